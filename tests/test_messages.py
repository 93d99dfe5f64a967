"""Every code has a sentence, and no sentence depends on what an operator sends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neon_wizard import messages
from neon_wizard.checks.catalogue import steps
from neon_wizard.demo import demo_profile
from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.protocols.dialects import names_and_options

PACKAGE = Path(messages.__file__).parents[1]
TREES = "|".join(messages.AREAS)
RAISED = re.compile(rf'"((?:{TREES})\.(?!toml")[a-z_0-9]+)"')


def test_every_code_that_the_program_names_has_a_sentence():
    named = {code for path in PACKAGE.rglob("*.py") for code in RAISED.findall(path.read_text(encoding="utf-8"))}
    theirs = {step.check.id for step in steps(demo_profile("http://127.0.0.1:1", names_and_options()))}
    assert named - messages.codes() - theirs == set(), "or is it a check, whose words are its own?"


@pytest.mark.parametrize("code", sorted(messages.codes()))
def test_a_code_explains_itself_even_without_facts(code):
    said = messages.explain(NeonError(code))
    assert said.message or code in ("usage.arguments", "input.rule")
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


@pytest.mark.parametrize(
    ("code", "service", "says"),
    [
        (102, "balance", "ACME does not know this number."),
        (102, "provisioning", "ACME does not know this account."),
        (103, "signup", "This login is already taken."),
        (103, "provisioning", "ACME gave an answer that does not fit the question (code 103): Odd"),
        (104, "signup", "ACME does not accept this password: Odd"),
        (104, "provisioning", "The password is not right."),
        (104, "", "The password is not right."),
    ],
)
def test_a_refusal_says_what_it_means_to_the_service_that_was_asked(code, service, says):
    facts = {"operator": "ACME", "service": service}
    error = OperatorError(f"operator.{code}", operator_code=code, description="Odd", facts=facts)
    assert messages.explain(error).message == says


def test_f36_an_unexplained_error_is_not_only_waited_for():
    said = messages.explain(OperatorError("operator.501", operator_code=999, facts={"operator": "ACME"}))
    assert said.message.endswith("(code 999).")
    assert "support" in said.next_step


def test_f36_an_unknown_code_is_shown_with_the_operators_words():
    error = OperatorError("operator.501", operator_code=999, description="Lua {cheia}", facts={"operator": "ACME"})
    said = messages.explain(error).message
    assert "999" in said
    assert "Lua {cheia}" in said, "the operator's words are never taken for a template"
