"""What the windows know of one account's licence, and what is being done about it.

The licences that the windows show: looked at, asked about at their time, activated at the user's word.

Widgets listen to `changed` and `ticked`, and read `status`. What a step does is in `neon_wizard.flow.licensing`, when
it is asked again in `neon_wizard.operations.licence`; here are threads and timers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from neon_wizard.errors import NeonError
from neon_wizard.flow import licensing
from neon_wizard.flow.licensing import LicenceOverview, LicenceStep, Typed
from neon_wizard.operations.licence import Rechecks
from neon_wizard.operations.schedule import steady_clock

if TYPE_CHECKING:
    from neon_wizard.accounts.licences import Licences
    from neon_wizard.gui.tasks import Tasks, Ticket
    from neon_wizard.model import Account
    from neon_wizard.operations.licence import Rechecks
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["NOTHING_TYPED", "Followed", "LicenceStatus", "LicenceWatch", "Work"]


NOTHING_TYPED = Typed()
_FRESH = 600.0  # seconds: for so long a balance that was read serves


class Work(StrEnum):
    """What is under way."""

    LOOK = "look"
    CHECK = "check"
    ACTIVATE = "activate"
    BOUGHT = "bought"
    """A look whether the credit suffices by now, with the activation that follows."""

    @property
    def may_activate(self) -> bool:
        return self in (Work.ACTIVATE, Work.BOUGHT)


@dataclass(frozen=True)
class LicenceStatus:
    """What is known of one account's licence.

    standing: None until it was looked at. error: why the last work failed, None when it did not. failed: which that
    was. failures: in a row. waiting: the user has gone to buy credit, and it is asked again by itself.
    """

    standing: LicenceOverview | None = None
    work: Work | None = None
    error: NeonError | None = None
    failed: Work | None = None
    failures: int = 0
    waiting: bool = False

    @property
    def asking(self) -> bool:
        """Whether the operator is being asked."""
        return self.work not in (None, Work.LOOK)


@dataclass
class Followed:
    """An account whose licence is followed. typed: for the activation that the user waits for.

    forced: the user asked for what is under way. owed: when that is over it is asked about once more.
    credit, credit_read: the balance that was told last, and when.
    """

    account: Account
    profile: Profile
    rechecks: Rechecks
    status: LicenceStatus = field(default_factory=LicenceStatus)
    typed: Typed = NOTHING_TYPED
    forced: bool = False
    owed: bool = False
    credit: Decimal | None = None
    credit_read: float = 0.0
    ticket: Ticket | None = None

    @property
    def busy(self) -> bool:
        return self.ticket is not None and self.ticket.waiting

    def credit_at(self, now: float) -> Decimal | None:
        """The balance, as long as it says something of the credit `now`."""
        return self.credit if now - self.credit_read < _FRESH else None


_LONGEST_SLEEP = 600.0  # seconds: after the computer slept, a timer of Qt's may be late by all that it slept


class LicenceWatch(QObject):
    """Of the accounts that it was told to follow.

    licences: of one operator, made and used on worker threads. clock: only moves forward, also while the computer
    sleeps; now: what licences are dated by. told_credit: who makes this tells it the balances that it reads, so that
    none is asked for a second time, but at the user's word.
    """

    changed = Signal(str)
    """An account's id: its `status` is another now."""
    ticked = Signal(str)
    """An account's id: a second of its waiting is over."""

    def __init__(
        self,
        tasks: Tasks,
        licences: Callable[[Profile], Licences],
        parent: QObject | None = None,
        clock: Callable[[], float] = steady_clock,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        told_credit: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._licences = licences
        self._clock = clock
        self._now = now
        self._told_credit = told_credit
        self._entries: dict[str, Followed] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)

    def status(self, account_id: str) -> LicenceStatus:
        """What is known now; empty for an account that is not followed."""
        entry = self._entries.get(account_id)
        return entry.status if entry else LicenceStatus()

    def follows(self, account_id: str) -> bool:
        """Only of an account that is followed may anything be asked."""
        return account_id in self._entries

    def seconds_left(self, account_id: str) -> int:
        """Whole seconds until a user who waits for credit sees it asked again."""
        entry = self._entries.get(account_id)
        left = entry.rechecks.seconds_left if entry else None
        return -int(-(left or 0.0) // 1)

    # ---- what is asked of it ----

    def follow(self, account: Account, profile: Profile, known: LicenceOverview | None = None) -> None:
        """Look at this account's licence, now and whenever its time comes. known: as it was seen just now."""
        entry = self._entries.get(account.id)
        if entry is None or entry.profile != profile:
            self.forget(account.id)
            entry = self._entries[account.id] = Followed(account, profile, Rechecks(self._clock))
        entry.account = account
        if entry.status.standing is None and known is not None:
            self._looked(entry, known)
        elif entry.status.standing is None:
            self.look(account.id)

    def look(self, account_id: str) -> None:
        """Look at what is kept, as when something else may have changed it."""
        if (entry := self._entries.get(account_id)) is not None:
            self._look_then(entry, lambda found: self._looked(entry, found))

    def check(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """The user wants to know how it stands now."""
        self._check(self._entries[account_id], typed, forced=True)

    def credit_changed(self, account_id: str) -> None:
        """Something else has changed the credit: ask, or once more where the question is under way already."""
        entry = self._entries[account_id]
        entry.owed = entry.busy
        if not entry.owed:
            self.check(account_id)

    def activate(self, account_id: str, typed: Typed = NOTHING_TYPED, *, again: bool = False) -> None:
        """At the user's word. again: although an earlier one may have reached the operator (F37)."""
        entry = self._entries[account_id]

        def work(licences: Licences, cancel: Cancel) -> LicenceOverview:
            return licensing.activate(licences, entry.profile, entry.account, typed, cancel, again=again)

        self._end_waiting(entry)
        self._start(entry, Work.ACTIVATE, work, lambda found: self._answered(entry, found))

    def wait_for_credit(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """The user has gone to buy credit: ask until it suffices, then activate once. typed: for that activation."""
        entry = self._entries[account_id]
        entry.typed = typed
        entry.rechecks.wait()
        self._change(entry, waiting=True, error=None)
        self._on_time()

    def stop_waiting(self, account_id: str) -> None:
        """The user waits no longer; what is being asked is not wanted any more."""
        entry = self._entries[account_id]
        if entry.status.work is Work.BOUGHT:
            self.cancel(account_id)
        else:
            self._end_waiting(entry)
            self._change(entry)
        self._on_time()

    def repeat(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """What failed last, once more, at the user's word."""
        if self._entries[account_id].status.failed in (Work.ACTIVATE, Work.BOUGHT):
            self.activate(account_id, typed)
        elif self._entries[account_id].status.failed is Work.CHECK:
            self.check(account_id, typed)
        else:
            self.look(account_id)

    def cancel(self, account_id: str) -> None:
        """What is under way is not wanted any more. An activation may have reached the operator: that is looked at."""
        entry = self._entries[account_id]
        work, waited = entry.status.work, entry.status.waiting
        self._drop(entry)
        self._end_waiting(entry)
        self._change(entry, work=None)
        if waited or (work is not None and work.may_activate):
            self.look(account_id)

    def balance_came(self, account_id: str, credit: Decimal) -> None:
        """The account's balance was read: a licence may hang on it."""
        entry = self._entries.get(account_id)
        if entry is None:
            return
        before, entry.credit, entry.credit_read = entry.credit, credit, self._clock()
        if entry.busy:
            return  # what comes of that sees the credit
        more = before is None or credit > before
        minimum = entry.profile.licence.minimum_credit
        if entry.status.waiting:
            if minimum is None or credit >= minimum:
                self._bought(entry)
        elif minimum is not None:
            self._look_then(entry, lambda found: self._looked_with_credit(entry, found, more=more))
        elif more and before is not None and entry.status.standing is not None and entry.status.standing.needs_credit:
            self._check(entry, NOTHING_TYPED, forced=False)

    def forget(self, account_id: str) -> None:
        """The account is gone, or not to be followed any more."""
        entry = self._entries.pop(account_id, None)
        if entry is not None:
            self._drop(entry)

    def stop(self) -> None:
        """The program, or the window that this belongs to, ends."""
        self._timer.stop()
        for account_id in tuple(self._entries):
            self.forget(account_id)

    # ---- work ----

    def _start(
        self,
        entry: Followed,
        work: Work,
        do: Callable[[Licences, Cancel], Any],
        done: Callable[[Any], None],
        *,
        forced: bool = True,
    ) -> None:
        from neon_wizard.protocols.deadline import Cancel

        if entry.busy:
            return
        profile, cancel = entry.profile, Cancel()
        entry.forced = forced
        entry.ticket = self._tasks.run(
            lambda: do(self._licences(profile), cancel),
            done,
            lambda error: self._failed(entry, work, error),
            cancel=cancel,
            owner=self,
        )
        self._change(entry, work=work)

    def _look_then(self, entry: Followed, done: Callable[[LicenceOverview], None]) -> None:
        profile, account, credit = entry.profile, entry.account, entry.credit_at(self._clock())
        self._start(entry, Work.LOOK, lambda kept, _: licensing.look(kept, profile, account, credit), done)

    def _check(self, entry: Followed, typed: Typed, *, forced: bool, credit: Decimal | None = None) -> None:
        def work(licences: Licences, cancel: Cancel) -> LicenceOverview:
            return licensing.check(licences, entry.profile, entry.account, typed, cancel, credit=credit)

        self._start(entry, Work.CHECK, work, lambda found: self._answered(entry, found), forced=forced)

    def _bought(self, entry: Followed) -> None:
        def work(licences: Licences, cancel: Cancel) -> tuple[LicenceOverview, bool]:
            return licensing.bought(licences, entry.profile, entry.account, entry.typed, cancel)

        self._start(entry, Work.BOUGHT, work, lambda found: self._looked_for_credit(entry, *found))

    def _looked(self, entry: Followed, found: LicenceOverview) -> None:
        """An error of before is still shown: looking mends nothing."""
        if entry.status.waiting and found.licence.activating:
            self._end_waiting(entry)
        entry.rechecks.looked(found.due_in(self._now()))
        self._change(entry, work=None, standing=found)
        self._on_time()

    def _looked_with_credit(self, entry: Followed, found: LicenceOverview, *, more: bool) -> None:
        """With the credit of just now another answer may be due from the operator, and that is what counts."""
        if found.asks_after(entry.status.standing, more=more):
            self._change(entry, work=None)
            self._check(entry, NOTHING_TYPED, forced=False, credit=entry.credit_at(self._clock()))
        else:
            self._looked(entry, found)

    def _answered(self, entry: Followed, found: LicenceOverview) -> None:
        entry.rechecks.answered(found.due_in(self._now()))
        self._change(entry, standing=found, work=None, error=None, failed=None, failures=0)
        self._on_time()

    def _looked_for_credit(self, entry: Followed, found: LicenceOverview, over: bool) -> None:
        if over:
            self._end_waiting(entry)
        self._answered(entry, found)

    def _failed(self, entry: Followed, work: Work, error: NeonError) -> None:
        if work.may_activate:  # only what is kept tells whether its outcome is known
            self._change(entry, work=None)
            self._look_then(entry, lambda found: self._show_failure(entry, work, error, found))
        else:
            self._show_failure(entry, work, error, entry.status.standing)

    def _show_failure(self, entry: Followed, work: Work, error: NeonError, found: LicenceOverview | None) -> None:
        status = entry.status
        entry.rechecks.failed(error.retry_after)
        if licensing.mended_elsewhere(error) or (found is not None and found.licence.activating):
            self._end_waiting(entry)
        # Who may use the account is not troubled because a question that nobody asked has no answer.
        quiet = not entry.forced and found is not None and found.permits
        shown = None if quiet else error
        failures = status.failures + 1
        self._change(entry, work=None, standing=found, error=shown, failed=shown and work, failures=failures)
        self._on_time()

    def _drop(self, entry: Followed) -> None:
        if entry.ticket is not None:
            entry.ticket.cancel()
        entry.ticket = None

    def _end_waiting(self, entry: Followed) -> None:
        entry.typed = NOTHING_TYPED
        if entry.status.waiting:
            entry.rechecks.stop()
            entry.status = replace(entry.status, waiting=False)

    # ---- time ----

    def _on_time(self) -> None:
        waits = []
        for entry in tuple(self._entries.values()):
            left = entry.rechecks.seconds_left
            if entry.owed and not entry.busy:
                self.credit_changed(entry.account.id)
            if left is None or entry.busy:
                continue
            if left == 0:
                self._is_due(entry)
                continue
            if entry.status.waiting:
                self.ticked.emit(entry.account.id)
            # A second is over when it is seen to be: a little late rather than early.
            waits.append(left % 1 + 0.01 if entry.status.waiting else min(left, _LONGEST_SLEEP))
        if waits:
            self._timer.start(round(min(waits) * 1000) + 10)
        else:
            self._timer.stop()

    def _is_due(self, entry: Followed) -> None:
        if entry.status.waiting:
            self._bought(entry)
        elif entry.status.standing is not None and LicenceStep.CHECK in entry.status.standing.steps:
            if entry.credit is None and self._told_credit and _hangs_on_balance(entry.profile):
                entry.rechecks.looked(None)  # due again when that has come
            else:
                self._check(entry, NOTHING_TYPED, forced=False, credit=entry.credit_at(self._clock()))
        else:
            self.look(entry.account.id)

    def _change(self, entry: Followed, **what: object) -> None:
        entry.status = replace(entry.status, **what)  # type: ignore[arg-type]  # the names are those of LicenceStatus
        if self._entries.get(entry.account.id) is entry:
            self.changed.emit(entry.account.id)


def _hangs_on_balance(profile: Profile) -> bool:
    return profile.licence.minimum_credit is not None and "balance" in profile.services
