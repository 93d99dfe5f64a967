"""Asks before the wizard is left with something typed in it (rule 13)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

__all__ = ["DiscardQuestion", "LeaveQuestion"]


class LeaveQuestion(QMessageBox):
    """Esc and Enter stay; deletes itself."""

    agreed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leave-question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Leave?"))
        self.setText(self.tr("Leave without an account?"))
        self.setInformativeText(self.tr("What you typed will be lost."))
        self._leave = self.addButton(self.tr("&Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = self.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.buttonClicked.connect(self._answer)

    def _answer(self, pressed: object) -> None:
        if pressed is self._leave:
            self.agreed.emit()


class DiscardQuestion(LeaveQuestion):
    """The same before changes of settings are lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without saving?"))
        self.setInformativeText(self.tr("Your changes will be lost."))
