"""Requests as an operator shows them → a profile that is sent as they were."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.authoring.checking import check
from neon_wizard.authoring.examples.curl_command import read_curl
from neon_wizard.authoring.examples.example_requests import Examples, request_of
from neon_wizard.authoring.examples.from_examples import from_examples
from neon_wizard.authoring.written_profile import WrittenProfile
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.operations import account_services
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import Dialects
from neon_wizard.protocols.http import Session
from tests.servers.scripted import Given, ScriptedServer, Seen

LINES = """
$ curl -sS -X POST {origin}/v1/accounts \\
    -H 'Authorization: Bearer t0psecret' \\
    -H 'Content-Type: application/json' \\
    -d '{{"username": "ana", "password": "s3cret1", "plan": "basic", "lines": 1,
         "contact": {{"email": "ana@norte.example", "phones": ["+55 71 5555-5555"]}}}}'
$ curl -u 'ana:s3cret2' {origin}/v1/settings
$ curl -H 'Authorization: Bearer t0psecret' "{origin}/v1/accounts/5550100/balance?currency=BRL"
"""


def made(text: str) -> WrittenProfile:
    return from_examples(read_curl(text))


def usable(written: WrittenProfile) -> Profile:
    return check(written.text, file="made.toml", source=Source.FILE, base=None).usable()


@contextmanager
def asked(profile: Profile, secret: str = "") -> Iterator[Services]:
    session = Session(lambda _: Secret(secret))
    try:
        yield Services(profile, session, Dialects())
    finally:
        session.close()


def test_what_goes_out_is_what_was_shown():
    def answer(seen: Seen) -> Given:
        return Given(
            json.dumps({"Success": True, "Data": {"Balance": "20.15"}}).encode(), content_type="application/json"
        )

    with ScriptedServer({"*": answer}) as server:
        written = made(LINES.format(origin=server.origin))
        with asked(usable(written), "t0psecret") as services:
            assert str(account_services.balance(services, "5550199").amount) == "20.15"
        (seen,) = server.requests
    assert (seen.method, seen.path) == ("GET", "/v1/accounts/5550199/balance?currency=BRL")
    assert seen.header("Authorization") == "Bearer t0psecret"


def test_the_structure_of_a_body_stays_and_what_is_known_is_filled_in():
    profile = usable(made(LINES.format(origin="https://voip.norte.example")))
    signup = profile.services["signup"]
    assert signup.options["body"] == {
        "username": "{login}",
        "password": "{password}",
        "plan": "basic",
        "lines": 1,
        "contact": {"email": "{email}", "phones": ["{phone}"]},
    }
    assert profile.services["balance"].url == "https://voip.norte.example/v1/accounts/{number}/balance"


def test_no_secret_and_nothing_of_the_person_in_the_example_stands_in_the_file():
    written = made(LINES.format(origin="https://voip.norte.example"))
    for text in ("t0psecret", "s3cret1", "s3cret2", "ana@norte.example", "5555-5555", "5550100"):
        assert text not in written.text
        assert text not in json.dumps(written.data)
    assert written.secrets == {"http": "t0psecret", "http-2": "s3cret2"}


@pytest.mark.parametrize(
    "body",
    [
        '{"number":"5511","pin":"Pin98765"}',
        "number=5511&senha=Pin98765",
        "<balance><number>1</number><pin>Pin98765</pin></balance>",
    ],
    ids=["json", "form", "xml"],
)
def test_a_users_secret_that_the_service_cannot_have_is_not_written(body: str):
    written = made(f"curl -d '{body}' https://voip.acme.example/balance")
    assert "Pin98765" not in written.text


def test_what_the_file_says_of_itself():
    text = " ".join(made(LINES.format(origin="https://voip.norte.example")).text.replace("\n#", " ").split())
    assert "- signup = POST /v1/accounts" in text
    assert "- signup: what to send as plan; the example's “basic” goes out" in text
    assert "- balance: a line for curl does not say what is answered" in text
    assert 'Where it is the user\'s: username = "{login}", password = "{password}"' in text


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("-d 'usuario=ana&senha=x&api_key=k1' https://h.example/login",
         {"usuario": "{login}", "senha": "{password}", "api_key": "{secret:api-key}"}),
        ("-d 'u={{login}}&p=YOUR_PASSWORD' https://h.example/settings", {"u": "{login}", "p": "{password}"}),
        ("-G -d msisdn=557155555555 https://h.example/saldo.php", {"msisdn": "{number}"}),
        ("-d 'number=$NUMBER&requestId=77' $BASE/balance", {"number": "{number}", "requestId": "{uuid}"}),
    ],
)  # fmt: skip
def test_values_by_their_names_and_by_what_an_example_leaves_open(line: str, fields: dict[str, str]):
    profile = usable(made(f"curl {line}"))
    (service,) = profile.services.values()
    assert dict(service.fields) == fields


SOAP = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><GetBalance xmlns="urn:acme">'
    "<Number>1</Number></GetBalance></s:Body></s:Envelope>"
)
NESTED = SOAP.replace("<Number>1</Number>", "<Who><Number>1</Number></Who>")


def test_soap_is_the_specifications_dialect_where_it_is_flat_and_its_own_text_where_not():
    line = (
        "curl -H 'Content-Type: application/soap+xml; charset=utf-8; action=\"urn:acme#b\"' -d '{}' https://h.example/s"
    )
    flat = usable(made(line.format(SOAP))).services["balance"]
    assert (flat.protocol, dict(flat.fields)) == ("soap", {"Number": "{number}"})
    assert (flat.soap.version, flat.soap.namespace, flat.soap.action) == ("1.2", "urn:acme", "urn:acme#b")
    nested = usable(made(line.format(NESTED))).services["balance"]
    assert nested.protocol == "xml"
    assert "<Who><Number>{number}</Number></Who>" in nested.options["body"]


def test_graphql_keeps_its_query_and_fills_its_variables():
    query = "query GetBalance($number: String!) { account(number: $number) { balance } }"
    body = json.dumps({"query": query, "variables": {"number": "5"}})
    service = usable(made(f"curl --json '{body}' https://h.example/graphql")).services["balance"]
    assert service.options["graphql"] == {"query": query, "variables": {"number": "{number}"}}


def test_the_parts_of_a_form_are_said_to_be_sent_as_an_ordinary_one():
    written = made("curl -F login=ana -F senha=x https://h.example/login")
    assert "as an ordinary form" in " ".join(written.document.left_out)
    assert dict(usable(written).services["provisioning"].fields) == {"login": "{login}", "senha": "{password}"}


def test_without_tls_an_example_is_written_with_it():
    written = made("curl http://voip.acme.example/balance?number=5")
    assert 'url = "https://voip.acme.example/balance"' in written.text
    assert "without TLS" in written.text


def test_a_request_that_the_author_names_by_its_place():
    examples = read_curl("curl https://h.example/abc?n=1\ncurl https://h.example/xyz?n=2")
    with pytest.raises(ProfileError) as caught:
        from_examples(examples)
    assert caught.value.facts["known"] == "GET /abc, GET /xyz"
    (found,) = from_examples(examples, {"balance": "2"}).matches
    assert found.operation.name == "GET /xyz"


@pytest.mark.parametrize("line", ["-X DELETE https://h.example/accounts/1234", "-d a=1 https://h.example/topup"])
def test_what_is_never_a_service(line: str):
    with pytest.raises(ProfileError):
        made(f"curl {line}")


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12) | st.sampled_from(
    [
        "{login}",
        "{x|y}",
        "{{ n }}",
        "${A}",
        "<b>",
        "secret:x",
        "{secret:y}",
        "5550100",
        "a@b.example",
        "%7B",
        "",
        "'",
        '"',
    ]
)
NAMES = TEXTS | st.sampled_from(
    ["login", "senha", "userType", "lastName", "api_key", "number", "X-Y", "a.b", "0", "name"]
)
TREE = st.recursive(
    TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)


@given(
    st.sampled_from(
        ["balance", "login", "signup", "a b/ü/saldo", "{x}/5550100/balance", "%zz/balance", "GetBalance.php"]
    ),
    st.dictionaries(NAMES, TEXTS, max_size=3),
    st.lists(st.tuples(NAMES, TEXTS), max_size=3),
    st.none() | TREE | st.dictionaries(NAMES, TEXTS, max_size=3).map(lambda pairs: urlencode(pairs)),
    st.sampled_from(["GET", "POST", "PUT"]),
)
def test_whatever_is_shown_becomes_a_profile_that_can_be_used(
    path: str, query: dict[str, str], headers: list[tuple[str, str]], body: Any, method: str
):
    text = "" if body is None else body if isinstance(body, str) else json.dumps(body)
    url = f"https://h.example/{path}?{urlencode(query)}"
    shown = request_of(method, url, headers, text, left_out=[], told_by="x")
    chosen = {"balance": "1"} if "alance" not in path and "saldo" not in path else {}
    written = from_examples(Examples("x", "", "", (shown,)), chosen)
    checked = check(written.text, file="made.toml", source=Source.FILE, base=None)
    assert [each.message for each in checked.problems if checked.profile is None] == []
