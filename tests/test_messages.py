"""Every code has a sentence, and no sentence depends on what an operator sends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neon_wizard import messages
from neon_wizard.errors import NeonError, NetworkError, OperatorError

PACKAGE = Path(messages.__file__).parents[1]
TREES = "|".join(messages.AREAS)
RAISED = re.compile(rf'"((?:{TREES})\.(?!toml")[a-z_0-9]+)"')


def test_every_code_that_the_program_names_has_a_sentence():
    named = {code for path in PACKAGE.rglob("*.py") for code in RAISED.findall(path.read_text(encoding="utf-8"))}
    assert named - messages.codes() == set()


@pytest.mark.parametrize("code", sorted(messages.codes()))
def test_a_code_explains_itself_even_without_facts(code):
    said = messages.explain(NeonError(code))
    assert said.message or code == "usage.arguments"
    assert "{" not in said.message + said.next_step


def test_an_unknown_code_is_the_programs_own_failure():
    assert messages.explain(NeonError("no.such")) == messages.explain(NeonError("program.failed"))


def test_f01_and_f02_are_told_apart():
    refused, unresolved = (
        messages.explain(NetworkError(code, facts={"host": "voip.example.com"})).message
        for code in ("network.refused", "network.unresolved")
    )
    assert refused != unresolved
    assert "voip.example.com" in refused
    assert "voip.example.com" in unresolved


def test_f36_an_unknown_code_is_shown_with_the_operators_words():
    error = OperatorError("operator.501", operator_code=999, description="Lua {cheia}", facts={"operator": "ACME"})
    said = messages.explain(error).message
    assert "999" in said
    assert "Lua {cheia}" in said, "the operator's words are never taken for a template"
