"""The last resort: a failure that nobody foresaw becomes a file for support and one message; the window stays alive.

The file holds where in the code it happened and nothing else: neither an exception's words nor any value, for both may
repeat a secret (F60).
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from neon_wizard import __version__, disk, places
from neon_wizard.errors import NeonError
from neon_wizard.gui.tasks import as_neon_error

__all__ = ["CrashReporter", "report"]

_MOST = 20  # files in one run: a failure that repeats itself must not fill the disk


def report(error: BaseException) -> str:
    """What the file says of `error`, and of what caused it."""
    import platform

    lines = [f"NEON Wizard {__version__}", f"Python {platform.python_version()}, {platform.platform()}"]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append("" if cause is error else "caused by")
        # A NeonError's own detail is made for support, and has been redacted where it was made.
        lines.append(cause.code if isinstance(cause, NeonError) else "")
        lines.append(as_neon_error(_bare(cause)).detail)
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


def _bare(error: BaseException) -> BaseException:
    """The same place and type, but nothing that the error itself says."""
    if not isinstance(error, NeonError):
        return error
    return RuntimeError().with_traceback(error.__traceback__)


class CrashReporter(QObject):
    """Takes the place of Python's hooks for exceptions that nobody caught, on any thread."""

    happened = Signal(object)
    """A `NeonError` for the user, on this object's thread."""

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
