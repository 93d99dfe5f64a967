"""The balance's card of the home window, wired: it shows and watches the account that the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.balance_chart import DAYS
from neon_wizard.gui.balance_widget import BalanceWidget
from neon_wizard.gui.balances import Balances
from neon_wizard.gui.links import LinkQuestion
from neon_wizard.gui.mending import Mender
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Action
from neon_wizard.model import Account, Balance
from neon_wizard.profile.operator import BalancePolicy, Profile

if TYPE_CHECKING:
    from neon_wizard.accounts.history import History, Point
    from neon_wizard.context import Context

__all__ = ["BalanceCard"]


class BalanceCard(QObject):
    """window: over which its questions stand. history: for the chart, and for what was read before this start."""

    failed = Signal(object)
    """A `NeonError`."""

    def __init__(
        self,
        context: Context,
        tasks: Tasks,
        balances: Balances,
        history: History | None,
        widget: BalanceWidget,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._balances = balances
        self._history = history
        self._own_tasks = Tasks(self)
        self._window = window
        self.widget = widget
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._mender = Mender(context, tasks, window)
        self._mender.mended.connect(balances.refresh)
        self._mender.failed.connect(self.failed)
        widget.clock = balances.clock
        widget.refresh_wanted.connect(balances.refresh)
        widget.top_up_wanted.connect(self.top_up)
        widget.step_wanted.connect(self._mend)
        balances.changed.connect(self._changed)
        balances.came.connect(self._load_chart)
        balances.ticked.connect(widget.show_age)

    @property
    def policy(self) -> BalancePolicy:
        """What the shown account's operator says of balances, as far as it is known."""
        return self._profile.balance if self._profile is not None else BalancePolicy()

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Show this account's balance, and ask for it once its operator's profile is there."""
        if account is None or self._account is None or account.id != self._account.id:
            self.widget.chart.show_points(())
        self._account, self._profile = account, profile
        if account is None:
            self._balances.watch(None)
            return
        self.widget.show_policy(self.policy)
        if profile is None:
            self._balances.watch(None)
            self.widget.show_state(self._balances.state(account.id))
        elif not account.sip.number:
            self.show_unavailable(
                QCoreApplication.translate("HomeWindow", "Your balance appears here when your account is confirmed.")
            )
        elif "balance" not in profile.services:
            self.show_unavailable(QCoreApplication.translate("HomeWindow", "This operator does not tell the balance."))
        else:
            self.widget.show_state(self._balances.state(account.id))
            self._balances.watch(account, self.policy.every_minutes, self.policy.after_call_seconds)
            self._recall(account.id)
            self._load_chart(account.id)

    def show_unavailable(self, words: str) -> None:
        """There is no balance to be had, and why."""
        self._balances.watch(None)
        self.widget.show_unavailable(words)

    def top_up(self) -> None:
        """Open the operator's page, after its host was shown."""
        LinkQuestion.ask(self._window, QUrl(self.policy.top_up), of_profile=True)

    def _shows(self, account_id: str) -> bool:
        return self._account is not None and self._account.id == account_id

    def _changed(self, account_id: str) -> None:
        if self._shows(account_id):
            self.widget.show_state(self._balances.state(account_id))

    def _recall(self, account_id: str) -> None:
        """Where nothing was read since the start: what was read last before, looked up off this thread."""
        history = self._history
        if history is None or self._balances.state(account_id).balance is not None:
            return

        def found(balance: Balance | None) -> None:
            if balance is not None and self._shows(account_id) and self._profile is not None:
                self._balances.recall(account_id, balance)

        self._own_tasks.run(lambda: history.last(account_id), found, self.failed.emit)

    def _load_chart(self, account_id: str) -> None:
        """How the shown account's balance went, read off this thread."""
        history = self._history
        if history is None or not self._shows(account_id):
            return
        since = datetime.now(UTC) - timedelta(days=DAYS)
        self._own_tasks.run(
            lambda: history.points(account_id, since), lambda points: self._draw(account_id, points), self.failed.emit
        )

    def _draw(self, account_id: str, points: Sequence[Point]) -> None:
        if self._shows(account_id):
            self.widget.chart.show_points(points, currency=self.policy.currency, low=self.policy.low)

    def _mend(self, step: Action) -> None:
        if self._profile is not None:
            self._mender.take(step, self._profile)
