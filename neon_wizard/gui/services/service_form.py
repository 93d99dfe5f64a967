"""What asks for an extra service's values, inside its dialog.

`ActionPage` is all that the dialog knows of it. `ActionForm` makes a row for each input that a profile describes, with
what is wrong beside it (rules 6, 7, 9). `PluginPage` does the same for a
plug-in that makes its own inputs, which are fetched off this thread: a plug-in brings no widgets, it describes, and the
window builds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.asked_rows import fill, make_row, shown_value, typed_value, wrong_words
from neon_wizard.gui.parts.fields import Row, beside_field
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.input_rows import FileRow
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import explain
from neon_wizard.operations.inputs import secret, validate_service
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account, Value
    from neon_wizard.operations.plugin_actions import PluginAction
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = [
    "ActionForm",
    "ActionPage",
    "Offer",
    "PluginPage",
    "Values",
]


Values = Mapping[str, "Value"]


class ActionPage(QWidget):
    """Asks for the values of one service; a subclass overrides what it needs. Lives on the window's thread."""

    # `ready` is another now.
    ready_changed = Signal()

    @property
    def ready(self) -> bool:
        """Whether everything is there; False while something is still being looked up."""
        return True

    @property
    def touched(self) -> bool:
        """Whether something would be lost if it were closed now."""
        return False

    def take(self) -> Values | None:
        """The values as they are sent. If they cannot be sent: None, after saying beside each what is wrong."""
        return {}

    def prefill(self, given: Mapping[str, str]) -> None:
        """Put into empty fields what is known of them, by the names of inputs."""

    def summary(self) -> tuple[tuple[str, str], ...]:
        """What was asked and what was answered, to be looked over before it is sent; without secrets."""
        return ()

    def show_problem(self, error: NeonError) -> bool:
        """Say `error` beside what it is about, and put the focus there; False if that is not here."""
        return False

    def owners(self) -> Sequence[QAbstractButton | Row]:
        """The parts with a mnemonic; the dialog gives each a letter that nothing else in it has (rule 11)."""
        return ()

    def focus_first(self) -> None:
        """Put the focus where a person begins."""

    def reset(self) -> None:
        """Make it as it was at first, with no secret in it."""

    def sent(self) -> None:
        """What is in it was carried out: nothing would be lost any more, and no secret may stay."""


@dataclass(frozen=True)
class Offer:
    """An extra service that is offered to a user. action: what it is called, and where it is offered.

    plugin: what brings it, if the profile does not.
    """

    action: OperatorAction
    plugin: PluginAction | None = None


class ActionForm(ActionPage):
    """A row for each input, in the operator's order."""

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
        values, problems = validate_service(self._action, given, language=QLocale().name())
        wrong = {problem.field: problem for problem in problems}
        for name, row in self.rows.items():
            row.show_wrong(wrong_words(row, self._asked[name], wrong[name]) if name in wrong else "")
        first = next((row for row in self.rows.values() if row.wrong), None)
        if first is None:
            return values
        self._go_to(first)
        return None

    def prefill(self, given: Mapping[str, str]) -> None:
        for name, row in self.rows.items():
            if given.get(name) and not row.value and self._asked[name].kind == "text":
                row.set_text(given[name])

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
        """Judge what was typed. An empty field is told of when the form is sent, and not before."""
        row, asked = self.rows[name], self._asked[name]
        value = typed_value(row, asked)
        if not value:
            return
        _, problems = validate_service(self._action, {name: value}, language=QLocale().name())
        row.show_wrong(next((wrong_words(row, asked, each) for each in problems if each.field == name), ""))

    def _reads(self, name: str, reads: bool) -> None:
        (self._reading.add if reads else self._reading.discard)(name)
        self.ready_changed.emit()

    def _go_to(self, row: Row) -> None:
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        line = getattr(row, "line", None)
        if line is not None:
            line.selectAll()


class PluginPage(ActionPage):
    """Waits for the plug-in, then shows its words above its form, or says why there is no form."""

    def __init__(
        self, context: Context, tasks: Tasks, profile: Profile, plugin: PluginAction, account: Account
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._form: ActionForm | None = None
        self._line = ProgressLine()
        self.words = label(tone="secondary")
        self.words.setObjectName("plugin-words")
        self.words.hide()
        self._info = InfoView()
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        inside.addWidget(self._info)
        self._card.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1.5))
        for part in (self._line, self.words, self._card):
            self._column.addWidget(part)
        language, cancel = QLocale().name(), Cancel()
        self._ticket = tasks.run(
            lambda: plugin.page(context.services(profile), account, language, cancel),
            self._show,
            self._fail,
            cancel=cancel,
            owner=self,
        )
        self.destroyed.connect(cancel.cancel)

    def _show(self, made: tuple[str, OperatorAction]) -> None:
        info, action = made
        self._line.hide()
        if info:
            self._info.show_info(info)
            self._card.show()
        self._form = ActionForm(action, self._tasks)
        self._form.ready_changed.connect(self.ready_changed)
        self._column.addWidget(self._form)
        self.ready_changed.emit()
        self.focus_first()

    def _fail(self, error: NeonError) -> None:
        told = explain(error)
        self._line.hide()
        self.words.setText(f"{told.message} {told.next_step}")
        self.words.show()
        theme.mark(self.words, tone="danger")
        announce(self.words, self.words.text(), urgent=True)

    @property
    def ready(self) -> bool:
        return self._form is not None and self._form.ready

    @property
    def touched(self) -> bool:
        return self._form is not None and self._form.touched

    def take(self) -> Values | None:
        return self._form.take() if self._form else None

    def summary(self) -> tuple[tuple[str, str], ...]:
        return self._form.summary() if self._form else ()

    def show_problem(self, error: NeonError) -> bool:
        return self._form is not None and self._form.show_problem(error)

    def owners(self) -> Sequence[QAbstractButton | Row]:
        return self._form.owners() if self._form else ()

    def focus_first(self) -> None:
        if self._form is not None:
            self._form.focus_first()

    def reset(self) -> None:
        if self._form is not None:
            self._form.reset()

    def sent(self) -> None:
        if self._form is not None:
            self._form.sent()
