"""An error as a person meets it: icon, one sentence, one next step as a button, the technical details folded (rule 7).

`Banner` shows it and tells which remedy was chosen; `gui.remedies` and its window carry that out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError, OperatorError, ProfileError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import Glyph, label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.messages import Remedy, explain

__all__ = ["Banner", "details"]

_GLYPHS = {"danger": "error", "warning": "warning", "info": "info", "success": "success"}
_GLYPH_TONES = {"info": "secondary"}


def details(error: NeonError) -> str:
    """What support needs to know: code, facts, the operator's own words, technical detail; no secret (F60)."""
    problems = error.problems if isinstance(error, ProfileError) else (error,)
    lines = []
    for problem in problems:
        lines.append(problem.code)
        lines += [f"{name}: {value}" for name, value in problem.facts.items() if value]
        if isinstance(problem, OperatorError) and problem.description:
            lines.append(f"description: {problem.description}")
        if problem.detail:
            lines.append(problem.detail)
    return "\n".join(lines)


class Banner(QFrame):
    """A message on top of a page. Hidden until there is something to say."""

    # The remedy that the user pressed.
    chosen = Signal(Remedy)
    spoken_role = "alert"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("role", "banner")
        self.error: NeonError | None = None
        self._seconds = 0
        self._by_itself = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._glyph = Glyph("error", "danger")
        self._message = label(role="strong")
        self._message.setObjectName("banner-message")
        self._next = label()
        self._next.setObjectName("banner-next-step")
        for words in (self._message, self._next):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: dict[Remedy, QPushButton] = {}
        self._actions = QWidget()
        self._row = FlowLayout(self._actions, theme.space(1))
        self._fold = QPushButton(self.tr("Details"), self._actions)
        self._fold.setFlat(True)
        self._fold.setCheckable(True)
        self._fold.setObjectName("banner-details")
        self._fold.toggled.connect(self._unfold)
        self._details = self._make_details()
        self._lay_out()
        self.hide()

    def _make_details(self) -> QWidget:
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(theme.space(14))
        self._text.setAccessibleName(self.tr("Details"))
        copy = QPushButton(self.tr("Copy the details"))
        copy.setObjectName("banner-copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        box.hide()
        return box

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.5))
        words.addWidget(self._message)
        words.addWidget(self._next)
        words.addSpacing(theme.space(0.5))
        words.addWidget(self._actions)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        row.setSpacing(theme.space(1.5))
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    # ---- what it says ----

    def show_error(
        self,
        error: NeonError,
        offers: Sequence[Remedy] | None = None,
        *,
        tone: str = "danger",
        countdown: int = 0,
        by_itself: bool = False,
        advised: bool = True,
        beside_field: bool = False,
    ) -> None:
        """Say `error`. offers: the remedies, the best first; None for the error's own.

        countdown: seconds before "try again" may be pressed (F17). by_itself: it is chosen then without a press, as
        suits calls that only read. advised: False if what can be done about it is said elsewhere. beside_field: the
        sentence stands beside its field, and is not said twice.
        """
        told = explain(error)
        self.error = error
        own = (told.action,) if told.action not in (Remedy.NONE, Remedy.EDIT) else ()
        advice = told.next_step if advised else ""
        if beside_field:
            self._say(advice or self.tr("Look at the marked field."), "", tone)
        else:
            self._say(told.message, advice, tone)
        self._offer(own if offers is None else [step for step in offers if step not in (Remedy.NONE, Remedy.EDIT)])
        self._text.setPlainText(details(error))
        self._fold.setVisible(True)
        self._seconds, self._by_itself = countdown, by_itself
        self._count()

    def show_words(
        self, message: str, next_step: str = "", offers: Sequence[Remedy] = (), *, tone: str = "info"
    ) -> None:
        """Say something that is no error."""
        self.error = None
        self._say(message, next_step, tone)
        self._offer(offers)
        self._fold.setVisible(False)

    def clear(self) -> None:
        """Hide: there is nothing to say any more."""
        self.error = None
        self._timer.stop()
        self._seconds = 0
        self.hide()

    def button(self, step: Remedy) -> QPushButton | None:
        """The button of a remedy, if it is offered."""
        return self._buttons.get(step)

    def focus_first(self) -> bool:
        """Put the focus on the best remedy; False if none is offered."""
        first = next(iter(self._buttons.values()), None)
        if first is None:
            return False
        hand_focus(first if first.isEnabled() else self._fold)
        return True

    def _say(self, message: str, next_step: str, tone: str) -> None:
        self._fold.setChecked(False)
        self._timer.stop()
        self._seconds = 0
        self._glyph.show_as(_GLYPHS[tone], _GLYPH_TONES.get(tone, tone))
        self._message.setText(message)
        self._next.setText(next_step)
        self._next.setVisible(bool(next_step))
        theme.mark(self, tone=tone)
        self.show()
        words = f"{message} {next_step}".strip()
        self.setAccessibleName(words)
        announce(self, words, urgent=self.error is not None)

    def _offer(self, steps: Sequence[Remedy]) -> None:
        self._row.take_all()
        for old in self._buttons.values():
            old.hide()  # it lives on until the event loop comes round
            old.deleteLater()
        self._buttons = {}
        for place, step in enumerate(steps):
            button = QPushButton(self._words(step), self._actions)
            button.setObjectName(f"step-{step}")
            button.setFlat(place > 0)
            button.setAutoDefault(True)
            button.clicked.connect(self._pressed)
            button.setProperty("step", step.value)
            self._buttons[step] = button
            self._row.addWidget(button)
            button.show()
        self._row.addWidget(self._fold)
        # For Tab and a screen reader too: what is there from the start stands after what came now.
        self._fold.raise_()
        copying = self._details.findChildren(QPushButton)
        for one, other in pairwise([*self._buttons.values(), self._fold, self._text, *copying]):
            QWidget.setTabOrder(one, other)

    def _words(self, step: Remedy) -> str:
        return {
            Remedy.RETRY: self.tr("Try again"),
            Remedy.CHECK_ACCOUNT: self.tr("Check whether my account exists"),
            Remedy.FORGOT_PASSWORD: self.tr("Forgot your password?"),
            Remedy.PASSWORD: self.tr("Type the password…"),
            Remedy.SIGN_IN: self.tr("Sign in instead"),
            Remedy.FORGET: self.tr("Forget this…"),
            Remedy.SEND_AGAIN: self.tr("Send it again all the same"),
            Remedy.UNLOCK: self.tr("Unlock and try again"),
            Remedy.SESSION_ONLY: self.tr("Use until I close the program"),
            Remedy.TRUST_HOSTS: self.tr("Trust these computers"),
            Remedy.CHOOSE_PROFILE: self.tr("Choose the file…"),
            Remedy.REPLACE_PROFILE: self.tr("Use this profile from now on"),
            Remedy.UNDO: self.tr("Undo"),
            Remedy.HTTP_CREDENTIALS: self._access_words(),
            Remedy.LICENCE: self.tr("See the licence…"),
            Remedy.SUPPORT: self.tr("Contact support"),
        }.get(step, "")

    def _access_words(self) -> str:
        """The button's words for what is entered, which the error names (`neon_wizard.profile.service.Auth.kind`)."""
        return {
            "token": self.tr("Enter the access token…"),
            "key": self.tr("Enter the access key…"),
            "phrase": self.tr("Enter the pass phrase…"),
        }.get(self.error.facts.get("case", "") if self.error else "", self.tr("Enter the access password…"))

    # ---- what is pressed ----

    def _pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self._timer.stop()
            self.chosen.emit(Remedy(button.property("step")))

    def _unfold(self, open_: bool) -> None:
        self._details.setVisible(open_)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())

    # ---- the countdown ----

    def _count(self) -> None:
        button = self._buttons.get(Remedy.RETRY)
        if button is None:
            return
        button.setEnabled(self._seconds <= 0)
        if self._seconds > 0:
            button.setText(self.tr("Try again in {0} s").format(self._seconds))
            self._timer.start()
        else:
            button.setText(self._words(Remedy.RETRY))

    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._count()
            return
        self._timer.stop()
        self._count()
        if self._by_itself:
            self.chosen.emit(Remedy.RETRY)
