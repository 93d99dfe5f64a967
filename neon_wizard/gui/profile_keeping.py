"""A profile is put among the user's own: what it changes is asked first, host by host.

The work is `neon_wizard.context`'s; here it is put on a worker's thread and asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.question import Question
from neon_wizard.gui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.context import Context
    from neon_wizard.errors import ProfileError
    from neon_wizard.profile.operator import Profile

__all__ = ["KeepQuestion", "ProfileKeeping"]


class KeepQuestion(Question):
    """What the profile would change; `refused` when it is not to."""

    refused = Signal()

    def __init__(self, asked: ProfileError, parent: QWidget) -> None:
        super().__init__("keep-question", parent)
        facts = asked.facts
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Another profile of {operator}").format_map(facts))
        self.setText(
            self.tr("Use this profile of {operator} from now on, in place of the one on this computer?").format_map(
                facts
            )
            if asked.code == "profile.kept_other"
            else self.tr("Use this profile for your accounts of {operator}?").format_map(facts)
        )
        hosts = [
            (self.tr("New: {hosts}"), facts["new"]),
            (self.tr("No longer used: {hosts}"), facts["gone"]),
            (self.tr("As before: {hosts}"), facts["stays"]),
        ]
        lines = [words.format(hosts=found) for words, found in hosts if found]
        self.setInformativeText(
            "\n".join(
                [*lines, "", self.tr("Your login and passwords go there. Agree only if it is from the operator.")]
            )
        )
        self.offer(self.tr("&Use this one"), self.tr("&Keep the old one"), QMessageBox.ButtonRole.AcceptRole)
        role = QMessageBox.ButtonRole.AcceptRole
        self._yes = [button for button in self.buttons() if self.buttonRole(button) is role]
        self.finished.connect(self._tell)

    def _tell(self) -> None:
        if self.clickedButton() not in self._yes:
            self.refused.emit()


class ProfileKeeping(QObject):
    """One profile at a time, over `window`."""

    kept = Signal(str)
    """The path of its copy."""
    failed = Signal(object)
    """The `NeonError`; what was kept before is as it was."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def keep(self, load: Callable[[], Profile], over: Path | None = None) -> None:
        """load: gives the profile, on a worker's thread. over: the file whose place it takes."""

        def work() -> tuple[Profile, ProfileError | None]:
            profile = load()
            return profile, self._context.kept.asks(profile)

        self._tasks.run(work, lambda found: self._ask(*found, over), self.failed.emit, owner=self)

    def choose_file(self, operator_id: str, operator: str) -> None:
        """The file of an operator whose profile is gone; it must be that operator's."""
        from neon_wizard.gui.file_dialogs import ask_file

        kinds = [self.tr("Operator profiles (*.toml)"), self.tr("All files (*)")]
        title = self.tr("Choose the profile of {operator}").format(operator=operator)
        ask_file(self._window, title, kinds, lambda path: self.take_file(path, operator_id, operator))

    def take_file(self, path: str, operator_id: str, operator: str) -> None:
        def load() -> Profile:
            profile = self._context.profile(path)
            self._context.kept.require_operator(profile, operator_id, operator)
            return profile

        self.keep(load)

    def ask(self, asked: ProfileError, agreed: Callable[[], object], refused: Callable[[], object]) -> None:
        """Show what would change, and do what is answered."""
        question = KeepQuestion(asked, self._window)
        question.agreed.connect(agreed)
        question.refused.connect(refused)
        question.open()

    def _ask(self, profile: Profile, asked: ProfileError | None, over: Path | None) -> None:
        if asked is None:
            self._keep(profile, over)
        else:
            self.ask(asked, lambda: self._keep(profile, over), lambda: None)

    def _keep(self, profile: Profile, over: Path | None) -> None:
        def done(path: object) -> None:
            self.kept.emit(str(path))

        def wrong(error: NeonError) -> None:
            self.failed.emit(error)

        self._tasks.run(lambda: self._context.kept.keep(profile, over), done, wrong, owner=self)
