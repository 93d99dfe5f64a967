"""Files and folders, handled with care: only real files are read, and our folders are the user's alone.

A named pipe in a file's place would block whoever opens it until somebody writes; a device may never end. A folder that
is made on the way to one of ours would be as open as the umask says. On Windows a virus scanner, an editor or a backup
holds a file for a moment, and nobody else may then write, replace or remove it: that is tried again before it is said.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from neon_wizard.errors import UsageError

if sys.platform == "win32":
    import ctypes

__all__ = [
    "FULL",
    "READ_ONLY",
    "HeldError",
    "absolute",
    "make_private",
    "move",
    "open_file",
    "patiently",
    "read",
    "remove",
    "target_of",
    "write",
]

READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
"""What the system says of a place where this user may not write."""
FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What it says of a place without room."""

T = TypeVar("T")
_NO_FILE = "it is not a file"
_HELD_SECONDS: Final = 2.0
_DENIED_SECONDS: Final = 0.3
"""How long Windows may deny what nobody holds: a file that was just removed is there until its last reader has gone."""
_PAUSES: Final = (0.01, 0.2)  # seconds: the first, and the longest
_BUSY: Final = frozenset({errno.EBUSY, errno.ETXTBSY})
_SHARING: Final = frozenset({32, 33})
"""Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""


class HeldError(OSError):
    """Another program holds the file, and did so for a while."""


def patiently(path: Path | str, work: Callable[[], T]) -> T:
    """Return what `work` returns; while another program holds `path`, try again, for two seconds.

    Raises `HeldError` where it is held after that, and any other OSError as it comes.
    """
    began, pause = time.monotonic(), _PAUSES[0]
    while True:
        try:
            return work()
        except OSError as error:
            if not _may_be_held(error):
                raise
            held = next((each for each in _named(error, path) if _is_held(error, each)), "")
            if time.monotonic() - began > (_HELD_SECONDS if held else _DENIED_SECONDS):
                if held:
                    raise HeldError(errno.EBUSY, "another program holds it", held) from error
                raise
        time.sleep(pause)
        pause = min(2 * pause, _PAUSES[1])


def _may_be_held(error: OSError) -> bool:
    # Windows simply denies to replace a file that somebody has open, and a C library's `open` has none of its codes.
    return error.errno in _BUSY or (sys.platform == "win32" and isinstance(error, PermissionError))


def _named(error: OSError, path: Path | str) -> tuple[str, ...]:
    return tuple(str(each) for each in (error.filename2, error.filename, path) if isinstance(each, str | os.PathLike))


def _is_held(error: OSError, path: str) -> bool:
    return error.errno in _BUSY or _is_open_elsewhere(path)


def _is_open_elsewhere(path: str) -> bool:
    """Return whether Windows lets nobody replace the file, or read it, because somebody has it open."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        read_and_delete, share_all, existing, plain = 0x8001_0000, 7, 3, 0x80
        handle = kernel.CreateFileW(path, read_and_delete, share_all, None, existing, plain, None)
        if handle == ctypes.c_void_p(-1).value:
            return ctypes.get_last_error() in _SHARING
        kernel.CloseHandle(ctypes.c_void_p(handle))
        try:
            with open(path, "rb") as stream:
                stream.read(1)
        except PermissionError:  # it may be opened, but a part of it is locked
            return True
        except OSError:
            return False
    return False


def move(source: Path | str, target: Path | str) -> None:
    """Give `source` the name `target`, in place of what has it. Raises OSError, `HeldError` as `patiently` does."""
    patiently(target, lambda: os.replace(source, target))


def remove(path: Path | str) -> None:
    """Remove the file, if there is one. Raises OSError, `HeldError` as `patiently` does."""
    patiently(path, lambda: Path(path).unlink(missing_ok=True))


def open_file(path: Path | str) -> BinaryIO:
    """Open the file at `path` for reading; raises OSError, also for a folder, a named pipe or a device."""
    # Without O_NONBLOCK, opening a named pipe would wait. ValueError: a NUL in the path.
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        if sys.platform == "win32" and os.path.isdir(path):  # which it calls denied
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        handle = patiently(path, lambda: os.open(path, flags))
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
        found: bytes | None = patiently(path, lambda: stream.read() if most is None else stream.read(most))
    if found is None:  # the kernel's, as /proc/kmsg: they look like files, and have nothing just now
        raise OSError(errno.EINVAL, _NO_FILE, str(path))
    return found


def write(path: Path | str, data: bytes) -> None:
    """Replace the file's content by `data`; a new file is readable by the user alone. Raises OSError.

    Not for what must survive a full disk: that is `neon_wizard.accounts.files.replace`.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    handle = patiently(path, lambda: os.open(path, flags, 0o600))
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
