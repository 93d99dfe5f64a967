"""The tour's walk past what only the demo operator offers: a voucher is redeemed, the rates of calls are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from neon_wizard.gui.actions.confirming import ConfirmQuestion
from neon_wizard.gui.actions.dialog import ActionDialog
from neon_wizard.gui.actions.form import ActionForm
from neon_wizard.gui.actions.results import ResultView
from neon_wizard.gui.fields import FieldRow
from neon_wizard.gui.staging import NotReached, wait_until
from neon_wizard.messages import explain

if TYPE_CHECKING:
    from neon_wizard.gui.home import HomeWindow
    from neon_wizard.gui.tour import Tour

__all__ = ["TourOfActions"]

_VOUCHER, _PREFIX = "3333-4444", "5571"


class TourOfActions:
    """From the home window's menu and back. `walk` raises `NotReached`."""

    def __init__(self, tour: Tour, home: HomeWindow) -> None:
        self._tour = tour
        self._home = home

    def walk(self) -> None:
        dialog = self._open("voucher")
        self._type(dialog, "code", _VOUCHER)
        self._tour.picture(dialog, "action-voucher-form")
        amount = self._home.view.balance.amount
        before = amount.text()
        self._tour.press(dialog.face.go)
        self._agree(dialog)
        print(f"{dialog.title}: {self._result(dialog, 'action-voucher').message.text()}")
        wait_until(lambda: amount.text() != before, "the balance after the voucher")
        dialog.close()
        self._tour.picture(self._home, "home-after-voucher")
        print(f"Balance: {amount.text()}")
        dialog = self._open("rates")
        self._type(dialog, "prefix", _PREFIX)
        self._tour.press(dialog.face.go)
        self._say_rates(dialog.title, self._result(dialog, "action-rates"))

    def _open(self, action_id: str) -> ActionDialog:
        for each in self._home.findChildren(ActionDialog):
            each.close()
        name = f"action-{action_id}"
        entry = next((each for each in self._home.menu.services.actions() if each.objectName() == name), None)
        if entry is None:
            raise NotReached(f"The menu entry “{action_id}”")
        entry.trigger()
        dialog = next(each for each in self._home.findChildren(ActionDialog) if each.objectName() == name)
        wait_until(lambda: dialog.isVisible() and dialog.face.go.isEnabled(), f"the dialog “{dialog.title}”")
        return dialog

    @staticmethod
    def _type(dialog: ActionDialog, name: str, text: str) -> None:
        page = dialog.page
        row = page.rows.get(name) if isinstance(page, ActionForm) else None
        if not isinstance(row, FieldRow):
            raise NotReached(f"The field “{name}”")
        row.line.setFocus(Qt.FocusReason.TabFocusReason)
        row.line.selectAll()
        QTest.keyClicks(row.line, text)

    def _agree(self, dialog: ActionDialog) -> None:
        question = dialog.findChild(ConfirmQuestion)
        if question is None:
            raise NotReached("The question before the voucher is redeemed")
        agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
        self._tour.press(agree)

    def _result(self, dialog: ActionDialog, name: str) -> ResultView:
        wait_until(lambda: not dialog.work.running, "the operator's answer")
        self._tour.picture(dialog, name)
        result, error = dialog.face.result, dialog.banner.error
        if result is None:
            raise NotReached(explain(error).message if error else f"The result of “{dialog.title}”")
        return result

    @staticmethod
    def _say_rates(title: str, result: ResultView) -> None:
        if result.table is None:
            raise NotReached(f"The table of “{title}”")
        model = result.table.model
        for row in range(model.rowCount()):
            print(f"{title}: {', '.join(model.text(row, column) for column in range(model.columnCount()))}")
