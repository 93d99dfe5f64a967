"""A row of an action's form for each kind of input: text, password, number, choice, date, file."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from neon_wizard.gui.actions.day_row import DayRow
from neon_wizard.gui.actions.file_row import FileRow
from neon_wizard.gui.actions.locale_text import read_number, write_number
from neon_wizard.gui.fields import ChoiceRow, FieldRow, Row
from neon_wizard.model import Secret
from neon_wizard.operations.action_inputs import initial, secret

if TYPE_CHECKING:
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.operations.action_inputs import Value
    from neon_wizard.profile.action import ActionInput

__all__ = ["fill", "make_row", "shown_value", "typed_value"]


def make_row(asked: ActionInput, tasks: Tasks, *, new_password: bool) -> Row:
    """new_password: it becomes the portal password, so that its strength is shown."""
    language = QLocale().name()
    title = (asked.label.for_language(language) or asked.name).replace("&", "&&")
    if asked.optional:
        title = QCoreApplication.translate("ActionForm", "{0} (optional)").format(title)
    hint = asked.hint.for_language(language)
    row: Row
    if asked.kind == "choice":
        row = ChoiceRow(asked.name, title, _choices(asked, language), help_text=hint)
        if not asked.optional:
            row.box.setPlaceholderText(QCoreApplication.translate("ActionForm", "Choose…"))
    elif asked.kind == "date":
        row = DayRow(asked.name, title, help_text=hint)
    elif asked.kind == "file":
        row = FileRow(asked, title, tasks, help_text=hint)
    else:
        hidden = secret(asked)
        row = FieldRow(asked.name, title, help_text=hint or _bounds(asked), secret=hidden, rated=new_password)
        if asked.kind == "number":
            row.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
    row.keeps_help = bool(hint)  # the operator's own words, such as an example, which no error repeats
    fill(row, asked)
    return row


def fill(row: Row, asked: ActionInput) -> None:
    """Put there what stands there at first."""
    text = initial(asked)
    if asked.kind == "number" and text:
        text = write_number(Decimal(text), QLocale())
    row.set_text(text)
    row.show_wrong("")


def typed_value(row: Row, asked: ActionInput) -> Value:
    """What is in `row`, as `action_inputs.validate` takes it."""
    if isinstance(row, FileRow):
        return row.upload or ""
    if asked.kind == "number":
        return read_number(row.value, QLocale())
    return Secret(row.value) if secret(asked) else row.value


def shown_value(row: Row, asked: ActionInput) -> str:
    """For a person to look over; of a secret only that there is one."""
    if isinstance(row, ChoiceRow):
        return row.box.currentText()
    if isinstance(row, DayRow):
        return row.line.text()
    return "•" * min(len(row.value), 8) if secret(asked) else row.value


def _choices(asked: ActionInput, language: str) -> dict[str, str]:
    none = {"": QCoreApplication.translate("ActionForm", "No choice")} if asked.optional else {}
    return none | {value: words.for_language(language) or value for value, words in asked.choices.items()}


def _bounds(asked: ActionInput) -> str:
    """How large a number may be, where the operator does not say it."""
    locale = QLocale()
    low, high = (None if each is None else write_number(each, locale) for each in (asked.minimum, asked.maximum))
    if low is not None and high is not None:
        return QCoreApplication.translate("ActionForm", "From {0} to {1}.").format(low, high)
    if low is not None:
        return QCoreApplication.translate("ActionForm", "At least {0}.").format(low)
    return QCoreApplication.translate("ActionForm", "At most {0}.").format(high) if high is not None else ""
