"""Bytes → `Profile`, or a `ProfileError` that holds every problem with its file, key and line.

Fetches nothing and knows no secret's value. No heavy package is imported, because every window starts by loading
profiles.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import disk, late
from neon_wizard.errors import ProfileError, shown
from neon_wizard.places import resources
from neon_wizard.profile import RESERVED_ID, Mode, schema, toml_text
from neon_wizard.profile.brand import PLAIN, Brand, Updates
from neon_wizard.profile.composing.composing_rules import profile_values
from neon_wizard.profile.form import form_keys
from neon_wizard.profile.form.form_inputs import Text
from neon_wizard.profile.kept_settings import kept_of
from neon_wizard.profile.literals import in_table
from neon_wizard.profile.operator import HELPING, Agreement, BalancePolicy, Contact, LicencePolicy, Profile
from neon_wizard.profile.patterns import Allowance
from neon_wizard.profile.placeholders import BUILTIN, CONSENT, LICENCE, is_secret, names
from neon_wizard.profile.plain_values import Place, describe
from neon_wizard.profile.rules.service_keys import check_licence, http, service, sessions, usual_fields
from neon_wizard.profile.service import EMPTY, TEST_SECRETS, SecretRef, Service, Source, sent_by
from neon_wizard.profile.toml_text import decode, parse, read_bytes
from neon_wizard.profile.validate import Reader
from neon_wizard.secret import Secret
from neon_wizard.sip_address import ContradictionError, Plain, UnreadableError, plain, without_password

if TYPE_CHECKING:
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.rules import extra_service_keys
else:
    extra_service_keys = late.module("neon_wizard.profile.rules.extra_service_keys")


_KEPT: Final = ("test",)
_ADDRESSED: Final = ("domain", "auth_name", "proxy")
_EXPECTED: Final = {"port": "a whole number from 1 to 65535", "transport": "udp, tcp or tls"}

Protocols = Mapping[str, frozenset[str]]
"""The names of the protocols that this program speaks, and the further keys that each understands."""


def load(text: bytes | str, *, file: str, source: Source, base: Path | None, protocols: Protocols) -> Profile:
    """Return the profile in `text`; raises only `ProfileError`, whose ``problems`` are everything that is wrong.

    file: how messages name it, a path or an address. base: the folder that relative paths start from, or None.
    """
    decoded = decode(text, file)
    data = parse(decoded, file)
    reader = Reader(decoded, file, Place(source, base, Allowance()), protocols)
    _check_format(reader, data)
    made = _profile(reader, reader.table(schema.PROFILE, data), data)
    if problems := reader.problems:
        first = problems[0]
        raise ProfileError(first.code, facts=first.facts, problems=problems)
    return made


def load_file(path: Path | str, protocols: Protocols) -> Profile:
    """Return the profile in the file at `path`; raises `ProfileError`."""
    path = disk.absolute(path)
    text = read_bytes(path)
    source = Source.BUNDLED if path.is_relative_to(resources()) else Source.FILE
    return load(text, file=str(path), source=source, base=path.parent, protocols=protocols)


def find(name_or_path: str, folders: Iterable[Path], protocols: Protocols) -> Profile:
    """Return the profile at a path, or the first in `folders` with that id; raises `ProfileError`.

    A profile is found by its file's name, ``acme.toml``, else by the id inside. A file of that name with another
    operator inside counts only where no file has the id.
    """
    if name_or_path.endswith(".toml") or os.path.basename(name_or_path) != name_or_path:
        return load_file(name_or_path, protocols)
    available = tuple(files(folders))
    called = next((path for path in available if path.stem == name_or_path), None)
    by_name = load_file(called, protocols) if called else None
    if by_name and by_name.id == name_or_path:
        return by_name
    for path in available:
        try:
            profile = load_file(path, protocols)
        except ProfileError:
            continue  # a broken profile of another operator does not matter to the caller
        if profile.id == name_or_path:
            return profile
    if by_name:
        return by_name
    known = ", ".join(dict.fromkeys([*(path.stem for path in available), RESERVED_ID]))
    raise ProfileError("profile.not_found", facts={"file": name_or_path, "known": known})


def files(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield every profile file in `folders`, folder by folder, by name; a folder that is missing holds none.

    One of `folders` may also be a file.
    """
    for folder in folders:
        if folder.is_file():
            yield folder
            continue
        try:
            yield from sorted(path for path in folder.iterdir() if path.suffix == ".toml" and path.is_file())
        except OSError:
            continue


def _check_format(reader: Reader, data: Mapping[str, Any]) -> None:
    """Refuse another format before anything else is looked at, because its keys may mean anything."""
    found = data.get("format")
    if isinstance(found, bool) or found != schema.FORMAT or not isinstance(found, int):
        raise reader.error("profile.format", ("format",), found="missing" if found is None else describe(found))


def _profile(reader: Reader, good: Mapping[str, Any], raw: Mapping[str, Any]) -> Profile:
    operator = good.get("operator", {})
    if operator.get("id") == RESERVED_ID and reader.place.source is not Source.BUNDLED:
        expected = "another id: the program's own demo operator has this one"
        reader.problem("profile.value", ("operator", "id"), found=f"“{RESERVED_ID}”", expected=expected)
    shared = http(reader, good.get("http", {}), raw.get("http"), ("http",))
    licence = LicencePolicy(**good.get("licence", {}))
    reader.kept = kept_of(good)
    reader.values = profile_values(reader, good)
    logins = sessions(reader, good.get("sessions", {}), raw.get("sessions"), shared)
    services = {
        name: service(reader, name, table, raw["services"][name], shared, usual_fields(name, licence), logins)
        for name, table in good.get("services", {}).items()
        if isinstance(raw["services"][name], dict)
    }
    check_licence(reader, licence, services)
    rules = form_keys.rules(reader, operator)
    every_action: tuple[OperatorAction, ...] = ()
    if given := good.get("actions", ()):
        every_action = extra_service_keys.actions(reader, given, raw.get("actions"), shared, logins, rules)
    helping: Mapping[str, OperatorAction] = EMPTY
    if not operator.keys().isdisjoint(HELPING):
        helping = extra_service_keys.help_actions(reader, operator, every_action, raw.get("actions"))
    asides = {action.id: action for action in helping.values()}
    offered = operator.get("actions")
    every_action = extra_service_keys.allowed(reader, every_action, offered) if offered is not None else every_action
    shown = (asides.get(action.id, action) for action in every_action)
    if raw.get("services") == {}:
        reader.problem("profile.missing", ("services",), expected="at least one service")
    return Profile(
        id=operator.get("id", ""),
        name=operator.get("name", ""),
        source=reader.place.source,
        origin=reader.file,
        services=MappingProxyType(services),
        sessions=logins,
        http=shared,
        country=operator.get("country", ""),
        logo=operator.get("logo"),
        accent=operator.get("accent", ""),
        brand=Brand(
            _by_language(operator.get("window_title")),
            MappingProxyType({name: _by_language(text) for name, text in operator.get("texts", {}).items()}),
            frozenset(operator.get("hide", ())),
        ),
        updates=Updates(**operator.get("updates", {})),
        offered=offered,
        support=Contact(**operator.get("support", {})),
        contact=Contact(**operator.get("contact", {})),
        agreement=_agreement(reader, operator, services),
        rules=rules,
        forgot_password="" if "forgot_password" in helping else operator.get("forgot_password", ""),
        help_actions=helping,
        documents=operator.get("documents", ()),
        sip=_sip(reader, good.get("sip", {})),
        mode=Mode(good.get("provisioning", {}).get("mode", Mode.ONCE)),
        keep_days=good.get("provisioning", {}).get("keep_days", Profile.keep_days),
        balance=BalancePolicy(**good.get("balance", {})),
        licence=licence,
        actions=tuple({**{action.id: action for action in shown}, **asides}.values()),
        kept=MappingProxyType({name: _masked(good[name]) for name in _KEPT if name in good}),
        warnings=(*_literal_secrets(reader, good), *reader.warnings),
        text=reader.text,
    )


def _agreement(reader: Reader, operator: Mapping[str, Any], services: Mapping[str, Service]) -> Agreement:
    made = Agreement(operator.get("terms", ""), operator.get("privacy", ""), operator.get("terms_version", ""))
    sent = {*sent_by(services["signup"])} if "signup" in services else set()
    if not made.asked and sent & {*CONSENT}:
        expected = "the page of the terms: the signup sends what the user agreed to"
        reader.problem("profile.missing", ("operator", "terms"), expected=expected)
    elif not made.version and "terms_version" in sent:
        reader.problem("profile.missing", ("operator", "terms_version"), expected="what the signup sends")
    return made


def _by_language(text: Text | None) -> Mapping[str, str]:
    return text.by_language if text else PLAIN.window_title


def _sip(reader: Reader, good: Mapping[str, str]) -> Mapping[str, str]:
    for name in sorted({"number", "password"} & good.keys()):
        # These are each user's own; a password here would be everybody's.
        reader.unknown(name, schema.SIP.keys, ("sip",))
    found = _plain_sip(reader, good)
    if found is None:
        return MappingProxyType(dict(good))
    # An address says more than the key it stands under.
    read = {name: getattr(found, name) for name in (*_ADDRESSED, "transport")}
    return MappingProxyType({**good, **{name: value for name, value in read.items() if value}})


def _plain_sip(reader: Reader, good: Mapping[str, str]) -> Plain | None:
    """Return what the addresses of ``[sip]`` say; None, after noting why, where they cannot be used."""
    said = {name: value for name, value in good.items() if name in (*_ADDRESSED, "transport", "port")}
    try:
        found = plain(said)
    except UnreadableError as error:
        _not_plain(reader, error.name, said[error.name], "a host or a SIP address, such as “sip.acme.example:5061”")
        return None
    except ContradictionError as error:
        (name, other), (value, other_value) = error.names, error.values
        _not_plain(reader, other, other_value, f"{shown(value)} as in “sip.{name}”, or nothing")
        return None
    for name, value in found.ignored.items():
        _not_plain(reader, name, value, _EXPECTED.get(name, "a host"))
    return found


def _not_plain(reader: Reader, name: str, value: str, expected: str) -> None:
    reader.problem("profile.value", ("sip", name), found=shown(without_password(value)), expected=expected)


def _masked(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return `table` with literal passwords as `Secret`, because what is kept is shown in reprs (F60)."""
    literal = {name: table[name] for name in TEST_SECRETS.values() if isinstance(table.get(name), str)}
    return MappingProxyType({**table, **{name: Secret(text) for name, text in literal.items()}})


def _literal_secrets(reader: Reader, good: Mapping[str, Any]) -> Iterator[ProfileError]:
    tables: list[tuple[toml_text.KeyPath, Mapping[str, Any]]] = [
        (("http", "auth"), good.get("http", {}).get("auth", {})),
        (("test",), good.get("test", {})),
    ]
    for name, table in good.get("services", {}).items():
        tables.append((("services", name, "http", "auth"), table.get("http", {}).get("auth", {})))
        for index, step in enumerate(table.get("steps", ())):
            tables.append((("services", name, "steps", index, "http", "auth"), step.get("http", {}).get("auth", {})))
    for name, table in good.get("sessions", {}).items():
        tables.append((("sessions", name, "http", "auth"), table.get("http", {}).get("auth", {})))
        for key in ("challenge", "refresh", "logout"):
            auth = table.get(key, {}).get("http", {}).get("auth", {})
            tables.append((("sessions", name, key, "http", "auth"), auth))
    for index, action in enumerate(good.get("actions", ())):
        auth = action.get("service", {}).get("http", {}).get("auth", {})
        tables.append((("actions", index, "service", "http", "auth"), auth))
    values = {name: {"over": each.over, "key": each.key} for name, each in good.get("values", {}).items()}
    own = in_table({"values": values})
    yield from (reader.error("profile.literal_secret", each.path, instead="secret:sign") for each in own)
    services = good.get("services", {}).values()
    known = {*BUILTIN, *LICENCE, *good.get("values", {})}
    known |= {str(asked.get("name")) for table in services for asked in table.get("inputs", ())}
    for path, table in tables:
        for use, name in TEST_SECRETS.items():
            written = table.get(name)
            filled = path[0] != "test" and isinstance(written, str) and _is_filled(written, known)
            if written and not isinstance(written, SecretRef) and not filled:
                instead = use.lower().replace(" ", "-") if path[0] == "test" else "http"
                yield reader.error("profile.literal_secret", (*path, name), instead=f"secret:{instead}")


def _is_filled(password: str, known: set[str]) -> bool:
    """Return whether something in a password of ``auth`` is filled in, so that it is none that is written out."""
    return any(word in known or "." in word or is_secret(word) for word in names(password))
