"""A sign beside what a pattern finds: a debt never becomes a credit (F28)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.operations.amounts import UnclearAmountError, parse_amount

NUMBER = r"([0-9.,]+)"
DOLLARS = r"\$([0-9.,]+)"


@pytest.mark.parametrize(
    ("text", "pattern", "amount"),
    [
        ("-1.50 EUR", NUMBER, "-1.50"),
        ("-$60.20", NUMBER, "-60.20"),
        ("-$60.20", DOLLARS, "-60.20"),
        ("−$60.20", DOLLARS, "-60.20"),
        ("– $60.20", DOLLARS, "-60.20"),
        ("$-60.20", NUMBER, "-60.20"),
        ("R$ -12,00", NUMBER, "-12.00"),
        ("R$ - 12,00", NUMBER, "-12.00"),
        ("-R$\u00a012,00", NUMBER, "-12.00"),
        ("- EUR 5.00", NUMBER, "-5.00"),
        ("USD-5.00", NUMBER, "-5.00"),
        ("-US-$ 5,00", NUMBER, "-5.00"),
        ("-kr 500", NUMBER, "-500"),
        ("60.20-", NUMBER, "-60.20"),
        ("60.20 -", NUMBER, "-60.20"),
        ("60.20- EUR", NUMBER, "-60.20"),
        ("60.20 EUR-", NUMBER, "-60.20"),
        ("60.20 € -", NUMBER, "-60.20"),
        ("(5.00)", NUMBER, "-5.00"),
        ("($5.00)", DOLLARS, "-5.00"),
        ("$(5.00)", NUMBER, "-5.00"),
        ("Saldo: (R$ 5,00)", NUMBER, "-5.00"),
        ("(5.00 EUR)", NUMBER, "-5.00"),
        ("Your balance is -$5.00.", DOLLARS + r"\.", "-5.00"),
        ("saldo=-5", NUMBER, "-5"),
        ("Saldo: 12-34\n-5,00", "(?m)^-?([0-9],[0-9]+)", "-5.00"),
        ("-\t$5.00", NUMBER, "-5.00"),
        ("\u200f\u200e-\u200f5.00 ₪", NUMBER, "-5.00"),
        ("-\u200e$60.20", DOLLARS, "-60.20"),
        ("\u200b-\u00ad1.50", NUMBER, "-1.50"),
        ("<b>-</b>$5.00", DOLLARS, "-5.00"),
        ("-<span class='x'>$5.00</span>", DOLLARS, "-5.00"),
        ("&minus;$5.00", DOLLARS, "-5.00"),
        ("&#8722;&nbsp;$5.00", DOLLARS, "-5.00"),
        ("-*$60.20*", DOLLARS, "-60.20"),
        ("-'$60.20'", DOLLARS, "-60.20"),
        ("“-” 5.00", NUMBER, "-5.00"),
        ("⁻$60.20", DOLLARS, "-60.20"),
        ("➖5.00", NUMBER, "-5.00"),
        ("(-5.00)", NUMBER, "-5.00"),
        ("(-5.00)", r"(-?[0-9.]+)", "-5.00"),
        ("\u200e-5.00", r"(-?[0-9.]+)", "-5.00"),
        ("\u200e-5.00", r"(\S+)", "-5.00"),
    ],
)
def test_f28_a_sign_beside_the_match_counts(text, pattern, amount):
    assert parse_amount(text, pattern) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "pattern", "amount"),
    [
        ("Pre-paid: 5.00", NUMBER, "5.00"),
        ("Pre-paid $5.00", NUMBER, "5.00"),
        ("conta 12-34 saldo 5,00", f"saldo {NUMBER}", "5.00"),
        ("US-$ 5,00", NUMBER, "5.00"),
        ("5,00 EUR-Guthaben", NUMBER, "5.00"),
        ("5.00 EUR - valid until May", NUMBER, "5.00"),
        ("Rs 500/-", "([0-9]+)", "500"),
        ("5.00 -3 calls", NUMBER, "5.00"),
        ("-----\n5.00\n-----", NUMBER, "5.00"),
        ("Prepaid (balance 5.00)", NUMBER, "5.00"),
        ("Prepaid ($5.00 left)", DOLLARS, "5.00"),
        ("- Saldo: 5,00", NUMBER, "5.00"),
        ("- your balance is 5.00", NUMBER, "5.00"),
        ("Konto 1234 - Guthaben: 7,00", f"Guthaben: {NUMBER}", "7.00"),
        ("5.00 credits - valid until May", NUMBER, "5.00"),
        ("5.00 pre-paid", NUMBER, "5.00"),
        ("Ihr Guthaben: 5,00 EUR", NUMBER, "5.00"),
        ("$5.00, valid until 2026-05-01", r"\$([0-9.]+)", "5.00"),
        ("$5.00. Your next invoice is due on 1 May.", r"\$([0-9]+\.[0-9]+)", "5.00"),
        ("Saldo: 5,00. Debe recargar antes de mayo", "([0-9]+,[0-9]+)", "5.00"),
        ("Dividendo 5,00", NUMBER, "5.00"),
        ("S/ 5.00", NUMBER, "5.00"),
        ("<b>Saldo:</b> <i>5.00</i>", NUMBER, "5.00"),
        ("\u202a5.00\u202c", NUMBER, "5.00"),
        ("*5.00*", NUMBER, "5.00"),
        ("debt 0.00\nbalance 5.00", f"balance {NUMBER}", "5.00"),
        ("5.00 (of 9.00)", NUMBER, "5.00"),
        ("-> 5.00", NUMBER, "5.00"),
        ("+5.00", NUMBER, "5.00"),
        ("C$5.00 CAD", NUMBER, "5.00"),
    ],
)
def test_a_hyphen_that_is_no_sign_does_not(text, pattern, amount):
    assert parse_amount(text, pattern) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("Balance - 5.00", NUMBER),
        ("Saldo-5,00", NUMBER),
        ("Balance (5.00)", NUMBER),
        ("— 5.00", NUMBER),
        ("--5.00", NUMBER),
        ("±5.00", NUMBER),
        ("-foo 5.00", NUMBER),
        ("5.00-10.00", NUMBER),
        ("5.00-EUR", NUMBER),
        ("conta 12-34 saldo 5,00", NUMBER),
        ("-(-5.00)", r"(-?[0-9.,]+)"),
        ("5.00 DR", NUMBER),
        ("5.00 CR", NUMBER),
        ("12,00 D", NUMBER),
        ("minus 5.00", NUMBER),
        ("You owe $5.00", DOLLARS),
        ("60.20 - DR", NUMBER),
        ("Saldo: -pesos 50.00", NUMBER),
        ("50.00 pesos-", NUMBER),
        ("1.50 Euro -", NUMBER),
        ("- Euro 1.50", NUMBER),
        ("-euros 1.50", NUMBER),
        ("-Reais 1,50", NUMBER),
        ("-units 1.50", NUMBER),
        ("-credits 1.50", NUMBER),
        ("-credit: 1.50", NUMBER),
        ("-cents 150", NUMBER),
        ("-  US $60.20", DOLLARS),
        ("-\n$60.20", DOLLARS),
        ("$60.20\n-", DOLLARS),
        ("Overdraft: $5.00", DOLLARS),
        ("$5.00 (debit)", DOLLARS),
        ("$60.20 (DR)", DOLLARS),
        ("$60.20 (you owe)", DOLLARS),
        ("($60.20", DOLLARS),
        ("$60.20)", DOLLARS),
        ("($60.20 left)", DOLLARS),
        ("(balance 5.00)", NUMBER),
        ("(Balance: $60.20)", DOLLARS),
        ("$60.20\tDR", DOLLARS),
        ("$60.20 OD", DOLLARS),
        ("$60.20 S", DOLLARS),
        ("Debit balance: $60.20", DOLLARS),
        ("Debit balance:\n$60.20", DOLLARS),
        ("Negative balance of $60.20", DOLLARS),
        ("You owe us $60.20", DOLLARS),
        ("You owe us for all the calls of the month before: $60.20", DOLLARS),
        ("$60.20 in debt", DOLLARS),
        ("$60.20 of debt<br>", DOLLARS),
        ("Soll 1,50", NUMBER),
        ("Schulden 1,50", NUMBER),
        ("Rückstand 1,50", NUMBER),
        ("Découvert 1,50", NUMBER),
        ("Saldo em dívida 1,50", NUMBER),
        ("neg 1.50", NUMBER),
        ("debt=1.50", NUMBER),
        ("amount_due=1.50", NUMBER),
        ("amountDue=1.50", NUMBER),
        ("Debe 1,50", NUMBER),
        ("-(5.00) and -(-5.00)", r"and -\((-[0-9.]+)\)"),
        ("1\u200b234.50", "^([0-9]+)"),
    ],
)
def test_f28_in_doubt_it_is_refused(text, pattern):
    with pytest.raises(UnclearAmountError) as caught:
        parse_amount(text, pattern)
    assert caught.value.code == "reply.balance_pattern"


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("1 234,56", NUMBER),
        ("1 234,56", f"{NUMBER}$"),
        ("$1 234,56", DOLLARS),
        ("1'234.56", NUMBER),
        ("5E-05", NUMBER),
        ("1.0E7", NUMBER),
        ("$60.20", r"\$([0-9]+)"),
    ],
)
def test_a_part_of_a_number_is_no_number(text, pattern):
    with pytest.raises(UnclearAmountError):
        parse_amount(text, pattern)


@pytest.mark.parametrize(
    ("text", "pattern", "amount"),
    [
        ("Balance - $5.00", r"Balance - \$([0-9.,]+)", "5.00"),
        ("Balance ($5.00)", r"\(\$([0-9.,]+)\)", "5.00"),
        ("Due: 5.00", "Due: ([0-9.,]+)", "5.00"),
        ("$60.20", r"\$([0-9]+)\.[0-9]+", "60"),
        ("1 234,56", r"([0-9 ]+,[0-9]+)", "1234.56"),
        ("-5.00", r"(-?[0-9.,]+)", "-5.00"),
        ("Total debit limit $60.20", r"debit limit \$([0-9.,]+)", "60.20"),
        ("amountDue=1.50", "amountDue=([0-9.]+)", "1.50"),
        ("Balance - now $5.00", r"Balance - now \$([0-9.,]+)", "5.00"),
        ("(Balance: $60.20)", r"\(Balance: \$([0-9.,]+)\)", "60.20"),
    ],
)
def test_what_the_pattern_itself_wants_is_known(text, pattern, amount):
    assert parse_amount(text, pattern) == Decimal(amount)


BESIDE = st.text(st.sampled_from("-−–+() $R€.,:EURab1'e\n"), max_size=6)


@given(BESIDE, BESIDE)
def test_f28_whatever_stands_around_it_a_debt_is_no_credit(before, after):
    """The same text with a minus directly before the number is never read as more than nothing."""
    try:
        amount = parse_amount(f"{before}-7.25{after}", r"(7\.25)")
    except ValueError:
        return
    assert amount < 0
