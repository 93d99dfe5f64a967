"""``python -m tests.gui.small_screens WIDTH HEIGHT LANGUAGE``: opens every window, and names those that do not fit.

A process of its own, for Qt learns of its screens when it starts; ``QT_SCALE_FACTOR`` scales this one.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from neon_wizard.gui.application import make_application
from neon_wizard.gui.parts import theme
from neon_wizard.gui.preferences import Languages
from neon_wizard.gui.tour import own_settings, quiet
from tools.pictures.__main__ import Studio
from tools.pictures.props import INFO, install_operators


class Measuring(Studio):
    """Looks at each window in place of taking its picture."""

    def _take(self, window, name):
        for _ in range(3):  # what is put off until the window is laid out has its turn
            QApplication.processEvents()
        if not window.isVisible() or not window.isWindow():
            return
        self.seen = getattr(self, "seen", 0) + 1
        area = window.screen().availableGeometry()
        if not area.contains(window.frameGeometry()):
            print(f"{name}: {window.frameGeometry().getRect()} is not in {area.getRect()}")
        inside = QRect(0, 0, window.width(), window.height())
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.window() is window and not _scrolls(button):
                place = QRect(button.mapTo(window, button.rect().topLeft()), button.size())
                if not inside.contains(place):
                    print(f"{name}: the button {button.text() or button.objectName()!r} is outside")


def _scrolls(widget):
    """Whether it is part of what a scroll bar brings into view."""
    while (widget := widget.parentWidget()) is not None:
        if isinstance(widget, QScrollArea):
            return True
    return False


def main(width, height, language):
    quiet()
    app = make_application(dark=False)
    theme.painted()
    languages = Languages(app)
    with own_settings():
        install_operators()
        languages.use(language)
        theme.apply(app, dark=False)
        studio = Measuring(Path(), f"{language}-light-100", INFO["en"])
        studio.draw_all()
        print(f"{studio.seen} windows", file=sys.stderr)
        screen = app.primaryScreen().geometry()
        print(f"{screen.width()} × {screen.height()}", file=sys.stderr)


if __name__ == "__main__":
    given = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "screens.json"
        screen = {"name": "one", "x": 0, "y": 0, "width": given[0], "height": given[1]}
        screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.as_posix()}"
        main(*given, sys.argv[3])
