"""Clocks that a test turns by hand, so that nothing waits."""

from __future__ import annotations


class Clock:
    """Seconds that move only when a test sets `now`, for what takes ``time.monotonic`` or its like."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
