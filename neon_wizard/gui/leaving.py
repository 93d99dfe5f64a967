"""Asks before the wizard is left with something typed in it (rule 13)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from neon_wizard.gui.question import Question

__all__ = ["DiscardQuestion", "LeaveQuestion"]


class LeaveQuestion(Question):
    """Before what was typed is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("leave-question", parent)
        self.setWindowTitle(self.tr("Leave?"))
        self.setText(self.tr("Leave without an account?"))
        self.setInformativeText(self.tr("What you typed will be lost."))
        self.offer(self.tr("&Leave"), self.tr("&Stay"))


class DiscardQuestion(LeaveQuestion):
    """The same before changes of settings are lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without saving?"))
        self.setInformativeText(self.tr("Your changes will be lost."))
