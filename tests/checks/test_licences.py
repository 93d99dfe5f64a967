"""D1: the licence's state can be asked for and is understood; the activation is never asked."""

from __future__ import annotations

import pytest

from neon_wizard.checks.findings import Severity
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import example, found, run_against
from tests.checks.operators import asked, profile_of
from tests.servers.scripted import Given, ScriptedServer

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE


def answering(data):
    return Given(f"<r><Success>true</Success><Error><Code>0</Code></Error><Data>{data}</Data></r>".encode())


def test_the_example_with_licences_passes():
    with Mock(example("licence")) as mock:
        run = run_against(mock, ["licence_status.*"])
    assert found(run, ERROR, WARNING) == set()
    assert run.results[0].facts["state"] == "active"


STATES = {
    "a state that is not understood": (answering("<State>maybe</State>"), ERROR, ("good", "reply.licence_state")),
    "no state": (answering("<Other>1</Other>"), ERROR, ("good", "reply.missing")),
    "a date that is not understood": (
        answering("<State>active</State><Expires>soon</Expires>"),
        ERROR,
        ("good", "reply.date"),
    ),
    "anybody has one": (answering("<State>active</State>"), WARNING, ("unknown", "status.anybody")),
}


@pytest.mark.parametrize(("given", "severity", "finding"), STATES.values(), ids=STATES)
def test_a_broken_licence_service_is_found_out(given, severity, finding):
    with ScriptedServer({"*": given}) as server:
        run, _ = asked(profile_of(server.origin), "licence_status.*")
        assert {seen.path for seen in server.requests} == {"/GetLicence"}
    check, code = finding
    assert found(run, severity) == {(f"licence_status.{check}", code)}


def test_a_password_in_the_answer_is_found_out():
    with ScriptedServer({"*": answering("<State>active</State><Secret>123456</Secret>")}) as server:
        run, _ = asked(profile_of(server.origin), "licence_status.good", "licence_status.secrets")
        assert len(server.requests) == 1, "it is the good case's answer"
    assert found(run, WARNING) == {("licence_status.secrets", "secret.echoed")}


def test_a_state_that_only_an_activation_tells_is_noted():
    with ScriptedServer({"*": answering("")}) as server:
        status = f'[services.licence_status]\nurl = "{server.origin}/GetLicence"\n'
        run, _ = asked(profile_of(server.origin, lambda text: text.replace(status, "", 1)), "licence.status")
        assert not server.requests
    assert found(run, NOTICE) == {("licence.status", "status.missing")}
