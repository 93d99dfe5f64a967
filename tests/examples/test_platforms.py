"""The examples of platforms that operators buy, against servers of their kinds, with wrong passwords too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision, signup
from tests.examples.asking import FORM, HTTP_PASSWORD, asked
from tests.servers import platforms
from tests.servers.digest import DigestGate
from tests.servers.webservices import NUMBER, PASSWORD, SIP_PASSWORD

RIGHT, WRONG = Secret(PASSWORD), Secret("wrong-password")


def code(ask, *args) -> int | None:
    """The code with which the operator refuses; no secret stands in what is told of it."""
    with pytest.raises(OperatorError) as caught:
        ask(*args)
    told = f"{caught.value.description} {dict(caught.value.facts)} {caught.value.detail}"
    assert not [each for each in (PASSWORD, SIP_PASSWORD, WRONG.reveal()) if each in told]
    return caught.value.operator_code


def test_xml_rpc_behind_digest():
    gate = DigestGate("neon", HTTP_PASSWORD, platforms.softswitch)
    with asked("xmlrpc", gate) as (services, _):
        made = signup(services, FORM)
        assert (made.sip.number, made.sip_password, made.sip.domain) == (
            NUMBER,
            Secret(SIP_PASSWORD),
            "sip.acme.example",
        )
        assert provision(services, "Tester", RIGHT).sip.number == NUMBER
        assert str(balance(services, NUMBER).amount) == "20.15"
        assert code(signup, services, replace(FORM, login="taken")) == 103
        assert code(provision, services, "Tester", WRONG) == 104
        assert code(balance, services, "5") == 102


def test_graphql():
    with asked("graphql", platforms.graphql) as (services, server):
        assert provision(services, "Tester", RIGHT).sip_password == Secret(SIP_PASSWORD)
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("20.15", "BRL")
        assert code(provision, services, "Tester", WRONG) == 104
        assert code(provision, services, '"}) { x }', RIGHT) == 102
        assert code(balance, services, "5") == 102
    assert {seen.header("authorization") for seen in server.requests} == {f"Bearer {HTTP_PASSWORD}"}


def test_a_list_of_everybodys_accounts():
    with asked("list-of-accounts", platforms.subscribers) as (services, server):
        found = provision(services, "Tester", RIGHT)
        assert (found.sip.number, found.sip_password) == (NUMBER, Secret(SIP_PASSWORD))
        assert len(server.requests) == 3
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("20.15", "BRL")
        assert code(provision, services, "Tester", WRONG) == 104
        assert code(provision, services, "nobody", RIGHT) == 102
        assert code(balance, services, "7") == 102
    assert not [seen for seen in server.requests if b"Tester" in seen.body or "Tester" in seen.path]
