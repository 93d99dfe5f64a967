"""A licence on the screen: its state, why it does not permit, what to do about it, and the wait for bought credit.

The wizard's page and the home window show the same. It shows what it is told; whoever owns it asks and opens pages.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.flow.licensing import KEY, PASSWORD, Standing, Step, Typed
from neon_wizard.gui import theme
from neon_wizard.gui.errors import Banner
from neon_wizard.gui.fields import FieldRow
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.licence_watch import LicenceStatus, Work
from neon_wizard.gui.licence_words import LicenceWords
from neon_wizard.gui.pill import Pill
from neon_wizard.gui.widgets import IconButton, ProgressLine, alert, label
from neon_wizard.messages import Action, explain
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Profile, host_of

__all__ = ["LicenceView"]

_NOTICEABLE = 400  # milliseconds: a line that comes and goes faster than this is only a flicker
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MENDED_HERE = (Action.UNLOCK, Action.TRUST_HOSTS, Action.HTTP_CREDENTIALS, Action.SUPPORT)


class LicenceView(QFrame):
    """compact: shows no more than its state where that is well, as among other cards."""

    step_wanted = Signal(Step)
    stop_wanted = Signal()
    """The user waits no longer for credit."""
    cancel_wanted = Signal()
    mend_wanted = Signal(Action)
    """A next step of the error that is shown."""

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = compact
        self._say = LicenceWords(self)
        self._status = LicenceStatus()
        self._profile: Profile | None = None
        self._shown_error: tuple[NeonError, int] | None = None
        self.setProperty("role", "card")
        self.setObjectName("licence")
        self._make_words()
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_NOTICEABLE)
        self._slow.timeout.connect(self._show_progress)

    def _make_words(self) -> None:
        self._title = label(self.tr("Licence"), role="heading")
        self.pill = Pill()
        self.words = label()
        self.words.setObjectName("licence-words")
        self.next_step = label(tone="secondary")
        self.uncertain = label(
            self.tr("The answer to the last activation was lost: the licence may be active already."), tone="warning"
        )
        self.promise = label(tone="secondary")
        self.progress = ProgressLine()
        self._asking = label(tone="secondary")
        self.countdown = label()
        self.countdown.setObjectName("licence-countdown")
        self.banner = Banner()
        self.banner.chosen.connect(self.mend_wanted)
        self.info = InfoView()

    def _make_fields(self) -> None:
        self.key = FieldRow(KEY, self.tr("Licence &key"))
        self.password = FieldRow(PASSWORD, self.tr("&Password of your login"), secret=True)
        self.rows = (self.key, self.password)
        for row in self.rows:
            row.line.installEventFilter(self)

    def _make_buttons(self) -> None:
        self.recheck = IconButton("refresh", self.tr("Check the licence again"))
        self.recheck.clicked.connect(lambda: self.step_wanted.emit(Step.CHECK))
        self.buttons = {step: self._button(step) for step in Step}
        self.stop = QPushButton(self.tr("S&top waiting"))
        self.stop.setObjectName("licence-stop")
        self.stop.clicked.connect(self.stop_wanted)
        self.cancel = QPushButton(self.tr("Cance&l"))
        self.cancel.setObjectName("licence-cancel")
        self.cancel.clicked.connect(self.cancel_wanted)
        for button in (*self.buttons.values(), self.stop, self.cancel):
            button.setAutoDefault(False)

    def _button(self, step: Step) -> QPushButton:
        made = QPushButton()
        made.setObjectName(f"licence-{step}")
        made.clicked.connect(lambda: self.step_wanted.emit(step))
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.space(1))
        top.addWidget(self._title, 1)
        top.addWidget(self.pill)
        top.addWidget(self.recheck)
        self._steps = QWidget()
        flow = FlowLayout(self._steps, theme.space(1))
        for button in self.buttons.values():
            flow.addWidget(button)
        self._waits = self._line_with(self.countdown, self.stop)
        self._works = self._line_with(self._asking, self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        for part in (self.words, self.next_step, self.uncertain, *self.rows, self._steps, self.promise, self._waits,
                     self.progress, self._works, self.banner, self.info):  # fmt: skip
            column.addWidget(part)
        for hidden in (self.pill, self.recheck, self.next_step, self.uncertain, *self.rows, self._steps, self.promise,
                       self._waits, self.progress, self._works, self.info):  # fmt: skip
            hidden.hide()

    @staticmethod
    def _line_with(words: QWidget, button: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    # ---- what it shows ----

    def show_status(self, status: LicenceStatus, profile: Profile) -> None:
        self._status, self._profile = status, profile
        standing = status.standing
        if standing is not None:
            self._show_standing(standing, profile)
            self._show_fields(standing)
        self._show_steps(standing)
        self._show_work()
        self._show_error()

    def show_countdown(self, seconds: int) -> None:
        """So long it is until the credit is asked for again."""
        self.countdown.setText(self.tr("Asked again in {0} s").format(seconds))

    def _show_standing(self, standing: Standing, profile: Profile) -> None:
        word, glyph, tone = self._say.look(standing)
        message, next_step = self._say.sentences(standing, profile)
        if self.words.text() and (word, message) != (self.pill.text, self.words.text()):
            alert(self.words, f"{word}. {message}")
        self.pill.say(word, glyph, tone)
        self.pill.show()
        self.words.setText(message)
        self.next_step.setText(next_step)
        self.next_step.setVisible(bool(next_step))
        code = standing.refusal.code if standing.refusal else ""
        self.uncertain.setVisible(standing.licence.activating and code != "licence.activating")
        shown = bool(standing.licence.info_html) and not (self._compact and standing.permits)
        if shown and not self.info.isVisibleTo(self):
            self.info.show_info(standing.licence.info_html)
        self.info.setVisible(shown)

    def _show_fields(self, standing: Standing) -> None:
        """The key where one can be typed and is of use; the password where the operator wants it."""
        useful = not standing.permits or standing.licence.trial
        kept = standing.asks_key and KEY not in standing.wants
        self.key.setVisible(useful and standing.asks_key)
        self.key.set_help(self.tr("Leave it empty to use the key that you typed before.") if kept else "")
        error = self._status.error
        self.password.setVisible(
            (useful and PASSWORD in standing.wants) or (error is not None and error.field == PASSWORD)
        )

    def _show_steps(self, standing: Standing | None) -> None:
        steps = standing.steps if standing else ()
        small = self._compact and standing is not None and standing.permits and not standing.licence.trial
        self.recheck.setVisible(small and Step.CHECK in steps)
        shown = () if small else steps
        uncertain = standing is not None and standing.licence.activating
        first = next(iter(shown), None)
        for step, button in self.buttons.items():
            button.setVisible(step in shown)
            button.setText(self._word(step, uncertain=uncertain))
            theme.mark(button, main="yes" if step is first and not self._status.waiting else "")
        self._steps.setVisible(bool(shown) and not self._status.waiting)
        buys = standing is not None and standing.waits and Step.BUY in shown and not self._status.waiting
        self.promise.setText(self._promised())
        self.promise.setVisible(buys and not standing.permits if standing else False)

    def _promised(self) -> str:
        return self.tr("Your balance is then asked for by itself, and the licence is activated when it suffices.")

    def _word(self, step: Step, *, uncertain: bool) -> str:
        return {
            Step.ACTIVATE: self.tr("&Activate"),
            Step.ACTIVATE_AGAIN: self.tr("&Activate again…"),
            Step.CHECK: self.tr("Check the &state") if uncertain else self.tr("Chec&k again"),
            Step.BUY: self.tr("&Buy credit…"),
        }[step]

    def _show_work(self) -> None:
        status = self._status
        for widget in (self.recheck, *self.buttons.values(), *(row.line for row in self.rows)):
            widget.setEnabled(status.work is None)
        self._waits.setVisible(status.waiting and status.work is None)
        words = self._doing(status.work)
        if words and words != self._asking.text():
            self._asking.setText(words)
        if status.asking and not self._slow.isActive() and not self._works.isVisibleTo(self):
            if status.waiting:
                self._show_progress()  # in the place of the countdown, so that nothing jumps
            else:
                self._slow.start()
        elif not status.asking:
            self._slow.stop()
            self.progress.hide()
            self._works.hide()

    def _show_progress(self) -> None:
        self.progress.show()
        self._works.show()
        alert(self._asking, self._asking.text())

    def _doing(self, work: Work | None) -> str:
        if work is None or self._profile is None:
            return ""
        service = "licence" if work.may_activate else "licence_status"
        known = self._profile.services
        asked = known.get(service) or known.get("licence") or known.get("balance")
        host = asked.host if asked else host_of(self._profile.origin)
        if work is Work.ACTIVATE:
            return self.tr("Asking {0} to activate the licence…").format(host)
        return self.tr("Asking {0}…").format(host)

    def _show_error(self) -> None:
        status = self._status
        error = status.error
        for row in self.rows:
            if error is None or error.field != row.name:
                row.show_wrong("")
        if error is None:
            self._shown_error = None
            self.banner.clear()
            return
        # The same failure again is not announced again; while it is asked anew the words stay.
        if status.asking or self._shown_error == (error, status.failures):
            return
        self._shown_error = (error, status.failures)
        wrong = next((row for row in self.rows if row.name == error.field), None)
        if wrong is not None:
            self.banner.clear()
            wrong.show_wrong(explain(error).message)
            wrong.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wait = error.retry_after if isinstance(error, OperatorError) and not status.waiting else None
        permits = status.standing is not None and status.standing.permits
        tone = "warning" if permits or status.waiting else "danger"
        self.banner.show_error(error, self._offers(error), tone=tone, countdown=round(wait or 0))

    def _offers(self, error: NeonError) -> tuple[Action, ...]:
        """Reading may always be tried again; what may have been activated has its own buttons (F37)."""
        own = explain(error).action
        again = () if self._uncertain or own is Action.LICENCE or self._status.waiting else (Action.RETRY,)
        return (own, *again) if own in _MENDED_HERE else again

    @property
    def _uncertain(self) -> bool:
        return self._status.standing is not None and self._status.standing.licence.activating

    # ---- what is typed and pressed ----

    def typed(self) -> Typed:
        """What stands in the fields; blanks around a pasted key are not of it."""
        key, password = self.key.value.strip(), self.password.value
        return Typed(
            Secret(key) if key and self.key.isVisibleTo(self) else None,
            Secret(password) if password and self.password.isVisibleTo(self) else None,
        )

    def missing(self) -> bool:
        """Say which field has to be filled before an activation, and go there; False where none has."""
        standing = self._status.standing
        for row in self.rows:
            if standing is not None and row.name in standing.wants and row.isVisibleTo(self) and not row.value.strip():
                row.show_wrong(self._needed(row))
                row.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _needed(self, row: FieldRow) -> str:
        return self.tr("The licence key is needed.") if row is self.key else self.tr("The password is needed.")

    def forget_typed(self) -> None:
        """It has served."""
        for row in self.rows:
            row.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field activates, and does not press the window's main button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self._enter()
            return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        step = next((step for step in (Step.ACTIVATE, Step.ACTIVATE_AGAIN) if self._offered(step)), None)
        if step is not None and self._status.work is None:
            self.step_wanted.emit(step)

    def _offered(self, step: Step) -> bool:
        return self._status.standing is not None and step in self._status.standing.steps

    # ---- for the window around it ----

    @property
    def lettered(self) -> list[QAbstractButton | FieldRow]:
        """What is shown of it that has a mnemonic, in the visual order."""
        buttons = [each for each in (*self.buttons.values(), self.stop, self.cancel) if not each.isHidden()]
        return [*(row for row in self.rows if not row.isHidden()), *buttons]

    def first_focus(self) -> QWidget | None:
        """Where something can be done about it: a field that has to be filled, else the best step."""
        standing = self._status.standing
        if standing is None:
            return None
        if self._status.waiting:
            return self.stop
        for row in self.rows:
            if row.name in standing.wants and row.isVisibleTo(self):
                return row.line
        best = next(iter(standing.steps), None)
        if self.recheck.isVisibleTo(self):
            return self.recheck
        return self.buttons[best] if best is not None else None
