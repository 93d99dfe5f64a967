"""The runs that stay: open one, save another's, and see what changed from one to the next (G3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.checks import run_files
from neon_wizard.checks.compare import compare, without_changes
from neon_wizard.checks.findings import Finding, Run, Severity
from neon_wizard.checks.run_files import KeptRun
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import PageColumn, label
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester import words
from neon_wizard.profile.addresses import host_of

__all__ = ["RunsPane"]

_WIDE: Final = 960  # pixels
_PLACE: Final = Qt.ItemDataRole.UserRole
_SAID: Final = Qt.ItemDataRole.UserRole + 1
"""Of a line's first column: what stands there besides the counts."""


_WHEN: Final = 0
_COUNTS: Final = range(1, 2 + len(Severity))
"""Columns of the findings, and of the checks that were answered."""


class RunList(QTreeWidget):
    """A line for each run; where there is no room for its columns, the counts stand with its time."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self.setRootIsDecorated(False)
        self.setAccessibleName(self.tr("Earlier runs"))
        names = (self.tr("Errors"), self.tr("Warnings"), self.tr("Notices"), self.tr("Answered"))
        self.setHeaderLabels([self.tr("When"), *names])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(theme.space(22))

    def add(self, kept: KeptRun, when: str, *, shown: bool) -> QTreeWidgetItem:
        """Add a line. when: what says which run it is. shown: it is the one in the tree of checks."""
        item = QTreeWidgetItem(self)
        texts = [when]
        texts += [QLocale().toString(kept.number(severity)) for severity in Severity]
        texts.append(f"{kept.asked} / {len(kept.run.results)}")
        for column, text in enumerate(texts):
            item.setText(column, text)
            if column:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if shown:
            font = item.font(_WHEN)
            font.setBold(True)
            item.setFont(_WHEN, font)
        item.setToolTip(_WHEN, f"{when}\n{kept.path}")
        item.setData(_WHEN, _SAID, when)
        self._say(item)
        self.fit()
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the counts columns of their own where every column has the room for what is in it."""
        narrow = self._wanted() > self.viewport().width()
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for column in _COUNTS:
            self.setColumnHidden(column, narrow)
        for item in self._items():
            self._say(item)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        yield from filter(None, map(self.topLevelItem, range(self.topLevelItemCount())))

    def _wanted(self) -> int:
        """Return how wide it would have to be for columns."""
        rows = [self.headerItem(), *self._items()]

        def width(column: int) -> int:
            said = (str(each.data(column, _SAID) or each.text(column)).split("\n") for each in rows)
            fonts = (QFontMetrics(each.font(column)) for each in rows)
            return max(font.horizontalAdvance(line) for font, lines in zip(fonts, said, strict=True) for line in lines)

        return sum(width(column) + 2 * theme.space(1) for column in range(self.columnCount()))

    def _say(self, item: QTreeWidgetItem) -> None:
        lines = str(item.data(_WHEN, _SAID))
        if self._narrow:
            *counts, answered = (item.text(column) for column in _COUNTS)
            found = self.tr("errors: {0}, warnings: {1}, notices: {2}").format(*counts)
            lines = "\n".join([lines, self.tr("answered: {0}").format(answered), found])
        item.setText(_WHEN, lines)
        height = (lines.count("\n") + 1) * self.fontMetrics().height() + theme.space(1)
        item.setSizeHint(_WHEN, QSize(0, height))


class RunsPane(PageColumn):
    """Lists the runs; the one that is chosen here can be compared with the one in the tree of checks."""

    # The run that is to be shown.
    open_wanted = Signal(KeptRun)
    # The `Run` that is compared with, since which the report says what changed; None (and so an object) for none.
    compared = Signal(object)
    # The operator is to be asked where users ask, too, and compared with that.
    beside_wanted = Signal()
    # A run's file cannot be used.
    failed = Signal(NeonError)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self._tasks = tasks
        self._kept: list[KeptRun] = []
        self._shown: Run | None = None
        self._operator = ""
        self.list = RunList()
        self.list.itemSelectionChanged.connect(self._follow)
        self.open = QPushButton(self.tr("Show this run"))
        self.compare = QPushButton(self.tr("Compare with it"))
        self.beside = QPushButton(self.tr("Test where users ask, and compare"))
        self.beside.setToolTip(
            self.tr("Asks the same at the addresses that users' programs ask; no account is created.")
        )
        self.file = QPushButton(self.tr("Open a run's file…"))
        self.open.clicked.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.beside.clicked.connect(self.beside_wanted)
        self.beside.hide()
        self.file.clicked.connect(self._choose_file)
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        for button in (self.open, self.compare, self.beside, self.file):
            row.addWidget(button)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.space(1))
        hint = self.tr("The last runs of this operator stay on this computer, without passwords.")
        self.box.addWidget(label(hint, tone="secondary"))
        self.box.addWidget(self.list)
        self.box.addWidget(buttons)
        self.box.addLayout(self._changes)
        self.box.addStretch(1)
        self._follow()

    def show_operator(self, operator_id: str) -> None:
        """Take runs of this operator only: no other one's is sent to its contact, or changes its profile."""
        self._operator = operator_id

    def show_runs(self, kept: Sequence[KeptRun], shown: Run | None) -> None:
        """Show these, in place of what was shown. kept: the latest first. shown: the one in the tree of checks."""
        self._kept, self._shown = list(kept), shown
        self._clear()
        self.list.clear()
        for place, each in enumerate(self._kept):
            self._add(each, place)
        self._follow()

    @property
    def chosen(self) -> KeptRun | None:
        items = self.list.selectedItems()
        return self._kept[int(items[0].data(0, _PLACE))] if items else None

    def _add(self, kept: KeptRun, place: int) -> QTreeWidgetItem:
        when = words.when(kept.run.started)
        when = self.tr("{0}, stopped").format(when) if kept.run.cancelled else when
        if len({each.run.addresses for each in self._kept if each.run.addresses}) > 1 and kept.run.addresses:
            when = f"{when}\n{', '.join(map(host_of, kept.run.addresses))}"
        item = self.list.add(kept, when, shown=self._is_shown(kept))
        item.setData(0, _PLACE, place)
        return item

    def _is_shown(self, kept: KeptRun | None) -> bool:
        return kept is not None and self._shown is not None and kept.run.started == self._shown.started

    def _follow(self) -> None:
        chosen = self.chosen
        self.open.setEnabled(chosen is not None and not self._is_shown(chosen))
        self.compare.setEnabled(chosen is not None and self._shown is not None and not self._is_shown(chosen))

    def _open(self) -> None:
        if (chosen := self.chosen) is not None:
            self.open_wanted.emit(chosen)

    # ---- what changed ----

    def _compare(self) -> None:
        chosen = self.chosen
        if chosen is None or self._shown is None:
            return
        self.show_changes(chosen.run)

    def show_changes(self, other: Run) -> None:
        """Show what differs between `other` and the run in the tree: over time, or at two addresses."""
        if self._shown is None:
            return
        earlier, later = sorted((other, self._shown), key=lambda run: run.started)
        apart = compare(other, self._shown)
        found = apart if apart.addresses else compare(earlier, later)
        self._clear()
        title = self.tr("From {0} to {1}").format(words.when(earlier.started), words.when(later.started))
        self._changes.addWidget(label(self.tr("Two addresses") if apart.addresses else title, role="heading"))
        for name, findings, tone in words.changes(found):
            self._group(name, findings, tone)
        self.compared.emit(other if apart.addresses or earlier is other else None)

    def _group(self, name: str, findings: Sequence[Finding], tone: str) -> None:
        self._changes.addWidget(
            label(f"{name} ({len(findings)})", role="strong", tone=tone if findings else "secondary")
        )
        wording = words.wording()
        for each in findings:
            line = label(f"{wording.title(each.check)}: {wording.sentence(each)}")
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._changes.addWidget(line)

    def _clear(self) -> None:
        while (item := self._changes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.compared.emit(None)

    # ---- from a file ----

    def _choose_file(self) -> None:
        kinds = [self.tr("Saved runs (*.json)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Open a saved run"), kinds, self.open_file)

    def open_file(self, path: str) -> None:
        """Put a file of ``neon-wizard check --save``, or of this window, into the list, and choose it there."""
        self._tasks.run(lambda: run_files.load(Path(path)), self._loaded, self._not_loaded, owner=self)

    def _loaded(self, kept: KeptRun) -> None:
        if kept.run.operator_id != self._operator:
            reason = f"it is a run of {kept.run.operator_name or kept.run.operator_id}"
            self._not_loaded(UsageError("check.file", facts={"file": kept.path.name, "reason": reason}))
            return
        kept = replace(kept, run=without_changes(kept.run))
        self._kept.append(kept)
        self.list.setCurrentItem(self._add(kept, len(self._kept) - 1))
        self._follow()

    def _not_loaded(self, error: NeonError) -> None:
        self.failed.emit(error)
