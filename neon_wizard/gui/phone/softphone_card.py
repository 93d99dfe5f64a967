"""The card of the phone where this program has no engine: the calls are made by a softphone of the user's.

`SoftphonePanel` says so, and offers what can be done: start the softphone with the account, get one, take the settings
along. `SoftphoneCard` does it, for the account that the home window shows.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QUrl, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts import files
from neon_wizard.accounts.connection import PORTAL_PASSWORD
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.accounts.softphones import RunningSoftphone, Softphone, found, softphone_at
from neon_wizard.errors import ConnectError, NeonError, OperatorError
from neon_wizard.gui.licence.licence_words import with_money
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.credentials import PortalPasswordDialog
from neon_wizard.gui.parts.dialogs import LinkQuestion, ask_file, ask_target
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.remedies import EVERYWHERE, Remedies, offered
from neon_wizard.messages import Remedy
from neon_wizard.sip.exports import FORMATS, export

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account, Secret
    from neon_wizard.profile.operator import Profile

__all__ = ["RunningSoftphones", "SoftphoneCard", "SoftphonePanel"]

# What to propose where there is none: the format of its settings, and the page where it is to be had.
_PROPOSED: Final = {"win32": ("microsip", "https://www.microsip.org/downloads")}
_ELSEWHERE: Final = ("linphonerc", "https://www.linphone.org/")


class SoftphonePanel(QFrame):
    """Shows the softphones that were found; what is pressed goes out as signals."""

    start_wanted = Signal(Softphone)
    choose_wanted = Signal()
    save_wanted = Signal()
    get_wanted = Signal()
    # The window has come to the front: another program may have been installed meanwhile.
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("softphone-panel")
        self.words = label()
        self.told = label(tone="secondary")
        self.told.hide()
        self.progress = ProgressLine()
        self.progress.hide()
        self.banner = Banner()
        self._row = QWidget()
        self._flow = FlowLayout(self._row, theme.space(1))
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        for part in (label(self.tr("Phone"), role="heading"), self.words, self.progress, self.banner, self.told):
            column.addWidget(part)
        column.addWidget(self._row)

    def show_softphones(self, softphones: tuple[Softphone, ...], proposed: str) -> None:
        """Offer to start these. proposed: the name of the one to get where there is none."""
        names = [each.name for each in softphones]
        self.words.setText(
            self.tr("This program makes no calls by itself here. {0} can make them with this account.").format(
                ", ".join(names)
            )
            if names
            else self.tr(
                "This program makes no calls by itself here, and knows no softphone on this computer. {0} is one that"
                " costs nothing: install it, then come back."
            ).format(proposed)
        )
        self._flow.take_all()
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [
            self._button(self.tr("Start {0}").format(each.name), partial(self.start_wanted.emit, each))
            for each in softphones
        ]
        if not softphones:
            self.buttons.append(self._button(self.tr("Get {0}…").format(proposed), self.get_wanted.emit))
        self.buttons[0].setProperty("main", "yes")
        self.buttons.append(self._button(self.tr("Choose a softphone…"), self.choose_wanted.emit))
        self.buttons.append(self._button(self.tr("Save the settings…"), self.save_wanted.emit))
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self._row.updateGeometry()

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        made = QPushButton(text.replace("&", "&&"), self._row)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: pressed())
        return made

    def show_busy(self, busy: bool) -> None:
        """Show that something is being done, and let nothing be pressed meanwhile."""
        self.progress.setVisible(busy)
        self._row.setEnabled(not busy)

    def tell(self, words: str) -> None:
        """Say what has become of it; empty says nothing."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            self.banner.clear()
            announce(self.told, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.looked_at.emit()


class RunningSoftphones(QObject):
    """The softphones that were started from a window; they outlive it."""

    # The name of one that has ended.
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[RunningSoftphone] = []

    def start(self, softphone: Softphone, data: bytes) -> None:
        """Start it with `data`, its configuration. Raises `UsageError` ``export.start``, `StorageError`."""
        running = RunningSoftphone(softphone, data)
        self._running.append(running)
        threading.Thread(target=self._wait, args=(running,), name="neon-softphone", daemon=True).start()

    def _wait(self, running: RunningSoftphone) -> None:
        running.wait()
        self._running.remove(running)
        with suppress(RuntimeError):  # the program has ended meanwhile, and this object with it
            self.ended.emit(running.softphone.name)

    def close(self) -> None:
        """The program ends: nothing of theirs stays on the disk; the softphones themselves go on."""
        for running in tuple(self._running):
            running.forget()


class SoftphoneCard(QObject):
    """window: its questions stand over it. look: finds the softphones of this computer, on a thread."""

    # The id that an account had, and the account as the fetch before the start has left it.
    account_changed = Signal(str, object)
    licence_wanted = Signal()

    def __init__(
        self,
        context: Context,
        tasks: Tasks,
        running: RunningSoftphones,
        panel: SoftphonePanel,
        window: QWidget,
        look: Callable[[], tuple[Softphone, ...]] = found,
    ) -> None:
        super().__init__(window)
        self._context, self._tasks, self._running = context, tasks, running
        self._window, self.find = window, look
        self.panel = panel
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._again: Callable[[], None] = lambda: None
        self._softphones: tuple[Softphone, ...] | None = None
        self._remedies = Remedies(context, tasks, window)
        self._remedies.failed.connect(self._show_error)
        running.ended.connect(self._tell_ended)
        panel.start_wanted.connect(self.start)
        panel.choose_wanted.connect(self._choose)
        panel.save_wanted.connect(self._ask_where)
        panel.get_wanted.connect(lambda: LinkQuestion.ask(window, QUrl(self._proposed[1])))
        panel.banner.chosen.connect(self._take)
        panel.looked_at.connect(self.look)
        panel.hide()

    @property
    def _proposed(self) -> tuple[str, str]:
        return _PROPOSED.get(sys.platform, _ELSEWHERE)

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Show the card for this account once its operator's profile is there."""
        other = account is None or self._account is None or account.id != self._account.id
        self._account, self._profile = account, profile
        there = account is not None and profile is not None and bool(account.sip.number)
        if other:
            self.panel.tell("")
            self.panel.banner.clear()
        self.panel.setVisible(there)
        if there:
            self.look()

    def look(self) -> None:
        """Look again which softphones there are."""
        self._tasks.run(self.find, self._show_found, self._show_error, owner=self)

    def _show_found(self, softphones: tuple[Softphone, ...]) -> None:
        if softphones != self._softphones:  # else the button that has the focus would be another
            self._softphones = softphones
            self.panel.show_softphones(softphones, FORMATS[self._proposed[0]].program)

    # ---- start ----

    def start(self, softphone: Softphone, password: Secret | None = None) -> None:
        """Fetch what is to be fetched, then start. password: the portal's, if the user has just typed it."""
        account, profile = self._account, self._profile
        if account is None or profile is None:
            return
        self._again = partial(self.start, softphone)

        def prepare() -> tuple[Account, bytes]:
            ready = self._context.connect(account, password)
            sip = usable(ready.account.sip, profile.sip)
            return ready.account, export(sip, softphone.program.format, ready.sip_password)

        def run(prepared: tuple[Account, bytes]) -> None:
            now, data = prepared
            if now != account:
                self.account_changed.emit(account.id, now)
            try:
                self._running.start(softphone, data)
            except NeonError as error:
                self._failed(error)
                return
            self.panel.show_busy(False)
            self.panel.tell(self.tr("{0} was started with this account.").format(softphone.name))

        self.panel.banner.clear()
        self.panel.show_busy(True)
        self._tasks.run(prepare, run, partial(self._start_failed, softphone), owner=self)

    def _start_failed(self, softphone: Softphone, error: NeonError) -> None:
        self._failed(error)
        account, profile = self._account, self._profile
        wanted = isinstance(error, OperatorError | ConnectError) and error.code in PORTAL_PASSWORD
        if wanted and account is not None and profile is not None:
            dialog = PortalPasswordDialog(profile.name, account.login, self._window)
            dialog.given.connect(partial(self.start, softphone))
            dialog.open()

    def _tell_ended(self, name: str) -> None:
        if self.panel.told.text():
            self.panel.tell(self.tr("{0} was closed.").format(name))

    def _choose(self) -> None:
        def chosen(path: str) -> None:
            try:
                self.start(softphone_at(path))
            except NeonError as error:
                self._show_error(error)

        ask_file(self._window, self.tr("Choose a softphone"), (), chosen)

    # ---- take the settings along ----

    def _ask_where(self) -> None:
        """Ask for a file for the settings of the first softphone, or of the one that is proposed."""
        if self._account is None:
            return
        name = self._softphones[0].program.format if self._softphones else self._proposed[0]
        kind = FORMATS[name]
        file = f"{self._account.sip.number}{kind.suffix or '.rc'}"
        title = self.tr("Save the settings for {0}").format(kind.program)
        ask_target(self._window, title, f"{kind.program} (*{Path(file).suffix})", file, partial(self._save, name))

    def _save(self, name: str, path: str) -> None:
        account, profile = self._account, self._profile
        if account is None or profile is None:
            return

        def write() -> None:
            data = export(usable(account.sip, profile.sip), name)
            with files.storage_errors(Path(path)):
                files.replace(Path(path), data)

        def told(_nothing: None) -> None:
            self.panel.tell(
                self.tr("The settings for {0} are in {1}. They hold no password: {0} asks for it.").format(
                    FORMATS[name].program, path
                )
            )

        self._tasks.run(write, told, self._show_error, owner=self)

    # ---- errors ----

    def _failed(self, error: NeonError) -> None:
        self.panel.show_busy(False)
        self._show_error(error)

    def _show_error(self, error: NeonError) -> None:
        self.panel.tell("")
        error = with_money(error)
        self.panel.banner.show_error(error, offered(error, among=(*EVERYWHERE, Remedy.LICENCE)))

    def _take(self, remedy: Remedy) -> None:
        if remedy is Remedy.LICENCE:
            self.licence_wanted.emit()
        else:
            self._remedies.take(remedy, self._profile, "provisioning", self._again)
