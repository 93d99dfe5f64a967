"""Small parts that the first window has, and every other: labels, glyphs, the progress line, choices, a page's column.

Of Qt's classes only those are imported that the first window needs: see `neon_wizard.gui.parts.theme`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from neon_wizard import late
from neon_wizard.gui.parts import theme

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QHideEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

__all__ = [
    "Choice",
    "Glyph",
    "PageColumn",
    "ProgressLine",
    "Words",
    "breakable",
    "label",
    "unique_mnemonics",
]


# Of Qt's namespace, for setProperty: see the note in `neon_wizard.gui.parts.theme`.
_NO_FOCUS = 0
_GLIDE, _STEP = 33, 1000  # milliseconds
_STILL_AT = (0.3, 0.5, 0.7)
_FIRST = 0.3  # of its way: where the moving part of a line starts, so that it is seen at once


_BREAK = "\u200b"  # an empty place where a line may end
_LONGEST_WORD = 20  # letters; a longer one may be broken
# Where a reader would break such a word: after a sign, or where a word within it begins. Else at any place.
_PIECES = late.pattern(r"[^\W_]*[^\w\s]+|[^\W_]*_+|[^\W\d_]?[a-z\d]+(?=[A-Z])|\S")
_LONGEST_PIECE = 16


def breakable(text: str) -> str:
    """`text` with places to break in every word that is longer than a line may be, such as a class or a path."""
    if all(len(word) <= _LONGEST_WORD for word in text.split()):
        return text
    return re.sub(rf"\S{{{_LONGEST_WORD + 1},}}", lambda word: _broken(word[0]), text)


def _broken(word: str) -> str:
    parts, part = [], ""
    pieces: list[str] = _PIECES.findall(word)
    size = _LONGEST_PIECE
    for piece in (each[start : start + size] for each in pieces for start in range(0, len(each), size)):
        if part and len(part) + len(piece) > _LONGEST_PIECE:
            parts.append(part)
            part = ""
        part += piece
    return _BREAK.join([*parts, part])


class Words(QLabel):
    """A label of plain text that wraps, also within a word that is too long; it is safe for a server's words.

    What is read from it, and copied, is the text as it was given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setProperty("textFormat", theme.PLAIN)
        self.setWordWrap(True)

    def text(self) -> str:
        return self._given

    def setText(self, text: str) -> None:
        shown = breakable(text)
        if self.accessibleName() == self._given:  # the one that stands for a text with breaks
            self.setAccessibleName(text if shown != text else "")
        self._given = text
        super().setText(shown)

    def clear(self) -> None:
        self.setText("")

    def selectedText(self) -> str:
        return super().selectedText().replace(_BREAK, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected; Qt's own menu would copy the breaks too."""
        if not self.hasSelectedText():
            event.ignore()
            return
        menu = QtWidgets.QMenu(self)
        menu.addAction(QtCore.QCoreApplication.translate("Words", "&Copy")).triggered.connect(self._copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self.selectedText())


def label(text: str = "", *, tone: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of plain text that wraps; see `Words`."""
    made = Words(parent)
    if tone:
        made.setProperty("tone", tone)
    if role:
        made.setProperty("role", role)
    made.setText(text)  # assistive technology may ask now, and once only, what the label is
    made.setWordWrap(True)
    return made


def plain_tip(text: str) -> str:
    """`text` so that a tool tip shows it as it is: Qt takes what looks like HTML for HTML, and fetches its files."""

    if "<" not in text and "&" not in text:
        return text
    from html import escape  # with all names of HTML's characters, which the first window does without

    return f"<span>{escape(text)}</span>"


def unique_mnemonics(texts: Iterable[str]) -> list[str]:
    """`texts` with one mnemonic each, none twice: the marked letter if it is free, else another letter of the text.

    A text without a free letter gets none. So translations need not know what else stands on a page.
    """
    taken: set[str] = set()
    result = []
    for text in texts:
        plain, wanted = _split(text)
        starts = [i for i, letter in enumerate(plain) if letter.isalnum() and (i == 0 or plain[i - 1] in " -(")]
        order = [*wanted, *starts, *range(len(plain))]
        place = next((i for i in order if plain[i].isalnum() and plain[i].lower() not in taken), None)
        if place is not None:
            taken.add(plain[place].lower())
            before, after = plain[:place].replace("&", "&&"), plain[place:].replace("&", "&&")
            result.append(f"{before}&{after}")
        else:
            result.append(plain.replace("&", "&&"))
    return result


def _split(text: str) -> tuple[str, list[int]]:
    """The text without mnemonic marks, and the places of the marked letters."""
    plain: list[str] = []
    wanted: list[int] = []
    position = 0
    while position < len(text):
        if text[position] == "&" and position + 1 < len(text):
            position += 1
            if text[position] != "&":
                wanted.append(len(plain))
        plain.append(text[position])
        position += 1
    return "".join(plain), wanted


class Glyph(QWidget):
    """An icon of ours beside a text, in the colour of a tone. It is decoration, and says nothing that words do not."""

    def __init__(self, name: str, tone: str = "text", size: int = theme.ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self._late = False
        self.setFixedSize(size, size)

    def show_as(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._late and not theme.is_painted():  # the library for SVG is not loaded before the first paint
            self._late = True
            QTimer.singleShot(0, self, self.update)
            return
        painter = QtGui.QPainter(self)
        theme.paint_icon(painter, QtCore.QRectF(self.rect()), self._name, getattr(theme.tones(), self._tone))
        painter.end()


class ProgressLine(QWidget):
    """A thin line on which something moves: work of unknown length is under way. Moves only while it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.space(0.5))
        self._at = _FIRST
        self._timer = QTimer(self)
        self._timer.setInterval(_GLIDE)
        self._timer.timeout.connect(self._move)

    def showEvent(self, event: QShowEvent) -> None:
        self._at = _FIRST
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _move(self) -> None:
        """Slide; or, where less motion is wished, go a step to another place once a second."""
        still = theme.is_still()
        self._timer.setInterval(_STEP if still else _GLIDE)
        if still:
            following = (place for place in _STILL_AT if place > self._at)
            self._at = next(following, _STILL_AT[0])
        else:
            self._at = (self._at + 0.02) % 1.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not theme.is_painted():
            return  # a pen would need Qt's namespace; the timer shows the line a moment after the window
        tones, width, height = theme.tones(), self.width(), self.height()
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtGui.QColor(0, 0, 0, 0))
        painter.setBrush(tones.faint)
        painter.drawRoundedRect(self.rect(), height / 2, height / 2)
        painter.setBrush(tones.accent)
        share = 0.3
        start = self._at * (1 + share) - share
        left, right = max(0.0, start) * width, min(1.0, start + share) * width
        painter.drawRoundedRect(QtCore.QRectF(left, 0, max(0.0, right - left), height), height / 2, height / 2)
        painter.end()


class Choice(QFrame):
    """One of several ways to go on: a radio button with its explanation, which can be pressed anywhere."""

    picked = Signal()

    def __init__(self, title: str, text: str, glyph: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton(title)
        self.radio.setProperty("role", "strong")
        self.radio.setAccessibleDescription(text)
        self.radio.toggled.connect(self._show_choice)
        self._text = label(text, tone="secondary")
        if not text:
            self._text.hide()  # without a parent, setVisible(True) would make it a window
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.5))
        words.addWidget(self.radio)
        words.addWidget(self._text)
        self._words = words
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        row.setSpacing(theme.space(2))
        if glyph:
            beside = QVBoxLayout()
            beside.addWidget(Glyph(glyph, "secondary", theme.space(3)))
            beside.addStretch(1)
            row.addLayout(beside)
        row.addLayout(words, 1)
        self.setProperty("role", "choice")
        self.setProperty("chosen", "no")

    def say(self, title: str, text: str) -> None:
        """Change its words."""
        self.radio.setText(title)
        self.radio.setAccessibleDescription(text)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put something under its words."""
        self._words.addWidget(widget, 0, QtCore.Qt.AlignmentFlag.AlignLeft)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus()
        self.radio.click()

    def _show_choice(self, chosen: bool) -> None:
        theme.mark(self, chosen="yes" if chosen else "no")
        if chosen:
            self.picked.emit()


class PageColumn(QScrollArea):
    """A page's content: one column, at most as wide as a form may be, which scrolls if there is no room for it."""

    def __init__(self, parent: QWidget | None = None, *, width: int = theme.FORM_WIDTH) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", _NO_FOCUS)
        inner = QWidget()
        # Larger letters make a form wider, so that a line still holds as many words.
        inner.setMaximumWidth(max(width, self.fontMetrics().averageCharWidth() * theme.LETTERS))
        self.box = QVBoxLayout(inner)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.space(2))
        body = QWidget()
        body.setProperty("role", "body")
        self._across = row = QHBoxLayout(body)
        self._keep_margins(bar=0)
        # Stretches of 0 get what is left once the column is as wide as it may be.
        row.addStretch(0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self.setWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The event is the viewport's. To ask for that widget would make PySide look through all classes of widgets for
        # what it is, and the first window waits for it.
        self._keep_margins(bar=self.width() - event.size().width())

    def _keep_margins(self, bar: int) -> None:
        """Put a scroll bar of `bar` pixels into the right margin, so that nothing moves when it comes."""
        side = theme.space(3)
        self._across.setContentsMargins(side, side, max(side - bar, 0), theme.space(0.5))

    def show_to(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen."""
        self.ensureWidgetVisible(widget, 0, theme.space(3))


_GLYPH = 16
