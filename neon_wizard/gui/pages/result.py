"""The account as it is now, what the operator has to say, and the way to confirm what is not confirmed yet (A4, A5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.flow import Page, Problem
from neon_wizard.gui import theme
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.pages.base import WizardPage
from neon_wizard.gui.widgets import Glyph, ProgressLine, label
from neon_wizard.model import Account

if TYPE_CHECKING:
    from neon_wizard.gui.wizard import Wizard

__all__ = ["AccountCard", "ResultPage"]


class AccountCard(QFrame):
    """An account: name, number, operator, and its state as icon and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._name = label(role="heading")
        self._number = label()
        self._number.setObjectName("account-number")
        self._operator = label()
        self._glyph = Glyph("success", "success", theme.space(2))
        self._state = label()
        self._state.setWordWrap(False)
        self._state.setObjectName("account-state")
        state = QHBoxLayout()
        state.setSpacing(theme.space(0.75))
        state.addWidget(self._glyph)
        state.addWidget(self._state)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addLayout(state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.5))
        grid.setColumnStretch(1, 1)
        self._number_title = label(self.tr("Your phone number"), tone="secondary")
        for row, (title, value) in enumerate(
            (
                (self._number_title, self._number),
                (label(self.tr("Operator"), tone="secondary"), self._operator),
            )
        ):
            title.setWordWrap(False)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        column.addLayout(grid)

    def show_account(self, account: Account) -> None:
        self._name.setText(account.sip.display_name or account.login or account.sip.number)
        self._number.setText(account.sip.number)
        for widget in (self._number_title, self._number):
            widget.setVisible(bool(account.sip.number))
        self._operator.setText(account.operator_name)
        if account.confirmed:
            self._glyph.show_as("success", "success")
            self._state.setText(self.tr("Ready"))
            theme.mark(self._state, tone="success")
        else:
            self._glyph.show_as("mail", "warning")
            self._state.setText(self.tr("Not confirmed yet"))
            theme.mark(self._state, tone="warning")


class ResultPage(WizardPage):
    page = Page.RESULT

    def __init__(self, host: Wizard) -> None:
        super().__init__(host)
        self.setFinalPage(True)
        self._card = AccountCard()
        self._unconfirmed = QWidget()
        words = label(
            self.tr("Your operator has sent you an e-mail. Open the link in it, then come back and press the button.")
        )
        self._confirm = QPushButton(self.tr("I have &confirmed"))
        self._confirm.setObjectName("confirmed")
        self._confirm.clicked.connect(self._ask_again)
        self._line = ProgressLine()
        self._line.hide()
        column = QVBoxLayout(self._unconfirmed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._line)
        self._session = label(
            self.tr("This account is not stored: it is forgotten when you close the program."), tone="secondary"
        )
        self._info_card = QFrame()
        self._info_card.setProperty("role", "card")
        self._info = InfoView()
        inside = QVBoxLayout(self._info_card)
        inside.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        inside.addWidget(self._info)
        for widget in (self._card, self._unconfirmed, self._session, self._info_card):
            self.box.addWidget(widget)
        self.box.addStretch(1)

    def initializePage(self) -> None:
        self.banner.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show the account as the flow knows it now."""
        result = self.flow.result
        if result is None:
            return
        confirmed = result.account.confirmed
        self.say_title(
            self.tr("Your account is ready") if confirmed else self.tr("One step left: confirm your account")
        )
        self._card.show_account(result.account)
        self._unconfirmed.setVisible(not confirmed)
        self._session.setVisible(not self.host.context.store.persistent)
        self._info_card.setVisible(bool(result.info_html))
        if result.info_html:
            self._info.show_info(result.info_html)

    def cleanupPage(self) -> None:
        """There is no way back from here (F58)."""

    def show_problem(self, problem: Problem) -> None:
        self.waiting(False)
        super().show_problem(problem)

    def waiting(self, waits: bool) -> None:
        self._line.setVisible(waits)
        self._confirm.setEnabled(not waits)

    def _ask_again(self) -> None:
        submission = self.flow.begin(self.page)
        if submission is not None:
            self.banner.clear()
            self.waiting(True)
            self.host.send(submission)

    def mnemonic_owners(self) -> list[QAbstractButton]:
        return [self._confirm] if self._unconfirmed.isVisibleTo(self) else []
