"""What an operator hands over for an integration, and whether the profile has it (G1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from neon_wizard.checks.bench import Bench, Found, Step
from neon_wizard.checks.model import Check, Effect, Severity
from neon_wizard.checks.readiness import piece

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile


def steps(_profile: Profile) -> Iterator[Step]:
    yield Step(Check("handover.account", "G1", Severity.WARNING, Effect.NONE), _account)
    yield Step(Check("handover.papers", "G1", Severity.NOTICE, Effect.NONE), _papers)


def _account(bench: Bench) -> Iterator[Found]:
    if {"login", "password"} & set(piece(bench.profile, "test-account").lacking):
        yield Found("handover.no-account")


def _papers(bench: Bench) -> Iterator[Found]:
    if piece(bench.profile, "contact").lacking:
        yield Found("handover.no-contact")
    if piece(bench.profile, "documents").lacking:
        yield Found("handover.no-documents")
