"""Any reply maps to the same model whatever its format, and any mapping error names the expression and the node."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.operations import replies
from neon_wizard.protocols.exchange import Answer, Exchange
from neon_wizard.protocols.reply_reader import read
from tests.operations.helpers import OPERATOR, service
from tests.protocols.notations import WRITERS, written

LIMITS = settings(deadline=None, max_examples=60)
NOTATIONS = tuple(WRITERS)
EXCHANGE = Exchange("POST", "https://voip.acme.example/x", (), "", 200)

# Texts that a setting may have and every notation can carry: of one line, printable, no blanks around.
TEXT = st.text(
    st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u2028\u2029"), min_size=1, max_size=30
).filter(lambda text: text == text.strip(" \t\r\n\xa0") == text.strip() and text)
WIDE = {chr(code) for code in range(0xFF01, 0xFF5F)}
NUMBER = TEXT.filter(lambda text: not set(text) & {*"@<>;:/\"'", *WIDE})  # what is no notation of an address
HOST_NAME = st.from_regex(r"[a-z]{1,8}(\.[a-z]{2,6}){1,2}", fullmatch=True)
ACCOUNT = st.fixed_dictionaries(
    {"Number": NUMBER, "Password": TEXT},
    optional={
        "Domain": HOST_NAME,
        "DisplayName": TEXT,
        "AuthName": NUMBER,
        "Proxy": HOST_NAME,
        "Transport": st.sampled_from(["udp", "tcp", "tls"]),
        "Codec": st.lists(st.sampled_from(["opus", "PCMA", "G729"]), min_size=1, max_size=3),
        "StunServer": HOST_NAME,
    },
)


def replied(notation: str, table: dict[str, Any], **rules: Any):
    """What `table` is read as: over the profile's format `notation`, the reader of replies and the rules."""
    name = rules.pop("name", "provisioning")
    asked = replace(service(name, rules={"format": notation, **rules}), protocol="rest")
    given = written(notation, table)
    answer = Answer(given.status, (), given.body, given.content_type.partition(";")[0], None)
    if "charset=" in given.content_type:
        answer = replace(answer, charset="utf-8")
    return read(answer, EXCHANGE, asked.url, asked), asked


def account(notation: str, table: dict[str, Any], **rules: Any) -> Any:
    """The account, or the error's code, operator code and words: all that a caller can tell apart."""
    reply, asked = replied(notation, table, **rules)
    try:
        return replies.account(reply, asked, OPERATOR)
    except OperatorError as error:
        return error.code, error.operator_code, error.description
    except NeonError as error:
        return error.code, error.facts.get("node", "")


def structured(data: Any, success: str = "true", code: str = "0", words: str = "") -> dict[str, Any]:
    return {"Success": success, "Error": {"Code": code, "Description": words}, "Data": data}


@LIMITS
@given(ACCOUNT)
def test_an_account_in_the_specifications_structure(data):
    found = [account(notation, structured(data)) for notation in NOTATIONS]
    assert found == [found[0]] * len(NOTATIONS)
    assert found[0].sip.number == data["Number"].strip()
    assert found[0].sip_password.reveal() == data["Password"]


@LIMITS
@given(ACCOUNT)
def test_an_account_without_any_structure(data):
    found = [account(notation, data) for notation in NOTATIONS]
    assert found == [found[0]] * len(NOTATIONS)
    assert found[0].sip.number == data["Number"]


@LIMITS
@given(st.sampled_from([0, 100, 103, 104, 500, 999]), TEXT, st.sampled_from(["true", "false", "1", "0", "TRUE"]))
def test_a_refusal_or_a_contradiction(code, words, success):
    found = [account(notation, structured({"Number": "1"}, success, str(code), words)) for notation in NOTATIONS]
    assert found == [found[0]] * len(NOTATIONS)


@LIMITS
@given(
    st.decimals(min_value=-9999, max_value=9999, places=2, allow_nan=False),
    st.sampled_from(["EUR", "brl", ""]),
    st.sampled_from(["Data.Balance", "Data.Credit.Amount"]),
)
def test_a_balance(amount, currency, place):
    data = {"Balance": str(amount), "Credit": {"Amount": str(amount)}, "Currency": currency}
    found = []
    for notation in NOTATIONS:
        expression = f"Response.{place}" if notation == "xml" else place
        reply, asked = replied(notation, structured(data), name="balance", balance=expression)
        made = replies.balance(reply, asked, OPERATOR, currency="USD")
        found.append((made.amount, made.currency))
    assert found == [(amount, currency.upper() or "USD")] * len(NOTATIONS)


def failure(reply: Any, asked: Any) -> NeonError | None:
    try:
        replies.account(reply, asked, OPERATOR)
    except NeonError as error:
        return error
    return None


EXPRESSIONS = st.sampled_from(
    [
        *(
            "Nowhere",
            "Data.Nowhere",
            "Data.Line.No || Nowhere",
            "Data.List[5]",
            "sum(Data.List)",
            "Data.List[?a=='b'].c",
        ),
        *("Data", "join(',', Data)", "Data.Line", "[Data, Data]", "length(Success)", "Data.*.Deep", 'Data."@x"'),
    ]
)


@LIMITS
@given(EXPRESSIONS, st.sampled_from(["number", "password", "domain"]))
def test_any_mapping_error_names_the_expression_or_the_node(expression, setting):
    data = {"Number": "1", "Password": "c4n4ry-Secret", "Line": {"A": "1", "B": "2"}, "List": ["1", "2"]}
    for notation in NOTATIONS:
        reply, asked = replied(notation, structured(data), account={setting: expression})
        error = failure(reply, asked)
        if error is not None:
            named = error.facts.get("expression", ""), error.facts.get("node", "")
            assert expression in named or expression.split(" ||")[0] in named, notation
            assert "c4n4ry" not in str(error) + error.detail


@pytest.mark.parametrize("notation", NOTATIONS)
def test_what_is_there_instead_is_told(notation):
    reply, asked = replied(notation, structured({"Login": "x", "Pass": "c4n4ry"}), account={"number": "Data.Number"})
    prefix = "Response." if notation == "xml" else ""
    asked = replace(asked, reply=replace(asked.reply, account={"number": f"{prefix}Data.Number"}))
    with pytest.raises(NeonError) as caught:
        replies.account(reply, asked, OPERATOR)
    assert (caught.value.code, caught.value.facts["node"]) == ("reply.missing", f"{prefix}Data.Number")
    assert (caught.value.facts["place"], caught.value.facts["found"]) == (f"{prefix}Data", "Login, Pass")
