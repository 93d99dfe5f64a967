"""What is asked once more before an operator is blamed: a failure that passes is another fault than one that stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.operations.replies import REFUSALS

READING: Final = frozenset({"provisioning", "balance", "licence_status"})
"""Services that may be asked again, because they change nothing."""
MOST: Final = 8
"""Identical requests, at most, that tell how many of them fail."""
_SURE: Final = 5
_STAYS: Final = (
    "network.redirect",
    "network.insecure",
    "network.proxy_auth",
    "network.needs_tls",
    "tls.certificate_wanted",
    "tls.certificate_refused",
    "tls.expired",
    "tls.not_yet_valid",
    "tls.host",
    "tls.unknown_ca",
)
"""Beginnings of codes that say what a second question cannot change."""
_MINE: Final = frozenset({100, 101, 102, 103, 104})
"""Codes that say what was wrong with the question."""
_NOT_UNDERSTOOD: Final = frozenset({100, 500})
"""Codes with which a good case is refused when the parameters did not arrive, or made no sense."""
_STATUSES: Final = frozenset({"400", "404", "405", "406", "415", "422", "500", "501"})


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
        refused = error.code.startswith(("operator.unauthorized", "operator.weaker_auth", "operator.other_digest"))
        return not refused and error.operator_code not in _MINE
    return False


def unsteady(error: NeonError, ask: Callable[[], object], calls: int, *, passed: bool) -> UnsteadyError | None:
    """Ask once more; return the error that says how many of the identical requests fail, None where it fails again.

    Where the service's good case `passed` before, and where no other variant would explain it, a second time: what
    fails at random fails twice in a row now and then. error: of the first one. calls: how many more are asked once one
    of them was answered, `MOST` at most.
    """
    slow = error.code == "network.timeout"
    more = 2 if (passed or not explains(error)) and not slow else 1
    failed = 1
    for _ in range(more):
        if _fails(ask):
            failed += 1
            continue
        later = [_fails(ask) for _ in range(min(calls, MOST))]
        return UnsteadyError(error, failed + sum(later), failed + 1 + len(later))
    return None


def unsteady_good(error: NeonError, ask: Callable[[], object], calls: int) -> UnsteadyError | None:
    """Return the error that says how many fail of a good case that passed before; None where none does.

    error: of another question that fails, which is not to be blamed then.
    """
    found = [_fails(ask) for _ in range(min(max(calls, _SURE), MOST))]
    return UnsteadyError(error, sum(found), len(found)) if any(found) else None


def _fails(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except NeonError:
        return True
    return False


def explains(error: NeonError) -> bool:
    """Return whether another variant may help where the good case failed with `error`.

    These are the ways in which real SOAP stacks refuse what they are not written for. A wrong password, an unreachable
    host or a reply that breaks off means something else.
    """
    if isinstance(error, OperatorError):
        return error.code == "operator.fault" or error.operator_code in _NOT_UNDERSTOOD or _is_unknown(error)
    if isinstance(error, ReplyError):
        return error.code == "reply.empty" or (
            error.code == "reply.status" and str(error.facts.get("status", "")) in _STATUSES
        )
    return False


def _is_unknown(error: OperatorError) -> bool:
    """Return whether the code is none of F4's: what it says, nobody knows."""
    return error.operator_code is not None and error.operator_code not in REFUSALS
