"""The envelope that is written without a WSDL, against real SOAP stacks: Perl's SOAP::Lite, PHP's SoapServer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.profile.service import Soap, Source
from neon_wizard.protocols.dialect import Protocol
from neon_wizard.protocols.envelope import ENCODINGS, Envelope
from neon_wizard.protocols.http import Session
from tests.protocols.helpers import signup_service
from tests.servers.perl_soap import AVAILABLE as PERL
from tests.servers.perl_soap import PerlOperator
from tests.servers.php_soap import AVAILABLE as PHP
from tests.servers.php_soap import PhpOperator

needs_perl = pytest.mark.skipif(not PERL, reason="SOAP::Lite is not installed")
needs_php = pytest.mark.skipif(not PHP, reason="php is not installed")
FORM = SignupForm("Jürgen & <co>", Secret("p<ä>ss]]>"), 'J "O\'Neil"', "j@example.com", "+557155555555")
SENT = {
    "Login": "Jürgen & <co>",
    "Password": "p<ä>ss]]>",
    "Name": 'J "O\'Neil"',
    "EMail": "j@example.com",
    "Phone": "+557155555555",
}
SPECIFICATION = Soap()
ENVELOPES = {
    "the specification's": SPECIFICATION,
    "rpc": Soap(namespace="urn:voip", style="rpc", content_type="text/xml; charset=utf-8"),
    "rpc/encoded": Soap(namespace="urn:voip", style="rpc", use="encoded", action="urn:voip#Signup"),
    "rpc/encoded, SOAP 1.2": Soap(version="1.2", namespace="urn:voip", style="rpc", use="encoded"),
    "document": Soap(namespace="urn:voip"),
    "with a prefix": Soap(namespace="urn:voip", prefix="acme", action='""'),
}


def services(url: str, soap: Soap, session: Session) -> Services:
    """The specification's three at one address."""
    offered = {}
    for name in ("signup", "provisioning", "balance"):
        own = replace(soap, element=ELEMENTS[name], action=soap.action.replace("Signup", ELEMENTS[name]))
        offered[name] = replace(signup_service(url, fields=FIELDS[name], soap=own), name=name)
    profile = Profile(id="acme", name="ACME", source=Source.FILE, origin="acme.toml", services=offered)
    dialects: dict[str, Protocol] = {"soap": Envelope()}
    return Services(profile, session, dialects)


@pytest.fixture
def perl(tmp_path: Path) -> Iterator[PerlOperator]:
    with PerlOperator(tmp_path) as started:
        yield started


@needs_perl
@pytest.mark.parametrize("envelope", ENVELOPES)
def test_soap_lite(session, perl, envelope):
    """Typed replies: numbers as int, text beyond ASCII as base64, lists as SOAP arrays."""
    operator = services(perl.url, ENVELOPES[envelope], session)
    got = signup(operator, FORM)
    assert perl.calls == [("Signup", SENT)]
    assert (got.sip.number, got.sip_password, got.sip.domain) == ("55555555", Secret("pässwörd"), "sip.example.com")
    assert got.sip.extra["Codecs"] == "opus, PCMA"
    assert provision(operator, "a", Secret("b")).sip == got.sip
    assert str(balance(operator, "55555555").amount) == "20.15"


@needs_perl
@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_soap_lites_refusals(session, perl, version):
    """A ReturnData in a fault's detail decides; a fault without one is the service's failure."""
    operator = services(perl.url, Soap(version=version), session)
    for ask, code, words in (
        (lambda: provision(operator, "a", Secret("wrong")), "operator.104", "Wrong password"),
        (lambda: signup(operator, replace(FORM, login="taken")), "operator.103", "Taken"),
        (lambda: signup(operator, replace(FORM, login="fault")), "operator.fault", "The database is away"),
    ):
        with pytest.raises(OperatorError) as caught:
            ask()
        assert (caught.value.code, caught.value.description) == (code, words)


@needs_php
@pytest.mark.parametrize("version", ["1.1", "1.2"])
@pytest.mark.parametrize("use", ["literal", "encoded"])
def test_php_without_a_wsdl_answers_a_map(session, tmp_path, version, use):
    with PhpOperator("none", tmp_path) as php:
        soap = Soap(version=version, namespace="urn:voip", style="rpc", use=use)
        operator = services(php.url, soap, session)
        got = signup(operator, FORM)
        assert php.calls == [SENT]
        with pytest.raises(OperatorError) as caught:
            signup(operator, replace(FORM, login="taken"))
    assert (got.sip.number, got.sip.domain) == ("55555555", "sip.example.com")
    assert caught.value.code == "operator.103"


@needs_php
@pytest.mark.parametrize(
    ("kind", "soap"),
    [
        ("document", Soap(namespace="urn:voip", action="urn:voip#Signup", content_type="text/xml; charset=utf-8")),
        ("document", Soap(version="1.2", namespace="urn:voip", action="urn:voip#Signup")),
        ("literal", Soap(namespace="urn:voip", style="rpc")),
        ("rpc", Soap(namespace="urn:voip", style="rpc", use="encoded")),
    ],
)
def test_php_that_keeps_to_a_wsdl(session, tmp_path, kind, soap):
    with PhpOperator(kind, tmp_path) as php:
        got = signup(services(php.url, soap, session), FORM)
        assert php.calls == [SENT]
    assert (got.sip.number, got.sip_password, got.sip.domain) == ("55555555", Secret("123456"), "sip.example.com")


def test_the_encoding_styles_are_those_of_the_two_versions():
    assert ENCODINGS == {
        "1.1": "http://schemas.xmlsoap.org/soap/encoding/",
        "1.2": "http://www.w3.org/2003/05/soap-encoding",
    }
