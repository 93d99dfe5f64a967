"""Bytes → the tables of a profile, unchecked; or a `ProfileError` where they are not TOML, or too much of it.

Also on which line a key stands: no library tells, so this looks for it, and says nothing when it is not sure. It is
apart from `neon_wizard.profile.load` because the first window opens with this alone (`neon_wizard.profile.glance`).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, time
from pathlib import Path
from typing import Any, Final

import rtoml

from neon_wizard import disk, late
from neon_wizard.errors import ProfileError

KeyPath = tuple[str | int, ...]
"""A key's way from the root: names, and the index in an array of tables."""

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')"""
_DOTTED: Final = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER: Final = rf"\s*\[(?P<array>\[)?\s*(?P<key>{_DOTTED})\s*\]"
_ENTRY: Final = rf"\s*(?P<key>{_DOTTED})\s*="
_FENCE: Final = r'"""|' + r"'''"


def index(text: str) -> dict[KeyPath, int]:
    """Return the line, from 1, on which each key and table first stands, as far as simple reading finds them."""
    lines: dict[KeyPath, int] = {}
    for line, key in _keys(text):
        lines.setdefault(key, line)
    return lines


def find(lines: dict[KeyPath, int], path: KeyPath) -> int | None:
    """Return the line of the key at `path`, or of what holds it where it is missing or in an inline table; or None."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), None)


def _keys(text: str) -> Iterator[tuple[int, KeyPath]]:
    table: KeyPath = ()
    counts: dict[KeyPath, int] = {}
    fence = ""
    for number, line in enumerate(text.split("\n"), start=1):
        inside, fence = fence, _fence_after(line, fence)
        if inside:
            continue
        if header := re.match(_HEADER, line):
            parts = _parts(header["key"])[: MAX_DOTS + 1]
            if header["array"]:
                array = (*_placed(parts[:-1], counts), parts[-1])
                counts[array] = counts.get(array, -1) + 1
            table = _placed(parts, counts)
            yield from ((number, table[:end]) for end in range(1, len(table) + 1))
        elif entry := re.match(_ENTRY, line):
            parts = _parts(entry["key"])[: MAX_DOTS + 1]  # more is not read anyway
            yield from ((number, (*table, *parts[:end])) for end in range(1, len(parts) + 1))


def _placed(parts: tuple[str, ...], counts: dict[KeyPath, int]) -> KeyPath:
    """Return `parts` with, for each array on the way, the index of its last table so far."""
    place: KeyPath = ()
    for part in parts:
        place = (*place, part)
        if place in counts:
            place = (*place, counts[place])
    return place


def _fence_after(line: str, fence: str) -> str:
    """Return the quotes of the multi-line text that is open when `line` ends; `fence` was open when it began."""
    for match in re.finditer(_FENCE, line):
        if not fence:
            fence = match[0]
        elif fence == match[0]:
            fence = ""
    return fence


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))


MAX_BYTES: Final = 262_144
MAX_DOTS: Final = 100
"""In one key. tomllib's time grows with the square of a dotted key's parts: half a minute for 50,000."""

_ANY_PART: Final = r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\[^\n])*+"?|'[^'\n]*+'?"""
_BETWEEN: Final = r"[ \t]*+\.[ \t]*+"
# Texts over several lines and comments are passed over: their dots separate no keys. What is not closed goes on to the
# end. Nothing that was taken is given back, so that the time grows with the text alone.
_CROWDED: Final = late.pattern(
    r"""(?s)'{3}(?:[^']++|'(?!''))*+(?:''')?|"{3}(?:[^"\\]++|\\.|"(?!""))*+\\?(?:"{3})?|#[^\n]*+"""
    rf"|(?P<crowded>(?:{_ANY_PART})(?:{_BETWEEN}(?:{_ANY_PART})){{{MAX_DOTS + 1}}})"
    rf"|(?:{_ANY_PART})(?:{_BETWEEN}(?:{_ANY_PART}))*+"
)


_SHORT_TEXT: Final = late.pattern(r"""\"(?:[^"\\]++|\\.)*+"?|'[^']*+'?""")
_LAST_COMMA: Final = late.pattern(r",[ \t]*+\}")
_ELEMENT: Final = late.pattern(r"\[\[(?!(?:true|false|inf|nan)\b)[A-Za-z_][A-Za-z0-9_.-]*+\]\]")
"""A table of an array, which is no line of an array of arrays."""


def loads(text: str) -> dict[str, Any]:
    """The tables in `text`, as tomllib reads them (TOML 1.0); it is asked only where rtoml might read something else.

    Raises ValueError, of which `tomllib.TOMLDecodeError` is one, and RecursionError.
    """
    if text.count(".") > MAX_DOTS:
        _refuse_crowded(text)
    plain = text.replace("\r\n", "\n")
    if not _differently_read(plain):
        with suppress(ValueError):
            tables = rtoml.loads(plain)
            if not _holds_times(tables):
                return tables
    return _exactly(text)


def _differently_read(text: str) -> bool:
    """Whether rtoml might read it in another way: a mark at the beginning, TOML 1.1, tables in an unusual order."""
    if "\r" in text or "\\e" in text or "\\x" in text or text.startswith("\ufeff"):
        return True
    return any(map(_goes_on, text.split("\n"))) or _comes_late(text)


def _goes_on(line: str) -> bool:
    """Whether an inline table may go on in the next line or end with a comma, as in TOML 1.1; in doubt it does."""
    if "{" not in line:
        return False
    if '"""' in line or "'''" in line:
        return True
    bare, _, _ = _SHORT_TEXT.sub("", line).partition("#")
    return bare.count("{") != bare.count("}") or _LAST_COMMA.search(bare) is not None


def _comes_late(text: str) -> bool:
    """Whether a table may stand after one that is inside it, of which rtoml makes the last one; in doubt it does."""
    around: set[tuple[str, ...]] = set()
    sure = True  # that a line is what it looks like
    for line in map(str.strip, text.split("\n")):
        sure = sure and '"""' not in line and "'''" not in line
        if not line.startswith("["):
            continue
        name, _, rest = line.lstrip("[ \t").partition("]")
        if "\\" in name or rest.lstrip("] \t")[:1] not in ("", "#"):
            return True
        parts = tuple(part.strip(" \t\"'") for part in name.split("."))
        if sure and _ELEMENT.match(line):  # what stood in the element before is another table
            around = {each for each in around if each[: len(parts)] != parts}
        elif parts in around:
            return True
        around.update(parts[:end] for end in range(1, len(parts)))
    return False


def _refuse_crowded(text: str) -> None:
    """Raise ValueError for a key for which tomllib would take minutes."""
    for found in _CROWDED.finditer(text):
        if found["crowded"]:
            line = text.count("\n", 0, found.start()) + 1
            raise ValueError(f"more than {MAX_DOTS} dots in a key in line {line}")


def _holds_times(found: Any) -> bool:
    """Whether there are times, which TOML 1.1 lets be written shorter, and rtoml puts into a zone of its own."""
    if isinstance(found, dict | list):
        return any(map(_holds_times, found.values() if isinstance(found, dict) else found))
    return isinstance(found, date | time)


def _exactly(text: str) -> dict[str, Any]:
    """Ask tomllib, which is slower, and takes longer to load than most profiles to read."""
    import tomllib

    return tomllib.loads(text)


_AT_LINE: Final = r"(?s)(?P<reason>.*?) \(at (?:line (?P<line>\d+), column \d+|end of document)\)"


def read_bytes(path: Path) -> bytes:
    """Read the file, and no more of it than it takes to see that it is too long."""
    try:
        return disk.read(path, MAX_BYTES + 1)
    except OSError as error:
        facts = {"file": path, "reason": error.strerror or str(error)}
        raise ProfileError("profile.unreadable", facts=facts) from error


def decode(text: bytes | str, file: str) -> str:
    """Return the text of a profile. file: how messages name it."""
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if len(raw) > MAX_BYTES:
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": f"it is larger than {MAX_BYTES} bytes"})
    try:
        # tomllib refuses a byte-order mark, which editors may write (F22)
        return raw.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        reason = f"it is not UTF-8 (byte {error.start})"
        raise ProfileError("profile.unreadable", facts={"file": file, "reason": reason}) from error


def parse(text: str, file: str) -> dict[str, Any]:
    """The tables in `text`, not looked at yet."""
    try:
        return loads(text)
    # Keys of too many parts, and what tomllib lets through: integers of thousands of digits, arrays thousands deep.
    except (ValueError, RecursionError) as error:
        if type(error).__name__ != "TOMLDecodeError":
            raise ProfileError("profile.unreadable", facts={"file": file, "reason": str(error)}) from error
        match = re.fullmatch(_AT_LINE, str(error))
        line = (match and match["line"]) or text.count("\n") + 1
        facts = {"file": file, "line": line, "reason": match["reason"] if match else error}
        raise ProfileError("profile.syntax", facts=facts) from error
