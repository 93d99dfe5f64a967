"""The user's wish to stop, carried to whoever waits: thread-safe, Qt-free."""

from __future__ import annotations

import threading
from collections.abc import Callable

from neon_wizard.errors import Cancelled


class Cancel:
    """Set once by the one who asked, watched by the one who works; it cannot be taken back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._next = 0

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Tell every watcher, on this thread; a second call does nothing."""
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            callbacks = list(self._callbacks.values())
            self._callbacks.clear()
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called when this is cancelled, at once if it already is; the result takes it off again."""
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
        """Let so much time pass; raises `Cancelled` as soon as `cancel` is called."""
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
