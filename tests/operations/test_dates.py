"""Dates as operators write them, each read as the moment that it means."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import neon_wizard
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
        ("1798761599.0", LAST),
        ("1798761599000.0", LAST),
        ("1.798761599E9", LAST),
        ("1.798761599E+12", LAST),
        # far away, and before 1970: what some systems' own calendars do not reach
        ("32535215999", datetime(3000, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("253370764799", datetime(9998, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("-1000000000", datetime(1938, 4, 24, 22, 13, 20, tzinfo=UTC)),
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
        ("-1", None),
        ("0000-00-00T00:00:00.000", None),
        ("-0001-11-30 00:00:00", None),
        ("+292278994-08-17T07:12:55.807Z", None),
        ("01/01/0001 00:00:00", None),
        ("1/1/0001 12:00:00 AM", None),
        ("12/31/9999 11:59:59 PM", None),
        ("-62135596800", None),
        ("-62135596800000", None),
        ("/Date(-62135607600000)/", None),  # .NET's smallest, of a zone east of Greenwich
        ("/Date(253402318799999)/", None),  # its largest, of one west of it
        ("253402300799999", None),
        ("9223372036854775807", None),
        ("1e300", None),
    ],
)
def test_what_a_date_means(text, moment):
    assert parse_date(f" {text}\n") == moment


def test_day_and_month_are_told_apart_by_the_profile_alone():
    assert parse_date("05/06/2026", "day-first") == datetime(2026, 6, 6, tzinfo=UTC)
    assert parse_date("05/06/2026", "month-first") == datetime(2026, 5, 7, tzinfo=UTC)
    assert parse_date("31-12-2026 23:59:59", "day-first") == LAST
    assert parse_date("12/31/2026 11:59:59 PM", "month-first") == LAST
    assert parse_date("1/1/2027 12:00:00 AM", "month-first") == AFTER


@pytest.mark.parametrize(
    "text",
    ["05/06/2026", "31/12/2026", "2026-02-30", "soon", "1.5", "26-12-31", "12.13.2026", "²", "1e5", "-20261231", "NaN",
     "Infinity s", "1798761599000000", "1111111111111111", "12/31/2026 13:00 PM"]
)  # fmt: skip
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


def test_no_module_asks_the_systems_calendar_what_a_number_of_seconds_is():
    """On Windows it ends with the year 3000 and begins with 1970."""
    package = Path(neon_wizard.__file__).parent
    assert [path.name for path in package.rglob("*.py") if "fromtimestamp(" in path.read_text(encoding="utf-8")] == []
