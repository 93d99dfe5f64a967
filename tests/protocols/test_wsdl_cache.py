"""A second start sends one request: descriptions are kept on this disk, and asked for again when they do not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from neon_wizard import places
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.http import Session
from neon_wizard.protocols.wsdl.wsdl import Wsdl
from tests.protocols import soap_replies
from tests.protocols.dialect_contract import Outcome
from tests.protocols.helpers import signup_service
from tests.servers.descriptions import described
from tests.servers.scripted import Given, ScriptedServer, Seen

CANARY = Secret("c4n4ry-Secret")
VALUES: dict[str, str | Secret] = {"login": "a", "password": CANARY, "name": "n", "email": "e", "phone": "p"}
REPLY = soap_replies.enveloped(f"<R>{soap_replies.structure(Outcome())}</R>")

Start = Callable[..., Reply]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """``/wsdl`` imports ``/more`` and describes ``/service``; both carry an ETag."""
    with ScriptedServer({"/service": REPLY}) as started:
        text = described(started.url("/service")).replace(
            b"<types>", b'<import namespace="urn:m" location="/more"/><types>'
        )
        schema = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:m"/>'
        started.paths |= {"/wsdl": tagged(text), "/more": tagged(schema)}
        yield started


def tagged(body: bytes) -> Callable[[Seen], Given]:
    def answer(seen: Seen) -> Given:
        etag = f'"{hash(body)}"'
        if seen.header("if-none-match") == etag:
            return Given(status=304)
        return Given(body, headers={"ETag": etag})

    return answer


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEON_HOME", str(tmp_path))
    return places.cache_dir() / "documents"


@pytest.fixture
def start(server, cache) -> Start:
    """One start of the program: a new dialect, a new session, one signup."""

    def started(owner: str = "acme", **changes: object) -> Reply:
        session = Session(lambda _reference: CANARY, owner)
        http = changes.pop("http", Http(timeout=5))
        options = {"wsdl": server.url("/wsdl"), "operation": "Signup"}
        try:
            service = signup_service("", protocol="wsdl", options=options, http=http, **changes)
            return Wsdl().call(service, Call(VALUES, secrets=(CANARY,)), session)
        finally:
            session.close()

    return started


def asked(server: ScriptedServer) -> list[str]:
    """What was asked since the last time, as ``GET /wsdl``; a ``?`` after it for a conditional request."""
    seen = [f"{each.method} {each.path}{'?' if each.header('if-none-match') else ''}" for each in server.requests]
    server.requests.clear()
    return seen


def test_a_second_start_sends_one_request(start, server):
    assert [start().status, asked(server)] == [200, ["GET /wsdl", "GET /more", "POST /service"]]
    assert [start().status, asked(server)] == [200, ["POST /service"]]


def test_with_http_authentication_too(start, server):
    http = Http(auth=Auth("basic", "neon", "x"), timeout=5)
    for _ in range(2):
        start(http=http)
    assert asked(server) == ["GET /wsdl", "GET /more", "POST /service", "POST /service"]


def test_f63_each_operator_and_each_identity_asks_for_itself(start, server):
    for owner, auth in (("acme", Auth()), ("other", Auth()), ("acme", Auth("basic", "neon", "x"))):
        start(owner=owner, http=Http(auth=auth, timeout=5))
        assert len(asked(server)) == 3


def test_without_an_owner_nothing_is_kept(start, server, cache):
    for _ in range(2):
        start(owner="")
    assert len(asked(server)) == 6
    assert not cache.exists()


def test_f60_the_cache_holds_no_secret(start, server, cache):
    start(http=Http(auth=Auth("basic", "neon", "x"), timeout=5))
    kept = [path for path in cache.rglob("*") if path.is_file()]
    assert len(kept) == 2
    for path in kept:
        assert CANARY.reveal().encode() not in path.read_bytes()


def test_f60_a_description_that_repeats_a_secret_is_not_kept(start, server, cache):
    body = described(server.url("/service")).replace(b"in words", CANARY.reveal().encode())
    server.paths["/wsdl"] = body
    start()
    assert not list(cache.rglob("*.document"))


def test_what_does_not_fit_any_more_is_asked_for_again_once(start, server):
    """The operator has renamed a parameter, and the profile follows: the copy is of the day before."""
    start()
    asked(server)
    newer = described(server.url("/service"), parameters={"Signup": ("User",)})
    server.paths["/wsdl"] = tagged(newer)
    fields = {"User": "{login}"}
    assert start(fields=fields).status == 200
    assert asked(server) == ["GET /wsdl?", "POST /service"]
    assert start(fields=fields).status == 200
    assert asked(server) == ["POST /service"]


def test_what_does_not_fit_at_all_is_said_after_one_question(start, server):
    start()
    asked(server)
    with pytest.raises(ProfileError):
        start(fields={"Nobody": "{login}"})
    assert asked(server) == ["GET /wsdl?", "GET /more?"]


def test_a_damaged_copy_does_no_harm(start, server, cache):
    start()
    asked(server)
    for path in cache.rglob("*.document"):
        path.write_bytes(b"\x00" * 100)
    assert start().status == 200
    assert asked(server) == ["GET /wsdl", "GET /more", "POST /service"]


def test_a_service_that_does_not_understand_is_described_anew_at_the_next_start(start, server):
    start()
    server.paths["/service"] = soap_replies.enveloped(
        "<s:Fault><faultcode>s:Client</faultcode><faultstring>No such method</faultstring></s:Fault>", status=500
    )
    start()
    asked(server)
    start()
    assert asked(server) == ["GET /wsdl?", "POST /service"]


def test_in_one_session_a_description_that_no_longer_fits_is_read_again(server, cache):
    session = Session(lambda _reference: CANARY)
    dialect = Wsdl()
    options = {"wsdl": server.url("/wsdl"), "operation": "Signup"}
    call = Call(VALUES, secrets=(CANARY,))
    dialect.call(signup_service("", protocol="wsdl", options=options), call, session)
    server.paths["/wsdl"] = described(server.url("/service"), parameters={"Signup": ("User",)})
    dialect.call(signup_service("", protocol="wsdl", options=options, fields={"User": "{login}"}), call, session)
    session.close()
    assert asked(server)[-2:] == ["GET /wsdl", "POST /service"]
