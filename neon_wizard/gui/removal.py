"""Removing an account from this computer: the question first, then the account goes with its passwords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.accounts_model import shown_name
from neon_wizard.gui.question import Question
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Account

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["RemoveQuestion", "Removing"]


class RemoveQuestion(Question):
    """Says what goes and what remains."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__("remove-question", parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Remove account"))
        self.setText(self.tr("Remove {account} from this computer?").format(account=shown_name(account)))
        self.setInformativeText(
            self.tr("Its settings and passwords are deleted here. At {operator} the account remains.").format(
                operator=account.operator_name
            )
        )
        self.offer(self.tr("&Remove"), self.tr("&Keep"))


class Removing(QObject):
    """window: over which the question stands."""

    under_way = Signal(bool)
    removed = Signal(str)
    """The id of the account that is gone."""
    failed = Signal(object)
    """The `NeonError`; the account is still there."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self.running = False

    def ask(self, account: Account) -> None:
        question = RemoveQuestion(account, self._window)
        question.agreed.connect(lambda: self._remove(account.id))
        question.open()

    def _remove(self, account_id: str) -> None:
        self._tell(True)
        self._tasks.run(
            lambda: self._context.store.remove(account_id),
            lambda _: self._removed(account_id),
            self._failed,
            owner=self,
        )

    def _removed(self, account_id: str) -> None:
        self._tell(False)
        self.removed.emit(account_id)

    def _failed(self, error: NeonError) -> None:
        self._tell(False)
        self.failed.emit(error)

    def _tell(self, under_way: bool) -> None:
        self.running = under_way
        self.under_way.emit(under_way)
