"""From the button in the home window to the registrar and back: settings first, then the phone, then the balance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox

from neon_wizard import places
from neon_wizard.accounts.setup import sign_in
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.gui.home.account_card import RemoveQuestion
from neon_wizard.gui.parts.credentials import PortalPasswordDialog
from neon_wizard.gui.program import Program
from neon_wizard.gui.settings.settings_window import AccountSettings
from neon_wizard.model import Account, Balance, Secret, SipSettings
from neon_wizard.profile import Mode
from neon_wizard.sip.engine import CallState, Registration
from tests.gui.driver import press

pytestmark = pytest.mark.usefixtures("here")
OPERATOR = "demo-served"
QUICK = "every_minutes = 1\nafter_call_seconds = 0.1\n"


@pytest.fixture
def start(qtbot, qapp, demo, open_context, engine):
    """The home window on the account of the specification's examples, fetched in this mode."""
    made: list[Program] = []

    def start(mode: Mode = Mode.ONCE) -> Program:
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True)
        text = served_profile(demo.origin).replace("every_minutes = 1\n", QUICK)
        text = text.replace("required = true\n", "")  # a licence is for other tests
        (folder / f"{OPERATOR}.toml").write_text(f'{text}\n[provisioning]\nmode = "{mode}"\n', encoding="utf-8")
        context = open_context()
        services = context.services(context.profile(OPERATOR))
        sign_in(services, context.store, "Tester", Secret("123456"))
        program = Program(qapp, context)
        made.append(program)
        program.lines.phone.make = lambda: engine
        program.start()
        assert program.home is not None
        home = program.home
        qtbot.waitUntil(lambda: home.isVisible() and home.view.phone.isVisible())
        qtbot.waitUntil(lambda: program.balances.state(account(program)).balance is not None)
        return program

    yield start
    for program in made:
        assert program.home is not None
        program.home.hide()
        program.home.deleteLater()
        program.lines.phone.close()
        program.balances.stop()
        program.tasks.cancel_all()


def account(program: Program) -> str:
    assert program.home is not None
    assert program.home.account is not None
    return program.home.account.id


def panel(program: Program):
    assert program.home is not None
    return program.home.view.phone


def asked(demo, path: str) -> int:
    return sum(seen.path == path for seen in demo.requests)


def registered(program):
    return program.lines.phone.state(account(program)).registration is Registration.REGISTERED


def test_in_mode_once_the_kept_settings_are_used(qtbot, demo, engine, start):
    program = start()
    fetched = asked(demo, "/Provisioning")
    press(qtbot, panel(program).line)
    qtbot.waitUntil(lambda: registered(program))
    assert asked(demo, "/Provisioning") == fetched
    (line,) = engine.lines.values()
    assert (line.sip.number, line.password) == ("55555555", Secret("123456"))


def test_in_mode_always_they_are_fetched_before_every_connection(qtbot, demo, start):
    program = start(Mode.ALWAYS)
    for _ in range(2):
        fetched = asked(demo, "/Provisioning")
        press(qtbot, panel(program).line)
        qtbot.waitUntil(lambda: registered(program))
        assert asked(demo, "/Provisioning") == fetched + 1
        press(qtbot, panel(program).line)
        qtbot.waitUntil(lambda: not registered(program))


def test_where_the_operator_is_down_the_last_good_ones_serve_and_say_so(qtbot, demo, start):
    program = start(Mode.ALWAYS)
    demo.stop()
    press(qtbot, panel(program).line)
    qtbot.waitUntil(lambda: registered(program))
    assert "could not be asked" in panel(program).note.text()


def test_f33_a_changed_password_is_asked_for_and_the_old_one_kept_until_it_is_proven(qtbot, demo, start):
    program = start(Mode.ALWAYS)
    context, profile = program.context, program.context.profile(OPERATOR)
    services = context.services(profile)
    context.store.save(
        context.store.accounts()[0],
        Secret("123456"),
        origins=profile.origins,
        portal_password=Secret("old-password"),
    )
    assert services.has("provisioning")
    press(qtbot, panel(program).line)
    assert program.home is not None
    home = program.home
    qtbot.waitUntil(lambda: home.findChild(PortalPasswordDialog) is not None)
    assert panel(program).banner.error.code == "operator.104"
    assert context.store.portal_password(account(program), profile.origins) == Secret("old-password")
    line = home.findChild(QLineEdit, "field-portal-password")
    assert line is not None
    qtbot.keyClicks(line, "123456")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: registered(program))
    assert context.store.portal_password(account(program), profile.origins) == Secret("123456")


def test_c2_the_balance_follows_a_registration_and_a_call(qtbot, demo, engine, start):
    program = start()
    age = program.balances.state(account(program)).age
    qtbot.waitUntil(lambda: age(program.balances.clock()) > 1.0)  # for so long one answer serves all that ask
    before = asked(demo, "/GetBalance")
    press(qtbot, panel(program).line)
    qtbot.waitUntil(lambda: asked(demo, "/GetBalance") == before + 1)
    panel(program).target.setText("bob")
    press(qtbot, panel(program).call)
    engine.far_answers()
    qtbot.waitUntil(panel(program).mute.isVisible)
    state = program.balances.state
    qtbot.waitUntil(lambda: state(account(program)).age(program.balances.clock()) > 1.0)
    assert asked(demo, "/GetBalance") == before + 1
    press(qtbot, panel(program).hang_up)
    qtbot.waitUntil(lambda: asked(demo, "/GetBalance") == before + 2)


def test_a_call_brings_the_window_forward_with_its_account(qtbot, engine, start):
    program = start()
    press(qtbot, panel(program).line)
    qtbot.waitUntil(lambda: registered(program))
    home = program.home
    assert home is not None
    home.hide()
    engine.far_dials(account(program))
    qtbot.waitUntil(home.isVisible)
    qtbot.waitUntil(panel(program).answer.isVisible)
    press(qtbot, panel(program).hang_up)
    phone = program.lines.phone
    qtbot.waitUntil(lambda: phone.state(account(program)).call.state is CallState.ENDED)


def test_cancelled_while_it_is_prepared_nothing_is_registered(qtbot, demo, engine, start):
    program = start(Mode.ALWAYS)
    program.lines.connect_account(program.home.account, program.context.profile(OPERATOR))
    program.lines.disconnect_account(account(program))
    qtbot.waitUntil(lambda: not program.tasks.busy)
    assert not engine.lines
    assert program.lines.phone.state(account(program)).registration is Registration.OFF


def connected(qtbot, program):
    press(qtbot, panel(program).line)
    qtbot.waitUntil(lambda: registered(program))


def second(program) -> Account:
    """Another account of the same operator, kept beside the first."""
    context = program.context
    sip = SipSettings("666", "sip.example.com")
    other = Account(f"{OPERATOR}/666", OPERATOR, "Demo", "ana", sip, confirmed=True)
    kept: Account = context.store.save(other, Secret("s-666"), origins=context.profile(OPERATOR).origins)
    program.home.reload()
    return kept


def settings_window(qtbot, program) -> AccountSettings:
    program.home.show_settings()
    window = program.home.findChild(AccountSettings)
    assert window is not None
    return window


def save_display_name(qtbot, window):
    window.editor.set("display_name", "Ana")
    with qtbot.waitSignal(window.changed):
        window.work.save(window.editor.account)


def test_a_removed_account_hangs_up_and_says_goodbye(qtbot, engine, start):
    program = start()
    connected(qtbot, program)
    engine.far_dials(account(program))
    qtbot.waitUntil(panel(program).answer.isVisible)
    program.home.ask_to_remove()
    question = program.home.findChild(RemoveQuestion)
    remove = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole)
    remove.click()
    qtbot.waitUntil(lambda: program.home.account is None)
    assert not engine.lines
    assert not engine.calls_going_on


def test_a_connected_account_takes_over_its_new_settings(qtbot, engine, start):
    program = start()
    connected(qtbot, program)
    save_display_name(qtbot, settings_window(qtbot, program))
    qtbot.waitUntil(lambda: [line.sip.display_name for line in engine.lines.values()] == ["Ana"])
    qtbot.waitUntil(lambda: registered(program))


def test_new_settings_wait_for_the_end_of_a_call(qtbot, engine, start):
    program = start()
    connected(qtbot, program)
    engine.far_dials(account(program))
    qtbot.waitUntil(panel(program).answer.isVisible)
    save_display_name(qtbot, settings_window(qtbot, program))
    assert engine.calls_going_on
    engine.far_hangs_up()
    qtbot.waitUntil(lambda: [line.sip.display_name for line in engine.lines.values()] == ["Ana"])


def test_a_connected_account_under_another_number_is_connected_there_only(qtbot, engine, start):
    program = start()
    connected(qtbot, program)
    old, context = program.home.account, program.context
    sip = replace(old.sip, number="777")
    new = context.store.save(
        replace(old, id=f"{OPERATOR}/777", sip=sip),
        Secret("123456"),
        origins=context.profile(OPERATOR).origins,
        replaces=old.id,
    )
    program.lines.settings_changed(old.id, new)
    qtbot.waitUntil(lambda: list(engine.lines) == [new.id])
    assert program.lines.ready(old.id) is None


def test_settings_kept_while_a_call_shows_another_account_touch_only_their_own(qtbot, engine, start):
    program = start()
    connected(qtbot, program)
    first, other = account(program), second(program).id
    program.lines.connect_account(program.context.store.get(other), program.context.profile(OPERATOR))
    qtbot.waitUntil(lambda: other in engine.lines)
    program.history.add(other, Balance(Decimal(3), "BRL", datetime.now(UTC)))
    window = settings_window(qtbot, program)
    engine.far_dials(other)
    qtbot.waitUntil(lambda: account(program) == other)
    save_display_name(qtbot, window)
    assert account(program) == other
    assert Decimal(3) in {point.amount for point in program.history.points(other, datetime.now(UTC))}
    assert Decimal(3) not in {point.amount for point in program.history.points(first, datetime.now(UTC))}
