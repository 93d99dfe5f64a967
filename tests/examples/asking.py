"""An example of `docs/examples`, asked over a server that a test scripts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.http import Session
from tests.examples.loading import FOLDER, ORIGIN
from tests.servers.scripted import Script, ScriptedServer
from tests.servers.webservices import PASSWORD

HTTP_PASSWORD = "http-s3cret"
FORM = SignupForm("Tester", Secret(PASSWORD), "Ana Souza", "ana@example.com", "+557135555555")


@contextmanager
def asked(name: str, script: Script, *changes: tuple[str, str]) -> Iterator[tuple[Services, ScriptedServer]]:
    """The services of the example `name`, answered by `script`. changes: texts of the profile, and others instead."""
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    with ScriptedServer({"*": script}) as server:
        for old, new in ((ORIGIN, server.origin), *changes):
            assert old in text
            text = text.replace(old, new)
        profile = load(text, file=f"{name}.toml", source=Source.FILE, base=FOLDER, protocols=names_and_options())
        session = Session(lambda reference: Secret(HTTP_PASSWORD))
        try:
            yield Services(profile, session, builtin()), server
        finally:
            session.close()
