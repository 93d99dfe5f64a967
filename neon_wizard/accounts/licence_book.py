"""The licences of a store's accounts: their records and seals read and written, under the ledger's lock and journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from threading import Lock

from neon_wizard.accounts import files
from neon_wizard.accounts.journal import Change
from neon_wizard.accounts.ledger import Ledger
from neon_wizard.accounts.licence_records import KeptLicence, Records, Seal, opened, records_file, sealed
from neon_wizard.accounts.settings import Entry, Operator, Settings
from neon_wizard.errors import StorageError, UsageError
from neon_wizard.model import LicenceRecord, Secret

__all__ = ["KEY", "KINDS", "LicenceBook"]

SEAL, KEY = "licence", "licence-key"
KINDS = (SEAL, KEY)
"""Secrets of an account that outlive a change of its settings: the seal, and the key that the user typed."""


class LicenceBook:
    """Writes in this order: record, seal. Whenever the process ends, what is there opens, or counts for nothing."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._file = records_file(ledger.folder)
        self._locks: dict[str, Lock] = {}

    def read(self, account_id: str) -> KeptLicence:
        """Asks the keyring; raises `StorageError` and `KeyringError`."""
        entry = self._ledger.settings().entries.get(account_id)
        return self._opened(entry) if entry else KeptLicence()

    def keep(
        self, account_id: str, record: LicenceRecord, key: Secret | None = None, over: LicenceRecord | None = None
    ) -> bool:
        """Keep `record`; False, with nothing kept, where `over` is no longer what is there.

        key: what the user typed, in place of what is kept; None leaves that. Raises `UsageError` ``usage.account`` for
        an account that is not kept, and what the keyring and the disk raise.
        """
        with self._ledger.changing() as settings:
            entry = settings.entries.get(account_id)
            if entry is None:
                raise UsageError("usage.account", facts={"account": account_id})
            seal, kept = self._seal(entry), self._opened(entry)
            if over is not None and _said(over) != _said(kept.record):
                return False
            anew = record.answered is not None and record.answered != kept.record.answered
            seal = (seal or Seal.new()).with_times(record, anew=anew)
            if _said(record) != _said(kept.record):
                seal = replace(seal, count=seal.count + 1)
                self._write(settings, entry, sealed(account_id, entry.account.operator_id, record, seal))
            self._put(settings, entry, {SEAL: seal.written(), **({} if key is None else {KEY: key})})
        return True

    @contextmanager
    def under_way(self, account_id: str, seconds: float) -> Iterator[bool]:
        """While an activation of the account is: gives False where another is, also a command's or a window's.

        seconds: to wait for its end. Raises `StorageError` where the folder cannot be written.
        """
        import zlib

        with ExitStack() as held:
            try:
                held.enter_context(self._alone(f"activation-{zlib.crc32(account_id.encode()):08x}.lock", seconds))
            except StorageError as error:
                if error.code != "settings.locked":
                    raise
                yield False
            else:
                yield True

    @contextmanager
    def _alone(self, name: str, seconds: float) -> Iterator[None]:
        folder = self._ledger.folder
        if folder is not None:
            with files.locked(folder, name, seconds):
                yield
            return
        lock = self._locks.setdefault(name, Lock())
        if not lock.acquire(timeout=seconds):
            raise StorageError("settings.locked")
        try:
            yield
        finally:
            lock.release()

    def carried(self, settings: Settings, old: Iterable[Entry], account_id: str) -> dict[str, Secret]:
        """The secrets by which the licence of one of `old`, which an account replaces, goes on under that one's id.

        Its record is written under that id too, which counts for nothing until the seal is kept there.
        """
        for before in old:
            found = {kind: self._secret(before, kind) for kind in KINDS}
            secrets = {kind: secret for kind, secret in found.items() if secret is not None}
            if account_id != before.account.id and SEAL in secrets:
                self._carry(settings, before, account_id, Seal.read(secrets[SEAL]))
            if secrets:
                return secrets
        return {}

    def tidy(self, ids: Collection[str]) -> None:
        """Forget the records of accounts that are not among `ids`."""
        records = self._records()
        left = {account_id: table for account_id, table in records.items() if account_id in ids}
        if left != records:
            with suppress(StorageError):  # without its seal, a record is worth nothing
                self._file.save(left)

    def _carry(self, settings: Settings, old: Entry, account_id: str, seal: Seal | None) -> None:
        kept = self._opened(old)
        if seal is not None and seal.count and not kept.lost:
            entry = replace(old, account=old.account.with_id(account_id))
            self._write(settings, entry, sealed(account_id, old.account.operator_id, kept.record, seal))

    def _opened(self, entry: Entry) -> KeptLicence:
        seal = self._seal(entry)
        if seal is None:
            return KeptLicence()
        account = entry.account
        return opened(account.id, account.operator_id, self._records().get(account.id), seal)

    def _seal(self, entry: Entry) -> Seal | None:
        secret = self._secret(entry, SEAL)
        return Seal.read(secret) if secret else None

    def _secret(self, entry: Entry, kind: str) -> Secret | None:
        """Also where the settings, which anybody may edit, do not name it: a trial would begin anew."""
        return self._ledger.vault.get(entry.account.operator_id, entry.name(kind))

    def _records(self) -> Records:
        try:
            return self._file.load()
        except files.Corrupt:
            return {}  # each account's record is lost, which is said where it is asked for

    def _write(self, settings: Settings, entry: Entry, table: dict[str, object]) -> None:
        others = {known: each for known, each in self._records().items() if known in settings.entries}
        self._file.save({**others, entry.account.id: table})

    def _put(self, settings: Settings, entry: Entry, secrets: dict[str, Secret]) -> None:
        """The secrets of `entry`; with the first of a kind the settings, as one change."""
        operator_id = entry.account.operator_id
        new = {kind: secret for kind, secret in secrets.items() if kind not in entry.kinds}
        # The seal last: until it is written the record before it is what counts.
        for kind in sorted(secrets.keys() - new.keys(), reverse=True):
            self._ledger.vault.set(operator_id, entry.name(kind), secrets[kind])
        if new:
            put = replace(entry, kinds=(*entry.kinds, *new))
            operator = settings.operators.get(operator_id, Operator())
            change = Change(operator_id, tuple(map(entry.name, new)), put=put, operator=operator)
            self._ledger.commit(change, {entry.name(kind): secret for kind, secret in new.items()})
            with suppress(StorageError):
                self._ledger.finish(change)


def _said(record: LicenceRecord) -> tuple[object, ...]:
    """What of a record stands in the file."""
    return record.answer, record.answered, record.activating
