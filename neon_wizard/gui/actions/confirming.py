"""What is asked before an action is sent, and before one that was begun is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.gui.leaving import LeaveQuestion
from neon_wizard.gui.question import Question

__all__ = ["ConfirmQuestion", "LeaveActionQuestion"]

_LONGEST = 60  # characters of a value that is shown


class ConfirmQuestion(Question):
    """The operator's question, with what will be sent."""

    def __init__(
        self, title: str, words: str, summary: Sequence[tuple[str, str]], yes: str, parent: QWidget, *, unsure: bool
    ) -> None:
        """unsure: the operator may have done it already, and that is said first."""
        super().__init__("confirm-action", parent)
        self.setWindowTitle(title)
        warning = self.tr("This may have been done already. Do it once more?")
        self.setText(warning if unsure else words)
        if unsure:
            self.setIcon(QMessageBox.Icon.Warning)
        lines = [f"{name}: {text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}" for name, text in summary]
        self.setInformativeText("\n".join([words, *lines] if unsure and words else lines))
        self.offer(yes, self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)


class LeaveActionQuestion(LeaveQuestion):
    """Before what was typed into an action's form is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without sending it?"))
        self.setInformativeText(self.tr("What you typed will be lost."))
