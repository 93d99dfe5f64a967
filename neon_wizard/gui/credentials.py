"""Asks for the password with which this program itself signs in at the operator's web service (F5, F14)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.fields import FieldRow
from neon_wizard.gui.widgets import label
from neon_wizard.model import Secret

__all__ = ["CredentialsDialog"]


class CredentialsDialog(QDialog):
    """Not the user's own password: the one that the operator gave for its web service. `given` holds it once."""

    given = Signal(object)

    def __init__(self, operator: str, username: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("credentials")
        self.setWindowTitle(self.tr("Access to {0}").format(operator))
        self._words = label(
            self.tr(
                "The web service of {0} asks this program for an access password. Your operator gives it; it is not"
                " the password of your account. It is kept in your system's password store."
            ).format(operator)
        )
        self._row = FieldRow("access", self.tr("&Access password"), secret=True)
        buttons = QDialogButtonBox()
        go = buttons.addButton(self.tr("&Use this password"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        go.setDefault(True)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(self._words)
        if username:
            column.addWidget(label(self.tr("User name: {0}").format(username), tone="secondary"))
        column.addWidget(self._row)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.space(52))
        self._row.line.setFocus()
        self.finished.connect(self.deleteLater)

    def _give(self) -> None:
        text = self._row.line.text()
        if not text:
            self._row.show_wrong(self.tr("The access password is needed."))
            self._row.line.setFocus()
            return
        self._row.line.clear()
        self.given.emit(Secret(text))
        self.accept()
