"""What is asked before an action is sent, and before one that was begun is left.

What a dialog has done off the GUI thread: one action at a time, once, with Cancel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.errors import NetworkError
from neon_wizard.gui.parts.dialogs import LeaveQuestion, Question

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.context import Context
    from neon_wizard.errors import NeonError
    from neon_wizard.gui.services.service_form import Offer, Values
    from neon_wizard.gui.tasks import Tasks, Ticket
    from neon_wizard.model import Account, Secret
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.deadline import Cancel

__all__ = ["ActionWork", "ConfirmQuestion", "LeaveActionQuestion"]


_LONGEST = 60  # characters of a value that is shown


class ConfirmQuestion(Question):
    """The operator's question, with what will be sent."""

    def __init__(
        self, title: str, words: str, summary: Sequence[tuple[str, str]], yes: str, parent: QWidget, *, unsure: bool
    ) -> None:
        """unsure: the operator may have done it already, and that is said first."""
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
    """Before what was typed into an action's form is lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without sending it?"))
        self.setInformativeText(self.tr("What you typed will be lost."))


class ActionWork(QObject):
    """Of one offer, for one account of `profile`'s; outcomes as signals on the GUI thread."""

    busy = Signal(bool)
    done = Signal(object)
    """`accounts.actions.Done`."""
    failed = Signal(object)
    """The `NeonError`."""
    looked = Signal(bool)
    """Whether the portal password has to be asked for."""

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
        self._ticket: Ticket | None = None
        self._may_be_sent = Event()

    @property
    def running(self) -> bool:
        return self._ticket is not None and self._ticket.waiting

    def look_for_password(self) -> None:
        """Is the portal password kept? Where that cannot be told, it is asked for."""
        store, account, origins = self._context.store, self._account, self._profile.origins
        self._tasks.run(
            lambda: store.portal_password(account.id, origins) is None,
            self.looked.emit,
            lambda _error: self.looked.emit(True),
            owner=self,
        )

    def start(self, values: Values, password: Secret | None) -> None:
        """password: the portal's, where it was typed."""
        if self.running:
            return
        from neon_wizard.protocols.deadline import Cancel

        cancel, may_be_sent = Cancel(), Event()
        self._may_be_sent = may_be_sent
        self._ticket = self._tasks.run(
            lambda: self._carry_out(values, password, cancel, may_be_sent.set),
            self._done,
            self._failed,
            cancel=cancel,
            owner=self,
        )
        self.busy.emit(True)

    def stop(self) -> NeonError | None:
        """Cancel; ``action.unknown`` where the operator may have done it all the same. No outcome arrives any more."""
        if not self.running or self._ticket is None:
            return None
        self._ticket.cancel()
        self._ticket = None
        self.busy.emit(False)
        action = self._offer.action
        if action.reads_only or not self._may_be_sent.is_set():
            return None
        facts = {"operator": self._profile.name, "action": action.id, "reason": self.tr("You stopped it.")}
        return NetworkError("action.unknown", sent=True, facts=facts)

    def _carry_out(self, values: Values, password: Secret | None, cancel: Cancel, asking: Callable[[], None]) -> Done:
        """On the worker's thread."""
        from neon_wizard.accounts.extra_services import carry_out

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
        )

    def _done(self, done: Done) -> None:
        self._end()
        self._account = done.account or self._account
        self.done.emit(done)

    def _failed(self, error: NeonError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._ticket = None
        self.busy.emit(False)
