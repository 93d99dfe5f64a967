"""The balances that were read, in an SQLite file: for the chart, and to tell what the balance was before.

Amounts are stored as text, and their number is bounded. No account depends on this file: each kind of trouble with it
is told once. A damaged file is put aside and a new one begun; what only hinders for now, such as a full disk, is tried
again the next time.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final, TypeVar

from neon_wizard import disk
from neon_wizard.accounts import files
from neon_wizard.errors import StorageError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.model import Balance

__all__ = ["History", "Point"]

T = TypeVar("T")

_DAY: Final = 86_400
THIN_AFTER: Final = 365 * _DAY
"""Seconds: of what is older, the last of each day is kept."""
MOST: Final = 20_000
"""Seconds. Of balances that are older, only the last of each day is kept."""
_TIDY_EVERY: Final = 500
_LOCKED_SECONDS: Final = 2.0
_LONGEST: Final = 100
"""Characters of an amount or a currency. This program never writes a longer one."""
_BESIDE: Final = ("-journal", "-wal", "-shm")
"""What SQLite puts beside a database. Left behind, they would be taken for parts of the new database."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS balance (
  account TEXT NOT NULL, at INTEGER NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL,
  PRIMARY KEY (account, at)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS latest (
  account TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL
) WITHOUT ROWID;
"""
"""balance: what changed, and the first of each day. latest: what was read last, whether it had changed or not."""


@dataclass(frozen=True)
class Point:
    """What the balance was at a time (UTC)."""

    at: datetime
    amount: Decimal
    currency: str


class History:
    """Keeps the balances of all accounts. Safe for several threads; opens its file when it is first used.

    path: of the database; None keeps it in memory.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._untold: dict[str, StorageError] = {}
        self._told: set[str] = set()
        self._put_aside = False
        self._added = 0

    def add(self, account_id: str, balance: Balance) -> Balance | None:
        """Note `balance` where it differs from the one before, or is the first of its day; return the one before."""

        def work(connection: sqlite3.Connection) -> Balance | None:
            rows = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? ORDER BY at DESC", (account_id,)
            )
            last, at = _first(rows), int(balance.as_of.timestamp())
            row = (f"{balance.amount:f}", balance.currency)
            known = last and ((f"{last.amount:f}", last.currency), int(last.at.timestamp()) // _DAY)
            if known != (row, at // _DAY):
                with connection:
                    connection.execute("INSERT OR REPLACE INTO balance VALUES (?, ?, ?, ?)", (account_id, at, *row))
                self._tidy(connection)
            with connection:
                connection.execute("INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?)", (account_id, at, *row))
            return _balance(last)

        return self._do(work, None)

    def last(self, account_id: str) -> Balance | None:
        """Return the balance that was read last, with the time when it was read."""

        def work(connection: sqlite3.Connection) -> Balance | None:
            rows = connection.execute(
                "SELECT at, amount, currency FROM (SELECT * FROM latest UNION ALL SELECT * FROM balance)"
                " WHERE account = ? ORDER BY at DESC",
                (account_id,),
            )
            return _balance(_first(rows))

        return self._do(work, None)

    def points(self, account_id: str, since: datetime) -> tuple[Point, ...]:
        """Return the balances noted since then, oldest first, after the last one from before, which still held then."""

        def work(connection: sqlite3.Connection) -> tuple[Point, ...]:
            from_ = int(since.timestamp())
            before = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? AND at < ? ORDER BY at DESC",
                (account_id, from_),
            )
            after = connection.execute(
                "SELECT at, amount, currency FROM balance WHERE account = ? AND at >= ? ORDER BY at",
                (account_id, from_),
            )
            points = (_first(before), *map(_point, after))
            return tuple(point for point in points if point)

        none: tuple[Point, ...] = ()
        return self._do(work, none)

    def rename(self, old: str, new: str) -> None:
        """Move everything to a new id: the operator gave the account another number."""

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("UPDATE OR REPLACE balance SET account = ? WHERE account = ?", (new, old))
                connection.execute("UPDATE OR REPLACE latest SET account = ? WHERE account = ?", (new, old))

        self._do(work, None)

    def forget(self, account_id: str) -> None:
        """Delete everything of an account that is removed."""

        def work(connection: sqlite3.Connection) -> None:
            with connection:
                connection.execute("DELETE FROM balance WHERE account = ?", (account_id,))
                connection.execute("DELETE FROM latest WHERE account = ?", (account_id,))

        self._do(work, None)

    def take_failure(self) -> StorageError | None:
        """Return what went wrong, each kind only once: it may go wrong again with every balance that is read."""
        untold = next((code for code in self._untold if code not in self._told), None)
        if untold is None:
            return None
        self._told.add(untold)
        return self._untold[untold]

    def close(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Return what `work` does with the connection; `otherwise` where neither the file nor a new one can be used."""
        with self._lock:
            for _ in range(2):
                try:
                    if self._connection is None:
                        self._connection = self._open()
                    return work(self._connection)
                # SQLite's message may contain the damaged bytes, which do not decode; a damaged length can ask for too
                # much memory.
                except (sqlite3.Error, OSError, UnicodeDecodeError, MemoryError) as error:
                    self._close()
                    if not self._begin_anew(error):
                        break
            return otherwise

    def _open(self) -> sqlite3.Connection:
        path = self._path and disk.target_of(self._path)
        if path is not None:
            disk.make_private(path.parent)
            # Readable by the user only: SQLite would follow the umask. Opened by us first, because it may not be a file
            # at all.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            with disk.open_file(path) as file:
                self._opened = _identity(os.fstat(file.fileno()))
        connection = sqlite3.connect(path or ":memory:", timeout=_LOCKED_SECONDS, check_same_thread=False)
        try:
            connection.text_factory = lambda text: text.decode(errors="replace")
            connection.executescript(_SCHEMA)
            # A page whose rows are out of order answers every query, but wrongly.
            (state,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if state != "ok":
                raise sqlite3.DatabaseError(state)
        except BaseException:
            connection.close()
            raise
        return connection

    def _begin_anew(self, error: Exception) -> bool:
        """Put a damaged file aside, at most once in a run; return False where that is not the cause or no help."""
        path = self._path or Path(":memory:")
        if self._path is not None and _is_damage(error) and not self._put_aside:
            try:
                backup = self._set_aside(disk.target_of(self._path))
            except (OSError, StorageError) as refused:
                self._fail("history.failed", refused, path, reason=_words(refused))
                return False
            self._put_aside = True
            if backup is not None:
                self._fail("history.corrupt", error, path, backup=backup)
            return True
        self._fail("history.failed", error, path, reason=_words(error))
        return False

    def _fail(self, code: str, error: Exception, path: Path, **facts: object) -> None:
        self._untold.setdefault(code, StorageError(code, facts={"path": path, **facts}, detail=_words(error)))

    def _set_aside(self, path: Path) -> Path | None:
        """Move the file away together with what SQLite put beside it; return None where another process already did so.

        Raises OSError and `StorageError`.
        """
        with files.locked(path.parent, f"{path.name}.lock"):
            if self._opened != _identity(os.stat(path)):
                return None
            backup = files.back_up(path)
            for ending in _BESIDE:
                with suppress(FileNotFoundError):
                    disk.move(f"{path}{ending}", f"{backup}{ending}")
            return backup

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Now and then, thin out what is old and bound the number of rows."""
        self._added += 1
        if self._added % _TIDY_EVERY != 1:
            return
        old = int(datetime.now(UTC).timestamp()) - THIN_AFTER
        with connection, closing(connection.cursor()) as cursor:
            cursor.execute(
                "DELETE FROM balance WHERE at < :old AND EXISTS (SELECT 1 FROM balance later WHERE"
                " later.account = balance.account AND later.at > balance.at AND later.at / :day = balance.at / :day)",
                {"old": old, "day": _DAY},
            )
            cursor.execute(
                "DELETE FROM balance WHERE at < (SELECT at FROM balance newer WHERE newer.account = balance.account"
                " ORDER BY at DESC LIMIT 1 OFFSET ?)",
                (MOST - 1,),
            )


def _identity(found: os.stat_result) -> tuple[int, int]:
    return (found.st_dev, found.st_ino)


def _is_damage(error: Exception) -> bool:
    """Return whether the file itself is wrong, and not its surroundings: the disk, its permissions, another process."""
    if isinstance(error, OSError):
        return False
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return True  # impossible sizes, or a message of SQLite's with damaged bytes in it
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR_SHORT_READ):
        # It was opened for writing just now, so the file's own header calls it read-only; or it was cut short.
        return True
    return code & 0xFF not in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_INTERRUPT,
    )


def _words(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError | MemoryError):
        return "the database is malformed"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _balance(point: Point | None) -> Balance | None:
    return Balance(point.amount, point.currency, point.at) if point else None


def _first(rows: sqlite3.Cursor) -> Point | None:
    """Return the first row that can be read. The others are dropped, because an open cursor would hold the file."""
    with closing(rows):
        return next(filter(None, map(_point, rows)), None)


def _point(row: tuple[Any, ...]) -> Point | None:
    """Return a row as a point, or None for one that this program did not write."""
    at, amount, currency = row
    if type(at) is not int or type(amount) is not str or type(currency) is not str:
        return None
    if max(len(amount), len(currency)) > _LONGEST:
        return None
    try:
        found, when = Decimal(amount), _EPOCH + timedelta(seconds=at)
    except (InvalidOperation, OverflowError):
        return None
    return Point(when, found, currency) if found.is_finite() else None
