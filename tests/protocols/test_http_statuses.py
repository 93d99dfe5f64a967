"""Redirects, credentials and waiting: what a status means for every dialect."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from neon_wizard.errors import NetworkError, OperatorError, ReplyError
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.operations.replies import account
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.header_values import retry_after
from neon_wizard.protocols.http import offered_schemes
from tests.protocols.helpers import PASSWORD, post, signup_service
from tests.servers.certificates import Authority
from tests.servers.scripted import Given, ScriptedServer


def redirected(session, status: int, target: str) -> NetworkError:
    given = Given(status=status, headers={"Location": target})
    with ScriptedServer({"/Signup": given}) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url("/Signup")), Http(timeout=5))
    assert len(server.requests) == 1
    assert caught.value.facts["host"] == server.host
    return caught.value


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_f07_from_https_to_http(session, authority: Authority, status):
    with ScriptedServer({"*": Given(b"<a/>")}) as plain:
        given = Given(status=status, headers={"Location": plain.url("/Signup")})
        with ScriptedServer({"/Signup": given}, authority.server()) as server, pytest.raises(NetworkError) as caught:
            session.send(post(server.url("/Signup")), Http(ca=authority.pem, timeout=5))
        assert caught.value.code == "network.redirect_downgrade"
        assert plain.connections == 0


def test_f08_to_another_host(session):
    with ScriptedServer({"*": Given(b"<a/>")}) as other:
        target = f"http://localhost:{other.port}/Signup"
        error = redirected(session, 307, target)
        assert other.connections == 0
    assert (error.code, error.facts["target"]) == ("network.redirect_host", f"localhost:{other.port}")


def test_f09_in_a_circle(session):
    assert redirected(session, 307, "/Signup").code == "network.redirect_loop"


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.com/", "javascript:alert(1)", "http://[::1"])
def test_f09_to_something_that_is_no_web_address(session, target):
    assert redirected(session, 302, target).code == "network.redirect_scheme"


@pytest.mark.parametrize(
    ("target", "shown"),
    [
        ("http://127.0.0.1:99999/x?token=abc", "http://127.0.0.1:99999/x"),
        ("http://[::1/", "http://[::1/"),
        ("//[::1/", "//[::1/"),
        (f"http://ana:{PASSWORD}@127.0.0.1:x/#y", "http://127.0.0.1:x/"),
    ],
)
def test_f09_to_a_damaged_address_shows_it(session, target, shown):
    error = redirected(session, 302, target)
    assert (error.code, error.facts["target"]) == ("network.redirect_scheme", shown)
    assert f"to {shown}, which" in explain(error).message


def test_within_the_same_host_too(session):
    error = redirected(session, 308, "/v2/Signup?token=abc")
    assert error.code == "network.redirect"
    assert error.facts["target"].endswith("/v2/Signup")


def test_only_303_may_have_been_carried_out(session):
    assert redirected(session, 303, "/done").sent
    assert not redirected(session, 307, "/done").sent


def test_f09_a_plain_get_follows_within_its_origin_but_not_for_ever(session):
    def move(seen):
        return Given(status=302, headers={"Location": f"/{int(seen.path[1:]) + 1}"})

    with ScriptedServer({"*": move, "/3": Given(b"<a/>")}) as server:
        answered, _ = session.send(Request("GET", server.url("/1"), follow=True), Http())
        assert answered.body == b"<a/>"
        with pytest.raises(NetworkError) as caught:
            session.send(Request("GET", server.url("/10"), follow=True), Http())
        assert caught.value.code == "network.redirect_loop"
        assert len(server.requests) == 3 + 6


def unauthorized(session, challenge: str, auth: Auth) -> OperatorError:
    given = Given(status=401, headers={"WWW-Authenticate": challenge})
    with ScriptedServer({"*": given}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/Signup")), Http(auth=auth, timeout=5))
    assert len(server.requests) == 1, "asked again by itself"
    return caught.value


@pytest.mark.parametrize("challenge", ['Basic realm="voip"', 'Digest realm="voip", nonce="x, y", qop="auth"'])
@pytest.mark.parametrize("auth", [Auth(), Auth("basic", "neon", "wrong")])
def test_f14_credentials_that_are_not_accepted(session, challenge, auth):
    assert unauthorized(session, challenge, auth).code == "operator.unauthorized"


def test_f15_a_weaker_scheme_than_the_profiles(session):
    assert unauthorized(session, 'Basic realm="voip"', Auth("bearer", "", "token")).code == "operator.weaker_auth"


@pytest.mark.parametrize(
    ("challenge", "schemes"),
    [
        ('Basic realm="a, Digest b"', ("basic",)),
        ('Digest realm="a", nonce=x, Basic realm="b"', ("digest", "basic")),
        ("Negotiate", ("negotiate",)),
        ("Negotiate, Basic realm=x", ("negotiate", "basic")),
        ("", ()),
    ],
)
def test_offered_schemes(challenge, schemes):
    assert offered_schemes((("WWW-Authenticate", challenge),)) == schemes


NEXT_STEPS = {
    402: (Remedy.SUPPORT, "blocked"),
    408: (Remedy.RETRY, "connection"),
    413: (Remedy.EDIT, "Send less"),
    414: (Remedy.EDIT, "Send less"),
    415: (Remedy.SUPPORT, "the profile"),
    421: (Remedy.RETRY, "another's address"),
    422: (Remedy.EDIT, "what you typed"),
    423: (Remedy.RETRY, "Wait"),
    425: (Remedy.RETRY, "Wait"),
    431: (Remedy.EDIT, "Send less"),
    451: (Remedy.SUPPORT, "does not help"),
    500: (Remedy.RETRY, "Wait"),
    502: (Remedy.RETRY, "Wait"),
    504: (Remedy.RETRY, "Wait"),
    418: (Remedy.SUPPORT, "send them the details"),
}
TURNED_AWAY = (413, 414, 415, 421, 431, 451)


@pytest.fixture(scope="module")
def failing():
    """Answers each request with the status that its path names."""
    with ScriptedServer({"*": lambda seen: Given(status=int(seen.path[1:]))}) as server:
        yield server


@pytest.mark.parametrize(("status", "told"), NEXT_STEPS.items())
def test_a_status_says_what_to_do_next(session, failing, status, told):
    with pytest.raises(ReplyError) as caught:
        Envelope().call(
            signup_service(failing.url(f"/{status}")), Call({"login": "a", "password": Secret("b")}), session
        )
    said, (remedy, words) = explain(caught.value), told
    assert caught.value.code == "reply.status"
    assert f"“{status}”" in said.message
    assert (said.action, words in said.next_step) == (remedy, True)
    assert outcome_unknown(caught.value) is (status not in TURNED_AWAY), "an account may exist, unless nobody read it"


def test_a_status_beside_a_success_leaves_open_what_was_done(session):
    body = b"<ReturnData><Success>true</Success><Error><Code>0</Code></Error></ReturnData>"
    with ScriptedServer({"*": Given(body, status=413)}) as server:
        service = signup_service(server.url("/Signup"))
        reply = Envelope().call(service, Call({"login": "a", "password": Secret("b")}), session)
    with pytest.raises(ReplyError) as caught:
        account(reply, service, "ACME")
    assert (caught.value.code, caught.value.facts["status"]) == ("reply.status", "413")
    assert outcome_unknown(caught.value)


@pytest.mark.parametrize("status", [429, 503])
def test_f17_busy_with_a_wait_that_is_capped(session, status):
    given = Given(status=status, headers={"Retry-After": "99999"})
    with ScriptedServer({"*": given}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/Signup")), Http())
    assert (caught.value.code, caught.value.retry_after) == ("operator.busy", 300.0)
    assert PASSWORD not in caught.value.detail


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("Wed, 01 Jan 2025 00:00:30 GMT", 30.0),
        ("Wed, 01 Jan 2025 09:00:00 GMT", 300.0),
        ("Tue, 31 Dec 2024 00:00:00 GMT", 0.0),
        ("-5", None),
        ("1e9", None),
        ("soon", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("Mon, 01 Jan 2030 00:00:00 +99999999999999999999", None),
        ("Mon, 01 Jan 2030 99999999999999:00:00 GMT", None),
        ("٣", None),
    ],
)
def test_f17_retry_after(value, seconds):
    assert retry_after((("Retry-After", value),), datetime(2025, 1, 1, tzinfo=UTC)) == seconds


def test_a_network_that_says_it_wants_a_sign_in(session):
    with ScriptedServer({"*": Given(status=511)}) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url("/Signup")), Http())
    assert caught.value.code == "network.captive_portal"


def test_a_status_that_the_profile_translates_is_an_answer(session):
    with ScriptedServer({"*": Given(b"<a/>", status=401)}) as server:
        answered, _ = session.send(post(server.url("/Signup")), Http(), accept={401})
    assert answered.status == 401


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    ("auth", "words", "action"),
    [
        (Auth("bearer", "", "t"), "access token", Remedy.HTTP_CREDENTIALS),
        (Auth("header", "", "k", {"header": "X-Key"}), "access key", Remedy.HTTP_CREDENTIALS),
        (Auth("basic", "neon", "p"), "user name and password", Remedy.HTTP_CREDENTIALS),
        (Auth("digest", "neon", "p"), "user name and password", Remedy.HTTP_CREDENTIALS),
    ],
)
def test_who_is_not_let_in_is_asked_for_what_the_profile_signs_in_with(session, status, auth, words, action):
    with ScriptedServer({"*": Given(b"<html>No</html>", status, content_type="text/html")}) as server:
        service = signup_service(server.url("/Signup"), http=Http(auth=auth))
        with pytest.raises(OperatorError) as caught:
            Envelope().call(service, Call({"login": "a", "password": Secret(PASSWORD)}), session)
    told = explain(caught.value)
    assert words in f"{told.message} {told.next_step}"
    assert told.action is action


def test_who_has_nothing_to_sign_in_with_is_not_asked_for_anything(session):
    given = Given(status=401, headers={"WWW-Authenticate": "Bearer"})
    with ScriptedServer({"*": given}) as server, pytest.raises(OperatorError) as caught:
        session.send(post(server.url("/Signup")), Http())
    assert explain(caught.value).action is Remedy.SUPPORT
    assert "password" not in explain(caught.value).next_step


@pytest.mark.parametrize("status", [302, 303, 307])
def test_f13_a_network_that_sends_on_to_its_sign_in_is_named_beside_the_operator(session, status):
    target = "http://login.hotel.example/portal"
    given = Given(status=status, headers={"Location": target})
    with ScriptedServer({"*": given}) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url("/Signup")), Http())
    error = caught.value
    assert (error.code, error.sent) == ("network.captive_portal", status == 303)
    told = explain(error)
    assert server.host in told.message
    assert "login.hotel.example" in told.message
    assert told.action is Remedy.RETRY


def test_f16_a_proxy_that_nobody_set_up_is_not_the_operator(session, authority: Authority):
    """One that stands on the way unseen; over TLS nobody can."""
    given = Given(status=407, headers={"Proxy-Authenticate": "Basic realm=x"})
    with ScriptedServer({"*": given}) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url("/Signup")), Http())
    assert (caught.value.code, caught.value.sent) == ("network.proxy_auth", False)
    assert server.host in explain(caught.value).message
    with ScriptedServer({"*": given}, authority.server()) as server:
        assert session.send(post(server.url("/Signup")), Http(ca=authority.pem))[0].status == 407


@pytest.mark.parametrize("status", [400, 426, 497])
@pytest.mark.parametrize(
    "page",
    [
        "Bad Request\r\nThis combination of host and port requires TLS.\r\n",
        "400 The plain HTTP request was sent to HTTPS port",
        "Reason: You're speaking plain HTTP to an SSL-enabled server port.",
        "Client sent an HTTP request to an HTTPS server.",
    ],
)
def test_a_plain_request_at_the_port_of_https_is_said_to_be_that(session, page, status):
    given = Given(page.encode(), status, content_type="text/html")
    with ScriptedServer({"*": given}) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url("/Signup")), Http())
    assert caught.value.code == "network.needs_tls"
