"""What the demo operator alone offers (E1): a voucher, rates, recent calls, a new password, each over its protocol."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from neon_wizard.demo import DemoOperator, demo_profile
from neon_wizard.demo.offers import USED, VOUCHERS
from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret, Value
from neon_wizard.operations.account_services import balance, provision
from neon_wizard.operations.extra_service import ActionResult, ResultTable, perform
from neon_wizard.operations.inputs import validate_service
from neon_wizard.operations.services import Services
from neon_wizard.protocols.dialects import builtin, names_and_options
from neon_wizard.protocols.http import Session

NUMBER, LOGIN, PASSWORD = "55555555", "Tester", Secret("123456")


@pytest.fixture
def demo() -> Iterator[Services]:
    with DemoOperator() as operator:
        session = Session(lambda _reference: Secret(""))
        try:
            yield Services(demo_profile(operator.origin, names_and_options()), session, builtin())
        finally:
            session.close()


def done(demo: Services, name: str, **given: Value) -> ActionResult:
    action = demo.profile.action(name)
    assert action is not None
    values, problems = validate_service(action, given)
    assert problems == ()
    return perform(demo, action, values, login=LOGIN, number=NUMBER, password=PASSWORD)


def table(found: ActionResult) -> ResultTable:
    assert found.table is not None
    assert found.problems == ()
    return found.table


def test_the_four_speak_four_protocols(demo):
    protocols = {action.id: action.service.protocol for action in demo.profile.actions}
    assert protocols == {"voucher": "soap", "rates": "rest", "calls": "xml", "password": "form"}


def test_a_voucher_raises_the_credit_once(demo):
    before = balance(demo, NUMBER).amount
    said = done(demo, "voucher", code="1111-2222")
    assert said.refresh_balance
    assert said.message.startswith("R$ 10.00 were added.")
    assert balance(demo, NUMBER).amount == before + VOUCHERS["1111-2222"] - Decimal("1.20") + Decimal("0.85")
    with pytest.raises(OperatorError) as caught:
        done(demo, "voucher", code="1111-2222")
    assert (caught.value.operator_code, caught.value.field) == (103, "code")


@pytest.mark.parametrize(("code", "operator_code"), [("0000-0000", 102), (USED, 103)])
def test_a_wrong_or_used_voucher_is_refused_at_its_field(demo, code, operator_code):
    with pytest.raises(OperatorError) as caught:
        done(demo, "voucher", code=code)
    assert (caught.value.operator_code, caught.value.field) == (operator_code, "code")


def test_rates_of_a_number_and_of_what_begins_alike(demo):
    rows = table(done(demo, "rates", prefix="+55 71 9")).rows
    assert [row[0].text for row in rows] == ["55", "5571", "55719"]
    assert (rows[0][2].value, rows[0][2].currency) == (Decimal("0.08"), "BRL")
    assert len(table(done(demo, "rates")).rows) == 4, "Brazil's, by default"
    with pytest.raises(OperatorError) as caught:
        done(demo, "rates", prefix="999")
    assert caught.value.description == "There is no rate for this number."


def test_recent_calls_as_a_table(demo):
    everything = table(done(demo, "calls")).rows
    assert len(everything) == 5
    newest = everything[0][0].value
    assert isinstance(newest, datetime)
    assert newest.tzinfo is not None
    assert [row[2].value for row in everything[:2]] == [Decimal("3.1"), Decimal("1.0")]
    assert {row[1].text for row in table(done(demo, "calls", kind="in")).rows} == {"+5511991234567", "+34911234567"}
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
    assert table(done(demo, "calls", since=tomorrow)).rows == ()


def test_the_portal_password_changes(demo):
    done(demo, "password", new=Secret("new pass&word"))
    assert provision(demo, LOGIN, Secret("new pass&word")).sip.number == NUMBER
    with pytest.raises(OperatorError) as caught:
        done(demo, "password", new=Secret("another one"))
    assert (caught.value.operator_code, caught.value.field) == (104, "password")
