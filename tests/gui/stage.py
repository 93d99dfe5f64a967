"""What the tests with a screen reader run under Xvfb: every window, one after the other, as `tools.pictures` sets them.

Prints a line of JSON for each window that stands on the stage, and takes the next one when a line comes in.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard.gui.application import GarbageCollector, make_application
from neon_wizard.gui.parts import theme
from neon_wizard.gui.preferences import Languages
from neon_wizard.gui.tour import own_settings
from tools.pictures.__main__ import Studio
from tools.pictures.props import INFO, install_operators


class Stage(Studio):
    """A studio whose pictures somebody else takes."""

    def _take(self, window: QWidget, name: str) -> None:
        window.activateWindow()
        for _ in range(5):
            QApplication.processEvents()
        focus: QWidget | None = window.focusWidget()  # the stub knows no None
        hidden = focus is not None and not focus.isVisible()
        print(json.dumps({"window": name, "focus_on_hidden": hidden}), flush=True)
        loop = QEventLoop()
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(loop.quit)
        loop.exec()
        notifier.setEnabled(False)
        sys.stdin.readline()


def main(language: str) -> None:
    app = make_application(dark=False)
    GarbageCollector(app)
    theme.painted()
    with own_settings():
        install_operators()
        Languages(app).use(language)
        Stage(Path(), f"{language}-light-100", INFO[language]).draw_all()


if __name__ == "__main__":
    main(sys.argv[1])
