"""Asks for the password of the operator's portal, where settings are fetched before a connection and it fails (F33)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.fields import FieldRow
from neon_wizard.gui.widgets import label
from neon_wizard.model import Secret

__all__ = ["PortalPasswordDialog"]


class PortalPasswordDialog(QDialog):
    """`given` holds it once; the old one is kept until the operator has taken the new one."""

    given = Signal(object)

    def __init__(self, operator: str, login: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("portal-password")
        self.setWindowTitle(self.tr("Password at {0}").format(operator))
        words = self.tr("{0} gives your settings before every connection, and wants the password of “{1}” for it.")
        self._row = FieldRow("portal-password", self.tr("&Password"), secret=True)
        buttons = QDialogButtonBox()
        go = buttons.addButton(self.tr("&Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("C&ancel"), QDialogButtonBox.ButtonRole.RejectRole)
        go.setDefault(True)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(label(words.format(operator, login)))
        column.addWidget(self._row)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.space(52))
        self._row.line.setFocus()
        self.finished.connect(self.deleteLater)

    def _give(self) -> None:
        text = self._row.line.text()
        if not text:
            self._row.show_wrong(self.tr("The password is needed."))
            self._row.line.setFocus()
            return
        self._row.line.clear()
        self.given.emit(Secret(text))
        self.accept()
