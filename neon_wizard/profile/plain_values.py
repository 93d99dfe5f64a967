"""What every reader of a profile's value begins with: its type, its length, and how to say what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile.kinds import Key
from neon_wizard.profile.patterns import Allowance
from neon_wizard.profile.service import Source

MAX_TEXT: Final = 1024
MANY: Final = 10**15
"""Larger whole numbers are not written out."""
_TOML_TYPES: Final = ((bool, "true or false"), (int, "a whole number"), (float, "a number"), (str, "a text"),
                      (list, "a list"), (dict, "a table"))  # fmt: skip


class Wrong(Exception):  # noqa: N818 - what is wrong with a value, for the one who collects
    """The value cannot be used. found: what it is, in words. code: of the `ProfileError` it becomes.

    expected: what was expected, where that is not what the key says; else empty.
    """

    def __init__(self, found: str, code: str = "profile.value", expected: str = "") -> None:
        super().__init__(found)
        self.found = found
        self.code = code
        self.expected = expected


@dataclass(frozen=True)
class Place:
    """Where a profile stands, which decides what its relative paths mean and whether it may name files (F62).

    patterns: what its regular expressions may still cost.
    """

    source: Source
    base: Path | None
    patterns: Allowance


def describe(value: Any) -> str:
    """Describe a value of the wrong type in words; a text is not repeated, because it may be a secret."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) or (isinstance(value, int) and abs(value) < MANY):
        return f"the number {value}"
    return next((words for kind, words in _TOML_TYPES if isinstance(value, kind)), "a date or time")


def of_type(value: Any, *types: type) -> Any:
    """Return `value` when it is of one of `types`, else raise `Wrong`; true and false do not count as numbers."""
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        raise Wrong(describe(value), "profile.type")
    return value


def line(key: Key, value: Any, _place: Place) -> str:
    """Return a text of one line that is not too long."""
    text = str(of_type(value, str))
    if not text.isprintable():
        raise Wrong("a text with control characters")
    if len(text) > MAX_TEXT:
        raise Wrong(f"a text of {len(text)} characters")
    if key.required and not text.strip():
        raise Wrong("empty")
    return text
