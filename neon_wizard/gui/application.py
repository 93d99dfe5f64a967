"""Qt's application object, with what every window of ours expects of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import __version__, places
from neon_wizard.gui import theme

__all__ = ["LATEST_PAINT", "FirstPaint", "NoDisplay", "make_application"]

LATEST_PAINT = 2_000
"""Milliseconds after which nothing waits for the first paint: a window that opens minimised has none."""


NoDisplay = Callable[[str], NoReturn]
"""Ends the program where no window can be opened, given what Qt says of it."""


def make_application(*, dark: bool | None = None, no_display: NoDisplay | None = None) -> QApplication:
    """dark: None follows the system. High-DPI scaling is Qt's default: exact, by the screen's own factor.

    no_display: called in place of Qt's own end, which is an abort and four lines for developers.
    """
    app = QApplication.instance() or _new_application(no_display)
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName(places.APP)
    app.setApplicationDisplayName("NEON Wizard")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(places.DESKTOP_ID)
    QPixmapCache.setCacheLimit(0)  # it would wake an idle program up for minutes, only to grow smaller
    app.setQuitOnLastWindowClosed(False)  # the program says when: the tray may stay
    theme.apply(app, dark)
    return app


def _new_application(no_display: NoDisplay | None) -> QApplication:
    words = [*sys.argv[:1], *theme.arguments()]
    if no_display is None:
        return QApplication(words)
    # Whether a display can be used only Qt itself can tell: it chooses among several ways, each with its own libraries.
    said: list[str] = []

    def hear(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            no_display("\n".join(said))

    before = qInstallMessageHandler(hear)
    app = QApplication(words)
    qInstallMessageHandler(before)
    for text in said:
        qWarning(text)
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
