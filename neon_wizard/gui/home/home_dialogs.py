"""What the home window's menus open about the program and its accounts: help, about, the log, other computers.

Each is imported when it is wanted: none of them is needed to show an account.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.home.help_window import HelpWindow
    from neon_wizard.gui.home.home_menu import HomeMenu
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["HomeDialogs"]

Shown = Callable[[], "tuple[Account | None, Profile | None]"]


class HomeDialogs(QObject):
    """Opens them over `window`. shown: the account that it shows, and its operator's profile once that is there."""

    # Accounts have come from another computer; the id of the first.
    brought = Signal(str)

    def __init__(self, window: QWidget, menu: HomeMenu, context: Context, shown: Shown) -> None:
        super().__init__(window)
        self._window, self._context, self._shown = window, context, shown
        self._help: HelpWindow | None = None
        for entry, opens in (
            (menu.help, self.show_help),
            (menu.log, self.show_log),
            (menu.about, self.show_about),
            (menu.take_along, self.take_along),
            (menu.bring, lambda: self.bring()),
            (menu.mobile, self.to_mobile),
        ):
            entry.triggered.connect(opens)

    def show_help(self) -> None:
        """Show the documentation, or bring it forward."""
        from neon_wizard.gui.home.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._window)
            self._help.destroyed.connect(self._help_closed)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def _help_closed(self) -> None:
        self._help = None

    def show_about(self) -> None:
        """Say which program this is, and under which licences."""
        from neon_wizard.gui.home.about import AboutDialog

        AboutDialog(self._context, self._window).open()

    def show_log(self) -> None:
        """Show the last lines of what the program did."""
        from neon_wizard.gui.home.about import LogDialog
        from neon_wizard.gui.recent_log import recent_lines

        LogDialog(self._context, recent_lines(), self._shown()[1], self._window).open()

    def take_along(self) -> None:
        """Write accounts into a file for another computer."""
        from neon_wizard.gui.home.move_dialogs import TakeAlongDialog

        TakeAlongDialog(self._context, self._context.accounts(), self._window).open()

    def bring(self, path: str = "") -> None:
        """Take in the accounts of such a file. path: of the file, if it is known."""
        from neon_wizard.gui.home.move_dialogs import BringDialog

        dialog = BringDialog(self._context, self._window, path)
        dialog.brought.connect(self.brought)
        dialog.open()

    def to_mobile(self) -> None:
        """Show the code of the account, and what it holds."""
        from neon_wizard.gui.home.mobile_dialog import ToMobileDialog

        account, profile = self._shown()
        if account is not None and profile is not None and account.sip.number:
            ToMobileDialog(self._context, account, profile, self._window).open()
