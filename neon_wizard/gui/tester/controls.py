"""What is tested and how: all or what is ticked, with signups or without, how fast; and what tells the progress."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from neon_wizard.checks.bench import TEST_PREFIX, Options
from neon_wizard.checks.model import Check
from neon_wizard.gui import theme
from neon_wizard.gui.fields import ChoiceBox
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.tester import words
from neon_wizard.gui.widgets import label

__all__ = ["RATES", "Controls", "Progress"]

RATES: Final = (1, 2, 5, 10, 20, 50)
"""Requests per second to choose from."""


class Controls(QWidget):
    """`wanted` says which checks: none means all of them."""

    wanted = Signal(object)

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
        self.rate.setCurrentIndex(RATES.index(round(1 / Options().interval)))
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
    def options(self) -> Options:
        return Options(allow_signup=self.signup.isChecked(), interval=1 / RATES[self.rate.currentIndex()])

    def follow(self, *, ready: bool, signup: bool) -> None:
        """ready: an operator is there and no run is under way. signup: it has such a service."""
        self._ready = ready
        self.signup.setVisible(signup)
        if not signup:
            self.signup.setChecked(False)
        for widget in (self.all, self.signup, self.rate):
            widget.setEnabled(ready)
        self.some.setEnabled(ready and bool(self._ticked))

    def tick(self, ids: Collection[str]) -> None:
        self._ticked = frozenset(ids)
        self.some.setEnabled(self._ready and bool(ids))


class Progress(QWidget):
    """Which check is asked, how many there are, and Stop; hidden while nothing is under way."""

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
        self.bar.setRange(0, count)
        self.bar.setValue(number - 1)
        asked = self.tr("{number} of {count}: {check}")
        self.words.setText(asked.format(number=number, count=count, check=words.wording().title(check.id)))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.stopped.emit()
