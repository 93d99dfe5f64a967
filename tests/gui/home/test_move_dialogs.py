"""Accounts to another computer and from it, through the windows: by keyboard, from the menu, at the first start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from neon_wizard.gui.home.move_dialogs import BringDialog, TakeAlongDialog
from neon_wizard.model import Account, Secret, SipSettings
from tests.gui.driver import press

OPERATOR = "demo-served"
PHRASE = "quatro palavras bem longas"


def account(number: str, name: str, operator: str = OPERATOR) -> Account:
    sip = SipSettings(number, "sip.example.com", name, number)
    return Account(f"{operator}/{number}", operator, "Demo Operator", name.lower(), sip)


def keep(context, *accounts: Account) -> None:
    for each in accounts:
        context.store.save(each, Secret("canary-sip"), origins=context.profile(each.operator_id).origins)


@pytest.fixture
def old(installed, open_context):
    """The context of the computer that the accounts come from."""
    context = open_context()
    keep(context, account("1", "Ana"), account("2", "Bia"))
    return context


@pytest.fixture
def under(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def take(qtbot, old, under):
    dialog = TakeAlongDialog(old, old.accounts(), under)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    yield dialog
    dialog.tasks.wait(10)


def done(qtbot, dialog) -> None:
    qtbot.waitUntil(lambda: not dialog.tasks.busy, timeout=10_000)


@pytest.fixture
def file(qtbot, take, tmp_path):
    path = tmp_path / "my.neon-accounts"
    for row in (take.phrase, take.again):
        row.line.setText(PHRASE)
    take.save(path)
    done(qtbot, take)
    return path


def test_a_pass_phrase_that_is_too_short_or_typed_wrong_is_said_at_its_field(qtbot, take):
    qtbot.keyClicks(take.phrase.line, "short")
    qtbot.keyClick(take.phrase.line, Qt.Key.Key_Return)
    assert "12" in take.phrase.wrong
    assert take.focusWidget() is take.phrase.line
    take.phrase.line.clear()
    qtbot.keyClicks(take.phrase.line, PHRASE)
    qtbot.keyClicks(take.again.line, PHRASE.upper())
    press(qtbot, take.go)
    assert take.again.wrong
    assert take.findChild(QFileDialog) is None


def test_the_file_is_for_its_owner_alone_and_holds_nothing_in_the_clear(qtbot, take, file):
    assert file.stat().st_mode & 0o777 in (0o600, 0o666)  # Windows has no such bits
    assert b"canary" not in file.read_bytes()
    assert take.banner.isVisible()
    assert not take.go.isVisible()
    assert take.phrase.line.text() == "", "the pass phrase is not left in the window"


def test_only_what_is_chosen_goes(qtbot, under, take, tmp_path, open_context):
    take.boxes[f"{OPERATOR}/2"].setChecked(False)
    for row in (take.phrase, take.again):
        row.line.setText(PHRASE)
    path = tmp_path / "one.neon-accounts"
    take.save(path)
    done(qtbot, take)
    here = open_context()
    dialog = bring(qtbot, under, here, path)
    assert [each.id for each in here.store.accounts()] == [f"{OPERATOR}/1"]
    assert "Ana (1)" in dialog.banner.accessibleName()


def bring(qtbot, under, context, path, phrase=PHRASE):
    dialog = BringDialog(context, under, str(path))
    dialog.show()
    qtbot.keyClicks(dialog.phrase.line, phrase)
    qtbot.keyClick(dialog.phrase.line, Qt.Key.Key_Return)
    done(qtbot, dialog)
    return dialog


def test_what_is_here_stays_and_that_is_said(qtbot, under, file, open_context):
    here = open_context()
    keep(here, account("1", "Mine"))
    dialog = bring(qtbot, under, here, file)
    assert {each.id: each.sip.display_name for each in here.store.accounts()} == {
        f"{OPERATOR}/1": "Mine",
        f"{OPERATOR}/2": "Bia",
    }
    said = dialog.banner.accessibleName()
    assert "New here: Bia (2)" in said
    assert "left as they were: Mine (1)" in said


def test_a_wrong_pass_phrase_is_said_at_its_field_and_another_file_on_top(qtbot, under, file, open_context, tmp_path):
    here = open_context()
    dialog = bring(qtbot, under, here, file, "something quite different")
    assert "pass phrase" in dialog.phrase.wrong
    foreign = tmp_path / "notes.txt"
    foreign.write_text("hello")
    dialog.choose(str(foreign))
    press(qtbot, dialog.go)
    done(qtbot, dialog)
    assert dialog.banner.error.code == "transfer.foreign"
    dialog.choose(str(tmp_path / "gone"))
    press(qtbot, dialog.go)
    done(qtbot, dialog)
    assert dialog.banner.error.code == "settings.failed"
    assert here.store.accounts() == ()


def test_the_demo_operator_s_accounts_cannot_go(qtbot, under, here, open_context):
    context = open_context()
    dialog = TakeAlongDialog(context, (account("1", "Ana", "demo"),), under)
    dialog.show()
    assert not dialog.go.isEnabled()
    assert dialog.banner.isVisible()


def test_from_the_menu_what_came_is_shown(qtbot, program, file):
    keep(program.context, account("9", "Own"))
    program.start()
    home = program.home
    qtbot.waitUntil(home.isVisible)
    home.menu.bring.trigger()
    dialog = home.findChild(BringDialog)
    dialog.choose(str(file))
    qtbot.keyClicks(dialog.phrase.line, PHRASE)
    press(qtbot, dialog.go)
    qtbot.waitUntil(lambda: home.account is not None and home.account.id == f"{OPERATOR}/1", timeout=10_000)
    assert home.list.model.rowCount() == 3


def test_at_the_first_start_the_wizard_takes_them_in_and_makes_room(qtbot, program, file):
    program.start()
    wizard = program.wizard
    qtbot.waitUntil(lambda: wizard.started and not wizard.tasks.busy, timeout=10_000)
    buttons = wizard.currentPage().findChildren(QAbstractButton, "bring-accounts")
    press(qtbot, buttons[0])
    dialog = wizard.findChild(BringDialog)
    dialog.choose(str(file))
    qtbot.keyClicks(dialog.phrase.line, PHRASE)
    press(qtbot, dialog.go)
    done(qtbot, dialog)
    press(qtbot, dialog.end)
    qtbot.waitUntil(lambda: program.home is not None and program.home.isVisible(), timeout=10_000)
    assert program.wizard is None
    assert program.home.account.id == f"{OPERATOR}/1"
