"""The user's own sign-in, and values of an operator's own, as they arrive at a server."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NetworkError, OperatorError, UsageError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import provision
from neon_wizard.profile.composing.parts import Composed, Template
from neon_wizard.profile.placeholders import Spot
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.dialect import Call
from neon_wizard.protocols.exchange import Exchange, Request
from neon_wizard.protocols.templates import Filler
from tests.protocols.helpers import signup_service
from tests.protocols.outgoing.asking import ACCOUNT, LOGIN, PASSWORD, READ, everything, opened
from tests.servers.digest import DigestGate
from tests.servers.scripted import Given, ScriptedServer, Seen

JSON = Given(ACCOUNT, content_type="application/json")


def profile(auth: str, more: str = "") -> str:
    return (
        f'[services.provisioning]\nurl = "ORIGIN/a"\nprotocol = "rest"\nmethod = "GET"\n'
        f"http = {{ auth = {auth} }}\n{READ}\n{more}"
    )


def own(scheme: str, username: str = "{login}@sip.example.com", password: str = "{password}") -> str:
    name = f'username = "{username}", ' if scheme in ("basic", "digest") else ""
    header = 'header = "X-Key", ' if scheme == "header" else ""
    return f'{{ scheme = "{scheme}", {name}{header}password = "{password}" }}'


def letting_in(expected: Callable[[Seen], bool]) -> Callable[[Seen], Given]:
    return lambda seen: JSON if expected(seen) else Given(b"no", 401, {"WWW-Authenticate": 'Basic realm="x"'})


def pair(login: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{login}@sip.example.com:{password}".encode()).decode()


@pytest.mark.parametrize(("login", "password"), [(LOGIN, PASSWORD), ("joão", "señha: & {login}"), ("a b", "€")])
def test_basic_with_the_users_own(login: str, password: str):
    shown: list[Exchange] = []
    script = letting_in(lambda seen: seen.header("Authorization") == pair(login, password))
    with ScriptedServer({"*": script}) as server, opened(profile(own("basic")), server.origin, shown=shown) as services:
        assert provision(services, login, Secret(password)).sip.number == "55"
    assert [each.path for each in server.requests] == ["/a"], "what signs in is in no address"
    assert not any(form in everything(shown) for form in (password, pair(login, password)[6:]))


def test_a_401_is_a_wrong_password():
    with (
        ScriptedServer({"*": letting_in(lambda _: False)}) as server,
        opened(profile(own("basic")), server.origin) as services,
        pytest.raises(OperatorError) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert (caught.value.code, caught.value.field, caught.value.facts["operator"]) == (
        "operator.104",
        "password",
        "ACME",
    )
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("auth", "codes", "code"),
    [
        (own("basic"), '"http 401" = 102', "operator.102"),
        (own("basic", "neon", "secret:http"), "", "operator.unauthorized"),
        (own("basic", "{secret:user}", "{secret:http}"), "", "operator.unauthorized"),
    ],
)
def test_unless_it_is_another_ones_or_the_profile_says_more(auth: str, codes: str, code: str):
    more = f"[services.provisioning.reply.codes]\n{codes}\n"
    secrets = {"http": "x-secret", "user": "neon"}
    with (
        ScriptedServer({"*": letting_in(lambda _: False)}) as server,
        opened(profile(auth, more), server.origin, secrets) as services,
        pytest.raises(OperatorError) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert caught.value.code == code


@pytest.mark.parametrize("offered", ['Bearer realm="x"', "Negotiate", 'Digest realm="x", nonce="n"'])
def test_who_asks_for_another_scheme_does_not_say_that_the_password_is_wrong(offered: str):
    with (
        ScriptedServer({"*": Given(b"", 401, {"WWW-Authenticate": offered})}) as server,
        opened(profile(own("basic")), server.origin) as services,
        pytest.raises(OperatorError) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert (caught.value.code, caught.value.facts["case"]) == ("operator.unauthorized", "none")


def test_digest_with_the_users_own_and_nobody_elses_challenge():
    gates = {who: DigestGate(f"{who}@sip.example.com", f"{who}-s3cret", JSON) for who in ("ana", "bob")}

    def script(seen: Seen) -> Given | bytes:
        who = "bob" if "bob@" in (seen.header("Authorization") or "") else "ana"
        return gates[who](seen)

    with ScriptedServer({"*": script}) as server, opened(profile(own("digest")), server.origin) as services:
        provision(services, "ana", Secret("ana-s3cret"))
        provision(services, "bob", Secret("bob-s3cret"))
        before = len(server.requests)
        provision(services, "ana", Secret("ana-s3cret"))
        assert len(server.requests) == before + 1, "ana's challenge is remembered"
        with pytest.raises(OperatorError) as caught:
            provision(services, "ana", Secret("bob-s3cret"))
        assert caught.value.code == "operator.104"


@pytest.mark.parametrize(
    ("scheme", "header", "sent"), [("bearer", "Authorization", "Bearer T"), ("header", "X-Key", "T")]
)
def test_a_token_that_is_composed(scheme: str, header: str, sent: str):
    token = hashlib.sha256(f"{LOGIN}:{PASSWORD}".encode()).hexdigest()
    values = '[values]\nproof = "{login}:{password}|sha256"\n'
    script = letting_in(lambda seen: seen.header(header) == sent.replace("T", token))
    shown: list[Exchange] = []
    text = values + profile(own(scheme, password="{proof}"))
    with ScriptedServer({"*": script}) as server, opened(text, server.origin, shown=shown) as services:
        provision(services, LOGIN, Secret(PASSWORD))
    assert token not in everything(shown)


@pytest.mark.parametrize(
    ("auth", "login", "password", "field"),
    [
        (own("basic"), "a:b", PASSWORD, "login"),
        (own("bearer"), LOGIN, "señha", "password"),
        (own("header"), LOGIN, "a\nb", "password"),
        (own("basic"), LOGIN, "a\x00b", "password"),
    ],
)
def test_what_cannot_be_sent_is_the_users_to_mend_and_nothing_is_sent(auth: str, login: str, password: str, field: str):
    with (
        ScriptedServer({"*": JSON}) as server,
        opened(profile(auth), server.origin) as services,
        pytest.raises(UsageError) as caught,
    ):
        provision(services, login, Secret(password))
    assert (caught.value.code, caught.value.field) == ("input.character", field)
    assert not server.requests


def test_a_captive_portal_is_no_wrong_password():
    page = b"<html><body><form action='http://login.example/'>Wi-Fi <input type=password></form></body></html>"
    with (
        ScriptedServer({"*": Given(page, 401, content_type="text/html")}) as server,
        opened(profile(own("basic")), server.origin) as services,
        pytest.raises((NetworkError, OperatorError)) as caught,
    ):
        provision(services, LOGIN, Secret(PASSWORD))
    assert caught.value.code in ("network.captive_portal", "operator.104")


def test_nested_digests_arrive():
    text = """
[values]
inner = "{password|sha1}"
answer = "{nonce}:{inner}|md5"
raw = "{password|sha256-raw|base64}"
basic = "{login}:{password}|base64"
[services.provisioning]
url = "ORIGIN/a"
protocol = "rest"
body = { nonce = "{nonce}", answer = "{answer}", raw = "{raw}", basic = "{basic}", twice = "{answer|upper}" }
"""
    shown: list[Exchange] = []
    with ScriptedServer({"*": JSON}) as server, opened(text + READ, server.origin, shown=shown) as services:
        provision(services, LOGIN, Secret(PASSWORD))
    sent = json.loads(server.requests[0].body)
    answer = hashlib.md5(f"{sent['nonce']}:{hashlib.sha1(PASSWORD.encode()).hexdigest()}".encode()).hexdigest()
    assert sent == {
        "nonce": sent["nonce"],
        "answer": answer,
        "twice": answer.upper(),
        "raw": base64.b64encode(hashlib.sha256(PASSWORD.encode()).digest()).decode(),
        "basic": base64.b64encode(f"{LOGIN}:{PASSWORD}".encode()).decode(),
    }
    assert not any(sent[name] in everything(shown) for name in ("answer", "twice", "raw", "basic"))


def test_a_value_of_a_step_or_a_session_is_one_like_any_other():
    """`{device.id}` and `{admin.token}` come in a call's values, and make what is composed of them secret."""
    values = {"key": Composed("{admin.token}:{login}", ("sha256",))}
    service = signup_service("https://voip.acme.example/", values=values)
    filler = Filler(service, Call({"login": "ana", "admin.token": Secret("t0ken")}))
    made = hashlib.sha256(b"t0ken:ana").hexdigest()
    assert filler.text("X {key}", Spot.HEADER) == f"X {made}"
    assert Secret(made) in filler.secrets


@given(st.text(max_size=20), st.text(max_size=20))
def test_what_is_typed_is_put_in_once(login: str, password: str):
    """A value that looks like a placeholder, or like a filter, is text."""
    values = {"pair": Composed("{login}:{password}")}
    service = signup_service("https://voip.acme.example/", values=values)
    filler = Filler(service, Call({"login": login, "password": Secret(password)}))
    assert filler.text("{pair}", Spot.DIGESTED) == f"{login}:{password}"


def test_what_nobody_fills_in_signs_nobody_in(session):
    """Such as for a registry, or a picture of the operator's: no user's request is there to be filled in."""
    auth = Auth("basic", "{login}", Template("{password}"), filled=True, users=True)
    with ScriptedServer({"*": JSON}) as server:
        session.send(Request("GET", server.url("/")), Http(auth=auth))
    assert server.requests[0].header("Authorization") is None
