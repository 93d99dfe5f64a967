"""docs/examples/platforms/sms-code.toml, against an operator that sends codes by SMS."""

from __future__ import annotations

import json
from typing import Any

import pytest

from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret
from neon_wizard.operations.account_services import provision, signup
from neon_wizard.operations.person import Answer, Changed, SendAgain
from tests.examples.asking import FORM, asked
from tests.operations.test_person import Typist
from tests.servers.scripted import Given, Seen

SIP = {"sip": {"user": "5", "password": "sip-1", "domain": "sip.acme.example"}}


def given(table: Any, status: int = 200) -> Given:
    return Given(json.dumps(table).encode(), status, content_type="application/json")


class Operator:
    """Sends a code for each phone that it is told; makes an account for the code of its own phone, once."""

    def __init__(self, *, second: bool = False) -> None:
        self.phones: list[str] = []
        self.made: list[str] = []
        self.looks = 0
        self._second = second

    def __call__(self, seen: Seen) -> Given:
        body = json.loads(seen.body) if seen.body else {}
        if seen.path == "/v1/verifications":
            self.phones.append(body["phone"])
            return given({"id": len(self.phones)}, 201)
        if seen.path.startswith("/v1/verifications/"):
            self.looks += 1
            return given({"state": "open"} if self.looks < 2 else {"state": "done", "token": "human-1"})
        if seen.path == "/v1/accounts":
            return self._account(body)
        if seen.path == "/v1/login":
            right = body["password"] == FORM.password.reveal()
            return given({"token": "t-1", "second_factor": self._second}) if right else given({}, 401)
        if seen.path == "/v1/login/second":
            return given({}) if body["code"] == "777" else given({"error": {"code": "wrong_code"}}, 422)
        return given(SIP) if seen.header("X-Token") == "t-1" else given({}, 401)

    def _account(self, body: dict[str, Any]) -> Given:
        proof = body["verification"]
        if (proof["code"], proof["token"]) != (f"{len(self.phones):06}", "human-1"):
            return given({"error": {"code": "wrong_code", "message": "no"}}, 422)
        if body["login"] in self.made:
            return given({"error": {"code": "login_taken"}}, 409)
        self.made.append(body["login"])
        return given(SIP, 201)


@pytest.mark.parametrize(
    ("answers", "phones"),
    [
        (["000001"], 1),
        (["999999", "000001"], 1),
        ([SendAgain(), "000002"], 2),
        ([Changed("+5571999990003"), "000002"], 2),
    ],
)
def test_a_signup(answers: list[Answer], phones: int):
    operator = Operator()
    with asked("platforms/sms-code", operator, ("every = 2", "every = 1")) as (services, _):
        person = Typist(*answers)
        assert signup(services, FORM, person=person).sip.number == "5"
        assert (operator.made, len(operator.phones), len(person.pages)) == ([FORM.login], phones, 1)


@pytest.mark.parametrize(("second", "answers"), [(False, []), (True, ["1", "777"])])
def test_a_login(second: bool, answers: list[Answer]):
    with asked("platforms/sms-code", Operator(second=second)) as (services, _):
        person = Typist(*answers)
        assert provision(services, FORM.login, FORM.password, person=person).sip.number == "5"
        assert person.answers == []


def test_a_wrong_password():
    with asked("platforms/sms-code", Operator()) as (services, _), pytest.raises(OperatorError) as raised:
        provision(services, FORM.login, Secret("wrong"))
    assert (raised.value.operator_code, raised.value.step) == (104, "login")
