"""An operator's own services in the home window's menus: one menu of its own, and entries in the account's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from neon_wizard.gui.actions.icons import action_icon
from neon_wizard.gui.actions.offers import entry_text, offers, possible
from neon_wizard.gui.pictures import drawings
from neon_wizard.gui.widgets import unique_mnemonics
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from neon_wizard.gui.actions.page import Offer
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionMenus"]


class ActionMenus(QObject):
    """Fills the menu `services`, hidden while it is empty, and `account` before its entry `before`."""

    chosen = Signal(object)
    """The `Offer` of an entry."""

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
        """Show what the account's operator offers; nothing until its profile is there."""
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
        """In the colours of now: nobody sees an icon before its menu is open."""
        for _, entry, offer in self._entries:
            entry.setIcon(action_icon(offer.action.icon, menu=True))
