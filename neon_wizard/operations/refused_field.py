"""Which input can mend a refusal: the field beside which it is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.operations.paths import pick_all
from neon_wizard.operations.reading import Reading, letters
from neon_wizard.profile.placeholders import FIVE, names
from neon_wizard.profile.service import placeholders_of

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service

_FIELD_OF_CODE: Final = {103: "login", 104: "password"}
_FIRST_WORD: Final = late.pattern(r"[^\w]*([\w-]+)")


def field_of(reading: Reading, root: Any, code: int, description: str) -> str | None:
    """The input that can mend a refusal: by the code, by the field that the operator names, or none."""
    service = reading.service
    if not service.own:
        if code in _FIELD_OF_CODE:
            return _FIELD_OF_CODE[code]
        if code not in (100, 101):
            return None
    expression = reading.service.reply.error_field
    named = pick_all(reading, root, expression)[:1] if expression else []
    first = _FIRST_WORD.match(description)
    found = (f for name in (*named, first and first[1]) if name and (f := _input_called(reading, name)))
    usual = _FIELD_OF_CODE.get(code)
    return next(found, usual if usual in _asked(service) else None)


def _input_called(reading: Reading, name: str) -> str | None:
    """The input behind a field's name on the wire (``EMail``, ``Signup/E-Mail``), or behind our own name for it."""
    service = reading.service
    asked = _asked(service)
    by_name = {letters(own): own for own in asked}
    for wire, template in service.fields.items():
        by_name.update({letters(wire): own for own in names(template)[:1] if own in asked})
    return by_name.get(letters(re.split(r"[./:]", name)[-1]))


def _asked(service: Service) -> list[str]:
    """What the user may have typed for this service."""
    own = [asked.name for asked in service.inputs]
    if service.own:
        return [*own, "password"] if "password" in placeholders_of(service) else own
    return [*(name for name in FIVE if name not in service.omit), *own]
