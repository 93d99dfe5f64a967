"""The files of a mock: TOML, whose every key is known."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from neon_wizard.demo.mock.accounts import SETTINGS, Account, Given
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import LicenceState, Secret
from neon_wizard.profile.tables import decode, parse, read_bytes

_ACCOUNT: Mapping[str, type] = {
    **dict.fromkeys(("login", "password", "number", "sip_password", "name", "balance", "currency", "info"), str),
    **dict.fromkeys(("licence", "licence_until"), str),
    **dict.fromkeys(SETTINGS, str),
    "confirmed": bool,
    "extra": dict,
}


def tables(path: Path, name: str) -> list[dict[str, Any]]:
    """Every ``[[name]]`` of the file, which holds nothing else; raises `UsageError` ``mock.file``."""
    try:
        data = parse(decode(read_bytes(path), str(path)), str(path))
    except ProfileError as error:
        reason = error.facts.get("reason", error.code)
        line = error.facts.get("line")
        raise _wrong(path, f"line {line}: {reason}" if line else str(reason)) from error
    found = data.pop(name, [])
    if data or not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise _wrong(path, f"it holds [[{name}]] and nothing else")
    return found


def table(path: Path, where: str, given: Mapping[str, Any], keys: Mapping[str, type]) -> None:
    """Raises `UsageError` ``mock.file`` unless `given` has only `keys`, each of its kind."""
    for key, value in given.items():
        if key not in keys:
            raise _wrong(path, f"{where}: there is no key {key}; the keys are {', '.join(keys)}")
        if not isinstance(value, keys[key]) or (isinstance(value, bool) and keys[key] is not bool):
            raise _wrong(path, f"{where}: {key} is no {_KINDS[keys[key]]}")


_KINDS: Mapping[type, str] = {str: "text", int: "whole number", bool: "true or false", dict: "table"}


def accounts(path: Path, example: Account) -> tuple[Account, ...]:
    """The accounts in a TOML file, ``[[account]]`` each; what one does not say is as in `example`."""
    found = []
    for number, each in enumerate(tables(path, "account"), start=1):
        where = f"account {number}"
        table(path, where, each, _ACCOUNT)
        if not each.get("login") or not each.get("password") or not each.get("number"):
            raise _wrong(path, f"{where}: login, password and number are needed")
        found.append(_account(path, where, each, example))
    if not found:
        raise _wrong(path, "it holds no [[account]]")
    return tuple(found)


def _account(path: Path, where: str, given: Mapping[str, Any], example: Account) -> Account:
    balance = given.get("balance", example.balance)
    try:
        Decimal(balance)
    except InvalidOperation:
        raise _wrong(path, f"{where}: balance is an amount as a text, such as 20.15") from None
    licence = given.get("licence", example.licence)
    if licence not in {*LicenceState}:
        raise _wrong(path, f"{where}: licence is one of {', '.join(LicenceState)}")
    own = {name: given[name] for name in SETTINGS if name in given}
    return Account(
        login=given["login"],
        password=Given(given["password"]),
        number=given["number"],
        sip_password=Secret(given.get("sip_password", "") or example.sip_password.reveal()),
        name=given.get("name", ""),
        balance=balance,
        currency=given.get("currency", example.currency),
        confirmed=given.get("confirmed", True),
        licence=licence,
        licence_until=given.get("licence_until", ""),
        info=given.get("info", example.info),
        settings={**example.settings, "auth_name": "", **own},
        extra={str(name): str(value) for name, value in given.get("extra", {}).items()},
    )


def _wrong(path: Path, reason: str) -> UsageError:
    return UsageError("mock.file", facts={"file": path, "reason": reason})
