"""What a stranger writes into a header, read without the standard library's rules of mail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NeonError, ReplyError
from neon_wizard.operations.account_services import outcome_unknown
from neon_wizard.profile.service import Http
from neon_wizard.protocols.header_values import charset_of, media_type, parameter
from tests.protocols.helpers import post
from tests.servers.raw import RawServer, answer, answering

MAILS = [
    "text/xml; charset*=utf-8''x; charset*=0=y",
    "text/xml; charset*=utf-8''x; charset*0=y",
    "text/xml; charset*=a\0b''x",
    "application/json; charset*0*=a; charset*=b;charset*1=c",
]
"""What Python's reader of mail headers fails on, each in a way of its own."""
BOUNDARIES = ["multipart/related; boundary*0=a; boundary*=b", "multipart/mixed; boundary*=a\0b''x"]


@pytest.mark.parametrize(
    ("written", "kind", "charset"),
    [
        ("text/xml; charset=UTF-8", "text/xml", "utf-8"),
        (' Text/XML ;a=b; Charset = "ISO-8859-1" ', "text/xml", "iso-8859-1"),
        ('text/xml; a="; charset=x"; charset=utf-16', "text/xml", "utf-16"),
        ('text/xml; a="\\"; charset=x"; charset="u\\tf-8"', "text/xml", "utf-8"),
        ("text/xml;charset=utf-8;charset=latin-1", "text/xml", "utf-8"),
        ("text/xml; charset=", "text/xml", None),
        ("text/xml; charset=ü", "text/xml", None),
        ("text/xml; charset=\0", "text/xml", None),
        ("xml", "text/plain", None),
        ("", "", None),
        *((written, written.partition(";")[0], None) for written in MAILS),
    ],
)
def test_type_and_encoding(written, kind, charset):
    assert (media_type(written), charset_of(written)) == (kind, charset)


@given(st.text(alphabet='ab/;="\\ *0\0é', max_size=60))
def test_nothing_that_is_written_there_fails(written):
    kind, charset, boundary = media_type(written), charset_of(written), parameter(written, "a")
    assert kind == kind.lower()
    assert charset is None or charset.isascii()
    assert len(boundary) <= len(written)


@pytest.mark.parametrize("written", MAILS)
def test_an_encoding_that_is_not_said_as_http_says_it_counts_as_not_said(session, written):
    with RawServer(answering(answer(b"<a/>", content_type=written))) as server:
        received, exchange = session.send(post(server.url), Http(timeout=5))
    assert (received.body, received.charset) == (b"<a/>", None)
    assert exchange.reply_body == "<a/>"


@pytest.mark.parametrize("written", BOUNDARIES)
def test_a_reply_of_several_parts_whose_headers_cannot_be_read_leaves_the_outcome_open(session, written):
    with RawServer(answering(answer(b"<a/>", content_type=written))) as server, pytest.raises(NeonError) as caught:
        session.send(post(server.url), Http(timeout=5))
    assert isinstance(caught.value, ReplyError)
    assert caught.value.code == "reply.format"
    assert outcome_unknown(caught.value)
