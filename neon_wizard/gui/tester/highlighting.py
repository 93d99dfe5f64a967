"""What travelled, in colours: the head of a message, XML, JSON and forms; what was replaced stands out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from neon_wizard.gui import theme
from neon_wizard.redaction import MASK

__all__ = ["MessageHighlighter", "marks"]


class _Part(IntEnum):
    """Where a line is, as a block's state; Qt's own for a block that was never seen is -1."""

    START = -1
    HEAD = 0
    BODY = 1


_LONGEST: Final = 4_000
"""Characters of a line that are coloured; what is longer is no text that was written for people."""
_HEADER: Final = re.compile(r"^([!#$%&'*+.^_`|~\w-]+)(:)")
# Each is through a line in one walk: where a name or a text does not end as it should, none is looked for inside it.
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
    """Start, length and kind of what stands in a line: ``start name key text number mask``."""
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
    """A message's first line, its headers, an empty line, its body."""

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
