"""Opening a page or a mail in the system's own program, after the user has seen where it really leads (F54)."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.gui.question import Question

__all__ = ["LinkQuestion", "destination"]


def destination(url: QUrl) -> str:
    """Where a link really leads, for a person: host, or the address of a mail; empty when it must not be opened."""
    parts = urlsplit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    if parts.scheme == "mailto":
        return parts.path
    if parts.scheme != "https" or not parts.hostname:
        return ""
    return parts.hostname if parts.port in (None, 443) else f"{parts.hostname}:{parts.port}"


class LinkQuestion(Question):
    """Asks before `url` is opened. Not modal to the program's other windows."""

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
        super().__init__("link-question", parent)
        self._url = url
        self.setWindowTitle(self.tr("Open link"))
        where = destination(url)
        if url.scheme() == "mailto":
            self.setText(self.tr("Write a mail to {0}?").format(where))
        else:
            self.setText(self.tr("Open a page of {0} in your web browser?").format(where))
        self.setInformativeText(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        self.offer(self.tr("&Open"), self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)
        self.agreed.connect(self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)
        self.opened.emit(self._url)
