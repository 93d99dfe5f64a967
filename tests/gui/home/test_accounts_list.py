"""The list of accounts, up to a thousand."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from neon_wizard.gui.home.accounts_list import AccountsList, AccountsModel
from neon_wizard.model import Account, SipSettings


def account(number, name="", confirmed=True, operator="Demo Operator"):
    return Account(
        f"demo/{number}", "demo", operator, f"login{number}", SipSettings(number, display_name=name), confirmed
    )


@pytest.fixture
def shown(qtbot):
    made = AccountsList()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_model_keeps_qts_rules(qtbot):
    model = AccountsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_accounts([account("1"), account("2")])
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.index_of("demo/2").row() == 1
    assert not model.index_of("demo/3").isValid()
    model.set_accounts([])
    del tester


def test_a_row_in_words(qtbot):
    model = AccountsModel()
    model.set_accounts([account("1", "Ana"), account("", confirmed=False)])
    words = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert words == ["Ana, 1, Demo Operator", "login, login, Demo Operator, not confirmed"]


def test_f50_a_name_is_no_html_in_a_tool_tip(qtbot):
    model = AccountsModel()
    model.set_accounts([account("1", '<img src="file:////acme.example/x.png">')])
    assert "<img" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_choosing_tells_which(qtbot, shown):
    shown.show_accounts([account("1"), account("2")], "demo/1")
    with qtbot.waitSignal(shown.chosen) as signal:
        qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    assert signal.args == ["demo/2"]


def test_showing_the_accounts_is_no_choice(qtbot, shown):
    with qtbot.assertNotEmitted(shown.chosen):
        shown.show_accounts([account("1"), account("2")], "demo/2")
        shown.show_accounts([account("1")], "demo/1")
    assert shown.view.currentIndex().row() == 0


def test_search_only_where_there_are_many(shown):
    shown.show_accounts([account(str(n)) for n in range(7)], "demo/0")
    assert not shown.search.isVisible()
    shown.show_accounts([account(str(n)) for n in range(8)], "demo/0")
    assert shown.search.isVisible()


def test_a_thousand_are_shown_and_searched_at_once(qtbot, shown):
    accounts = [account(f"{n:04}", f"Person {n}", n % 50 != 0, f"Operator {n % 3}") for n in range(1000)]
    start = time.perf_counter()
    shown.show_accounts(accounts, "demo/0500")
    shown.grab()
    qtbot.keyClicks(shown.search, "person 777")
    shown.grab()
    assert time.perf_counter() - start < 2, "generous: it takes some 50 ms"
    model = shown.view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Person 777"]
    shown.search.clear()
    assert model.rowCount() == 1000
    qtbot.keyClicks(shown.search, "nobody")
    assert shown.nothing.isVisible()
