"""Licences (D1): the state can be asked for, and is understood. Nothing is ever activated: that may cost something."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from neon_wizard.checks.bench import Bench, Found, Step
from neon_wizard.checks.catalogue.access import needs
from neon_wizard.checks.model import Check, Effect, Severity
from neon_wizard.checks.variants import change_for
from neon_wizard.errors import NeonError
from neon_wizard.model import LicenceAnswer, LicenceState
from neon_wizard.operations.licence_answers import ACTIVATION, STATUS

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile


def steps(profile: Profile) -> Iterator[Step]:
    if STATUS in profile.services:
        good = Check(f"{STATUS}.good", "D1", Severity.ERROR, service=STATUS, after=needs(profile, STATUS))
        yield Step(good, _good)
        unknown = Check(f"{STATUS}.unknown", "D1", Severity.WARNING, service=STATUS, after=(good.id,))
        yield Step(unknown, partial(_unknown, "neon-nobody"))
    elif "licence" in profile.services:
        yield Step(Check(f"{ACTIVATION}.status", "D1", Severity.NOTICE, Effect.NONE, ACTIVATION), _no_status)


def _no_status(_bench: Bench) -> Iterator[Found]:
    yield Found("status.missing")


def _good(bench: Bench) -> Iterator[Found]:
    try:
        found = bench.judged(STATUS, bench.values(STATUS))
    except NeonError as error:
        bench.change = change_for(STATUS, bench, error)
        raise
    assert isinstance(found, LicenceAnswer)  # noqa: S101 - the service gives nothing else
    bench.measure(state=found.state.value)
    yield from ()


def _unknown(who: str, bench: Bench) -> Iterator[Found]:
    """Nobody's licence is active."""
    found = bench.judged(STATUS, {**bench.values(STATUS), "number": who, "login": who})
    if isinstance(found, LicenceAnswer) and found.state is LicenceState.ACTIVE:
        yield Found("status.anybody")
