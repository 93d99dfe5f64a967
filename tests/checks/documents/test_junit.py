"""A run as build servers read it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from neon_wizard.checks.documents.junit import to_junit
from neon_wizard.checks.findings import Severity
from neon_wizard.checks.texts import Wording
from neon_wizard.messages.languages import translator
from tests.checks.samples import FULL, RUNS, SIGNUP, failed, finding, run


def parsed(made):
    return ET.fromstring(to_junit(made, Wording(str)))


def test_a_suite_for_each_area_and_a_case_for_each_check():
    suites = parsed(FULL)
    assert [(s.get("name"), s.get("tests"), s.get("failures"), s.get("skipped")) for s in suites] == [
        ("signup", "1", "1", "0"),
        ("tls", "1", "1", "0"),
        ("provisioning", "1", "0", "1"),
    ]
    case = suites[0][0]
    assert (case.get("classname"), case.get("name")) == ("acme.signup", "signup.code-103")
    assert case[0].get("message") == "signup.code"
    skipped, told = suites[2][0]
    assert told.text == "An unusual name comes back as sent (provisioning)"
    assert skipped.get("message") == "Left open by the failure of: The good case (provisioning)"


def test_the_names_are_the_same_in_every_language():
    def named(language):
        made = ET.fromstring(to_junit(FULL, Wording(translator(language))))
        return [(case.get("classname"), case.get("name")) for case in made.iter("testcase")]

    assert named("en") == named("pt_BR")


def test_a_failure_says_what_to_change():
    busy = finding(SIGNUP, "operator.busy", host="voip.acme.example")
    text = parsed(run(failed(SIGNUP, busy))).find("testsuite/testcase/failure").text
    assert "\n→ " in text


def test_a_notice_is_no_failure():
    notice = replace(finding(), severity=Severity.NOTICE)
    suite = parsed(run(failed(SIGNUP, notice)))[0]
    assert suite.get("failures") == "0"
    assert suite[0].find("system-out") is not None


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(RUNS)
def test_whatever_an_operator_said_it_is_xml(made):
    assert parsed(made).tag == "testsuites"
