"""The pictures of an operator's own services: each kind of input, an error, a confirmation, each kind of result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from neon_wizard.accounts.extra_services import Done
from neon_wizard.errors import NeonError, NetworkError, OperatorError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.input_rows import Calendar, DayRow
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_form import ActionForm, Offer
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tour import wait_until
from neon_wizard.messages import explain
from neon_wizard.model import Secret, Upload
from neon_wizard.operations.extra_service import ActionResult, Cell, ResultTable
from tools.pictures.props import SLOW, open_context

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.model import Account
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = ["draw_actions"]

_HIGHEST = 720
_OPERATOR = {"operator": "Aurora Telecom"}
_USED = OperatorError("operator.100", operator_code=100, field="code", facts=_OPERATOR)
_LOST = NetworkError(
    "action.unknown", sent=True, facts={**_OPERATOR, "action": "voucher", "reason": explain(SLOW).message}
)
_THANKS = {
    "en": "Thank you! 20 reais were added to your credit.",
    "pt_BR": "Obrigado! 20 reais foram creditados.",
    "es": "¡Gracias! Se acreditaron 20 reales.",
}
_CALLS = (
    (0, "+55 71 3555-0100", "3.5", "0.42"),
    (47, "+55 11 98765-4321", "12", "3.60"),
    (26 * 60, "+351 21 000 0000", "1", "1.15"),
    (50 * 60, "190", "2.25", "0"),
    (75 * 60, "+1 212 555 0100", "61.75", "12.35"),
)


def draw_actions(take: Callable[[QWidget, str], None], ana: Account, language: str) -> None:
    """take: keeps the picture of a window under a name."""
    context = open_context()
    profile = context.profile("aurora")
    context.store.save(ana, Secret("not shown"), origins=profile.origins)
    theme.set_accent(profile.accent)
    stage = _Stage(take, context, profile, ana)
    thanks = ActionResult(_THANKS[language], refresh_balance=True, link="https://aurora.example/receipts/4711")
    stage.draw("actions-1-inputs", "portability", stage.fill)
    stage.draw("actions-2-errors", "portability", stage.press)
    stage.draw("actions-10-calendar", "portability", stage.pick)
    stage.draw("actions-3-confirmation", "voucher", stage.confirm)
    stage.draw("actions-4-refused", "voucher", lambda dialog: stage.end(dialog, _USED))
    stage.draw("actions-5-unknown", "voucher", lambda dialog: stage.end(dialog, _LOST))
    stage.draw("actions-6-working", "voucher", stage.work)
    stage.draw("actions-7-message", "voucher", lambda dialog: stage.end(dialog, thanks))
    stage.draw("actions-8-table", "calls", lambda dialog: stage.end(dialog, _calls(dialog.action)))
    stage.draw("actions-9-page", "calls", lambda dialog: stage.end(dialog, ActionResult(info_html=ana.info_html)))
    context.close()


def _calls(action: OperatorAction) -> ActionResult:
    first = datetime(2026, 1, 31, 18, 5)  # noqa: DTZ001 - as an operator writes it
    rows = tuple(
        (
            Cell("", first - timedelta(minutes=ago)),
            Cell(number),
            Cell("", Decimal(minutes)),
            Cell("", Decimal(price), "BRL"),
        )
        for ago, number, minutes, price in _CALLS
    )
    return ActionResult(table=ResultTable(action.result.columns, rows))


@dataclass
class _Stage:
    take: Callable[[QWidget, str], None]
    context: Context
    profile: Profile
    ana: Account

    def draw(self, name: str, action_id: str, then: Callable[[ActionDialog], QWidget | None]) -> None:
        """then: what happens in the dialog; gives what stands in front of it."""
        action = self.profile.action(action_id)
        assert action is not None
        tasks, parent = Tasks(), QWidget()
        dialog = ActionDialog(self.context, tasks, self.profile, Offer(action), self.ana, parent)
        dialog.show()
        wait_until(lambda: not tasks.busy, name)
        front = then(dialog)
        QApplication.processEvents()
        # The screen that is none would be too small for it at 200 %.
        dialog.resize(dialog.width(), max(dialog.height(), min(dialog.face.wanted_height, _HIGHEST)))
        QApplication.processEvents()
        self.take(front or dialog, name)
        parent.deleteLater()

    def fill(self, dialog: ActionDialog) -> None:
        page = dialog.page
        assert isinstance(page, ActionForm)
        entries = {"old": "71 3555-5555", "plan": "family", "limit": "500", "day": "2026-02-14", "pin": "4711"}
        for name, text in entries.items():
            page.rows[name].set_text(text)
        invoice = page.rows["invoice"]
        take = getattr(invoice, "take", None)
        if take is not None:
            take(Upload("fatura-01.pdf", bytes(48_200)))

    def press(self, dialog: ActionDialog) -> None:
        page = dialog.page
        assert isinstance(page, ActionForm)
        page.rows["limit"].set_text("9,5")
        page.rows["day"].set_text("31.31")
        dialog.go()

    def pick(self, dialog: ActionDialog) -> QWidget | None:
        page = dialog.page
        assert isinstance(page, ActionForm)
        row = page.rows["day"]
        assert isinstance(row, DayRow)
        calendar = Calendar(row)
        calendar.turn_to(QDate(2026, 2, 14))
        QApplication.sendEvent(calendar, QShowEvent())  # not opened: this platform cannot
        return calendar

    def confirm(self, dialog: ActionDialog) -> QWidget | None:
        self._type_code(dialog)
        dialog.go()
        return dialog.findChild(QMessageBox)

    def work(self, dialog: ActionDialog) -> None:
        self._type_code(dialog)
        dialog.work.busy.emit(True)

    def end(self, dialog: ActionDialog, outcome: ActionResult | NeonError) -> None:
        self._type_code(dialog)
        if isinstance(outcome, NeonError):
            dialog.work.failed.emit(outcome)
        else:
            dialog.work.done.emit(Done(outcome, self.ana))

    @staticmethod
    def _type_code(dialog: ActionDialog) -> None:
        page = dialog.page
        if isinstance(page, ActionForm) and "code" in page.rows:
            page.rows["code"].set_text("2026-0131")
