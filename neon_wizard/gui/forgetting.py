"""Forgetting a signup whose answer was lost: the question first, then the note goes (F32).

For who knows better than this program: the login is somebody else's, or the account is not wanted any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.question import Question
from neon_wizard.gui.tasks import Tasks

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["ForgetQuestion", "Forgetting"]


class ForgetQuestion(Question):
    """Says what is lost and what is not."""

    def __init__(self, operator_name: str, login: str, parent: QWidget) -> None:
        super().__init__("forget-question", parent)
        self.setWindowTitle(self.tr("Forget this?"))
        self.setText(self.tr("Stop looking for the account “{login}”?").format(login=login))
        self.setInformativeText(
            self.tr("If {operator} did create it, it stays there, and you can still sign in to it.").format(
                operator=operator_name
            )
        )
        self.offer(self.tr("&Forget"), self.tr("&Keep"))


class Forgetting(QObject):
    """window: over which the question stands."""

    forgotten = Signal(str, str)
    """The operator's id and the login whose note is gone."""
    failed = Signal(object)
    """The `NeonError`; the note is still there."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def ask(self, operator_id: str, operator_name: str, login: str) -> None:
        question = ForgetQuestion(operator_name, login, self._window)
        question.agreed.connect(lambda: self._forget(operator_id, login))
        question.open()

    def _forget(self, operator_id: str, login: str) -> None:
        self._tasks.run(
            lambda: self._context.store.end_signup(operator_id, login),
            lambda _: self.forgotten.emit(operator_id, login),
            self.failed.emit,
            owner=self,
        )
