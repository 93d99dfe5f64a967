"""The dialog of an action over a real store and a real operator, driven as a person does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from neon_wizard.accounts.setup import sign_in
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_form import ActionForm, Offer
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Secret


@dataclass
class Hands:
    """What a person does with the dialog, and waits for."""

    qtbot: Any
    dialog: ActionDialog
    context: Any
    profile: Any
    tasks: Tasks
    done: list[Any] = field(default_factory=list)
    unknown: list[Any] = field(default_factory=list)

    @property
    def face(self):
        return self.dialog.face

    @property
    def rows(self):
        assert isinstance(self.dialog.page, ActionForm)
        return self.dialog.page.rows

    @property
    def result(self):
        return self.face.result

    def type(self, **values):
        for name, text in values.items():
            line = self.face.findChild(QLineEdit, f"field-{name.replace('_', '-')}")
            assert line is not None, name
            line.setFocus()
            line.selectAll()
            QTest.keyClick(line, Qt.Key.Key_Delete)
            QTest.keyClicks(line, text)
        return self

    def press(self, button):
        self.qtbot.waitUntil(button.isVisible)  # Qt shows what was just laid out when it is back in its loop
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self

    def go(self):
        self.qtbot.waitUntil(self.face.go.isEnabled)
        return self.press(self.face.go)

    def asked(self):
        """The question over the dialog."""
        found = [each for each in self.dialog.findChildren(QMessageBox) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def answer(self, role=QMessageBox.ButtonRole.AcceptRole):
        question = self.asked()
        self.press(next(each for each in question.buttons() if question.buttonRole(each) is role))
        return self

    def quiet(self):
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=10_000)
        return self

    def told(self, code):
        self.qtbot.waitUntil(lambda: self.face.banner.isVisible(), timeout=10_000)
        assert self.face.banner.error.code == code
        return self

    def gone(self):
        """It was closed, and deleted itself."""
        self.qtbot.waitUntil(lambda: not shiboken6.isValid(self.dialog))


@pytest.fixture
def open_action(qtbot, request, open_context):
    """Opens the dialog of an action of this profile's, over the account of `login`, signed in to with `password`.

    keep: its password is kept; in the keyring where the test has `keyring_here`. first: done before it is opened.
    """
    kept = "keyring_here" in request.fixturenames
    request.getfixturevalue("keyring_here" if kept else "here")
    window = QWidget()
    qtbot.addWidget(window)
    opened = []

    def open_(load, action_id, *, login="Tester", password="123456", keep=False, first=None, plugin=None):
        context, tasks = open_context(session_only=not kept), Tasks(window)
        profile = load(context)
        account = sign_in(context.services(profile), context.store, login, Secret(password)).account
        if keep:
            sip = context.store.sip_password(account.id, profile.origins)
            context.store.save(account, sip, origins=profile.origins, portal_password=Secret(password))
        if first is not None:
            first()
        offer = Offer(plugin.action if plugin else profile.action(action_id), plugin=plugin)
        dialog = ActionDialog(context, tasks, profile, offer, account, window)
        hands = Hands(qtbot, dialog, context, profile, tasks)
        dialog.carried_out.connect(lambda _before, done: hands.done.append(done))
        dialog.left_unknown.connect(hands.unknown.append)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        opened.append(hands)
        return hands

    yield open_
    for hands in opened:
        hands.tasks.cancel_all()
        assert hands.tasks.wait(20)
        if shiboken6.isValid(hands.dialog):
            hands.dialog.hide()
            hands.dialog.deleteLater()


@pytest.fixture
def demo_action(open_action, demo_profile):
    return lambda action_id, **more: open_action(demo_profile, action_id, **more)
