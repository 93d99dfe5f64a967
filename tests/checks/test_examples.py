"""The tester against the mock of every example profile: nothing is wrong with an operator that does what it says."""

from __future__ import annotations

import pytest

from neon_wizard.checks.model import Severity, Verdict
from neon_wizard.demo.mock.serving import Mock
from tests.checks.mocking import EXAMPLES, example, found, run_against

HARMLESS = {"access.none", "handover.no-contact", "handover.no-documents"}
"""What is worth knowing of an example: it demands no authentication, or names neither contact nor documents."""
BY_NATURE = {
    # Its maker's clients send the password in the query, and the tester rightly does not like it.
    "acrobits": {("provisioning.in-address", "address.secret")},
    "linphone": {("provisioning.in-address", "address.secret")},
}


@pytest.mark.parametrize("name", [*EXAMPLES, "demo"])
def test_the_mock_of_an_example_passes_entirely(name):
    with Mock(example(name)) as mock:
        run = run_against(mock)
    assert found(run, Severity.ERROR) == set()
    assert found(run, Severity.WARNING) == BY_NATURE.get(name, set())
    assert {code for _, code in found(run, Severity.NOTICE)} <= HARMLESS
    good = [result for result in run.results if result.check.id.endswith(".good")]
    assert good
    assert {result.verdict for result in good} == {Verdict.PASSED}
