"""The only thread code of the windows: work runs on threads, its outcome arrives on the GUI thread.

Qt's thread pool is not used. Deleting a pool waits for its workers, and a window is deleted by the thread that holds
the interpreter, which those workers need to end.

A worker emits no signal of its window's: if the window were deleted meanwhile, that would end the program. Outcomes are
emitted on one object instead, which lives on the GUI thread as long as the program does. Each carries its request's
number, and what was cancelled, or belongs to a window that is gone, is dropped (F57).
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

__all__ = ["OneAtATime", "Tasks", "Ticket", "as_neon_error", "on_gui_thread"]

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_P = TypeVar("_P")
Done = Callable[[Any], object]
Failed = Callable[[NeonError], object]
Progress = Callable[[Any], object]


def as_neon_error(error: BaseException) -> NeonError:
    """Turn any exception into one that a person can be told about; a `NeonError` is returned as it is.

    The detail of an unforeseen one names places in the code and never its message, which may repeat a secret (F60).
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
        """True until the outcome is delivered or the work is cancelled."""
        return self._tasks.knows(self._number)

    @property
    def wanted(self) -> bool:
        """False once the window that asked is gone."""
        return self._owner is None or shiboken6.isValid(self._owner)

    def cancel(self) -> None:
        """Stop the work if it can be stopped, and drop whatever still comes of it."""
        self._tasks.forget(self._number)
        if self._cancel is not None:
            self._cancel.cancel()


class _Running:
    """Counts the workers that run. It outlives its window, as some workers do."""

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
    """Calls on the GUI thread what workers hand to it, in the order in which they did."""

    handed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Workers emit this on their own threads, so Qt queues it to the thread of this object, which is the GUI's.
        self.handed.connect(self._call)

    @Slot(object)
    def _call(self, deliver: Callable[[], None]) -> None:
        deliver()


@cache
def _relay() -> _Relay:
    """Return the only one there is. The first `Tasks` makes it on the GUI thread; it lives until the program ends."""
    return _Relay()


def on_gui_thread(owner: QObject, call: Callable[[], object]) -> None:
    """Have the GUI thread call `call`, unless `owner` is gone by then. From any thread, once there are `Tasks`."""
    try:
        _relay().handed.emit(lambda: call() if shiboken6.isValid(owner) else None)
    except RuntimeError:
        _log.debug("the program was gone before its work ended")


class Tasks(QObject):
    """Runs work off the GUI thread. Make one per window, as its child, and `cancel_all` when the window closes."""

    # Nothing is under way any more.
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running = _Running()
        self._tickets: dict[int, Ticket] = {}
        self._last = 0
        _relay()  # made here, on the GUI thread

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], object],
        failed: Failed,
        *,
        cancel: Cancel | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run `work` on a thread; then, on the GUI thread, call `done` with its result or `failed` with its error.

        cancel: `work` watches it, `Ticket.cancel` sets it. owner: the object that is told, if it may be deleted before
        these tasks are; once it is deleted, nobody is told.
        """
        return self._start(lambda _number: work(), done, failed, None, cancel, owner)

    def run_reporting(
        self,
        work: Callable[[Callable[[Any], None]], _T],
        done: Callable[[_T], object],
        failed: Failed,
        progress: Progress,
        *,
        cancel: Cancel | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """As `run`, but `work` is given a function; what it passes to that reaches `progress` on the GUI thread."""
        return self._start(lambda number: work(lambda what: self._hand(lambda: self._tell(number, what))), done, failed,
                           progress, cancel, owner)  # fmt: skip

    def cancel_all(self) -> None:
        """Cancel everything under way."""
        for ticket in tuple(self._tickets.values()):
            ticket.cancel()

    def wait(self, seconds: float) -> bool:
        """Wait until no work runs any more, at most for `seconds`; False if some still runs. For the program's end.

        Work that outlives its window may be the last to refer to it, and would then delete it on the worker's thread.
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
        owner: QObject | None,
    ) -> Ticket:
        self._last += 1
        number = self._last
        ticket = self._tickets[number] = Ticket(number, self, done, failed, progress, cancel, owner)
        self._running.start(lambda: self._work(number, work))
        return ticket

    def _work(self, number: int, work: Callable[[int], Any]) -> None:
        """Do it and hand over what comes of it. Runs on the worker's thread."""
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
        """Have the GUI thread call `deliver`, unless this object is gone by then. Runs on the worker's thread."""
        on_gui_thread(self, deliver)

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
            else:
                _log.info("failed: %s %s", known.code, known.facts.get("host", ""))
            ticket.failed(known)

    def _tell(self, number: int, what: object) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None and ticket.progress is not None and ticket.wanted:
            ticket.progress(what)


class OneAtATime:
    """One kind of work, of which never two run at once: while some is under way, `start` does nothing.

    owner: the object whose work it is; once it is deleted nobody is told of anything. changed: called after some was
    started, and after it has ended and before its outcome is delivered; it may ask whether this is `running`.
    """

    def __init__(self, tasks: Tasks, owner: QObject, changed: Callable[[], object] = lambda: None) -> None:
        self._tasks = tasks
        self._owner = owner
        self._changed = changed
        self._ticket: Ticket | None = None
        self._cancel: Cancel | None = None

    @property
    def running(self) -> bool:
        return self._ticket is not None and self._ticket.waiting

    @property
    def stoppable(self) -> bool:
        """Whether some is under way that `stop` can stop."""
        return self.running and self._cancel is not None

    def start(
        self,
        work: Callable[[Cancel], _T],
        done: Callable[[_T], object],
        failed: Failed,
        *,
        stoppable: bool = True,
    ) -> bool:
        """Run `work` on a thread, then call `done` or `failed` as `Tasks.run` does. False if some is under way already.

        stoppable: False for what must not be taken back half-way, such as saving.
        """
        cancel = self._begin(stoppable=stoppable)
        if cancel is None:
            return False
        watched = cancel if stoppable else None
        self._ticket = self._tasks.run(
            lambda: work(cancel), self._ending(done), self._ending(failed), cancel=watched, owner=self._owner
        )
        self._changed()
        return True

    def start_reporting(
        self,
        work: Callable[[Cancel, Callable[[_P], None]], _T],
        done: Callable[[_T], object],
        failed: Failed,
        progress: Callable[[_P], object],
    ) -> bool:
        """As `start`, but `work` is also given a function; what it passes to that reaches `progress`."""
        cancel = self._begin(stoppable=True)
        if cancel is None:
            return False
        self._ticket = self._tasks.run_reporting(
            lambda tell: work(cancel, tell),
            self._ending(done),
            self._ending(failed),
            progress,
            cancel=cancel,
            owner=self._owner,
        )
        self._changed()
        return True

    @property
    def outstanding(self) -> bool:
        """Whether a worker may still be at it: stoppable work was started, and its outcome was never delivered."""
        return self._cancel is not None

    def stop(self) -> bool:
        """Stop what is under way and drop its outcome. False if there is nothing that could be stopped."""
        if self._ticket is None or not self.stoppable:
            return False
        self._ticket.cancel()
        self._ticket = None
        self._changed()
        return True

    def hurry(self) -> None:
        """Ask what is under way to end as soon as it can; what it has found until then is still delivered."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _begin(self, *, stoppable: bool) -> Cancel | None:
        """What the new work watches; None if some is under way."""
        # Not at the top: the first window needs `Tasks`, and none of the protocols that come with this.
        from neon_wizard.protocols.deadline import Cancel

        if self.running:
            return None
        cancel = Cancel()
        self._cancel = cancel if stoppable else None
        return cancel

    def _ending(self, deliver: Callable[[_T], object]) -> Callable[[_T], None]:
        def end(outcome: _T) -> None:
            self._ticket = self._cancel = None
            self._changed()
            deliver(outcome)

        return end
