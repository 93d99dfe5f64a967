"""Which of an operator's extra services are offered where; the wizard's buttons for them, and the dialogs they open.

`ActionWindows` keeps one dialog for each service and account, and tells what follows from what was done there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.drawings import drawings
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_form import Offer
from neon_wizard.gui.services.service_icons import action_icon
from neon_wizard.model import Account
from neon_wizard.operations import plugin_actions
from neon_wizard.profile.action import Where
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks

__all__ = ["ActionButtons", "ActionWindows", "entry_text", "offers", "possible"]


def offers(profile: Profile, where: Where) -> tuple[Offer, ...]:
    """What is offered there: in the operator's order, then those of the plug-ins that are loaded by now."""
    every = [Offer(action) for action in profile.actions]
    every += [Offer(plugin.action, plugin=plugin) for plugin in plugin_actions.offered(profile)]
    return tuple(offer for offer in every if where in offer.action.where)


def possible(offer: Offer, account: Account) -> bool:
    """False while the account lacks what is sent of it: an unconfirmed one has no number yet."""
    return bool(account.sip.number) or "number" not in offer.action.uses


def entry_text(offer: Offer) -> str:
    """Its title, with an ellipsis if something is asked before anything happens; no letter is marked."""
    action, language = offer.action, QLocale().name()
    title = (action.title.for_language(language) or action.id).replace("&", "&&")
    page = offer.plugin is not None and offer.plugin.has_page
    asks = action.inputs or page or action.confirm.for_language(language) or not action.reads_only
    return f"{title}…" if asks else title


class ActionWindows(QObject):
    """The dialogs of the services. window: they stand over it. modal: nothing else of it can be used meanwhile."""

    # The id that the account had, and the account as it is kept now.
    changed = Signal(str, Account)
    # An account whose balance is another one now, as its operator says, and the operator's profile.
    balance_wanted = Signal(Account, Profile)
    # `running` may be another now.
    busy = Signal()
    # What went wrong with a service whose dialog is gone.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget, *, modal: bool = False) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self._modal = modal
        self._open: dict[tuple[str, str], ActionDialog] = {}

    @property
    def running(self) -> bool:
        """Whether an operator is being asked: whoever left now would not hear what came of it."""
        return any(shiboken6.isValid(dialog) and dialog.work.running for dialog in self._open.values())

    def open(self, profile: Profile, offer: Offer, account: Account) -> ActionDialog:
        """Show the offer's dialog for `account`: the one that is there, else a new one."""
        key = offer.action.id, account.id
        there = self._open.get(key)
        if there is not None and shiboken6.isValid(there) and there.isVisible():
            there.raise_()
            there.activateWindow()
            return there

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
        """The account is gone, or is another one now: close what was begun for it."""
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


_GAP = "\N{NO-BREAK SPACE}"  # between icon and text, for a style sheet leaves no gap


class ActionButtons(QWidget):
    """The buttons for what one may want to do as soon as the account exists; each opens its dialog over `window`."""

    # The account as it is kept now.
    changed = Signal(Account)

    def __init__(self, context: Context, tasks: Tasks, profile: Profile, window: QWidget) -> None:
        super().__init__()
        self._profile = profile
        self._account: Account | None = None
        self.windows = ActionWindows(context, tasks, window, modal=True)
        self.windows.changed.connect(lambda _before, account: self.changed.emit(account))
        self._offers = offers(profile, Where.AFTER_WIZARD)
        drawings().drawn.connect(self._dress)
        row = QWidget()
        flow = FlowLayout(row, theme.space(1))
        self.buttons = [self._button(offer) for offer in self._offers]
        for button in self.buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(label(self.tr("More from {0}").format(profile.name), role="heading"))
        column.addWidget(row)

    def show_account(self, account: Account) -> None:
        self._account = account
        for offer, button in zip(self._offers, self.buttons, strict=True):
            button.setEnabled(possible(offer, account))

    def _button(self, offer: Offer) -> QPushButton:
        made = QPushButton(f"{_GAP}{entry_text(offer)}")
        made.setObjectName(f"action-{offer.action.id}")
        made.setAutoDefault(False)
        made.setIconSize(QSize(theme.ICON, theme.ICON))
        made.clicked.connect(lambda: self._open(offer))
        return made

    def _open(self, offer: Offer) -> None:
        if self._account is not None:
            self.windows.open(self._profile, offer, self._account)

    def showEvent(self, event: QShowEvent) -> None:
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        for offer, button in zip(self._offers, self.buttons, strict=True):
            button.setIcon(action_icon(offer.action.icon))
