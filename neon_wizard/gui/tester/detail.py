"""One check: what became of it, each finding with what to do about it, what was measured, what travelled.

`DetailPane` shows it. `Exchanges` shows each request and its reply, to be read and copied, also as a command for curl;
`MessageHighlighter` colours them: the head of a message, XML, JSON and forms, and the masks in place of secrets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.checks.documents.curl import CurlCommand, CurlLogin, login_of, to_curl
from neon_wizard.checks.documents.report_page import shown
from neon_wizard.checks.findings import Check, CheckResult, Finding, Verdict
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.fields import ChoiceBox
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.icon_widgets import Pill
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import Glyph, PageColumn, label
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.gui.tester import words
from neon_wizard.gui.tester.changes import ChangeCard
from neon_wizard.protocols.exchange import Exchange
from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from neon_wizard.checks.texts import Wording
    from neon_wizard.profile.operator import Profile

__all__ = ["DetailPane", "Exchanges", "Message", "MessageHighlighter", "marks", "messages_of"]


class _Part(IntEnum):
    """Where a line is, as a block's state; Qt's own for a block that was never seen is -1."""

    START = -1
    HEAD = 0
    BODY = 1


_LONGEST: Final = 4_000  # characters of a line that are coloured; nobody reads a longer one
_HEADER: Final = re.compile(r"^([!#$%&'*+.^_`|~\w-]+)(:)")
# Each goes through a line once: where a name or a text does not end as it should, nothing is looked for inside it.
_XML: Final = re.compile(
    r"(?P<name></?[\w:.-]+|/?>|<\?[\w-]+|\?>|<!\[CDATA\[|\]\]>)|(?P<key>(?<![\w:.-])[\w:.-]++)(?==[\"'])|(?P<text>\"[^\"<]*\"|'[^'<]*')"
    r"|(?P<number>&[#\w]+;)"
)
_JSON: Final = re.compile(
    r"(?P<name>\"(?:[^\"\\]++|\\.)*+\"(?=\s*+:))|(?P<text>\"(?:[^\"\\]++|\\.)*+\"?)"
    r"|(?P<number>-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b)"
)
_IS_JSON: Final = re.compile(r"[{}\[\]\"]|-?\d[\d.eE+-]*,?$|(?:true|false|null)\b")
_FORM: Final = re.compile(r"(?P<name>(?<![^&=\s])[^&=\s]++)(?==)")
_TONES: Final = {"name": "link", "key": "warning", "text": "success", "number": "warning"}


def marks(line: str, part: int) -> Iterator[tuple[int, int, str]]:
    """Start, length and kind of each part of a line that is coloured. part: of the message, a `_Part`.

    The kinds are ``start``, ``name``, ``key``, ``text``, ``number`` and ``mask``.
    """
    shown = line[:_LONGEST]
    if part == _Part.START:
        yield 0, len(shown), "start"
    elif part == _Part.HEAD:
        if header := _HEADER.match(shown):
            yield 0, header.end(1), "name"
    else:
        text = shown.lstrip()
        pattern = _XML if "<" in text or ">" in text else _JSON if _IS_JSON.match(text) else _FORM
        for match in pattern.finditer(shown):
            yield match.start(), len(match[0]), match.lastgroup or "text"
    for match in re.finditer(re.escape(MASK), shown):
        yield match.start(), len(MASK), "mask"


class MessageHighlighter(QSyntaxHighlighter):
    """Colours a message: its first line, its headers, and after an empty line its body."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.dress()

    def dress(self) -> None:
        """Take the colours in use, now and whenever they change."""
        tones = theme.tones()
        self._formats = {}
        for kind, tone in _TONES.items():
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setForeground(getattr(tones, tone))
        for kind in ("start", "mask"):
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setFontWeight(QFont.Weight.Bold)
        self._formats["mask"].setForeground(tones.danger)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        before = self.previousBlockState()
        part = _Part.BODY if before == _Part.BODY or (before == _Part.HEAD and not text) else before
        for start, length, kind in marks(text, part):
            self.setFormat(start, length, self._formats[kind])
        self.setCurrentBlockState(_Part.BODY if part == _Part.BODY else _Part.HEAD)


_LINES = 14  # of text that are seen at least


@dataclass(frozen=True)
class Message:
    """An exchange as it is shown: its line in the list, the two texts, and the command. No secret is in any of them."""

    title: str
    request: str
    reply: str
    curl: CurlCommand


def messages_of(exchanges: Sequence[Exchange], login: Callable[[Exchange], CurlLogin]) -> tuple[Message, ...]:
    """Make `exchanges` readable, and number them where there are several.

    login: returns with what this program signs in, for the commands. Runs on a worker's thread: to indent what is large
    takes a moment.
    """
    found = []
    for number, each in enumerate(exchanges, start=1):
        path = urlsplit(each.url).path or "/"
        status = f"{each.status} {_reason(each.status)}".strip() if each.status else "–"
        title = f"{each.method} {path} → {status}, {words.seconds(each.seconds)}"
        title = f"{each.step}: {title}" if each.step else title
        found.append(
            Message(
                f"{number} / {len(exchanges)}:  {title}" if len(exchanges) > 1 else title,
                _text(f"{each.method} {each.url}", each.request_headers, shown(each.request_body)),
                _text(f"HTTP {status}", each.reply_headers, shown(each.reply_body)) if each.status else "",
                to_curl(each, login(each)),
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
    """Shows one exchange at a time; hidden where nothing travelled."""

    # What was put on the clipboard.
    copied = Signal(str)

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
        """Fill in only what is seen: to lay out and colour a long text takes the window's time."""
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
        announce(self.said, text)
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


_WIDE = 960  # pixels


class DetailPane(PageColumn):
    """Shows one check, anew each time."""

    # The id of the check that is to be asked once more.
    again_wanted = Signal(str)
    # The id of a check, and the change of the profile (key path → value) after which it is to be asked again. (An
    # object: Qt would make a map of its own of a dict.)
    change_wanted = Signal(str, object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self._tasks = tasks
        self._ticket: Ticket | None = None
        self._check_id = ""
        self.title = label(role="title")
        self.pill = Pill()
        self.about = label(tone="secondary", role="small")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(self.tr("Test again"))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._check_id))
        self.exchanges = Exchanges()
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(self.again)
        self._found = QVBoxLayout()
        self._found.setSpacing(theme.space(2))
        self.box.addWidget(self.title)
        self.box.addLayout(head)
        self.box.addWidget(self.about)
        self.box.addLayout(self._found)
        self.box.addWidget(self.exchanges, 100)
        self.box.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No check is chosen."""
        self._clear("", self.tr("Choose a check to see what was found, and what travelled for it."))
        self.pill.hide()
        self.again.hide()

    def show_check(self, check: Check, *, asking: bool = False) -> None:
        """Show a check without a result. asking: it is being asked, or about to be."""
        self._head(check)
        word = self.tr("Testing…") if asking else self.tr("Not asked yet")
        self.pill.say(word, "clock" if asking else "minus", "")
        if check.signs_up:
            self._add(label(self.tr("This check creates an account at the operator's.")))

    def show_result(self, result: CheckResult, profile: Profile | None, file: Path | None) -> None:
        """Show what became of a check.

        profile: the operator's, which says how this program signs in; None where it is not known. file: the profile's,
        if it may be changed.
        """
        self._head(result.check)
        glyph, tone = words.look_of(result)
        self.pill.say(words.wording().outcome(result), glyph, "" if tone == "secondary" else tone)
        if result.verdict in (Verdict.PASSED, Verdict.FAILED):
            self.about.setText("  ·  ".join(filter(None, (self.about.text(), words.seconds(result.seconds)))))
        wording = words.wording()
        for finding in result.findings:
            self._add(self._finding(finding, wording))
            if finding.writable:
                card = ChangeCard(finding.writable, file, self._tasks)
                card.wanted.connect(partial(self.change_wanted.emit, result.check.id))
                self._add(card)
        if not result.findings:
            self._add(label(self._nothing_found(result)))
        if result.facts:
            self._add(_facts(wording.measured(result)))
        login = partial(login_of, profile, result.check.service)
        self._ticket = self._tasks.run(
            lambda: messages_of(result.exchanges, login), self.exchanges.show_messages, lambda _: None, owner=self
        )

    def _head(self, check: Check) -> None:
        self._check_id = check.id
        self._clear(words.wording().title(check.id), check.id)
        self.about.setToolTip(self.tr("Requirement {0} of the specification").format(check.requirement))
        self.pill.show()
        self.again.show()

    def _clear(self, title: str, about: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.about.setText(about)
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.exchanges.show_messages(())
        self.verticalScrollBar().setValue(0)

    def _add(self, widget: QWidget) -> None:
        self._found.addWidget(widget)
        self.exchanges.raise_()  # read after it

    def _finding(self, finding: Finding, wording: Wording) -> QWidget:
        glyph, tone = words.GLYPHS.get(finding.severity, ("info", "secondary"))
        card = QFrame()
        card.setObjectName("finding")
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        row.setSpacing(theme.space(1.5))
        row.addWidget(Glyph(glyph, tone), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(theme.space(0.5))
        for words_, role in ((wording.sentence(finding), "strong"), (wording.advice(finding), "")):
            line = label(words_, role=role)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.addWidget(line)
            if not words_:
                line.hide()
        row.addLayout(text, 1)
        return card

    def _nothing_found(self, result: CheckResult) -> str:
        return {
            Verdict.PASSED: self.tr("Nothing was found."),
            Verdict.FAILED: "",
            Verdict.SKIPPED: words.wording().unasked(result),
            Verdict.CANCELLED: self.tr("The test was stopped before this was answered."),
        }[result.verdict]


def _facts(facts: Mapping[str, str]) -> QWidget:
    """A table of what was measured, with the names and units that reports have."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(2))
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts.items()):
        left = label(name, tone="secondary")
        left.setWordWrap(False)
        right = label(value)
        right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(right, row, 1)
    return box
