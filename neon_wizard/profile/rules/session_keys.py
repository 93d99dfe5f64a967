"""``[sessions.NAME]``, logins that several services share: what their keys mean together, as no key alone can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.late_dataclass import replace
from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import Template, Values, within
from neon_wizard.profile.rules.inherited_keys import CONTENT, over
from neon_wizard.profile.rules.oauth import login_request, refresh_request
from neon_wizard.profile.service import (
    Auth,
    Service,
    SharedLogin,
    Take,
    sent_by,
)
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader, nearest

Raw = Mapping[str, Any]

RESERVED: Final = ("account", "secret")
"""What no step and no session may be called: these words have a meaning before a dot or a colon."""


def sessions(
    reader: Reader, good: Raw, raw: Any, make: Callable[[str, Raw, Raw, KeyPath, tuple[str, ...]], Service]
) -> Mapping[str, SharedLogin]:
    """Return ``[sessions]`` by name, of what is `good` of `raw`; what does not fit together is noted in `reader`."""
    made: dict[str, SharedLogin] = {}
    for name, table in good.items():
        path: KeyPath = ("sessions", name)
        written = raw.get(name)
        if not isinstance(written, dict):
            continue  # already reported
        if name in RESERVED or "." in name:
            expected = f"a name other than {', '.join(RESERVED)}"
            reader.problem("profile.value", path, found=f"“{name}”", expected=expected)
            continue
        made[name] = _session(reader, name, table, written, path, make)
    return MappingProxyType(made)


def _session(reader: Reader, name: str, good: Raw, raw: Raw, path: KeyPath, make: Any) -> SharedLogin:
    oauth = good.get("scheme") == "oauth2"
    _check_scheme(reader, good, raw, path, oauth=oauth)
    own = ("scheme", "take", "lifetime", "minutes", "expired", "not_carried_out", "cookies", "challenge", "refresh",
           "logout", "grant", "client_id", "client_secret", "client_auth", "scope")  # fmt: skip
    request = {key: value for key, value in good.items() if key not in own}
    request_raw = {key: value for key, value in raw.items() if key not in own}
    written, written_raw = request, request_raw
    if oauth:
        request, request_raw = login_request(good, request), login_request(raw, request_raw)
    take = dict(good.get("take", {}))
    if oauth:
        take = {"access_token": Take("access_token"), "refresh_token": Take("refresh_token"), **take}
    if not take and not good.get("cookies") and "take" not in raw:
        expected = "what the login gives for the others to send, or cookies = true"
        reader.problem("profile.missing", (*path, "take"), expected=expected)
    filled = (*placeholders.FIVE, "number", *placeholders.MACHINE, *placeholders.INSTALLATION)
    asked = _taken_by_challenge(reader, good, raw, path, take)
    answered = tuple(f"{name}.{each}" for each in asked)
    login = make(f"sessions.{name}", request, request_raw, path, (*filled, *answered))
    login = replace(login, take=MappingProxyType(take))
    shared = tuple(_without(each, {*answered}, request, reader.values) for each in (request, request_raw))
    further: dict[str, Any] = {"challenge": None, "refresh": None, "logout": None}
    mine = (*filled, *(f"{name}.{each}" for each in take))
    for key in further:
        if isinstance(raw.get(key), dict) and key in good:
            first = key == "challenge"
            table, table_raw = (
                over(beneath, {k: v for k, v in each[key].items() if k != "take"}, last=not first)
                for beneath, each in zip(shared, (good, raw), strict=True)
            )
            if not any(each in raw[key] for each in CONTENT):
                # What the login sends is nothing that another request has to send.
                table, table_raw = ({k: v for k, v in each.items() if k not in CONTENT} for each in (table, table_raw))
            with reader.inheriting((*path, key), raw[key], path, raw):
                known = filled if first else mine
                further[key] = make(f"sessions.{name}.{key}", table, table_raw, (*path, key), known)
    if oauth and further["refresh"] is None:
        table, table_raw = refresh_request(good, written, name), refresh_request(raw, written_raw, name)
        further["refresh"] = make(f"sessions.{name}.refresh", table, table_raw, path, mine)
    if further["challenge"] is not None:
        further["challenge"] = replace(further["challenge"], take=MappingProxyType(asked))
    if further["refresh"] is not None:
        further["refresh"] = replace(further["refresh"], take=login.take)
    given: dict[str, Any] = {
        key: good[key] for key in ("minutes", "expired", "not_carried_out", "cookies") if key in good
    }
    for index, code in enumerate(given.get("not_carried_out", ())):
        if code not in given.get("expired", SharedLogin.expired):
            expected = "one of “expired”, of which it is a part"
            reader.problem("profile.value", (*path, "not_carried_out", index), found=f"“{code}”", expected=expected)
    return SharedLogin(
        name,
        login,
        **further,
        **given,
        lifetime=good.get("lifetime", "expires_in" if oauth else ""),
        bearer=f"{name}.access_token" if oauth else "",
    )


def _taken_by_challenge(reader: Reader, good: Raw, raw: Raw, path: KeyPath, take: Raw) -> Mapping[str, Take]:
    """Return what the challenge gives the login, by name; what does not fit is noted in `reader`.

    take: what the login gives, which has other names.
    """
    here: KeyPath = (*path, "challenge")
    written = raw.get("challenge")
    if not isinstance(written, dict):
        return {}
    if good.get("scheme") == "oauth2":
        expected = "no such table: with oauth2 the login is RFC 6749's, which has no challenge"
        reader.problem("profile.value", here, found="beside scheme = “oauth2”", expected=expected)
    asked: Mapping[str, Take] = good.get("challenge", {}).get("take", {})
    if not asked and not good.get("cookies") and "take" not in written:
        expected = "what the challenge gives for the login to send, or cookies = true"
        reader.problem("profile.missing", (*here, "take"), expected=expected)
    for name in asked:
        if name in take:
            expected = "another name: the login takes one of this name"
            reader.problem("profile.value", (*here, "take", name), found=f"“{name}”", expected=expected)
    return asked


def _without(request: Raw, answered: set[str], good: Raw, values: Values) -> Raw:
    """Return the keys of a login that its session's other requests inherit: nothing that answers the challenge.

    answered: what that gave, by placeholder. good: the keys of the login, as they were read. values: the profile's own.
    """
    own = {**values, **good.get("values", {})}

    def answers(names: Iterable[str]) -> bool:
        return not answered.isdisjoint(within(names, own))

    headers = {name for name, text in good.get("headers", {}).items() if answers(placeholders.names(text))}
    left_out = {"headers": headers, "values": {name for name in good.get("values", {}) if answers((name,))}}
    return {
        key: {name: each for name, each in value.items() if name not in left_out[key]}
        if key in left_out and isinstance(value, Mapping)
        else value
        for key, value in request.items()
    }


def _check_scheme(reader: Reader, good: Raw, raw: Raw, path: KeyPath, *, oauth: bool) -> None:
    for key in ("grant", "client_id", "client_secret", "client_auth", "scope"):
        if key in raw and not oauth:
            reader.problem(
                "profile.value", (*path, key), found="a key of oauth2", expected="scheme = “oauth2”",
                example='scheme = "oauth2"',
            )  # fmt: skip
    if oauth and "client_id" not in raw:
        reader.problem("profile.missing", (*path, "client_id"), expected="who this program is")


def with_sessions(
    reader: Reader, made: Service, good: Raw, sessions: Mapping[str, SharedLogin], path: KeyPath
) -> Service:
    """Return the service with the names of the sessions that its request belongs to, by its key or by what it sends."""
    named = str(good.get("session", ""))
    if named and named not in sessions:
        near = nearest(named, sessions)
        known = f"one of {', '.join(sessions)}" if sessions else "the name of a table [sessions.NAME]"
        expected = f"“{near}”" if near else known
        reader.problem("profile.value", (*path, "session"), found=f"“{named}”", expected=expected)
        named = ""
    sent = [name.partition(".")[0] for name in sent_by(made) if "." in name]
    found = tuple(dict.fromkeys(each for each in (named, *sent) if each in sessions))
    bearer = sessions[named].bearer if named else ""
    if bearer and made.http.auth.scheme == "none":
        auth = Auth("bearer", password=Template(f"{{{bearer}}}"), filled=True)
        made = replace(made, http=replace(made.http, auth=auth))
    if len(jars := [each for each in found if sessions[each].cookies]) > 1:
        both = ", ".join(f"“{each}”" for each in jars)
        expected = "one session with cookies: a request has one Cookie header"
        reader.problem("profile.value", (*path, "session"), found=both, expected=expected)
    expired = tuple(code for each in found for code in sessions[each].expired if code.lower().startswith("http "))
    requests = (request for each in found for request in sessions[each].exchanges)
    opens_with = tuple(dict.fromkeys(name for request in requests for name in sent_by(request) if "." not in name))
    return replace(made, sessions=found, accepts=expired, opens_with=opens_with)


def check_sessions(
    reader: Reader, made: Service, sessions: Mapping[str, SharedLogin], path: KeyPath, known: tuple[str, ...]
) -> None:
    """Note in `reader` which session a service cannot open, renew or end, because it lacks what that sends."""
    for name in made.sessions:
        session = sessions[name]
        taken = {f"{name}.{each}" for request in session.exchanges for each in request.take}
        lacking: dict[str, None] = {}
        for request in session.exchanges:
            filled = {*known, *taken, *request.values}  # what these values are made of is among what is sent
            needed = (each for each in sent_by(request) if each not in filled and not placeholders.is_secret(each))
            lacking |= dict.fromkeys(needed)
        if lacking:
            words = ", ".join(f"{{{each}}}" for each in lacking)
            expected = f"a session whose requests need nothing else than this service has: they send {words}"
            reader.problem("profile.value", (*path, "session"), found=f"“{name}”", expected=expected)
