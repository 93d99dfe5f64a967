"""Placeholders in a profile's templates: ``{login}`` and ``{login|filter|filter}``; every other brace is itself.

Read here, so that a profile is checked against the same rule by which `neon_wizard.protocols` fills it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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
"""Names that no input may have, because the program fills them in itself somewhere."""

LICENCE: Final = ("licence_key",)
"""What the licence's services are sent besides."""

ACCOUNT: Final = ("login", "number", "password")
"""What an account fills in where an action sends it."""

_LICENSED: Final = ("number", "login", "password", "name", *LICENCE)
FILLED: Final[Mapping[str, tuple[str, ...]]] = {
    "signup": FIVE,
    "provisioning": ("login", "password"),
    "balance": ("number",),
    "licence": _LICENSED,
    "licence_status": _LICENSED,
}
"""What each operation has a value for, besides `MACHINE`, `INSTALLATION`, secrets and a signup's inputs."""

FILTERS: Final = ("md5", "sha1", "sha256", "base64", "urlencode", "e164", "lower", "upper")
"""What may stand behind a ``|``, applied from left to right."""

SECRET_PREFIX: Final = "secret:"
SECRET_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"
"""What may stand behind it."""

_WORD: Final = r"[A-Za-z_][A-Za-z0-9_-]*"
INPUT_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]{0,39}"
PLACEHOLDER: Final = re.compile(
    rf"\{{(?P<name>{SECRET_PREFIX}{SECRET_NAME}|{_WORD})(?P<filters>(?:\|{_WORD})*)\}}", re.ASCII
)
_BARE_SECRET: Final = rf"(?<![\w{{-]){SECRET_PREFIX}{SECRET_NAME}"
"""A reference without its braces, which would go out as these letters."""
_SLIP: Final = re.compile(r"\{[^\S\n]*(?P<name>[A-Za-z_][\w-]*)[^\S\n]*(?P<rest>[:|.=][^{}\"'\n]{0,80})?\}", re.ASCII)
"""What may be meant as a placeholder: ``{ login }``, ``{secrets:http}``, ``{password | md5}``."""
_ALIKE: Final = 0.75
MAX_DEPTH: Final = 30
"""How deep a template that is a table may nest."""


def filled_in(service: str) -> tuple[str, ...]:
    """The placeholders that something fills when `service` is asked, besides its inputs and secrets."""
    return (*FILLED[service], *MACHINE, *INSTALLATION)


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
    """The names that are not `known`, the filters that there are not, and what only looks so; each once, with its kind.

    ``("name", "logn")``, ``("filter", "sha3")``, ``("slip", "{ login }")``; ValueError as `texts`.
    """
    filled = frozenset(known)
    found: dict[tuple[str, str], None] = {}
    for text in texts(template):
        for match in PLACEHOLDER.finditer(text):
            if match["name"] not in filled and not is_secret(match["name"]):
                found["name", match["name"]] = None
            found |= {("filter", word): None for word in filters_of(match) if word not in FILTERS}
        found |= {("slip", each): None for each in slips(text, filled)}
    return tuple(found)


def is_secret(name: str) -> bool:
    """True for the name of a placeholder that stands for ``secret:NAME``."""
    return name.startswith(SECRET_PREFIX)


def as_template(text: str) -> str:
    """`text` as a template: ``secret:NAME`` alone means ``{secret:NAME}``.

    ValueError for a reference whose name is none; everything else is itself.
    """
    if not is_secret(text) or "{" in text:
        return text
    if not re.fullmatch(SECRET_PREFIX + SECRET_NAME, text):
        raise ValueError("a reference whose name is not one of letters, digits, _ and -")
    return f"{{{text}}}"


def slips(text: str, known: Iterable[str]) -> Iterator[str]:
    """What in `text` is meant as a placeholder, as it seems, and would go out as it stands.

    ``{secrets:http}``, ``{ login }``, and ``secret:http`` without its braces.
    """
    filled = frozenset(known)
    for match in _SLIP.finditer(text):
        rest = (match["rest"] or "|")[0]
        ours = filled if rest == "|" else ("secret",)
        if not PLACEHOLDER.fullmatch(match[0]) and any(_near(match["name"], name) for name in ours):
            yield match[0]
    yield from re.findall(_BARE_SECRET, _SLIP.sub("", text))


def meant(text: str) -> str:
    """The first thing in `text` that is meant as a placeholder, where none is filled in; empty for none."""
    found = PLACEHOLDER.search(text)
    return found[0] if found else next(slips(text, _EVERY), "")


def meant_in_password(text: str) -> str:
    """As `meant`, but braces within a password are its own unless they hold a name of ours, or nearly one."""
    for match in PLACEHOLDER.finditer(text):
        if is_secret(match["name"]) or any(_near(match["name"], name) for name in _EVERY):
            return match[0]
    return next((each for each in slips(text, _EVERY) if each != text), "")


_EVERY: Final = frozenset((*BUILTIN, *LICENCE))


def _near(word: str, name: str) -> bool:
    import difflib

    return difflib.SequenceMatcher(None, word.lower(), name).ratio() >= _ALIKE
