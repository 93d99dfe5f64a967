"""The tested operator's profile under work: opened in its editor, changed as a finding proposes, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.changes import Changing
from neon_wizard.gui.tester.testing import Testing
from neon_wizard.messages import Action

__all__ = ["ProfileDesk"]


class ProfileDesk(QObject):
    """Only where the profile is a file of the user's; what changes there is tested from then on."""

    changed = Signal(str)
    """The path of the file that was changed from here."""
    told = Signal(str, str, object)
    """What was done, the file, and the next steps that are offered."""
    test_wanted = Signal(str)
    """The id of the check for which the profile was changed: it is to be asked again."""
    failed = Signal(object)

    def __init__(self, testing: Testing, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._testing = testing
        self._window = window
        self._check_id = ""
        self._changing = Changing(tasks, self)
        self._changing.applied.connect(self._applied)
        self._changing.undone.connect(self._undone)
        self._changing.failed.connect(self.failed)

    @property
    def file(self) -> Path | None:
        return self._testing.file

    def edit(self) -> None:
        """In the profile window."""
        file = self.file
        if file is None:
            return
        from neon_wizard.gui.profile_window import ProfileWindow

        window = ProfileWindow(self._window)
        window.saved.connect(lambda _: self._testing.reload())
        window.show()
        window.open_source(str(file))

    def change(self, check_id: str, change: Mapping[str, str]) -> None:
        file = self.file
        if file is not None and not self._testing.running:
            self._check_id = check_id
            self._changing.apply(file, change)

    def undo(self) -> None:
        """Take the last change back."""
        self._changing.undo()

    def _applied(self, path: Path) -> None:
        self.changed.emit(str(path))
        self.told.emit(self.tr("The profile was changed."), str(path), (Action.UNDO,))
        check_id = self._check_id
        self._testing.reload(lambda: self.test_wanted.emit(check_id))

    def _undone(self, path: Path) -> None:
        self.changed.emit(str(path))
        self.told.emit(self.tr("The profile is as it was before."), str(path), ())
        self._testing.reload()
