"""An exchange as a command: every word arrives as it was, whatever stands in it, and a real curl sends the same."""

from __future__ import annotations

import shlex
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.checks.curl import CurlLogin, to_curl
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK
from tests.servers.scripted import Given, ScriptedServer

HOSTILE = "a'b\"c`id`$(id)$HOME\\\n; rm -rf ~ & | * [1-2] {a,b} #!\t<é>😀 --url x"
SOAP = f"<Login>ana</Login><Password>{MASK}</Password>"
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)


def exchange(body="", *headers, url="https://voip.acme.example/Signup", method="POST"):
    return Exchange(method, url, headers, body)


def words(command):
    return shlex.split(command.text.replace(" \\\n", " "))


@given(TEXTS, TEXTS)
def test_each_value_is_one_word_of_the_shell_whatever_it_is(body, query):
    sent = exchange(f"-{body}", ("X-Name", f"x{query}"), url=f"https://voip.acme.example/?{query}")
    found = words(to_curl(sent))
    assert f"-{body}" in found
    assert found[-2:] == ["--url", sent.url]
    assert f"X-Name: x{query}" in found


@pytest.mark.parametrize(
    ("body", "headers", "login", "variables"),
    [
        (SOAP, (), None, ("NEON_PASSWORD",)),
        (f'{{"senha": "{MASK}", "pin":"{MASK}"}}', (), None, ("NEON_SENHA", "NEON_PIN")),
        (f"&lt;Password&gt;{MASK}&lt;/Password&gt;", (), None, ("NEON_PASSWORD",)),
        (MASK, (), None, ("NEON_SECRET",)),
        ("", (("Authorization", MASK),), None, ("NEON_AUTHORIZATION",)),
    ],
)
def test_f60_a_secret_is_a_variable_named_after_what_holds_it(body, headers, login, variables):
    command = to_curl(exchange(body, *headers), login)
    assert command.variables == variables
    assert MASK not in command.text
    assert all(f'"${name}"' in command.text for name in variables)


def test_what_curl_writes_itself_is_left_to_it():
    command = to_curl(exchange("x", ("Content-Length", "1"), ("Host", "a"), ("Accept-Encoding", "gzip"), ("X", "")))
    assert "Content-Length" not in command.text
    assert "X;" in words(command)
    assert "--compressed" in words(command)


needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")


def run(command, **environment):
    done = subprocess.run(
        ["/bin/sh", "-c", command.text],
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        timeout=20,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_curl
def test_a_real_curl_sends_the_same_bytes():
    with ScriptedServer({"*": Given(b"<ok/>")}) as server:
        url = server.url("/a/../b?x=[1]&y=%27")
        headers = (("Content-Type", "text/xml"), ("SOAPAction", '""'), ("X-Odd", "'$HOME'"))
        out = run(to_curl(exchange(HOSTILE + SOAP, *headers, url=url)), NEON_PASSWORD="se'cr\"et")
        (seen,) = server.requests
    assert b"<ok/>" in out
    assert (seen.method, seen.path) == ("POST", "/a/../b?x=[1]&y=%27")
    assert seen.body.decode() == HOSTILE + SOAP.replace(MASK, "se'cr\"et")
    assert [(n, v) for n, v in seen.headers if n in dict(headers)] == list(headers)


@needs_curl
def test_a_forms_secret_is_encoded_and_the_login_is_curls_own():
    headers = (("Content-Type", "application/x-www-form-urlencoded"), ("Authorization", MASK))
    with ScriptedServer({"*": Given()}) as server:
        command = to_curl(
            exchange(f"login=ana&password={MASK}&x=%26", *headers, url=server.url("/")), CurlLogin("basic", "neon")
        )
        run(command, NEON_PASSWORD="a&b=c d", NEON_ACCESS="access")
        (seen,) = server.requests
    assert (
        seen.body == b"login=ana&password=a%26b%3Dc+d&x=%26" or seen.body == b"login=ana&password=a%26b%3Dc%20d&x=%26"
    )
    assert seen.header("Authorization") == "Basic bmVvbjphY2Nlc3M="
