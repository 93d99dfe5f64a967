"""Operators whose operations take several requests: a profile's text, a scripted server, and what it was asked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import SecretRef
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.profile.samples import load_text
from tests.servers.scripted import Given, Script, ScriptedServer, Seen

HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME Telecom"\n'


ACCOUNT_BY_TOKEN = """
[services.provisioning]
url = "ORIGIN/account"
protocol = "rest"
method = "GET"
headers = { X-Token = "{user.token}" }
fields = {}
[services.provisioning.reply]
format = "json"
success = "!error"
code = "error"
account = { number = "number", password = "secret" }
"""
"""A service that sends the token of the session ``user``."""
FORM = SignupForm("bob", Secret("Portal-2"), "Bob Lima", "bob@example.com", "+5571999990002")


def asked(server: ScriptedServer) -> list[str]:
    """Return what went out, in order: ``GET /devices?owner=ana``."""
    return [f"{seen.method} {seen.path}" for seen in server.requests]


def given(table: Any, status: int = 200, **headers: str) -> Given:
    return Given(json.dumps(table).encode(), status, headers, content_type="application/json")


def sent(seen: Seen) -> Any:
    return json.loads(seen.body)


def profile_of(text: str, origin: str) -> Profile:
    return load_text(HEAD + text.replace("ORIGIN", origin))


@contextmanager
def operator(text: str, scripts: dict[str, Script]) -> Iterator[tuple[Services, ScriptedServer]]:
    """The services of the profile `text`, in which ORIGIN is the server of `scripts`."""

    def resolve(wanted: SecretRef | str) -> Secret:
        return Secret(f"the {wanted.name} key" if isinstance(wanted, SecretRef) else wanted)

    with ScriptedServer(scripts) as server:
        session = Session(resolve)
        services = Services(profile_of(text, server.origin), session, builtin())
        try:
            yield services, server
        finally:
            services.close()
            session.close()
