"""An operator's own services on the wizard's last page: what one may want to do as soon as the account exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.actions.icons import action_icon
from neon_wizard.gui.actions.offers import entry_text, offers, possible
from neon_wizard.gui.actions.windows import ActionWindows
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.pictures import drawings
from neon_wizard.gui.widgets import label
from neon_wizard.profile.action import Where

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from neon_wizard.context import Context
    from neon_wizard.gui.actions.page import Offer
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionButtons"]

_GAP = "\N{NO-BREAK SPACE}"  # between icon and text, where a style sheet leaves none


class ActionButtons(QWidget):
    """A row of buttons; each opens its dialog over `window`."""

    changed = Signal(object)
    """The `Account` as it is kept now."""

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
