"""One service of a profile: what its keys mean together, which no key alone can tell.

Its ``auth``, for each scheme of HTTP authentication (F5), and what the profile says about licences (D2) stand here too.
Extra services build on it, in `neon_wizard.profile.rules.extra_service_keys`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.late_dataclass import replace
from neon_wizard.profile import placeholders
from neon_wizard.profile.addresses import is_uddi_key, unprotected_host
from neon_wizard.profile.composing import composing_rules
from neon_wizard.profile.composing.parts import usable
from neon_wizard.profile.form import form_keys
from neon_wizard.profile.form.form_inputs import Input
from neon_wizard.profile.kinds import Kind
from neon_wizard.profile.operator import LicencePolicy
from neon_wizard.profile.rules import reply_keys, requests
from neon_wizard.profile.schema import SERVICE
from neon_wizard.profile.service import (
    EMPTY,
    Auth,
    Http,
    Service,
    SharedLogin,
    Soap,
    placeholders_of,
    sent_by,
    sent_in_request,
)
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.profile.validate import Reader

if TYPE_CHECKING:
    from neon_wizard.profile.rules import chain_keys, session_keys
else:
    chain_keys = late.module("neon_wizard.profile.rules.chain_keys")
    session_keys = late.module("neon_wizard.profile.rules.session_keys")


_NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "basic": ("username", "password"),
    "digest": ("username", "password"),
    "bearer": ("password",),
    "header": ("header", "password"),
    "certificate": ("certificate",),
    "ntlm": ("username", "password"),
    "negotiate": ("username", "password"),
}
_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "username": ("basic", "digest", "ntlm", "negotiate"),
    "password": ("basic", "digest", "bearer", "header", "certificate", "ntlm", "negotiate"),
    "header": ("header",),
    "certificate": ("certificate",),
    "key": ("certificate",),
}
_TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
"""What HTTP accepts as a header's name (RFC 9110, 5.6.2)."""
_WIRES_OWN: Final = frozenset(
    {"host", "connection", "content-length", "content-type", "transfer-encoding", "te", "upgrade", "expect", "cookie"}
)


def auth(reader: Reader, good: Mapping[str, Any], raw: Any, path: KeyPath) -> Auth:
    """Return the `Auth` from what is `good` of `raw`; what does not fit together is noted in `reader`."""
    own = {key: good[key] for key in ("scheme", "username", "password") if key in good}
    made = Auth(**own, options=MappingProxyType({key: value for key, value in good.items() if key not in own}))
    written = raw if isinstance(raw, dict) else {}
    if "scheme" in good:
        for key in written.keys() & _OF.keys():
            if made.scheme not in _OF[key]:
                expected = f"scheme = “{'” or “'.join(_OF[key])}”"
                found = f"no key of the scheme “{made.scheme}”"
                reader.problem("profile.value", (*path, key), found=found, expected=expected)
    elif "username" in good and "scheme" not in written:
        reader.problem("profile.missing", (*path, "scheme"), expected="the scheme that the password is for")
    if made.scheme == "basic" and ":" in placeholders.without(made.username):
        # The first colon ends the name (RFC 7617, 2).
        reader.problem("profile.value", (*path, "username"), found="a name with a colon", expected="one without")
    header = str(made.options.get("header", "x"))
    if not re.fullmatch(_TOKEN, header) or header.lower() in _WIRES_OWN:
        expected = "the name of a header of its own, such as “X-Api-Key”"
        reader.problem("profile.value", (*path, "header"), found=f"“{header}”", expected=expected)
    for key in _NEEDS.get(made.scheme, ()):
        if isinstance(raw, dict) and raw.get(key, "") == "":
            reader.problem("profile.missing", (*path, key), expected=f"what scheme “{made.scheme}” needs")
    return made


KEY: Final = "licence_key"
"""The placeholder of what the user types."""


def usual_fields(name: str, policy: LicencePolicy) -> Mapping[str, str]:
    """Return what the service `name` is sent where its table does not say it: a key that is asked for is sent too."""
    fields = FIELDS[name]
    return {**fields, "LicenceKey": f"{{{KEY}}}"} if policy.ask_key and name == "licence" else fields


def check_licence(reader: Reader, policy: LicencePolicy, services: Mapping[str, Service]) -> None:
    """Note in `reader` which of the conditions nobody could meet."""
    if policy.ask_key and "licence" not in services:
        reader.problem("profile.missing", ("services", "licence"), expected="the service that the key is sent to")
    elif policy.ask_key and KEY not in placeholders_of(services["licence"]):
        expected = f"a template with {{{KEY}}}, which the user is asked for"
        reader.problem("profile.missing", ("services", "licence", "fields"), expected=expected)
    if policy.minimum_credit is not None and not services.keys() & {"balance", "licence", "licence_status"}:
        expected = "the service that tells the credit, of which a minimum is wanted"
        reader.problem("profile.missing", ("services", "balance"), expected=expected)


ELEMENTS: Final = {
    "signup": "Signup",
    "provisioning": "Provisioning",
    "balance": "GetBalance",
    "licence": "ActivateLicence",
    "licence_status": "GetLicence",
}
"""The specification's names; it does not name those of the licence."""

FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "signup": {
        "Login": "{login}",
        "Password": "{password}",
        "Name": "{name}",
        "EMail": "{email}",
        "Phone": "{phone}",
    },
    "provisioning": {"Login": "{login}", "Password": "{password}"},
    "balance": {"Number": "{number}"},
    "licence": {"Number": "{number}"},
    "licence_status": {"Number": "{number}"},
}

PROTOCOLS: Final = frozenset({"soap", "wsdl", "form", "rest", "xml", "xmlrpc"})
"""What a profile may name besides plug-ins."""

_FOR_ACCOUNTS: Final = ("balance", "licence", "licence_status")
"""The services that are asked about an account whose settings are kept."""

_MODEL_KEYS: Final = frozenset(
    {
        "url",
        "protocol",
        "http",
        "soap",
        "parameters",
        "string_parameter",
        "fields",
        "omit",
        "optional",
        "inputs",
        "reply",
        "session",
        "steps",
        "values",
        "sign",
    }
)
Raw = Mapping[str, Any]


def service(
    reader: Reader,
    name: str,
    good: Raw,
    raw: Raw,
    shared: Http,
    usual: Mapping[str, str],
    sessions: Mapping[str, SharedLogin] = EMPTY,
) -> Service:
    """Return the service `name` from what is `good` of `raw`; what does not fit together is noted in `reader`.

    shared: the profile's own [http], of which a service overrides what it names. usual: what is sent where the profile
    does not say it. sessions: the logins that its requests may belong to.
    """
    path: KeyPath = ("services", name)
    inputs = form_keys.inputs(reader, good.get("inputs", ()), (*path, "inputs"), placeholders.BUILTIN)
    if inputs and name != "signup":
        found, expected = f"asked of nobody by {name}", "inputs of services.signup, or of an action"
        reader.problem("profile.value", (*path, "inputs"), found=found, expected=expected)
    kept = reader.kept.placeholders if name in _FOR_ACCOUNTS else ()
    made = made_service(
        reader,
        name,
        good,
        raw,
        shared,
        path=path,
        element=ELEMENTS[name],
        fields=usual,
        inputs=inputs,
        known=(*placeholders.filled_in(name), *(each for asked in inputs for each in asked.placeholders), *kept),
        sessions=sessions,
        changes=name in ("signup", "licence"),
    )
    form_keys.check_files(reader, made, path)
    return made


def made_service(
    reader: Reader,
    name: str,
    good: Raw,
    raw: Raw,
    shared: Http,
    *,
    path: KeyPath,
    element: str,
    fields: Mapping[str, str],
    inputs: tuple[Input, ...],
    known: tuple[str, ...],
    sessions: Mapping[str, SharedLogin] = EMPTY,
    changes: bool,
) -> Service:
    """Return the service that stands at `path`, with its steps.

    element, fields: what is sent where it says nothing else. known: the placeholders that are filled. changes: whether
    it changes anything at the operator.
    """
    own = {key: good[key] for key in ("omit", "optional") if key in good}
    if "steps" not in raw:
        gives = tuple(f"{each.name}.{value}" for each in sessions.values() for value in each.login.take)
        given = (*known, *gives)
        made = request(reader, name, good, raw, shared, path, element, fields, inputs, given, alone=True, **own)
        if sessions or "session" in good:
            made = session_keys.with_sessions(reader, made, good, sessions, path)
            session_keys.check_sessions(reader, made, sessions, path, known)
        return replace(made, commits=changes)

    def step(good: Raw, raw: Raw, path: KeyPath, known: tuple[str, ...]) -> Service:
        return request(reader, name, good, raw, shared, path, element, {}, inputs, known, **own)

    steps = chain_keys.steps(reader, good, raw, path, known, sessions, step, changes=changes)
    if not steps:
        return Service(name, "soap", "", shared, Soap())
    made = chain_keys.whole(steps, name)
    session_keys.check_sessions(reader, made, sessions, path, known)
    _check_asked(reader, made, path)
    return made


def _check_asked(reader: Reader, made: Service, path: KeyPath) -> None:
    """Note which of the inputs no step sends: nothing is sent there that the profile does not write."""
    sent = {*sent_by(made)}
    for index, asked in enumerate(made.inputs):
        if asked.name not in sent:
            expected = f"{{{asked.name}}} in one of the steps, which send only what they write"
            reader.problem("profile.missing", (*path, "inputs", index), expected=expected)


def sessions(reader: Reader, good: Raw, raw: Any, shared: Http) -> Mapping[str, SharedLogin]:
    """Return ``[sessions]`` by name, from what is `good` of `raw`; what does not fit together is noted in `reader`."""

    def login(name: str, good: Raw, raw: Raw, path: KeyPath, known: tuple[str, ...]) -> Service:
        return request(reader, name, good, raw, shared, path, "Login", {}, (), known)

    return session_keys.sessions(reader, good, raw, login) if good else EMPTY


def request(
    reader: Reader,
    name: str,
    good: Raw,
    raw: Raw,
    shared: Http,
    path: KeyPath,
    element: str,
    usual: Mapping[str, str],
    inputs: tuple[Input, ...],
    known: tuple[str, ...],
    *,
    alone: bool = False,
    **own: Any,
) -> Service:
    """Return one request. usual: what is sent where it says nothing else. own: what is not asked, or may stay empty.

    alone: whether it is all there is of its service, so that whatever is asked is sent, written or not.
    """
    protocol = _protocol(reader, good, raw, path)
    values = composing_rules.service_values(reader, good, path, known)
    filled = (*known, *usable(values, known))
    wire = http(reader, good.get("http", {}), raw.get("http"), (*path, "http"), shared)
    wire = replace(wire, auth=composing_rules.filled_auth(wire.auth, known, values))
    made = Service(
        name=name,
        protocol=protocol,
        url=good.get("url", ""),
        http=wire,
        soap=composing_rules.soap(good.get("soap", {}), element),
        values=values,
        signatures=composing_rules.signatures(good),
        inputs=inputs,
        reply=reply_keys.reply_map(reader, reply_keys.with_usual(good, protocol), (*path, "reply"), protocol),
        options=MappingProxyType({key: value for key, value in good.items() if key not in _MODEL_KEYS}),
        **{key: good[key] for key in ("parameters", "string_parameter") if key in good},
        **own,
    )
    made = replace(made, fields=MappingProxyType(_fields(made, usual, good, alone=alone)))
    made = composing_rules.with_wrong_password(made)
    _check_addresses(reader, made, raw, path)
    reply_keys.check_settings(reader, made, path, known)
    requests.check(reader, made, raw, path, filled)
    composing_rules.check(reader, made, raw, path, filled, PROTOCOLS)
    unsent = _unsent(made, usual, raw) if alone else ()
    if name == "signup" and unsent and "fields" not in raw:
        words = " and ".join(f"{{{each}}}" for each in unsent)
        expected = f"method = “POST”, or fields with {words} (which no address gets unasked)"
        reader.problem("profile.missing", (*path, "fields"), expected=expected, example='method = "POST"')
        unsent = ()
    reader.warn(requests.warnings(reader, made, path, unsent))
    if made.parameters == "xml-string" and "string_parameter" not in raw:
        reader.problem("profile.missing", (*path, "string_parameter"), expected="the name of the one parameter")
    return made


def _fields(made: Service, usual: Mapping[str, str], good: Raw, *, alone: bool) -> dict[str, str]:
    """Return what is sent; an input that no template names is sent under its own name, because it was asked to be sent.

    Nothing secret goes into an address unless the profile itself puts it there.
    """
    inputs = made.inputs if alone else ()
    named = {*sent_in_request(made)}
    # Whoever writes where a value stands does not want it a second time.
    rest = (
        {} if good.keys() & _PAYLOADS else {w: t for w, t in usual.items() if named.isdisjoint(placeholders.names(t))}
    )
    fields = dict(good.get("fields", usual if good.get("protocol") == "form" else rest))
    used = named | {*sent_in_request(replace(made, fields=fields))}
    own = {each.name: _as_is(each, good) for each in inputs if each.name not in used}
    if not requests.fields_in_address(good.get("protocol", ""), good):
        return fields | own
    unasked = own if "fields" in good else fields | own
    return {w: t for w, t in (fields | own).items() if w not in unasked or not _holds_secret(t, made)}


_PAYLOADS: Final = frozenset({"body", "params", "graphql"})
"""Keys that say what is sent in place of the usual fields."""


def _holds_secret(template: str, made: Service) -> bool:
    return any(requests.is_secret(name, made.inputs, made.values) for name in placeholders.names(template))


def _unsent(made: Service, usual: Mapping[str, str], raw: Raw) -> tuple[str, ...]:
    """Return the secrets that would be sent if there were another place for them than the address."""
    if not requests.fields_in_address(made.protocol, made.options):
        return ()
    wanted = [name for template in usual.values() if "fields" not in raw for name in placeholders.names(template)]
    wanted += [each.name for each in made.inputs]
    sent = {*placeholders_of(made), *made.omit}
    return tuple(name for name in wanted if requests.is_secret(name, made.inputs) and name not in sent)


def _as_is(asked: Input, good: Raw) -> str:
    """Return the template of an input alone; a file is no text, unless it is sent as one part of a form."""
    encoded = asked.kind == "file" and good.get("protocol") != "form"
    return f"{{{asked.name}|base64}}" if encoded else f"{{{asked.name}}}"


def http(reader: Reader, good: Raw, raw: Any, path: KeyPath, shared: Http | None = None) -> Http:
    """Return the settings for sending: those of `shared`, or the defaults, with what this table names."""
    given = dict(good)
    if "auth" in given:
        given["auth"] = auth(reader, given["auth"], raw.get("auth") if isinstance(raw, dict) else None, (*path, "auth"))
    if "timeout" in given:
        given["timeout"] = float(given["timeout"])
    return replace(shared or Http(), **given)


def _protocol(reader: Reader, good: Raw, raw: Raw, path: KeyPath) -> str:
    """Return the protocol's name, once it is known and no key stands there that belongs to another."""
    protocol = str(good.get("protocol", "soap"))
    if protocol not in PROTOCOLS and protocol not in reader.protocols:
        known = sorted({*PROTOCOLS, *reader.protocols})
        reader.problem("profile.protocol", (*path, "protocol"), found=f"“{protocol}”", known=", ".join(known))
    elif "protocol" in good or "protocol" not in raw:
        for key in raw.keys() - reader.protocols.get(protocol, frozenset()):
            owner = SERVICE.keys[key].of if key in SERVICE.keys else ""
            if owner and protocol not in owner.split():
                expected = f"protocol = “{owner.replace(' ', '” or “')}”"
                found, example = f"no key of the protocol {protocol}", f'protocol = "{owner.split()[0]}"'
                reader.problem("profile.value", (*path, key), found=found, expected=expected, example=example)
    return protocol


def _check_addresses(reader: Reader, made: Service, raw: Raw, path: KeyPath) -> None:
    if made.protocol == "wsdl" and not raw.keys() & {"wsdl", "uddi"}:
        reader.problem("profile.missing", (*path, "wsdl"), expected=Kind.WSDL.value)
    elif not raw.keys() & {"url", "uddi", "wsdl"}:
        reader.problem("profile.missing", (*path, "url"), expected=Kind.ENDPOINT.value)
    uddi = made.options.get("uddi", {})
    if uddi.get("version") == 1 and not uddi.get("business") and not is_uddi_key(str(uddi.get("service", ""))):
        expected = "its name or key, because version 1 looks for a service within a business only"
        reader.problem("profile.missing", (*path, "uddi", "business"), expected=expected)
    if {"url", "uddi"} <= raw.keys():
        reader.problem("profile.value", (*path, "uddi"), found="beside url", expected="one of the two")
    for key, url in requests.addresses(made):
        if "{" in url and made.protocol in placeholders.WITHOUT_PLACEHOLDERS:
            expected = f"an address without placeholders with protocol = “{made.protocol}”; they stand in “fields”"
            found = placeholders.PLACEHOLDER.search(url)
            shown = f"an address with {found[0]}" if found else "an address with braces"
            reader.problem("profile.value", (*path, *key), found=shown, expected=expected)
        elif not made.http.allow_http and (host := unprotected_host(placeholders.without(url))):
            reader.problem("profile.insecure", (*path, *key), host=host)
