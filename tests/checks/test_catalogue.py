"""Who is asked what: addresses, what was handed over, signups only where they are allowed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neon_wizard.checks.findings import Severity
from neon_wizard.demo import DemoOperator
from tests.checks.operators import QUICK, asked, behind, honest, instead, profile_of
from tests.servers.registrar import free_port
from tests.servers.scripted import Given

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE
PROVISIONING, SIGNUP = "/Provisioning", "/Signup"


def found(run, severity):
    return {(finding.check, finding.code) for finding in run.findings if finding.severity is severity}


def test_the_demo_operator_passes():
    with behind(honest) as origin:
        run, _ = asked(profile_of(origin))
    assert found(run, ERROR) == found(run, WARNING) == set()
    assert found(run, NOTICE) == {
        ("provisioning.auth", "access.none"),
        ("balance.auth", "access.anybodys-credit"),
        ("provisioning.secrets", "secret.same"),
        ("balance.steady", "balance.unsteady"),
        ("signup.info", "info.removed"),
    }


@pytest.mark.parametrize("header", [False, True])
def test_a_signup_that_says_a_password_again(header):
    def spoil(seen, forward):
        given = forward(seen)
        if seen.path != SIGNUP or b"<Number>" not in given.body:
            return given
        (password,) = re.findall(rb"<Password>([^<]+)<", seen.body)
        if header:
            return replace(given, headers={"X-Password": password.decode()})
        return replace(given, body=given.body.replace(b"<Number>", b"<Old>" + password + b"</Old><Number>"))

    with behind(spoil) as origin:
        run, _ = asked(profile_of(origin), "signup.good", "signup.secrets")
    assert found(run, WARNING) == {("signup.secrets", "secret.echoed")}


def test_nobody_listens():
    run, _ = asked(profile_of(f"http://127.0.0.1:{free_port()}"))
    assert found(run, ERROR) == {("tcp.connects", "network.refused")}


def test_a_name_that_nobody_has():
    run, _ = asked(profile_of("https://voip.acme.invalid"))
    assert found(run, ERROR) == {("name.resolves", "network.unresolved")}


def _allowing_http(text):
    text = text.replace("[services.signup]", "[http]\nallow_http = true\n\n[services.signup]", 1)
    return re.sub(r'= "http:(.*/buy")', r'= "https:\1', text)  # a page for users has no such leave


def test_passwords_in_the_clear():
    run, _ = asked(profile_of("http://voip.acme.invalid", _allowing_http), "address.protected")
    assert found(run, ERROR) == {("address.protected", "address.clear")}


def test_a_private_address():
    run, _ = asked(profile_of("https://192.168.1.9"), "address.public")
    assert found(run, WARNING) == {("address.public", "address.private")}


def test_what_was_not_handed_over():
    def poorer(text):
        return text.replace('login = "Tester"', "").replace("contact = {", "# {").replace("documents =", "# ")

    run, _ = asked(profile_of("https://voip.acme.invalid", poorer), "handover.*")
    assert found(run, WARNING) == {("handover.account", "handover.no-account")}
    assert found(run, NOTICE) == {
        ("handover.papers", "handover.no-contact"),
        ("handover.papers", "handover.no-documents"),
    }


def test_a_password_in_the_address():
    text = '[services.provisioning]\nprotocol = "form"\nmethod = "GET"'
    text += '\nfields = { Login = "{login}", Password = "{password}" }'
    with behind(instead(Given(b"<r><Success>true</Success></r>"), path=PROVISIONING)) as origin:
        run, _ = asked(
            profile_of(origin, lambda whole: whole.replace("[services.provisioning]", text, 1)), "*.in-address"
        )
    assert found(run, NOTICE) == {("provisioning.in-address", "address.secret")}


def test_signups_are_made_only_where_allowed_and_are_listed():
    with DemoOperator() as demo:
        asked(profile_of(demo.origin), options=replace(QUICK, allow_signup=False))
        assert not [seen for seen in demo.requests if seen.path == SIGNUP]
        run, _ = asked(profile_of(demo.origin))
    assert len(run.created) == 3
    assert all(created.login.startswith("neon-test-") and created.number for created in run.created)
