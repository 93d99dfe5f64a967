"""A saved test answers again as the operator did: the tester finds the same in it."""

from __future__ import annotations

import http.client
from dataclasses import replace

import pytest

from neon_wizard.checks import runner
from neon_wizard.checks.catalogue import steps
from neon_wizard.checks.check_context import Subject
from neon_wizard.checks.findings import Run
from neon_wizard.checks.run_files import from_json, to_json
from neon_wizard.checks.run_summary import in_order
from neon_wizard.demo import served_profile
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.demo.mock.replay import Replay
from neon_wizard.model import Secret
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK
from tests.checks.mocking import example, run_against, written
from tests.checks.operators import QUICK
from tests.servers.asmx import PATH, AsmxServer

WSDL = """format = 1
operator = {{ id = "acme", name = "ACME" }}

[services.provisioning]
protocol = "wsdl"
wsdl = "{url}?wsdl"
operation = "Provisioning"

[services.balance]
protocol = "wsdl"
wsdl = "{url}?wsdl"
operation = "GetBalance"

[test]
login = "tester"
password = "123456"
number = "5555555"
"""


def over(profile) -> Run:
    subject = Subject(profile, lambda wanted: Secret(str(wanted)))
    return runner.run(subject, steps(subject.profile), QUICK)[0]


def found(run: Run) -> list[tuple[str, str, str, str]]:
    """What was found, without the hosts and the times in it."""
    return [(each.check, each.code, each.severity.value, each.facts.get("status", "")) for each in run.findings]


FAULTS = {
    "well": (),
    "error codes and balances": (
        Fault(FaultEffect.CODE, "500", instead_of=102),
        Fault(FaultEffect.BALANCE, "none", service="balance"),
        Fault(FaultEffect.MANGLED, "escaped", service="signup"),
    ),
    "failures": (Fault(FaultEffect.STATUS, "502", service="balance", every=2),),
    "not XML": (Fault(FaultEffect.CUT, service="provisioning"),),
    "redirect": (Fault(FaultEffect.REDIRECT, "https://elsewhere.example/", service="balance"),),
    "content type": (Fault(FaultEffect.CONTENT_TYPE, "text/plain"),),
}


def same(first: Run, again: Run) -> None:
    assert found(again) == found(first)
    verdicts = [{each.check.id: each.verdict for each in made.results} for made in (first, again)]
    assert verdicts[1] == verdicts[0]


def replayed(profile_name: str, faults=()) -> tuple[Run, Run]:
    """The run over a mock operator, and the one over its replay."""
    with Mock(example(profile_name), faults=faults) as mock:
        first = run_against(mock)
        saved = from_json(to_json(first), file="run.json")
        with Replay(mock.profile, in_order(saved)) as replay:
            return first, run_against(replay)


@pytest.mark.parametrize("faults", FAULTS)
def test_the_tester_finds_in_the_replay_what_it_found_at_the_operator(faults):
    same(*replayed("specification", FAULTS[faults]))


@pytest.mark.parametrize(
    "name", ["rest-json", "wsdl-one-string", "xmlrpc", "graphql", "plain-xml", "aspnet-form", "jitsi"]
)
def test_whatever_the_operator_speaks(name):
    same(*replayed(name))


def test_one_check_is_asked_again_without_the_others_before_it():
    faults = (Fault(FaultEffect.CODE, "102", instead_of=104),)
    with Mock(example("specification"), faults=faults) as mock:
        first = run_against(mock)
        with Replay(mock.profile, in_order(first)) as replay:
            again = run_against(replay, ["provisioning.code-104"])
    assert found(again) == [each for each in found(first) if each[0] == "provisioning.code-104"] != []


def test_a_wsdl_is_served_with_the_address_of_the_replay(tmp_path):
    with AsmxServer() as server:
        profile = written(tmp_path / "acme.toml", WSDL.format(url=server.url(PATH)))
        first = over(profile)
    assert any("wsdl" in each.url for each in first.exchanges)
    with Replay(profile, in_order(first)) as replay:
        again = over(replay.profile)
    assert found(again) == found(first)
    assert all(each.url.startswith(replay.origin) for each in again.exchanges)


def asked(replay, method, path, body=b""):
    connection = http.client.HTTPConnection(replay.origin.removeprefix("http://"), timeout=10)
    try:
        connection.request(method, path, body)
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()


def test_what_was_asked_several_times_is_answered_in_its_order_and_nobody_else(tmp_path):
    profile = written(tmp_path / "acme.toml", served_profile("http://127.0.0.1:9"))
    url = "http://127.0.0.1:9/GetBalance"
    body = f"<Password>{MASK}</Password><Login>neon-test-0123abcd</Login>"
    one = Exchange("POST", url, (), body, 200, (), "<Login>neon-test-0123abcd</Login>")
    recorded = (one, replace(one, status=500, reply_body="no"), replace(one, status=0))
    with Replay(profile, [(each, False) for each in recorded]) as replay:
        sent = b"<Password>any</Password><Login>neon-test-89abcdef</Login>"
        assert asked(replay, "POST", "/GetBalance", sent) == (200, b"<Login>neon-test-89abcdef</Login>")
        assert asked(replay, "POST", "/GetBalance", sent) == (500, b"no")
        for path in ("/GetBalance", "/never-asked"):
            with pytest.raises(ConnectionError):
                asked(replay, "POST", path, sent)


@pytest.mark.parametrize(
    ("reply", "written_as"),
    [
        (f'{{"a": {MASK}, "b": "{MASK}"}}', b'{"a": "replayed", "b": "replayed"}'),
        (f"<{MASK}>1</{MASK}>", b"<replayed>1</replayed>"),
    ],
)
def test_f60_a_secret_that_was_replaced_is_a_word_in_its_place(tmp_path, reply, written_as):
    profile = written(tmp_path / "acme.toml", served_profile("http://127.0.0.1:9"))
    with Replay(profile, [(Exchange("GET", "http://127.0.0.1:9/x", (), "", 200, (), reply), False)]) as replay:
        assert asked(replay, "GET", "/x") == (200, written_as)
