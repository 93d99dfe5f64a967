"""Reads the templates of a profile: texts with placeholders, tables of such, and values of the operator's own."""

from __future__ import annotations

import re
from typing import Any, Final

from neon_wizard.errors import shown
from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import ALGORITHMS, RAW, WRITTEN_AS, Composed
from neon_wizard.profile.kinds import Key
from neon_wizard.profile.plain_values import Place, Wrong, of_type

MAX_BODY: Final = 65_536


def referring(text: str) -> str:
    """Return `text` as a template, in which ``secret:NAME`` alone stands for that secret."""
    try:
        return placeholders.as_template(text)
    except ValueError as error:
        raise Wrong(str(error)) from error


def template(_key: Key, value: Any, _place: Place) -> str:
    text = str(of_type(value, str))
    if len(text) > MAX_BODY:
        raise Wrong(f"a text of {len(text)} characters")
    return referring(text)


def body(_key: Key, value: Any, _place: Place) -> Any:
    try:
        size = sum(map(len, placeholders.texts(of_type(value, str, dict))))
    except ValueError as error:
        raise Wrong("a table that nests too deep") from error
    if size > MAX_BODY:
        raise Wrong(f"{size} characters long")
    return _all_referring(value)


_WITH_FILTERS: Final = r"(?s)(?P<text>.+?)(?P<filters>(?:\|[A-Za-z_][A-Za-z0-9_-]*)+)"
_COMPOSED: Final = ("over", "with", "key", "as")


def composed(key: Key, value: Any, place: Place) -> Composed:
    """Read ``"{login}:{password}|md5"``, whose last filters apply to all of it, or ``{ over = …, with = … }``."""
    if isinstance(of_type(value, str, dict), str):
        found = re.fullmatch(_WITH_FILTERS, value)
        filters = tuple(found["filters"].split("|")[1:]) if found else ()
        if unknown := [word for word in filters if word not in placeholders.FILTERS]:
            expected = f"one of the filters {', '.join(placeholders.FILTERS)}, or a table {{ over = … }} for a “|”"
            raise Wrong(f"a text with |{unknown[0]}", expected=expected)
        return Composed(template(key, found["text"] if found else value, place), filters)
    for name in value:
        if name not in _COMPOSED:
            raise Wrong(f"a table with {shown(name)}", expected=f"the keys {', '.join(_COMPOSED)}")
    if "over" not in value:
        raise Wrong("a table without “over”", expected="what the value is made of: over = “…”")
    texts = {name: template(key, value.get(name, ""), place) for name in _COMPOSED}
    forms = (*WRITTEN_AS, RAW)
    for name, choices in (("with", ALGORITHMS), ("as", forms)):
        if texts[name] not in (*choices, ""):
            raise Wrong(f"{name} = {shown(texts[name])}", expected=f"{name} = one of {', '.join(choices)}")
    if "as" in value and not texts["with"]:
        raise Wrong("a table with “as” and no “with”", expected="what it is digested with, which “as” writes")
    return Composed(texts["over"], (), texts["with"], texts["key"], texts["as"] or "hex")


def block(_key: Key, value: Any, _place: Place) -> Any:
    if isinstance(of_type(value, str, int, float, bool, dict, list), str | dict | list):
        try:
            size = sum(map(len, placeholders.texts(value)))
        except ValueError as error:
            raise Wrong("a table that nests too deep") from error
        if size > MAX_BODY:
            raise Wrong(f"{size} characters long")
    return _all_referring(value)


def _all_referring(body: Any) -> Any:
    if isinstance(body, str):
        return referring(body)
    if isinstance(body, dict):
        return {name: _all_referring(value) for name, value in body.items()}
    return [_all_referring(value) for value in body] if isinstance(body, list) else body
