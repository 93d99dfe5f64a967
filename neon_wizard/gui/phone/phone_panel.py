"""The card of the phone in the home window: connect, dial, answer, hang up, mute, keys.

`PhonePanel` draws what it is told. `PhoneCard` connects it: it shows the phone of the account that the window shows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, QRegularExpression, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui.licence.licence_words import with_money
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.credentials import PortalPasswordDialog
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.icon_widgets import Pill
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.gui.phone.phone import LineState
from neon_wizard.gui.remedies import Remedies, offered
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret
from neon_wizard.profile.operator import Profile
from neon_wizard.sip.engine import CallInfo, CallState, Registration

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.phone.phone_lines import Lines
    from neon_wizard.gui.tasks import Tasks

__all__ = ["PhoneCard", "PhonePanel"]


_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#")
_PEER_LETTERS = 60
_OFFERED = (Remedy.TRUST_HOSTS, Remedy.HTTP_CREDENTIALS, Remedy.LICENCE, Remedy.SUPPORT)  # trying again has its button


class PhonePanel(QFrame):
    """Shows a `LineState`; what is pressed goes out as signals."""

    connect_wanted = Signal()
    disconnect_wanted = Signal()
    dial_wanted = Signal(str)
    answer_wanted = Signal()
    hang_up_wanted = Signal()
    mute_wanted = Signal(bool)
    digit_wanted = Signal(str)
    # The connection has failed, and the banner says why.
    failed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._state = LineState()
        self._may_connect = True
        self._since = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_duration)
        self.pill = Pill()
        self.line = self._button(self.tr("&Connect"), self._toggle_line)
        self.obstacle = label(self.tr("No calls yet: your licence does not permit them."), tone="warning")
        self.obstacle.hide()
        self.note = label(tone="secondary", role="small")
        self.progress = ProgressLine()
        self.banner = Banner()
        self._make_dialler()
        self._make_call()
        self._lay_out()
        self.show_state(LineState(), frozenset())

    def _button(self, text: str, pressed: object = None) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        if pressed is not None:
            made.clicked.connect(pressed)
        return made

    def _make_dialler(self) -> None:
        self.target = QLineEdit()
        self.target.setPlaceholderText(self.tr("Number or SIP address"))
        self.target.setAccessibleName(self.tr("Number or SIP address"))
        self.target.setMaxLength(120)
        self.target.returnPressed.connect(self._dial)
        self.target.textChanged.connect(self._offer_call)
        self.call = self._button(self.tr("Ca&ll"), self._dial)
        self.call.setProperty("main", "yes")
        self._dialler = QWidget()
        row = QHBoxLayout(self._dialler)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self.target, 1)
        row.addWidget(self.call)

    def _make_call(self) -> None:
        self.peer = label(role="strong")
        self.progress_of_call = label(tone="secondary")
        self.answer = self._button(self.tr("A&nswer"), self.answer_wanted)
        self.answer.setProperty("main", "yes")
        self.hang_up = self._button(self.tr("&Hang up"), self.hang_up_wanted)
        self.mute = self._button(self.tr("&Mute"))
        self.mute.setCheckable(True)
        self.mute.clicked.connect(self._mute)
        self.keys = self._button(self.tr("&Keypad"))
        self.keys.setCheckable(True)
        self.keys.toggled.connect(self._show_keypad)
        self.keypad = self._make_keypad()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1))
        for button in (self.answer, self.hang_up, self.mute, self.keys):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._call = QWidget()
        column = QVBoxLayout(self._call)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.peer)
        column.addWidget(self.progress_of_call)
        column.addLayout(buttons)
        column.addWidget(self.keypad, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_keypad(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(0.5))
        for place, key in enumerate(_KEYS):
            button = self._button(key)
            button.setFixedWidth(theme.space(7))
            button.clicked.connect(self._press_key)
            button.setProperty("digit", key)
            grid.addWidget(button, place // 3, place % 3)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("Keys that were sent"))
        self.typed.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9*#A-D]*"), self.typed))
        self.typed.textChanged.connect(self._send_new)
        self._sent = ""
        grid.addWidget(self.typed, 4, 0, 1, 3)
        box.hide()
        return box

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        title = label(self.tr("Phone"), role="heading")
        top.addWidget(title, 1)
        top.addWidget(self.pill)
        top.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        for part in (self.obstacle, self.progress, self.banner, self.note, self._dialler, self._call):
            column.addWidget(part)

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that have a mnemonic, so that the window can keep them apart."""
        return [self.line, self.call, self.answer, self.hang_up, self.mute, self.keys]

    # ---- what it shows ----

    def show_state(self, state: LineState, features: frozenset[str], note: str = "") -> None:
        """note: what else is to be said about the connection, such as the age of the settings that it uses."""
        before, self._state = self._state, state
        registered = state.registration is Registration.REGISTERED
        self._show_registration(state)
        self.note.setText(note if registered else "")
        self.note.setVisible(bool(self.note.text()))
        call = state.call if state.call is not None and state.call.state is not CallState.ENDED else None
        self._dialler.setVisible(registered and call is None)
        self._call.setVisible(call is not None)
        if call is not None:
            self._show_call(call, features)
        else:
            self._clock.stop()
            self.progress_of_call.clear()
            self.keys.setChecked(False)
        ended = state.call if call is None else None
        if state.error is not None:
            self.banner.show_error(state.error, offered(state.error, among=_OFFERED))
            if before.registration is not state.registration:
                self.failed.emit()
        elif ended is not None and ended.error is not None and before.call != ended:
            self.banner.show_error(ended.error, (), tone="warning")
        elif call is not None or before.registration is not state.registration:
            self.banner.clear()
        self._offer_call()

    def show_missed(self, peer: str, time: QTime) -> None:
        """Say who called, until the next call, or until the connection changes."""
        when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        self.banner.show_words(self.tr("Missed call from {0}").format(shown_peer(peer)), when)

    def show_licence(self, *, permits: bool, asked_again: bool = False) -> None:
        """Say beside the button that connects what would be refused, before it is pressed.

        asked_again: pressing it asks the operator, which may permit it then.
        """
        self.obstacle.setVisible(not permits)
        self._may_connect = permits or asked_again
        self._offer_connection()

    def _show_registration(self, state: LineState) -> None:
        word, glyph, tone = {
            Registration.OFF: (self.tr("Not connected"), "phone", "secondary"),
            Registration.TRYING: (self.tr("Connecting…"), "clock", "secondary"),
            Registration.REGISTERED: (self.tr("Connected"), "success", "success"),
            Registration.FAILED: (self.tr("Not connected"), "error", "danger"),
        }[state.registration]
        if self.pill.text and word != self.pill.text:
            announce(self.pill, word)
        self.pill.say(word, glyph, tone)
        self.progress.setVisible(state.registration is Registration.TRYING)
        self.line.setText(
            {
                Registration.OFF: self.tr("&Connect"),
                Registration.TRYING: self.tr("Ca&ncel"),
                Registration.REGISTERED: self.tr("&Disconnect"),
                Registration.FAILED: self.tr("Try a&gain"),
            }[state.registration]
        )
        self._offer_connection()

    def _show_call(self, call: CallInfo, features: frozenset[str]) -> None:
        talking = call.state is CallState.ESTABLISHED
        self.peer.setText(shown_peer(call.peer))
        self.answer.setVisible(call.state is CallState.INCOMING)
        self.hang_up.setText(self.tr("&Decline") if call.state is CallState.INCOMING else self.tr("&Hang up"))
        self.mute.setVisible(talking and "mute" in features)
        self.mute.setChecked(call.muted)
        self.mute.setText(self.tr("Un&mute") if call.muted else self.tr("&Mute"))
        self.keys.setVisible(talking and "dtmf" in features)
        if talking:
            if not self._clock.isActive():
                self._since.start()
                self._clock.start()
            self._show_duration()
            if call.error is not None:
                self.banner.show_error(call.error, (), tone="warning")
            return
        words = {
            CallState.INCOMING: self.tr("is calling you"),
            CallState.CALLING: self.tr("Calling…"),
            CallState.RINGING: self.tr("Ringing…"),
        }[call.state]
        if words == self.progress_of_call.text():
            return
        announce(self.progress_of_call, f"{self.peer.text()} {words}", urgent=call.state is CallState.INCOMING)
        self.progress_of_call.setText(words)
        if call.state is CallState.INCOMING:
            hand_focus(self.answer)

    def _show_duration(self) -> None:
        seconds = self._since.elapsed() // 1000
        duration = f"{seconds // 60}:{seconds % 60:02}"
        muted = self._state.call is not None and self._state.call.muted
        self.progress_of_call.setText(
            self.tr("{0}, the microphone is off").format(duration)
            if muted
            else self.tr("Talking, {0}").format(duration)
        )

    def _show_keypad(self, shown: bool) -> None:
        self.keypad.setVisible(shown)
        self.keys.setText(self.tr("Hide &keypad") if shown else self.tr("&Keypad"))
        self.typed.clear()
        if shown:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _off(self) -> bool:
        return self._state.registration in (Registration.OFF, Registration.FAILED)

    def _offer_connection(self) -> None:
        self.line.setEnabled(self._may_connect or not self._off)

    def _offer_call(self) -> None:
        self.call.setEnabled(bool(self.target.text().strip()))

    # ---- what is pressed ----

    def _toggle_line(self) -> None:
        (self.connect_wanted if self._off else self.disconnect_wanted).emit()

    def _dial(self) -> None:
        if self.target.text().strip():
            self.banner.clear()
            self.dial_wanted.emit(self.target.text())

    def _press_key(self) -> None:
        button = self.sender()
        if button is not None:
            self.typed.setText(self.typed.text() + str(button.property("digit")))

    def _send_new(self, text: str) -> None:
        """Send what was typed or pasted, wherever in the line; what is deleted again was sent all the same."""
        before, self._sent = self._sent, text
        start = _shared(before, text)
        end = _shared(before[start:][::-1], text[start:][::-1])
        for digit in text[start : len(text) - end]:
            self.digit_wanted.emit(digit)

    def _mute(self, wanted: bool) -> None:
        """Ask for it, and leave the button as it was: it says what the engine did, not what is wanted."""
        self.mute.setChecked(not wanted)
        self.mute_wanted.emit(wanted)


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def shown_peer(peer: str) -> str:
    """``sip:ana@sip.example.com;transport=tls`` as ``ana@sip.example.com``. A stranger wrote it: on one line, cut."""
    bare = peer.removeprefix("sip:").removeprefix("sips:").partition(";")[0]
    return "".join(c for c in bare if c.isprintable())[:_PEER_LETTERS]


_HOUR, _DAY = 3600, 86_400


class PhoneCard(QObject):
    """window: its questions stand over it."""

    # As `Lines.account_changed`.
    account_changed = Signal(str, Account)
    # The user wants to see the licence, which does not permit a connection.
    licence_wanted = Signal()

    def __init__(self, context: Context, tasks: Tasks, lines: Lines, panel: PhonePanel, window: QWidget) -> None:
        super().__init__(window)
        self._lines = lines
        self._window = window
        self.panel = panel
        self._account: Account | None = None
        self._profile: Profile | None = None
        self._remedies = Remedies(context, tasks, window)
        self._missed: dict[str, tuple[str, QTime]] = {}
        lines.phone.missed.connect(self._note_missed)
        lines.changed.connect(self._changed)
        lines.password_wanted.connect(self._ask_password)
        lines.account_changed.connect(self.account_changed)
        phone = lines.phone
        panel.connect_wanted.connect(self._connect)
        panel.disconnect_wanted.connect(lambda: self._with_id(lines.disconnect_account))
        panel.dial_wanted.connect(lambda target: self._with_id(lambda each: phone.dial(each, target)))
        panel.answer_wanted.connect(lambda: self._with_id(phone.answer))
        panel.hang_up_wanted.connect(lambda: self._with_id(phone.hang_up))
        panel.mute_wanted.connect(lambda muted: self._with_id(lambda each: phone.mute(each, muted)))
        panel.digit_wanted.connect(lambda digit: self._with_id(lambda each: phone.send_digit(each, digit)))
        panel.banner.chosen.connect(self._take)
        panel.hide()

    def follow(self, account: Account | None, profile: Profile | None) -> None:
        """Show the phone of this account once its operator's profile is there. Without a number there is no phone."""
        other = account is None or self._account is None or account.id != self._account.id
        self._account, self._profile = account, profile
        there = account is not None and profile is not None and bool(account.sip.number)
        self.panel.setVisible(there)
        if there:
            if other:
                self.panel.banner.clear()
            self._show()
            self._show_missed()

    def settings_changed(self, before: str, account: Account) -> None:
        """As in `Lines`."""
        self._lines.settings_changed(before, account)

    def forget(self, account_id: str) -> None:
        """As in `Lines`."""
        self._lines.forget_account(account_id)

    def _show(self) -> None:
        if self._account is not None:
            state = self._lines.phone.state(self._account.id)
            if state.error is not None:
                state = replace(state, error=with_money(state.error))
            self.panel.show_state(state, self._lines.phone.features, self._note(self._account.id))

    def _note_missed(self, call: CallInfo) -> None:
        self._missed[call.account_id] = call.peer, QTime.currentTime()
        self._show_missed()

    def _show_missed(self) -> None:
        """Say who called the shown account, once."""
        if self._account is not None and (missed := self._missed.pop(self._account.id, None)) is not None:
            self.panel.show_missed(*missed)

    def _note(self, account_id: str) -> str:
        """How old the settings are, if newer ones should have been fetched and could not be (B4); else empty."""
        ready = self._lines.ready(account_id)
        if ready is None or ready.error is None or ready.fetched is not None:
            return ""
        if ready.age < _HOUR:
            return self.tr("The operator could not be asked for new settings; the last ones are in use.")
        number = int(ready.age // (_DAY if ready.age >= _DAY else _HOUR))
        words = (
            self.tr("The operator could not be asked for new settings; those of {0} days ago are in use.")
            if ready.age >= _DAY
            else self.tr("The operator could not be asked for new settings; those of {0} hours ago are in use.")
        )
        return words.format(number)

    def _with_id(self, do: object) -> None:
        if self._account is not None and callable(do):
            do(self._account.id)

    def _connect(self) -> None:
        if self._account is not None and self._profile is not None:
            self._lines.connect_account(self._account, self._profile)

    def _changed(self, account_id: str) -> None:
        if self._account is not None and self._account.id == account_id:
            self._show()

    def _ask_password(self, account_id: str, _error: object) -> None:
        account, profile = self._account, self._profile
        if account is None or profile is None or account.id != account_id:
            return

        def again(password: Secret) -> None:
            self._lines.connect_account(account, profile, password)

        dialog = PortalPasswordDialog(profile.name, account.login, self._window)
        dialog.given.connect(again)
        dialog.open()

    def _take(self, remedy: Remedy) -> None:
        if remedy is Remedy.LICENCE:
            self.licence_wanted.emit()
        elif self._profile is not None:
            self._remedies.take(remedy, self._profile, "provisioning", self._connect)
