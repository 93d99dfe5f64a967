"""What lies on the desk of one who works on a profile: its text, where it came from, what is wrong, what would mend it.

The profile window's logic, without Qt; `open_source` and `look_at` are for a worker's thread.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import disk
from neon_wizard.authoring import editing, fetch
from neon_wizard.authoring.checking import Checked, Problem, check
from neon_wizard.authoring.overview import Outline, outline
from neon_wizard.errors import ProfileError
from neon_wizard.profile.operator import Source, host_of
from neon_wizard.profile.tables import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from neon_wizard.profile.lines import Path as Keys
    from neon_wizard.protocols.cancel import Cancel

SHOWN: Final = 30
"""So many problems are shown at once: who mended them sees the next."""
_PART: Final = r'\[(?P<index>\d+)\]|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<bare>[A-Za-z0-9_-]+)'


@dataclass(frozen=True)
class Sheet:
    """A profile's text. path: the file that it is, None while it is none. origin: its path, address or future name.

    source: decides what it may name (F62). undecided: what a description left open, in words.
    """

    text: str
    origin: str
    path: Path | None = None
    source: Source = Source.FILE
    undecided: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How it is called where its whole path is known."""
        return self.path.name if self.path else self.origin

    def checked(self, text: str) -> Checked:
        """What is wrong with `text` in this one's place."""
        base = self.path.parent if self.path else None
        return check(text, file=self.name, source=self.source, base=base)


@dataclass(frozen=True)
class LookedAt:
    """All that is shown of a text. problems: the first of them by line, each with what would mend it."""

    checked: Checked
    problems: tuple[tuple[Problem, tuple[Fix, ...]], ...]
    services: tuple[Outline, ...]


class Mend(StrEnum):
    """What a fix does."""

    RENAME = "rename"
    REMOVE = "remove"
    PROTECT = "protect"
    HIDE = "hide"


@dataclass(frozen=True)
class Fix:
    """One way to mend a problem. what: the word or value that is put there, for the button's words."""

    mend: Mend
    what: str
    apply: Callable[[str], str]
    """The new text out of the old one; raises `ProfileError` ``profile.edit``."""


def open_source(source: str, cancel: Cancel | None = None) -> Sheet:
    """A profile file or address, or a service description, from which a profile is made.

    Raises `ProfileError`, `NetworkError`, `TlsError`. What is wrong inside of a profile is no error here.
    """
    if fetch.is_address(source):
        content = fetch.fetch(source, cancel=cancel, max_bytes=MAX_BYTES * 8)
        if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
            return _from_description(source, cancel)
        return Sheet(_decoded(content, source), source, source=Source.NETWORK)
    path = disk.absolute(source)
    if path.suffix.lower() in (".wsdl", ".xml", ".zip"):
        return _from_description(str(path), cancel)
    content = read_bytes(path)
    if len(content) > MAX_BYTES:
        raise _unreadable(source, f"it is larger than {MAX_BYTES} bytes")
    return Sheet(_decoded(content, source), str(path), path)


def look_at(sheet: Sheet, text: str) -> LookedAt:
    """What there is to say of `text`. Takes a moment: for a worker's thread."""
    checked = sheet.checked(text)
    problems = tuple((problem, fixes(problem, text)) for problem in checked.problems[:SHOWN])
    return LookedAt(checked, problems, outline(checked.profile) if checked.profile else ())


def hosts_of_source(source: str) -> str:
    """The host that `open_source` would ask, empty for a file or what is no address."""
    return host_of(source) if fetch.is_address(source) else ""


def fixes(problem: Problem, text: str) -> tuple[Fix, ...]:
    """What the program can do about `problem` in `text`, the best first; only what would really change it."""
    return tuple(fix for fix in _proposals(problem, text) if _works(fix, text))


def keys_of(dotted: str) -> Keys:
    """The way to a key out of its name in messages, as `neon_wizard.profile.validate.dotted` writes it."""
    parts: list[str | int] = []
    for match in re.finditer(_PART, dotted):
        if match["index"]:
            parts.append(int(match["index"]))
        else:
            parts.append(json.loads(match["quoted"]) if match["quoted"] else match["bare"])
    return tuple(parts)


def _proposals(problem: Problem, text: str) -> Iterator[Fix]:
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


def value_at(text: str, path: Keys) -> object:
    """What stands at `path`, None where nothing does or `text` is no TOML."""
    import tomllib

    try:
        here: object = tomllib.loads(text.removeprefix("\ufeff"))
        for part in path:
            here = here[part]  # type: ignore[index]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    return here


def _from_description(source: str, cancel: Cancel | None) -> Sheet:
    from neon_wizard.authoring.from_wsdl import from_wsdl

    made = from_wsdl(source, folder=None, cancel=cancel)
    return Sheet(made.text, f"{made.id}.toml", undecided=made.undecided)


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(source, f"it is not UTF-8 (byte {error.start})") from error


def _unreadable(source: str, reason: str) -> ProfileError:
    return ProfileError("profile.unreadable", facts={"file": source, "reason": reason})
