"""Tables in the results of an operator's own services (E1): a few rows of each column's kind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from neon_wizard.demo.mock.inverse import Node, lines, put

if TYPE_CHECKING:
    from neon_wizard.profile.action import ActionReply, Column

_ROWS: Final = 2
_DAY: Final = date(2026, 1, 31)
_SAMPLES: Final = {"number": "7", "money": "1.50", "date": _DAY.isoformat()}
"""What stands in a column of each kind."""


def fill(root: Node, rules: ActionReply) -> None:
    """Put the rows where `rules` finds them; raises `InverseError`."""
    for row in lines(root, rules.rows, _ROWS) if rules.rows else ():
        for column in rules.columns:
            put(row, column.value, _sample(column))


def _sample(column: Column) -> str:
    return _DAY.strftime(column.format) if column.format else _SAMPLES.get(column.kind, "sample")
