"""The wizard between two requests: a code that is typed, a page that is opened, and whoever stops there."""

import json

import pytest
from PySide6.QtCore import Qt

from neon_wizard.flow import Page, Road
from tests.gui.driver import B
from tests.operations.test_person import AFTER_COMMIT, CODE_FIRST, DONE, MADE, OWN_PAGE, WAITS, WRONG
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")

HEAD = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
[sip]
domain = "sip.example.com"
[services.provisioning]
url = "ORIGIN/provisioning"
"""


def given(table, status=200):
    return Given(json.dumps(table).encode(), status, content_type="application/json")


@pytest.fixture
def asking_wizard(drive, open_context, profile_of):
    """The wizard at the signup form of an operator that asks something on the way."""

    def start(server, text):
        context = open_context()
        text = (HEAD + text).replace("ORIGIN", server.origin)
        return drive(context, profile=profile_of(context, text)).road(Road.NEW)

    return start


def codes(right):
    return lambda seen: MADE if json.loads(seen.body)["code"] == right else WRONG


def asked(driver, *, problem=""):
    """Until the code is asked for, with this said beside it."""
    driver.at(Page.WORKING)
    driver.until(lambda: driver.current.panel.isVisible() and driver.current.panel.code.wrong == problem)
    return driver.current.panel


def test_a_code_is_typed_on_the_working_page_and_a_wrong_one_is_asked_for_again(asking_wizard):
    sent = given({"ok": True, "id": 1})
    with ScriptedServer({"/sms": sent, "/accounts": codes("1234")}) as server:
        driver = asking_wizard(server, CODE_FIRST)
        driver.sign_up()
        panel = asked(driver)
        assert driver.focused is panel.code.line
        assert panel.code.line.accessibleName() == "Code of the SMS"
        assert panel.code.label.buddy() is panel.code.line
        assert panel.words.text() == "ACME asks for a code."
        assert not panel.again.isEnabled()
        driver.type("1111")
        driver.key(Qt.Key.Key_Return)
        panel = asked(driver, problem="ACME does not accept this code.")
        assert (driver.focused, panel.code.value) == (panel.code.line, "")
        driver.type("1234")
        driver.key(Qt.Key.Key_Return)
        driver.at(Page.RESULT)
        assert [seen.path for seen in server.requests] == ["/sms", "/accounts", "/accounts"]


def test_what_cannot_be_a_code_is_said_beside_it(asking_wizard):
    with ScriptedServer({"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}) as server:
        driver = asking_wizard(server, CODE_FIRST)
        driver.sign_up()
        asked(driver)
        driver.press("go-on")
        asked(driver, problem="This field is needed.")
        assert [seen.path for seen in server.requests] == ["/sms"]


def test_the_code_is_sent_again_and_elsewhere(asking_wizard):
    text = CODE_FIRST.replace('again = "sms"', 'again = "sms", after = 0')
    with ScriptedServer({"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}) as server:
        driver = asking_wizard(server, text)
        driver.sign_up()
        panel = asked(driver)
        driver.press("send-again")
        driver.until(lambda: len(server.requests) == 2 and panel.isVisible())
        driver.press("send-elsewhere")
        assert (panel.change.value, driver.focused) == ("+557133334444", panel.change.line)
        assert not panel.code.isVisible()
        panel.change.line.selectAll()
        driver.type("7")
        driver.key(Qt.Key.Key_Return)
        driver.until(lambda: panel.isVisible() and bool(panel.change.wrong))
        panel.change.line.selectAll()
        driver.type("71 3333-5555")
        driver.key(Qt.Key.Key_Return)
        driver.until(lambda: len(server.requests) == 3 and panel.isVisible())
        assert json.loads(server.requests[-1].body)["phone"] == "+557133335555"
        assert driver.flow.answers.phone == "71 3333-5555"
        driver.type("1234")
        driver.key(Qt.Key.Key_Return)
        driver.at(Page.RESULT)
        assert json.loads(server.requests[-1].body)["phone"] == "+557133335555"


@pytest.mark.parametrize("wrong_first", [False, True])
def test_cancel_ends_it_at_once_and_nothing_was_made(asking_wizard, wrong_first):
    with ScriptedServer({"/sms": given({"ok": True, "id": 1}), "/accounts": codes("1234")}) as server:
        driver = asking_wizard(server, CODE_FIRST)
        driver.sign_up()
        asked(driver)
        if wrong_first:
            driver.type("1111")
            driver.key(Qt.Key.Key_Return)
            asked(driver, problem="ACME does not accept this code.")
        driver.press(B.CancelButton)
        assert driver.page is Page.SIGNUP
        assert not driver.banner.isVisible()
        assert driver.wizard.context.store.pending_signups() == ()
        assert driver.field("login").text() == "maria"


def test_cancel_after_something_was_made_says_so(asking_wizard):
    with ScriptedServer({"/accounts": given({"id": 7})}) as server:
        driver = asking_wizard(server, AFTER_COMMIT)
        driver.sign_up()
        asked(driver)
        driver.press(B.CancelButton)
        driver.told("signup.unknown")
        assert [each.step for each in driver.wizard.context.store.pending_signups()] == ["registered"]


def test_a_page_is_opened_once_its_host_was_shown(asking_wizard, browser):
    states = [given(WAITS), given(WAITS), given(DONE)]
    answers = {
        "/begin": given({"id": "7"}),
        "/begin/7": lambda _seen: states.pop(0),
        "/accounts": given({"number": "5"}),
    }
    with ScriptedServer(answers) as server:
        driver = asking_wizard(server, OWN_PAGE.replace("URL", "ORIGIN/captcha?id={begun.id}"))
        driver.sign_up()
        driver.at(Page.WORKING)
        driver.until(lambda: driver.current.panel.isVisible())
        panel = driver.current.panel
        assert panel.words.text().startswith("Confirm that you are a person")
        assert server.origin.partition("//")[2] in panel.words.text()
        assert driver.focused is panel.go
        assert browser.urls == []
        driver.key(Qt.Key.Key_Space)
        driver.at(Page.RESULT)
        assert browser.urls == [f"{server.origin}/captcha?id=7"]


def test_cancel_ends_the_waiting_for_a_page(asking_wizard, browser):
    answers = {"/begin": given({"id": "7"}), "/begin/7": given(WAITS)}
    with ScriptedServer(answers) as server:
        driver = asking_wizard(server, OWN_PAGE.replace("URL", "ORIGIN/captcha").replace("every = 1", "every = 60"))
        driver.sign_up()
        driver.at(Page.WORKING)
        driver.until(lambda: driver.current.panel.isVisible())
        driver.press("go-on")
        driver.press(B.CancelButton)
        assert driver.page is Page.SIGNUP
        assert driver.wizard.tasks.wait(10)
