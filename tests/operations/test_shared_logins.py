"""``[sessions]``: asked once, kept in memory, renewed where a reply says that they have ended, ended at the end."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any
from urllib.parse import parse_qsl

import pytest

from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import outcome_unknown, provision, signup
from neon_wizard.protocols.deadline import Cancel
from tests.operations.chains import ACCOUNT_BY_TOKEN, FORM, given, operator, sent
from tests.servers.scripted import Given, Script, Seen

PASSWORD = Secret("Portal-1")
TEXT = (
    """
[sessions.user]
url = "ORIGIN/login"
protocol = "rest"
body = { login = "{login}", password = "{password}" }
take = { token = "token" }
SESSION
[sessions.user.reply]
format = "json"
codes = { "http 401" = 104 }

"""
    + ACCOUNT_BY_TOKEN
    + """
[services.signup]
url = "ORIGIN/accounts"
protocol = "rest"
body = { login = "{login}", password = "{password}", token = "{user.token}" }
[services.signup.reply]
format = "json"
success = "!error"
code = "error"
account = { number = "number", password = "{password}" }
"""
)


def text(session: str = "") -> str:
    return TEXT.replace("SESSION", session)


class Operator:
    """Gives tokens in a row, and knows those that it has not forgotten."""

    def __init__(self, ended: Callable[[Seen], Given] = lambda _seen: given({"error": "session"}, 401)) -> None:
        self.logins = 0
        self.valid: set[str] = set()
        self.ended = ended
        self.more: dict[str, Any] = {}
        self.made = 0

    def login(self, seen: Seen) -> Given:
        if sent(seen)["password"] == "wrong":
            return given({"error": "no"}, 401)
        self.logins += 1
        token = f"token-{self.logins}"
        self.valid.add(token)
        return given({"token": token, **self.more})

    def account(self, seen: Seen) -> Given:
        if seen.header("X-Token") not in self.valid:
            return self.ended(seen)
        return given({"number": "5", "secret": "sip"})

    def accounts(self, seen: Seen) -> Given:
        if sent(seen)["token"] not in self.valid:
            return self.ended(seen)
        self.made += 1
        return given({"number": "6"})

    @property
    def scripts(self) -> dict[str, Script]:
        return {"/login": self.login, "/account": self.account, "/accounts": self.accounts}


def test_a_session_is_opened_once_for_all_that_need_it():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, _):
        for _ in range(3):
            assert provision(services, "ana", PASSWORD).sip.number == "5"
    assert acme.logins == 1


def test_f92_each_user_has_a_session_of_his_own():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, server):
        provision(services, "ana", PASSWORD)
        provision(services, "bob", PASSWORD)
        provision(services, "ana", Secret("Portal-3"))
        assert [seen.header("X-Token") for seen in server.requests if seen.method == "GET"] == [
            "token-1",
            "token-2",
            "token-3",
        ]


def test_many_threads_open_one_session():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, _), ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: provision(services, "ana", PASSWORD).sip.number, range(16)))
    assert (set(found), acme.logins) == ({"5"}, 1)


def test_a_wrong_password_at_the_login_is_a_wrong_password():
    acme = Operator()
    with operator(text(), acme.scripts) as (services, server):
        with pytest.raises(OperatorError) as raised:
            provision(services, "ana", Secret("wrong"))
        assert (raised.value.operator_code, raised.value.field, len(server.requests)) == (104, "password", 1)


@pytest.mark.parametrize(
    ("session", "ended"),
    [
        ("", lambda _seen: given({"error": "session"}, 401)),
        ('expired = ["http 440"]', lambda _seen: given({"error": "session"}, 440)),
        ('expired = ["http 4xx"]', lambda _seen: given({"error": "session"}, 403)),
        ('expired = ["http 401", "E_SESSION"]', lambda _seen: given({"error": "E_SESSION"}, 500)),
        ('expired = ["E_SESSION"]', lambda _seen: given({"error": "E_SESSION"}, 200)),
    ],
)
class TestThatHasEnded:
    def test_f89_is_renewed_once_for_what_reads(self, session: str, ended: Callable[[Seen], Given]):
        acme = Operator(ended)
        with operator(text(session), acme.scripts) as (services, _):
            provision(services, "ana", PASSWORD)
            acme.valid.clear()
            assert provision(services, "ana", PASSWORD).sip.number == "5"
        assert acme.logins == 2

    def test_is_not_renewed_for_ever(self, session: str, ended: Callable[[Seen], Given]):
        acme = Operator(ended)
        scripts = {**acme.scripts, "/account": ended}
        with operator(text(session), scripts) as (services, server):
            with pytest.raises(OperatorError):
                provision(services, "ana", PASSWORD)
            assert [seen.path for seen in server.requests] == ["/login", "/account"] * 2

    def test_f89_sends_no_signup_again(self, session: str, ended: Callable[[Seen], Given]):
        acme = Operator(ended)
        notes: list[str] = []
        with operator(text(session), acme.scripts) as (services, server):
            provision(services, "bob", FORM.password)
            acme.valid.clear()
            with pytest.raises(OperatorError):
                signup(services, FORM, None, notes.append)
            assert [seen.path for seen in server.requests].count("/accounts") == 1
            # The next attempt does not begin with the session that has ended.
            assert signup(services, FORM).sip.number == "6"


def test_a_signup_is_sent_again_where_the_end_of_the_session_means_that_nothing_was_done():
    acme = Operator()
    notes: list[str] = []
    with operator(text('not_carried_out = ["http 401"]'), acme.scripts) as (services, server):
        provision(services, "bob", FORM.password)
        acme.valid.clear()
        assert signup(services, FORM, None, notes.append).sip.number == "6"
        assert [seen.path for seen in server.requests].count("/accounts") == 2
    assert (acme.made, acme.logins) == (1, 2)


def test_a_login_that_fails_leaves_a_signup_unsent():
    notes: list[str] = []
    scripts = {**Operator().scripts, "/login": Given(b"<", 200)}
    with operator(text(), scripts) as (services, server):
        with pytest.raises(NeonError) as raised:
            signup(services, FORM, None, notes.append)
        assert (notes, outcome_unknown(raised.value), len(server.requests)) == ([], False, 1)


@pytest.mark.parametrize(
    ("session", "more", "logins"),
    [
        ('lifetime = "expires_in"', {"expires_in": 3600}, 1),
        ('lifetime = "expires_in"', {"expires_in": "0"}, 3),
        ('lifetime = "expires_at"', {"expires_at": "2001-01-01 00:00:00"}, 3),
        ('lifetime = "expires_at"', {"expires_at": "2999-01-01T00:00:00Z"}, 1),
        ('lifetime = "expires_at"', {}, 1),
        ('lifetime = "expires_at"', {"expires_at": "soon"}, 1),
        ("minutes = 5", {}, 1),
    ],
)
def test_it_is_opened_anew_when_its_time_is_over(session: str, more: dict[str, Any], logins: int):
    acme = Operator()
    acme.more = more
    with operator(text(session), acme.scripts) as (services, _):
        for _ in range(3):
            provision(services, "ana", PASSWORD)
    assert acme.logins == logins


LOGOUT = """
[sessions.user.logout]
url = "ORIGIN/logout"
method = "DELETE"
headers = { X-Token = "{user.token}" }
fields = {}
"""


def test_the_end_of_the_program_ends_the_session_where_there_is_a_request_for_that():
    acme = Operator()
    with operator(text() + LOGOUT, {**acme.scripts, "/logout": given({})}) as (services, server):
        provision(services, "ana", PASSWORD)
        services.close()
        assert (server.requests[-1].method, server.requests[-1].header("X-Token")) == ("DELETE", "token-1")
        services.close()
        assert [seen.path for seen in server.requests].count("/logout") == 1


def test_a_logout_that_fails_bothers_nobody():
    with operator(text() + LOGOUT, {**Operator().scripts, "/logout": Given(b"no", 500)}) as (services, server):
        provision(services, "ana", PASSWORD)
        services.close()
        assert server.requests[-1].path == "/logout"


COOKIES = """
[sessions.user]
url = "ORIGIN/login"
protocol = "form"
fields = { user = "{login}", pass = "{password}" }
cookies = true
[sessions.user.reply]
format = "json"

[services.provisioning]
url = "ORIGIN/account"
session = "user"
protocol = "rest"
method = "GET"
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "secret" }
"""


def test_cookies_go_with_the_requests_of_their_session_and_with_no_other():
    def account(seen: Seen) -> Given:
        known = "sid=abc123" in (seen.header("Cookie") or "")
        return given({"number": "5", "secret": "sip"}) if known else given({"error": "no"}, 401)

    more = '[services.balance]\nurl = "ORIGIN/open"\nprotocol = "rest"\n[services.balance.reply]\nformat = "json"\n'
    scripts: dict[str, Script] = {
        "/login": given({}, 200, **{"Set-Cookie": "sid=abc123; Path=/; HttpOnly"}),
        "/account": account,
        "/open": given({"balance": "1"}),
    }
    with operator(COOKIES + more, scripts) as (services, server):
        assert provision(services, "ana", PASSWORD).sip.number == "5"
        services.ask("balance", {"number": "5"})
        assert server.requests[-1].header("Cookie") is None


def test_a_cookie_is_never_shown():
    scripts: dict[str, Script] = {
        "/login": given({}, 200, **{"Set-Cookie": "sid=abc123; Path=/"}),
        "/account": given({"message": "bad abc123"}, 500),
    }
    with operator(COOKIES, scripts) as (services, _), pytest.raises(OperatorError) as raised:
        provision(services, "ana", PASSWORD)
    assert "abc123" not in f"{raised.value.detail} {raised.value.description}"


def test_a_cookie_that_the_answer_takes_back_is_not_shown_either():
    """Nor one of an earlier answer, which a server still knows."""

    def account(seen: Seen) -> Given:
        message = f"{seen.header('Cookie')} is blocked, and so is old456"
        return given({"message": message}, 500, **{"Set-Cookie": "sid=; Max-Age=0; Path=/"})

    text = (
        COOKIES.replace('\n[services.provisioning]\nurl = "ORIGIN/account"\n', "\n[services.provisioning]\n")
        + """
description = "message"
[[services.provisioning.steps]]
name = "renew"
url = "ORIGIN/renew"
[[services.provisioning.steps]]
name = "read"
url = "ORIGIN/account"
"""
    )
    scripts: dict[str, Script] = {
        "/login": given({}, 200, **{"Set-Cookie": "sid=old456; Path=/"}),
        "/renew": given({}, 200, **{"Set-Cookie": "sid=abc123; Path=/"}),
        "/account": account,
    }
    with operator(text, scripts) as (services, _), pytest.raises(OperatorError) as raised:
        provision(services, "ana", PASSWORD)
    said = f"{raised.value.detail} {raised.value.description}"
    assert "is blocked" in said
    assert "abc123" not in said
    assert "old456" not in said


@pytest.mark.parametrize(
    "answer",
    [
        Given(b'{"token": "Zx9-Tok_en77", ', content_type="application/json"),
        Given(b"<r><token>Zx9-Tok_en77</token></r>"),
        Given(b"session=Zx9-Tok_en77 broken", 500, content_type="text/plain"),
        given({"token": ["Zx9-Tok_en77", "Zx9-Tok_en78"]}),
    ],
)
@pytest.mark.parametrize("session", ['take = { token = "token" }', "cookies = true"])
def test_f60_a_logins_reply_that_cannot_be_read_gives_no_token_away(answer: Given, session: str):
    needs = 'headers = { X-Token = "{user.token}" }'
    text = TEXT.replace('take = { token = "token" }', session).replace("SESSION", "").partition("[services.signup]")[0]
    if "cookies" in session:
        text = text.replace(needs, 'session = "user"')
    scripts: dict[str, Script] = {"/login": answer, "/account": Given(b"session=Zx9-Tok_en77 broken", 500)}
    with operator(text, scripts) as (services, _), pytest.raises(NeonError) as raised:
        provision(services, "ana", PASSWORD)
    assert "Zx9-Tok" not in f"{raised.value.detail} {dict(raised.value.facts)}"


OAUTH = """
[sessions.admin]
scheme = "oauth2"
url = "ORIGIN/token"
client_id = "cid"
client_secret = "secret:client"
MORE

[services.provisioning]
url = "ORIGIN/account"
session = "admin"
protocol = "rest"
method = "GET"
[services.provisioning.reply]
format = "json"
account = { number = "number", password = "secret" }
"""


class Tokens:
    """An authorization server of RFC 6749."""

    def __init__(self, **more: Any) -> None:
        self.more = {"token_type": "Bearer", **more}
        self.given = 0
        self.asked: list[dict[str, str]] = []
        self.basic: list[str | None] = []

    def token(self, seen: Seen) -> Given:
        form = dict(parse_qsl(seen.body.decode()))
        self.asked.append(form)
        self.basic.append(seen.header("Authorization"))
        if form.get("refresh_token") == "used" or form.get("password") == "wrong":
            return given({"error": "invalid_grant", "error_description": "no"}, 400)
        self.given += 1
        return given({"access_token": f"at-{self.given}", **self.more})

    def account(self, seen: Seen) -> Given:
        ok = seen.header("Authorization") == f"Bearer at-{self.given}"
        return given({"number": "5", "secret": "sip"}) if ok else given({}, 401)

    @property
    def scripts(self) -> dict[str, Script]:
        return {"/token": self.token, "/account": self.account}


class TestOauth:
    def test_client_credentials(self):
        server = Tokens()
        with operator(OAUTH.replace("MORE", 'scope = "gql rest"'), server.scripts) as (services, _):
            assert provision(services, "ana", PASSWORD).sip.number == "5"
        assert server.asked == [
            {
                "grant_type": "client_credentials",
                "client_id": "cid",
                "client_secret": "the client key",
                "scope": "gql rest",
            }
        ]

    def test_the_client_by_http_authentication(self):
        server = Tokens()
        with operator(OAUTH.replace("MORE", 'client_auth = "basic"'), server.scripts) as (services, _):
            provision(services, "ana", PASSWORD)
        assert server.asked == [{"grant_type": "client_credentials"}]
        assert server.basic == ["Basic " + base64.b64encode(b"cid:the client key").decode()]

    def test_the_users_password(self):
        server = Tokens()
        with operator(OAUTH.replace("MORE", 'grant = "password"'), server.scripts) as (services, _):
            provision(services, "ana", PASSWORD)
            assert (server.asked[0]["username"], server.asked[0]["password"]) == ("ana", "Portal-1")
            with pytest.raises(OperatorError) as raised:
                provision(services, "ana", Secret("wrong"))
        assert raised.value.operator_code == 104

    def test_a_token_is_renewed_by_its_refresh_token(self):
        server = Tokens(expires_in=0, refresh_token="again")
        with operator(OAUTH.replace("MORE", ""), server.scripts) as (services, _):
            provision(services, "ana", PASSWORD)
            provision(services, "ana", PASSWORD)
        assert [form["grant_type"] for form in server.asked] == ["client_credentials", "refresh_token"]
        assert server.asked[1]["refresh_token"] == "again"

    def test_a_refused_refresh_token_leads_to_a_login(self):
        server = Tokens(expires_in=0, refresh_token="used")
        with operator(OAUTH.replace("MORE", ""), server.scripts) as (services, _):
            provision(services, "ana", PASSWORD)
            provision(services, "ana", PASSWORD)
        assert [form["grant_type"] for form in server.asked] == [
            "client_credentials",
            "refresh_token",
            "client_credentials",
        ]


def test_whoever_waits_for_a_session_can_be_stopped():
    begun, release, cancel = threading.Event(), threading.Event(), Cancel()
    acme = Operator()

    def login(seen: Seen) -> Given:
        begun.set()
        release.wait(10)
        return acme.login(seen)

    with operator(text(), {**acme.scripts, "/login": login}) as (services, _), ThreadPoolExecutor(2) as pool:
        first = pool.submit(provision, services, "ana", PASSWORD)
        assert begun.wait(5)
        second = pool.submit(provision, services, "ana", PASSWORD, cancel)
        cancel.cancel()
        try:
            assert type(second.exception(5)).__name__ == "Cancelled"
        finally:
            release.set()
        assert first.result(5).sip.number == "5"


def test_the_login_counts_within_the_time_of_the_operation():
    slow = threading.Event()

    def login(_seen: Seen) -> Given:
        slow.wait(0.6)
        return given({"token": "t"})

    def account(_seen: Seen) -> Given:
        slow.wait(0.6)
        return given({"number": "5", "secret": "sip"})

    with (
        operator(
            text().replace("[services.provisioning.reply]", "http = { timeout = 1.0 }\n[services.provisioning.reply]"),
            {"/login": login, "/account": account},
        ) as (services, _),
        pytest.raises(NetworkError) as raised,
    ):
        provision(services, "ana", PASSWORD)
    assert (raised.value.code, raised.value.facts["seconds"]) == ("network.timeout", "1")


class TestThatASessionsEndLeaves:
    """What may exist at the operator after a request that changes something was answered with a session's end."""

    def lost(self, session: str, ended: Callable[[Seen], Given], **scripts: Script) -> NeonError:
        acme = Operator(ended)
        with operator(text(session), acme.scripts) as (services, server):
            provision(services, "bob", FORM.password)
            acme.valid.clear()
            server.paths.update({f"/{name}": script for name, script in scripts.items()})
            with pytest.raises(NeonError) as raised:
                signup(services, FORM)
            return raised.value

    @pytest.mark.parametrize("status", [200, 500])
    def test_a_code_of_its_own_leaves_it_open(self, status: int):
        error = self.lost('expired = ["E_SESSION"]', lambda _seen: given({"error": "E_SESSION"}, status))
        assert (error.code, outcome_unknown(error)) == ("operator.session", True)

    @pytest.mark.parametrize("status", [401, 403])
    def test_a_status_that_refuses_leaves_nothing(self, status: int):
        error = self.lost('expired = ["http 4xx"]', lambda _seen: given({"error": "no"}, status))
        assert not outcome_unknown(error)

    def test_nothing_is_left_where_it_surely_did_nothing_and_cannot_be_opened_anew(self):
        session = 'not_carried_out = ["http 401"]'
        error = self.lost(session, lambda _seen: given({"error": "no"}, 401), login=Given(b"<", 200))
        assert isinstance(error, ReplyError)
        assert (error.committed, outcome_unknown(error)) == ("", False)


def test_only_the_session_that_was_sent_is_taken_for_ended():
    """Two requests with the old one: the second answer comes when the first has opened another."""
    acme, first_done, both = Operator(), threading.Event(), threading.Barrier(2)
    place = iter(range(9))

    def account(seen: Seen) -> Given:
        if seen.header("X-Token") == "token-1":
            mine = next(place)
            if mine:  # not the one that opens it
                both.wait(5)
            if mine == 2:
                assert first_done.wait(5)
            return acme.account(seen)
        return acme.account(seen)

    with operator(text(), {**acme.scripts, "/account": account}) as (services, _), ThreadPoolExecutor(2) as pool:
        provision(services, "ana", PASSWORD)
        acme.valid.clear()
        runs = [pool.submit(provision, services, "ana", PASSWORD) for _ in range(2)]
        for each in as_completed(runs):
            assert each.result().sip.number == "5"
            first_done.set()
    assert acme.logins == 2


def test_the_token_that_was_renewed_is_hidden_too():
    acme = Operator()

    def account(seen: Seen) -> Given:
        if seen.header("X-Token") == "token-1":
            return given({"error": "session"}, 401)
        return given({"error": "103", "message": "token-1 is not token-2"}, 409)

    scripts: dict[str, Script] = {**acme.scripts, "/account": account}
    with operator(text(), scripts) as (services, _), pytest.raises(OperatorError) as raised:
        provision(services, "ana", PASSWORD)
    assert "is not" in raised.value.description
    assert "token-" not in raised.value.detail + raised.value.description


def test_a_session_that_ends_between_two_pages_is_opened_anew():
    acme, more = (
        Operator(),
        '[services.provisioning.reply]\npages = { next = "next" }\nrow = { of = "rows", where = { id = "{login}" } }\n',
    )
    paged = text().replace("[services.provisioning.reply]\n", more, 1)

    def account(seen: Seen) -> Given:
        if seen.path == "/account?page=2":
            if seen.header("X-Token") == "token-1":
                return given({"error": "session"}, 401)
            return given({"rows": [{"id": "ana", "number": "5", "secret": "sip"}]})
        return given({"rows": [{"id": "bob"}], "next": "/account?page=2"})

    with operator(paged, {**acme.scripts, "/account": account}) as (services, _):
        assert provision(services, "ana", PASSWORD).sip.number == "5"
    assert acme.logins == 2


@pytest.mark.parametrize(
    "broken",
    [given({}, 302, Location="/login"), Given(b"<html>", 200, content_type="text/html"), Given(b"", 204)],
)
def test_a_renewal_that_is_broken_leads_to_a_login_and_is_not_tried_again(broken: Given):
    server = Tokens(expires_in=0, refresh_token="again")

    def token(seen: Seen) -> Given:
        came = server.token(seen)
        return broken if server.asked[-1]["grant_type"] == "refresh_token" else came

    with operator(OAUTH.replace("MORE", ""), {**server.scripts, "/token": token}) as (services, _):
        for _ in range(2):
            assert provision(services, "ana", PASSWORD).sip.number == "5"
    assert [form["grant_type"] for form in server.asked] == [
        "client_credentials",
        "refresh_token",
        "client_credentials",
    ]


def test_all_logouts_have_one_short_time():
    release = threading.Event()

    def slow(_seen: Seen) -> Given:
        release.wait(10)
        return given({})

    with operator(text() + LOGOUT, {**Operator().scripts, "/logout": slow}) as (services, _):
        for user in "abcd":
            provision(services, user, PASSWORD)
        began = time.monotonic()
        services.close()
        release.set()
        assert time.monotonic() - began < 4


def test_a_logout_sends_nothing_of_what_the_login_sent():
    logout = '\n[sessions.user.logout]\nurl = "ORIGIN/logout"\nheaders = { X-Token = "{user.token}" }\n'
    with operator(text() + logout, {**Operator().scripts, "/logout": given({})}) as (services, server):
        provision(services, "ana", PASSWORD)
        services.close()
        seen = server.requests[-1]
        assert (seen.path, seen.header("X-Token")) == ("/logout", "token-1")
        assert b"Portal-1" not in seen.body
        assert b"ana" not in seen.body


def test_a_login_that_takes_too_long_tells_the_time_of_the_whole():
    release = threading.Event()

    def login(_seen: Seen) -> Given:
        release.wait(5)
        return given({})

    timed = text().replace("[services.provisioning.reply]", "http = { timeout = 1 }\n[services.provisioning.reply]")
    with operator(timed, {**Operator().scripts, "/login": login}) as (services, _):
        with pytest.raises(NetworkError) as raised:
            provision(services, "ana", PASSWORD)
        release.set()
    assert (raised.value.code, raised.value.facts["seconds"]) == ("network.timeout", "1")


@pytest.mark.parametrize("ends", [{"in": 5}, [1, 2], "x" * 300])
def test_a_lifetime_that_is_none_ends_no_operation(ends: Any):
    acme = Operator()
    acme.more = {"ends": ends}
    with operator(text('lifetime = "ends"'), acme.scripts) as (services, _):
        for _ in range(2):
            assert provision(services, "ana", PASSWORD).sip.number == "5"
    assert acme.logins == 1
