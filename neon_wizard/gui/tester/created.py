"""Accounts that a test may create, and has created: asked before, listed after (G2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton, QWidget

from neon_wizard.checks.bench import TEST_PREFIX
from neon_wizard.checks.model import Created
from neon_wizard.gui.question import Question
from neon_wizard.gui.widgets import Column, alert, label

__all__ = ["CreatedPane", "SignupQuestion"]


_WIDE: Final = 960


class SignupQuestion(Question):
    """Says how many accounts there may be, and by what they are known, before one is made."""

    def __init__(self, operator: str, count: int, parent: QWidget) -> None:
        super().__init__("signup-question", parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Create accounts for the test"))
        words = self.tr("Create up to {count} accounts at {operator}?")
        self.setText(words.format(count=count, operator=operator))
        more = self.tr(
            "Their logins begin with “{prefix}”. They are listed afterwards, for the operator to delete: this program"
            " cannot delete them."
        )
        self.setInformativeText(more.format(prefix=TEST_PREFIX))
        self.offer(self.tr("&Create them"), self.tr("&Do not create any"))


class CreatedPane(Column):
    """What a run has left at the operator's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.list.setAccessibleName(self.tr("Created accounts"))
        self.copy = QPushButton(self.tr("Copy the list"))
        self.copy.clicked.connect(self._copy)
        self.said = label(tone="secondary", role="small")
        self.box.addWidget(label(self.tr("This test created accounts. Ask the operator to delete them.")))
        self.box.addWidget(self.list, 1)
        self.box.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self.said)

    def show_created(self, created: Sequence[Created]) -> None:
        """One line each: login, and number where the operator gave one."""
        self.list.setPlainText("\n".join(f"{each.login}\t{each.number}".strip() for each in created))
        self.said.setText("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
        self.said.setText(self.tr("Copied."))
        alert(self.said, self.said.text())
