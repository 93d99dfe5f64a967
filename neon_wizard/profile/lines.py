"""On which line of a TOML text does a key stand? tomllib does not tell; this looks, and is silent when not sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

Path = tuple[str | int, ...]
"""A key's way from the root: names, and the index in an array of tables."""

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')"""
_DOTTED: Final = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER: Final = rf"\s*\[(?P<array>\[)?\s*(?P<key>{_DOTTED})\s*\]"
_ENTRY: Final = rf"\s*(?P<key>{_DOTTED})\s*="
_FENCE: Final = r'"""|' + r"'''"


def index(text: str) -> dict[Path, int]:
    """The line, counted from 1, on which each key and table first stands, as far as plain looking finds them."""
    lines: dict[Path, int] = {}
    for line, key in _keys(text):
        lines.setdefault(key, line)
    return lines


def find(lines: dict[Path, int], path: Path) -> int | None:
    """The line of the key at `path`; of what holds it, where it is missing or inside an inline table; or None."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), None)


def _keys(text: str) -> Iterator[tuple[int, Path]]:
    table: Path = ()
    counts: dict[Path, int] = {}
    fence = ""
    for number, line in enumerate(text.split("\n"), start=1):
        inside, fence = fence, _fence_after(line, fence)
        if inside:
            continue
        if header := re.match(_HEADER, line):
            parts = _parts(header["key"])
            if header["array"]:
                array = (*_placed(parts[:-1], counts), parts[-1])
                counts[array] = counts.get(array, -1) + 1
            table = _placed(parts, counts)
            yield from ((number, table[:end]) for end in range(1, len(table) + 1))
        elif entry := re.match(_ENTRY, line):
            parts = _parts(entry["key"])
            yield from ((number, (*table, *parts[:end])) for end in range(1, len(parts) + 1))


def _placed(parts: tuple[str, ...], counts: dict[Path, int]) -> Path:
    """`parts` with the index of the last table so far of each array on the way."""
    place: Path = ()
    for part in parts:
        place = (*place, part)
        if place in counts:
            place = (*place, counts[place])
    return place


def _fence_after(line: str, fence: str) -> str:
    """The quotes of the multi-line text that is open when `line` ends; `fence` was open when it began."""
    for match in re.finditer(_FENCE, line):
        if not fence:
            fence = match[0]
        elif fence == match[0]:
            fence = ""
    return fence


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))
