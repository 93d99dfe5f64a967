"""The wizard's last, optional step: does the new account register? At a real registrar, never in the way."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from neon_wizard.flow import Page, Road
from neon_wizard.model import Secret
from neon_wizard.profile import Mode
from tests.gui.driver import B
from tests.servers.registrar import Registrar, free_port
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")

PROFILE = """format = 1
[operator]
id = "acme"
name = "ACME"
[services.provisioning]
url = "{origin}/Provisioning"
[provisioning]
mode = "ask"
"""
PASSWORD = "s1p-canary"


@pytest.fixture(scope="module")
def registrar():
    with tempfile.TemporaryDirectory(prefix="neon-") as folder, Registrar(Path(folder)) as running:
        running.add("5556", PASSWORD)
        yield running


@pytest.fixture
def signed_in(drive, open_context, profile_of):
    """The wizard's last page, after the account came with this domain. choose: called on the form first."""
    servers = []

    def start(domain, number="5556", choose=lambda driver: None):
        data = f"<Number>{number}</Number><Password>{PASSWORD}</Password><Domain>{domain}</Domain>"
        answer = f"<R><Success>true</Success><Error><Code>0</Code></Error><Data>{data}</Data></R>"
        servers.append(ScriptedServer({"/Provisioning": Given(answer.encode())}))
        server = servers[-1].__enter__()
        context = open_context()
        driver = drive(context, profile=profile_of(context, PROFILE.format(origin=server.origin)))
        if driver.page is Page.START:
            driver.road(Road.EXISTING)
        choose(driver)
        driver.sign_in("portal-canary").at(Page.RESULT)
        driver.context = context
        return driver

    yield start
    for server in servers:
        server.__exit__(None, None, None)


def words(driver):
    return driver.find("registration-words", QLabel).text()


def test_nobody_is_asked_before_the_button_is_pressed_and_the_outcome_is_a_line(signed_in, registrar):
    driver = signed_in(registrar.domain)
    assert words(driver) == ""
    assert driver.wizard.button(B.FinishButton).isEnabled()
    driver.press("test-registration")
    assert driver.wizard.button(B.FinishButton).isEnabled(), "it is never waited for"
    driver.until(lambda: words(driver).startswith("This account registers: sip:5556@127.0.0.1 over UDP"), 25_000)
    assert registrar.bindings("5556") == []


@pytest.mark.parametrize(
    ("number", "said"), [("5557", "password"), ("code-403", "not let"), ("code-404", "number"), ("", "connection")]
)
def test_a_failure_says_which_part_failed(signed_in, registrar, number, said):
    """Credentials, authorisation, the number, the connection; each sentence is that of its code."""
    driver = signed_in(registrar.domain if number else f"127.0.0.1:{free_port()}", number or "5556")
    driver.press("test-registration")
    driver.until(lambda: words(driver) and not words(driver).startswith("Asking"), 25_000)
    assert said in words(driver), words(driver)
    assert PASSWORD not in words(driver)


def test_a_test_can_be_stopped_and_does_not_hold_up_finish(signed_in):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        driver = signed_in(f"127.0.0.1:{silent.getsockname()[1]}")
        button = driver.find("test-registration", QPushButton)
        driver.press("test-registration")
        assert words(driver).startswith("Asking")
        driver.press("test-registration")
        assert (words(driver), button.text().replace("&", "")) == ("", "Test registration")
        driver.press("test-registration")
        with driver.qtbot.waitSignal(driver.wizard.accepted):
            driver.press(B.FinishButton)


def test_without_a_domain_there_is_nothing_to_test(signed_in):
    assert not signed_in("").find("test-registration", QPushButton).isVisible()


@pytest.mark.parametrize("mode", [Mode.ONCE, Mode.ALWAYS])
def test_b3_b4_where_the_profile_asks_the_mode_is_chosen_in_the_wizard(signed_in, mode):
    """The portal's password is kept with *always* and with nothing else."""

    def choose(driver):
        choice = driver.wizard.currentPage().mode
        assert choice.isVisible()
        assert choice.mode is Mode.ONCE, "what keeps less is chosen at first"
        (choice.always if mode is Mode.ALWAYS else choice.once).click()

    driver = signed_in("", choose=choose)
    account = driver.accounts[0]
    assert account.mode == mode
    kept = driver.context.store.portal_password(account.id, driver.flow.profile.origins)
    assert kept == (Secret("portal-canary") if mode is Mode.ALWAYS else None)
