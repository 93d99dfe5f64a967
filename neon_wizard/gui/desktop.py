"""The program on the desktop beside its windows: its icon, the tray, a name on the D-Bus session.

Nothing of this is there before the first window is painted: the library for SVG takes time. Nor does it name what a
wizard alone does without, such as the namespace ``Qt`` (see `neon_wizard.gui.parts.theme`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from neon_wizard import late
from neon_wizard.bus import BusService
from neon_wizard.gui.parts.branding import program_name
from neon_wizard.places import resources

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.errors import NeonError
    from neon_wizard.gui import tray
    from neon_wizard.gui.balance import money
    from neon_wizard.gui.balance.balance_poller import BalanceState
    from neon_wizard.gui.parts import drawings
    from neon_wizard.gui.phone import phone_panel
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account, Balance
    from neon_wizard.profile.operator import BalancePolicy
    from neon_wizard.sip.engine import CallInfo
else:  # the first window shows neither a balance nor a call
    drawings = late.module("neon_wizard.gui.parts.drawings")
    money = late.module("neon_wizard.gui.balance.money")
    phone_panel = late.module("neon_wizard.gui.phone.phone_panel")
    tray = late.module("neon_wizard.gui.tray")

__all__ = ["TrayAndBus", "app_icon"]


_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)  # pixels


def app_icon(logo: QImage | None = None) -> QIcon:
    """The icon of windows and tray. logo: drawn, of the operator whose own start command this is; None: our own."""
    from PySide6.QtSvg import QSvgRenderer

    result = QIcon()
    if logo is not None and not logo.isNull():
        smooth = QtCore.Qt.TransformationMode.SmoothTransformation
        for size in _SIZES:
            result.addPixmap(QPixmap.fromImage(logo.scaledToWidth(size, smooth)))
        return result
    drawing = QSvgRenderer(str(resources() / "icons" / "neon-wizard.svg"))
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result


class TrayAndBus(QObject):
    """The tray comes with the home window, the bus where the system has one: both come late, or never."""

    refresh_wanted = Signal()
    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._logo: QImage | None = None
        self.tray: tray.Tray | None = None
        self._bus: BusService | None = None

    def make_tray(self) -> None:
        """Make it, anew where there is one: it speaks the language in which it was made."""
        if self.tray is not None:
            self.tray.icon.hide()
            self.tray.deleteLater()
        self.tray = tray.Tray(app_icon(self._logo), self)
        self.tray.refresh_wanted.connect(self.refresh_wanted)
        self.tray.show_wanted.connect(self.show_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self.tray.show()

    def show_icon(self, logo: Path | None, tasks: Tasks, failed: Callable[[NeonError], None]) -> None:
        """Give windows and tray their icon: our own, or an operator's once it is drawn.

        logo: the file with the picture of the operator whose own program this is. failed: is told why it cannot be
        drawn.
        """
        if logo is None:
            QApplication.setWindowIcon(app_icon())
            return
        largest = QSize(_SIZES[-1], _SIZES[-1])
        tasks.run(lambda: drawings.picture(logo, largest), self._take_logo, failed)

    def _take_logo(self, logo: QImage) -> None:
        QApplication.setWindowIcon(app_icon(logo))
        self._logo = logo
        if self.tray is not None:
            self.tray.icon.setIcon(app_icon(logo))

    def show_balance(self, account: Account | None, state: BalanceState, policy: BalancePolicy) -> None:
        if self.tray is not None:
            self.tray.show_balance(account, state, policy)

    def join_bus(self, answer: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> None:
        """Be found on the D-Bus session; `answer` is called on its thread."""
        if sys.platform.startswith("linux"):
            self._bus = BusService(answer)
            self._bus.start()

    def tell_low(self, account: Account, read: Balance) -> None:
        """Say that the credit has become low, where the desktop shows it; the window shows it anyway."""
        if self.tray is not None:
            self.tray.tell_low(account, read)
        elif self._bus is not None:
            self._bus.notify(*money.low_words(account, read))

    def tell_call(self, call: CallInfo) -> None:
        """Say that somebody calls, where no window has the keyboard: a desktop may let none come forward by itself."""
        if QApplication.activeWindow() is None:
            self._tell(self.tr("{0} is calling you").format(phone_panel.shown_peer(call.peer)), program_name())

    def tell_missed(self, call: CallInfo) -> None:
        """Say who called in vain."""
        if QApplication.activeWindow() is None:
            self._tell(self.tr("Missed call from {0}").format(phone_panel.shown_peer(call.peer)), program_name())

    def _tell(self, title: str, words: str) -> None:
        if self.tray is not None:
            self.tray.icon.showMessage(title, words, QtWidgets.QSystemTrayIcon.MessageIcon.Information)
        elif self._bus is not None:
            self._bus.notify(title, words)

    def close(self) -> None:
        """Leave the bus; the tray's icon goes with the program."""
        if self._bus is not None:
            self._bus.close()
