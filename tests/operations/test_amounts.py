"""Amounts: both conventions, exactly; junk never (settled 6 and 8; F25 to F29)."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.operations.balance import parse_amount

CENTS = st.decimals(min_value=Decimal("-9999999999999"), max_value=Decimal("9999999999999"), places=2, allow_nan=False)
EXACT = st.integers(-(10**20), 10**20).flatmap(
    lambda whole: st.integers(0, 6).map(lambda places: Decimal(whole).scaleb(-places) if places else Decimal(whole))
)


@given(CENTS)
def test_f26_an_amount_reads_back_from_either_convention(amount):
    english = f"{amount:,.2f}"
    brazilian = english.translate(str.maketrans(",.", ".,"))
    assert parse_amount(english) == parse_amount(brazilian) == amount


@given(EXACT)
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
    assert re.fullmatch(r"[ \t\r\n]*[+-]?[0-9.,]*[0-9][ \t\r\n]*", text, re.ASCII)
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
        ("1.234", "1.234"),
        ("1,234", "1.234"),
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
        *["", " ", "-", "+", ".", ",", "5.", "5,", "--5", "+-5", "- 5", "5-", "(5)"],
        *["NaN", "-NaN", "sNaN", "Infinity", "inf", "-Infinity", "None", "true"],  # F25
        *["1_000", "١٢", "１２", "٫5", "0x10", "0b1", "1e3", "1E+999999", "−5", "5\u00a0"],  # F27, F29
        *["1" * 31, "0." + "1" * 30, "9" * 10_000, " " * 300 + "5"],  # F29
        *["1.23.45", "1,23,45", "1.234,567.8", "1,234,56", "1.2345,6", "12.34,56", "0,123.45", "1..2", "1.,2", "1,.2"],
        *["1 234,56", "1'234.56", "20.15 EUR", "$60.20", "R$ 5,00", "20.15\x00", "20.15;"],  # settled 8
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
        ("You owe us -1.234,56 today", r"(-?[0-9][0-9.,]*)", "-1234.56"),
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
