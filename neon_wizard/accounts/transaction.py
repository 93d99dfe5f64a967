"""Settings, journal and keyring changed together: whenever the process ends, a change is made whole or not at all.

It is what F47 asks for, and the order is this. The journal says what is going to be; new secrets are written under
names of a new generation; the settings are replaced, and from that moment the change counts; secrets that nothing names
any more are deleted; the journal is cleared. Whoever takes the lock next, in this process or another, first finishes or
undoes what the journal still holds.

The journal holds the change under way and the signups whose outcome is unknown. It holds no secret, only the names
under which secrets are written.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from neon_wizard import places
from neon_wizard.accounts import files
from neon_wizard.accounts.files import Corrupt, Kept
from neon_wizard.accounts.settings import (
    KeptAccount,
    KeptOperator,
    Settings,
    consent_from,
    consent_table,
    entry_from,
    entry_table,
    operator_from,
    operator_table,
    settings_file,
    strings,
    value,
)
from neon_wizard.accounts.vault import Vault
from neon_wizard.errors import NeonError, StorageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import PendingSignup, Secret

__all__ = ["Change", "Journal", "Transaction", "journal_file"]


@dataclass(frozen=True)
class Change:
    """One change of what is kept of one operator, complete enough for another process to finish it.

    writes: names of new secrets. drops: names of those that go once the settings are written. puts: accounts as they
    are to be. removes: ids of accounts that go. operator: its record afterwards; None forgets it.
    """

    operator_id: str
    writes: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    puts: tuple[KeptAccount, ...] = ()
    removes: tuple[str, ...] = ()
    operator: KeptOperator | None = None

    def applied_to(self, settings: Settings) -> Settings:
        """Return the settings after this change; the same settings where they already hold it."""
        after = settings.with_operator(self.operator_id, self.operator)
        entries = {key: entry for key, entry in after.entries.items() if key not in self.removes}
        entries |= {entry.account.id: entry for entry in self.puts}
        return Settings(entries, after.operators, after.preferences)


@dataclass(frozen=True)
class Journal:
    """change: one that may be unfinished, or None. pending: signups whose outcome is unknown (F32)."""

    change: Change | None = None
    pending: tuple[PendingSignup, ...] = ()


def journal_file(folder: Path | None) -> Kept[Journal]:
    """Return the journal in `folder`; in memory where that is None."""
    return Kept(folder and folder / places.JOURNAL, Journal(), _journal_from, _tables)


def _tables(journal: Journal) -> dict[str, Any]:
    return {
        "pending": [_pending_table(each) for each in journal.pending],
        "change": [_change_table(journal.change)] if journal.change else [],
    }


def _pending_table(signup: PendingSignup) -> dict[str, Any]:
    more = {"step": signup.step, "consent": consent_table(signup.consent)}
    table = {"operator_id": signup.operator_id, "login": signup.login, "started": signup.started}
    return {**table, **{name: value for name, value in more.items() if value}}


def _change_table(change: Change) -> dict[str, Any]:
    return {
        "operator_id": change.operator_id,
        "writes": list(change.writes),
        "drops": list(change.drops),
        "removes": list(change.removes),
        "puts": [entry_table(entry) for entry in change.puts],
        **({"operator": operator_table(change.operator)} if change.operator else {}),
    }


def _journal_from(tables: Mapping[str, Any]) -> Journal:
    changes = [_change_from(table) for table in _list_of_tables(tables, "change")]
    pending = [
        PendingSignup(
            value(p, "operator_id", str),
            value(p, "login", str),
            value(p, "started", datetime),
            value(p, "step", str) if "step" in p else "",
            consent_from(p["consent"]) if "consent" in p else None,
        )
        for p in _list_of_tables(tables, "pending")
    ]
    return Journal(changes[0] if changes else None, tuple(pending))


def _change_from(table: Mapping[str, Any]) -> Change:
    return Change(
        operator_id=value(table, "operator_id", str),
        writes=strings(table, "writes"),
        drops=strings(table, "drops"),
        removes=strings(table, "removes"),
        puts=tuple(map(entry_from, _list_of_tables(table, "puts"))),
        operator=operator_from(value(table, "operator", dict)) if "operator" in table else None,
    )


def _list_of_tables(tables: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found: list[Any] = value(tables, name, list)
    if not all(type(table) is dict for table in found):
        raise Corrupt(f"{name} holds more than tables")
    return found


T = TypeVar("T", Settings, Journal)


class Transaction:
    """Changes settings and keyring as one. folder: of settings and journal; None keeps both in memory."""

    def __init__(self, vault: Vault, folder: Path | None) -> None:
        self.vault = vault
        self.folder = folder
        self._settings = settings_file(folder)
        self._journal = journal_file(folder)
        self._memory_lock = threading.RLock()
        self._marks: dict[str, threading.Lock] = {}
        self._damaged: list[NeonError] = []

    def settings(self) -> Settings:
        """Return the settings as they are now. Raises `StorageError`: ``settings.newer``, ``settings.failed``."""
        return self._read(self._settings)

    def journal(self) -> Journal:
        """Return the journal; as `settings`."""
        return self._read(self._journal)

    def take_damaged(self) -> list[NeonError]:
        """Return what was found damaged and moved aside since this was last called (F45)."""
        damaged, self._damaged = self._damaged, []
        return damaged

    # --- without secrets ----------------------------------------------------------------------------------------------

    @contextmanager
    def locked(self) -> Iterator[tuple[Settings, Journal]]:
        """Keep everybody else from changing anything; raises `StorageError` ``settings.locked`` after half a minute."""
        with self._lock():
            yield self._under_lock(self._settings), self._under_lock(self._journal)

    def write_settings(self, settings: Settings) -> None:
        """Write the settings; call it under the lock."""
        self._settings.save(settings)

    def write_journal(self, journal: Journal) -> None:
        """Write the journal; call it under the lock."""
        self._journal.save(journal)

    def set_pending(
        self, operator_id: str, login: str, pending: tuple[PendingSignup, ...], *, alone: bool = False
    ) -> bool:
        """Note `pending` for this login in place of what was noted; with `alone` only where nothing was, else False."""
        with self.locked() as (_, journal):
            others = tuple(p for p in journal.pending if (p.operator_id, p.login) != (operator_id, login))
            if alone and others != journal.pending:
                return False
            if others + pending != journal.pending:
                self.write_journal(replace(journal, pending=others + pending))
        return True

    # --- what is under way --------------------------------------------------------------------------------------------

    @contextmanager
    def marked(self, kind: str, name: str, seconds: float) -> Iterator[bool]:
        """Hold the mark that `kind` of work is under way for `name`; gives False where a window or command holds it.

        seconds: to wait for the other one's end. A mark ends with its process, even a killed one. Raises `StorageError`
        where the folder cannot be written.
        """
        with ExitStack() as held:
            try:
                held.enter_context(
                    self._alone(f"{kind}-{crc32(name.encode(errors='surrogatepass')):08x}.lock", seconds)
                )
            except StorageError as error:
                if error.code != "settings.locked":
                    raise
                yield False
            else:
                yield True

    @contextmanager
    def _alone(self, name: str, seconds: float) -> Iterator[None]:
        if self.folder is not None:
            with files.locked(self.folder, name, seconds):
                yield
            return
        lock = self._marks.setdefault(name, threading.Lock())
        if not lock.acquire(timeout=seconds):
            raise StorageError("settings.locked")
        try:
            yield
        finally:
            lock.release()

    # --- with secrets -------------------------------------------------------------------------------------------------

    @contextmanager
    def changing(self) -> Iterator[Settings]:
        """Hold the lock, with the journal cleared of what was left over; gives the settings as they are."""
        with self.locked() as (settings, journal):
            if journal.change:
                self._complete(journal.change)
                settings = self._under_lock(self._settings)
            yield settings

    def check_vault(self) -> None:
        """Raise what writing a secret would raise. The lock, which the caller holds, keeps others of this folder away.

        Programs with other folders share the keyring too, so each probes under a name made from its folder.
        """
        folder = str(self.folder and self.folder.absolute()).encode(errors="surrogateescape")
        self.vault.check(f"check-{crc32(folder):08x}")

    def commit(self, change: Change, secrets: Mapping[str, Secret]) -> None:
        """Make `change`, with the values of the secrets it writes; if this raises, the change is not made."""
        self._journal.save(replace(self._under_lock(self._journal), change=change))
        wanted = change.applied_to(self._under_lock(self._settings))
        try:
            for name, secret in secrets.items():
                self.vault.set(change.operator_id, name, secret)
            self._settings.save(wanted)
        except StorageError as error:
            # If the keyring hangs, undoing would make the user wait a second time: the next change does it.
            if error.code != "keyring.timeout":
                with suppress(StorageError):
                    self._complete(change, undo=True)
            raise

    def finish(self, change: Change) -> None:
        """Do what follows a `commit`; if this raises, the next change does it."""
        self._forget(change.operator_id, change.drops)

    def _complete(self, change: Change, *, undo: bool = False) -> None:
        """Finish what was left where the settings or all new secrets are there, else undo it."""
        settings = self._under_lock(self._settings)
        wanted = change.applied_to(settings)
        if wanted == settings:
            self.finish(change)
        elif not undo and all(self.vault.get(change.operator_id, name) is not None for name in change.writes):
            self._settings.save(wanted)
            self.finish(change)
        else:
            self._forget(change.operator_id, change.writes)

    def _forget(self, operator_id: str, names: tuple[str, ...]) -> None:
        for name in names:
            self.vault.delete(operator_id, name)
        self._journal.save(replace(self._under_lock(self._journal), change=None))

    def _lock(self) -> AbstractContextManager[object]:
        return self._memory_lock if self.folder is None else files.locked(self.folder)

    # --- reading ------------------------------------------------------------------------------------------------------

    def _read(self, kept: files.Kept[T]) -> T:
        """Read `kept`. Takes the lock, and writes, only where the file is damaged."""
        try:
            return kept.load()
        except files.Corrupt:
            with self._lock():
                return self._under_lock(kept)

    def _under_lock(self, kept: files.Kept[T]) -> T:
        """Read `kept` under the lock; a damaged file is moved aside and reported, and then counts as empty."""
        try:
            return kept.load()
        except files.Corrupt as damage:
            self._damaged.append(kept.set_aside(damage))
            return kept.load()
