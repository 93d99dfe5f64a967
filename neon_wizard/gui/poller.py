"""What balances and licences have in common: each account is asked about when its time has come, and by one timer.

Not one class for both. A balance is asked for whenever its `Schedule` says so, for the account that is watched and for
those in use, and one question is like the other. A licence has questions of four kinds, some only at the user's word,
some that may not be dropped unseen, and each account counts its own seconds. What they share is here: an entry for each
account, the request that is under way for it, the state that the widgets read, and the timer that wakes both up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from neon_wizard.errors import NeonError
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.model import Account

if TYPE_CHECKING:
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Polled", "Poller"]

_T = TypeVar("_T")


@dataclass(kw_only=True)
class Polled:
    """One account that is asked about. state: what is known, a frozen dataclass that each change replaces."""

    account: Account
    state: Any
    ticket: Ticket | None = None

    @property
    def busy(self) -> bool:
        """Whether its operator is being asked, or what is kept of it is looked at."""
        return self.ticket is not None and self.ticket.waiting


_E = TypeVar("_E", bound=Polled)


class Poller(QObject, Generic[_E]):
    """Keeps an entry for each account, and wakes up when the first of them is due.

    A subclass says in `_on_time` what is due, and ends that by calling `_sleep`. clock: seconds that only grow, also
    while the computer sleeps.
    """

    # An account's id: its state is another now.
    changed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None, clock: Callable[[], float]) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.clock = clock
        self._entries: dict[str, _E] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may fire early, and so once more
        self._timer.timeout.connect(self._on_tick)

    def forget(self, account_id: str) -> None:
        """The account is gone, or nobody wants to know any more: an answer under way is dropped."""
        entry = self._entries.pop(account_id, None)
        if entry is not None:
            self._drop(entry)

    def stop(self) -> None:
        """The program ends, or the window that this belongs to."""
        self._timer.stop()
        for account_id in tuple(self._entries):
            self.forget(account_id)

    def _ask(
        self,
        entry: _E,
        work: Callable[[Cancel], _T],
        done: Callable[[_T], object],
        failed: Callable[[NeonError], object],
    ) -> None:
        """Do `work` on a thread for this entry, for which nothing is under way."""
        # Not at the top: the protocols come with the first question, when the window is on the screen.
        from neon_wizard.protocols.deadline import Cancel

        cancel = Cancel()
        entry.ticket = self._tasks.run(lambda: work(cancel), done, failed, cancel=cancel, owner=self)

    def _drop(self, entry: _E) -> None:
        """Cancel what is under way for it; no answer arrives any more."""
        if entry.ticket is not None:
            entry.ticket.cancel()
        entry.ticket = None

    def _change(self, entry: _E, **what: object) -> None:
        """Replace these fields of the entry's state, and tell it unless the entry is not one of ours any more."""
        entry.state = replace(entry.state, **what)
        if self._entries.get(entry.account.id) is entry:
            self.changed.emit(entry.account.id)

    # ---- time ----

    def _on_tick(self) -> None:
        self._on_time()

    def _on_time(self) -> None:
        """Ask what is due, then `_sleep`."""
        raise NotImplementedError

    def _sleep(self, waits: Iterable[float], longest: float, late: float) -> None:
        """Wake up when the first of `waits` is over; never again if there are none.

        longest: after the computer slept, a timer of Qt's may be late by as long as that took, so it never waits for
        longer. late: wake up this much too late rather than too early, when nothing would be due yet. All in seconds.
        """
        first = min(waits, default=None)
        if first is None:
            self._timer.stop()
        else:
            self._timer.start(round(min(first, longest) * 1000) + round(late * 1000))
