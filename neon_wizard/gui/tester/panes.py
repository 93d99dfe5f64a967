"""Beside the tree: one check's finding, what was handed over, the runs that stay, what was created."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from neon_wizard.checks.model import Result, Run
from neon_wizard.checks.readiness import readiness
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.checklist import Checklist
from neon_wizard.gui.tester.created import CreatedPane
from neon_wizard.gui.tester.detail import DetailPane
from neon_wizard.gui.tester.runs import RunsPane

if TYPE_CHECKING:
    from neon_wizard.checks.keeping import Kept
    from neon_wizard.gui.tester.testing import Loaded

__all__ = ["Panes"]


class Panes(QTabWidget):
    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail = DetailPane(tasks)
        self.checklist = Checklist()
        self.runs = RunsPane(tasks)
        self.created = CreatedPane()
        self.setDocumentMode(True)
        self.addTab(self.detail, self.tr("Finding"))
        self.addTab(self.checklist, self.tr("Handed over"))
        self.addTab(self.runs, self.tr("Runs"))
        self.addTab(self.created, self.tr("Created"))
        self.setTabVisible(self.indexOf(self.created), False)

    def show_operator(self, loaded: Loaded | None, *, first: bool) -> None:
        """first: nothing of this operator was tested here yet; what it did not hand over is then worth a look."""
        self.runs.show_operator(loaded.profile.id if loaded else "")
        self.checklist.show_pieces(readiness(loaded.profile) if loaded else ())
        lacking = self.checklist.lacking
        named = self.tr("Handed over ({count} missing)").format(count=lacking) if lacking else self.tr("Handed over")
        self.setTabText(self.indexOf(self.checklist), named)
        if first or loaded is None:
            self.detail.show_nothing()
            self.setCurrentWidget(self.checklist if lacking else self.detail)

    def show_run(self, run: Run | None, kept: Sequence[Kept]) -> None:
        self.runs.show_runs(kept, run)
        created = run.created if run else ()
        self.created.show_created(created)
        place = self.indexOf(self.created)
        self.setTabVisible(place, bool(created))
        self.setTabText(place, self.tr("Created ({count})").format(count=len(created)))

    def show_check(
        self, check_id: str, results: Mapping[str, Result], loaded: Loaded | None, *, asking: bool = False
    ) -> None:
        """What is known of it; the tab is left alone. asking: it is being asked, or about to be."""
        result = results.get(check_id)
        if result is not None:
            self.detail.show_result(result, loaded.subject.profile if loaded else None, loaded.file if loaded else None)
        elif loaded is not None:
            check = next(step.check for step in loaded.steps if step.check.id == check_id)
            self.detail.show_check(check, asking=asking)
