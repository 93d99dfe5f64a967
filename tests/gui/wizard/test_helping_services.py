"""Services that help on the way to an account: a new password, the e-mail of a confirmation again or elsewhere."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QAbstractButton

from neon_wizard.flow import Page, Road
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.messages import Remedy
from tests.gui.driver import MARIA, B, press
from tests.gui.wizard.test_wizard_answers import REFUSAL
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
forgot_password = "new-password"
confirmation_again = "again"
confirmation_address = "elsewhere"
[services.signup]
url = "{origin}/Signup"
[services.provisioning]
url = "{origin}/Provisioning"
[[actions]]
id = "new-password"
title = "A new password"
[[actions.inputs]]
name = "email"
label = "Your e-mail"
[actions.service]
url = "{origin}/forgot"
protocol = "rest"
body = {{ user = "{{login}}", mail = "{{email}}" }}
reply = {{ format = "json", success = "ok" }}
[actions.result]
message = "said"
[[actions]]
id = "again"
title = "Send the e-mail again"
[actions.service]
url = "{origin}/again"
protocol = "rest"
body = {{ user = "{{login}}", password = "{{password}}" }}
reply = {{ format = "json", success = "ok" }}
[actions.result]
message = "said"
[[actions]]
id = "elsewhere"
title = "Another address"
[[actions.inputs]]
name = "address"
label = "Where to"
[actions.service]
url = "{origin}/elsewhere"
protocol = "rest"
body = {{ user = "{{login}}", mail = "{{address}}" }}
reply = {{ format = "json", success = "ok" }}
[actions.result]
message = "said"
"""
UNCONFIRMED = Given(
    b"<R><Success>true</Success><Error><Code>0</Code><Description/></Error>"
    b"<Data><Unconfirmed>true</Unconfirmed></Data></R>"
)
DONE = Given(b'{"ok": true, "said": "It is on its way."}', content_type="application/json")


@pytest.fixture
def server():
    refused = Given(REFUSAL.format(104).encode())
    answers = {"/Signup": UNCONFIRMED, "/Provisioning": refused, "*": DONE}
    with ScriptedServer(answers) as running:
        yield running


@pytest.fixture
def opened(drive, open_context, profile_of, server):
    def start(road):
        context = open_context()
        return drive(context, profile=profile_of(context, PROFILE.format(origin=server.origin))).road(road)

    return start


def dialog(driver):
    driver.until(lambda: driver.wizard.findChild(ActionDialog) is not None)
    return driver.wizard.findChild(ActionDialog)


def sent_by(driver, shown):
    """What the operator gets when the dialog's button is pressed; its words are shown then."""
    driver.until(lambda: shown.face.go.isEnabled())
    press(driver.qtbot, shown.face.go)
    driver.until(lambda: shown.face.result is not None)
    assert shown.face.result.message.text() == "It is on its way."


def bodies(server, path):
    return [json.loads(seen.body) for seen in server.requests if seen.path == path]


def test_a_new_password_is_asked_for_beside_the_refusal_with_the_login_that_was_typed(opened, server):
    driver = opened(Road.EXISTING)
    driver.fill(login="maria", password="wrong")
    driver.press(B.NextButton)
    driver.told("operator.104")
    driver.press(Remedy.FORGOT_PASSWORD)
    shown = dialog(driver)
    shown.page.rows["email"].set_text("maria@example.com")
    sent_by(driver, shown)
    assert bodies(server, "/forgot") == [{"user": "maria", "mail": "maria@example.com"}]
    assert not driver.wizard.context.store.accounts(), "nobody has signed in"
    shown.close()


def test_it_is_offered_before_anything_is_refused_and_wants_the_login(opened, server):
    driver = opened(Road.EXISTING)
    driver.press("forgot-password")
    assert driver.wrong("login") == "This field is needed."
    assert driver.focused is driver.field("login")
    driver.fill(login="maria")
    driver.press("forgot-password")
    shown = dialog(driver)
    assert shown.findChild(QAbstractButton, "go") is not None
    assert "maria" in shown.face._who.text()
    shown.close()
    assert not server.requests


def test_the_email_of_a_confirmation_is_sent_again_with_the_password_of_the_form(opened, server):
    driver = opened(Road.NEW)
    driver.sign_up()
    driver.at(Page.RESULT)
    driver.press("confirmation-again")
    shown = dialog(driver)
    driver.until(lambda: shown.face.portal.isVisible() and shown.face.portal.value == MARIA["password"])
    sent_by(driver, shown)
    assert bodies(server, "/again") == [{"user": "maria", "password": MARIA["password"]}]
    shown.close()


def test_a_wrong_address_is_put_right(opened, server):
    driver = opened(Road.NEW)
    driver.sign_up()
    driver.at(Page.RESULT)
    driver.press("confirmation-address")
    shown = dialog(driver)
    shown.page.rows["address"].set_text("ana@example.com")
    sent_by(driver, shown)
    assert bodies(server, "/elsewhere") == [{"user": "maria", "mail": "ana@example.com"}]
    shown.close()
    assert [action.where for action in driver.flow.profile.actions] == [()] * 3, "they are in no menu"


def test_without_such_services_nothing_is_offered(demo_wizard):
    driver = demo_wizard(Road.EXISTING)
    assert not driver.find("forgot-password").isVisible()
