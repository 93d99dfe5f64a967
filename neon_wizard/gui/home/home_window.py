"""The home window: the accounts of this computer, the balance of the one that is chosen, what can be done with it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from neon_wizard.context import load_plugins
from neon_wizard.errors import NeonError, ProfileError, StorageError
from neon_wizard.gui import preferences
from neon_wizard.gui.balance.balance_card import BalanceCard
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.account_card import AccountView, EmptyView, InfoDialog, Removing
from neon_wizard.gui.home.accounts_list import AccountsList
from neon_wizard.gui.home.home_dialogs import HomeDialogs
from neon_wizard.gui.home.home_menu import HomeMenu
from neon_wizard.gui.home.pending import PendingNotice
from neon_wizard.gui.home.start_settings import StartSettings
from neon_wizard.gui.licence.licence_card import LicenceCard
from neon_wizard.gui.operator_windows import make_profile_window, make_tester_window
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.header import Header
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.phone.phone_panel import PhoneCard
from neon_wizard.gui.phone.softphone_card import SoftphoneCard
from neon_wizard.gui.profiles.kept_profiles import ProfileKeeping
from neon_wizard.gui.remedies import offered
from neon_wizard.gui.services.service_menus import HomeActions
from neon_wizard.gui.settings.settings_window import AccountSettings
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, PendingSignup
from neon_wizard.operations import plugin_actions
from neon_wizard.profile.operator import BalancePolicy, Profile

if TYPE_CHECKING:
    from neon_wizard.accounts.balance_history import History
    from neon_wizard.context import Context
    from neon_wizard.gui.licence.licence_poller import LicenceWatch
    from neon_wizard.gui.phone.phone_lines import Lines
    from neon_wizard.profile.glance import ProfileFace

__all__ = ["DEFAULT_SIZE", "HomeWindow"]

DEFAULT_SIZE = QSize(632, 720)


class HomeWindow(QMainWindow):
    """Shows `context`'s accounts. Balances and tasks belong to the program, for the tray and the next window use them.

    history: of balances, for the chart. lines, licences: of the program; None leaves their card out.
    face: the operator whose own start command this is, None for the program's.
    language: the key that was chosen, empty for the system's. tray: whether the desktop has one.
    """

    add_wanted = Signal()
    # An unconfirmed account that the user says is confirmed now.
    confirm_wanted = Signal(Account)
    # The signup whose account is to be looked for (F32).
    check_wanted = Signal(PendingSignup)
    # The language's key, empty for the system's.
    language_chosen = Signal(str)
    # Another account is shown, or its profile has come.
    shown_account = Signal()
    closed = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        context: Context,
        tasks: Tasks,
        balances: Balances,
        *,
        language: str = "",
        tray: bool = False,
        history: History | None = None,
        lines: Lines | None = None,
        licences: LicenceWatch | None = None,
        face: ProfileFace | None = None,
    ) -> None:
        super().__init__()
        WindowRules(self)
        self._face = face
        self.context = context
        self.account: Account | None = None
        self._tasks = tasks
        self._balances = balances
        self._history = history
        self._licences = licences
        self._profiles: dict[str, Profile] = {}
        self.setWindowTitle(branding.window_title(face))
        self.header = Header()
        self.list = AccountsList()
        self.view = AccountView()
        self.empty = EmptyView()
        self.pending = PendingNotice(context, tasks, self)
        self.menu = HomeMenu(self, context, language=language, tray=tray)
        self.view.taken = tuple(action.text() for action in self.menuBar().actions())
        self.balance = BalanceCard(context, tasks, balances, history, self.view.balance, self)
        self._removing = Removing(context, tasks, self)
        self.licence = LicenceCard(context, tasks, licences, self.view.licence, self) if licences is not None else None
        self.phone = PhoneCard(context, tasks, lines, self.view.phone, self) if lines is not None else None
        # Made in any case, and shown in place of the phone where this program has no engine for calls.
        self.softphone = (
            SoftphoneCard(context, tasks, lines.softphones, self.view.softphone, self) if lines is not None else None
        )
        self._lines = lines
        for card, panel in (
            (self.licence, self.view.licence),
            (self.phone, self.view.phone),
            (self.softphone, self.view.softphone),
        ):
            panel.setVisible(card is not None and panel.isVisibleTo(self.view))
        self.dialogs = HomeDialogs(self, self.menu, context, self._shown_with_profile)
        self.start_settings = StartSettings(self.menu, context, tasks, face, self)
        self.menu.reconnect.setVisible(lines is not None and lines.phone.calls_here)
        self.operator_actions: HomeActions | None = None
        self._lay_out()
        self._connect()
        self._restore_size()

    def _lay_out(self) -> None:
        self._edge = QFrame()
        self._edge.setProperty("role", "edge")
        self._edge.setFixedWidth(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._edge)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.view.row)
        row.addLayout(right, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        for source in (self.view, self.empty):
            source.add_wanted.connect(self.add_wanted)
            source.banner.chosen.connect(self._mend)
        self.view.info_wanted.connect(self.show_info)
        self.view.settings_wanted.connect(self.show_settings)
        self.view.remove_wanted.connect(self.ask_to_remove)
        self.view.panel.confirm_wanted.connect(self._want_confirm)
        self.view.panel.again_wanted.connect(lambda: self._help("confirmation_again"))
        self.view.panel.elsewhere_wanted.connect(lambda: self._help("confirmation_address"))
        self.balance.failed.connect(self.show_error)
        self._removing.under_way.connect(self._is_removing)
        self._removing.removed.connect(self._removed)
        self._removing.failed.connect(self.show_error)
        self.pending.check_wanted.connect(self.check_wanted)
        self.dialogs.brought.connect(self.reload)
        self.start_settings.failed.connect(self.show_error)
        if self.licence is not None:
            self.licence.shown.connect(self._licence_shown)
            self.licence.credit_arrived.connect(self._balances.refresh)
        if self.phone is not None:
            self.phone.account_changed.connect(self._settings_changed)
            self.phone.licence_wanted.connect(self.show_licence)
        if self.softphone is not None:
            self.softphone.account_changed.connect(self._settings_changed)
            self.softphone.licence_wanted.connect(self.show_licence)
        self.list.chosen.connect(self._choose)
        self._connect_menu()

    def _connect_menu(self) -> None:
        menu = self.menu
        menu.add.triggered.connect(self.add_wanted)
        menu.refresh.triggered.connect(self.view.balance.want)
        menu.licence.triggered.connect(self.show_licence)
        menu.copy.triggered.connect(self.copy_number)
        menu.sip.triggered.connect(self.show_settings)
        menu.info.triggered.connect(self.show_info)
        menu.remove.triggered.connect(self.ask_to_remove)
        menu.quit.triggered.connect(self.quit_wanted)
        menu.profiles.triggered.connect(self.open_profiles)
        menu.tester.triggered.connect(self.open_tester)
        menu.language_chosen.connect(self.language_chosen)

    def _restore_size(self) -> None:
        self.resize(preferences.read_size(self.context, preferences.HOME_SIZE, DEFAULT_SIZE))

    # ---- which account ----

    def reload(self, current: str = "") -> None:
        """Show the accounts as the store has them now. current: the id of the one to choose."""
        try:
            accounts = self.context.accounts()
        except StorageError as error:
            self.show_error(error)
            accounts = ()
        ids = [account.id for account in accounts]
        last = preferences.read(self.context, preferences.LAST_ACCOUNT, "")
        wanted = [current, self.account.id if self.account else "", last]
        chosen = next((each for each in wanted if each in ids), ids[0] if ids else "")
        self.list.show_accounts(accounts, chosen)
        self.list.setVisible(len(accounts) > 1)
        self._edge.setVisible(len(accounts) > 1)
        if len(accounts) > 1 and self.width() < DEFAULT_SIZE.width() + self.list.width():
            self.resize(DEFAULT_SIZE.width() + self.list.width(), self.height())
        self._show(next((account for account in accounts if account.id == chosen), None))
        self._focus_something()
        self.pending.look()

    def _focus_something(self) -> None:
        """Put the focus on what is seen, where it is on nothing: the keyboard begins there."""
        if any(each.isVisibleTo(self) for each in filter(None, [self.focusWidget()])):
            return
        panel = self.view.panel
        places = (self.list.view, self.empty.add, panel.confirm, panel.copy, self.view.sip)
        first = next((each for each in places if each.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, account_id: str) -> None:
        try:
            account = self.context.store.get(account_id)
        except StorageError as error:
            self.show_error(error)
            return
        if account is not None:
            self._show(account)

    def _show(self, account: Account | None) -> None:
        changed = account is None or self.account is None or account.id != self.account.id
        self.account = account
        if changed:
            self.view.banner.clear()
        self.menu.follow(account)
        shown = self.view if account else self.empty
        shown.place_on_top(self.pending)
        self.stack.setCurrentWidget(shown)
        self.view.row.setVisible(account is not None)
        if account is None:
            self.balance.follow(None, None)
            self._follow_cards(None)
            self._dress(None)
            self.shown_account.emit()
            return
        self.view.show_account(account, persistent=self.context.store.keeps(account.id))
        self._follow_cards(None)
        known = self._profiles.get(account.operator_id)
        if known is not None:
            self._use(known)
        else:
            self._load(account)

    # ---- its operator ----

    @property
    def policy(self) -> BalancePolicy:
        """What the shown account's operator says of balances, as far as it is known."""
        return self.balance.policy

    def _load(self, account: Account) -> None:
        """Load the account's profile off this thread: it may be in a file, or the demo operator may have to start."""
        operator = account.operator_id
        self.balance.follow(account, None)
        self.header.show_operator(account.operator_name, None)
        self._tasks.run(
            lambda: self._with_plugins(operator),
            lambda profile: self._loaded(operator, profile),
            lambda error: self._not_loaded(operator, error),
            owner=self,
        )

    def _with_plugins(self, operator: str) -> Profile:
        """Load the operator's profile, after the plug-ins that may offer more for it. Runs on a worker's thread."""
        load_plugins()
        return self.context.profile(operator)

    def _loaded(self, operator: str, profile: Profile) -> None:
        self._profiles[operator] = profile
        if self.account is not None and self.account.operator_id == operator:
            self._use(profile)

    def _not_loaded(self, operator: str, error: NeonError) -> None:
        if self.account is not None and self.account.operator_id == operator:
            self.balance.show_unavailable(self.tr("The operator's profile cannot be used."))
            self.show_error(error)
            self.shown_account.emit()

    def _use(self, profile: Profile) -> None:
        account = self.account
        if account is None:
            return
        self._dress(profile)
        self._follow_cards(profile)
        self.balance.follow(account, profile)
        self.shown_account.emit()

    def _follow_cards(self, profile: Profile | None) -> None:
        if self.licence is not None:
            self.licence.follow(self.account, profile)
        if self.phone is not None and self.softphone is not None and self._lines is not None:
            account = None if branding.hides(profile, "phone") else self.account
            here = self._lines.phone.calls_here
            self.phone.follow(account if here else None, profile)
            self.softphone.follow(None if here else account, profile)
        self._follow_actions(profile)

    def _follow_actions(self, profile: Profile | None) -> None:
        """Show what only this operator offers; loaded with the first operator that offers anything."""
        if self.operator_actions is None and profile is not None and _offers_any(profile):
            self.operator_actions = HomeActions(self, self.menu, self.context, self._tasks, self._balances)
            self.operator_actions.changed.connect(self._settings_changed)
            if self.phone is not None:
                self.operator_actions.changed.connect(self.phone.settings_changed)
            self.operator_actions.busy.connect(self._hold_language)
            self.operator_actions.failed.connect(lambda error: self.show_error(error, tone="warning"))
        if self.operator_actions is not None:
            self.operator_actions.follow(self.account, profile)

    def _help(self, key: str) -> None:
        """Open what the operator offers for who waits for the e-mail of a confirmation."""
        profile = self._profiles.get(self.account.operator_id) if self.account is not None else None
        if self.operator_actions is not None and profile is not None and self.account is not None:
            self.operator_actions.open(profile, profile.help_actions[key], self.account)

    def _dress(self, profile: Profile | None) -> None:
        helping = profile.help_actions if profile is not None else {}
        self.view.panel.offer_help(again="confirmation_again" in helping, elsewhere="confirmation_address" in helping)
        face: ProfileFace | None = profile or self._face
        self.header.show_operator(face.name if face else branding.program_name(), face.logo if face else None)
        self.setWindowTitle(branding.window_title(face))
        for view in (self.view, self.empty):
            view.say_support(branding.support(face, profile))
        self.menu.hide_parts(face, self._face)
        self.view.add.setVisible(not branding.hides(self._face, "add-account"))
        self.view.offer_settings(not branding.hides(face, "sip-settings"))
        theme.set_accent(face.accent if face else "")

    # ---- what can be done with an account ----

    def _shown_with_profile(self) -> tuple[Account | None, Profile | None]:
        return self.account, self._profiles.get(self.account.operator_id) if self.account else None

    def copy_number(self) -> None:
        self.view.panel.copy_number()

    def show_licence(self) -> None:
        """Bring the licence into view, with the focus on what can be done about it."""
        if self.licence is not None:
            self.view.show_to(self.view.licence)
            self.licence.take_first_step()

    def _licence_shown(self) -> None:
        licence = self.licence
        if licence is None:
            return
        there = not self.view.licence.isHidden()
        self.menu.licence.setEnabled(there)
        standing = licence.standing if there else None
        self.view.show_licence(standing, licence.buys if there else "", known=licence.known)
        self.view.share_mnemonics()

    @cached_property
    def keeping(self) -> ProfileKeeping:
        """Puts the file of an operator whose profile is gone among the user's own; made when it is needed."""
        made = ProfileKeeping(self.context, self._tasks, self)
        made.kept.connect(self._profiles_changed)
        made.failed.connect(self.show_error)
        return made

    def open_profiles(self) -> None:
        """The window in which operators' profiles are written, checked and kept."""
        window = make_profile_window(self.context, self)
        window.kept.connect(self._profiles_changed)
        window.show()

    def _profiles_changed(self) -> None:
        """Read everything anew: what is kept of an operator is another now."""
        self._profiles.clear()
        for view in (self.view, self.empty):
            view.banner.clear()
        self.reload()

    def open_tester(self) -> None:
        """The window in which an operator's web services are tested: first the shown account's."""
        make_tester_window(self.context, self.account.operator_id if self.account else "", self).show()

    def show_info(self) -> None:
        if self.account is not None and self.account.info_html:
            InfoDialog(self.account, self).open()

    def show_settings(self) -> None:
        """The SIP settings of the shown account, once its operator's profile is there."""
        profile = self._profiles.get(self.account.operator_id) if self.account else None
        if self.account is None or profile is None or not self.account.sip.number:
            return

        window = AccountSettings(self.context, self._tasks, self.account, profile, self)
        window.changed.connect(self._settings_changed)
        if self.phone is not None:
            window.changed.connect(self.phone.settings_changed)
        window.open()

    def _settings_changed(self, before: str, account: Account) -> None:
        """Follow the change of an account. It may not be the shown one: a call may have brought that to the front."""
        if account.id != before:
            self._balances.forget(before)
            if self._licences is not None:
                self._licences.forget(before)
            if self._history is not None:
                self._history.rename(before, account.id)
        shown = self.account is not None and self.account.id == before
        self.reload(account.id if shown else "")

    def _want_confirm(self) -> None:
        if self.account is not None:
            self.confirm_wanted.emit(self.account)

    def ask_to_remove(self) -> None:
        """Ask, then remove the shown account with its passwords."""
        if self.account is not None:
            self._removing.ask(self.account)

    def _is_removing(self, under_way: bool) -> None:
        self.view.remove.setEnabled(not under_way)
        self._hold_language()

    def _hold_language(self) -> None:
        """Offer no other language while something is under way: its outcome would not reach the new window."""
        acting = self.operator_actions is not None and self.operator_actions.running
        self.menu.languages.setEnabled(not (acting or self._removing.running))

    def _removed(self, account_id: str) -> None:
        history = self._history
        if history is not None:
            self._tasks.run(lambda: history.forget(account_id), lambda _: None, self.show_error)
        if self.phone is not None:
            self.phone.forget(account_id)
        if self.operator_actions is not None:
            self.operator_actions.forget(account_id)
        if self._licences is not None:
            self._licences.forget(account_id)
        self._balances.forget(account_id)
        self.reload()

    # ---- what went wrong ----

    def show_error(self, error: NeonError, *, tone: str = "danger") -> None:
        """Say it over whatever is shown."""
        again = isinstance(error, StorageError | ProfileError)
        for view in (self.view, self.empty):
            view.banner.show_error(error, offered(error, among=(Remedy.CHOOSE_PROFILE,), again=again), tone=tone)

    def _mend(self, step: Remedy) -> None:
        error = self.view.banner.error or self.empty.banner.error
        if step is Remedy.CHOOSE_PROFILE and error is not None:
            self.keeping.choose_file(error.facts.get("id", ""), error.facts.get("operator", ""))
            return
        for view in (self.view, self.empty):
            view.banner.clear()
        if step is Remedy.RETRY:
            self.reload()

    # ---- leaving ----

    def remember(self) -> None:
        """Keep the size and the account for the next start; called when the window is closed already."""
        store = self.context.store
        if self.account is not None and store.preference(preferences.LAST_ACCOUNT, "") != self.account.id:
            store.set_preference(preferences.LAST_ACCOUNT, self.account.id)
        size = [self.width(), self.height()]
        if store.preference(preferences.HOME_SIZE, []) != size and not self.isMaximized():
            store.set_preference(preferences.HOME_SIZE, size)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _offers_any(profile: Profile) -> bool:
    if profile.actions:
        return True

    return bool(plugin_actions.offered(profile))
