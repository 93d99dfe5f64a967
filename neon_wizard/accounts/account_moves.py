"""Accounts on their way to another computer: what goes with them, and how they join those that are there already.

Their passwords go along, so what is made here is written to the disk only as `neon_wizard.accounts.encrypted_file`
does it. What stays behind: balances, preferences, the record of a licence, which the operator is asked for anew.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import groupby, islice
from pathlib import PurePosixPath
from typing import Any, Final

from neon_wizard.accounts.files import Corrupt
from neon_wizard.accounts.licence_seal import KEY, LicenceRecords
from neon_wizard.accounts.settings import (
    PORTAL,
    PROPOSED,
    SIP,
    KeptAccount,
    KeptOperator,
    Settings,
    entry_from,
    entry_table,
    next_generation,
    operator_from,
    operator_secret_name,
    operator_table,
    value,
)
from neon_wizard.accounts.transaction import Change, Transaction
from neon_wizard.errors import StorageError
from neon_wizard.file_names import is_device, portable
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.model import Account, Secret
from neon_wizard.profile import ID, RESERVED_ID

__all__ = ["AccountMoves", "Arrival", "MovedAccount", "MovedAccounts", "MovedOperator", "MovedProfile"]

FORMAT: Final = 1
"""Of what is encrypted."""
_KINDS: Final = (SIP, PORTAL, PROPOSED, KEY)
_AT_ONCE: Final = 50
"""Accounts of an operator that are kept by one change: each writes all settings, and all its secrets or none."""


@dataclass(frozen=True)
class MovedProfile:
    """An operator's profile. text: as TOML. source: where it once came from. files: what it names, by relative path."""

    text: str
    source: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class MovedAccount:
    """An account with its secrets by kind, such as ``sip-password``."""

    account: Account
    secrets: Mapping[str, Secret] = field(default_factory=dict)


@dataclass(frozen=True)
class MovedOperator:
    """What is kept of an operator: where its secrets may go, those of ``secret:NAME``, its profile if that is there."""

    kept: KeptOperator
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    profile: MovedProfile | None = None


@dataclass(frozen=True)
class MovedAccounts:
    """What goes to another computer. operators: by id, each that has an account among them."""

    accounts: tuple[MovedAccount, ...] = ()
    operators: Mapping[str, MovedOperator] = field(default_factory=dict)

    def tables(self) -> dict[str, Any]:
        """Return it for TOML, secrets and all."""
        return {
            "format": FORMAT,
            "accounts": [
                {**entry_table(KeptAccount(each.account, 0)), "moved": _plain(each.secrets)} for each in self.accounts
            ],
            "operators": {key: _operator_table(each) for key, each in self.operators.items()},
        }

    def of_operator(self, operator_id: str) -> MovedAccounts:
        """Return what is of this operator; all of it where the id is empty."""
        if not operator_id:
            return self
        accounts = tuple(each for each in self.accounts if each.account.operator_id == operator_id)
        return MovedAccounts(accounts, {key: each for key, each in self.operators.items() if key == operator_id})

    @classmethod
    def read(cls, tables: Mapping[str, Any]) -> MovedAccounts:
        """Return what `tables` wrote; raises `Corrupt`."""
        listed: list[Any] = value(tables, "accounts", list)
        if value(tables, "format", int) != FORMAT or not all(type(each) is dict for each in listed):
            raise Corrupt("another format")
        accounts = tuple(MovedAccount(entry_from(each).account, _secret(value(each, "moved", dict))) for each in listed)
        named = value(tables, "operators", dict)
        operators = {key: _operator_from(value(named, key, dict)) for key in named}
        if not all(map(_is_operator, operators)):
            raise Corrupt("an operator's id is none")
        if any(each.account.operator_id not in operators for each in accounts):
            raise Corrupt("an operator is missing")
        ids = [each.account.id for each in accounts]
        if len({*ids}) < len(ids) or any(not _is_of(each.account) for each in accounts):
            raise Corrupt("an account's id is another's")
        return cls(accounts, operators)


@dataclass(frozen=True)
class Arrival:
    """What has become of accounts that came: ids of those that are new here, took another's place, were left out."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


class AccountMoves:
    """Takes accounts out of what is kept here, and in."""

    def __init__(self, ledger: Transaction, licences: LicenceRecords) -> None:
        self._ledger = ledger
        self._licences = licences

    def pick(self, ids: Collection[str], profiles: Mapping[str, MovedProfile]) -> MovedAccounts:
        """Return these accounts with their secrets. profiles: of their operators, by id.

        The user takes them along, so nobody is asked which hosts may have them (F61): that goes with them. Raises
        `StorageError` and `KeyringError`.
        """
        settings = self._ledger.settings()
        entries = [entry for key, entry in settings.entries.items() if key in ids]
        operators = {}
        for operator_id in dict.fromkeys(entry.account.operator_id for entry in entries):
            kept = settings.operators.get(operator_id, KeptOperator())
            names = {name: operator_secret_name(operator_id, name, number) for name, number in kept.secrets.items()}
            secrets = self._found(operator_id, names)
            operators[operator_id] = MovedOperator(replace(kept, secrets={}), secrets, profiles.get(operator_id))
        return MovedAccounts(tuple(self._picked(entry) for entry in entries), operators)

    def _picked(self, entry: KeptAccount) -> MovedAccount:
        names = {kind: entry.name(kind) for kind in _KINDS if kind in entry.kinds}
        return MovedAccount(entry.account, self._found(entry.account.operator_id, names))

    def _found(self, operator_id: str, names: Mapping[str, str]) -> dict[str, Secret]:
        found = {kind: self._ledger.vault.get(operator_id, name) for kind, name in names.items()}
        return {kind: secret for kind, secret in found.items() if secret is not None}

    def take_in(self, moved: MovedAccounts, *, over: bool = False) -> Arrival:
        """Keep what came; an account that is here already stays as it is, unless it is taken `over`.

        Nothing that was agreed to here changes: where an account that came registers elsewhere than its operator's
        others, its password is given to nobody until the user was asked (F61). Raises the same as `AccountStore.save`;
        of what was taken in before that, a part stays: whole accounts, each with all its secrets.
        """
        with self._ledger.changing() as settings:
            new_here = {key for key in moved.operators if not settings.knows(key)}
            wanted = [each for each in moved.accounts if over or each.account.id not in settings.entries]
            for operator_id, run in groupby(wanted, lambda each: each.account.operator_id):
                while part := tuple(islice(run, _AT_ONCE)):
                    self._put(part, moved.operators[operator_id])
            for operator_id in new_here & {each.account.operator_id for each in wanted}:
                self._put_secrets(operator_id, moved.operators[operator_id].secrets)
        came = [each.account.id for each in moved.accounts]
        there = tuple(each for each in came if each in settings.entries)
        added = tuple(each for each in came if each not in settings.entries)
        return Arrival(added, replaced=there if over else (), kept=() if over else there)

    def _put(self, moved: Sequence[MovedAccount], operator: MovedOperator) -> None:
        """Keep these accounts of one operator, all of them or none."""
        settings = self._ledger.settings()
        changes: list[Change] = []
        secrets: dict[str, Secret] = {}
        for each in moved:
            change, written = self._change(settings, each, operator)
            settings = change.applied_to(settings)
            changes.append(change)
            secrets |= written
        whole = Change(
            changes[-1].operator_id,
            writes=tuple(name for change in changes for name in change.writes),
            drops=tuple(name for change in changes for name in change.drops),
            puts=tuple(entry for change in changes for entry in change.puts),
            operator=changes[-1].operator,
        )
        self._commit(whole, secrets)

    def _change(
        self, settings: Settings, moved: MovedAccount, operator: MovedOperator
    ) -> tuple[Change, dict[str, Secret]]:
        """Return what keeps one account, after those that `settings` have; and the secrets that it writes."""
        account = moved.account
        old = settings.entries.get(account.id)
        # The licence that is here goes on: taking the account over would else begin a trial anew.
        secrets = self._licences.carried(settings, [old] if old else [], account.id)
        secrets |= {kind: secret for kind, secret in moved.secrets.items() if kind in _KINDS}
        entry = KeptAccount(account, next_generation([old.generation] if old else []), tuple(secrets))
        if settings.knows(account.operator_id):
            record = settings.operators.get(account.operator_id, KeptOperator())
            record = replace(record, unagreed=tuple(sorted({*record.unagreed, *settings.new_places(account)})))
        else:
            record = replace(operator.kept, secrets={})
        change = Change(
            account.operator_id,
            writes=entry.names,
            drops=old.names if old else (),
            puts=(entry,),
            operator=record,
        )
        return change, {entry.name(kind): secret for kind, secret in secrets.items()}

    def _put_secrets(self, operator_id: str, secrets: Mapping[str, Secret]) -> None:
        operator = self._ledger.settings().operators[operator_id]
        numbers = {name: next_generation(()) for name in secrets}
        if not numbers:
            return
        names = {name: operator_secret_name(operator_id, name, number) for name, number in numbers.items()}
        change = Change(operator_id, writes=tuple(names.values()), operator=replace(operator, secrets=numbers))
        self._commit(change, {names[name]: secret for name, secret in secrets.items()})

    def _commit(self, change: Change, secrets: Mapping[str, Secret]) -> None:
        self._ledger.commit(change, secrets)
        with suppress(StorageError):  # it is kept; what is left over is cleared away with the next change
            self._ledger.finish(change)


def _plain(secrets: Mapping[str, Secret]) -> dict[str, str]:
    return {name: secret.reveal() for name, secret in secrets.items()}


def _secret(table: Mapping[str, Any]) -> dict[str, Secret]:
    return {name: Secret(value(table, name, str)) for name in table}


def _operator_table(moved: MovedOperator) -> dict[str, Any]:
    table = {**operator_table(moved.kept), "moved": _plain(moved.secrets)}
    if moved.profile is not None:
        contents = {name: base64.b64encode(data).decode() for name, data in moved.profile.files.items()}
        table["profile"] = {"text": moved.profile.text, "source": moved.profile.source, "files": contents}
    return table


def _operator_from(table: Mapping[str, Any]) -> MovedOperator:
    profile = None
    if "profile" in table:
        said = value(table, "profile", dict)
        contents = value(said, "files", dict)
        named = {_inside(name): _bytes(value(contents, name, str)) for name in contents}
        profile = MovedProfile(value(said, "text", str), value(said, "source", str), named)
    return MovedOperator(operator_from(table), _secret(value(table, "moved", dict)), profile)


def _is_operator(operator_id: str) -> bool:
    """Return whether a file may bring this operator: any other id would be read as the path of a profile."""
    named = re.fullmatch(ID, operator_id) is not None
    return named and operator_id != RESERVED_ID and not is_device(operator_id)


def _is_of(account: Account) -> bool:
    """Return whether its id is one of its operator's (`neon_wizard.model.account_id`), without control characters."""
    return account.id.startswith(f"{account.operator_id}/") and account.id.isprintable()


def _inside(name: str) -> str:
    """Return a file's relative path; raises `Corrupt` for one that would lead out of its folder."""
    parts: Iterable[str] = PurePosixPath(name).parts
    if not parts or name.startswith("/") or not all(map(_is_name, parts)):
        raise Corrupt("a file's name leads elsewhere")
    return name


def _is_name(part: str) -> bool:
    return part != ".." and portable(part) == part


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise Corrupt("a file is not in base64") from error
