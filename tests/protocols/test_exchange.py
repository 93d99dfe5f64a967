"""F60: an Exchange, and every error's detail, is fit to be sent to support."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from neon_wizard import late_dataclass
from neon_wizard.errors import NeonError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http, ReplyMap
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK
from tests.protocols.helpers import PASSWORD, VALUES, post, signup_service
from tests.servers.raw import RawServer, answering
from tests.servers.scripted import Given, ScriptedServer

CREDENTIAL = "w0rk-P&ss<"
SIP_PASSWORD = "sip-c4nary"  # nobody but the operator knows it before the reply
BASIC = base64.b64encode(f"neon:{CREDENTIAL}".encode()).decode()
HTTP = Http(auth=Auth("basic", "neon", CREDENTIAL), timeout=5)


def canaries() -> tuple[str, ...]:
    in_base64 = base64.b64encode(PASSWORD.encode()).decode()
    return PASSWORD, CREDENTIAL, "w0rk-P&amp;ss&lt;", BASIC, SIP_PASSWORD, in_base64, "ses5ion"


def test_an_exchange_holds_no_secret(session):
    """The reply repeats everything that was sent, as debugging servers do."""
    reply = (
        f"<a><Login>Tester</Login><Password>{SIP_PASSWORD}</Password><echo>{PASSWORD} Basic {BASIC} "
        f"w0rk-P&amp;ss&lt;</echo><Data>&lt;SipPassword&gt;{SIP_PASSWORD}&lt;/SipPassword&gt;</Data></a>"
    )
    given = Given(reply.encode(), headers={"Set-Cookie": "id=ses5ion", "X-Debug": PASSWORD})
    with ScriptedServer({"*": given}) as server:
        _, exchange = session.send(post(server.url(f"/?p={PASSWORD}")), HTTP, secrets=[Secret(PASSWORD)])
    everything = repr(exchange) + exchange.text()
    for canary in canaries():
        assert canary not in everything
    assert dict(exchange.request_headers)["Authorization"] == MASK
    assert "<Login>Tester</Login>" in exchange.reply_body
    assert exchange.status == 200
    assert 0 < exchange.seconds < 5


@pytest.mark.parametrize("status", [401, 429, 302])
def test_an_errors_detail_holds_no_secret(session, status):
    given = Given(PASSWORD.encode(), status, {"Location": f"/?{PASSWORD}", "X-Debug": BASIC})
    with ScriptedServer({"*": given}) as server, pytest.raises(NeonError) as caught:
        session.send(post(server.url("/")), HTTP, secrets=[Secret(PASSWORD)])
    everything = caught.value.detail + repr(caught.value.facts) + str(caught.value)
    assert "HTTP " in caught.value.detail
    for canary in canaries():
        assert canary not in everything


def test_what_a_strange_server_says_is_redacted_too(session):
    strange = answering(f"ERROR bad line {PASSWORD}\r\n\r\n".encode())
    with RawServer(strange) as server, pytest.raises(NeonError) as caught:
        session.send(post(server.url), HTTP, secrets=[Secret(PASSWORD)])
    assert caught.value.code == "network.protocol"
    assert PASSWORD not in caught.value.detail


def test_a_large_body_is_cut_without_cutting_a_secret(session):
    reply = f"{'x' * 69_620}{PASSWORD}{'y' * 200_000}".encode()
    with ScriptedServer({"*": Given(reply)}) as server:
        _, exchange = session.send(post(server.url("/")), Http(), secrets=[Secret(PASSWORD)])
    assert len(exchange.reply_body) < 70_000
    assert PASSWORD[:4] not in exchange.reply_body


def test_a_large_body_is_cut_without_cutting_a_secret_of_many_characters(session):
    token = "".join(f"t{place:04}" for place in range(1_600))
    with ScriptedServer({"*": Given(f"{'x' * 65_000}{token}{'y' * 200_000}".encode())}) as server:
        _, exchange = session.send(post(server.url("/")), Http(), secrets=[Secret(token)])
    assert token[:10] not in exchange.reply_body


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "iso-8859-1"])
@pytest.mark.parametrize("declared", [True, False])
def test_a_reply_in_another_encoding_is_masked_as_well(session, encoding, declared):
    """A secret is not recognised with a zero between its letters, nor with a mark in place of one of them."""
    secret = "señha-c4nary"
    text = f'<?xml version="1.0" encoding="{encoding}"?><a><Password>{SIP_PASSWORD}</Password><e>{secret}</e></a>'
    given = Given(text.encode(encoding), content_type=f"text/xml; charset={encoding}" if declared else "text/plain")
    with ScriptedServer({"*": given}) as server:
        _, exchange = session.send(post(server.url("/")), Http(timeout=5), secrets=[Secret(secret)])
    shown = exchange.reply_body.replace("\0", "")
    assert f"<a><Password>{MASK}</Password><e>{MASK}</e></a>" in shown


def test_a_redirect_does_not_repeat_what_stood_in_the_path(session):
    given = Given(status=301, headers={"Location": f"/users/{PASSWORD}/"})
    with ScriptedServer({"*": given}) as server, pytest.raises(NeonError) as caught:
        session.send(post(server.url(f"/users/{PASSWORD}")), HTTP, secrets=[Secret(PASSWORD)])
    assert caught.value.code == "network.redirect"
    assert caught.value.facts["target"].endswith(f"/users/{MASK}/")


NEW = "C4nary-new"  # nobody but the operator knows it


@pytest.mark.parametrize(
    "body",
    [
        f"OK|5555|{NEW}|",
        f"<R><Success>true</Success><Data><Password>{NEW}",
        f"<R><Password>ab<{NEW}</Password></R>",
        f"<R><Password>ab&{NEW};</Password></R>",
        f'{{"success": true, "key": "{NEW}"}}',
        f"<html><p>Your key is {NEW}</p></html>",
        "",
    ],
)
@pytest.mark.parametrize("status", [200, 503])
def test_an_accounts_reply_that_nobody_could_read_gives_nothing_away(session, body, status):
    """In the details of the error, which a user copies to support."""
    given = Given(body.encode(), status, {"X-Sip-Password": NEW, "X-Info": NEW})
    with ScriptedServer({"*": given}) as server, pytest.raises(NeonError) as caught:
        Envelope().call(signup_service(server.url("/")), Call(VALUES), session)
    said = caught.value.detail + repr(caught.value.facts)
    assert "X-Info" in said
    assert NEW not in said


def test_what_is_no_http_at_all_is_not_repeated_either(session):
    with RawServer(answering(f"OK|5555|{NEW}|\r\n\r\n".encode())) as server, pytest.raises(NeonError) as caught:
        session.send(post(server.url), Http(timeout=5))
    assert (caught.value.code, NEW in caught.value.detail) == ("network.protocol", False)


def test_of_an_unread_reply_it_stays_what_it_consists_of(session):
    body = "<R><Success>true</Success><Code>7</Code><Words>So.</Words><D><Chave>x</Chave></D"
    rules = ReplyMap(code="Code", description="Words")
    with ScriptedServer({"*": Given(body.encode())}) as server, pytest.raises(NeonError) as caught:
        Envelope().call(signup_service(server.url("/"), reply=rules), Call(VALUES), session)
    assert body.replace("<Chave>x<", f"<Chave>{MASK}<") in caught.value.detail


def test_a_balances_reply_is_shown_as_it_came(session):
    given = Given(b"<R><Balance>12.3O sip:5:s3cret@h")
    with ScriptedServer({"*": given}) as server, pytest.raises(NeonError) as caught:
        Envelope().call(signup_service(server.url("/"), name="balance"), Call(VALUES), session)
    assert f"12.3O sip:5:{MASK}@h" in caught.value.detail


def test_an_exchange_is_masked_when_somebody_looks_and_only_once(session):
    asked = []

    def mask():
        asked.append(True)
        return Exchange("POST", "https://h/", (), "<Password>•••</Password>", 200, (), "<a/>", 0.5)

    exchange = Exchange.masked_late(mask)
    assert asked == []
    assert "•••" in repr(exchange)
    assert exchange == mask()
    assert (exchange.status, exchange.reply_body, exchange.seconds) == (200, "<a/>", 0.5)
    assert replace(exchange, reply_body="") == replace(mask(), reply_body="")
    assert len(asked) == 3  # once by itself, twice above
    with pytest.raises(AttributeError, match="password"):
        _ = exchange.password  # type: ignore[attr-defined]


def test_an_exchange_that_nobody_has_looked_at_is_replaced_as_every_other():
    whole = Exchange("POST", "https://voip.acme.example/", (), "", 200)
    for each in (whole, Exchange.masked_late(lambda: whole)):
        assert late_dataclass.replace(each, step="login") == Exchange(
            "POST", "https://voip.acme.example/", (), "", 200, step="login"
        )
