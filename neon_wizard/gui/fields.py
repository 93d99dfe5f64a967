"""A field of a form: label above, editor, help beneath, and what is wrong with it in words (rules 6, 7, 9)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.widgets import Glyph, IconButton, alert, label

__all__ = ["FieldRow", "PasswordEdit", "StrengthLine"]

_SECRET_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText


class PasswordEdit(QWidget):
    """A masked line with a button that reveals it; masked again as soon as it is left out of sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_SECRET_HINTS | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._reveal = IconButton("eye", self.tr("Show the password"))
        self._reveal.setObjectName("reveal")
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.5))
        row.addWidget(self.line, 1)
        row.addWidget(self._reveal)
        self.setFocusProxy(self.line)

    @property
    def revealed(self) -> bool:
        return self._reveal.isChecked()

    def conceal(self) -> None:
        self._reveal.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # a minimised window is not a page left
            self.conceal()

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.show_as(
            "eye-off" if shown else "eye", self.tr("Hide the password") if shown else self.tr("Show the password")
        )


class StrengthLine(QWidget):
    """How strong a password is: four parts of a line, and a word for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = [QLabel() for _ in range(4)]
        self._word = label(role="small", tone="secondary")
        self._word.setWordWrap(False)
        self._word.setObjectName("strength")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.5))
        for part in self._parts:
            part.setFixedHeight(theme.space(0.5))
            part.setProperty("role", "part")
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(theme.space(0.5))
        row.addWidget(self._word)
        self._word.setAlignment(Qt.AlignmentFlag.AlignRight)
        metrics = self._word.fontMetrics()
        self._word.setMinimumWidth(max(metrics.horizontalAdvance(word) for word in self._words()))
        self.rate("")

    def rate(self, password: str) -> None:
        if not password:
            strength, word = 0, " "
        else:
            from neon_wizard.operations.inputs import password_strength

            strength = password_strength(password)
            word = self._words()[strength]
        self._word.setText(word)
        for place, part in enumerate(self._parts):
            theme.mark(part, filled=("low" if strength < 2 else "high") if place < strength else "no")

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Very weak password"),
            self.tr("Weak password"),
            self.tr("Fair password"),
            self.tr("Good password"),
            self.tr("Strong password"),
        )


class FieldRow(QWidget):
    """One thing asked. `left` when the user leaves it, `typed` at every change of theirs.

    beside: a button at the right of its line.
    """

    left = Signal(str)
    typed = Signal(str, str)

    def __init__(
        self,
        name: str,
        title: str,
        *,
        help_text: str = "",
        secret: bool = False,
        rated: bool = False,
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.name = name
        self.title = title
        self.label = QLabel(title)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.password = PasswordEdit() if secret else None
        self.line = self.password.line if self.password else QLineEdit()
        self.line.setObjectName(f"field-{name}")
        self.label.setBuddy(self.line)
        self._strength = StrengthLine() if rated else None
        self._help = label(help_text, tone="secondary", role="small")
        if not help_text:
            self._help.hide()
        self._wrong_glyph = Glyph("error", "danger", theme.space(2))
        self._wrong = label(tone="danger")
        self._wrong.setObjectName(f"wrong-{name}")
        self._wrong_row = QWidget()
        self._beside = beside
        self._lay_out()
        self._describe()
        self.line.editingFinished.connect(lambda: self.left.emit(self.name))
        self.line.textEdited.connect(self._edited)

    def _lay_out(self) -> None:
        wrong = QHBoxLayout(self._wrong_row)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(theme.space(0.5))
        wrong.addWidget(self._wrong_glyph, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._wrong, 1)
        self._wrong_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        column.addWidget(self.label)
        if self._beside is None:
            column.addWidget(self.password or self.line)
        else:
            across = QHBoxLayout()
            across.setSpacing(theme.space(0.5))
            across.addWidget(self.password or self.line, 1)
            across.addWidget(self._beside)
            column.addLayout(across)
        if self._strength:
            column.addWidget(self._strength)
        column.addWidget(self._help)
        column.addWidget(self._wrong_row)

    def set_title(self, title: str) -> None:
        """`title` with its mnemonic."""
        self.title = title
        self.label.setText(title)
        self._describe()

    def set_text(self, text: str) -> None:
        """Fill it, without it counting as typed."""
        if self.line.text() != text:
            self.line.setText(text)
        if self._strength:
            self._strength.rate(text)

    def set_help(self, text: str) -> None:
        """What stands beneath."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._describe()

    def show_wrong(self, text: str) -> None:
        """What is wrong, in words; empty when nothing is."""
        if text == self._wrong.text() and bool(text) == self._wrong_row.isVisibleTo(self):
            return
        self._wrong.setText(text)
        self._wrong_row.setVisible(bool(text))
        self._help.setVisible(not text and bool(self._help.text()))
        theme.mark(self.line, wrong="yes" if text else "no")
        self._describe()
        if text:
            alert(self._wrong, f"{self.line.accessibleName()}: {text}")

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def _edited(self, text: str) -> None:
        self.show_wrong("")
        if self._strength:
            self._strength.rate(text)
        self.typed.emit(self.name, text)

    def _describe(self) -> None:
        self.line.setAccessibleName(self.title.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.line.setAccessibleDescription(" ".join(filter(None, (self._wrong.text(), self._help.text()))))
