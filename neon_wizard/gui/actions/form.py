"""The form that an action's inputs make, with what is wrong beside its field (rules 6, 7, 9)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout

from neon_wizard.errors import NeonError
from neon_wizard.gui import theme
from neon_wizard.gui.actions.file_row import FileRow
from neon_wizard.gui.actions.locale_text import in_locale
from neon_wizard.gui.actions.page import ActionPage, Values
from neon_wizard.gui.actions.rows import fill, make_row, shown_value, typed_value
from neon_wizard.gui.fields import Row
from neon_wizard.gui.pages.form import beside_field
from neon_wizard.operations.action_inputs import secret, validate

if TYPE_CHECKING:
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.action import OperatorAction

__all__ = ["ActionForm"]


class ActionForm(ActionPage):
    """One row for each input, in the operator's order."""

    def __init__(self, action: OperatorAction, tasks: Tasks) -> None:
        super().__init__()
        self._action = action
        self._asked = {asked.name: asked for asked in action.inputs}
        self.rows: dict[str, Row] = {}
        self._reading: set[str] = set()
        self._touched = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        for asked in action.inputs:
            row = make_row(asked, tasks, new_password=asked.name == action.result.new_password)
            row.typed.connect(self._typed)
            row.left.connect(self._left)
            if isinstance(row, FileRow):
                row.reading.connect(lambda reads, name=asked.name: self._reads(name, reads))
            self.rows[asked.name] = row
            column.addWidget(row)

    @property
    def ready(self) -> bool:
        return not self._reading

    @property
    def touched(self) -> bool:
        return self._touched

    def take(self) -> Values | None:
        given = {name: typed_value(row, self._asked[name]) for name, row in self.rows.items()}
        values, problems = validate(self._action, given, language=QLocale().name())
        wrong = {problem.field: problem for problem in problems}
        for name, row in self.rows.items():
            row.show_wrong(self._words(name, wrong[name]) if name in wrong else "")
        first = next((row for row in self.rows.values() if row.wrong), None)
        if first is None:
            return values
        self._go_to(first)
        return None

    def summary(self) -> tuple[tuple[str, str], ...]:
        shown = ((row.editor.accessibleName(), shown_value(row, self._asked[name])) for name, row in self.rows.items())
        return tuple((title, text) for title, text in shown if text)

    def show_problem(self, error: NeonError) -> bool:
        row = self.rows.get(error.field or "")
        if row is None:
            return False
        row.show_wrong(beside_field(error))
        self._go_to(row)
        return True

    def owners(self) -> Sequence[Row]:
        return tuple(self.rows.values())

    def focus_first(self) -> None:
        empty = next((row for row in self.rows.values() if not row.value), None)
        row = empty or next(iter(self.rows.values()), None)
        if row is not None:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        for name, row in self.rows.items():
            fill(row, self._asked[name])
        self._touched = False

    def sent(self) -> None:
        self._touched = False
        for name, row in self.rows.items():
            if secret(self._asked[name]):
                row.set_text("")

    def _typed(self, _name: str, _text: str) -> None:
        self._touched = True

    def _left(self, name: str) -> None:
        """Only what was typed is judged already: an empty field is told of when it is sent."""
        row, asked = self.rows[name], self._asked[name]
        value = typed_value(row, asked)
        if not value:
            return
        _, problems = validate(self._action, {name: value}, language=QLocale().name())
        row.show_wrong(next((self._words(name, each) for each in problems if each.field == name), ""))

    def _words(self, name: str, error: NeonError) -> str:
        row = self.rows[name]
        if error.code == "input.date" and hasattr(row, "example"):
            return self.tr("This is not a date; write it like {0}.").format(row.example)
        return beside_field(in_locale(error, self._asked[name], QLocale()))

    def _reads(self, name: str, reads: bool) -> None:
        (self._reading.add if reads else self._reading.discard)(name)
        self.ready_changed.emit()

    def _go_to(self, row: Row) -> None:
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        line = getattr(row, "line", None)
        if line is not None:
            line.selectAll()
