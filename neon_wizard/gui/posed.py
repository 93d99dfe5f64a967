"""The user at a window, between two requests of an operation: the worker's thread waits, the window asks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from neon_wizard.errors import Cancelled
from neon_wizard.gui.tasks import on_gui_thread
from neon_wizard.operations.person import Answer, CodeQuestion, PageVisit, needed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Posed", "WindowPerson"]


class Posed:
    """A question, or a page to open, that a window shows; whoever posed it waits until it is answered.

    what: the question or the page. Answering is for the GUI thread, waiting for the worker's.
    """

    def __init__(self, what: CodeQuestion | PageVisit, cancel: Cancel | None) -> None:
        self.what = what
        self.declined = False
        self._cancel = cancel
        self._answer: Answer = ""
        self._done = threading.Event()

    def give(self, answer: Answer = "") -> None:
        """The user has answered, or wants the page to be opened."""
        self._answer = answer
        self._done.set()

    def decline(self) -> None:
        """The user does not want to: the operation ends, also where a page is open already."""
        self.declined = True
        if self._done.is_set() and self._cancel is not None:
            self._cancel.cancel()
        self._done.set()

    def wait(self) -> Answer:
        """Return what was answered. Raises `Cancelled`, and `UsageError` where it was declined."""
        forget = self._cancel.on_cancel(self._done.set) if self._cancel is not None else lambda: None
        self._done.wait()
        forget()
        if self.declined:
            raise needed(self.what.step, self.what.operator, page=isinstance(self.what, PageVisit))
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        return self._answer


class WindowPerson:
    """Poses what an operation asks to the window of `owner`.

    show: called on the GUI thread with each `Posed`. settled: called there when what a page was opened for is done, or
    the operation has ended. Nothing is shown once `owner` is gone, and the work of a window that is gone is cancelled.
    """

    def __init__(self, owner: QObject, show: Callable[[Posed], object], settled: Callable[[], object]) -> None:
        self._owner = owner
        self._show = show
        self._settled = settled

    def is_there(self, step: str) -> bool:
        return True

    def answer(self, question: CodeQuestion, cancel: Cancel | None) -> Answer:
        return self._pose(Posed(question, cancel)).wait()

    @contextmanager
    def visiting(self, page: PageVisit, cancel: Cancel | None) -> Iterator[None]:
        posed = self._pose(Posed(page, cancel))
        try:
            posed.wait()
            yield
        except Cancelled:
            if posed.declined:
                raise needed(page.step, page.operator, page=True) from None
            raise
        finally:
            on_gui_thread(self._owner, self._settled)

    def _pose(self, posed: Posed) -> Posed:
        on_gui_thread(self._owner, lambda: self._show(posed))
        return posed
