"""What a balance, a licence and an action are sent of the account that they are asked about."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neon_wizard.errors import OperatorError, UsageError
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations import replies
from neon_wizard.operations.known_values import account_values, settings_kept
from tests.operations.helpers import OPERATOR, plain, service

ACCOUNT = Account(
    "acme/55",
    "acme",
    "ACME",
    "ana",
    SipSettings("55", "sip.acme.example", proxy="my.proxy", extra={"Plan": "gold"}),
    overridden={"proxy": "proxy.acme.example"},
    kept={"CustomerId": "13"},
)


def sent(fields, **known):
    return account_values(service("balance", fields=fields), "ACME", **{"settings": settings_kept(ACCOUNT), **known})


def test_only_what_the_service_asks_for_leaves():
    known = {"login": "ana", "number": "55", "password": Secret("pw")}
    assert sent({"N": "{number}"}, **known) == {"number": "55"}
    assert sent({"L": "{login}", "P": "{password|md5}"}, **known) == {
        "number": "55",
        "login": "ana",
        "password": Secret("pw"),
    }


def test_a_setting_is_what_the_operator_gave_whatever_the_user_changed():
    wanted = {"C": "{account.CustomerId}", "P": "{account.Plan}", "X": "{account.proxy}", "D": "{account.domain}"}
    assert sent(wanted) == {
        "account.CustomerId": "13",
        "account.Plan": "gold",
        "account.proxy": "proxy.acme.example",
        "account.domain": "sip.acme.example",
    }


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"P": "{password}"}, "known.password", "password"),
        ({"L": "{login}"}, "input.required", "login"),
        ({"N": "{number}"}, "input.required", "number"),
        ({"C": "{account.Tariff}"}, "known.setting", None),
    ],
)
def test_what_is_missing_is_told_before_anything_is_sent(fields, code, field):
    with pytest.raises(UsageError) as caught:
        sent(fields)
    assert (caught.value.code, caught.value.field) == (code, field)
    said = explain(caught.value)
    if code == "known.password":
        assert said.message == "Your password at ACME is needed to read the credit."
        assert said.action is Remedy.PASSWORD
    if code == "known.setting":
        assert "“Tariff”" in said.message


@given(st.dictionaries(st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,8}", fullmatch=True), st.text(min_size=1), max_size=5))
def test_every_setting_that_is_kept_reaches_its_own_place(settings):
    fields = {f"F{number}": f"{{account.{name}}}" for number, name in enumerate(settings)}
    found = account_values(service("balance", fields=fields), "ACME", settings=settings)
    assert found == {f"account.{name}": value for name, value in settings.items()}


def test_104_of_a_balance_means_the_password_only_where_that_was_sent():
    refusal = {"success": False, "code": 104}
    rules = {"format": "json", "success": "success", "code": "code"}
    for fields, remedy in (({"N": "{number}"}, Remedy.SUPPORT), ({"P": "{password}"}, Remedy.PASSWORD)):
        with pytest.raises(OperatorError) as caught:
            replies.balance(plain(refusal), service("balance", fields=fields, rules=rules), OPERATOR)
        assert (caught.value.field, explain(caught.value).action) == ("password", remedy)


# --- [account] keep ---

ANSWER = {"sip": {"user": "55", "secret": "p"}, "customer": {"id": 13, "CustomerId": 13}, "Plan": "gold"}


def read(data, **rules):
    account = {"number": "sip.user", "password": "sip.secret", **rules.pop("account", {})}
    made = service(rules={"format": "json", "account": account, "keep": (), **rules})
    return replies.account(plain(data), made, OPERATOR)


def test_what_is_set_aside_is_kept_and_no_setting():
    for rules in (
        {"account": {"CustomerId": "customer.id"}, "aside": ("CustomerId",)},
        {"aside": ("CustomerId",)},
        {"aside": ("customer.CustomerId",)},
    ):
        found = read(ANSWER, **rules)
        assert (dict(found.kept), dict(found.sip.extra)) == ({"CustomerId": "13"}, {}), json.dumps(rules)


def test_what_the_program_has_a_use_for_stays_a_setting():
    found = read({**ANSWER, "Port": "5070"}, account={"Port": "Port"}, aside=("Port",))
    assert (dict(found.kept), dict(found.sip.extra)) == ({}, {"Port": "5070"})


def test_a_secret_is_never_kept_so():
    found = read({"sip": {"user": "55", "secret": "hunter2"}, "CustomerId": "hunter2"}, aside=("CustomerId",))
    assert dict(found.kept) == {}
