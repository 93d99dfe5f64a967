"""Qt's application object, with what every window of ours expects of it."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from neon_wizard import __version__, places
from neon_wizard.gui import theme

__all__ = ["make_application"]


def make_application(*, dark: bool | None = None) -> QApplication:
    """dark: None follows the system. High-DPI scaling is Qt's default: exact, by the screen's own factor."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.arguments()])
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName(places.APP)
    app.setApplicationDisplayName("NEON Wizard")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(places.APP)
    app.setQuitOnLastWindowClosed(False)  # the program says when: the tray may stay
    theme.apply(app, dark)
    return app
