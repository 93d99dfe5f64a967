"""The user is told once per fall."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from neon_wizard.model import Balance
from neon_wizard.operations.amounts import LowCredit

LOW = Decimal(5)


def read(amount) -> Balance:
    return Balance(Decimal(amount), "BRL", datetime.now(UTC))


def test_once_per_fall_and_again_after_it_rose():
    low = LowCredit()
    told = [low.fell("a", read(amount), LOW) for amount in (9, 6, 5, 4, 4, -1, 20, 3, 2)]
    assert told == [False, False, True, False, False, False, False, True, False]


def test_accounts_are_apart():
    low = LowCredit()
    assert low.fell("a", read(1), LOW)
    assert low.fell("b", read(1), LOW)


@pytest.mark.parametrize(("before", "told"), [(None, True), ("20", True), ("5", False), ("-2", False)])
def test_a_new_start_does_not_tell_again(before, told):
    assert LowCredit().fell("a", read(2), LOW, read(before) if before else None) is told


def test_without_a_limit_nothing_is_low():
    assert not LowCredit().fell("a", read(-100), None)
