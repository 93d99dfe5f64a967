"""The right side of the home window: one account with its balance and what can be done with it, or what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.flow.licensing import Standing
from neon_wizard.gui import theme
from neon_wizard.gui.account_panel import AccountPanel
from neon_wizard.gui.balance_widget import BalanceWidget
from neon_wizard.gui.errors import Banner
from neon_wizard.gui.fields import give_letters
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.licence_view import LicenceView
from neon_wizard.gui.phone_panel import PhonePanel
from neon_wizard.gui.widgets import Column, Glyph, label
from neon_wizard.model import Account, LicenceState

__all__ = ["AccountView", "EmptyView", "InfoDialog"]

_INFO_SIZE = (560, 480)


class AccountView(Column):
    """Balance first, then the account, then the actions in one row."""

    add_wanted = Signal()
    info_wanted = Signal()
    settings_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.balance = BalanceWidget()
        self.panel = AccountPanel()
        self.licence = LicenceView(compact=True)
        self.phone = PhonePanel()
        self.info = self._button(self.tr("&Information"), self.info_wanted)
        self.sip = self._button(self.tr("&SIP settings…"), self.settings_wanted)
        self.add = self._button(self.tr("&Add account"), self.add_wanted)
        self.remove = self._button(self.tr("Re&move…"), self.remove_wanted)
        row = QWidget()
        flow = FlowLayout(row, theme.space(1))
        for button in (self.sip, self.info, self.add, self.remove):
            flow.addWidget(button)
        self._support = label(tone="secondary")
        self._support.setObjectName("support-line")
        self._support.hide()
        self._settings_offered, self._has_number = True, False
        for part in (self.banner, self.balance, self.panel, self.licence, self.phone, row, self._support):
            self.box.addWidget(part)
        self.box.addStretch(1)
        # A card grows with what it says: it is laid out first.
        self.phone.failed.connect(lambda: QTimer.singleShot(0, self, lambda: self.show_to(self.phone.banner)))
        self.taken: tuple[str, ...] = ()  # titles of the window's menus: their letters are no button's (rule 11)

    def _button(self, text: str, signal: object) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(signal)
        return made

    def place_on_top(self, notice: QWidget) -> None:
        self.box.insertWidget(0, notice)

    def say_support(self, text: str) -> None:
        """How the operator helps, in its words; empty for nothing."""
        self._support.setText(text)
        self._support.setVisible(bool(text))

    def offer_settings(self, offered: bool) -> None:
        """Whether the settings of the SIP account are for this operator's users."""
        self._settings_offered = offered
        self.sip.setVisible(offered and self._has_number)

    def show_account(self, account: Account, *, persistent: bool) -> None:
        self.panel.show_account(account, persistent=persistent)
        self.info.setVisible(bool(account.info_html))
        self._has_number = bool(account.sip.number)
        self.offer_settings(self._settings_offered)
        # A column never scrolls sideways: it must be as wide as what cannot be wrapped.
        body = self.widget()
        if body is not None:
            self.setMinimumWidth(body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self.share_mnemonics()

    def show_licence(self, standing: Standing | None, buys: str) -> None:
        """How the account's licence stands, None where it has none or nothing is known: what other cards say of it.

        buys: the page that its card opens, empty where it opens none.
        """
        self.balance.leave_buying(buys)
        permits = standing is None or standing.permits
        self.panel.show_licence(permits=permits)
        self.phone.show_licence(
            permits=permits,
            asked_again=standing is not None and standing.licence.state is LicenceState.UNKNOWN,
        )

    def share_mnemonics(self) -> None:
        """A letter of its own for everything that has one (rule 11)."""
        buttons = [self.sip, self.info, self.add, self.remove, self.panel.confirm, self.balance.top_up]
        give_letters([*buttons, *self.licence.lettered], self.taken)


class EmptyView(QWidget):
    """No account: says what to do, and has the button for it."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        title = label(self.tr("No account yet"), role="title")
        words = label(
            self.tr("Register with an operator, or sign in to the account that you have; it takes a minute."),
            tone="secondary",
        )
        self.add = QPushButton(self.tr("&Set up an account"))
        self.add.setProperty("main", "yes")
        self.add.clicked.connect(self.add_wanted)
        inner = QWidget()
        inner.setMaximumWidth(theme.FORM_WIDTH - theme.space(14))
        column = QVBoxLayout(inner)
        column.setSpacing(theme.space(2))
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (title, words):
            part.setAlignment(centre)
        column.addWidget(Glyph("user-plus", "secondary", theme.space(6)), 0, centre)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.add, 0, centre)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        self._outer.addWidget(self.banner)
        self._outer.addStretch(2)
        self._outer.addLayout(across)
        self._outer.addStretch(3)

    def place_on_top(self, notice: QWidget) -> None:
        self._outer.insertWidget(0, notice)


class InfoDialog(QDialog):
    """The operator's page of an account, once more (A4)."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Information from {operator}").format(operator=account.operator_name))
        self.resize(*_INFO_SIZE)
        self.view = InfoView()
        page = Column()
        page.box.addWidget(self.view)
        page.box.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(2))
        column.addWidget(page)
        row = QHBoxLayout()
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        row.addWidget(close)
        column.addLayout(row)
        self.view.show_info(account.info_html)
