"""Digest against a server that really computes it; what is asked again, what is not, and what is never given away."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.http import Session
from tests.protocols.helpers import BODY, post
from tests.servers.digest import DigestGate
from tests.servers.raw import RawServer, answer, answering
from tests.servers.scripted import Given, ScriptedServer, Seen

AUTH = Auth("digest", "neon", 's3cret, "ü" \\')
HTTP = Http(auth=AUTH, timeout=5)


def gate(**more: Any) -> DigestGate:
    return DigestGate("neon", str(AUTH.password), b"<a/>", **more)


def refused(session: Session, guard: DigestGate, http: Http = HTTP) -> tuple[OperatorError, ScriptedServer]:
    with ScriptedServer({"*": guard}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/Signup")), http)
    return caught.value, server


@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256", "SHA-512-256", "MD5-sess", "SHA-256-sess"])
@pytest.mark.parametrize("qop", ["auth", "auth-int", "auth,auth-int", None])
def test_f14_a_challenge_is_answered_and_its_nonce_serves_on(session, algorithm, qop):
    guard = gate(algorithms=[algorithm], qop=qop)
    with ScriptedServer({"*": guard}) as server:
        for _ in range(3):
            answered, _ = session.send(post(server.url("/Signup?a=b%20c")), HTTP)
            assert answered.body == b"<a/>"
        assert [bool(seen.header("authorization")) for seen in server.requests] == [False, True, True, True]
        assert server.connections == 1
    assert all(seen.body == BODY for seen in server.requests)
    assert len({parts["nonce"] for parts in guard.passed}) == 1


@pytest.mark.parametrize("stale_said", [True, False])
def test_a_stale_nonce_is_no_refusal(session, stale_said):
    guard = gate(uses=1, stale_said=stale_said)
    with ScriptedServer({"*": guard}) as server:
        for _ in range(3):
            session.send(post(server.url("/")), HTTP)
    assert len(server.requests) == 2 + 2 + 2
    assert len(guard.passed) == 3


def test_a_nonce_for_each_request_that_comes_with_the_answer_before(session):
    guard = gate(uses=1, renewing=True)
    with ScriptedServer({"*": guard}) as server:
        for _ in range(3):
            session.send(post(server.url("/")), HTTP)
    assert len(server.requests) == 1 + 3
    assert len({parts["nonce"] for parts in guard.passed}) == 3


def test_a_server_that_restarted_knows_no_old_nonce(session):
    guard = gate(stale_said=False)
    with ScriptedServer({"*": guard}) as server:
        session.send(post(server.url("/")), HTTP)
        guard.nonces.clear()
        session.send(post(server.url("/")), HTTP)
    assert len(guard.passed) == 2


@pytest.mark.parametrize(("asked", "let_in"), [(2, True), (3, False)])
def test_the_next_computer_of_a_farm_may_ask_in_a_realm_of_its_own(session, asked, let_in):
    def farm(seen: Seen) -> Given:
        number = len(server.requests)
        if number <= asked:
            challenge = f'Digest realm="{number}", nonce="n{number}", qop="auth"'
            return Given(status=401, headers={"WWW-Authenticate": challenge})
        return Given(b"<a/>")

    with ScriptedServer({"*": farm}) as server:
        if let_in:
            session.send(post(server.url("/")), HTTP)
        else:
            with pytest.raises(OperatorError):
                session.send(post(server.url("/")), HTTP)
    assert len(server.requests) == 3


def test_f14_a_wrong_password_is_tried_once(session):
    error, server = refused(session, gate(), replace(HTTP, auth=replace(AUTH, password="wrong")))
    assert (error.code, error.facts["offered"]) == ("operator.unauthorized", "digest")
    assert len(server.requests) == 2


def test_f14_a_server_that_finds_every_nonce_stale_is_not_asked_for_ever(session):
    error, server = refused(session, gate(uses=0))
    assert error.code == "operator.unauthorized"
    assert len(server.requests) == 3


def test_the_strongest_algorithm_is_chosen(session):
    guard = gate(algorithms=["MD5", "SHA-256", "SHA-512-256", "MD5-sess"])
    with ScriptedServer({"*": guard}) as server:
        session.send(post(server.url("/")), HTTP)
    assert guard.passed[0]["algorithm"] == "SHA-512-256"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('Basic realm="Digest, nonce=x", ', ""),
        ("", ', Basic realm="voip"'),
        ("Negotiate, ", ', Bearer realm="a", error="x"'),
        ("NTLM TlRMTVNTUAACAAAA==, ", ""),
    ],
)
def test_f15_basic_beside_digest_is_never_taken(session, before, after):
    guard = gate(before=before, after=after)
    with ScriptedServer({"*": guard}) as server:
        session.send(post(server.url("/")), HTTP)
    assert not any((seen.header("authorization") or "").startswith("Basic") for seen in server.requests)
    assert len(guard.passed) == 1


def test_f15_basic_in_place_of_digest_gets_nothing(session):
    given = Given(status=401, headers={"WWW-Authenticate": 'Basic realm="voip"'})
    with ScriptedServer({"*": given}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/")), HTTP)
    assert caught.value.code == "operator.weaker_auth"
    assert [seen.header("authorization") for seen in server.requests] == [None]


def test_several_header_lines(session):
    ask = (
        b'WWW-Authenticate: Basic realm="a"',
        b'WWW-Authenticate: Digest realm="a", nonce="n", algorithm=SHA-999',
        b'www-authenticate: DIGEST Realm = a,  NONCE="n",qop = "auth" , algorithm="MD5",',
    )
    first = answer(b"", *(line.decode() for line in ask), status="401 Unauthorized")
    with RawServer(answering(first, answer(b"<a/>"))) as server:
        answered, _ = session.send(post(server.url), HTTP)
    assert answered.body == b"<a/>"
    assert b'Authorization: Digest username="neon", realm="a", nonce="n", uri="/Signup"' in server.received


def test_a_digest_that_nobody_here_knows_is_said(session):
    given = Given(status=401, headers={"WWW-Authenticate": 'Digest realm="a", nonce="n", algorithm=SHA-999'})
    with ScriptedServer({"*": given}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/")), HTTP)
    assert caught.value.code == "operator.other_digest"
    assert len(server.requests) == 1


@pytest.mark.parametrize("realm", ["voip", "Área São João", "a, b", "日本"])
@pytest.mark.parametrize("userhash", [False, True])
def test_realms_and_names_beyond_ascii(session, realm, userhash):
    guard = DigestGate("joão", "s3cret", b"<a/>", ["SHA-256"], realm=realm, userhash=userhash)
    with ScriptedServer({"*": guard}) as server:
        session.send(post(server.url("/")), Http(auth=Auth("digest", "joão", "s3cret")))
    assert len(guard.passed) == 1


def test_a_realm_that_tries_to_be_a_header(session):
    ask = b'WWW-Authenticate: Digest realm="a\r\n X-More: 1", nonce="n"'
    first = b"HTTP/1.1 401 No\r\n" + ask + b"\r\nContent-Length: 0\r\n\r\n"
    with RawServer(answering(first, answer(b"<a/>"))) as server, pytest.raises(OperatorError):
        session.send(post(server.url), HTTP)
    assert b"X-More" not in server.received


def test_nothing_of_it_is_in_what_support_sees(session):
    guard = gate()
    with ScriptedServer({"*": guard}) as server:
        _, exchange = session.send(post(server.url("/")), HTTP)
    assert guard.passed[0]["response"] not in exchange.text()
    assert str(AUTH.password) not in exchange.text()


def test_a_status_that_the_profile_translates_comes_after_the_challenge(session):
    guard = gate()
    with ScriptedServer({"*": guard}) as server:
        assert session.send(post(server.url("/")), HTTP, accept={401})[0].status == 200
    wrong = replace(HTTP, auth=replace(AUTH, password="wrong"))
    with ScriptedServer({"*": guard}) as server:
        assert session.send(post(server.url("/")), wrong, accept={401})[0].status == 401


def test_a_new_password_is_used_at_once():
    passwords = iter(["wrong", "s3cret"])
    session = Session(lambda _: Secret(next(passwords)))
    guard = DigestGate("neon", "s3cret", b"<a/>")
    http = Http(auth=Auth("digest", "neon", "asked each time"))
    with ScriptedServer({"*": guard}) as server:
        with pytest.raises(OperatorError):
            session.send(post(server.url("/")), http)
        session.send(post(server.url("/")), http)
    session.close()
    assert len(guard.passed) == 1


def test_a_get_is_answered_too(session):
    guard = gate()
    with ScriptedServer({"*": guard}) as server:
        assert session.send(Request("GET", server.url("/a?b=c"), follow=True), HTTP)[0].body == b"<a/>"
