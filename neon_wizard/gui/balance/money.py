"""Money and its age in the user's words: an exact decimal with the locale's marks; no amount ever becomes a float."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from neon_wizard.model import Account, Balance
from neon_wizard.operations.amounts import decimals

__all__ = ["format_amount", "format_decimal", "low_words"]

_LARGEST_INTEGER = 2**63 - 1  # what Qt groups exactly
_NO_BREAK = "\N{NO-BREAK SPACE}"
# Unmistakable abroad; "$" and "kr" are not, so other currencies keep their code.
_ABROAD = {"BRL": "R$", "EUR": "€", "GBP": "£", "USD": "US$", "INR": "₹", "ILS": "₪"}


def format_amount(amount: Decimal, currency: str, locale: QLocale) -> str:
    """`amount` as the locale writes money. currency: ISO 4217 code, or empty for the number alone.

    Digits beyond the currency's own are kept, missing ones are filled up: 20.1 BRL is ``R$ 20,10``. Finite only.
    """
    # abs() would round to the 28 digits of the decimal context.
    number = format_decimal(amount.copy_abs(), locale, digits=decimals(currency) if currency else 2)
    if currency:
        number = _with_currency(number, currency, locale)
    return f"{locale.negativeSign()}{number}" if amount < 0 else number


def format_decimal(amount: Decimal, locale: QLocale, *, digits: int = 0) -> str:
    """`amount`, exact, not negative, with the locale's marks and figures. digits: at least so many after the mark."""
    integer, _, fraction = f"{amount:f}".partition(".")
    fraction = fraction.rstrip("0").ljust(digits, "0")
    whole = _grouped(int(integer), locale)
    return f"{whole}{locale.decimalPoint()}{_figures(fraction, locale)}" if fraction else whole


def _grouped(number: int, locale: QLocale) -> str:
    if number <= _LARGEST_INTEGER:
        return locale.toString(number)
    return _figures(f"{number:,}", locale).replace(",", locale.groupSeparator())


def _figures(ascii_digits: str, locale: QLocale) -> str:
    zero = locale.zeroDigit()
    if zero == "0":
        return ascii_digits
    return re.sub("[0-9]", lambda digit: chr(ord(zero) + int(digit[0])), ascii_digits)


def _with_currency(number: str, currency: str, locale: QLocale) -> str:
    """The locale says on which side the symbol stands: Qt is asked to write 1, and all of that number is replaced.

    A named locale writes ``R$1`` then, the system's own, on Windows and macOS, ``R$1.00``.
    """
    symbol = _symbol(currency, locale)
    written = locale.toCurrencyString(1, symbol)
    one = re.search(r"\d(?:.*\d)?", written)
    if one is None:
        return f"{symbol}{_NO_BREAK}{number}"
    before, after = written[: one.start()], written[one.end() :]
    # Letters need room, which not every locale's pattern gives: "CHF 20", not "CHF20".
    before += _NO_BREAK if before[-1:].isalpha() else ""
    after = (_NO_BREAK if after[:1].isalpha() else "") + after
    return f"{before}{number}{after}"


def _symbol(currency: str, locale: QLocale) -> str:
    if locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency:
        return locale.currencySymbol() or currency
    return _ABROAD.get(currency, currency)


def low_words(account: Account, balance: Balance) -> tuple[str, str]:
    """Title and text that tell the user of low credit, outside of the window."""
    amount = format_amount(balance.amount, balance.currency, QLocale())
    text = QCoreApplication.translate("Money", "{operator}, {number}: {amount} left for calls.")
    title = QCoreApplication.translate("Money", "Your credit is running low")
    return title, text.format(operator=account.operator_name, number=account.sip.number, amount=amount)
