"""The user's row among everybody's, and the password's check, where the operator does neither."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from neon_wizard.errors import NeonError, OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from neon_wizard.profile.service import RowRule
from neon_wizard.protocols.exchange import Exchange, brings_secrets, opened
from tests.operations.helpers import OPERATOR, plain, reply, service

ANA = {"login": "ana", "no": 5, "pin": "secret-a", "sip": "sip-a", "domain": "a.example", "credit": "20.15"}
BIA = {"login": "bia", "no": 55, "pin": "secret-b", "sip": "sip-b", "domain": "b.example", "credit": "-1"}
RULES: dict[str, Any] = {
    "format": "json",
    "row": RowRule("accounts", {"login": "{login}"}),
    "account": {"number": "no", "password": "sip", "domain": "domain"},
}
SENT: dict[str, str | Secret] = {"login": "ana", "password": Secret("secret-a"), "number": "5"}


def judged(data: Any, sent: Any = SENT, **rules: Any) -> Any:
    """What an account's reply says."""
    made = service("provisioning", rules={**RULES, **rules})
    return replies.account(plain(data), made, OPERATOR, secrets=(Secret("secret-a"),), sent=sent)


def refused(data: Any, sent: Any = SENT, **rules: Any) -> OperatorError:
    with pytest.raises(OperatorError) as caught:
        judged(data, sent, **rules)
    error = caught.value
    assert error.facts["operator"] == OPERATOR
    told = f"{error!r} {error.description} {dict(error.facts)} {error.detail}"
    assert not [each for each in ("secret-a", "secret-b", "sip-a", "sip-b") if each in told]
    return error


def test_the_users_row_is_what_the_settings_are_read_from():
    found = judged({"accounts": [BIA, ANA]})
    assert (found.sip.number, found.sip_password, found.sip.domain) == ("5", Secret("sip-a"), "a.example")


def test_so_is_the_balance():
    made = service("balance", rules={**RULES, "row": RowRule("accounts", {"no": "{number}"}), "balance": "credit"})
    data = {"accounts": [BIA, ANA], "currency": "BRL"}
    found = replies.balance(plain(data), made, OPERATOR, sent={"number": "5"})
    assert (str(found.amount), found.currency) == ("20.15", "")


def test_what_is_around_the_row_stays_within_reach():
    rules = {**RULES, "row": RowRule("accounts", {"no": "{number}"}), "balance": "credit"}
    made = service("balance", rules={**rules, "currency": '"@reply".currency'})
    found = replies.balance(plain({"accounts": [ANA], "currency": "BRL"}), made, OPERATOR, sent={"number": "5"})
    assert found.currency == "BRL"


def test_one_table_is_a_list_of_one():
    assert judged({"accounts": ANA}).sip.number == "5"
    assert judged({"_e": {"x:y": ANA}}, row=RowRule('_e."x:y"', {"login": "{login}"})).sip.number == "5"


def test_a_reply_may_be_the_list_itself():
    assert judged([BIA, ANA], row=RowRule("[]", {"login": "{login}"})).sip.number == "5"


@pytest.mark.parametrize("typed", ["an", "ana ", "Ana", "ana' || 'x'=='x", "*", "", "`true`"])
def test_a_row_of_somebody_else_is_never_taken(typed):
    error = refused({"accounts": [{**BIA, "login": ""}, ANA]}, {**SENT, "login": typed})
    assert (error.code, error.operator_code) == ("operator.102", 102)


def test_a_number_is_the_same_as_its_text_and_every_condition_counts():
    where = {"no": "{number}", "login": "{login}"}
    assert judged({"accounts": [BIA, ANA]}, row=RowRule("accounts", where)).sip.number == "5"
    refused({"accounts": [BIA, {**ANA, "no": 6}]}, row=RowRule("accounts", where))


def test_a_row_may_be_known_by_one_of_several_values():
    row = RowRule("accounts", {"aliases[].login": "{login}"})
    assert judged({"accounts": [BIA, {**ANA, "aliases": [{"login": "x"}, {"login": "ana"}]}]}, row=row)


def test_no_row_and_no_list_are_nobody():
    lists: tuple[Any, ...] = ([], None, "ana", [BIA, "ana", None, 5])
    for found in lists:
        assert refused({"accounts": found}).code == "operator.102"
    assert refused({}).code == "operator.102"


def test_two_rows_are_one_where_they_say_the_same():
    assert judged({"accounts": [ANA, BIA, dict(ANA)]}).sip.number == "5"
    with pytest.raises(ReplyError) as caught:
        judged({"accounts": [ANA, {**ANA, "no": 6}]})
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.ambiguous", "accounts")


def test_a_failure_of_the_whole_says_more_than_a_missing_row():
    error = refused({"error": {"code": 104, "message": "Bad key"}, "accounts": []}, code="error.code || '0'",
                    description="error.message")  # fmt: skip
    assert (error.code, error.description) == ("operator.104", "Bad key")


def test_in_the_specifications_structure_the_row_stands_in_the_place_of_data():
    ana = "<Login>ana</Login><Number>5</Number><Password>p</Password>"
    rows = f"<Account><Login>bia</Login></Account><Account>{ana}</Account>"
    made = service("provisioning", rules={"row": RowRule("Data.Account", {"Login": "{login}"})})
    body = f"<Success>true</Success><Error><Code>0</Code></Error><Data>{rows}</Data>"
    found = replies.account(reply(body), made, OPERATOR, sent=SENT)
    assert (found.sip.number, found.sip_password) == ("5", Secret("p"))


# ---- the password ----


@pytest.mark.parametrize(
    ("template", "there"),
    [
        ("{password}", "secret-a"),
        ("{password|md5}", hashlib.md5(b"secret-a", usedforsecurity=False).hexdigest()),
        ("{password|sha256}", hashlib.sha256(b"secret-a").hexdigest().upper()),
        ("{login}:{password}", "ana:secret-a"),
    ],
)
def test_what_came_has_to_be_what_was_sent(template, there):
    assert judged({"accounts": [{**ANA, "pin": there}]}, verify={"pin": template}).sip.number == "5"
    for wrong in (there[:-1], f"{there} ", f" {there}", "", None, there + "a", [there, "other"][1]):
        error = refused({"accounts": [{**ANA, "pin": wrong}]}, verify={"pin": template})
        assert (error.code, error.field) == ("operator.104", "password")


def test_a_password_is_compared_as_it_is_typed_though_it_looks_like_a_digest():
    sent = {**SENT, "password": Secret("a" * 32)}
    assert judged({"accounts": [{**ANA, "pin": "a" * 32}]}, sent, verify={"pin": "{password}"})
    assert refused({"accounts": [{**ANA, "pin": "A" * 32}]}, sent, verify={"pin": "{password}"}).code == "operator.104"


def test_no_password_is_no_password():
    for came in ("", None):
        assert refused({"accounts": [{**ANA, "pin": came}]}, {**SENT, "password": Secret("")},
                       verify={"pin": "{password}"}).code == "operator.104"  # fmt: skip
    assert refused({"accounts": [ANA]}, {"login": "ana"}, verify={"pin": "{password}"}).code == "operator.104"


def test_a_pin_that_is_a_number_is_compared_as_its_text():
    sent = {**SENT, "password": Secret("1234")}
    assert judged({"accounts": [{**ANA, "pin": 1234}]}, sent, verify={"pin": "{password}"}).sip.number == "5"


def test_the_password_is_checked_without_a_list_too():
    assert judged(ANA, row=None, verify={"pin": "{password}"}).sip.number == "5"
    assert refused({**ANA, "pin": "x"}, row=None, verify={"pin": "{password}"}).code == "operator.104"


def test_two_different_values_in_that_place_are_none():
    with pytest.raises(NeonError) as caught:
        judged({"accounts": [{**ANA, "pins": ["secret-a", "b"]}]}, verify={"pins[]": "{password}"})
    assert caught.value.code == "reply.ambiguous"
    assert "secret-a" not in caught.value.detail


def test_what_is_other_peoples_is_shown_to_nobody():
    made = service("balance", rules=RULES)
    exchange = Exchange(
        "GET", "https://a.example/", (), "", 200, (), '{"accounts": [{"owner": "bia-souza", "pin": "1"}]}'
    )
    assert brings_secrets(made)
    assert "bia-souza" not in opened(exchange, made.reply).reply_body
