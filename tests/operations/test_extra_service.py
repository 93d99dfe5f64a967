"""An operator's own service is sent once, in its protocol, and a lost answer is told as what it is (E1)."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from neon_wizard.errors import NetworkError, OperatorError, ReplyError, UsageError
from neon_wizard.messages import explain
from neon_wizard.model import Secret, Upload, Value
from neon_wizard.operations.extra_service import perform
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin
from neon_wizard.protocols.http import Session
from tests.profile.samples import load_text, with_actions
from tests.servers.raw import Conversation, RawServer
from tests.servers.scripted import Given, ScriptedServer

YES = b"<R><Success>true</Success><Error><Code>0</Code></Error><Data><Message>Done.</Message></Data></R>"
PDF = b"%PDF-1.7\xff\x00\r\n--neon\xe9"


@contextmanager
def offered(origin: str, **action: Any) -> Iterator[tuple[Services, Any]]:
    """The services of an operator at `origin` with one action."""
    service = {"url": f"{origin}/Do", **action.pop("service", {})}
    table = {"id": "it", "title": "It", "service": service, **action}
    profile = load_text(with_actions(table))
    session = Session(lambda _reference: Secret("http-s3cret"))
    try:
        yield Services(profile, session, builtin()), profile.actions[0]
    finally:
        session.close()


def body_of(protocol: str, **further: Any) -> tuple[str, bytes]:
    """Content type and body of a request with a text, the account's number and a file in it."""
    inputs = [{"name": "code"}, {"name": "proof", "kind": "file"}]
    service = {"protocol": protocol, **further}
    with ScriptedServer({"*": YES}) as server, offered(server.origin, inputs=inputs, service=service) as (all_, action):
        values: dict[str, Value] = {"code": "a&<é", "proof": Upload('pro"of.pdf', PDF)}
        assert perform(all_, action, values, number="5555").message == "Done."
        (seen,) = server.requests
        return seen.header("content-type") or "", seen.body


@pytest.mark.parametrize("protocol", ["soap", "xml", "rest"])
def test_a_file_is_sent_as_base64(protocol):
    _type, body = body_of(protocol, reply={"format": "returndata"})
    assert base64.b64encode(PDF) in body
    assert b"Number" not in body


def test_a_file_in_a_form_is_a_part_of_it_byte_for_byte():
    fields = {"Number": "{number}", "Code": "{code}", "Proof": "{proof}", "Name": "{proof_name}"}
    kind, body = body_of("form", fields=fields)
    kind, _, boundary = kind.partition("; boundary=")
    assert kind == "multipart/form-data"
    *parts, end = body.split(f"--{boundary}".encode())[1:]
    assert end == b"--\r\n"
    assert [part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n") for part in parts] == [
        b"5555",
        "a&<é".encode(),
        PDF,
        b'pro"of.pdf',
    ]
    assert b'name="Proof"; filename="pro%22of.pdf"\r\nContent-Type: application/pdf' in parts[2]


def test_login_number_and_password_come_from_the_account():
    fields = {"L": "{login}", "N": "{number}", "P": "{password}"}
    with (
        ScriptedServer({"*": YES}) as server,
        offered(server.origin, service={"fields": fields}) as (services, action),
    ):
        perform(services, action, {}, login="ana", number="5555", password=Secret("p0rtal"))
        body = b"".join(server.requests[0].body.split())
        assert b"<L>ana</L><N>5555</N><P>p0rtal</P>" in body
        for lacking in ("login", "number", "password"):
            given = {"login": "ana", "number": "5555", "password": Secret("p0rtal"), lacking: None}
            with pytest.raises(UsageError) as caught:
                perform(services, action, {}, **given)  # type: ignore[arg-type]
            assert (caught.value.code, caught.value.field) == ("input.required", lacking)
        assert len(server.requests) == 1


def test_f03_a_lost_answer_is_an_outcome_that_nobody_knows_and_nothing_is_sent_twice():
    with RawServer(Conversation.read_request) as server, offered(f"http://{server.host}") as (services, action):
        with pytest.raises(NetworkError) as caught:
            perform(services, action, {})
        assert (caught.value.code, caught.value.sent) == ("action.unknown", True)
        assert len(server.conversations) == 1
    said = explain(caught.value)
    assert "ACME Telecom may have done it all the same." in said.message
    assert said.next_step


def test_an_answer_that_cannot_be_read_leaves_it_open_too():
    with ScriptedServer({"*": b"<a/>"}) as server, offered(server.origin) as (services, action):
        with pytest.raises(ReplyError) as caught:
            perform(services, action, {})
        assert caught.value.code == "action.unknown"
        assert len(server.requests) == 1


def test_what_only_reads_may_simply_be_asked_again():
    with (
        RawServer(Conversation.read_request) as server,
        offered(f"http://{server.host}", reads_only=True) as (services, action),
    ):
        with pytest.raises(NetworkError) as caught:
            perform(services, action, {})
        assert caught.value.code.startswith("network.")


def test_f01_what_never_left_is_not_unknown():
    with ScriptedServer({}) as server:
        origin = server.origin
    with offered(origin) as (services, action):
        with pytest.raises(NetworkError) as caught:
            perform(services, action, {})
        assert caught.value.code == "network.refused"


def test_a_refusal_is_told_in_the_operators_words_at_its_field():
    no = b"<R><Success>false</Success><Error><Code>102</Code><Description>No such voucher.</Description></Error></R>"
    service = {"fields": {"Code": "{code}"}}
    with (
        ScriptedServer({"*": Given(no)}) as server,
        offered(server.origin, inputs=[{"name": "code"}], service=service) as (services, action),
    ):
        with pytest.raises(OperatorError) as caught:
            perform(services, action, {"code": "1"})
        assert explain(caught.value).message == "ACME Telecom does not know this: No such voucher."
