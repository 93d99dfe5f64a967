"""The examples that are no SOAP work as they are written, against servers of their kinds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, provision, signup
from neon_wizard.redaction import forms
from tests.examples.asking import FORM, HTTP_PASSWORD, asked
from tests.servers import webservices
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given
from tests.servers.webservices import DOMAIN, NUMBER, PASSWORD, SIP_PASSWORD

RIGHT, WRONG = Secret(PASSWORD), Secret("wrong-password")


def refused(services, password: Secret = WRONG) -> OperatorError:
    with pytest.raises(OperatorError) as caught:
        provision(services, "Tester", password)
    assert password.reveal() not in caught.value.detail
    return caught.value


def test_forms_of_asp_net_with_every_field_empty_ones_too():
    with asked("aspnet-form", webservices.asmx) as (services, server):
        assert signup(services, replace(FORM, phone="")).sip_password == Secret(SIP_PASSWORD)
        assert provision(services, "Tester", RIGHT).sip.number == NUMBER
        assert str(balance(services, NUMBER).amount) == "20.15"
        assert refused(services).code == "operator.104"
        assert [seen.method for seen in server.requests] == ["POST", "POST", "GET", "POST"]


def test_a_form_of_asp_net_that_lacks_a_field_is_told_by_its_status():
    with asked("aspnet-form", webservices.asmx, ('{ number = "{number}" }', '{ Number = "{number}" }')) as (
        services,
        _,
    ):
        with pytest.raises(ReplyError) as caught:
            balance(services, NUMBER)
        assert (caught.value.code, caught.value.facts["status"]) == ("reply.status", "500")
        assert "Missing parameter: number." in caught.value.detail


def test_rest_with_json_behind_digest():
    gate = DigestGate("neon", HTTP_PASSWORD, webservices.rest, algorithms=("SHA-256", "MD5"))
    with asked("rest-json", gate) as (services, server):
        made = signup(services, FORM)
        assert (made.sip.number, made.sip.domain, made.sip_password) == (NUMBER, DOMAIN, Secret(SIP_PASSWORD))
        assert (made.info_html, made.confirmed, made.sip.extra["Codecs"]) == ("<p>Olá</p>", True, "opus, PCMA")
        assert provision(services, "Tester", RIGHT).sip.number == NUMBER
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("20.150", "EUR")
        ids = [seen.header("x-request-id") for seen in server.requests if seen.path == "/v1/accounts"]
        assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", each or "") for each in ids)


def test_refusals_of_rest_by_status_and_by_code():
    with asked("rest-json", DigestGate("neon", HTTP_PASSWORD, webservices.rest)) as (services, _):
        assert (refused(services).code, refused(services).description) == ("operator.104", "Wrong password.")
        for change, code, words in (
            ({"login": "taken"}, "operator.103", "This login is taken."),
            ({"password": Secret("12345")}, "operator.104", "Too short."),
        ):
            with pytest.raises(OperatorError) as caught:
                signup(services, replace(FORM, **change))
            assert (caught.value.code, caught.value.description) == (code, words)
        with pytest.raises(OperatorError) as caught:
            balance(services, "1")
        assert (caught.value.code, caught.value.description) == ("operator.102", "No such place.")


def test_xml_without_an_envelope():
    with asked("plain-xml", webservices.xml) as (services, _):
        assert signup(services, FORM).sip_password == Secret(SIP_PASSWORD)
        got = provision(services, "Tester", RIGHT)
        assert (got.sip.number, got.sip.domain, got.sip_password) == (NUMBER, DOMAIN, Secret(SIP_PASSWORD))
        assert str(balance(services, NUMBER).amount) == "20.15"
        assert refused(services).description == "Wrong password."


def test_a_balance_in_one_line_of_text():
    with asked("plain-text", webservices.text) as (services, _):
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("1234.50", "BRL")
        with pytest.raises(OperatorError) as caught:
            balance(services, "1")
        assert caught.value.description == "no such number"


def test_acrobits():
    with asked("acrobits", webservices.acrobits) as (services, server):
        got = provision(services, "Tester", RIGHT)
        assert (got.sip.number, got.sip_password, got.sip.auth_name) == (NUMBER, Secret(SIP_PASSWORD), "a-1")
        assert (got.sip.domain, got.sip.proxy, got.sip.transport) == (DOMAIN, "proxy.example.com", "tls")
        assert (got.sip.display_name, got.sip.extra["expires"]) == ("Ana", "600")
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("60.20", "USD")
        assert (refused(services).code, refused(services).description) == ("operator.104", "Wrong password.")
        assert server.requests[0].header("x-device")


def test_acrobits_balance_as_json():
    answer = Given(
        b'{"balance": 60.2, "currency": "EUR", "balanceString": "EUR 60.20"}', content_type="application/json"
    )
    rules = 'code = "response.error"\ndescription = "response.message"\nbalance = "response.balanceString"\n'
    own = f"format = \"xml\"\n{rules}balance_pattern = '([0-9.,]+)'"
    with asked("acrobits", answer, (own, 'format = "json"')) as (services, _):
        credit = balance(services, NUMBER)
        assert (str(credit.amount), credit.currency) == ("60.2", "EUR")


def test_linphone():
    with asked("linphone", webservices.linphone) as (services, _):
        got = provision(services, "Tester", RIGHT)
        assert (got.sip.number, got.sip_password, got.sip.auth_name) == (NUMBER, Secret(SIP_PASSWORD), "a-1")
        assert (got.sip.domain, got.sip.proxy, got.sip.transport) == (DOMAIN, "proxy.example.com", "tls")
        assert got.sip.extra["reg_expires"] == "3600"
        assert not {"0123456789abcdef", SIP_PASSWORD} & set(got.sip.extra.values()), "secrets are no settings"
        with pytest.raises(ReplyError) as caught:
            provision(services, "Tester", WRONG)
        assert (caught.value.code, caught.value.facts["status"]) == ("reply.status", "404")


def test_f60_the_digest_of_a_password_stands_in_no_exchange():
    with asked("linphone", webservices.linphone) as (services, server):
        reply = services.ask("provisioning", {"login": "Tester", "password": RIGHT})
        digest = re.search(r"key=([0-9a-f]{64})", server.requests[0].path)
        assert digest
        shown = reply.exchange.text() + repr(reply.exchange)
        assert not any(form in shown for secret in (digest[1], PASSWORD) for form in forms(secret))


def test_jitsi():
    with asked("jitsi", webservices.jitsi) as (services, _):
        got = provision(services, "Tester", RIGHT)
        assert (got.sip.number, got.sip.domain, got.sip_password) == (NUMBER, DOMAIN, RIGHT)
        assert (got.sip.display_name, got.sip.proxy) == ("Ana É 😀", "proxy.example.com")
        assert "czNjcmV0" not in got.sip.extra.values()


def test_jitsi_refuses_with_a_status():
    with asked("jitsi", webservices.jitsi) as (services, _):
        assert refused(services).code == "operator.104"


def test_bria():
    with asked("bria", webservices.bria) as (services, _):
        got = provision(services, "Tester", RIGHT)
        assert (got.sip.number, got.sip.domain, got.sip_password) == (NUMBER, DOMAIN, Secret(SIP_PASSWORD))
        assert got.sip.display_name == "Ana; É"
        assert (refused(services).code, refused(services).description) == (
            "operator.104",
            "Invalid user name or password",
        )


def test_blink():
    with asked("blink", webservices.blink) as (services, _):
        got = signup(services, FORM)
        assert (got.sip.number, got.sip.domain, got.sip_password) == ("tester", DOMAIN, RIGHT)
        assert (got.sip.display_name, got.sip.proxy) == ("Ana Souza", "proxy.example.com:5061")
        with pytest.raises(OperatorError) as caught:
            signup(services, replace(FORM, login="taken"))
        assert (caught.value.code, caught.value.description) == ("operator.103", "The username is taken.")
