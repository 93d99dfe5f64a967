"""A request is written and an answer read as `http.client` does it, whichever way the head is read."""

from __future__ import annotations

import http.client
import socket
import threading
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.protocols import tls
from neon_wizard.protocols.deadline import Guard
from neon_wizard.protocols.http_wire import Incoming, answer_to, read_body, send, written
from tests.servers.certificates import Authority
from tests.servers.raw import Conversation, RawServer

NAMES = st.sampled_from(
    ["Content-Type", "content-length", "Content-Length", "Connection", "X-a", "Set-Cookie", "Transfer-Encoding", "X b"]
)
VALUES = st.sampled_from(
    ["", "3", "5", " 3", "-1", "three", "close", "Keep-Alive", "chunked", "text/xml; charset=utf-8", "caf\xe9", "a\tb ",
     "multipart/mixed; boundary=x", "x" * 2_100, "a\r\n b"]
)  # fmt: skip
SMALLEST = 16_384
"""Bytes that are sent at a time, by TLS at most."""


def conversation(sent: bytes) -> tuple[socket.socket, socket.socket]:
    """Two ends of a connection, of which the second has said all that it will say."""
    ours, theirs = socket.socketpair()
    theirs.sendall(sent)
    theirs.shutdown(socket.SHUT_WR)
    return ours, theirs


def by_us(sent: bytes) -> object:
    ours, theirs = conversation(sent)
    with closing(ours), closing(theirs):
        try:
            answered = answer_to("POST", Incoming(ours, Guard(5)))
            body = b""
            length = answered.length
            while length != len(body) and (piece := answered.read1(100 if length is None else length - len(body))):
                body += piece
            return answered.status, answered.headers, length, body, answered.reusable
        except (OSError, ValueError, http.client.HTTPException) as error:
            return type(error)


def by_python(sent: bytes) -> object:
    ours, theirs = conversation(sent)
    with closing(ours), closing(theirs), http.client.HTTPResponse(ours, method="POST") as response:
        try:
            response.begin()
            length = response.length
            body = b""
            while length != len(body) and (piece := response.read1(100)):
                body += piece
            return response.status, tuple(response.headers.items()), length, body, not response.will_close
        except (OSError, ValueError, http.client.HTTPException) as error:
            return type(error)


@settings(deadline=None)
@given(
    st.sampled_from(["HTTP/1.1 200 OK", "HTTP/1.1 204", "HTTP/1.0 200 OK", "HTTP/1.1 500 caf\xe9", "HTTP/1.1 OK"]),
    st.lists(st.tuples(NAMES, VALUES), max_size=5, unique_by=lambda pair: pair[0].lower()),
    st.sampled_from([b"", b"abc", b"3\r\nabc\r\n0\r\n\r\n"]),
)
def test_an_answer_is_read_as_python_reads_it(line, headers, body):
    head = "".join(f"{each}\r\n" for each in (line, *(f"{name}:{value}" for name, value in headers), ""))
    sent = head.encode("latin-1") + body
    expected = by_python(sent)
    if isinstance(expected, tuple) and len(dict(expected[1]).get("Content-Type", "")) > 2_000:
        return  # of which only the beginning is kept
    found = by_us(sent)
    if isinstance(expected, tuple) and expected[2] is not None and len(body) > expected[2]:
        assert isinstance(found, tuple)
        assert found[:4] == expected[:4]  # what follows the answer belongs to nothing, and the connection is not kept
    else:
        assert found == expected


def test_what_comes_after_the_answer_is_no_part_of_the_next():
    ours, theirs = conversation(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>HTTP/1.1 200 OK\r\n")
    with closing(ours), closing(theirs):
        answered = answer_to("POST", Incoming(ours, Guard(5)))
        assert read_body(answered, 100, "host") == b"<a/>"
        assert not answered.reusable


@pytest.mark.parametrize(
    ("method", "headers", "body"),
    [
        ("POST", {"Host": "h", "Accept-Encoding": "gzip", "X-A": "caf\xe9"}, b"<a/>"),
        ("POST", {"Host": "h", "Accept-Encoding": "gzip"}, None),
        ("GET", {"Host": "h", "Accept-Encoding": "gzip"}, None),
        ("DELETE", {"Host": "h", "Accept-Encoding": "gzip"}, b"{}"),
        ("PUT", {"Host": "h", "Accept-Encoding": "gzip", "content-length": "4"}, b"<a/>"),
    ],
)
def test_a_request_is_written_as_python_writes_it(method, headers, body):
    connection = http.client.HTTPConnection("h")
    connection.sock, theirs = socket.socketpair()
    with closing(connection), closing(theirs):
        connection.request(method, "/a?b=c", body, headers)
        connection.sock.shutdown(socket.SHUT_WR)
        expected = b"".join(iter(lambda: theirs.recv(4096), b""))
    assert written(method, "/a?b=c", headers, body) == expected


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("GET", "/a b", {}),
        ("GET", "/a\r\nX: y", {}),
        ("GE\nT", "/", {}),
        ("GET", "/", {"X-A": "a\r\nX-B: b"}),
        ("GET", "/", {"X:A": "a"}),
        ("GET", "/", {"": "a"}),
        ("GET", "/\u20ac", {}),
        ("GET", "/caf\u00e9", {}),
        ("GET", "/", {"X-A": "\u20ac"}),
    ],
)
def test_what_would_be_another_request_is_not_written(method, target, headers):
    with pytest.raises(ValueError, match=r"."):
        written(method, target, headers, None)


class Hasty(Guard):
    """Lets nobody wait for long at a time, and says when somebody has waited `often`."""

    def __init__(self, often: int) -> None:
        super().__init__(30)
        self.waited = threading.Event()
        self._left = often

    def slice(self) -> float:
        self._left -= 1
        if self._left < 0:
            self.waited.set()
        return min(self.remaining(), 0.001)


@pytest.mark.parametrize("protected", [False, True])
def test_what_has_to_wait_for_room_arrives_whole(authority: Authority, protected):
    """A wait that was too short loses nothing, and sends nothing twice."""
    message = bytes(range(256)) * 3_000
    guard = Hasty(often=2 * len(message) // SMALLEST)

    def play(conversation: Conversation) -> None:
        guard.waited.wait(10)
        while len(conversation.received) < len(message) and conversation.read_some():
            pass
        conversation.send(b".")

    with RawServer(play, authority.server() if protected else None) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as plain:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALLEST)
            sock = tls.context(authority.pem).wrap_socket(plain, server_hostname="127.0.0.1") if protected else plain
            with sock:
                send(message, sock, guard)
                sock.settimeout(10)
                assert sock.recv(1) == b"."
        server.join_conversations()
    assert server.received == message
