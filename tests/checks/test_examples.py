"""The tester against the mock of every example profile: nothing is wrong with an operator that does what it says."""

from __future__ import annotations

import pytest

from neon_wizard.checks.model import Severity, Verdict
from neon_wizard.demo.mock.serving import Mock
from tests.checks.mocking import EXAMPLES, example, found, run_against

HARMLESS = {"access.none", "address.secret", "handover.no-contact", "handover.no-documents"}
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
