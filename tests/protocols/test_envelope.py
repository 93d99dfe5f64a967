"""F7 of the specification: exactly its exchange, without a WSDL; and its variants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Http, Soap
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import ENCODINGS, Envelope, headers, write
from neon_wizard.protocols.markup import from_xml, xml_text
from tests.protocols.helpers import WIRE, filled_fields, signup_service
from tests.protocols.test_markup import XML_TEXT
from tests.servers.scripted import Given, ScriptedServer, Seen

SOAP = "application/soap+xml; charset=utf-8"
TESTER: dict[str, str | Secret] = {
    "login": "Tester",
    "password": Secret("123456"),
    "name": "Test VoIP User",
    "email": "teste@acme.com",
    "phone": "+557155555555",
    "number": "5555555",
}
SERVICES = {
    "signup": ("/Signup", "Signup", None),
    "provisioning": ("/Provisioning", "Provisioning", {"Login": "{login}", "Password": "{password}"}),
    "getbalance": ("/GetBalance", "GetBalance", {"Number": "{number}"}),
}


def canonical(xml: bytes) -> bytes:
    return etree.tostring(etree.fromstring(xml), method="c14n")


@pytest.mark.parametrize("name", SERVICES)
def test_the_specifications_exchange(session, name):
    """Sent as canonical XML equal to the specification's, with its headers; the reply is read."""
    path, element, fields = SERVICES[name]
    reply = (WIRE / f"{name}-response.xml").read_bytes()
    with ScriptedServer({path: Given(reply, content_type=SOAP)}) as server:
        service = signup_service(server.url(path), soap=Soap(element=element))
        if fields is not None:
            service = signup_service(server.url(path), soap=Soap(element=element), fields=fields)
        answered = Envelope().call(service, Call(TESTER), session)
    (seen,) = server.requests
    assert (seen.method, seen.path) == ("POST", path)
    assert canonical(seen.body) == canonical((WIRE / f"{name}-request.xml").read_bytes())
    assert seen.body.startswith(b'<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope ')
    assert seen.header("content-type") == SOAP
    assert seen.header("soapaction") is None
    assert seen.header("content-length") == str(len(seen.body))
    result = answered.data[f"{element}Response"][f"{element}Result"]
    assert (answered.status, result["Success"], answered.host) == (200, "true", server.host)


@pytest.mark.parametrize(
    ("soap", "expected"),
    [
        (Soap(), {"Content-Type": SOAP}),
        (
            Soap(action="urn:x#Signup", content_type="text/xml"),
            {"Content-Type": "text/xml", "SOAPAction": '"urn:x#Signup"'},
        ),
        (Soap(action='""'), {"Content-Type": SOAP, "SOAPAction": '""'}),
        (Soap(action='"urn:x"'), {"Content-Type": SOAP, "SOAPAction": '"urn:x"'}),
        (Soap(version="1.2", action='"urn:x"'), {"Content-Type": f'{SOAP}; action="urn:x"'}),
        (Soap(version="1.2", action="urn:x"), {"Content-Type": f'{SOAP}; action="urn:x"'}),
        (Soap(version="1.2", action="urn:x", content_type='a/b; action="y"'), {"Content-Type": 'a/b; action="y"'}),
    ],
)
def test_headers(soap, expected):
    assert dict(headers(soap)) == expected


def test_version_1_2_and_a_namespace():
    soap = Soap(version="1.2", element="Signup", namespace="urn:a?b&c")
    envelope = etree.fromstring(write(signup_service("x", soap=soap), {"Login": "a"}))
    assert envelope.tag == "{http://www.w3.org/2003/05/soap-envelope}Envelope"
    assert envelope[0][0].tag == "{urn:a?b&c}Signup"
    assert envelope[0][0][0].tag == "{urn:a?b&c}Login"


A = "{urn:a}"


@pytest.mark.parametrize(
    ("soap", "tags", "start"),
    [
        (Soap(), ["Signup", "Login"], "<Signup>"),
        (Soap(namespace="urn:a"), [f"{A}Signup", f"{A}Login"], '<Signup xmlns="urn:a">'),
        (Soap(namespace="urn:a", fields_namespace=""), [f"{A}Signup", "Login"], '<m:Signup xmlns:m="urn:a">'),
        (Soap(namespace="urn:a", fields_namespace="urn:b"), [f"{A}Signup", "{urn:b}Login"], "<m:Signup "),
        (Soap(namespace="urn:a", style="rpc"), [f"{A}Signup", "Login"], '<m:Signup xmlns:m="urn:a">'),
        (Soap(namespace="urn:a", prefix="acme"), [f"{A}Signup", f"{A}Login"], '<acme:Signup xmlns:acme="urn:a">'),
        (Soap(prefix="acme"), ["Signup", "Login"], "<Signup>"),
        (Soap(namespace="urn:a", request="in"), [f"{A}Signup", f"{A}in", f"{A}Login"], "<Signup "),
        (
            Soap(namespace="urn:a", request="in", fields_namespace="urn:b"),
            [f"{A}Signup", f"{A}in", "{urn:b}Login"],
            "<m:Signup ",
        ),
        (Soap(namespace="urn:a", request="in", fields_namespace=""), [f"{A}Signup", "in", "Login"], "<m:Signup "),
        (Soap(namespace="urn:a", request="in", style="rpc"), [f"{A}Signup", "in", "Login"], "<m:Signup "),
        (Soap(request="in"), ["Signup", "in", "Login"], "<Signup>"),
    ],
)
def test_each_parameter_in_the_namespace_that_the_server_knows(soap, tags, start):
    written = write(signup_service("x", soap=replace(soap, element="Signup")), {"Login": "a"})
    body = etree.fromstring(written)[0]
    assert [node.tag for node in body.iter()][1:] == tags
    assert f"<soap:Body>\n    {start}" in written.decode()


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_encoded_parameters_say_their_types(version):
    soap = Soap(version, "Signup", "urn:a", style="rpc", use="encoded", types={"Age": "int"})
    root = etree.fromstring(write(signup_service("x", soap=soap), {"Login": "a", "Age": "3"}))
    operation, envelope = root[0][0], etree.QName(root).namespace
    assert operation.get(f"{{{envelope}}}encodingStyle") == ENCODINGS[version]
    kinds = [node.get("{http://www.w3.org/2001/XMLSchema-instance}type") for node in operation]
    assert kinds == ["xsd:string", "xsd:int"]
    assert operation.nsmap["xsd"] == "http://www.w3.org/2001/XMLSchema"


def test_the_element_around_the_fields_in_one_text():
    options = {"string_element": "Request"}
    service = signup_service("x", parameters="xml-string", string_parameter="xmlData", options=options)
    assert "&lt;Request&gt;&lt;Login&gt;a&lt;/Login&gt;&lt;/Request&gt;" in write(service, {"Login": "a"}).decode()


def test_f2_one_text_parameter_that_holds_xml():
    service = signup_service("x", parameters="xml-string", string_parameter="xmlData")
    body = from_xml(write(service, {"Login": "a<&", "Name": ""}), host="x")["Envelope"]["Body"]
    assert xml_text(body["Signup"]["xmlData"]) == {"Signup": {"Login": "a<&", "Name": ""}}


@pytest.mark.parametrize(
    "changes",
    [
        {"soap": Soap()},
        {"soap": Soap(element="a", namespace="urn:a", prefix="soap")},
        {"fields": {"a b": ""}},
        {"fields": {"a><b": ""}},
        {"parameters": "xml-string"},
    ],
)
def test_names_that_no_element_can_have_are_the_profiles_fault(changes):
    service = signup_service("x", **changes)
    with pytest.raises(ProfileError):
        write(service, filled_fields(service, TESTER))


@given(st.lists(XML_TEXT, min_size=5, max_size=5))
def test_any_text_of_xml_characters_arrives(texts):
    values = dict(zip(("login", "password", "name", "email", "phone"), texts, strict=True))
    service = signup_service("x")
    sent = write(service, filled_fields(service, values))
    received = from_xml(sent, host="x")["Envelope"]["Body"]["Signup"]
    assert list(received.values()) == [text.strip(" \t\r\n") for text in texts]


def test_credentials_and_limits_are_the_services_own(session):
    def check(seen: Seen) -> Given:
        return Given((WIRE / "signup-response.xml").read_bytes())

    with ScriptedServer({"*": check}) as server:
        service = signup_service(server.url("/"), http=Http(max_bytes=100))
        with pytest.raises(Exception, match=r"reply\.too_large"):
            Envelope().call(service, Call(TESTER), session)
