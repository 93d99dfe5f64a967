"""Replies as the protocols hand them over, read by the one XML reader, and services with the specification's rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape
from typing import Any

import pytest

from neon_wizard.errors import NeonError, OperatorError, ReplyError
from neon_wizard.operations import replies
from neon_wizard.profile.form.form_inputs import Input, Text
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Http, ReplyMap, Service, Soap, Source
from neon_wizard.protocols.dialect import Reply
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.protocols.markup import from_xml

HOST = "voip.acme.example"
OPERATOR = "ACME Telecom"
FIELDS = {
    "signup": {"Login": "{login}", "Password": "{password}", "Name": "{name}", "EMail": "{email}", "Phone": "{phone}"},
    "provisioning": {"Login": "{login}", "Password": "{password}"},
    "balance": {"Number": "{number}"},
    "licence": {"Number": "{number}"},
    "licence_status": {"Number": "{number}"},
}
ELEMENTS = {
    "signup": "Signup",
    "provisioning": "Provisioning",
    "balance": "GetBalance",
    "licence": "ActivateLicence",
    "licence_status": "GetLicence",
}


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


DATA = "<Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain>"
NAMINGS = ("Code", "ErrorCode")
FORMS: dict[str, Callable[[str], str]] = {
    "elements": lambda xml: xml,
    "escaped": escape,
    "CDATA": lambda xml: f"<![CDATA[{xml}]]>",
    "CDATA of escaped text": lambda xml: f"<![CDATA[{escape(xml)}]]>",
    "with a declaration": lambda xml: escape(f'<?xml version="1.0" encoding="utf-16"?>\n<Account>{xml}</Account>'),
    "with its own Data": lambda xml: escape(f"\n <Data>{xml}</Data> "),
    "one element around": lambda xml: f"<Account>{xml}</Account>",
}


def account(body: str, status: int = 200, **rules: Any):
    return replies.account(reply(body, status), service(rules=rules), OPERATOR)


def refused(body: str, status: int = 200, service_: Service | None = None, **rules: Any) -> OperatorError:
    with pytest.raises(OperatorError) as caught:
        replies.read(reply(body, status), service_ or service(rules=rules), OPERATOR)
    return caught.value


def not_understood(body: str, status: int = 200, **rules: Any) -> ReplyError:
    with pytest.raises(ReplyError) as caught:
        account(body, status, **rules)
    assert caught.value.facts["host"] == HOST
    return caught.value


def structure(naming: str, data: str, success: str = "true", code: str = "0") -> str:
    other = {"Code": "Description", "ErrorCode": "ErrorDescription"}[naming]
    error = f"<Error><{naming}>{code}</{naming}><{other}/></Error>"
    return f"<Success>{success}</Success>{error}<Data>{data}</Data>"
