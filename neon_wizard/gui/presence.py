"""The program on the desktop beside its windows: an icon in the tray, a name on the D-Bus session."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from neon_wizard.bus import BusService
    from neon_wizard.gui.balances import BalanceState
    from neon_wizard.gui.tray import Tray
    from neon_wizard.model import Account, Balance
    from neon_wizard.profile.operator import BalancePolicy

__all__ = ["Presence"]


class Presence(QObject):
    """Both come late, or never: the tray with the home window, the bus where the system has one."""

    refresh_wanted = Signal()
    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._logo: QImage | None = None
        self.tray: Tray | None = None
        self._bus: BusService | None = None

    def make_tray(self) -> None:
        """Anew where there is one: it speaks the language of its time."""
        from neon_wizard.gui.app_icon import app_icon
        from neon_wizard.gui.tray import Tray

        if self.tray is not None:
            self.tray.icon.hide()
            self.tray.deleteLater()
        self.tray = Tray(app_icon(self._logo), self)
        self.tray.refresh_wanted.connect(self.refresh_wanted)
        self.tray.show_wanted.connect(self.show_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self.tray.show()

    def show_logo(self, logo: QImage) -> None:
        """From now on, that of the operator whose own program this is."""
        from neon_wizard.gui.app_icon import app_icon

        self._logo = logo
        if self.tray is not None:
            self.tray.icon.setIcon(app_icon(logo))

    def show_balance(self, account: Account | None, state: BalanceState, policy: BalancePolicy) -> None:
        if self.tray is not None:
            self.tray.show_balance(account, state, policy)

    def join_bus(self, answer: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> None:
        """Be found on the D-Bus session; `answer` is called on its thread."""
        if sys.platform.startswith("linux"):
            from neon_wizard.bus import BusService

            self._bus = BusService(answer)
            self._bus.start()

    def tell_low(self, account: Account, read: Balance) -> None:
        """Once per fall, where the desktop shows it (the window shows it anyway)."""
        if self.tray is not None:
            self.tray.tell_low(account, read)
        elif self._bus is not None:
            from neon_wizard.gui.money import low_words

            self._bus.notify(*low_words(account, read))

    def close(self) -> None:
        """Leave the bus; the tray's icon goes with the program."""
        if self._bus is not None:
            self._bus.close()
