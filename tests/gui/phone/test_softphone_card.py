"""Where this program has no engine, the phone's card says so, and the user's own softphone makes the calls."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from neon_wizard.accounts.setup import sign_in
from neon_wizard.accounts.softphones import Softphone
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.program import Program
from neon_wizard.model import Secret
from neon_wizard.sip.exports import PROGRAMS
from tests.gui.driver import end, press
from tests.marks import posix_only

pytestmark = pytest.mark.usefixtures("here")
posix = posix_only("the stand-in is a shell script")


@pytest.fixture
def softphone(tmp_path: Path) -> Path:
    """Stands for Linphone: keeps what it was given, and waits until it is told to end."""
    path, told, gate = tmp_path / "bin" / "linphone", tmp_path / "told", tmp_path / "gate"
    os.mkfifo(gate)
    path.parent.mkdir()
    path.write_text(f'#!/bin/sh\ncp "$2" {told}.new; mv {told}.new {told}; read _ < {gate}\n')
    path.chmod(0o755)
    return path


@pytest.fixture
def start(qtbot, qapp, installed, open_context, monkeypatch):
    """The home window of a program without an engine, on a computer that has `softphones`."""
    made: list[Program] = []
    monkeypatch.setitem(sys.modules, "baresip", None)  # as where the extra is not installed

    def start(*softphones: Softphone) -> Program:
        context = open_context()
        sign_in(context.services(context.profile("demo-served")), context.store, "Tester", Secret("123456"))
        program = Program(qapp, context)
        made.append(program)
        program.start()
        assert program.home is not None
        card = program.home.softphone
        assert card is not None
        card.find = lambda: softphones  # what `found` finds is the computer's, and for its own tests
        panel = program.home.view.softphone
        qtbot.waitUntil(lambda: panel.isVisible() and bool(panel.buttons), timeout=10_000)
        return program

    yield start
    for program in made:
        program.lines.softphones.close()
        end(program)


def panel(program):
    return program.home.view.softphone


def texts(program):
    return [button.text() for button in panel(program).buttons]


def button(program, words):
    return next(each for each in panel(program).buttons if words in each.text())


def test_without_a_softphone_it_says_which_one_to_get_and_asks_before_it_opens_its_page(qtbot, start, browser):
    program = start()
    assert "no calls" in panel(program).words.text()
    assert not program.home.view.phone.isVisible()
    press(qtbot, button(program, "Get "))
    question = program.home.findChild(LinkQuestion)
    assert browser.urls == []
    question.agreed.emit()
    (url,) = browser.urls
    assert url.startswith("https://www.microsip.org/" if sys.platform == "win32" else "https://www.linphone.org/")


@posix
def test_the_softphone_starts_with_the_account_and_its_configuration_goes_when_it_ends(
    qtbot, start, softphone, tmp_path
):
    program = start(Softphone(softphone, PROGRAMS["linphone"]))
    assert "Start Linphone" in texts(program)
    press(qtbot, button(program, "Start Linphone"))
    # A licence is needed here first: the same sentence, and the same way to it, as where this program calls.
    qtbot.waitUntil(lambda: panel(program).banner.isVisible(), timeout=10_000)
    assert panel(program).banner.error.code.startswith("licence.")
    assert not (tmp_path / "told").exists()


@posix
def test_with_a_licence_it_runs_and_says_when_it_has_ended(qtbot, qapp, start, softphone, tmp_path, installed):
    from neon_wizard import places

    file = places.profile_dirs()[0] / "demo-served.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("required = true\n", ""), encoding="utf-8")
    program = start(Softphone(softphone, PROGRAMS["linphone"]))
    press(qtbot, button(program, "Start Linphone"))
    qtbot.waitUntil(lambda: "was started" in panel(program).told.text(), timeout=10_000)
    with open(tmp_path / "gate", "w") as gate:
        written = (tmp_path / "told").read_text()
        with qtbot.waitSignal(program.lines.softphones.ended, timeout=10_000):
            gate.write("\n")
            gate.close()
    assert "username=55555555" in written
    assert "passwd=123456" in written
    qtbot.waitUntil(lambda: "was closed" in panel(program).told.text())


def test_the_settings_are_saved_without_a_password(qtbot, start, tmp_path):
    program = start()
    press(qtbot, button(program, "Save"))
    dialog = program.home.findChild(QFileDialog)
    target = tmp_path / "settings.ini"
    dialog.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: str(target) in panel(program).told.text(), timeout=10_000)
    data = target.read_bytes().replace(b"\0", b"")
    assert b"55555555" in data
    assert b"123456" not in data
    dialog.close()


def test_another_program_than_a_softphone_is_refused_by_name(qtbot, start, tmp_path):
    program = start()
    press(qtbot, button(program, "Choose"))
    dialog = program.home.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "firefox"))
    assert panel(program).banner.error.code == "export.program"
    dialog.close()


def test_one_that_was_installed_meanwhile_is_offered_when_the_window_comes_back(qtbot, start, tmp_path):
    program = start()
    known = Softphone(tmp_path / "microsip.exe", PROGRAMS["microsip"])
    program.home.softphone.find = lambda: (known,)
    program.home.activateWindow()
    qtbot.waitUntil(lambda: panel(program).isActiveWindow())
    QApplication.sendEvent(panel(program), QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: "Start MicroSIP" in texts(program))
    assert "MicroSIP can make them" in panel(program).words.text()
