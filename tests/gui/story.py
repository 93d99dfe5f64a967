"""What the tests with a screen reader run under Xvfb to hear it speak: a signup, the home window, a connection.

Prints a line when each part of the story begins.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget, QWizard

from neon_wizard import places
from neon_wizard.context import Context
from neon_wizard.demo.demo_operator import DemoOperator, served_profile
from neon_wizard.flow import Page, Road
from neon_wizard.gui.application import make_application
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.phone.phone import Phone
from neon_wizard.gui.phone.phone_panel import PhonePanel
from neon_wizard.gui.program import Program
from neon_wizard.gui.tour import own_settings, wait_until
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.model import Secret, SipSettings
from neon_wizard.sip.engine import Line, Registration
from tests.gui.driver import MARIA, B
from tests.sip.scripted_engine import ScriptedEngine

ALICE = "demo/alice"


def is_active(window: QWidget) -> bool:
    """Brought forward if need be: a bare X server has nobody who gives a new window the keyboard."""
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


def tell(part: str) -> None:
    print(part, flush=True)


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_text(line: QLineEdit, text: str) -> None:
    """Until `text` is in it: keys go by way of the accessibility bus, where a screen reader may take them."""
    wait_until(lambda: line.text() == text, text)


def fill(page: QWidget, **values: str) -> None:
    for name, value in values.items():
        line = page.findChild(QLineEdit, f"field-{name}")
        assert isinstance(line, QLineEdit)
        line.setFocus()
        wait_until(line.hasFocus, name)
        line.selectAll()
        QTest.keyClicks(line, value)
        wait_for_text(line, value)


def sign_up(wizard: Wizard) -> None:
    wait_until(lambda: is_active(wizard) and wizard.started and not wizard.tasks.busy, "the wizard")
    road = wizard.findChild(QAbstractButton, f"road-{Road.NEW}")
    assert isinstance(road, QAbstractButton)
    press(road)
    press(wizard.button(B.NextButton))
    wait_until(lambda: wizard.currentId() == Page.SIGNUP and not wizard.tasks.busy, "the form")
    tell("wrong")
    fill(wizard.currentPage(), **{**MARIA, "email": "maria@", "phone": "1"})
    press(wizard.button(B.CommitButton))
    wait_until(lambda: wizard.currentId() == Page.SIGNUP, "the form")
    tell("right")
    fill(wizard.currentPage(), email=MARIA["email"], phone=MARIA["phone"])
    press(wizard.button(QWizard.WizardButton.CommitButton))
    wait_until(lambda: wizard.currentId() == Page.RESULT and not wizard.tasks.busy, "the account")


def refresh(home: HomeWindow) -> None:
    shown = home.view.balance
    wait_until(lambda: shown.amount.isVisible() and shown.refresh.isEnabled(), "the balance")
    tell("refresh")

    def asked() -> bool:
        press(shown.refresh)
        return not shown.refresh.isEnabled()

    wait_until(asked, "the request")  # an answer of this second serves
    wait_until(shown.refresh.isEnabled, "the answer")


def connect() -> None:
    phone, panel = Phone(ScriptedEngine), PhonePanel()
    line = Line(ALICE, SipSettings("alice", "sip.example.com"), Secret("alice-secret"))
    panel.connect_wanted.connect(lambda: phone.connect_line(line))
    phone.changed.connect(lambda _: panel.show_state(phone.state(ALICE), phone.features))
    panel.show()
    tell("connect")
    press(panel.line)
    wait_until(lambda: phone.state(ALICE).registration is Registration.REGISTERED, "the registration")
    wait_until(lambda: panel.pill.text == "Connected", "the word")
    phone.close()
    panel.hide()


def main() -> None:
    app = make_application(dark=False)
    with own_settings(), DemoOperator() as demo:
        folder = places.profile_dirs()[0]
        folder.mkdir(parents=True)
        (folder / "demo-served.toml").write_text(served_profile(demo.origin), encoding="utf-8")
        program = Program(app, Context.open(session_only=True))
        program.languages.use("en")
        program.start("demo-served")
        assert program.wizard
        sign_up(program.wizard)
        program.wizard.close()
        wait_until(lambda: program.home is not None, "the home window")
        assert program.home
        refresh(program.home)
        connect()
        tell("end")
        input()  # until all was heard
        program.quit()
        program.close()


if __name__ == "__main__":
    main()
