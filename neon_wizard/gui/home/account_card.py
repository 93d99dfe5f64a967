"""The right side of the home window: one account with its balance and what can be done with it, or what to do first.

`AccountPanel`, which the wizard's result page has too, says who the account is, its number, its operator and its state.
`Removing` asks, and then removes an account from this computer with its passwords.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.accounts.setup import lacking
from neon_wizard.errors import NeonError
from neon_wizard.flow.licensing import LicenceOverview
from neon_wizard.gui.balance.balance_card import BalanceWidget
from neon_wizard.gui.home.accounts_list import shown_name
from neon_wizard.gui.licence.licence_view import LicenceView
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import Question, lay_out_page
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import give_letters
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.icon_widgets import IconButton, Pill
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.speaking import announce, read_in_order
from neon_wizard.gui.parts.widgets import Glyph, PageColumn, label
from neon_wizard.gui.parts.window_rules import WindowRules, room_for
from neon_wizard.gui.phone.phone_panel import PhonePanel
from neon_wizard.gui.phone.softphone_card import SoftphonePanel
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import explain
from neon_wizard.model import Account, LicenceState

if TYPE_CHECKING:
    from neon_wizard.context import Context

__all__ = ["AccountPanel", "AccountView", "EmptyView", "InfoDialog", "RemoveQuestion", "Removing"]


_INFO_SIZE = (560, 480)


class AccountView(PageColumn):
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
        self.softphone = SoftphonePanel()
        self.info = self._button(self.tr("&Information"), self.info_wanted)
        self.sip = self._button(self.tr("&SIP settings…"), self.settings_wanted)
        self.add = self._button(self.tr("&Add account"), self.add_wanted)
        self.remove = self._button(self.tr("Re&move…"), self.remove_wanted)
        # Not in the column: a card that comes would push it away under the pointer.
        self.row, buttons = QWidget(), QWidget()
        beneath = QVBoxLayout(self.row)
        beneath.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(2))
        beneath.addWidget(buttons)
        flow = FlowLayout(buttons, theme.space(1))
        for button in (self.sip, self.info, self.add, self.remove):
            flow.addWidget(button)
        self._support = label(tone="secondary")
        self._support.setObjectName("support-line")
        self._support.hide()
        self._settings_offered, self._has_number = True, False
        # Shown when it is known whether the account may call: then nothing above it grows any more.
        self.calls = QWidget()
        inside = QVBoxLayout(self.calls)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.phone)
        inside.addWidget(self.softphone)
        for part in (self.banner, self.balance, self.panel, self.licence, self.calls, self._support):
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
        read_in_order(self.box)

    def say_support(self, text: str) -> None:
        """Show how the operator helps, in its words; empty hides the line."""
        self._support.setText(text)
        self._support.setVisible(bool(text))

    def offer_settings(self, offered: bool) -> None:
        """Show the button for the SIP settings, or hide it because the operator wants that."""
        self._settings_offered = offered
        self.sip.setVisible(offered and self._has_number)

    def show_account(self, account: Account, *, persistent: bool) -> None:
        self.panel.show_account(account, persistent=persistent)
        self.info.setVisible(bool(account.info_html))
        self._has_number = bool(account.sip.number)
        self.offer_settings(self._settings_offered)
        self._keep_width()
        self.share_mnemonics()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_width()
        return super().eventFilter(watched, event)

    def _keep_width(self) -> None:
        """Be as wide as what cannot be wrapped: nobody likes to scroll sideways."""
        body = self.widget()
        if body is not None:
            wanted = body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(min(wanted, room_for(self.window()).width()))

    def show_licence(self, standing: LicenceOverview | None, buys: str, *, known: bool = True) -> None:
        """Let the other cards follow the account's licence; None where it has none, or nothing is known of it.

        buys: the page where credit is bought that the licence's card opens, empty where it opens none. known: False
        while it is not known yet whether the account has a licence, and how it stands: nothing is said of it then.
        """
        self.balance.leave_buying(buys)
        self.calls.setVisible(known)
        if not known:
            self.panel.show_licence(permits=None)
            return
        permits = standing is None or standing.permits
        self.panel.show_licence(permits=permits)
        self.phone.show_licence(
            permits=permits,
            asked_again=standing is not None and standing.licence.state is LicenceState.UNKNOWN,
        )

    def share_mnemonics(self) -> None:
        """Give everything that has a mnemonic a letter of its own (rule 11)."""
        buttons = [self.sip, self.info, self.add, self.remove, *self.panel.confirming, self.balance.top_up]
        give_letters([*buttons, *self.licence.lettered], self.taken)


class EmptyView(QWidget):
    """What is shown without an account: says what to do, and has the button for it."""

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
        self._support = label(tone="secondary")
        self._support.hide()
        self._outer.addWidget(self._support)

    def say_support(self, text: str) -> None:
        """As `AccountView.say_support`."""
        self._support.setText(text)
        self._support.setVisible(bool(text))

    def place_on_top(self, notice: QWidget) -> None:
        self._outer.insertWidget(0, notice)
        read_in_order(self._outer)


class InfoDialog(QDialog):
    """Shows the operator's HTML of an account once more (A4)."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Information from {operator}").format(operator=account.operator_name))
        WindowRules(self)
        self.resize(*_INFO_SIZE)
        self.view = InfoView()
        page = PageColumn()
        page.box.addWidget(self.view)
        page.box.addStretch(1)
        lay_out_page(self, page)
        self.view.show_info(account.info_html)


_GLYPH = 16
_COPIED_SHOWN = 2000  # milliseconds


class AccountPanel(QFrame):
    """Shows an account; while it is not confirmed, also what is to be done."""

    confirm_wanted = Signal()
    # The e-mail of the confirmation is to come once more, or to another address.
    again_wanted = Signal()
    elsewhere_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._account: Account | None = None
        self._persistent = True
        self._permitted: bool | None = True
        self._name = label(role="heading")
        self.pill = Pill()
        self.number = self._value()
        self.number.setProperty("role", "strong")
        self.copy = IconButton("copy", "")
        self.copy.setIconSize(QSize(_GLYPH, _GLYPH))
        self.copy.clicked.connect(self.copy_number)
        self._login = self._value()
        self._operator = self._value()
        self._domain = self._value()
        self.lack = label()
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_SHOWN)
        self._copied.timeout.connect(self._offer_copy)
        self._make_confirmation()
        self._lay_out()
        self._offer_copy()

    @staticmethod
    def _value() -> QLabel:
        made = label()
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return made

    def _make_confirmation(self) -> None:
        self._unconfirmed = QWidget()
        self.sent = label()
        self.say_address("")
        self.confirm = QPushButton(self.tr("I have &confirmed"))
        self.confirm.setAutoDefault(False)
        self.confirm.setProperty("main", "yes")
        self.confirm.clicked.connect(self.confirm_wanted)
        self.again = self._flat(self.tr("Send it &again…"), "confirmation-again", self.again_wanted)
        self.elsewhere = self._flat(self.tr("&Wrong address?"), "confirmation-address", self.elsewhere_wanted)
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        for button in (self.confirm, self.again, self.elsewhere):
            row.addWidget(button)
        column = QVBoxLayout(self._unconfirmed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self.sent)
        column.addWidget(buttons)

    @staticmethod
    def _flat(text: str, name: str, signal: object) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setFlat(True)
        made.setAutoDefault(False)
        made.clicked.connect(signal)
        made.hide()
        return made

    def offer_help(self, *, again: bool, elsewhere: bool) -> None:
        """Offer what the operator has for who waits for the e-mail: to send it again, and to another address."""
        self.again.setVisible(again)
        self.elsewhere.setVisible(elsewhere)

    @property
    def confirming(self) -> list[QPushButton]:
        """The buttons of a confirmation."""
        return [self.confirm, self.again, self.elsewhere]

    def say_address(self, email: str) -> None:
        """Say where the e-mail with the link went; empty where that is not known."""
        sent = self.tr("Your operator has sent you an e-mail.")
        if email:
            sent = self.tr("Your operator has sent an e-mail to {0}.").format(email)
        self.sent.setText(f"{sent} {self.tr('Open the link in it, then come back and press the button.')}")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addWidget(self._name, 1)
        top.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        number = QHBoxLayout()
        number.setSpacing(theme.space(0.5))
        number.addWidget(self.number)
        number.addWidget(self.copy)
        number.addStretch(1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.75))
        grid.setColumnStretch(1, 1)
        for row, (title, value) in enumerate(
            (
                (self.tr("Your phone number"), self.number),
                (self.tr("Login"), self._login),
                (self.tr("Operator"), self._operator),
                (self.tr("Domain"), self._domain),
            )
        ):
            caption = label(title, tone="secondary")
            caption.setWordWrap(False)
            self._rows.append((caption, value))
            grid.addWidget(caption, row, 0)
            if value is self.number:
                grid.addLayout(number, row, 1)
            else:
                grid.addWidget(value, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self.lack)
        column.addWidget(self._unconfirmed)

    def show_account(self, account: Account, *, persistent: bool) -> None:
        """Show `account`. persistent: False where it is forgotten when the program ends."""
        self._account, self._persistent = account, persistent
        self._name.setText(shown_name(account))
        self.number.setText(account.sip.number)
        self.number.setWordWrap(False)
        self._login.setText(account.login)
        self._operator.setText(account.operator_name)
        self._domain.setText(account.sip.domain)
        for caption, value in self._rows:
            caption.setVisible(bool(value.text()))
            value.setVisible(bool(value.text()))
        self.copy.setVisible(bool(account.sip.number))
        self._unconfirmed.setVisible(not account.confirmed)
        lack = lacking(account)
        if lack is not None:
            told = explain(lack)
            self.lack.setText(f"{told.message} {told.next_step}")
        self.lack.setVisible(lack is not None)
        self._show_pill(account)

    def show_licence(self, *, permits: bool | None) -> None:
        """Say whether the account's licence, if it has one, lets it be used; None while that is not known."""
        self._permitted = permits
        if self._account is not None:
            self._show_pill(self._account)

    def _show_pill(self, account: Account) -> None:
        settled = not account.confirmed or lacking(account) is not None or not self._persistent
        self.pill.setVisible(settled or self._permitted is not None)
        if not account.confirmed:
            self.pill.say(self.tr("Not confirmed"), "mail", "warning")
        elif lacking(account) is not None:
            self.pill.say(self.tr("Not complete"), "warning", "warning")
        elif not self._persistent:
            self.pill.say(self.tr("This session only"), "clock", "secondary")
        elif not self._permitted:
            self.pill.say(self.tr("Licence needed"), "lock", "secondary")
        else:
            self.pill.say(self.tr("Ready"), "success", "success")

    def copy_number(self) -> None:
        """Put the number on the clipboard, and say so."""
        if self._account is None or not self._account.sip.number:
            return
        QGuiApplication.clipboard().setText(self._account.sip.number)
        self.copy.show_as("check", self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))
        self._copied.start()

    def _offer_copy(self) -> None:
        self.copy.show_as("copy", self.tr("Copy the number"))


class RemoveQuestion(Question):
    """Says what goes and what remains."""

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__("remove-question", parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Remove account"))
        self.setText(self.tr("Remove {account} from this computer?").format(account=shown_name(account)))
        self.setInformativeText(
            self.tr("Its settings and passwords are deleted here. At {operator} the account remains.").format(
                operator=account.operator_name
            )
        )
        self.offer(self.tr("&Remove"), self.tr("&Keep"))


class Removing(QObject):
    """Removes an account when the user agrees. window: over which the question stands."""

    # Whether one is being removed.
    under_way = Signal(bool)
    # The id of the account that is gone.
    removed = Signal(str)
    # The account is still there.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self.running = False

    def ask(self, account: Account) -> None:
        question = RemoveQuestion(account, self._window)
        question.agreed.connect(lambda: self._remove(account.id))
        question.open()

    def _remove(self, account_id: str) -> None:
        self._tell(True)
        self._tasks.run(
            lambda: self._context.store.remove(account_id),
            lambda _: self._removed(account_id),
            self._failed,
            owner=self,
        )

    def _removed(self, account_id: str) -> None:
        self._tell(False)
        self.removed.emit(account_id)

    def _failed(self, error: NeonError) -> None:
        self._tell(False)
        self.failed.emit(error)

    def _tell(self, under_way: bool) -> None:
        self.running = under_way
        self.under_way.emit(under_way)
