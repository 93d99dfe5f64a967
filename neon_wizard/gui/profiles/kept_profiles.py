"""The profiles that are kept on this computer: put one among them, show them, remove one.

Before a profile takes another one's place, the user is asked, host by host, what that would change. The work is
`neon_wizard.context`'s; here it is put on a worker's thread and asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QMessageBox, QPushButton, QVBoxLayout, QWidget

from neon_wizard.authoring.keeping import Listed
from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import Question, ask_file
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import PageColumn, label
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import explain
from neon_wizard.profile.addresses import place_of

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.context import Context
    from neon_wizard.errors import ProfileError
    from neon_wizard.profile.operator import Profile

__all__ = ["KeepQuestion", "KeptPane", "ProfileKeeping", "RemoveProfileQuestion"]


class KeepQuestion(Question):
    """Asks whether the profile may change what it would change."""

    # Answered with no, or closed.
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
    """Puts one profile at a time among the user's own. window: over which the questions stand."""

    # The path of the profile's copy.
    kept = Signal(str)
    # What was kept before is as it was.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def keep(self, load: Callable[[], Profile], over: Path | None = None) -> None:
        """Keep a profile, after what it changes was agreed to; then `kept` or `failed`.

        load: gives the profile, on a worker's thread. over: the file whose place it takes.
        """

        def work() -> tuple[Profile, ProfileError | None]:
            profile = load()
            return profile, self._context.kept.asks(profile)

        self._tasks.run(work, lambda found: self._ask(*found, over), self.failed.emit, owner=self)

    def choose_file(self, operator_id: str, operator: str) -> None:
        """Ask for the file of an operator whose profile is gone, and keep it; it must be that operator's."""
        kinds = [self.tr("Operator profiles (*.toml)"), self.tr("All files (*)")]
        title = self.tr("Choose the profile of {operator}").format(operator=operator)
        ask_file(self._window, title, kinds, lambda path: self.take_file(path, operator_id, operator))

    def take_file(self, path: str, operator_id: str, operator: str) -> None:
        """Keep the profile in the file at `path`; `failed` where it is another operator's."""

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


class RemoveProfileQuestion(Question):
    """Asks before a kept profile is removed, and says what is lost with it."""

    def __init__(self, listed: Listed, parent: QWidget) -> None:
        super().__init__("remove-profile-question", parent)
        name = listed.profile.name if listed.profile else listed.path.name
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Remove a profile"))
        self.setText(self.tr("Remove the profile of {operator} from this computer?").format(operator=name))
        self.setInformativeText(
            self.tr("Its copy is deleted, with the files beside it. The operator is not offered any more.")
        )
        self.offer(self.tr("&Remove"), self.tr("&Keep"))


class KeptPane(PageColumn):
    """One card for each kept profile, with what can be done with it."""

    # The path of the profile's file.
    open_wanted = Signal(str)
    # The profile is to be read again where it came from.
    update_wanted = Signal(Listed)
    remove_wanted = Signal(Listed)

    def show_profiles(self, kept: Sequence[Listed]) -> None:
        """Show these, in place of what was shown."""
        while (item := self.box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not kept:
            words = self.tr("No operator is kept on this computer yet. One is with its first account.")
            self.box.addWidget(label(words, tone="secondary"))
        for each in kept:
            self.box.addWidget(self._card(each))
        self.box.addStretch(1)

    def _card(self, listed: Listed) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(1))
        profile = listed.profile
        column.addWidget(label(profile.name if profile else listed.path.name, role="strong"))
        if profile is not None:
            column.addWidget(label(", ".join(dict.fromkeys(map(place_of, profile.origins)))))
        if listed.error is not None:
            column.addWidget(label(explain(listed.error).message, tone="danger"))
        for words in self._facts(listed):
            column.addWidget(label(words, tone="secondary"))
        column.addWidget(self._buttons(listed))
        return card

    def _facts(self, listed: Listed) -> list[str]:
        facts = [self.tr("Accounts: {number}").format(number=listed.uses)]
        if not listed.own:
            return [*facts, self.tr("It belongs to this computer: {path}").format(path=listed.path)]
        if listed.source != str(listed.path):
            facts.append(self.tr("Copied from {source}").format(source=listed.source))
        if listed.uses:
            facts.append(self.tr("It can be removed when none of its accounts is left."))
        return facts

    def _buttons(self, listed: Listed) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, theme.space(1))
        name = listed.profile.name if listed.profile else listed.path.name
        opening = QPushButton(self.tr("Open"))
        opening.setObjectName(f"open-{listed.path.stem}")
        opening.clicked.connect(lambda: self.open_wanted.emit(str(listed.path)))
        shown = [(opening, self.tr("Open {operator}"))]
        if listed.own and listed.profile is not None and listed.source != str(listed.path):
            update = QPushButton(self.tr("Update"))
            update.setObjectName(f"update-{listed.path.stem}")
            update.clicked.connect(lambda: self.update_wanted.emit(listed))
            shown.append((update, self.tr("Update {operator}")))
        if listed.own:
            remove = QPushButton(self.tr("Remove…"))
            remove.setObjectName(f"remove-{listed.path.stem}")
            remove.setEnabled(not listed.uses)
            remove.clicked.connect(lambda: self.remove_wanted.emit(listed))
            shown.append((remove, self.tr("Remove {operator}")))
        for button, words in shown:
            button.setAccessibleName(words.format(operator=name))
            row.addWidget(button)
        return box
