"""The example profiles of ``docs/examples``, with the address of a test's server in place of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.http import Session

FOLDER = Path(__file__).parent.parent.parent / "docs" / "examples"
ORIGIN = "https://voip.acme.example"
FORM = SignupForm("Jürgen & <co>", Secret("p<ä>ss]]>{login}"), 'J "O\'Neil"', "j@example.com", "+557155555555")
SENT = {
    "Login": FORM.login,
    "Password": FORM.password.reveal(),
    "Name": FORM.name,
    "EMail": FORM.email,
    "Phone": FORM.phone,
}


def example(name: str, origin: str = ORIGIN) -> Profile:
    """``docs/examples/NAME.toml``, its services at `origin`."""
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8").replace(ORIGIN, origin)
    return load(text, file=f"{name}.toml", source=Source.FILE, base=FOLDER, protocols=names_and_options())


@contextmanager
def services(name: str, origin: str) -> Iterator[Services]:
    """The services of the example, over a session of their own."""
    session = Session(lambda _reference: Secret("example-secret"))
    try:
        yield Services(example(name, origin), session, builtin())
    finally:
        session.close()
