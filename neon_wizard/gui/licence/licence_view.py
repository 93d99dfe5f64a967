"""A licence on the screen: its state, why it does not permit, what to do about it, and the wait for bought credit.

The wizard's page and the home window both use `LicenceView`. It shows what it is told; its owner asks and opens pages.
`LicenceFields` holds what a person types: the operator's key and, if the operator wants it, the login's password.
`LicenceButtons` is the row of what can be done.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.flow.licensing import KEY, PASSWORD, LicenceOverview, LicenceStep, Typed
from neon_wizard.gui.licence.licence_poller import LicenceStatus, Work
from neon_wizard.gui.licence.licence_words import LicenceWords
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import FieldRow
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.icon_widgets import IconButton, Pill
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.gui.remedies import offered
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Secret
from neon_wizard.profile.operator import Profile

__all__ = ["LicenceButtons", "LicenceFields", "LicenceView"]


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LicenceFields(QWidget):
    """Shows each field only while it is needed."""

    # Enter was pressed in one of them.
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants: tuple[str, ...] = ()
        self.key = FieldRow(KEY, self.tr("Licence &key"))
        self.password = FieldRow(PASSWORD, self.tr("&Password of your login"), secret=True)
        self.rows = (self.key, self.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        for row in self.rows:
            row.line.installEventFilter(self)
            row.hide()
            column.addWidget(row)
        self.hide()

    def follow(self, standing: LicenceOverview, error_field: str) -> None:
        """Show what is needed now. error_field: the field that the last error names, or empty."""
        self._wants = standing.wants
        useful = not standing.permits or standing.licence.trial
        kept = standing.asks_key and KEY not in standing.wants
        self.key.setVisible(useful and standing.asks_key)
        self.key.set_help(self.tr("Leave it empty to use the key that you typed before.") if kept else "")
        self.password.setVisible((useful and PASSWORD in standing.wants) or error_field == PASSWORD)
        self.setVisible(bool(self.shown))
        for row in self.rows:
            if row.name != error_field:
                row.show_wrong("")

    @property
    def shown(self) -> list[FieldRow]:
        return [row for row in self.rows if not row.isHidden()]

    @property
    def wanted(self) -> FieldRow | None:
        """The first empty field that has to be filled before an activation; None if there is none."""
        return next((row for row in self.shown if row.name in self._wants and not row.value.strip()), None)

    def typed(self) -> Typed:
        """What stands in them, without the blanks around a pasted key."""
        key, password = self.key.value.strip(), self.password.value
        return Typed(
            Secret(key) if key and self.key in self.shown else None,
            Secret(password) if password and self.password in self.shown else None,
        )

    def forget(self) -> None:
        """Empty the fields: what was typed has served."""
        for row in self.rows:
            row.line.clear()

    def ask_for_wanted(self) -> bool:
        """Say which field has to be filled, and go there; False if none has."""
        row = self.wanted
        if row is not None:
            needed = self.tr("The licence key is needed.") if row is self.key else self.tr("The password is needed.")
            self.show_wrong(row.name, needed)
        return row is not None

    def show_wrong(self, name: str, words: str) -> bool:
        """Say it beside the field of this name, and go there; False if there is no such field."""
        row = next((row for row in self.rows if row.name == name), None)
        if row is None:
            return False
        row.show_wrong(words)
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def enable(self, enabled: bool) -> None:
        for row in self.rows:
            row.line.setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter in a field for the licence: it must not press the window's main button too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)


class LicenceButtons(QWidget):
    """A button for each step that is offered, the best first. by_enter: Enter presses the one with the focus."""

    step_wanted = Signal(LicenceStep)

    def __init__(self, *, by_enter: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, theme.space(1))
        self._offered: tuple[LicenceStep, ...] = ()
        self.of = {step: self._button(step, by_enter=by_enter) for step in LicenceStep}
        self.hide()

    def _button(self, step: LicenceStep, *, by_enter: bool) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName(f"licence-{step}")
        made.setAutoDefault(by_enter)
        made.clicked.connect(lambda: self.step_wanted.emit(step))
        return made

    @property
    def shown(self) -> list[QPushButton]:
        """Those that are shown, in their order."""
        return [] if self.isHidden() else [self.of[step] for step in self._offered]

    def offer(self, steps: tuple[LicenceStep, ...], *, uncertain: bool, credit: bool) -> None:
        """Show these. uncertain: an activation may have reached the operator. credit: it is credit that is bought."""
        self._arrange(steps)
        for step, button in self.of.items():
            button.setVisible(step in steps)
            button.setText(self._word(step, uncertain=uncertain, credit=credit))
            theme.mark(button, main="yes" if step is next(iter(steps), None) else "")

    def enable(self, enabled: bool) -> None:
        for button in self.of.values():
            button.setEnabled(enabled)

    def _arrange(self, steps: tuple[LicenceStep, ...]) -> None:
        """Bring them into this order, for the eyes and for the Tab key."""
        if steps == self._offered:
            return
        self._offered = steps
        self._row.take_all()
        for step in steps:
            self._row.addWidget(self.of[step])
        for before, after in pairwise(steps):
            QWidget.setTabOrder(self.of[before], self.of[after])

    def _word(self, step: LicenceStep, *, uncertain: bool, credit: bool) -> str:
        return {
            LicenceStep.ACTIVATE: self.tr("&Activate"),
            LicenceStep.ACTIVATE_AGAIN: self.tr("Activate a&gain…"),
            LicenceStep.CHECK: self.tr("Check the &state") if uncertain else self.tr("Chec&k again"),
            LicenceStep.BUY: self.tr("&Buy credit…") if credit else self.tr("&Buy a licence…"),
        }[step]


_NOTICEABLE = 400  # milliseconds: a line that is shown for less than this is only a flicker


class LicenceView(QFrame):
    """compact: it is one of several cards, and shows no operator's page while all is well."""

    step_wanted = Signal(LicenceStep)
    # The user waits no longer for credit.
    stop_wanted = Signal()
    cancel_wanted = Signal()
    # What the user pressed beneath the error that is shown.
    remedy_wanted = Signal(Remedy)

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = compact
        self._say = LicenceWords(self)
        self._status = LicenceStatus()
        self._had: QWidget | None = None
        self._shown_error: tuple[NeonError, int] | None = None
        self.setProperty("role", "card")
        self.setObjectName("licence")
        self._make_words()
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
        self.progress = ProgressLine()
        self._asking = label(tone="secondary")
        self.countdown = label()
        self.countdown.setObjectName("licence-countdown")
        self.banner = Banner()
        self.banner.chosen.connect(self.remedy_wanted)
        self.info = InfoView()

    def _make_buttons(self) -> None:
        self.fields = LicenceFields()
        self.fields.entered.connect(self._entered)
        self.recheck = IconButton("refresh", self.tr("Check the licence again"))
        self.recheck.clicked.connect(lambda: self.step_wanted.emit(LicenceStep.CHECK))
        self.buttons = LicenceButtons(by_enter=not self._compact)
        self.buttons.step_wanted.connect(self.step_wanted)
        self.stop = self._button("licence-stop", self.tr("S&top waiting"), self.stop_wanted)
        self.cancel = self._button("licence-cancel", self.tr("Cance&l"), self.cancel_wanted)

    def _button(self, name: str, text: str, signal: object) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)  # with the focus it would look like the main button, which goes forwards
        made.clicked.connect(signal)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.space(1))
        top.addWidget(self._title, 1)
        top.addWidget(self.pill)
        top.addWidget(self.recheck)
        self._waits = _beside(self.countdown, self.stop)
        self._works = _beside(self._asking, self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1.5))
        column.addLayout(top)
        for part in (self.words, self.next_step, self.uncertain, self.fields, self.buttons, self._waits, self.progress,
                     self._works, self.banner, self.info):  # fmt: skip
            column.addWidget(part)
        for hidden in (self.pill, self.recheck, self.next_step, self.uncertain, self._waits, self.progress, self._works,
                       self.info):  # fmt: skip
            hidden.hide()

    # ---- what it shows ----

    def say_title(self, text: str) -> None:
        """Put `text` in place of the word "licence", if that stands above already."""
        self._title.setText(text)

    def show_status(self, status: LicenceStatus, profile: Profile) -> None:
        held = self._focused()
        self._status = status
        standing = status.standing
        if standing is not None:
            self._show_standing(standing, profile)
            self._show_steps(standing)
            self.fields.follow(standing, (status.error.field if status.error else None) or "")
        self._show_work(profile)
        self._show_error()
        if held is not None:
            self._hold_focus(held)

    def show_countdown(self, seconds: int) -> None:
        """Show how many seconds it takes until the credit is asked for again."""
        self.countdown.setText(self.tr("Asked again in {0} s").format(seconds))

    def _show_standing(self, standing: LicenceOverview, profile: Profile) -> None:
        word, glyph, tone = self._say.look(standing)
        message, next_step = self._say.sentences(standing, profile)
        if self.words.text() and (word, message) != (self.pill.text, self.words.text()):
            announce(self.words, f"{word}. {message}")
        self.pill.say(word, glyph, tone)
        self.pill.show()
        self.words.setText(message)
        self.next_step.setText(next_step)
        self.next_step.setVisible(bool(next_step) and not self._status.waiting)
        code = standing.refusal.code if standing.refusal else ""
        self.uncertain.setVisible(standing.licence.activating and code != "licence.activating")
        shown = bool(standing.licence.info_html) and not (self._compact and standing.permits)
        if shown:
            self.info.show_info(standing.licence.info_html)
        self.info.setVisible(shown)

    def _show_steps(self, standing: LicenceOverview) -> None:
        well = standing.permits and not standing.licence.trial
        self.recheck.setVisible(well and LicenceStep.CHECK in standing.steps)
        self.buttons.offer(
            () if well else standing.steps, uncertain=standing.licence.activating, credit=standing.needs_credit
        )
        self.buttons.setVisible(bool(standing.steps) and not well and not self._status.waiting)

    def _show_work(self, profile: Profile) -> None:
        status = self._status
        free = status.work is None
        self.recheck.setEnabled(free)
        self.buttons.enable(free)
        self.fields.enable(free)
        if status.waiting and free and self._waits.isHidden():
            self.countdown.setAccessibleName(self.tr("Waiting for your credit"))  # it changes every second
            announce(self.countdown, self.countdown.accessibleName())
        self._waits.setVisible(status.waiting and free)
        if not status.asking or status.work is None:
            self._slow.stop()
            self.progress.hide()
            self._works.hide()
            return
        self._asking.setText(self._doing(status.work, profile))
        if status.waiting:
            self._show_progress()  # it takes the countdown's place, so that nothing jumps
        elif not self._slow.isActive() and self._works.isHidden():
            self._slow.start()

    def _show_progress(self) -> None:
        self.progress.show()
        self._works.show()
        if self._focused() is self:
            hand_focus(self.cancel)
        announce(self._asking, self._asking.text())

    def _doing(self, work: Work, profile: Profile) -> str:
        names = ("licence", "licence_status", "balance")
        known = [profile.services[name].host for name in names if name in profile.services]
        host = known[0] if known else profile.name
        if work is Work.ACTIVATE:
            return self.tr("Asking {0} to activate the licence…").format(host)
        return self.tr("Asking {0}…").format(host)

    def _show_error(self) -> None:
        status, error = self._status, self._status.error
        if error is None:
            self._shown_error = None
            self.banner.clear()
            return
        # Do not announce the same failure twice; while it is asked again, the words stay.
        if status.asking or self._shown_error == (error, status.failures):
            return
        self._shown_error = (error, status.failures)
        if error.field and self.fields.show_wrong(error.field, explain(error).message):
            self.banner.clear()
            return
        wait = None if status.waiting else error.retry_after
        known = status.standing
        calm = status.waiting or (known is not None and (known.permits or known.licence.activating))
        self.banner.show_error(
            error,
            offered(error, again=self._repeatable(error)),
            tone="warning" if calm else "danger",
            countdown=round(wait or 0),
            advised=not (status.waiting or self._uncertain),
        )

    @property
    def _uncertain(self) -> bool:
        """Whether an activation may have reached the operator, whose answer was lost (F37)."""
        return self._status.standing is not None and self._status.standing.licence.activating

    def _repeatable(self, error: NeonError) -> bool:
        """Whether to offer trying again: reading may be repeated, what may have been activated has its own buttons
        (F37)."""
        elsewhere = explain(error).action is Remedy.LICENCE
        return not (self._uncertain or elsewhere or self._status.waiting)

    # ---- the focus ----

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on as soon as something here can be pressed."""
        best = self.first_focus()
        if best is not None and best is not self:
            best.setFocus(event.reason())

    def _focused(self) -> QWidget | None:
        """The part of this that has the focus, if one has."""
        focused: QWidget | None = self.window().focusWidget()
        return focused if focused is not None and (focused is self or self.isAncestorOf(focused)) else None

    def _hold_focus(self, before: QWidget) -> None:
        """Keep the focus in this view, for those who use the keyboard, if what had it is gone or cannot be pressed."""
        if before is not self:
            self._had = before
        if before is self or not (before.isVisible() and before.isEnabled()):
            had = self._had
            usable = had is not None and had.isVisible() and had.isEnabled()
            hand_focus((had if usable else None) or self.first_focus() or self)

    # ---- what is pressed ----

    def _entered(self) -> None:
        """Enter was pressed in a field: activate, if that is offered."""
        standing = self._status.standing
        known = standing.steps if standing is not None and self._status.work is None else ()
        step = next((step for step in known if step in (LicenceStep.ACTIVATE, LicenceStep.ACTIVATE_AGAIN)), None)
        if step is not None:
            self.step_wanted.emit(step)

    # ---- for the window around it ----

    @property
    def lettered(self) -> list[QAbstractButton | FieldRow]:
        """The parts that are shown and have a mnemonic, in the visual order."""
        lines = ((self._waits, self.stop), (self._works, self.cancel))
        return [*self.fields.shown, *self.buttons.shown, *(button for line, button in lines if not line.isHidden())]

    def first_focus(self) -> QWidget | None:
        """Where something can be done: a field that has to be filled, else the button of the best step."""
        if not self._waits.isHidden():
            return self.stop
        if not self._works.isHidden():
            return self.cancel
        if self._status.work is not None:
            return self  # until something can be pressed
        wanted = self.fields.wanted
        if wanted is not None:
            return wanted.line
        return next(iter(self.buttons.shown), None) or (None if self.recheck.isHidden() else self.recheck)


def _beside(words: QWidget, button: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(1))
    row.addWidget(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return made
