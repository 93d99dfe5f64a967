"""An operator's own services in the home window, wired: menus, dialogs, and what follows for the shown account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard.gui.actions.menus import ActionMenus
from neon_wizard.gui.actions.windows import ActionWindows
from neon_wizard.operations.schedule import Reason

if TYPE_CHECKING:
    from neon_wizard.gui.actions.page import Offer
    from neon_wizard.gui.balances import Balances
    from neon_wizard.gui.home import HomeWindow
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["HomeActions"]


class HomeActions(QObject):
    """Made when the first operator that has such services is shown."""

    changed = Signal(str, object)
    """As `ActionWindows.changed`."""
    failed = Signal(object)
    """The `NeonError` of an action whose dialog is gone."""
    busy = Signal()
    """`running` may be another now."""

    def __init__(self, window: HomeWindow, tasks: Tasks, balances: Balances) -> None:
        super().__init__(window)
        self._balances = balances
        self._account: Account | None = None
        self._profile: Profile | None = None
        menu = window.menu
        self.menus = ActionMenus(menu.services, menu.account, menu.own)
        self.windows = ActionWindows(window.context, tasks, window)
        self.menus.chosen.connect(self._open)
        self.windows.changed.connect(self.changed)
        self.windows.balance_wanted.connect(self._ask_balance)
        self.windows.failed.connect(self.failed)
        self.windows.busy.connect(self.busy)

    @property
    def running(self) -> bool:
        return self.windows.running

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """What the shown account's operator offers; `profile` is None until it is there."""
        self._account, self._profile = account, profile
        self.menus.follow(account, profile)

    def forget(self, account_id: str) -> None:
        """The account is gone."""
        self.windows.close_of(account_id)

    def _open(self, offer: Offer) -> None:
        if self._account is not None and self._profile is not None:
            self.windows.open(self._profile, offer, self._account)

    def _ask_balance(self, account: Account, profile: Profile) -> None:
        if "balance" not in profile.services:
            return
        policy = profile.balance
        self._balances.trigger(account, Reason.CREDIT_CHANGED, policy.every_minutes, policy.after_call_seconds)
