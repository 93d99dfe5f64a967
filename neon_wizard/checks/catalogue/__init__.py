"""The catalogue: every question that can be put to an operator, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from importlib import import_module
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.findings import Effect
from neon_wizard.errors import UsageError

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import CheckStep
    from neon_wizard.profile.operator import Profile

MODULES: Final = (
    "handover",
    "wire",
    "descriptions",
    "access",
    "operations",
    "refusals",
    "licences",
    "signing_up",
    "telephone",
)
"""Each with ``steps(profile)``."""


def steps(profile: Profile) -> tuple[CheckStep, ...]:
    """All that can be asked of this operator."""
    return tuple(step for module in MODULES for step in import_module(f"{__name__}.{module}").steps(profile))


def chosen(
    all_steps: Iterable[CheckStep], only: Iterable[str] = (), *, allow_signup: bool = False
) -> tuple[CheckStep, ...]:
    """Those whose ids match one of `only`, such as ``tls.*``, or all; none that creates accounts unless allowed.

    Raises `UsageError` ``check.unknown`` for a pattern that none matches.
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
