"""The dialogs of the actions that a window offers: one for each action and account, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from neon_wizard.accounts.actions import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.actions.dialog import ActionDialog
    from neon_wizard.gui.actions.page import Offer
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionWindows"]


class ActionWindows(QObject):
    """window: over which they stand. modal: nothing else of it is used meanwhile."""

    changed = Signal(str, object)
    """The id that the account had, and the `Account` as it is kept now."""
    balance_wanted = Signal(object, object)
    """An `Account` whose balance is another one now, as the operator says, and its operator's `Profile`."""
    busy = Signal()
    """`running` may be another now."""
    failed = Signal(object)
    """The `NeonError` of an action whose dialog is gone."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget, *, modal: bool = False) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self._modal = modal
        self._open: dict[tuple[str, str], ActionDialog] = {}

    @property
    def running(self) -> bool:
        """Whether an operator is asked right now: who goes would not hear what came of it."""
        return any(shiboken6.isValid(dialog) and dialog.work.running for dialog in self._open.values())

    def open(self, profile: Profile, offer: Offer, account: Account) -> ActionDialog:
        """The offer's dialog for `account`, new or the one that is there."""
        key = offer.action.id, account.id
        there = self._open.get(key)
        if there is not None and shiboken6.isValid(there) and there.isVisible():
            there.raise_()
            there.activateWindow()
            return there
        from neon_wizard.gui.actions.dialog import ActionDialog  # with all that it needs, when it is needed

        dialog = ActionDialog(self._context, self._tasks, profile, offer, account, self._window)
        dialog.carried_out.connect(lambda before, done: self._follow(profile, before, done))
        dialog.work.busy.connect(self.busy)
        dialog.left_unknown.connect(self.failed)
        self._open[key] = dialog
        if self._modal:
            dialog.open()
        else:
            dialog.show()
        return dialog

    def close_of(self, account_id: str) -> None:
        """The account is gone, or another one now: what was begun for it is of no use."""
        for (action, account), dialog in tuple(self._open.items()):
            if account == account_id:
                del self._open[action, account]
                if shiboken6.isValid(dialog):
                    dialog.work.stop()
                    dialog.deleteLater()

    def _follow(self, profile: Profile, before: Account, done: Done) -> None:
        account = done.account or before
        if account != before:
            self.changed.emit(before.id, account)
        if done.result.refresh_balance and account.sip.number:
            self.balance_wanted.emit(account, profile)
