"""Amounts: both conventions, exactly; junk never (settled 6 and 8; F25 to F29)."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.operations.amounts import UnclearAmountError, currency_in, in_units, money_in, negated, parse_amount

CENTS = st.decimals(min_value=Decimal("-9999999999999"), max_value=Decimal("9999999999999"), places=2, allow_nan=False)
EXACT = st.integers(-(10**20), 10**20).flatmap(
    lambda whole: st.integers(0, 6).map(lambda places: Decimal(whole).scaleb(-places) if places else Decimal(whole))
)


@given(CENTS)
def test_f26_an_amount_reads_back_from_either_convention(amount):
    english = f"{amount:,.2f}"
    brazilian = english.translate(str.maketrans(",.", ".,"))
    assert parse_amount(english) == parse_amount(brazilian) == amount


@given(EXACT.filter(lambda amount: amount.as_tuple().exponent != -3 or not 1 <= abs(amount) < 1000))
def test_f26_without_groups_either_mark_is_the_decimal_mark(amount):
    text = f"{amount:f}"
    assert parse_amount(text) == parse_amount(text.replace(".", ",")) == amount


@given(st.integers(1_000_000, 10**25))
def test_repeated_marks_stand_between_groups(amount):
    assert parse_amount(f"{amount:,}") == parse_amount(f"{amount:,}".replace(",", ".")) == amount


@given(st.text(max_size=40))
def test_whatever_is_accepted_consists_of_ascii_digits_and_marks(text):
    try:
        amount = parse_amount(text)
    except ValueError:
        return
    assert re.fullmatch(r"(?a:[\W]*[0-9.,'’\s]*[0-9]([eE][+-]?[0-9]+)?[\W]*)", text)
    assert not {character for character in text if character.isdigit()} - set("0123456789")
    assert amount.is_finite()


@given(st.from_regex(r"\A[0-9.,]{1,12}\Z"))
def test_marks_are_never_guessed(text):
    """Whatever is accepted is written back with the same digits, and with one decimal mark at most."""
    try:
        amount = parse_amount(text)
    except ValueError:
        return
    assert f"{amount:f}".replace(".", "").lstrip("0") == re.sub("[.,]", "", text).lstrip("0")
    if text.count(".") and text.count(","):
        assert min(text.count("."), text.count(",")) == 1


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("20", "20"),
        (" 20.15\n", "20.15"),
        ("20,15", "20.15"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567,8", "1234567.8"),
        ("12,345,678", "12345678"),
        ("+5.5", "5.5"),
        (".5", "0.5"),
        ("-,5", "-0.5"),
        ("007.50", "7.50"),
        ("0.1234567890123456789012345678", "0.1234567890123456789012345678"),
        ("1.2345", "1.2345"),
        ("20.1500", "20.1500"),
        ("0,123", "0.123"),
        ("1234.567", "1234.567"),
        ("1 234,56", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1\u202f234\u202f567.8", "1234567.8"),
        ("1\u2009234", "1234"),
        ("1'234.56", "1234.56"),
        ("1’234’567", "1234567"),
        ("12,34,567.50", "1234567.50"),
        ("(5.00)", "-5.00"),
        ("(1,234.50)", "-1234.50"),
        ("−5", "-5"),
        ("- 5,00", "-5.00"),
        ("5.00-", "-5.00"),
        ("5.00 −", "-5.00"),
        ("1.0E7", "10000000"),
        ("1,5e+3", "1500"),
        ("5E-05", "0.00005"),
        ("1e2", "100"),
        ("1.234E3", "1234"),
        ("0.0E0", "0.0"),
        ("5\u00a0", "5"),
        ("\u200e-5.00", "-5.00"),
        ("5.00\u200e", "5.00"),
        ("\ufeff\u200f-\u200f5,00", "-5.00"),
        ("(-5)", "-5"),
        ("( 5.00 )", "-5.00"),
        ("⁻5.00", "-5.00"),
    ],
)
def test_f26_amounts(text, amount):
    assert str(parse_amount(text)) == amount


def test_f28_a_debt_stays_a_debt_and_nothing_is_no_debt():
    assert parse_amount("-12,30") == Decimal("-12.30")
    assert str(parse_amount("-0.00")) == "0.00"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            " ",
            "-",
            "+",
            ".",
            ",",
            "5.",
            "5,",
            "--5",
            "+-5",
            "-5-",
            "-(-5)",
            "(+5)",
            "(-5-)",
            "(5)-",
            "(5",
            "5)",
            "()",
        ],
        *["NaN", "-NaN", "sNaN", "Infinity", "inf", "-Infinity", "None", "true"],  # F25
        *["1_000", "١٢", "１２", "٫5", "0x10", "0b1", "e3", "1e", "1E5.0", "1 234E5"],  # F27
        *["1E+999999", "1E31", "1E-31", "9.99E29E1", "1E" + "9" * 150],  # F29
        *["1" * 31, "0." + "1" * 30, "9" * 10_000, " " * 300 + "5"],  # F29
        *["1.23.45", "1,23,45", "1.234,567.8", "1,234,56", "1.2345,6", "12.34,56", "0,123.45", "1..2", "1.,2", "1,.2"],
        *["1 23", "1 2345", "1 234'567", "1 234,567,8", "12 34", "0 123", "1,23,4"],
        *["20.15 EUR", "$60.20", "R$ 5,00", "20.15\x00", "20.15;"],  # settled 8
    ],
)
def test_f25_f27_f29_junk_is_refused(text):
    with pytest.raises(ValueError, match=r"amount|digits|long"):
        parse_amount(text)


@pytest.mark.parametrize(
    ("text", "pattern", "amount"),
    [
        ("$60.20", r"\$([0-9.,]+)", "60.20"),
        ("20.15 EUR", r"^(\S+) EUR$", "20.15"),
        ("You have -1.234,56 today", r"(-?[0-9][0-9.,]*)", "-1234.56"),
    ],
)
def test_a_pattern_reads_amounts_out_of_words(text, pattern, amount):
    assert parse_amount(text, pattern) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("60.20", r"\$([0-9.,]+)"), ("$NaN", r"\$(\w+)"), ("$5", r"\$[0-9]"), ("$5", r"\$(x)?[0-9]"), ("$١", r"\$(\d+)")],
)
def test_what_the_pattern_finds_must_be_an_amount(text, pattern):
    with pytest.raises(ValueError, match=r"amount|pattern|digits"):
        parse_amount(text, pattern)


@pytest.mark.parametrize("text", ["1.234", "1,234", "-12.345", "(999,999)", "1.000"])
def test_thousands_or_thousandths_is_a_question(text):
    with pytest.raises(UnclearAmountError) as caught:
        parse_amount(text)
    digits = re.sub("[^0-9]", "", text)
    assert caught.value.code == "reply.decimal_mark"
    assert caught.value.facts == {"thousands": digits, "whole": digits[:-3]}


@pytest.mark.parametrize(
    ("text", "mark", "amount"),
    [
        ("1.234", ".", "1.234"),
        ("1.234", ",", "1234"),
        ("1,234", ".", "1234"),
        ("-1,234", ",", "-1.234"),
        ("1,234.5", ".", "1234.5"),
        ("1.234.567", ",", "1234567"),
        ("1 234,5", ",", "1234.5"),
        ("12,34,567", ".", "1234567"),
        ("5", ",", "5"),
    ],
)
def test_the_profile_says_which_mark_is_meant(text, mark, amount):
    assert parse_amount(text, decimal_mark=mark) == Decimal(amount)
    assert parse_amount(text, decimal_mark=mark, thousandths=True) == Decimal(amount)


@pytest.mark.parametrize(("text", "mark"), [("20,15", "."), ("20.15", ","), ("1.234,56", "."), ("1,234.56", ",")])
def test_the_other_mark_is_refused_where_it_cannot_stand_between_groups(text, mark):
    with pytest.raises(ValueError, match="decimal mark"):
        parse_amount(text, decimal_mark=mark)


def test_money_of_three_decimals_has_thousandths():
    assert parse_amount("1.234", thousandths=True) == parse_amount("1,234", thousandths=True) == Decimal("1.234")


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=9))
def test_units_and_turned_signs_lose_no_digit(amount):
    assert in_units(in_units(amount, Decimal("0.01")), Decimal(100)) == amount
    assert negated(negated(amount)) == amount
    assert not negated(Decimal(0)).is_signed()


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("-5.00 EUR", "-5.00", "EUR"),
        ("−5.00 EUR", "-5.00", "EUR"),
        ("(R$ 5,00)", "-5.00", "BRL"),
        ("EUR 5.00-", "-5.00", "EUR"),
        ("R$ -12,00", "-12.00", "BRL"),
        ("1 234,56 €", "1234.56", "EUR"),
        ("1.234 TND", "1.234", "TND"),
        ("7", "7", "USD"),
    ],
)
def test_money_with_its_currency_beside_it(text, amount, currency):
    assert money_in(text, currency="USD") == (Decimal(amount), currency)


@pytest.mark.parametrize("text", ["Pre-paid EUR 5.00", "5.00 EUR - 1.00 EUR", "AR$ 5,00", "1.234 EUR"])
def test_money_that_is_not_sure_stays_words(text):
    with pytest.raises(ValueError, match=r"amount|mark"):
        money_in(text)


@pytest.mark.parametrize(
    ("text", "pattern", "currency"),
    [
        ("5.00 EUR", "([0-9.]+)", "EUR"),
        ("EUR 5.00", "([0-9.]+)", "EUR"),
        ("R$ -5,00", "([0-9,]+)", "BRL"),
        ("(€5.00)", "([0-9.]+)", "EUR"),
        ("Saldo (EUR): 5.00", "([0-9.]+)", "EUR"),
        ("C$5.00 CAD", "([0-9.]+)", "CAD"),
        ("<b>5.00</b>&nbsp;EUR", "([0-9.]+)", "EUR"),
        ("USD $5.00", r"\$([0-9.]+)", "USD"),
        ("ALL CALLS: $5.00", r"\$([0-9.]+)", ""),
        ("ALL: 5.00", "([0-9.]+)", ""),
        ("1 EUR = 5.40 BRL. Saldo: 10.00", "Saldo: ([0-9.]+)", ""),
        ("1 EUR = 5.40 BRL. Saldo: R$ 10.00", "Saldo: R\\$ ([0-9.]+)", "BRL"),
        ("EUR 5.00 USD", "([0-9.]+)", ""),
        ("5.00 in EUR or USD", "([0-9.]+)", ""),
    ],
)
def test_only_what_stands_beside_the_amount_is_its_currency(text, pattern, currency):
    assert currency_in(text, pattern) == currency
