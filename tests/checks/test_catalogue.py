"""Ways to break an operator: each is found, by its id, and nothing else of that severity is."""

from __future__ import annotations

import re
import ssl
import warnings
from dataclasses import replace
from datetime import timedelta

import pytest

from neon_wizard.checks.model import Severity
from neon_wizard.demo import DemoOperator
from neon_wizard.model import Secret
from tests.checks.operators import PASSWORD, QUICK, asked, behind, body, correcting, honest, instead, profile_of
from tests.servers import nginx
from tests.servers.certificates import NOW, Authority, self_signed
from tests.servers.raw import RawServer
from tests.servers.registrar import free_port
from tests.servers.scripted import Given

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE
BALANCE, PROVISIONING, SIGNUP = "/GetBalance", "/Provisioning", "/Signup"
FAULT = Given(
    b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode>'
    b"<faultstring>NullReferenceException</faultstring></s:Fault></s:Body></s:Envelope>",
    500,
)
TESTER = b"<Password>123456</Password>"


def found(run, severity):
    return {(finding.check, finding.code) for finding in run.findings if finding.severity is severity}


def test_the_demo_operator_passes():
    with behind(honest) as origin:
        run, _ = asked(profile_of(origin))
    assert found(run, ERROR) == found(run, WARNING) == set()
    assert found(run, NOTICE) == {
        ("provisioning.auth", "access.none"),
        ("balance.auth", "access.none"),
        ("balance.steady", "balance.unsteady"),
        ("signup.info", "info.removed"),
    }


SPOILT = {
    "contradictory": (body(b"<Success>true", b"<Success>false", path=BALANCE), "balance.good", "reply.contradictory"),
    "no truth": (body(b"<Success>true", b"<Success>maybe", path=BALANCE), "balance.good", "reply.truth"),
    "no success": (body(b"Success>", b"Succes>", path=BALANCE), "balance.good", "reply.missing"),
    "no code": (body(b"<Code>0</Code>", b"", path=BALANCE), "balance.good", "reply.missing"),
    "no number for a code": (body(b"<Code>0<", b"<Code>zero<", path=BALANCE), "balance.good", "reply.code"),
    "no balance": (body(b"Balance>", b"Credit>", path=BALANCE), "balance.good", "reply.missing"),
    "no amount": (body(b"<Balance>", b"<Balance>none ", path=BALANCE), "balance.good", "reply.number"),
    "misspelt tag": (body(b"</Data>", b"</Date>", path=BALANCE), "balance.good", "reply.malformed"),
    "no SIP password": (
        body(b"<Password>", b"<Password></Password><Other>", path=PROVISIONING, when=TESTER),
        "provisioning.good",
        "reply.malformed",
    ),
    "refused": (body(b"<Success>true</Success>", b"", path=PROVISIONING), "provisioning.good", "reply.missing"),
    "fault": (instead(FAULT, path=BALANCE), "balance.good", "operator.fault"),
    "busy": (instead(Given(b"", 503), path=BALANCE), "balance.good", "operator.busy"),
    "a page": (
        instead(Given(b"<html><body>Welcome</body></html>", content_type="text/html"), path=BALANCE),
        "balance.good",
        "network.captive_portal",
    ),
    "moved": (
        instead(Given(b"", 302, {"Location": "https://elsewhere.example/x"}), path=BALANCE),
        "balance.good",
        "network.redirect_host",
    ),
    "not let in": (
        instead(Given(b"", 401, {"WWW-Authenticate": "Basic realm=x"}), path=BALANCE),
        "balance.good",
        "operator.unauthorized",
    ),
    "any password": (
        correcting(rb"(Tester<.*<Password>)Neon-\w+<", rb"\g<1>123456<", path=PROVISIONING),
        "provisioning.code-104",
        "refusal.accepted",
    ),
    "another number at signup": (
        body(b"<Number>", b"<Number>9", path=SIGNUP),
        "signup.same",
        "provisioning.differs",
    ),
    "signup fails": (instead(FAULT, path=SIGNUP), "signup.good", "operator.fault"),
    "taken is internal": (body(b"<Code>103<", b"<Code>500<", path=SIGNUP), "signup.code-103", "refusal.internal"),
}


@pytest.mark.parametrize(("spoil", "check", "code"), SPOILT.values(), ids=SPOILT)
def test_an_error_is_found_and_no_other(spoil, check, code):
    with behind(spoil) as origin:
        run, _ = asked(profile_of(origin))
    assert found(run, ERROR) == {(check, code)}


ODD = {
    "101 for 100": (body(b"<Code>100<", b"<Code>101<", path=BALANCE), "balance.code-100", "refusal.other"),
    "104 for 102": (
        body(b"<Code>102<", b"<Code>104<", path=PROVISIONING, when=b"neon-nobody"),
        "provisioning.code-102",
        "refusal.other",
    ),
    "500 for 104": (
        body(b"<Code>104<", b"<Code>500<", path=PROVISIONING),
        "provisioning.code-104",
        "refusal.internal",
    ),
    "a fault for 102": (instead(FAULT, path=BALANCE, when=b"neon-nobody"), "balance.code-102", "refusal.internal"),
    "a bare 404": (
        instead(Given(b"gone", 404, content_type="text/plain"), path=BALANCE, when=b"neon-nobody"),
        "balance.code-102",
        "refusal.status",
    ),
    "quotes break it": (instead(FAULT, path=BALANCE, when=b"O'Neil"), "balance.hostile", "hostile.failed"),
    "long text breaks it": (
        instead(FAULT, path=PROVISIONING, when=b"x" * 255),
        "provisioning.hostile",
        "hostile.failed",
    ),
    "declared as nothing": (
        lambda seen, forward: replace(forward(seen), content_type="") if seen.path == BALANCE else forward(seen),
        "balance.content-type",
        "content-type.missing",
    ),
    "declared as a page": (
        body(b"", b"", path=BALANCE, content_type="text/plain"),
        "balance.content-type",
        "content-type.other",
    ),
    "two encodings": (
        body(b"", b"", path=BALANCE, content_type="text/xml; charset=iso-8859-1"),
        "balance.encoding",
        "encoding.differs",
    ),
    "malformed address taken": (
        correcting(rb">neon-test.example.com<", b">a@example.com<", path=SIGNUP),
        "signup.code-101",
        "refusal.accepted",
    ),
    "the name is escaped twice": (body(b"&lt;b&gt;", b"&amp;lt;b&amp;gt;", path=SIGNUP), "signup.echo", "echo.changed"),
}


@pytest.mark.parametrize(("spoil", "check", "code"), ODD.values(), ids=ODD)
def test_a_warning_is_found_and_no_other(spoil, check, code):
    with behind(spoil) as origin:
        run, _ = asked(profile_of(origin))
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {(check, code)}


def test_nobody_listens():
    run, _ = asked(profile_of(f"http://127.0.0.1:{free_port()}"))
    assert found(run, ERROR) == {("tcp.connects", "network.refused")}


def test_a_name_that_nobody_has():
    run, _ = asked(profile_of("https://voip.acme.invalid"))
    assert found(run, ERROR) == {("name.resolves", "network.unresolved")}


def _allowing_http(text):
    return text.replace("[services.signup]", "[http]\nallow_http = true\n\n[services.signup]", 1)


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


# ---- TLS ----


def _secured(context, ca=None):
    with RawServer(lambda conversation: conversation.read_request(), context) as server:
        trust = "" if ca is None else f'[http]\nca = "{ca}"\n\n[services.signup]'
        edit = (lambda text: text.replace("[services.signup]", trust, 1)) if trust else (lambda text: text)
        return asked(profile_of(f"https://{server.host}", edit), "tls.*")[0]


def test_an_expired_certificate(tmp_path):
    authority = Authority(tmp_path)
    past = authority.server(not_before=NOW - timedelta(days=9), not_after=NOW - timedelta(days=1))
    run = _secured(past, authority.pem)
    assert found(run, ERROR) == {("tls.trusted", "tls.expired")}
    assert found(run, WARNING) == set()


def test_a_certificate_of_another_host(tmp_path):
    authority = Authority(tmp_path)
    assert found(_secured(authority.server("other.example"), authority.pem), ERROR) == {("tls.trusted", "tls.host")}


def test_a_certificate_that_nobody_vouches_for(tmp_path):
    assert found(_secured(self_signed(tmp_path)), ERROR) == {("tls.trusted", "tls.unknown_ca")}


def test_a_certificate_that_ends_soon(tmp_path):
    authority = Authority(tmp_path)
    run = _secured(authority.server(), authority.pem)
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {("tls.expiry", "certificate.soon")}


def test_an_old_version_of_tls(tmp_path):
    authority = Authority(tmp_path)
    context = authority.server(not_after=NOW + timedelta(days=300))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
    run = _secured(context, authority.pem)
    assert found(run, WARNING) == {("tls.versions", "tls.old-versions")}


def test_only_tls_1_2(tmp_path):
    authority = Authority(tmp_path)
    context = authority.server(not_after=NOW + timedelta(days=300))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    run = _secured(context, authority.pem)
    assert (found(run, WARNING), found(run, NOTICE)) == (set(), {("tls.versions", "tls.no-1-3")})


# ---- access ----

BASIC = '[http.auth]\nscheme = "basic"\nusername = "neon"\npassword = "secret:http"\n\n[services.signup]'
CREDENTIALS = "Basic bmVvbjpDQU5BUlktaHR0cA=="  # neon:CANARY-http


def guarded(given_to, challenge='Basic realm="voip"'):
    def spoil(seen, forward):
        if given_to(seen):
            return forward(seen)
        return Given(b"", 401, {"WWW-Authenticate": challenge})

    return spoil


def _with_basic(text):
    return text.replace("[services.signup]", BASIC, 1)


def test_credentials_that_are_demanded_and_compared():
    with behind(guarded(lambda seen: seen.header("authorization") == CREDENTIALS)) as origin:
        run, _ = asked(profile_of(origin, _with_basic))
    assert found(run, ERROR) == found(run, WARNING) == set()


def test_a_service_that_lets_everybody_in():
    lets = guarded(lambda seen: seen.path == BALANCE or seen.header("authorization") == CREDENTIALS)
    with behind(lets) as origin:
        run, _ = asked(profile_of(origin, _with_basic))
    assert found(run, ERROR) == {("balance.auth", "access.open")}


def test_a_service_that_takes_any_password():
    def lets(seen):
        given = seen.header("authorization")
        return given == CREDENTIALS or bool(given and seen.path == BALANCE)

    with behind(guarded(lets)) as origin:
        run, _ = asked(profile_of(origin, _with_basic))
    assert found(run, ERROR) == {("balance.auth-wrong", "access.any-password")}


def test_a_weaker_scheme_beside_the_profiles():
    bearer = BASIC.replace('"basic"', '"bearer"').replace('username = "neon"\n', "")
    lets = guarded(lambda seen: seen.header("authorization") == "Bearer CANARY-http", 'Bearer, Basic realm="x"')
    with behind(lets) as origin:
        run, _ = asked(profile_of(origin, lambda text: text.replace("[services.signup]", bearer, 1)), "balance.*")
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {("balance.auth", "access.weaker")}


# ---- descriptions ----


def _described(origin):
    def edit(text):
        url = f'url = "{origin}/GetBalance"'
        return text.replace(url, f'{url}\nprotocol = "wsdl"\nwsdl = "{origin}/service?wsdl"\noperation = "GetBalance"')

    return edit


def test_a_description_that_is_none():
    with behind(instead(Given(b"<nothing/>"), path="/service")) as origin:
        run, _ = asked(profile_of(origin, _described(origin)))
    assert found(run, ERROR) == {("balance.description", "profile.wsdl")}


def test_a_description_that_imports_from_elsewhere():
    more = (
        b'<xsd:import namespace="urn:x" schemaLocation="http://elsewhere.example/x.xsd"/><xsd:complexType name="Error">'
    )
    with behind(body(b'<xsd:complexType name="Error">', more, path="/service")) as origin:
        run, _ = asked(profile_of(origin, _described(origin)), "balance.*")
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {("balance.description-imports", "description.import-elsewhere")}


def test_a_description_that_names_an_address_without_encryption():
    with behind(body(b"http://127.0.0.1", b"http://voip.acme.example", path="/service")) as origin:
        run, _ = asked(profile_of(origin, _described(origin)), "balance.*")
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == {("balance.description-address", "description.clear")}


def test_a_password_in_the_address():
    text = '[services.provisioning]\nprotocol = "form"\nmethod = "GET"'
    with behind(instead(Given(b"<r><Success>true</Success></r>"), path=PROVISIONING)) as origin:
        run, _ = asked(
            profile_of(origin, lambda whole: whole.replace("[services.provisioning]", text, 1)), "*.in-address"
        )
    assert found(run, WARNING) == {("provisioning.in-address", "address.secret")}


def test_signups_are_made_only_where_allowed_and_are_listed():
    with DemoOperator() as demo:
        asked(profile_of(demo.origin), options=replace(QUICK, allow_signup=False))
        assert not [seen for seen in demo.requests if seen.path == SIGNUP]
        run, _ = asked(profile_of(demo.origin))
    assert len(run.created) == 2
    assert all(created.login.startswith("neon-test-") and created.number for created in run.created)


def test_f60_no_secret_is_in_a_run():
    with behind(guarded(lambda seen: seen.header("authorization") == CREDENTIALS)) as origin:
        run, secrets = asked(profile_of(origin, _with_basic))
    text = repr(run)
    assert {"CANARY-http", PASSWORD} <= {secret.reveal() for secret in secrets}
    assert all(secret.reveal() not in text for secret in secrets)


# ---- the telephone ----


def _at(registrar, password, more=""):
    where = more or f"<Domain>{registrar.domain}</Domain>"

    def edit(seen, forward):
        data = f"<Number>alice</Number><Password>{password}</Password>{where}"
        given = forward(seen)
        if seen.path != PROVISIONING or b"<Success>true" not in given.body:
            return given
        new = re.sub(rb"<Data>.*</Data>", f"<Data>{data}</Data>".encode(), given.body, flags=re.DOTALL)
        return replace(given, body=new)

    return edit


def test_an_account_that_registers(registrar):
    with behind(_at(registrar, "alice-secret")) as origin:
        run, _ = asked(profile_of(origin), "provisioning.good", "sip.registers")
    assert not found(run, ERROR)
    assert run.results[-1].facts["transport"] == "udp"


def test_a_registrar_is_trusted_as_the_profile_says(registrar):
    secured = f"<Domain>localhost:{registrar.tls_port}</Domain><Transport>tls</Transport>"
    trust = f'[http]\nca = "{registrar.ca}"\n\n[services.signup]'
    with behind(_at(registrar, "alice-secret", secured)) as origin:
        trusting = profile_of(origin, lambda text: text.replace("[services.signup]", trust, 1))
        run, _ = asked(trusting, "provisioning.good", "sip.registers")
        stranger, _ = asked(profile_of(origin), "provisioning.good", "sip.registers")
    assert not found(run, ERROR)
    assert found(stranger, ERROR) == {("sip.registers", "tls.unknown_ca")}


def test_an_account_that_its_registrar_does_not_accept(registrar):
    with behind(_at(registrar, "CANARY-sip")) as origin:
        run, secrets = asked(profile_of(origin), "provisioning.*", "sip.registers")
    assert found(run, ERROR) == {("sip.registers", "sip.credentials")}
    assert "CANARY-sip" not in repr(run)
    assert Secret("CANARY-sip") in secrets


# ---- a real front ----


@pytest.mark.skipif(not nginx.AVAILABLE, reason="nginx is not installed")
def test_behind_nginx(tmp_path):
    with (
        DemoOperator() as demo,
        nginx.Nginx(tmp_path, demo.origin, users={"neon": "CANARY-http"}) as front,
    ):
        secured = f'[http]\nca = "{front.ca}"\n\n{BASIC}'
        base = f"{front.origin}/basic"
        profile = profile_of(base, lambda text: text.replace("[services.signup]", secured, 1))
        run, _ = asked(profile)
    assert found(run, ERROR) == set()
    assert found(run, WARNING) == set()
    facts = {result.check.id: result.facts for result in run.results}
    assert int(facts["tls.expiry"]["days"]) > 21


# ---- worth knowing ----

QUIET = {
    "no words": (
        body(b"There is no such number.", b"", path=BALANCE, when=b"neon-nobody"),
        "balance.code-102",
        "refusal.wordless",
    ),
    "closed at once": (
        lambda seen, forward: replace(forward(seen), headers={"Connection": "close"}),
        "provisioning.connection",
        "connection.closed-at-once",
    ),
    "uncompressed": (
        body(b"</soap:Body>", b"</soap:Body>" + b" " * 5000, path=PROVISIONING),
        "provisioning.connection",
        "connection.not-compressed",
    ),
}


@pytest.mark.parametrize(("spoil", "check", "code"), QUIET.values(), ids=QUIET)
def test_a_notice(spoil, check, code):
    with behind(spoil) as origin:
        run, _ = asked(profile_of(origin), check)
    assert found(run, NOTICE) == {(check, code)}
    assert found(run, ERROR) == found(run, WARNING) == set()


def test_slow_answers():
    with DemoOperator() as demo:
        run, _ = asked(profile_of(demo.origin), "balance.times", options=replace(QUICK, slow=0.0))
    assert found(run, WARNING) == {("balance.times", "times.slow")}
    assert {"median", "p95"} <= set(run.results[0].facts)


@pytest.mark.skipif(not nginx.AVAILABLE, reason="nginx is not installed")
def test_a_second_door_without_encryption(tmp_path):
    with DemoOperator() as demo, nginx.Nginx(tmp_path, demo.origin) as front:
        door = replace(QUICK, plain_port=int(demo.origin.rpartition(":")[2]))
        run, _ = asked(profile_of(front.origin), "address.plain-door", options=door)
    assert found(run, WARNING) == {("address.plain-door", "address.plain-open")}
