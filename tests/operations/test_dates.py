"""Dates as operators write them, each read as the moment that it means."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.operations.dates import local, parse_date

LAST = datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)
AFTER = datetime(2027, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(631_152_000, 7_258_118_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-12-31T23:59:59Z", LAST),
        ("2026-12-31T20:59:59-03:00", LAST),
        ("2026-12-31T23:59:59.0000000Z", LAST),
        ("2026-12-31 23:59:59", LAST),
        ("2026-12-31 23:59:59 +0000", LAST),
        ("20261231T235959Z", LAST),
        ("20261231235959", LAST),
        ("1798761599", LAST),
        ("1798761599000", LAST),
        ("/Date(1798761599000-0300)/", LAST),
        ("Thu, 31 Dec 2026 23:59:59 GMT", LAST),
        ("31 Dec 2026 20:59:59 -0300", LAST),
        ("31.12.2026 23:59:59", LAST),
        # a day alone lasts until its end
        ("2026-12-31", AFTER),
        ("20261231", AFTER),
        ("2026/12/31", AFTER),
        ("31.12.2026", AFTER),
        ("2026-12-31-03:00", AFTER + timedelta(hours=3)),
        # there is no end
        ("", None),
        ("never", None),
        ("0000-00-00", None),
        ("9999-12-31", None),
        ("9999-12-31T23:59:59.9999999-03:00", None),
        ("0001-01-01T00:00:00", None),
        ("/Date(253402300800000)/", None),
        ("253402300799", None),
        ("999999999999", None),
    ],
)
def test_what_a_date_means(text, moment):
    assert parse_date(f" {text}\n") == moment


def test_day_and_month_are_told_apart_by_the_profile_alone():
    assert parse_date("05/06/2026", "day-first") == datetime(2026, 6, 6, tzinfo=UTC)
    assert parse_date("05/06/2026", "month-first") == datetime(2026, 5, 7, tzinfo=UTC)
    assert parse_date("31-12-2026 23:59:59", "day-first") == LAST


@pytest.mark.parametrize(
    "text", ["05/06/2026", "31/12/2026", "2026-02-30", "soon", "1.5", "26-12-31", "12.13.2026", "²"]
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="not a date"):
        parse_date(text)


@given(MOMENTS, OFFSETS)
def test_every_notation_means_the_same_moment(moment, offset):
    there = moment.astimezone(offset)
    for text in (
        there.isoformat(),
        format_datetime(there),
        str(int(moment.timestamp())) if moment.timestamp() >= 1e8 * 9 else moment.isoformat(),
        f"/Date({int(moment.timestamp() * 1000)})/",
        moment.strftime("%Y%m%d%H%M%S"),
    ):
        assert parse_date(text) == moment


@given(st.text(max_size=40) | st.from_regex(r"[0-9/.:T+Z -]{1,30}", fullmatch=True))
def test_whatever_stands_there_is_a_moment_none_or_refused(text):
    try:
        found = parse_date(text)
    except ValueError:
        return
    assert found is None or found.utcoffset() == timedelta(0)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a clock that can be moved to another zone")
@pytest.mark.parametrize("zone", ["America/Sao_Paulo", "Asia/Tokyo"])
@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
def test_no_date_is_too_far_away_for_a_clock_of_this_computer(monkeypatch, zone, text):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert abs(local(datetime.fromisoformat(text)).year - datetime.fromisoformat(text).year) <= 1
        assert local(LAST) == LAST
    finally:
        monkeypatch.undo()
        time.tzset()
