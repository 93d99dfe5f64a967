"""The tester against the mock of every example profile: nothing is wrong with an operator that does what it says."""

from __future__ import annotations

import pytest

from neon_wizard.checks.catalogue import steps
from neon_wizard.checks.findings import Severity, Verdict
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.operations.known_values import sends_password
from tests.checks.mocking import EXAMPLES, PLATFORMS, example, found, run_against

HARMLESS = {"access.none", "access.anybodys-credit", "address.secret", "handover.no-contact", "handover.no-documents"}
"""What is worth knowing of an example: it demands no authentication, its makers' clients send the password in the
address, or it names neither contact nor documents."""


@pytest.mark.parametrize("name", [*EXAMPLES, "demo"])
def test_the_mock_of_an_example_passes_entirely(name):
    with Mock(example(name)) as mock:
        run = run_against(mock)
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    assert {code for _, code in found(run, Severity.NOTICE)} <= HARMLESS
    assert {result.verdict for result in run.results} <= {Verdict.PASSED, Verdict.SKIPPED}
    assert [r for r in run.results if r.check.id.endswith(".good")]
    assert all(r.verdict is Verdict.PASSED for r in run.results if r.check.id.endswith(".good"))


@pytest.mark.parametrize("name", PLATFORMS)
def test_the_mock_of_a_platform_passes_too(name):
    with Mock(example(name)) as mock:
        run = run_against(mock)
        told = "provisioning" in mock.profile.services and sends_password(mock.profile.services["provisioning"])
    # A platform that is not told the user's password cannot refuse a wrong one.
    known = set() if told else {("provisioning.code-104", "refusal.accepted")}
    assert found(run, Severity.ERROR, Severity.WARNING) <= known
    assert all(r.verdict is Verdict.PASSED for r in run.results if r.check.id.endswith(".good"))


WHATEVER_IT_SPEAKS = {
    "F13: a page to sign in": (Fault(FaultEffect.PAGE), "network.captive_portal"),
    "F17: busy": (Fault(FaultEffect.BUSY, "30"), "operator.busy"),
    "F03: the connection is reset": (Fault(FaultEffect.RESET), "network.reset"),
    "F04: the body is shorter than declared": (Fault(FaultEffect.SHORT), "network.truncated"),
    "F14: nobody is let in": (Fault(FaultEffect.DENY), "operator.unauthorized"),
    "F08: sent on to another host": (
        Fault(FaultEffect.REDIRECT, "https://elsewhere.example/"),
        "network.redirect_host",
    ),
    "an empty reply": (Fault(FaultEffect.EMPTY), "reply.empty"),
}


@pytest.mark.parametrize(("rule", "code"), WHATEVER_IT_SPEAKS.values(), ids=WHATEVER_IT_SPEAKS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_fault_is_found_out_whatever_the_operator_speaks(name, rule, code):
    with Mock(example(name), faults=[rule]) as mock:
        good = [step.check.id for step in steps(mock.profile) if step.check.id.endswith(".good")]
        run = run_against(mock, [each.replace(".good", ".*") for each in good])
    assert good
    assert found(run, Severity.ERROR, Severity.WARNING) == {(each, code) for each in good}
