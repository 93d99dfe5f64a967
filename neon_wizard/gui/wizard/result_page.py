"""The account as it is now, what the operator has to say, and the way to confirm what is not confirmed yet (A4, A5).

`RegistrationTest` asks whether the new account registers; nobody has to press it, and nothing waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWizard

from neon_wizard.errors import NeonError
from neon_wizard.flow import Page, Problem
from neon_wizard.gui.home.account_card import AccountPanel
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import Glyph, ProgressLine, label
from neon_wizard.gui.tasks import OneAtATime, Tasks
from neon_wizard.gui.wizard.page import WizardPage
from neon_wizard.messages import explain
from neon_wizard.sip.register import register

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.accounts.setup import Result
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.model import Secret, SipSettings
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.sip.register import RegistrationResult

__all__ = ["RegistrationTest", "ResultPage"]


class ResultPage(WizardPage):
    page = Page.RESULT

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._panel = AccountPanel()
        self._panel.confirm.setObjectName("confirmed")
        self._panel.confirm_wanted.connect(self._ask_again)
        self._panel.again_wanted.connect(lambda: host.open_help("confirmation_again"))
        self._panel.elsewhere_wanted.connect(lambda: host.open_help("confirmation_address"))
        self._line = ProgressLine()
        self._line.hide()
        self._session = label(
            self.tr("This account is not stored: it is forgotten when you close the program."), tone="secondary"
        )
        self._password = label(tone="secondary")
        self._password.setObjectName("password-kept")
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
        for widget in (
            self._finish,
            self._panel,
            self._line,
            self._session,
            self._password,
            self._test,
            self._info_card,
        ):
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
        profile = self.flow.profile
        said = {self._finish: branding.words(profile, "finish"), self._support: branding.support(profile, profile)}
        for line, text in said.items():
            line.setText(text)
            line.setVisible(bool(text) and (confirmed or line is self._support))
        self._panel.say_address(self.flow.answers.email.strip())
        helping = profile.help_actions if profile is not None else {}
        self._panel.offer_help(again="confirmation_again" in helping, elsewhere="confirmation_address" in helping)
        persistent = self.host.context.store.keeps(result.account.id)
        self._panel.show_account(result.account, persistent=persistent)
        self._panel.show_licence(permits=permits)
        self._session.setVisible(not persistent)
        self._password.setVisible(persistent and profile is not None and profile.asks_with_password)
        if profile is not None:
            words = self.tr(
                "Your password at {0} is kept in your system's password store: your credit or your licence is asked for"
                " with it."
            )
            self._password.setText(words.format(profile.name))
        self._offer_test(result)
        self.offer_actions(result.account, after=self._test)
        self._info_card.setVisible(bool(result.info_html))
        if result.info_html:
            self._info.show_info(result.info_html)

    def _offer_test(self, result: Result) -> None:
        profile = self.flow.profile
        ready = result.account.confirmed and not result.unagreed
        if ready and profile is not None and not branding.hides(profile, "registration-test"):
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
        return self.wizard().button(QWizard.WizardButton.FinishButton if last else QWizard.WizardButton.NextButton)

    def mnemonic_owners(self) -> list[QAbstractButton]:
        own = (*self._panel.confirming, self._test.button, *self.action_buttons)
        return [button for button in own if button.isVisibleTo(self)]


class RegistrationTest(QWidget):
    """A button, and a line with what came of it. Hidden until it is told which account; holds up nothing."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: tuple[SipSettings, Secret, Path | None] | None = None
        self._job = OneAtATime(tasks, self)
        self.button = QPushButton(self.tr("&Test registration"))
        self.button.setObjectName("test-registration")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        self._glyph = Glyph("success", "success", theme.space(2))
        self.words = label()
        self.words.setObjectName("registration-words")
        self._line = ProgressLine()
        self._lay_out()
        self._say("", "")
        self.hide()

    def _lay_out(self) -> None:
        outcome = QHBoxLayout()
        outcome.setSpacing(theme.space(0.5))
        outcome.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._line)
        column.addLayout(outcome)

    def offer(self, sip: SipSettings, password: Secret, ca: Path | None) -> None:
        """Offer the test for this account, where there is a registrar to ask.

        ca: the file of the authority that its operator's profile trusts, or None.
        """
        self.stop()
        self._account = (sip, password, ca)
        self.setVisible(bool(sip.number and sip.domain and password))

    def stop(self) -> None:
        """Drop what is under way."""
        self._job.stop()
        self._say("", "")

    @property
    def running(self) -> bool:
        return self._job.running

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        elif self._account is not None:
            self._start(*self._account)

    def _start(self, sip: SipSettings, password: Secret, ca: Path | None) -> None:
        def work(cancel: Cancel) -> RegistrationResult:
            return register(sip, password, ca=ca, cancel=cancel)

        self._job.start(work, self._registered, self._failed)
        self._say("", self.tr("Asking {0}…").format(sip.proxy or sip.domain))

    def _registered(self, found: RegistrationResult) -> None:
        words = self.tr("This account registers: {0} over {1} at {2}.")
        self._say("success", words.format(found.aor, found.transport.upper(), found.address))

    def _failed(self, error: NeonError) -> None:
        told = explain(error)
        self._say("warning", f"{told.message} {told.next_step}".strip())

    def _say(self, icon: str, words: str) -> None:
        """Show what came of it. icon: also the tone; empty while the answer is awaited."""
        self._line.setVisible(self.running)
        self._glyph.setVisible(bool(icon))
        if icon:
            self._glyph.show_as(icon, icon)
            announce(self.words, words, urgent=icon == "warning")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.setText(self.tr("&Stop the test") if self.running else self.tr("&Test registration"))
