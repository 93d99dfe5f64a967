"""The row of a form for each thing that an operator asks: text, password, number, choice, date, file.

A signup and an extra service ask with the same rows; what is typed is judged in `neon_wizard.operations.inputs`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from neon_wizard.gui.parts.fields import CheckRow, ChoiceRow, FieldRow, Row, beside_field
from neon_wizard.gui.parts.input_rows import DayRow, FileRow
from neon_wizard.gui.parts.locale_text import in_locale, read_number, write_number
from neon_wizard.model import Secret, Upload
from neon_wizard.operations.inputs import initial, secret

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Value
    from neon_wizard.profile.form.form_inputs import Input

__all__ = ["fill", "make_row", "put", "shown_value", "typed_value", "wrong_words"]


def make_row(asked: Input, tasks: Tasks, *, new_password: bool) -> Row:
    """The row for one input. new_password: it becomes the portal password, so its strength is shown."""
    language = QLocale().name()
    title = (asked.label.for_language(language) or asked.name).replace("&", "&&")
    if asked.optional and asked.kind != "check":
        title = QCoreApplication.translate("ActionForm", "{0} (optional)").format(title)
    hint = asked.hint.for_language(language)
    told = " ".join(filter(None, (hint, asked.rule.for_language(language))))
    row: Row
    if asked.kind == "choice":
        row = ChoiceRow(asked.name, title, _choices(asked, language), help_text=told)
        if not asked.optional:
            row.box.setPlaceholderText(QCoreApplication.translate("ActionForm", "Choose…"))
    elif asked.kind == "check":
        row = CheckRow(asked.name, title, help_text=told)
    elif asked.kind == "date":
        row = DayRow(asked.name, title, help_text=told)
    elif asked.kind == "file":
        row = FileRow(asked, title, tasks, help_text=told)
    else:
        hidden = secret(asked)
        row = FieldRow(asked.name, title, help_text=told or _bounds(asked), secret=hidden, rated=new_password)
        if asked.kind == "number":
            row.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
    row.keeps_help = bool(hint)  # the operator's own words, such as an example, which no error repeats
    fill(row, asked)
    return row


def fill(row: Row, asked: Input) -> None:
    """Put into `row` what stands there at first."""
    text = initial(asked)
    if asked.kind == "number" and text:
        text = write_number(Decimal(text), QLocale())
    row.set_text(text)
    row.show_wrong("")


def put(row: Row, asked: Input, value: Value) -> None:
    """Put into `row` what was given before, as `typed_value` has it."""
    if isinstance(row, FileRow):
        if isinstance(value, Upload) and row.upload != value:
            row.take(value)
        elif not isinstance(value, Upload):
            row.forget()
        return
    text = value.reveal() if isinstance(value, Secret) else str(value)
    if asked.kind == "number" and text == typed_value(row, asked):
        return  # it stays as it was typed
    row.set_text(text)


def typed_value(row: Row, asked: Input) -> Value:
    """What is in `row`, as `operations.inputs.validate_service` takes it."""
    if isinstance(row, FileRow):
        return row.upload or ""
    if asked.kind == "number":
        return read_number(row.value, QLocale())
    return Secret(row.value) if secret(asked) else row.value


def shown_value(row: Row, asked: Input) -> str:
    """What is in `row`, for a person to look over; of a secret only that there is one."""
    if isinstance(row, ChoiceRow):
        return row.box.currentText()
    if isinstance(row, DayRow):
        return row.line.text()
    if isinstance(row, CheckRow):
        yes, no = QCoreApplication.translate("ActionForm", "Yes"), QCoreApplication.translate("ActionForm", "No")
        return yes if row.box.isChecked() else no
    return "•" * min(len(row.value), 8) if secret(asked) else row.value


def _choices(asked: Input, language: str) -> dict[str, str]:
    none = {"": QCoreApplication.translate("ActionForm", "No choice")} if asked.optional else {}
    return none | {value: words.for_language(language) or value for value, words in asked.choices.items()}


def _bounds(asked: Input) -> str:
    """How large a number may be, if the operator does not say so in its own words."""
    locale = QLocale()
    low, high = (None if each is None else write_number(each, locale) for each in (asked.minimum, asked.maximum))
    if low is not None and high is not None:
        return QCoreApplication.translate("ActionForm", "From {0} to {1}.").format(low, high)
    if low is not None:
        return QCoreApplication.translate("ActionForm", "At least {0}.").format(low)
    return QCoreApplication.translate("ActionForm", "At most {0}.").format(high) if high is not None else ""


def wrong_words(row: Row, asked: Input, error: NeonError) -> str:
    """What is said beside `row`, with numbers and an example of a day as the user's locale writes them."""
    if error.code == "input.date" and isinstance(row, DayRow):
        return QCoreApplication.translate("ActionForm", "This is not a date; write it like {0}.").format(row.example)
    return beside_field(in_locale(error, asked, QLocale()))
