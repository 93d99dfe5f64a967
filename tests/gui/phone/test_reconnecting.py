"""What was connected when the program was closed is connected when it is opened; a call is seen wherever one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from neon_wizard import places
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.gui import preferences
from neon_wizard.gui.phone.ringing import CallDialog
from neon_wizard.gui.program import Program
from neon_wizard.gui.tray import Tray
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.sip.engine import CallState, Registration
from tests.gui.driver import end, press
from tests.sip.scripted_engine import ScriptedEngine

pytestmark = pytest.mark.usefixtures("here")
OPERATOR = "demo-served"
ANA, BIA = f"{OPERATOR}/ana", f"{OPERATOR}/bia"


@pytest.fixture
def context(open_context, demo):
    """Two accounts of an operator that wants no licence."""
    folder = places.profile_dirs()[0]
    folder.mkdir(parents=True)
    text = served_profile(demo.origin).replace("required = true\n", "")
    (folder / f"{OPERATOR}.toml").write_text(text, encoding="utf-8")
    made = open_context()
    for name in ("ana", "bia"):
        sip = SipSettings(name, "sip.example.com", name.title(), name)
        account = Account(f"{OPERATOR}/{name}", OPERATOR, "Demo", name, sip)
        made.store.save(account, Secret("canary-sip"), origins=made.profile(OPERATOR).origins)
    return made


@pytest.fixture
def opened(qtbot, qapp, context):
    """Opens the program as often as it is called, with an engine of its own each time."""
    programs = []

    def open_(**how):
        engine = ScriptedEngine(accepts=lambda line: bool(line.password))
        program = Program(qapp, context)
        programs.append(program)
        program.lines.phone.make = lambda: engine
        program.start(**how)
        qtbot.waitUntil(lambda: program.home is not None and program.home.account is not None)
        return program, engine

    yield open_
    for program in programs:
        program.lines.phone.close()
        end(program)


def is_connected(program, account_id):
    return program.lines.phone.state(account_id).registration is Registration.REGISTERED


def in_state(program, account_id, state):
    call = program.lines.phone.state(account_id).call
    return call is not None and call.state is state


def connect(qtbot, program):
    """Press the button on the shown account."""
    phone = program.home.view.phone
    qtbot.waitUntil(lambda: phone.line.isVisible() and phone.line.isEnabled(), timeout=10_000)
    press(qtbot, phone.line)


def closed(qtbot, program):
    program.lines.phone.close()
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=10_000)


def test_what_was_connected_is_connected_again_and_nothing_else(qtbot, opened, context):
    first, _ = opened()
    connect(qtbot, first)
    qtbot.waitUntil(lambda: is_connected(first, ANA))
    closed(qtbot, first)
    assert context.store.preference(preferences.CONNECTED, []) == [ANA]

    second, engine = opened()
    qtbot.waitUntil(lambda: is_connected(second, ANA), timeout=10_000)
    assert list(engine.lines) == [ANA]
    engine.far_dials(ANA)
    qtbot.waitUntil(lambda: second.home.view.phone.answer.isVisible())


def test_what_was_disconnected_is_not(qtbot, opened, context):
    program, _ = opened()
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, ANA))
    connect(qtbot, program)
    qtbot.waitUntil(lambda: not is_connected(program, ANA))
    closed(qtbot, program)
    assert context.store.preference(preferences.CONNECTED, []) == []


def test_who_does_not_want_it_says_so_in_the_menu(qtbot, opened, context):
    context.store.set_preference(preferences.CONNECTED, [ANA])
    context.store.set_preference(preferences.RECONNECT, 0)
    program, engine = opened()
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=10_000)
    entry = program.home.menu.reconnect
    assert entry.isVisible()
    assert not entry.isChecked()
    assert not engine.lines
    entry.trigger()
    qtbot.waitUntil(lambda: context.store.preference(preferences.RECONNECT, 0) == 1)


def test_started_with_the_session_it_stays_in_the_background_until_somebody_calls(qtbot, opened, context):
    context.store.set_preference(preferences.CONNECTED, [BIA])
    program, engine = opened(background=True)
    qtbot.waitUntil(lambda: is_connected(program, BIA), timeout=10_000)
    home = program.home
    assert not home.isVisible() if Tray.available() else home.isMinimized()
    engine.far_dials(BIA)
    qtbot.waitUntil(lambda: home.isVisible() and not home.isMinimized() and home.view.phone.answer.isVisible())
    assert home.account.id == BIA


def test_a_second_account_cannot_dial_while_the_first_talks(qtbot, opened):
    program, engine = opened()
    phone = program.lines.phone
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, ANA))
    program.home.reload(BIA)
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, BIA))
    phone.dial(ANA, "bob")
    engine.far_answers()
    qtbot.waitUntil(lambda: in_state(program, ANA, CallState.ESTABLISHED))

    panel = program.home.view.phone
    qtbot.keyClicks(panel.target, "bob")
    press(qtbot, panel.call)
    qtbot.waitUntil(panel.banner.isVisible)
    assert "one microphone" in panel.banner.accessibleName()
    assert in_state(program, ANA, CallState.ESTABLISHED)
    assert len(engine._calls.known) == 1, "the engine was asked for nothing"
    phone.hang_up(ANA)
    qtbot.waitUntil(lambda: in_state(program, ANA, CallState.ENDED))
    press(qtbot, panel.call)
    qtbot.waitUntil(lambda: in_state(program, BIA, CallState.RINGING))


def test_a_call_behind_a_dialog_is_answered_over_it(qtbot, opened):
    program, engine = opened()
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, ANA))
    qtbot.waitUntil(lambda: program.home.menu.sip.isEnabled() and not program.tasks.busy, timeout=10_000)
    program.home.menu.sip.trigger()
    settings = QApplication.activeModalWidget()
    assert settings is not None
    engine.far_dials(ANA)
    qtbot.waitUntil(lambda: settings.findChild(CallDialog) is not None)
    dialog = settings.findChild(CallDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert QApplication.activeModalWidget() is dialog, "it is the one that takes input"
    assert dialog.peer.text() == "bob@sip.example.com"
    press(qtbot, dialog.answer)
    qtbot.waitUntil(lambda: in_state(program, ANA, CallState.ESTABLISHED))
    qtbot.waitUntil(lambda: not dialog.answer.isVisible())
    assert dialog.isVisible(), "one can hang up from here"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: settings.findChild(CallDialog) is None)
    assert settings.isVisible()


@pytest.fixture
def told(opened):
    """The program, its engine, and what the desktop was told."""
    program, engine = opened()
    program.presence.make_tray()
    said: list[str] = []
    program.presence.tray.icon.showMessage = lambda title, *_more: said.append(title)
    return program, engine, said


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # this platform has no tray
def test_a_call_that_nobody_took_is_said_where_it_came_in_and_on_the_desktop(qtbot, told):
    program, engine, said = told
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, ANA))
    program.home.hide()
    program.lines.phone.rings.disconnect(program._rings)  # as on a desktop that lets no window come forward by itself
    engine.far_dials(ANA)
    qtbot.waitUntil(lambda: said == ["bob@sip.example.com is calling you"])
    with qtbot.waitSignal(program.lines.phone.missed):
        engine.far_hangs_up()
    assert said[1:] == ["Missed call from bob@sip.example.com"]
    program.activate()
    banner = program.home.view.phone.banner
    qtbot.waitUntil(banner.isVisible)
    assert "Missed call from bob@sip.example.com" in banner.accessibleName()


@pytest.mark.parametrize("taken", [True, False])
def test_a_call_that_was_answered_or_declined_is_not_missed(qtbot, opened, taken):
    program, engine = opened()
    phone = program.lines.phone
    connect(qtbot, program)
    qtbot.waitUntil(lambda: is_connected(program, ANA))
    engine.far_dials(ANA)
    qtbot.waitUntil(lambda: in_state(program, ANA, CallState.INCOMING))
    with qtbot.assertNotEmitted(phone.missed):
        if taken:
            phone.answer(ANA)
            qtbot.waitUntil(lambda: in_state(program, ANA, CallState.ESTABLISHED))
            engine.far_hangs_up()
        else:
            phone.hang_up(ANA)
        qtbot.waitUntil(lambda: in_state(program, ANA, CallState.ENDED))
