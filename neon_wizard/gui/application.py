"""Qt's application object, with what every window of ours expects of it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import __version__, places
from neon_wizard.gui import theme

__all__ = ["LATEST_PAINT", "FirstPaint", "make_application"]

LATEST_PAINT = 2_000
"""Milliseconds after which nothing waits for the first paint: a window that opens minimised has none."""


def make_application(*, dark: bool | None = None) -> QApplication:
    """dark: None follows the system. High-DPI scaling is Qt's default: exact, by the screen's own factor."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.arguments()])
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName(places.APP)
    app.setApplicationDisplayName("NEON Wizard")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(places.DESKTOP_ID)
    QPixmapCache.setCacheLimit(0)  # it would wake an idle program up for minutes, only to grow smaller
    app.setQuitOnLastWindowClosed(False)  # the program says when: the tray may stay
    theme.apply(app, dark)
    return app


class FirstPaint(QObject):
    """Watches a window, its parent, until it is on the screen for the first time, or stays away from it."""

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = False
        window.installEventFilter(self)
        QTimer.singleShot(LATEST_PAINT, self, self._come)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._come)  # not while it is painted
        return False

    def _come(self) -> None:
        if not self._over:
            self._over = True
            self.came.emit()
