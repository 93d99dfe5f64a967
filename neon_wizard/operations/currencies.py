"""Currencies of ISO 4217: which one a text names, and how many decimals its money has."""

from __future__ import annotations

import re
from typing import Final

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
_WITHOUT_CENTS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_WITH_THOUSANDTHS: Final = "BHD IQD JOD KWD LYD OMR TND"


def decimals(currency: str) -> int:
    """How many decimals money of `currency` has; two where that is not known."""
    if currency in _WITHOUT_CENTS.split():
        return 0
    return 3 if currency in _WITH_THOUSANDTHS.split() else 2


def currency_in(text: str) -> str:
    """The code that stands in `text` beside an amount, or that one of its signs can only mean; else empty."""
    return currency_and_word(text)[0]


def currency_and_word(text: str) -> tuple[str, str]:
    """As `currency_in`, and what of `text` says it."""
    for word in re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text):
        if word in _CURRENCIES.split():
            return word, word
    # AR$ and E£ are not what R$ and £ are.
    stands = ((code, sign) for sign, code in _SIGNS if re.search(rf"(?<![A-Za-z]){re.escape(sign)}", text))
    return next(stands, ("", ""))
