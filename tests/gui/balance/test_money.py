"""Amounts in the user's locale, to the last digit."""

import os
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from neon_wizard.gui.balance.money import format_amount, format_decimal


@pytest.mark.parametrize(
    ("amount", "currency", "locale", "shown"),
    [
        ("20.15", "BRL", "pt_BR", "R$ 20,15"),
        ("20.15", "BRL", "en_US", "R$20.15"),
        ("20.15", "USD", "en_US", "$20.15"),
        ("20.15", "USD", "pt_BR", "US$ 20,15"),
        ("20.15", "EUR", "es_ES", "20,15 €"),
        ("20.15", "BRL", "es_ES", "20,15 R$"),
        ("1234.56", "EUR", "de_DE", "1.234,56 €"),
        ("20.15", "CHF", "en_US", "CHF 20.15"),
        ("20.15", "XTS", "es_ES", "20,15 XTS"),
        ("1234567.5", "INR", "hi_IN", "₹12,34,567.50"),
        ("1234.56", "", "fr_FR", "1\u202f234,56"),
        ("20", "BRL", "pt_BR", "R$ 20,00"),
        ("20.1", "BRL", "pt_BR", "R$ 20,10"),
        ("20.155", "BRL", "pt_BR", "R$ 20,155"),
        ("20.1500", "BRL", "pt_BR", "R$ 20,15"),
        ("2E+3", "BRL", "pt_BR", "R$ 2.000,00"),
        ("1200", "JPY", "en_US", "JPY 1,200"),
        ("0", "BRL", "pt_BR", "R$ 0,00"),
        ("-0.00", "BRL", "pt_BR", "R$ 0,00"),
        ("123456789012345678901234567890.12", "", "en_US", "123,456,789,012,345,678,901,234,567,890.12"),
    ],
)
def test_money_as_the_locale_writes_it(amount, currency, locale, shown):
    assert format_amount(Decimal(amount), currency, QLocale(locale)).replace("\xa0", " ") == shown


class SystemLike(QLocale):
    """As the system's locale answers on Windows and macOS: with the decimals that the system has for money."""

    def toCurrencyString(self, value, symbol="", precision=-1):
        one = QLocale(self).toCurrencyString(value, symbol)
        return one.replace("1", f"1{self.decimalPoint()}00").replace("١", "١٫٠٠")


@pytest.mark.parametrize(
    ("amount", "currency", "locale", "shown"),
    [
        ("28.53", "BRL", "en_US", "R$28.53"),
        ("28.53", "BRL", "pt_BR", "R$ 28,53"),
        ("500", "JPY", "ja_JP", "￥500"),
        ("500", "JPY", "en_US", "JPY 500"),
        ("1.5", "TND", "en_US", "TND 1.500"),
        ("1234567.89", "EUR", "de_DE", "1.234.567,89 €"),
        ("0.1234", "EUR", "es_ES", "0,1234 €"),
        ("-12.5", "USD", "es_ES", "-12,50 US$"),
        ("-1234.5", "BRL", "pt_BR", "-R$ 1.234,50"),
        ("11.1", "BRL", "pt_BR", "R$ 11,10"),
    ],
)
def test_the_systems_own_locale_writes_the_same_money(amount, currency, locale, shown):
    named, system = QLocale(locale), SystemLike(locale)
    written = [format_amount(Decimal(amount), currency, each).replace("\xa0", " ") for each in (named, system)]
    assert written == [shown, shown]


def test_the_systems_own_locale_writes_figures_of_another_script():
    assert "٢٠٫١٥" in format_amount(Decimal("20.15"), "EGP", SystemLike("ar_EG"))
    assert "٠٠" not in format_amount(Decimal("20.15"), "EGP", SystemLike("ar_EG"))


@pytest.mark.parametrize("language", ["pt_BR", "de_DE", "ja_JP", "C"])
def test_money_of_this_systems_locale(language):
    code = (
        "from decimal import Decimal; from PySide6.QtCore import QLocale; from neon_wizard.gui.balance.money import"
        " format_amount; print(ascii(format_amount(Decimal('1234.5'), 'BRL', QLocale.system())))"
    )
    environment = {**os.environ, "LC_ALL": f"{language}.UTF-8", "LANGUAGE": ""}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    digits = "".join(character for character in run.stdout.replace("\\xa0", " ") if character.isdigit())
    assert digits == "123450"


@pytest.mark.parametrize(
    ("currency", "shown"), [("JPY", "1"), ("CLP", "1"), ("BHD", "1.000"), ("EUR", "1.00"), ("", "1.00")]
)
def test_as_many_decimals_as_the_currency_has(currency, shown):
    assert format_amount(Decimal(1), currency, QLocale("en_GB")).endswith(shown)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_US", "-$12.50"), ("pt_BR", "-US$ 12,50"), ("es_ES", "-12,50 US$"), ("sv_SE", "−12,50 US$")],
)
def test_f28_a_debt_has_its_sign(locale, shown):
    assert format_amount(Decimal("-12.5"), "USD", QLocale(locale)).replace("\xa0", " ") == shown


def test_figures_of_another_script():
    assert "٢٠٫١٥" in format_amount(Decimal("20.15"), "EGP", QLocale("ar_EG"))


@given(st.decimals(min_value=0, max_value=10**24, allow_nan=False, allow_infinity=False, places=6))
def test_not_a_digit_is_lost(amount):
    """Thirty digits are what operations let through; a double would keep fifteen."""
    locale = QLocale("pt_BR")
    shown = format_decimal(amount, locale)
    assert Decimal(shown.replace(".", "").replace(",", ".")) == amount
