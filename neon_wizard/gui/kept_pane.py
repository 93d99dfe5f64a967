"""The operators that are kept on this computer, each with what can be done with its profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMessageBox, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.question import Question
from neon_wizard.gui.widgets import Column, label
from neon_wizard.messages import explain
from neon_wizard.profile.operator import place_of

if TYPE_CHECKING:
    from neon_wizard.authoring.keeping import Listed

__all__ = ["KeptPane", "RemoveProfileQuestion"]


class RemoveProfileQuestion(Question):
    """Says what is lost with it."""

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


class KeptPane(Column):
    """One card for each; filled anew each time."""

    open_wanted = Signal(str)
    """The path of its file."""
    update_wanted = Signal(object)
    """A `Listed`, to be read again where it came from."""
    remove_wanted = Signal(object)

    def show_profiles(self, kept: Sequence[Listed]) -> None:
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
