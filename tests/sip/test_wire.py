"""Reading SIP messages: the forms that RFC 3261 allows, and any bytes at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.sip import wire
from neon_wizard.sip.wire import Contact, NotSipError

OK = b"SIP/2.0 200 OK\r\n"


def test_compact_folded_and_oddly_spaced_headers_are_read():
    reply = wire.read(
        OK + b"v: SIP/2.0/UDP h;rport ; branch = z9hG4bKx\r\nM:<sip:a@h>\r\n  ;expires=5\r\nl : 0\r\nno colon\r\n"
        b"Expires: 60;x\r\nCONTACT: sip:b@h;expires=9"
    )
    assert reply is not None
    assert reply.branch == "z9hG4bKx"
    assert reply.contacts == (Contact("sip:a@h", 5), Contact("sip:b@h", 9))
    assert reply.number("expires", 3600) == 60
    assert reply.number("expires", 30) == 30
    assert reply.number("min-expires", 30) is None


def test_a_request_is_no_reply_and_everything_else_is_no_sip():
    assert wire.read(b"OPTIONS sip:a@h SIP/2.0\r\nVia: x") is None
    for text in (b"", b"SIP/2.0 999 No", b"SIP/3.0 200 OK", b"HTTP/1.1 200 OK"):
        with pytest.raises(NotSipError):
            wire.read(text)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_a_message_or_none(data, sip):
    received = bytearray((OK if sip else b"") + data)
    try:
        while (message := wire.take(received)) is not None:
            reply = wire.read(message[0])
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
    received, found = bytearray(), []
    for at in range(0, len(stream), size):
        received += stream[at : at + size]
        while (message := wire.take(received)) is not None:
            found.append(message[0])
    assert found == heads
    assert not received
