"""The program behind its windows: what happens when they come, go and are exchanged."""

import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from neon_wizard import messages, places
from neon_wizard.accounts.settings import KeptAccount, KeptOperator
from neon_wizard.accounts.transaction import Change, Journal, journal_file
from neon_wizard.context import Context
from neon_wizard.flow import Page, Road
from neon_wizard.gui.program import Program
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret, SipSettings
from tests.gui.driver import MARIA, B, end, quiet
from tests.servers.scripted import Given, ScriptedServer

PROFILE = """
format = 1
[operator]
id = "acme"
name = "ACME"
country = "BR"
[services.signup]
url = "{origin}/Signup"
[services.provisioning]
url = "{origin}/Provisioning"
"""
ANSWER = b"""<R><Success>true</Success><Error><Code>0</Code><Description/></Error>
<Data><Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain></Data></R>"""


def account(number="1", login="ana"):
    return Account(f"acme/{number}", "acme", "ACME", login, SipSettings(number, "sip.example.com", login))


@pytest.fixture
def server(keyring_here):
    with ScriptedServer({"/Provisioning": Given(ANSWER), "/Signup": Given(ANSWER)}) as server:
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True)
        (folder / "acme.toml").write_text(PROFILE.format(origin=server.origin), encoding="utf-8")
        yield server


@pytest.fixture
def start(qtbot, qapp, server):
    """Starts the program, as it finds this computer now or on this context; its first work is over then."""
    started = []

    def start_(context=None):
        made = Program(qapp, context or Context.open(session_only=False))
        started.append(made)
        made.start()
        window = made.wizard or made.home
        assert window is not None
        qtbot.waitUntil(window.isVisible)
        qtbot.waitUntil(lambda: not made.tasks.busy and (made.wizard is None or made.wizard.started), timeout=10_000)
        return made

    yield start_
    for made in started:
        end(made)
        made.languages.use("en")
        made.context.close()
    messages.set_translator(lambda _context, text: text)
    QLocale.setDefault(QLocale("en_US"))


def kept(keyring, *accounts):
    """A context in which these accounts are stored, in the real keyring."""
    context = Context.open()
    for each in accounts:
        context.store.save(each, Secret("sip"), origins=context.profile("acme").origins)
    return context


def type_in(wizard, **values):
    for name, value in values.items():
        wizard.currentPage().rows[name].line.setText("")
        QTest.keyClicks(wizard.currentPage().rows[name].line, value)


def test_quitting_while_the_wizard_asks_cancels_the_call_first(qtbot, server, start):
    """From the tray, for the wizard is modal: a call that hangs must not keep the program."""
    arrived, go = threading.Event(), threading.Event()

    def hang(_seen):
        arrived.set()
        go.wait(30)
        return Given(ANSWER)

    server.paths["/Provisioning"] = hang
    program = start(Context.open(session_only=True))
    wizard = program.wizard
    wizard.currentPage().choices[Road.EXISTING].radio.click()
    QTest.mouseClick(wizard.button(B.NextButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.currentId() == Page.LOGIN)
    type_in(wizard, login="Tester", password="123456")
    QTest.mouseClick(wizard.button(B.NextButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(arrived.is_set)
    program.quit()
    assert not wizard.submitter.running
    assert not wizard.tasks.busy
    assert wizard.tasks.wait(5), "the call ended though its answer never came"
    go.set()


def left_over(keyring):
    """An account in the journal only: the program was killed between its passwords and its settings (F47)."""
    context = kept(keyring, account())
    entry = KeptAccount(account("2", "bia"), 7, ("sip-password",))
    context.store._ledger.vault.set("acme", entry.name("sip-password"), Secret("sip"))
    change = Change("acme", writes=entry.names, puts=(entry,), operator=KeptOperator(context.profile("acme").origins))
    journal_file(places.settings_dir()).save(Journal(change))
    return context


def test_f47_what_the_start_completes_is_seen_at_once(qtbot, server, keyring_here, start):
    left_over(keyring_here).close()
    program = start()
    qtbot.waitUntil(lambda: program.home is not None and program.home.list.model.rowCount() == 2)


def test_f47_a_first_account_that_the_start_completes_is_shown_in_place_of_the_wizard(
    qtbot, server, keyring_here, start
):
    context = left_over(keyring_here)
    context.store._ledger.write_settings(type(context.store._ledger.settings())())
    context.close()
    program = start()
    qtbot.waitUntil(lambda: program.home is not None and program.home.isVisible())
    assert program.wizard is None
    assert program.home.account.login == "bia"


def test_another_language_while_the_profile_is_still_read(qtbot, server, keyring_here, start):
    """The window that asked is gone when the answer comes; nobody is told, and nothing fails."""
    program = start(kept(keyring_here, account()))
    old, go = program.home, threading.Event()
    told = []
    program.tasks.run(lambda: go.wait(20), lambda _: told.append(old), told.append, owner=old)
    program.use_language("es")
    qtbot.waitUntil(lambda: not shiboken6.isValid(old))
    go.set()
    quiet(qtbot, program)
    assert told == []
    assert program.home.isVisible()


def test_nothing_is_left_of_a_home_window_that_another_language_took_the_place_of(qtbot, server, keyring_here, start):
    """Neither of the window nor of its parts, which refer to each other: nobody else may refer to one of them."""
    program = start(kept(keyring_here, account(), account("2", "bia")))
    program.home.dialogs.show_help()
    parts = [weakref.ref(each) for each in (program.home, program.home.view, program.home.phone, program.home.menu)]
    program.use_language("es")
    qtbot.waitUntil(lambda: [each() for each in parts] == [None] * len(parts))
    assert program.home.isVisible()


def test_settings_that_cannot_be_read_any_more_are_told_when_another_account_is_chosen(
    qtbot, server, keyring_here, start
):
    program = start(kept(keyring_here, account(), account("2", "bia")))
    (places.settings_dir() / "settings.toml").write_text("format = 99\n[end]\ncomplete = true\n", encoding="utf-8")
    program.home.list.chosen.emit("acme/2")
    assert program.home.view.banner.error.code == "settings.newer"
    assert program.home.account.login == "ana", "what was shown is still there"


def test_a_second_start_with_a_wrong_operator_says_what_is_wrong_with_it(qtbot, server, keyring_here, start):
    program = start(kept(keyring_here, account()))
    program.answer({"command": "activate", "operator": "no-such-operator"})
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard.isVisible())
    qtbot.waitUntil(lambda: program.wizard.currentPage().banner.error is not None)
    assert program.wizard.currentPage().banner.error.code == "profile.not_found"
    assert "no-such-operator" in program.wizard.currentPage().banner.accessibleName()


def test_f39_accounts_kept_before_stay_beside_one_that_is_for_this_session_only(qtbot, server, keyring_here, start):
    context = kept(keyring_here, account())
    program = start(context)
    keyring_here.lock()
    program.open_wizard()
    wizard = program.wizard
    qtbot.waitUntil(lambda: wizard.started and not wizard.tasks.busy)
    QTest.mouseClick(wizard.button(B.NextButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.currentId() == Page.SIGNUP)
    page = wizard.currentPage()
    qtbot.waitUntil(lambda: page.banner.error is not None and page.banner.error.code == "keyring.locked")
    QTest.mouseClick(page.banner.button(Remedy.SESSION_ONLY), Qt.MouseButton.LeftButton)
    type_in(wizard, **MARIA)
    QTest.mouseClick(wizard.button(B.CommitButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.currentId() == Page.RESULT, timeout=10_000)
    QTest.mouseClick(wizard.button(B.FinishButton), Qt.MouseButton.LeftButton)
    home = program.home
    qtbot.waitUntil(lambda: home.list.model.rowCount() == 2)
    assert home.account.login == "maria"
    assert home.view.panel.pill.text == "This session only"
    home.list.chosen.emit("acme/1")
    assert home.view.panel.pill.text == "Ready", "it is there at the next start too"
    again = Context.open()
    assert [each.id for each in again.store.accounts()] == ["acme/1"]
    again.close()
