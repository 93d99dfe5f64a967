"""Servers that speak no SIP, too much of it, or end in the middle."""

from __future__ import annotations

import socket

import pytest

from neon_wizard.messages import explain
from neon_wizard.model import Secret
from neon_wizard.sip import sip_messages
from neon_wizard.sip.register import register
from tests.marks import not_under_wine
from tests.servers.raw import Conversation, RawServer
from tests.servers.sip import Asked, SipServer
from tests.sip.helpers import challenging, line, refused

HTTP = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"


def headers(asked: Asked) -> bytes:
    return asked.answer("200 OK", *(f"X-{number}: 1" for number in range(sip_messages.MAX_HEADERS)))


@pytest.mark.parametrize(
    "answer",
    [
        lambda asked: HTTP,
        lambda asked: b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        lambda asked: b"\x16\x03\x01\x02\x00" * 400,
        lambda asked: b"SIP/2.0 OK\r\n\r\n",
        lambda asked: [asked.answer("180 Ringing")] * 50,
    ],
)
def test_f06_f13_what_is_no_sip_is_said_at_once(answer):
    with SipServer(challenging(answer), "tcp") as server:
        error = refused(line(server.domain, transport="tcp"))
    assert error.code == "sip.protocol"


LARGE = {
    "many headers": headers,
    "a long head": lambda asked: asked.answer("200 OK", f"X: {'x' * 50_000}"),
    "60 kilobytes": lambda asked: asked.answer("200 OK", *(f"X: {'x' * 1_000}" for _ in range(60))),
}
DAMAGED = {
    "a head without an end": lambda asked: b"SIP/2.0 200 OK\r\n" + b"x" * (sip_messages.MAX_HEAD + 1),
    "a first line without an end": lambda asked: b"SIP/2.0 200 " + b"x" * (sip_messages.MAX_HEAD + 1),
    "a huge body": lambda asked: asked.answer("200 OK").replace(b"Length: 0", b"Length: 999999999"),
    "two lengths": lambda asked: asked.answer("200 OK", "l: 5"),
}


@pytest.mark.parametrize("answer", [*LARGE.values(), *DAMAGED.values()], ids=[*LARGE.keys(), *DAMAGED.keys()])
def test_f18_an_answer_that_cannot_be_read_is_one(answer):
    with SipServer(challenging(answer), "tcp") as server:
        error = refused(line(server.domain, transport="tcp"))
    assert error.code == "sip.damaged"


@pytest.mark.parametrize("answer", LARGE.values(), ids=LARGE.keys())
def test_f18_nor_is_who_gives_it_over_udp_silent(answer):
    with SipServer(challenging(answer)) as server:
        assert refused(line(server.domain)).code == "sip.damaged"


def test_f18_one_that_is_never_repeated_too():
    seen: list[str] = []

    def script(asked: Asked) -> bytes | None:
        seen.append(asked.line)
        return headers(asked) if len(seen) == 1 else None

    with SipServer(challenging(script)) as server:
        assert refused(line(server.domain), timeout=30).code == "sip.damaged"


@pytest.mark.parametrize("kind", ["udp", "tcp"])
@pytest.mark.parametrize(
    "change",
    [
        lambda answer: answer.replace(b"\r\n", b"\n"),
        lambda answer: answer.replace(b"\r\n", b"\n") + b"v: x\nX",
        lambda answer: answer.replace(b"Length: 0", b"Length: 00\r\nl: 0"),
        lambda answer: b"\r\n\r\n" + answer,
    ],
    ids=["line feeds", "line feeds and a rest", "lengths as numbers", "keep-alives"],
)
def test_what_can_be_read_is(change, kind):
    if kind == "udp" and change(b"") == b"\r\n\r\n":
        pytest.skip("datagrams begin with the message")
    with SipServer(challenging(lambda asked: change(asked.answer("200 OK", "Expires: 7"))), kind) as server:
        found = register(line(server.domain, transport=kind), Secret("s"), timeout=9)
    assert (found.authenticated, found.expires) == (True, 7)


@pytest.mark.parametrize("kind", ["udp", "tcp"])
def test_only_over_udp_another_transport_is_advised(kind):
    with SipServer(challenging(lambda asked: None), kind) as server:
        error = refused(line(server.domain, transport=kind), timeout=1)
    assert error.code == "sip.silent"
    assert ("UDP" in explain(error).next_step) == (kind == "udp")


def test_garbage_over_udp_is_no_registrar():
    with SipServer(lambda asked: [HTTP] * 5) as server:
        assert refused(line(server.domain)).code == "sip.protocol"


def test_an_echo_is_no_registrar():
    with SipServer(lambda asked: f"{asked.line}\r\nVia: {asked.header('Via')}\r\n\r\n".encode()) as server:
        assert refused(line(server.domain), timeout=9).code == "sip.protocol"


def test_f03_the_connection_ends_inside_the_answer():
    with SipServer(challenging(lambda asked: [asked.answer("200 OK")[:40], b""]), "tcp") as server:
        assert refused(line(server.domain, transport="tcp")).code == "sip.reset"


def test_f03_a_reset_connection():
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.reset()

    with RawServer(play) as server:
        assert refused(line(server.host, transport="tcp")).code == "sip.reset"


def test_f05_a_drip_is_ended_by_the_deadline():
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.drip(b"SIP/2.0 200 OK\r\n" + b"X-Drip: yes\r\n" * 100, 0.1)

    with RawServer(play) as server:
        assert refused(line(server.host, transport="tcp"), timeout=1).code == "sip.silent"


def test_a_handshake_that_hangs_is_ended_by_the_deadline():
    with RawServer(Conversation.hang) as server:
        assert refused(line(server.host, transport="tls"), timeout=1).code == "sip.silent"


def test_a_message_in_pieces_with_a_body_and_keep_alives_before_it_is_read():
    def pieces(asked: Asked) -> list[bytes]:
        whole = b"\r\n\r\n" + asked.answer("100 Trying", body=b"SIP/2.0 999") + asked.answer("200 OK", body=b"x" * 999)
        return [whole[at : at + 7] for at in range(0, len(whole), 7)]

    with SipServer(challenging(pieces), "tcp") as server:
        assert register(line(server.domain, transport="tcp"), Secret("s"), timeout=5).authenticated


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_registrar_that_answers_from_another_port_is_heard(host):
    try:
        server = SipServer(challenging(lambda asked: asked.answer("200 OK")), host=host, answers_from=host)
    except OSError:
        pytest.skip("this computer has no IPv6")
    with server:
        assert register(line(server.domain), Secret("s"), timeout=5).authenticated


@not_under_wine("there 127.0.0.2 sends as 127.0.0.1")
def test_nobody_at_another_address_is_heard():
    script = challenging(lambda asked: asked.answer("200 OK"))
    with SipServer(script, answers_from="127.0.0.2") as server:
        assert refused(line(server.domain), timeout=1).code == "sip.silent"


def test_what_strangers_say_is_passed_over_however_much_it_is():
    """From the registrar's own address, but without what only the registrar has read."""

    def script(asked: Asked) -> bytes:
        port = int(asked.header("Via").split(";")[0].rpartition(":")[2])
        for text in (HTTP, asked.answer("403 Forbidden").replace(b"z9hG4bK", b"z9hG4bKx")):
            for _ in range(50):
                stranger.sendto(text, ("127.0.0.1", port))
        return asked.answer("200 OK")

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.bind(("127.0.0.1", 0))
        with SipServer(challenging(script)) as server:
            assert register(line(server.domain), Secret("s"), timeout=5).authenticated


@pytest.mark.parametrize(("header", "old", "new"), [("CSeq", b"2 REG", b"1 REG"), ("Call-ID", b"ID: ", b"ID: x")])
def test_an_answer_to_another_request_is_passed_over(header, old, new):
    def script(asked: Asked) -> list[bytes]:
        assert asked.header(header)
        return [asked.answer("403 Forbidden").replace(old, new), asked.answer("200 OK")]

    with SipServer(challenging(script)) as server:
        assert register(line(server.domain), Secret("s"), timeout=5).authenticated


def test_a_datagram_longer_than_a_head_may_be_is_no_answer():
    def script(asked: Asked) -> list[bytes]:
        return [asked.answer("403 Forbidden", f"X: {'x' * sip_messages.MAX_HEAD}"), asked.answer("200 OK")]

    with SipServer(challenging(script)) as server:
        assert register(line(server.domain), Secret("s"), timeout=5).authenticated


@pytest.mark.parametrize("kind", ["udp", "tcp"])
def test_a_contact_as_long_as_a_head_may_be_is_read_in_no_time(kind):
    """As the square of its length it took longer than all of the time there is."""
    contact = "Contact: " + '\\"' * (sip_messages.MAX_HEAD // 2 - 1000)
    with SipServer(challenging(lambda asked: asked.answer("200 OK", contact)), kind) as server:
        assert register(line(server.domain, transport=kind), Secret("s"), timeout=5).contacts == ()
