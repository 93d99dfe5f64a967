"""docs/examples/wsdl-one-string.toml: one String in, one String out, both of XML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import pytest
from lxml import etree

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision, signup
from tests.examples.loading import FORM, SENT, services
from tests.protocols.soap_replies import enveloped, fields
from tests.servers.descriptions import described
from tests.servers.scripted import Given, ScriptedServer, Seen

OPERATIONS = ("CreateUser", "GetSettings", "GetCredit")
ACCOUNT = "<Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain>"


class Operator(ScriptedServer):
    """Reads the string as XML, and answers a string that says it were UTF-16, as .NET's do. calls: what stood in it."""

    def __init__(self) -> None:
        super().__init__({"/VoipService": self._answer})
        self.calls: list[dict[str, str]] = []

    def _answer(self, seen: Seen) -> Given | bytes:
        if seen.method == "GET":
            return described(self.url("/VoipService"), parameters=dict.fromkeys(OPERATIONS, ("xmlRequest",)))
        request = etree.fromstring(fields(seen)["xmlRequest"])
        assert request.tag == "Request"
        self.calls.append({str(child.tag): child.text or "" for child in request})
        taken = self.calls[-1].get("Login") == "taken"
        data = "<Balance>20,15</Balance>" if "Number" in self.calls[-1] else ACCOUNT
        error = "<Code>103</Code><Description>Já existe</Description>" if taken else "<Code>0</Code>"
        text = (
            '<?xml version="1.0" encoding="utf-16"?>\n<ReturnData>'
            f"<Success>{str(not taken).lower()}</Success><Error>{error}</Error><Data>{data}</Data></ReturnData>"
        )
        return enveloped(f'<R xmlns="urn:voip"><Result>{escape(text)}</Result></R>')


@pytest.fixture
def server() -> Iterator[Operator]:
    with Operator() as started:
        yield started


def test_signup_provisioning_balance(server):
    with services("wsdl-one-string", server.origin) as operator:
        got = signup(operator, FORM)
        assert server.calls == [SENT]
        assert (got.sip.number, got.sip.domain, got.sip_password) == (
            "55555555",
            "sip.example.com",
            Secret("123456"),
        )
        assert provision(operator, "a", Secret("b")).sip == got.sip
        assert str(balance(operator, "55555555").amount) == "20.15"
    assert [seen.method for seen in server.requests] == ["GET", "POST", "POST", "POST"], "the WSDL is read once"


def test_f4_a_login_that_is_taken(server):
    with services("wsdl-one-string", server.origin) as operator, pytest.raises(OperatorError) as caught:
        provision(operator, "taken", Secret("b"))
    assert (caught.value.code, caught.value.description) == ("operator.103", "Já existe")
