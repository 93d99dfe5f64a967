"""Beside the tree of checks: one check's finding, what was handed over, the runs that stay, what was created.

`Checklist` says what the operator handed over for the integration, and what is still to be asked for (G1). Accounts
that a test may create are asked about before (`SignupQuestion`) and listed afterwards (`CreatedPane`; G2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPlainTextEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from neon_wizard.checks.findings import CheckResult, Created, Run
from neon_wizard.checks.invented import TEST_PREFIX
from neon_wizard.checks.readiness import Piece, State, readiness
from neon_wizard.checks.texts import on_connections
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import Question
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.speaking import announce, read_in_order
from neon_wizard.gui.parts.widgets import Glyph, PageColumn, label
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.detail import DetailPane
from neon_wizard.gui.tester.runs import RunsPane
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from neon_wizard.checks.run_files import KeptRun
    from neon_wizard.gui.tester.testing import Loaded

__all__ = ["Checklist", "CreatedPane", "Panes", "SignupQuestion"]


_WIDE: Final = 960  # pixels
# Glyph and tone of each state.
_LOOKS: Final = {
    State.THERE: ("success", "success"),
    State.PARTLY: ("warning", "warning"),
    State.MISSING: ("minus", "secondary"),
}


class Checklist(PageColumn):
    """Shows each piece with its state in words, where it stands in the profile, and what to ask for."""

    # The profile is to be edited.
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self._pieces: tuple[Piece, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(2))
        self.edit = QPushButton(self.tr("Edit the profile…"))
        self.copy = QPushButton(self.tr("Copy what to ask for"))
        self.edit.clicked.connect(self.edit_wanted)
        self.copy.clicked.connect(self._copy)
        self.said = label(tone="secondary", role="small")
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self.edit)
        row.addWidget(self.copy)
        self.heading = label(role="heading")
        self.box.addWidget(self.heading)
        self.box.addLayout(self._list)
        self.box.addWidget(buttons)
        self.box.addWidget(self.said)
        self.box.addStretch(1)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(pieces)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for piece in pieces:
            self._list.addWidget(self._row(piece))
        read_in_order(self.box)
        number = sum(piece.state is State.THERE for piece in pieces)
        words = self.tr("{number} of {count} were handed over")
        self.heading.setText(words.format(number=number, count=len(pieces)) if pieces else "")
        self.copy.setEnabled(number < len(pieces))
        self.said.setText("")

    @property
    def lacking(self) -> int:
        """How many pieces are not there, or not whole."""
        return sum(piece.state is not State.THERE for piece in self._pieces)

    def _row(self, piece: Piece) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1.5))
        row.addWidget(Glyph(*_LOOKS[piece.state]), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(theme.space(0.5))
        text.addWidget(
            label(f"{on_connections.name(piece, tr)}: {tr(on_connections.STATES[piece.state])}", role="strong")
        )
        if piece.found:
            text.addWidget(label(", ".join(piece.found)))
        if remedy := on_connections.remedy(piece, tr):
            text.addWidget(label(remedy))
            text.addWidget(label(piece.key, tone="secondary", role="small"))
        row.addLayout(text, 1)
        return box

    def _copy(self) -> None:
        asked = (on_connections.remedy(piece, tr) for piece in self._pieces)
        QGuiApplication.clipboard().setText("\n".join(f"- {each}" for each in asked if each))
        self.said.setText(self.tr("Copied."))
        announce(self.said, self.said.text())


class SignupQuestion(Question):
    """Asks before accounts are created: says how many there may be, and how their logins begin."""

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


class CreatedPane(PageColumn):
    """Lists the accounts that a run has left at the operator's."""

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
        """Show a line for each: its login, and its number where the operator gave one."""
        self.list.setPlainText("\n".join(f"{each.login}\t{each.number}".strip() for each in created))
        self.said.setText("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.list.toPlainText())
        self.said.setText(self.tr("Copied."))
        announce(self.said, self.said.text())


class Panes(QTabWidget):
    """All four, each in its tab; the last is there only when something was created."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail = DetailPane(tasks)
        self.checklist = Checklist()
        self.runs = RunsPane(tasks)
        self.created = CreatedPane()
        self.setDocumentMode(True)
        # Where there is little room every tab is seen, the long ones shortened.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.addTab(self.detail, self.tr("Finding"))
        self.addTab(self.checklist, self.tr("Handed over"))
        self.addTab(self.runs, self.tr("Runs"))
        self.addTab(self.created, self.tr("Created"))
        self.setTabVisible(self.indexOf(self.created), False)

    def show_operator(self, loaded: Loaded | None, *, first: bool) -> None:
        """Show whose services are tested. None: no profile can be used.

        first: nothing of this operator was tested here yet; what it did not hand over is then worth a look.
        """
        self.runs.show_operator(loaded.profile.id if loaded else "")
        self.checklist.show_pieces(readiness(loaded.profile) if loaded else ())
        lacking = self.checklist.lacking
        place, named = self.indexOf(self.checklist), self.tr("Handed over")
        self.setTabText(place, f"{named} ({lacking})" if lacking else named)
        # The tab itself says it in short: on a small screen all of them have to be seen.
        said = self.tr("Handed over ({count} missing)").format(count=lacking) if lacking else ""
        self.setTabToolTip(place, said)
        self.tabBar().setAccessibleTabName(place, said)
        if first or loaded is None:
            self.detail.show_nothing()
            self.setCurrentWidget(self.checklist if lacking else self.detail)

    def show_run(self, run: Run | None, kept: Sequence[KeptRun]) -> None:
        """Show the run that stands in the tree, among the kept ones. kept: the latest first."""
        self.runs.show_runs(kept, run)
        created = run.created if run else ()
        self.created.show_created(created)
        place = self.indexOf(self.created)
        self.setTabVisible(place, bool(created))
        self.setTabText(place, self.tr("Created ({count})").format(count=len(created)))

    def show_check(
        self, check_id: str, results: Mapping[str, CheckResult], loaded: Loaded | None, *, asking: bool = False
    ) -> None:
        """Show what is known of a check, without turning to its tab. asking: it is being asked, or about to be."""
        result = results.get(check_id)
        if result is not None:
            self.detail.show_result(result, loaded.subject.profile if loaded else None, loaded.file if loaded else None)
        elif loaded is not None:
            check = next(step.check for step in loaded.steps if step.check.id == check_id)
            self.detail.show_check(check, asking=asking)
