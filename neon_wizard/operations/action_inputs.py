"""What a person gave for an operator's own service (E1), checked and brought into the form in which it is sent.

Window and command take what is typed from here, and nowhere else; nothing is sent from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from neon_wizard import disk
from neon_wizard.errors import UsageError
from neon_wizard.model import Secret
from neon_wizard.operations.amounts import parse_amount
from neon_wizard.operations.inputs import input_problem
from neon_wizard.operations.reading import trimmed
from neon_wizard.profile.requests import asks_secret

if TYPE_CHECKING:
    from neon_wizard.profile.action import ActionInput, OperatorAction

TODAY: Final = "today"
_TYPED: Final = r"[+-]?[0-9.,' \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+"
_DAY: Final = r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}"
"""Python takes more for a day, and writes the year 1 with one digit."""


@dataclass(frozen=True)
class Upload:
    """A file as it is sent. name: without its folder."""

    name: str
    content: bytes = field(repr=False)


Value: TypeAlias = str | Secret | Upload
"""Of an input; an empty text where it was left out."""


def validate(
    action: OperatorAction, given: Mapping[str, Value], *, language: str = "en", today: date | None = None
) -> tuple[dict[str, Value], tuple[UsageError, ...]]:
    """Every input's value as it is sent, and every problem with what was given, each with its field.

    What is missing in `given` has its default; what is there and empty stays empty. A number is read with either
    decimal mark and sent with a point, a day is read as 2026-01-31 and sent in the input's format. language: of labels.
    Codes: ``input.required``, ``.pattern``, ``.too_long``, ``.character``, ``.number``, ``.range``, ``.date``,
    ``.choice``, ``.file``, ``.file_size``, ``.file_ending``, ``usage.input``.
    """
    checked: dict[str, Value] = {}
    problems: list[UsageError] = []
    for asked in action.inputs:
        value = given.get(asked.name, initial(asked, today))
        try:
            checked[asked.name] = _checked(asked, value, language)
        except UsageError as error:
            problems.append(error)
            checked[asked.name] = value
    return checked, (*problems, *_unknown(action, given))


def initial(asked: ActionInput, today: date | None = None) -> str:
    """What stands in the field at first; a day as 2026-01-31. today: by default this computer's."""
    if asked.kind == "date" and asked.default == TODAY:
        return (today or date.today()).isoformat()  # noqa: DTZ011 - the user's own day is meant
    return asked.default


def secret(asked: ActionInput) -> bool:
    """True for what must not be shown: a password, and what is called like one."""
    return asks_secret(asked)


def read_upload(path: Path | str, asked: ActionInput) -> Upload:
    """The file at `path`, no more of it than may be sent; raises `UsageError`."""
    path = Path(path)
    try:
        upload = Upload(path.name, disk.read(path, asked.max_bytes + 1))
    except OSError as error:
        facts = {"file": path, "reason": error.strerror or str(error)}
        raise UsageError("input.file", field=asked.name, facts=facts) from None
    _check_upload(asked, upload)
    return upload


def _checked(asked: ActionInput, value: Value, language: str) -> Value:
    if asked.kind == "file":
        return _file(asked, value)
    if isinstance(value, Upload):
        raise UsageError("input.character", field=asked.name)
    text = value.reveal() if isinstance(value, Secret) else value
    text = text if asked.kind == "password" else trimmed(text)
    if text:
        text = _CHECKS[asked.kind](asked, text) if asked.kind in _CHECKS else text
    if problem := input_problem(asked, text, language):
        raise problem
    return Secret(text) if secret(asked) else text


def _file(asked: ActionInput, value: Value) -> Value:
    if isinstance(value, Secret) or (isinstance(value, str) and value):
        raise UsageError("input.character", field=asked.name)
    if isinstance(value, Upload) and value.content:
        _check_upload(asked, value)
        return value
    if not asked.optional:
        raise UsageError("input.required", field=asked.name)
    return ""


def _check_upload(asked: ActionInput, upload: Upload) -> None:
    endings = tuple(ending.lower() for ending in asked.endings)
    if endings and not upload.name.lower().endswith(endings):
        raise UsageError("input.file_ending", field=asked.name, facts={"known": ", ".join(asked.endings)})
    if len(upload.content) > asked.max_bytes:
        raise UsageError("input.file_size", field=asked.name, facts={"limit": asked.max_bytes})


def _number(asked: ActionInput, text: str) -> str:
    try:
        if not re.fullmatch(_TYPED, text):
            raise ValueError
        # Who types a point alone means a fraction; 1,234 may be a thousand.
        number = parse_amount(text, decimal_mark="" if "," in text or text.count(".") > 1 else ".")
    except ValueError:
        raise UsageError("input.number", field=asked.name) from None
    low, high = asked.minimum, asked.maximum
    if (low is not None and number < low) or (high is not None and number > high):
        facts = {"minimum": "…" if low is None else low, "maximum": "…" if high is None else high}
        raise UsageError("input.range", field=asked.name, facts=facts)
    return format(number, "f")


def _date(asked: ActionInput, text: str) -> str:
    try:
        if not re.fullmatch(_DAY, text):
            raise ValueError
        return date.fromisoformat(text).strftime(asked.format)
    except ValueError:
        raise UsageError("input.date", field=asked.name) from None


def _choice(asked: ActionInput, text: str) -> str:
    if text not in asked.choices:
        raise UsageError("input.choice", field=asked.name, facts={"known": ", ".join(asked.choices)})
    return text


_CHECKS: Final = {"number": _number, "date": _date, "choice": _choice}


def _unknown(action: OperatorAction, given: Mapping[str, Value]) -> Iterator[UsageError]:
    known = [asked.name for asked in action.inputs]
    for name in given:
        if name not in known:
            facts = {"input": name, "reason": "the operator does not ask for it", "known": ", ".join(known) or "–"}
            yield UsageError("usage.input", facts=facts)
