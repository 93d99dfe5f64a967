"""Replies as the protocols hand them over, read by the one XML reader, and services with the specification's rules."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from neon_wizard.errors import NeonError
from neon_wizard.profile.operator import Http, Input, Profile, ReplyMap, Service, Soap, Source, Text
from neon_wizard.protocols import Exchange, Reply
from neon_wizard.protocols.markup import from_xml

HOST = "voip.acme.example"
OPERATOR = "ACME Telecom"
FIELDS = {
    "signup": {"Login": "{login}", "Password": "{password}", "Name": "{name}", "EMail": "{email}", "Phone": "{phone}"},
    "provisioning": {"Login": "{login}", "Password": "{password}"},
    "balance": {"Number": "{number}"},
}
ELEMENTS = {"signup": "Signup", "provisioning": "Provisioning", "balance": "GetBalance"}


def service(name: str = "signup", *, origin: str = f"https://{HOST}", rules: dict[str, Any] | None = None, **more: Any):
    """The specification's service of that name; `rules` change its `ReplyMap`, `more` the service itself."""
    element = ELEMENTS[name]
    made = Service(
        name=name,
        protocol="soap",
        url=f"{origin}/{element}",
        http=Http(timeout=10.0),
        soap=Soap(element=element),
        fields=FIELDS[name],
        reply=ReplyMap(**(rules or {})),
    )
    return replace(made, **more)


def profile(*services: Service, **more: Any) -> Profile:
    return Profile(
        id="acme", name=OPERATOR, source=Source.FILE, origin="acme.toml", services={s.name: s for s in services}, **more
    )


def asked(name: str, **more: Any) -> Input:
    return Input(name=name, label=Text({"en": name.title()}), **more)


def reply(body: str, status: int = 200) -> Reply:
    """The reply with `body` in a SOAP body: what the dialects give for it."""
    return plain(from_xml(f"<Body>{body}</Body>", host=HOST)["Body"], status)


def plain(data: Any, status: int = 200) -> Reply:
    return Reply(status, data, HOST, Exchange("POST", f"https://{HOST}/Signup", (), "", status))


def result(data: str = "", *, success: str = "true", code: str = "0", more: str = "") -> str:
    """The structure of F3 as the specification's examples name it."""
    return f"<Success>{success}</Success><Error><Code>{code}</Code>{more}</Error><Data>{data}</Data>"


def facts(error: NeonError, *names: str) -> tuple[str, ...]:
    return tuple(error.facts.get(name, "") for name in names)
