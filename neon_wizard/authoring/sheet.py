"""The profile window's logic, without Qt: a profile's text, where it came from, what is wrong, what would repair it.

Several keys can be changed at once, shown as a difference before it is applied (`propose`). Call `open_source` and
`look_at` on a worker's thread.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk
from neon_wizard.authoring import editing, profile_files, toml_writer
from neon_wizard.authoring.checking import Checked, Outline, ProfileProblem, check, outline
from neon_wizard.authoring.examples import recognising
from neon_wizard.authoring.from_wsdl import from_wsdl
from neon_wizard.errors import ProfileError
from neon_wizard.profile import toml_text
from neon_wizard.profile.addresses import host_of
from neon_wizard.profile.service import Source
from neon_wizard.profile.toml_text import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from neon_wizard.authoring.service_description import Access
    from neon_wizard.authoring.written_profile import WrittenProfile
    from neon_wizard.profile.toml_text import KeyPath
    from neon_wizard.protocols.deadline import Cancel


SHOWN: Final = 30
"""How many problems are shown at once; whoever repairs them sees the next."""
_PART: Final = r'\[(?P<index>\d+)\]|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<bare>[A-Za-z0-9_-]+)'


@dataclass(frozen=True)
class Sheet:
    """A profile's text. path: its file, None while it has none. origin: its path, address or future name.

    source: decides what it may name (F62). undecided: what a description left open, in words.
    """

    text: str
    origin: str
    path: Path | None = None
    source: Source = Source.FILE
    undecided: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called where its whole path is known."""
        return self.path.name if self.path else self.origin

    def checked(self, text: str) -> Checked:
        """Return what is wrong with `text` in this one's place."""
        base = self.path.parent if self.path else None
        return check(text, file=self.name, source=self.source, base=base)


@dataclass(frozen=True)
class LookedAt:
    """Everything that is shown of a text. problems: the first ones by line, each with what would repair it."""

    checked: Checked
    problems: tuple[tuple[ProfileProblem, tuple[Fix, ...]], ...]
    services: tuple[Outline, ...]


class Mend(StrEnum):
    """What a fix does."""

    RENAME = "rename"
    REMOVE = "remove"
    PROTECT = "protect"
    HIDE = "hide"


@dataclass(frozen=True)
class Fix:
    """One way to repair a problem. what: the word or value that is put there, for the button's words."""

    mend: Mend
    what: str
    apply: Callable[[str], str]
    """Return the new text for the old one; raises `ProfileError` ``profile.edit``."""


def open_source(source: str, cancel: Cancel | None = None, access: Access | None = None) -> Sheet:
    """Open a profile file or address, or what a profile is then made of: a service description, or examples.

    access: what HTTP authentication in front of a description at an address wants.

    Examples are requests as an operator shows them (`neon_wizard.authoring.examples`), also as a text in place of an
    address.

    Raises `ProfileError`, `NetworkError`, `TlsError`. What is wrong inside a profile is no error here.
    """
    if access is not None:
        return _from_description(source, cancel, access)
    if recognising.looks_pasted(source):
        return _made(recognising.from_text(source, "a text that was pasted"))
    if profile_files.is_address(source):
        content = profile_files.fetch(source, cancel=cancel, max_bytes=MAX_BYTES * 8)
        if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
            return _from_description(source, cancel)
        text = _decoded(content, source)
        if recognising.may_be_example(text):
            return _made(recognising.from_text(text, source))
        return Sheet(text, source, source=Source.NETWORK)
    path = disk.absolute(source)
    if path.suffix.lower() in (".wsdl", ".xml", ".zip"):
        return _from_description(str(path), cancel)
    if path.suffix.lower() != ".toml" and path.is_file():
        text = recognising.text_at(str(path))
        if recognising.may_be_example(text):
            return _made(recognising.from_text(text, path.name))
    content = read_bytes(path)
    if len(content) > MAX_BYTES:
        raise _unreadable(source, f"it is larger than {MAX_BYTES} bytes")
    return Sheet(_decoded(content, source), str(path), path)


def look_at(sheet: Sheet, text: str) -> LookedAt:
    """Return what there is to say about `text`. It takes a moment, so call it on a worker's thread."""
    checked = sheet.checked(text)
    problems = tuple((problem, fixes(problem, text)) for problem in checked.problems[:SHOWN])
    return LookedAt(checked, problems, outline(checked.profile) if checked.profile else ())


def hosts_of_source(source: str) -> str:
    """Return the host that `open_source` would ask; empty for a file and for what is no address."""
    return host_of(source) if profile_files.is_address(source) else ""


def fixes(problem: ProfileProblem, text: str) -> tuple[Fix, ...]:
    """Return what the program can do about `problem` in `text`, the best first; only what would really change it."""
    return tuple(fix for fix in _proposals(problem, text) if _works(fix, text))


def keys_of(dotted: str) -> KeyPath:
    """Return the path of a key from its name in messages, as `neon_wizard.profile.validate.dotted` writes it."""
    parts: list[str | int] = []
    for match in re.finditer(_PART, dotted):
        if match["index"]:
            parts.append(int(match["index"]))
        else:
            parts.append(json.loads(match["quoted"]) if match["quoted"] else match["bare"])
    return tuple(parts)


def _proposals(problem: ProfileProblem, text: str) -> Iterator[Fix]:
    path, code, facts = keys_of(problem.key), problem.error.code, problem.error.facts
    if code == "profile.unknown_key":
        name = str(keys_of(facts["nearest"])[-1])
        yield Fix(Mend.RENAME, name, lambda old: editing.rename(old, path, name))
    if code in ("profile.unknown_key", "profile.unknown_key_alone"):
        yield Fix(Mend.REMOVE, str(path[-1]), lambda old: editing.remove(old, path))
    if code == "profile.literal_secret" and (value := facts.get("instead", "")):
        yield Fix(Mend.HIDE, value, lambda old: editing.set_value(old, path, value))
    if code == "profile.insecure":
        url = str(value_at(text, path) or "")
        if url.lower().startswith("http:"):
            yield Fix(Mend.PROTECT, "https", lambda old: editing.set_value(old, path, f"https:{url[5:]}"))


def _works(fix: Fix, text: str) -> bool:
    try:
        return fix.apply(text) != text
    except ProfileError:
        return False


def value_at(text: str, path: KeyPath) -> object:
    """Return what stands at `path`, None where nothing does or `text` is no TOML."""
    try:
        here: object = toml_text.loads(text.removeprefix("\ufeff"))
        for part in path:
            here = here[part]  # type: ignore[index]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    return here


def _from_description(source: str, cancel: Cancel | None, access: Access | None = None) -> Sheet:
    return _made(from_wsdl(source, folder=None, cancel=cancel, access=access))


def _made(made: WrittenProfile) -> Sheet:
    return Sheet(made.text, f"{made.id}.toml", undecided=made.undecided)


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(source, f"it is not UTF-8 (byte {error.start})") from error


def _unreadable(source: str, reason: str) -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": source, "reason": reason})


@dataclass(frozen=True)
class ProfileDifference:
    """A key of the profile. old: as TOML; empty where it is not written yet. new: likewise."""

    key: str
    old: str
    new: str


@dataclass(frozen=True)
class Proposal:
    """What a change makes of a text. before, after: all of it. differences: key by key."""

    before: str
    after: str
    differences: tuple[ProfileDifference, ...]

    def lines(self) -> Iterator[tuple[str, str]]:
        """Yield the lines that differ, with two around them: ``-``, ``+``, a blank, or ``…`` between two places."""
        made = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), lineterm="", n=2)
        for number, line in enumerate(made):
            if line.startswith("@@"):
                if number > 2:
                    yield "…", ""
            elif number >= 2:
                yield line[:1], line[1:]


def propose(text: str, change: Mapping[str, str]) -> Proposal:
    """Return a change of several keys. change: key path → value, read as TOML where it can be, else as a text.

    Raises `ProfileError` ``profile.edit`` where a key cannot be set without touching more.
    """
    after, differences = text, []
    for key, written in change.items():
        path, value = keys_of(key), _value(written)
        if path[-2:-1] == ("codes",) and written.isdecimal():
            value = int(written)
        old = value_at(text, path)
        differences.append(
            ProfileDifference(key, "" if old is None else toml_writer.value(old), toml_writer.value(value))
        )
        after = editing.set_value(after, path, value)
    return Proposal(text, after, tuple(differences))


def _value(written: str) -> Any:
    """Read a value; a text that is not TOML stands for itself: ``1.1`` is a version and no number."""
    if written in ("true", "false") or written[:1] in ("[", "{", '"'):
        try:
            return toml_text.loads(f"v = {written}")["v"]
        except (ValueError, RecursionError):
            return written
    return written
