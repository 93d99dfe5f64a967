"""The wire and its faults: real sockets on loopback."""

from __future__ import annotations

import base64
import os
import re
import sys
from contextlib import AbstractContextManager, closing

import pytest

from neon_wizard.errors import Cancelled, NeonError, NetworkError
from neon_wizard.messages import explain
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.deadline import Cancel, Guard
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.route import Route
from neon_wizard.protocols.transport import Connections
from tests.keyring_session import environment
from tests.protocols.helpers import PASSWORD, free_port, post
from tests.servers.certificates import Authority
from tests.servers.raw import Conversation, RawServer, answer, answering
from tests.servers.scripted import Given, ScriptedServer


def failure(session: Session, url: str, http: Http | None = None) -> NetworkError:
    with pytest.raises(NetworkError) as caught:
        session.send(post(url), http or Http(timeout=5))
    return caught.value


def test_f01_connection_refused(session):
    port = free_port()
    error = failure(session, f"http://127.0.0.1:{port}/Signup")
    assert (error.code, error.sent) == ("network.refused", False)
    assert error.facts["host"] == f"127.0.0.1:{port}"


def test_f02_name_does_not_resolve(session):
    error = failure(session, "https://no-such-host.invalid/Signup")
    assert (error.code, error.sent) == ("network.unresolved", False)
    assert error.facts["host"] == "no-such-host.invalid"


def test_f02_a_name_that_cannot_be_one_does_not_resolve_either(session):
    label = "x" * 70
    assert failure(session, f"https://{label}.example.com/").code == "network.unresolved"


def test_f03_connection_reset_inside_the_reply(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<Envelope>")
        conversation.reset()

    with RawServer(play) as server:
        error = failure(session, server.url)
    assert error.code in ("network.reset", "network.truncated")
    assert error.sent


def test_f03_connection_closed_without_a_reply(session):
    with RawServer(lambda conversation: conversation.read_request()) as server:
        error = failure(session, server.url)
        assert len(server.conversations) == 1, "the request was sent again"
    assert (error.code, error.sent) == ("network.reset", True)


@pytest.mark.parametrize(
    "reply",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<a/>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n<a/>",
    ],
)
def test_f04_body_that_is_cut_off(session, reply):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(reply)

    with RawServer(play) as server:
        error = failure(session, server.url)
    assert (error.code, error.sent) == ("network.truncated", True)


@pytest.mark.parametrize(
    "reply", [b"220 mail.example.com ESMTP\r\n", b"HTTP/9.9 200 OK\r\n\r\n", b"HTTP/1.1 two hundred\r\n\r\n"]
)
def test_what_does_not_speak_http(session, reply):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(reply)

    with RawServer(play) as server:
        assert failure(session, server.url).code == "network.protocol"


def test_two_calls_go_over_one_connection(session):
    with RawServer(answering(answer(b"<a/>"))) as server:
        for _ in range(2):
            session.send(post(server.url), Http())
        assert len(server.conversations) == 1
    assert server.received.count(b"POST /Signup HTTP/1.1") == 2


def test_two_calls_go_over_one_connection_with_tls(session, authority: Authority):
    with RawServer(answering(answer(b"<a/>")), authority.server()) as server:
        for _ in range(2):
            session.send(post(server.url), Http(ca=authority.pem))
        assert len(server.conversations) == 1


def test_a_kept_connection_that_the_server_closed_is_not_used_again(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(answer(b"<a/>"))

    with RawServer(play) as server:
        for _ in range(2):
            session.send(post(server.url), Http())
            server.join_conversations()
        assert len(server.conversations) == 2


@pytest.mark.parametrize("protected", [False, True])
def test_what_follows_an_answer_is_not_taken_for_the_next_one(session, authority: Authority, protected):
    stray = answer(b"<stray/>")

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
        conversation.send(b"<a/>" + stray)
        conversation.read_request()

    with RawServer(play, authority.server() if protected else None) as server:
        for _ in range(2):
            answered, _ = session.send(post(server.url), Http(ca=authority.pem))
            assert answered.body == b"<a/>"
        assert len(server.conversations) == 2


def test_who_is_cancelled_after_the_answer_closes_no_connection_that_is_kept():
    cancel = Cancel()

    class CancelledAtItsEnd(Guard):
        """Of an exchange that the user stops when it is over but for giving back its connection."""

        @property
        def over(self) -> bool:
            cancel.cancel()
            return False

    connections = Connections()
    request = ("POST", "/", {"Host": "localhost"}, b"<a/>")
    with closing(connections), RawServer(answering(answer(b"<a/>"))) as server:
        route = Route("http", "127.0.0.1", server.port, server.host)
        connections.exchange(route, request, 100, Guard(5))
        with pytest.raises(Cancelled):
            connections.exchange(route, request, 100, CancelledAtItsEnd(5), cancel)
        assert connections.exchange(route, request, 100, Guard(5)).status == 200
        assert len(server.conversations) == 1


def test_f63_a_kept_connection_is_not_used_for_another_operator(session):
    other = Session(lambda _: pytest.fail("no secret is needed"))
    with RawServer(answering(answer(b"<a/>"))) as server:
        session.send(post(server.url), Http())
        other.send(post(server.url), Http())
        other.close()
        assert len(server.conversations) == 2


def test_f16_a_proxy_that_wants_a_password_is_named(session):
    refused = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with RawServer(answering(refused)) as proxy, proxied(proxy):
        for url in ("https://voip.example.com/Signup", "http://voip.example.com/Signup"):
            error = failure(session, url, Http(timeout=5, allow_http=True))
            assert (error.code, error.sent) == ("network.proxy_auth", False)
            assert error.facts["proxy"] == proxy.host
            assert error.facts["host"] == "voip.example.com"


@pytest.mark.parametrize("url", ["https://voip.example.com/Signup", "http://voip.example.com/Signup"])
@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("403 Forbidden", "network.proxy_forbids"),
        ("502 Bad Gateway", "network.proxy_unreachable"),
        ("503 Service Unavailable", "network.proxy_busy"),
        ("504 Gateway Timeout", "network.proxy_unreachable"),
        ("407 Proxy Authentication Required", "network.proxy_auth"),
    ],
)
@pytest.mark.parametrize(
    "own",
    [
        (),
        ("Via: 1.1 gate (squid/5.7)", "Server: squid/5.7"),
        ("X-Squid-Error: ERR_CONNECT_FAIL 111", "Server: squid/5.7", "Via: 1.1 gate"),
        ("Proxy-Status: gate; error=destination_unavailable", "Server: gatekeeper"),
        ("Proxy-Agent: Apache/2.4.62", "Server: Apache/2.4.62"),
    ],
)
def test_a_proxys_own_refusals_are_four_things_and_name_it(session, url, status, code, own):
    page = answer(b"<html>No</html>", *own, status=status, content_type="text/html")
    with RawServer(answering(page)) as proxy, proxied(proxy):
        error = failure(session, url, Http(timeout=5, allow_http=True))
    assert error.code == code
    assert proxy.host in explain(error).message
    assert error.sent == (url.startswith("http:") and code == "network.proxy_unreachable")


@pytest.mark.parametrize(
    ("status", "content_type", "own"),
    [
        ("403 Forbidden", "text/html", ("Via: 1.1 gate (squid/5.7)", "Server: nginx", "X-Cache: MISS from gate")),
        ("502 Bad Gateway", "text/html", ("Via: 1.1 gate (squid/5.7)", "Server: nginx/1.24.0")),
        ("403 Forbidden", "application/json", ("Via: 1.1 gate (squid/5.7)",)),
        ("404 Not Found", "text/html", ("Via: 1.1 gate (squid/5.7)", "Server: squid/5.7")),
    ],
)
def test_what_a_proxy_passes_on_is_the_operators(session, status, content_type, own):
    with RawServer(answering(answer(b"{}", *own, status=status, content_type=content_type))) as proxy, proxied(proxy):
        received, _ = session.send(post("http://voip.example.com/Signup"), Http(timeout=5, allow_http=True))
    assert received.status == int(status[:3])


@pytest.mark.parametrize(
    ("status", "own", "code"),
    [
        ("503 Busy", ("Server: squid/5.7",), "network.proxy_busy"),
        ("429 Slow", ("Server: squid/5.7",), "network.proxy_busy"),
        ("403 Forbidden", ("Server: Zscaler/6.2",), "network.proxy_forbids"),
        ("503 Busy", ("Retry-After: 30",), "operator.busy"),
        ("503 Busy", ("Retry-After: 30", "Via: 1.1 gate"), "operator.busy"),
        ("429 Slow", ("Via: 1.1 gate",), "operator.busy"),
        ("401 No", ("Via: 1.1 gate",), "operator.unauthorized"),
    ],
)
def test_whether_the_proxy_or_the_operator_says_so_of_a_plain_request(session, status, own, code):
    page = answer(b"<html>No</html>", *own, status=status, content_type="text/html")
    with RawServer(answering(page)) as proxy, proxied(proxy), pytest.raises(NeonError) as caught:
        session.send(post("http://voip.example.com/Signup"), Http(timeout=5, allow_http=True))
    assert caught.value.code == code


@pytest.mark.parametrize("url", ["https://voip.example.com/Signup", "http://voip.example.com/Signup"])
def test_a_proxy_that_says_how_long_it_has_no_time_is_heard(session, url):
    page = answer(
        b"<html>No</html>", "Server: squid/5.7", "Retry-After: 30", status="503 Busy", content_type="text/html"
    )
    with RawServer(answering(page)) as proxy, proxied(proxy):
        error = failure(session, url, Http(timeout=5, allow_http=True))
    assert (error.code, error.retry_after) == ("network.proxy_busy", 30.0)
    assert "30 seconds" in explain(error).next_step


@pytest.mark.parametrize(
    ("status", "own", "code", "target"),
    [
        ("511 Network Authentication Required", (), "network.captive_portal", None),
        (
            "302 Found",
            ("Location: http://login.hotel.example/?to=voip",),
            "network.captive_portal",
            "login.hotel.example",
        ),
        ("307 Moved", ("Location: /login",), "network.captive_portal", None),
        ("429 Too Many Requests", (), "network.proxy_busy", None),
        ("401 Unauthorized", (), "network.proxy_auth", None),
        ("500 Internal Server Error", (), "network.proxy", None),
    ],
)
def test_what_is_said_instead_of_a_tunnel(session, status, own, code, target):
    with RawServer(answering(answer(b"", *own, status=status))) as proxy, proxied(proxy):
        error = failure(session, "https://voip.example.com/Signup")
    assert (error.code, error.sent, error.facts.get("target")) == (code, False, target)
    assert (target or "") in explain(error).message


HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\n"
INTERIM = HINTS + b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n" + HINTS


@pytest.mark.parametrize("interim", [HINTS, INTERIM, HINTS * 5_000])
def test_interim_answers_are_passed_over(session, interim):
    with RawServer(answering(interim + answer(b"<a/>", "X-Own: 1"))) as server:
        for _ in range(2):
            received, _ = session.send(post(server.url), Http(timeout=20))
            assert (received.status, received.body) == (200, b"<a/>")
            assert [name for name, _ in received.headers] == ["Content-Type", "Content-Length", "X-Own"]
        assert len(server.conversations) == 1


def test_interim_answers_without_an_end_are_ended_by_the_deadline(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        while True:
            conversation.send(HINTS * 100)

    with RawServer(play) as server:
        error = failure(session, server.url, Http(timeout=1))
    assert (error.code, error.sent) == ("network.timeout", True)


def test_another_protocol_that_nobody_asked_for_is_no_answer(session):
    with RawServer(answering(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n")) as server:
        assert failure(session, server.url).code == "network.protocol"


def test_a_proxy_may_say_something_before_its_tunnel_is_dug(session, authority: Authority):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(HINTS + b"HTTP/1.1 200 Connection established\r\n\r\n")
        conversation.start_tls(authority.server("voip.example.com"))
        answering(answer(b"<a/>"))(conversation)

    with RawServer(play) as proxy, proxied(proxy):
        received, _ = session.send(post("https://voip.example.com/Signup"), Http(ca=authority.pem, timeout=5))
    assert received.body == b"<a/>"


def test_the_longest_content_type_costs_no_time(session):
    """As the square of its length it took seconds, after the deadline and where nothing else could go on."""
    header = 'text/xml; x="' + ";" * 60_000
    calls = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal calls
        calls += event == "c_call"

    with RawServer(answering(answer(b"<a/>", content_type=header))) as server:
        sys.setprofile(count)
        try:
            received, _ = session.send(post(server.url), Http())
        finally:
            sys.setprofile(None)
    assert received.content_type == "text/xml"
    assert calls < 20_000


def test_a_proxy_that_cannot_be_reached_is_named(session):
    port = free_port()
    with proxy_at(f"http://127.0.0.1:{port}"):
        error = failure(session, "https://voip.example.com/Signup")
    assert (error.code, error.sent) == ("network.proxy", False)
    assert error.facts["proxy"] == f"127.0.0.1:{port}"


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://proxy:abc", "proxy:abc"),
        ("http://ana:s3cret@proxy:abc/", "proxy:abc"),
        ("http://127.0.0.1:99999", "127.0.0.1:99999"),
        ("127.0.0.1:-1", "127.0.0.1:-1"),
        ("http://[::1", "[::1"),
        ("http://℀:80", "℀:80"),
        ("socks5://127.0.0.1:9", "127.0.0.1:9"),
        ("http:///", ""),
    ],
)
def test_a_proxy_that_is_mistyped_is_shown(session, scheme, address, shown):
    with proxy_at(address):
        error = failure(session, f"{scheme}://voip.example.com/Signup", Http(timeout=5, allow_http=True))
    assert (error.code, error.sent, error.facts["proxy"]) == ("network.proxy", False, shown)


def test_https_goes_through_the_proxy_in_a_tunnel(session, authority: Authority):
    """The proxy sees neither the password nor the operator's credentials; its own stand in CONNECT only."""
    context = authority.server("voip.example.com")
    tunnels: list[bytes] = []

    def play(conversation: Conversation) -> None:
        tunnels.append(conversation.read_request())
        conversation.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        conversation.start_tls(context)
        answering(answer(b"<a/>"))(conversation)

    http = Http(ca=authority.pem, auth=Auth("basic", "neon", "operator-pass"), timeout=5)
    with RawServer(play) as proxy, proxied(proxy, "user:p%40ss@"):
        for _ in range(2):
            session.send(post("https://voip.example.com/Signup"), http)
    (tunnel,) = tunnels
    assert tunnel.startswith(b"CONNECT voip.example.com:443 HTTP/1.1\r\n")
    assert base64.b64encode(b"user:p@ss") in tunnel
    inside = proxy.received.removeprefix(tunnel)
    assert inside.count(b"POST /Signup HTTP/1.1\r\n") == inside.count(b"\r\nHost: voip.example.com\r\n") == 2
    assert b"Proxy-Authorization" not in inside


def test_plain_http_is_asked_of_the_proxy(session):
    with RawServer(answering(answer(b"<a/>"))) as proxy, proxied(proxy):
        session.send(post("http://voip.example.com:8080/a b?x=ü"), Http(allow_http=True))
    assert proxy.received.startswith(b"POST http://voip.example.com:8080/a%20b?x=%C3%BC HTTP/1.1\r\n")
    assert re.search(rb"\r\nHost: voip\.example\.com:8080\r\n", proxy.received)


def test_loopback_never_goes_through_a_proxy(session):
    with ScriptedServer({"*": Given(b"<a/>")}) as server, RawServer(answering(answer(b""))) as proxy, proxied(proxy):
        session.send(post(server.url("/Signup")), Http())
        assert not proxy.conversations
    assert PASSWORD.encode() in server.requests[0].body


def proxied(proxy: RawServer, login: str = "") -> AbstractContextManager[None]:
    """This computer's proxy is `proxy`."""
    return proxy_at(f"http://{login}127.0.0.1:{proxy.port}")


def proxy_at(address: str) -> AbstractContextManager[None]:
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    return environment({**os.environ, **proxies, "NO_PROXY": "", "no_proxy": ""})
