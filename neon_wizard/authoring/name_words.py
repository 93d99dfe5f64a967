"""The words that a name in a web service is made of: ``getSIPAccount`` is get, sip, account."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_SHORTEST: Final = 2
_REMEMBERED: Final = 65_536
"""Names whose words are remembered: a large description repeats its own thousands of times."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text that stand apart by blanks."""
    return frozenset(text.split())


@lru_cache(_REMEMBERED)
def plain(name: str) -> str:
    """Return a name as it is compared: letters and digits, lower case, without accents."""
    return "".join(filter(str.isalnum, _ascii(name).casefold()))


@lru_cache(_REMEMBERED)
def words(name: str) -> tuple[str, ...]:
    """Return the words of `name` in lower case, without accents; what is written in one is one word."""
    return tuple(word.lower() for word in _WORD.findall(_ascii(name)))


def parted(name: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the words of `name`; one that is made of `known` words without a seam is parted into these."""
    return tuple(part for word in words(name) for part in _parts(word, known))


def cut(name: str, longest: int, between: str = "-") -> str:
    """Return `name`, whose words stand apart by `between`, in at most `longest` characters and whole words."""
    if len(name) <= longest:
        return name
    whole = name[: longest + 1].rpartition(between)[0]
    return whole.rstrip(between) or name[:longest]


def _ascii(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


@lru_cache(_REMEMBERED)
def _parts(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the fewest known words that `word` consists of; itself, where it does not."""
    if word in known:
        return (word,)
    best: list[tuple[str, ...] | None] = [(), *([None] * len(word))]
    for end in range(_SHORTEST, len(word) + 1):
        for start in range(end - _SHORTEST + 1):
            before, part = best[start], word[start:end]
            here = best[end]
            if before is not None and part in known and (here is None or len(before) + 1 < len(here)):
                best[end] = (*before, part)
    return best[-1] or (word,)
