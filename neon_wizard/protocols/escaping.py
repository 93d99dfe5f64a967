"""A value is written so that what surrounds it stays what it is, and the other side reads the value back as it was."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote, quote_plus

from neon_wizard.errors import UsageError
from neon_wizard.profile.bodies import Spot

# Everything that XML 1.0 cannot carry, escaped or not; half a surrogate pair is no character either.
# Named one by one: the complement of what is allowed takes 6 ms to compile at every start.
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?", re.ASCII)


def escaped(value: str, spot: Spot, field: str) -> str:
    """`value` as it stands at `spot`.

    field: the placeholder that the value is of. Raises `UsageError` ``input.character`` for what cannot stand there.
    """
    if _unusable(value, spot):
        raise UsageError("input.character", field=field)
    return _ESCAPES[spot](value)


def _unusable(value: str, spot: Spot) -> bool:
    if spot in (Spot.XML, Spot.XML_CDATA):
        return bool(_NOT_XML.search(value))
    if spot is Spot.HEADER:
        return not (value.isascii() and (value.isprintable() or not value))
    if spot is Spot.PLAIN:
        return any(unicodedata.category(character) in ("Cc", "Cs") for character in value)
    return any("\ud800" <= character <= "\udfff" for character in value)


def _xml(value: str) -> str:
    """For text and attributes alike: a reader would make blanks of line ends, so they are written as numbers."""
    escaped = html.escape(value).replace("\r", "&#13;")
    return escaped.replace("\n", "&#10;").replace("\t", "&#9;")


def _cdata(value: str) -> str:
    # A carriage return cannot be written inside, nor can the end of the section.
    return value.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")


def _json_string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)[1:-1]


def _json_value(value: str) -> str:
    """A number where it is one, else a string: ``{"age": {age}}`` is JSON whatever is typed."""
    return value if _NUMBER.fullmatch(value) else json.dumps(value, ensure_ascii=False)


_ESCAPES: Final[Mapping[Spot, Callable[[str], str]]] = {
    Spot.PLAIN: str,
    Spot.HEADER: str,
    Spot.TABLE: str,
    Spot.JSON_STRING: _json_string,
    Spot.JSON_VALUE: _json_value,
    Spot.XML: _xml,
    Spot.XML_CDATA: _cdata,
    Spot.FORM: quote_plus,
    Spot.PATH: lambda value: quote(value, safe=""),
    Spot.QUERY: lambda value: quote(value, safe=""),
}
