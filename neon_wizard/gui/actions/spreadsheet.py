"""A result's table as text for other programs: exact values, whatever the window's language."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from neon_wizard.operations.action_results import Cell

__all__ = ["as_csv", "as_text"]

_FORMULA: Final = re.compile(r"[=@\t\r]|[+-](?![0-9 ().,/-]*\Z)")
"""What a spreadsheet would take for a formula; a telephone number with its + is none."""


def as_csv(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """RFC 4180. Days are written 2026-01-31, numbers with a point; an operator's words never become a formula.

    A currency stands in its column's title, or beside each amount where there are several in the column.
    """
    currencies = [{row[place].currency for row in rows} for place in range(len(titles))]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(_title, titles, currencies))
    writer.writerows(map(_exact, row, currencies) for row in rows)
    return text.getvalue()


def as_text(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A line for each row, with tabs between: what every program takes from the clipboard."""
    return "".join("\t".join(re.sub(r"\s+", " ", each) for each in row) + "\n" for row in (titles, *rows))


def _title(title: str, currencies: set[str]) -> str:
    return _harmless(f"{title} ({next(iter(currencies))})" if len(currencies) == 1 and any(currencies) else title)


def _exact(cell: Cell, currencies: set[str]) -> str:
    value = cell.value
    if isinstance(value, Decimal):
        return f"{value:f} {cell.currency}".strip() if len(currencies) > 1 else f"{value:f}"
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else _harmless(cell.text)


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text
