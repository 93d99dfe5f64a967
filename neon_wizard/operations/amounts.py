"""Amounts as operators write them → exact decimals (settled 6 and 8; F25 to F29)."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import Final

from neon_wizard.operations.currencies import currency_and_word, decimals
from neon_wizard.operations.surroundings import MINUS, SPACES, UnclearAmountError, is_debt
from neon_wizard.profile import patterns

MOST_DIGITS: Final = 30
LONGEST_TEXT: Final = 200
_EXACT: Final = Context(prec=100)

_NUMBER: Final = rf"""
    (?:
        (?P<whole>[0-9]*) (?: (?P<mark>[.,]) (?P<part>[0-9]+) )? (?: [eE] (?P<exponent>[+-]?[0-9]{{1,3}}) )?
      | (?P<groups>
            [1-9][0-9]{{0,2}} (?P<gap>[.,'’{SPACES}]) [0-9]{{3}} (?: (?P=gap) [0-9]{{3}} )*   # 1.234.567  1'234
          | [1-9][0-9]? (?: ,[0-9]{{2}} )+ ,[0-9]{{3}}                                        # 12,34,567, as in India
        )
        (?: (?P<behind>[.,]) (?P<rest>[0-9]+) )?
    )"""
_AMOUNT: Final = (
    rf"(?xa) (?: (?P<sign>[+{MINUS}]) [{SPACES}]? )? (?P<number> {_NUMBER} )"
    rf"(?: [{SPACES}]? (?P<behind_all>[{MINUS}]) )?"
)
_BRACKETED: Final = rf"\([{SPACES}]?(?P<inner>[^()]*)[{SPACES}]?\)"
"""An accountant's debt: ``(5.00)``."""
_EITHER: Final = r"[1-9][0-9]{0,2}[.,][0-9]{3}"
"""What may be thousands as well as thousandths."""


def parse_amount(text: str, pattern: str = "", *, decimal_mark: str = "", thousandths: bool = False) -> Decimal:
    """The amount that `text` is, or that the one group of `pattern` (``balance_pattern``) finds in it.

    Marks between groups of three are known as such where the other mark follows, or where they repeat; a single mark is
    the decimal mark. Only ``1.234`` and ``1,234`` may be both, which `decimal_mark` (``.`` or ``,``) tells, or
    `thousandths` where money of three decimals is meant. A sign counts on either side, and also where the pattern
    leaves it out.

    Raises `UnclearAmountError` for such a mark, and for what stands beside the pattern's group and may belong to it;
    ValueError for everything else: words, other digits than ASCII's, more than `MOST_DIGITS` digits.
    """
    if len(text) > LONGEST_TEXT:
        raise ValueError("too long")
    if not pattern:
        return _bare(text.strip(f"{SPACES}\t\r\n"), decimal_mark, thousandths)
    return grouped_amount(text, pattern, 1, decimal_mark=decimal_mark, thousandths=thousandths)


def grouped_amount(
    text: str, pattern: str, group: int | str, *, decimal_mark: str = "", thousandths: bool = False
) -> Decimal:
    """The amount in this group of `pattern`, with the sign beside it in `text`; raises as `parse_amount`."""
    match = patterns.search(pattern, text)
    if match is None or not patterns.compiled(pattern).groups:
        raise ValueError("not found by the profile's pattern")
    if isinstance(group, str):
        group = patterns.group_number(pattern, group) or 0  # RE2's matches know places by number only
    debt = is_debt(match, pattern, group)
    amount = parse_amount(match[group] or "", decimal_mark=decimal_mark, thousandths=thousandths)
    return negated(amount.copy_abs()) if debt else amount


def _bare(text: str, decimal_mark: str, thousandths: bool) -> Decimal:
    """An amount with nothing around it but its sign."""
    bracketed = re.fullmatch(_BRACKETED, text)
    match = re.fullmatch(_AMOUNT, bracketed["inner"] if bracketed else text)
    if match is None or sum(map(bool, (bracketed, match["sign"], match["behind_all"]))) > 1:
        raise ValueError("not an amount")
    number = _number(match, decimal_mark, thousandths)
    debt = bracketed or match["behind_all"] or match["sign"] not in (None, "+")
    return negated(number) if debt else number.copy_abs()


def _number(match: re.Match[str], decimal_mark: str, thousandths: bool) -> Decimal:
    whole, gap, mark, part = _parts(match)
    if re.fullmatch(_EITHER, match["number"]) and (decimal_mark or not thousandths):
        if not decimal_mark:
            facts = {"thousands": f"{whole}{part}", "whole": whole}
            raise UnclearAmountError("reply.decimal_mark", match["number"], facts)
        if mark != decimal_mark:
            whole, gap, mark, part = f"{whole}{part}", mark, "", ""
    if (mark and mark == gap) or (decimal_mark and (gap == decimal_mark or mark not in ("", decimal_mark))):
        raise ValueError("not an amount with this decimal mark")
    return _bounded(f"{whole}.{part}" if part else whole, int(match["exponent"] or 0))


def _parts(match: re.Match[str]) -> tuple[str, str, str, str]:
    """Digits before the mark, what stands between their groups, the mark, digits behind it."""
    groups = match["groups"]
    if not groups:
        return match["whole"], "", match["mark"] or "", match["part"] or ""
    return re.sub("[^0-9]", "", groups), match["gap"] or ",", match["behind"] or "", match["rest"] or ""


def _bounded(number: str, exponent: int) -> Decimal:
    if not number or abs(exponent) > MOST_DIGITS:
        raise ValueError("no digits, or too many")
    digits = f"{Decimal(number).scaleb(exponent, _EXACT):f}"
    if len(digits.replace(".", "")) > MOST_DIGITS:
        raise ValueError("too many digits")
    return Decimal(digits)


def negated(amount: Decimal) -> Decimal:
    """A debt for a credit, and the other way around, to the last digit; nothing is no debt."""
    return amount.copy_negate() if amount else amount.copy_abs()


def in_units(amount: Decimal, unit: Decimal) -> Decimal:
    """So many of `unit`, exactly: 1234 hundredths are 12.34."""
    return Decimal(f"{_EXACT.multiply(amount, unit):f}")


def money_in(text: str, *, currency: str = "", decimal_mark: str = "") -> tuple[Decimal, str]:
    """An amount with its currency beside it, else of `currency`; raises as `parse_amount`."""
    named, written = currency_and_word(text)
    bare = text.replace(written, "", 1) if written else text
    amount = parse_amount(bare, decimal_mark=decimal_mark, thousandths=decimals(named or currency) == 3)
    return amount, named or currency
