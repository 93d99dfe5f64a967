"""One thing to agree to, over a window: what every question of the program has in common (rule 13)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

__all__ = ["Question"]


class Question(QMessageBox):
    """Esc and Enter refuse; deletes itself. Its texts, then `offer`, are the subclass's.

    name: the object's.
    """

    agreed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)

    def offer(self, yes: str, no: str, role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.DestructiveRole) -> None:
        """The two buttons, with their mnemonics. role: that of `yes`."""
        agree = self.addButton(yes, role)
        refuse = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(refuse)
        self.setEscapeButton(refuse)
        self.buttonClicked.connect(lambda pressed: self.agreed.emit() if pressed is agree else None)
