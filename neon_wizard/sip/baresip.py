"""The engine behind the seam `Engine`: baresip, through the package ``baresip-python`` (extra ``phone``).

Its asyncio loop runs on a thread of its own. What lives on that thread is in `neon_wizard.sip.baresip_stack`; here
requests are handed over to it.
"""

from __future__ import annotations

import asyncio
import importlib.util
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import UsageError
from neon_wizard.sip.baresip_account import Sound
from neon_wizard.sip.engine import DIGITS, Event, Line

if TYPE_CHECKING:
    from neon_wizard.sip.baresip_stack import Stack

__all__ = ["Baresip", "Sound"]

CLOSING_SECONDS: Final = 5.0


class Baresip:
    """An `Engine`, see there; every request is carried out by a `Stack` on another thread."""

    features: frozenset[str] = frozenset({"dtmf", "mute"})

    def __init__(self, sound: Sound | None = None) -> None:
        self._sound = sound or Sound()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stack: Stack | None = None

    @staticmethod
    def installed() -> bool:
        """Return whether the package is there; nothing of it is imported."""
        return importlib.util.find_spec("baresip") is not None

    def open(self, listener: Callable[[Event], None]) -> None:
        try:
            # The package is an extra: it is missed here, where the caller can act on it.
            from neon_wizard.sip.baresip_stack import Stack
        except ImportError as error:
            raise UsageError("engine.missing", detail=str(error)) from error
        self._loop = asyncio.new_event_loop()
        self._stack = Stack(self._sound, listener)
        self._thread = threading.Thread(target=self._serve, args=(self._loop,), name="neon-phone", daemon=True)
        self._thread.start()

    def _serve(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
        finally:
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()

    def connect(self, line: Line) -> None:
        self._do(lambda stack: stack.connect(line))

    def disconnect(self, account_id: str) -> None:
        self._do(lambda stack: stack.disconnect(account_id))

    def dial(self, account_id: str, target: str) -> None:
        self._do(lambda stack: stack.dial(account_id, target))

    def answer(self, call_id: str) -> None:
        self._do(lambda stack: stack.answer(call_id))

    def hang_up(self, call_id: str) -> None:
        self._do(lambda stack: stack.hang_up(call_id))

    def mute(self, call_id: str, muted: bool) -> None:
        self._do(lambda stack: stack.mute(call_id, muted))

    def send_digit(self, call_id: str, digit: str) -> None:
        if len(digit) != 1 or digit not in DIGITS:
            raise ValueError(digit)
        self._do(lambda stack: stack.send_digit(call_id, digit))

    def close(self) -> None:
        loop, stack, thread = self._loop, self._stack, self._thread
        if loop is None or stack is None or thread is None:
            return
        self._loop = None
        ended = asyncio.run_coroutine_threadsafe(stack.close(), loop)
        with suppress(TimeoutError):  # a stack that hangs ends with the process, as its thread is a daemon
            ended.result(CLOSING_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(CLOSING_SECONDS)

    def _do(self, what: Callable[[Stack], Coroutine[Any, Any, None]]) -> None:
        if self._loop is not None and self._stack is not None:
            asyncio.run_coroutine_threadsafe(self._stack.in_turn(what(self._stack)), self._loop)
