"""One outcome in every notation that a reply may have: the structure of F3 as XML, JSON, form, properties, INI."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from tests.servers.scripted import Given

TYPES = {
    "xml": "application/xml; charset=utf-8",
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "properties": "text/plain; charset=utf-8",
    "ini": "text/plain; charset=utf-8",
}


def written(notation: str, table: Mapping[str, Any], root: str = "Response") -> Given:
    """`table`, which holds texts, lists of texts and such tables, in `notation`."""
    return Given(WRITERS[notation](table, root).encode(), content_type=TYPES[notation])


def _xml(value: Any, name: str) -> str:
    if isinstance(value, list):
        return "".join(_xml(item, name) for item in value)
    if isinstance(value, Mapping):
        return f"<{name}>{''.join(_xml(inner, key) for key, inner in value.items())}</{name}>"
    text = escape(str(value)).replace("\r", "&#13;")
    return f"<{name}>{text}</{name}>"


def _pairs(table: Mapping[str, Any], way: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Mapping):
                yield from _pairs(item, f"{way}{name}.")
            else:
                yield f"{way}{name}", str(item)


def _property(text: str) -> str:
    """As Java's Properties.store writes a value: everything beyond ASCII as UTF-16 escapes."""
    escapes = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", " ": "\\ ", "#": "\\#", "=": "\\="}
    units = text.encode("utf-16-be", "surrogatepass")
    characters = (int.from_bytes(units[i : i + 2]) for i in range(0, len(units), 2))
    return "".join(escapes.get(chr(c), chr(c)) if 31 < c < 127 else f"\\u{c:04X}" for c in characters)


def _properties(table: Mapping[str, Any], _root: str) -> str:
    return "#Tue Nov 24\n" + "".join(f"{name}={_property(value)}\n" for name, value in _pairs(table))


def _ini(table: Mapping[str, Any], _root: str) -> str:
    """Its texts are of one line; quotes around them keep the blanks at their ends."""
    return "\r\n".join(["; an operator", *_sections(table)])


def _sections(table: Mapping[str, Any]) -> list[str]:
    by_section: dict[str, list[str]] = {}
    for name, value in _pairs(table):
        section, _, key = name.rpartition(".")
        by_section.setdefault(section, []).append(f'{key} = "{value}"')
    top = by_section.pop("", [])
    return [*top, *(line for section, lines in by_section.items() for line in (f"[{section}]", *lines))]


WRITERS: Mapping[str, Callable[[Mapping[str, Any], str], str]] = {
    "xml": lambda table, root: f'<?xml version="1.0" encoding="utf-8"?>{_xml(table, root)}',
    "json": lambda table, _root: json.dumps(table, ensure_ascii=False),
    "form": lambda table, _root: urlencode(list(_pairs(table))),
    "properties": _properties,
    "ini": _ini,
}
