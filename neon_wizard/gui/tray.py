"""The tray with the balance of the account that the home window shows (C1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from neon_wizard.gui.balance.balance_poller import BalanceState
from neon_wizard.gui.balance.money import format_amount, low_words
from neon_wizard.gui.parts.branding import program_name
from neon_wizard.profile.operator import BalancePolicy

if TYPE_CHECKING:
    from neon_wizard.model import Account, Balance

__all__ = ["Tray"]


class Tray(QObject):
    """Shows the balance of the watched account; its menu refreshes it, shows the window, ends the program."""

    refresh_wanted = Signal()
    show_wanted = Signal()
    quit_wanted = Signal()

    @staticmethod
    def available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.balance = self._entry("", None)
        self.balance.setEnabled(False)
        self.refresh = self._entry(self.tr("&Refresh the balance"), self.refresh_wanted)
        self.menu.addSeparator()
        self._entry(self.tr("&Show the window"), self.show_wanted)
        self._entry(self.tr("&Quit"), self.quit_wanted)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.show_balance(None, BalanceState(), BalancePolicy())

    def show(self) -> None:
        self.icon.show()

    def show_balance(self, account: Account | None, state: BalanceState, policy: BalancePolicy) -> None:
        """account: the watched one, None when there is none."""
        words = self._words(state, policy) if account else self.tr("No account yet")
        self.balance.setText(words.replace("&", "&&"))
        self.refresh.setEnabled(account is not None and not state.asking)
        name = f"{account.sip.number or account.login} · " if account else ""
        self.icon.setToolTip(f"{program_name()}\n{name}{words}")

    def tell_low(self, account: Account, balance: Balance) -> None:
        """Say once that the credit has become low."""
        title, words = low_words(account, balance)
        self.icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.Warning)

    def _words(self, state: BalanceState, policy: BalancePolicy) -> str:
        if state.balance is None:
            return self.tr("Balance not known")
        amount = format_amount(state.balance.amount, state.balance.currency or policy.currency, QLocale())
        if state.stale:
            return self.tr("Balance: {amount} (not up to date)").format(amount=amount)
        return self.tr("Balance: {amount}").format(amount=amount)

    def _entry(self, text: str, signal: object) -> QAction:
        action = self.menu.addAction(text)
        if signal is not None:
            action.triggered.connect(signal)
        return action

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_wanted.emit()
