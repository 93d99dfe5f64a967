"""The change of the profile that a finding proposes: shown as a difference, applied to the user's file, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from neon_wizard.authoring.profile_files import save
from neon_wizard.authoring.sheet import open_source, propose
from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.testing import Testing
from neon_wizard.messages import Remedy, explain

if TYPE_CHECKING:
    from neon_wizard.authoring.sheet import Proposal

__all__ = ["ChangeCard", "Changing", "TestedProfile"]


class TestedProfile(QObject):
    """Edits and changes the tested profile where it is a file of the user's; what changes is tested from then on."""

    # The file that is to be opened in the profile's editor; what is saved there is tested after `Testing.reload`.
    edit_wanted = Signal(Path)
    # The path of the file that was changed from here.
    changed = Signal(str)
    # What was done, the file, and the remedies that are offered.
    told = Signal(str, str, tuple)
    # The id of the check for which the profile was changed: it is to be asked again.
    test_wanted = Signal(str)
    failed = Signal(NeonError)

    def __init__(self, testing: Testing, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._testing = testing
        self._check_id = ""
        self._changing = Changing(tasks, self)
        self._changing.applied.connect(self._applied)
        self._changing.undone.connect(self._undone)
        self._changing.failed.connect(self.failed)

    @property
    def file(self) -> Path | None:
        return self._testing.file

    def edit(self) -> None:
        """Ask for the profile's editor."""
        if self.file is not None:
            self.edit_wanted.emit(self.file)

    def change(self, check_id: str, change: Mapping[str, str]) -> None:
        """Apply `change` (key path → value) to the file, then ask for the check again."""
        file = self.file
        if file is not None and not self._testing.running:
            self._check_id = check_id
            self._changing.apply(file, change)

    def undo(self) -> None:
        """Take the last change back."""
        self._changing.undo()

    def _applied(self, path: Path) -> None:
        self.changed.emit(str(path))
        self.told.emit(self.tr("The profile was changed."), str(path), (Remedy.UNDO,))
        check_id = self._check_id
        self._testing.reload(lambda: self.test_wanted.emit(check_id))

    def _undone(self, path: Path) -> None:
        self.changed.emit(str(path))
        self.told.emit(self.tr("The profile is as it was before."), str(path), ())
        self._testing.reload()


class Changing(QObject):
    """Writes profiles, on worker threads; what a file was before lies beside it, as after a save in the editor."""

    # The file that holds the change now.
    applied = Signal(Path)
    # The file that is as it was before the change.
    undone = Signal(Path)
    # The file is what it was.
    failed = Signal(NeonError)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._last: tuple[Path, Proposal] | None = None

    def apply(self, path: Path, change: Mapping[str, str]) -> None:
        """Write `change` (key path → value) into the profile at `path`; then `applied`."""

        def work() -> Proposal:
            proposal = propose(read(path), change)
            save(path, proposal.after)
            return proposal

        def done(proposal: Proposal) -> None:
            self._last = (path, proposal)
            self.applied.emit(path)

        self._tasks.run(work, done, self.failed.emit, owner=self)

    def undo(self) -> None:
        """Take the last change back, unless the file was changed since."""
        if self._last is None:
            return
        (path, proposal), self._last = self._last, None

        def work() -> Path:
            if read(path) != proposal.after:
                raise ProfileError("profile.changed_since", facts={"file": path})
            save(path, proposal.before)
            return path

        self._tasks.run(work, self.undone.emit, self.failed.emit, owner=self)


def read(path: Path) -> str:
    """A profile's text as the editor has it; raises `ProfileError`."""
    return open_source(str(path)).text.replace("\r\n", "\n")


class ChangeCard(QFrame):
    """Shows a change. path: the file that may be changed; None where the profile is no file of the user's."""

    # The change (key path → value) that is to be applied. (An object: Qt would make a map of its own of a dict.)
    wanted = Signal(object)

    def __init__(self, change: Mapping[str, str], path: Path | None, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("change")
        self.setProperty("role", "banner")
        self.setProperty("tone", "info")
        self.change = dict(change)
        self._plain = "\n".join(f"{key} = {value}" for key, value in change.items())
        self.lines = QLabel()
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        self.lines.setWordWrap(True)
        self.apply = QPushButton(self.tr("Change the profile and test again"))
        self.apply.clicked.connect(self._want)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setFlat(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._plain))
        self.apply.setEnabled(False)
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self.apply)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        column.setSpacing(theme.space(1))
        column.addWidget(label(self.tr("With this change of the profile it works:"), role="strong"))
        column.addWidget(self.lines)
        self.note = label(tone="secondary")
        column.addWidget(self.note)
        column.addWidget(buttons)
        if path is None:
            self.apply.hide()
            self.note.setText(self.tr("This profile is no file of yours. Keep it among your operators to change it."))
            self._show_lines([("+", line) for line in self._plain.splitlines()])
        else:
            tasks.run(lambda: _proposed(path, self.change), self._show_proposal, self._show_error, owner=self)

    def _show_proposal(self, proposal: Proposal) -> None:
        if proposal.after == proposal.before:
            self._show_lines([("", line) for line in self._plain.splitlines()])
            self.note.setText(self.tr("The profile has it already. Test again."))
            return
        self.note.setText(self.tr("Comments and everything else remain; the file as it was is kept beside it."))
        self._show_lines(list(proposal.lines()))
        self._plain = "\n".join(f"{mark}{line}" for mark, line in proposal.lines())
        self.apply.setEnabled(True)

    def _show_error(self, error: NeonError) -> None:
        told = explain(error)
        self.note.setText(f"{told.message} {told.next_step}".strip())
        self._show_lines([("+", line) for line in self._plain.splitlines()])

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        """What goes and what comes differ by their sign, and by colour."""
        tones = theme.tones()
        colours = {"-": tones.danger, "+": tones.success, "…": tones.secondary}
        rows = [
            f'<span style="color:{colours.get(mark, tones.text).name()}; white-space:pre-wrap">'
            f"{escape(mark if mark != '-' else '−')} {escape(line)}</span>"
            for mark, line in lines
        ]
        self.lines.setText("<br>".join(rows))

    def _want(self) -> None:
        self.apply.setEnabled(False)
        self.wanted.emit(self.change)


def _proposed(path: Path, change: Mapping[str, str]) -> Proposal:
    return propose(read(path), change)
