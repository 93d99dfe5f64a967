"""The text of a profile with its lines numbered and the wrong ones marked; beside it what is wrong, and what it sends.

`ProfileEditor` is the text, `ProblemsPane` lists what is wrong with it, `OutlinePane` says what will be sent where.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.authoring.checking import Outline, ProfileProblem
from neon_wizard.authoring.examples import recognising
from neon_wizard.authoring.sheet import Fix, Mend
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import Glyph, PageColumn, label

__all__ = ["OutlinePane", "ProblemsPane", "ProfileEditor"]


_PAUSE = 400  # milliseconds without a key: the author has stopped typing


class ProfileEditor(QPlainTextEdit):
    """A text with numbers at its side."""

    # Nothing was typed for a moment.
    paused = Signal()
    # A request as an operator shows it was pasted or dropped: a profile can be made of it, and it is none itself.
    example_pasted = Signal(str)

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

    def insertFromMimeData(self, source: QMimeData) -> None:
        if recognising.looks_pasted(source.text()):
            self.example_pasted.emit(source.text())
        else:
            super().insertFromMimeData(source)

    def replace_all(self, text: str) -> None:
        """Put `text` there, as one step that can be undone; `paused` comes at once."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._timer.stop()
        self.paused.emit()

    def mark_lines(self, tones: Mapping[int, str]) -> None:
        """Mark these lines, and no others. tones: line, counted from 1 → ``danger`` or ``warning``."""
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
        """The width of the column of numbers, in pixels."""
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + theme.space(2)

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Paint the numbers of the lines that stand beside `area`."""
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


class _Pane(PageColumn):
    """A column that is filled anew each time."""

    def _empty(self) -> None:
        while (item := self.box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class ProblemsPane(_Pane):
    """Every problem with its line, which is a way to it, and with what the program can do about it."""

    # The number of a line, counted from 1, that is to be shown.
    line_wanted = Signal(int)
    # What the author chose to have done about a problem.
    fix_wanted = Signal(Fix)

    def show_problems(
        self, problems: Sequence[tuple[ProfileProblem, Sequence[Fix]]], undecided: Sequence[str] = ()
    ) -> None:
        """Show each problem with its fixes. undecided: what a service description left open; shown below them."""
        self._empty()
        for problem, ways in problems:
            self.box.addWidget(self._problem(problem, ways))
        if not problems:
            self.box.addWidget(_said("success", "success", self.tr("This profile can be used.")))
        for what in undecided:
            self.box.addWidget(_said("info", "secondary", self.tr("Left to decide: {what}").format(what=what)))
        self.box.addStretch(1)

    def show_nothing(self) -> None:
        """Say what stands here once there is a profile."""
        self._empty()
        words = self.tr("Open a profile or a service description, or make a new profile: what is wrong stands here.")
        self.box.addWidget(label(words, tone="secondary"))
        self.box.addStretch(1)

    def _problem(self, problem: ProfileProblem, ways: Sequence[Fix]) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        if problem.line:
            go = QPushButton(self.tr("Line {line}").format(line=problem.line))
            go.clicked.connect(lambda _=False, line=problem.line: self.line_wanted.emit(line))
            row.addWidget(go)
        for fix in ways:
            button = QPushButton(self._words(fix))
            button.clicked.connect(lambda _=False, fix=fix: self.fix_wanted.emit(fix))
            row.addWidget(button)
        glyph, tone = ("warning", "warning") if problem.warning else ("error", "danger")
        if problem.notice:
            glyph, tone = "info", "secondary"
        return _said(glyph, tone, problem.message, problem.remedy, buttons if problem.line or ways else None)

    def _words(self, fix: Fix) -> str:
        return {
            Mend.RENAME: self.tr("Write “{what}”"),
            Mend.REMOVE: self.tr("Remove “{what}”"),
            Mend.PROTECT: self.tr("Write {what}"),
            Mend.HIDE: self.tr("Write “{what}”"),
        }[fix.mend].format(what=fix.what)


class OutlinePane(_Pane):
    """One card for each service: host, protection, protocol, what is sent, which secrets go along."""

    def show_services(self, name: str, services: Sequence[Outline]) -> None:
        """Show these services. name: the operator's; empty, with no services, where the profile cannot be used."""
        self._empty()
        if not services:
            words = self.tr("What the profile sends where is shown here once nothing is wrong with it.")
            self.box.addWidget(label(words, tone="secondary"))
        else:
            self.box.addWidget(label(name, role="title"))
        for service in services:
            self.box.addWidget(self._card(service))
        self.box.addStretch(1)

    def _card(self, service: Outline) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(label(service.title or self._service_name(service.service), role="strong"))
        column.addWidget(self._host(service))
        rows = [(self.tr("Protocol"), f"{service.protocol}, {service.operation}".strip(", "))]
        rows += [(self.tr("Login of the program"), service.auth)] if service.auth else []
        rows += [(self.tr("Secrets"), ", ".join(service.secrets))] if service.secrets else []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setColumnStretch(1, 1)
        for name, text in rows:
            _row(grid, name, text)
        column.addLayout(grid)
        grid.addWidget(label(self.tr("What it sends"), role="small", tone="secondary"), grid.rowCount(), 0, 1, 3)
        for each in service.fields:
            _row(grid, each.name, each.template or "–", secret=each.secret)
        return card

    def _host(self, service: Outline) -> QWidget:
        glyph, tone, words = "lock", "success", self.tr("{host}, protected")
        if service.found_by:
            glyph, tone, words = "info", "secondary", self.tr("found through {host}")
        elif not service.host:
            glyph, tone, words = "folder", "secondary", self.tr("the address stands in the service description")
        elif not service.protected:
            glyph, tone, words = "lock-open", "warning", self.tr("{host}, not protected")
        return _said(glyph, tone, words.format(host=service.host))

    def _service_name(self, service: str) -> str:
        name, bracket, step = service.partition(" (")
        return self._name_of(name) + bracket + step

    def _name_of(self, name: str) -> str:
        return {
            "signup": self.tr("Create an account"),
            "provisioning": self.tr("Fetch the settings"),
            "balance": self.tr("Balance"),
            "licence": self.tr("Licence"),
            "licence_status": self.tr("State of the licence"),
        }.get(name, name)


def _row(grid: QGridLayout, name: str, text: str, *, secret: bool = False) -> None:
    at = grid.rowCount()
    top = Qt.AlignmentFlag.AlignTop
    left = label(name, tone="secondary")
    left.setWordWrap(False)
    grid.addWidget(left, at, 0, top)
    grid.addWidget(label(text), at, 1, top)
    if secret:
        grid.addWidget(Glyph("lock", "secondary"), at, 2, top)


def _said(glyph: str, tone: str, message: str, more: str = "", below: QWidget | None = None) -> QFrame:
    """A glyph, and beside it words, more words, and what can be pressed."""
    box = QFrame()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(1))
    row.addWidget(Glyph(glyph, tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.space(0.5))
    first = label(message)
    first.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(first)
    if more:
        words.addWidget(label(more, tone="secondary"))
    if below is not None:
        words.addWidget(below)
    row.addLayout(words, 1)
    return box
