"""The card of the account that the home window shows: who, at which number, with whom, in which state."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts.standing import lacking
from neon_wizard.gui import theme
from neon_wizard.gui.accounts_model import shown_name
from neon_wizard.gui.pill import Pill
from neon_wizard.gui.widgets import IconButton, alert, label
from neon_wizard.messages import explain
from neon_wizard.model import Account

__all__ = ["AccountPanel"]

_GLYPH = 16
_COPIED_SHOWN = 2000  # milliseconds


class AccountPanel(QFrame):
    """Shows an account; while it is not confirmed, also what is to be done."""

    confirm_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._account: Account | None = None
        self._persistent = True
        self._permitted = True
        self._name = label(role="heading")
        self.pill = Pill()
        self.number = self._value()
        self.number.setProperty("role", "strong")
        self.copy = IconButton("copy", "")
        self.copy.setIconSize(QSize(_GLYPH, _GLYPH))
        self.copy.clicked.connect(self.copy_number)
        self._login = self._value()
        self._operator = self._value()
        self._domain = self._value()
        self.lack = label()
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_SHOWN)
        self._copied.timeout.connect(self._offer_copy)
        self._make_confirmation()
        self._lay_out()
        self._offer_copy()

    @staticmethod
    def _value() -> QLabel:
        made = label()
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return made

    def _make_confirmation(self) -> None:
        self._unconfirmed = QWidget()
        words = label(
            self.tr("Your operator has sent you an e-mail. Open the link in it, then come back and press the button.")
        )
        self.confirm = QPushButton(self.tr("I have &confirmed"))
        self.confirm.setAutoDefault(False)
        self.confirm.setProperty("main", "yes")
        self.confirm.clicked.connect(self.confirm_wanted)
        column = QVBoxLayout(self._unconfirmed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addWidget(words)
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addWidget(self._name, 1)
        top.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        number = QHBoxLayout()
        number.setSpacing(theme.space(0.5))
        number.addWidget(self.number)
        number.addWidget(self.copy)
        number.addStretch(1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.75))
        grid.setColumnStretch(1, 1)
        for row, (title, value) in enumerate(
            (
                (self.tr("Your phone number"), self.number),
                (self.tr("Login"), self._login),
                (self.tr("Operator"), self._operator),
                (self.tr("Domain"), self._domain),
            )
        ):
            caption = label(title, tone="secondary")
            caption.setWordWrap(False)
            self._rows.append((caption, value))
            grid.addWidget(caption, row, 0)
            if value is self.number:
                grid.addLayout(number, row, 1)
            else:
                grid.addWidget(value, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self.lack)
        column.addWidget(self._unconfirmed)

    def show_account(self, account: Account, *, persistent: bool) -> None:
        """persistent: False when the account is forgotten with the program's end."""
        self._account, self._persistent = account, persistent
        self._name.setText(shown_name(account))
        self.number.setText(account.sip.number)
        self.number.setWordWrap(False)
        self._login.setText(account.login)
        self._operator.setText(account.operator_name)
        self._domain.setText(account.sip.domain)
        for caption, value in self._rows:
            caption.setVisible(bool(value.text()))
            value.setVisible(bool(value.text()))
        self.copy.setVisible(bool(account.sip.number))
        self._unconfirmed.setVisible(not account.confirmed)
        lack = lacking(account)
        if lack is not None:
            told = explain(lack)
            self.lack.setText(f"{told.message} {told.next_step}")
        self.lack.setVisible(lack is not None)
        self._show_pill(account)

    def show_licence(self, *, permits: bool) -> None:
        """Whether the account's licence, if it has one, lets it be used."""
        self._permitted = permits
        if self._account is not None:
            self._show_pill(self._account)

    def _show_pill(self, account: Account) -> None:
        if not account.confirmed:
            self.pill.say(self.tr("Not confirmed"), "mail", "warning")
        elif lacking(account) is not None:
            self.pill.say(self.tr("Not complete"), "warning", "warning")
        elif not self._persistent:
            self.pill.say(self.tr("This session only"), "clock", "secondary")
        elif not self._permitted:
            self.pill.say(self.tr("Licence needed"), "lock", "secondary")
        else:
            self.pill.say(self.tr("Ready"), "success", "success")

    def copy_number(self) -> None:
        """Put the number on the clipboard, and say so."""
        if self._account is None or not self._account.sip.number:
            return
        QGuiApplication.clipboard().setText(self._account.sip.number)
        self.copy.show_as("check", self.tr("Copied"))
        alert(self.copy, self.tr("Copied"))
        self._copied.start()

    def _offer_copy(self) -> None:
        self.copy.show_as("copy", self.tr("Copy the number"))
