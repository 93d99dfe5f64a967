"""The text of a profile, with the numbers of its lines, and marks on those that something is wrong with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from neon_wizard.gui import theme

__all__ = ["ProfileEditor"]

_PAUSE = 400  # milliseconds without a key: the author has stopped typing


class ProfileEditor(QPlainTextEdit):
    """`paused` says that nothing was typed for a moment."""

    paused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)  # TOML needs no tabs, and the keyboard must find its way out
        self.setAccessibleName(self.tr("Text of the profile"))
        self._tones: dict[int, str] = {}
        self._numbers = _Numbers(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.paused)
        self.textChanged.connect(self._timer.start)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        self._make_room()

    def replace_all(self, text: str) -> None:
        """Put `text` there, as one step that can be undone; what was typed is looked at without a pause."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._timer.stop()
        self.paused.emit()

    def mark_lines(self, tones: Mapping[int, str]) -> None:
        """tones: line, counted from 1 → ``danger`` or ``warning``."""
        self._tones = dict(tones)
        washes = []
        for line, tone in self._tones.items():
            wash = QTextEdit.ExtraSelection()
            wash.format.setBackground(getattr(theme.tones(), f"{tone}_wash"))
            wash.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            wash.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            washes.append(wash)
        self.setExtraSelections(washes)
        self._numbers.update()

    def go_to(self, line: int) -> None:
        """Put the cursor on `line` and the focus here."""
        block = self.document().findBlockByNumber(max(line, 1) - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def numbers_width(self) -> int:
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + theme.space(2)

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """The numbers of the lines that stand beside `area`."""
        tones = theme.tones()
        painter.fillRect(area, tones.window)
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            painter.setPen(self._colour(number))
            place = QRect(0, round(top), self._numbers.width() - theme.space(1), self.fontMetrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(number))
            block, top = block.next(), top + height

    def _colour(self, line: int) -> QColor:
        tones = theme.tones()
        return {"danger": tones.danger, "warning": tones.warning}.get(self._tones.get(line, ""), tones.secondary)

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _follow(self, area: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.numbers_width(), inside.height()))


class _Numbers(QWidget):
    """The column beside the text."""

    def __init__(self, editor: ProfileEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._editor.font())
        self._editor.paint_numbers(painter, event.rect())
        painter.end()
