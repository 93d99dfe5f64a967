"""An extra service's questions, before it is sent and before its form is left, and the sending itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.accounts.extra_services import carry_out
from neon_wizard.errors import NeonError, NetworkError
from neon_wizard.gui.parts.dialogs import LeaveQuestion, Question
from neon_wizard.gui.tasks import OneAtATime, Tasks

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.services.service_form import Offer, Values
    from neon_wizard.model import Account, Secret
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["ActionWork", "ConfirmQuestion", "LeaveActionQuestion"]


_LONGEST = 60  # characters of a value that is shown


class ConfirmQuestion(Question):
    """Asks the operator's own question, and shows what will be sent."""

    def __init__(
        self, title: str, words: str, summary: Sequence[tuple[str, str]], yes: str, parent: QWidget, *, unsure: bool
    ) -> None:
        """summary: each input's title and value. unsure: the operator may have done it already, which is said first."""
        super().__init__("confirm-action", parent)
        self.setWindowTitle(title)
        warning = self.tr("This may have been done already. Do it once more?")
        self.setText(warning if unsure else words)
        if unsure:
            self.setIcon(QMessageBox.Icon.Warning)
        lines = [f"{name}: {text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}" for name, text in summary]
        self.setInformativeText("\n".join([words, *lines] if unsure and words else lines))
        self.offer(yes, self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)


class LeaveActionQuestion(LeaveQuestion):
    """Asks before what was typed into the form is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without sending it?"))
        self.setInformativeText(self.tr("What you typed will be lost."))


class ActionWork(QObject):
    """Does one offer for one account of `profile`'s, one at a time; tells the outcome in a signal on the GUI thread."""

    busy = Signal(bool)
    # An `accounts.extra_services.Done`. Its class would bring what asks an operator, which the worker loads.
    done = Signal(object)
    failed = Signal(NeonError)
    # Whether the portal password has to be asked for.
    looked = Signal(bool)
    # A `Posed`: the user is asked something on the way. Then: what a page was opened for is done.
    posed = Signal(object)
    settled = Signal()

    def __init__(
        self, context: Context, tasks: Tasks, profile: Profile, offer: Offer, account: Account, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._profile = profile
        self._offer = offer
        self._account = account
        self._language = QLocale().name()
        self._job = OneAtATime(tasks, self, lambda: self.busy.emit(self.running))
        self._may_be_sent = Event()

    @property
    def running(self) -> bool:
        return self._job.running

    def look_for_password(self) -> None:
        """Find out whether the portal password is kept. If that cannot be told, it has to be asked for."""
        store, account, origins = self._context.store, self._account, self._profile.origins
        self._tasks.run(
            lambda: store.portal_password(account.id, origins) is None,
            self.looked.emit,
            lambda _error: self.looked.emit(True),
            owner=self,
        )

    def start(self, values: Values, password: Secret | None) -> None:
        """Send it, unless it is under way. password: the portal's, if it was typed."""
        if self.running:
            return
        may_be_sent = self._may_be_sent = Event()
        self._job.start(
            lambda cancel: self._carry_out(values, password, cancel, may_be_sent.set), self._done, self.failed.emit
        )

    def stop(self) -> NeonError | None:
        """Cancel it: no outcome arrives any more. Returns ``action.unknown`` if the operator may have done it all the
        same."""
        if not self._job.stop():
            return None
        action = self._offer.action
        if action.reads_only or not self._may_be_sent.is_set():
            return None
        facts = {"operator": self._profile.name, "action": action.id, "reason": self.tr("You stopped it.")}
        return NetworkError("action.unknown", sent=True, facts=facts)

    def _carry_out(self, values: Values, password: Secret | None, cancel: Cancel, asking: Callable[[], None]) -> Done:
        """Runs on the worker's thread, which also imports what this needs."""
        from neon_wizard.gui.posed import WindowPerson

        context, plugin = self._context, self._offer.plugin
        return carry_out(
            context.services(self._profile),
            context.store,
            self._offer.action,
            values,
            account=self._account,
            password=password,
            cancel=cancel,
            asking=asking,
            perform=plugin.performing(self._account, self._language) if plugin else None,
            person=WindowPerson(self, self.posed.emit, self.settled.emit),
        )

    def _done(self, done: Done) -> None:
        self._account = done.account or self._account
        self.done.emit(done)
