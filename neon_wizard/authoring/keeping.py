"""The profiles that this user keeps: each a copy of its own, with the files that it names beside it.

An account does not depend on a file in Downloads: the profile that it is made with is copied here at that moment, and
stays as it is until another one is agreed to. There is one folder (``operators``), readable by this user alone::

    acme.toml               as it was opened, with the names that its files have here
    acme.from               where it came from: a path or an address
    acme.files/DIGEST/…     what it names: logo, authorities, certificate and key, descriptions

The files come first, then the profile is replaced, and from that moment the new one counts. If the program is killed in
between, the old one is whole.
"""

from __future__ import annotations

import json
import os
import shutil
import tomllib
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from neon_wizard import disk
from neon_wizard.accounts import files
from neon_wizard.authoring.named_files import Files
from neon_wizard.errors import ProfileError
from neon_wizard.messages import tr
from neon_wizard.operations.services import ProfileKeeper
from neon_wizard.profile.addresses import host_of, is_registrar
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source

__all__ = ["Copy", "Current", "Keeper", "KeptProfiles", "Listed", "changes", "new_hosts", "other_kept", "source_of"]

_FROM: Final = ".from"
_FOLDER: Final = ".files"


@dataclass(frozen=True)
class Changes:
    """What another profile of the same operator would change, host by host, as a person is shown it."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    stays: tuple[str, ...]

    def words(self) -> str:
        """Return it on one line."""
        parts = (
            (tr("new: {hosts}"), self.new),
            (tr("no longer: {hosts}"), self.gone),
            (tr("as before: {hosts}"), self.stays),
        )
        return "; ".join(text.format(hosts=", ".join(hosts)) for text, hosts in parts if hosts)


def changes(old: Profile | None, new: Profile) -> Changes:
    """Return the changes from `old`, None for one that cannot be read, to `new`."""
    before, after = (() if old is None else old.origins), new.origins
    return Changes(
        tuple(_shown(each) for each in after if each not in before),
        tuple(_shown(each) for each in before if each not in after),
        tuple(_shown(each) for each in after if each in before),
    )


def _shown(origin: str) -> str:
    if not is_registrar(origin):
        shown = host_of(origin) or origin
        return shown if origin.startswith("https:") else tr("{host} (not encrypted)").format(host=shown)
    scheme, _, host = origin.partition("://")
    words = tr("{host} (telephone server, encrypted)") if scheme == "sips" else tr("{host} (telephone server)")
    return words.format(host=host)


@dataclass(frozen=True)
class Copy:
    """A profile as it is going to be kept, in memory. name: of its file, without the ending.

    substance: a digest of what it says and of the content of the files that it names, whatever they are called.
    """

    name: str
    text: str
    files: Files
    substance: str

    @classmethod
    def of(cls, profile: Profile, name: str = "") -> Copy:
        """Make the copy; raises `ProfileError` where a file that it names cannot be read (any more)."""
        name = name or profile.id
        base = Path() if profile.source is Source.NETWORK else Path(profile.origin).parent
        data = tomllib.loads(profile.text)
        probe = Files(base)
        probe.take_all(data)
        said = json.dumps(data, default=str) + probe.digest
        found = Files(base, f"{name}{_FOLDER}/{probe.digest}")
        text = profile.text
        for path, written in found.taken(tomllib.loads(text)):
            text = _renamed(text, path, written)
        return cls(name, text, found, sha256(said.encode("utf-8", "surrogatepass")).hexdigest())


def source_of(profile: Profile) -> str:
    """Return the path or address that `profile` is a kept copy of; its own where it is none."""
    try:
        return Path(profile.origin).with_suffix(_FROM).read_text(encoding="utf-8") or profile.origin
    except (OSError, ValueError):
        return profile.origin


def _renamed(text: str, path: tuple[str | int, ...], written: str) -> str:
    """Rename a key, with comments and order as their author has them where that is possible."""
    # Every command looks at what is kept; few keep something, and fewer still what names files.
    import tomli_w

    from neon_wizard.authoring import editing

    try:
        return editing.set_value(text, path, written)
    except ProfileError:
        data: Any = tomllib.loads(text)
        here = data
        for part in path[:-1]:
            here = here[part]
        here[path[-1]] = written
        return tomli_w.dumps(data)


@dataclass(frozen=True)
class Current:
    """What is used for an operator now. profile: None where its file cannot be read as one."""

    path: Path
    profile: Profile | None

    @property
    def substance(self) -> str:
        """As `Copy.substance`; empty where it is not known."""
        try:
            return Copy.of(self.profile).substance if self.profile else ""
        except ProfileError:
            return ""


class KeptProfiles:
    """The profiles in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def probe(self) -> None:
        """Raise what `keep` would raise (F43)."""
        files.probe(self.folder)

    def owns(self, path: Path) -> bool:
        return path.parent == self.folder

    def keep(self, profile: Profile, over: Path | None = None) -> Path:
        """Copy `profile` here, in place of what is at `over`; return its file.

        Raises `ProfileError` for a file that cannot be read, `StorageError`; what was kept before is then intact.
        """
        with files.locked(self.folder, ".lock"):
            source = source_of(profile)
            path = over if over is not None and self.owns(over) else self._free(profile.id)
            copy = Copy.of(profile, path.stem)
            with files.storage_errors(path):
                if not copy.files.are_in(self.folder):
                    copy.files.write(self.folder)
                came_from = path.with_suffix(_FROM)
                disk.remove(came_from)  # the old one's source would not be true for the new one
                files.replace(path, copy.text.encode())
                if os.path.isabs(source) or "://" in source:
                    files.replace(came_from, source.encode("utf-8", "replace"))
            self._tidy()
        return path

    def remove(self, path: Path) -> None:
        """Forget the profile at `path`, and the files beside it; raises `StorageError`."""
        with files.locked(self.folder, ".lock"), files.storage_errors(path):
            disk.remove(path)
            disk.remove(path.with_suffix(_FROM))
            self._tidy()

    def _tidy(self) -> None:
        """Remove the files that no profile names, as a killed process leaves them. What cannot be removed stays."""
        for folder in self.folder.glob(f"*{_FOLDER}"):
            profile = self.folder / f"{folder.name.removesuffix(_FOLDER)}.toml"
            with suppress(OSError):
                text = profile.read_text(encoding="utf-8", errors="replace") if profile.is_file() else ""
                for each in folder.iterdir():
                    if f"{folder.name}/{each.name}/" not in text:
                        shutil.rmtree(each)
                if not any(folder.iterdir()):
                    folder.rmdir()

    def _free(self, operator_id: str) -> Path:
        """Return its own name, or another one where a file of that name is another operator's."""
        names = (operator_id, *(f"{operator_id}-{number}" for number in range(2, 1000)))
        return next(path for name in names if not (path := self.folder / f"{name}.toml").exists())


class Keeper(ProfileKeeper):
    """Keeps `profile` when an account is made with it.

    current: what is used for its operator now, None for nothing. agreed: whether the user agreed that it takes that
    one's place. accounts: the ids of the operator's that there are. lasts: whether a file lies where
    profiles are kept. kept_now: told of each change.
    """

    def __init__(
        self,
        profile: Profile,
        kept: KeptProfiles,
        current: Callable[[], Current | None],
        agreed: Callable[[], bool],
        accounts: Callable[[], frozenset[str]],
        lasts: Callable[[Path], bool],
        kept_now: Callable[[], None],
    ) -> None:
        self._profile = profile
        self._kept = kept
        self._current = current
        self._agreed = agreed
        self._accounts = accounts
        self._lasts = lasts
        self._kept_now = kept_now
        self._began: Path | None = None
        self._before: frozenset[str] = frozenset()

    @property
    def replaced(self) -> Current | None:
        """What it would replace, where that is not the same."""
        current = self._current()
        if current is None or current.path == Path(self._profile.origin):
            return None
        return None if current.substance == Copy.of(self._profile).substance else current

    def require(self) -> None:
        replaced = self.replaced
        if replaced and not self._agreed():
            raise other_kept(self._profile, replaced)
        if replaced or self._current() is None:
            Copy.of(self._profile)
            self._kept.probe()

    def begin(self) -> None:
        if self._current() is None:
            self._before = self._accounts()
            self._began = self._put(None)

    def withdraw(self) -> None:
        if self._began and self._accounts() <= self._before:  # else another process made one with it meanwhile
            self._kept.remove(self._began)
            self._kept_now()
        self._began = None

    def keep(self) -> None:
        current, replaced = self._current(), self.replaced
        if current is None or replaced is not None or not self._lasts(current.path):
            self._put(current.path if current else None)

    def _put(self, over: Path | None) -> Path:
        path = self._kept.keep(self._profile, over)
        self._kept_now()
        return path


def other_kept(profile: Profile, current: Current) -> ProfileError:
    """Return the error that another profile of this operator is kept, and what this one would change."""
    return _asking("profile.kept_other", profile, changes(current.profile, profile))


def new_hosts(profile: Profile, new: Collection[str]) -> ProfileError:
    """Return the error that accounts of this operator are not bound to `new`, origins of this profile."""
    stays = tuple(_shown(each) for each in profile.origins if each not in new)
    return _asking("profile.new_hosts", profile, Changes(tuple(map(_shown, new)), (), stays))


def _asking(code: str, profile: Profile, found: Changes) -> ProfileError:
    hosts = {name: ", ".join(getattr(found, name)) for name in ("new", "gone", "stays")}
    facts = {"operator": profile.name, "file": profile.origin, "changes": found.words(), **hosts}
    return ProfileError(code, facts=facts)


@dataclass(frozen=True)
class Listed:
    """A profile that is kept on this computer. profile: None where its file cannot be used; `error` says why.

    source: where it came from. own: whether it is among the user's own. uses: how many accounts need it.
    """

    path: Path
    profile: Profile | None
    error: ProfileError | None
    source: str
    own: bool
    uses: int
