"""What a form asks, as an operator's profile describes it: frozen values with their defaults.

A signup (A1) and an extra service (E1) ask in the same way. Here are also the rules for login and password, which the
program asks by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.model import EMPTY
from neon_wizard.profile.brand import in_language

if TYPE_CHECKING:
    from decimal import Decimal

LONGEST_INPUT: Final = 1000
"""Characters of an operator's own input."""
TODAY: Final = "today"
"""As a date's default: the day on which it is asked."""
DAY: Final = r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}"
"""Python accepts more as a day, and writes the year 1 with one digit."""


@dataclass(frozen=True)
class Text:
    """A text in several languages: ``{"en": …, "pt_BR": …}``."""

    by_language: Mapping[str, str]

    def for_language(self, language: str) -> str:
        """Return the text for ``pt_BR``, else for ``pt``, else English, else any."""
        return in_language(self.by_language, language)


NOTHING = Text(EMPTY)
_NOTHING_CHOSEN: Mapping[str, Text] = MappingProxyType({})


@dataclass(frozen=True)
class Input:
    """One thing that is asked. kind: ``text password number choice check date file``.

    pattern: regular expressions, each for the whole value. rule: what it wants, in words: told before anything is
    typed, and again where the value breaks it. check_digits: ``cpf cnpj luhn``, or empty; the value is then sent as
    letters and digits alone. default: what stands there at first, ``today`` for a date. choices: what is sent → what
    the user reads, in order. on, off: what is sent of a check box; it has to be ticked unless it is optional. minimum,
    maximum: of a number. format: how a date is sent (strftime). max_bytes, endings: of a file; endings in lower case,
    none for any.
    """

    name: str
    label: Text
    pattern: tuple[str, ...] = ()
    optional: bool = False
    kind: str = "text"
    hint: Text = NOTHING
    rule: Text = NOTHING
    check_digits: str = ""
    default: str = ""
    choices: Mapping[str, Text] = field(default_factory=lambda: _NOTHING_CHOSEN)
    on: str = "true"
    off: str = "false"
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    format: str = "%Y-%m-%d"
    max_bytes: int = 1_048_576
    endings: tuple[str, ...] = ()

    @property
    def placeholders(self) -> tuple[str, ...]:
        """What it fills in; a file fills two, its content and its name."""
        return (self.name, file_name(self.name)) if self.kind == "file" else (self.name,)


def file_name(name: str) -> str:
    """Return the placeholder for the name of the file in the input `name`."""
    return f"{name}_name"


@dataclass(frozen=True)
class FieldRule:
    """What a new login or password has to be. patterns: each of them matches the whole of it. words: the same, told."""

    patterns: tuple[str, ...] = ()
    words: Text = NOTHING


Rules = Mapping[str, FieldRule]
"""Of ``login`` and ``password``, where the operator has one."""
NO_RULES: Rules = MappingProxyType({})
