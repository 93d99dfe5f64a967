"""The only thread code of the windows: work runs on threads, its outcome arrives on the GUI thread.

Not on a pool of Qt's: one that is deleted waits for its workers, and a window is deleted by the thread that holds what
its workers need to end, the interpreter. A worker owns no signal: outcomes are emitted on one object that lives on the
GUI thread as long as the program, with the request's number; what was cancelled, or belongs to a window that is gone,
is dropped (F57). One of the window's own could be deleted while a worker emits on it, which ends the program.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from neon_wizard.errors import Cancelled, NeonError

if TYPE_CHECKING:
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Tasks", "Ticket", "as_neon_error"]

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
Done = Callable[[Any], None]
Failed = Callable[[NeonError], None]
Progress = Callable[[Any], None]


def as_neon_error(error: BaseException) -> NeonError:
    """`error` as something that a person can be told.

    The detail of an unforeseen one holds places in the code, never its message: that may repeat a secret (F60).
    """
    if isinstance(error, NeonError):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    places = "\n".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return NeonError("program.failed", detail=f"{type(error).__name__}\n{places}")


class Ticket:
    """One piece of work under way. `cancel` may be called at any time, from the GUI thread."""

    def __init__(
        self,
        number: int,
        tasks: Tasks,
        done: Done,
        failed: Failed,
        progress: Progress | None,
        cancel: Cancel | None,
        owner: QObject | None,
    ) -> None:
        self._number = number
        self._tasks = tasks
        self._cancel = cancel
        self._owner = owner
        self.done = done
        self.failed = failed
        self.progress = progress

    @property
    def waiting(self) -> bool:
        """True until the outcome was delivered, or the work was cancelled."""
        return self._tasks.knows(self._number)

    @property
    def wanted(self) -> bool:
        """False once the window that asked is gone."""
        return self._owner is None or shiboken6.isValid(self._owner)

    def cancel(self) -> None:
        """Stop the work where it can be stopped; whatever still comes of it is dropped."""
        self._tasks.forget(self._number)
        if self._cancel is not None:
            self._cancel.cancel()


class _Running:
    """How many workers run. It outlives the window, for those that end after it."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    def start(self, work: Callable[[], None]) -> None:
        with self._changed:
            self._count += 1
        # A daemon, so that a server that never answers cannot keep the program from ending.
        threading.Thread(target=self._run, args=([work],), name="neon-task", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._count == 0, seconds)

    def _run(self, held: list[Callable[[], None]]) -> None:
        try:
            held.pop()()
        finally:
            with self._changed:
                self._count -= 1
                self._changed.notify_all()


class _Relay(QObject):
    """Calls on the GUI thread what workers hand to it, in their order."""

    handed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Emitted on a worker's thread, so that Qt queues it to this object's: the GUI's.
        self.handed.connect(self._call)

    @Slot(object)
    def _call(self, deliver: Callable[[], None]) -> None:
        deliver()


@cache
def _relay() -> _Relay:
    """The only one: made with the first `Tasks`, on the GUI thread; it goes with the program."""
    return _Relay()


class Tasks(QObject):
    """Runs work off the GUI thread. Make one per window (its parent); `cancel_all` when the window closes."""

    idle = Signal()
    """Nothing is under way any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = _Running()
        self._tickets: dict[int, Ticket] = {}
        self._last = 0
        self._relay = _relay()

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Failed,
        *,
        cancel: Cancel | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run `work` on a thread; then, on the GUI thread, `done` with its result or `failed` with its error.

        cancel: what `work` watches; `Ticket.cancel` sets it. owner: who is told, where that may be gone before these
        tasks are; then nobody is.
        """
        return self._start(lambda _number: work(), done, failed, None, cancel, owner)

    def run_reporting(
        self,
        work: Callable[[Callable[[Any], None]], _T],
        done: Callable[[_T], None],
        failed: Failed,
        progress: Progress,
        *,
        cancel: Cancel | None = None,
    ) -> Ticket:
        """As `run`, for work that is given a function: what it passes to it reaches `progress` on the GUI thread."""
        return self._start(lambda number: work(lambda what: self._hand(lambda: self._tell(number, what))), done, failed,
                           progress, cancel)  # fmt: skip

    def cancel_all(self) -> None:
        """Cancel everything under way."""
        for ticket in tuple(self._tickets.values()):
            ticket.cancel()

    def wait(self, seconds: float) -> bool:
        """Until no work runs any more, for when the program ends; False when some still does.

        Work that outlives its window may be the last to hold it, and would take it apart on the worker's thread.
        """
        return self._running.wait(seconds)

    @property
    def busy(self) -> bool:
        return bool(self._tickets)

    def knows(self, number: int) -> bool:
        return number in self._tickets

    def forget(self, number: int) -> None:
        if self._tickets.pop(number, None) is not None and not self._tickets:
            self.idle.emit()

    def _start(
        self,
        work: Callable[[int], Any],
        done: Done,
        failed: Failed,
        progress: Progress | None,
        cancel: Cancel | None,
        owner: QObject | None = None,
    ) -> Ticket:
        self._last += 1
        number = self._last
        ticket = self._tickets[number] = Ticket(number, self, done, failed, progress, cancel, owner)
        self._running.start(lambda: self._work(number, work))
        return ticket

    def _work(self, number: int, work: Callable[[int], Any]) -> None:
        """On the worker thread."""
        try:
            result = work(number)
        except Cancelled:
            self._hand(lambda: self._deliver(number, None, None))
        except Exception as failure:
            error = failure  # `failure` ends with this block
            self._hand(lambda: self._deliver(number, None, error))
        else:
            self._hand(lambda: self._deliver(number, (result,), None))

    def _hand(self, deliver: Callable[[], None]) -> None:
        """On the worker thread: have the GUI's call `deliver`, unless this is gone by then."""
        try:
            self._relay.handed.emit(lambda: deliver() if shiboken6.isValid(self) else None)
        except RuntimeError:
            _log.debug("the program was gone before its work ended")

    def _deliver(self, number: int, result: tuple[Any] | None, error: Exception | None) -> None:
        ticket = self._tickets.get(number)
        if ticket is None:
            return
        self.forget(number)
        if not ticket.wanted:
            return
        if result is not None:
            ticket.done(result[0])
        elif error is not None:
            known = as_neon_error(error)
            if known is not error:
                _log.error("unforeseen failure\n%s", known.detail)
            ticket.failed(known)

    def _tell(self, number: int, what: object) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and ticket.progress is not None:
            ticket.progress(what)
