"""Files and folders, handled with care: only real files are read, and our folders are the user's alone.

A named pipe in a file's place would block whoever opens it until somebody writes; a device may never end. A folder that
is made on the way to one of ours would be as open as the umask says.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from neon_wizard.errors import UsageError

__all__ = ["absolute", "make_private", "open_file", "read", "target_of", "write"]

_NO_FILE = "it is not a file"


def open_file(path: Path | str) -> BinaryIO:
    """Open the file at `path` for reading; raises OSError, also for a folder, a named pipe or a device."""
    # Without O_NONBLOCK, opening a named pipe would wait. ValueError: a NUL in the path.
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except ValueError as error:
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    try:
        _require_file(handle, path)
        return open(handle, "rb")
    except OSError:
        os.close(handle)
        raise


def _require_file(handle: int, path: Path | str) -> None:
    mode = os.fstat(handle).st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, _NO_FILE, str(path))


def read(path: Path | str, most: int | None = None) -> bytes:
    """Return what stands in the file, at most so many bytes of it; raises the same as `open_file`."""
    with open_file(path) as stream:
        found: bytes | None = stream.read() if most is None else stream.read(most)
    if found is None:  # the kernel's, as /proc/kmsg: they look like files, and have nothing just now
        raise OSError(errno.EINVAL, _NO_FILE, str(path))
    return found


def write(path: Path | str, data: bytes) -> None:
    """Replace the file's content by `data`; a new file is readable by the user alone. Raises OSError.

    Not for what must survive a full disk: that is `neon_wizard.accounts.files.replace`.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with open(handle, "wb") as stream:
        stream.write(data)


def make_private(folder: Path) -> None:
    """Make the folder, and the missing ones that lead to it, for this user alone, whatever the umask is.

    One that exists stays as it is. Raises OSError.
    """
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        if folder == folder.parent:
            break
        folder = folder.parent
    for each in reversed(missing):
        try:
            each.mkdir(mode=0o700, exist_ok=True)
        except FileExistsError as error:  # something else has its name
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(each)) from error


def absolute(path: Path | str) -> Path:
    """Return `path` from the root, without ``..``; raises `UsageError` for a relative one without a working folder."""
    try:
        return Path(os.path.abspath(path))
    except FileNotFoundError as error:
        raise UsageError("usage.folder", facts={"file": path}) from error


def target_of(path: Path) -> Path:
    """Return the file that links lead to, even if it does not exist yet. Raises OSError for links in a circle."""
    if not path.is_symlink():
        return path
    try:
        return Path(os.path.realpath(path, strict=True))
    except FileNotFoundError:
        return Path(os.path.realpath(path))
