"""The home window's menus: what its buttons do, and what is chosen once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from neon_wizard import places
from neon_wizard.gui import preferences
from neon_wizard.gui.parts import branding
from neon_wizard.gui.preferences import LANGUAGES
from neon_wizard.model import Account
from neon_wizard.profile import plugins
from neon_wizard.profile.brand import UPDATES_OFF
from neon_wizard.sip import engines

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.glance import ProfileFace

__all__ = ["HomeMenu"]


class HomeMenu(QObject):
    """Fills the menu bar of `window`, which connects the entries to what it can do.

    context: keeps what was chosen before. language: the key that is chosen, empty for the system's.
    tray: offer to stay there when the window closes.
    """

    # The language's key, empty for the system's.
    language_chosen = Signal(str)
    # Whether to stay in the tray when the window closes.
    keep_in_tray = Signal(bool)
    # Whether newer versions are told of.
    tell_updates = Signal(bool)
    # The name of a SIP engine, for the next start.
    engine_chosen = Signal(str)

    def __init__(self, window: QMainWindow, context: Context, *, language: str, tray: bool) -> None:
        super().__init__(window)
        self._context = context
        bar = window.menuBar()
        bar.setAccessibleName(self.tr("Menu"))
        self.account = account = bar.addMenu(self.tr("&Account"))
        self.add = self._entry(account, self.tr("&Add another account…"), QKeySequence(QKeySequence.StandardKey.New))
        account.addSeparator()
        self.refresh = self._entry(
            account, self.tr("&Refresh the balance"), QKeySequence(QKeySequence.StandardKey.Refresh)
        )
        self.licence = self._entry(account, self.tr("&Licence"))
        self.licence.setEnabled(False)
        self.copy = self._entry(account, self.tr("&Copy the number"))
        self.sip = self._entry(account, self.tr("&SIP account settings…"), QKeySequence("Ctrl+,"))
        self.sip.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.info = self._entry(account, self.tr("&Operator's information"))
        account.addSeparator()
        self.mobile = self._entry(account, self.tr("To my mobile &phone…"))
        self.take_along = self._entry(account, self.tr("&To another computer…"))
        self.bring = self._entry(account, self.tr("&From another computer…"))
        account.addSeparator()
        self.own = account.addSeparator()  # what only this operator offers stands before it
        self.remove = self._entry(account, self.tr("Re&move account…"))
        account.addSeparator()
        self.quit = self._entry(account, self.tr("&Quit"), QKeySequence(QKeySequence.StandardKey.Quit))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.services = bar.addMenu(self.tr("Ser&vices"))
        self.services.menuAction().setVisible(False)
        settings = bar.addMenu(self.tr("&Settings"))
        languages = settings.addMenu(self.tr("&Language"))
        self._add_languages(languages, language)
        self.settings, self._language_menu = settings, languages.menuAction()
        self.profiles = self._entry(settings, self.tr("&Operator profiles…"))
        self._add_engines(settings)
        support = bar.addMenu(self.tr("S&upport"))
        self._support_menu = support
        self.help = self._entry(support, self.tr("&Help"), QKeySequence(QKeySequence.StandardKey.HelpContents))
        self.log = self._entry(support, self.tr("&What the program did…"))
        self.tester = self._entry(support, self.tr("&Test an operator's web services…"))
        self.about = self._entry(support, self.tr("&About {0}").format(branding.program_name()))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.tray = self._entry(settings, self.tr("&Keep running in the tray when closed"))
        self.tray.setCheckable(True)
        self.tray.setVisible(tray)
        self.tray.setChecked(bool(preferences.read(context, preferences.KEEP_IN_TRAY, 0)))
        self.tray.toggled.connect(self.keep_in_tray)
        self.reconnect = self._entry(settings, self.tr("&Connect again at the next start"))
        self.autostart = self._entry(settings, self.tr("&Start with the session"))
        for entry in (self.reconnect, self.autostart):
            entry.setCheckable(True)
        self.updates = self._entry(settings, self.tr("Tell of &newer versions"))
        self.updates.setCheckable(True)
        self.updates.setVisible(bool(context.brand) or places.updates_file().is_file())
        self.updates.setChecked(not preferences.read(context, UPDATES_OFF, 0))
        self.updates.toggled.connect(self.tell_updates)

    def _entry(self, menu: QMenu, text: str, keys: QKeySequence | None = None) -> QAction:
        action = menu.addAction(text)
        # By its words alone Qt would move an entry such as “Settings…” to the program's own menu on macOS.
        action.setMenuRole(QAction.MenuRole.NoRole)
        if keys is not None:
            action.setShortcut(keys)
        return action

    def _add_engines(self, settings: QMenu) -> None:
        """Offer the SIP engines where there is a choice: where an installed package has brought one."""
        if not plugins.entries(plugins.ENGINES):
            return

        names = engines.names()
        chosen = preferences.read(self._context, preferences.ENGINE, "")
        menu = settings.addMenu(self.tr("&Phone engine, from the next start"))
        self.engines = QActionGroup(self)
        for name in names:
            action = self._entry(menu, name)
            action.setCheckable(True)
            action.setChecked(name == (chosen if chosen in names else names[0]))
            action.setData(name)
            self.engines.addAction(action)
        self.engines.triggered.connect(lambda action: self.engine_chosen.emit(action.data()))

    def _add_languages(self, menu: QMenu, chosen: str) -> None:
        self.languages = QActionGroup(self)
        for key, name in {"": self.tr("&System's language"), **LANGUAGES}.items():
            action = self._entry(menu, name)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setData(key)
            self.languages.addAction(action)
        self.languages.triggered.connect(lambda action: self.language_chosen.emit(action.data()))

    def hide_parts(self, shown: ProfileFace | None, face: ProfileFace | None) -> None:
        """Show no entry for what the operators hide.

        shown: the operator of the shown account, for what it hides of its accounts.
        face: the operator whose own program this is, for what it hides of the program.
        """
        for entry in (self.sip, self.mobile):
            entry.setVisible(not branding.hides(shown, "sip-settings"))
        for entry, part in ((self.add, "add-account"), (self.profiles, "profiles"), (self.tester, "tester"),
                            (self._language_menu, "language")):  # fmt: skip
            entry.setVisible(not branding.hides(face, part))
        for menu in (self.settings, self._support_menu):
            menu.menuAction().setVisible(any(entry.isVisible() for entry in menu.actions()))

    def follow(self, account: Account | None) -> None:
        """Enable what can be done with the shown account."""
        self.refresh.setEnabled(account is not None)
        self.remove.setEnabled(account is not None)
        self.copy.setEnabled(account is not None and bool(account.sip.number))
        self.sip.setEnabled(account is not None and bool(account.sip.number))
        self.info.setEnabled(account is not None and bool(account.info_html))
        self.mobile.setEnabled(account is not None and bool(account.sip.number))
        self.take_along.setEnabled(account is not None)
