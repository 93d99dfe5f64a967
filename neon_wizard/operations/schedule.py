"""When to ask for a balance (C2): registered, after a call, every x minutes, and when forced; asks nobody itself.

One `Schedule` per account. Who asks calls `start` with the reason, sends the request only when that answers True, and
reports the end with `succeeded`, `failed` or `offline`. Times are seconds of a clock that only moves forward
(F48).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

MINUTE = 60.0
LONGEST_BACK_OFF = 60 * MINUTE
JITTER = 0.25
"""The share of a wait that is added by chance, so that thousands of programs do not come back at the same moment."""
FRESH = 1.0
"""Seconds for which an answer also serves later triggers: those that fall together make one request."""
AFTER_WAKE = 3.0
"""Seconds after a computer's sleep until its network is usually there again."""
FIRST_OFFLINE = 5.0
"""Seconds until an operator that this computer had no way to is tried again; doubled each time."""
FORGOTTEN = 120 * MINUTE
"""Seconds. A registration that was not heard of for so long counts as over."""


def steady_clock() -> float:
    """Return seconds that setting the computer's clock does not move, and that go on during sleep where the system can.

    Python's own monotonic clock stands still during sleep on Linux: a balance from yesterday would look fresh.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def chance() -> float:
    """Return a random number from 0 to 1."""
    from random import random  # with its hash functions, which one request alone does without

    return random()  # noqa: S311 - spreads requests, protects nothing


class Reason(StrEnum):
    """Why a balance is asked for."""

    TIMER = "timer"
    FORCED = "forced"
    REGISTERED = "registered"
    CALL_ENDED = "call-ended"
    CREDIT_CHANGED = "credit-changed"


class Schedule:
    """Decides for one account: the timer's next time, triggers that fall together, patience with a failing operator.

    every_minutes: 0 turns the timer off; a wait that the operator asked for is kept all the same. after_call: seconds
    until the operator has accounted for a call. random: from 0 to 1, for the jitter.
    """

    def __init__(
        self,
        every_minutes: float,
        clock: Callable[[], float] = steady_clock,
        *,
        after_call: float = 5.0,
        random: Callable[[], float] = chance,
    ) -> None:
        self._every = max(every_minutes, 0.0) * MINUTE
        self._after_call = after_call
        self._clock = clock
        self._random = random
        self._next: float | None = clock() if self._every else None
        self._wanted: float | None = None
        self._patience: float | None = None
        self._heard: float | None = None
        self._answered: float | None = None
        self._failures = 0
        self._unreached = 0
        self._asking = False
        self._owed = False
        self._held = False

    @property
    def asking(self) -> bool:
        """Whether a request is under way."""
        return self._asking

    @property
    def registered(self) -> bool:
        """Whether the account is connected somewhere, as far as was heard."""
        return self._heard is not None and self._clock() - self._heard < FORGOTTEN

    @property
    def in_use(self) -> bool:
        """Whether to ask for this account although nobody looks at it."""
        return self.registered or self._wanted is not None or self._owed

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the next request, 0 when it is due, None when nothing is planned or a request is under way.

        Only a forced request ends the wait for a failing operator. Nothing is planned while it is held.
        """
        if self._held:
            return None
        wanted = self._wanted if self._patience is None or self._wanted is None else max(self._wanted, self._patience)
        planned = [moment for moment in (self._next, wanted) if moment is not None]
        if self._asking or not planned:
            return None
        return max(0.0, min(planned) - self._clock())

    def start(self, reason: Reason) -> bool:
        """Return True to send a request now; False where the one under way will do, or none is due yet.

        A forced request does not wait for a failing operator. A registration that is reported again, as at every
        refresh, asks for nothing. A call that ended asks after `after_call` seconds, at the next call of `start`. Where
        the credit was changed, as by a voucher, no earlier answer will do: it is asked for now, or after the request
        under way.
        """
        self._note(reason)
        now = self._clock()
        if self._asking or (self._fresh(now) if reason is Reason.FORCED else self.seconds_left != 0.0):
            return False
        self._owed = self._wanted is not None
        if self._wanted is not None and self._wanted <= now:
            self._wanted = None
        self._asking, self._held = True, False
        return True

    def unregistered(self) -> None:
        """The account is no longer connected, so the next registration is a change."""
        self._heard = None

    def woke(self) -> None:
        """The computer slept: what became due is asked for soon, and failures are forgotten."""
        self._failures = self._unreached = 0
        self._patience = None
        soon = self._clock() + AFTER_WAKE
        if self._owed and self._wanted is None:
            self._wanted = soon
        if self._next is not None:
            self._next = max(soon, min(self._next, self._clock() + self._every))
        if self._wanted is not None:
            self._wanted = max(soon, self._wanted)

    def hold(self) -> None:
        """Ask for nothing any more until the next forced request, or until `release`: somebody has to do something."""
        self._held, self._asking = True, False

    def release(self) -> None:
        self._held = False

    def succeeded(self) -> None:
        self._failures = self._unreached = 0
        self._patience, self._owed = None, False
        self._answered = self._clock()
        self._plan(self._every)

    def failed(self, retry_after: float | None = None) -> None:
        """Double the wait with each failure in a row. retry_after: seconds that the operator asked for."""
        self._failures += 1
        self._unreached = 0
        longest = max(self._every, LONGEST_BACK_OFF)
        # The exponent is bounded: after a night without a network it would no longer fit a float.
        base = self._every or (MINUTE if self._owed else 0.0)
        wait = min(base * 2 ** min(self._failures, 20), longest)
        self._wait(max(wait, retry_after or 0.0) * (1 + JITTER * self._random()))

    def offline(self) -> None:
        """This computer had no way to the operator, which says nothing about it: try again soon, then less often."""
        self._unreached += 1
        wait = FIRST_OFFLINE * 2 ** min(self._unreached - 1, 20)
        longest = self._every or LONGEST_BACK_OFF
        self._wait(min(wait, longest) * (1 + JITTER * self._random()) if self._every or self._owed else 0.0)

    def _note(self, reason: Reason) -> None:
        """Plan what `reason` asks for."""
        now = self._clock()
        if reason is Reason.REGISTERED:
            if not self.registered and not self._asking and not self._fresh(now):
                self._wanted = now if self._wanted is None else min(self._wanted, now)
            self._heard = now
        elif reason is Reason.CALL_ENDED:
            self._wanted = now + self._after_call
        elif reason is Reason.CREDIT_CHANGED:
            self._wanted = now

    def _fresh(self, now: float) -> bool:
        return self._answered is not None and 0 <= now - self._answered < FRESH

    def _wait(self, wait: float) -> None:
        self._patience = self._clock() + wait if wait else None
        self._plan(wait)

    def _plan(self, wait: float) -> None:
        self._asking = False
        self._next = self._clock() + wait if wait else None
