"""What is under way: a change of the store that may have been cut short, and signups whose outcome is not known.

Holds no secret, only the names under which secrets are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from neon_wizard.accounts.files import Corrupt, Kept
from neon_wizard.accounts.settings import (
    Entry,
    Operator,
    Settings,
    entry_from,
    entry_table,
    operator_from,
    operator_table,
    strings,
    value,
)
from neon_wizard.model import PendingSignup

__all__ = ["Change", "Journal", "journal_file"]


@dataclass(frozen=True)
class Change:
    """One change of what is kept of one operator, complete enough to be finished by another process.

    writes: names of secrets that are new, drops: of those that go once the settings are written. put: an account as it
    is to be, removes: ids of accounts that go. operator: its record afterwards, None to forget it.
    """

    operator_id: str
    writes: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    put: Entry | None = None
    removes: tuple[str, ...] = ()
    operator: Operator | None = None

    def applied_to(self, settings: Settings) -> Settings:
        """The settings after this change; the same as before when they already hold it."""
        after = settings.with_operator(self.operator_id, self.operator)
        entries = {key: entry for key, entry in after.entries.items() if key not in self.removes}
        if self.put:
            entries[self.put.account.id] = self.put
        return Settings(entries, after.operators, after.preferences)


@dataclass(frozen=True)
class Journal:
    """change: not known to be finished, or None. pending: signups without a known outcome (F32)."""

    change: Change | None = None
    pending: tuple[PendingSignup, ...] = ()


def journal_file(folder: Path | None) -> Kept[Journal]:
    """The journal in `folder`, in memory where it is None."""
    return Kept(folder and folder / "journal.toml", Journal(), _journal_from, _tables)


def _tables(journal: Journal) -> dict[str, Any]:
    pending = [{"operator_id": p.operator_id, "login": p.login, "started": p.started} for p in journal.pending]
    return {"pending": pending, "change": [_change_table(journal.change)] if journal.change else []}


def _change_table(change: Change) -> dict[str, Any]:
    return {
        "operator_id": change.operator_id,
        "writes": list(change.writes),
        "drops": list(change.drops),
        "removes": list(change.removes),
        **({"put": entry_table(change.put)} if change.put else {}),
        **({"operator": operator_table(change.operator)} if change.operator else {}),
    }


def _journal_from(tables: Mapping[str, Any]) -> Journal:
    changes = [_change_from(table) for table in _list_of_tables(tables, "change")]
    pending = [
        PendingSignup(value(p, "operator_id", str), value(p, "login", str), value(p, "started", datetime))
        for p in _list_of_tables(tables, "pending")
    ]
    return Journal(changes[0] if changes else None, tuple(pending))


def _change_from(table: Mapping[str, Any]) -> Change:
    return Change(
        operator_id=value(table, "operator_id", str),
        writes=strings(table, "writes"),
        drops=strings(table, "drops"),
        removes=strings(table, "removes"),
        put=entry_from(value(table, "put", dict)) if "put" in table else None,
        operator=operator_from(value(table, "operator", dict)) if "operator" in table else None,
    )


def _list_of_tables(tables: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found: list[Any] = value(tables, name, list)
    if not all(type(table) is dict for table in found):
        raise Corrupt(f"{name} holds more than tables")
    return found
