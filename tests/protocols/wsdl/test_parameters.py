"""Fields into the parameters of an operation: nested, alike, in headers; and what does not fit is told."""

from __future__ import annotations

import pytest
from lxml import etree

from neon_wizard.errors import ProfileError
from neon_wizard.protocols.markup import from_xml
from neon_wizard.protocols.wsdl.description import Description, Prepared
from tests.servers.descriptions import described

NESTED = """
<xsd:complexType name="Person"><xsd:sequence>
  <xsd:element name="FullName" type="xsd:string"/>
  <xsd:element name="Age" type="xsd:int" minOccurs="0"/>
  <xsd:element name="Adult" type="xsd:boolean" minOccurs="0"/>
  <xsd:element name="Friend" type="t:Person" minOccurs="0"/>
</xsd:sequence></xsd:complexType>
<xsd:complexType name="SignupRequest"><xsd:sequence>
  <xsd:element name="login_name" type="xsd:string"/>
  <xsd:element name="Password" type="xsd:string"/>
  <xsd:element name="person" type="t:Person" minOccurs="0"/>
  <xsd:choice><xsd:element name="Phone" type="xsd:string"/><xsd:element name="Mobile" type="xsd:string"/></xsd:choice>
  <xsd:element name="Tags" type="xsd:string" minOccurs="0" maxOccurs="unbounded"/>
  <xsd:element name="Note" type="xsd:string" nillable="true"/>
</xsd:sequence><xsd:attribute name="version" type="xsd:string"/></xsd:complexType>
<xsd:element name="Token"><xsd:complexType><xsd:sequence>
  <xsd:element name="Key" type="xsd:string"/></xsd:sequence></xsd:complexType></xsd:element>
"""
BASE = {"LoginName": "a", "password": "c4nary", "PHONE": "1"}


def wsdl() -> bytes:
    """One operation that takes a whole request type, and a header."""
    text = described("http://h/service", "bare", parameters={"Signup": ("Login",)}).decode()
    start = text.index('<xsd:complexType name="SignupRequest">')
    end = text.index("</xsd:complexType>", start) + len("</xsd:complexType>")
    text = text[:start] + NESTED + text[end:]
    head = '<message name="Head"><part name="token" element="t:Token"/></message><portType'
    text = text.replace("<portType", head, 1)
    use = '<soap:body use="literal"/>'
    return text.replace(use, f'{use}<soap:header message="t:Head" part="token" use="literal"/>', 1).encode()


@pytest.fixture(scope="module")
def description() -> Description:
    content = wsdl()
    return Description("http://h/wsdl", lambda _url: content)


def sent(prepared: Prepared, part: str = "Body"):
    return from_xml(prepared.body, host="x")["Envelope"][part]


def refused(description: Description, fields: dict[str, str]) -> str:
    with pytest.raises(ProfileError) as caught:
        description.prepare("Signup", "", fields, ())
    assert caught.value.code == "profile.wsdl"
    assert "c4nary" not in caught.value.facts["reason"]
    return caught.value.facts["reason"]


def test_f2_one_parameter_that_is_a_whole_structure(description):
    """By name, letters alone counting, into nested types; an attribute too; in the order of the schema."""
    fields = {**BASE, "version": "2", "FULLNAME": "J", "age": "30", "adult": "True", "tags": "x", "note": ""}
    request = sent(description.prepare("Signup", "", fields, ()))["Signup"]["request"]
    assert request == {
        "@version": "2",
        "login_name": "a",
        "Password": "c4nary",
        "person": {"FullName": "J", "Age": "30", "Adult": "true"},
        "Phone": "1",
        "Tags": "x",
        "Note": "",
    }
    assert list(request)[1:3] == ["login_name", "Password"]


def test_a_number_that_was_left_empty_is_not_sent(description):
    fields = {**BASE, "FullName": "J", "Age": ""}
    assert sent(description.prepare("Signup", "", fields, ()))["Signup"]["request"]["person"] == {"FullName": "J"}


def test_a_number_that_must_stand_is_sent_empty_where_it_was_left_empty():
    content = described("http://h/", parameters={"Signup": ("Login", "Channel")})
    content = content.replace(b'name="Channel" type="xsd:string"', b'name="Channel" type="xsd:int"')
    prepared = Description("http://h/wsdl", lambda _url: content).prepare(
        "Signup", "", {"Login": "a", "Channel": ""}, ()
    )
    assert sent(prepared) == {"Signup": {"Login": "a", "Channel": ""}}


def test_a_dotted_name_says_which(description):
    fields = {**BASE, "request.person.FullName": "J", "request.person.Age": "1"}
    assert sent(description.prepare("Signup", "", fields, ()))["Signup"]["request"]["person"]["Age"] == "1"


def test_a_header_that_the_operation_needs_is_filled_by_name(description):
    prepared = description.prepare("Signup", "", {**BASE, "key": "k"}, ())
    assert sent(prepared, "Header") == {"Token": {"Key": "k"}}
    assert "Header" not in from_xml(description.prepare("Signup", "", BASE, ()).body, host="x")["Envelope"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({**BASE, "Passwort": "c4nary"}, "has no parameter Passwort; the nearest is Password; it takes request.login"),
        ({**BASE, "zzz": "c4nary"}, "has no parameter zzz; it takes request.login_name, request.Password"),
        ({"Password": "c4nary", "Phone": "1"}, "needs request.login_name, which no field fills"),
        ({**BASE, "Age": "3"}, "needs request.person.FullName, which no field fills"),
        ({**BASE, "Password": "c4nary"}, "several fields mean the parameter request.Password: password, Password"),
    ],
)
def test_f24_what_does_not_fit_is_named_with_what_would(description, fields, told):
    assert told in refused(description, fields)


def test_a_name_that_may_mean_several():
    names = '<xsd:element name="From" type="t:End"/><xsd:element name="To" type="t:End"/>'
    more = (
        '<xsd:complexType name="End"><xsd:sequence><xsd:element name="Number" type="xsd:string"/></xsd:sequence>'
        "</xsd:complexType>"
    )
    content = described("http://h/", parameters={"Call": ("Other",)}, more=more)
    content = content.replace(b'<xsd:element name="Other" type="xsd:string"/>', names.encode())
    description = Description("http://h/wsdl", lambda _url: content)
    with pytest.raises(ProfileError) as caught:
        description.prepare("Call", "", {"number": "1"}, ())
    assert "may mean From.Number, To.Number; write one of these" in caught.value.facts["reason"]
    body = sent(description.prepare("Call", "", {"From.Number": "1", "to.number": "2"}, ()))
    assert body["Call"] == {"From": {"Number": "1"}, "To": {"Number": "2"}}


def test_an_operation_whose_element_is_itself_a_text():
    content = described("http://h/", parameters={"GetBalance": ("Number",)})
    element = '<xsd:element name="GetBalance"><xsd:complexType><xsd:sequence><xsd:element name="Number" '
    text = content.decode()
    start = text.index(element)
    end = text.index("</xsd:element>", start) + len("</xsd:element>")
    content = (text[:start] + '<xsd:element name="GetBalance" type="xsd:string"/>' + text[end:]).encode()
    description = Description("http://h/wsdl", lambda _url: content)
    assert sent(description.prepare("GetBalance", "", {"Number": "5"}, ())) == {"GetBalance": "5"}
    with pytest.raises(ProfileError, match=r"takes one text; “fields” has a, b"):
        description.prepare("GetBalance", "", {"a": "", "b": ""}, ())


@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_encoded_requests_say_their_style_and_every_type(version):
    more = (
        '<xsd:complexType name="Person"><xsd:sequence><xsd:element name="Name" type="xsd:string" form="unqualified"/>'
        "</xsd:sequence></xsd:complexType>"
    )
    content = described("http://h/", "rpc", use="encoded", version=version, more=more,
                        parameters={"Signup": ("Login", "Age", "Who")})  # fmt: skip
    content = content.replace(b'name="Age" type="xsd:string"', b'name="Age" type="xsd:int"')
    content = content.replace(b'name="Who" type="xsd:string"', b'name="Who" type="t:Person"')
    description = Description("http://h/wsdl", lambda _url: content)
    prepared = description.prepare("Signup", "", {"Login": "a", "Age": "3", "Name": "J"}, ())
    envelope = etree.fromstring(prepared.body)
    operation = envelope[0][0]
    env, xsi = etree.QName(envelope).namespace, "{http://www.w3.org/2001/XMLSchema-instance}"
    assert operation.get(f"{{{env}}}encodingStyle") == "http://schemas.xmlsoap.org/soap/encoding/"
    types = {}
    for node in (*operation, *operation[2]):
        prefix, _, name = node.get(f"{xsi}type").rpartition(":")
        types[etree.QName(node).localname] = (node.nsmap[prefix], name)
    schema = "http://www.w3.org/2001/XMLSchema"
    assert operation.tag == "{urn:voip}Signup"
    assert types == {
        "Login": (schema, "string"),
        "Age": (schema, "int"),
        "Who": ("urn:voip", "Person"),
        "Name": (schema, "string"),
    }


def test_literal_requests_say_no_types():
    content = described("http://h/", "rpc", parameters={"Signup": ("Login",)})
    prepared = Description("http://h/wsdl", lambda _url: content).prepare("Signup", "", {"Login": "a"}, ())
    assert b"encodingStyle" not in prepared.body
    assert b":type" not in prepared.body


def test_f20_types_that_unfold_to_much():
    """Each holds ten of the next: a million places, of which the outermost are looked at."""
    more = "".join(
        f'<xsd:complexType name="T{level}"><xsd:sequence>'
        + "".join(f'<xsd:element name="e{n}" type="t:T{level + 1}" minOccurs="0"/>' for n in range(10))
        + "</xsd:sequence></xsd:complexType>"
        for level in range(12)
    )
    more += '<xsd:simpleType name="T12"><xsd:restriction base="xsd:string"/></xsd:simpleType>'
    content = described("http://h/", parameters={"Signup": ("Login", "Deep")}, more=more)
    content = content.replace(b'name="Deep" type="xsd:string"', b'name="Deep" type="t:T0" minOccurs="0"')
    description = Description("http://h/wsdl", lambda _url: content)
    assert sent(description.prepare("Signup", "", {"login": "a"}, ())) == {"Signup": {"Login": "a"}}


def test_one_text_is_hinted_at():
    content = described("http://h/", parameters={"Signup": ("xmlData",)})
    description = Description("http://h/wsdl", lambda _url: content)
    with pytest.raises(ProfileError, match="parameters = “xml-string” for xmlData"):
        description.prepare("Signup", "", {"Login": "a", "Password": "b"}, ())
