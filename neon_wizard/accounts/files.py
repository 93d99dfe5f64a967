"""Small TOML files that survive: written whole or not at all, with mode 0600, and never accepted when cut short.

TOML that is cut between two lines is still valid TOML, with less in it. So each file ends with lines that say that it
is complete.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

import rtoml

from neon_wizard import disk, places
from neon_wizard.errors import StorageError

__all__ = [
    "FORMAT",
    "Corrupt",
    "Kept",
    "back_up",
    "complete",
    "create",
    "locked",
    "parse",
    "probe",
    "read",
    "replace",
    "storage_errors",
    "write",
]

T = TypeVar("T")
FORMAT: Final = 1

_END = "\n[end]\ncomplete = true\n"
_PROBE_BYTES = 64 * 1024
_LOCK_SECONDS = 30.0
_MOST_BYTES = 32 * 1024 * 1024
_MOST_DEEP = 32
_MOST_WHOLE = 2**63
"""The bound of TOML's integers, beyond which some readers go."""


class Corrupt(Exception):  # noqa: N818 - not shown: becomes `settings.corrupt` once the file is backed up
    """The file is not what `write` wrote; the message says where it differs."""


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system says about `path` into a `StorageError` (F43, F44)."""
    try:
        yield
    except OSError as error:
        raise _storage_error(error, path) from error


def _storage_error(error: OSError, path: Path) -> StorageError:
    if isinstance(error, disk.HeldError):
        return StorageError("settings.held", facts={"path": error.filename or path}, detail=str(error))
    if error.errno in disk.READ_ONLY:
        return StorageError("settings.read_only", facts={"path": path.parent}, detail=str(error))
    if error.errno in disk.FULL:
        return StorageError("settings.disk_full", facts={"path": path.parent}, detail=str(error))
    return StorageError("settings.failed", facts={"path": path, "reason": error.strerror or error}, detail=str(error))


def read(path: Path) -> dict[str, Any] | None:
    """Return the file's tables, or None where there is no file.

    Raises `Corrupt`, and `StorageError` when the disk fails.
    """
    with storage_errors(path):
        try:
            data = disk.read(path, _MOST_BYTES + 1)
        except FileNotFoundError:
            return None
    if len(data) > _MOST_BYTES:
        raise Corrupt(f"it is larger than {_MOST_BYTES} bytes")
    return parse(data)


def parse(data: bytes) -> dict[str, Any]:
    """Return the tables that `complete` wrote; raises `Corrupt`."""
    try:
        tables = rtoml.loads(data.decode("utf-8-sig"))  # F22: an editor may have put a byte-order mark
    except ValueError as error:  # no UTF-8, no TOML, a number of more than 64 bits, or nested far too deep
        raise Corrupt(str(error)) from error
    try:
        _settle(tables)
    except OverflowError as error:
        raise Corrupt("a time before the first year, or after the last") from error
    if tables.pop("end", None) != {"complete": True}:
        raise Corrupt("the end is missing")
    return tables


def _settle(found: Any, depth: int = 1) -> None:
    """Put times in UTC, with Python's own zone; raise `Corrupt` for what `write` could not write again."""
    if depth > _MOST_DEEP:
        raise Corrupt("nested too deep")
    for key, each in found.items() if isinstance(found, dict) else enumerate(found):
        kind = type(each)
        if kind is dict or kind is list:
            _settle(each, depth + 1)
        elif kind is datetime and each.tzinfo is not None:
            found[key] = each.astimezone(UTC)
        elif kind is int and not -_MOST_WHOLE <= each < _MOST_WHOLE:
            raise Corrupt("a number of more than 64 bits")


def write(path: Path, tables: Mapping[str, Any]) -> None:
    """Replace the file by `tables`; if that fails, it still holds what it held before (F44).

    Raises `StorageError` with ``settings.read_only``, ``.disk_full``, ``.held`` or ``.failed``.
    """
    with storage_errors(path):
        data = complete(path, tables)
        disk.make_private(disk.target_of(path).parent)
        replace(path, data)


def complete(path: Path, tables: Mapping[str, Any]) -> bytes:
    """Return `tables` as they are written to `path`, with the lines that say that nothing is missing.

    Raises `StorageError` ``settings.failed`` for a text that is not Unicode.
    """
    import tomli_w

    try:
        return (tomli_w.dumps(dict(tables)) + _END).encode()
    except UnicodeEncodeError as error:
        facts = {"path": path, "reason": "a text is not Unicode"}
        raise StorageError("settings.failed", facts=facts) from error


def replace(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Make `data` the file's content, whole or not at all. Its folder must exist. Raises OSError.

    Where `path` is a symbolic link (some people keep all their settings in a folder of their own), the file that it
    points to gets the content and keeps its mode.
    """
    if path.is_symlink():
        path = disk.target_of(path)
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(path.stat().st_mode)
    # Always the same name: what a killed process left is overwritten by the next one, which holds the lock.
    fresh = path.with_name(f"{path.name}.new")
    try:
        _write_new(fresh, data, mode)
        disk.move(fresh, path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def create(path: Path, data: bytes) -> bool:
    """Create a file of mode 0600, whole or not at all; return False, and change nothing, where the name is taken.

    Its folder must exist. Raises the same as `write`.
    """
    with storage_errors(path):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # mode 0600
        fresh = Path(name)
        try:
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            try:
                os.link(fresh, path)  # unlike a rename, a link never replaces another file
            except FileExistsError:
                return False
            except OSError:  # a file system without links
                if path.exists():
                    return False
                disk.patiently(path, lambda: os.rename(fresh, path))
        finally:
            disk.remove(fresh)
        _sync_folder(path.parent)
    return True


def probe(folder: Path) -> None:
    """Raise what a `write` into `folder` would raise, by writing something and removing it again (F43)."""
    path = folder / ".probe"
    with storage_errors(path):
        disk.make_private(folder)
        try:
            _write_new(path, b"\0" * _PROBE_BYTES)
        finally:
            disk.remove(path)


@contextmanager
def locked(folder: Path, name: str = "lock", seconds: float = _LOCK_SECONDS) -> Iterator[None]:
    """Let in one process and one thread at a time (F46). The lock ends with its process, even a killed one.

    name: of the lock file. seconds: how long to wait. Raises `StorageError` ``settings.locked`` after that, or what a
    `write` into `folder` would raise.
    """
    import filelock

    path = places.lock_dir(folder) / name
    with storage_errors(path):
        disk.make_private(folder)
        disk.make_private(path.parent)
        # A new object each time: one object would let in every thread of its process.
        lock = filelock.FileLock(path, timeout=seconds, mode=0o600)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise StorageError("settings.locked", facts={"path": folder}) from error
    try:
        yield
    finally:
        lock.release()


def back_up(path: Path) -> Path:
    """Rename a damaged file, with the time in its new name; return the new path (F45).

    A symbolic link stays, and the next file is written to where it points. Raises `StorageError`.
    """
    with storage_errors(path):
        path = disk.target_of(path)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    backup = path.with_name(f"{path.name}.damaged-{stamp}")
    while backup.exists():
        number += 1
        backup = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    with storage_errors(path):
        disk.move(path, backup)
        _sync_folder(path.parent)
    return backup


def _write_new(path: Path, data: bytes, mode: int = 0o600) -> None:
    disk.remove(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = disk.patiently(path, lambda: os.open(path, flags, mode))
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk too. Windows has no call for this."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _stamp(path: Path) -> object:
    """Return a value that changes whenever the file does, as every `write` makes a new file; None without a file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_size)


def _shown(backup: Path, path: Path) -> str:
    """Return the backup's name where that says where it is, else its whole path."""
    return backup.name if backup.parent == path.parent else str(backup)


class Kept(Generic[T]):
    """One value of type `T` in one file, or only in memory where `path` is None.

    The file is read again only when it changed: with a thousand accounts, reading takes a third of a second.
    """

    def __init__(
        self,
        path: Path | None,
        empty: T,
        parse: Callable[[Mapping[str, Any]], T],
        to_tables: Callable[[T], Mapping[str, Any]],
    ) -> None:
        self.path = path
        self._memory = empty
        self._empty = empty
        self._parse = parse
        self._to_tables = to_tables
        self._known: tuple[object, T] | None = None

    def load(self) -> T:
        """Return the value. Raises `Corrupt`, and `StorageError` (``settings.newer``, ``settings.failed``)."""
        if self.path is None:
            return self._memory
        stamp, known = _stamp(self.path), self._known
        if known is not None and stamp == known[0]:
            return known[1]
        tables = read(self.path)
        if tables is None:
            return self._empty
        found = tables.pop("format", None)
        if type(found) is int and found > FORMAT:
            raise StorageError("settings.newer", facts={"path": self.path})
        if found != FORMAT:
            raise Corrupt("the format is missing")
        value = self._parse(tables)
        self._known = (stamp, value) if stamp else None
        return value

    def save(self, value: T) -> None:
        """Write the value. Raises what `write` raises; `load` then still returns the value before."""
        if self.path is None:
            self._memory = value
        else:
            write(self.path, {"format": FORMAT, **self._to_tables(value)})
            stamp = _stamp(self.path)  # we hold the lock, so nobody has replaced the file meanwhile
            self._known = (stamp, value) if stamp else None

    def set_aside(self, damage: Corrupt) -> StorageError:
        """Move the damaged file aside, under the lock; return what to tell the user (F45)."""
        path = self.path or Path()
        return StorageError(
            "settings.corrupt", facts={"path": path, "backup": _shown(back_up(path), path)}, detail=str(damage)
        )
