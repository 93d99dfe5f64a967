"""The balances that the windows show: asked for in time, for the account that is watched and for those in use.

Widgets and tray listen to `Balances.changed` and read its `state`. When to ask is decided by `Schedule`, in
`neon_wizard.operations.schedule`. `BalanceSource` asks the account's operator, keeps the answer in the history, and
tells when credit has become low.
"""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard import places
from neon_wizard.accounts.balance_history import History
from neon_wizard.accounts.credit import balance_of
from neon_wizard.errors import NeonError
from neon_wizard.gui.poller import Polled, Poller
from neon_wizard.gui.tasks import Tasks
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Account, Balance, Secret
from neon_wizard.operations.amounts import LowCredit
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.operations.schedule import MINUTE, Reason, Schedule, steady_clock
from neon_wizard.profile.operator import BalancePolicy

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["Ask", "BalanceSource", "BalanceState", "Balances"]


Ask = Callable[..., Balance]
"""Asks the operator for an `Account`, with a `Cancel` and, where the user is there to answer, a `Somebody`.

On a worker thread; raises `NeonError`.
"""

_log = logging.getLogger(__name__)
_LONGEST_SLEEP = 60.0  # seconds
_LATE = 0.1  # seconds
_SLEPT = 2.0  # seconds by which the clocks may differ although the computer did not sleep
_NO_PASSWORD = "known.password"
_NO_WAY = ("network.unresolved", "network.unreachable")
"""The codes of failures of this computer's network, which say nothing about the operator."""


@dataclass(frozen=True)
class BalanceState:
    """What is known of one account's balance.

    read_at: by the steady clock, so that its age is right whatever the computer's clock does (F48).
    error: why the last request failed, None if it did not. failures: how many did in a row. kept: it was read before
    this start of the program, and nothing was read since.
    """

    balance: Balance | None = None
    read_at: float = 0.0
    asking: bool = False
    error: NeonError | None = None
    failures: int = 0
    kept: bool = False

    @property
    def wants_password(self) -> bool:
        """Whether the user's own password at the operator is missing, or was refused."""
        return self.error is not None and explain(self.error).action is Remedy.PASSWORD

    @property
    def stale(self) -> bool:
        """Whether the balance may be another one by now."""
        return self.kept or self.error is not None

    def age(self, now: float) -> float:
        """Seconds since the balance was read."""
        return max(0.0, now - self.read_at)


@dataclasses.dataclass(kw_only=True)
class _Entry(Polled):
    schedule: Schedule
    every_minutes: float
    state: BalanceState = field(default_factory=BalanceState)


class Balances(Poller[_Entry]):
    """Asks for balances through `ask`: a thousand accounts that are neither watched nor in use need no request.

    clock: goes on while the computer sleeps. awake: stands still then.
    """

    # An account's id: its balance was read.
    came = Signal(str)
    # An account's id, the user's own password at its operator, and whether it is to be kept once it was accepted.
    password_given = Signal(str, Secret, bool)
    # The watched account's balance may be another minute old. An idle program wakes up for nothing else.
    ticked = Signal()

    def __init__(
        self,
        tasks: Tasks,
        ask: Ask,
        parent: QObject | None = None,
        clock: Callable[[], float] = steady_clock,
        awake: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(tasks, parent, clock)
        self._operator = ask
        self._awake = awake
        self._asleep = clock() - awake()
        self._kept: dict[str, tuple[Balance, float]] = {}
        self._watched: Account | None = None

    @property
    def watched(self) -> Account | None:
        return self._watched

    def state(self, account_id: str) -> BalanceState:
        """What is known now; empty for an account that was never asked for."""
        entry = self._entries.get(account_id)
        state = entry.state if entry else BalanceState()
        if state.balance is not None or account_id not in self._kept:
            return state
        balance, read_at = self._kept[account_id]
        return replace(state, balance=balance, read_at=read_at, kept=True)

    def recall(self, account_id: str, balance: Balance) -> None:
        """Show `balance`, which was read before this start, until a newer one comes."""
        age = (datetime.now(UTC) - balance.as_of).total_seconds()
        if age < 0 or self.state(account_id).balance is not None:
            return  # the computer's clock was put back, so nobody knows how old it is
        self._kept[account_id] = balance, self.clock() - age
        self.changed.emit(account_id)
        self._on_time()

    def states(self) -> Iterator[tuple[Account, BalanceState]]:
        """Of every account that was asked for. May be called from any thread."""
        return ((entry.account, entry.state) for entry in tuple(self._entries.values()))

    def watch(
        self,
        account: Account | None,
        every_minutes: float = 0.0,
        after_call: float = BalancePolicy.after_call_seconds,
    ) -> None:
        """Ask for `account` from now on, and at once if its time has come; None watches none."""
        self._watched = account
        if account is not None and self._known(account, every_minutes, after_call) and not every_minutes:
            self.refresh()  # without a timer, nothing else would ever ask
        self._on_time()

    def refresh(self, *person: Somebody) -> None:
        """The user wants to know now. person: who answers what the operator asks on the way; else nobody does."""
        if self._watched is not None:
            self._start(self._entries[self._watched.id], Reason.FORCED, *person)
        self._on_time()

    def give_password(self, account_id: str, password: Secret, *, keep: bool) -> None:
        """Ask once more, with the password that the user has typed."""
        self.password_given.emit(account_id, password, keep)
        if (entry := self._entries.get(account_id)) is not None:
            entry.schedule.release()
            self._start(entry, Reason.CREDIT_CHANGED)  # no answer of just now will do
        self._on_time()

    def trigger(
        self,
        account: Account,
        reason: Reason,
        every_minutes: float = 0.0,
        after_call: float = BalancePolicy.after_call_seconds,
    ) -> None:
        """Something happened to `account`, watched or not: it registered, or its call ended (C2)."""
        self._known(account, every_minutes, after_call)
        error = self._entries[account.id].state.error
        if error is not None and error.code == _NO_PASSWORD:
            self._entries[account.id].schedule.release()  # it may be kept by now
        self._start(self._entries[account.id], reason)
        self._on_time()

    def unregistered(self, account_id: str) -> None:
        """The account is not connected any more."""
        if account_id in self._entries:
            self._entries[account_id].schedule.unregistered()

    def forget(self, account_id: str) -> None:
        """As `Poller.forget`; what was read before this start is forgotten too."""
        self._kept.pop(account_id, None)
        super().forget(account_id)

    def stop(self) -> None:
        self._watched = None
        super().stop()

    def _known(self, account: Account, every_minutes: float, after_call: float) -> bool:
        """Make the account's entry if it has none that asks as often; True if it was made."""
        entry = self._entries.get(account.id)
        if entry is not None and entry.every_minutes == every_minutes:
            entry.account = account
            return False
        super().forget(account.id)
        schedule = Schedule(every_minutes, self.clock, after_call=after_call)
        self._entries[account.id] = _Entry(account=account, schedule=schedule, every_minutes=every_minutes)
        return True

    def _on_tick(self) -> None:
        super()._on_tick()
        self.ticked.emit()

    def _on_time(self) -> None:
        asleep = self.clock() - self._awake()
        if asleep - self._asleep > _SLEPT:
            self._wake()
        self._asleep = asleep
        waits = []
        for entry in self._active():
            self._start(entry, Reason.TIMER)
            left = entry.schedule.seconds_left
            if left is not None:
                waits.append(left)
        if self._watched is not None and (shown := self.state(self._watched.id)).balance is not None:
            waits.append(MINUTE - shown.age(self.clock()) % MINUTE)
        self._sleep(waits, _LONGEST_SLEEP, _LATE)

    def _wake(self) -> None:
        for entry in self._entries.values():
            entry.schedule.woke()

    def _active(self) -> list[_Entry]:
        watched = self._watched.id if self._watched else ""
        return [e for e in self._entries.values() if e.account.id == watched or e.schedule.in_use]

    def _start(self, entry: _Entry, reason: Reason, *person: Somebody) -> None:
        if not entry.schedule.start(reason):
            return
        account = entry.account
        self._change(entry, asking=True)
        self._ask(
            entry,
            lambda cancel: self._operator(account, cancel, *person),
            lambda balance: self._came(entry, balance),
            lambda error: self._failed(entry, error),
        )

    def _came(self, entry: _Entry, balance: Balance) -> None:
        entry.schedule.succeeded()
        _log.info("%s: balance read", entry.account.id)
        self._change(entry, balance=balance, read_at=self.clock(), asking=False, error=None, failures=0)
        self.came.emit(entry.account.id)
        self._on_time()

    def _failed(self, entry: _Entry, error: NeonError) -> None:
        if error.code in _NO_WAY:
            entry.schedule.offline()
        elif explain(error).action is Remedy.PASSWORD:
            entry.schedule.hold()  # a password that is missing or wrong is no better the next time
        else:
            entry.schedule.failed(error.retry_after)
        self._change(entry, asking=False, error=error, failures=entry.state.failures + 1)
        self._on_time()


class BalanceSource(QObject):
    """Asks operators: `ask` is called on worker threads, and the signals arrive on this object's own."""

    # The account's credit has become low.
    fell = Signal(Account, Balance)
    # Why balances cannot be kept in the history any more, or a password in the keyring.
    unkept = Signal(NeonError)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._typed: dict[str, tuple[Secret, bool]] = {}

    @cached_property
    def history(self) -> History:
        """The history, which is made, and imported, at its first use: that comes after the first paint."""
        return History(places.data_dir() / "balances.sqlite" if self._context.store.persistent else None)

    @cached_property
    def _low_credit(self) -> LowCredit:
        return LowCredit()

    def take_password(self, account_id: str, password: Secret, keep: bool) -> None:
        """Use `password` for this account until the program ends; in the keyring too where the user wants to `keep` it
        and the operator has accepted it."""
        self._typed[account_id] = password, keep

    def ask(self, account: Account, cancel: Cancel, person: Somebody = NOBODY) -> Balance:
        """Ask the account's operator, and keep the answer. Runs on a worker's thread. Raises `NeonError`."""
        profile = self._context.profile(account.operator_id)
        read = self._read(profile, account, cancel, person)
        before = self.history.add(account.id, read)
        if self._low_credit.fell(account.id, read, profile.balance.low, before):
            self.fell.emit(account, read)
        if failure := self.history.take_failure():
            self.unkept.emit(failure)
        return read

    def _read(self, profile: Profile, account: Account, cancel: Cancel, person: Somebody) -> Balance:
        services, store = self._context.services(profile), self._context.store
        typed = self._typed.get(account.id)
        password, keep = typed or (None, False)
        try:
            read = balance_of(services, store, account, password=password, cancel=cancel, person=person)
        except NeonError as error:
            if explain(error).action is Remedy.PASSWORD and self._typed.get(account.id) == typed:
                self._typed.pop(account.id, None)
            raise
        if password is not None and keep:
            self._typed[account.id] = password, False
            try:
                store.keep_portal_password(account.id, password, profile.origins)
            except NeonError as error:
                self.unkept.emit(error)
        return read

    def close(self) -> None:
        """Close the history, if it was ever used."""
        if "history" in vars(self):
            self.history.close()
