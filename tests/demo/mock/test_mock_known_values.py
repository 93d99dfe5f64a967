"""A mock of an operator whose balance wants login, password and a customer's id; the tester asks as a program does."""

from __future__ import annotations

from neon_wizard.checks.findings import Severity
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import found, run_against, written
from tests.servers.customers import CustomersOperator

TEST = '[test]\nlogin = "ana"\npassword = "p"\nnumber = "5550101"\n'


def test_the_tester_provisions_before_it_asks_with_what_that_gives(tmp_path):
    with CustomersOperator() as server:
        profile = written(tmp_path / "customers.toml", server.profile() + TEST)
    with Mock(profile) as mock:
        run = run_against(mock, ["provisioning.good", "balance.good", "balance.code-102", "balance.code-104"])
        asked = [seen for seen in mock.operator.seen if seen.service == "balance"]
    assert found(run, Severity.ERROR) == set()
    good = {result.check.id for result in run.results if not result.findings}
    assert good >= {"provisioning.good", "balance.good", "balance.code-104"}
    assert all("/customers/mock-CustomerId/credit" in each.arrived.path for each in asked)
    assert asked
