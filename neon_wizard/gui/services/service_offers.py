"""Which of an operator's own services are offered where, and how they stand in a menu.

The dialogs of the actions that a window offers: one for each action and account, and what follows from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.services.service_form import Offer
from neon_wizard.operations import plugin_actions
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.services.service_dialog import ActionDialog
    from neon_wizard.gui.services.service_form import Offer
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionWindows", "entry_text", "offers", "possible"]


def offers(profile: Profile, where: Where) -> tuple[Offer, ...]:
    """In the operator's order; then those of plug-ins, as far as they are loaded by now."""
    every = [Offer(action) for action in profile.actions]
    every += [Offer(plugin.action, plugin=plugin) for plugin in plugin_actions.offered(profile)]
    return tuple(offer for offer in every if where in offer.action.where)


def possible(offer: Offer, account: Account) -> bool:
    """False while the account lacks what is sent of it: one that is not confirmed yet has no number."""
    return bool(account.sip.number) or "number" not in offer.action.uses


def entry_text(offer: Offer) -> str:
    """Its title, with an ellipsis where something is asked before anything happens; no letter is marked."""
    action, language = offer.action, QLocale().name()
    title = (action.title.for_language(language) or action.id).replace("&", "&&")
    page = offer.plugin is not None and offer.plugin.has_page
    asks = action.inputs or page or action.confirm.for_language(language) or not action.reads_only
    return f"{title}…" if asks else title


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
        from neon_wizard.gui.services.service_dialog import ActionDialog  # with all that it needs, when it is needed

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
