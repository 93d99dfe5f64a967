"""Asks what only the user can do between two requests: to type a code, or to do something in the browser.

`PersonPanel` stands on the wizard's working page; `PersonDialog` has one of its own wherever else something is asked.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.fields import FieldRow, beside_field, give_letters
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import hand_focus
from neon_wizard.gui.posed import Posed, WindowPerson
from neon_wizard.operations.person import Changed, CodeQuestion, PageVisit, SendAgain

if TYPE_CHECKING:
    from collections.abc import Callable

    from neon_wizard.gui.parts.fields import Row
    from neon_wizard.profile.form.form_inputs import Text

__all__ = ["PersonDialog", "PersonPanel", "asking_in_dialogs"]


class PersonPanel(QWidget):
    """Shows one `Posed` at a time, and gives it its answer."""

    # What is shown was answered: nothing is asked any more.
    answered = Signal()
    # Of the form's fields, this one has another value now.
    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posed: Posed | None = None
        self._ready = 0.0
        self.words = label()
        self.words.setObjectName("asked")
        self.code = FieldRow("code", "")
        self.code.line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.change = FieldRow("change", "")
        self.go = self._button("go-on", self._give)
        self.go.setAutoDefault(True)
        self.again = self._button("send-again", self._want_again)
        self.elsewhere = self._button("send-elsewhere", partial(self._show_change, True))
        self.back = self._button("back-to-code", partial(self._show_change, False))
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        for part in (self.words, self.code, self.change):
            column.addWidget(part)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.space(1))
        for button in (self.go, self.again, self.elsewhere, self.back):
            flow.addWidget(button)
        column.addWidget(buttons)
        self.hide()

    @staticmethod
    def _button(name: str, pressed: Callable[[], None]) -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: pressed())
        return made

    # ---- what is shown ----

    def show_posed(self, posed: Posed) -> None:
        """Ask this now."""
        self._posed = posed
        self.code.line.clear()
        if isinstance(posed.what, PageVisit):
            self._show_page(posed.what)
        else:
            self._show_question(posed.what)
        self.show()
        self.focus()

    def focus(self) -> None:
        """Put the focus where the answer goes."""
        shown = next((row for row in (self.code, self.change) if not row.isHidden()), None)
        where: QWidget = shown.line if shown is not None else self.go
        hand_focus(where)
        self.go.setDefault(True)

    def settle(self) -> None:
        """Nothing is asked any more."""
        self._posed = None
        self._timer.stop()
        self.hide()

    def _show_question(self, question: CodeQuestion) -> None:
        hint = _said(question.hint)
        self._say(self.tr("{0} asks for a code.").format(question.operator), hint)
        self.code.set_title(_said(question.label).replace("&", "&&"))
        self.change.set_title(self._field(question))
        self.change.set_text(question.current)
        self.change.show_wrong("")
        self.again.setVisible(question.again)
        self._ready = time.monotonic() + question.wait
        if question.again:
            self._timer.start()
        problem = question.problem
        elsewhere = problem is not None and bool(question.change) and problem.field == question.change
        self._show_change(elsewhere)
        if problem is not None:
            (self.change if elsewhere else self.code).show_wrong(beside_field(problem))
        else:
            self.code.show_wrong("")

    def _show_change(self, shown: bool) -> None:
        """Show the field of where the code goes, in place of the code's own."""
        question = self._posed.what if self._posed is not None else None
        if not isinstance(question, CodeQuestion):
            return
        self.code.setVisible(not shown)
        self.change.setVisible(shown)
        self.back.setVisible(shown)
        self.back.setText(self.tr("&Back to the code"))
        self.again.setVisible(question.again and not shown)
        self.elsewhere.setVisible(bool(question.change) and not shown)
        self.elsewhere.setText(self.tr("Send it &elsewhere…"))
        self.go.setText(self.tr("&Send the code there") if shown else self.tr("C&ontinue"))
        self._count()
        self._share_letters()
        self.focus()

    def _show_page(self, page: PageVisit) -> None:
        for part in (self.code, self.change, self.again, self.elsewhere, self.back):
            part.hide()
        wanted = _said(page.label) or self.tr("{0} wants something done in your browser.").format(page.operator)
        self._say(wanted, self.tr("It is a page of {0}, which opens in your browser.").format(page.host))
        self.go.setText(self.tr("&Open the page"))
        self._share_letters()

    def _say(self, words: str, more: str) -> None:
        text = f"{words}\n{more}" if more else words
        self.words.setText(text)
        announce(self.words, text.replace("\n", " "))

    def _field(self, question: CodeQuestion) -> str:
        if question.change_label is not None:
            return _said(question.change_label).replace("&", "&&")
        names = {"phone": self.tr("Phone number"), "email": self.tr("E-mail"), "name": self.tr("Your name")}
        return names.get(question.change, question.change)

    def _count(self) -> None:
        """Say when the code can be sent again."""
        left = round(self._ready - time.monotonic())
        self.again.setEnabled(left <= 0)
        self.again.setText(self.tr("Send &again") if left <= 0 else self.tr("Send again in {0} s").format(left))
        if left <= 0:
            self._timer.stop()
            self._share_letters()

    def _share_letters(self) -> None:
        shown: list[QPushButton | Row] = [
            each
            for each in (self.code, self.change, self.go, self.again, self.elsewhere, self.back)
            if not each.isHidden() and each.isEnabled()
        ]
        give_letters(shown)

    # ---- what is answered ----

    def _give(self) -> None:
        posed = self._posed
        if posed is None:
            return
        if isinstance(posed.what, PageVisit):
            self._open(posed, posed.what)
        elif not self.change.isHidden():
            self.changed.emit(posed.what.change, self.change.value)
            self._answer(posed, Changed(self.change.value))
        else:
            self._answer(posed, self.code.value.strip())

    def _want_again(self) -> None:
        if self._posed is not None:
            self._answer(self._posed, SendAgain())

    def _answer(self, posed: Posed, answer: str | SendAgain | Changed) -> None:
        self.settle()
        posed.give(answer)
        self.answered.emit()

    def _open(self, posed: Posed, page: PageVisit) -> None:
        """Open the page, which may be done once more: it stays until what is done there is done."""
        QDesktopServices.openUrl(QUrl(page.url, QUrl.ParsingMode.StrictMode))
        self._say(
            self.words.text().partition("\n")[0],
            self.tr("Waiting until it is done on the page of {0}…").format(page.host),
        )
        self.go.setText(self.tr("&Open it again"))
        self._share_letters()
        posed.give()


class PersonDialog(QDialog):
    """A panel of its own, over a window; closing it declines."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person")
        self.setWindowTitle(title)
        self.panel = PersonPanel()
        self.panel.answered.connect(self.hide)
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self._posed: Posed | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(2))
        column.addWidget(self.panel)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(theme.space(52))

    def show_posed(self, posed: Posed) -> None:
        """Ask this now, over the window."""
        self._posed = posed
        self.panel.show_posed(posed)
        self.open()
        self.panel.focus()

    def settle(self) -> None:
        """Nothing is asked any more."""
        self._posed = None
        self.panel.settle()
        self.hide()

    def reject(self) -> None:
        posed, self._posed = self._posed, None
        super().reject()
        if posed is not None:
            posed.decline()


def asking_in_dialogs(owner: QWidget, title: str) -> WindowPerson:
    """Return whoever answers in dialogs over the window of `owner`, which is made when something is first asked."""
    made: list[PersonDialog] = []

    def show(posed: Posed) -> None:
        if not made:
            made.append(PersonDialog(title, owner.window()))
        made[0].show_posed(posed)

    return WindowPerson(owner, show, lambda: made[0].settle() if made else None)


def _said(text: Text | None) -> str:
    return text.for_language(QLocale().name()) if text else ""
