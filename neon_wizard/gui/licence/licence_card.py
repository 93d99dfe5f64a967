"""Connects a licence's view: shows the licence of the account that it follows, and does what is pressed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.flow.licensing import LicenceOverview, LicenceStep, buying_page, licenses
from neon_wizard.gui.licence.licence_poller import LicenceStatus, LicenceWatch
from neon_wizard.gui.licence.licence_view import LicenceView
from neon_wizard.gui.parts.dialogs import LinkQuestion, Question
from neon_wizard.gui.remedies import Remedies
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy
from neon_wizard.model import Account
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["AgainQuestion", "LicenceCard"]


class AgainQuestion(Question):
    """Asks before an activation is sent although an earlier one may have reached the operator (F37)."""

    def __init__(self, operator: str, parent: QWidget) -> None:
        super().__init__("activate-again", parent)
        self.setWindowTitle(self.tr("Activate again?"))
        self.setText(self.tr("Send the activation to {0} once more?").format(operator))
        self.setInformativeText(
            self.tr("The first one may have arrived, although its answer was lost. Some operators count both.")
        )
        self.offer(self.tr("&Activate again"), self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)


class LicenceCard(QObject):
    """window: its questions stand over it."""

    # The view shows another state, and perhaps other buttons.
    shown = Signal()
    # What the user waited for has come: the balance is another.
    credit_arrived = Signal()

    def __init__(self, context: Context, tasks: Tasks, watch: LicenceWatch, view: LicenceView, window: QWidget) -> None:
        super().__init__(window)
        self._watch = watch
        self._window = window
        self.view = view
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._waited = False
        self._remedies = Remedies(context, tasks, window)
        self._remedies.failed.connect(view.banner.show_error)
        watch.changed.connect(self._changed)
        watch.ticked.connect(self._ticked)
        view.step_wanted.connect(self._take)
        view.stop_wanted.connect(lambda: self._with_id(watch.stop_waiting))
        view.cancel_wanted.connect(lambda: self._with_id(watch.cancel))
        view.remedy_wanted.connect(self._take_remedy)
        view.hide()

    @property
    def standing(self) -> LicenceOverview | None:
        """The licence of the account that is followed, once it is known."""
        return self._status.standing

    @property
    def known(self) -> bool:
        """Whether it is known how the licence of the account stands, or that it has none, or that nobody answers."""
        if self._account is None or not self._account.sip.number:
            return True
        if self._profile is None:
            return False
        return not licenses(self._profile) or self.standing is not None or self._status.error is not None

    @property
    def buys(self) -> str:
        """The page that its button opens at the moment; empty if it has no such button."""
        standing = self.standing
        if self._profile is None or standing is None or LicenceStep.BUY not in standing.steps:
            return ""
        return buying_page(self._profile, standing.licence)

    def follow(self, account: Account | None, profile: Profile | None, known: LicenceOverview | None = None) -> None:
        """Show this account's licence once its operator's profile is there. An account without a number has none.

        known: the licence as it was seen a moment ago, to spare another look.
        """
        if account is None or self._account is None or account.id != self._account.id:
            self.view.fields.forget()
        self._account, self._profile = account, profile
        self._waited = False
        if account is None or profile is None or not account.sip.number or not licenses(profile):
            self.view.hide()
            self.shown.emit()
            return
        self._watch.follow(account, profile, known)
        self._show()

    def take_first_step(self) -> None:
        """Put the focus where something can be done about it."""
        widget = self.view.first_focus()
        if widget is not None and self.view.isVisible():
            widget.setFocus()

    @property
    def _status(self) -> LicenceStatus:
        return self._watch.status(self._account.id if self._account else "")

    def _show(self) -> None:
        status = self._status
        if self._profile is None:
            return
        self.view.show_status(status, self._profile)
        self.view.show()
        if status.standing is not None and status.standing.permits and not status.standing.licence.trial:
            self.view.fields.forget()
        self.shown.emit()

    def _changed(self, account_id: str) -> None:
        if self._account is None or account_id != self._account.id:
            return
        status = self._status
        arrived = self._waited and not status.waiting and status.standing is not None and status.standing.permits
        self._waited = status.waiting
        self._show()
        if arrived:
            self.credit_arrived.emit()

    def _ticked(self, account_id: str) -> None:
        if self._account is not None and account_id == self._account.id:
            self.view.show_countdown(self._watch.seconds_left(account_id))

    # ---- what is pressed ----

    def _with_id(self, do: object) -> None:
        if self._account is not None and callable(do):
            do(self._account.id)

    def _take(self, step: LicenceStep) -> None:
        account, profile = self._account, self._profile
        if account is None or profile is None or self._status.work is not None:
            return
        if step is LicenceStep.CHECK:
            self._watch.check(account.id, self.view.fields.typed())
        elif step is LicenceStep.BUY:
            self._buy(account.id, profile)
        elif self.view.fields.ask_for_wanted():
            return
        elif step is LicenceStep.ACTIVATE:
            self._watch.activate(account.id, self.view.fields.typed())
        else:
            question, typed = AgainQuestion(profile.name, self._window), self.view.fields.typed()
            question.agreed.connect(
                lambda: self._agreed(account.id, lambda: self._watch.activate(account.id, typed, again=True))
            )
            question.open()

    def _buy(self, account_id: str, profile: Profile) -> None:
        """Show the host of the operator's page, open it, then wait for what is bought there."""
        standing = self.standing
        if standing is None:
            return
        question = LinkQuestion.ask(self._window, QUrl(buying_page(profile, standing.licence)), of_profile=True)
        if question is not None and standing.waits:
            typed = self.view.fields.typed()
            question.opened.connect(
                lambda _: self._agreed(account_id, lambda: self._watch.wait_for_credit(account_id, typed))
            )

    def _agreed(self, account_id: str, do: Callable[[], None]) -> None:
        """Do it, unless the account that was asked about is gone by now."""
        if self._watch.follows(account_id):
            do()

    def _take_remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.RETRY:
            self._repeat()
        elif self._account is not None and self._profile is not None:
            self._remedies.take(remedy, self._profile, "licence", partial(self._mended, self._account.id))

    def _mended(self, account_id: str) -> None:
        """By now another account may be shown, such as one that is being called: nobody asked anything of that one."""
        if self._account is not None and self._account.id == account_id:
            self._agreed(account_id, self._repeat)

    def _repeat(self) -> None:
        if self._account is not None:
            self._watch.repeat(self._account.id, self.view.fields.typed())
