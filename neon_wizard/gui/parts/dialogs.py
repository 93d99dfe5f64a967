"""Questions over a window: something to agree to, a link to be opened, a file to be chosen.

`Question` is what all questions have in common (rule 13), `LeaveQuestion` and `DiscardQuestion` ask before something is
lost. `LinkQuestion` opens a page or a mail in the system's own program after the user has seen where it really leads
(F54). `ask_file` and `ask_target` ask for a file to read and to write, and do not wait for the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.mail_program import open_draft
from neon_wizard.messages import QT_TRANSLATE_NOOP
from neon_wizard.profile.addresses import is_loopback, mail_of, mailto
from neon_wizard.profile.operator import Contact

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = [
    "DiscardQuestion",
    "LeaveQuestion",
    "LinkQuestion",
    "NotOpened",
    "Question",
    "ask_file",
    "ask_target",
    "destination",
    "lay_out_page",
    "lay_out_small",
    "support_of",
]


def lay_out_small(
    dialog: QDialog, parts: Sequence[QWidget], go: str, cancel: str, give: Callable[[], None]
) -> tuple[QVBoxLayout, QPushButton]:
    """Put `parts` into a small dialog, and below them the main button and one that ends it.

    go, cancel: what is on the two, with its mnemonic. give: what the main one does. Returns the column, whose last row
    the buttons are, and the main button.
    """
    buttons = QDialogButtonBox()
    main = buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    main.setDefault(True)
    buttons.accepted.connect(give)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(2))
    column.setSpacing(theme.space(2))
    for part in (*parts, buttons):
        column.addWidget(part)
    return column, main


def lay_out_page(dialog: QDialog, page: QWidget, buttons: QDialogButtonBox | None = None) -> None:
    """Let `page` fill a dialog, down to its foot with the `buttons`; with *Close* alone where there are none."""
    if buttons is None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
    foot = QHBoxLayout()
    foot.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
    foot.addWidget(buttons)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, theme.space(2))
    column.addWidget(page, 1)
    column.addLayout(foot)


class Question(QMessageBox):
    """Something to agree to. Esc and Enter refuse; it deletes itself. A subclass sets the texts, then calls `offer`.

    name: the object's name.
    """

    agreed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Question)

    def offer(self, yes: str, no: str, role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.DestructiveRole) -> None:
        """Make the two buttons; the texts mark their mnemonics. role: that of `yes`."""
        agree = self.addButton(yes, role)
        refuse = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(refuse)
        self.setEscapeButton(refuse)
        self.buttonClicked.connect(lambda pressed: self.agreed.emit() if pressed is agree else None)


class LeaveQuestion(Question):
    """Asks before what was typed is lost. lost: the login of a signup whose answer was lost, if there is one.

    ask: whom to ask whether its account exists, where this program cannot look for it.
    """

    def __init__(self, parent: QWidget, lost: str = "", ask: str = "") -> None:
        super().__init__("leave-question", parent)
        self.setWindowTitle(self.tr("Leave?"))
        self.setText(self.tr("Leave without an account?"))
        self.setInformativeText(self.tr("What you typed will be lost."))
        if lost:
            self.setText(self.tr("Leave without knowing whether your account exists?"))
            words = self.tr(
                "The account “{0}” may exist already. You can look for it when you open this program again, but then"
                " you need the password that you typed: it is not kept."
            )
            if ask:
                words = self.tr(
                    "The account “{0}” may exist already; ask {1}. If it does, you need the password that you typed: it"
                    " is not kept."
                )
            self.setInformativeText(words.format(lost, ask))
        self.offer(self.tr("&Leave"), self.tr("&Stay"))


class DiscardQuestion(LeaveQuestion):
    """Asks before changes of settings are lost."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close?"))
        self.setText(self.tr("Close without saving?"))
        self.setInformativeText(self.tr("Your changes will be lost."))


def destination(url: QUrl, *, of_profile: bool = False) -> str:
    """Where a link really leads, for a person: its host, or a mail's address; empty if it must not be opened.

    of_profile: the operator's profile names it; a profile may name a page on this computer without TLS.
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
    """Where help can be had: a mail address, else a page; an empty URL for neither."""
    return QUrl(mailto(contact.email) or contact.url)


def _of_this_computer(parts: SplitResult) -> bool:
    return parts.scheme == "http" and is_loopback(parts.hostname or "")


class LinkQuestion(Question):
    """Asks before `url` is opened. The program's other windows can be used meanwhile."""

    # The user agreed, and the system took the link.
    opened = Signal(QUrl)

    @classmethod
    def ask(cls, parent: QWidget, url: QUrl, *, of_profile: bool = False) -> LinkQuestion | None:
        """Show the question. If `url` has no `destination`, do nothing and return None."""
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
        taken = open_draft(self._url) if self._url.scheme() == "mailto" else QDesktopServices.openUrl(self._url)
        if taken:
            self.opened.emit(self._url)
            return
        parent = self.parentWidget()
        if parent is not None:
            NotOpened(self._url, parent).open()


class NotOpened(QMessageBox):
    """Says that nothing on this computer opens `url`, and shows it to be copied."""

    def __init__(self, url: QUrl, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("not-opened")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not opened"))
        mail = url.scheme() == "mailto"
        self.setText(
            self.tr("No mail program was found on this computer. Write to:")
            if mail
            else self.tr("No program on this computer opens this page. Its address:")
        )
        encoded = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.setInformativeText(mail_of(encoded) if mail else encoded)
        self.addButton(self.tr("C&lose"), QMessageBox.ButtonRole.RejectRole)


def ask_file(window: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> None:
    """Ask for a file to read. kinds: as Qt writes them, ``Tables (*.csv)``; none for all. chosen: gets its path."""
    dialog = _dialog(window, title, kinds, chosen)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.open()


def ask_target(window: QWidget, title: str, kind: str, proposed: str, chosen: Callable[[str], object]) -> None:
    """Ask where to write. proposed: a name for the file; its ending is added to a name that has none."""
    dialog = _dialog(window, title, [kind], chosen)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.rpartition(".")[2])
    dialog.selectFile(proposed)
    dialog.open()


# What Qt's own translations of its file dialog lack, or say in another voice than ours.
_LABELS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    QT_TRANSLATE_NOOP("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?"),
    QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Could not rename file"),
)


def _dialog(window: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> QFileDialog:
    from PySide6.QtWidgets import QFileDialog  # no first page shows one

    dialog = QFileDialog(window, title)
    if kinds:
        dialog.setNameFilters(list(kinds))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
