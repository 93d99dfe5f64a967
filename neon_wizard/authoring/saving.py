"""Profiles on this computer's disk: a new one never over another, a changed one with its last state beside it."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path
from typing import Final

from neon_wizard import disk
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.errors import ProfileError

BACKUP: Final = ".bak"
_NEW_MODE: Final = 0o600
"""It may hold a password; who publishes it decides on more."""


def write_new(path: Path, text: str) -> None:
    """Write a file that does not exist; raises `ProfileError` ``profile.exists``, `StorageError`."""
    with storage_errors(path):
        if path.exists():
            raise ProfileError("profile.exists", facts={"file": path})
        disk.make_private(path.parent)
        replace(path, text.encode(), _NEW_MODE)


def save(path: Path, text: str) -> Path:
    """Replace the file's content; gives the file beside it that holds what it was.

    An editor knows neither byte-order marks nor carriage returns: the file keeps those that it has.
    Raises `StorageError`; the file then is what it was.
    """
    backup = path.with_name(path.name + BACKUP)
    with storage_errors(path):
        mode = stat.S_IMODE(path.stat().st_mode)
        before = disk.read(path)
        replace(backup, before, mode)
        replace(path, _as_before(text, before), mode)
    return backup


def _as_before(text: str, before: bytes) -> bytes:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if before.partition(b"\n")[0].endswith(b"\r"):
        lines = lines.replace("\n", "\r\n")
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    return mark + lines.encode()
