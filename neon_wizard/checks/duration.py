"""How many requests a run sends, and how long it takes at least."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import RunOptions
    from neon_wizard.checks.findings import Check


_REQUESTS: Final = {"hostile": 5, "password": 6, "steady": 2, "second": 2, "expected": 0, "secrets": 0, "settings": 0}
"""By the part of a check's id after its service; the others send one."""
_AS_A_WHOLE: Final = {"handover": 0, "address.public": 0, "address.protected": 0, "name": 0, "tls.versions": 3}


def requests_of(check: Check, options: RunOptions) -> int:
    """Return how many requests a check sends where nothing is wrong."""
    if not check.service:
        return _AS_A_WHOLE.get(check.id, _AS_A_WHOLE.get(check.id.partition(".")[0], 1))
    kind = check.id.rpartition(".")[2]
    return options.calls if kind == "times" else _REQUESTS.get(kind, 1)


def seconds_of(checks: Iterable[Check], options: RunOptions, each: float = 0.0) -> float:
    """Return how long `checks` take. each: seconds that the operator takes to answer one request."""
    return sum(requests_of(check, options) for check in checks) * max(options.interval, each)
