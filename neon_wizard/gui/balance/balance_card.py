"""The credit for calls: the largest thing in the home window (C1), with its age, its state and a way to ask again.

`BalanceWidget` draws what it is told. `BalanceCard` connects it: it watches the account that the window shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.balance.balance_chart import DAYS, BalanceChart
from neon_wizard.gui.balance.balance_poller import Balances, BalanceState
from neon_wizard.gui.balance.money import format_amount
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.credentials import CreditPasswordDialog
from neon_wizard.gui.parts.dialogs import LinkQuestion, destination
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.icon_widgets import IconButton, Pill
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.remedies import Remedies, offered
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Balance
from neon_wizard.operations.schedule import steady_clock
from neon_wizard.profile.operator import BalancePolicy, Profile

if TYPE_CHECKING:
    from neon_wizard.accounts.balance_history import History, Point
    from neon_wizard.context import Context
    from neon_wizard.operations.person import Somebody

__all__ = ["BalanceCard", "BalanceWidget"]


_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_NOTICEABLE = 400  # milliseconds: a line that is shown for less than this is only a flicker


class BalanceWidget(QFrame):
    """Shows what it is told; whoever owns it asks and opens pages."""

    refresh_wanted = Signal()
    top_up_wanted = Signal()
    # What the user pressed beneath the error that is shown.
    remedy_wanted = Signal(Remedy)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = steady_clock
        self._policy = BalancePolicy()
        self._state = BalanceState()
        self._bought_elsewhere = ""
        self._wanted = False  # the user has pressed the button that asks
        self._shown_error: tuple[NeonError, int] | None = None
        self.setProperty("role", "card")
        self._make_parts()
        self._lay_out()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_NOTICEABLE)
        self._slow.timeout.connect(self.progress.show)
        self.show_state(self._state)

    def _make_parts(self) -> None:
        self._caption = label(self.tr("Balance"), tone="secondary")
        self._caption.setWordWrap(False)
        self.pill = Pill()
        self.amount = QLabel()
        self.amount.setTextFormat(Qt.TextFormat.PlainText)
        self.amount.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.amount.setFont(theme.balance_font())
        self.unknown = label(tone="secondary", role="large")
        self.unknown.setWordWrap(False)
        self.refresh = IconButton("refresh", self.tr("Refresh the balance"))
        self.refresh.clicked.connect(self.want)
        self.words = label()
        self.age = label(tone="secondary", role="small")
        self.chart = BalanceChart()
        self.banner = Banner()
        self.banner.chosen.connect(self.remedy_wanted)
        self.top_up = QPushButton(self.tr("&Top up…"))
        self.top_up.setAutoDefault(False)
        self.top_up.clicked.connect(self.top_up_wanted)
        self.progress = ProgressLine()
        self._keep_place(True)
        self.progress.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._caption)
        top.addStretch(1)
        top.addWidget(self.pill)
        middle = QHBoxLayout()
        middle.setSpacing(theme.space(1))
        middle.addWidget(self.amount)
        middle.addWidget(self.unknown)
        middle.addWidget(self.refresh, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        middle.addWidget(self.top_up, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(0.5))
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.words)
        column.addWidget(self.age)
        column.addWidget(self.chart)
        column.addSpacing(theme.space(0.5))
        column.addWidget(self.progress)
        column.addSpacing(theme.space(0.5))
        column.addWidget(self.banner)

    def _keep_place(self, keep: bool) -> None:
        """Let the hidden progress line keep its place, so that nothing jumps each time the amount is asked for."""
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.progress.setSizePolicy(policy)

    # ---- what it shows ----

    def show_policy(self, policy: BalancePolicy) -> None:
        """Take what the operator's profile says about low credit and topping up."""
        self._policy = policy
        self.show_state(self._state)

    def leave_buying(self, page: str) -> None:
        """Offer no second button for a page that another card's button opens already. page: empty if there is none."""
        self._bought_elsewhere = page
        self._offer_top_up()

    def show_unavailable(self, words: str) -> None:
        """Say why there is no balance to be had."""
        self.show_state(BalanceState())
        self.unknown.hide()
        self.chart.hide()
        self.words.setText(words)
        self.words.show()
        self.age.hide()
        self.refresh.hide()
        self.top_up.hide()

    def show_state(self, state: BalanceState) -> None:
        before, self._state = self._state, state
        balance, shown = state.balance, self.amount.text()
        self.refresh.show()
        self.refresh.setEnabled(not state.asking)
        self._show_progress(state.asking)
        self._show_amount(balance, stale=state.stale)
        self._show_standing(balance, stale=state.stale)
        self._show_error(state)
        self.show_age()
        if before.asking and not state.asking:
            if balance is not None and state.error is None and (self._wanted or self.amount.text() != shown):
                announce(self.amount, self.amount.accessibleName())
            self._wanted = False

    def want(self) -> None:
        """Ask now, because the user wants to know; the answer is announced whatever it is."""
        self._wanted = True
        self.refresh_wanted.emit()

    def _show_progress(self, asking: bool) -> None:
        if not asking:
            self._slow.stop()
            self.progress.hide()
        elif not self._slow.isActive() and not self.progress.isVisible():
            self._slow.start()

    def _show_amount(self, balance: Balance | None, *, stale: bool) -> None:
        self.unknown.setText(self.tr("Asking your operator…") if self._state.asking else self.tr("Not known yet"))
        self.unknown.setVisible(balance is None)
        self.amount.setVisible(balance is not None)
        self._keep_place(balance is not None)
        text = format_amount(balance.amount, balance.currency or self._policy.currency, QLocale()) if balance else ""
        if text != self.amount.text():
            self.amount.setText(text)
            self.amount.setAccessibleName(self.tr("Balance: {amount}").format(amount=text) if balance else "")
        theme.mark(self.amount, tone="secondary" if stale else "")

    def _show_standing(self, balance: Balance | None, *, stale: bool) -> None:
        """Show debt and low credit: a word in the corner, a sentence, and what can be done about it."""
        sentence, word, tone = self._standing(balance)
        if sentence and sentence != self.words.text():
            announce(self.words, sentence)
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
        if stale and balance is not None:
            word, tone = self.tr("Not up to date"), "secondary"
        self.pill.say(word, "clock" if tone == "secondary" else "warning", tone)
        self.pill.setVisible(bool(word))
        self._offer_top_up()
        # A stale amount is not certain, so its button does not shout.
        theme.mark(self.top_up, main="yes" if sentence and not stale else "")

    def _offer_top_up(self) -> None:
        page = self._policy.top_up
        there = bool(destination(QUrl(page), of_profile=True)) and page != self._bought_elsewhere
        self.top_up.setVisible(there and self._state.balance is not None)

    def _standing(self, balance: Balance | None) -> tuple[str, str, str]:
        """The sentence, the word and its tone; all empty if there is nothing to say."""
        if balance is None:
            return "", "", ""
        if balance.amount < 0:
            debt = format_amount(balance.amount.copy_abs(), balance.currency or self._policy.currency, QLocale())
            return self.tr("You owe your operator {amount}.").format(amount=debt), self.tr("Debt"), "danger"
        if balance.amount == Decimal(0):
            return self.tr("You have no credit left for calls."), self.tr("No credit"), "danger"
        if self._policy.low is not None and balance.amount <= self._policy.low:
            return self.tr("Your credit is running low."), self.tr("Low credit"), "warning"
        return "", "", ""

    def _show_error(self, state: BalanceState) -> None:
        error = state.error
        if error is None:
            self._shown_error = None
            self.banner.clear()
            return
        # Do not announce the same failure twice; while the amount is asked for, the words stay.
        if state.asking or self._shown_error == (error, state.failures):
            return
        self._shown_error = (error, state.failures)
        wait = error.retry_after
        tone = "danger" if state.balance is None else "warning"
        # Reading may always be tried again.
        offers = (Remedy.PASSWORD,) if state.wants_password else offered(error, again=True)
        self.banner.show_error(error, offers, tone=tone, countdown=round(wait or 0))

    def show_age(self) -> None:
        """Show how old the balance is by now. The owner calls this when a minute is over."""
        if self._state.balance is None:
            self.age.hide()
            return
        text = self._age(self._state.age(self.clock()))
        if text != self.age.text():
            self.age.setText(text)
        self.age.show()

    def _age(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("Updated just now")
        if seconds < _HOUR:
            return self._ago(
                int(seconds // _MINUTE), self.tr("Updated a minute ago"), self.tr("Updated {0} minutes ago")
            )
        if seconds < _DAY:
            return self._ago(int(seconds // _HOUR), self.tr("Updated an hour ago"), self.tr("Updated {0} hours ago"))
        return self._ago(int(seconds // _DAY), self.tr("Updated a day ago"), self.tr("Updated {0} days ago"))

    @staticmethod
    def _ago(number: int, one: str, several: str) -> str:
        # Qt's plurals are of no help: they need a translation file, and English has none.
        return one if number == 1 else several.format(QLocale().toString(number))

    # ---- what happens to it ----

    def showEvent(self, event: QEvent) -> None:
        self.show_age()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(theme.space(40), 0))


class BalanceCard(QObject):
    """window: its questions stand over it. history: for the chart, and for the balance from before this start."""

    # What kept the history from being read, or a remedy from being taken.
    failed = Signal(NeonError)

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
        self._context = context
        self._balances = balances
        self._history = history
        self._own_tasks = Tasks(self)
        self._window = window
        self.widget = widget
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._remedies = Remedies(context, tasks, window)
        self._remedies.failed.connect(self.failed)
        widget.clock = balances.clock
        widget.refresh_wanted.connect(self._refresh)
        widget.top_up_wanted.connect(self.top_up)
        widget.remedy_wanted.connect(self._take)
        balances.changed.connect(self._changed)
        balances.came.connect(self._load_chart)
        balances.ticked.connect(widget.show_age)

    def _refresh(self) -> None:
        """Ask, with the user there to answer; where the password is what is missing, ask for that first."""
        if self._account is not None and self._balances.state(self._account.id).wants_password:
            self._ask_password()
            return
        service = self._profile.services.get("balance") if self._profile is not None else None
        asks = service is not None and any(step.asks or step.opens for step in service.steps)
        self._balances.refresh(*((self._person,) if asks else ()))

    @cached_property
    def _person(self) -> Somebody:
        from neon_wizard.gui.parts.person_panel import asking_in_dialogs  # with the first question

        return asking_in_dialogs(self._window, self.tr("Balance"))

    @property
    def policy(self) -> BalancePolicy:
        """What the shown account's operator says about balances; the defaults until that is known."""
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
            self._recall(account.id)  # which needs no operator: it may be gone, or far away
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
        """Say why there is no balance to be had, and ask for none."""
        self._balances.watch(None)
        self.widget.show_unavailable(words)

    def top_up(self) -> None:
        """Show the host of the operator's page, then open it."""
        LinkQuestion.ask(self._window, QUrl(self.policy.top_up), of_profile=True)

    def _shows(self, account_id: str) -> bool:
        return self._account is not None and self._account.id == account_id

    def _changed(self, account_id: str) -> None:
        if self._shows(account_id):
            self.widget.show_state(self._balances.state(account_id))

    def _recall(self, account_id: str) -> None:
        """If nothing was read since the start, show what was read last before; it is looked up off this thread."""
        history = self._history
        if history is None or self._balances.state(account_id).balance is not None:
            return

        def found(balance: Balance | None) -> None:
            tells = self._profile is None or "balance" in self._profile.services
            if balance is not None and self._shows(account_id) and tells:
                self._balances.recall(account_id, balance)

        self._own_tasks.run(lambda: history.last(account_id), found, self.failed.emit)

    def _load_chart(self, account_id: str) -> None:
        """Show how the shown account's balance went; it is read off this thread."""
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

    def _ask_password(self) -> None:
        account, profile = self._account, self._profile
        if account is None or profile is None:
            return
        keeps = self._context.store.keeps(account.id)
        dialog = CreditPasswordDialog(profile.name, account.login, self._window, keeps=keeps)
        dialog.given.connect(
            lambda password: self._balances.give_password(account.id, password, keep=dialog.keep.isChecked())
        )
        dialog.open()

    def _take(self, remedy: Remedy) -> None:
        if remedy is Remedy.PASSWORD:
            self._ask_password()
        elif self._profile is not None:
            self._remedies.take(remedy, self._profile, "balance", self._refresh)
