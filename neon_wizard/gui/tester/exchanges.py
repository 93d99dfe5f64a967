"""What travelled for a check: each request and its reply, readable, to be copied, also as a command for curl."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from neon_wizard.checks.curl import Command, Login, to_curl
from neon_wizard.gui import theme
from neon_wizard.gui.fields import ChoiceBox
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.tester import words
from neon_wizard.gui.tester.highlighting import MessageHighlighter
from neon_wizard.gui.widgets import alert, label
from neon_wizard.protocols import Exchange

__all__ = ["Exchanges", "Message", "messages_of"]

_LINES = 14


@dataclass(frozen=True)
class Message:
    """An exchange as it is shown: its line in the list, the two texts, and the command. No secret is in any of them."""

    title: str
    request: str
    reply: str
    curl: Command


def messages_of(exchanges: Sequence[Exchange], login: Login) -> tuple[Message, ...]:
    """Indenting takes a moment for what is large: for a worker's thread. Several are numbered."""
    from neon_wizard.checks.report import shown

    found = []
    for number, each in enumerate(exchanges, start=1):
        path = urlsplit(each.url).path or "/"
        status = f"{each.status} {_reason(each.status)}".strip() if each.status else "–"
        title = f"{each.method} {path} → {status}, {words.seconds(each.seconds)}"
        found.append(
            Message(
                f"{number} / {len(exchanges)}:  {title}" if len(exchanges) > 1 else title,
                _text(f"{each.method} {each.url}", each.request_headers, shown(each.request_body)),
                _text(f"HTTP {status}", each.reply_headers, shown(each.reply_body)) if each.status else "",
                to_curl(each, login),
            )
        )
    return tuple(found)


def _text(first: str, headers: Sequence[tuple[str, str]], body: str) -> str:
    return "\n".join([first, *(f"{name}: {value}" for name, value in headers), "", body])


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


class Exchanges(QWidget):
    """One of them at a time; hidden where nothing travelled."""

    copied = Signal(str)
    """What was put on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages: tuple[Message, ...] = ()
        self.list = ChoiceBox()
        self.list.setAccessibleName(self.tr("Requests of this check"))
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.currentIndexChanged.connect(self._show)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.request = _TextView(self.tr("Request"))
        self.reply = _TextView(self.tr("Reply"))
        self.tabs.addTab(self.request, self.tr("Request"))
        self.tabs.addTab(self.reply, self.tr("Reply"))
        self.tabs.currentChanged.connect(self._fill)
        self.curl = QPushButton(self.tr("Copy as curl"))
        self.copy = QPushButton(self.tr("Copy the text"))
        self.curl.clicked.connect(self._copy_curl)
        self.copy.clicked.connect(self._copy_text)
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self.curl)
        row.addWidget(self.copy)
        self.said = label(tone="secondary", role="small")
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())  # nothing moves when it speaks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(label(self.tr("What travelled"), role="heading"))
        for widget in (self.list, self.tabs, buttons, self.said):
            column.addWidget(widget)
        self.hide()

    def show_messages(self, messages: Sequence[Message]) -> None:
        self._messages = tuple(messages)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([each.title for each in messages])
        self.list.blockSignals(False)
        self.setVisible(bool(messages))
        if messages:
            self.list.setCurrentIndex(len(messages) - 1)  # the last is the one that the finding rests on
            self._show()

    @property
    def message(self) -> Message | None:
        place = self.list.currentIndex()
        return self._messages[place] if 0 <= place < len(self._messages) else None

    def _show(self) -> None:
        message = self.message
        if message is None:
            return
        self.said.setText("")
        self.tabs.setCurrentIndex(1 if message.reply else 0)
        self._fill()

    def _fill(self) -> None:
        """Only what is seen: to lay out and colour a long text takes the window's time."""
        message, view = self.message, self.tabs.currentWidget()
        if message is not None and isinstance(view, QPlainTextEdit):
            text = message.request if view is self.request else message.reply or self.tr("No reply came.")
            if view.toPlainText() != text:
                view.setPlainText(text)

    def _copy_curl(self) -> None:
        message = self.message
        if message is None:
            return
        QGuiApplication.clipboard().setText(message.curl.text)
        names = ", ".join(message.curl.variables)
        plain = self.tr("Copied.")
        self._say(self.tr("Copied. Set before you run it: {0}").format(names) if names else plain)

    def _copy_text(self) -> None:
        view = self.tabs.currentWidget()
        if isinstance(view, QPlainTextEdit):
            QGuiApplication.clipboard().setText(view.toPlainText())
            self._say(self.tr("Copied."))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        alert(self.said, text)
        self.copied.emit(QGuiApplication.clipboard().text())


class _TextView(QPlainTextEdit):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(name)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._highlighter = MessageHighlighter(self.document())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.dress()
        super().changeEvent(event)
