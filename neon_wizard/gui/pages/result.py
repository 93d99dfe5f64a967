"""The account as it is now, what the operator has to say, and the way to confirm what is not confirmed yet (A4, A5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QVBoxLayout, QWidget, QWizard

from neon_wizard.errors import NeonError
from neon_wizard.flow import Page, Problem
from neon_wizard.gui import theme
from neon_wizard.gui.account_panel import AccountPanel
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.pages.base import WizardPage
from neon_wizard.gui.widgets import ProgressLine, label

if TYPE_CHECKING:
    from neon_wizard.gui.settings_work import SettingsWork
    from neon_wizard.gui.wizard import Wizard
    from neon_wizard.sip.register import Registration

__all__ = ["ResultPage"]


class ResultPage(WizardPage):
    page = Page.RESULT

    def __init__(self, host: Wizard) -> None:
        super().__init__(host)
        self.setFinalPage(True)
        self._panel = AccountPanel()
        self._panel.confirm.setObjectName("confirmed")
        self._panel.confirm_wanted.connect(self._ask_again)
        self._line = ProgressLine()
        self._line.hide()
        self._session = label(
            self.tr("This account is not stored: it is forgotten when you close the program."), tone="secondary"
        )
        self._info_card = QFrame()
        self._info_card.setProperty("role", "card")
        self._info = InfoView()
        inside = QVBoxLayout(self._info_card)
        inside.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        inside.addWidget(self._info)
        # The words of the settings window, which has the same test.
        self._test = QPushButton(QCoreApplication.translate("AccountSettings", "&Test registration"))
        self._test.setObjectName("test")
        self._test.setAutoDefault(False)
        self._test.clicked.connect(self._ask_registrar)
        self._work: SettingsWork | None = None
        for widget in (self._panel, self._line, self._session, self._info_card):
            self.box.addWidget(widget)
        self.box.insertWidget(self.box.indexOf(self._line), self._test, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch(1)

    def initializePage(self) -> None:
        self.clear_banner()
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
        persistent = self.host.context.store.keeps(result.account.id)
        self._panel.show_account(result.account, persistent=persistent)
        self._session.setVisible(not persistent)
        self._test.setVisible(confirmed and bool(result.account.sip.number and result.account.sip.domain))
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
        self._panel.confirm.setEnabled(not waits)

    def _ask_again(self) -> None:
        submission = self.flow.begin(self.page)
        if submission is not None:
            self.clear_banner()
            self.waiting(True)
            self.host.send(submission)

    # ---- does it register? ----

    def _ask_registrar(self) -> None:
        """The last step, for who wants to know before the account is used."""
        from neon_wizard.gui.settings_work import SettingsWork

        profile, result = self.flow.profile, self.flow.result
        if profile is None or result is None:
            return
        if self._work is None:
            self._work = SettingsWork(self.host.context, self.host.tasks, profile, self)
            self._work.busy.connect(self._show_busy)
            self._work.registered.connect(self._registered)
            self._work.failed.connect(self._not_registered)
        self.clear_banner()
        self._work.test(result.account, result.account.sip)

    def _show_busy(self, words: str) -> None:
        self._line.setVisible(bool(words))
        self._test.setEnabled(not words)

    def _registered(self, found: Registration) -> None:
        words = QCoreApplication.translate("AccountSettings", "This account registers: {0} over {1} at {2}.")
        self.banner.show_words(words.format(found.aor, found.transport.upper(), found.address), tone="success")
        self.column.show_to(self.banner)

    def _not_registered(self, error: NeonError) -> None:
        self.banner.show_error(error, ())
        self.column.show_to(self.banner)

    def first_focus(self) -> QWidget:
        unconfirmed = self._panel.confirm.isVisibleTo(self)
        return self._panel.confirm if unconfirmed else self.host.button(QWizard.WizardButton.FinishButton)

    def mnemonic_owners(self) -> list[QAbstractButton]:
        return [button for button in (self._panel.confirm, self._test) if button.isVisibleTo(self)]
