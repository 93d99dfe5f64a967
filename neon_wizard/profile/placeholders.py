"""Placeholders in a profile's templates: ``{login}`` and ``{login|filter|filter}``; every other brace is itself.

Read here, so that a profile is checked against the same rule by which `neon_wizard.protocols` fills it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

FIVE: Final = ("login", "password", "name", "email", "phone")
"""What the specification's signup asks (A1)."""

SENT: Final = (*FIVE, "number")
"""What a request carries of the user's; a setting may be said to be one of these."""

MACHINE: Final = ("uuid", "os", "hostname", "locale", "version", "timestamp")
"""What this computer and this program fill in themselves."""

INSTALLATION: Final = ("machine_id",)
"""What is made once for this installation, another for every operator (`neon_wizard.accounts`)."""

BUILTIN: Final = (*SENT, *MACHINE, *INSTALLATION)
"""What every template may name, besides the operator's own inputs."""

LICENCE: Final = ("licence_key",)
"""What the templates of the licence's services may name besides."""

FILTERS: Final = ("md5", "sha1", "sha256", "base64", "urlencode", "e164", "lower", "upper")
"""What may stand behind a ``|``, applied from left to right."""

_WORD: Final = r"[A-Za-z_][A-Za-z0-9_-]*"
INPUT_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]{0,39}"
PLACEHOLDER: Final = re.compile(rf"\{{(?P<name>{_WORD})(?P<filters>(?:\|{_WORD})*)\}}")
MAX_DEPTH: Final = 30
"""How deep a template that is a table may nest."""


@lru_cache(256)
def names(template: str) -> tuple[str, ...]:
    """The placeholders of `template`, in order, without their filters."""
    return tuple(match["name"] for match in PLACEHOLDER.finditer(template))


def filters_of(match: re.Match[str]) -> tuple[str, ...]:
    """The filters of one placeholder, from left to right."""
    return tuple(match["filters"].split("|")[1:])


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


def unknown(template: Any, known: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The names that are not `known` and the filters that there are not, each once and with its kind.

    ``("name", "logn")``, ``("filter", "sha3")``; ValueError as `texts`.
    """
    filled = frozenset(known)
    found: dict[tuple[str, str], None] = {}
    for match in (match for text in texts(template) for match in PLACEHOLDER.finditer(text)):
        if match["name"] not in filled:
            found["name", match["name"]] = None
        found |= {("filter", word): None for word in filters_of(match) if word not in FILTERS}
    return tuple(found)
