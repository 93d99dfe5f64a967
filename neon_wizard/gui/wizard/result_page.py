"""The account as it is now, what the operator has to say, and the way to confirm what is not confirmed yet (A4, A5).

Does the new account register? A step that nobody has to take: a button, and a line with what came of it.

An operator's own services on the wizard's last page: what one may want to do as soon as the account exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWizard

from neon_wizard.errors import NeonError
from neon_wizard.flow import Page, Problem
from neon_wizard.gui.home.account_card import AccountPanel
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.drawings import drawings
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.widgets import FlowLayout, Glyph, ProgressLine, alert, label
from neon_wizard.gui.services.service_icons import action_icon
from neon_wizard.gui.services.service_offers import ActionWindows, entry_text, offers, possible
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.gui.wizard.page import WizardPage
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from neon_wizard.accounts.setup import Result
    from neon_wizard.context import Context
    from neon_wizard.gui.services.service_form import Offer
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.gui.wizard.wizard_window import Wizard
    from neon_wizard.model import Account, Secret, SipSettings
    from neon_wizard.profile.operator import Profile
    from neon_wizard.sip.register import RegistrationResult

__all__ = ["ActionButtons", "RegistrationTest", "ResultPage"]


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
        return self.host.button(QWizard.WizardButton.FinishButton if last else QWizard.WizardButton.NextButton)

    def mnemonic_owners(self) -> list[QAbstractButton]:
        own = (self._panel.confirm, self._test.button, *self.action_buttons)
        return [button for button in own if button.isVisibleTo(self)]


class RegistrationTest(QWidget):
    """Hidden until it is told which account; asks nobody before the button is pressed, and holds up nothing."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._account: tuple[SipSettings, Secret, Path | None] | None = None
        self._ticket: Ticket | None = None
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
        """For this account, where there is a registrar to ask. ca: the authority that its operator's profile trusts."""
        self.stop()
        self._account = (sip, password, ca)
        self.setVisible(bool(sip.number and sip.domain and password))

    def stop(self) -> None:
        """What is under way comes to nothing."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = None
        self._say("", "")

    @property
    def running(self) -> bool:
        return self._ticket is not None

    def _pressed(self) -> None:
        if self.running:
            self.stop()
        elif self._account is not None:
            self._start(*self._account)

    def _start(self, sip: SipSettings, password: Secret, ca: Path | None) -> None:
        from neon_wizard.protocols.deadline import Cancel

        cancel = Cancel()

        def work() -> RegistrationResult:
            from neon_wizard.sip.register import register

            return register(sip, password, ca=ca, cancel=cancel)

        self._ticket = self._tasks.run(work, self._registered, self._failed, cancel=cancel, owner=self)
        self._say("", self.tr("Asking {0}…").format(sip.proxy or sip.domain))

    def _registered(self, found: RegistrationResult) -> None:
        self._ticket = None
        words = self.tr("This account registers: {0} over {1} at {2}.")
        self._say("success", words.format(found.aor, found.transport.upper(), found.address))

    def _failed(self, error: NeonError) -> None:
        from neon_wizard.messages import explain

        self._ticket = None
        told = explain(error)
        self._say("warning", f"{told.message} {told.next_step}".strip())

    def _say(self, icon: str, words: str) -> None:
        """icon: also the tone; none while the answer is awaited."""
        self._line.setVisible(self.running)
        self._glyph.setVisible(bool(icon))
        if icon:
            self._glyph.show_as(icon, icon)
            alert(self.words, words)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.setText(self.tr("&Stop the test") if self.running else self.tr("&Test registration"))


_GAP = "\N{NO-BREAK SPACE}"  # between icon and text, where a style sheet leaves none


class ActionButtons(QWidget):
    """A row of buttons; each opens its dialog over `window`."""

    changed = Signal(object)
    """The `Account` as it is kept now."""

    def __init__(self, context: Context, tasks: Tasks, profile: Profile, window: QWidget) -> None:
        super().__init__()
        self._profile = profile
        self._account: Account | None = None
        self.windows = ActionWindows(context, tasks, window, modal=True)
        self.windows.changed.connect(lambda _before, account: self.changed.emit(account))
        self._offers = offers(profile, Where.AFTER_WIZARD)
        drawings().drawn.connect(self._dress)
        row = QWidget()
        flow = FlowLayout(row, theme.space(1))
        self.buttons = [self._button(offer) for offer in self._offers]
        for button in self.buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(label(self.tr("More from {0}").format(profile.name), role="heading"))
        column.addWidget(row)

    def show_account(self, account: Account) -> None:
        self._account = account
        for offer, button in zip(self._offers, self.buttons, strict=True):
            button.setEnabled(possible(offer, account))

    def _button(self, offer: Offer) -> QPushButton:
        made = QPushButton(f"{_GAP}{entry_text(offer)}")
        made.setObjectName(f"action-{offer.action.id}")
        made.setAutoDefault(False)
        made.setIconSize(QSize(theme.ICON, theme.ICON))
        made.clicked.connect(lambda: self._open(offer))
        return made

    def _open(self, offer: Offer) -> None:
        if self._account is not None:
            self.windows.open(self._profile, offer, self._account)

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        for offer, button in zip(self._offers, self.buttons, strict=True):
            button.setIcon(action_icon(offer.action.icon))
