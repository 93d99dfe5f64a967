"""A draft in the user's mail program, and whether there is one: what is not opened is not said to be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

__all__ = ["open_draft"]

_SECONDS = 5
_KIND = "x-scheme-handler/mailto"


def open_draft(address: QUrl) -> bool:
    """Open the draft that a ``mailto:`` address is; return False where nothing on this computer takes it.

    On a Linux desktop Qt hands it to a tool that fails later, and unheard, so the desktop is asked first.
    """
    return _is_there() and QDesktopServices.openUrl(address)


def _is_there() -> bool:
    """Return whether the desktop knows a mail program; True where it cannot be asked."""
    boxed = os.path.exists("/.flatpak-info") or "SNAP" in os.environ  # from where the desktop's own are not seen
    tool = shutil.which("xdg-mime") if sys.platform.startswith("linux") and not boxed else None
    if tool is None:
        return True
    try:
        done = subprocess.run(
            [tool, "query", "default", _KIND],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return True
    return bool(done.stdout.strip())
