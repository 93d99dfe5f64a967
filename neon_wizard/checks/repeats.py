"""What is asked once more before an operator is blamed: a failure that passes is another fault than one that stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError

READING: Final = frozenset({"provisioning", "balance", "licence_status"})
"""Services that may be asked again, because they change nothing."""
MOST: Final = 8
"""Identical requests, at most, that tell how many of them fail."""
_STAYS: Final = (
    "network.redirect",
    "network.insecure",
    "network.proxy_auth",
    "network.needs_tls",
    "tls.certificate",
    "tls.expired",
    "tls.not_yet_valid",
    "tls.host",
    "tls.unknown_ca",
)
"""Beginnings of codes that say what a second question cannot change."""
_MINE: Final = frozenset({100, 101, 102, 103, 104})
"""Codes that say what was wrong with the question."""


class UnsteadyError(NeonError):
    """The same question is answered at times, and at times not. met: how it failed."""

    def __init__(self, met: NeonError, failed: int, count: int) -> None:
        super().__init__("intermittent", facts={"failed": failed, "count": count}, detail=met.detail)
        self.met = met


def worth_asking_again(error: NeonError) -> bool:
    """Return whether the same question, asked once more, may be answered: not where it was understood and refused.

    A password that was refused is not sent again, because that may lock an account; nor is anything to who wants fewer
    requests.
    """
    if isinstance(error, NetworkError | ReplyError):
        return not error.code.startswith(_STAYS)
    if isinstance(error, OperatorError):
        if error.code == "operator.busy":
            return error.facts.get("status") != "429"
        refused = error.code.startswith(("operator.unauthorized", "operator.weaker", "operator.other_digest"))
        return not refused and error.operator_code not in _MINE
    return False


def unsteady(error: NeonError, ask: Callable[[], object], calls: int) -> UnsteadyError | None:
    """Ask again; return the error that says how many of the identical requests fail, None where it fails again.

    error: of the first one. calls: how many more are asked once one of them was answered, `MOST` at most.
    """
    failed, count = 1, 2
    try:
        ask()
    except NeonError:
        return None
    for _ in range(min(calls, MOST)):
        count += 1
        try:
            ask()
        except NeonError:
            failed += 1
    return UnsteadyError(error, failed, count)
