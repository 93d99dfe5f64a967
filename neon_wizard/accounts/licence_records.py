"""What is kept of an account's licence, so that neither editing nor removing a file activates anything.

Two halves: a *record* in a file, what the operator said; and a *seal* in the keyring, one for each account. The record
carries a keyed hash (HMAC, RFC 2104) over itself, the account and the operator, whose key is in the seal: a changed
record, or one of another account, does not open. The seal also counts the records, so that an older one put back does
not open either, and holds the times that no file may change: when a trial began, and the latest time that was seen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeAlias

from neon_wizard.accounts.files import Corrupt, Kept
from neon_wizard.accounts.settings import value
from neon_wizard.model import LicenceAnswer, LicenceRecord, LicenceState, Secret

__all__ = ["FILE", "KeptLicence", "Records", "Seal", "opened", "records_file", "sealed"]

FILE: Final = "licences.toml"
Records: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Account id → its record as it stands in the file, not yet opened."""

_MAC: Final = "mac"


@dataclass(frozen=True)
class KeptLicence:
    """record: what is known. lost: something was kept, and was changed or removed since; `record` is without it."""

    record: LicenceRecord = field(default_factory=LicenceRecord)
    lost: bool = False


@dataclass(frozen=True)
class Seal:
    """What the keyring holds. key: of the hash, hexadecimal. count: of the records made so far, 0 before the first."""

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
        """The opposite of `written`; None for what is none."""
        try:
            table = json.loads(secret.reveal())
            times = {name: datetime.fromisoformat(table[name]) for name in ("began", "seen") if table[name]}
            if any(time.tzinfo is None for time in times.values()):
                return None
            return Seal(Secret(str(table["key"])), int(table["count"]), times.get("began"), times.get("seen"))
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            return None

    def written(self) -> Secret:
        """Short enough for every system's keyring."""
        times = {name: time.isoformat() if time else "" for name, time in (("began", self.began), ("seen", self.seen))}
        return Secret(json.dumps({"key": self.key.reveal(), "count": self.count, **times}))

    def with_times(self, record: LicenceRecord, *, anew: bool = False) -> Seal:
        """The times of `record` in it; neither is ever taken back, but `anew`, when the operator has spoken."""
        if anew:
            return replace(self, began=record.began, seen=record.seen)
        seen = max(filter(None, (self.seen, record.seen)), default=None)
        return replace(self, began=self.began or record.began, seen=seen)


def sealed(account_id: str, operator_id: str, record: LicenceRecord, seal: Seal) -> dict[str, Any]:
    """`record` as it is written, under `seal`'s key and count."""
    answer = record.answer
    table: dict[str, Any] = {"count": seal.count, "activating": record.activating}
    if answer is not None:
        table |= {"state": answer.state.value, "reason": answer.reason, "info_html": answer.info_html}
        times = {"expires": answer.expires, "answered": record.answered}
        table |= {name: time for name, time in times.items() if time is not None}
    return {**table, _MAC: _mac(account_id, operator_id, table, seal)}


def opened(account_id: str, operator_id: str, table: Mapping[str, Any] | None, seal: Seal) -> KeptLicence:
    """What `sealed` wrote for this account, with the seal's own times; lost where it is not that.

    Where it is lost, an activation may have been sent: its outcome counts as not known (F37).
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
    # A newer one than the seal counts was written by a process that was killed before it wrote the seal.
    return KeptLicence(_record(table, times)) if table["count"] >= seal.count else lost


def _record(table: Mapping[str, Any], times: LicenceRecord) -> LicenceRecord:
    """Of a table that this program wrote: the hash fits."""
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
    """Of what TOML knows and JSON does not, in a form of its own: no text of a record looks like it."""
    return f"{type(found).__name__} {found}"


def records_file(folder: Path | None) -> Kept[Records]:
    """The records in `folder`, in memory where it is None."""
    return Kept(folder and folder / FILE, {}, _records_from, lambda records: {"licences": dict(records)})


def _records_from(tables: Mapping[str, Any]) -> Records:
    found = value(tables, "licences", dict)
    if not all(type(table) is dict for table in found.values()):
        raise Corrupt("licences holds more than tables")
    return found
