"""Amounts as operators write them → exact decimals (settled 6 and 8; F25 to F29)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

MOST_DIGITS: Final = 30
LONGEST_TEXT: Final = 200

_AMOUNT = re.compile(
    r"""(?P<sign>[+-]?)
    (?:
        (?P<whole>[0-9]*) (?: [.,] (?P<part>[0-9]+) )?                        # 20  20.15  20,15  .5
      | (?P<dotted>[1-9][0-9]{0,2} (?: \.[0-9]{3} )+ ) , (?P<after_comma>[0-9]+)     # 1.234,56
      | (?P<comma>[1-9][0-9]{0,2} (?: ,[0-9]{3} )+ ) \. (?P<after_dot>[0-9]+)        # 1,234.56
      | (?P<groups>[1-9][0-9]{0,2} (?: (?: \.[0-9]{3} ){2,} | (?: ,[0-9]{3} ){2,} ) )   # 1.234.567  1,234,567
    )""",
    re.VERBOSE | re.ASCII,
)


def parse_amount(text: str, pattern: str = "") -> Decimal:
    """The amount that `text` is, or that the one group of `pattern` (``balance_pattern``) finds in it.

    A single mark is the decimal mark, whatever stands behind it: ``1.234`` and ``1,234`` are both a little more than
    one. Marks between groups of three are known as such where the other mark follows, or where they repeat.
    Raises ValueError for everything else: words, exponents, other digits than ASCII's, more than `MOST_DIGITS` digits.
    """
    if len(text) > LONGEST_TEXT:
        raise ValueError("too long")
    if pattern:
        text = _found(text, pattern)
    match = _AMOUNT.fullmatch(text.strip(" \t\r\n"))
    if match is None:
        raise ValueError("not an amount")
    whole = next((match[name] for name in ("whole", "dotted", "comma", "groups") if match[name]), "")
    part = next((match[name] for name in ("part", "after_comma", "after_dot") if match[name]), "")
    digits = whole.replace(".", "").replace(",", "")
    if not 0 < len(digits) + len(part) <= MOST_DIGITS:
        raise ValueError("no digits, or too many")
    amount = Decimal(f"{match['sign']}{digits or '0'}.{part}" if part else f"{match['sign']}{digits}")
    return amount if amount else amount.copy_abs()


def _found(text: str, pattern: str) -> str:
    match = re.search(pattern, text)
    if match is None or match.re.groups != 1:
        raise ValueError("not found by the profile's pattern")
    return match[1] or ""
