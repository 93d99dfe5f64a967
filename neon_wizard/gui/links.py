"""Opening a page or a mail in the system's own program, after the user has seen where it really leads (F54)."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.gui.question import Question
from neon_wizard.profile.addresses import is_loopback, mail_of, mailto
from neon_wizard.profile.operator import Contact

__all__ = ["LinkQuestion", "destination", "support_of"]


def destination(url: QUrl, *, of_profile: bool = False) -> str:
    """Where a link really leads, for a person: host, or the address of a mail; empty when it must not be opened.

    of_profile: the operator's profile names it, which may name a page of this computer in the clear.
    """
    written = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    if url.scheme() == "mailto":
        return mail_of(written)
    parts = urlsplit(written)
    if not parts.hostname or not (parts.scheme == "https" or (of_profile and _of_this_computer(parts))):
        return ""
    usual = (None, {"https": 443, "http": 80}[parts.scheme])
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return host if parts.port in usual else f"{host}:{parts.port}"


def support_of(contact: Contact) -> QUrl:
    """Where who helps can be reached: a mail, else a page; an empty one for nothing."""
    return QUrl(mailto(contact.email) or contact.url)


def _of_this_computer(parts: SplitResult) -> bool:
    return parts.scheme == "http" and is_loopback(parts.hostname or "")


class LinkQuestion(Question):
    """Asks before `url` is opened. Not modal to the program's other windows."""

    opened = Signal(QUrl)
    """The user agreed, and the link was handed to the system."""

    @classmethod
    def ask(cls, parent: QWidget, url: QUrl, *, of_profile: bool = False) -> LinkQuestion | None:
        """None, and nothing happens, where `url` has no `destination`."""
        where = destination(url, of_profile=of_profile)
        if not where:
            return None
        question = cls(parent, url, where)
        question.open()
        return question

    def __init__(self, parent: QWidget, url: QUrl, where: str) -> None:
        super().__init__("link-question", parent)
        self._url = url
        self.setWindowTitle(self.tr("Open link"))
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
