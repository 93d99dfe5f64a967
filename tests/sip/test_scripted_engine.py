"""The engine of the windows' tests keeps to what every engine keeps to."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.sip.engine_contract import ALICE, EngineContract
from tests.sip.scripted_engine import ScriptedEngine


@dataclass
class Far:
    engine: ScriptedEngine

    def dial_alice(self) -> None:
        self.engine.far_dials(ALICE)

    def rings(self) -> None:
        """It does at once."""

    def answer(self) -> None:
        self.engine.far_answers()

    def hang_up(self) -> None:
        self.engine.far_hangs_up()

    def hears(self, digit: str) -> None:
        assert self.engine.digits == digit


class Scripted:
    domain = "sip.example.com"

    def __init__(self) -> None:
        self.engine = ScriptedEngine()
        self.far = Far(self.engine)


class TestScriptedEngine(EngineContract):
    @pytest.fixture
    def world(self) -> Scripted:
        return Scripted()
