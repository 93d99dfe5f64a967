"""What is wrong in a part of a WSDL leaves out that part, says why, and nothing else."""

from __future__ import annotations

import pytest

from neon_wizard.errors import ProfileError
from neon_wizard.protocols.wsdl.description import Description
from tests.servers.descriptions import described

URL = "http://voip.acme.example/service?wsdl"
WHOLE = described("http://voip.acme.example/soap").decode()
IMPORTING = '<xsd:schema><xsd:import namespace="u" schemaLocation="gone.xsd"/></xsd:schema>'
HEADER = '<input><soap:header message="t:{message}" part="parameters"/><soap:body'


def read(text: str, **more: bytes) -> Description:
    documents = {URL: text.encode()} | {f"http://voip.acme.example/{name}": body for name, body in more.items()}

    def fetch(url: str) -> bytes:
        if url not in documents:
            raise ProfileError("profile.unreadable", facts={"file": url, "reason": "HTTP 404"})
        return documents[url]

    return Description(URL, fetch)


def asks(description: Description, operation: str = "Provisioning") -> bytes:
    return description.prepare(operation, "", {"Login": "ana", "Password": "x"}, ()).body


def in_operation(text: str, name: str, old: str, new: str) -> str:
    """Change the definition of an operation's element in the schema."""
    begin = text.index(f'<xsd:element name="{name}">')
    end = text.index("</xsd:complexType>", begin)
    return text[:begin] + text[begin:end].replace(old, new, 1) + text[end:]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHOLE.replace('<soap:address location="http://voip.acme.example/soap"/>', "", 1), ""),
        (in_operation(WHOLE, "Signup", '"xsd:string"', '"t:Nowhere"'), "the type Nowhere of urn:voip is nowhere"),
        (in_operation(WHOLE, "Signup", '"xsd:string"', '"xsd:strin"'), "the type strin"),
        (in_operation(WHOLE, "Signup", '"xsd:string"', '"q:string"'), "the prefix “q”, which is declared nowhere"),
        (WHOLE.replace('<input message="t:SignupIn"/>', "<input/>"), "operation Signup: its input has no message"),
        (WHOLE.replace('message="t:SignupIn"', 'message="t:Gone"'), "Signup"),
        (WHOLE.replace('element="t:Signup"', 'element="t:Gone"'), "SignupIn"),
        (WHOLE.replace('"SignupBinding" type="t:VoipPort"', '"SignupBinding" type="t:Gone"'), "Gone is nowhere"),
        (WHOLE.replace('<binding name="SignupBinding"', "<binding"), "binding: it has no name"),
        (WHOLE.replace("<types>", f"<types>{IMPORTING}"),
         "gone.xsd cannot be read: HTTP 404"),
        (WHOLE.replace("<types>", '<import namespace="u" location="bad.wsdl"/><types>'), "bad.wsdl cannot be read"),
    ],
)  # fmt: skip
def test_what_is_wrong_elsewhere_leaves_the_rest_usable(text: str, told: str):
    description = read(text, **{"bad.wsdl": b"<a>\n</b>"})
    assert b"ana" in asks(description)
    assert told in "\n".join(description.left_out)


def test_what_needs_the_broken_part_is_not_asked_and_the_reason_is_said():
    description = read(in_operation(WHOLE, "Provisioning", '"xsd:string"', '"t:Nowhere"'))
    with pytest.raises(ProfileError) as caught:
        asks(description)
    assert "Nowhere" in caught.value.facts["reason"]
    number = description.prepare("GetBalance", "", {"Number": "5"}, ()).body
    assert b">5<" in number


def test_a_header_without_use_is_literal():
    text = WHOLE.replace("<input><soap:body", HEADER.format(message="GetBalanceIn"), 1)
    assert b"ana" in asks(read(text))


def test_a_header_that_is_nowhere_costs_its_operation_alone():
    text = WHOLE.replace("<input><soap:body", HEADER.format(message="Gone"), 1)  # of Signup
    description = read(text)
    assert b"ana" in asks(description)
    assert any(note.startswith("operation Signup:") for note in description.left_out)


def test_where_nothing_is_left_the_first_reason_is_said():
    with pytest.raises(ProfileError) as caught:
        read(WHOLE.replace("</xsd:schema>", ""))
    assert "Opening and ending tag mismatch" in caught.value.facts["reason"]


def test_a_whole_description_leaves_out_nothing():
    assert read(WHOLE).left_out == ()
