"""Replies of several parts: the root is read as if it had come alone, attachments stand where they are referred to."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import ReplyError
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.exchange import Answer
from neon_wizard.protocols.reply_reader import MAX_PARTS, unpacked
from tests.protocols.helpers import signup_service
from tests.protocols.soap_replies import ENVELOPE
from tests.servers.scripted import Given, ScriptedServer

ROOT = (
    f'<s:Envelope xmlns:s="{ENVELOPE["1.1"]}"><s:Body><R><Success>true</Success><Error><Code>0</Code></Error><Data>'
    '<x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="cid:data%40acme"/></Data></R>'
    "</s:Body></s:Envelope>"
)
DATA = "<Number>55555555</Number><Password>Jürgen</Password>"
MTOM = 'multipart/related; type="application/xop+xml"; boundary="=_b"; start="<root@acme>"; start-info="text/xml"'


def part(body: bytes | str, *headers: str) -> bytes:
    raw = body.encode() if isinstance(body, str) else body
    return b"--=_b\r\n" + "".join(f"{each}\r\n" for each in headers).encode() + b"\r\n" + raw + b"\r\n"


def message(*parts: bytes) -> bytes:
    return b"".join(parts) + b"--=_b--\r\n"


ROOT_PART = part(ROOT, 'Content-Type: application/xop+xml; charset=UTF-8; type="text/xml"', "Content-ID: <root@acme>")


def answered(body: bytes, content_type: str = MTOM) -> Answer:
    return Answer(200, (("Content-Type", content_type),), body, content_type.partition(";")[0].lower(), None)


def refused(body: bytes, content_type: str = MTOM) -> ReplyError:
    with pytest.raises(ReplyError) as caught:
        unpacked(answered(body, content_type), "h")
    assert caught.value.facts["host"] == "h"
    return caught.value


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (DATA.encode(), "binary"),
        (base64.encodebytes(DATA.encode()), "base64"),
        (DATA.replace("ü", "=C3=BC").encode(), "quoted-printable"),
    ],
)
def test_mtom_whatever_the_order_and_the_transfer_encoding(session, data, encoding):
    attached = part(data, f"Content-Transfer-Encoding: {encoding}", "Content-ID: <data@acme>")
    body = b"A preamble that is no part\r\n" + message(attached, ROOT_PART) + b"an epilogue"
    with ScriptedServer({"/": Given(body, content_type=MTOM)}) as server:
        reply = Envelope().call(signup_service(server.url("/")), Call({}), session)
    assert reply.data["R"]["Data"] == DATA


def test_soap_with_attachments(session):
    root = ROOT[: ROOT.index("<Data>")] + '<Data href="cid:data@acme"/></R></s:Body></s:Envelope>'
    body = message(part(root), part(DATA.encode("latin-1"), "Content-Type: text/xml; charset=iso-8859-1",
                                    "Content-ID: <data@acme>"))  # fmt: skip
    with ScriptedServer({"/": Given(body, content_type="multipart/related; boundary==_b")}) as server:
        reply = Envelope().call(signup_service(server.url("/")), Call({}), session)
    assert reply.data["R"]["Data"] == DATA


def test_bytes_that_are_no_text_stand_as_base64():
    _root, attachments = unpacked(answered(message(ROOT_PART, part(b"\xff\xfe\xfd", "Content-ID: <data@acme>"))), "h")
    assert dict(attachments) == {"data@acme": base64.b64encode(b"\xff\xfe\xfd").decode()}


def test_f24_an_attachment_that_is_not_there_is_named(session):
    given = Given(message(ROOT_PART), content_type=MTOM)
    with ScriptedServer({"/": given}) as server, pytest.raises(ReplyError) as caught:
        Envelope().call(signup_service(server.url("/")), Call({}), session)
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.missing", "cid:data@acme")


def test_f06_a_small_attachment_that_stands_for_much(session):
    include = '<x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="cid:data@acme"/>'
    root = f"<a>{f'<b>{include}</b>' * 10_000}</a>"
    body = message(part(root), part(b"x" * 100_000, "Content-ID: <data@acme>"))
    content_type = 'multipart/related; boundary="=_b"'
    with ScriptedServer({"/": Given(body, content_type=content_type)}) as server, pytest.raises(ReplyError) as caught:
        Envelope().call(signup_service(server.url("/")), Call({}), session)
    assert caught.value.code == "reply.too_large"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (message(ROOT_PART), "multipart/related"),
        (ROOT_PART, MTOM),
        (b"", MTOM),
        (message(), MTOM),
        (message(part(ROOT)), MTOM),
        (b"--=_b\r\nno end of the headers--=_b--", MTOM),
        (message(part("not base64!", "Content-Transfer-Encoding: base64", "Content-ID: <root@acme>")), MTOM),
    ],
)
def test_f04_a_message_that_is_not_whole(body, content_type):
    assert refused(body, content_type).code == "reply.format"


def test_f06_too_many_parts():
    assert refused(message(*[part("x")] * (MAX_PARTS + 2))).code == "reply.too_large"


@given(st.lists(st.binary().filter(lambda data: b"--=_b" not in data), min_size=1, max_size=5))
def test_any_bytes_arrive(bodies):
    parts = [part(body, "Content-Type: x/y", f"Content-ID: <{number}>") for number, body in enumerate(bodies)]
    root, attachments = unpacked(answered(message(*parts), 'multipart/related; boundary="=_b"'), "h")
    assert root.body == bodies[0]
    assert len(attachments) == len(bodies) - 1
