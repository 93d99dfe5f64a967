"""WSDLs of every shape: what is chosen, what is left alone, what is refused and how that is said."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from neon_wizard.errors import ProfileError
from neon_wizard.places import resources
from neon_wizard.protocols.wsdl.description import Description
from neon_wizard.protocols.wsdl.sources import _SHIPPED
from tests.servers.descriptions import described

FIELDS = {"Login": "a", "Password": "b"}
URL = "http://voip.acme.example/service?wsdl"


class Host:
    """Documents by address; every other one is asked for in vain. asked: in their order."""

    def __init__(self, documents: Mapping[str, bytes | str]) -> None:
        self._documents = documents
        self.asked: list[str] = []

    def __call__(self, url: str) -> bytes:
        self.asked.append(url)
        if url not in self._documents:
            raise ProfileError("profile.wsdl", facts={"wsdl": url, "reason": "HTTP 404"})
        content = self._documents[url]
        return content.encode() if isinstance(content, str) else content


def prepare(wsdl: bytes | str, operation: str = "Provisioning", port: str = "", **more: bytes):
    """The request; more: documents at ``sub/NAME.xml`` beside the description."""
    documents: dict[str, bytes | str] = {
        f"http://voip.acme.example/sub/{name}.xml": text for name, text in more.items()
    }
    return Description(URL, Host({URL: wsdl, **documents})).prepare(operation, port, FIELDS, ())


def refused(wsdl: bytes | str, operation: str = "Provisioning", port: str = "") -> str:
    with pytest.raises(ProfileError) as caught:
        prepare(wsdl, operation, port)
    assert (caught.value.code, caught.value.facts["wsdl"]) == ("profile.wsdl", URL)
    return caught.value.facts["reason"]


def service(*ports: str) -> str:
    """The description with these ports instead of its own."""
    text = described("http://h/").decode()
    return text[: text.index("<service")] + f'<service name="Voip">{"".join(ports)}</service></definitions>'


def port(name: str, address: str, binding: str = "ProvisioningBinding") -> str:
    return f'<port name="{name}" binding="t:{binding}"><soap:address location="{address}"/></port>'


FORMS_PORT = """<port name="Forms" binding="t:Forms">
<http:address xmlns:http="http://schemas.xmlsoap.org/wsdl/http/" location="http://h/"/></port>"""
HTTP_BINDING = """<binding xmlns:http="http://schemas.xmlsoap.org/wsdl/http/" name="Forms" type="t:VoipPort">
<http:binding verb="POST"/><operation name="Provisioning"><http:operation location="/Provisioning"/>
<input><mime:content xmlns:mime="http://schemas.xmlsoap.org/wsdl/mime/" type="application/x-www-form-urlencoded"/>
</input><output/></operation></binding>"""
PIPES = """<binding name="Pipes" type="t:VoipPort"><soap:binding transport="http://schemas.microsoft.com/soap/tcp"/>
<operation name="Provisioning"><soap:operation/><input><soap:body use="literal"/></input></operation></binding>"""


def test_the_first_port_that_speaks_http_and_has_the_operation():
    text = service(
        port("Other", "http://h/other", "SignupBinding"),
        port("Jms", "jms:queue"),
        port("A", "https://h/a"),
        port("B", "https://h/b"),
    )
    assert prepare(text).address == "https://h/a"
    assert prepare(text, port="B").address == "https://h/b"
    assert prepare(text, port="Voip.B").address == "https://h/b"


def test_ports_of_other_kinds_stand_beside():
    text = service(FORMS_PORT, port("Soap", "http://h/soap")).replace("<service", f"{HTTP_BINDING}{PIPES}<service")
    assert prepare(text).address == "http://h/soap"


def test_an_operation_without_a_soap_binding_is_told():
    text = described("http://h/").decode()
    head = text[: text.index("<binding")]
    text = f'{head}{HTTP_BINDING}<service name="Voip">{FORMS_PORT}</service></definitions>'
    assert "has no SOAP binding, only the port Forms" in refused(text)


def test_a_description_without_a_service_still_says_how_to_ask():
    text = described("http://h/").decode()
    prepared = prepare(text[: text.index("<service")] + "</definitions>")
    assert prepared.address == ""
    assert b"Provisioning" in prepared.body
    text = text[: text.index("<binding")] + "</definitions>"
    assert refused(text) == "it has neither a service nor a binding"


def test_the_nearest_operation_is_what_to_write():
    assert "it has Signup, Provisioning, GetBalance; write operation = “Provisioning”" in refused(
        described("http://h/"), "provision"
    )


def test_an_operation_without_an_answer():
    text = described("http://h/").decode().replace('<output message="t:ProvisioningOut"/>', "")
    assert b"Login" in prepare(text).body


def test_an_operation_without_an_action():
    text = described("http://h/", version="1.2").decode().replace(' soapAction="urn:voip#Provisioning"', "")
    assert dict(prepare(text).headers)["Content-Type"] == "application/soap+xml; charset=utf-8"


@pytest.mark.parametrize("namespace", ["urn:voip/", "http://tempuri.org/", "voip"])
def test_a_namespace_of_any_look(namespace):
    text = described("http://h/").decode().replace("urn:voip", namespace)
    envelope = etree.fromstring(prepare(text).body)
    assert envelope[0][0].tag == f"{{{namespace}}}Provisioning"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('<description xmlns="http://www.w3.org/ns/wsdl"/>', "it is WSDL 2.0; ask the operator for WSDL 1.1"),
        ("<html><body/></html>", "it begins with “html”, and a WSDL with “definitions”"),
        ('<schema xmlns="http://www.w3.org/2001/XMLSchema"/>', "it begins with “schema”"),
        ("<!DOCTYPE d [<!ENTITY x 'y'>]><definitions xmlns='http://schemas.xmlsoap.org/wsdl/'>&x;</definitions>",
         "a document type or entities, which is refused"),
        ("<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'>\n<a>\n</b></definitions>", "line 3"),
        ("{}", "Invalid XML"),
    ],
)  # fmt: skip
def test_f18_f19_f23_what_is_no_description(content, told):
    assert told in refused(content)


def test_f23_a_damaged_document_is_named_where_it_is_needed():
    text = described("http://h/").decode()
    port_type = text[text.index("<portType") : text.index("</portType>") + len("</portType>")]
    text = text.replace(port_type, "").replace("<types>", '<import namespace="urn:m" location="sub/m.xml"/><types>')
    with pytest.raises(ProfileError) as caught:
        prepare(text, m=b"<a>\n</b>")
    assert caught.value.facts["reason"].startswith("m.xml: ")
    assert "line 2" in caught.value.facts["reason"]


def test_documents_that_a_server_names_as_it_sees_itself_are_asked_for_at_its_real_address():
    """Behind a proxy: the service's own address and its imports carry a name that only the server's network knows."""
    inside = "http://voip-17.internal:8080"
    text = described(f"{inside}/service").decode()
    text = text.replace("<types>", f'<import namespace="urn:m" location="{inside}/service?part=2"/><types>')
    schema = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:m"/>'
    host = Host({URL: text, "http://voip.acme.example/service?part=2": schema})
    assert Description(URL, host).prepare("Provisioning", "", FIELDS, ()).address == f"{inside}/service"
    assert host.asked == [URL, "http://voip.acme.example/service?part=2"]
    lost = Host({URL: text})
    Description(URL, lost)
    assert len(lost.asked) == 2, "where it is not, it is done without"


NAMESPACES = {
    "enc12": "http://www.w3.org/2003/05/soap-encoding",
    "enc11": "http://schemas.xmlsoap.org/soap/encoding/",
    "xop": "http://www.w3.org/2004/08/xop/include",
    "mime": "http://www.w3.org/2005/05/xmlmime",
    "wsa": "http://www.w3.org/2005/08/addressing",
    "w": "http://schemas.xmlsoap.org/wsdl/",
    "e11": "http://schemas.xmlsoap.org/soap/envelope/",
    "e12": "http://www.w3.org/2003/05/soap-envelope",
}
PUBLIC = """<xsd:element name="Public"><xsd:complexType><xsd:sequence>
<xsd:element name="a" type="enc12:string"/><xsd:element name="b" type="enc11:string"/><xsd:element ref="xop:Include"/>
<xsd:element name="c" type="mime:base64Binary"/><xsd:element name="d" type="wsa:EndpointReferenceType"/>
</xsd:sequence><xsd:attribute ref="xml:lang"/></xsd:complexType></xsd:element>"""


@pytest.mark.parametrize("where", ["", ' schemaLocation="{}"'])
def test_f19_public_schemas_are_the_programs_own(where):
    """With their public addresses or with none, nothing but the description is asked for."""
    named = [*NAMESPACES.values(), "http://www.w3.org/XML/1998/namespace"]
    imports = "".join(f'<xsd:import namespace="{each}"{where.format(each)}/>' for each in named)
    text = described("http://h/", more=imports + PUBLIC).decode()
    prefixes = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    host = Host({URL: text.replace("<definitions ", f"<definitions {prefixes} ", 1)})
    Description(URL, host).prepare("Provisioning", "", FIELDS, ())
    assert host.asked == [URL]


@pytest.mark.parametrize("file", sorted(set(_SHIPPED.values()) - {"xml.xsd", "wsdl.xsd"}))
def test_the_schemas_are_schemas(file):
    etree.XMLSchema(etree.parse(resources() / "schemas" / file))


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_f45_a_description_damaged_anywhere_is_refused_or_read(data):
    whole = described("http://h/")
    at = data.draw(st.integers(0, len(whole) - 1))
    length = data.draw(st.integers(0, 40))
    with suppress(ProfileError):
        prepare(whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + length :])


def groups(many: int) -> str:
    """Schema groups, of which each but the last stands for the next one twice."""
    twice = "".join(
        f'<xsd:group name="g{n}"><xsd:sequence><xsd:group ref="t:g{n + 1}"/><xsd:group ref="t:g{n + 1}"/>'
        "</xsd:sequence></xsd:group>"
        for n in range(many)
    )
    last = f'<xsd:group name="g{many}"><xsd:sequence><xsd:element name="x"/></xsd:sequence></xsd:group>'
    other = '<xsd:element name="Other"><xsd:complexType><xsd:group ref="t:g0"/></xsd:complexType></xsd:element>'
    return twice + last + other


def test_f18_groups_of_groups_are_no_way_to_fill_the_memory():
    assert "stands for more than 10000 others" in refused(described("http://voip.acme.example/", more=groups(40)))
    assert prepare(described("http://voip.acme.example/", more=groups(5)))


def test_f18_groups_that_are_spread_over_documents():
    text = described("http://voip.acme.example/", more=groups(40)).decode()
    begin, end = text.index("<xsd:group"), text.index('<xsd:element name="Other"')
    schema = '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:voip" targetNamespace="urn:voip">'
    first = text[:begin] + '<xsd:include schemaLocation="sub/m.xml"/>' + text[end:]
    with pytest.raises(ProfileError) as caught:
        prepare(first, m=f"{schema}{text[begin:end]}</xsd:schema>".encode())
    assert "stands for more than 10000 others" in caught.value.facts["reason"]
