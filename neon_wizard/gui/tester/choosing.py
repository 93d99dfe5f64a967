"""Whose services are tested: the operators that this computer knows, a profile's file, the demo operator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.fields import ChoiceBox
from neon_wizard.gui.file_dialogs import ask_file
from neon_wizard.gui.tasks import Tasks

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile

__all__ = ["OperatorChooser"]

_LETTERS = 24


class OperatorChooser(QWidget):
    """A list, and the ways to what is not in it."""

    chosen = Signal(str)
    """What `Context.profile` takes: an id, a path, ``demo``."""
    edit_wanted = Signal()

    def __init__(self, context: Context, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._first = ""
        self.list = ChoiceBox()
        self.list.setMinimumContentsLength(_LETTERS)
        self.list.activated.connect(self._picked)
        words = QLabel(self.tr("&Operator"))
        words.setBuddy(self.list)
        self.list.setAccessibleName(self.tr("Operator"))
        self.open_file = QPushButton(self.tr("Open a &file…"))
        self.open_file.clicked.connect(self._choose_file)
        self.edit = QPushButton(self.tr("&Edit the profile…"))
        self.edit.clicked.connect(self.edit_wanted)
        self.edit.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(words)
        row.addWidget(self.list)
        row.addWidget(self.open_file)
        row.addWidget(self.edit)
        row.addStretch(1)

    def fill(self, first: str = "") -> None:
        """Look for the operators, off this thread, and choose `first`, or the first that there is."""
        self._first = first
        self._tasks.run(self._context.profiles, self._fill, lambda _: self._fill(()), owner=self)

    def _fill(self, profiles: tuple[Profile, ...]) -> None:
        for profile in profiles:
            self.list.addItem(profile.name, profile.id)
        self.list.addItem(self.tr("Demo operator"), "demo")
        if self._first and self.list.findData(self._first) < 0:
            self.list.addItem(Path(self._first).name, self._first)
        self.list.setCurrentIndex(max(0, self.list.findData(self._first)))
        self.chosen.emit(str(self.list.currentData()))

    def add_file(self, path: str) -> None:
        """A profile that is in no folder of operators."""
        if self.list.findData(path) < 0:
            self.list.addItem(Path(path).name, path)
        self.list.setCurrentIndex(self.list.findData(path))
        self.chosen.emit(path)

    def name(self, words: str) -> None:
        """What the chosen one is called, now that it is known."""
        self.list.setItemText(self.list.currentIndex(), words)

    def _picked(self) -> None:
        self.chosen.emit(str(self.list.currentData()))

    def _choose_file(self) -> None:
        kinds = [self.tr("Operator profiles (*.toml)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Open an operator's profile"), kinds, self.add_file)
