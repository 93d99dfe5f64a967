"""The runs that stay: open one, save another's, and see what changed from one to the next (G3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
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
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Earlier runs"))
        names = (self.tr("Errors"), self.tr("Warnings"), self.tr("Notices"), self.tr("Answered"))
        self.list.setHeaderLabels([self.tr("When"), *names])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setMinimumHeight(theme.space(22))
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
        item = QTreeWidgetItem(self.list)
        when = words.when(kept.run.started)
        when = self.tr("{0}, stopped").format(when) if kept.run.cancelled else when
        if len({each.run.addresses for each in self._kept if each.run.addresses}) > 1 and kept.run.addresses:
            when = f"{when}\n{', '.join(map(host_of, kept.run.addresses))}"
        texts = [when]
        texts += [QLocale().toString(kept.number(severity)) for severity in Severity]
        texts.append(f"{kept.asked} / {len(kept.run.results)}")
        for column, text in enumerate(texts):
            item.setText(column, text)
            if column:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lines = when.count("\n") + 1
        item.setSizeHint(0, QSize(0, lines * self.fontMetrics().height() + theme.space(1)))
        if self._is_shown(kept):
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)
        item.setToolTip(0, str(kept.path))
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
