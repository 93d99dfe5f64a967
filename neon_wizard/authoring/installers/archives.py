"""Folders → archives with the same bytes for the same files: sorted, of one time and one owner."""

from __future__ import annotations

import os
import re
import stat
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from neon_wizard.authoring.installers import build_tools
from neon_wizard.errors import UsageError

__all__ = ["install_shared", "install_wheel", "set_times", "size", "unpack", "write_tar", "write_zip"]


def write_zip(folder: Path, target: Path) -> None:
    """Write `folder`, with its own name, into the zip file `target`."""
    moment = time.gmtime(build_tools.epoch())[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in _files(folder):
            info = zipfile.ZipInfo((Path(folder.name) / path.relative_to(folder)).as_posix(), moment)
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())


def write_tar(folder: Path, target: Path) -> None:
    """Write `folder`, with its own name, into ``target``, a ``.tar.xz``; links stay links."""
    plain = target.with_suffix("")
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            archive.add(path, (Path(folder.name) / path.relative_to(folder)).as_posix(), recursive=False, filter=_plain)
    build_tools.call(["xz", "--force", "-0" if build_tools.quick() else "-3", "--threads=2", plain], target.parent)


def _plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = build_tools.epoch()
    info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
    return info


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a zip or a tar into `folder`; return the one folder that is in it. Raises ``installer.parts``."""
    try:
        if zipfile.is_zipfile(archive):
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(folder)  # noqa: S202 - our own package, and zipfile keeps within the folder
        else:
            with tarfile.open(archive) as packed_tar:
                packed_tar.extractall(folder, filter="tar")
        (found,) = folder.iterdir()
    except (OSError, ValueError, zipfile.BadZipFile, tarfile.TarError) as error:
        raise UsageError("installer.parts", facts={"file": archive}, detail=str(error)) from error
    return found


def install_wheel(wheel: Path, folder: Path) -> None:
    """Unpack what Python imports of `wheel` into `folder`, as pip would; start commands and ``share`` are left out."""
    for name, content in _members(wheel):
        data = re.fullmatch(r"[^/]+\.data/(?:(purelib|platlib)/(.+)|.*)", name)
        if not data or data[1]:
            _put(folder / (data[2] if data else name), content)


def install_shared(wheel: Path, folder: Path) -> None:
    """Unpack what desktops read of `wheel`, its ``share``, into `folder`."""
    for name, content in _members(wheel):
        if shared := re.fullmatch(r"[^/]+\.data/data/share/(.+)", name):
            _put(folder / shared[1], content)


def _members(wheel: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(wheel) as packed:
        for entry in packed.infolist():
            if not entry.is_dir():
                yield entry.filename, packed.read(entry)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def set_times(folder: Path) -> None:
    """Give every file and folder the one time; what writes packages copies it."""
    moment = build_tools.epoch()
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def size(folder: Path) -> int:
    """Return the bytes of all files in `folder`."""
    return sum(path.lstat().st_size for path in _files(folder))


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
