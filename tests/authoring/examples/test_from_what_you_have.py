"""docs/from-what-you-have.md shows what the commands make of its examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neon_wizard.authoring.checking import check
from neon_wizard.authoring.examples.recognising import from_text, text_at
from neon_wizard.authoring.from_wsdl import from_wsdl
from neon_wizard.authoring.written_profile import WrittenProfile
from neon_wizard.profile.service import Source

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "from-what-you-have.md").read_text(encoding="utf-8")
SHOWN = re.findall(
    r"(?s)neon-wizard profile from-(\w+) (\S+) --output.*?```toml\n(.*?)```.*?```toml\n(.*?)```", DOCUMENT
)


def made(kind: str, source: str) -> WrittenProfile:
    if kind == "wsdl":
        return from_wsdl(str(ROOT / source), folder=ROOT)
    return from_text(text_at(str(ROOT / source)), source, kind)


def test_every_way_is_shown():
    assert [kind for kind, *_ in SHOWN] == ["wsdl", "curl", "openapi", "postman", "har"]


@pytest.mark.parametrize(("kind", "source", "head", "body"), SHOWN, ids=[kind for kind, *_ in SHOWN])
def test_each_example_becomes_what_is_shown(kind: str, source: str, head: str, body: str):
    written = made(kind, source)
    for part in (head, *body.split("\n\n")):
        assert part.strip() in written.text
    checked = check(written.text, file="norte.toml", source=Source.FILE, base=ROOT)
    assert checked.profile is not None
    assert not any(secret and secret in written.text for secret in written.secrets.values())
