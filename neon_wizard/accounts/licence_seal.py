"""What is kept of an account's licence, made so that neither editing nor removing a file activates anything.

Each account has two halves: a *record* in a file, with what the operator said, and a *seal* in the keyring. The record
carries a keyed hash (HMAC, RFC 2104) over itself, the account and the operator; the key is in the seal. So a changed
record, or another account's, does not open. The seal also counts the records, so that an older record that was put back
does not open either, and it holds the times that no file may change: when a trial began, and the latest time that was
seen. See docs/decisions/0007.

Records and seals are read and written under the lock and the journal of the store's `Transaction`. What a licence
permits is not decided here, but in `neon_wizard.operations.licence`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeAlias

from neon_wizard.accounts import files
from neon_wizard.accounts.files import Corrupt, Kept
from neon_wizard.accounts.settings import KeptAccount, KeptOperator, Settings, value
from neon_wizard.accounts.transaction import Change, Transaction
from neon_wizard.errors import StorageError, UsageError
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.model import LicenceAnswer, LicenceRecord, LicenceState, Secret

__all__ = [
    "FILE",
    "KEY",
    "KINDS",
    "KeptLicence",
    "LicenceRecords",
    "Records",
    "Seal",
    "opened",
    "records_file",
    "sealed",
]


FILE: Final = "licences.toml"
Records: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Account id → its record as it stands in the file, not yet opened."""

_MAC: Final = "mac"


@dataclass(frozen=True)
class KeptLicence:
    """record: what is known. lost: something was kept and has been changed or removed since; `record` is without it."""

    record: LicenceRecord = field(default_factory=LicenceRecord)
    lost: bool = False


@dataclass(frozen=True)
class Seal:
    """What the keyring holds. key: of the hash, in hexadecimal. count: of records made so far, 0 before the first."""

    key: Secret
    count: int = 0
    began: datetime | None = None
    seen: datetime | None = None

    @staticmethod
    def new() -> Seal:
        import secrets

        return Seal(Secret(secrets.token_hex(32)))

    @staticmethod
    def read(secret: Secret) -> Seal | None:
        """Return the seal that `written` wrote, or None where the text is none."""
        try:
            table = json.loads(secret.reveal())
            times = {name: datetime.fromisoformat(table[name]) for name in ("began", "seen") if table[name]}
            if any(time.tzinfo is None for time in times.values()):
                return None
            return Seal(Secret(str(table["key"])), int(table["count"]), times.get("began"), times.get("seen"))
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            return None

    def written(self) -> Secret:
        """Return the seal as a text that is short enough for every system's keyring."""
        times = {name: time.isoformat() if time else "" for name, time in (("began", self.began), ("seen", self.seen))}
        return Secret(json.dumps({"key": self.key.reveal(), "count": self.count, **times}))

    def with_times(self, record: LicenceRecord, *, anew: bool = False) -> Seal:
        """Return this seal with the times of `record`, none moved back unless `anew`: the operator has spoken."""
        if anew:
            return replace(self, began=record.began, seen=record.seen)
        seen = max(filter(None, (self.seen, record.seen)), default=None)
        return replace(self, began=self.began or record.began, seen=seen)


def sealed(account_id: str, operator_id: str, record: LicenceRecord, seal: Seal) -> dict[str, Any]:
    """Return `record` as it is written to the file, under `seal`'s key and count."""
    answer = record.answer
    table: dict[str, Any] = {"count": seal.count, "activating": record.activating}
    if answer is not None:
        table |= {"state": answer.state.value, "reason": answer.reason, "info_html": answer.info_html}
        times = {"expires": answer.expires, "answered": record.answered}
        table |= {name: time for name, time in times.items() if time is not None}
    return {**table, _MAC: _mac(account_id, operator_id, table, seal)}


def opened(account_id: str, operator_id: str, table: Mapping[str, Any] | None, seal: Seal) -> KeptLicence:
    """Return what `sealed` wrote for this account, with the seal's own times; lost where the table is not that.

    Where it is lost, an activation may have been sent, so its outcome counts as unknown (F37).
    """
    times = LicenceRecord(began=seal.began, seen=seal.seen)
    if table is None and seal.count == 0:
        return KeptLicence(times)
    lost = KeptLicence(replace(times, activating=True), lost=True)
    if table is None:
        return lost
    import hmac

    unsigned = {name: part for name, part in table.items() if name != _MAC}
    if not hmac.compare_digest(str(table.get(_MAC)).encode(), _mac(account_id, operator_id, unsigned, seal).encode()):
        return lost
    # A count above the seal's comes from a process that was killed before it wrote the seal.
    return KeptLicence(_record(table, times)) if table["count"] >= seal.count else lost


def _record(table: Mapping[str, Any], times: LicenceRecord) -> LicenceRecord:
    """Read the record from a table of this program's own, which it is because the hash fits."""
    record = replace(times, activating=table["activating"])
    if "state" not in table:
        return record
    answer = LicenceAnswer(
        LicenceState(table["state"]), table["reason"], table.get("expires"), info_html=table["info_html"]
    )
    return replace(record, answer=answer, answered=table["answered"])


def _mac(account_id: str, operator_id: str, table: Mapping[str, Any], seal: Seal) -> str:
    import hmac

    said = json.dumps([account_id, operator_id, table], sort_keys=True, default=_as_text)
    return hmac.new(seal.key.reveal().encode(), said.encode(), "sha256").hexdigest()


def _as_text(found: object) -> str:
    """Write what TOML knows and JSON does not in a form of its own, which no text of a record has."""
    return f"{type(found).__name__} {found}"


def records_file(folder: Path | None) -> Kept[Records]:
    """Return the file of records in `folder`; in memory where that is None."""
    return Kept(folder and folder / FILE, {}, _records_from, lambda records: {"licences": dict(records)})


def _records_from(tables: Mapping[str, Any]) -> Records:
    found = value(tables, "licences", dict)
    if not all(type(table) is dict for table in found.values()):
        raise Corrupt("licences holds more than tables")
    return found


SEAL, KEY = "licence", "licence-key"
KINDS = (SEAL, KEY)
"""The secrets that outlive a change of an account's settings: the seal, and the key that the user typed."""


class LicenceRecords:
    """Writes first the record, then the seal: whenever the process ends, what is there opens or counts for nothing."""

    def __init__(self, ledger: Transaction) -> None:
        self._ledger = ledger
        self._file = records_file(ledger.folder)

    def read(self, account_id: str) -> KeptLicence:
        """Return what is known of the licence. Asks the keyring; raises `StorageError` and `KeyringError`."""
        entry = self._ledger.settings().entries.get(account_id)
        return self._opened(entry) if entry else KeptLicence()

    def keep(
        self, account_id: str, record: LicenceRecord, key: Secret | None = None, over: LicenceRecord | None = None
    ) -> bool:
        """Keep `record`; return False, with nothing kept, where `over` is no longer what is there.

        key: what the user typed, in place of the kept one; None leaves that alone. Raises `UsageError`
        ``usage.account`` for an account that is not kept, and what the keyring and the disk raise.
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

    def under_way(self, account_id: str, seconds: float) -> AbstractContextManager[bool]:
        """Hold the mark of an activation of this account; gives False where a window or command already holds it.

        seconds: to wait for the other one's end. Raises `StorageError` where the folder cannot be written.
        """
        return self._ledger.marked("activation", account_id, seconds)

    def carried(self, settings: Settings, old: Iterable[KeptAccount], account_id: str) -> dict[str, Secret]:
        """Return the secrets with which the licence of one of the `old` accounts goes on under the new id.

        The record is written under the new id too; it counts for nothing until the seal is kept there.
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
            with suppress(StorageError):  # without its seal a record is worth nothing, so it may stay
                self._file.save(left)

    def _carry(self, settings: Settings, old: KeptAccount, account_id: str, seal: Seal | None) -> None:
        kept = self._opened(old)
        if seal is not None and seal.count and not kept.lost:
            entry = replace(old, account=old.account.with_id(account_id))
            self._write(settings, entry, sealed(account_id, old.account.operator_id, kept.record, seal))

    def _opened(self, entry: KeptAccount) -> KeptLicence:
        seal = self._seal(entry)
        if seal is None:
            return KeptLicence()
        account = entry.account
        return opened(account.id, account.operator_id, self._records().get(account.id), seal)

    def _seal(self, entry: KeptAccount) -> Seal | None:
        secret = self._secret(entry, SEAL)
        return Seal.read(secret) if secret else None

    def _secret(self, entry: KeptAccount, kind: str) -> Secret | None:
        """Read a secret also where the settings do not name it: anybody may edit them, and a trial would begin anew."""
        return self._ledger.vault.get(entry.account.operator_id, entry.name(kind))

    def _records(self) -> Records:
        try:
            return self._file.load()
        except files.Corrupt:
            return {}  # each account's record counts as lost, which is told where that account is asked about

    def _write(self, settings: Settings, entry: KeptAccount, table: dict[str, object]) -> None:
        others = {known: each for known, each in self._records().items() if known in settings.entries}
        self._file.save({**others, entry.account.id: table})

    def _put(self, settings: Settings, entry: KeptAccount, secrets: dict[str, Secret]) -> None:
        """Write the secrets of `entry`; the first of each kind together with the settings, as one change."""
        operator_id = entry.account.operator_id
        new = {kind: secret for kind, secret in secrets.items() if kind not in entry.kinds}
        # The seal goes last: until it is written, the record before is the one that counts.
        for kind in sorted(secrets.keys() - new.keys(), reverse=True):
            self._ledger.vault.set(operator_id, entry.name(kind), secrets[kind])
        if new:
            put = replace(entry, kinds=(*entry.kinds, *new))
            operator = settings.operators.get(operator_id, KeptOperator())
            change = Change(operator_id, tuple(map(entry.name, new)), puts=(put,), operator=operator)
            self._ledger.commit(change, {entry.name(kind): secret for kind, secret in new.items()})
            with suppress(StorageError):
                self._ledger.finish(change)


def _said(record: LicenceRecord) -> tuple[object, ...]:
    """Return the part of a record that stands in the file."""
    return record.answer, record.answered, record.activating
