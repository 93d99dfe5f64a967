"""The balances that were read, for a chart and for what the last one was: SQLite, amounts as text, bounded.

Losing it loses no account: whatever is wrong with its file is told once, and then nothing is kept of it any more in
this run.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from neon_wizard.errors import StorageError
from neon_wizard.model import Balance

if TYPE_CHECKING:
    import sqlite3

__all__ = ["History", "Point"]

T = TypeVar("T")

_DAY: Final = 86_400
THIN_AFTER: Final = 365 * _DAY
"""Seconds: of what is older, the last of each day is kept."""
MOST: Final = 20_000
"""Rows of one account, the latest."""
_TIDY_EVERY: Final = 500
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS balance (
  account TEXT NOT NULL, at INTEGER NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL,
  PRIMARY KEY (account, at)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS latest (
  account TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL
) WITHOUT ROWID;
"""
"""balance: what changed, and the first of each day. latest: what was read last, changed or not."""


@dataclass(frozen=True)
class Point:
    """What a balance was at a time, UTC."""

    at: datetime
    amount: Decimal
    currency: str


class History:
    """path: of the database; None keeps it in memory. Safe for several threads; made at its first use."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._failed: StorageError | None = None
        self._told = False
        self._added = 0

    def add(self, account_id: str, balance: Balance) -> Balance | None:
        """Note `balance` where it is another one than before, or the first of its day; gives the one before."""

        def work(connection: sqlite3.Connection) -> Balance | None:
            last = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? ORDER BY at DESC LIMIT 1", (account_id,)
            ).fetchone()
            at, row = int(balance.as_of.timestamp()), (f"{balance.amount:f}", balance.currency)
            if last is None or last[1:] != row or at // _DAY != last[0] // _DAY:
                with connection:
                    connection.execute("INSERT OR REPLACE INTO balance VALUES (?, ?, ?, ?)", (account_id, at, *row))
                self._tidy(connection)
            with connection:
                connection.execute("INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?)", (account_id, at, *row))
            point = _point(last) if last else None
            return Balance(point.amount, point.currency, point.at) if point else None

        return self._do(work, None)

    def last(self, account_id: str) -> Balance | None:
        """What was read last, with the time of that."""

        def work(connection: sqlite3.Connection) -> Balance | None:
            row = connection.execute(
                "SELECT at, amount, currency FROM (SELECT * FROM latest UNION ALL SELECT * FROM balance)"
                " WHERE account = ? ORDER BY at DESC LIMIT 1",
                (account_id,),
            ).fetchone()
            point = _point(row) if row else None
            return Balance(point.amount, point.currency, point.at) if point else None

        return self._do(work, None)

    def points(self, account_id: str, since: datetime) -> tuple[Point, ...]:
        """What was noted since, the oldest first; before them the last one of before, for it still counted then."""

        def work(connection: sqlite3.Connection) -> tuple[Point, ...]:
            from_ = int(since.timestamp())
            before = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? AND at < ? ORDER BY at DESC LIMIT 1",
                (account_id, from_),
            ).fetchall()
            after = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? AND at >= ? ORDER BY at",
                (account_id, from_),
            ).fetchall()
            return tuple(point for row in (*before, *after) if (point := _point(row)))

        none: tuple[Point, ...] = ()
        return self._do(work, none)

    def rename(self, old: str, new: str) -> None:
        """The operator gave the account another number."""

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("UPDATE OR REPLACE balance SET account = ? WHERE account = ?", (new, old))
                connection.execute("UPDATE OR REPLACE latest SET account = ? WHERE account = ?", (new, old))

        self._do(work, None)

    def forget(self, account_id: str) -> None:
        """The account is removed."""

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("DELETE FROM balance WHERE account = ?", (account_id,))
                connection.execute("DELETE FROM latest WHERE account = ?", (account_id,))

        self._do(work, None)

    def take_failure(self) -> StorageError | None:
        """What went wrong, once."""
        failed = None if self._told else self._failed
        self._told = self._told or failed is not None
        return failed

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """`work` with the connection; `otherwise` where the file cannot be used."""
        import sqlite3

        with self._lock:
            if self._failed is not None:
                return otherwise
            try:
                if self._connection is None:
                    self._connection = self._open()
                return work(self._connection)
            except (sqlite3.Error, OSError) as error:
                self._failed = self._failure(error)
                if self._connection is not None:
                    self._connection.close()
                    self._connection = None
                return otherwise

    def _open(self) -> sqlite3.Connection:
        import os
        import sqlite3

        if self._path is not None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Only for the user: SQLite would make it as the umask says.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(self._path or ":memory:", timeout=5, check_same_thread=False)
        try:
            connection.executescript(_SCHEMA)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _failure(self, error: Exception) -> StorageError:
        """A damaged file is moved aside, so that the next start has a new one."""
        import sqlite3

        path = self._path or Path(":memory:")
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            backup = path.with_suffix(".damaged")
            with suppress(OSError):
                path.replace(backup)
            return StorageError("history.corrupt", facts={"path": path, "backup": backup}, detail=str(error))
        return StorageError("history.failed", facts={"path": path, "reason": error}, detail=str(error))

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Now and then: thin out what is old, and bound what there is."""
        self._added += 1
        if self._added % _TIDY_EVERY != 1:
            return
        old = int(datetime.now(UTC).timestamp()) - THIN_AFTER
        with connection, closing(connection.cursor()) as cursor:
            cursor.execute(
                "DELETE FROM balance WHERE at < ?1 AND EXISTS (SELECT 1 FROM balance later WHERE"
                " later.account = balance.account AND later.at > balance.at AND later.at / ?2 = balance.at / ?2)",
                (old, _DAY),
            )
            cursor.execute(
                "DELETE FROM balance WHERE at < (SELECT at FROM balance newer WHERE newer.account = balance.account"
                " ORDER BY at DESC LIMIT 1 OFFSET ?)",
                (MOST - 1,),
            )


def _point(row: tuple[int, str, str]) -> Point | None:
    """A row, or None for one that this program did not write."""
    try:
        return Point(datetime.fromtimestamp(row[0], UTC), Decimal(row[1]), row[2])
    except (InvalidOperation, ValueError, OverflowError, OSError, TypeError):
        return None
