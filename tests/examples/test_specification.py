"""docs/examples/specification.toml: the specification's own exchange, and SOAP::Lite, which takes it as it is."""

from __future__ import annotations

import pytest

from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision, signup
from tests.examples.loading import FORM, SENT, services
from tests.protocols.helpers import WIRE
from tests.protocols.soap_replies import fields
from tests.servers.perl_soap import AVAILABLE, PerlOperator
from tests.servers.scripted import Given, ScriptedServer


def test_the_specifications_own_wire_examples():
    replies = {"/Signup": "signup", "/Provisioning": "provisioning", "/GetBalance": "getbalance"}
    content_type = "application/soap+xml; charset=utf-8"
    answers = {
        path: Given((WIRE / f"{name}-response.xml").read_bytes(), content_type=content_type)
        for path, name in replies.items()
    }
    with ScriptedServer(answers) as server, services("specification", server.origin) as operator:
        got = signup(operator, FORM)
        assert fields(server.requests[0]) == SENT
        assert provision(operator, "a", Secret("b")).sip == got.sip
        assert str(balance(operator, "55555555").amount) == "20.15"
    assert (got.sip.number, got.sip.domain) == ("55555555", "sip.example.com")
    assert [seen.path for seen in server.requests] == list(replies)


@pytest.mark.skipif(not AVAILABLE, reason="SOAP::Lite is not installed")
def test_a_real_server_that_takes_it_as_it_is(tmp_path):
    with PerlOperator(tmp_path) as perl, services("specification", perl.url.rstrip("/")) as operator:
        assert signup(operator, FORM).sip.number == "55555555"
        assert perl.calls == [("Signup", SENT)]
