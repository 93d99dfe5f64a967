"""One operator's services: what reaches the dialect, and what comes of the answer; the dialect is a 20-line double."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from neon_wizard.errors import NetworkError, OperatorError, ProfileError, ReplyError, UsageError
from neon_wizard.model import Secret, SignupForm
from neon_wizard.operations.account_services import balance, outcome_unknown, provision, signup
from neon_wizard.operations.services import Services
from neon_wizard.profile.operator import BalancePolicy
from neon_wizard.profile.service import Service
from neon_wizard.protocols.deadline import Cancel
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.http import Session
from tests.operations.helpers import OPERATOR, asked, profile, reply, result, service

FORM = SignupForm("Tester", Secret("pw"), "Test User", "teste@acme.com", "+557155555555")
DATA = "<Number>55</Number><Password>sip</Password>"


class Canned:
    """A dialect that always gets the same answer and keeps what it was asked."""

    name = "soap"
    options: frozenset[str] = frozenset()

    def __init__(self, answer: Reply) -> None:
        self.answer = answer
        self.asked: list[tuple[Service, Call, Session]] = []

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        self.asked.append((service, call, session))
        return self.answer


def services(body: str, *offered: Service, **more: Any) -> tuple[Services, Canned, Session]:
    dialect, session = Canned(reply(body)), Session(lambda reference: Secret(str(reference)))
    offered = offered or (service("signup"), service("provisioning"), service("balance"))
    return Services(profile(*offered, **more), session, {"soap": dialect}), dialect, session


def test_a_signup_sends_the_five_and_hides_the_password():
    offered, dialect, session = services(result(DATA))
    cancel = Cancel()
    assert signup(offered, FORM, cancel).sip.number == "55"
    ((used, call, over),) = dialect.asked
    assert (used.name, over, call.cancel, call.secrets) == ("signup", session, cancel, (Secret("pw"),))
    assert dict(call.values) == {
        "login": "Tester",
        "password": Secret("pw"),
        "name": "Test User",
        "email": "teste@acme.com",
        "phone": "+557155555555",
    }


@pytest.mark.parametrize("place", ["asking", "reading"])
@pytest.mark.parametrize("ask", [signup, balance, provision])
def test_what_nobody_foresaw_leaves_the_outcome_open_and_repeats_nothing(ask, place):
    """A mistake of this program over an answer, such as a header that nobody thought of, is no sign that nothing was
    done (F31)."""

    class Odd(dict):
        def get(self, *_: object) -> object:
            raise TypeError("CANARY")

    class Failing(Canned):
        def call(self, service: Service, call: Call, session: Session) -> Reply:
            if place == "asking":
                raise OverflowError("CANARY")
            return replace(self.answer, data=Odd(self.answer.data))

    offered = Services(
        profile(service("signup"), service("provisioning"), service("balance")),
        Session(lambda reference: Secret(str(reference))),
        {"soap": Failing(reply(result(DATA)))},
    )
    given: dict[object, tuple[Any, ...]] = {signup: (FORM,), balance: ("55",), provision: ("a", Secret("p"))}
    with pytest.raises(ReplyError) as caught:
        ask(offered, *given[ask])
    assert caught.value.code == "reply.unforeseen"
    assert outcome_unknown(caught.value)
    assert caught.value.detail.startswith(("OverflowError\n", "TypeError\n"))
    assert "CANARY" not in caught.value.detail


def test_a_signup_sends_what_the_profile_asks_and_nothing_else():
    own = service("signup", omit=("phone", "name"), inputs=(asked("cpf"), asked("card_pin"), asked("plan")))
    offered, dialect, _session = services(result(DATA), own)
    signup(offered, SignupForm("T", Secret("pw"), "n", "e", "p", {"cpf": "123", "card_pin": "4711", "shoe": "43"}))
    call = dialect.asked[0][1]
    expected = {
        "login": "T",
        "password": Secret("pw"),
        "email": "e",
        "cpf": "123",
        "card_pin": Secret("4711"),
        "plan": "",
    }
    assert dict(call.values) == expected
    assert set(call.secrets) == {Secret("pw"), Secret("4711")}


def test_provisioning_needs_login_and_password_alone_and_takes_the_profiles_settings():
    offered, dialect, _session = services(result(DATA), sip={"domain": "sip.acme.example"})
    got = provision(offered, "Tester", Secret("pw"))
    assert dict(dialect.asked[0][1].values) == {"login": "Tester", "password": Secret("pw")}
    assert (got.sip.domain, got.sip_password) == ("sip.acme.example", Secret("sip"))


def test_a_balance_needs_the_number_and_takes_the_profiles_currency():
    offered, dialect, _session = services(result("<Balance>20,15</Balance>"), balance=BalancePolicy(currency="BRL"))
    got = balance(offered, "55")
    assert dict(dialect.asked[0][1].values) == {"number": "55"}
    assert (str(got.amount), got.currency) == ("20.15", "BRL")


def test_the_installations_id_is_made_only_for_a_service_that_sends_it():
    asked_for: list[str] = []

    def machine_id() -> str:
        asked_for.append("id")
        return "0123456789abcdef"

    dialect, session = Canned(reply(result("<Balance>1</Balance>"))), Session(lambda _reference: Secret(""))
    for fields, made in (({"Number": "{number}"}, []), ({"M": "{machine_id|upper}"}, ["id"])):
        offered = profile(service("balance", fields=fields))
        balance(Services(offered, session, {"soap": dialect}, machine_id=machine_id), "55")
        assert asked_for == made
    assert dialect.asked[-1][1].values["machine_id"] == "0123456789abcdef"


def test_f60_a_refusal_does_not_repeat_the_password():
    body = result(success="false", code="104", more="<Description>“hunter2” is wrong</Description>")
    with pytest.raises(OperatorError) as caught:
        provision(services(body)[0], "Tester", Secret("hunter2"))
    assert caught.value.description == "“•••” is wrong"


def test_a_service_that_the_operator_does_not_offer():
    offered, dialect, _session = services(result(), service("provisioning"))
    assert offered.has("provisioning")
    assert not offered.has("balance")
    with pytest.raises(ProfileError) as caught:
        balance(offered, "55")
    assert (caught.value.code, dict(caught.value.facts)) == (
        "profile.service",
        {"operator": OPERATOR, "service": "balance"},
    )
    assert dialect.asked == []


def test_a_protocol_that_this_program_does_not_speak():
    offered, _dialect, _session = services(result(), service("balance", protocol="smoke"))
    with pytest.raises(ProfileError) as caught:
        balance(offered, "55")
    assert (caught.value.code, caught.value.facts["found"], caught.value.facts["known"]) == (
        "profile.protocol",
        "smoke",
        "soap",
    )


@pytest.mark.parametrize(
    ("error", "unknown"),
    [
        (NetworkError("network.timeout", sent=True), True),
        (NetworkError("network.refused"), False),
        (ReplyError("reply.malformed"), True),
        (ReplyError("reply.contradictory"), True),
        (OperatorError("operator.103"), False),
        (OperatorError("operator.fault"), False),
        (UsageError("input.required"), False),
        (ValueError(), False),
    ],
)
def test_f03_f31_whether_the_account_may_exist(error, unknown):
    assert outcome_unknown(error) is unknown
