"""Amounts in the user's locale, to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from neon_wizard.gui.money import format_amount, format_decimal


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
