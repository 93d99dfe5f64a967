"""The account as it is now, what the operator has to say, and the way to confirm what is not confirmed yet (A4, A5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget, QWizard

from neon_wizard.flow import Page, Problem
from neon_wizard.gui import branding, theme
from neon_wizard.gui.account_panel import AccountPanel
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.pages.base import WizardPage
from neon_wizard.gui.registration_test import RegistrationTest
from neon_wizard.gui.widgets import ProgressLine, label

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result
    from neon_wizard.gui.wizard import Wizard

__all__ = ["ResultPage"]


class ResultPage(WizardPage):
    page = Page.RESULT

    def __init__(self, host: Wizard) -> None:
        super().__init__(host)
        self._panel = AccountPanel()
        self._panel.confirm.setObjectName("confirmed")
        self._panel.confirm_wanted.connect(self._ask_again)
        self._line = ProgressLine()
        self._line.hide()
        self._session = label(
            self.tr("This account is not stored: it is forgotten when you close the program."), tone="secondary"
        )
        self._test = RegistrationTest(host.tasks)
        self._info_card = QFrame()
        self._info_card.setProperty("role", "card")
        self._info = InfoView()
        inside = QVBoxLayout(self._info_card)
        inside.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        inside.addWidget(self._info)
        self._finish, self._support = label(), label(tone="secondary")
        self._finish.setObjectName("finish")
        self._support.setObjectName("support-line")
        for widget in (self._finish, self._panel, self._line, self._session, self._test, self._info_card):
            self.box.addWidget(widget)
        self.box.addStretch(1)
        self.box.addWidget(self._support)

    def initializePage(self) -> None:
        self.clear_banner()
        self.refresh()

    def refresh(self) -> None:
        """Show the account as the flow knows it now."""
        result = self.flow.result
        # Qt asks for the next page only when it is told that something has changed.
        self.setFinalPage(self.flow.next(self.page) is None)
        if result is None:
            return
        confirmed = result.account.confirmed
        licence = self.flow.licence
        permits = licence is None or licence.permits
        if confirmed:
            self.say_title(self.tr("Your account is ready") if permits else self.tr("Your account is set up"))
        else:
            self.say_title(self.tr("One step left: confirm your account"))
        for line, name in ((self._finish, "finish"), (self._support, "support")):
            line.setText(branding.words(self.flow.profile, name))
            line.setVisible(bool(line.text()) and (confirmed or line is self._support))
        persistent = self.host.context.store.keeps(result.account.id)
        self._panel.show_account(result.account, persistent=persistent)
        self._panel.show_licence(permits=permits)
        self._session.setVisible(not persistent)
        self._offer_test(result)
        self.offer_actions(result.account, after=self._test)
        self._info_card.setVisible(bool(result.info_html))
        if result.info_html:
            self._info.show_info(result.info_html)

    def _offer_test(self, result: Result) -> None:
        profile = self.flow.profile
        if result.account.confirmed and profile is not None and not branding.hides(profile, "registration-test"):
            self._test.offer(result.account.sip, result.sip_password, profile.http.ca)

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

    def first_focus(self) -> QWidget:
        if self._panel.confirm.isVisibleTo(self):
            return self._panel.confirm
        last = self.flow.next(self.page) is None
        return self.host.button(QWizard.WizardButton.FinishButton if last else QWizard.WizardButton.NextButton)

    def mnemonic_owners(self) -> list[QAbstractButton]:
        own = (self._panel.confirm, self._test.button, *self.action_buttons)
        return [button for button in own if button.isVisibleTo(self)]
