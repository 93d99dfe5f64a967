"""What an answer means: F3 in every notation, settled 5 to 9, accounts and balances."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from itertools import product

import pytest

from neon_wizard.errors import OperatorError, ReplyError
from neon_wizard.model import Secret
from neon_wizard.operations import replies
from tests.operations.helpers import (
    DATA,
    FORMS,
    NAMINGS,
    OPERATOR,
    account,
    facts,
    not_understood,
    plain,
    refused,
    reply,
    result,
    service,
    structure,
)

AROUND = {
    "nothing": "{}",
    "a result": "<SignupResult>{}</SignupResult>",
    "response and result": "<SignupResponse><SignupResult>{}</SignupResult></SignupResponse>",
    "ReturnData": "<SignupResponse><Anything><ReturnData>{}</ReturnData></Anything></SignupResponse>",
    "a result that is called Success": "<Success><Success>{}</Success></Success>",
    "namespaces": '<a:R xmlns:a="urn:a"><ReturnData xmlns="http://acme.example/neon">{}</ReturnData></a:R>',
}


@pytest.mark.parametrize(("naming", "around", "form"), [*product(NAMINGS, AROUND, FORMS)])
def test_the_structure_is_found_in_every_notation(naming, around, form):
    got = account(AROUND[around].format(structure(naming, FORMS[form](DATA))))
    assert (got.sip.number, got.sip.domain, got.sip.auth_name) == ("55555555", "sip.example.com", "55555555")
    assert got.sip_password == Secret("123456")
    assert got.confirmed
    assert dict(got.sip.extra) == {}


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("around", ["{}", "<SignupResponse><SignupResult>{}</SignupResult></SignupResponse>"])
@pytest.mark.parametrize("inner", ["{}", '<?xml version="1.0" encoding="utf-16"?><ReturnData>{}</ReturnData>'])
@pytest.mark.parametrize("form", ["escaped", "CDATA"])
def test_the_whole_result_may_be_one_string_of_xml(naming, around, inner, form):
    body = around.format(FORMS[form](inner.format(structure(naming, DATA))))
    assert replies.account(reply(f"<string>{body}</string>"), service(), OPERATOR).sip.number == "55555555"


def test_data_may_be_escaped_inside_a_result_that_is_escaped_itself():
    inner = f"<ReturnData>{structure('Code', escape(DATA))}</ReturnData>"
    assert account(f"<SignupResult>{escape(inner)}</SignupResult>").sip.number == "55555555"


def test_a_bare_text_as_the_whole_reply_is_read_too():
    text = f"<ReturnData>{structure('Code', DATA)}</ReturnData>"
    assert replies.account(plain(text), service(), OPERATOR).sip.number == "55555555"


@pytest.mark.parametrize("spelt", [str.lower, str.upper, lambda name: name[0].lower() + name[1:]])
@pytest.mark.parametrize("escaped", [False, True])
def test_servers_that_spell_every_name_otherwise_are_read_too(spelt, escaped):
    data = "".join(f"<{spelt(n)}>{v}</{spelt(n)}>" for n, v in (("Number", "55555555"), ("Password", "123456")))
    data = data.replace("<", "&lt;") if escaped else data
    names = {name: spelt(name) for name in ("Success", "Error", "ErrorCode", "ErrorDescription", "Data")}
    body = (
        "<r><{Success}>true</{Success}><{Error}><{ErrorCode}>0</{ErrorCode}><{ErrorDescription}/></{Error}>"
        "<{Data}>%s</{Data}></r>"
    ).format_map(names)
    found = account(body % data)
    assert (found.sip.number, found.sip_password.reveal()) == ("55555555", "123456")
    refusal = body.replace(">true<", ">false<").replace(">0<", ">103<") % ""
    with pytest.raises(OperatorError) as caught:
        account(refusal)
    assert caught.value.operator_code == 103


def test_a_balance_of_such_a_server_is_read():
    body = "<r><success>true</success><error><code>0</code></error><data><balance>20.15</balance></data></r>"
    assert str(replies.balance(reply(body), service("balance"), OPERATOR).amount) == "20.15"


def test_f30_two_spellings_that_disagree_are_ambiguous():
    body = "<r><success>true</success><SUCCESS>false</SUCCESS><error><code>0</code></error></r>"
    with pytest.raises(ReplyError) as caught:
        account(body)
    assert caught.value.code == "reply.ambiguous"


def test_attributes_beside_leaves_are_no_settings():
    data = '<Number kind="user">55</Number><Password>p</Password><Codec rate="8000">PCMU</Codec>'
    got = account(result(data))
    assert (got.sip.number, dict(got.sip.extra)) == ("55", {"Codec": "PCMU"})


@pytest.mark.parametrize("text", ["true", "TRUE", " True\n", "1", " 1 "])
def test_truth_is_read_in_any_case_and_with_blanks(text):
    assert account(result(DATA, success=text)).sip.number


@pytest.mark.parametrize("text", ["false", "False ", "0"])
def test_falsehood_is_read_in_any_case_and_with_blanks(text):
    assert refused(result(success=text, code="103")).code == "operator.103"


@pytest.mark.parametrize("text", ["yes", "ok", "-1", "2", "truee", "verdadeiro", "１"])
def test_anything_else_is_no_truth(text):
    error = not_understood(result(DATA, success=text))
    assert (error.code, *facts(error, "found", "node")) == ("reply.truth", text, "Success")


def test_expressions_may_be_jmespath():
    data = "<Lines><Line><No>7</No><Key>k</Key></Line><Line><No>8</No></Line></Lines><State>new</State>"
    got = account(
        result(data, success="true"),
        success="contains(['true', 'yes'], Success)",
        account={"number": "Data.Lines.Line[0].No", "password": "Data.Lines.Line[0].Key"},
        unconfirmed="Data.State == 'new'",
    )
    assert (got.sip.number, got.sip_password, got.confirmed) == ("7", Secret("k"), False)


def test_another_format_takes_the_whole_reply():
    data = {"ok": True, "status": {"code": 0}, "account": {"id": 55, "key": "p"}}
    rules = {
        "format": "json",
        "success": "ok",
        "code": "status.code",
        "account": {"number": "account.id", "password": "account.key"},
    }
    got = replies.account(plain(data), service(rules=rules), OPERATOR)
    assert (got.sip.number, got.sip_password) == ("55", Secret("p"))


def test_an_unconfirmed_account_may_lack_number_and_password():
    got = account(result("<Unconfirmed>true</Unconfirmed><Info>&lt;p>Read your mail&lt;/p></Info>"))
    assert (got.confirmed, got.sip.number, bool(got.sip_password)) == (False, "", False)
    assert got.info_html == "<p>Read your mail</p>"


def test_an_unconfirmed_account_may_have_them():
    got = account(result(DATA + "<Unconfirmed>1</Unconfirmed>"))
    assert (got.confirmed, got.sip.number, got.sip_password) == (False, "55555555", Secret("123456"))
    assert dict(got.sip.extra) == {}


@pytest.mark.parametrize("text", ["", "false", "0"])
def test_an_account_is_confirmed_unless_told_otherwise(text):
    assert account(result(f"{DATA}<Unconfirmed>{text}</Unconfirmed>")).confirmed


def test_unconfirmed_must_be_a_truth():
    assert not_understood(result(DATA + "<Unconfirmed>maybe</Unconfirmed>")).code == "reply.truth"


@pytest.mark.parametrize("form", ["elements", "escaped", "CDATA"])
def test_html_in_info_stays_text_and_is_made_harmless(form):
    html = "<h1>Hi</h1><script>steal()</script><p onclick='x'>Welcome</p><img src='https://t.example/p.png'>"
    got = account(result(FORMS[form](f"{DATA}<Info>{escape(html)}</Info>")))
    assert got.info_html == "<h1>Hi</h1><p>Welcome</p>"
    assert dict(got.sip.extra) == {}


BALANCE = {
    "20.15": "20.15",
    "20,15": "20.15",
    "1.234,56": "1234.56",
    "1,234.56": "1234.56",
    "-3.50": "-3.50",
    "0": "0",
}


def balance(data: str, currency: str = "BRL", **rules):
    return replies.balance(reply(result(data)), service("balance", rules=rules), OPERATOR, currency=currency)


@pytest.mark.parametrize("text", BALANCE)
def test_f26_f28_a_balance_is_an_exact_decimal(text):
    got = balance(f"<Balance>{text}</Balance>")
    assert (str(got.amount), got.currency) == (str(Decimal(BALANCE[text])), "BRL")
    assert got.as_of.utcoffset() is not None


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "1_000", "١٢", "0x10", "1E+999999", "20.15 EUR", "$60.20", "9" * 31]
)
def test_f25_f27_f29_what_is_no_amount_is_refused(text):
    with pytest.raises(ReplyError) as caught:
        balance(f"<Balance>{text}</Balance>")
    assert (caught.value.code, *facts(caught.value, "found", "node")) == ("reply.number", text, "Data.Balance")


def test_f24_a_missing_balance_is_named():
    with pytest.raises(ReplyError) as caught:
        balance("<Balance/>")
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.missing", "Data.Balance")


def test_f30_two_balances_are_refused():
    with pytest.raises(ReplyError) as caught:
        balance("<Balance>20.15</Balance><Balance>20.16</Balance>")
    assert caught.value.code == "reply.ambiguous"


@pytest.mark.parametrize(("named", "shown"), [("eur", "EUR"), ("", "BRL"), ("R$", "BRL"), ("€", "BRL")])
def test_the_replys_currency_wins_where_it_is_a_code(named, shown):
    assert balance(f"<Balance>1</Balance><Currency>{named}</Currency>").currency == shown


def test_an_element_around_all_of_data_does_not_hide_the_balance():
    assert balance("<Account><Balance>7,5</Balance></Account>").amount == Decimal("7.5")


def test_words_around_an_amount_are_read_with_the_profiles_pattern():
    got = balance("<Balance>You have $60.20 left</Balance>", balance_pattern=r"\$([0-9.,]+)")
    assert got.amount == Decimal("60.20")


@pytest.mark.parametrize(("text", "currency"), [("ALL CALLS: $60.20", "BRL"), ("1 EUR = 6 BRL. USD $60.20", "USD")])
def test_the_currency_is_the_word_beside_the_amount(text, currency):
    assert balance(f"<Balance>{text}</Balance>", balance_pattern=r"\$([0-9.,]+)").currency == currency


def test_a_sum_knows_money_of_three_decimals():
    purses = "<Balance>1.234</Balance><Balance>0.001</Balance>"
    assert str(balance(purses, "KWD", balance="sum(Data.Balance)").amount) == "1.235"
    with pytest.raises(ReplyError) as caught:
        balance(purses, "EUR", balance="sum(Data.Balance)")
    assert caught.value.code == "reply.decimal_mark"
