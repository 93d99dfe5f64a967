"""Templates: ``{login}`` and the like become values; every other brace is itself.

The notation is that of `neon_wizard.profile.placeholders`, by which a profile is checked before it gets here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.model import Secret
from neon_wizard.profile.placeholders import BUILTIN, PLACEHOLDER

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service

# Everything that XML 1.0 cannot carry, escaped or not; half a surrogate pair is no character either.
# Named one by one: the complement of what is allowed takes 6 ms to compile at every start.
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fill(template: str, values: Mapping[str, str | Secret], known: Iterable[str] = BUILTIN) -> str:
    """`template` with each placeholder replaced once: a value that looks like a placeholder stays as it is.

    A name in `known` without a value becomes nothing; any other name raises `ProfileError` ``profile.value``, as does a
    filter, which fields do not have.
    """
    names = {*known, *values}

    def replaced(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in names or match["filter"]:
            expected = ", ".join(f"{{{each}}}" for each in sorted(names))
            facts = {"file": "profile", "key": "fields", "found": match[0], "expected": expected}
            raise ProfileError("profile.value", facts=facts)
        return _text(values.get(name, ""))

    return PLACEHOLDER.sub(replaced, template)


def filled_fields(service: Service, values: Mapping[str, str | Secret]) -> dict[str, str]:
    """The fields of `service` as they go out, by their name on the wire, in order.

    A field that only refers to what the operator omits is left out; what is empty is sent empty, because some services
    fail without it. Raises `UsageError` ``input.character`` for a value that XML cannot carry.
    """
    for name, value in values.items():
        if _NOT_XML.search(_text(value)):
            raise UsageError("input.character", field=name)
    known = (*BUILTIN, *(each.name for each in service.inputs))
    omitted = set(service.omit)
    fields: dict[str, str] = {}
    for wire, template in service.fields.items():
        named = {match["name"] for match in PLACEHOLDER.finditer(template)}
        if not named or not named <= omitted:
            fields[wire] = fill(template, values, known)
    return fields


def _text(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value
