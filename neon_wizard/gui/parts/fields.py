"""The parts of every form: a field with its label and help, where it will be sent, when settings are fetched.

A row has its label above the editor, help beneath, and what is wrong in words (rules 6, 7, 9). `HostLine` names the
host that gets what is typed; `ModeChoice` asks when an account's settings are fetched (B3, B4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.icon_widgets import IconButton
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import Glyph, label, unique_mnemonics
from neon_wizard.messages import explain
from neon_wizard.operations.inputs import password_strength
from neon_wizard.profile import Mode
from neon_wizard.profile.addresses import is_loopback

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.profile.service import Service

__all__ = [
    "CheckRow",
    "ChoiceBox",
    "ChoiceRow",
    "FieldRow",
    "HighRows",
    "HostLine",
    "ModeChoice",
    "PasswordEdit",
    "Row",
    "StrengthLine",
    "beside_field",
    "give_letters",
]


_WITH_EXAMPLE = ("input.email", "input.phone", "input.number")  # their next step shows how to write it
_SECRET_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText


class PasswordEdit(QWidget):
    """A masked line with a button that reveals it. It is masked again as soon as it goes out of sight."""

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

    def conceal(self) -> None:
        self._reveal.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # a minimised window is no page that was left
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
        self._parts = [QFrame() for _ in range(4)]
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


class Row(QWidget):
    """One thing that is asked: its label, what it is edited with, help beneath, and what is wrong with it.

    `left` tells that the user has left it, `typed` each of the user's changes. beside: a button at its right.
    """

    left = Signal(str)
    typed = Signal(str, str)
    keeps_help = False
    """Whether the help stays while something is wrong: where it says what the words about that do not."""

    def __init__(
        self,
        name: str,
        title: str,
        editor: QWidget,
        *,
        around: QWidget | None = None,
        below: QWidget | None = None,
        help_text: str = "",
        beside: QWidget | None = None,
    ) -> None:
        """around: what holds the editor, if it is not laid out alone. below: what stands right under it."""
        super().__init__()
        self.name = name
        self.title = title
        self.editor = editor
        self.editor.setObjectName(f"field-{name}")
        self.label = QLabel(title)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setBuddy(editor)
        self._help = label(help_text, tone="secondary", role="small")
        if not help_text:
            self._help.hide()
        self._wrong_glyph = Glyph("error", "danger", theme.space(2))
        self._wrong = label(tone="danger")
        self._wrong.setObjectName(f"wrong-{name}")
        self._wrong_row = QWidget()
        self._lay_out(around or editor, below, beside)
        self._describe()

    def _lay_out(self, edited: QWidget, below: QWidget | None, beside: QWidget | None) -> None:
        wrong = QHBoxLayout(self._wrong_row)
        wrong.setContentsMargins(0, 0, 0, 0)
        wrong.setSpacing(theme.space(0.5))
        wrong.addWidget(self._wrong_glyph, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._wrong, 1)
        self._wrong_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        self._place(column, edited, beside)
        if below is not None:
            column.addWidget(below)
        column.addWidget(self._help)
        column.addWidget(self._wrong_row)

    def _place(self, column: QVBoxLayout, edited: QWidget, beside: QWidget | None) -> None:
        """Put the label and what is edited into `column`."""
        column.addWidget(self.label)
        if beside is None:
            column.addWidget(edited)
            return
        across = QHBoxLayout()
        across.setSpacing(theme.space(0.5))
        across.addWidget(edited, 1)
        across.addWidget(beside)
        column.addLayout(across)

    @property
    def value(self) -> str:
        """What is in it."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Fill it; this does not count as typed."""
        raise NotImplementedError

    def set_title(self, title: str) -> None:
        """Show `title`, which marks its mnemonic."""
        self.title = title
        self.label.setText(title)
        self._describe()

    def set_help(self, text: str) -> None:
        """Show this help beneath."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._describe()

    def show_wrong(self, text: str) -> None:
        """Say what is wrong; empty if nothing is."""
        if text == self._wrong.text() and bool(text) == self._wrong_row.isVisibleTo(self):
            return
        self._wrong.setText(text)
        self._wrong_row.setVisible(bool(text))
        self._help.setVisible((self.keeps_help or not text) and bool(self._help.text()))
        theme.mark(self.editor, wrong="yes" if text else "no")
        self._describe()
        if text:
            announce(self._wrong, f"{self.editor.accessibleName()}: {text}", urgent=True)

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def _describe(self) -> None:
        self.editor.setAccessibleName(self.title.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.editor.setAccessibleDescription(" ".join(filter(None, (self._wrong.text(), self._help.text()))))


class FieldRow(Row):
    """A row with a line of text. rated: it shows how strong a password is beneath."""

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
        self.password = PasswordEdit() if secret else None
        self.line = self.password.line if self.password else QLineEdit()
        self._strength = StrengthLine() if rated else None
        super().__init__(
            name, title, self.line, around=self.password, below=self._strength, help_text=help_text, beside=beside
        )
        self.line.editingFinished.connect(lambda: self.left.emit(self.name))
        self.line.textEdited.connect(self._edited)

    @property
    def value(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)
        if self._strength:
            self._strength.rate(text)

    def _edited(self, text: str) -> None:
        self.show_wrong("")
        if self._strength:
            self._strength.rate(text)
        self.typed.emit(self.name, text)


class CheckRow(Row):
    """A row with a box to tick. Its label stands beside the box, over several lines where it has to, and ticks it too.

    The value is ``true`` or ``false``.
    """

    def __init__(self, name: str, title: str, *, help_text: str = "") -> None:
        self.box = QCheckBox()
        super().__init__(name, title, self.box, help_text=help_text)
        self.label.installEventFilter(self)
        self.box.clicked.connect(self._ticked)

    def _place(self, column: QVBoxLayout, edited: QWidget, beside: QWidget | None) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)  # a box has a gap of its own
        across.addWidget(edited, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.label, 1)
        column.addLayout(across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and self.isEnabled():
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
        return super().eventFilter(watched, event)

    @property
    def value(self) -> str:
        return "true" if self.box.isChecked() else "false"

    def set_text(self, text: str) -> None:
        self.box.setChecked(text == "true")

    def _ticked(self) -> None:
        self.show_wrong("")
        self.typed.emit(self.name, self.value)
        self.left.emit(self.name)


class HighRows(QStyledItemDelegate):
    """Rows that a finger or a shaky hand can hit: at least 24 pixels high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, theme.space(3)))


class ChoiceBox(QComboBox):
    """Draws its arrow in the colours that are in use now: a style sheet draws none.

    It may be narrower than its longest choice: an operator's long words make no form wider than the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(HighRows(self))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), theme.space(20)), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not theme.draws_controls():
            return
        size = theme.space(2)
        place = QRectF(self.width() - size - theme.space(1), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        theme.paint_icon(painter, place, "chevron-down", theme.tones().text if self.isEnabled() else theme.tones().edge)
        painter.end()


class ChoiceRow(Row):
    """A row with a list to choose from. choices: value → words; any other value is shown as it is.

    At first the empty value is chosen, if it is one of the choices, else nothing.
    """

    def __init__(
        self, name: str, title: str, choices: Mapping[str, str], *, help_text: str = "", beside: QWidget | None = None
    ) -> None:
        self.box = ChoiceBox()
        for value, words in choices.items():
            self.box.addItem(words, value)
        super().__init__(name, title, self.box, help_text=help_text, beside=beside)
        self.box.activated.connect(self._picked)

    @property
    def value(self) -> str:
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        if text and self.box.findData(text) < 0:
            self.box.addItem(text, text)
        self.box.setCurrentIndex(self.box.findData(text))

    def _picked(self) -> None:
        self.show_wrong("")
        self.typed.emit(self.name, self.value)
        self.left.emit(self.name)


def beside_field(error: NeonError) -> str:
    """The words for `error` beside its field: with its next step only where that shows how to write the entry."""
    told = explain(error)
    return f"{told.message} {told.next_step}" if error.code in _WITH_EXAMPLE else told.message


def give_letters(owners: Sequence[QAbstractButton | Row], taken: Sequence[str] = ()) -> None:
    """A mnemonic to each button and each label of a field, none twice and none of those that `taken` have (rule 11)."""
    titles = [each.title if isinstance(each, Row) else each.text() for each in owners]
    for each, text in zip(owners, unique_mnemonics([*taken, *titles])[len(taken) :], strict=True):
        if isinstance(each, Row):
            each.set_title(text)
        else:
            each.setText(text)


class ModeChoice(QWidget):
    """Asks when settings are fetched: two radio buttons under a caption."""

    # The user has chosen this one.
    chosen = Signal(Mode)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = label(self.tr("Fetch my settings"))
        self.once = QRadioButton(self.tr("&Once"))
        self.always = QRadioButton(self.tr("&Before every connection"))
        self._help = label(tone="secondary", role="small")
        self._group = QButtonGroup(self)
        for button in self.buttons():
            self._group.addButton(button)
            button.setAccessibleDescription(caption.text())
            button.clicked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        for part in (caption, self.once, self.always, self._help):
            column.addWidget(part)
        self.show_mode(Mode.ONCE)

    @property
    def mode(self) -> Mode:
        return Mode.ALWAYS if self.always.isChecked() else Mode.ONCE

    def buttons(self) -> list[QAbstractButton]:
        """Its buttons, so that each can get a letter of its own."""
        return [self.once, self.always]

    def show_mode(self, mode: Mode, *, keeps_password: bool = False) -> None:
        """keeps_password: also with *once*, because the operator wants it for something else."""
        self._keeps_password = keeps_password
        (self.always if mode is Mode.ALWAYS else self.once).setChecked(True)
        self._explain()

    def _picked(self) -> None:
        self._explain()
        self.chosen.emit(self.mode)

    def _explain(self) -> None:
        if self.mode is Mode.ALWAYS:
            words = self.tr("Always up to date. Your login's password is kept in your system's password store.")
        elif self._keeps_password:
            words = self.tr("Your login's password is kept in your system's password store: the operator asks for it.")
        else:
            words = self.tr("Your login's password is not kept.")
        self._help.setText(words)


class HostLine(QWidget):
    """Which host will get what is typed here, and whether the way there is protected (rule 5)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("lock", "success", theme.space(2))
        self._words = label(tone="secondary", role="small")
        self._words.setObjectName("host-line")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def show_service(self, service: Service) -> None:
        host = service.host
        if service.protected:
            text, glyph, tone = self.tr("Will be sent to {0} over a protected connection."), "lock", "success"
        elif is_loopback(urlsplit(f"//{host}").hostname or ""):
            text, glyph, tone = self.tr("Will be sent to {0}; it does not leave this computer."), "lock", "secondary"
        else:
            text = self.tr("Will be sent to {0} over an unprotected connection: others on the way can read it.")
            glyph, tone = "lock-open", "warning"
        self._words.setText(text.format(host))
        self._glyph.show_as(glyph, tone)
