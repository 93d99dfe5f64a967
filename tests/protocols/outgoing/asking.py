"""A profile's text, asked over a server of the test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from neon_wizard.model import Secret
from neon_wizard.operations.services import Services
from neon_wizard.profile.load import load
from neon_wizard.profile.service import SecretRef, Source
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.protocols.http import Session

HEAD = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\ncountry = "BR"\n'
LOGIN = "ana"
PASSWORD = "s3cret-pw"
ACCOUNT = b'{"number": "55", "password": "sip-s3cret", "domain": "sip.acme.example"}'
READ = """
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "password", domain = "domain" }
"""


@contextmanager
def opened(
    text: str, origin: str, secrets: Mapping[str, str] | None = None, shown: list[Exchange] | None = None
) -> Iterator[Services]:
    """The services of the profile `text`, in which ORIGIN stands for `origin`. shown: gets every exchange."""
    known = dict(secrets or {})

    def resolve(wanted: SecretRef | str) -> Secret:
        return Secret(wanted if isinstance(wanted, str) else known[wanted.name])

    made = load(
        (HEAD + text).replace("ORIGIN", origin),
        file="acme.toml",
        source=Source.FILE,
        base=None,
        protocols=names_and_options(),
    )
    session = Session(resolve, watch=None if shown is None else shown.append)
    try:
        yield Services(made, session, builtin())
    finally:
        session.close()


def everything(shown: list[Exchange]) -> str:
    """All that support would see."""
    return "\n".join(each.text() for each in shown)
