"""F06: what is large is refused by its unpacked size, before it is in the memory."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest

from neon_wizard.errors import NetworkError, ReplyError
from neon_wizard.profile.service import Http
from tests.protocols.helpers import post
from tests.servers.raw import Conversation, RawServer, answer, answering

MIB = 1_048_576


def refused(session, reply: bytes, limit: int = 2 * MIB) -> ReplyError:
    with RawServer(answering(reply)) as server, pytest.raises(ReplyError) as caught:
        session.send(post(server.url), Http(timeout=5, max_bytes=limit))
    assert caught.value.facts["host"] == server.host
    return caught.value


def test_f06_a_body_larger_than_the_limit(session):
    error = refused(session, answer(b"x" * (2 * MIB + 1)))
    assert (error.code, error.facts["limit"]) == ("reply.too_large", "2 MiB")


def test_f06_a_body_without_end(session):
    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            conversation.send(b"x" * 65536)

    with RawServer(play) as server, pytest.raises(ReplyError) as caught:
        session.send(post(server.url), Http(timeout=10))
    assert caught.value.code == "reply.too_large"


def test_f06_a_gzip_bomb_is_never_unpacked(session):
    bomb = gzip.compress(bytes(200 * MIB), 9)
    tracemalloc.start()
    error = refused(session, answer(bomb, "Content-Encoding: gzip"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.code == "reply.too_large"
    assert peak < 20 * MIB


def test_f06_the_limit_is_the_profiles(session):
    assert refused(session, answer(b"x" * 1001), limit=1000).facts["limit"] == "1000 B"


def test_exactly_the_limit_is_accepted_packed_and_not(session):
    body = b"x" * 70_000
    packed = answer(gzip.compress(body), "Content-Encoding: gzip")
    with RawServer(answering(answer(body), packed)) as server:
        for _ in range(2):
            answered, _ = session.send(post(server.url), Http(timeout=5, max_bytes=len(body)))
            assert answered.body == body


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (b"<a/>", "gzip"),
        (b"\xff\xff\xff\xff", "deflate"),
        (zlib.compress(b"<a/>"), "br"),
        (gzip.compress(b"<a/>", mtime=0) + b"tail", "gzip"),
        (zlib.compress(b"<a/>") + b"tail", "deflate"),
        (gzip.compress(b"", mtime=0) * 1_001, "gzip"),
    ],
)
def test_packed_in_a_way_that_cannot_be_unpacked(session, body, encoding):
    assert refused(session, answer(body, f"Content-Encoding: {encoding}")).code == "reply.compression"


def test_f04_packed_and_cut_off(session):
    body = gzip.compress(b"<a>" + bytes(range(256)) + b"</a>")[:-9]
    with RawServer(answering(answer(body, "Content-Encoding: gzip"))) as server, pytest.raises(NetworkError) as caught:
        session.send(post(server.url), Http(timeout=5))
    assert caught.value.code == "network.truncated"


def bare(body: bytes) -> bytes:
    """deflate as some servers always sent it, without zlib's header."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (gzip.compress(b"<a>", mtime=0), "gzip"),
        (gzip.compress(b"<a>", mtime=0), "X-GZIP"),
        (gzip.compress(b"<", mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(b"a>", mtime=0), "gzip"),
        (zlib.compress(b"<a>"), "deflate"),
        (bare(b"<a>"), "Deflate"),
        (b"<a>", "identity"),
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_packed_in_every_way_and_in_pieces_of_any_size(session, packed, encoding, size):
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(packed)}\r\n\r\n".encode()

    def play(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(head)
        for start in range(0, len(packed), size):
            conversation.send(packed[start : start + size])

    with RawServer(play) as server:
        answered, _ = session.send(post(server.url), Http(timeout=5))
    assert answered.body == b"<a>"


@pytest.mark.parametrize("packed", [zlib.compress(b"<a>" * 99)[:-3], bare(b"<a>" * 99)[:-1], b"x"])
def test_f04_deflate_and_cut_off(session, packed):
    with (
        RawServer(answering(answer(packed, "Content-Encoding: deflate"))) as server,
        pytest.raises(NetworkError) as got,
    ):
        session.send(post(server.url), Http(timeout=5))
    assert got.value.code == "network.truncated"


def test_f06_a_deflate_bomb_and_many_members(session):
    for body, encoding in ((bare(bytes(50 * MIB)), "deflate"), (gzip.compress(bytes(MIB)) * 3, "gzip")):
        assert refused(session, answer(body, f"Content-Encoding: {encoding}")).code == "reply.too_large"
