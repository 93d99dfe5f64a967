"""The wizard's page of the licence, with the demo operator, which wants credit and sells it (D1)."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from neon_wizard.demo.profile import served_profile
from neon_wizard.flow import Page, Road
from neon_wizard.gui.links import LinkQuestion
from neon_wizard.gui.tour_licence import buy
from neon_wizard.messages import Action
from neon_wizard.model import LicenceState
from tests.gui.driver import B
from tests.servers.raw import Conversation, RawServer

pytestmark = pytest.mark.usefixtures("here")


class Browser(QObject):
    """Stands for the web browser."""

    def __init__(self):
        super().__init__()
        self.urls = []
        QDesktopServices.setUrlHandler("http", self, "take")  # type: ignore[arg-type]  # the stub is wrong

    @Slot(QUrl)
    def take(self, url):
        self.urls.append(url.toString())


@pytest.fixture
def browser(qapp):
    yield Browser()
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def licence_page(drive, open_context, demo, profile_of):
    """The wizard of a new account, on the licence's page. change: of the profile's text. first: done at the result."""

    def start(change=lambda text: text, first=lambda driver: None):
        context = open_context()
        profile = profile_of(context, change(served_profile(demo.origin)))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.sign_up().at(Page.RESULT)
        first(driver)
        driver.press(B.NextButton)
        driver.at(Page.LICENCE).quiet()
        return driver

    return start


def asked(demo, path):
    return [seen for seen in demo.requests if seen.path == path]


def view(driver):
    return driver.current.view


def state(driver):
    return driver.flow.licence.licence.state


def has_bought(demo, driver):
    assert buy(f"{demo.origin}/buy", driver.accounts[0].sip.number) == ""


def go_buying(driver):
    """Press the button, and agree to its question."""
    driver.press("licence-buy")
    question = driver.wizard.findChild(LinkQuestion)
    agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    driver.qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    return question


def test_credit_is_bought_and_the_licence_activates_by_itself_once(licence_page, demo, browser):
    driver = licence_page()
    assert state(driver) is LicenceState.NEEDS_CREDIT
    assert "R$4.85 is missing" in view(driver).words.text()
    assert driver.focused is driver.find("licence-buy")
    question = go_buying(driver)
    assert demo.origin.removeprefix("http://") in question.text(), "the host is shown"
    assert browser.urls == [f"{demo.origin}/buy"]
    countdown = driver.find("licence-countdown", QLabel)
    driver.until(lambda: countdown.isVisible() and countdown.text() == "Asked again in 2 s")
    assert driver.focused is driver.find("licence-stop")
    has_bought(demo, driver)
    driver.until(lambda: state(driver) is LicenceState.ACTIVE)
    assert len(asked(demo, "/ActivateLicence")) == 1
    assert view(driver).pill.text == "Active"
    assert "until" in view(driver).words.text()
    assert view(driver).info.isVisible(), "the operator's page"
    assert driver.focused is driver.wizard.button(B.FinishButton)
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Return)


def test_the_wait_is_stopped_and_taken_up_again(licence_page, demo, browser):
    driver = licence_page()
    go_buying(driver)
    driver.press("licence-stop")
    before = len(demo.requests)
    assert not driver.find("licence-countdown").isVisible()
    assert driver.find("licence-buy").isVisible()
    driver.until(lambda: driver.focused is driver.find("licence-buy"))
    go_buying(driver)
    driver.until(lambda: "2 s" in driver.find("licence-countdown", QLabel).text())
    assert len(demo.requests) == before, "nobody was asked meanwhile"


def test_without_a_yes_to_the_page_nothing_waits(licence_page, browser):
    driver = licence_page()
    driver.press("licence-buy")
    driver.wizard.findChild(LinkQuestion).reject()
    assert browser.urls == []
    assert not driver.find("licence-countdown").isVisible()


def test_it_is_skipped_where_the_profile_allows(licence_page):
    driver = licence_page()
    finish = driver.wizard.button(B.FinishButton)
    assert finish.text().replace("&", "") == "Skip for now"
    assert not finish.isDefault(), "Enter does not skip"
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.press(B.FinishButton)


def test_where_it_must_not_be_skipped_finish_says_why_and_closing_keeps_the_account(licence_page):
    driver = licence_page(lambda text: text.replace("skip = true", "skip = false"))
    assert not driver.wizard.button(B.FinishButton).isEnabled()
    assert "before you finish" in driver.find("licence-leaving", QLabel).text()
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.press(B.CancelButton)
    assert driver.wizard.context.store.get(driver.accounts[0].id) is not None


def test_a_key_is_asked_for_beside_its_field_and_enter_activates(licence_page, demo):
    def wants_key(text):
        return text.replace("[licence]\n", "[licence]\nask_key = true\n")

    driver = licence_page(wants_key, first=lambda driver: has_bought(demo, driver))
    driver.until(lambda: driver.focused is driver.field("licence_key"))
    driver.key(Qt.Key.Key_Return)
    assert view(driver).fields.key.wrong == "The licence key is needed."
    assert driver.page is Page.LICENCE
    driver.type(" KEY-1234 ")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: state(driver) is LicenceState.ACTIVE)
    assert b"<LicenceKey>KEY-1234<" in asked(demo, "/ActivateLicence")[0].body
    assert driver.field("licence_key").text() == "", "it has served"


def swallow(conversation: Conversation):
    """Take the request, and go away without an answer."""
    conversation.read_request()
    conversation.close()


def test_f37_a_lost_answer_leads_to_the_state_and_never_to_a_second_activation(licence_page, demo):
    with RawServer(swallow) as silent:

        def lost(text):
            return text.replace(f"{demo.origin}/ActivateLicence", f"http://{silent.host}/ActivateLicence")

        driver = licence_page(lost, first=lambda driver: has_bought(demo, driver))
        driver.press("licence-activate")
        driver.until(lambda: driver.flow.licence.licence.activating)
        driver.quiet()
        first = driver.find("licence-check", QPushButton)
        assert first.text().replace("&", "") == "Check the state"
        assert view(driver).uncertain.isVisible() or "lost" in view(driver).words.text()
        assert view(driver).banner.button(Action.RETRY) is None
        assert len(silent.conversations) == 1
        driver.press("licence-check")
        driver.quiet()
        assert not driver.flow.licence.licence.activating
        assert len(silent.conversations) == 1
