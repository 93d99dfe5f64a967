"""A mock's accounts, from a file."""

from __future__ import annotations

import pytest

from neon_wizard.demo.mock.known_accounts import Given, accounts
from neon_wizard.demo.mock.mock_operator import example as own_account
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret
from tests.checks.mocking import example

FULL = """
[[account]]
login = "ana"
password = "portal"
number = "55551"
sip_password = "sip"
name = "Ana"
balance = "-3.50"
currency = "EUR"
confirmed = false
licence = "expired"
domain = "sip.example.net"
proxy = "proxy.example.net"
transport = "tls"
extra = { Codecs = "opus" }

[[account]]
login = "bia"
password = "portal2"
number = "55552"
"""


@pytest.fixture
def usual():
    return own_account(example("specification"))


def test_what_is_written_and_what_is_not(tmp_path, usual):
    path = tmp_path / "accounts.toml"
    path.write_text(FULL, encoding="utf-8")
    ana, bia = accounts(path, usual)
    assert (ana.login, ana.password, ana.number, ana.sip_password) == ("ana", Given("portal"), "55551", Secret("sip"))
    assert (ana.balance, ana.currency, ana.confirmed, ana.licence) == ("-3.50", "EUR", False, "expired")
    assert ana.settings["domain"] == "sip.example.net"
    assert ana.extra == {"Codecs": "opus"}
    assert (bia.balance, bia.currency, bia.confirmed) == (usual.balance, "BRL", True)
    assert bia.settings["domain"] == usual.settings["domain"]


WRONG = {
    "none": ("", "it holds no [[account]]"),
    "without a number": ('[[account]]\nlogin = "a"\npassword = "b"\n', "login, password and number are needed"),
    "no such key": ('[[account]]\nlogin = "a"\npasword = "b"\n', "there is no key pasword"),
    "a number for a text": ('[[account]]\nlogin = "a"\nnumber = 5\n', "number is no text"),
    "no amount": (
        '[[account]]\nlogin = "a"\npassword = "b"\nnumber = "5"\nbalance = "much"\n',
        "balance is an amount",
    ),
    "no state": (
        '[[account]]\nlogin = "a"\npassword = "b"\nnumber = "5"\nlicence = "perhaps"\n',
        "licence is one of",
    ),
}


@pytest.mark.parametrize(("text", "says"), WRONG.values(), ids=WRONG)
def test_a_file_that_is_wrong_says_what(tmp_path, usual, text, says):
    path = tmp_path / "accounts.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        accounts(path, usual)
    assert refused.value.code == "mock.file"
    assert says in refused.value.facts["reason"]


def test_a_file_that_is_not_there(tmp_path, usual):
    with pytest.raises(UsageError) as refused:
        accounts(tmp_path / "none.toml", usual)
    assert refused.value.code == "mock.file"
