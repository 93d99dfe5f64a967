"""Drives the wizard as a person does, with keys and clicks, and waits for what the person would see."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QWidget, QWizard

from neon_wizard.flow import Page
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.tour import buy
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.messages import Remedy
from neon_wizard.model import Account

B = QWizard.WizardButton
MARIA = {
    "login": "maria",
    "password": "canary-password-7",
    "name": "Maria Silva",
    "email": "maria@example.com",
    "phone": "71 3333-4444",
}


def press(qtbot, button):
    """Click a button that is there to be seen."""
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def quiet(qtbot, program):
    """Wait until no request of `program` is under way."""
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=10_000)


def asked(demo, path):
    """Return the requests for `path` that the demo operator got so far."""
    return [seen for seen in demo.requests if seen.path == path]


def skip_licence(qtbot, wizard):
    """From the result to the end, without a licence."""
    QTest.mouseClick(wizard.button(B.NextButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.currentId() == Page.LICENCE and not wizard.tasks.busy, timeout=10_000)
    QTest.mouseClick(wizard.button(B.FinishButton), Qt.MouseButton.LeftButton)


def go_buying(qtbot, window):
    """Press the licence's button for it on `window`, and agree to its question; answers the question."""
    QTest.mouseClick(window.findChild(QAbstractButton, "licence-buy"), Qt.MouseButton.LeftButton)
    question = window.findChild(LinkQuestion)
    agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    return question


def buy_credit(demo, account):
    """What a person does on the demo operator's page."""
    assert buy(f"{demo.origin}/buy", account.sip.number) == ""


def end(program):
    """Every window of `program` away, and nothing of it under way any more."""
    for window in (program.wizard, program.home):
        if window is not None:
            window.hide()
            window.deleteLater()
    program.balances.stop()
    program.licences.stop()
    program.tasks.cancel_all()
    assert program.tasks.wait(20)


def resting(widget):
    """Whether keys do not press it yet, because it was handed the focus a moment ago."""
    return any(type(each).__name__ == "_Resting" for each in widget.children()) if widget is not None else False


class Driver:
    def __init__(self, qtbot, context, **options):
        self.qtbot = qtbot
        self.wizard = Wizard(context, **options)
        self.accounts: list[Account] = []
        self.wizard.account_ready.connect(self.accounts.append)
        with qtbot.waitActive(self.wizard):
            self.wizard.show()
            self.wizard.activateWindow()
        # Work that begins after the first paint is over when nothing is under way any more.
        qtbot.waitUntil(lambda: self.wizard.started and not self.wizard.tasks.busy, timeout=10_000)

    @property
    def flow(self):
        return self.wizard.flow

    @property
    def page(self):
        return Page(self.wizard.currentId())

    @property
    def current(self):
        """The page, with what our pages have besides Qt's."""
        return self.wizard.currentPage()

    @property
    def banner(self) -> Banner:
        return self.current.banner

    @property
    def focused(self) -> QWidget | None:
        return self.wizard.focusWidget()

    def find(self, name, kind=QWidget):
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def field(self, name) -> QLineEdit:
        found = self.wizard.currentPage().findChild(QLineEdit, f"field-{name}")
        assert found is not None, name
        return found

    def wrong(self, name) -> str:
        return self.current.rows[name].wrong

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier, *, at_once=False):
        """Press it, as who has seen where the focus is; at_once: as who has not, for what came meanwhile."""
        if not at_once:
            self.until(lambda: not resting(self.focused))
        QTest.keyClick(self.focused or self.wizard, key, modifier)

    def type(self, text):
        QTest.keyClicks(self.focused or self.wizard, text)

    def fill(self, **values):
        """Into each field what a person would type into it, in place of what stands there."""
        for name, value in values.items():
            line = self.field(name)
            line.setFocus()
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, value)

    def press(self, which):
        """A wizard's button, a next step of the banner, or a widget by name."""
        button: QAbstractButton | None
        if isinstance(which, Remedy):
            button = self.banner.button(which)
        elif isinstance(which, QWizard.WizardButton):
            button = self.wizard.button(which)
        else:
            button = self.find(which, QAbstractButton)
        assert button is not None, which
        assert button.isVisible(), which
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def sign_up(self, **changes):
        """The signup form as Maria fills it, with these `changes`, and its button."""
        self.fill(**{**MARIA, **changes})
        self.press(B.CommitButton)
        return self

    def sign_in(self, password):
        """The login form of the account that the demo operator always has."""
        self.fill(login="Tester", password=password)
        self.press(B.NextButton)
        return self

    def until(self, condition, timeout=10_000):
        self.qtbot.waitUntil(condition, timeout=timeout)

    def at(self, page):
        self.until(lambda: self.page is page)
        return self

    def told(self, code):
        """Until the page's message is about `code`."""
        self.until(lambda: self.banner.isVisible() and self.banner.error is not None and self.banner.error.code == code)
        return self.banner

    def road(self, road):
        """From the first page to the road's form, with nothing under way."""
        self.at(Page.START)
        self.press(f"road-{road}")
        self.press(B.NextButton)
        self.quiet()
        return self

    def quiet(self):
        self.until(lambda: not self.wizard.tasks.busy)

    def end(self):
        """Twice does no harm."""
        if not shiboken6.isValid(self.wizard):
            return
        self.wizard.tasks.cancel_all()
        assert self.wizard.tasks.wait(20)
        self.wizard._leaving = True
        self.wizard.close()
        self.wizard.deleteLater()
