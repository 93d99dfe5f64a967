"""The wizard from the first page to the account, driven by keys against the demo operator."""

import urllib.request
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from neon_wizard.flow import Page, Road
from neon_wizard.messages import Remedy
from tests.gui.driver import MARIA, B

pytestmark = pytest.mark.usefixtures("here")


def asked(demo, path):
    return [request for request in demo.requests if request.path == path]


def test_a_new_account_with_the_keyboard_alone(demo_wizard, demo):
    driver = demo_wizard()
    assert driver.page is Page.START
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.SIGNUP).quiet()
    driver.until(lambda: driver.focused is driver.field("login"))
    for text in MARIA.values():
        driver.type(text)
        driver.key(Qt.Key.Key_Tab)
        if text == MARIA["password"]:
            assert driver.focused.objectName() == "reveal"
            driver.key(Qt.Key.Key_Tab)
    driver.field("phone").setFocus()
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.RESULT)
    account = driver.accounts[0]
    assert account.login == "maria"
    assert account.sip.number in [each.text() for each in driver.wizard.currentPage().findChildren(QLabel)]
    assert len(asked(demo, "/Signup")) == 1
    driver.until(lambda: driver.focused is driver.wizard.button(B.NextButton))
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.LICENCE).quiet()
    driver.until(lambda: driver.focused is driver.find("licence-buy"))
    driver.key(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: not driver.wizard.isVisible())


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(demo_wizard, qapp):
    class Windows(QObject):
        shown: ClassVar[list[object]] = []

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown.append(watched)
            return False

    windows = Windows()
    qapp.installEventFilter(windows)
    driver = demo_wizard(Road.NEW)
    driver.sign_up(login="Tester")
    driver.told("operator.103")
    driver.fill(login="maria")
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    qapp.removeEventFilter(windows)
    assert windows.shown == [driver.wizard]


def test_the_passwords_are_gone_when_they_have_served(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    assert not driver.flow.answers.password
    assert not [line for line in driver.wizard.findChildren(QLineEdit) if MARIA["password"] in line.text()]


def test_f55_a_double_click_on_the_last_button_sends_one_request(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    driver.fill(**MARIA)
    button = driver.wizard.button(B.CommitButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Signup")) == 1


def test_f55_the_second_click_of_a_double_click_does_not_finish_the_wizard(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    _second_half_of_a_double_click(driver.wizard.button(B.NextButton))
    assert driver.page is Page.RESULT


def _second_half_of_a_double_click(button):
    """What a widget sees that came under the pointer between the two clicks."""
    at, button_of = QPointF(button.rect().center()), Qt.MouseButton
    for kind, held in ((QEvent.Type.MouseButtonDblClick, button_of.LeftButton),
                       (QEvent.Type.MouseButtonRelease, button_of.NoButton)):  # fmt: skip
        event = QMouseEvent(
            kind, at, button.mapToGlobal(at), button_of.LeftButton, held, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(button, event)


def test_f59_enter_pressed_twice_sends_one_request(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    driver.fill(**MARIA)
    driver.field("phone").setFocus()
    for _ in range(3):
        driver.key(
            Qt.Key.Key_Return, at_once=True
        )  # the second one where the working page has put the focus: on Cancel
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Signup")) == 1


@pytest.mark.parametrize("road", [Road.NEW, Road.EXISTING])
def test_f59_enter_pressed_twice_does_not_skip_what_the_operator_has_answered_by_then(demo_wizard, road):
    driver = demo_wizard(road)
    (driver.sign_up() if road is Road.NEW else driver.sign_in("123456")).at(Page.RESULT)
    following = driver.wizard.button(B.NextButton)
    driver.until(lambda: driver.focused is following)
    driver.key(Qt.Key.Key_Return, at_once=True)  # the second one, meant for the form
    assert driver.page is Page.RESULT
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.LICENCE)


def test_f59_nor_does_it_press_what_is_offered_about_a_failure(demo_wizard, demo):
    driver = demo_wizard(Road.EXISTING)
    demo.stop()
    driver.sign_in("123456")
    driver.told("network.refused")
    again = driver.banner.button(Remedy.RETRY)
    driver.until(lambda: driver.focused is again)
    driver.key(Qt.Key.Key_Return, at_once=True)
    assert (driver.page, driver.banner.isVisible()) == (Page.LOGIN, True)


def test_f58_there_is_no_way_back_from_the_account(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    driver.wizard.back()
    driver.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.page is Page.RESULT
    assert not driver.wizard.button(B.BackButton).isVisible()


def test_leaving_after_the_account_is_there_finishes_without_a_question(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Escape)


def test_what_is_wrong_stands_beside_its_field_and_gets_the_focus(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(email="maria@")
    assert driver.page is Page.SIGNUP
    assert "e-mail" in driver.wrong("email")
    assert driver.focused is driver.field("email")
    assert driver.wrong("email") in driver.field("email").accessibleDescription()
    assert not demo.requests


def test_a_field_is_checked_when_it_is_left_not_while_typing(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.fill(email="maria@")
    assert driver.wrong("email") == ""
    driver.key(Qt.Key.Key_Tab)
    assert driver.wrong("email") != ""
    driver.fill(email="maria@example.com")
    assert driver.wrong("email") == ""
    driver.field("name").setFocus()
    driver.key(Qt.Key.Key_Tab)
    assert driver.wrong("name") == ""


def test_a_taken_login_comes_back_to_its_field_with_everything_kept(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(login="Tester")
    driver.told("operator.103")
    assert driver.page is Page.SIGNUP
    assert driver.focused is driver.field("login")
    assert driver.wrong("login")
    assert {name: driver.field(name).text() for name in MARIA} == {**MARIA, "login": "Tester"}
    driver.fill(login="maria")
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)


def test_a_taken_login_can_be_signed_in_to_instead(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(login="Tester")
    driver.told("operator.103")
    driver.press(Remedy.SIGN_IN)
    driver.at(Page.LOGIN)
    assert driver.field("login").text() == "Tester"
    driver.fill(password="123456")
    driver.press(B.NextButton)
    driver.at(Page.RESULT)
    assert driver.accounts[0].sip.number == "55555555"


def test_an_existing_account_and_a_wrong_password_first(demo_wizard, demo):
    driver = demo_wizard(Road.EXISTING)
    driver.fill(login="Tester", password="654321")
    driver.key(Qt.Key.Key_Return)
    driver.told("operator.104")
    assert driver.focused is driver.field("password")
    driver.fill(password="123456")
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Provisioning")) == 2


def test_back_keeps_every_entry_and_masks_the_password(demo_wizard):
    driver = demo_wizard(Road.NEW)
    driver.fill(**MARIA)
    driver.press("reveal")
    assert driver.field("password").echoMode() == QLineEdit.EchoMode.Normal
    driver.press(B.BackButton)
    driver.at(Page.START)
    driver.press(B.NextButton)
    driver.at(Page.SIGNUP)
    assert {name: driver.field(name).text() for name in MARIA} == MARIA
    assert driver.field("password").echoMode() == QLineEdit.EchoMode.Password


def test_a_password_may_be_pasted(demo_wizard, qapp):
    driver = demo_wizard(Road.NEW)
    qapp.clipboard().setText("pasted-password")
    driver.field("password").setFocus()
    QTest.keyClick(driver.field("password"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert driver.flow.answers.password.reveal() == "pasted-password"


def test_the_host_is_seen_before_anything_is_sent(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    assert demo.origin.removeprefix("http://") in driver.wizard.currentPage().findChild(QLabel, "host-line").text()
    assert not demo.requests


def test_an_unconfirmed_account_is_confirmed_on_the_last_page(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(email="maria+confirm@example.com")
    driver.at(Page.RESULT)
    assert not driver.accounts[0].confirmed
    driver.press("confirmed")
    driver.told("operator.unconfirmed")
    _confirm(demo, "maria")
    driver.press("confirmed")
    driver.until(lambda: driver.accounts[-1].confirmed)
    assert not driver.flow.answers.password


def _confirm(demo, login):
    with urllib.request.urlopen(f"{demo.origin}/confirm/{login}", timeout=10) as answer:
        assert answer.status == 200
