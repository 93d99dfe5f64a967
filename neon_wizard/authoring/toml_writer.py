"""TOML as this program writes it: keys, values on one line, and a file of them with comments.

For texts that people read; data alone is tomli-w's (docs/decisions/0020-what-writes-toml.md).
"""

from __future__ import annotations

import textwrap
from typing import Any

import tomlkit

WIDTH = 100
"""Comments are broken after so many characters."""


def key(name: str | int) -> str:
    """Return `name` as a key: bare where it can be."""
    return tomlkit.key(str(name)).as_string()


def value(given: Any) -> str:
    """Return `given` on one line: a table as an inline one."""
    if isinstance(given, dict) and not given:
        return "{}"
    if isinstance(given, dict):
        return "{ " + ", ".join(f"{key(name)} = {value(item)}" for name, item in given.items()) + " }"
    if isinstance(given, list | tuple):
        return "[" + ", ".join(map(value, given)) + "]"
    if isinstance(given, str) and "\\" in given and "'" not in given and given.isprintable():
        return f"'{given}'"  # a regular expression reads better without escapes
    return str(tomlkit.item(given).as_string())


class Writer:
    """The lines of a new file, in order."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        return "\n".join(self._lines) + "\n"

    def comment(self, *words: str) -> None:
        """Write a comment line for each of `words`, or several where one would be too long."""
        for text in words:
            plain = "".join(c if c.isprintable() else " " for c in text)
            indent = "  " if plain.startswith("- ") else ""
            for line in textwrap.wrap(
                plain, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
            ) or [""]:
                self._lines.append(f"# {line}".rstrip())

    def table(self, *path: str, many: bool = False) -> None:
        name = ".".join(map(key, path))
        self.blank()
        self._lines.append(f"[[{name}]]" if many else f"[{name}]")

    def key(self, name: str, given: Any, note: str = "") -> None:
        self._lines.append(f"{key(name)} = {value(given)}" + (f"  # {note}" if note else ""))

    def proposal(self, name: str, given: Any, note: str = "") -> None:
        """Write a key that is commented out, for its author to decide."""
        self.key(name, given, note)
        self._lines[-1] = f"# {self._lines[-1]}"

    def blank(self) -> None:
        if self._lines and self._lines[-1]:
            self._lines.append("")
