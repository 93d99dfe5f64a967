"""A reply that is a text within the answer, in whatever notation and however often escaped."""

from __future__ import annotations

import base64
import json
from html import escape
from typing import Any

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from neon_wizard.profile.service import InsideRule
from tests.operations.helpers import OPERATOR, plain, reply, service

ACCOUNT = {"number": "User.No", "password": "User.Pw", "domain": "'sip.acme.example'"}
JSON = json.dumps({"ok": True, "User": {"No": 5555, "Pw": 'p<&>"w'}})
XML = '<Answer><User><No>5555</No><Pw>p&lt;&amp;&gt;"w</Pw></User></Answer>'
IN_XML = {name: f"Answer.{each}" if each[0] != "'" else each for name, each in ACCOUNT.items()}


def soap(text: str) -> Any:
    return reply(f"<GetUserResponse><GetUserResult>{text}</GetUserResult></GetUserResponse>")


def judged(given: Any, account: Any = ACCOUNT, **inside: Any) -> Any:
    rules = {"format": "xml", "account": account, "inside": InsideRule("GetUserResponse.GetUserResult", **inside)}
    found = replies.account(given, service("provisioning", rules=rules), OPERATOR)
    assert (found.sip.number, found.sip_password) == ("5555", Secret('p<&>"w'))
    return found


@pytest.mark.parametrize("written", ["", "json"])
@pytest.mark.parametrize(
    "text",
    [
        escape(JSON),
        escape(escape(JSON)),
        escape(json.dumps(JSON)),
        f"<![CDATA[{JSON}]]>",
        f"<![CDATA[\ufeff\n {JSON}]]>",
    ],
    ids=["escaped", "twice", "a string of JSON", "CDATA", "with a mark"],
)
def test_json_within_xml(text, written):
    judged(soap(text), format=written)


@pytest.mark.parametrize("written", ["", "xml"])
@pytest.mark.parametrize(
    "text",
    [escape(XML), escape(escape(XML)), f"<![CDATA[{XML}]]>", escape(f'<?xml version="1.0" encoding="utf-16"?>\n{XML}')],
    ids=["escaped", "twice", "CDATA", "with a declaration"],
)
def test_xml_within_xml(text, written):
    judged(soap(text), IN_XML, format=written)


def test_base64():
    judged(soap(base64.encodebytes(JSON.encode()).decode()), encoding="base64")


def test_xml_and_json_within_json():
    for text, account in ((XML, IN_XML), (JSON, ACCOUNT)):
        rules = {"format": "json", "account": account, "inside": InsideRule("d")}
        found = replies.account(plain({"d": text}), service("provisioning", rules=rules), OPERATOR)
        assert found.sip_password == Secret('p<&>"w')


def test_pairs_within_xml():
    account = {"number": "no", "password": "pw", "domain": "'a.example'"}
    judged(soap(escape('no=5555&pw=p%3C%26%3E"w')), account, format="form")


def test_the_specifications_structure_within_a_text_that_is_named():
    text = escape('{"Success": true, "Error": {"Code": 0}, "Data": {"Number": "5", "Password": "p"}}')
    made = service("provisioning", rules={"inside": InsideRule("GetUserResponse.GetUserResult")})
    assert replies.account(soap(text), made, OPERATOR).sip.number == "5"


def test_what_is_around_the_text_stays_within_reach():
    rules = {"format": "json", "inside": InsideRule("d"), "balance": "b", "currency": '"@reply".cur'}
    found = replies.balance(plain({"d": '{"b": 5}', "cur": "BRL"}), service("balance", rules=rules), OPERATOR)
    assert (str(found.amount), found.currency) == ("5", "BRL")


@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("hello", {"format": "json"}, "JSON"),
        ('{"a": ', {"format": "json"}, "JSON"),
        ('{"a": ', {}, "JSON"),
        (escape("<a><b></a>"), {}, "XML"),
        ("hello", {}, "XML / JSON"),
        ("5", {"format": "json"}, "JSON"),
        ("!!", {"encoding": "base64"}, "base64"),
    ],
)
def test_a_text_that_is_something_else_is_named_by_its_place(text, inside, expected):
    with pytest.raises(ReplyError) as caught:
        judged(soap(text), **inside)
    error = caught.value
    assert (error.code, error.facts["expected"]) == ("reply.inside", expected)
    assert error.facts["node"] == "GetUserResponse.GetUserResult"


def test_the_bounds_hold_within_the_text():
    for text, code in (("[" * 300, "reply.too_deep"), (escape("<!DOCTYPE a><a/>"), "reply.document_type")):
        with pytest.raises(ReplyError) as caught:
            judged(soap(text))
        assert caught.value.code == code


def test_a_text_that_is_missing_is_missed_by_its_place():
    with pytest.raises(ReplyError) as caught:
        judged(reply("<GetUserResponse><Other>1</Other></GetUserResponse>"))
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.missing", "GetUserResponse.GetUserResult")


def test_a_failure_may_come_without_the_text():
    fault = "<Fault><faultcode>Server</faultcode><faultstring>Down</faultstring></Fault>"
    rules = {"format": "xml", "inside": InsideRule("GetUserResponse.GetUserResult"), "description": "error.text"}
    made = service("provisioning", rules=rules)
    with pytest.raises(OperatorError) as caught:
        replies.read(reply(fault, 500), made, OPERATOR)
    assert (caught.value.code, caught.value.description) == ("operator.fault", "Down")
    with pytest.raises(OperatorError) as caught:
        replies.read(plain({"error": {"text": "No such user"}}, 404), made, OPERATOR)
    assert (caught.value.code, caught.value.description) == ("operator.102", "No such user")


def test_a_refusal_is_read_within_the_text():
    rules = {"format": "xml", "inside": InsideRule("GetUserResponse.GetUserResult"), "success": "ok", "code": "e.c",
             "description": "e.m", "codes": {"BAD": 104}}  # fmt: skip
    with pytest.raises(OperatorError) as caught:
        replies.read(
            soap('{"ok": false, "e": {"c": "BAD", "m": "No."}}'), service("provisioning", rules=rules), OPERATOR
        )
    assert (caught.value.code, caught.value.description) == ("operator.104", "No.")
