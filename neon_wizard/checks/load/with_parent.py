"""How Locust's process ends with the one that started it, however that one was ended, on every system alike.

What is killed passes nothing on, and Windows ends no process with its parent. But the system closes the parent's end of
a pipe, and no other process has it: the child's standard input, which stays open after the plan, tells its end.
"""

from __future__ import annotations

import os
import signal
import sys

from gevent import monkey  # type: ignore[import-untyped]

__all__ = ["end_with_parent"]


def end_with_parent() -> None:
    """Have this process told to end (SIGTERM) once nobody holds the other end of its standard input any more.

    Call it once in each process, after the last fork: the thread that waits for it does not go along.
    """
    # A thread of the system: gevent's own all stand still while one of them waits for a file.
    monkey.get_original("_thread", "start_new_thread")(_wait, (sys.stdin.fileno(),))


def _wait(handle: int) -> None:
    try:
        while os.read(handle, 1):
            pass
    except OSError:
        pass  # Windows may say so of a pipe that has no other end
    os.kill(os.getpid(), signal.SIGTERM)  # which Windows takes for the end at once
