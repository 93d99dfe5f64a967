"""What an operator hands over for an integration, and whether the profile has it (G1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from neon_wizard.checks.bench import Bench, Found, Step
from neon_wizard.checks.model import Check, Effect, Severity

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile


def steps(_profile: Profile) -> Iterator[Step]:
    yield Step(Check("handover.account", "G1", Severity.WARNING, Effect.NONE), _account)
    yield Step(Check("handover.papers", "G1", Severity.NOTICE, Effect.NONE), _papers)


def _account(bench: Bench) -> Iterator[Found]:
    test = bench.profile.kept.get("test", {})
    if not (test.get("login") and test.get("password")):
        yield Found("handover.no-account")


def _papers(bench: Bench) -> Iterator[Found]:
    if not bench.profile.contact.email:
        yield Found("handover.no-contact")
    if not bench.profile.documents:
        yield Found("handover.no-documents")
