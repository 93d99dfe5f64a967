"""Placeholders in a profile's templates: ``{login}`` and ``{login|filter}``; every other brace is itself.

Read here, so that a profile is checked against the same rule by which `neon_wizard.protocols` fills it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

FIVE: Final = ("login", "password", "name", "email", "phone")
"""What the specification's signup asks (A1)."""

BUILTIN: Final = (*FIVE, "number")
"""What every template may name, besides the operator's own inputs."""

INPUT_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]{0,39}"
PLACEHOLDER: Final = re.compile(r"\{(?P<name>[A-Za-z_][A-Za-z0-9_-]*)(?:\|(?P<filter>[A-Za-z_][A-Za-z0-9_-]*))?\}")
MAX_DEPTH: Final = 30
"""How deep a template that is a table may nest."""


def names(template: str) -> tuple[str, ...]:
    """The placeholders of `template`, in order, without their filters."""
    return tuple(match["name"] for match in PLACEHOLDER.finditer(template))


def without(template: str) -> str:
    """`template` with a plain letter in place of each placeholder, so that what surrounds them can be checked."""
    return PLACEHOLDER.sub("x", template)


def texts(template: Any) -> Iterator[str]:
    """Every text in a template that is a text, or a table or list of such; ValueError when it nests too deep."""
    waiting: list[tuple[Any, int]] = [(template, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise ValueError("nests too deep")
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from value
            waiting += [(item, depth + 1) for item in value.values()]
        elif isinstance(value, list):
            waiting += [(item, depth + 1) for item in value]


def unknown(template: Any, inputs: Iterable[str]) -> tuple[str, ...]:
    """The placeholders that nothing fills, each once; ValueError as `texts`."""
    known = {*BUILTIN, *inputs}
    return tuple(dict.fromkeys(name for text in texts(template) for name in names(text) if name not in known))
