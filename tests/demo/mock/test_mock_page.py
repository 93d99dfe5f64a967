"""The mock's web page: sets faults, shows what was asked without its secrets, and obeys nobody else's pages."""

from __future__ import annotations

import re
import subprocess
import urllib.error
import urllib.parse
import urllib.request

import pytest

from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.mock_server import Mock
from tests.checks.mocking import example, run_against


@pytest.fixture(scope="module")
def mock():
    with Mock(example("acrobits")) as running:
        yield running


def get(mock, path="", **headers):
    with urllib.request.urlopen(urllib.request.Request(mock.page + path, headers=headers)) as reply:
        return reply.read().decode()


def token(mock):
    found = re.search(r'name="token" value="([^"]+)"', get(mock))
    assert found
    return found[1]


def post(mock, path, headers=None, **fields):
    """The page that follows, or its status and text where it is refused."""
    data = urllib.parse.urlencode(fields).encode()
    request = urllib.request.Request(mock.page + path, data, headers or {})
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_a_fault_is_set_and_taken_away(mock):
    fields = {"effect": "code", "value": "104", "service": "balance", "instead_of": "102", "every": "2"}
    status, text = post(mock, "add", token=token(mock), **fields)
    assert status == 200
    assert "instead of code 102, one request in 2" in text
    assert mock.operator.faults.rules == [Fault(FaultEffect.CODE, "104", "balance", instead_of=102, every=2)]
    post(mock, "remove", token=token(mock), index="0")
    assert mock.operator.faults.rules == []


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"effect": "delay", "value": "<long>"}, "delay takes a number"),
        ({"effect": "close", "nth": "x"}, "whole numbers"),
        ({"effect": "fire"}, "whole numbers"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(mock, fields, says):
    status, text = post(mock, "add", token=token(mock), **fields)
    assert status == 400
    assert says in text
    assert "<long>" not in text
    assert not mock.operator.faults.rules


def test_another_sites_page_changes_nothing(mock):
    assert post(mock, "add", effect="close")[0] == 403
    assert post(mock, "add", effect="close", token="guessed")[0] == 403
    rebound = {"Host": "evil.example"}
    assert post(mock, "add", rebound, effect="close", token=token(mock))[0] == 403
    assert post(mock, "add", effect="close", token="é")[0] == 403
    for host in ("evil.example", "localhost.evil.example", "[::1", ""):
        with pytest.raises(urllib.error.HTTPError) as refused:
            get(mock, Host=host)
        refused.value.close()
    assert not mock.operator.faults.rules


def test_f60_what_was_asked_is_shown_without_a_secret(mock):
    run_against(mock, ["provisioning.*"])
    text = get(mock)
    assert "/provisioning?username=tester" in text
    assert "username=tester&amp;password=•••" in text
    assert "&lt;password&gt;•••" in text
    secrets = [secret.reveal() for secret in mock.operator.secrets]
    secrets += [secret.reveal() for each in mock.operator.seen for secret in each.brought]
    assert len(secrets) > 4
    assert not [secret for secret in secrets if secret in text]


def test_f60_nor_a_part_of_one_or_one_that_is_not_known(mock):
    """Where a long request is cut, and where what was brought cannot be read or is wrong."""
    password = mock.operator.book.accounts[0].password.text
    head = b"username=tester&password="
    for body in (
        b"x=" + b"x" * (19_990 - len(head)) + b"&" + head + password.encode(),
        b"<password>CANARY-wrong</passw",
    ):
        urllib.request.urlopen(urllib.request.Request(f"{mock.origin}/balance", body)).close()
    text = get(mock)
    assert password[:8] not in text
    assert "CANARY" not in text


def test_what_was_asked_is_text_whatever_it_holds(mock):
    mark = "<script>alert(1)</script>"
    request = urllib.request.Request(f"{mock.origin}/balance", f"username={mark}".encode())
    urllib.request.urlopen(request).close()
    text = get(mock)
    assert "alert(1)" in text
    assert "<script" not in text


def test_a_browser_shows_it_with_names_for_all_that_can_be_set(mock, tmp_path):
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--dump-dom"]
    done = subprocess.run(
        [*command, f"--user-data-dir={tmp_path}", mock.page], capture_output=True, text=True, timeout=60, check=True
    )
    assert '<html lang="en">' in done.stdout
    fields = re.findall(r"<(?:input|select)(?![^>]*hidden)[^>]*>", done.stdout)
    labels = re.findall(r"<label[^>]*>[^<]+<(?:input|select)", done.stdout)
    assert len(fields) == len(labels) == 8
