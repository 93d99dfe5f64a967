"""docs/examples/own-services.toml: what one operator offers besides (E1), asked of PHP over five protocols."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from neon_wizard.accounts.connection import connect
from neon_wizard.accounts.extra_services import Done, carry_out
from neon_wizard.accounts.setup import sign_in
from neon_wizard.accounts.store import AccountStore
from neon_wizard.accounts.vault import SessionVault
from neon_wizard.errors import OperatorError
from neon_wizard.model import Secret, Upload, Value
from neon_wizard.operations.account_services import balance
from neon_wizard.operations.extra_service import Cell
from neon_wizard.operations.inputs import validate_service
from neon_wizard.operations.services import Services
from tests.examples.loading import services
from tests.servers.php_soap import AVAILABLE, OwnServices

pytestmark = pytest.mark.skipif(not AVAILABLE, reason="PHP is not installed")
OLD, NEW = Secret("p0rtal-old"), Secret("p0rtal new&<é>%1")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnServices]:
    with OwnServices(tmp_path_factory.mktemp("own"), password=OLD.reveal(), credit="20.15") as server:
        yield server


@pytest.fixture
def operator(server: OwnServices) -> Iterator[Services]:
    with services("own-services", server.origin) as operator:
        yield operator


@pytest.fixture
def store(operator: Services, server: OwnServices, tmp_path: Path) -> AccountStore:
    """Mode *always*: the portal password is kept."""
    store = AccountStore(SessionVault(), tmp_path / "settings")
    sign_in(operator, store, "ana", Secret(server.state["password"]))
    return store


def done(operator: Services, store: AccountStore, name: str, **given: Value) -> Done:
    """The action carried out for the account that is kept, as a window or a command does it."""
    action = operator.profile.action(name)
    assert action is not None
    values, problems = validate_service(action, given)
    assert problems == ()
    return carry_out(operator, store, action, values, account=store.accounts()[0])


def cells(made: Done) -> list[list[Cell]]:
    assert made.result.table is not None
    assert made.problems == ()
    return [list(row) for row in made.result.table.rows]


def test_a_voucher_raises_the_credit(operator, store):
    before = balance(operator, "5555").amount
    made = done(operator, store, "voucher", code="1234-5678")
    assert (made.result.message, made.result.refresh_balance) == ("Added 10.00 BRL to 5555.", True)
    assert balance(operator, "5555").amount == before + 10


@pytest.mark.parametrize(("code", "operator_code"), [("0000-0000", 102), ("9999-9999", 103)])
def test_a_voucher_that_is_wrong_or_used_is_refused_at_its_field(operator, store, code, operator_code):
    with pytest.raises(OperatorError) as caught:
        done(operator, store, "voucher", code=code)
    assert (caught.value.operator_code, caught.value.field) == (operator_code, "code")


def test_call_rates_for_a_number(operator, store):
    assert cells(done(operator, store, "rates", prefix="+557135555555")) == [
        [Cell("55"), Cell("Brasil"), Cell("0,10", Decimal("0.10"), "BRL")],
        [Cell("5571"), Cell("Salvador & região"), Cell("0.05", Decimal("0.05"), "BRL")],
    ]
    with pytest.raises(OperatorError) as caught:
        done(operator, store, "rates", prefix="99")
    assert (caught.value.code, caught.value.description) == ("operator.102", "No rate for this prefix.")


def test_call_history_as_a_table(operator, store):
    first, second = cells(done(operator, store, "calls"))
    assert first == [
        Cell("31/01/2026 10:20", datetime(2026, 1, 31, 10, 20)),  # noqa: DTZ001 - the operator's own time
        Cell("+5571999"),
        Cell("3,5", Decimal("3.5")),
        Cell("R$ 1,05", Decimal("1.05"), "BRL"),
    ]
    assert second[1] == Cell("190 & co")
    assert cells(done(operator, store, "calls", since="2026-02-01")) == [second]
    assert cells(done(operator, store, "calls", kind="out")) == [first]
    assert cells(done(operator, store, "calls", since="2026-02-01", kind="in")) == []


def test_the_portal_password_is_changed_and_the_keyring_follows(operator, store, server):
    account = store.accounts()[0]
    with pytest.raises(OperatorError) as caught:
        done(operator, store, "password", new=Secret("no digit here"))
    assert (caught.value.code, caught.value.field) == ("operator.101", "new")
    assert done(operator, store, "password", new=NEW).problems == ()
    assert server.state["password"] == NEW.reveal()
    assert store.portal_password(account.id, operator.profile.origins) == NEW
    ready = connect(operator, store, account)
    assert (ready.error, ready.fetched is not None) == (None, True)


def test_a_document_goes_out_as_a_part_of_a_form(operator, store):
    content = b"%PDF-1.7\r\n\x00\xff--"
    made = done(operator, store, "document", scan=Upload("Ausweis é.pdf", content))
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    assert made.result.message == f"5555 Ausweis é.pdf application/pdf {digest}"
    with pytest.raises(OperatorError) as caught:
        done(operator, store, "document", scan=Upload("a.pdf", b"1"))
    assert (caught.value.code, caught.value.description) == ("operator.101", "It is empty.")
