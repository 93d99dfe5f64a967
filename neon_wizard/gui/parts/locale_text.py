"""Days, numbers and money as the user's locale writes them, in the fields of a form and in a table (rule 16)."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QTime

from neon_wizard import late
from neon_wizard.errors import UsageError
from neon_wizard.gui.balance.money import format_amount, format_decimal
from neon_wizard.operations.dates import local

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.operations.extra_service import Cell
    from neon_wizard.profile.action import Column
    from neon_wizard.profile.form.form_inputs import Input

__all__ = ["cell_text", "in_locale", "read_day", "read_number", "write_day", "write_number"]


_DAY: Final = late.pattern(r"([0-9]{1,4})[ ./-]+([0-9]{1,2})[ ./-]+([0-9]{1,4})\.?")


def day_format(locale: QLocale) -> str:
    """The locale's short format, but with the whole year: 31/01/26 may be in another century."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def write_day(day: date, locale: QLocale) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), day_format(locale))


def read_day(text: str, locale: QLocale) -> str:
    """A day that was typed in the locale's order, as 2026-01-31; what is no day comes back as it is."""
    form = day_format(locale)
    found = locale.toDate(text.strip(), form)
    if not found.isValid() and (match := _DAY.fullmatch(text.strip())):
        # It may be typed with other marks, or without the noughts that the locale writes.
        order = "yMd" if len(match[1]) == 4 else [letter for letter in dict.fromkeys(form) if letter in "yMd"]
        parts = dict(zip(order, match.groups(), strict=True))
        found = QDate(int(parts["y"]), int(parts["M"]), int(parts["d"])) if len(parts["y"]) == 4 else QDate()
    return f"{found.year():04}-{found.month():02}-{found.day():02}" if found.isValid() else text


def write_number(number: Decimal, locale: QLocale) -> str:
    written = format_decimal(number.copy_abs(), locale)
    return f"{locale.negativeSign()}{written}" if number < 0 else written


def read_number(text: str, locale: QLocale) -> str:
    """A typed number in ASCII, without the marks that the locale puts between groups of digits."""
    figures = {ord(locale.zeroDigit()) + value: str(value) for value in range(10)}
    text = text.strip().replace(locale.negativeSign(), "-").translate(figures)
    group, point = locale.groupSeparator(), locale.decimalPoint()
    gap = r"[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]" if group.isspace() else re.escape(group)
    # Groups of two are India's: 10,00,000.
    if re.fullmatch(rf"[+-]?[1-9][0-9]{{0,2}}(?:{gap}[0-9]{{2,3}})*{gap}[0-9]{{3}}(?:{re.escape(point)}[0-9]+)?", text):
        text = re.sub(gap, "", text)
    return text if point in ".," else text.replace(point, ".")


def in_locale(error: NeonError, asked: Input, locale: QLocale) -> NeonError:
    """`error` with its numbers as the locale writes them."""
    bounds = {"minimum": asked.minimum, "maximum": asked.maximum, "limit": Decimal(asked.max_bytes)}
    if error.code not in ("input.range", "input.file_size"):
        return error
    facts = {name: write_number(bound, locale) for name, bound in bounds.items() if bound is not None}
    return UsageError(error.code, field=error.field, facts={**error.facts, **facts})


def cell_text(cell: Cell, column: Column, locale: QLocale) -> str:
    """A cell as the user reads it; what could not be read stands as the operator wrote it."""
    value = cell.value
    if isinstance(value, Decimal):
        return format_amount(value, cell.currency, locale) if column.kind == "money" else write_number(value, locale)
    if isinstance(value, datetime):
        here = local(value)
        time = locale.toString(QTime(here.hour, here.minute, here.second), QLocale.FormatType.ShortFormat)
        return f"{write_day(here.date(), locale)} {time}"
    return write_day(value, locale) if isinstance(value, date) else cell.text
