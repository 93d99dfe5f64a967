"""``[sessions.NAME.challenge]``: asked before each login, answered by it alone, in the same jar and the same time."""

from __future__ import annotations

import hashlib
import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import outcome_unknown, provision, signup
from tests.operations.chains import ACCOUNT_BY_TOKEN, FORM, asked, given, operator, sent
from tests.servers.scripted import Given, Script, Seen

PASSWORD = Secret("Portal-1")
TEXT = (
    """
[values]
proof = "{user.nonce}{password}|md5"

[sessions.user]
url = "ORIGIN/login"
protocol = "rest"
body = { login = "{login}", key = "{proof}" }
take = { token = "token" }
SESSION
[sessions.user.reply]
format = "json"
codes = { "http 401" = 104 }
[sessions.user.challenge]
url = "ORIGIN/challenge"
body = { login = "{login}" }
take = { nonce = "challenge" }

"""
    + ACCOUNT_BY_TOKEN
    + """
[services.signup]
url = "ORIGIN/accounts"
protocol = "rest"
body = { login = "{login}", password = "{password}", token = "{user.token}" }
[services.signup.reply]
format = "json"
account = { number = "number", password = "{password}" }
"""
)


def text(session: str = "") -> str:
    return TEXT.replace("SESSION", session)


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class Operator:
    """Takes each challenge once, from whoever answers it with `PASSWORD`, and knows the tokens it has not forgotten."""

    def __init__(self) -> None:
        self.given = 0
        self.open: dict[str, str] = {}
        self.valid: set[str] = set()
        self.keys: list[str] = []

    def challenge(self, seen: Seen) -> Given:
        self.given += 1
        self.open[sent(seen)["login"]] = f"nonce-{self.given}"
        return given({"challenge": f"nonce-{self.given}"})

    def login(self, seen: Seen) -> Given:
        form = sent(seen)
        self.keys.append(form["key"])
        if form["key"] != md5(f"{self.open.pop(form['login'], '')}Portal-1"):
            return given({"error": "no"}, 401)
        self.valid.add(f"token-{self.given}")
        return given({"token": f"token-{self.given}"})

    def account(self, seen: Seen) -> Given:
        if seen.header("X-Token") not in self.valid:
            return given({"error": "session"}, 401)
        return given({"number": "5", "secret": "sip"})

    @property
    def scripts(self) -> dict[str, Script]:
        return {"/challenge": self.challenge, "/login": self.login, "/account": self.account}


def test_the_login_answers_the_challenge_and_is_asked_once():
    with operator(text(), Operator().scripts) as (services, server):
        for _ in range(2):
            assert provision(services, "ana", PASSWORD).sip.number == "5"
        assert asked(server) == ["POST /challenge", "POST /login", "GET /account", "GET /account"]
        assert sent(server.requests[1]) == {"login": "ana", "key": md5("nonce-1Portal-1")}


def test_a_wrong_password_at_the_login_is_a_wrong_password():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, server):
        with pytest.raises(OperatorError) as raised:
            provision(services, "ana", Secret("wrong"))
        assert (raised.value.operator_code, raised.value.field) == (104, "password")
        assert asked(server) == ["POST /challenge", "POST /login"]
        assert provision(services, "ana", PASSWORD).sip.number == "5"


def test_a_session_that_has_ended_asks_for_another_challenge():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, _):
        provision(services, "ana", PASSWORD)
        acme.valid.clear()
        assert provision(services, "ana", PASSWORD).sip.number == "5"
    assert acme.keys == [md5("nonce-1Portal-1"), md5("nonce-2Portal-1")]


def test_a_renewal_answers_no_challenge():
    refresh = '\n[sessions.user.refresh]\nurl = "ORIGIN/refresh"\nbody = { token = "{user.token}" }\n'
    acme = Operator()

    def login(seen: Seen) -> Given:
        return given({**json.loads(acme.login(seen).body), "expires_in": 0})

    scripts: dict[str, Script] = {**acme.scripts, "/login": login, "/refresh": given({"token": "token-1"})}
    with operator(text('lifetime = "expires_in"') + refresh, scripts) as (services, server):
        for _ in range(2):
            provision(services, "ana", PASSWORD)
        assert asked(server)[3:] == ["POST /refresh", "GET /account"]


def test_many_threads_answer_one_challenge():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, _), ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: provision(services, "ana", PASSWORD).sip.number, range(8)))
    assert (set(found), acme.given, len(acme.keys)) == ({"5"}, 1, 1)


def test_two_users_of_one_password_have_two_sessions_although_only_the_challenge_names_them():
    acme = Operator()
    scripts: dict[str, Script] = {**acme.scripts, "/login": lambda _seen: given({"token": f"token-{acme.given}"})}
    acme.valid |= {"token-1", "token-2"}
    with operator(text().replace('login = "{login}", key', "key"), scripts) as (services, server):
        for login in ("ana", "bob", "ana"):
            provision(services, login, PASSWORD)
        tokens = [seen.header("X-Token") for seen in server.requests if seen.path == "/account"]
    assert tokens == ["token-1", "token-2", "token-1"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (given({"challenge": ""}), "reply.missing"),
        (given({}), "reply.missing"),
        (given({"challenge": {"a": "b"}}), "reply.value"),
        (Given(b"<", 200), "reply.format"),
        (given({"message": "no"}, 500), "operator.500"),
    ],
)
def test_a_challenge_that_is_none_sends_no_login_and_leaves_a_signup_unsent(answer: Given, code: str):
    notes: list[str] = []
    with operator(text(), {**Operator().scripts, "/challenge": answer}) as (services, server):
        with pytest.raises(NeonError) as raised:
            signup(services, FORM, None, notes.append)
        assert (raised.value.code, notes, outcome_unknown(raised.value)) == (code, [], False)
        assert asked(server) == ["POST /challenge"]


def test_a_challenge_that_no_request_can_hold_is_the_operators_mistake():
    header = text('headers = { X-Nonce = "{user.nonce}" }')
    with operator(header, {**Operator().scripts, "/challenge": given({"challenge": "a\r\nb"})}) as (services, server):
        with pytest.raises(ReplyError) as raised:
            provision(services, "ana", PASSWORD)
        assert (raised.value.code, raised.value.facts["node"]) == ("reply.value", "user.nonce")
        assert asked(server) == ["POST /challenge"]


@pytest.mark.parametrize("path", ["/login", "/account"])
def test_f60_neither_a_challenge_nor_its_answer_is_shown(path: str):
    def repeats(_seen: Seen) -> Given:
        return given({"message": f"not with nonce-1 and {md5('nonce-1Portal-1')}"}, 500)

    with operator(text(), {**Operator().scripts, path: repeats}) as (services, _):
        with pytest.raises(NeonError) as raised:
            provision(services, "ana", PASSWORD)
        shown = f"{raised.value.detail} {dict(raised.value.facts)} {getattr(raised.value, 'description', '')}"
    assert "nonce-1" not in shown
    if path == "/login":
        assert md5("nonce-1Portal-1") not in shown


BOX = """
[sessions.box]
url = "ORIGIN/login_sid.lua"
protocol = "rest"
method = "GET"
fields = { username = "{login}", response = "{box.challenge}-{digest}" }
take = { sid = "SessionInfo.SID" }
[sessions.box.values]
digest = "{box.challenge}-{password}|utf-16le|md5"
[sessions.box.reply]
format = "xml"
success = "SessionInfo.SID != '0000000000000000'"
[sessions.box.challenge]
take = { challenge = "SessionInfo.Challenge" }
reply = { success = "SessionInfo.Challenge != ''" }

[services.provisioning]
url = "ORIGIN/line?sid={box.sid}"
protocol = "rest"
method = "GET"
fields = {}
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "secret" }
"""


def test_a_challenge_at_the_address_of_the_login_is_answered_as_avm_writes_it_out():
    """The maker's own example: the challenge 1234567z and the password äbc."""

    def box(seen: Seen) -> Given:
        answered = "response=1234567z-9e224a41eeefa284df7bb0f26c2913e2" in seen.path
        sid = "8d1d3f6e5c2b4a09" if answered else "0" * 16
        info = f"<SessionInfo><SID>{sid}</SID><Challenge>1234567z</Challenge><BlockTime>0</BlockTime></SessionInfo>"
        return Given(info.encode())

    scripts: dict[str, Script] = {"*": box, "/line": given({"number": "5", "secret": "sip"})}
    with operator(BOX, scripts) as (services, server):
        assert provision(services, "ana", Secret("äbc")).sip.number == "5"
        assert asked(server)[2] == "GET /line?sid=8d1d3f6e5c2b4a09"


COOKIES = """
[sessions.user]
url = "ORIGIN/ami"
protocol = "rest"
method = "GET"
fields = { action = "login", user = "{login}", key = "{answer}" }
cookies = true
[sessions.user.values]
answer = "{user.nonce}{password}|md5"
[sessions.user.reply]
format = "json"
[sessions.user.challenge]
fields = { action = "challenge" }
take = { nonce = "challenge" }
[sessions.user.logout]
fields = { action = "logoff" }

[services.provisioning]
url = "ORIGIN/ami?action=line"
session = "user"
protocol = "rest"
method = "GET"
fields = {}
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "secret" }
"""


def test_the_cookie_of_the_challenge_goes_with_the_login_and_with_what_comes_after_it():
    cookies: list[str | None] = []

    def ami(seen: Seen) -> Given:
        cookies.append(seen.header("Cookie"))
        if "action=challenge" in seen.path:
            return given({"challenge": "123"}, 200, **{"Set-Cookie": f"sid=s{len(cookies)}; Path=/; HttpOnly"})
        return given({"number": "5", "secret": "sip"})

    with operator(COOKIES, {"*": ami}) as (services, server):
        provision(services, "ana", PASSWORD)
        services.close()
        assert asked(server) == [
            "GET /ami?action=challenge",
            f"GET /ami?action=login&user=ana&key={md5('123Portal-1')}",
            "GET /ami?action=line",
            "GET /ami?action=logoff",
        ]
    assert cookies == [None, "sid=s1", "sid=s1", "sid=s1"]


def test_the_challenge_counts_within_the_time_of_the_operation():
    release = threading.Event()

    def slow(_seen: Seen) -> Given:
        release.wait(5)
        return given({})

    timed = text().replace("[services.provisioning.reply]", "http = { timeout = 0.3 }\n[services.provisioning.reply]")
    with operator(timed, {**Operator().scripts, "/challenge": slow}) as (services, server):
        with pytest.raises(NetworkError) as raised:
            provision(services, "ana", PASSWORD)
        release.set()
        assert (raised.value.code, raised.value.facts["seconds"]) == ("network.timeout", "0.3")
        assert asked(server) == ["POST /challenge"]
