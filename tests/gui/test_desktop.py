"""The tray's icon: what it says and what its menu does. Whether a desktop shows it is the desktop's business."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSystemTrayIcon

from neon_wizard.errors import NetworkError
from neon_wizard.gui.balance.balance_poller import BalanceState
from neon_wizard.gui.desktop import app_icon
from neon_wizard.gui.tray import Tray
from neon_wizard.model import Account, Balance, SipSettings
from neon_wizard.profile.operator import BalancePolicy

ANA = Account("demo/1", "demo", "Demo Operator", "ana", SipSettings("55555555"))
KNOWN = BalanceState(Balance(Decimal("20.15"), "", datetime.now(UTC)))
POLICY = BalancePolicy(currency="BRL")


@pytest.fixture
def tray(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    made = Tray(app_icon())
    yield made
    made.icon.hide()
    QLocale.setDefault(before)


def test_the_balance_in_tooltip_and_menu(tray):
    tray.show_balance(ANA, KNOWN, POLICY)
    assert tray.balance.text() == "Balance: R$20.15"
    assert "55555555" in tray.icon.toolTip()
    assert "R$20.15" in tray.icon.toolTip()
    assert tray.refresh.isEnabled()


def test_an_old_balance_is_called_so(tray):
    state = BalanceState(KNOWN.balance, error=NetworkError("network.refused"))
    tray.show_balance(ANA, state, POLICY)
    assert "not up to date" in tray.balance.text()


def test_without_account_or_balance(tray):
    assert tray.balance.text() == "No account yet"
    assert not tray.refresh.isEnabled()
    tray.show_balance(ANA, BalanceState(), POLICY)
    assert tray.balance.text() == "Balance not known"


def test_the_menu_and_a_press(qtbot, tray):
    by_text = {action.text(): action for action in tray.menu.actions()}
    with qtbot.waitSignal(tray.show_wanted):
        by_text["&Show the window"].trigger()
    with qtbot.waitSignal(tray.quit_wanted):
        by_text["&Quit"].trigger()
    tray.show_balance(ANA, KNOWN, POLICY)
    with qtbot.waitSignal(tray.refresh_wanted):
        tray.refresh.trigger()
    with qtbot.waitSignal(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_low_credit_is_told_by_the_tray(tray):
    shown = []
    tray.icon.showMessage = lambda *words: shown.append(words[:2])
    tray.tell_low(ANA, Balance(Decimal("3.20"), "BRL", datetime.now(UTC)))
    ((title, words),) = shown
    assert title == "Your credit is running low"
    assert "Demo Operator, 55555555: R$3.20" in words.replace("\xa0", "")


def test_a_balance_of_before_the_start_is_called_so(tray):
    tray.show_balance(ANA, BalanceState(KNOWN.balance, kept=True), POLICY)
    assert "not up to date" in tray.balance.text()
