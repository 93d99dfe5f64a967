"""The phone's card of the home window, wired: it shows the account that the window shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.credentials import PortalPasswordDialog
from neon_wizard.gui.licence_words import with_money
from neon_wizard.gui.mending import Mender
from neon_wizard.gui.phone_panel import PhonePanel
from neon_wizard.messages import Action
from neon_wizard.model import Account, Secret
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.lines import Lines
    from neon_wizard.gui.tasks import Tasks

__all__ = ["PhoneCard"]

_HOUR, _DAY = 3600, 86_400


class PhoneCard(QObject):
    """window: over which its questions stand."""

    account_changed = Signal(str, object)
    """As `Lines.account_changed`."""
    licence_wanted = Signal()
    """The user wants to see the licence, which does not permit a connection."""

    def __init__(self, context: Context, tasks: Tasks, lines: Lines, panel: PhonePanel, window: QWidget) -> None:
        super().__init__(window)
        self._lines = lines
        self._window = window
        self.panel = panel
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._mender = Mender(context, tasks, window, service="provisioning")
        self._mender.mended.connect(self._connect)
        lines.changed.connect(self._changed)
        lines.password_wanted.connect(self._ask_password)
        lines.account_changed.connect(self.account_changed)
        phone = lines.phone
        panel.connect_wanted.connect(self._connect)
        panel.disconnect_wanted.connect(lambda: self._with_id(lines.disconnect_account))
        panel.dial_wanted.connect(lambda target: self._with_id(lambda each: phone.dial(each, target)))
        panel.answer_wanted.connect(lambda: self._with_id(phone.answer))
        panel.hang_up_wanted.connect(lambda: self._with_id(phone.hang_up))
        panel.mute_wanted.connect(lambda muted: self._with_id(lambda each: phone.mute(each, muted)))
        panel.digit_wanted.connect(lambda digit: self._with_id(lambda each: phone.send_digit(each, digit)))
        panel.banner.chosen.connect(self._mend)
        panel.hide()

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Show the phone of this account, once its operator's profile is there; an account without number has none."""
        self._account, self._profile = account, profile
        there = account is not None and profile is not None and bool(account.sip.number)
        self.panel.setVisible(there)
        if there:
            self._show()

    def settings_changed(self, before: str, account: Account) -> None:
        """See `Lines`."""
        self._lines.settings_changed(before, account)

    def forget(self, account_id: str) -> None:
        """See `Lines`."""
        self._lines.forget_account(account_id)

    def _show(self) -> None:
        if self._account is not None:
            state = self._lines.phone.state(self._account.id)
            if state.error is not None:
                state = replace(state, error=with_money(state.error))
            self.panel.show_state(state, self._lines.phone.features, self._note(self._account.id))

    def _note(self, account_id: str) -> str:
        """How old the settings are, where newer ones should have been fetched (B4)."""
        ready = self._lines.ready(account_id)
        if ready is None or ready.error is None or ready.fetched is not None:
            return ""
        if ready.age < _HOUR:
            return self.tr("The operator could not be asked for new settings; the last ones are in use.")
        number = int(ready.age // (_DAY if ready.age >= _DAY else _HOUR))
        words = (
            self.tr("The operator could not be asked for new settings; those of {0} days ago are in use.")
            if ready.age >= _DAY
            else self.tr("The operator could not be asked for new settings; those of {0} hours ago are in use.")
        )
        return words.format(number)

    def _with_id(self, do: object) -> None:
        if self._account is not None and callable(do):
            do(self._account.id)

    def _connect(self) -> None:
        if self._account is not None and self._profile is not None:
            self._lines.connect_account(self._account, self._profile)

    def _changed(self, account_id: str) -> None:
        if self._account is not None and self._account.id == account_id:
            self._show()

    def _ask_password(self, account_id: str, _error: object) -> None:
        account, profile = self._account, self._profile
        if account is None or profile is None or account.id != account_id:
            return

        def again(password: Secret) -> None:
            self._lines.connect_account(account, profile, password)

        dialog = PortalPasswordDialog(profile.name, account.login, self._window)
        dialog.given.connect(again)
        dialog.open()

    def _mend(self, step: Action) -> None:
        if step is Action.LICENCE:
            self.licence_wanted.emit()
        elif self._profile is not None:
            self._mender.take(step, self._profile)
