"""One exchange under a hard deadline, and the user's wish to stop it; thread-safe, Qt-free.

Neither name resolution nor a dripping server has a time-out of its own that would hold: ``getaddrinfo`` has none, and a
socket's is per read. So what connects runs on a daemon thread; at the deadline, or when the user cancels, its socket is
shut down and the caller goes on at once. A thread whose work is done takes the next piece; one that hangs is left
behind. What only reads and writes a socket that is open already needs none: each wait for it is bounded, and ends when
it is shut down.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeVar

from neon_wizard.errors import Cancelled


class Cancel:
    """The user's wish to stop: set once by whoever asked, watched by whoever works. It cannot be taken back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._next = 0

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Call every watcher, on this thread; a second call does nothing."""
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            callbacks = list(self._callbacks.values())
            self._callbacks.clear()
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called when this is cancelled, at once if it already is; the result removes it again."""
        with self._lock:
            key = self._next
            self._next += 1
            late = self._cancelled
            if not late:
                self._callbacks[key] = callback
        if late:
            callback()
        return lambda: self._remove(key)

    def wait(self, seconds: float) -> None:
        """Wait for so many seconds; raises `Cancelled` as soon as `cancel` is called."""
        called = threading.Event()
        forget = self.on_cancel(called.set)
        try:
            called.wait(seconds)
        finally:
            forget()
        self.raise_if_cancelled()

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` once `cancel` was called."""
        if self._cancelled:
            raise Cancelled

    def _remove(self, key: int) -> None:
        with self._lock:
            self._callbacks.pop(key, None)


T = TypeVar("T")
_Outcome = tuple[Any, BaseException | None]
_NOTHING: Final[_Outcome] = (None, None)
_MOST_IDLE: Final = 2
"""Threads that wait for the next exchange; more than a few at once are rare."""
_SLICE: Final = 0.5
"""Seconds to wait at a time: Ctrl-C that comes in the moment before a wait begins is noticed only after it."""
_SLICE_OF_SOCKET: Final = _SLICE if os.name != "nt" else 0.05
"""The same for a socket: on Windows, neither Ctrl-C nor a shutdown surely ends a wait for one."""


class DeadlineError(Exception):
    """Time is up; raised to the caller of `run`, and inside the exchange to end it."""


class Guard:
    """What the caller and the exchange's thread share.

    sent: True from just before the request's first byte is written; from then on the operator may have received it.
    ends: when time is up, by ``time.monotonic()``.
    """

    def __init__(self, seconds: float) -> None:
        self.sent = False
        self.ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._ended = False
        self._socket: socket.socket | None = None

    @property
    def over(self) -> bool:
        """Whether time is up, or the exchange was stopped."""
        return self._ended or time.monotonic() >= self.ends

    def remaining(self) -> float:
        """Return the seconds that are left; raises `DeadlineError` when there are none."""
        left = self.ends - time.monotonic()
        if left <= 0 or self._ended:
            raise DeadlineError
        return left

    def slice(self) -> float:
        """Return how many of the seconds that are left a socket may be waited for; raises `DeadlineError` for none."""
        return min(self.remaining(), _SLICE_OF_SOCKET)

    def watch(self, sock: socket.socket) -> None:
        """Make `sock` the one to shut down from now on; raises `DeadlineError` when it is already too late."""
        with self._lock:
            self._socket = sock
            ended = self._ended
        if ended:
            raise DeadlineError
        sock.settimeout(self.remaining())

    def release(self) -> None:
        """Shut nothing down any more: the socket is somebody else's from now on."""
        with self._lock:
            self._socket = None

    def end(self) -> None:
        """Stop the exchange, from any thread."""
        with self._lock:
            self._ended = True
            sock = self._socket
        if sock is not None:
            # The plain socket's method: SSLSocket's own would take the TLS state away from the thread that reads.
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class closed_on_failure:  # noqa: N801 - called like the function of the standard library that it is like
    """Close `sock` if anything at all is raised inside, else leave it open."""

    __slots__ = ("_sock",)

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def __enter__(self) -> None:
        """It is open already."""

    def __exit__(self, kind: object, _error: object, _traceback: object) -> None:
        if kind is not None:
            self._sock.close()


_idle: list[_Worker] = []


class _Worker:
    """A thread on which one piece of work runs after the other."""

    def __init__(self) -> None:
        self._given: SimpleQueue[tuple[Callable[[], Any], SimpleQueue[_Outcome]]] = SimpleQueue()
        threading.Thread(target=self._run, name="neon-exchange", daemon=True).start()

    def give(self, work: Callable[[], Any], outcome: SimpleQueue[_Outcome]) -> None:
        self._given.put((work, outcome))

    def _run(self) -> None:
        while self._next():
            pass

    def _next(self) -> bool:
        """Do one piece of work; in a frame of its own, so that a waiting thread keeps nothing of it alive."""
        work, outcome = self._given.get()
        try:
            found: _Outcome = (work(), None)
        except BaseException as error:  # the end of this thread: the caller raises it
            found = (None, error)
        stays = len(_idle) < _MOST_IDLE
        if stays:
            _idle.append(self)  # before the caller goes on, who may have more work at once
        outcome.put(found)
        return stays


def _worker() -> _Worker:
    try:
        return _idle.pop()
    except IndexError:
        return _Worker()


def _waited_for(outcome: SimpleQueue[_Outcome], guard: Guard) -> _Outcome:
    """Return what comes; raises `DeadlineError` when nothing comes in time."""
    while True:
        with suppress(Empty):
            return outcome.get(timeout=min(guard.remaining(), _SLICE))


def run(work: Callable[[], T], guard: Guard, cancel: Cancel | None = None) -> T:
    """Return or raise what `work` does; raise `DeadlineError` or `Cancelled` as soon as one of them is due.

    `work` uses `guard` for each socket that it opens. It may linger on its thread, but touches nothing of the caller's.
    """
    outcome: SimpleQueue[_Outcome] = SimpleQueue()
    forget = cancel.on_cancel(lambda: outcome.put(_NOTHING)) if cancel is not None else None
    try:
        if cancel is not None:
            cancel.raise_if_cancelled()
        guard.remaining()
        _worker().give(work, outcome)
        value, error = _waited_for(outcome, guard)
    except DeadlineError:
        guard.end()
        raise DeadlineError from None
    finally:
        if forget is not None:
            forget()
    if cancel is not None and cancel.cancelled:
        guard.end()
        raise Cancelled
    if error is not None:
        try:
            raise error
        finally:
            del error  # otherwise the error would hold this frame, and the frame the error
    return value  # type: ignore[no-any-return]  # the queue is for work of any kind


def run_here(work: Callable[[], T], guard: Guard, cancel: Cancel | None = None) -> T:
    """Do the same as `run` on the caller's own thread, which spares an exchange a quarter of its time.

    `work` may wait for nothing but a socket that the guard watches, and for that only a `Guard.slice` at a time.
    """
    forget = cancel.on_cancel(guard.end) if cancel is not None else None
    try:
        if cancel is not None:
            cancel.raise_if_cancelled()
        guard.remaining()
        value = work()
    except Exception as error:
        if cancel is not None and cancel.cancelled:
            raise Cancelled from None
        if isinstance(error, DeadlineError):
            raise DeadlineError from None
        raise
    finally:
        if forget is not None:
            forget()
    if cancel is not None:
        cancel.raise_if_cancelled()
    return value
