"""A reply in another format than the profile says: what was there, what was expected; never a success (F13)."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NeonError
from neon_wizard.messages import explain
from neon_wizard.profile.service import Http, ReplyMap, Service, Soap
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.exchange import Answer, Exchange
from neon_wizard.protocols.reply_reader import accepted_statuses, read
from neon_wizard.protocols.rest import Rest
from tests.servers.scripted import Given, ScriptedServer

BODIES = {
    "JSON": b'{"a": "1"}',
    "XML": b"<a>1</a>",
    "a=b&c=d": b"a=1",
    "Java properties": b"a=1",
    "INI": b"[s]\r\na=1",
    "text": b"Everything is fine.",
}
FORMATS = {"json": "JSON", "xml": "XML", "form": "a=b&c=d", "properties": "Java properties", "ini": "INI"}


def asked(session, given: Given, format: str, **changes: object) -> Reply:
    with ScriptedServer({"*": given}) as server:
        reply = ReplyMap(format=format, **changes)  # type: ignore[arg-type]
        service = Service("balance", "rest", server.url("/x"), Http(timeout=5), Soap(), reply=reply)
        return Rest().call(service, Call({}), session)


def failure(session, given: Given, format: str, **changes: object) -> NeonError:
    with pytest.raises(NeonError) as caught:
        asked(session, given, format, **changes)
    return caught.value


@pytest.mark.parametrize("format", FORMATS)
def test_the_format_that_was_declared(session, format):
    data = asked(session, Given(BODIES[FORMATS[format]]), format).data
    assert data == ({"s": {"a": "1"}} if format == "ini" else {"a": "1"})


@pytest.mark.parametrize(
    ("format", "there"),
    [("json", "XML"), ("json", "text"), ("xml", "JSON"), ("xml", "text"), ("returndata", "text")]
    + [(format, there) for format in ("form", "properties") for there in ("XML", "JSON")]
    + [("ini", "XML")],
)
def test_another_format_is_named(session, format, there):
    error = failure(session, Given(BODIES[there], content_type="text/plain"), format)
    assert (error.code, error.facts["found"]) == ("reply.format", there)
    assert error.facts["expected"] == FORMATS.get(format, "XML")
    assert f"is {there}; " in explain(error).message
    assert "HTTP 200" in error.detail


@pytest.mark.parametrize("format", [*FORMATS, "returndata", "text"])
@pytest.mark.parametrize("page", [b"<!doctype html><html><body>ok=1</body></html>", b"<html>{}</html>"])
def test_f13_a_web_page_is_no_reply_in_any_format(session, format, page):
    assert failure(session, Given(page, content_type="text/html"), format).code == "network.captive_portal"
    error = failure(session, Given(page, 404, content_type="text/html"), format)
    assert (error.code, error.facts["status"]) == ("reply.status", "404")


@pytest.mark.parametrize("body", [BODIES["JSON"], BODIES["XML"]])
def test_the_specifications_structure_may_be_json(session, body):
    assert asked(session, Given(body), "returndata").data == {"a": "1"}


@pytest.mark.parametrize("status", [201, 202, 204, 205])
def test_a_status_that_needs_no_body(session, status):
    assert asked(session, Given(b"", status), "json").data == {}
    assert failure(session, Given(b"", status), "returndata").code == "reply.empty"


def test_what_the_profile_translates():
    codes = {"http 409": 103, "HTTP  5xx": 500, "E1": 100}
    service = Service("balance", "rest", "", Http(), Soap(), reply=ReplyMap(codes=codes))
    accepted = accepted_statuses(service)
    assert {409, 500, 502, 599} <= accepted
    assert not {401, 408, 429, 503, 511, 404} & accepted, "a range does not take what has a meaning of its own"


def test_what_is_wanted_is_said(session):
    with ScriptedServer({"*": Given(b"{}")}) as server:
        for format, options in (("json", {}), ("xml", {}), ("ini", {}), ("json", {"headers": {"accept": "x/y"}})):
            service = Service("balance", "rest", server.url("/"), Http(), Soap(), reply=ReplyMap(format=format))
            service = Service(**{**vars(service), "options": options})
            with suppress(NeonError):
                Rest().call(service, Call({}), session)
        accepted = [seen.header("accept") for seen in server.requests]
    assert accepted == ["application/json", "application/xml, text/xml;q=0.9, */*;q=0.1", "*/*", "x/y"]


@given(
    st.binary(max_size=200) | st.text(max_size=100).map(str.encode), st.sampled_from([*FORMATS, "text", "returndata"])
)
def test_any_bytes_in_any_format_are_a_reply_or_a_coded_error(body, format):
    service = Service("balance", "rest", "", Http(), Soap(), reply=ReplyMap(format=format, pattern="(?P<a>x)"))
    with suppress(NeonError):
        read(Answer(200, (), body, "", None), Exchange("GET", "http://h", (), ""), "http://h", service)
