"""The mock of a profile whose services take several requests: the tester passes, and what is out of turn is refused."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from neon_wizard.checks.findings import Severity, Verdict
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.errors import ProfileError
from tests.checks.mocking import found, run_against, written
from tests.demo.mock.chains import CHAINS, HEAD, JSON

USERS, LOOKED_UP, COOKIES = CHAINS.values()


@pytest.mark.parametrize("text", CHAINS.values(), ids=CHAINS)
def test_the_mock_of_a_chain_passes_entirely(tmp_path, text):
    with Mock(written(tmp_path / "chain.toml", HEAD + text)) as mock:
        run = run_against(mock)
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    good = [result for result in run.results if result.check.id.endswith(".good")]
    assert good
    assert {result.verdict for result in good} == {Verdict.PASSED}


@pytest.fixture
def mock(tmp_path) -> Iterator[Mock]:
    with Mock(written(tmp_path / "chain.toml", HEAD + USERS)) as mock:
        yield mock


def asked(mock: Mock, path: str, token: str = "") -> int:
    request = urllib.request.Request(mock.origin + path, headers={"X-Token": token} if token else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def answers(mock: Mock, request: str) -> list[dict[str, object]]:
    return [json.loads(each.response.body) for each in mock.operator.seen if each.service == request]


def test_nobody_gets_in_without_a_session_or_with_one_that_was_not_given(mock):
    assert asked(mock, "/realm") == 401
    assert asked(mock, "/realm", "0123456789abcdef") == 401


def test_the_token_that_a_login_gave_lets_in_until_it_is_ended(mock):
    run_against(mock, ["provisioning.good"])
    (login,) = answers(mock, "sessions.user")
    (logout,) = [each for each in mock.operator.seen if each.service == "sessions.user.logout"]
    assert logout.response.status == 200
    assert asked(mock, "/realm", str(login["token"])) == 401


def test_an_id_that_nobody_was_given_finds_nothing(mock):
    run_against(
        mock,
        ["provisioning.good"],
    )
    with Mock(mock.profile) as again:
        run = run_against(again, ["provisioning.good"])
        assert found(run, Severity.ERROR) == set()
        (devices,) = answers(again, "provisioning.devices")
    assert isinstance(devices["data"], list)


def test_one_id_belongs_to_one_account_however_often_it_is_asked(mock):
    run_against(mock, ["provisioning.*"])
    ids = {each["data"][0]["id"] for each in answers(mock, "provisioning.devices") if "data" in each}  # type: ignore[index]
    assert len(ids) == 1


def test_a_session_that_ends_is_opened_anew_and_nobody_notices(tmp_path):
    with Mock(written(tmp_path / "chain.toml", HEAD + COOKIES), faults=[Fault(FaultEffect.EXPIRE, nth=3)]) as mock:
        run = run_against(mock, ["provisioning.good"])
        opened = [each for each in mock.operator.seen if each.service == "sessions.portal"]
    assert found(run, Severity.ERROR) == set()
    assert len(opened) == 2


def test_a_request_that_changes_something_is_sent_again_only_where_it_was_not_carried_out(tmp_path):
    kept = HEAD + LOOKED_UP
    for text, made in ((kept, True), (kept.replace('not_carried_out = ["http 401"]\n', ""), False)):
        faults = [Fault(FaultEffect.EXPIRE, service="signup", nth=3)]
        with Mock(written(tmp_path / "chain.toml", text), faults=faults) as mock:
            run = run_against(mock, ["signup.good"])
            sent = [each.service for each in mock.operator.seen]
        assert (found(run, Severity.ERROR) == set()) == made
        assert sent.count("signup.subscriber") == (2 if made else 1)


def test_a_signup_makes_one_account_out_of_what_its_requests_bring(tmp_path):
    with Mock(written(tmp_path / "chain.toml", HEAD + LOOKED_UP)) as mock:
        before = len(mock.operator.book.accounts)
        run = run_against(mock, ["signup.good"])
        accounts = mock.operator.book.accounts
        sent = [each.service for each in mock.operator.seen]
    assert sent == ["sessions.admin", "signup.customer", "signup.customer.2", "signup.subscriber", "signup.made"]
    assert len(accounts) == before + 1
    assert accounts[-1].name == "NEON Test"
    assert [each.login for each in run.created] == [accounts[-1].login]


def test_a_step_s_value_that_no_reply_can_hold_is_named(tmp_path):
    text = f"""
[services.balance]
protocol = "rest"
[services.balance.reply]
{JSON}
balance = "credit"
[[services.balance.steps]]
name = "one"
method = "GET"
url = "https://a.example/one?number={{number}}"
take = {{ id = "join('-', parts)" }}
[[services.balance.steps]]
name = "two"
method = "GET"
url = "https://a.example/two/{{one.id}}"
"""
    with pytest.raises(ProfileError) as caught:
        Mock(written(tmp_path / "chain.toml", HEAD + text))
    assert caught.value.code == "profile.mock"
    assert "join" in str(caught.value.facts["reason"])
