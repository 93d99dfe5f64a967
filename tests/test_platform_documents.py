"""docs/platforms.md: every example in it loads, every ready profile is in its table, and what it says can be run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.profile.samples import MINIMAL, problems

DOCS = Path(__file__).resolve().parents[1] / "docs"
TEXT = (DOCS / "platforms.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"(?s)```toml\n(.*?)```", TEXT)
OPERATOR = MINIMAL.partition("[services")[0]


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_example_loads(text: str):
    assert [problem.facts for problem in problems(text if "[operator]" in text else OPERATOR + text)] == []


def test_every_ready_profile_is_in_the_table():
    linked = set(re.findall(r"\]\(examples/platforms/([\w-]+)\.toml\)", TEXT))
    assert linked == {path.stem for path in (DOCS / "examples" / "platforms").glob("*.toml")}


@pytest.mark.parametrize("document", ["platforms.md", "what-a-profile-cannot-do.md", "for-operators.md"])
def test_what_is_linked_within_a_document_is_there(document: str):
    text = (DOCS / document).read_text(encoding="utf-8")
    for target, place in re.findall(r"\]\(([\w./-]*)#([\w-]+)\)", text):
        headings = re.findall(r"(?m)^#+ (.*)$", (DOCS / (target or document)).read_text(encoding="utf-8"))
        names = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
        assert place in names, f"{target}#{place}"


@pytest.mark.parametrize("written", re.findall(r"`((?:auth|fields|codes|body|code) = [^`…]*)`", TEXT))
def test_what_the_tables_say_to_write_can_be_written(written: str):
    service = f'{OPERATOR}[services.provisioning]\nurl = "https://voip.acme.example/x"\nprotocol = "rest"\n'
    key = written.partition(" ")[0]
    table = {"auth": "http = {", "codes": "reply = {", "code": "reply = { format = 'json', "}.get(key, "")
    assert problems(f"{service}{table}{written}{' }' if table else ''}") == []
