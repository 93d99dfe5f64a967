"""The operator's HTML, shown without anything being fetched, opened or run (F49 to F54)."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import LinkQuestion, destination

__all__ = ["InfoView"]

_UNKNOWN = QTextDocument.ResourceType.UnknownResource
_TALLEST = 4000  # pixels: a higher text scrolls in the view


class InfoView(QTextBrowser):
    """Formatted text that loads nothing."""

    # A link that the user agreed to was handed to the system.
    opened = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "info")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Information from the operator"))
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._ask)
        self.highlighted.connect(self._show_target)

    def show_info(self, html: str) -> None:
        """Show `html` after cleaning it once more: anybody may have written into the settings' file."""
        from neon_wizard.operations.info import sanitise

        self.document().setDefaultStyleSheet(f"a {{ color: {theme.tones().link.name()}; }}")
        self.document().setIndentWidth(theme.space(2.5))
        self.setHtml(sanitise(html))
        self._tame_headings()
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing. Return a valid image: without one, Qt would open a local file by itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
            nothing.fill(0)
            return nothing
        return QByteArray(b" ")

    def doSetSource(self, name: QUrl | str, type_: QTextDocument.ResourceType = _UNKNOWN) -> None:
        """Do nothing: it never leaves its page."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tame_headings(self) -> None:
        """Keep headings smaller than the title of the page that this stands on."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                look = QTextCharFormat()
                look.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level == 1 else 0)
                cursor.mergeCharFormat(look)
            block = block.next()

    def _fit(self) -> None:
        """Be as high as the text, so that the page scrolls as one."""
        height = round(self.document().size().height()) + theme.space(0.5)
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if height > _TALLEST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        if height != self.height():
            self.setFixedHeight(min(height, _TALLEST))

    def _show_target(self, url: QUrl) -> None:
        self.setToolTip(destination(url))

    def _ask(self, url: QUrl) -> None:
        """Show where the link leads, whatever its text says, and open it if the user agrees (F54)."""
        question = LinkQuestion.ask(self, url)
        if question is not None:
            question.opened.connect(self.opened)
