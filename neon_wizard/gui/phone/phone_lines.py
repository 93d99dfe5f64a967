"""Accounts on the phone: settings first (B4), then the registration; and the balance follows what happens (C2).

The program makes it, so that a connection outlives the window that asked for it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard.accounts.connection import PORTAL_PASSWORD
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.errors import ConnectError, NeonError, OperatorError
from neon_wizard.gui.phone.phone import Phone
from neon_wizard.gui.phone.softphone_card import RunningSoftphones
from neon_wizard.model import Account, Secret
from neon_wizard.operations.schedule import Reason
from neon_wizard.profile.operator import Profile
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.sip.engine import CallState, Line, Registration

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Ready
    from neon_wizard.context import Context
    from neon_wizard.gui.balance.balance_poller import Balances
    from neon_wizard.gui.tasks import Tasks, Ticket

__all__ = ["Lines"]

_log = logging.getLogger(__name__)


@dataclass
class _Line:
    account: Account
    profile: Profile
    ready: Ready | None = None
    ticket: Ticket | None = None
    kept: Account | None = None  # with other settings than those in use; they are taken over when no call goes on


class Lines(QObject):
    """Connects accounts of `context` through `phone`, one attempt for each at a time."""

    # An account's id: its `phone` state or its `ready` is another now.
    changed = Signal(str)
    # An account's id, and the error that the portal password would mend: call `connect_account` again with it.
    password_wanted = Signal(str, NeonError)
    # An account's id: before it was connected its licence was looked at, and perhaps the operator was asked.
    licence_asked = Signal(str)
    # An account's id: the user does not want it connected any more.
    released = Signal(str)
    # The id that an account had, and the account as the fetch has left it.
    account_changed = Signal(str, Account)

    def __init__(
        self, context: Context, tasks: Tasks, balances: Balances, phone: Phone, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._balances = balances
        self.phone = phone
        self.softphones = RunningSoftphones(self)
        self._lines: dict[str, _Line] = {}
        phone.changed.connect(self._phone_changed)
        phone.registered.connect(self._registered)
        phone.call_ended.connect(self._call_ended)

    def ready(self, account_id: str) -> Ready | None:
        """What the account is connected with, once that is prepared; else None."""
        line = self._lines.get(account_id)
        return line.ready if line else None

    def connect_account(self, account: Account, profile: Profile, password: Secret | None = None) -> None:
        """Fetch what is to be fetched, then register. password: the portal's, if the user has just typed it."""
        known = self._lines.get(account.id)
        if known is not None and known.ticket is not None and known.ticket.waiting:
            return
        line = self._lines[account.id] = _Line(account, profile)
        cancel = Cancel()
        self.phone.preparing(account.id)
        line.ticket = self._tasks.run(
            lambda: self._context.connect(account, password, cancel),
            lambda ready: self._prepared(line, ready),
            lambda error: self._not_prepared(line, error),
            cancel=cancel,
        )

    def disconnect_account(self, account_id: str) -> None:
        """Give up what is being prepared, or say goodbye to the registrar."""
        line = self._lines.get(account_id)
        if line is not None and line.ticket is not None and line.ticket.waiting:
            line.ticket.cancel()
            self.phone.not_prepared(account_id, None)
        self.phone.disconnect_line(account_id)
        self.released.emit(account_id)

    def forget_account(self, account_id: str) -> None:
        """The account is gone, or has another id now: hang up, and say goodbye to the registrar."""
        self.disconnect_account(account_id)
        self._lines.pop(account_id, None)

    def settings_changed(self, before: str, account: Account) -> None:
        """Other settings are kept now, perhaps under another id than `before`: connect with them, after any call."""
        line = self._lines.get(before)
        if line is not None:
            line.kept = account
            self._take_over(before, line)

    def _take_over(self, account_id: str, line: _Line) -> None:
        state, kept = self.phone.state(account_id), line.kept
        if kept is None or (state.call is not None and state.call.state is not CallState.ENDED):
            return
        line.kept = None
        if state.registration not in (Registration.TRYING, Registration.REGISTERED):
            return
        if kept.id != account_id or line.ready is None or kept.sip != line.ready.account.sip:
            self._connect_anew(account_id, kept, line)
            return
        known = line.ready.sip_password
        self._tasks.run(
            lambda: self._context.store.sip_password(kept.id, line.profile.origins),
            lambda password: self._connect_anew(account_id, kept, line) if password != known else None,
            lambda error: _log.info("no other settings are taken over: %s", error.code),
        )

    def _connect_anew(self, account_id: str, account: Account, line: _Line) -> None:
        if self._lines.get(account_id) is line:
            self.forget_account(account_id)
            self.connect_account(account, line.profile)

    def _prepared(self, line: _Line, ready: Ready) -> None:
        before = line.account
        self.licence_asked.emit(before.id)
        line.account, line.ready = ready.account, ready
        if ready.account.id != before.id:
            self._lines[ready.account.id] = self._lines.pop(before.id)
            self.phone.not_prepared(before.id, None)
            self.phone.disconnect_line(before.id)
            self.released.emit(before.id)
        if ready.fetched is not None and ready.fetched.changed:
            self.account_changed.emit(before.id, ready.account)
        sip = usable(ready.account.sip, line.profile.sip)
        self.phone.connect_line(Line(ready.account.id, sip, ready.sip_password, line.profile.http.ca))

    def _not_prepared(self, line: _Line, error: NeonError) -> None:
        self.phone.not_prepared(line.account.id, error)
        self.licence_asked.emit(line.account.id)
        if isinstance(error, OperatorError | ConnectError) and error.code in PORTAL_PASSWORD:
            self.password_wanted.emit(line.account.id, error)

    # ---- what the balance follows ----

    def _phone_changed(self, account_id: str) -> None:
        if self.phone.state(account_id).registration in (Registration.OFF, Registration.FAILED):
            self._balances.unregistered(account_id)
        if (line := self._lines.get(account_id)) is not None:
            self._take_over(account_id, line)
        self.changed.emit(account_id)

    def _registered(self, account_id: str) -> None:
        self._trigger(account_id, Reason.REGISTERED)

    def _call_ended(self, account_id: str) -> None:
        self._trigger(account_id, Reason.CALL_ENDED)

    def _trigger(self, account_id: str, reason: Reason) -> None:
        line = self._lines.get(account_id)
        if line is not None and "balance" in line.profile.services:
            policy = line.profile.balance
            self._balances.trigger(line.account, reason, policy.every_minutes, policy.after_call_seconds)
