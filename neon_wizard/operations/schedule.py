"""When to ask for a balance (C2): every x minutes and when forced; Qt-free, and asks nobody itself.

One `Schedule` per account. Who asks calls `start` with the reason, sends the request only when that answers True, and
reports the end with `succeeded`, `failed` or `dropped`. Times are seconds of a clock that only moves forward (F48).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

MINUTE = 60.0
LONGEST_BACK_OFF = 60 * MINUTE


def steady_clock() -> float:
    """Seconds that a change of the computer's clock does not move; they go on while the computer sleeps, where it can.

    Python's own monotonic clock stands still during sleep on Linux: a balance from yesterday would look fresh.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Reason(StrEnum):
    """Why a balance is asked for."""

    TIMER = "timer"
    FORCED = "forced"


class Schedule:
    """Decides for one account: the timer's next time, requests that fall together, patience with a failing operator.

    every_minutes: 0 turns the timer off; a wait that the operator asked for is kept all the same.
    """

    def __init__(self, every_minutes: float, clock: Callable[[], float] = steady_clock) -> None:
        self._every = max(every_minutes, 0.0) * MINUTE
        self._clock = clock
        self._next: float | None = clock() if self._every else None
        self._failures = 0
        self._asking = False

    @property
    def asking(self) -> bool:
        """True while a request is under way."""
        return self._asking

    @property
    def seconds_left(self) -> float | None:
        """Until the timer's next request, 0 when it is due, None when nothing is planned or a request is under way."""
        if self._asking or self._next is None:
            return None
        return max(0.0, self._next - self._clock())

    def start(self, reason: Reason) -> bool:
        """True: send a request now. False: one is under way and its answer will do, or the timer is not due.

        A forced request does not wait for a failing operator: the user's word ends the wait.
        """
        if self._asking or (reason is Reason.TIMER and self.seconds_left != 0.0):
            return False
        self._asking = True
        return True

    def succeeded(self) -> None:
        self._failures = 0
        self._plan(self._every)

    def failed(self, retry_after: float | None = None) -> None:
        """Double the wait with each failure in a row. retry_after: seconds that the operator asked for."""
        self._failures += 1
        longest = max(self._every, LONGEST_BACK_OFF)
        # The exponent is bounded: after a night without a network it would no longer fit a float.
        wait = min(self._every * 2 ** min(self._failures, 20), longest)
        self._plan(max(wait, retry_after or 0.0))

    def dropped(self) -> None:
        """The answer is not wanted any more, which says nothing about the operator."""
        self._plan(self._every)

    def _plan(self, wait: float) -> None:
        self._asking = False
        self._next = self._clock() + wait if wait else None
