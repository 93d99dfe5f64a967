"""One exchange under a hard deadline: name resolution and a dripping server included.

Neither has a time-out of its own that would hold: ``getaddrinfo`` has none, and a socket's is per read. So the
exchange runs on a daemon thread; at the deadline, or when the user cancels, its socket is shut down and the caller goes
on at once.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from neon_wizard.errors import Cancelled
from neon_wizard.protocols.cancel import Cancel

T = TypeVar("T")


class DeadlineError(Exception):
    """Time is up; raised to the caller of `run`, and inside the exchange to end it."""


class Guard:
    """What the caller and the exchange's thread share.

    sent: True from just before the request's first byte is written: from then on the operator may have received it.
    """

    def __init__(self, seconds: float) -> None:
        self.sent = False
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._ended = False
        self._socket: socket.socket | None = None

    def remaining(self) -> float:
        """Seconds that are left; raises `DeadlineError` when there are none."""
        left = self._ends - time.monotonic()
        if left <= 0 or self._ended:
            raise DeadlineError
        return left

    def watch(self, sock: socket.socket) -> None:
        """From now on `sock` is the one to shut down; raises `DeadlineError` when it is too late already."""
        with self._lock:
            self._socket = sock
            ended = self._ended
        if ended:
            raise DeadlineError
        sock.settimeout(self.remaining())

    def end(self) -> None:
        """Stop the exchange, from any thread."""
        with self._lock:
            self._ended = True
            sock = self._socket
        if sock is not None:
            # The plain socket's method: SSLSocket's own takes the TLS state away under the thread that reads from it.
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


def run(work: Callable[[], T], guard: Guard, cancel: Cancel | None = None) -> T:
    """What `work` returns or raises; `DeadlineError` or `Cancelled` as soon as one of them is due.

    `work` uses `guard` for each socket that it opens. It may linger on its thread, but touches nothing of the caller's.
    """
    results: list[T] = []
    errors: list[BaseException] = []
    wake = threading.Event()

    def body() -> None:
        try:
            results.append(work())
        except BaseException as error:  # the thread's edge: the caller raises it
            errors.append(error)
        wake.set()

    forget = cancel.on_cancel(wake.set) if cancel is not None else None
    try:
        if cancel is not None:
            cancel.raise_if_cancelled()
        threading.Thread(target=body, name="neon-exchange", daemon=True).start()
        wake.wait(guard.remaining())
    finally:
        if forget is not None:
            forget()
    if cancel is not None and cancel.cancelled:
        guard.end()
        raise Cancelled
    if errors:
        raise errors.pop()  # popped, or the error would hold this frame, and the frame the error
    if not results:
        guard.end()
        raise DeadlineError
    return results.pop()
