"""Whose services are tested, which checks are asked and how fast, and how far it has come.

`OperatorChooser` has the operators that this computer knows, profiles' files and the demo operator. `Controls` starts
all checks or those that are ticked, with signups or without. `Progress` says which check is asked, and stops it.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from neon_wizard.checks.check_context import RunOptions
from neon_wizard.checks.findings import Check
from neon_wizard.checks.invented import TEST_PREFIX
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file
from neon_wizard.gui.parts.fields import ChoiceBox
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester import words

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile

__all__ = ["RATES", "Controls", "OperatorChooser", "Progress"]


_LETTERS = 14


class OperatorChooser(QWidget):
    """A list of operators, a way to a file that is not in it, and one to the chosen profile's editor."""

    # What `Context.profile` takes: an id, a path, ``demo``.
    chosen = Signal(str)
    # The profile is to be edited.
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
        """Put the profile at `path`, which is in no folder of operators, into the list, and choose it."""
        if self.list.findData(path) < 0:
            self.list.addItem(Path(path).name, path)
        self.list.setCurrentIndex(self.list.findData(path))
        self.chosen.emit(path)

    def name(self, words: str) -> None:
        """Call the chosen operator so, now that its name is known."""
        self.list.setItemText(self.list.currentIndex(), words)

    def _picked(self) -> None:
        self.chosen.emit(str(self.list.currentData()))

    def _choose_file(self) -> None:
        kinds = [self.tr("Operator profiles (*.toml)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Open an operator's profile"), kinds, self.add_file)


RATES: Final = (1, 2, 5, 10, 20, 50)  # requests per second to choose from


class Controls(QWidget):
    """The buttons that start a test, and how it is done."""

    # The ids of the checks that are to be asked; none of them means all.
    wanted = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked: frozenset[str] = frozenset()
        self._ready = False
        self.all = QPushButton(self.tr("&Test all"))
        self.all.setProperty("main", "yes")
        self.all.clicked.connect(lambda: self.wanted.emit(frozenset()))
        self.some = QPushButton(self.tr("Test what is tic&ked"))
        self.some.clicked.connect(lambda: self.wanted.emit(self._ticked))
        self.signup = QCheckBox(self.tr("&Create accounts too"))
        self.signup.setToolTip(self.tr("Their logins begin with “{0}”; you are asked first.").format(TEST_PREFIX))
        self.rate = ChoiceBox()
        for number in RATES:
            self.rate.addItem(QLocale().toString(number), number)
        self.rate.setCurrentIndex(RATES.index(round(1 / RunOptions().interval)))
        self.rate.setAccessibleName(self.tr("Requests per second, at most"))
        rate = QLabel(self.tr("Re&quests per second, at most"))
        rate.setBuddy(self.rate)
        how = QWidget()
        beside = QHBoxLayout(how)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.space(1))
        beside.addWidget(rate)
        beside.addWidget(self.rate)
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self.all)
        row.addWidget(self.some)
        more = QWidget()
        below = FlowLayout(more, theme.space(2))
        below.addWidget(self.signup)
        below.addWidget(how)
        self.signup.setMinimumHeight(how.sizeHint().height())  # they stand on one line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(buttons)
        column.addWidget(more)

    @property
    def options(self) -> RunOptions:
        return RunOptions(allow_signup=self.signup.isChecked(), interval=1 / RATES[self.rate.currentIndex()])

    def follow(self, *, ready: bool, signup: bool) -> None:
        """Enable what fits. ready: there is an operator, and no run is under way. signup: it has such a service."""
        self._ready = ready
        self.signup.setVisible(signup)
        if not signup:
            self.signup.setChecked(False)
        for widget in (self.all, self.signup, self.rate):
            widget.setEnabled(ready)
        self.some.setEnabled(ready and bool(self._ticked))

    def tick(self, ids: Collection[str]) -> None:
        """Remember which checks are ticked in the tree."""
        self._ticked = frozenset(ids)
        self.some.setEnabled(self._ready and bool(ids))


class Progress(QWidget):
    """Which check is asked, how many there are, and Stop; hidden while nothing is under way."""

    # Stop was pressed.
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label()
        self.words.setWordWrap(False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.space(1))
        self.bar.setAccessibleName(self.tr("Progress of the test"))
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.clicked.connect(self._stop)
        text = QVBoxLayout()
        text.setSpacing(theme.space(0.5))
        text.addWidget(self.words)
        text.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addLayout(text, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def begin(self) -> None:
        self.bar.setRange(0, 0)
        self.words.setText(self.tr("Getting ready…"))
        self.stop.setEnabled(True)
        self.show()

    def tell(self, number: int, count: int, check: Check) -> None:
        """Say that `check`, the one of this number out of `count`, is asked now. number: counted from 1."""
        self.bar.setRange(0, count)
        self.bar.setValue(number - 1)
        asked = self.tr("{number} of {count}: {check}")
        self.words.setText(asked.format(number=number, count=count, check=words.wording().title(check.id)))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.stopped.emit()
