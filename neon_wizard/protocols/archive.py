"""A zip in which an operator hands over the description of its services: read in place, nothing is ever unpacked."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from typing import Final

MARK: Final = "!/"
"""Between the archive's path and the name inside it: ``acme-docs.zip!/wsdl/service.wsdl``."""
MAX_MEMBERS: Final = 10_000
MAX_BYTES: Final = 16_777_216
"""Of one document, unpacked."""


def is_in_archive(wsdl: str) -> bool:
    """True for a path that names an archive, or a document inside one."""
    return MARK in wsdl or wsdl.lower().endswith(".zip")


def split(wsdl: str) -> tuple[Path, str]:
    """The archive's path and the name inside it, which is empty where none is written."""
    path, _, name = wsdl.partition(MARK)
    return Path(path), name


def document(path: Path, name: str) -> tuple[str, bytes]:
    """The document `name` of the archive at `path`, or the only WSDL in it; raises ValueError that says what is wrong.

    Names are only compared: one that is absolute or climbs out of the archive is just no name of a document.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise ValueError(f"{path.name} holds more than {MAX_MEMBERS} files")
            names = {member.filename.replace("\\", "/"): member for member in members if not member.is_dir()}
            name = name or _only_wsdl(path, names)
            if name not in names:
                raise ValueError(f"{path.name} holds no “{name}”; it holds {_some(names)}")
            return name, _content(archive, names[name], name)
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ValueError(f"{path.name}: {reason}") from error


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    if member.flag_bits & 1:
        raise ValueError(f"{name} is locked with a password")
    with archive.open(member) as stream:
        # Not by the size that it claims: a bomb claims little.
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise ValueError(f"{name} is larger than {MAX_BYTES // 1_048_576} MiB")
    return content


def _only_wsdl(path: Path, names: dict[str, zipfile.ZipInfo]) -> str:
    found = [name for name in names if name.lower().endswith(".wsdl") and not name.startswith("__MACOSX/")]
    if len(found) == 1:
        return found[0]
    if not found:
        raise ValueError(f"{path.name} holds no .wsdl; it holds {_some(names)}")
    raise ValueError(f"{path.name} holds several: {_some(found)}; write which, as in {path.name}{MARK}{found[0]}")


def _some(names: dict[str, zipfile.ZipInfo] | list[str]) -> str:
    return ", ".join(list(names)[:10]) + (" …" if len(names) > 10 else "") or "nothing"
