"""The operations over the real dialect and a real server on loopback, with the specification's own replies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from neon_wizard.errors import NetworkError, OperatorError, ReplyError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance, outcome_unknown, provision, signup
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.operations.helpers import profile, result, service
from tests.servers.scripted import Given, ScriptedServer

WIRE = Path(__file__).parent.parent / "data" / "wire"
TYPE = "application/soap+xml; charset=utf-8"
FORM = SignupForm("Tester", Secret("123456"), "Test VoIP User", "teste@acme.com", "+557155555555")


def file(name: str, status: int = 200) -> Given:
    return Given((WIRE / name).read_bytes(), status, content_type=TYPE)


def envelope(body: str, status: int = 200) -> Given:
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    text = f'<soap:Envelope xmlns:soap="{soap}"><soap:Body>{body}</soap:Body></soap:Envelope>'
    return Given(text.encode(), status, content_type=TYPE)


@pytest.fixture
def operator() -> Iterator[ScriptedServer]:
    answers = {
        "/Signup": file("signup-response.xml"),
        "/Provisioning": file("provisioning-response.xml"),
        "/GetBalance": file("getbalance-response.xml"),
    }
    with ScriptedServer(answers) as server:
        yield server


@pytest.fixture
def services(operator: ScriptedServer) -> Iterator[Services]:
    offered = [service(name, origin=operator.origin) for name in ("signup", "provisioning", "balance")]
    session = Session(lambda reference: Secret(str(reference)))
    yield Services(profile(*offered), session, builtin())
    session.close()


ASK: dict[str, Callable[[Services], object]] = {
    "/Signup": lambda services: signup(services, FORM),
    "/Provisioning": lambda services: provision(services, "Tester", Secret("123456")),
    "/GetBalance": lambda services: balance(services, "5555555"),
}


def test_a1_the_specifications_signup(services, operator):
    got = signup(services, FORM)
    assert (got.sip.number, got.sip.domain, got.sip_password) == ("55555555", "sip.example.com", Secret("123456"))
    assert got.confirmed
    assert [(seen.method, seen.path) for seen in operator.requests] == [("POST", "/Signup")]


def test_b1_the_specifications_provisioning(services):
    got = provision(services, "Tester", Secret("123456"))
    assert (got.sip.number, got.sip.domain, got.sip_password) == ("55555555", "sip.example.com", Secret("123456"))


def test_c3_the_specifications_balance(services):
    assert str(balance(services, "5555555").amount) == "20.15"


def test_f3_the_structure_alone_is_a_reply(services, operator):
    operator.paths["/Provisioning"] = file("returndata.xml")
    assert provision(services, "Tester", Secret("123456")).sip.domain == "sip.example.com"


def test_f23_the_specifications_misprint_is_never_a_balance(services, operator):
    operator.paths["/GetBalance"] = file("getbalance-response-misprint.xml")
    with pytest.raises(ReplyError) as caught:
        balance(services, "5555555")
    assert (caught.value.code, caught.value.facts["line"]) == ("reply.malformed", "16")
    assert int(caught.value.facts["column"]) > 0


@pytest.mark.parametrize(
    ("path", "name"), [("/Signup", "signup"), ("/Provisioning", "provisioning"), ("/GetBalance", "balance")]
)
def test_a_refusal_names_the_service_that_was_asked(services, operator, path, name):
    operator.paths[path] = envelope(result(success="false", code="104"))
    with pytest.raises(OperatorError) as caught:
        ASK[path](services)
    assert caught.value.facts["service"] == name


@pytest.mark.parametrize("path", ASK)
@pytest.mark.parametrize("code", [100, 101, 102, 103, 104, 500, 501])
def test_f4_every_code_of_every_service(services, operator, path, code):
    operator.paths[path] = envelope(f"<R>{result(success='false', code=str(code))}</R>")
    with pytest.raises(OperatorError) as caught:
        ASK[path](services)
    assert (caught.value.code, caught.value.facts["host"]) == (f"operator.{code}", operator.host)


@pytest.mark.parametrize("path", ASK)
def test_a_fault_with_status_500_is_the_services_failure(services, operator, path):
    fault = "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Broken</faultstring></soap:Fault>"
    operator.paths[path] = envelope(fault, 500)
    with pytest.raises(OperatorError) as caught:
        ASK[path](services)
    assert (caught.value.code, caught.value.description) == ("operator.fault", "Broken")


@pytest.mark.parametrize("path", ASK)
@pytest.mark.parametrize(("success", "code"), [("true", "103"), ("false", "0")])
def test_f34_f35_contradictory_over_the_wire(services, operator, path, success, code):
    operator.paths[path] = envelope(f"<R>{result('<Number>1</Number>', success=success, code=code)}</R>")
    with pytest.raises(ReplyError) as caught:
        ASK[path](services)
    assert caught.value.code == "reply.contradictory"
    assert outcome_unknown(caught.value)


def test_f13_a_captive_portal_is_no_account_and_the_outcome_is_unknown(services, operator):
    operator.paths["/Signup"] = Given(b"<!doctype html><html><body>Sign in</body></html>", content_type="text/html")
    with pytest.raises(NetworkError) as caught:
        signup(services, FORM)
    assert caught.value.code == "network.captive_portal"
    assert outcome_unknown(caught.value)
    assert len(operator.requests) == 1
