"""What a profile will send where, in words for the one who reads it: hosts, protection, fields, secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from neon_wizard.messages.languages import current
from neon_wizard.profile import placeholders
from neon_wizard.profile.action import ActionInput
from neon_wizard.profile.operator import Auth, Input, Profile, SecretRef, Service, host_of
from neon_wizard.redaction import MASK, looks_secret

_SECRETS: Final = frozenset({"password"})


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
    secrets, auth = _auth(service.http.auth)
    return Outline(
        service=service.name,
        host=host_of(address) if "://" in address else registry,
        address=address,
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
    body = service.options.get("body")
    fields = service.fields.items() if body is None else _leaves(body)
    secrets = _SECRETS | {asked.name for asked in service.inputs if _is_secret(asked)}
    for name, template in fields:
        named = placeholders.names(template)
        if named and set(named) <= set(service.omit):
            continue
        # A constant under a secret's name is somebody's password.
        constant = looks_secret(name) and template and not named
        yield Sent(name, MASK if constant else template, bool(constant or secrets & set(named)))


def _is_secret(asked: Input) -> bool:
    return looks_secret(asked.name) or (isinstance(asked, ActionInput) and asked.kind == "password")


def _leaves(body: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(body, Mapping):
        for name, item in body.items():
            yield from _leaves(item, f"{path}.{name}" if path else str(name))
    elif isinstance(body, list | tuple):
        for index, item in enumerate(body):
            yield from _leaves(item, f"{path}[{index}]")
    else:
        yield path, str(body)
