"""What a profile will send where, in words for the one who reads it: hosts, protection, fields, secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from neon_wizard.messages.languages import current
from neon_wizard.profile import placeholders
from neon_wizard.profile.lines import Path
from neon_wizard.profile.literals import Literal, literals, masked
from neon_wizard.profile.operator import Auth, Profile, SecretRef, Service, host_of
from neon_wizard.profile.requests import is_secret, secrets_of
from neon_wizard.redaction import MASK, redact_query


@dataclass(frozen=True)
class Sent:
    """One value on the wire. template: what it is made of. secret: it holds, or seems to hold, a password."""

    name: str
    template: str
    secret: bool


@dataclass(frozen=True)
class Outline:
    """One service. protected: the exchange is encrypted. found_by: the registry that says the address, or empty.

    auth: how this program proves who it is, empty for not at all. secrets: ``secret:NAME`` that are sent along.
    title: of what only this operator offers, in the user's language.
    """

    service: str
    host: str
    address: str
    protected: bool
    protocol: str
    operation: str
    fields: tuple[Sent, ...]
    auth: str
    secrets: tuple[str, ...]
    found_by: str = ""
    title: str = ""


def outline(profile: Profile) -> tuple[Outline, ...]:
    """Every service of `profile`, in its order. No secret's value is in it, written out or not."""
    own = [_outline(action.service, action.title.for_language(current())) for action in profile.actions]
    return (*map(_outline, profile.services.values()), *own)


def _outline(service: Service, title: str = "") -> Outline:
    address = service.url or str(service.options.get("wsdl", ""))
    registry = _registry(service.options.get("uddi"))
    known, auth = _auth(service.http.auth)
    secrets = tuple(dict.fromkeys((*known, *(f"secret:{name}" for name in secrets_of(service)))))
    return Outline(
        service=service.name,
        host=host_of(address) if "://" in address else registry,
        address=redact_query(address),
        protected=urlsplit(address).scheme == "https",
        protocol=service.protocol,
        operation=str(service.options.get("operation", "")) or service.soap.element,
        fields=tuple(_fields(service)),
        auth=auth,
        secrets=secrets,
        found_by=registry,
        title=title,
    )


def _registry(uddi: Any) -> str:
    return host_of(str(uddi.get("inquiry", ""))) if isinstance(uddi, Mapping) else ""


def _auth(auth: Auth) -> tuple[tuple[str, ...], str]:
    if auth.scheme == "none":
        return (), ""
    name = f"secret:{auth.password.name}" if isinstance(auth.password, SecretRef) else MASK if auth.password else ""
    return (name,) if name else (), f"{auth.scheme} {auth.username}".strip()


def _fields(service: Service) -> Iterator[Sent]:
    hidden: dict[Path, list[Literal]] = {}
    for literal in literals(service):
        hidden.setdefault(literal.path, []).append(literal)
    body = service.options.get("body")
    for name, path, template in _in_fields(service) if body is None else _leaves(body):
        named = placeholders.names(template)
        if named and set(named) <= set(service.omit):
            continue
        secret = path in hidden or any(is_secret(word, service.inputs) for word in named)
        yield Sent(name, masked(template, hidden.get(path, ())), secret)


def _in_fields(service: Service) -> Iterator[tuple[str, Path, str]]:
    yield from ((name, ("fields", name), template) for name, template in service.fields.items())


def _leaves(body: Any, shown: str = "", path: Path = ("body",)) -> Iterator[tuple[str, Path, str]]:
    if isinstance(body, Mapping):
        for name, item in body.items():
            yield from _leaves(item, f"{shown}.{name}" if shown else str(name), (*path, name))
    elif isinstance(body, list | tuple):
        for index, item in enumerate(body):
            yield from _leaves(item, f"{shown}[{index}]", (*path, index))
    else:
        yield shown, path, str(body)
