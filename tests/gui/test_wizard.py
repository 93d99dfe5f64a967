"""The wizard from the first page to the account, driven by keys against the demo operator."""

import threading
import urllib.request
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from neon_wizard.flow import Page, Road
from neon_wizard.gui.leaving import LeaveQuestion
from neon_wizard.messages import Action
from tests.gui.driver import MARIA, B
from tests.servers.scripted import Given, ScriptedServer
from tests.servers.uddi import Binding, Business, Registry, Service

pytestmark = pytest.mark.usefixtures("here")

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
[http]
{http}
[services.signup]
url = "{origin}/Signup"
[services.provisioning]
url = "{origin}/Provisioning"
"""
ANSWER = """<R><Success>true</Success><Error><Code>0</Code><Description/></Error>
<Data><Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain></Data></R>"""
REFUSAL = "<R><Success>false</Success><Error><Code>{}</Code><Description>no</Description></Error></R>"


def asked(demo, path):
    return [request for request in demo.requests if request.path == path]


class Holding:
    """A server's answer that waits until the test lets it go."""

    def __init__(self, given):
        self.given = given
        self.arrived, self.go = threading.Event(), threading.Event()

    def __call__(self, seen):
        self.arrived.set()
        self.go.wait(20)
        return self.given


def test_a_new_account_with_the_keyboard_alone(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context))
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
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Return)


def test_no_part_of_a_page_flashes_as_a_window_of_its_own(drive, open_context, demo_profile, qapp):
    class Windows(QObject):
        shown: ClassVar[list[object]] = []

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown.append(watched)
            return False

    windows = Windows()
    qapp.installEventFilter(windows)
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**{**MARIA, "login": "Tester"})
    driver.press(B.CommitButton)
    driver.told("operator.103")
    driver.fill(login="maria")
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    qapp.removeEventFilter(windows)
    assert windows.shown == [driver.wizard]


def test_the_passwords_are_gone_when_they_have_served(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    assert not driver.flow.answers.password
    assert not [line for line in driver.wizard.findChildren(QLineEdit) if MARIA["password"] in line.text()]


def test_f55_a_double_click_on_the_last_button_sends_one_request(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    button = driver.wizard.button(B.CommitButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Signup")) == 1


def test_f55_the_second_click_of_a_double_click_does_not_finish_the_wizard(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    _second_half_of_a_double_click(driver.wizard.button(B.FinishButton))
    assert driver.wizard.isVisible()


def _second_half_of_a_double_click(button):
    """What a widget sees that came under the pointer between the two clicks."""
    at, button_of = QPointF(button.rect().center()), Qt.MouseButton
    for kind, held in ((QEvent.Type.MouseButtonDblClick, button_of.LeftButton),
                       (QEvent.Type.MouseButtonRelease, button_of.NoButton)):  # fmt: skip
        event = QMouseEvent(
            kind, at, button.mapToGlobal(at), button_of.LeftButton, held, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.sendEvent(button, event)


def test_f59_enter_pressed_twice_sends_one_request(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    line = driver.field("phone")
    line.setFocus()
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Return)
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Signup")) == 1


def test_f58_there_is_no_way_back_from_the_account(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    driver.wizard.back()
    driver.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert driver.page is Page.RESULT
    assert not driver.wizard.button(B.BackButton).isVisible()


def test_leaving_after_the_account_is_there_finishes_without_a_question(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Escape)


def test_what_is_wrong_stands_beside_its_field_and_gets_the_focus(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**{**MARIA, "email": "maria@"})
    driver.press(B.CommitButton)
    assert driver.page is Page.SIGNUP
    assert "e-mail" in driver.wrong("email")
    assert driver.focused is driver.field("email")
    assert driver.wrong("email") in driver.field("email").accessibleDescription()
    assert not demo.requests


def test_a_field_is_checked_when_it_is_left_not_while_typing(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(email="maria@")
    assert driver.wrong("email") == ""
    driver.key(Qt.Key.Key_Tab)
    assert driver.wrong("email") != ""
    driver.fill(email="maria@example.com")
    assert driver.wrong("email") == ""
    driver.field("name").setFocus()
    driver.key(Qt.Key.Key_Tab)
    assert driver.wrong("name") == ""


def test_a_taken_login_comes_back_to_its_field_with_everything_kept(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**{**MARIA, "login": "Tester"})
    driver.press(B.CommitButton)
    driver.told("operator.103")
    assert driver.page is Page.SIGNUP
    assert driver.focused is driver.field("login")
    assert driver.wrong("login")
    assert {name: driver.field(name).text() for name in MARIA} == {**MARIA, "login": "Tester"}
    driver.fill(login="maria")
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)


def test_a_taken_login_can_be_signed_in_to_instead(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**{**MARIA, "login": "Tester"})
    driver.press(B.CommitButton)
    driver.told("operator.103")
    driver.press(Action.SIGN_IN)
    driver.at(Page.LOGIN)
    assert driver.field("login").text() == "Tester"
    driver.fill(password="123456")
    driver.press(B.NextButton)
    driver.at(Page.RESULT)
    assert driver.accounts[0].sip.number == "55555555"


def test_an_existing_account_and_a_wrong_password_first(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.EXISTING)
    driver.fill(login="Tester", password="654321")
    driver.key(Qt.Key.Key_Return)
    driver.told("operator.104")
    assert driver.focused is driver.field("password")
    driver.fill(password="123456")
    driver.key(Qt.Key.Key_Return)
    driver.at(Page.RESULT)
    assert len(asked(demo, "/Provisioning")) == 2


def test_back_keeps_every_entry_and_masks_the_password(drive, open_context, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**MARIA)
    driver.press("reveal")
    assert driver.field("password").echoMode() == QLineEdit.EchoMode.Normal
    driver.press(B.BackButton)
    driver.at(Page.START)
    driver.press(B.NextButton)
    driver.at(Page.SIGNUP)
    assert {name: driver.field(name).text() for name in MARIA} == MARIA
    assert driver.field("password").echoMode() == QLineEdit.EchoMode.Password


def test_a_password_may_be_pasted(drive, open_context, demo_profile, qapp):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    qapp.clipboard().setText("pasted-password")
    driver.field("password").setFocus()
    QTest.keyClick(driver.field("password"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert driver.flow.answers.password.reveal() == "pasted-password"


def test_the_host_is_seen_before_anything_is_sent(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    assert demo.origin.removeprefix("http://") in driver.wizard.currentPage().findChild(QLabel, "host-line").text()
    assert not demo.requests


def test_an_unconfirmed_account_is_confirmed_on_the_last_page(drive, open_context, demo, demo_profile):
    context = open_context()
    driver = drive(context, profile=demo_profile(context)).road(Road.NEW)
    driver.fill(**{**MARIA, "email": "maria+confirm@example.com"})
    driver.press(B.CommitButton)
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


# ---- Cancel, closing, Esc ----


def test_f57_a_reply_that_arrives_after_cancel_is_ignored(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Provisioning": answer}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.at(Page.WORKING)
        driver.until(answer.arrived.is_set)
        driver.press(B.CancelButton)
        driver.at(Page.LOGIN)
        answer.go.set()
        driver.quiet()
        assert driver.page is Page.LOGIN
        assert not driver.accounts
        assert driver.field("password").text() == "123456"


def test_f57_a_cancelled_signup_may_have_arrived_and_is_looked_for(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.until(answer.arrived.is_set)
        driver.key(Qt.Key.Key_Escape)
        driver.told("signup.unknown")
        answer.go.set()
        driver.press(Action.CHECK_ACCOUNT)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests] == ["/Signup", "/Provisioning"]


def test_f56_closing_during_a_reading_call_asks_nothing(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Provisioning": answer}) as server:
        driver = drive(context, profile=profile_of(context, PROFILE.format(origin=server.origin, http="")))
        driver.road(Road.EXISTING).fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.until(answer.arrived.is_set)
        with driver.qtbot.waitSignal(driver.wizard.rejected):
            driver.wizard.close()
        answer.go.set()
        assert not driver.wizard.isVisible()
        assert not driver.accounts
        assert driver.flow.answers.empty


def test_f56_f32_a_signup_whose_window_was_closed_is_offered_at_the_next_start(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        first = drive(context, profile=profile).road(Road.NEW)
        first.fill(**MARIA)
        first.press(B.CommitButton)
        first.until(answer.arrived.is_set)
        first.wizard.close()
        answer.go.set()
        second = drive(context, profile=profile)
        assert second.flow.road is Road.CHECK
        second.key(Qt.Key.Key_Return)
        second.at(Page.LOGIN).quiet()
        assert second.field("login").text() == "maria"
        assert second.field("password").text() == ""
        second.until(lambda: second.focused is second.field("password"))
        second.type("123456")
        second.key(Qt.Key.Key_Return)
        second.at(Page.RESULT)
        assert not context.store.pending_signups()


def test_esc_asks_only_once_there_is_something_to_lose(drive, open_context, demo_profile):
    context = open_context()
    profile = demo_profile(context)
    driver = drive(context, profile=profile).road(Road.NEW)
    with driver.qtbot.waitSignal(driver.wizard.rejected):
        driver.key(Qt.Key.Key_Escape)
    driver = drive(context, profile=profile).road(Road.NEW)
    driver.fill(login="maria")
    driver.key(Qt.Key.Key_Escape)
    question = driver.find("leave-question", LeaveQuestion)
    assert driver.wizard.isVisible()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert driver.wizard.isVisible()
    assert driver.field("login").text() == "maria"
    driver.until(lambda: driver.wizard.findChild(LeaveQuestion) is None)
    driver.key(Qt.Key.Key_Escape)
    question = driver.find("leave-question", LeaveQuestion)
    leave = next(button for button in question.buttons() if "Leave" in button.text())
    with driver.qtbot.waitSignal(driver.wizard.rejected):
        QTest.mouseClick(leave, Qt.MouseButton.LeftButton)


# ---- the operator's answers ----


def test_f31_a_lost_answer_leads_to_the_look_for_the_account(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http="timeout = 0.3"))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        banner = driver.told("signup.unknown")
        answer.go.set()
        assert driver.focused is banner.button(Action.CHECK_ACCOUNT)
        driver.key(Qt.Key.Key_Return)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests] == ["/Signup", "/Provisioning"]
        assert not context.store.pending_signups()


def test_f31_103_after_a_lost_answer_leads_there_too(drive, open_context, profile_of):
    context = open_context()
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http="timeout = 0.3"))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        driver.told("signup.unknown")
        answer.go.set()
        server.paths["/Signup"] = Given(REFUSAL.format(103).encode())
        driver.press(B.CommitButton)
        driver.told("signup.may_exist")
        driver.press(Action.CHECK_ACCOUNT)
        driver.at(Page.RESULT)


def test_f14_the_access_password_is_asked_for_once_more_and_never_in_a_loop(drive, open_context, profile_of):
    context = open_context()
    right = "Basic bmVvbjpvcGVu"  # neon:open

    def answer(seen):
        if seen.header("Authorization") == right:
            return Given(ANSWER.encode())
        return Given(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})

    with ScriptedServer({"/Provisioning": answer}) as server:
        auth = 'auth = { scheme = "basic", username = "neon", password = "secret:http" }'
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=auth))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.told("profile.secret")
        _type_access(driver, "wrong")  # nothing is wrong yet, so it is asked for at once
        driver.told("operator.unauthorized")
        assert driver.wizard.findChild(QLineEdit, "field-access") is None
        count = len(server.requests)
        _give_access(driver, "open")
        driver.at(Page.RESULT)
        assert len(server.requests) == count + 1


def _give_access(driver, password):
    driver.press(Action.HTTP_CREDENTIALS)
    _type_access(driver, password)


def _type_access(driver, password):
    driver.until(lambda: driver.wizard.findChild(QLineEdit, "field-access") is not None)
    line = driver.find("field-access", QLineEdit)
    QTest.keyClicks(line, password)
    QTest.keyClick(line, Qt.Key.Key_Return)
    driver.until(lambda: driver.wizard.findChild(QLineEdit, "field-access") is None)


def test_f61_where_a_registry_says_the_operator_is_is_shown_first(drive, open_context, profile_of):
    context = open_context()
    registry = Registry(2)
    with ScriptedServer({"/inquiry": registry, "/Provisioning": Given(ANSWER.encode())}) as server:
        binding = Binding("b", f"http://localhost:{server.port}/Provisioning", "http")
        registry.businesses = [Business("k", ("ACME",), (Service("s", ("Provisioning",), (binding,)),))]
        uddi = f'uddi = {{ inquiry = "{server.url("/inquiry")}", business = "ACME", service = "Provisioning" }}'
        text = PROFILE.format(origin="http://127.0.0.1:9", http="")
        profile = profile_of(context, text.replace('url = "http://127.0.0.1:9/Provisioning"', uddi))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        banner = driver.told("keyring.hosts")
        assert banner.error.facts["hosts"] == f"localhost:{server.port}"
        assert {seen.path for seen in server.requests} == {"/inquiry"}
        driver.press(Action.TRUST_HOSTS)
        driver.at(Page.RESULT)
        assert server.requests[-1].path == "/Provisioning"


def test_f17_a_busy_operators_waiting_time_is_counted_down_and_can_be_left(drive, open_context, profile_of):
    context = open_context()
    with ScriptedServer({"*": Given(status=503, headers={"Retry-After": "99999"})}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.fill(**MARIA)
        driver.press(B.CommitButton)
        button = driver.told("operator.busy").button(Action.RETRY)
        assert not button.isEnabled()
        assert "300" in button.text()
        driver.until(lambda: "299" in button.text())
        driver.press(B.BackButton)
        driver.at(Page.START)
        assert len(server.requests) == 1


def test_f17_a_reading_call_is_made_again_by_itself_when_the_time_is_over(drive, open_context, profile_of):
    context = open_context()
    answers = [Given(status=503, headers={"Retry-After": "1"}), Given(ANSWER.encode())]
    with ScriptedServer({"/Provisioning": lambda seen: answers.pop(0)}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.told("operator.busy")
        driver.at(Page.RESULT)
        assert len(server.requests) == 2


def test_a_servers_words_are_plain_text(drive, open_context, profile_of):
    context = open_context()
    words = REFUSAL.format(999).replace(">no<", ">&lt;b&gt;bold&lt;/b&gt;<")
    with ScriptedServer({"/Provisioning": Given(words.encode())}) as server:
        profile = profile_of(context, PROFILE.format(origin=server.origin, http=""))
        driver = drive(context, profile=profile).road(Road.EXISTING)
        driver.fill(login="Tester", password="123456")
        driver.press(B.NextButton)
        driver.until(lambda: driver.banner.isVisible())
        message = driver.banner.findChild(QLabel, "banner-message")
        assert "<b>bold</b>" in message.text()
        assert message.textFormat() is Qt.TextFormat.PlainText
