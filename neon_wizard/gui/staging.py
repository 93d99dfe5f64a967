"""What the tour and the pictures share: settings of their own, waiting for what a person would see, the camera."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard.gui.header import Logo
from neon_wizard.gui.pictures import drawings

__all__ = ["PATIENCE", "NotReached", "own_settings", "quiet", "take_picture", "wait_until"]

PATIENCE = 30.0  # seconds for each step; the keyring's own deadline is 10
_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


class NotReached(Exception):  # noqa: N818 - of the walk, not of the program
    """What was waited for did not come; says what."""


@contextmanager
def own_settings() -> Iterator[bool]:
    """Temporary folders for all that is kept; gives whether the platform can be told so."""
    if not sys.platform.startswith("linux"):
        yield False
        return
    before = {name: os.environ.get(name) for name in _FOLDERS}
    with tempfile.TemporaryDirectory(prefix="neon-wizard-", ignore_cleanup_errors=True) as home:
        os.environ.update({name: os.path.join(home, name.lower()) for name in _FOLDERS})
        try:
            yield True
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def quiet() -> None:
    """Drop what Qt's offscreen platform says of every window; whatever else Qt warns of is still written."""
    qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def wait_until(reached: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Let Qt work until `reached`; raises `NotReached` with `what` after `seconds`."""
    if reached():
        return
    loop = QEventLoop()
    looks = QTimer(loop)
    looks.setInterval(10)
    looks.timeout.connect(lambda: loop.quit() if reached() else None)
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    looks.start()
    loop.exec()
    looks.stop()
    if not reached():
        raise NotReached(f"{what} was not reached within {seconds:g} seconds")


def take_picture(window: QWidget, file: Path) -> None:
    """After a few rounds: some parts draw themselves, and columns find their height, a moment after their window."""
    for _ in range(3):
        window.grab()
        QApplication.processEvents()
    logos = [logo for logo in window.findChildren(Logo) if logo.isVisible()]
    wait_until(lambda: not drawings().busy and all(logo.settled for logo in logos), "what the operator drew")
    window.grab().save(str(file))
