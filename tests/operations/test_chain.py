"""An operation of several requests: what goes out in which order, what is taken, and what is left when one fails."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from typing import Any

import pytest

from neon_wizard.errors import Cancelled, NeonError, NetworkError, OperatorError, ReplyError, StorageError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import balance, outcome_unknown, provision, signup
from neon_wizard.protocols.deadline import Cancel
from tests.operations.chains import FORM, asked, given, operator, sent
from tests.servers.scripted import Given, Script, Seen

PASSWORD = Secret("Portal-1")

LOOKED_UP = """
[services.provisioning]
protocol = "rest"
method = "GET"
[services.provisioning.reply]
format = "json"
account = { number = "{device.user}", password = "{device.secret}", domain = "realm" }

[[services.provisioning.steps]]
name = "devices"
url = "ORIGIN/devices?owner={login}"
take = { id = "[0].id" }

[[services.provisioning.steps]]
name = "device"
url = "ORIGIN/devices/{devices.id}"
take = { user = "sip.username", secret = "sip.password" }

[[services.provisioning.steps]]
name = "realm"
url = "ORIGIN/realm"
"""
DEVICES: dict[str, Script] = {
    "/devices": given([{"id": 4711}]),
    "/devices/4711": given({"sip": {"username": "user_ana", "password": "sip-ana-1"}}),
    "/realm": given({"realm": "acme.sip.example.com"}),
}


def test_an_account_comes_from_the_replies_of_all_steps():
    with operator(LOOKED_UP, DEVICES) as (services, server):
        found = provision(services, "ana", PASSWORD)
    assert (found.sip.number, found.sip_password, found.sip.domain) == (
        "user_ana",
        Secret("sip-ana-1"),
        "acme.sip.example.com",
    )
    assert asked(server) == ["GET /devices?owner=ana", "GET /devices/4711", "GET /realm"]


def test_all_steps_go_over_one_connection():
    with operator(LOOKED_UP, DEVICES) as (services, server):
        provision(services, "ana", PASSWORD)
        assert server.connections == 1


@pytest.mark.parametrize("path", DEVICES)
def test_a_step_that_fails_ends_the_chain_and_says_which_it_was(path: str):
    with operator(LOOKED_UP, {**DEVICES, path: given({"message": "gone"}, 404)}) as (services, server):
        with pytest.raises(OperatorError) as raised:
            provision(services, "ana", PASSWORD)
        assert raised.value.operator_code == 102
        assert raised.value.step == {"/devices": "devices", "/devices/4711": "device", "/realm": "realm"}[path]
        assert server.requests[-1].path.partition("?")[0] == path


def test_a_value_that_is_not_there_is_missed_by_name():
    with operator(LOOKED_UP, {**DEVICES, "/devices": given([])}) as (services, server):
        with pytest.raises(ReplyError) as raised:
            provision(services, "ana", PASSWORD)
        assert (raised.value.code, raised.value.facts["node"], raised.value.step) == (
            "reply.missing",
            "[0].id",
            "devices",
        )
        assert len(server.requests) == 1


def test_f91_details_hold_the_exchange_of_every_step_and_no_taken_value_in_any_encoding():
    secret = 'p"<ä&x'
    scripts = {
        **DEVICES,
        "/devices/4711": given({"sip": {"username": "user_ana", "password": secret}}),
        "/realm": lambda seen: given({"message": f"no {secret} user_ana"}, 500),
    }
    text = LOOKED_UP.replace('url = "ORIGIN/realm"', 'url = "ORIGIN/realm?p={device.secret}&u={device.user|base64}"')
    with operator(text, scripts) as (services, _), pytest.raises(NeonError) as raised:
        provision(services, "ana", PASSWORD)
    detail = raised.value.detail
    assert detail.count("GET http") == 3
    for hidden in (secret, "user_ana", "dXNlcl9hbmE", "4711", "p%22%3C%C3%A4%26x", '\\"<'):
        assert hidden not in detail


ONE_COMMIT = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "contact"
url = "ORIGIN/contacts"
body = { email = "{email}" }
take = { id = "id" }
reads = true

[[services.signup.steps]]
name = "subscriber"
url = "ORIGIN/subscribers"
body = { contact_id = "{contact.id}", user = "{login}", web = "{password}", mixed = "c{contact.id}" }
"""


def test_a_number_that_was_taken_goes_out_as_a_number():
    with operator(ONE_COMMIT, {"/contacts": given({"id": 100}), "/subscribers": given({"number": "5"})}) as (
        services,
        server,
    ):
        signup(services, FORM)
        assert sent(server.requests[1]) == {"contact_id": 100, "user": "bob", "web": "Portal-2", "mixed": "c100"}


@pytest.mark.parametrize(
    ("raw", "goes_out"),
    [(True, True), (12.5, 12.5), ("007", "007"), ("5", "5"), (10**14, 10**14), ("", ""), (20.10, 20.1)],
)
def test_a_value_keeps_its_type_where_it_stands_alone(raw: Any, goes_out: Any):
    text = ONE_COMMIT.replace('take = { id = "id" }', 'take = { id = "id" }\n')
    text = text.replace('name = "subscriber"', 'name = "subscriber"\n') + ""
    with operator(text, {"/contacts": given({"id": raw}), "/subscribers": given({"number": "5"})}) as (
        services,
        server,
    ):
        if raw == "":
            with pytest.raises(ReplyError, match=r"reply\.missing"):
                signup(services, FORM)
            return
        signup(services, FORM)
        found = sent(server.requests[1])["contact_id"]
        assert (found, type(found)) == (goes_out, type(goes_out))


class TestOneCommit:
    """What a signup leaves behind (F87, F88): nothing before its first commit, perhaps the account from there on."""

    def noted(self, scripts: dict[str, Script], text: str = ONE_COMMIT) -> tuple[NeonError | None, list[str], int]:
        notes: list[str] = []
        with operator(text, scripts) as (services, server):
            try:
                signup(services, FORM, None, notes.append)
                failed = None
            except NeonError as error:
                failed = error
            return failed, notes, len(server.requests)

    def test_it_is_noted_once_right_before_it_is_sent(self):
        order: list[str] = []

        def subscriber(_seen: Seen) -> Given:
            order.append("sent")
            return given({"number": "5"})

        with operator(ONE_COMMIT, {"/contacts": given({"id": 1}), "/subscribers": subscriber}) as (services, _):
            signup(services, FORM, None, order.append)
        assert order == ["subscriber", "sent"]

    @pytest.mark.parametrize("answer", [given({"message": "no"}, 500), given({"id": None}), Given(b"<", 200)])
    def test_what_fails_before_it_was_not_sent(self, answer: Given):
        failed, notes, requests = self.noted({"/contacts": answer, "/subscribers": given({"number": "5"})})
        assert failed is not None
        assert (notes, requests, outcome_unknown(failed)) == ([], 1, False)

    def test_its_own_refusal_leaves_nothing(self):
        failed, notes, _ = self.noted({"/contacts": given({"id": 1}), "/subscribers": given({"code": 103}, 409)})
        assert isinstance(failed, OperatorError)
        assert failed.operator_code == 103
        assert (notes, outcome_unknown(failed)) == (["subscriber"], False)

    def test_its_own_answer_that_cannot_be_read_leaves_it_open(self):
        failed, _, _ = self.noted({"/contacts": given({"id": 1}), "/subscribers": Given(b"<html>", 200)})
        assert failed is not None
        assert outcome_unknown(failed)

    def test_what_fails_after_it_leaves_it_open_whatever_that_is(self):
        more = '\n[[services.signup.steps]]\nname = "made"\nurl = "ORIGIN/made"\nmethod = "GET"\nreads = true\n'
        text = ONE_COMMIT.replace('number = "number"', 'number = "n"') + more
        for made in (given({"x": 1}, 404), Given(b"<"), given({"n": ["1", "2"]})):
            scripts: dict[str, Script] = {
                "/contacts": given({"id": 1}),
                "/subscribers": given({"ok": 1}),
                "/made": made,
            }
            failed, notes, requests = self.noted(scripts, text)
            assert failed is not None
            assert (notes, requests, outcome_unknown(failed)) == (["subscriber"], 3, True)

    def test_each_of_several_is_noted_and_the_last_one_is_named(self):
        text = ONE_COMMIT.replace("reads = true", "commits = true") + "commits = true\n"
        failed, notes, _ = self.noted(
            {"/contacts": given({"id": 1}), "/subscribers": given({"message": "exists"}, 409)}, text
        )
        assert failed is not None
        assert (notes, failed.committed, outcome_unknown(failed)) == (["contact", "subscriber"], "contact", True)

    def test_a_note_that_cannot_be_kept_sends_nothing(self):
        def full(_step: str) -> None:
            raise StorageError("settings.full")

        with operator(ONE_COMMIT, {"/contacts": given({"id": 1}), "/subscribers": given({"number": "5"})}) as (
            services,
            server,
        ):
            with pytest.raises(StorageError) as raised:
                signup(services, FORM, None, full)
            assert asked(server) == ["POST /contacts"]
            assert not outcome_unknown(raised.value)

    def test_cancel_between_two_steps_sends_nothing_more(self):
        cancel = Cancel()

        def contact(_seen: Seen) -> Given:
            cancel.cancel()
            return given({"id": 1})

        notes: list[str] = []
        with operator(ONE_COMMIT, {"/contacts": contact, "/subscribers": given({"number": "5"})}) as (services, server):
            with pytest.raises(Cancelled):
                signup(services, FORM, cancel, notes.append)
            assert (asked(server), notes) == (["POST /contacts"], [])


def test_the_time_is_that_of_the_whole_chain():
    slow = threading.Event()

    def waits(_seen: Seen) -> Given:
        slow.wait(0.7)
        return given([{"id": 4711}])

    text = LOOKED_UP.replace("[services.provisioning.reply]", "http = { timeout = 1.0 }\n[services.provisioning.reply]")
    scripts = {**DEVICES, "/devices": waits, "/devices/4711": waits}
    with operator(text, scripts) as (services, _), pytest.raises(NetworkError) as raised:
        provision(services, "ana", PASSWORD)
    assert (raised.value.code, raised.value.facts["seconds"], raised.value.step) == ("network.timeout", "1", "device")


def test_what_cannot_be_sent_of_an_answer_is_not_the_users_fault():
    text = ONE_COMMIT.replace(
        'url = "ORIGIN/subscribers"', 'url = "ORIGIN/subscribers"\nheaders = { X-Id = "{contact.id}" }'
    )
    with operator(text, {"/contacts": given({"id": "ä1"}), "/subscribers": given({"number": "5"})}) as (
        services,
        server,
    ):
        with pytest.raises(ReplyError) as raised:
            signup(services, FORM)
        error = raised.value
        assert (error.code, error.facts["node"], error.step) == ("reply.value", "contact.id", "subscriber")
        assert (outcome_unknown(error), len(server.requests)) == (False, 1)


def test_a_value_of_two_characters_hides_no_words_of_the_operator():
    words = "Call 0800 to get 08 lines"
    with operator(ONE_COMMIT, {"/contacts": given({"id": "08"}), "/subscribers": given({"message": words}, 409)}) as (
        services,
        _,
    ):
        with pytest.raises(OperatorError) as raised:
            signup(services, FORM)
        assert raised.value.description == words


class TestConditions:
    """``when`` and ``unless``: look up before create."""

    TEXT = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
codes = { "http 404" = 0 }
account = { number = "number", password = "{password}" }

[[services.signup.steps]]
name = "customer"
method = "GET"
url = "ORIGIN/customers?email={email}"
take = { id = "rows[0].id" }

[[services.signup.steps]]
name = "customer"
unless = "customer.id"
url = "ORIGIN/customers"
body = { email = "{email}" }
take = { id = "id" }
commits = true

[[services.signup.steps]]
name = "subscriber"
url = "ORIGIN/subscribers"
body = { customer = "{customer.id}" }
commits = true
"""

    @pytest.mark.parametrize(
        ("found", "customer", "requests"),
        [(given({"rows": [{"id": 7}]}), 7, 2), (given({"rows": []}), 8, 3), (given({"error": "none"}, 404), 8, 3)],
    )
    def test_what_was_found_is_not_made_again(self, found: Given, customer: int, requests: int):
        def customers(seen: Seen) -> Given:
            return found if seen.method == "GET" else given({"id": 8})

        scripts: dict[str, Script] = {"/customers": customers, "/subscribers": given({"number": "5"})}
        with operator(self.TEXT, scripts) as (services, server):
            signup(services, FORM)
            assert (sent(server.requests[-1]), len(server.requests)) == ({"customer": customer}, requests)

    def test_what_was_made_without_a_key_is_missed_before_anything_goes_on_with_it(self):
        def customers(seen: Seen) -> Given:
            return given({"rows": []} if seen.method == "GET" else {})

        notes: list[str] = []
        scripts: dict[str, Script] = {"/customers": customers, "/subscribers": given({"number": "5"})}
        with operator(self.TEXT, scripts) as (services, server):
            with pytest.raises(ReplyError) as raised:
                signup(services, FORM, None, notes.append)
            assert (raised.value.code, raised.value.step, outcome_unknown(raised.value)) == (
                "reply.missing",
                "customer",
                True,
            )
            assert (asked(server), notes) == (
                ["GET /customers?email=bob%40example.com", "POST /customers"],
                ["customer"],
            )

    @pytest.mark.parametrize(("found", "requests"), [({"rows": []}, 3), ({"rows": [{"id": 7}]}, 1)])
    def test_beside_what_was_not_found_nothing_else_is_missed(self, found: Any, requests: int):
        text = self.TEXT.replace('{ id = "rows[0].id" }', '{ id = "rows[0].id", plan = "rows[0].plan" }')
        text = text.replace('{ id = "id" }', '{ id = "id", plan = "plan" }').replace(
            'customer = "{customer.id}"', 'customer = "{customer.id}", plan = "{customer.plan}"'
        )

        def customers(seen: Seen) -> Given:
            return given(found if seen.method == "GET" else {"id": 8, "plan": "a"})

        with operator(text, {"/customers": customers, "/subscribers": given({"number": "5"})}) as (services, server):
            if found["rows"]:
                with pytest.raises(ReplyError, match=r"reply\.missing"):
                    signup(services, FORM)
            else:
                signup(services, FORM)
                assert sent(server.requests[-1]) == {"customer": 8, "plan": "a"}
            assert len(server.requests) == requests

    @pytest.mark.parametrize(("value", "is_asked"), [(True, True), (False, False), ("", False), (0, True), ("x", True)])
    def test_when(self, value: Any, is_asked: bool):
        text = LOOKED_UP.replace('take = { id = "[0].id" }', 'take = { id = "[0].id", more = "[0].more" }')
        text = text.replace(
            '[[services.provisioning.steps]]\nname = "realm"',
            '[[services.provisioning.steps]]\nname = "more"\nurl = "ORIGIN/more"\nwhen = "devices.more"\n'
            '[[services.provisioning.steps]]\nname = "realm"',
        )
        scripts = {**DEVICES, "/devices": given([{"id": 4711, "more": value}]), "/more": given({})}
        with operator(text, scripts) as (services, server):
            provision(services, "ana", PASSWORD)
            assert ("GET /more" in asked(server)) is is_asked


class TestLocation:
    """The only address that comes from an answer, within the same origin (F61)."""

    TEXT = """
[services.signup]
protocol = "rest"
[services.signup.reply]
format = "json"
account = { number = "username", password = "{password}" }

[[services.signup.steps]]
name = "made"
url = "ORIGIN/subscribers"
body = { user = "{login}" }
take = { place = "header:Location", id = { of = "header:Location", pattern = "([0-9]+)$" } }
[[services.signup.steps]]
name = "read"
method = "GET"
url = "{made.place}"
headers = { X-Id = "{made.id}" }
"""

    @pytest.mark.parametrize("place", ["/subscribers/52", "subscribers/52", "ORIGIN/subscribers/52"])
    def test_it_is_followed_within_its_origin(self, place: str):
        answers: dict[str, Script] = {"/subscribers/52": given({"username": "bob"})}
        with operator(self.TEXT, answers) as (services, server):
            where = place.replace("ORIGIN", server.origin)
            server.paths["/subscribers"] = Given(b"", 201, {"Location": where}, content_type="text/plain")
            assert signup(services, FORM).sip.number == "bob"
            assert (asked(server)[-1], server.requests[-1].header("X-Id")) == ("GET /subscribers/52", "52")

    @pytest.mark.parametrize(
        ("place", "path"),
        [
            ("/c/5?k={password}&s={secret:api}", "/c/5?k=%7Bpassword%7D&s=%7Bsecret:api%7D"),
            ("/c/{login}", "/c/%7Blogin%7D"),
            ("/c/{nope}", "/c/%7Bnope%7D"),
        ],
    )
    def test_nothing_is_ever_filled_into_it(self, place: str, path: str):
        text = self.TEXT.replace(', id = { of = "header:Location", pattern = "([0-9]+)$" }', "")
        text = text.replace('headers = { X-Id = "{made.id}" }', 'headers = { X-Key = "{secret:api}" }')
        scripts: dict[str, Script] = {
            "/subscribers": Given(b"{}", 201, {"Location": place}),
            path.partition("?")[0]: given({"username": "bob"}),
        }
        with operator(text, scripts) as (services, server):
            assert signup(services, FORM).sip.number == "bob"
            assert server.requests[-1].path == path

    def test_a_relative_one_is_within_what_was_really_asked(self):
        text = self.TEXT.replace('url = "ORIGIN/subscribers"', 'url = "ORIGIN/of/{login}/subscribers"')
        scripts: dict[str, Script] = {
            "/of/bob/subscribers": Given(b"{}", 201, {"Location": "subscribers/52"}),
            "/of/bob/subscribers/52": given({"username": "bob"}),
        }
        with operator(text, scripts) as (services, server):
            assert signup(services, FORM).sip.number == "bob"
            assert asked(server)[-1] == "GET /of/bob/subscribers/52"

    def test_what_a_filter_made_may_stand_before_it(self):
        text = self.TEXT.replace("ORIGIN/subscribers", "ORIGIN/of/{phone|e164}/subscribers")
        scripts: dict[str, Script] = {
            "/of/%2B5571999990002/subscribers": Given(b"{}", 201, {"Location": "52"}),
            "/of/%2B5571999990002/52": given({"username": "bob"}),
        }
        with operator(text, scripts) as (services, _):
            assert signup(services, replace(FORM, phone="+55 71 99999-0002")).sip.number == "bob"

    @pytest.mark.parametrize("place", ["http://[::1", "http://127.0.0.1:99999/5", "http://127.0.0.1:x/5"])
    def test_one_that_is_none_is_told_as_a_value(self, place: str):
        with operator(self.TEXT, {"/subscribers": Given(b"{}", 201, {"Location": place})}) as (services, _):
            with pytest.raises(ReplyError) as raised:
                signup(services, FORM)
            assert (raised.value.code, raised.value.step) == ("reply.value", "made")
            assert outcome_unknown(raised.value)

    def test_before_a_commit_nothing_may_exist_because_of_it(self):
        text = self.TEXT.replace('name = "made"', 'name = "made"\nreads = true')
        text = text.replace('name = "read"\nmethod = "GET"', 'name = "read"\ncommits = true')
        with operator(text, {"/subscribers": Given(b"{}", 201, {"Location": "http://[::1"})}) as (services, _):
            with pytest.raises(ReplyError) as raised:
                signup(services, FORM)
            assert (raised.value.committed, outcome_unknown(raised.value)) == ("", False)

    @pytest.mark.parametrize("place", ["/subscribers/k3y-5178", "ORIGIN/subscribers/k3y-5178"])
    def test_no_part_of_it_is_shown(self, place: str):
        said = "no key k3y-5178 at /subscribers/k3y-5178"
        with operator(self.TEXT, {"/subscribers/k3y-5178": given({"message": said}, 409)}) as (services, server):
            where = place.replace("ORIGIN", server.origin)
            server.paths["/subscribers"] = Given(b"{}", 201, {"Location": where})
            with pytest.raises(OperatorError) as raised:
                signup(services, FORM)
        assert "k3y-5178" not in raised.value.detail + raised.value.description

    @pytest.mark.parametrize(
        "place", ["https://evil.example/subscribers/52", "//evil.example/52", "http://127.0.0.1:1/52", "http://u@evil/"]
    )
    def test_f90_nothing_is_sent_elsewhere(self, place: str):
        with operator(self.TEXT, {"/subscribers": Given(b"{}", 201, {"Location": place})}) as (services, server):
            with pytest.raises(ReplyError) as raised:
                signup(services, FORM)
            assert (raised.value.code, len(server.requests)) == ("reply.elsewhere", 1)
            assert outcome_unknown(raised.value)


TOKEN = """
[services.balance]
protocol = "rest"
method = "GET"
reply = { format = "json", balance = "credit" }
[[services.balance.steps]]
name = "open"
url = "ORIGIN/open?n={number}"
take = { token = "token" }
[[services.balance.steps]]
name = "read"
method = "POST"
url = "ORIGIN/read"
body = { token = "{open.token}" }
"""


def test_f60_a_reply_that_cannot_be_read_gives_nothing_away_that_was_to_be_taken():
    cut_off = Given(b'{"token": "Zx9-Tok_en77", ', content_type="application/json")
    with operator(TOKEN, {"/open": cut_off}) as (services, _), pytest.raises(ReplyError) as raised:
        balance(services, "5")
    assert (raised.value.code, raised.value.step) == ("reply.malformed", "open")
    assert "Zx9" not in raised.value.detail


@pytest.mark.parametrize("number", [5, 1234567890123456789, -(2**63)])
def test_a_long_number_that_was_taken_is_a_number_still(number: int):
    with operator(TOKEN, {"/open": given({"token": number}), "/read": given({"credit": 1})}) as (services, server):
        balance(services, "5")
    assert sent(server.requests[1]) == {"token": number}


def test_what_is_too_long_to_be_a_token_is_refused_where_it_would_be_taken():
    with (
        operator(TOKEN, {"/open": given({"token": "x" * 8_193})}) as (services, _),
        pytest.raises(ReplyError) as raised,
    ):
        balance(services, "5")
    assert (raised.value.code, raised.value.step) == ("reply.too_large", "open")
    assert raised.value.facts["limit"] == "8192 characters of token"


def test_soap_steps_take_and_send_what_they_took():
    def envelope(body: str) -> Given:
        soap = "http://schemas.xmlsoap.org/soap/envelope/"
        return Given(f'<s:Envelope xmlns:s="{soap}"><s:Body>{body}</s:Body></s:Envelope>'.encode())

    text = """
[services.provisioning]
url = "ORIGIN/soap"
[services.provisioning.reply]
account = { domain = "{login.realm}" }
[[services.provisioning.steps]]
name = "login"
soap = { element = "Login" }
fields = { User = "{login}", Password = "{password}" }
take = { token = "Data.Token", realm = "Data.Realm" }
[[services.provisioning.steps]]
name = "info"
soap = { element = "GetAccount" }
fields = { Token = "{login.token}" }
"""
    ok = "<R><Success>true</Success><Error><Code>0</Code></Error><Data>{}</Data></R>"
    answers = itertools.cycle(
        [
            envelope(ok.format("<Token>t-1&amp;2</Token><Realm>r.example</Realm>")),
            envelope(ok.format("<Number>55</Number><Password>sip</Password>")),
        ]
    )
    with operator(text, {"/soap": lambda _seen: next(answers)}) as (services, server):
        found = provision(services, "ana", PASSWORD)
        assert b"<Token>t-1&amp;2</Token>" in server.requests[1].body
    assert (found.sip.number, found.sip.domain) == ("55", "r.example")
