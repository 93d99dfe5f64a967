"""Whom a mock operator knows, and what it answers them; without HTTP and without any notation.

Accounts live as long as the mock. Every public method may be called from any thread. The TOML files of a mock are read
here too; every key in them has to be known.
"""

from __future__ import annotations

import dataclasses
import re
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.demo.mock.inverse import InverseError
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import EMPTY, LicenceState, Secret
from neon_wizard.profile.placeholders import FIVE, OF_ACCOUNT, PLACEHOLDER, filters_of, settings_in
from neon_wizard.profile.toml_text import decode, parse, read_bytes
from neon_wizard.protocols.outgoing import filters as protocol

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service


INFO: Final = "<h1>Welcome!</h1><p>This account is a <b>mock operator's</b>: it works nowhere else.</p>"
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@dataclass(frozen=True)
class Given:
    """A value as a request brought it. filters: those applied to it that cannot be undone (``sha256``)."""

    text: str
    filters: tuple[str, ...] = ()


@dataclass(frozen=True)
class MockAccount:
    """One subscriber. settings: what provisioning also answers, under the names of a profile's ``reply.account``.

    password: the portal's. balance: as it is written. licence: a state of `neon_wizard.model.LicenceState`. extra:
    further settings, under their own names.
    """

    login: str
    password: Given = field(repr=False)
    number: str
    sip_password: Secret
    name: str = ""
    balance: str = "20.15"
    currency: str = ""
    confirmed: bool = True
    licence: str = "active"
    licence_until: str = ""
    info: str = INFO
    settings: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    extra: Mapping[str, str] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class MockAnswer:
    """What is answered, before it is written. code: of F4, 0 is success. field: the input that is meant, or empty."""

    code: int = 0
    description: str = ""
    field: str = ""
    account: MockAccount | None = None


Values = Mapping[str, Given]
"""What a request brought, by the placeholder that it fills; what it lacks is missing."""


class KnownAccounts:
    """The accounts of one mock.

    country: for telephone numbers. new: what a new account is given. settled: an account → it as the profile has it.
    """

    def __init__(
        self,
        accounts: Iterable[MockAccount],
        *,
        country: str = "",
        new: MockAccount | None = None,
        settled: Callable[[MockAccount], MockAccount] = lambda account: account,
    ) -> None:
        self._settled = settled
        self._country = country
        self._lock = threading.Lock()
        self._accounts: dict[str, MockAccount] = {each.login.lower(): settled(each) for each in accounts}
        self._new = new or next(iter(self._accounts.values()))

    @property
    def accounts(self) -> tuple[MockAccount, ...]:
        with self._lock:
            return tuple(self._accounts.values())

    def answer(self, service: Service, asked: frozenset[str], values: Values, *, whose: str = "") -> MockAnswer:
        """Return what `service` answers. asked: the placeholders that its requests fill; none of them may be empty.

        whose: the login behind the request's session or ids, where these tell it.
        """
        with self._lock:
            problem = self._missing(service, asked, values)
            if problem:
                return problem
            if service.name == "signup" and not service.step:
                return self._sign_up(values)
            return self._look_up(values, self._accounts.get(whose.lower()))

    def known(self, login: str) -> MockAccount | None:
        """Return the account with this login."""
        with self._lock:
            return self._accounts.get(login.lower())

    def missing(self, service: Service, asked: frozenset[str], values: Values) -> MockAnswer | None:
        """Return the refusal of a request in which something is missing."""
        return self._missing(service, asked, values)

    def malformed(self, values: Values) -> MockAnswer | None:
        """Return the refusal of an e-mail address that is none."""
        email = values.get("email")
        if email and email.text and not email.filters and not _EMAIL.fullmatch(email.text):
            return MockAnswer(101, "This is not an e-mail address.", "email")
        return None

    def create(self, values: Values) -> MockAnswer:
        """Make an account of what a signup's requests brought together."""
        with self._lock:
            return self._sign_up(values)

    def change_password(self, account: MockAccount, password: Given) -> None:
        """Give `account` another password from now on."""
        with self._lock:
            self._accounts[account.login.lower()] = replace(account, password=password)

    def _missing(self, service: Service, asked: frozenset[str], values: Values) -> MockAnswer | None:
        needed = asked & {*FIVE, "number"} - {*service.omit, *service.optional}
        needed |= {each.name for each in service.inputs if not each.optional} & asked
        for name in sorted(needed, key=[*FIVE, "number", *(each.name for each in service.inputs)].index):
            given = values.get(name)
            if given is None or self._is("", given) or not given.text.strip():
                return MockAnswer(100, f"{name} is missing.", name)
        return None

    def _sign_up(self, values: Values) -> MockAnswer:
        login = values.get("login", Given(""))
        if problem := self.malformed(values):
            return problem
        if login.text.lower() in self._accounts:
            return MockAnswer(103, "This login already exists.", "login")
        number = self._free_number()
        name = values.get("name", Given("")).text
        account = replace(
            self._new,
            login=login.text or f"user-{number}",
            password=values.get("password", Given("")),
            number=number,
            sip_password=Secret(secrets.token_urlsafe(12)),
            name=name,
            settings={**self._new.settings, "auth_name": ""},
        )
        account = self._accounts[account.login.lower()] = self._settled(account)
        return MockAnswer(account=account)

    def _look_up(self, values: Values, whose: MockAccount | None) -> MockAnswer:
        found = whose or next(iter(self._accounts.values()))
        for name in ("login", "number"):
            if name in values:
                known = [each for each in self._accounts.values() if self._names(name, each, values[name])]
                if not known or (whose is not None and whose not in known):
                    return MockAnswer(102, f"There is no such {name}.", name)
                found = known[0]
                break
        for name in settings_in(values):
            wanted = values[f"{OF_ACCOUNT}{name}"].text
            if found.extra.get(name, wanted) != wanted:
                return MockAnswer(102, f"There is no such {name}.", name)
        password = values.get("password")
        if password is not None and not self._opens(found, password):
            return MockAnswer(104, "The password is wrong.", "password")
        return MockAnswer(account=found)

    def _names(self, name: str, account: MockAccount, given: Given) -> bool:
        own = getattr(account, name)
        return self._is(own, given) or (name == "login" and not given.filters and own.lower() == given.text.lower())

    def _opens(self, account: MockAccount, given: Given) -> bool:
        if account.password.filters:  # of somebody who signed up with a digest, no more than that is known
            return account.password == given
        return self._is(account.password.text, given)

    def _is(self, own: str, given: Given) -> bool:
        return filtered(own, given.filters, self._country) == given.text

    def _free_number(self) -> str:
        taken = {each.number for each in self._accounts.values()}
        while (number := f"555{secrets.randbelow(10**6):06d}") in taken:
            pass
        return number


def filtered(text: str, filters: tuple[str, ...], country: str) -> str:
    """Return `text` as a request brings it; what is no telephone number stays as it is."""
    for name in filters:
        try:
            text = protocol.filtered(text, name, field="", country=country)
        except (UsageError, ValueError):
            return text
    return text


def template_of(template: str, account: MockAccount, country: str = "", also: Mapping[str, str] = EMPTY) -> str:
    """Return `template` with what `account` has; raises `InverseError` for what a mock's account does not have.

    also: what else the request brought, by its placeholder.
    """
    own = {**also, "login": account.login, "number": account.number, "name": account.name}

    def filled(match: re.Match[str]) -> str:
        name, filters = match["name"], filters_of(match)
        if name == "password":
            known = account.password
            if known.filters:  # of somebody who signed up with a digest, no more than that is known
                return known.text
            return filtered(known.text, filters, country)
        if name not in own:
            raise InverseError(f"{match[0]}, which a mock’s account does not have")
        return filtered(own[name], filters, country)

    return PLACEHOLDER.sub(filled, template)


SETTINGS: Final = ("domain", "display_name", "auth_name", "proxy", "transport", "stun")
"""What an accounts file may say about an account besides its own fields."""
FIELDS: Final = tuple(each.name for each in dataclasses.fields(MockAccount) if each.name != "settings")


_ACCOUNT: Mapping[str, type] = {
    **dict.fromkeys(("login", "password", "number", "sip_password", "name", "balance", "currency", "info"), str),
    **dict.fromkeys(("licence", "licence_until"), str),
    **dict.fromkeys(SETTINGS, str),
    "confirmed": bool,
    "extra": dict,
}


def tables(path: Path, name: str) -> list[dict[str, Any]]:
    """Return every ``[[name]]`` of the file, which holds nothing else; raises `UsageError` ``mock.file``."""
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
    """Raise `UsageError` ``mock.file`` unless `given` has only `keys`, each of its type."""
    for key, value in given.items():
        if key not in keys:
            raise _wrong(path, f"{where}: there is no key {key}; the keys are {', '.join(keys)}")
        if not isinstance(value, keys[key]) or (isinstance(value, bool) and keys[key] is not bool):
            raise _wrong(path, f"{where}: {key} is no {_KINDS[keys[key]]}")


_KINDS: Mapping[type, str] = {str: "text", int: "whole number", bool: "true or false", dict: "table"}


def accounts(path: Path, example: MockAccount) -> tuple[MockAccount, ...]:
    """Return the accounts in a TOML file, ``[[account]]`` each; what one does not say is as in `example`."""
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


def _account(path: Path, where: str, given: Mapping[str, Any], example: MockAccount) -> MockAccount:
    balance = given.get("balance", example.balance)
    try:
        Decimal(balance)
    except InvalidOperation:
        raise _wrong(path, f"{where}: balance is an amount as a text, such as 20.15") from None
    licence = given.get("licence", example.licence)
    if licence not in {*LicenceState}:
        raise _wrong(path, f"{where}: licence is one of {', '.join(LicenceState)}")
    own = {name: given[name] for name in SETTINGS if name in given}
    return MockAccount(
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
