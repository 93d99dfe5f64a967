"""The wizard's page of the licence, with the demo operator, which wants credit and sells it (D1)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from neon_wizard.demo.demo_operator import DemoOperator, served_profile
from neon_wizard.flow import Page, Road
from neon_wizard.gui.licence.licence_card import AgainQuestion
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.messages import Remedy
from neon_wizard.model import LicenceState, Secret
from tests.gui.driver import B, asked, buy_credit, go_buying
from tests.servers.raw import Conversation, RawServer

pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def licence_page(drive, open_context, demo, profile_of):
    """The wizard of a new account, on the licence's page. change: of the profile's text. first: done at the result."""

    def start(change=lambda text: text, first=lambda driver: None, *, wait=True):
        context = open_context()
        profile = profile_of(context, change(served_profile(demo.origin)))
        driver = drive(context, profile=profile).road(Road.NEW)
        driver.sign_up().at(Page.RESULT)
        first(driver)
        driver.press(B.NextButton)
        driver.at(Page.LICENCE)
        if wait:
            driver.quiet()
        return driver

    return start


def view(driver):
    return driver.current.view


def state(driver):
    return driver.flow.licence.licence.state


def test_the_page_before_it_does_not_call_the_account_ready(drive, open_context, demo, profile_of):
    context = open_context()
    driver = drive(context, profile=profile_of(context, served_profile(demo.origin))).road(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    assert driver.current.accessibleName() == "Your account is set up"


def test_credit_is_bought_and_the_licence_activates_by_itself_once(licence_page, demo, browser):
    driver = licence_page()
    assert state(driver) is LicenceState.NEEDS_CREDIT
    assert "R$4.85 is missing" in view(driver).words.text()
    assert driver.focused is driver.find("licence-buy")
    question = go_buying(driver.qtbot, driver.wizard)
    assert demo.origin.removeprefix("http://") in question.text(), "the host is shown"
    assert browser.urls == [f"{demo.origin}/buy"]
    countdown = driver.find("licence-countdown", QLabel)
    driver.until(lambda: countdown.isVisible() and countdown.text() == "Asked again in 2 s")
    assert driver.focused is driver.find("licence-stop")
    assert countdown.accessibleName() == "Waiting for your credit", "read once, not every second"
    buy_credit(demo, driver.accounts[0])
    driver.until(lambda: state(driver) is LicenceState.ACTIVE)
    assert len(asked(demo, "/ActivateLicence")) == 1
    assert view(driver).pill.text == "Active"
    assert view(driver).words.text().startswith("You can make calls")
    assert "until" in view(driver).words.text()
    assert view(driver).info.isVisible(), "the operator's page"
    assert driver.focused is driver.wizard.button(B.FinishButton)
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Return)


def test_the_wait_is_stopped_and_taken_up_again(licence_page, demo, browser):
    driver = licence_page()
    go_buying(driver.qtbot, driver.wizard)
    driver.press("licence-stop")
    before = len(demo.requests)
    assert not driver.find("licence-countdown").isVisible()
    assert driver.find("licence-buy").isVisible()
    driver.until(lambda: driver.focused is driver.find("licence-buy"))
    go_buying(driver.qtbot, driver.wizard)
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

    driver = licence_page(wants_key, first=lambda driver: buy_credit(demo, driver.accounts[0]))
    driver.until(lambda: driver.focused is driver.field("licence_key"))
    driver.key(Qt.Key.Key_Return)
    assert view(driver).fields.key.wrong == "The licence key is needed."
    assert driver.page is Page.LICENCE
    driver.type(" KEY-1234 ")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: state(driver) is LicenceState.ACTIVE)
    assert b"<LicenceKey>KEY-1234<" in asked(demo, "/ActivateLicence")[0].body
    assert driver.field("licence_key").text() == "", "it has served"


def test_the_password_is_asked_for_where_the_operator_wants_it_with_the_licence(licence_page, demo):
    def wants_password(text):
        fields = 'fields = { Number = "{number}", Password = "{password}" }'
        return text.replace(
            f'url = "{demo.origin}/ActivateLicence"\n', f'url = "{demo.origin}/ActivateLicence"\n{fields}\n'
        )

    driver = licence_page(wants_password, first=lambda driver: buy_credit(demo, driver.accounts[0]))
    driver.press("licence-activate")
    assert view(driver).fields.password.wrong == "The password is needed."
    driver.type("portal-canary")
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: state(driver) is LicenceState.ACTIVE)
    assert b"<Password>portal-canary<" in asked(demo, "/ActivateLicence")[0].body
    assert driver.field("password").text() == ""


def swallow(conversation: Conversation):
    """Take the request, and go away without an answer."""
    conversation.read_request()
    conversation.close()


def hang(conversation: Conversation):
    """Take the request, and say nothing."""
    conversation.read_request()
    conversation.hang()


def test_f37_a_lost_answer_leads_to_the_state_and_never_to_a_second_activation(licence_page, demo):
    with RawServer(swallow) as silent:

        def lost(text):
            return text.replace(f"{demo.origin}/ActivateLicence", f"http://{silent.host}/ActivateLicence")

        driver = licence_page(lost, first=lambda driver: buy_credit(demo, driver.accounts[0]))
        driver.press("licence-activate")
        driver.until(lambda: driver.flow.licence.licence.activating)
        driver.quiet()
        first = driver.find("licence-check", QPushButton)
        assert first.text().replace("&", "") == "Check the state"
        assert view(driver).uncertain.isVisible() or "lost" in view(driver).words.text()
        assert view(driver).banner.button(Remedy.RETRY) is None
        assert len(silent.conversations) == 1
        driver.press("licence-check")
        driver.quiet()
        assert not driver.flow.licence.licence.activating
        assert len(silent.conversations) == 1


def test_f37_where_the_state_cannot_be_asked_for_a_second_activation_takes_the_users_word(licence_page, demo):
    with RawServer(swallow) as silent:

        def lost(text):
            text = text.replace(f"{demo.origin}/ActivateLicence", f"http://{silent.host}/ActivateLicence")
            return text.replace(f'[services.licence_status]\nurl = "{demo.origin}/GetLicence"\n', "")

        driver = licence_page(lost, first=lambda driver: buy_credit(demo, driver.accounts[0]))
        driver.press("licence-activate")
        driver.until(lambda: driver.find("licence-activate-again").isVisible())
        for role, sent in ((QMessageBox.ButtonRole.RejectRole, 1), (QMessageBox.ButtonRole.AcceptRole, 2)):
            driver.press("licence-activate-again")
            question = driver.wizard.findChild(AgainQuestion)
            button = next(each for each in question.buttons() if question.buttonRole(each) is role)
            driver.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            driver.until(lambda: driver.wizard.findChild(AgainQuestion) is None)
            driver.quiet()
            assert len(silent.conversations) == sent


def test_an_operator_that_cannot_be_reached_is_tried_again(licence_page, demo):
    driver = licence_page()
    port = int(demo.origin.rsplit(":", 1)[1])
    demo.stop()
    driver.press("licence-check")
    driver.quiet()
    banner = view(driver).banner
    assert banner.error.code == "network.refused"
    with DemoOperator(port) as again:
        again.adopt(driver.accounts[0].sip.number, "maria")
        driver.qtbot.mouseClick(banner.button(Remedy.RETRY), Qt.MouseButton.LeftButton)
        driver.quiet()
        assert not banner.isVisible()
        assert state(driver) is LicenceState.NEEDS_CREDIT


class TestWhileItIsAsked:
    @pytest.fixture
    def asking(self, licence_page, demo):
        """The page while the operator takes its time with the state."""
        with RawServer(hang) as silent:

            def slow(text):
                return text.replace(f"{demo.origin}/GetLicence", f"http://{silent.host}/GetLicence")

            driver = licence_page(slow, wait=False)
            driver.until(lambda: len(silent.conversations) == 1)
            yield driver
            driver.end()

    def test_a_line_says_whom_and_cancel_ends_it(self, asking):
        asking.until(lambda: asking.find("licence-cancel").isVisible())
        asking.press("licence-cancel")
        assert not asking.wizard.tasks.busy
        assert not asking.find("licence-cancel").isVisible()
        assert asking.focused.isEnabled()

    def test_f57_closing_the_window_drops_the_answer(self, asking):
        with asking.qtbot.waitSignal(asking.wizard.accepted):
            asking.wizard.close()
        asking.quiet()  # although nobody has answered
        assert asking.wizard.context.store.get(asking.accounts[0].id) is not None


def test_closing_the_window_while_it_waits_asks_nobody_any_more(licence_page, demo, browser):
    driver = licence_page()
    go_buying(driver.qtbot, driver.wizard)
    before = len(demo.requests)
    with driver.qtbot.waitSignal(driver.wizard.accepted):
        driver.key(Qt.Key.Key_Escape)
    assert not driver.current._watch.status(driver.accounts[0].id).waiting
    assert len(demo.requests) == before


def test_a5_an_account_that_is_not_confirmed_has_no_licence_yet(demo_wizard, demo):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(email="maria+confirm@example.com").at(Page.RESULT)
    assert driver.wizard.button(B.FinishButton).isVisible()
    assert not driver.wizard.button(B.NextButton).isVisible()
    demo.confirm("maria")
    driver.press("confirmed")
    driver.until(lambda: driver.wizard.button(B.NextButton).isVisible())
    driver.press(B.NextButton)
    driver.at(Page.LICENCE)


def test_what_permits_already_needs_no_page(drive, open_context, demo, profile_of):
    context = open_context()
    text = served_profile(demo.origin).replace("required = true", "required = false")
    driver = drive(context, profile=profile_of(context, text)).road(Road.NEW)
    driver.sign_up().at(Page.RESULT)
    assert driver.wizard.button(B.FinishButton).isVisible()
    assert not asked(demo, "/GetLicence")


def test_a_trial_is_told_and_finish_goes_on(licence_page):
    driver = licence_page(lambda text: text.replace("[licence]\n", "[licence]\ntrial_days = 14\n"))
    assert view(driver).pill.text == "Trial"
    assert driver.wizard.button(B.FinishButton).isEnabled()
    assert driver.wizard.button(B.FinishButton).text().replace("&", "") == "Finish"


def test_an_account_that_gets_another_number_here_is_the_one_that_is_licensed(licence_page, demo):
    """As when an action after the wizard fetches the account's settings anew."""
    driver = licence_page()
    store, before = driver.wizard.context.store, driver.flow.result.account
    new = replace(before, id="demo-served/99", sip=replace(before.sip, number="99"))
    store.save(new, Secret("s"), origins=driver.flow.profile.origins, replaces=before.id)
    driver.flow.changed(new)
    driver.current.refresh()
    driver.quiet()
    driver.press("licence-check")
    driver.quiet()
    assert b">99<" in asked(demo, "/GetBalance")[-1].body


def test_back_leads_to_the_account_with_what_was_left_undone_and_no_further(licence_page):
    driver = licence_page()
    driver.press(B.BackButton)
    driver.at(Page.RESULT)
    assert not driver.wizard.button(B.BackButton).isVisible()
    assert driver.find("test-registration").isVisible()
    driver.press(B.NextButton)
    driver.at(Page.LICENCE)
    driver.quiet()
    assert driver.find("licence-buy").isVisible()
    assert len(driver.accounts) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_the_accounts_page_presses_what_has_the_focus(demo_wizard, demo, key):
    driver = demo_wizard(Road.NEW)
    driver.sign_up(email="maria+confirm@example.com").at(Page.RESULT)
    driver.until(lambda: driver.focused is driver.find("confirmed"))
    assert "maria+confirm@example.com" in driver.current._panel.sent.text(), "it says where the e-mail went"
    driver.key(key)
    driver.told("operator.unconfirmed")
    assert driver.page is Page.RESULT
    assert driver.wizard.isVisible()
