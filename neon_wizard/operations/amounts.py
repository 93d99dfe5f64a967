"""Amounts as operators write them → exact decimals (settled 6 and 8; F25 to F29)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from neon_wizard.profile import patterns

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


_SIGNS: Final = (("R$", "BRL"), ("US$", "USD"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("₽", "RUB"), ("₺", "TRY"))
"""A bare $ may be the money of twenty countries: the profile says which."""
_CURRENCIES: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ "
    "GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
    "LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN "
    "PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
    "TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG "
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
    match = patterns.search(pattern, text)
    if match is None or patterns.compiled(pattern).groups != 1:
        raise ValueError("not found by the profile's pattern")
    return match[1] or ""


def currency_in(text: str) -> str:
    """The ISO 4217 code that stands in `text` beside an amount, or that one of its signs can only mean; else empty."""
    named = next(
        (word for word in re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text) if word in _CURRENCIES.split()), ""
    )
    return named or next((code for sign, code in _SIGNS if sign in text), "")
