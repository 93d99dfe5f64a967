"""The files that a profile names: logo, icons, authorities, certificates, descriptions.

They are copied beside it, in a package or in the user's own folder.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from neon_wizard import disk
from neon_wizard.accounts.files import replace
from neon_wizard.errors import ProfileError
from neon_wizard.file_names import portable
from neon_wizard.profile import schema
from neon_wizard.profile.kinds import Key, Kind, Table
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.protocols.wsdl.import_places import beside

__all__ = ["MAX_BYTES", "Files", "file_keys"]

MAX_BYTES: Final = 67_108_864
"""Of one file."""
_MOST: Final = 100
_KINDS: Final = (Kind.FILE, Kind.ICON, Kind.WSDL)
_IMPORTS: Final = re.compile(rb"(?:schemaLocation|location)\s*=\s*[\"']([^\"'<>]{1,1000})[\"']")


def file_keys(data: Any, table: Table = schema.PROFILE, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Kind, str]]:
    """Yield where a profile's `data` names a file of this computer: the key, its kind, and what is written there."""
    for name, value in data.items() if isinstance(data, dict) else ():
        node = table.keys.get(name, table.others)
        if isinstance(node, Table):
            rows = enumerate(value) if node.many and isinstance(value, list) else [(None, value)]
            for index, row in rows:
                yield from file_keys(row, node, (*path, name) if index is None else (*path, name, index))
        elif isinstance(node, Key) and node.kind in _KINDS and isinstance(value, str) and _is_file(node.kind, value):
            yield (*path, name), node.kind, value


def _is_file(kind: Kind, value: str) -> bool:
    """Return whether it is a file: an icon may be one of the program's own, a description may be at an address."""
    if kind is Kind.ICON:
        return value.lower().endswith(".svg")
    return kind is Kind.FILE or not value.lower().startswith(("http:", "https:"))


class Files:
    """Files in memory, each with the name that it gets beside the profile's copy.

    base: the folder that a profile's relative paths start from. folder: the name of the one for the copies.
    """

    def __init__(self, base: Path, folder: str = "files") -> None:
        self._base = base
        self._folder = folder
        self._taken: dict[Path, str] = {}
        self._contents: dict[str, bytes] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._contents)

    @property
    def contents(self) -> Mapping[str, bytes]:
        """What each copy holds, by its name."""
        return dict(self._contents)

    @property
    def digest(self) -> str:
        """A digest of all their names and contents, short enough for a name."""
        parts = "".join(f"{name}\0{sha256(body).hexdigest()}\0" for name, body in sorted(self._contents.items()))
        return sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def there(self, path: Path) -> str:
        """Return the name that a file gets there; empty for one that is not among them."""
        return self._taken.get(disk.absolute(path), "")

    def take_all(self, data: Any) -> None:
        """Take every file that a profile's `data` names, and write the copies' names into `data`.

        Raises `ProfileError` ``profile.unreadable`` for one that cannot be read.
        """
        for path, name in self.taken(data):
            here = data
            for part in path[:-1]:
                here = here[part]
            here[path[-1]] = name

    def taken(self, data: Any) -> list[tuple[KeyPath, str]]:
        """As `take_all`, but return what to write under which key."""
        return [(path, self._named(kind, value)) for path, kind, value in file_keys(data)]

    def write(self, folder: Path, put: Callable[[Path, bytes], None] = replace) -> None:
        """Put every copy into `folder`, readable by this user alone; raises OSError."""
        for name, content in self._contents.items():
            target = folder / name
            for each in reversed(target.relative_to(folder).parents):
                (folder / each).mkdir(mode=0o700, exist_ok=True)
            put(target, content)

    def are_in(self, folder: Path) -> bool:
        """Return whether `folder` holds every copy as it should be."""
        try:
            return all((folder / name).read_bytes() == content for name, content in self._contents.items())
        except OSError:
            return False

    def _named(self, kind: Kind, value: str) -> str:
        return self._description(value) if kind is Kind.WSDL else self._take(self._path(value))

    def _path(self, value: str) -> Path:
        return disk.absolute(self._base / value)

    def _take(self, path: Path, name: str = "") -> str:
        """Return the name of the copy of `path`."""
        if path not in self._taken:
            wanted = name or f"{self._folder}/{portable(path.name)}"
            stem, dot, ending = wanted.rpartition(".")
            numbered = (f"{stem}-{number}{dot}{ending}" for number in range(2, 1000))
            # Some file systems do not distinguish capitals.
            known = {each.casefold() for each in self._contents}
            free = next(each for each in (wanted, *numbered) if each.casefold() not in known)
            self._contents[free] = _content(path)
            self._taken[path] = free
        return self._taken[path]

    def _description(self, value: str) -> str:
        """Take a WSDL, or a zip with it; what it imports from beside it keeps its place."""
        archive, mark, inside = value.partition("!/")
        first = self._path(archive)
        if mark or first.suffix.lower() == ".zip":
            return f"{self._take(first)}{mark}{inside}"
        documents = _with_imports(first)
        if len(documents) > 1:
            folder = f"{self._folder}/{first.stem}"
            below = all(each.is_relative_to(first.parent) for each in documents)
            home = first.parent if below else first.parent.parent
            for each in documents:
                self._take(each, f"{folder}/{each.relative_to(home).as_posix()}")
        return self._take(first)


def _content(path: Path) -> bytes:
    try:
        content = disk.read(path, MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if len(content) > MAX_BYTES:
        raise _unreadable(path, f"it is larger than {MAX_BYTES} bytes")
    return content


def _unreadable(path: Path, reason: str) -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": path, "reason": reason})


def _with_imports(first: Path) -> list[Path]:
    """Return `first`, and all files that it imports from its own folder, below or beside it, directly or not.

    Others are not read for a description either (`neon_wizard.protocols.wsdl.sources`), so they are not copied.
    """
    found = [first]
    for path in found:  # the list grows meanwhile
        for match in _IMPORTS.finditer(_content(path)):
            address = match[1].decode("utf-8", "replace")
            if urlsplit(address).scheme or address.startswith("/"):
                continue
            imported = disk.absolute(path.parent / unquote(urlsplit(address).path))
            if (
                beside(imported, first.parent) is not None
                and imported.is_file()
                and imported not in found
                and len(found) < _MOST
            ):
                found.append(imported)
    return found
