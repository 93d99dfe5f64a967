"""What a profile will send where, in words for the one who reads it: hosts, protection, fields, secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from neon_wizard.profile import placeholders
from neon_wizard.profile.operator import Auth, Profile, SecretRef, Service, host_of
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


def outline(profile: Profile) -> tuple[Outline, ...]:
    """Every service of `profile`, in its order. No secret's value is in it, written out or not."""
    return tuple(_outline(service) for service in profile.every_service.values())


def _outline(service: Service) -> Outline:
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
    for name, template in fields:
        named = placeholders.names(template)
        if named and set(named) <= set(service.omit):
            continue
        # A constant under a secret's name is somebody's password.
        constant = looks_secret(name) and template and not named
        yield Sent(name, MASK if constant else template, bool(constant or _SECRETS & set(named)))


def _leaves(body: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(body, Mapping):
        for name, item in body.items():
            yield from _leaves(item, f"{path}.{name}" if path else str(name))
    elif isinstance(body, list | tuple):
        for index, item in enumerate(body):
            yield from _leaves(item, f"{path}[{index}]")
    else:
        yield path, str(body)
