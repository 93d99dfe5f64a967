"""An operator's own service in its dialog (E1), asked of the demo operator."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from neon_wizard.gui.parts.error_banner import details
from neon_wizard.model import Secret
from tests.gui.driver import asked

REFUSED = QMessageBox.ButtonRole.RejectRole


def redeem(hands, code="1111-2222"):
    return hands.type(code=code).go().answer().quiet()


def test_a_voucher_is_redeemed_after_its_question(demo, demo_action):
    hands = demo_action("voucher")
    assert hands.dialog.windowTitle() == f"Redeem a voucher — {hands.profile.name}"
    hands.type(code="1111-2222").go()
    assert hands.asked().text() == "Redeem this voucher now?"
    assert "1111-2222" in hands.asked().informativeText()
    assert not asked(demo, "/RedeemVoucher"), "nothing is sent before it"
    hands.answer().quiet()
    assert "R$ 10.00 were added" in hands.result.message.text()
    assert [note.text() for note in hands.result.notes] == ["The balance is asked for again."]
    assert hands.done[0].result.refresh_balance
    assert len(asked(demo, "/RedeemVoucher")) == 1


def test_who_does_not_confirm_sends_nothing_and_keeps_what_was_typed(demo, demo_action):
    hands = demo_action("voucher").type(code="1111-2222").go().answer(REFUSED)
    assert not asked(demo, "/RedeemVoucher")
    assert hands.rows["code"].value == "1111-2222"


def test_enter_refuses_the_question(demo, demo_action):
    hands = demo_action("voucher").type(code="1111-2222").go()
    QTest.keyClick(hands.asked(), Qt.Key.Key_Return)
    assert not asked(demo, "/RedeemVoucher")


def test_f55_a_double_click_sends_one_request(demo, demo_action):
    hands = demo_action("rates").type(prefix="5571")
    QTest.mouseClick(hands.face.go, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(hands.face.go, Qt.MouseButton.LeftButton)
    hands.quiet()
    assert len(asked(demo, "/rates/5571")) == 1


def test_f59_enter_in_a_field_sends_once(demo, demo_action):
    hands = demo_action("rates").type(prefix="5571")
    line = hands.rows["prefix"].line
    hands.qtbot.waitUntil(hands.face.go.isEnabled)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    hands.quiet()
    assert len(asked(demo, "/rates/5571")) == 1


def test_what_does_not_fit_is_said_beside_its_field_and_not_sent(demo, demo_action):
    hands = demo_action("voucher").type(code="1111").go()
    assert hands.rows["code"].wrong == "Voucher is not in the form that the operator expects."
    assert any(each.isVisible() and "1111-2222" in each.text() for each in hands.rows["code"].findChildren(QLabel)), (
        "the operator's hint says what fits"
    )
    assert hands.dialog.focusWidget() is hands.rows["code"].line
    assert not hands.dialog.findChildren(QMessageBox)
    assert not asked(demo, "/RedeemVoucher")


def test_a_refusal_marks_the_field_that_the_operator_names(demo_action):
    hands = redeem(demo_action("voucher"), "9999-0000").told("operator.103")
    row = hands.rows["code"]
    assert row.wrong
    assert hands.dialog.focusWidget() is row.line
    assert row.value == "9999-0000"
    assert "redeemed before" in details(hands.face.banner.error)
    hands.type(code="3333-4444").go().answer().quiet()
    assert hands.result is not None, "the next one is taken"


def test_once_more_begins_with_an_empty_form(demo_action):
    hands = redeem(demo_action("voucher"))
    assert not hands.face.go.isVisible()
    hands.press(hands.face.again)
    assert hands.rows["code"].value == ""
    redeem(hands, "5555-6666")
    assert "R$ 50.00" in hands.result.message.text()


def test_a_table_of_rates_for_a_number(demo_action):
    hands = demo_action("rates")
    assert hands.rows["prefix"].value == "55", "the operator's default"
    hands.type(prefix="+55 71").go().quiet()
    model = hands.result.table.model
    assert model.titles == ["Prefix", "Destination", "Per minute"]
    shown = [[model.text(row, column) for column in range(3)] for row in range(model.rowCount())]
    assert ["5571", "Brazil, Salvador", "R$0.05"] in [[each.replace("\xa0", "") for each in row] for row in shown]
    hands.press(hands.face.again)
    assert hands.rows["prefix"].value == "+55 71", "a question that only reads keeps what was typed"
    hands.press(hands.face.cancel).gone()


def test_calls_in_the_users_language(demo_action):
    QLocale.setDefault(QLocale("pt_BR"))
    hands = demo_action("calls")
    assert hands.face.findChildren(type(hands.face.go))
    assert hands.rows["kind"].box.currentText() == "Todas"
    hands.rows["kind"].box.setCurrentIndex(1)
    hands.go().quiet()
    model = hands.result.table.model
    assert model.titles == ["Quando", "Número", "Minutos", "Preço"]
    numbers = [model.text(row, 1) for row in range(model.rowCount())]
    assert numbers == ["+557135555555", "+4930123456", "190"]
    assert [model.text(row, 2) for row in range(3)] == ["3,1", "12,4", "0,6"]
    assert model.text(0, 3).replace("\xa0", " ") == "R$ 0,20"


def test_nothing_found_is_said(demo_action):
    hands = demo_action("calls").type(since="1/31/2099").go().quiet()
    assert hands.result.table is None
    assert hands.result.message.text() == "There is nothing to show."


class TestPortalPassword:
    def test_it_is_asked_for_where_it_is_not_kept(self, demo, demo_action):
        hands = demo_action("password").quiet()
        assert hands.face.portal.isVisible()
        hands.type(new="another-canary").go()
        assert hands.face.portal.wrong == "The password is needed."
        assert not asked(demo, "/password")
        hands.type(portal_password="123456").go().quiet()
        assert hands.result.message.text() == "Done."
        assert hands.result.notes[0].text() == "Sign in with the new password from now on."
        assert not hands.face.portal.line.text()
        assert not hands.rows["new"].value

    def test_a_wrong_one_is_said_beside_it_and_the_new_one_stays_typed(self, demo_action):
        hands = demo_action("password").quiet().type(new="another-canary", portal_password="wrong-one").go().quiet()
        assert "password" in hands.face.portal.wrong
        assert hands.dialog.focusWidget() is hands.face.portal.line
        assert hands.rows["new"].value == "another-canary"

    def test_the_keyring_follows(self, keyring_here, demo_action):
        hands = demo_action("password", keep=True).quiet()
        assert not hands.face.portal.isVisible(), "it is kept"
        hands.type(new="another-canary").go().quiet()
        assert hands.result is not None
        kept = hands.context.store.portal_password(hands.dialog.account.id, hands.profile.origins)
        assert kept == Secret("another-canary")
        assert "another-canary" in keyring_here.contents().values()

    def test_one_that_is_kept_and_wrong_is_asked_for(self, demo_action):
        hands = demo_action("password", keep=True).quiet()
        account, origins = hands.dialog.account, hands.profile.origins
        sip = hands.context.store.sip_password(account.id, origins)
        hands.context.store.save(account, sip, origins=origins, portal_password=Secret("of-before"))
        hands.type(new="another-canary").go().quiet()
        assert hands.face.portal.isVisible()
        hands.type(portal_password="123456").go().quiet()
        assert hands.result is not None

    def test_what_is_secret_is_masked_and_rated(self, demo_action):
        row = demo_action("password").quiet().rows["new"]
        assert row.line.echoMode() == row.line.EchoMode.Password
        assert row._strength is not None


class TestLeaving:
    def test_something_typed_is_asked_about(self, demo_action):
        hands = demo_action("voucher").type(code="1111-2222")
        hands.press(hands.face.cancel)
        assert hands.asked().objectName() == "leave-question"
        hands.answer(QMessageBox.ButtonRole.DestructiveRole).gone()

    @pytest.mark.parametrize("way", ["close", "escape"])
    def test_nothing_to_lose_asks_nothing(self, demo_action, way):
        hands = demo_action("voucher")
        if way == "close":
            hands.dialog.close()
        else:
            QTest.keyClick(hands.dialog, Qt.Key.Key_Escape)
        hands.gone()

    def test_a_result_is_closed_at_once(self, demo_action):
        hands = redeem(demo_action("voucher"))
        assert hands.face.cancel.text() == "&Close"
        hands.press(hands.face.cancel).gone()


def test_f41_a_password_store_that_hangs_is_said_and_the_window_lives(qtbot, keyring_here, open_action, demo_profile):
    hands = open_action(demo_profile, "password", keep=True, first=keyring_here.stop)
    try:
        assert not hands.face.go.isEnabled()
        qtbot.waitUntil(hands.face.line.isVisible)
        assert hands.face.words.text() == "Looking into your system's password store…"
    finally:
        keyring_here.go()
    qtbot.waitUntil(lambda: hands.face.go.isEnabled() and not hands.face.line.isVisible(), timeout=15_000)
    assert not hands.face.portal.isVisible(), "it was found after all"
