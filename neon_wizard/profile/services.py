"""One service of a profile: what the keys mean together, which no key alone can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from neon_wizard.profile import placeholders
from neon_wizard.profile.addresses import unprotected_host
from neon_wizard.profile.kinds import Kind
from neon_wizard.profile.lines import Path
from neon_wizard.profile.operator import Auth, Http, Input, ReplyMap, Service, Soap, Text
from neon_wizard.profile.schema import SERVICE
from neon_wizard.profile.validate import Reader
from neon_wizard.profile.values import is_xml_name

ELEMENTS: Final = {"signup": "Signup", "provisioning": "Provisioning", "balance": "GetBalance", "licence": "Licence"}
"""The specification's names; it leaves the licence's open."""

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
}

PROTOCOLS: Final = frozenset({"soap", "wsdl", "form", "rest"})
"""What a profile may name besides plug-ins."""

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
    }
)
_HTTP_STATUS: Final = r"(?i)http +[1-5][0-9]{2}"
_NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "basic": ("username", "password"),
    "digest": ("username", "password"),
    "bearer": ("password",),
    "header": ("header", "password"),
    "certificate": ("certificate",),
}

Raw = Mapping[str, Any]


def service(reader: Reader, name: str, good: Raw, raw: Raw, shared: Http) -> Service:
    """The service `name` from what is `good` of `raw`; what does not fit together is noted in `reader`.

    shared: the profile's own [http], of which a service overrides what it names.
    """
    path: Path = ("services", name)
    protocol = _protocol(reader, good, raw, path)
    inputs = _inputs(reader, good, path)
    made = Service(
        name=name,
        protocol=protocol,
        url=good.get("url", ""),
        http=http(reader, good.get("http", {}), raw.get("http"), (*path, "http"), shared),
        soap=_soap(good.get("soap", {}), ELEMENTS[name]),
        fields=MappingProxyType(_fields(name, good, inputs)),
        inputs=inputs,
        reply=_reply(reader, good.get("reply", {}), (*path, "reply")),
        options=MappingProxyType({key: value for key, value in good.items() if key not in _MODEL_KEYS}),
        **{key: good[key] for key in ("parameters", "string_parameter", "omit", "optional") if key in good},
    )
    _check_addresses(reader, made, raw, path)
    _check_templates(reader, made, path)
    if made.parameters == "xml-string" and "string_parameter" not in raw:
        reader.problem("profile.missing", (*path, "string_parameter"), expected="the name of the one parameter")
    return made


def _fields(name: str, good: Raw, inputs: tuple[Input, ...]) -> dict[str, str]:
    """What is sent; an input that no template names goes out under its own name, for it was asked to be sent."""
    fields = dict(good.get("fields", FIELDS[name]))
    templates = [*fields.values(), good.get("url", ""), *placeholders.texts(good.get("body", ""))]
    used = {word for template in templates for word in placeholders.names(template)}
    return fields | {entry.name: f"{{{entry.name}}}" for entry in inputs if entry.name not in used}


def http(reader: Reader, good: Raw, raw: Any, path: Path, shared: Http | None = None) -> Http:
    """The wire's settings: those of `shared`, or the defaults, with what this table names."""
    given = dict(good)
    if "auth" in given:
        given["auth"] = _auth(
            reader, given["auth"], raw.get("auth") if isinstance(raw, dict) else None, (*path, "auth")
        )
    if "timeout" in given:
        given["timeout"] = float(given["timeout"])
    return replace(shared or Http(), **given)


def _auth(reader: Reader, good: Raw, raw: Any, path: Path) -> Auth:
    own = {key: good[key] for key in ("scheme", "username", "password") if key in good}
    made = Auth(**own, options=MappingProxyType({key: value for key, value in good.items() if key not in own}))
    if "scheme" not in good and "username" in good and isinstance(raw, dict) and "scheme" not in raw:
        reader.problem("profile.missing", (*path, "scheme"), expected="the scheme that the password is for")
    for key in _NEEDS.get(made.scheme, ()):
        if isinstance(raw, dict) and raw.get(key, "") == "":
            reader.problem("profile.missing", (*path, key), expected=f"what scheme “{made.scheme}” needs")
    return made


def _soap(good: Raw, element: str) -> Soap:
    made = Soap(**{"element": element, **good})
    if made.version == "1.2" and made.action and "content_type" not in good:
        # SOAP 1.2 has no SOAPAction; the action travels in the content type (RFC 3902).
        return replace(made, content_type=f'{made.content_type}; action="{made.action}"')
    return made


def _reply(reader: Reader, good: Raw, path: Path) -> ReplyMap:
    for code in good.get("codes", {}):
        if code.lower().startswith("http") and not re.fullmatch(_HTTP_STATUS, code):
            reader.problem(
                "profile.value", (*path, "codes", code), found="this name", expected="one such as “http 409”"
            )
    given: dict[str, Any] = {k: MappingProxyType(v) if isinstance(v, dict) else v for k, v in good.items()}
    return ReplyMap(**given)


def _inputs(reader: Reader, good: Raw, path: Path) -> tuple[Input, ...]:
    made: list[Input] = []
    taken = {*placeholders.BUILTIN}
    for index, entry in enumerate(good.get("inputs", ())):
        name = entry.get("name", "")
        if name in taken:
            expected = f"a name other than {', '.join(sorted(taken))}"
            reader.problem("profile.value", (*path, "inputs", index, "name"), found=f"“{name}”", expected=expected)
        elif name:
            taken.add(name)
            made.append(Input(**{"label": Text(MappingProxyType({"en": name})), **entry}))
    return tuple(made)


def _protocol(reader: Reader, good: Raw, raw: Raw, path: Path) -> str:
    """The protocol's name, once it is known and no key stands there that belongs to another."""
    protocol = str(good.get("protocol", "soap"))
    if protocol not in PROTOCOLS and protocol not in reader.protocols:
        known = sorted({*PROTOCOLS, *reader.protocols})
        reader.problem("profile.protocol", (*path, "protocol"), found=f"“{protocol}”", known=", ".join(known))
    elif "protocol" in good or "protocol" not in raw:
        for key in raw.keys() - reader.protocols.get(protocol, frozenset()):
            owner = SERVICE.keys[key].of if key in SERVICE.keys else ""
            if owner and protocol not in owner.split():
                expected = f"protocol = “{owner.replace(' ', '” or “')}”"
                reader.problem(
                    "profile.value", (*path, key), found=f"no key of the protocol {protocol}", expected=expected
                )
    return protocol


def addresses(made: Service) -> Iterator[tuple[Path, str]]:
    """Every address that a service names, with its key."""
    yield ("url",), made.url
    yield ("test_url",), made.options.get("test_url", "")
    yield ("wsdl",), made.options.get("wsdl", "")
    yield ("uddi", "inquiry"), made.options.get("uddi", {}).get("inquiry", "")


def _check_addresses(reader: Reader, made: Service, raw: Raw, path: Path) -> None:
    if made.protocol == "wsdl" and not raw.keys() & {"wsdl", "uddi"}:
        reader.problem("profile.missing", (*path, "wsdl"), expected=Kind.WSDL.value)
    elif not raw.keys() & {"url", "uddi", "wsdl"}:
        reader.problem("profile.missing", (*path, "url"), expected=Kind.ENDPOINT.value)
    if {"url", "uddi"} <= raw.keys():
        reader.problem("profile.value", (*path, "uddi"), found="beside url", expected="one of the two")
    for key, url in addresses(made):
        if "{" in url and made.protocol in ("soap", "wsdl", "form"):
            expected = "an address without placeholders"
            reader.problem("profile.value", (*path, *key), found=f"“{url}”", expected=expected)
        elif not made.http.allow_http and (host := unprotected_host(placeholders.without(url))):
            reader.problem("profile.insecure", (*path, *key), host=host)


def _check_templates(reader: Reader, made: Service, path: Path) -> None:
    inputs = [entry.name for entry in made.inputs]
    templates: list[tuple[Path, Any]] = [(("fields", name), text) for name, text in made.fields.items()]
    templates += [(key, url) for key, url in addresses(made)] + [(("body",), made.options.get("body", ""))]
    for key, template in templates:
        for name in placeholders.unknown(template, inputs):
            known = ", ".join(f"{{{word}}}" for word in (*placeholders.BUILTIN, *inputs))
            reader.problem("profile.value", (*path, *key), found=f"a text with {{{name}}}", expected=f"one of {known}")
    for name in made.fields:
        if made.protocol in ("soap", "wsdl") and not is_xml_name(name):
            reader.problem("profile.value", (*path, "fields", name), found="this name", expected="one that XML allows")
