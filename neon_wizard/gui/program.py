"""What outlives a window: the context, the balances, the language, the tray; and the way from one window to the next.

A window comes first. Whatever takes time (the keyring, the demo operator, what an earlier run left unfinished) starts
after its first paint, off the GUI thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack, suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from neon_wizard.errors import NeonError
from neon_wizard.gui import preferences
from neon_wizard.gui.application import CrashReporter, FirstPaint, collect_after
from neon_wizard.gui.parts import theme
from neon_wizard.gui.preferences import Languages
from neon_wizard.gui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QApplication, QWidget

    from neon_wizard.accounts.balance_history import History
    from neon_wizard.context import Context
    from neon_wizard.gui.balance.balance_poller import Balances, BalanceSource
    from neon_wizard.gui.desktop import TrayAndBus
    from neon_wizard.gui.home.home_window import HomeWindow
    from neon_wizard.gui.licence.licence_poller import LicenceWatch
    from neon_wizard.gui.phone.phone_lines import Lines
    from neon_wizard.gui.remote import Remote
    from neon_wizard.gui.wizard.wizard_window import Wizard
    from neon_wizard.model import Account, PendingSignup
    from neon_wizard.profile.glance import ProfileFace
    from neon_wizard.profile.operator import Profile
    from neon_wizard.sip.engine import CallInfo, Engine

__all__ = ["Program"]

_LAST_WORK = 2.0  # seconds: cancelled calls end at once, and a keyring that hangs is not waited for


class Program(QObject):
    """Made once; `start` shows the first window. face: of the operator whose own start command this is, or None.

    What the first window does without is imported, and made, when it is first asked for.
    """

    # The first window is on the screen: from now on there is time for all that it did not need.
    painted = Signal()

    def __init__(self, app: QApplication, context: Context, face: ProfileFace | None = None) -> None:
        super().__init__()
        self.app = app
        self.context = context
        self.face = face
        self.tasks = Tasks(self)
        self.crashes = CrashReporter(parent=self)
        self.languages = Languages(app)
        self.languages.use(preferences.read(context, preferences.LANGUAGE, ""))
        self.wizard: Wizard | None = None
        self.home: HomeWindow | None = None
        self._presence: TrayAndBus | None = None
        self._running = ExitStack()  # stops, when it is closed, what was made meanwhile: the last first
        self._notices: list[NeonError] = []
        self._named = False
        self._next_operator = ""
        self._unchecked = ""
        self.refused: NeonError | None = None
        # What is emitted on another thread Qt queues to this one, by itself.
        self.crashes.happened.connect(self._show_crash)

    @property
    def presence(self) -> TrayAndBus:
        """The program on the desktop, beside its windows."""
        if self._presence is None:
            from neon_wizard.gui.desktop import TrayAndBus

            self._presence = made = TrayAndBus(self)
            made.refresh_wanted.connect(lambda: self.balances.refresh())
            made.show_wanted.connect(self.activate)
            made.quit_wanted.connect(self.quit)
        return self._presence

    @cached_property
    def remote(self) -> Remote:
        """Answers what comes from elsewhere."""
        from neon_wizard.gui.remote import Remote

        return Remote(self, self)

    @cached_property
    def _source(self) -> BalanceSource:
        from neon_wizard.gui.balance.balance_poller import BalanceSource

        source = BalanceSource(self.context, self)
        source.fell.connect(self.presence.tell_low)
        source.unkept.connect(lambda error: self.show_error(error, tone="warning"))
        return source

    @cached_property
    def balances(self) -> Balances:
        """The balances that are read; made on the GUI thread by what shows or wants one, which the wizard does not."""
        from neon_wizard.gui.balance.balance_poller import Balances

        balances = Balances(self.tasks, self._source.ask, self)
        balances.changed.connect(self._update_tray)
        balances.password_given.connect(self._source.take_password)
        self._running.callback(self._source.close)
        self._running.callback(balances.stop)
        return balances

    @property
    def known_balances(self) -> Balances | None:
        """As `RemoteTarget.known_balances`."""
        return self.balances if "balances" in vars(self) else None

    @cached_property
    def licences(self) -> LicenceWatch:
        """The licences of the accounts that the home window has shown; they follow the balances read meanwhile."""
        from neon_wizard.gui.licence.licence_poller import LicenceWatch

        licences = LicenceWatch(self.tasks, self.context.licences, self, told_credit=True)
        self.balances.came.connect(self._follow_balance)
        self._running.callback(licences.stop)
        return licences

    @property
    def history(self) -> History:
        """The balances that were noted on this computer."""
        return self._source.history

    @cached_property
    def lines(self) -> Lines:
        """The accounts on the phone; its engine is loaded at the first connection."""
        from neon_wizard.gui.phone.phone import Phone
        from neon_wizard.gui.phone.phone_lines import Lines
        from neon_wizard.gui.phone.reconnecting import Reconnecting
        from neon_wizard.gui.phone.ringing import over_dialogs

        lines = Lines(self.context, self.tasks, self.balances, Phone(self._engine, self), self)
        lines.phone.rings.connect(self._rings)
        lines.phone.rings.connect(lambda call: over_dialogs(lines.phone, call))
        lines.phone.rings.connect(self.presence.tell_call)
        lines.phone.missed.connect(self.presence.tell_missed)
        lines.licence_asked.connect(self.licences.look)
        self._reconnecting = Reconnecting(self.context, self.tasks, lines, self)
        self._running.callback(lines.phone.close)
        self._running.callback(lines.softphones.close)
        return lines

    def _engine(self) -> Engine:
        """The engine that the user has chosen; loaded at the first connection."""
        from neon_wizard.sip.engines import choose

        return choose(preferences.read(self.context, preferences.ENGINE, ""))

    def _use_engine(self, name: str) -> None:
        self._remember(preferences.ENGINE, name)

    # ---- start and end ----

    def start(self, operator: str = "", face: ProfileFace | None = None, *, background: bool = False) -> None:
        """Show the first window. operator: open the wizard for this one, whatever accounts there are.

        background: the home window waits in the tray, or minimised where there is none.

        face: of its profile, which is then loaded after the first paint; when it is wrong the program ends, and
        `refused` says why.
        """
        self._named = bool(operator)
        if face is not None:
            self._unchecked = operator or self.context.brand
        if operator or not self._has_accounts():
            self.open_wizard(operator, face=face)
        else:
            self.open_home(background=background)
        if self.wizard is not None:
            self.wizard.painted.connect(self._after_first_paint)
        elif self.home is not None:
            FirstPaint(self.home).came.connect(self._after_first_paint)

    def _has_accounts(self) -> bool:
        if self.context.nothing_kept:
            return False
        try:
            return bool(self.context.accounts())
        except NeonError as error:
            self._notices.append(error)
            return False

    def _after_first_paint(self) -> None:
        self._check_operator()
        theme.painted()
        self.remote  # noqa: B018 - made on this thread, for others will ask it
        self.painted.emit()
        self.presence.show_icon(self.face.logo if self.face else None, self.tasks, self.show_error)
        self.tasks.run(lambda: self.context.notices, self._take_notices, self.show_error)
        self.presence.join_bus(self.answer)
        self._follow_motion()
        if self.home is not None:
            self._reconnecting.connect_again()

    def _follow_motion(self) -> None:
        from neon_wizard.gui.parts.motion import less_wished

        self.tasks.run(less_wished, theme.keep_still, lambda error: None, owner=self)

    def _check_operator(self) -> None:
        """Load the profile of which the window shows only the face: nothing was pressed yet."""
        named, self._unchecked = self._unchecked, ""
        if not named or self.wizard is None:
            return
        try:
            self.wizard.use_operator(self.context.profile(named))
        except NeonError as error:
            self.refused = error
            self.quit()

    def _take_notices(self, notices: tuple[NeonError, ...]) -> None:
        """Say what was put in order of what an earlier run left; accounts may be back that were not there at first."""
        self._notices += notices
        if self.home is not None:
            self.home.reload()
        elif self.wizard is not None and not self._named and self.wizard.untouched and self._has_accounts():
            self.wizard.close()  # which opens home
        self.say_notices()

    def say_notices(self) -> None:
        """Say what could not be said before there was a window."""
        notices, self._notices = self._notices, []
        for error in notices:
            self.show_error(error, tone="warning")

    def quit(self) -> None:
        """Hide the windows and end the event loop; `close` does the rest."""
        if self.wizard is not None:
            self.wizard.abandon()
        for window in (self.wizard, self.home):
            if window is not None:
                window.hide()
        self.app.quit()

    def close(self) -> None:
        """Stop everything, after the event loop: all windows are hidden already."""
        self.crashes.uninstall()
        if self._presence is not None:
            self._presence.close()
        self._running.close()
        self.tasks.cancel_all()
        self.tasks.wait(_LAST_WORK)
        if self.home is not None:
            with suppress(NeonError):  # a size that is not remembered is no reason for a message without a window
                self.home.remember()
        self.context.close()

    # ---- the wizard ----

    def open_wizard(
        self,
        operator: str = "",
        confirm: Account | None = None,
        check: PendingSignup | None = None,
        *,
        face: ProfileFace | None = None,
        choose: bool = False,
    ) -> None:
        """Open the wizard, or bring the one forward that is open.

        operator: its id, its profile's file or ``demo``; empty: the user chooses. face: shown in place of its profile,
        which is not loaded here. confirm, check, choose: see `Wizard`.
        """
        from neon_wizard.gui.wizard.wizard_window import Wizard

        if self.wizard is not None:
            _raise(self.wizard)
            return
        profile: Profile | None = None
        known = confirm or check
        operator = known.operator_id if known else operator or self.context.brand
        demo = operator == "demo"
        if face is None and operator and not demo:
            try:
                profile = self.context.profile(operator)
            except NeonError as error:
                if known is not None:  # the account's own operator, or none: its password is for nobody else
                    self.show_error(error)
                    return
                self._notices.append(error)
        self.wizard = Wizard(
            self.context,
            profile=profile,
            face=face,
            demo=demo,
            confirm=confirm,
            check=check,
            choose=choose,
            parent=self.home,
        )
        if self.home is not None:
            self.wizard.setWindowModality(QtCore.Qt.WindowModality.WindowModal)
        self._new_account = confirm.id if confirm else ""
        self.wizard.account_ready.connect(self._account_ready)
        self.wizard.finished.connect(self._wizard_finished)
        self.wizard.show()

    def _account_ready(self, account: Account) -> None:
        self._new_account = account.id
        if self.known_balances is not None:
            self.balances.forget(account.id)
        if "licences" in vars(self):
            self.licences.forget(account.id)

    def _wizard_finished(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            # Its work may end after it: an outcome that is on its way then needs something that still lives.
            wizard.tasks.setParent(self)
            wizard.deleteLater()
        if self._next_operator:
            operator, self._next_operator = self._next_operator, ""
            self.open_wizard(operator)
        elif self.home is not None:
            self.home.reload(self._new_account)
        elif self._has_accounts():
            self.open_home(self._new_account)
        else:
            self.quit()

    # ---- the home window ----

    def open_home(self, current: str = "", *, background: bool = False) -> None:
        """Make the home window and show it. current: the id of the account to show first. background: as in `start`."""
        from neon_wizard.gui.home.home_window import HomeWindow
        from neon_wizard.gui.tray import Tray
        from neon_wizard.profile.brand import UPDATES_OFF

        tray = Tray.available()
        home = HomeWindow(
            self.context,
            self.tasks,
            self.balances,
            language=self.languages.chosen,
            tray=tray,
            history=self.history,
            lines=self.lines,
            licences=self.licences,
            face=self.face,
        )
        home.add_wanted.connect(self._add)
        home.confirm_wanted.connect(self._confirm)
        home.check_wanted.connect(self._check)
        home.language_chosen.connect(self.use_language)
        home.shown_account.connect(self._update_tray)
        home.closed.connect(self._home_closed)
        home.quit_wanted.connect(self.quit)
        home.menu.keep_in_tray.connect(self._keep_in_tray)
        home.menu.tell_updates.connect(lambda tell: self._remember(UPDATES_OFF, int(not tell)))
        home.menu.engine_chosen.connect(self._use_engine)
        self.home = home
        if tray:
            self.presence.make_tray()
        home.reload(current)
        if not background:
            home.show()
        elif not tray:
            home.showMinimized()

    def _follow_balance(self, account_id: str) -> None:
        balance = self.balances.state(account_id).balance
        if balance is not None:
            self.licences.balance_came(account_id, balance.amount)

    def _rings(self, call: CallInfo) -> None:
        """Bring the window forward with the account that is called."""
        if self.home is not None:
            self.home.reload(call.account_id)
            _raise(self.home)

    def _add(self) -> None:
        self.open_wizard(choose=not self.context.brand)

    def _confirm(self, account: Account) -> None:
        self.open_wizard(confirm=account)

    def _check(self, signup: PendingSignup) -> None:
        self.open_wizard(check=signup)

    def _home_closed(self) -> None:
        if not (self.presence.tray is not None and self.home is not None and self.home.menu.tray.isChecked()):
            self.quit()

    def use_language(self, language: str) -> None:
        """Speak `language` from now on, and make the window anew. language: its key, empty for the system's."""
        self.languages.use(language)
        self._remember(preferences.LANGUAGE, language)
        old = self.home
        if old is None:
            return
        current = old.account.id if old.account else ""
        self.open_home(current)
        assert self.home is not None  # noqa: S101
        self.home.setGeometry(old.geometry())
        old.closed.disconnect(self._home_closed)
        collect_after(old)
        old.close()
        old.deleteLater()

    def _remember(self, name: str, value: str | int) -> None:
        store = self.context.store
        self.tasks.run(lambda: store.set_preference(name, value), lambda _: None, self.show_error)

    # ---- the tray ----

    def _update_tray(self) -> None:
        if self.home is not None:
            account = self.home.account
            state = self.balances.state(account.id if account else "")
            self.presence.show_balance(account, state, self.home.policy)

    def _keep_in_tray(self, keep: bool) -> None:
        self._remember(preferences.KEEP_IN_TRAY, int(keep))

    # ---- from elsewhere ----

    def answer(self, message: Mapping[str, Any]) -> Mapping[str, Any]:
        """As `Remote.answer`."""
        return self.remote.answer(message)

    def open_link(self, link: str) -> None:
        """As `Remote.open_link`."""
        self.remote.open_link(link)

    def open_asked(self, address: QUrl) -> None:
        """Open what the system handed to this program: a profile's file, or a link that names one."""
        self.activate()
        if address.isLocalFile():
            self.use_kept(address.toLocalFile())
            self.say_notices()
        else:
            self.open_link(address.toString(QtCore.QUrl.ComponentFormattingOption.FullyEncoded))

    def use_kept(self, path: str) -> None:
        """As `RemoteTarget.use_kept`: unless the wizard is in use."""
        if self.wizard is not None and self.wizard.untouched:
            self._next_operator = path
            self.wizard.close()
        elif self.wizard is None:
            self.open_wizard(path)

    def open_operator(self, operator: str) -> None:
        """As `RemoteTarget.open_operator`."""
        self.open_wizard(operator)
        self.say_notices()

    def show_brand(self, brand: str) -> None:
        """As `RemoteTarget.show_brand`: this operator's own command was started while the program runs already."""
        mine = self._accounts_of(brand)
        if mine and self.home is not None:
            self.home.reload(mine[0].id)
        elif not mine and self.wizard is None:
            self.open_operator(brand)

    def _accounts_of(self, operator: str) -> list[Account]:
        with suppress(NeonError):
            return [account for account in self.context.accounts() if account.operator_id == operator]
        return []

    @property
    def window(self) -> QWidget | None:
        """The one that is in use: the wizard, else the home window."""
        return self.wizard or self.home

    def activate(self) -> None:
        """Bring the window forward (F46)."""
        if self.window is not None:
            _raise(self.window)

    def _show_crash(self, error: NeonError) -> None:
        """Show it later: Python still deals with the exception."""
        QTimer.singleShot(0, self, lambda: self.show_error(error))

    def show_error(self, error: NeonError, tone: str = "danger") -> None:
        """Say it on the window that is there."""
        if self.wizard is not None:
            self.wizard.show_notice(error, tone)
        elif self.home is not None:
            self.home.show_error(error, tone=tone)


def _raise(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
