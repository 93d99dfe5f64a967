"""The mock of a profile whose logins answer a challenge: the tester passes, a challenge is good for one login."""

from __future__ import annotations

import hashlib
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from neon_wizard.checks.findings import Severity, Verdict
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import found, run_against, written
from tests.demo.mock.chains import CHALLENGED, HEAD

PLATFORMS = Path(__file__).parents[2] / "data" / "platforms"


@pytest.fixture
def mock(tmp_path) -> Iterator[Mock]:
    with Mock(written(tmp_path / "challenge.toml", HEAD + CHALLENGED)) as mock:
        yield mock


def asked(mock: Mock) -> list[str]:
    return [each.service for each in mock.operator.seen]


def sent(mock: Mock, path: str, body: Any = None, cookie: str = "") -> tuple[int, dict[str, Any], Message]:
    """Return the status, the body and the headers of a reply."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(mock.origin + path, data, {"Cookie": cookie} if cookie else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, json.load(answer), answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, {}, error.headers


def test_the_mock_of_a_challenge_passes_entirely(mock):
    run = run_against(mock)
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    good = [result for result in run.results if result.check.id.endswith(".good")]
    assert {result.check.service for result in good} == {"signup", "provisioning", "balance"}
    assert {result.verdict for result in good} == {Verdict.PASSED}


@pytest.mark.parametrize("name", ["grandstream", "asterisk-ajam"])
def test_the_mock_of_a_platform_with_a_challenge_passes_entirely(tmp_path, name):
    text = (PLATFORMS / f"{name}.toml").read_text(encoding="utf-8").replace("ORIGIN", "https://a.example")
    with Mock(written(tmp_path / f"{name}.toml", text)) as mock:
        run = run_against(mock, ["*.good"])
        seen = asked(mock)
    assert found(run, Severity.ERROR, Severity.WARNING) == set()
    assert (seen[0].rpartition(".")[2], "provisioning" in seen[2]) == ("challenge", True)


def test_each_session_is_opened_by_one_challenge_and_one_login(mock):
    run_against(mock, ["provisioning.good", "balance.good", "signup.good"])
    seen = asked(mock)
    for name in ("user", "admin"):
        assert seen.count(f"sessions.{name}.challenge") == seen.count(f"sessions.{name}") == 1
        assert seen.index(f"sessions.{name}.challenge") < seen.index(f"sessions.{name}")
    assert seen[-1] == "sessions.admin.logout"


def test_a_session_that_ends_asks_for_another_challenge(tmp_path):
    faults = [Fault(FaultEffect.EXPIRE, service="balance", nth=1)]
    with Mock(written(tmp_path / "challenge.toml", HEAD + CHALLENGED), faults=faults) as mock:
        run = run_against(mock, ["balance.good"])
        again = ["sessions.admin.challenge", "sessions.admin", "balance"]
        assert [each for each in asked(mock) if each in again] == again * 2
    assert found(run, Severity.ERROR) == set()


def test_a_challenge_is_good_for_one_login(mock):
    account = mock.operator.book.accounts[0]
    _, given, _ = sent(mock, "/challenge", {"login": account.login})
    answer = hashlib.sha256(f"{given['nonce']}:{account.password.text}".encode()).hexdigest()
    form = {"login": account.login, "key": answer}
    assert [sent(mock, "/login", form)[0] for _ in range(2)] == [200, 500]


@pytest.mark.parametrize(("wrong", "status"), [("", 200), ("key", 500), ("cookie", 500), ("id", 500), ("nonce", 500)])
def test_an_answer_counts_only_with_the_operators_key_and_all_that_came_with_the_challenge(mock, wrong, status):
    _, given, headers = sent(mock, "/ami")
    key = "another" if wrong == "key" else mock.operator.secrets[-1].reveal()
    nonce = "another" if wrong == "nonce" else given["nonce"]
    cookie = "" if wrong == "cookie" else headers["Set-Cookie"].partition(";")[0]
    again = "1" if wrong == "id" else headers["X-Id"]
    proof = hashlib.md5(f"{nonce}{key}".encode(), usedforsecurity=False).hexdigest()
    assert sent(mock, f"/ami?user=neon&key={proof}&again={again}", cookie=cookie)[0] == status
