"""The picture of how the credit went, and the same in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from neon_wizard.accounts.balance_history import Point
from neon_wizard.gui.balance.balance_chart import BalanceChart
from neon_wizard.gui.parts import theme

NOW = datetime(2030, 1, 31, 12, tzinfo=UTC)


def points(*amounts: str, currency: str = "BRL") -> tuple[Point, ...]:
    first = NOW - timedelta(days=len(amounts))
    return tuple(Point(first + timedelta(days=day), Decimal(each), currency) for day, each in enumerate(amounts))


@pytest.fixture
def chart(qtbot):
    made = BalanceChart()
    qtbot.addWidget(made)
    made.resize(400, 90)
    made.show()
    return made


def colours(chart) -> set[str]:
    picture = chart.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_it_says_in_words_what_it_shows(chart):
    chart.show_points(points("20", "12.5", "3", "30"), low=Decimal(5), now=NOW)
    assert "30 days" in chart.accessibleName()
    said = chart.accessibleDescription()
    for part in ("R$20.00", "R$30.00", "lowest R$3.00"):
        assert part in said


@pytest.mark.parametrize("few", [(), points("5"), points("5", "5", "5")])
def test_where_nothing_changed_there_is_nothing_to_see(chart, few):
    chart.show_points(few, now=NOW)
    assert not chart.isVisible()


def test_amounts_of_another_currency_are_not_compared(chart):
    chart.show_points((*points("900", "800", currency="ARS"), *points("20", "10")), now=NOW)
    assert "20.00" in chart.accessibleDescription()
    assert "900" not in chart.accessibleDescription()


@pytest.mark.parametrize("dark", [False, True])
def test_the_line_and_the_limit_are_seen_in_light_and_dark(qapp, chart, dark):
    theme.apply(qapp, dark=dark)
    chart.show_points(points("20", "-4", "12"), low=Decimal(5), now=NOW)
    seen = colours(chart)
    assert theme.tones().accent.name() in seen
    assert theme.tones().warning.name() in seen


def test_without_a_limit_no_line_is_drawn_for_it(chart):
    chart.show_points(points("20", "12"), now=NOW)
    assert theme.tones().warning.name() not in colours(chart)
