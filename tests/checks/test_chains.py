"""The tester and services of several requests: each is checked, the failing one is named, nothing taken is told."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from neon_wizard.checks.documents.junit import to_junit
from neon_wizard.checks.documents.report_page import to_html
from neon_wizard.checks.findings import Run, Severity, Verdict
from neon_wizard.checks.operation_requests import with_test_addresses
from neon_wizard.checks.run_files import from_json, to_json
from neon_wizard.checks.texts import Wording
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import found, run_against, written
from tests.demo.mock.chains import CHAINS, CHALLENGED, HEAD, JSON

USERS, LOOKED_UP, COOKIES = CHAINS.values()
ENGLISH = Wording(lambda text: text)


def run_of(tmp_path, text: str, *faults: Fault, only: tuple[str, ...] = ()) -> tuple[Run, Mock]:
    with Mock(written(tmp_path / "chain.toml", HEAD + text), faults=faults) as mock:
        return run_against(mock, only), mock


@pytest.mark.parametrize(
    ("holds", "step"),
    [("/login", "sessions.user"), ("/owners", "devices"), ("/devices/", "device"), ("/realm", "realm")],
)
def test_the_request_that_fails_is_named_and_shown_wherever_a_run_is_told(tmp_path, holds, step):
    fault = Fault(FaultEffect.STATUS, "500", service="", holds=holds)
    run, _ = run_of(tmp_path, USERS, fault, only=("provisioning.good",))
    (finding,) = [each for each in run.findings if each.severity is Severity.ERROR]
    assert finding.step == step
    said = ENGLISH.sentence(finding)
    assert said.startswith(f"In the step “{step}”: ")
    assert from_json(to_json(run), file="run.json").findings == run.findings
    failure = ET.fromstring(to_junit(run, ENGLISH)).find(".//failure")
    assert failure is not None
    assert failure.get("message") == said
    html = to_html(run)
    assert said in html.replace("&#34;", '"')
    evidence = html.split("<details>")[1:]
    assert len(evidence) == 1
    assert holds in evidence[0]
    (result,) = [each for each in run.results if each.findings]
    assert result.exchanges[-1].step == step
    assert result.exchanges[-1].status == 500


@pytest.mark.parametrize("text", [USERS, CHALLENGED])
def test_nothing_that_a_reply_gave_is_in_a_report(tmp_path, text):
    run, mock = run_of(tmp_path, text)
    documents = to_html(run) + to_json(run) + to_junit(run, ENGLISH)
    taken = {
        text for each in mock.operator.seen for text in [secret.reveal() for secret in each.brought] if len(text) >= 8
    }
    assert len(taken) >= 4
    assert not [text for text in taken if text in documents]


def test_an_earlier_run_without_steps_can_still_be_read(tmp_path):
    run, _ = run_of(tmp_path, COOKIES, only=("provisioning.good",))
    old = to_json(run).replace('"step": "home"', '"old": "home"')
    assert old != to_json(run)
    assert len(from_json(old, file="run.json").results) == len(run.results)


def test_a_wrong_password_goes_to_the_login_that_sends_it(tmp_path):
    run, mock = run_of(tmp_path, USERS, only=("provisioning.code-104", "provisioning.code-102", "provisioning.good"))
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    refused = [
        each for each in mock.operator.seen if each.response.status == 200 and b'"ok": false' in each.response.body
    ]
    assert {each.service for each in refused} <= {"sessions.user"}
    assert refused


def test_a_login_that_takes_any_password_is_found_out(tmp_path):
    fault = Fault(FaultEffect.ACCEPT, service="sessions.user")
    run, _ = run_of(tmp_path, USERS, fault, only=("provisioning.good", "provisioning.code-104"))
    assert found(run, Severity.ERROR) == {("provisioning.code-104", "refusal.accepted")}


def test_every_host_of_a_chain_is_checked(tmp_path):
    text = USERS.replace("https://a.example/realm", "https://realm.example/realm")
    run, _ = run_of(tmp_path, text, only=("address.protected", "tcp.connects"))
    assert {result.verdict for result in run.results} == {Verdict.PASSED}
    with Mock(written(tmp_path / "chain.toml", HEAD + text)) as again:
        moved = again.profile.text.replace(f"{again.origin}/realm", "http://127.0.0.1:9/realm")
        again.profile = written(tmp_path / "moved.toml", moved)
        run = run_against(again, ["tcp.connects", "provisioning.good", "balance.good"])
    assert found(run, Severity.ERROR) == {("tcp.connects", "network.refused")}
    verdicts = {result.check.id: result.verdict for result in run.results}
    assert verdicts["provisioning.good"] is Verdict.SKIPPED
    assert verdicts["balance.good"] is Verdict.PASSED


def test_a_refusal_after_something_was_made_is_said_and_its_account_listed(tmp_path):
    text = LOOKED_UP.replace('{email}", name = "{name}"', '{email}"')
    fault = Fault(FaultEffect.CODE, "100", service="signup", holds="/subscribers")
    run, _ = run_of(tmp_path, text, fault, only=("signup.code-103", "signup.good", "signup.code-101"))
    assert ("signup.good", "operator.100") in found(run, Severity.ERROR)
    (finding,) = [each for each in run.findings if each.check == "signup.good"]
    assert finding.step == "subscriber"
    assert len(run.created) == 1


def test_a_refusal_of_a_second_account_tells_what_it_left_behind(tmp_path):
    text = f"""
[services.signup]
protocol = "rest"
omit = ["phone"]
[services.signup.reply]
{JSON}
account = {{ number = "number", password = "secret", domain = "realm" }}
[[services.signup.steps]]
name = "customer"
url = "https://b.example/customers"
body = {{ email = "{{email}}", name = "{{name}}" }}
take = {{ id = "id" }}
commits = true
[[services.signup.steps]]
name = "subscriber"
url = "https://b.example/subscribers"
body = {{ customer = "{{customer.id}}", user = "{{login}}", secret = "{{password}}" }}
commits = true
"""
    run, _ = run_of(tmp_path, text, only=("signup.good", "signup.code-103"))
    (late,) = [each for each in run.findings if each.check == "signup.code-103"]
    assert (late.code, late.step, late.severity) == ("refusal.late", "subscriber", Severity.NOTICE)
    assert "customer" in ENGLISH.sentence(late)
    assert len(run.created) == 1


def test_a_login_that_fails_creates_nothing_to_delete(tmp_path):
    fault = Fault(FaultEffect.RESET, service="sessions.admin")
    run, _ = run_of(tmp_path, LOOKED_UP, fault, only=("signup.good",))
    (finding,) = run.findings
    assert finding.step == "sessions.admin"
    assert run.created == ()


def test_a_test_address_is_asked_in_each_request_that_has_one(tmp_path):
    text = LOOKED_UP.replace(
        'url = "https://b.example/subscribers"\n',
        'url = "https://b.example/subscribers"\ntest_url = "https://t.example/s"\n',
    ).replace(
        'url = "https://b.example/token"\n', 'url = "https://b.example/token"\ntest_url = "https://t.example/t"\n'
    )
    profile = with_test_addresses(written(tmp_path / "chain.toml", HEAD + text))
    signup, admin = profile.services["signup"], profile.sessions["admin"]
    assert [each.url for each in signup.steps] == [
        "https://b.example/customers?email={email}",
        "https://b.example/customers",
        "https://t.example/s",
        "https://t.example:443/",
    ]
    assert admin.login.url == "https://t.example/t"
    assert admin.refresh is not None
    assert admin.refresh.url == "https://t.example/t"


def test_what_a_content_type_is_is_asked_of_every_request(tmp_path):
    fault = Fault(FaultEffect.CONTENT_TYPE, "text/html", holds="/owners")
    run, _ = run_of(tmp_path, USERS, fault, only=("provisioning.good", "provisioning.content-type"))
    (finding,) = [each for each in run.findings if each.severity is Severity.WARNING]
    assert (finding.code, finding.step) == ("content-type.other", "devices")


def test_the_time_of_an_operation_is_that_of_all_its_requests(tmp_path):
    fault = Fault(FaultEffect.DELAY, "0.1", holds="/")
    run, _ = run_of(tmp_path, USERS, fault, only=("provisioning.good", "provisioning.times"))
    (times,) = [each for each in run.results if each.check.id == "provisioning.times"]
    assert float(times.facts["median"]) >= 0.3


def test_a_challenge_that_fails_is_named_and_its_login_is_not_sent(tmp_path):
    fault = Fault(FaultEffect.STATUS, "500", service="", holds="/challenge")
    run, mock = run_of(tmp_path, CHALLENGED, fault, only=("provisioning.good",))
    (finding,) = [each for each in run.findings if each.severity is Severity.ERROR]
    assert finding.step == "sessions.user.challenge"
    assert {each.service for each in mock.operator.seen} == {"sessions.user.challenge"}


def test_a_challenge_is_asked_at_its_test_address(tmp_path):
    text = CHALLENGED.replace('/challenge"', '/challenge"\ntest_url = "https://t.example/c"')
    challenge = with_test_addresses(written(tmp_path / "chain.toml", HEAD + text)).sessions["user"].challenge
    assert challenge is not None
    assert challenge.url == "https://t.example/c"


def test_a_challenge_that_demands_a_sign_in_is_asked_for_without_one_and_with_a_wrong_one(tmp_path):
    auth = 'http = { auth = { scheme = "basic", username = "neon", password = "secret:http" } }'
    text = CHALLENGED.replace('/challenge"', f'/challenge"\n{auth}')
    run, mock = run_of(tmp_path, text, only=("provisioning.auth", "provisioning.auth-wrong"))
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    refused = [each.service for each in mock.operator.seen if each.response.status == 401]
    assert refused == ["sessions.user.challenge"] * 2
