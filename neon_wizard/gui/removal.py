"""The question before an account is removed from this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.gui.accounts_model import shown_name
from neon_wizard.model import Account

__all__ = ["RemoveQuestion"]


class RemoveQuestion(QMessageBox):
    """Says what goes and what remains. Deletes itself."""

    agreed = Signal(str)
    """The id of the account that is to be removed."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = account.id
        self.setObjectName("remove-question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Remove account"))
        self.setText(self.tr("Remove {account} from this computer?").format(account=shown_name(account)))
        self.setInformativeText(
            self.tr("Its settings and passwords are deleted here. At {operator} the account remains.").format(
                operator=account.operator_name
            )
        )
        self._remove = self.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)
        self.buttonClicked.connect(self._answer)

    def _answer(self, pressed: object) -> None:
        if pressed is self._remove:
            self.agreed.emit(self._id)
