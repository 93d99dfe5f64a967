"""An action with a page of its own: what a plug-in brings, the dialog shows and carries out."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from neon_wizard.accounts.actions import Done
from neon_wizard.errors import UsageError
from neon_wizard.gui.actions.page import ActionPage
from neon_wizard.operations.action_results import ActionResult


class Agreement(ActionPage):
    def __init__(self, _action, _tasks):
        super().__init__()
        self.box = QCheckBox("&Call me about it")
        QVBoxLayout(self).addWidget(self.box)
        self.told = ""

    def take(self):
        return {"agreed": "yes" if self.box.isChecked() else "no"}

    def owners(self):
        return [self.box]

    def show_problem(self, error):
        self.told = error.code
        return error.field == "agreed"


def test_its_page_and_its_work_are_its_own(demo, demo_action):
    threads = []

    def perform(values, _password, _cancel, asking):
        threads.append(threading.current_thread())
        if values["agreed"] == "no":
            raise UsageError("input.required", field="agreed")
        asking()
        return Done(ActionResult("Thank you."))

    hands = demo_action("rates", page=Agreement, perform=perform)
    page = hands.dialog.page
    assert page.box.text() != "&Call me about it", "the dialog's own buttons have that letter"
    hands.go().quiet()
    assert page.told == "input.required"
    page.box.setChecked(True)
    hands.go().quiet()
    assert hands.result.message.text() == "Thank you."
    assert threading.current_thread() not in threads
    assert not [seen for seen in demo.requests if seen.path.startswith("/rates")]
