"""The phone of the home window, over an engine that keeps to the same contract as the real one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from neon_wizard.errors import UsageError
from neon_wizard.gui.phone.phone import Phone
from neon_wizard.gui.phone.phone_panel import PhonePanel, shown_peer
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.engine import CallState, Line, Registration
from tests.gui.driver import press
from tests.sip.scripted_engine import ScriptedEngine

ALICE = "demo/alice"


def line(password="alice-secret"):
    return Line(ALICE, SipSettings("alice", "sip.example.com"), Secret(password))


@pytest.fixture
def engine():
    return ScriptedEngine()


@pytest.fixture
def phone(qtbot, qapp, engine):
    made = Phone(lambda: engine)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot, phone):
    """A panel that is wired to the phone as the home window wires it."""
    made = PhonePanel()
    qtbot.addWidget(made)
    made.connect_wanted.connect(lambda: phone.connect_line(line()))
    made.disconnect_wanted.connect(lambda: phone.disconnect_line(ALICE))
    made.dial_wanted.connect(lambda target: phone.dial(ALICE, target))
    made.answer_wanted.connect(lambda: phone.answer(ALICE))
    made.hang_up_wanted.connect(lambda: phone.hang_up(ALICE))
    made.mute_wanted.connect(lambda muted: phone.mute(ALICE, muted))
    made.digit_wanted.connect(lambda digit: phone.send_digit(ALICE, digit))
    shown = phone.changed.connect(lambda _: made.show_state(phone.state(ALICE), phone.features))
    made.show()
    yield made
    phone.changed.disconnect(shown)


def connect(qtbot, phone, panel):
    with qtbot.waitSignal(phone.registered):
        press(qtbot, panel.line)


def in_state(phone, state):
    call = phone.state(ALICE).call
    return call is not None and call.state is state


def test_no_engine_is_made_before_the_first_connection(qtbot):
    asked: list[ScriptedEngine] = []

    def make():
        asked.append(ScriptedEngine())
        return asked[-1]

    phone = Phone(make)
    phone.dial(ALICE, "bob")
    phone.disconnect_line(ALICE)
    assert not asked


def test_connected_it_says_so_once(qtbot, phone, panel):
    heard: list[str] = []
    phone.registered.connect(heard.append)
    connect(qtbot, phone, panel)
    assert heard == [ALICE]
    assert panel.pill.text == "Connected"
    assert panel.target.isVisible()
    press(qtbot, panel.line)
    qtbot.waitUntil(lambda: panel.pill.text == "Not connected")
    assert not panel.target.isVisible()


def test_a_wrong_password_is_said_with_its_next_step(qtbot, phone, panel):
    phone.connect_line(line("wrong"))
    qtbot.waitUntil(panel.banner.isVisible)
    assert phone.state(ALICE).registration is Registration.FAILED
    assert panel.banner.error is not None
    assert panel.banner.error.code == "sip.credentials"


def test_without_an_engine_it_says_how_to_get_one(qtbot, phone, panel):
    def missing():
        raise UsageError("engine.missing")

    bare = Phone(missing)
    bare.changed.connect(lambda _: panel.show_state(bare.state(ALICE), bare.features))
    bare.connect_line(line())
    assert panel.banner.error is not None
    assert panel.banner.error.code == "engine.missing"


def test_a_call_by_keyboard_alone(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    qtbot.keyClicks(panel.target, "bob")
    qtbot.keyClick(panel.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_state(phone, CallState.RINGING))
    assert panel.progress_of_call.text() == "Ringing…"
    assert not panel.mute.isVisible()
    engine.far_answers()
    qtbot.waitUntil(panel.mute.isVisible)
    assert panel.progress_of_call.text().startswith("Talking, 0:0")
    panel.keys.setFocus()
    qtbot.keyClick(panel.keys, Qt.Key.Key_Space)
    qtbot.keyClicks(panel.typed, "5x#")
    assert engine.digits == "5#"
    with qtbot.waitSignal(phone.call_ended) as ended:
        panel.hang_up.setFocus()
        qtbot.keyClick(panel.hang_up, Qt.Key.Key_Space)
    assert ended.args == [ALICE]
    assert panel.target.isVisible()


def test_keys_are_sent_by_pointer_too(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    phone.dial(ALICE, "bob")
    engine.far_answers()
    qtbot.waitUntil(panel.keys.isVisible)
    press(qtbot, panel.keys)
    press(qtbot, next(b for b in panel.keypad.children() if b.property("digit") == "#"))
    assert engine.digits == "#"
    assert panel.typed.text() == "#"


def test_muted_it_says_that_the_microphone_is_off(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    phone.dial(ALICE, "bob")
    engine.far_answers()
    qtbot.waitUntil(panel.mute.isVisible)
    press(qtbot, panel.mute)
    qtbot.waitUntil(lambda: "microphone is off" in panel.progress_of_call.text())


def test_an_incoming_call_has_the_focus_on_its_answer(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    with qtbot.waitSignal(phone.rings):
        engine.far_dials(ALICE)
    assert panel.peer.text() == "bob@sip.example.com"
    assert panel.hang_up.text() == "&Decline"
    press(qtbot, panel.answer)
    qtbot.waitUntil(lambda: in_state(phone, CallState.ESTABLISHED))


def test_a_declined_call_was_no_call_to_ask_the_balance_for(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    ended: list[str] = []
    phone.call_ended.connect(ended.append)
    engine.far_dials(ALICE)
    qtbot.waitUntil(panel.answer.isVisible)
    press(qtbot, panel.hang_up)
    qtbot.waitUntil(panel.target.isVisible)
    assert not ended


def test_why_a_call_failed_stays_until_the_next(qtbot, phone, panel):
    connect(qtbot, phone, panel)
    phone.dial(ALICE, "nobody")
    qtbot.waitUntil(panel.banner.isVisible)
    assert panel.banner.error is not None
    assert panel.banner.error.code == "call.unknown"
    panel.target.setText("bob")
    press(qtbot, panel.call)
    qtbot.waitUntil(lambda: in_state(phone, CallState.RINGING))
    assert not panel.banner.isVisible()


def test_a_second_caller_is_busy_while_a_call_goes_on(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    phone.dial(ALICE, "bob")
    engine.far_answers()
    qtbot.waitUntil(lambda: in_state(phone, CallState.ESTABLISHED))
    engine.far_dials(ALICE)
    qtbot.waitUntil(lambda: engine.calls_going_on == 1)
    assert in_state(phone, CallState.ESTABLISHED)


def test_an_engine_that_died_takes_its_lines_along(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    engine.dies()
    qtbot.waitUntil(lambda: phone.state(ALICE).registration is Registration.FAILED)
    assert panel.banner.error is not None
    assert panel.banner.error.code == "engine.failed"


def test_a_strangers_address_is_shown_on_one_line():
    assert shown_peer("sip:ana@sip.example.com;transport=tls") == "ana@sip.example.com"
    assert "\n" not in shown_peer("sip:a\n<b>@x")


def talking(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    phone.dial(ALICE, "bob")
    engine.far_answers()
    qtbot.waitUntil(panel.keys.isVisible)


def test_what_is_taken_back_or_pasted_in_the_keypad_sends_only_what_is_new(qtbot, engine, phone, panel):
    talking(qtbot, engine, phone, panel)
    press(qtbot, panel.keys)
    qtbot.keyClicks(panel.typed, "12")
    for _ in "123":
        qtbot.keyClick(panel.typed, Qt.Key.Key_Backspace)
    assert engine.digits == "12"
    QGuiApplication.clipboard().setText("345")
    panel.typed.paste()
    qtbot.keyClick(panel.typed, Qt.Key.Key_Home)
    qtbot.keyClicks(panel.typed, "9")
    assert engine.digits == "123459"


def test_a_microphone_that_could_not_be_muted_does_not_look_muted(qtbot, engine, phone, panel, monkeypatch):
    talking(qtbot, engine, phone, panel)
    monkeypatch.setattr(engine, "mute", lambda *_: None)  # as where the stack hides the functions
    press(qtbot, panel.mute)
    assert not panel.mute.isChecked()
    assert panel.mute.text() == "&Mute"


def test_during_a_call_another_account_is_busy_too(qtbot, engine, phone, panel):
    """One microphone: nobody else hears what is said in a call."""
    talking(qtbot, engine, phone, panel)
    phone.connect_line(Line("demo/carol", SipSettings("carol", "sip.example.com"), Secret("carol-secret")))
    qtbot.waitUntil(lambda: phone.state("demo/carol").registration is Registration.REGISTERED)
    rung: list[object] = []
    phone.rings.connect(rung.append)
    engine.far_dials("demo/carol")
    qtbot.waitUntil(lambda: engine.calls_going_on == 1)
    assert not rung
    assert in_state(phone, CallState.ESTABLISHED)


def test_an_engine_that_dies_in_a_call_ends_it(qtbot, engine, phone, panel):
    talking(qtbot, engine, phone, panel)
    with qtbot.waitSignal(phone.call_ended):
        engine.dies()
    assert phone.state(ALICE).registration is Registration.FAILED


def test_a_second_caller_is_announced_as_the_first_and_takes_the_focus_once(qtbot, engine, phone, panel):
    connect(qtbot, phone, panel)
    for _ in range(2):
        with qtbot.waitActive(panel):
            panel.activateWindow()
        engine.far_dials(ALICE)
        qtbot.waitUntil(panel.answer.hasFocus)
        assert (panel.peer.text(), panel.progress_of_call.text()) == ("bob@sip.example.com", "is calling you")
        panel.hang_up.setFocus()
        panel.show_state(phone.state(ALICE), phone.features)
        assert panel.hang_up.hasFocus()
        press(qtbot, panel.hang_up)
        qtbot.waitUntil(lambda: in_state(phone, CallState.ENDED))
