"""docs/examples/aspnet.toml, against a server as strict as ASP.NET's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.profile.service import Soap
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.http import Session
from tests.examples.loading import FORM, SENT, services
from tests.protocols.helpers import signup_service
from tests.servers.asmx import NAMESPACE, PATH, AsmxServer


@pytest.fixture
def server() -> Iterator[AsmxServer]:
    with AsmxServer() as started:
        yield started


def test_signup_provisioning_balance(server):
    with services("aspnet", server.origin) as operator:
        got = signup(operator, FORM)
        assert server.calls == [("Signup", SENT)]
        assert (got.sip.number, got.sip.domain, got.sip_password) == (
            "55555555",
            "sip.example.com",
            Secret("123456"),
        )
        assert provision(operator, "a", Secret("b")).sip == got.sip
        assert str(balance(operator, "55555555").amount) == "20.15"


def test_f4_a_login_that_is_taken(server):
    with services("aspnet", server.origin) as operator, pytest.raises(OperatorError) as caught:
        signup(operator, replace(FORM, login="taken"))
    assert (caught.value.code, caught.value.description) == ("operator.103", "already exists")


def answered(server: AsmxServer, soap: Soap):
    session = Session(lambda _reference: Secret(""))
    try:
        service = signup_service(server.url(PATH), soap=soap)
        return Envelope().call(service, Call({"login": "a"}), session)
    finally:
        session.close()


def test_why_the_profile_must_say_so_much(server):
    """What each line of the example is for: without it the server answers as ASP.NET does."""
    bare = Soap(element="Signup")
    typed = replace(bare, content_type="text/xml; charset=utf-8")
    acting = replace(typed, action=f"{NAMESPACE}Signup")
    with pytest.raises(ReplyError) as caught:
        answered(server, bare)
    assert caught.value.facts["status"] == "415"
    assert "SOAPAction" in answered(server, replace(typed, namespace=NAMESPACE)).data["Fault"]["faultstring"]
    nulls = answered(server, acting).data["SignupResponse"]["SignupResult"]
    assert (nulls["Success"], nulls["Error"]["Code"]) == ("false", "100"), "every parameter arrived as null"
    right = answered(server, replace(acting, namespace=NAMESPACE)).data["SignupResponse"]["SignupResult"]
    assert right["Success"] == "true"
