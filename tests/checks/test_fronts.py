"""Broken operators behind what really stands before them: nginx for TLS and authentication, a registrar for phones."""

from __future__ import annotations

from dataclasses import replace

import pytest
import trustme

from neon_wizard.checks.findings import Severity
from neon_wizard.demo import DemoOperator
from neon_wizard.demo.mock.known_accounts import Given, MockAccount
from neon_wizard.demo.mock.mock_server import Mock
from neon_wizard.model import Secret
from tests.checks.mocking import example, found, run_against
from tests.checks.operators import PASSWORD, QUICK, asked, profile_of
from tests.servers import nginx
from tests.servers.sip import SipServer

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE
BASIC = '[http.auth]\nscheme = "basic"\nusername = "neon"\npassword = "secret:http"\n\n[services.signup]'
needs_nginx = pytest.mark.skipif(not nginx.AVAILABLE, reason="nginx is not installed")


@pytest.fixture(scope="module")
def front(tmp_path_factory):
    with (
        DemoOperator() as demo,
        nginx.Nginx(tmp_path_factory.mktemp("nginx"), demo.origin, users={"neon": "CANARY-http"}) as running,
    ):
        yield running


def before(front, location="", *, trusted=True, auth=""):
    """The profile of the operator at this location of nginx."""
    trust = f'[http]\nca = "{front.ca}"\n\n' if trusted else ""
    edit = trust + (auth or "[services.signup]")
    return profile_of(front.origin + location, lambda text: text.replace("[services.signup]", edit, 1))


@needs_nginx
def test_an_operator_behind_nginx_passes(front):
    run, _ = asked(before(front, "/basic", auth=BASIC))
    assert found(run, ERROR, WARNING) == set()
    facts = {result.check.id: result.facts for result in run.results}
    assert int(facts["tls.expiry"]["days"]) > 21


FRONTS = {
    "F12: nobody vouches for nginx": ({"trusted": False}, ERROR, "tls.trusted", "tls.unknown_ca"),
    "F14: it wants a password that the profile lacks": (
        {"location": "/basic"},
        ERROR,
        "balance.good",
        "operator.unauthorized",
    ),
    "F14: another password": (
        {"location": "/basic", "auth": BASIC.replace("secret:http", "secret:other")},
        ERROR,
        "balance.good",
        "operator.unauthorized",
    ),
    "it wants no password although the profile has one": ({"auth": BASIC}, ERROR, "balance.auth", "access.open"),
    "sent on within the host": ({"location": "/moved"}, ERROR, "balance.good", "network.redirect"),
    "F17: closed": ({"location": "/closed"}, ERROR, "balance.good", "operator.busy"),
}


@needs_nginx
@pytest.mark.parametrize(("how", "severity", "check", "code"), FRONTS.values(), ids=FRONTS)
def test_a_broken_front_is_found_out(front, how, severity, check, code):
    run, _ = asked(before(front, **how), "tls.*", "balance.*")
    assert found(run, ERROR, severity) == {(check, code)}


@needs_nginx
def test_a_front_that_wants_a_certificate(tmp_path):
    with DemoOperator() as demo, nginx.Nginx(tmp_path, demo.origin, clients=trustme.CA()) as front:
        run, _ = asked(before(front), "balance.*")
    assert found(run, ERROR, WARNING) == {("balance.good", "tls.certificate_wanted")}


@needs_nginx
def test_a_front_that_speaks_only_tls_1_2(tmp_path):
    with DemoOperator() as demo, nginx.Nginx(tmp_path, demo.origin, protocols="TLSv1.2") as front:
        run, _ = asked(before(front), "tls.*")
    assert found(run, *Severity) == {("tls.versions", "tls.no-1-3")}


@needs_nginx
def test_a_second_door_without_encryption(front):
    with DemoOperator() as demo:
        door = replace(QUICK, plain_port=int(demo.origin.rpartition(":")[2]))
        run, _ = asked(before(front, trusted=False), "address.plain-door", options=door)
    assert found(run, WARNING) == {("address.plain-door", "address.plain-open")}


@needs_nginx
def test_f60_no_secret_is_in_a_run(front):
    run, secrets = asked(before(front, "/basic", auth=BASIC))
    text = repr(run)
    assert {"CANARY-http", PASSWORD} <= {secret.reveal() for secret in secrets}
    assert all(secret.reveal() not in text for secret in secrets)


# ---- the telephone ----


def calling(password, **settings):
    """A mock whose account is the registrar's alice."""
    account = MockAccount("tester", Given("portal-secret"), "alice", Secret(password), settings=settings)
    return Mock(example("specification"), accounts=[account])


def test_an_account_that_registers(registrar):
    with calling("alice-secret", domain=registrar.domain) as mock:
        run = run_against(mock, ["provisioning.good", "sip.registers"])
    assert not found(run, ERROR)
    assert run.results[-1].facts["transport"] == "udp"


def test_an_account_that_its_registrar_does_not_accept(registrar):
    with calling("CANARY-sip", domain=registrar.domain) as mock:
        run = run_against(mock, ["provisioning.*", "sip.registers"])
    assert found(run, ERROR, WARNING) == {("sip.registers", "sip.credentials")}
    assert "CANARY-sip" not in repr(run)


def test_a_registrar_that_takes_anybody():
    def welcome(asked):
        return asked.answer("200 OK", f"Contact: {asked.header('Contact')};expires=60")

    with SipServer(welcome) as anybody, calling("alice-secret", domain=anybody.domain) as mock:
        run = run_against(mock, ["provisioning.good", "sip.registers"])
    assert {each.code for each in run.findings if each.check == "sip.registers"} == {"telephone.no-password"}


def test_an_account_at_a_registrar_that_nobody_vouches_for(registrar):
    with calling("alice-secret", domain=f"localhost:{registrar.tls_port}", transport="tls") as mock:
        run = run_against(mock, ["provisioning.good", "sip.registers"])
    assert found(run, ERROR, WARNING) == {("sip.registers", "tls.unknown_ca")}


def test_a_registrar_is_trusted_as_the_profile_says(registrar):
    with calling("alice-secret", domain=f"localhost:{registrar.tls_port}", transport="tls") as mock:
        mock.profile = replace(mock.profile, http=replace(mock.profile.http, ca=registrar.ca))
        run = run_against(mock, ["provisioning.good", "sip.registers"])
    assert not found(run, ERROR)
