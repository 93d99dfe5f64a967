"""What is kept, as TOML, of accounts besides their secrets, of operators, and of the user's preferences.

Frozen values and how they become tables and back; no disk (that is `neon_wizard.accounts.files`) and no keyring.
Reading is strict: a value that is missing or of another type makes the whole file `Corrupt`.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar

from neon_wizard import late
from neon_wizard.accounts.files import Corrupt, Kept
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.model import Account, Consent, SipSettings
from neon_wizard.places import SETTINGS
from neon_wizard.profile.addresses import covered, is_registrar, places

__all__ = [
    "PORTAL",
    "PROPOSED",
    "SIP",
    "KeptAccount",
    "KeptOperator",
    "Preference",
    "Settings",
    "came_from",
    "entry_from",
    "entry_table",
    "next_generation",
    "operator_secret_name",
    "places_of",
    "settings_file",
]

T = TypeVar("T")
SIP, PORTAL, PROPOSED = "sip-password", "portal-password", "portal-password-proposed"
"""The kinds of an account's secrets, besides those of its licence."""
Preference: TypeAlias = str | int | list[Any]
_TIMES: Final = ("created", "updated", "fetched")
_LATER: Final[Mapping[str, Any]] = {"mode": "", "defaulted": [], "overridden": {}, "kept": {}}
"""What earlier versions of this program did not write, and what is not written where it says nothing."""
_TEXTS: Final = ("number", "domain", "display_name", "auth_name", "proxy", "transport")


@dataclass(frozen=True)
class KeptAccount:
    """An account, and where its secrets are.

    kinds: the secrets that exist, such as ``sip-password`` and ``portal-password``. generation: part of their names in
    the keyring. A change writes new secrets beside the old ones, so that the old stay whole until the new ones are
    (docs/decisions/0002).
    """

    account: Account
    generation: int
    kinds: tuple[str, ...] = ()

    def name(self, kind: str) -> str:
        """The secret's name in the keyring."""
        return f"{self.account.id}/{kind}#{self.generation}"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.name(kind) for kind in self.kinds)


@dataclass(frozen=True)
class KeptOperator:
    """What is kept of an operator besides its profile.

    origins: to which this operator's secrets may go (F61). secrets: ``secret:NAME`` of its profile → generation.
    registrars: those of `neon_wizard.profile.addresses` that were agreed to, besides what its accounts have; None in
    what a version wrote that did not ask. reading: the digest of the profile that the user agreed to, or empty: read
    as it says, the operator's own replies may move an account. unagreed: where an account registers that could not be
    asked about before it was made, and that nobody has agreed to since.
    """

    origins: tuple[str, ...] = ()
    secrets: Mapping[str, int] = field(default_factory=dict)
    registrars: tuple[str, ...] | None = None
    reading: str = ""
    unagreed: tuple[str, ...] = ()

    def bound_to(self, origins: Iterable[str], reading: str = "") -> KeptOperator:
        """Return this record with its secrets bound to `origins` too."""
        origins = tuple(origins)
        web = {*self.origins, *(each for each in origins if not is_registrar(each))}
        sip = {*(self.registrars or ()), *filter(is_registrar, origins)}
        return replace(
            self,
            origins=tuple(sorted(web)),
            registrars=tuple(sorted(sip)),
            reading=reading or self.reading,
            unagreed=tuple(place for place in self.unagreed if not covered(place, sip)),
        )


@dataclass(frozen=True)
class Settings:
    """Everything in the settings file. entries: by account id. operators: by operator id."""

    entries: Mapping[str, KeptAccount] = field(default_factory=dict)
    operators: Mapping[str, KeptOperator] = field(default_factory=dict)
    preferences: Mapping[str, Preference] = field(default_factory=dict)

    @cached_property
    def _by_operator(self) -> Mapping[str, tuple[KeptAccount, ...]]:
        found: dict[str, list[KeptAccount]] = {}
        for entry in self.entries.values():
            found.setdefault(entry.account.operator_id, []).append(entry)
        return {operator_id: tuple(entries) for operator_id, entries in found.items()}

    @cached_property
    def _registrars(self) -> dict[str, frozenset[str]]:
        """What `registrars` has found, as each account's password asks for that of all of its operator."""
        return {}

    def of_operator(self, operator_id: str) -> tuple[KeptAccount, ...]:
        return self._by_operator.get(operator_id, ())

    def knows(self, operator_id: str) -> bool:
        return operator_id in self.operators or bool(self.of_operator(operator_id))

    def not_bound(self, operator_id: str, origins: Iterable[str]) -> tuple[str, ...]:
        """Return those of `origins` to which nothing of this operator may go yet.

        Places of registration are left out where an older version has not asked about them: `new_places` then looks at
        what an account really gets.
        """
        operator = self.operators.get(operator_id, KeptOperator())
        places = self.registrars(operator_id)
        asked = operator.registrars is not None
        return tuple(
            origin
            for origin in origins
            if (asked and not covered(origin, places) if is_registrar(origin) else origin not in operator.origins)
        )

    def registrars(self, operator_id: str) -> frozenset[str]:
        """Return where accounts of this operator may register: as was agreed, and as the kept ones do."""
        if operator_id not in self._registrars:
            self._registrars[operator_id] = self._found_registrars(operator_id)
        return self._registrars[operator_id]

    def _found_registrars(self, operator_id: str) -> frozenset[str]:
        operator = self.operators.get(operator_id, KeptOperator())
        kept = (entry.account for entry in self.of_operator(operator_id))
        own = {place for account in kept for place in places_of(account)}
        return frozenset({*(operator.registrars or ()), *(own - {*operator.unagreed})})

    def unagreed(self, operator_id: str) -> tuple[str, ...]:
        """Where accounts of this operator register, and nobody could be asked before they were made."""
        accounts = [entry.account for entry in self.of_operator(operator_id)]
        return tuple(dict.fromkeys(place for account in accounts for place in self.new_places(account)))

    def new_places(self, account: Account) -> tuple[str, ...]:
        """Return where `account` would register, as it was provisioned, without anybody having agreed."""
        bound = self.registrars(account.operator_id)
        return tuple(place for place in places_of(account) if not covered(place, bound))

    def with_operator(self, operator_id: str, operator: KeptOperator | None) -> Settings:
        """Return the settings with `operator` in place of what was known; None forgets it."""
        others = {key: value for key, value in self.operators.items() if key != operator_id}
        return replace(self, operators=others if operator is None else {**others, operator_id: operator})


def next_generation(before: Iterable[int]) -> int:
    """Return the generation of what is written now. before: those of what it takes the place of.

    Counted by the clock and not from 1: if the settings are lost, a new name must never meet one that the keyring still
    holds.
    """
    return max([time.time_ns() // 1_000_000, *(number + 1 for number in before)])


def operator_secret_name(operator_id: str, name: str, generation: int) -> str:
    """Return the name in the keyring of an operator's ``secret:NAME``."""
    return f"{operator_id}/secret:{name}#{generation}"


@late.once
def places_of(account: Account) -> tuple[str, ...]:
    """Return where the account registers as it was provisioned, whatever its user changed."""
    given = {name: getattr(account.sip, name) for name in ("domain", "proxy", "transport")}
    return places({**account.sip.extra, **given, **account.overridden})


def came_from(defaults: Mapping[str, str], account: Account) -> bool:
    """Return whether `account` may have been made with these ``[sip]`` settings of a profile."""
    for name in ("domain", "proxy", "transport"):
        given = account.overridden.get(name, getattr(account.sip, name))
        if (given != defaults.get(name, "")) if name in account.defaulted else (not given and defaults.get(name)):
            return False
    return True


def settings_file(folder: Path | None) -> Kept[Settings]:
    """Return the settings file in `folder`; in memory where that is None."""
    return Kept(folder and folder / SETTINGS, Settings(), _settings_from, _tables)


def entry_table(entry: KeptAccount) -> dict[str, Any]:
    """Return `entry` for TOML. As TOML has no null, what is None is left out."""
    account, sip = entry.account, entry.account.sip
    plain = {name: getattr(account, name) for name in ("id", "operator_id", "operator_name", "login", "confirmed")}
    times = {name: time for name in _TIMES if (time := getattr(account, name)) is not None}
    later = {"mode": account.mode, "defaulted": sorted(account.defaulted), "overridden": dict(account.overridden)}
    later["kept"] = dict(account.kept)
    later["consent"] = consent_table(account.consent)
    return {
        **plain,
        **times,
        **{name: what for name, what in later.items() if what},
        "generation": entry.generation,
        "secrets": list(entry.kinds),
        "info_html": account.info_html,
        "sip": {**{name: getattr(sip, name) for name in _TEXTS}, "extra": dict(sip.extra)},
    }


def entry_from(table: Mapping[str, Any]) -> KeptAccount:
    """Read what `entry_table` wrote; raises `Corrupt`."""
    table = {**_LATER, **table}
    sip = value(table, "sip", dict)
    account = Account(
        id=value(table, "id", str),
        operator_id=value(table, "operator_id", str),
        operator_name=value(table, "operator_name", str),
        login=value(table, "login", str),
        confirmed=value(table, "confirmed", bool),
        info_html=value(table, "info_html", str),
        **{name: _moment(table, name) for name in _TIMES if name in table},
        mode=value(table, "mode", str),
        defaulted=frozenset(strings(table, "defaulted")),
        overridden=_texts(value(table, "overridden", dict)),
        kept=_texts(value(table, "kept", dict)),
        consent=consent_from(table["consent"]) if "consent" in table else None,
        sip=SipSettings(**{name: value(sip, name, str) for name in _TEXTS}, extra=_texts(value(sip, "extra", dict))),
    )
    return KeptAccount(account, value(table, "generation", int), strings(table, "secrets"))


def consent_table(consent: Consent | None) -> dict[str, Any]:
    if consent is None:
        return {}
    return {"time": consent.time, "terms": consent.terms, "privacy": consent.privacy, "version": consent.version}


def consent_from(table: Any) -> Consent:
    if not isinstance(table, dict):
        raise Corrupt("consent")
    return Consent(_moment(table, "time"), *(value(table, name, str) for name in ("terms", "privacy", "version")))


def operator_table(operator: KeptOperator) -> dict[str, Any]:
    """Return `operator` for TOML."""
    later = {
        "registrars": operator.registrars,
        "reading": operator.reading or None,
        "unagreed": operator.unagreed or None,
    }
    return {
        "origins": list(operator.origins),
        "secrets": dict(operator.secrets),
        **{name: list(what) if isinstance(what, tuple) else what for name, what in later.items() if what is not None},
    }


def operator_from(table: Mapping[str, Any]) -> KeptOperator:
    """Read what `operator_table` wrote; raises `Corrupt`."""
    secrets = value(table, "secrets", dict)
    return KeptOperator(
        strings(table, "origins"),
        {name: value(secrets, name, int) for name in secrets},
        strings(table, "registrars") if "registrars" in table else None,
        value({"reading": "", **table}, "reading", str),
        strings({"unagreed": [], **table}, "unagreed"),
    )


def value(table: Mapping[str, Any], name: str, kind: type[T]) -> T:
    """Return what `table` holds under `name`; raises `Corrupt` unless it is a `kind` (a bool is not an int)."""
    found = table.get(name)
    if type(found) is not kind:
        raise Corrupt(f"{name} is not a {kind.__name__}")
    return found


def strings(table: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of texts; raises `Corrupt` where it is anything else."""
    found: list[Any] = value(table, name, list)
    if not all(type(item) is str for item in found):
        raise Corrupt(f"{name} holds more than texts")
    return tuple(found)


def _texts(table: Mapping[str, Any]) -> dict[str, str]:
    return {name: value(table, name, str) for name in table}


def _moment(table: Mapping[str, Any], name: str) -> datetime:
    """Return a time; raises `Corrupt` where it is none, or says no time zone."""
    found = value(table, name, datetime)
    if found.tzinfo is None:
        raise Corrupt(f"{name} has no time zone")
    return found


def _tables(settings: Settings) -> dict[str, Any]:
    return {
        "preferences": dict(settings.preferences),
        "operators": {key: operator_table(operator) for key, operator in settings.operators.items()},
        "accounts": [entry_table(entry) for entry in settings.entries.values()],
    }


def _settings_from(tables: Mapping[str, Any]) -> Settings:
    accounts: list[Any] = value(tables, "accounts", list)
    if not all(type(table) is dict for table in accounts):
        raise Corrupt("accounts holds more than tables")
    operators = value(tables, "operators", dict)
    entries = [entry_from(table) for table in accounts]
    return Settings(
        {entry.account.id: entry for entry in entries},
        {key: operator_from(value(operators, key, dict)) for key in operators},
        _preferences(value(tables, "preferences", dict)),
    )


def _preferences(table: Mapping[str, Any]) -> dict[str, Preference]:
    # A preference that is not understood is left out: it is no reason to lose accounts.
    return {name: found for name, found in table.items() if isinstance(found, str | int | list)}
