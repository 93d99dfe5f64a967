"""Every sign that code, tests and documents cite (A5, F37, settled 4, rule 13) is defined in docs/requirements.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
DEFINITIONS = ROOT / "docs" / "requirements.md"
SIGN = re.compile(r"\b(?:F\d\d|[A-G]\d)\b")
NUMBERED = re.compile(r"\b(settled|rule)s? ([1-9]\d*(?:(?:, | and | to |, and )[1-9]\d*)*)\b", re.IGNORECASE)
CITING = [
    path
    for folder in ("neon_wizard", "tests", "benchmarks", "translations", "docs")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in {".py", ".md"} and path != DEFINITIONS and path != Path(__file__)
]


def defined() -> set[str]:
    return set(re.findall(r"^\| ([A-G]\d+|settled \d+|rule \d+) \|", DEFINITIONS.read_text(encoding="utf-8"), re.M))


def cited(text: str) -> Iterator[str]:
    """The signs in `text`; codes of colours, keys and the like are no signs, as they stand in quotes or after a #."""
    for match in SIGN.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if before not in {"#", '"', "'", "\\", "_", ".", "%", "+", "=", ">", "`"}:
            yield match[0]
    for match in NUMBERED.finditer(text):
        yield from (f"{match[1].lower()} {number}" for number in re.findall(r"\d+", match[2]))


def test_signs_are_found_in_what_people_write():
    text = "Held (A5; F37): settled 6 and 8, rules 6, 7 and 9; not #F01020, nor `F5`."

    assert set(cited(text)) == {"A5", "F37", "settled 6", "settled 8", "rule 6", "rule 7", "rule 9"}


def test_nothing_is_defined_twice():
    signs = re.findall(r"^\| ([A-G]\d+|settled \d+|rule \d+) \|", DEFINITIONS.read_text(encoding="utf-8"), re.M)

    assert len(signs) == len(set(signs)) == 11 + 17 + 92 + 5 + 5 + 3 + 2 + 1 + 7 + 3


def test_every_sign_that_is_cited_is_defined():
    known = defined()
    unknown = {path: signs for path in CITING if (signs := set(cited(path.read_text(encoding="utf-8"))) - known)}

    assert not unknown
