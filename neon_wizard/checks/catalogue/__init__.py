"""The catalogue: every question that can be put to an operator, in the order of asking."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from neon_wizard.checks.findings import Effect
from neon_wizard.errors import UsageError

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckStep
    from neon_wizard.profile.operator import Profile


def steps(profile: Profile) -> tuple[CheckStep, ...]:
    """Return everything that can be asked of this operator, in the order of asking."""
    # Imported here, because the command's help names checks without asking any.
    from neon_wizard.checks.catalogue import connections, expected, good_cases, handed_over, signing_up

    parts = (
        handed_over.handover_steps,
        connections.connection_steps,
        handed_over.description_steps,
        connections.access_steps,
        good_cases.good_case_steps,
        signing_up.refusal_steps,
        expected.exact_steps,
        good_cases.licence_steps,
        signing_up.signup_steps,
        good_cases.telephone_steps,
    )
    return tuple(step for part in parts for step in part(profile))


def chosen(
    all_steps: Iterable[CheckStep], only: Iterable[str] = (), *, allow_signup: bool = False
) -> tuple[CheckStep, ...]:
    """Return those whose ids match one of `only`, such as ``tls.*``, or all; none that creates accounts unless allowed.

    Raises `UsageError` ``check.unknown`` for a pattern that matches nothing.
    """
    found, patterns = tuple(all_steps), tuple(only)
    for pattern in patterns:
        if not any(fnmatchcase(step.check.id, pattern) for step in found):
            known = ", ".join(step.check.id for step in found)
            raise UsageError("check.unknown", facts={"found": pattern, "known": known})
    return tuple(
        step
        for step in found
        if (not patterns or any(fnmatchcase(step.check.id, pattern) for pattern in patterns))
        and (allow_signup or step.check.effect is not Effect.CREATES)
    )
