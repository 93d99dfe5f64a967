"""What the end-to-end test runs under Xvfb: the real program, driven by keyboard from its first window to the goodbye.

Argument: a JSON object with the operator's profile, the far phone's numbers, and sound files. Prints one JSON object a
line; the test looks at the operator's, the registrar's and the keyring's side. Waits for what a person would see.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget, QWizard

from neon_wizard.__main__ import WindowWords
from neon_wizard.app import begin
from neon_wizard.flow import Page
from neon_wizard.gui.phone.phone import Phone
from neon_wizard.gui.program import Program
from neon_wizard.instance import Instance
from neon_wizard.operations.schedule import FRESH
from neon_wizard.sip.baresip import Baresip, Sound
from neon_wizard.sip.engine import CallState, Registration
from tests.gui.driver import resting

SECONDS = 30


def until(condition: Callable[[], object], what: str) -> None:
    """Run the event loop until `condition` holds; ends the process where it never does."""
    loop, tick, limit = QEventLoop(), QTimer(), QTimer()
    tick.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: sys.exit(f"not reached: {what}"))
    tick.start(20)
    limit.start(SECONDS * 1000)
    loop.exec()


def is_active(window: QWidget) -> bool:
    """Brought forward if need be: a bare X server has nobody who gives a new window the keyboard."""
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


def say(what: str, **facts: Any) -> None:
    print(json.dumps({"step": what, **facts}), flush=True)


def focus() -> QWidget:
    """Where the keyboard is."""
    until(lambda: QApplication.focusWidget() is not None, "a focus")
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    until(lambda: not resting(focus()), "a button that keys press")
    QTest.keyClick(focus(), key)


def tab_to(widget: QWidget) -> None:
    """By the Tab key alone (rule 13)."""
    for _ in range(60):
        if widget.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    sys.exit(f"Tab does not lead to {widget.objectName() or type(widget).__name__}")


def sign_up(program: Program, typed: dict[str, str]) -> None:
    wizard = program.wizard
    assert wizard is not None
    until(lambda: is_active(wizard) and wizard.started and not wizard.tasks.busy, "the wizard")
    press(Qt.Key.Key_Return)
    until(lambda: wizard.currentId() == Page.SIGNUP and not wizard.tasks.busy, "the form")
    page = wizard.currentPage()
    for name, text in typed.items():
        line = page.findChild(QLineEdit, f"field-{name}")
        assert isinstance(line, QLineEdit)
        tab_to(line)
        QTest.keyClicks(line, text)
    press(Qt.Key.Key_Return)
    commit = wizard.button(QWizard.WizardButton.CommitButton)
    if wizard.currentId() == Page.SIGNUP:  # Enter in a field moves on and never submits (F59)
        tab_to(commit)
        press(Qt.Key.Key_Space)
    until(lambda: wizard.currentId() == Page.RESULT, "the account")
    say("account", id=wizard.flow.result.account.id if wizard.flow.result else "")
    press(Qt.Key.Key_Return)
    until(lambda: program.home is not None and is_active(program.home), "the home window")


def call(program: Program, number: str) -> None:
    home = program.home
    assert home is not None
    assert home.account is not None
    account, panel, phone = home.account.id, home.view.phone, program.lines.phone
    until(panel.isVisible, "the phone")
    # A person is slower than a second, for which one answer serves all that ask.
    until(lambda: balance_age(program, account) > 2 * FRESH, "the balance when it is shown")
    connect: QPushButton = panel.line
    tab_to(connect)
    press(Qt.Key.Key_Space)
    until(lambda: phone.state(account).registration is Registration.REGISTERED, "the registration")
    until(lambda: 0.0 < balance_age(program, account) < FRESH, "the balance after the registration")
    say("registered")
    tab_to(panel.target)
    QTest.keyClicks(panel.target, number)
    press(Qt.Key.Key_Return)
    until(lambda: in_call(phone, account, CallState.ESTABLISHED), "the call")
    say("talking")
    tab_to(panel.hang_up)
    press(Qt.Key.Key_Space)
    until(lambda: in_call(phone, account, CallState.ENDED), "the end of the call")
    say("hung up")


def balance_age(program: Program, account: str) -> float:
    state = program.balances.state(account)
    return state.age(program.balances.clock()) if state.balance is not None and not state.asking else 0.0


def in_call(phone: Phone, account: str, state: CallState) -> bool:
    found = phone.state(account).call
    return found is not None and found.state is state


def main(options: dict[str, Any]) -> None:
    words = WindowWords.understood(["--operator", options["profile"]])
    assert words is not None
    instance = Instance()
    assert instance.become_first()
    program = begin(words, instance)
    sound = Sound(f"aufile,{options['sound']}", f"aufile,{options['heard']}")
    program.lines.phone.make = lambda: Baresip(sound)
    sign_up(program, options["typed"])
    call(program, options["number"])
    read = Path(options["readings"])
    until(lambda: int(read.read_text(encoding="ascii") or 0) >= options["wanted"], "the balance on the timer")
    say("done")
    instance.close()
    program.close()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
