"""What holds for every window: it stays inside the screen's work area, and Enter presses the button with the focus.

The work area is what panels and docks leave free. A window that is taller than that has its buttons where nobody
reaches them. What does not fit scrolls in the window, so that making it smaller hides nothing. The first window needs
this module: see `neon_wizard.gui.parts.theme`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject, QSize, QTimer

from neon_wizard.gui.parts import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

__all__ = ["WindowRules", "hand_focus", "room_for"]

_ENTER = (0x01000004, 0x01000005)  # Qt.Key.Key_Return, Key_Enter
_PRESSING = (*_ENTER, 0x20)  # and Qt.Key.Key_Space
_TITLE = 5  # steps of the grid for the window's own title, while the system has not said how high it is


def room_for(window: QWidget) -> QSize:
    """Return the size that `window` may have without its frame: its screen's work area, less its title and edges."""
    frame = window.frameGeometry().size() - window.size()
    return window.screen().availableSize() - frame.expandedTo(QSize(0, theme.space(_TITLE)))


def hand_focus(widget: QWidget) -> None:
    """Give `widget` the focus, which its user did not ask for: no key presses a button for the time of a double click.

    Enter pressed twice in a field sends once, and does not then press *Cancel*, or what the answer has brought (F55,
    F59).
    """
    widget.setFocus()
    if isinstance(widget, QtWidgets.QAbstractButton):
        _Resting(widget)


class _Resting(QObject):
    """Keeps keys from pressing the button that is its parent, for a moment."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)
        QTimer.singleShot(QtWidgets.QApplication.doubleClickInterval(), self, self.deleteLater)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QtGui.QKeyEvent) and event.key() in _PRESSING


class WindowRules(QObject):
    """Watches `window`, its parent, and makes it smaller or moves it where it would leave the work area.

    A maximised window is the system's own to place. Of keys it sees those that no widget took: Qt lets Enter press a
    window's main button also where another one has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._followed = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return isinstance(event, QtGui.QKeyEvent) and event.key() in _ENTER and self._press_focused()
        if kind == QEvent.Type.Show:
            self._shrink()  # before the system shows it, and before Qt puts a dialog over its parent
            QTimer.singleShot(0, self, self.fit)
        elif kind == QEvent.Type.Paint and not self._followed:
            self._followed = True
            QTimer.singleShot(0, self, self._follow)  # the first window is painted without Python's class of its handle
        elif kind == QEvent.Type.Resize and self._window.isVisible() and self._exceeds():
            QTimer.singleShot(0, self, self.fit)
        return False

    def _press_focused(self) -> bool:
        """Press the button that has the focus; False if none has. A choice is not pressed: Enter goes on with it."""
        focused = self._window.focusWidget()
        if not isinstance(focused, QtWidgets.QPushButton | QtWidgets.QToolButton) or not focused.isEnabled():
            return False
        if not any(isinstance(each, _Resting) for each in focused.children()):
            focused.click()
        return True

    def _follow(self) -> None:
        """Fit it anew when it comes to another screen, or a panel takes some of this one."""
        self._window.windowHandle().screenChanged.connect(lambda _: self.fit())
        self._window.screen().availableGeometryChanged.connect(self.fit)

    @property
    def _free(self) -> bool:
        return not (self._window.isMaximized() or self._window.isFullScreen())

    def _exceeds(self) -> bool:
        room = room_for(self._window)
        return self._free and self._window.size() != self._window.size().boundedTo(room)

    def _shrink(self) -> None:
        if self._exceeds():
            self._window.resize(self._window.size().boundedTo(room_for(self._window)))

    def fit(self) -> None:
        """Make the window smaller, and move it, until it is inside; for one that has grown by itself."""
        if not (self._free and self._window.isVisible()):
            return
        self._shrink()
        area, frame = self._window.screen().availableGeometry(), self._window.frameGeometry()
        left = max(area.left(), min(frame.left(), area.right() + 1 - frame.width()))
        top = max(area.top(), min(frame.top(), area.bottom() + 1 - frame.height()))
        if (left, top) != (frame.left(), frame.top()):
            self._window.move(left, top)
