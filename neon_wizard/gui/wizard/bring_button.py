"""The way in for who has an account on another computer: a button on the wizard's first pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from neon_wizard.gui.wizard.host import Host

__all__ = ["BringButton"]


class BringButton(QWidget):
    """Takes in a file with accounts; then the wizard is left, and the home window shows them.

    flat: as a link, for a page whose main matter is another. row: in which others may stand beside it.
    """

    def __init__(self, host: Host, *, flat: bool = False) -> None:
        super().__init__()
        self._host = host
        self.button = QPushButton(self.tr("Accounts from another computer…"))
        self.button.setObjectName("bring-accounts")
        self.button.setAutoDefault(False)
        self.button.setFlat(flat)
        self.button.clicked.connect(self._open)
        self.row = row = QHBoxLayout(self)  # no `FlowLayout`: the first window does without what that needs
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)

    def _open(self) -> None:
        from neon_wizard.gui.home.move_dialogs import BringDialog  # the first window does without

        dialog = BringDialog(self._host.context, self._host.window())
        came: list[str] = []
        dialog.brought.connect(came.append)
        dialog.finished.connect(lambda _: self._host.leave() if came else None)
        dialog.open()
