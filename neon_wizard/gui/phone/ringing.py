"""A call that comes while a dialog is open: it can be answered, and ended, without closing the dialog first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import WindowRules, hand_focus
from neon_wizard.gui.phone.phone_panel import shown_peer
from neon_wizard.sip.engine import CallInfo, CallState

if TYPE_CHECKING:
    from neon_wizard.gui.phone.phone import Phone

__all__ = ["CallDialog", "over_dialogs"]


class CallDialog(QDialog):
    """Stands over `window`, a modal one, as long as `call` lasts; that one's parent could not be reached."""

    def __init__(self, phone: Phone, call: CallInfo, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("incoming-call")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Incoming call"))
        WindowRules(self)
        self._phone, self._call = phone, call
        self.peer = label(shown_peer(call.peer), role="title")
        self.words = label(self.tr("is calling you"), tone="secondary")
        self.answer = QPushButton(self.tr("A&nswer"))
        self.answer.setProperty("main", "yes")
        self.answer.setDefault(True)
        self.answer.clicked.connect(lambda: phone.answer(call.account_id))
        self.end = QPushButton(self.tr("&Decline"))
        self.end.setAutoDefault(False)
        self.end.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addWidget(self.peer)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.answer)
        row.addWidget(self.end)
        row.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(theme.space(40))
        phone.changed.connect(self._follow)
        hand_focus(self.answer)

    def reject(self) -> None:
        """Decline the call, or hang up; the dialog goes when the call has ended. Esc does this too."""
        self._phone.hang_up(self._call.account_id)

    def _follow(self, account_id: str) -> None:
        if account_id != self._call.account_id:
            return
        call = self._phone.state(account_id).call
        if call is None or call.id != self._call.id or call.state is CallState.ENDED:
            self.done(0)
        elif call.state is CallState.ESTABLISHED and self.answer.isVisible():
            self.answer.hide()
            self.words.setText(self.tr("You are talking."))
            self.end.setText(self.tr("&Hang up"))
            hand_focus(self.end)
            announce(self.words, self.words.text())


def over_dialogs(phone: Phone, call: CallInfo) -> None:
    """Show `call` over the dialog that keeps the window with the phone from being used; nothing where none is open."""
    modal = QApplication.activeModalWidget()
    if modal is not None:
        CallDialog(phone, call, modal).open()
