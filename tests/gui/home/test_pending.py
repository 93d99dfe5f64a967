"""A signup whose answer was lost: looked for, or forgotten, from the home window and from the wizard (F31, F32)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from neon_wizard.flow import Page, Road
from neon_wizard.gui.home.pending import ForgetQuestion
from neon_wizard.gui.program import Program
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret, SipSettings
from tests.gui.driver import B, end, skip_licence
from tests.servers.scripted import Given, ScriptedServer

OPERATOR = "demo-served"
REFUSAL = "<R><Success>false</Success><Error><Code>{}</Code><Description>no</Description></Error></R>"
PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
[services.signup]
url = "{origin}/Signup"
omit = ["name", "email", "phone"]
[services.provisioning]
url = "{origin}/Provisioning"
"""


@pytest.fixture
def program(qapp, installed, open_context):
    return Program(qapp, open_context())


@pytest.fixture
def home(qtbot, program):
    """The home window on one account of the operator, with a lost signup of Tester there."""
    context = program.context
    account = Account(f"{OPERATOR}/1", OPERATOR, "Demo Operator", "ana", SipSettings("1", "sip.example.com"))
    context.store.save(account, Secret("sip"), origins=context.profile(OPERATOR).origins)
    context.store.begin_signup(OPERATOR, "Tester")
    program.start()
    home = program.home
    assert home is not None
    qtbot.waitUntil(lambda: not program.tasks.busy and home.isVisible(), timeout=10_000)
    yield home
    end(program)


def words(notice):
    return notice.findChild(QLabel, "banner-message").text()


def answer(window, role):
    question = window.findChild(ForgetQuestion)
    assert question.textFormat() is Qt.TextFormat.PlainText
    button = next(each for each in question.buttons() if question.buttonRole(each) is role)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class TestHome:
    def test_f32_a_lost_signup_is_offered_beside_the_accounts(self, home):
        assert home.pending.isVisible()
        assert "Tester" in words(home.pending)
        assert "Demo Operator" in words(home.pending)
        assert not home.pending.findChild(QPushButton, "banner-details").isVisible(), "a notice, not an error"

    def test_how_the_operator_is_reached_is_said_beside_it(self, home):
        assert "help@example.com" in home.pending.findChild(QLabel, "banner-next-step").text().replace("\u200b", "")

    def test_f32_without_one_there_is_no_notice(self, qtbot, home):
        home.context.store.end_signup(OPERATOR, "Tester")
        home.reload()
        qtbot.waitUntil(lambda: not home.pending.isVisible())

    def test_f32_the_look_for_it_asks_only_for_the_password(self, qtbot, program, home, installed):
        QTest.mouseClick(home.pending.banner.button(Remedy.CHECK_ACCOUNT), Qt.MouseButton.LeftButton)
        wizard = program.wizard
        qtbot.waitUntil(lambda: wizard.isVisible() and wizard.started and not wizard.tasks.busy)
        page = wizard.currentPage()
        assert page.page is Page.LOGIN
        assert wizard.flow.road is Road.CHECK
        assert page.rows["login"].line.text() == "Tester"
        QTest.keyClicks(page.rows["password"].line, "123456")
        QTest.mouseClick(wizard.button(B.NextButton), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: wizard.currentId() == Page.RESULT, timeout=10_000)
        skip_licence(qtbot, wizard)
        qtbot.waitUntil(lambda: not home.pending.isVisible())
        assert home.account.sip.number == "55555555"
        asked = {seen.path for seen in installed.requests}
        assert asked <= {"/Provisioning", "/GetBalance", "/GetLicence"}, "no signup"

    def test_f32_it_is_forgotten_after_a_question(self, qtbot, home):
        store = home.context.store
        QTest.mouseClick(home.pending.banner.button(Remedy.FORGET), Qt.MouseButton.LeftButton)
        answer(home, QMessageBox.ButtonRole.RejectRole)
        assert store.pending_signups()
        assert home.pending.isVisible()
        qtbot.waitUntil(lambda: home.findChild(ForgetQuestion) is None)
        QTest.mouseClick(home.pending.banner.button(Remedy.FORGET), Qt.MouseButton.LeftButton)
        answer(home, QMessageBox.ButtonRole.DestructiveRole)
        qtbot.waitUntil(lambda: not home.pending.isVisible())
        assert not store.pending_signups()

    def test_f32_the_latest_comes_first_then_the_others(self, qtbot, home):
        home.context.store.begin_signup(OPERATOR, "later")
        home.reload()
        qtbot.waitUntil(lambda: "later" in words(home.pending))
        home.context.store.end_signup(OPERATOR, "later")
        home.reload()
        qtbot.waitUntil(lambda: "Tester" in words(home.pending))

    def test_f32_an_operator_whose_profile_is_gone_cannot_be_asked(self, qtbot, home):
        home.context.store.begin_signup("gone", "maria")
        home.reload()
        qtbot.waitUntil(lambda: "maria" in words(home.pending))
        assert home.pending.banner.button(Remedy.CHECK_ACCOUNT) is None
        assert home.pending.banner.button(Remedy.FORGET) is not None


@pytest.mark.usefixtures("here")
class TestWizard:
    def test_f32_it_is_forgotten_on_the_first_page(self, drive, open_context, demo_profile):
        context = open_context()
        profile = demo_profile(context)
        context.store.begin_signup(profile.id, "maria")
        driver = drive(context, profile=profile)
        driver.press("forget-pending")
        answer(driver.wizard, QMessageBox.ButtonRole.DestructiveRole)
        driver.until(lambda: not context.store.pending_signups() and not driver.flow.pending)
        assert not driver.current.choices[Road.CHECK].isVisible()
        assert driver.flow.road is Road.NEW
        driver.press(B.NextButton)
        driver.at(Page.SIGNUP)

    def test_f32_somebody_elses_login_is_told_by_the_password_and_forgotten(self, drive, open_context, profile_of):
        context = open_context()
        with ScriptedServer({"/Provisioning": Given(REFUSAL.format(104).encode())}) as server:
            context.store.begin_signup("acme", "maria")
            driver = drive(context, profile=profile_of(context, PROFILE.format(origin=server.origin)))
            driver.press(B.NextButton)
            driver.at(Page.LOGIN).fill(password="123456")
            driver.press(B.NextButton)
            driver.told("operator.104")
            driver.press(Remedy.FORGET)
            answer(driver.wizard, QMessageBox.ButtonRole.RejectRole)
            assert driver.banner.isVisible(), "nothing is decided yet"
            driver.until(lambda: driver.wizard.findChild(ForgetQuestion) is None)
            driver.press(Remedy.FORGET)
            answer(driver.wizard, QMessageBox.ButtonRole.DestructiveRole)
            driver.at(Page.START)
            assert not context.store.pending_signups()
            assert not driver.current.choices[Road.CHECK].isVisible()

    def test_f31_f32_a_login_that_is_taken_after_a_lost_answer_can_be_given_up(self, drive, open_context, profile_of):
        context = open_context()
        refusals = {"/Signup": 103, "/Provisioning": 104}
        with ScriptedServer({path: Given(REFUSAL.format(code).encode()) for path, code in refusals.items()}) as server:
            context.store.begin_signup("acme", "maria")
            driver = drive(context, profile=profile_of(context, PROFILE.format(origin=server.origin)))
            driver.road(Road.NEW).fill(login="maria", password="123456")
            driver.press(B.CommitButton)
            driver.told("operator.104")
            driver.press(Remedy.FORGET)
            answer(driver.wizard, QMessageBox.ButtonRole.DestructiveRole)
            driver.until(lambda: not driver.banner.isVisible())
            assert driver.page is Page.SIGNUP
            driver.press(B.CommitButton)
            driver.told("operator.103")

    def test_a_wrong_password_of_no_lost_signup_offers_nothing_to_forget(self, drive, open_context, demo_profile):
        context = open_context()
        driver = drive(context, profile=demo_profile(context)).road(Road.EXISTING)
        driver.fill(login="Tester", password="654321")
        driver.press(B.NextButton)
        assert driver.told("operator.104").button(Remedy.FORGET) is None
