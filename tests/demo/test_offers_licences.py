"""The demo operator's licences, and the page where credit for them is bought."""

from __future__ import annotations

import pytest

from neon_wizard.demo.demo_operator import DemoOperator
from tests.demo.test_demo_operator import send

FORM = "application/x-www-form-urlencoded"
NUMBER = "5555555"


def asked(demo: DemoOperator, method: str, number: str = NUMBER) -> str:
    body = f"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><{method}>"
    body += f"<Number>{number}</Number></{method}></s:Body></s:Envelope>"
    return send(demo, "POST", f"/{method}", body.encode())[2].decode()


def buy(demo: DemoOperator, number: str, amount: str) -> tuple[int, str]:
    status, _, page = send(demo, "POST", "/buy", f"number={number}&amount={amount}".encode(), FORM)
    return status, page.decode()


def test_a_licence_needs_credit_that_a_new_account_has_not(demo):
    for method in ("ActivateLicence", "GetLicence"):
        answer = asked(demo, method)
        assert "<State>needs-credit</State>" in answer
        assert "at least R$ 25.00. Yours is R$ 20.15." in answer
    assert buy(demo, NUMBER, "10,00")[0] == 200
    assert "<State>not-activated</State>" in asked(demo, "GetLicence")
    assert "<State>active</State>" in asked(demo, "ActivateLicence")
    assert "<Expires>" in asked(demo, "GetLicence")
    assert "<Balance>30.15</Balance>" in asked(demo, "GetBalance")


@pytest.mark.parametrize(("number", "code"), [("", 100), ("1", 102)])
def test_numbers_that_it_does_not_know(demo, number, code):
    assert f"<Code>{code}</Code>" in asked(demo, "ActivateLicence", number)


@pytest.mark.parametrize(
    ("number", "amount", "words"),
    [(NUMBER, "-5", "is needed"), (NUMBER, "NaN", "is needed"), (NUMBER, "1e99", "is needed"), ("1", "5", "no such")],
)
def test_what_cannot_be_bought(demo, number, amount, words):
    status, page = buy(demo, number, amount)
    assert (status, words in page) == (400, True)


def test_the_page_offers_the_newest_account_and_repeats_no_markup(demo):
    status, kind, page = send(demo, "GET", "/buy")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert 'name="number" value="5555555"' in page.decode()
    assert "<b>" not in send(demo, "GET", "/buy?number=%22%3E%3Cb%3E")[2].decode()


def test_the_licences_stand_in_its_description(demo):
    description = send(demo, "GET", "/service?wsdl")[2].decode()
    assert 'operation name="ActivateLicence"' in description
    assert 'operation name="GetLicence"' in description
