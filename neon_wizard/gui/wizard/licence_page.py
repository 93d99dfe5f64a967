"""The licence of the new account: active, or why not and what to do about it (D1).

`LicensingStep` looks at what is kept of it before the result is shown, so that this page follows where it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget, QWizard

from neon_wizard.flow import Page
from neon_wizard.flow.licensing import look
from neon_wizard.gui.home.accounts_list import shown_name
from neon_wizard.gui.licence.licence_card import LicenceCard
from neon_wizard.gui.licence.licence_poller import LicenceWatch
from neon_wizard.gui.licence.licence_view import LicenceView
from neon_wizard.gui.parts.fields import give_letters
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.gui.wizard.page import WizardPage

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.flow import Flow
    from neon_wizard.flow.licensing import LicenceOverview
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.model import Account

__all__ = ["LicencePage", "LicensingStep"]


_B = QWizard.WizardButton


class LicencePage(WizardPage):
    page = Page.LICENCE
    # The page is shown, and its buttons or which of them leads are others now.
    buttons_changed = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.setFinalPage(True)
        self.view = LicenceView()
        self._leaving = label(tone="secondary")
        self._leaving.setObjectName("licence-leaving")
        for widget in (self.view, self._leaving):
            self.box.addWidget(widget)
        self.box.addStretch(1)
        self._permitted = False
        self.setButtonText(_B.CancelButton, self.tr("Close"))
        self._watch = LicenceWatch(host.tasks, host.context.licences, self)
        self.card = LicenceCard(host.context, host.tasks, self._watch, self.view, host.window())
        self.card.shown.connect(self._refresh)

    def initializePage(self) -> None:
        """Follow the account's licence; what can be asked without activating anything is asked at once."""
        result = self.flow.result
        if result is None:
            return
        self.card.follow(result.account, self.flow.profile, self.flow.licence)
        self.refresh()

    def refresh(self) -> None:
        """Show the account as the flow knows it now; it may have got another number."""
        result = self.flow.result
        if result is None:
            return
        self.view.say_title(shown_name(result.account))
        self.card.follow(result.account, self.flow.profile)
        self.offer_actions(result.account, after=self._leaving)

    def credit_changed(self, account: Account) -> None:
        """It may suffice now."""
        self._watch.credit_changed(account.id)

    def stop(self) -> None:
        self._watch.stop()

    def cleanupPage(self) -> None:
        """There is no way back from here (F58)."""

    def isComplete(self) -> bool:
        return self.flow.may_finish

    def _refresh(self) -> None:
        standing = self.flow.licence = self.card.standing or self.flow.licence
        permits = standing is not None and standing.permits
        profile = self.flow.profile
        self.say_title(self.tr("Your licence") if permits else self.tr("One step left: your licence"))
        skips = self.flow.may_finish
        self.setButtonText(_B.FinishButton, self.tr("&Finish") if permits or not skips else self.tr("&Skip for now"))
        self._leaving.setText(self._how_to_leave(profile.name if profile else "", skips=skips))
        self._leaving.setVisible(not permits)
        self.completeChanged.emit()
        if self.wizard().currentId() == self.page:
            self.buttons_changed.emit()
            self._follow_with_focus(permits=permits)

    def _how_to_leave(self, operator: str, *, skips: bool) -> str:
        if skips:
            return self.tr("You can do this later, in the window of your account. Until then there are no calls.")
        words = self.tr("{0} asks for a licence before you finish. Your account is kept if you close the window.")
        return words.format(operator)

    def _follow_with_focus(self, *, permits: bool) -> None:
        """With a licence there is one thing left to press."""
        if permits and not self._permitted:
            hand_focus(self.wizard().button(_B.FinishButton))
        self._permitted = permits

    def first_focus(self) -> QWidget:
        finish = self.wizard().button(_B.FinishButton)
        standing = self.flow.licence
        best = self.view.first_focus() if standing is not None and not standing.permits else None
        return best or finish

    def share_mnemonics(self, taken: list[str]) -> None:
        give_letters([*self.view.lettered, *self.action_buttons], taken)


class LicensingStep(QObject):
    """Tells the flow how the new account's licence stands, by what is kept; only the page asks the operator."""

    # The flow knows whether there is a page for it.
    looked = Signal()

    def __init__(self, context: Context, flow: Flow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._tasks = tasks

    def look(self, account: Account) -> None:
        """Look at what is kept of the licence of `account`; then `looked`.

        That comes also where it cannot be known: the home window says why, and nobody calls without a licence.
        """
        profile = self._flow.profile
        if profile is None or not (profile.licence.required and account.confirmed and account.sip.number):
            self.looked.emit()
            return

        def work() -> LicenceOverview:
            return look(self._context.licences(profile), profile, account)

        self._tasks.run(work, self._tell, lambda _: self.looked.emit(), owner=self)

    def _tell(self, standing: LicenceOverview) -> None:
        self._flow.licence = standing
        self.looked.emit()
