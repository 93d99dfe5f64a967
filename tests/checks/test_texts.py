"""Every check has a title, every finding a sentence and advice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neon_wizard.checks import catalogue, texts
from neon_wizard.checks.catalogue import steps
from neon_wizard.checks.findings import Finding, Severity
from neon_wizard.checks.texts import Wording
from neon_wizard.messages.languages import translator
from tests.checks.operators import profile_of

FOLDER = Path(catalogue.__file__).parent
CODES = {code for path in FOLDER.glob("*.py") for code in re.findall(r'Found\(\s*"([^"]+)"', path.read_text("utf-8"))}
ENGINE = ("network.refused", "network.unresolved", "tls.expired", "reply.contradictory", "operator.fault", "sip.silent")


def _profile():
    wsdl = '[services.balance]\nprotocol = "wsdl"\nwsdl = "https://voip.acme.example/s?wsdl"\noperation = "GetBalance"'
    return profile_of("https://voip.acme.example", lambda text: text.replace("[services.balance]", wsdl))


@pytest.mark.parametrize("check", [step.check.id for step in steps(_profile())])
def test_a_check_has_a_title(check):
    title = Wording(translator("en")).title(check)
    assert title != check
    assert "{" not in title


@pytest.mark.parametrize("code", sorted({*CODES, *ENGINE}))
def test_a_finding_says_what_is_wrong_and_what_to_do(code):
    wording = Wording(translator("en"))
    finding = Finding("balance.good", code, Severity.ERROR)
    assert wording.sentence(finding) not in ("", code)
    assert wording.advice(finding)


def test_no_text_is_left_over():
    found = {key for area in texts.AREAS for key in __import__(f"{texts.__name__}.{area}", fromlist="_").FINDINGS}
    assert found <= CODES


def test_where_the_profile_is_to_be_changed_the_advice_says_how():
    change = {"services.balance.soap.version": "1.2"}
    finding = Finding("balance.good", "reply.status", Severity.ERROR, {"status": "415"}, change)
    assert "services.balance.soap.version = 1.2" in Wording(translator("en")).advice(finding)


def test_the_operators_words_stand_in_the_sentence():
    facts = {"operator_code": "999", "description": "Lua {cheia}", "operator": "ACME"}
    finding = Finding("balance.good", "operator.501", Severity.ERROR, facts)
    assert "Lua {cheia}" in Wording(translator("en")).sentence(finding)
