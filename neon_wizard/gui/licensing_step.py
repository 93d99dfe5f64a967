"""The wizard's way past the licence: looked at before the result is shown, so that its page follows where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard.gui.licence_watch import LicenceWatch

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.flow import Flow
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account

__all__ = ["LicensingStep"]


class LicensingStep(QObject):
    """Tells the flow how the new account's licence stands, from the first look on."""

    looked = Signal()
    """The flow knows whether there is a page for it."""

    def __init__(self, context: Context, flow: Flow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._flow = flow
        self._looking = ""
        self.watch = LicenceWatch(tasks, context.licences, self)
        self.watch.changed.connect(self._changed)

    @staticmethod
    def concerns(flow: Flow, account: Account) -> bool:
        """Whether there is a licence to look at before the wizard is over."""
        required = flow.profile is not None and flow.profile.licence.required
        return required and account.confirmed and bool(account.sip.number)

    def look(self, account: Account) -> None:
        """Then `looked`, also where it cannot be known: the home window says why, and no call is made without it."""
        profile = self._flow.profile
        assert profile is not None  # noqa: S101 - asked only where `concerns` says so
        self._looking = account.id
        self.watch.forget(account.id)  # what was seen of it belongs to an earlier account of this name
        self.watch.follow(account, profile)

    def _changed(self, account_id: str) -> None:
        status = self.watch.status(account_id)
        if status.standing is not None:
            self._flow.licence = status.standing
        if account_id == self._looking and status.work is None:
            self._looking = ""
            self.looked.emit()
