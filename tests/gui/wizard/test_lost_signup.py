"""A signup whose answer was lost, in the real window: nothing is sent a second time without the user's word."""

from __future__ import annotations

import pytest

from neon_wizard.flow import Page
from neon_wizard.gui.parts.dialogs import LeaveQuestion, LinkQuestion
from neon_wizard.messages import Remedy
from neon_wizard.model import Consent
from tests.gui.driver import B
from tests.gui.wizard.test_wizard_answers import ANSWER, PROFILE, REFUSAL
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")

LOST = Given(b"<R><Success>true</Suc")
PROVISIONING = '[services.provisioning]\nurl = "{origin}/Provisioning"\n'
SUPPORT = 'country = "BR"\nsupport = { email = "help@acme.example" }\nterms = "https://acme.example/terms"'


@pytest.fixture
def lost(drive, open_context, profile_of):
    """The wizard whose one signup got no answer, at the form; ``lost(server, alone=True)`` has no provisioning."""

    def start(server, *, alone):
        context = open_context()
        text = PROFILE.replace(PROVISIONING, "") if alone else PROFILE
        text = text.format(origin=server.origin, http="").replace('country = "BR"', SUPPORT)
        driver = drive(context, profile=profile_of(context, text))
        if not alone:
            driver.at(Page.START).press(B.NextButton)
        driver.at(Page.SIGNUP).quiet()
        driver.current.consent.box.click()
        driver.sign_up()
        driver.told("signup.unknown")
        assert [each.login for each in context.store.pending_signups()] == ["maria"]
        return driver

    return start


def paths(server):
    return [seen.path for seen in server.requests]


def test_the_button_looks_first_and_only_that_it_does_not_exist_frees_it(lost):
    with ScriptedServer({"/Signup": LOST, "/Provisioning": Given(REFUSAL.format(102).encode())}) as server:
        driver = lost(server, alone=False)
        driver.press(B.CommitButton)
        driver.told("operator.102")
        assert paths(server) == ["/Signup", "/Provisioning"]
        server.paths["/Signup"] = Given(ANSWER.encode())
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        assert paths(server) == ["/Signup", "/Provisioning", "/Signup"]


@pytest.mark.parametrize("answer", [Given(status=503), Given(REFUSAL.format(104).encode())])
def test_as_long_as_it_is_not_known_the_button_goes_on_looking(lost, answer):
    with ScriptedServer({"/Signup": LOST, "/Provisioning": answer}) as server:
        driver = lost(server, alone=False)
        for _ in range(2):
            driver.press(B.CommitButton)
            driver.at(Page.SIGNUP)
            driver.until(lambda: driver.banner.isVisible())
        assert paths(server) == ["/Signup", "/Provisioning", "/Provisioning"]


def test_the_account_that_is_found_has_the_consent_of_its_signup(lost):
    with ScriptedServer({"/Signup": LOST, "/Provisioning": Given(ANSWER.encode())}) as server:
        driver = lost(server, alone=False)
        (noted,) = driver.wizard.context.store.pending_signups()
        assert isinstance(noted.consent, Consent)
        driver.press(B.CommitButton)
        driver.at(Page.RESULT)
        assert driver.accounts[0].consent == noted.consent
        assert paths(server) == ["/Signup", "/Provisioning"]


def test_where_nobody_can_look_the_user_is_told_what_is_unknown_and_may_send_it_again(lost):
    with ScriptedServer({"/Signup": LOST}) as server:
        driver = lost(server, alone=True)
        assert driver.banner.button(Remedy.CHECK_ACCOUNT) is None
        for _ in range(2):
            driver.press(B.CommitButton)
            told = driver.told("signup.lost")
            assert "“maria”" in told.accessibleName()
            assert "nobody here knows whether it exists" in told.accessibleName()
        assert paths(server) == ["/Signup"], "pressing the button alone sends nothing"
        driver.press(Remedy.SUPPORT)
        question = driver.wizard.findChild(LinkQuestion)
        assert "help@acme.example" in question.text()
        question.close()
        server.paths["/Signup"] = Given(ANSWER.encode())
        driver.press(Remedy.SEND_AGAIN)
        driver.at(Page.RESULT)
        assert paths(server) == ["/Signup", "/Signup"]
        assert not driver.wizard.context.store.pending_signups()


def test_a_program_that_is_opened_anew_knows_of_it(lost, drive):
    with ScriptedServer({"/Signup": LOST}) as server:
        first = lost(server, alone=True)
        context, profile = first.wizard.context, first.flow.profile
        first.end()
        driver = drive(context, profile=profile)
        driver.at(Page.SIGNUP).quiet()
        driver.current.consent.box.click()
        driver.sign_up()
        driver.told("signup.lost")
        assert paths(server) == ["/Signup"]
        driver.press(Remedy.SEND_AGAIN)
        driver.told("signup.unknown")
        assert paths(server) == ["/Signup", "/Signup"]


@pytest.mark.parametrize(("alone", "words"), [(True, "ask ACME"), (False, "You can look for it")])
def test_closing_says_what_may_exist(lost, alone, words):
    with ScriptedServer({"/Signup": LOST}) as server:
        driver = lost(server, alone=alone)
        driver.press(B.CancelButton)
        question = driver.wizard.findChild(LeaveQuestion)
        assert question.text() == "Leave without knowing whether your account exists?"
        assert words in question.informativeText()
        question.close()
