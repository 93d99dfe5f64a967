"""Opening a page or a mail in the system's own program, after the user has seen where it really leads (F54)."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

__all__ = ["LinkQuestion", "destination"]


def destination(url: QUrl) -> str:
    """Where a link really leads, for a person: host, or the address of a mail; empty when it must not be opened."""
    parts = urlsplit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    if parts.scheme == "mailto":
        return parts.path
    if parts.scheme != "https" or not parts.hostname:
        return ""
    return parts.hostname if parts.port in (None, 443) else f"{parts.hostname}:{parts.port}"


class LinkQuestion(QMessageBox):
    """Asks before `url` is opened. Not modal to the program's other windows; deletes itself."""

    opened = Signal(QUrl)
    """The user agreed, and the link was handed to the system."""

    @classmethod
    def ask(cls, parent: QWidget, url: QUrl) -> LinkQuestion | None:
        """None, and nothing happens, where `url` is neither https nor a mail address."""
        if not destination(url):
            return None
        question = cls(parent, url)
        question.open()
        return question

    def __init__(self, parent: QWidget, url: QUrl) -> None:
        super().__init__(parent)
        self._url = url
        self.setObjectName("link-question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Open link"))
        where = destination(url)
        if url.scheme() == "mailto":
            self.setText(self.tr("Write a mail to {0}?").format(where))
        else:
            self.setText(self.tr("Open a page of {0} in your web browser?").format(where))
        self.setInformativeText(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        self._yes = self.addButton(self.tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
        no = self.addButton(self.tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(no)
        self.setEscapeButton(no)
        self.buttonClicked.connect(self._answer)

    def _answer(self, pressed: object) -> None:
        if pressed is self._yes:
            QDesktopServices.openUrl(self._url)
            self.opened.emit(self._url)
