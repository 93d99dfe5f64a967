"""What the wizard does with an operator's answers, good and bad, late and lost; and when it is left meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts.credentials import CredentialsDialog
from neon_wizard.gui.parts.dialogs import LeaveQuestion, LinkQuestion
from neon_wizard.messages import Remedy
from tests.gui.driver import B
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


@pytest.fixture
def acme_wizard(drive, open_context, profile_of):
    """The wizard on an operator whose answers are the test's own, at the road's form."""

    def start(server, road, http="", fields=""):
        context = open_context()
        text = PROFILE.format(origin=server.origin, http=http) + fields
        return drive(context, profile=profile_of(context, text)).road(road)

    return start


class Holding:
    """A server's answer that waits until the test lets it go."""

    def __init__(self, given):
        self.given = given
        self.arrived, self.go = threading.Event(), threading.Event()

    def __call__(self, seen):
        self.arrived.set()
        self.go.wait(20)
        return self.given


# ---- Cancel, closing, Esc ----


def test_f57_a_reply_that_arrives_after_cancel_is_ignored(acme_wizard):
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Provisioning": answer}) as server:
        driver = acme_wizard(server, Road.EXISTING)
        driver.sign_in("123456")
        driver.at(Page.WORKING)
        driver.until(answer.arrived.is_set)
        driver.press(B.CancelButton)
        driver.at(Page.LOGIN)
        answer.go.set()
        driver.quiet()
        assert driver.page is Page.LOGIN
        assert not driver.accounts
        assert driver.field("password").text() == "123456"


def test_f57_a_cancelled_signup_may_have_arrived_and_is_looked_for(acme_wizard):
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        driver = acme_wizard(server, Road.NEW)
        driver.sign_up()
        driver.until(answer.arrived.is_set)
        driver.key(Qt.Key.Key_Escape)
        driver.told("signup.unknown")
        answer.go.set()
        driver.press(Remedy.CHECK_ACCOUNT)
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
        first.sign_up()
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


def test_f31_a_lost_answer_leads_to_the_look_for_the_account(acme_wizard):
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        driver = acme_wizard(server, Road.NEW, http="timeout = 0.3")
        driver.sign_up()
        banner = driver.told("signup.unknown")
        answer.go.set()
        assert driver.focused is banner.button(Remedy.CHECK_ACCOUNT)
        driver.key(Qt.Key.Key_Return)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests] == ["/Signup", "/Provisioning"]
        assert not driver.wizard.context.store.pending_signups()


def test_f31_after_a_lost_answer_the_main_button_looks_before_it_creates(acme_wizard):
    """And leaving says that the account may exist, and what is lost."""
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(REFUSAL.format(104).encode())}) as server:
        driver = acme_wizard(server, Road.NEW, http="timeout = 0.3")
        driver.sign_up()
        driver.told("signup.unknown")
        answer.go.set()
        driver.press(B.CommitButton)
        driver.told("operator.104")
        assert [seen.path for seen in server.requests] == ["/Signup", "/Provisioning"]
        driver.press(B.CancelButton)
        question = driver.find("leave-question", LeaveQuestion)
        assert "maria" in question.informativeText()
        QTest.keyClick(question, Qt.Key.Key_Escape)
        server.paths["/Provisioning"] = Given(REFUSAL.format(102).encode())
        driver.press(B.CommitButton)
        driver.told("operator.102")
        server.paths["/Signup"] = Given(ANSWER.encode())
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests][2:] == ["/Provisioning", "/Signup"]


def test_f31_103_after_a_lost_answer_leads_there_too(acme_wizard):
    answer = Holding(Given(ANSWER.encode()))
    with ScriptedServer({"/Signup": answer, "/Provisioning": Given(ANSWER.encode())}) as server:
        driver = acme_wizard(server, Road.NEW, http="timeout = 0.3")
        driver.sign_up()
        driver.told("signup.unknown")
        answer.go.set()
        server.paths["/Signup"] = Given(REFUSAL.format(103).encode())
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests] == ["/Signup", "/Provisioning"]


def test_f14_the_access_password_is_asked_for_once_more_and_never_in_a_loop(acme_wizard):
    right = "Basic bmVvbjpvcGVu"  # neon:open

    def answer(seen):
        if seen.header("Authorization") == right:
            return Given(ANSWER.encode())
        return Given(status=401, headers={"WWW-Authenticate": 'Basic realm="x"'})

    with ScriptedServer({"/Provisioning": answer}) as server:
        auth = 'auth = { scheme = "basic", username = "neon", password = "secret:http" }'
        driver = acme_wizard(server, Road.EXISTING, http=auth)
        driver.sign_in("123456")
        driver.told("profile.secret")
        _type_access(driver, "wrong")  # nothing is wrong yet, so it is asked for at once
        driver.told("operator.unauthorized")
        assert driver.wizard.findChild(QLineEdit, "field-access") is None
        count = len(server.requests)
        _give_access(driver, "open")
        driver.at(Page.RESULT)
        assert len(server.requests) == count + 1


def test_a_token_is_asked_for_as_one(acme_wizard):
    def answer(seen):
        right = seen.header("Authorization") == "Bearer open"
        return Given(ANSWER.encode()) if right else Given(status=401, headers={"WWW-Authenticate": "Bearer"})

    with ScriptedServer({"/Provisioning": answer}) as server:
        driver = acme_wizard(server, Road.EXISTING, http='auth = { scheme = "bearer", password = "secret:http" }')
        driver.sign_in("123456")
        driver.told("profile.secret")
        _type_access(driver, "wrong")
        driver.told("operator.unauthorized")
        driver.press(Remedy.HTTP_CREDENTIALS)
        driver.until(lambda: driver.wizard.findChild(QLineEdit, "field-access") is not None)
        words = [each.text() for each in driver.wizard.findChild(CredentialsDialog).findChildren(QLabel)]
        assert any("access token" in text for text in words)
        assert not any("access password" in text for text in words)
        _type_access(driver, "open")
        driver.at(Page.RESULT)


def test_each_secret_that_a_service_sends_is_asked_for_by_its_name(acme_wizard):
    with ScriptedServer({"/Provisioning": Given(ANSWER.encode())}) as server:
        fields = 'fields = { Login = "{login}", Key = "secret:api", Token = "{secret:tok}" }'
        driver = acme_wizard(server, Road.EXISTING, fields=fields)
        driver.sign_in("123456")
        driver.told("profile.secret")
        for name in ("api", "tok"):
            driver.until(lambda: _asked(driver) is not None)
            dialog = _asked(driver).window()
            assert any(f"“{name}”" in each.text() for each in dialog.findChildren(QLabel))
            assert server.requests == []
            _type_access(driver, f"canary-{name}")
        driver.at(Page.RESULT)
        (seen,) = server.requests
        assert b"<Key>canary-api</Key>" in seen.body
        assert b"<Token>canary-tok</Token>" in seen.body


def test_f54_support_is_written_to_only_after_its_address_was_shown(acme_wizard, browser):
    refusal = Given(status=404)
    with ScriptedServer({"/Provisioning": refusal}) as server:
        driver = acme_wizard(server, Road.EXISTING, http='[operator.support]\nemail = "help@acme.example"')
        driver.sign_in("123456")
        driver.told("reply.status")
        driver.press(Remedy.SUPPORT)
        driver.until(lambda: driver.wizard.findChild(LinkQuestion) is not None)
        question = driver.wizard.findChild(LinkQuestion)
        assert "help@acme.example" in question.text()
        assert browser.urls == []
        question.reject()


def _give_access(driver, password):
    driver.press(Remedy.HTTP_CREDENTIALS)
    _type_access(driver, password)


def _asked(driver):
    """The field of the question that is open now; one that was answered may still be on its way out."""
    lines = driver.wizard.findChildren(QLineEdit, "field-access")
    return next((line for line in lines if line.isVisible()), None)


def _type_access(driver, password):
    driver.until(lambda: _asked(driver) is not None)
    line = _asked(driver)
    QTest.keyClicks(line, password)
    QTest.keyClick(line, Qt.Key.Key_Return)
    driver.until(lambda: _asked(driver) is not line)


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
        driver.sign_in("123456")
        banner = driver.told("keyring.hosts")
        assert banner.error.facts["hosts"] == f"localhost:{server.port}"
        assert {seen.path for seen in server.requests} == {"/inquiry"}
        driver.press(Remedy.TRUST_HOSTS)
        driver.at(Page.RESULT)
        assert server.requests[-1].path == "/Provisioning"


def test_f17_a_busy_operators_waiting_time_is_counted_down_and_can_be_left(acme_wizard):
    with ScriptedServer({"*": Given(status=503, headers={"Retry-After": "99999"})}) as server:
        driver = acme_wizard(server, Road.NEW)
        driver.sign_up()
        button = driver.told("operator.busy").button(Remedy.RETRY)
        assert not button.isEnabled()
        assert "300" in button.text()
        driver.until(lambda: "299" in button.text())
        driver.press(B.BackButton)
        driver.at(Page.START)
        assert len(server.requests) == 1


def test_f17_a_reading_call_is_made_again_by_itself_when_the_time_is_over(acme_wizard):
    answers = [Given(status=503, headers={"Retry-After": "1"}), Given(ANSWER.encode())]
    with ScriptedServer({"/Provisioning": lambda seen: answers.pop(0)}) as server:
        driver = acme_wizard(server, Road.EXISTING)
        driver.sign_in("123456")
        driver.told("operator.busy")
        driver.at(Page.RESULT)
        assert len(server.requests) == 2


def test_a_servers_words_are_plain_text(acme_wizard):
    words = REFUSAL.format(999).replace(">no<", ">&lt;b&gt;bold&lt;/b&gt;<")
    with ScriptedServer({"/Provisioning": Given(words.encode())}) as server:
        driver = acme_wizard(server, Road.EXISTING)
        driver.sign_in("123456")
        driver.until(lambda: driver.banner.isVisible())
        message = driver.banner.findChild(QLabel, "banner-message")
        assert "<b>bold</b>" in message.text()
        assert message.textFormat() is Qt.TextFormat.PlainText


class TestConsent:
    TERMS = 'country = "BR"\nterms = "https://acme.example/terms"\nprivacy = "https://acme.example/privacy"'

    @pytest.fixture
    def asking(self, drive, open_context, profile_of):
        """The form of an operator with terms."""

        def start(server):
            context = open_context()
            text = PROFILE.format(origin=server.origin, http="").replace('country = "BR"', self.TERMS)
            return drive(context, profile=profile_of(context, text)).road(Road.NEW)

        return start

    def test_the_main_button_waits_for_it_and_it_is_kept(self, asking):
        with ScriptedServer({"/Signup": Given(ANSWER.encode())}) as server:
            driver = asking(server)
            assert not driver.wizard.button(B.CommitButton).isEnabled()
            driver.press("consent")
            assert driver.wizard.button(B.CommitButton).isEnabled()
            driver.press("consent")
            assert not driver.wizard.button(B.CommitButton).isEnabled()
            driver.press("consent")
            driver.sign_up()
            driver.at(Page.RESULT)
            assert driver.accounts[0].consent.terms == "https://acme.example/terms"

    def test_its_pages_are_opened_after_a_question(self, asking, browser):
        with ScriptedServer({}) as server:
            driver = asking(server)
            driver.press("consent-privacy")
            question = driver.wizard.findChild(LinkQuestion)
            assert "acme.example" in question.text()
            assert not browser.urls


def test_a_forgotten_password_has_a_page_beside_the_refusal(drive, open_context, profile_of):
    with ScriptedServer({"/Provisioning": Given(REFUSAL.format(104).encode())}) as server:
        context = open_context()
        key = 'country = "BR"\nforgot_password = "https://acme.example/forgot"'
        text = PROFILE.format(origin=server.origin, http="").replace('country = "BR"', key)
        driver = drive(context, profile=profile_of(context, text)).road(Road.EXISTING)
        driver.sign_in("wrong")
        driver.told("operator.104")
        driver.press(Remedy.FORGOT_PASSWORD)
        assert "acme.example" in driver.wizard.findChild(LinkQuestion).text()


def test_the_operators_contact_is_named_on_the_first_page_and_on_the_form(drive, open_context, profile_of):
    with ScriptedServer({}) as server:
        context = open_context()
        key = 'country = "BR"\nsupport = { email = "help@acme.example", phone = "+55 71 3555 0100" }'
        text = PROFILE.format(origin=server.origin, http="").replace('country = "BR"', key)
        driver = drive(context, profile=profile_of(context, text))
        for _ in (Page.START, Page.SIGNUP):
            line = driver.current.findChild(QLabel, "support-line")
            assert line.isVisible()
            assert "help@acme.example" in line.text()
            if driver.page is Page.START:
                driver.road(Road.NEW)
