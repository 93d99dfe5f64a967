"""Short ways to say what a test sends."""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from neon_wizard.errors import ReplyError
from neon_wizard.model import Secret
from neon_wizard.profile.placeholders import Spot
from neon_wizard.profile.service import Http, Service, Soap
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.templates import Filler

WIRE = Path(__file__).parent.parent / "data" / "wire"
HOST = "voip.acme.example"
PASSWORD = "c4n4ry-Secret"
VALUES: Mapping[str, str | Secret] = {
    "login": "ana",
    "password": Secret("s3cret-pw"),
    "name": "Ana",
    "email": "a@example.com",
    "phone": "+5571555",
}
BODY = f"<a><Password>{PASSWORD}</Password></a>".encode()


def post(url: str, body: bytes = BODY) -> Request:
    """A POST as a dialect makes it, with a password in it."""
    return Request("POST", url, (("Content-Type", "text/xml"),), body)


def refused(read: Callable[..., object], body: bytes | str, **options: object) -> ReplyError:
    """Return the error with which a reader refuses `body`, and which names its host."""
    with pytest.raises(ReplyError) as caught:
        read(body, host=HOST, **options)
    assert caught.value.facts["host"] == HOST
    return caught.value


def free_port() -> int:
    """A port of this computer at which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def signup_service(url: str, **changes: object) -> Service:
    """A signup exactly as the specification shows it."""
    fields = {"Login": "{login}", "Password": "{password}", "Name": "{name}", "EMail": "{email}", "Phone": "{phone}"}
    values: dict[str, object] = {
        "name": "signup",
        "protocol": "soap",
        "url": url,
        "http": Http(timeout=5),
        "soap": Soap(element="Signup"),
        "fields": fields,
    }
    return Service(**{**values, **changes})  # type: ignore[arg-type]


def filled_fields(service: Service, values: Mapping[str, str | Secret]) -> dict[str, str]:
    """The fields of `service` as the SOAP dialects take them: filled in, not yet escaped."""
    return Filler(service, Call(values)).fields(Spot.XML, escape=False)
