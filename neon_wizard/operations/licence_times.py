"""When a licence is asked about again by itself: at its time, and while its user buys credit; asks nobody itself.

Times are seconds of a clock that only moves forward (F48).
"""

from __future__ import annotations

from collections.abc import Callable

from neon_wizard.operations.schedule import JITTER, MINUTE, chance, steady_clock

__all__ = ["FIRST_WAIT", "LONGEST_WAIT", "Rechecks"]

FIRST_WAIT = 3.0
"""Seconds from opening the page where credit is bought to the first look; each later wait is longer by half."""
LONGEST_WAIT = MINUTE
_LONGER = 1.5
_SOONEST = 5 * MINUTE
"""Between two questions that nobody waits for, whatever the answers say."""
_LONGEST = 60 * MINUTE


class Rechecks:
    """Of one account. Who asks reports the end with `answered` or `failed`. random: from 0 to 1, for the jitter."""

    def __init__(self, clock: Callable[[], float] = steady_clock, random: Callable[[], float] = chance) -> None:
        self._clock = clock
        self._random = random
        self._next: float | None = None
        self._wait = 0.0
        self._failures = self._due = 0

    @property
    def waiting(self) -> bool:
        """Whether the user waits for credit to arrive."""
        return self._wait > 0

    @property
    def seconds_left(self) -> float | None:
        """Until the next question, 0 when it is due; None when none is planned."""
        return None if self._next is None else max(0.0, self._next - self._clock())

    def looked(self, seconds: float | None) -> None:
        """It was seen without asking how the licence stands. seconds: until it is to be asked about; None for never.

        What is due already, and was seen to be so before, stays planned as it is.
        """
        overdue = seconds is not None and seconds <= 0
        if not self.waiting and not (overdue and self._next is not None):
            self._plan(seconds)

    def answered(self, seconds: float | None) -> None:
        """As `looked`, after the operator's answer: what is still due then is asked for later, and ever less often."""
        self._failures = 0
        self._due = self._due + 1 if seconds is not None and seconds <= 0 else 0
        if self.waiting:
            self._wait_longer()
        else:
            self._plan(None if seconds is None else max(seconds, self._patience(self._due)))

    def failed(self, retry_after: float | None = None) -> None:
        """Nobody answered; each failure in a row doubles the time. retry_after: seconds that the operator asked for."""
        self._failures += 1
        if self.waiting:
            self._wait_longer(retry_after or 0.0)
        else:
            self._plan(max(self._patience(self._failures), retry_after or 0.0))

    def wait(self) -> None:
        """The user has gone to buy credit."""
        self._wait = FIRST_WAIT
        self._plan(self._wait)

    def stop(self) -> None:
        """The user waits no longer, or need not."""
        self._wait = 0.0
        self._plan(self._patience(1))

    def _wait_longer(self, least: float = 0.0) -> None:
        self._wait = min(self._wait * _LONGER, LONGEST_WAIT)
        self._plan(max(self._wait, least))

    def _plan(self, seconds: float | None) -> None:
        self._next = None if seconds is None else self._clock() + max(0.0, seconds)

    def _patience(self, times: int) -> float:
        return min(_SOONEST * 2.0 ** min(max(times - 1, 0), 10), _LONGEST) * (1 + JITTER * self._random())
