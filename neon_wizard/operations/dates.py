"""Dates as operators write them, in an answer (D1): ISO 8601, Unix time, and the usual forms of other stacks."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

from neon_wizard import late

NEVER: Final = ("", "0", "-", "-1", "never", "null", "none", "unlimited", "infinity", "9223372036854775807")
"""What stands for no date. So do the years 1 and 9999, where other languages have their smallest and largest dates, and
anything outside of them.
"""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Add a timedelta to it instead of calling `datetime.fromtimestamp`, which on Windows fails before 1970 and after 3000.
"""
_DAY_FIRST, _MONTH_FIRST = "day-first", "month-first"
_DATE_ALONE = late.pattern(r"(\d{4})(?:-(\d\d)-(\d\d)|/(\d\d?)/(\d\d?)|(\d\d)(\d\d))(Z|[+-]\d\d:\d\d)?", re.ASCII)
# MySQL's zero date, what PHP makes of it, and years of more than four digits.
_NO_DATE = late.pattern(r"(?:0000-00-00|-0001-11-30|[+-]?\d{5,9}-\d\d-\d\d)(?:[T ].{0,40})?", re.ASCII)
_COUNT = late.pattern(r"-?(?:\d{9,13}(?:\.\d{1,9})?|\d{15})|-\d{14}|-?\d{1,15}(?:\.\d{1,20})?[eE]\+?\d{1,3}", re.ASCII)
_MICROSOFT = late.pattern(r"/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/", re.ASCII)
_LEAST: Final = 1e8
"""A smaller bare number is not taken for a time: it may be a day (20261231), or anything else."""
_MILLISECONDS: Final = 1e12
"""From here on a number counts milliseconds: as seconds it would lie in the year 33,658."""
_COMPACT = late.pattern(r"\d{14}", re.ASCII)
_NUMBERS = late.pattern(
    r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AaPp])[Mm])?)?", re.ASCII
)
_MAIL = late.pattern(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d.*")


def parse_date(text: str, order: str = "") -> datetime | None:
    """Return the moment that `text` names, in UTC; None where it says that there is none.

    A date without a time lasts until its end; a time without an offset is UTC. order: ``day-first`` or ``month-first``.
    Without it 05/06/2026 is refused, while 31.12.2026 is read the way it always is. Raises ValueError for anything
    else.
    """
    text = text.strip()
    if text.lower() in NEVER or _NO_DATE.fullmatch(text):
        return None
    try:
        found = _alone(text) or _counted(text) or _numbers(text, order) or _mail(text) or _iso(text)
    except OverflowError:
        return None  # beyond what Python's calendar can hold
    except ValueError as error:
        raise ValueError(f"not a date: {error}") from None
    return None if found.year in (1, 9999) else found


def local(moment: datetime) -> datetime:
    """Return `moment` in this computer's time zone; unchanged where it has no zone, or the system cannot convert it.

    The system cannot convert other languages' smallest and largest dates, and on some systems anything before 1970.
    """
    try:
        return moment.astimezone() if moment.tzinfo else moment
    except (OverflowError, OSError, ValueError):
        return moment


def _alone(text: str) -> datetime | None:
    match = _DATE_ALONE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups()[:7] if part is not None)
    return _end_of(date(year, month, day), match[8] or "Z")


def _end_of(day: date, offset: str = "Z") -> datetime:
    if day.year in (1, 9999):
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    midnight = day + timedelta(days=1)
    return datetime.fromisoformat(f"{midnight.isoformat()}T00:00:00{offset}").astimezone(UTC)


def _counted(text: str) -> datetime | None:
    """Read seconds or milliseconds since 1970, negative before.

    They may be wrapped as Microsoft's JSON does it, or written as other stacks write large numbers (1.7987616E9).
    """
    if match := _MICROSOFT.fullmatch(text):
        return _EPOCH + timedelta(milliseconds=int(match[1]))
    if not _COUNT.fullmatch(text):
        return None
    number = float(text)
    if abs(number) < _LEAST:
        raise ValueError("a number that is no time")
    return _EPOCH + timedelta(seconds=number if abs(number) < _MILLISECONDS else number / 1000)


def _numbers(text: str, order: str) -> datetime | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    first, mark, second, year, hour, minute, seconds, half = match.groups()
    if int(year) in (1, 9999):
        return datetime(int(year), 1, 1, tzinfo=UTC)  # any day of that year stands for "no date"
    order = order or (_DAY_FIRST if mark == "." else "")
    if not order:
        raise ValueError("day and month cannot be told apart")
    day, month = (int(second), int(first)) if order == _MONTH_FIRST else (int(first), int(second))
    if hour is None:
        return _end_of(date(int(year), month, day))
    return datetime(int(year), month, day, _hour(int(hour), half), int(minute), int(seconds or 0), tzinfo=UTC)


def _hour(hour: int, half: str | None) -> int:
    """half: ``a`` or ``p`` of a clock with twelve hours, which begins at 12."""
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("hour must be in 1..12")
    return hour % 12 + (12 if half in "pP" else 0)


def _mail(text: str) -> datetime | None:
    """Read a date as in mails and HTTP headers (RFC 5322, 3.3): ``Thu, 31 Dec 2026 23:59:59 GMT``."""
    if not _MAIL.fullmatch(text):
        return None

    return _utc(parsedate_to_datetime(text))


def _iso(text: str) -> datetime:
    if _COMPACT.fullmatch(text):
        text = f"{text[:8]}T{text[8:]}"
    elif text.isdigit():
        raise ValueError("a number that is no time")
    # Python reads neither a space before an offset, nor a comma.
    return _utc(datetime.fromisoformat(re.sub(r" (?=[+-]\d\d:?\d\d$|Z$)", "", text)))


def _utc(moment: datetime) -> datetime:
    if moment.year in (1, 9999):
        return moment.replace(tzinfo=UTC)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
