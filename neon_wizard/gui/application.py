"""Qt's application object, with what every window of ours expects of it, and what watches over it while it runs.

`GarbageCollector` keeps Python's collection on the GUI thread. `CrashReporter` is the last resort for a failure that
nobody foresaw. `FirstPaint` tells when a window is on the screen.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from PySide6 import QtWidgets
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QEvent,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import QFileOpenEvent, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import __version__, disk, places
from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.speaking import give_roles
from neon_wizard.gui.tasks import as_neon_error

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

__all__ = [
    "LATEST_PAINT",
    "Application",
    "CrashReporter",
    "FirstPaint",
    "GarbageCollector",
    "NoDisplay",
    "collect_after",
    "make_application",
    "report",
    "say_without_window",
]


_PAUSE = 5.0  # seconds between two collections


class GarbageCollector(QObject):
    """Collects from time to time what Python's own thresholds would have collected, in place of Python.

    Python collects on whichever thread happens to allocate. A window that is part of a cycle would then be destroyed on
    a worker's thread, and Qt neither allows that nor survives it. Here it happens on the GUI thread, when the event
    loop has done its work and is about to wait: a timer would wake up an idle program.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        gc.disable()
        loop = QAbstractEventDispatcher.instance()
        if loop is not None:
            loop.aboutToBlock.connect(self._rest)

    def _rest(self) -> None:
        if self._clock() - self._last >= _PAUSE:
            self._last = self._clock()
            self.collect()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, with those below it; nothing where none is."""
        due = [number for number, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
               if count > limit]  # fmt: skip
        if due:
            gc.collect(due[-1])


def collect_after(window: QObject) -> None:
    """Collect everything once Qt has deleted `window`.

    Its parts refer to each other, in attributes and in what is connected, so that only a collection of the oldest
    generation lets go of them; in a program that does little that may be hours away.
    """
    window.destroyed.connect(lambda: QTimer.singleShot(0, lambda: gc.collect()))


_MOST = 20  # files in one run: a failure that repeats itself must not fill the disk


def report(error: BaseException) -> str:
    """What the file says of `error`, and of what caused it.

    It says where in the code that happened, and nothing else: an exception's words, and every value, may repeat a
    secret (F60).
    """
    import platform

    lines = [f"NEON Wizard {__version__}", f"Python {platform.python_version()}, {platform.platform()}"]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append("" if cause is error else "caused by")
        # A NeonError's own detail is meant for support, and was redacted where it was made.
        lines.append(cause.code if isinstance(cause, NeonError) else "")
        lines.append(as_neon_error(_bare(cause)).detail)
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def _bare(error: BaseException) -> BaseException:
    """An error of the same place, but without anything that `error` itself says."""
    if not isinstance(error, NeonError):
        return error
    return RuntimeError().with_traceback(error.__traceback__)


class CrashReporter(QObject):
    """Takes the place of Python's hooks for exceptions that nobody caught, on any thread.

    Each becomes a file for support and one message; the window stays alive.
    """

    # What the user is told, on this object's thread.
    happened = Signal(NeonError)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._written = 0
        self._lock = threading.Lock()
        self._hooks = sys.excepthook, threading.excepthook
        self._installed = False

    def install(self) -> None:
        self._installed = True
        sys.excepthook = self._on_exception
        threading.excepthook = lambda failed: self._on_exception(
            failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
        )

    def uninstall(self) -> None:
        if self._installed:
            sys.excepthook, threading.excepthook = self._hooks
            self._installed = False

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._hooks[0](kind, error, trace)  # the user's own Ctrl+C
            return
        text = report(error)
        file = self._write(text)
        where = f"\n{file}" if file else ""
        if sys.stderr is not None:  # as it is where Windows starts a program without a console
            print(text, file=sys.stderr, end="")  # whoever started it from a terminal looks there
        self.happened.emit(NeonError("program.failed", detail=text.rstrip() + where))

    def _write(self, text: str) -> Path | None:
        from datetime import UTC, datetime

        with self._lock:
            if self._written >= _MOST:
                return None
            self._written += 1
            number = self._written
        folder = self._folder or places.log_dir()
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        file = folder / f"crash-{stamp}-{os.getpid()}-{number}.txt"
        try:
            disk.make_private(folder)
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                stream.write(text)
        except OSError:
            return None  # the message still has it all
        return file


LATEST_PAINT = 2_000  # milliseconds: nothing waits longer for the first paint, for a minimised window has none


class Application(QApplication):
    """Qt's application, which keeps what the system asks it to open until the program can: macOS does not wait."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._waiting: list[QUrl] = []
        self._open: Callable[[QUrl], None] | None = None

    def event(self, event: QEvent) -> bool:
        """Take a link that was clicked, or a file that was opened with this program."""
        if isinstance(event, QFileOpenEvent):
            if self._open is None:
                self._waiting.append(event.url())
            else:
                self._open(event.url())
            return True
        return super().event(event)

    def open_with(self, open_: Callable[[QUrl], None]) -> None:
        """Hand to `open_` what came so far, and what comes from now on: a link, or a file's address."""
        self._open = open_
        waiting, self._waiting = self._waiting, []
        for address in waiting:
            open_(address)


# Ends the program where no window can be opened; is given what Qt says of it.
NoDisplay = Callable[[str], NoReturn]


def make_application(
    *, dark: bool | None = None, no_display: NoDisplay | None = None, brand: str = "", roles: bool = True
) -> QApplication:
    """Make the application, or dress the one that is there. dark: None follows the system.

    High-DPI scaling is Qt's default: exact, by the screen's own factor.

    no_display: called in place of Qt's own end, which is an abort and four lines for developers.
    brand: the name of the operator's own start command, where that was used.
    roles: give them to assistive technology; False where whoever calls does so, after the first paint.
    """
    _claim_place_in_taskbar(f"{places.DESKTOP_ID}.{brand}" if brand else places.DESKTOP_ID)
    app = QApplication.instance() or _new_application(no_display)
    assert isinstance(app, QApplication)  # noqa: S101
    app.setApplicationName(places.APP)
    app.setApplicationDisplayName("NEON Wizard")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(places.DESKTOP_ID)
    QPixmapCache.setCacheLimit(0)  # it would wake an idle program up for minutes, only to grow smaller
    app.setQuitOnLastWindowClosed(False)  # the program says when: the tray may stay
    theme.apply(app, dark)
    if roles:
        give_roles()
    return app


def say_without_window(text: str) -> None:
    """Say `text`, a text of the context *Program*, in a box of its own, and wait until it is closed."""
    QtWidgets.QMessageBox.warning(None, "NEON Wizard", QApplication.translate("Program", text))


def _claim_place_in_taskbar(name: str) -> None:
    """Let Windows' taskbar show our windows under their own icon, not Python's; a shortcut has the same `name`."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)


def _new_application(no_display: NoDisplay | None) -> QApplication:
    words = [*sys.argv[:1], *theme.arguments()]
    if no_display is None:
        return Application(words)
    # Only Qt can tell whether a display can be used: it chooses among several ways, each with its own libraries.
    said: list[str] = []

    def hear(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            no_display("\n".join(said))

    before = qInstallMessageHandler(hear)
    app = Application(words)
    qInstallMessageHandler(before)
    if not app.screens():  # as with "linuxfb" where there is no frame buffer
        no_display("\n".join(said))
    for text in said:
        qWarning(text)
    return app


class FirstPaint(QObject):
    """Watches a window, its parent, until it is on the screen for the first time, or stays away from it."""

    # The window was painted, or is not going to be.
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
