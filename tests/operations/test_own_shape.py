"""Replies of the operator's own shape: what the profile does not name is looked for, and the HTTP status tells."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import NeonError, OperatorError, ReplyError
from neon_wizard.messages import explain
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from neon_wizard.protocols.dialect import Reply
from neon_wizard.protocols.formats import from_json, from_text
from tests.operations.helpers import OPERATOR, plain, service

ACCOUNT = {"number": "55", "password": "p"}


def account(data: Any, status: int = 200, sent: dict[str, Any] | None = None, **rules: Any):
    made = service(rules={"format": "json", **rules})
    return replies.account(plain(data, status), made, OPERATOR, sent=sent or {})


def refused(data: Any, status: int = 200, **rules: Any) -> OperatorError:
    with pytest.raises(OperatorError) as caught:
        account(data, status, **rules)
    return caught.value


def not_understood(data: Any, status: int = 200, **rules: Any) -> ReplyError:
    with pytest.raises(ReplyError) as caught:
        account(data, status, **rules)
    return caught.value


@pytest.mark.parametrize(
    "data",
    [
        ACCOUNT,
        {"result": ACCOUNT},
        {"success": True, "data": ACCOUNT},
        {"success": True, "error": None, "data": {"account": ACCOUNT}},
        {"Success": "true", "Error": {"Code": 0}, "Data": ACCOUNT},
        [ACCOUNT],
    ],
)
@pytest.mark.parametrize("status", [200, 201])
def test_nothing_but_the_format_is_needed(data, status):
    got = account(data, status)
    assert (got.sip.number, got.sip_password, dict(got.sip.extra)) == ("55", Secret("p"), {})


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, 100), (404, 102), (409, 103), (410, 102), (422, 101), (403, 501), (418, 501), (500, 500), (502, 500)],
)
@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"message": "Because."}, "Because."),
        ({"error": "Because."}, "Because."),
        ({"error": {"code": None, "message": "Because."}}, "Because."),
        ({"title": "Because.", "status": 9}, "Because."),
        ({"success": False, "error_description": "Because."}, "Because."),
        ({}, ""),
    ],
)
def test_a_failed_status_is_a_refusal(status, code, data, words):
    if data.get("success") is False:
        code = 501
    error = refused(data, status)
    assert (error.code, error.operator_code, error.description) == (f"operator.{code}", code, words)


def test_success_that_is_false_needs_no_code():
    assert refused({"success": False, "message": "No."}).code == "operator.501"
    assert refused({"ok": 0, "message": "No."}, success="ok").description == "No."


def test_a_code_in_words_is_shown_where_no_table_knows_it():
    error = refused({"success": False, "error": "no_credit", "message": "No."}, success="success", code="error")
    assert (error.code, error.description) == ("operator.501", "No.; no_credit")
    error = refused({"success": False, "error": "dup"}, success="success", code="error", codes={"dup": 103})
    assert (error.code, error.field) == ("operator.103", "login")
    assert not_understood({"error": "dup", **ACCOUNT}, code="error").code == "reply.code"


def test_f24_what_the_profile_names_must_stand():
    assert not_understood(ACCOUNT, success="state.ok").facts["node"] == "state.ok"
    assert not_understood(ACCOUNT, code="state.code").facts["node"] == "state.code"
    assert not_understood({"ok": True, "error": {"text": ""}, **ACCOUNT}, success="ok", code="error.code").code == (
        "reply.missing"
    )
    assert account({"ok": True, **ACCOUNT}, success="ok", code="error.code").sip.number == "55"


def test_f34_f35_contradictions():
    assert not_understood({"success": True, "error": {"code": 103}}).code == "reply.contradictory"
    assert not_understood({"success": False, "error": {"code": 0}}).code == "reply.contradictory"


@pytest.mark.parametrize("status", [200, 500])
def test_a_soap_fault_says_more_than_its_status(status):
    """Where a WSDL's answers are mapped, too: the server's words are shown, and its fault codes can be translated."""
    fault = {"Fault": {"faultcode": "env:Client.Unknown", "faultstring": "No such subscriber"}}
    rules = {"format": "xml", "success": "R.ok", "code": "R.code"}
    error = refused(fault, status, **rules)
    assert (error.code, error.description) == ("operator.fault", "No such subscriber")
    assert refused(fault, status, codes={"Client.Unknown": 102}, **rules).code == "operator.102"
    assert refused(fault, status, code="Fault.faultstring && '104'").code == "operator.104"


def test_a_failed_status_is_never_a_success():
    assert refused({"success": True, "data": ACCOUNT}, 500).code == "operator.500"
    assert not_understood({"error": {"code": 0}, "data": ACCOUNT}, 500).code == "reply.status"


@pytest.mark.parametrize(
    ("codes", "status", "code"),
    [
        ({"http 4xx": 501, "http 409": 103}, 409, 103),
        ({"http 4xx": 102}, 451, 102),
        ({"HTTP  5XX": 500}, 599, 500),
    ],
)
def test_statuses_by_themselves_and_by_range(codes, status, code):
    assert refused({"message": "x"}, status, codes=codes).operator_code == code
    made = service(rules={"codes": codes})
    with pytest.raises(OperatorError) as caught:
        replies.read(plain({}, status), made, OPERATOR)
    assert caught.value.operator_code == code


@pytest.mark.parametrize(
    ("address", "number", "domain", "transport"),
    [
        ("ana@sip.example.com", "ana", "sip.example.com", ""),
        ("sip:ana@sip.example.com:5061;transport=TLS", "ana", "sip.example.com:5061", "tls"),
        ('"Ana" <sips:+5571%20x@[2001:db8::1]>', "+5571 x", "[2001:db8::1]", "tls"),
        ("<sip:55:pw@h.example;lr>;tag=1", "55", "h.example", ""),
    ],
)
@pytest.mark.parametrize("rules", [{"account": {"address": "where.it.is"}}, {}])
def test_an_address_is_number_and_domain(address, number, domain, transport, rules):
    data = {"where": {"it": {"is": address}}, "password": "p"} if rules else {"sip_address": address, "password": "p"}
    got = account(data, **rules)
    assert (got.sip.number, got.sip.domain, got.sip.transport) == (number, domain, transport)


@pytest.mark.parametrize("address", ["ana", "@x", "ana@", "ana@a b", "ana@a/b"])
def test_what_is_no_address(address):
    error = not_understood({"a": address, "password": "p"}, account={"address": "a"})
    assert (error.code, error.facts["node"]) == ("reply.value", "a")


def test_a_setting_may_be_what_was_sent():
    rules: dict[str, Any] = {"account": {"number": "{login}", "password": "{password}", "portal": "{login}"}}
    got = account({}, sent={"login": "ana", "password": Secret("pw")}, **rules)
    assert (got.sip.number, got.sip_password, dict(got.sip.extra)) == ("ana", Secret("pw"), {"portal": "ana"})


BESIDE = {
    "jsonrpc": "2.0",
    "id": 7,
    "_links": {"self": {"href": "https://voip.acme.example/9"}},
    "data": {"number": "55", "password": "c4n4ry", "k": "S3CRET", "CustomerId": 12, "sip": {"codecs": ["a", "b"]}},
    "copy": "sip:55:c4n4ry@acme.example",
    "Pin": "1234",
}
"""What platforms answer beside an account."""


def test_what_stands_beside_an_account_is_no_setting():
    rules: dict[str, Any] = {"account": {"number": "data.number", "password": "data.password"}}
    assert dict(account(BESIDE, **rules).sip.extra) == {}


@pytest.mark.parametrize(
    ("keep", "kept"),
    [
        (("CustomerId",), {"CustomerId": "12"}),
        (("customer_id", "sip.codecs"), {"CustomerId": "12", "sip.codecs": "a, b"}),
        (("codecs", "id"), {"id": "7", "codecs": "a, b"}),
        (("copy", "Pin", "password"), {}),  # secrets are kept in the keyring alone
        ((), {}),
    ],
)
def test_a_setting_is_what_the_profile_keeps(keep, kept):
    rules: dict[str, Any] = {"account": {"number": "data.number", "password": "data.password"}, "keep": keep}
    assert dict(account(BESIDE, **rules).sip.extra) == kept


GIVEN_AWAY = {
    "QR": "sip:5555:pw2@acme.example",
    "Link": "https://u.example/?token=abc",
    "Page": "https://ana:pw2@u.example/",
    "Line": "user=ana;password=pw2",
    "Login": "ana:pw2@acme.example",
}
"""Passwords within addresses, and within texts of pairs."""
HARMLESS = {
    "Where": "sip:5555@acme.example:5070;transport=tcp",
    "Web": "https://u.example/?page=1",
    "Mail": "mailto:ana@acme.example",
    "Hours": "08:00-18:00 ana@acme.example",
}
NAMED_SECRET = {"VMCode": "1234", "Key": "k1k1k1", "Hash": "h", "Signature": "s", "segredo": "x"}


def test_a_password_within_an_address_is_no_setting():
    answer = {**GIVEN_AWAY, **HARMLESS, "data": {"number": "55", "password": "c4n4ry"}}
    rules: dict[str, Any] = {"account": {"number": "data.number", "password": "data.password"}}
    assert dict(account(answer, keep=(*answer,), **rules).sip.extra) == HARMLESS
    rules["account"] |= {name: name for name in (*GIVEN_AWAY, *HARMLESS)}
    assert dict(account(answer, **rules).sip.extra) == HARMLESS


def test_nor_in_the_specifications_data_and_nothing_that_is_named_like_a_secret():
    data = {**ACCOUNT, **GIVEN_AWAY, **HARMLESS, **NAMED_SECRET, "PublicKey": "abc"}
    found = account({"Success": True, "Error": {"Code": 0}, "Data": data})
    assert dict(found.sip.extra) == {**HARMLESS, "PublicKey": "abc"}


def test_what_this_program_has_a_use_for_is_kept_without_a_word():
    found = account({**ACCOUNT, "expires": 600, "srtp": "sdes", "id": 9})
    assert dict(found.sip.extra) == {"expires": "600", "srtp": "sdes"}


def test_the_specifications_data_is_kept_whatever_it_is_written_in():
    data = {"Success": True, "Error": {"Code": 0}, "Data": {**ACCOUNT, "CustomerId": 12}}
    assert dict(account(data).sip.extra) == {"CustomerId": "12"}


def test_the_sentence_says_what_is_there():
    error = not_understood({"data": {"login": "x", "key": "c4n4ry"}}, account={"number": "data.line.number"})
    assert explain(error).message == (
        "The answer of voip.acme.example lacks “data.line.number”; “data” holds login, key."
    )
    error = not_understood({"a": 1, "b": 2}, account={"number": "line"})
    assert explain(error).message.endswith("lacks “line”; it holds a, b.")
    error = not_understood({"line": {"x": 1, "y": 2}}, account={"number": "line"})
    assert explain(error).message.endswith("cannot be used; it holds x, y.")
    assert "c4n4ry" not in error.detail


@pytest.mark.parametrize(
    ("text", "currency"),
    [("12.50 EUR", "EUR"), ("R$ 12.50", "BRL"), ("€12.50", "EUR"), ("BAL 12.50", "USD"), ("$12.50", "USD")],
)
def test_the_currency_may_stand_in_the_words(text, currency):
    made = service("balance", rules={"format": "json", "balance": "b", "balance_pattern": "([0-9.]+)"})
    got = replies.balance(plain({"b": text}), made, OPERATOR, currency="USD")
    assert (str(got.amount), got.currency) == ("12.50", currency)


def read_balance(data: Any, currency: str = "USD", **rules: Any):
    made = service("balance", rules={"format": "json", "balance": "b", **rules})
    return replies.balance(plain(data), made, OPERATOR, currency=currency).amount


@pytest.mark.parametrize(
    ("body", "rules", "amount"),
    [
        ('{"b": 1.234}', {}, "1.234"),
        ('{"b": 1.234}', {"decimal_mark": ","}, "1.234"),
        ('{"b": -1.234}', {"balance_pattern": "([0-9.]+)"}, "-1.234"),
        ('{"b": 5E-05}', {}, "0.00005"),
        ('{"b": 1.0E7}', {}, "10000000"),
        ('{"b": 1234}', {"balance_unit": Decimal("0.01")}, "12.34"),
        ('{"b": -1234}', {"balance_unit": Decimal("0.01"), "balance_sign": "inverted"}, "12.34"),
        ('{"b": "(12.50)"}', {"balance_sign": "inverted"}, "12.50"),
        ('{"b": 0}', {"balance_sign": "inverted"}, "0"),
        ('{"b": "1,234"}', {"decimal_mark": "."}, "1234"),
        ('{"b": "$60.20-"}', {"balance_pattern": r"\$([0-9.,]+)"}, "-60.20"),
        ('{"l": [{"n": 0.1}, {"n": 0.2}]}', {"balance": "sum(l[].n)"}, "0.3"),
        ('{"l": [{"n": "0,10"}, {"n": "-0,30"}]}', {"balance": "sum(l[].n)"}, "-0.20"),
        ('{"l": ["1.234", "1"]}', {"balance": "sum(l)", "decimal_mark": ","}, "1235"),
        ('{"l": [0.617, 0.617]}', {"balance": "sum(l)"}, "1.234"),
    ],
)
def test_f29_balances_are_exact(body, rules, amount):
    data = from_json(body.encode(), host="voip.acme.example")
    assert str(read_balance(data, **rules)) == amount


@pytest.mark.parametrize(
    ("data", "rules", "currency", "code"),
    [
        ({"b": "1.234"}, {}, "USD", "reply.decimal_mark"),
        ({"b": "1,234"}, {}, "JPY", "reply.decimal_mark"),
        ({"b": "1,234"}, {}, "", "reply.decimal_mark"),
        ({"b": "1.234"}, {"balance_unit": Decimal("0.001")}, "TND", "reply.decimal_mark"),
        ({"l": ["1.234", "1"]}, {"balance": "sum(l)"}, "USD", "reply.decimal_mark"),
        ({"b": "1.234,56"}, {"decimal_mark": "."}, "USD", "reply.number"),
        ({"b": "1E+999999"}, {}, "USD", "reply.number"),
        ({"b": "Balance - $5.00"}, {"balance_pattern": r"\$([0-9.,]+)"}, "USD", "reply.balance_pattern"),
        ({"l": ["1", "ten"]}, {"balance": "sum(l)"}, "USD", "reply.mapping"),
    ],
)
def test_a_balance_that_is_not_sure_is_refused(data, rules, currency, code):
    with pytest.raises(ReplyError) as caught:
        read_balance(data, currency, **rules)
    assert caught.value.code == code


def test_the_sentence_asks_which_mark_is_meant():
    with pytest.raises(ReplyError) as caught:
        read_balance({"b": "1.234"})
    told = explain(caught.value)
    assert told.message == "The answer of voip.acme.example gives “1.234”, which may be 1234, or 1 and a fraction (b)."
    assert "decimal_mark" in told.next_step


@pytest.mark.parametrize("currency", ["TND", "KWD", "BHD"])
def test_money_of_three_decimals_is_read(currency):
    assert read_balance({"b": "1.234"}, currency) == Decimal("1.234")


@pytest.mark.parametrize(
    ("text", "amount"),
    [("OK -5.00", "-5.00"), ("OK 5.00 left", "5.00"), ("OK: (5.00)", "-5.00"), ("OK 5.00-", "-5.00")],
)
def test_f28_a_sign_counts_that_a_texts_pattern_leaves_out(text, amount):
    made = service("balance", rules={"format": "text", "pattern": r"(?P<b>[0-9.]+)", "balance": "b"})
    data = from_text(text.encode(), host="voip.acme.example", pattern=made.reply.pattern)
    assert str(replies.balance(plain(data), made, OPERATOR).amount) == amount


def test_a_status_without_a_body_may_be_all_there_is():
    made = service(rules={"format": "json", "unconfirmed": "`true`"})
    reply = Reply(202, {}, "voip.acme.example", plain({}).exchange)
    assert not replies.account(reply, made, OPERATOR).confirmed


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.sampled_from(["true", "0", "55", "a@b.c"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "Success",
                    "error",
                    "Code",
                    "message",
                    "Data",
                    "number",
                    "password",
                    "domain",
                    "sip_uri",
                    "#text",
                    "@name",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(ANYTHING, st.sampled_from([200, 204, 404, 409, 500]), st.sampled_from(["json", "xml", "ini", "returndata"]))
def test_any_data_is_an_account_or_a_coded_error(data, status, format):
    made = service(rules={"format": format})
    with suppress(NeonError):
        got = replies.account(plain(data, status), made, OPERATOR)
        assert status < 400
        assert got.sip.number or not got.confirmed


@given(
    ANYTHING, st.sampled_from(["Data[?a=='b'].number", "to_number(Data)", "Data.*", "keys(@)", "max(Data)", "Data[0]"])
)
def test_any_expression_over_any_data(data, expression):
    made = service("balance", rules={"format": "json", "balance": expression})
    with suppress(NeonError):
        replies.balance(plain(data), made, OPERATOR)


@pytest.mark.parametrize("name", ["a\nb", "a\0b", "x" * 2_000, "a\u202eb"])
def test_a_name_that_cannot_be_one_is_no_setting(name):
    """It would be shown, and kept in a file."""
    got = account({**ACCOUNT, name: "1", "codecs": ["a", "b"]})
    assert dict(got.sip.extra) == {"codecs": "a, b"}
