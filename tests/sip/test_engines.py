"""A package's engine keeps the contract behind its guard; one that is broken harms nobody and is named."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from neon_wizard.errors import NeonError
from neon_wizard.model import Secret, SipSettings
from neon_wizard.profile.plugins import PluginEntry
from neon_wizard.sip import engines
from neon_wizard.sip.engine import CallState, EngineFailed, Event, Line, Registration, RegistrationChanged
from neon_wizard.sip.engines import PluginEngine
from tests.sip.engine_contract import ALICE, EngineContract, Listener
from tests.sip.scripted_engine import ScriptedEngine

PACKAGE = Path(__file__).resolve().parents[1] / "plugin"
WHO = "acme-engine"


class Patient(ScriptedEngine):
    """Says when what it was told to dial rings, for its caller does not wait."""

    api = 1

    def __init__(self) -> None:
        super().__init__()
        self.rung = threading.Event()

    def dial(self, account_id: str, target: str) -> None:
        self.rung.clear()
        super().dial(account_id, target)
        self.rung.set()


@dataclass
class Far:
    engine: Patient
    guard: PluginEngine

    def dial_alice(self) -> None:
        self.engine.far_dials(ALICE)

    def rings(self) -> None:
        assert self.engine.rung.wait(20)

    def answer(self) -> None:
        self.engine.far_answers()

    def hang_up(self) -> None:
        self.engine.far_hangs_up()

    def hears(self, digit: str) -> None:
        self.guard.close()  # which comes after the digit
        assert self.engine.digits == digit


class Guarded:
    domain = "sip.example.com"

    def __init__(self) -> None:
        inner = Patient()
        sys.modules[__name__].__dict__["made"] = lambda: inner
        self.engine = PluginEngine(PluginEntry("patient", f"{__name__}:made", WHO))
        self.far = Far(inner, self.engine)


class TestBehindItsGuard(EngineContract):
    @pytest.fixture
    def world(self) -> Iterator[Guarded]:
        sys.modules.setdefault(__name__, sys.modules[type(self).__module__])
        world = Guarded()
        yield world
        world.engine.close()


BROKEN = """
import threading
never = threading.Event()
class Base:
    api, features = 1, frozenset({"mute", "cooking"})
    def open(self, listener): self.listener = listener
    def nothing(self, *what): ...
    connect = disconnect = dial = answer = hang_up = mute = send_digit = close = nothing
class Old(Base): api = 0
class Half:
    api = 1
class Hangs(Base):
    def open(self, listener): never.wait()
class HangsLater(Base):
    def connect(self, line): never.wait()
class Raises(Base):
    def connect(self, line): raise RuntimeError(line.password.reveal())
class Leaves(Base):
    def connect(self, line): raise SystemExit(3)
class Talks(Base):
    def connect(self, line):
        from neon_wizard.sip.engine import RegistrationChanged, Registration
        for event in (None, "text", RegistrationChanged("another/1", Registration.REGISTERED), object()):
            self.listener(event)
        self.listener(RegistrationChanged(line.account_id, Registration.REGISTERED))
"""


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "neon_broken_engine.py").write_text(BROKEN)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    if "neon_broken_engine" in sys.modules:
        sys.modules.pop("neon_broken_engine").never.set()


def line(account: str = "acme/1") -> Line:
    return Line(account, SipSettings("1", "sip.example.com"), Secret("CANARY-sip-1"))


def failure(heard: Listener) -> NeonError:
    event = heard.until(lambda each: isinstance(each, EngineFailed))
    assert isinstance(event, EngineFailed)
    return event.error


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("Old", "plugin.failed", "version 0"),
        ("Half", "plugin.failed", "it lacks open"),
        ("Missing", "plugin.failed", "AttributeError"),
        ("Raises", "plugin.failed", "RuntimeError"),
        ("Leaves", "plugin.failed", "SystemExit"),
        ("Hangs", "plugin.slow", ""),
        ("HangsLater", "plugin.slow", ""),
    ],
)
def test_a_broken_engine_blocks_nobody_and_is_named(name: str, code: str, words: str):
    engine, heard = PluginEngine(PluginEntry("bad", f"neon_broken_engine:{name}", WHO), seconds=0.2), Listener()
    engine.open(heard)
    engine.connect(line())
    error = failure(heard)
    assert (error.code, error.facts["package"], error.facts["name"]) == (code, WHO, "bad")
    assert words in error.detail
    assert "CANARY" not in error.detail
    engine.connect(line())
    again = heard.registration(Registration.FAILED)
    assert again.error is error
    engine.close()


@pytest.mark.usefixtures("broken")
def test_only_events_of_accounts_that_were_connected_reach_the_windows():
    engine, heard = PluginEngine(PluginEntry("talks", "neon_broken_engine:Talks", WHO)), Listener()
    engine.open(heard)
    engine.connect(line())
    heard.registration(Registration.REGISTERED)
    events: list[Event] = [RegistrationChanged("acme/1", Registration.REGISTERED)]
    assert heard.events == events
    assert engine.features == {"mute"}
    engine.close()


def test_the_package_of_the_documentation_registers_and_calls(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(PACKAGE)
    engine, heard = (
        PluginEngine(PluginEntry("rehearsal", "neon_jsonrpc.rehearsal:Rehearsal", "neon-jsonrpc")),
        Listener(),
    )
    engine.open(heard)
    engine.connect(line())
    heard.registration(Registration.REGISTERED)
    engine.dial("acme/1", "bob")
    call = heard.call(CallState.ESTABLISHED)
    engine.hang_up(call.id)
    assert heard.call(CallState.ENDED).error is None
    engine.close()
    for name in ("neon_jsonrpc.rehearsal", "neon_jsonrpc"):
        sys.modules.pop(name, None)


def test_names_that_are_taken_or_none_are_left_out(caplog: pytest.LogCaptureFixture):
    named = (("baresip", "x"), ("one", "y"), ("one", "z"), ("No name", "w"))
    entries = [PluginEntry(name, "a:B", who) for name, who in named]
    assert engines.accepted(entries) == {"one": entries[1]}
    assert [record.args[1] for record in caplog.records if isinstance(record.args, tuple)] == ["x", "z", "w"]


def test_without_a_package_the_programs_own_is_used():
    assert type(engines.choose()).__name__ == type(engines.choose("unknown")).__name__ == "Baresip"
