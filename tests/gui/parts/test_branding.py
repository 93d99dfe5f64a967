"""An operator's own windows: title, header, words, hidden parts, allowed actions; in its own program and in ours."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from neon_wizard import messages
from neon_wizard.context import Context
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.flow import Road
from neon_wizard.gui.parts import branding
from neon_wizard.gui.program import Program
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.profile.glance import glance
from neon_wizard.profile.operator import Profile
from tests.gui.driver import end

OWN = """[operator]
window_title = { en = "ACME Phone", pt_BR = "Telefone ACME" }
hide = ["sip-settings", "registration-test", "phone", "add-account", "profiles", "language"]
actions = ["rates"]
texts.welcome = "Hello from ACME"
texts.intro = "Calls at home prices."
texts.signup = "It costs nothing."
texts.login = "As on acme.example."
texts.finish = "Your first ten minutes are on us."
texts.support = "Questions? Call 0800 555 0100."
"""
ID = "demo-served"


@pytest.fixture
def branded(demo):
    return served_profile(demo.origin).replace("[operator]\n", OWN)


@pytest.fixture
def plain_name(qapp):
    """The application as it is for every operator; and again afterwards."""
    before, file = QApplication.applicationDisplayName(), QApplication.desktopFileName()
    QApplication.setApplicationDisplayName("NEON Wizard")
    yield
    QApplication.setApplicationDisplayName(before)
    QApplication.setDesktopFileName(file)
    messages.set_translator(lambda _context, text: text)
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def wizard(here, drive, open_context, profile_of, branded, plain_name):
    context = open_context()
    return drive(context, profile=profile_of(context, branded))


@pytest.fixture
def program(qtbot, qapp, here, branded, plain_name, tmp_path):
    """``program(account, own=…)``: started; own: by the operator's own start command."""
    made = []

    def start(*accounts: Account, own: bool = True, lost: str = "") -> Program:
        folder = tmp_path / "operators"
        folder.mkdir(exist_ok=True)
        file = folder / f"{ID}.toml"
        file.write_text(branded, encoding="utf-8")
        context = Context.open(session_only=True, brand=file)
        face = glance(ID, (folder,))
        assert face is not None
        if own:
            branding.use(face, "acme-softphone")
        else:  # the profile is known, and nothing more
            context.profile(ID)
        for each in accounts:
            context.store.save(each, Secret("canary-sip"), origins=())
        if lost:
            context.store.begin_signup(lost, "somebody")
        made.append(Program(qapp, context, face if own else None))
        made[-1].start("", face)
        window = made[-1].wizard or made[-1].home
        assert window is not None
        qtbot.waitUntil(window.isVisible)
        qtbot.waitUntil(lambda: not made[-1].tasks.busy)
        return made[-1]

    yield start
    for each in made:
        end(each)
        each.context.close()


def account(number="5550100", operator=ID):
    return Account(f"{operator}/{number}", operator, operator, "ana", SipSettings(number, "sip.example.com", "Ana"))


def words(window, name):
    return [each.text() for each in window.findChildren(QLabel, name) if each.isVisibleTo(window)]


def test_the_wizard_speaks_in_the_operators_words(wizard):
    assert wizard.wizard.windowTitle() == "ACME Phone"
    page = wizard.current
    assert words(page, "page-title") == ["Hello from ACME"]
    assert words(page, "intro") == ["Calls at home prices."]
    assert words(page, "support-line") == ["Questions? Call 0800 555 0100."]
    wizard.road(Road.EXISTING)
    assert "As on acme.example." in [each.text() for each in wizard.current.findChildren(QLabel)]


def test_to_the_last_page_where_hidden_parts_are_missing(wizard, qtbot):
    wizard.road(Road.NEW)
    assert "It costs nothing." in [each.text() for each in wizard.current.findChildren(QLabel)]
    wizard.sign_up()
    qtbot.waitUntil(lambda: bool(wizard.accounts) and bool(words(wizard.current, "finish")), timeout=10_000)
    assert words(wizard.current, "finish") == ["Your first ten minutes are on us."]
    assert words(wizard.current, "support-line") == ["Questions? Call 0800 555 0100."]
    assert not wizard.find("test-registration").isVisible()


def test_another_operator_has_the_programs_own_words(here, drive, open_context, demo_profile, plain_name):
    context = open_context()
    driver = drive(context, profile=demo_profile(context))
    assert driver.wizard.windowTitle() == "NEON Wizard"
    assert words(driver.current, "page-title") == ["Welcome to Demo Operator"]
    assert words(driver.current, "intro") == []
    (support,) = words(driver.current, "support-line")
    assert support.startswith("Help from Demo Operator: "), "its contact, where it has no words of its own"


def test_only_the_allowed_actions_are_offered(wizard):
    assert isinstance(wizard.flow.profile, Profile)
    assert [each.id for each in wizard.flow.profile.actions] == ["rates"]


def test_the_operators_own_program_opens_on_that_operator(program, qtbot):
    made = program()
    assert made.wizard is not None
    assert (made.wizard.windowTitle(), QApplication.desktopFileName()) == ("ACME Phone", "acme-softphone")
    qtbot.waitUntil(lambda: isinstance(made.wizard.flow.profile, Profile))
    assert made.wizard.flow.profile.id == ID
    assert [each.id for each in made.wizard.flow.operators] == [ID]


def test_its_home_shows_its_accounts_alone_without_what_is_hidden(program, qtbot):
    made = program(account(), account("1", "another"), lost="another")
    home = made.home
    assert home is not None
    assert home.pending.isHidden()
    assert (home.windowTitle(), home.account.id, home.list.isVisible()) == ("ACME Phone", f"{ID}/5550100", False)
    qtbot.waitUntil(lambda: not made.tasks.busy and home.header.logo is not None)
    menu = home.menu
    hidden = (menu.sip, menu.add, menu.profiles, home.view.sip, home.view.add, home.view.phone)
    assert not any(each.isVisible() for each in hidden)
    assert menu.tester.isVisible()
    assert menu.remove.isVisible()
    assert words(home, "support-line") == ["Questions? Call 0800 555 0100."]
    assert made.context.brand == ID


def test_in_the_program_for_all_operators_only_what_is_the_accounts_is_hidden(program, qtbot):
    made = program(account(), account("1", "another"), own=False)
    home = made.home
    assert home is not None
    qtbot.waitUntil(lambda: not made.tasks.busy and bool(words(home, "support-line")))
    assert not home.menu.sip.isVisible()
    assert home.menu.add.isVisible()
    assert home.menu.profiles.isVisible()


def test_its_command_started_again_brings_its_window_forward(program, qtbot):
    made = program(account())
    made.answer({"command": "activate", "brand": ID})
    qtbot.waitUntil(lambda: made.home is not None and made.home.account is not None)
    assert made.wizard is None
    made.answer({"command": "activate", "brand": "unknown-operator"})
    qtbot.waitUntil(lambda: made.wizard is not None)
