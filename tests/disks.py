"""Folders on real disks that are read-only (F43) or full (F44), for root as well, whom file modes do not hinder.

Where this process may mount, both are small tmpfs of their own. Where it may not (no root, or a container without
the right to mount), the closest thing that the system itself refuses: for read-only, a folder without the write bit,
as another user id when this is root; for a full disk, the limit on a file's size (EFBIG in place of ENOSPC).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# What the program imports when it writes: as another user id the packages may be out of reach.
import filelock  # noqa: F401
import tomli_w  # noqa: F401

from tests.marks import skip_on_windows

if sys.platform != "win32":
    import resource

_NOBODY = 65534
_LIMIT = 16


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """`folder`, with what is in it, cannot be written inside this context."""
    skip_on_windows("a folder's attribute keeps nobody from writing in it")
    if _mount("--bind", folder, folder):
        try:
            subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True, capture_output=True)
            yield
        finally:
            subprocess.run(["umount", folder], check=True)
        return
    mode = folder.stat().st_mode
    folder.chmod(0o555)
    try:
        with _as_nobody():
            yield
    finally:
        folder.chmod(mode)


class SmallDisk:
    """A disk that `fill` leaves without a free byte, and `free` makes usable again."""

    def __init__(self, folder: Path, mounted: bool) -> None:
        self.folder = folder
        self._mounted = mounted
        self._filler = folder / "filler"
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        if not self._mounted:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (_LIMIT, self._limits[1]))
            return
        with self._filler.open("wb", buffering=0) as file:
            for size in (4096, 1):
                try:
                    while file.write(b"x" * size):
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)
        self._filler.unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """`folder` as a disk of 256 KiB."""
    skip_on_windows("it has neither a tmpfs nor a limit on the size of files")
    mounted = _mount("-t", "tmpfs", "-o", "size=256k,mode=700", "tmpfs", folder)
    disk = SmallDisk(folder, mounted)
    try:
        yield disk
    finally:
        disk.free()
        if mounted:
            subprocess.run(["umount", folder], check=True)


def _mount(*arguments: str | Path) -> bool:
    if os.geteuid() != 0:
        return False
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@contextmanager
def _as_nobody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
