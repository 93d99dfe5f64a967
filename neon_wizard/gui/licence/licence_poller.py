"""The licences that the windows show: looked at, asked about when it is time, activated when the user says so.

Widgets listen to `LicenceWatch.changed` and `ticked`, and read its `status`. What each step does is in
`neon_wizard.flow.licensing`, when to ask again in `neon_wizard.operations.licence`; here are the threads and timers.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import field, replace
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neon_wizard.errors import NeonError
from neon_wizard.flow import licensing
from neon_wizard.flow.licensing import LicenceOverview, LicenceStep, Typed
from neon_wizard.gui.poller import Polled, Poller
from neon_wizard.late_dataclass import dataclass
from neon_wizard.operations.licence import Rechecks
from neon_wizard.operations.schedule import steady_clock

if TYPE_CHECKING:
    from neon_wizard.accounts.licences import Licences
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["NOTHING_TYPED", "Followed", "LicenceStatus", "LicenceWatch", "Work"]


NOTHING_TYPED = Typed()
_FRESH = 600.0  # seconds: for so long a balance that was read serves


class Work(StrEnum):
    """What is under way."""

    LOOK = "look"  # at what is kept; the operator is not asked
    CHECK = "check"
    ACTIVATE = "activate"
    BOUGHT = "bought"  # see whether the credit suffices by now, and activate if it does

    @property
    def may_activate(self) -> bool:
        """Whether an activation may have reached the operator once this was begun."""
        return self in (Work.ACTIVATE, Work.BOUGHT)


@dataclass(frozen=True)
class LicenceStatus:
    """What is known of one account's licence.

    standing: None until it was looked at. error: why the last work failed, None if it did not. failed: which work that
    was. failures: how many failed in a row. waiting: the user has gone to buy credit, and this asks again by itself.
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


@dataclasses.dataclass(kw_only=True)
class Followed(Polled):
    """An account whose licence is followed. typed: what the activation needs for which the user waits.

    forced: the user asked for what is under way. owed: once that is over, ask once more.
    credit, credit_read: the balance that was told last, and when, in seconds of the poller's clock.
    """

    profile: Profile
    rechecks: Rechecks
    state: LicenceStatus = field(default_factory=LicenceStatus)
    typed: Typed = NOTHING_TYPED
    forced: bool = False
    owed: bool = False
    credit: Decimal | None = None
    credit_read: float = 0.0

    def credit_at(self, now: float) -> Decimal | None:
        """The balance, while it is fresh enough to say something about the credit `now`; None after that."""
        return self.credit if now - self.credit_read < _FRESH else None


_LONGEST_SLEEP = 600.0  # seconds
_LATE = 0.01  # seconds


class LicenceWatch(Poller[Followed]):
    """Watches the licences of the accounts that it was told to follow.

    licences: makes what asks about one operator's licences; called and used on worker threads. now: the time by which
    licences are dated. told_credit: whoever makes this also tells it the balances that are read, so that it does not
    ask for one a second time unless the user says so.
    """

    # An account's id: a second of its waiting is over.
    ticked = Signal(str)

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
        super().__init__(tasks, parent, clock)
        self._licences = licences
        self._now = now
        self._told_credit = told_credit

    def status(self, account_id: str) -> LicenceStatus:
        """What is known now; empty for an account that is not followed."""
        entry = self._entries.get(account_id)
        return entry.state if entry else LicenceStatus()

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
            entry = self._entries[account.id] = Followed(
                account=account, profile=profile, rechecks=Rechecks(self.clock)
            )
        entry.account = account
        if entry.state.standing is None and known is not None:
            self._looked(entry, known)
        elif entry.state.standing is None:
            self.look(account.id)

    def look(self, account_id: str) -> None:
        """Look at what is kept, for instance because something else may have changed it."""
        if (entry := self._entries.get(account_id)) is not None:
            self._look_then(entry, lambda found: self._looked(entry, found))

    def check(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """Ask how it stands now, because the user wants to know."""
        self._check(self._entries[account_id], typed, forced=True)

    def credit_changed(self, account_id: str) -> None:
        """Something else has changed the credit: ask, and once more later if something is under way already."""
        entry = self._entries[account_id]
        entry.owed = entry.busy
        if not entry.owed:
            self.check(account_id)

    def activate(self, account_id: str, typed: Typed = NOTHING_TYPED, *, again: bool = False) -> None:
        """Activate it, as the user said. again: also if an earlier activation may have reached the operator (F37)."""
        entry = self._entries[account_id]

        def work(licences: Licences, cancel: Cancel) -> LicenceOverview:
            return licensing.activate(licences, entry.profile, entry.account, typed, cancel, again=again)

        self._end_waiting(entry)
        self._start(entry, Work.ACTIVATE, work, lambda found: self._answered(entry, found))

    def wait_for_credit(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """The user has gone to buy credit: ask until it suffices, then activate once, with what was `typed`."""
        entry = self._entries[account_id]
        entry.typed = typed
        entry.rechecks.wait()
        self._change(entry, waiting=True, error=None)
        self._on_time()

    def stop_waiting(self, account_id: str) -> None:
        """The user waits no longer: whatever is being asked is dropped."""
        entry = self._entries[account_id]
        if entry.state.work is Work.BOUGHT:
            self.cancel(account_id)
        else:
            self._end_waiting(entry)
            self._change(entry)
        self._on_time()

    def repeat(self, account_id: str, typed: Typed = NOTHING_TYPED) -> None:
        """Do what failed last once more, as the user said."""
        if self._entries[account_id].state.failed in (Work.ACTIVATE, Work.BOUGHT):
            self.activate(account_id, typed)
        elif self._entries[account_id].state.failed is Work.CHECK:
            self.check(account_id, typed)
        else:
            self.look(account_id)

    def cancel(self, account_id: str) -> None:
        """Drop what is under way; if an activation may have reached the operator, look at what is kept of it."""
        entry = self._entries[account_id]
        work, waited = entry.state.work, entry.state.waiting
        self._drop(entry)
        self._end_waiting(entry)
        self._change(entry, work=None)
        if waited or (work is not None and work.may_activate):
            self.look(account_id)

    def balance_came(self, account_id: str, credit: Decimal) -> None:
        """The account's balance was read, and its licence may depend on it."""
        entry = self._entries.get(account_id)
        if entry is None:
            return
        before, entry.credit, entry.credit_read = entry.credit, credit, self.clock()
        if entry.busy:
            return  # the outcome will be judged by this credit
        more = before is None or credit > before
        minimum = entry.profile.licence.minimum_credit
        if entry.state.waiting:
            if minimum is None or credit >= minimum:
                self._bought(entry)
        elif minimum is not None:
            self._look_then(entry, lambda found: self._looked_with_credit(entry, found, more=more))
        elif more and before is not None and entry.state.standing is not None and entry.state.standing.needs_credit:
            self._check(entry, NOTHING_TYPED, forced=False)

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
        """Do it unless something is under way. forced: the user asked for it, and is told of every failure."""
        if entry.busy:
            return
        profile = entry.profile
        entry.forced = forced
        self._ask(
            entry,
            lambda cancel: do(self._licences(profile), cancel),
            done,
            lambda error: self._failed(entry, work, error),
        )
        self._change(entry, work=work)

    def _look_then(self, entry: Followed, done: Callable[[LicenceOverview], None]) -> None:
        profile, account, credit = entry.profile, entry.account, entry.credit_at(self.clock())
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
        """Show what was found. An earlier error stays: looking has not mended it."""
        if entry.state.waiting and found.licence.activating:
            self._end_waiting(entry)
        entry.rechecks.looked(found.due_in(self._now()))
        self._change(entry, work=None, standing=found)
        self._on_time()

    def _looked_with_credit(self, entry: Followed, found: LicenceOverview, *, more: bool) -> None:
        """Ask the operator if its answer may be another with the credit of just now; else show what was found."""
        if found.asks_after(entry.state.standing, more=more):
            self._change(entry, work=None)
            self._check(entry, NOTHING_TYPED, forced=False, credit=entry.credit_at(self.clock()))
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
        if work.may_activate:  # whether its outcome is known can only be read from what is kept
            self._change(entry, work=None)
            self._look_then(entry, lambda found: self._show_failure(entry, work, error, found))
        else:
            self._show_failure(entry, work, error, entry.state.standing)

    def _show_failure(self, entry: Followed, work: Work, error: NeonError, found: LicenceOverview | None) -> None:
        status = entry.state
        entry.rechecks.failed(error.retry_after)
        if licensing.mended_elsewhere(error) or (found is not None and found.licence.activating):
            self._end_waiting(entry)
        # Whoever may use the account is not bothered with the failure of a question that they did not ask.
        quiet = not entry.forced and found is not None and found.permits
        shown = None if quiet else error
        failures = status.failures + 1
        self._change(entry, work=None, standing=found, error=shown, failed=shown and work, failures=failures)
        self._on_time()

    def _end_waiting(self, entry: Followed) -> None:
        entry.typed = NOTHING_TYPED
        if entry.state.waiting:
            entry.rechecks.stop()
            entry.state = replace(entry.state, waiting=False)

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
            if entry.state.waiting:
                self.ticked.emit(entry.account.id)
            # A second is over when it is seen to be: a little late rather than early.
            waits.append(left % 1 + _LATE if entry.state.waiting else left)
        self._sleep(waits, _LONGEST_SLEEP, _LATE)

    def _is_due(self, entry: Followed) -> None:
        if entry.state.waiting:
            self._bought(entry)
        elif entry.state.standing is not None and LicenceStep.CHECK in entry.state.standing.steps:
            if entry.credit is None and self._told_credit and _hangs_on_balance(entry.profile):
                entry.rechecks.looked(None)  # it is due again when the balance has come
            else:
                self._check(entry, NOTHING_TYPED, forced=False, credit=entry.credit_at(self.clock()))
        else:
            self.look(entry.account.id)


def _hangs_on_balance(profile: Profile) -> bool:
    return profile.licence.minimum_credit is not None and "balance" in profile.services
