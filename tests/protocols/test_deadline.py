"""F05: the deadline is for the whole exchange, and Cancel ends it at any point."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from neon_wizard.errors import Cancelled, NetworkError
from neon_wizard.profile.service import Http
from neon_wizard.protocols.deadline import Cancel, DeadlineError, Guard, run
from tests.marks import windows_only
from tests.protocols.helpers import PASSWORD, post
from tests.servers.certificates import Authority
from tests.servers.raw import Conversation, RawServer, answer, answering


def timed_out(session, play, context=None, timeout: float = 0.5) -> NetworkError:
    """The failure, which comes at the deadline and neither before nor much after."""
    with RawServer(play, context) as server:
        scheme = "https" if context else "http"
        started = time.monotonic()
        with pytest.raises(NetworkError) as caught:
            session.send(post(f"{scheme}://{server.host}/Signup"), Http(timeout=timeout))
        took = time.monotonic() - started
    assert timeout * 0.9 <= took < timeout + 1.5
    assert caught.value.code == "network.timeout"
    assert caught.value.facts == {"host": server.host, "seconds": f"{timeout:g}"}
    return caught.value


def drip(head: bytes, rest: bytes):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(head)
        conversation.drip(rest, 0.15)

    return play


def test_f05_a_drip_in_the_body(session):
    assert timed_out(session, drip(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", b"x" * 900)).sent


def test_f05_a_drip_in_the_header_lines(session):
    assert timed_out(session, drip(b"HTTP/1.1 200 OK\r\n", b"X-A: " + b"y" * 900)).sent


def test_f05_a_drip_in_a_chunk_and_in_its_size(session):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    timed_out(session, drip(head + b"400\r\n", b"x" * 900))
    timed_out(session, drip(head, b"0" * 900))


def test_f05_a_server_that_never_answers(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.hang()

    assert timed_out(session, play).sent


@pytest.mark.parametrize("protected", [False, True])
def test_f05_over_a_kept_connection_too(session, authority: Authority, protected):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(answer(b"<a/>"))
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n")
        conversation.drip(b"x" * 900, 0.02)

    with RawServer(play, authority.server() if protected else None) as server:
        session.send(post(server.url), Http(ca=authority.pem))
        started = time.monotonic()
        with pytest.raises(NetworkError) as caught:
            session.send(post(server.url), Http(timeout=0.2, ca=authority.pem))
        assert 0.18 <= time.monotonic() - started < 1.5
        assert len(server.conversations) == 1
    assert (caught.value.code, caught.value.sent) == ("network.timeout", True)


@pytest.mark.parametrize("protected", [False, True])
def test_f05_a_server_that_takes_a_request_slowly_over_a_kept_connection(session, authority: Authority, protected):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(answer(b"<a/>"))
        conversation.take_slowly(0.02)

    with RawServer(play, authority.server() if protected else None) as server:
        session.send(post(server.url), Http(ca=authority.pem))
        started = time.monotonic()
        with pytest.raises(NetworkError) as caught:
            session.send(post(server.url, b"x" * 20_000_000), Http(timeout=0.3, ca=authority.pem))
        assert 0.27 <= time.monotonic() - started < 1.5
        assert len(server.conversations) == 1
    assert (caught.value.code, caught.value.sent) == ("network.timeout", True)


def test_f05_a_handshake_that_never_ends(session):
    with RawServer(lambda conversation: conversation.hang()) as server:
        started = time.monotonic()
        with pytest.raises(NetworkError) as caught:
            session.send(post(f"https://{server.host}/"), Http(timeout=0.7))
        assert time.monotonic() - started < 2
    assert (caught.value.code, caught.value.sent) == ("network.timeout", False)


def test_f05_one_deadline_for_all_redirects_together(session):
    from neon_wizard.protocols.exchange import Request

    def play(conversation: Conversation) -> None:
        while conversation.read_request():
            conversation.drip(b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", 0.01)

    with RawServer(play) as server:
        started = time.monotonic()
        with pytest.raises(NetworkError) as caught:
            session.send(Request("GET", server.url, follow=True), Http(timeout=1))
        assert time.monotonic() - started < 2.5
    assert caught.value.code == "network.timeout"


def test_name_resolution_that_hangs_is_under_the_deadline_too():
    """What blocks and cannot be interrupted, as getaddrinfo does, is left behind; it never gets to open a socket."""
    resolving, finished = threading.Event(), threading.Event()
    late: list[Exception] = []
    guard = Guard(0.2)

    def work() -> None:
        resolving.wait(10)
        with socket.socket() as sock:
            try:
                guard.watch(sock)
            except DeadlineError as error:
                late.append(error)
        finished.set()

    started = time.monotonic()
    with pytest.raises(DeadlineError):
        run(work, guard)
    assert time.monotonic() - started < 1
    resolving.set()
    assert finished.wait(5)
    assert late


def test_cancel_in_the_middle_of_an_exchange(session):
    cancel = Cancel()

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        cancel.cancel()
        conversation.hang()

    with RawServer(play) as server:
        started = time.monotonic()
        with pytest.raises(Cancelled):
            session.send(post(server.url), Http(timeout=30), cancel=cancel)
        assert time.monotonic() - started < 5
        server.join_conversations()  # the server sees its client gone
        assert PASSWORD.encode() in server.received


def test_cancel_in_the_middle_of_a_tls_exchange(session, authority: Authority):
    cancel = Cancel()

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        cancel.cancel()
        conversation.hang()

    with RawServer(play, authority.server()) as server, pytest.raises(Cancelled):
        session.send(post(server.url), Http(timeout=30, ca=authority.pem), cancel=cancel)


@pytest.mark.parametrize("protected", [False, True])
def test_cancel_in_the_middle_of_an_exchange_over_a_kept_connection(session, authority: Authority, protected):
    cancel = Cancel()

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(answer(b"<a/>"))
        conversation.read_request()
        cancel.cancel()
        conversation.hang()

    with RawServer(play, authority.server() if protected else None) as server:
        session.send(post(server.url), Http(ca=authority.pem), cancel=cancel)
        started = time.monotonic()
        with pytest.raises(Cancelled):
            session.send(post(server.url), Http(timeout=30, ca=authority.pem), cancel=cancel)
        assert time.monotonic() - started < 5
        server.join_conversations()  # the server sees its client gone
        assert len(server.conversations) == 1


@pytest.mark.parametrize("protected", [False, True])
def test_cancel_while_a_long_request_is_on_its_way_over_a_kept_connection(session, authority: Authority, protected):
    cancel, noticed, in_time = Cancel(), threading.Event(), list[bool]()

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(answer(b"<a/>"))
        conversation.read_some()
        cancel.cancel()
        in_time.append(noticed.wait(5))  # and reads no more

    with RawServer(play, authority.server() if protected else None) as server:
        session.send(post(server.url), Http(ca=authority.pem), cancel=cancel)
        with pytest.raises(Cancelled):
            session.send(post(server.url, b"x" * 8_000_000), Http(timeout=30, ca=authority.pem), cancel=cancel)
        noticed.set()
        server.join_conversations()
        assert (in_time, len(server.conversations)) == ([True], 1)


@windows_only("elsewhere what is shut down is waited for no longer")
def test_no_wait_for_a_socket_is_long_where_nothing_surely_ends_it():
    assert Guard(30).slice() <= 0.05


def test_what_is_cancelled_late_ends_no_exchange_of_another():
    """The guard of an exchange that is over has nothing to do with the connection that it was over."""
    guard = Guard(5)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        guard.watch(ours)
        guard.release()
        guard.end()
        theirs.sendall(b"a")
        assert ours.recv(1) == b"a"


def test_cancelled_before_it_began(session):
    cancel = Cancel()
    cancel.cancel()
    with RawServer(answering(answer(b"<a/>"))) as server:
        with pytest.raises(Cancelled):
            session.send(post(server.url), Http(), cancel=cancel)
        assert server.received == b""


def test_a_session_goes_on_after_a_deadline_and_a_cancel(session):
    with RawServer(lambda conversation: conversation.hang()) as silent, pytest.raises(NetworkError):
        session.send(post(silent.url), Http(timeout=0.2))
    with RawServer(answering(answer(b"<a/>"))) as server:
        answered, _ = session.send(post(server.url), Http())
    assert answered.status == 200
