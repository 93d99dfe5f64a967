"""Reading SIP messages: the forms that RFC 3261 allows, and any bytes at all."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.sip import sip_messages
from neon_wizard.sip.sip_messages import NotSipError, SipContact, SipReply

OK = b"SIP/2.0 200 OK\r\n"
PIECES = ('\\"', '"', "<", ">", '"<', ",", "a,", " ", "; ", "<sip:a@h>,", "a=", 'a="\\', "\\", ";expires", '399 a "')


def test_compact_folded_and_oddly_spaced_headers_are_read():
    reply = sip_messages.read(
        OK + b"v: SIP/2.0/UDP h;rport ; branch = z9hG4bKx\r\nM:<sip:a@h>\r\n  ;expires=5\r\nl : 0\r\nno colon\r\n"
        b"Expires: 60;x\r\nCONTACT: sip:b@h;expires=9"
    )
    assert reply is not None
    assert reply.branch == "z9hG4bKx"
    assert reply.contacts == (SipContact("sip:a@h", 5), SipContact("sip:b@h", 9))
    assert reply.number("expires", 3600) == 60
    assert reply.number("expires", 30) == 30
    assert reply.number("min-expires", 30) is None


def test_a_request_is_no_reply_and_everything_else_is_no_sip():
    assert sip_messages.read(b"OPTIONS sip:a@h SIP/2.0\r\nVia: x") is None
    for text in (b"", b"SIP/2.0 999 No", b"SIP/3.0 200 OK", b"HTTP/1.1 200 OK"):
        with pytest.raises(NotSipError):
            sip_messages.read(text)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_a_message_or_none(data, sip):
    received = sip_messages.Stream()
    received += (OK if sip else b"") + data
    try:
        while (message := received.take()) is not None:
            reply = sip_messages.read(message[0])
            if reply is not None:
                assert all(character >= " " for contact in reply.contacts for character in contact.uri)
                reply.challenges("www-authenticate")
                assert isinstance(reply.branch, str)
    except NotSipError:
        pass


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.integers(1, 20))
def test_a_stream_is_cut_into_its_messages_however_it_arrives(bodies, size):
    heads = [OK + b"l: %d" % len(body) for body in bodies]
    stream = b"".join(head + b"\r\n\r\n" + body for head, body in zip(heads, bodies, strict=True))
    received, found = sip_messages.Stream(), []
    for at in range(0, len(stream), size):
        received += stream[at : at + size]
        while (message := received.take()) is not None:
            found.append(message[0])
    assert found == heads
    assert not bytes(received)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_line_feeds_alone_and_keep_alives_in_pieces_are_read(size):
    message = OK.replace(b"\r\n", b"\n") + b"a: 1\nl: 5\n\nx\r\n\r\n"
    stream, received, found = b"\r\n\r\n\n" + message + b"\r\n" + OK + b"l: 0\r\n\r\n", sip_messages.Stream(), []
    for at in range(0, len(stream), size):
        received += stream[at : at + size]
        while (taken := received.take()) is not None:
            found.append(taken)
    (head, whole), (last, _) = found
    assert whole == message
    assert sip_messages.head_of(message) == head
    assert sip_messages.read(head) == sip_messages.read(head.replace(b"\n", b"\r\n"))
    assert last == OK + b"l: 0"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (r'"A, \"B\" <x>" <sip:a@h>;expires=5', [("sip:a@h", 5)]),
        (r'"\\" <sip:a@h>, sip:b@h', [("sip:a@h", None), ("sip:b@h", None)]),
        ('<sip:a@h;x="1,2">;q=0.5;expires="7",,<sip:b@h>', [('sip:a@h;x="1,2"', 7), ("sip:b@h", None)]),
        ("*", []),
        ('sip:a@h, "never closed <sip:b@h>', [("sip:a@h", None)]),
        ("sip:a@h, <sip:b@h", [("sip:a@h", None)]),
    ],
)
def test_quotation_marks_brackets_and_commas_of_a_contact(value, found):
    reply = SipReply(200, "OK", (("contact", value),))
    assert [(contact.uri, contact.expires) for contact in reply.contacts] == found


@pytest.mark.parametrize("header", ["contact", "via", "www-authenticate", "warning", "retry-after", "cseq"])
@pytest.mark.parametrize("piece", PIECES)
def test_the_work_of_reading_a_header_grows_as_the_header_does(piece, header):
    """Half a megabyte: as the square of it, each would take an hour."""
    for begin in ("", "<", '"', 'Digest a="'):
        reply = SipReply(200, "OK", ((header, begin + piece * (500_000 // len(piece))),))
        assert len(reply.contacts) <= 64
        assert isinstance(reply.branch + reply.warning, str)
        assert reply.number("retry-after", 9) in (None, 9)
        assert len(reply.challenges("www-authenticate")) <= 32


def test_the_work_of_a_stream_grows_as_the_stream_does_however_small_its_pieces():
    stream = sip_messages.Stream()
    head = OK + b"Contact: " + b"x" * (sip_messages.MAX_HEAD - 100) + b"\r\nl: 65000"
    calls = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        for byte in head + b"\r\n\r\n" + b"y" * 65_000:
            stream += bytes([byte])
            found = stream.take()
    finally:
        sys.setprofile(None)
    assert found is not None
    assert found[0] == head
    assert calls < 4 * (len(head) + 65_004)


@pytest.mark.parametrize(
    "headers", [b"l: 5\r\nContent-Length: 6", b"Content-Length: -1", b"l: x", b"l: 99999999999", b"l:\r\n 70000"]
)
def test_a_body_of_no_clear_length_ends_it(headers):
    stream = sip_messages.Stream()
    stream += OK + headers + b"\r\n\r\n"
    with pytest.raises(NotSipError):
        stream.take()


def test_a_length_on_a_folded_line_counts_and_so_does_the_same_twice():
    stream = sip_messages.Stream()
    stream += OK + b"l:\r\n 3\r\nContent-Length: 3\r\n\r\nabcSIP"
    message = stream.take()
    assert message is not None
    assert message[1].endswith(b"\r\n\r\nabc")
    assert bytes(stream) == b"SIP"


def test_a_head_that_is_too_long_is_refused_whatever_it_came_over():
    for head in (OK + b"x: " + b"y" * sip_messages.MAX_HEAD, OK + b"a: 1\r\n" * sip_messages.MAX_HEADERS):
        with pytest.raises(NotSipError):
            sip_messages.read(head)
