"""An operator's extra services in the home window: a menu of their own, and entries in the account's menu.

`HomeActions` connects those menus, the dialogs that they open, and what follows for the shown account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts.drawings import drawings
from neon_wizard.gui.parts.widgets import unique_mnemonics
from neon_wizard.gui.services.service_form import Offer
from neon_wizard.gui.services.service_icons import action_icon
from neon_wizard.gui.services.service_offers import ActionWindows, entry_text, offers, possible
from neon_wizard.model import Account
from neon_wizard.operations.schedule import Reason
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.balance.balance_poller import Balances
    from neon_wizard.gui.home.home_menu import HomeMenu
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionMenus", "HomeActions"]


class ActionMenus(QObject):
    """Fills the menu `services`, which is hidden while empty, and the menu `account` before its entry `before`."""

    # The offer of the entry that was chosen.
    chosen = Signal(Offer)

    def __init__(self, services: QMenu, account: QMenu, before: QAction) -> None:
        super().__init__(services)
        self._places = {Where.HOME: services, Where.ACCOUNT: account}
        self._before = before
        self._entries: list[tuple[QMenu, QAction, Offer]] = []
        self._profile: Profile | None = None
        for menu in self._places.values():
            menu.aboutToShow.connect(self._dress)
        drawings().drawn.connect(self._dress)

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Show what the account's operator offers; nothing until the profile is there."""
        if profile is not self._profile:
            self._clear()
            self._profile = profile
            if profile is not None:
                self._add(profile)
        for _, entry, offer in self._entries:
            entry.setEnabled(account is not None and possible(offer, account))

    def _add(self, profile: Profile) -> None:
        for where, menu in self._places.items():
            offered = offers(profile, where)
            others = [entry.text() for entry in menu.actions() if entry.text()]
            texts = unique_mnemonics([*others, *map(entry_text, offered)])[len(others) :]
            for text, offer in zip(texts, offered, strict=True):
                entry = self._entry(menu, text, offer)
                if where is Where.ACCOUNT:
                    menu.insertAction(self._before, entry)
                else:
                    menu.addAction(entry)
        services = self._places[Where.HOME]
        services.menuAction().setVisible(bool(services.actions()))

    def _entry(self, menu: QMenu, text: str, offer: Offer) -> QAction:
        entry = QAction(text, menu)
        entry.setObjectName(f"action-{offer.action.id}")
        entry.setMenuRole(QAction.MenuRole.NoRole)  # whatever an operator calls it
        entry.setIconVisibleInMenu(True)
        entry.triggered.connect(lambda: self.chosen.emit(offer))
        self._entries.append((menu, entry, offer))
        return entry

    def _clear(self) -> None:
        for menu, entry, _ in self._entries:
            menu.removeAction(entry)
            entry.deleteLater()
        self._entries = []
        self._places[Where.HOME].menuAction().setVisible(False)

    def _dress(self) -> None:
        """Draw the icons in the colours that are in use now: nobody sees one before its menu is open."""
        for _, entry, offer in self._entries:
            entry.setIcon(action_icon(offer.action.icon, menu=True))


class HomeActions(QObject):
    """Connects the menus with the dialogs. Made when the first operator that has such services is shown."""

    # As `ActionWindows.changed`.
    changed = Signal(str, Account)
    # What went wrong with a service whose dialog is gone.
    failed = Signal(NeonError)
    # `running` may be another now.
    busy = Signal()

    def __init__(self, window: QWidget, menu: HomeMenu, context: Context, tasks: Tasks, balances: Balances) -> None:
        """window: the dialogs stand over it. menu: its menu, to which the entries are added."""
        super().__init__(window)
        self._balances = balances
        self._account: Account | None = None
        self._profile: Profile | None = None
        self.menus = ActionMenus(menu.services, menu.account, menu.own)
        self.windows = ActionWindows(context, tasks, window)
        self.menus.chosen.connect(self._open)
        self.windows.changed.connect(self.changed)
        self.windows.balance_wanted.connect(self._ask_balance)
        self.windows.failed.connect(self.failed)
        self.windows.busy.connect(self.busy)

    @property
    def running(self) -> bool:
        return self.windows.running

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Offer what the shown account's operator has; `profile` is None until it is there."""
        self._account, self._profile = account, profile
        self.menus.follow(account, profile)

    def forget(self, account_id: str) -> None:
        """The account is gone: close its dialogs."""
        self.windows.close_of(account_id)

    def open(self, profile: Profile, action: OperatorAction, account: Account) -> None:
        """Show the dialog of a service that is in no menu."""
        self.windows.open(profile, Offer(action), account)

    def _open(self, offer: Offer) -> None:
        if self._account is not None and self._profile is not None:
            self.windows.open(self._profile, offer, self._account)

    def _ask_balance(self, account: Account, profile: Profile) -> None:
        if "balance" not in profile.services:
            return
        policy = profile.balance
        self._balances.trigger(account, Reason.CREDIT_CHANGED, policy.every_minutes, policy.after_call_seconds)
