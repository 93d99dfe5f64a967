"""The balances that the windows show: the account that is watched is asked for in time, the others keep what they had.

Widgets and tray listen to `changed` and read `state`. When to ask is decided in `neon_wizard.operations.schedule`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.model import Account, Balance
from neon_wizard.operations.schedule import Reason, Schedule, steady_clock

if TYPE_CHECKING:
    from neon_wizard.protocols.cancel import Cancel

__all__ = ["Ask", "BalanceState", "Balances"]

Ask = Callable[[Account, "Cancel"], Balance]
"""Asks the operator, on a worker thread; raises `NeonError`."""

_TICK = 10.0  # seconds: after the computer slept, a timer of Qt's may be late by all that it slept


@dataclass(frozen=True)
class BalanceState:
    """What is known of one account's balance.

    read_at: of the steady clock, so that its age is right whatever the computer's clock does (F48).
    error: why the last request failed, None when it did not. failures: in a row.
    """

    balance: Balance | None = None
    read_at: float = 0.0
    asking: bool = False
    error: NeonError | None = None
    failures: int = 0

    def age(self, now: float) -> float:
        """Seconds since the balance was read."""
        return max(0.0, now - self.read_at)


@dataclass
class _Entry:
    schedule: Schedule
    every_minutes: float
    state: BalanceState = field(default_factory=BalanceState)
    ticket: Ticket | None = None


class Balances(QObject):
    """Asks for balances through `ask`. Only the watched account is asked by the timer: a thousand others need none."""

    changed = Signal(str)
    """An account's id: its state is another now."""

    def __init__(
        self, tasks: Tasks, ask: Ask, parent: QObject | None = None, clock: Callable[[], float] = steady_clock
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ask = ask
        self.clock = clock
        self._entries: dict[str, _Entry] = {}
        self._watched: Account | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def watched(self) -> Account | None:
        return self._watched

    def state(self, account_id: str) -> BalanceState:
        """What is known now; empty for an account that was never watched."""
        entry = self._entries.get(account_id)
        return entry.state if entry else BalanceState()

    def watch(self, account: Account | None, every_minutes: float = 0.0) -> None:
        """Ask for `account` from now on, at once when its time has come; None watches none."""
        self._watched = account
        if account is not None:
            entry = self._entries.get(account.id)
            if entry is None or entry.every_minutes != every_minutes:
                self.forget(account.id)
                self._entries[account.id] = _Entry(Schedule(every_minutes, self.clock), every_minutes)
                if not every_minutes:
                    self.refresh()  # without a timer it would never be asked
        self._on_time()

    def refresh(self) -> None:
        """The user wants to know now."""
        self._start(Reason.FORCED)

    def forget(self, account_id: str) -> None:
        """The account is gone: an answer under way is not wanted any more."""
        entry = self._entries.pop(account_id, None)
        if entry is not None and entry.ticket is not None:
            entry.ticket.cancel()

    def stop(self) -> None:
        """The program ends."""
        self._watched = None
        self._timer.stop()
        for account_id in tuple(self._entries):
            self.forget(account_id)

    def _on_time(self) -> None:
        self._start(Reason.TIMER)
        entry = self._entry()
        left = entry.schedule.seconds_left if entry else None
        if left is None:
            self._timer.stop()
        else:
            # A tenth of a second late rather than early: early would find nothing due and ask the timer again.
            self._timer.start(round(min(left, _TICK) * 1000) + 100)

    def _entry(self) -> _Entry | None:
        return self._entries.get(self._watched.id) if self._watched else None

    def _start(self, reason: Reason) -> None:
        from neon_wizard.protocols.cancel import Cancel

        account, entry = self._watched, self._entry()
        if account is None or entry is None or not entry.schedule.start(reason):
            return
        cancel = Cancel()
        self._change(account.id, asking=True)
        entry.ticket = self._tasks.run(
            lambda: self._ask(account, cancel),
            lambda balance: self._came(account.id, balance),
            lambda error: self._failed(account.id, error),
            cancel=cancel,
        )

    def _came(self, account_id: str, balance: Balance) -> None:
        self._entries[account_id].schedule.succeeded()
        self._change(account_id, balance=balance, read_at=self.clock(), asking=False, error=None, failures=0)
        self._on_time()

    def _failed(self, account_id: str, error: NeonError) -> None:
        entry = self._entries[account_id]
        entry.schedule.failed(error.retry_after if isinstance(error, OperatorError) else None)
        self._change(account_id, asking=False, error=error, failures=entry.state.failures + 1)
        self._on_time()

    def _change(self, account_id: str, **what: object) -> None:
        entry = self._entries[account_id]
        entry.state = replace(entry.state, **what)  # type: ignore[arg-type]  # the names are those of BalanceState
        self.changed.emit(account_id)
