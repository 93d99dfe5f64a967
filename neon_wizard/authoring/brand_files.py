"""The files that a profile names, beside it in the package: logo, icons, authorities, descriptions."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

__all__ = ["Files"]

from neon_wizard import disk

_FOLDER: Final = "files"
_KEYS: Final = frozenset({"logo", "ca", "icon"})
_MOST: Final = 100
_IMPORTS: Final = re.compile(rb"(?:schemaLocation|location)\s*=\s*[\"']([^\"'<>]{1,1000})[\"']")


class Files:
    """base: the folder that a profile's relative paths start from. folder: where its copy will lie."""

    def __init__(self, base: Path, folder: Path) -> None:
        self._base = base
        self._folder = folder
        self._taken: dict[Path, str] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._taken.values())

    def there(self, path: Path) -> str:
        """The name that a file has there, empty for one that is not there."""
        return self._taken.get(disk.absolute(path), "")

    def take_all(self, data: Any) -> None:
        """Copy every file that `data`, a profile's, names, and name the copies there."""
        if isinstance(data, list):
            for each in data:
                self.take_all(each)
        elif isinstance(data, dict):
            for key, value in data.items():
                if isinstance(value, str) and key == "wsdl" and not re.match("https?:", value, re.IGNORECASE):
                    data[key] = self._description(value)
                elif isinstance(value, str) and key in _KEYS and self._is_file(key, value):
                    data[key] = self._take(self._path(value))
                elif isinstance(value, dict | list) and key not in ("fields", "headers", "body", "sip"):
                    self.take_all(value)

    def _is_file(self, key: str, value: str) -> bool:
        """An icon may also be one of the program's own."""
        return key != "icon" or value.lower().endswith(".svg")

    def _path(self, value: str) -> Path:
        return disk.absolute(self._base / value)

    def _take(self, path: Path, name: str = "") -> str:
        """The name under which a copy of `path` lies there."""
        if path not in self._taken:
            wanted = name or f"{_FOLDER}/{path.name}"
            stem, dot, ending = wanted.rpartition(".")
            numbered = (f"{stem}-{number}{dot}{ending}" for number in range(2, 1000))
            free = next(each for each in (wanted, *numbered) if each not in self._taken.values())
            target = self._folder / free
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            self._taken[path] = free
        return self._taken[path]

    def _description(self, value: str) -> str:
        """A WSDL, or a zip with it; what it imports from beside it keeps its place."""
        archive, mark, inside = value.partition("!/")
        first = self._path(archive)
        if mark or first.suffix.lower() == ".zip":
            return f"{self._take(first)}{mark}{inside}"
        documents = _with_imports(first)
        root = Path(os.path.commonpath([each.parent for each in documents]))
        if len(documents) > 1:
            folder = f"{_FOLDER}/{first.stem}"
            for each in documents:
                self._take(each, f"{folder}/{each.relative_to(root).as_posix()}")
        return self._take(first)


def _with_imports(first: Path) -> list[Path]:
    """`first`, and all files that it imports by a relative address, directly or not."""
    found = [first]
    for path in found:  # which grows meanwhile
        for match in _IMPORTS.finditer(disk.read(path)):
            address = match[1].decode("utf-8", "replace")
            if urlsplit(address).scheme or address.startswith("/"):
                continue
            imported = disk.absolute(path.parent / unquote(urlsplit(address).path))
            if imported.is_file() and imported not in found and len(found) < _MOST:
                found.append(imported)
    return found
