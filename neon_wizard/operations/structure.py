"""Finds the structure of F3, Success and Error and Data, under any element and in any of its notations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

from neon_wizard import late
from neon_wizard.operations.paths import distinct, first_of, plain_paths, walk
from neon_wizard.operations.reading import TABLE, Node, Reading, leaves, letters, text_of
from neon_wizard.profile.service import ReplyMap

_PARTS: Final = {"success": "Success", "error": "Error", "data": "Data"}
_ERROR: Final = {
    "code": "Code",
    "description": "Description",
    "field": "Field",
    "errorcode": "ErrorCode",
    "errordescription": "ErrorDescription",
}
_DATA: Final = {"balance": "Balance", "currency": "Currency", "info": "Info", "unconfirmed": "Unconfirmed"}
_LITERAL = late.pattern(r"'[^']*'|`[^`]*`")
_FIRST_NAME = late.pattern(r'(?<![.\w])(?:"([^"]+)"|([A-Za-z_]\w*))', re.ASCII)


def structure(reading: Reading) -> Any:
    """Return the dict that holds Success, Error and Data (F3), with ``Data`` opened where it is text; None without one.

    A reply of the operator's own shape is returned as it is. Otherwise it is the shallowest dict in which the service's
    success expression can be read: in the data as it came or, where the whole result is one string of XML, in that
    string. Where nothing is called ``Success`` but something is called ``success``, as servers in some languages write
    every name, its parts are found in any spelling.
    """
    rules = reading.service.reply
    data = reading.reply.data
    if rules.inside is not None:
        from neon_wizard.operations.inside import opened  # few operators write so

        data = opened(reading, rules.inside)
    key = rules.success or rules.code
    if reading.loose or not key:
        return data if isinstance(data, Mapping | list) else None
    found = _anywhere(reading, data, key, _holder(key))
    if found is not None:
        return _with_open_data(reading, found)
    found = _anywhere(reading, data, key, _holds_success) if key == ReplyMap.success else None
    if found is None:
        return None
    respelt = _respelt(found, _PARTS)
    respelt["Error"] = _respelt(respelt.get("Error", ""), _ERROR)
    root = _with_open_data(reading, respelt)
    return {**root, "Data": _respelt(root.get("Data", ""), _DATA)}


def _anywhere(reading: Reading, data: object, key: str, holds: Callable[[Node], bool]) -> Node | None:
    """Look in the data as it came, or in a text in it that is XML."""
    found = _shallowest(reading, data, key, holds)
    if found is not None:
        return found
    opened = [document for _path, text in leaves(data) if (document := _open(reading, text)) is not None]
    return _shallowest(reading, opened, key, holds)


def _holds_success(node: Node) -> bool:
    return any(letters(name) == "success" and text_of(value) is not None for name, value in node.items())


def _respelt(node: Any, names: Mapping[str, str]) -> Any:
    """Return `node` with the specification's spelling of these names.

    Two names that become one are a repeated node (F30).
    """
    if not isinstance(node, TABLE):
        return node
    made: dict[str, Any] = {}
    for name, value in node.items():
        own = names.get(letters(name), name) if name[:1] != "@" else name
        made[own] = [made[own], value] if own in made else value
    return made


def _shallowest(reading: Reading, data: object, key: str, holds: Callable[[Node], bool]) -> Node | None:
    while isinstance(data, dict):  # mostly one holds nothing but the next
        if holds(data):
            return data
        if len(data) != 1:
            break
        (data,) = data.values()
    level: list[object] = [data]
    while level:
        found = distinct([node for node in level if isinstance(node, TABLE) and holds(node)])
        if len(found) > 1:
            raise reading.error("reply.ambiguous", node=first_of(key))
        if found and isinstance(found[0], TABLE):
            return found[0]
        level = [child for node in level for child in _children(node)]
    return None


@lru_cache(256)
def _holder(expression: str) -> Callable[[Node], bool]:
    """Return a test whether a node is the one for which `expression` was written.

    A plain path must end at a leaf, because a result element may itself be called Success. Any other expression is
    taken to be meant for the node that has one of the names with which it begins.
    """
    paths = plain_paths(expression)

    def holds(node: Node) -> bool:
        for path in paths:
            for value in walk(node, path):
                if text_of(value) is not None:
                    return True
        return False

    if paths:
        return holds
    names = {quoted or bare for quoted, bare in _FIRST_NAME.findall(_LITERAL.sub("", expression))}
    return lambda node: not names.isdisjoint(node)


def _children(node: object) -> Iterable[object]:
    if isinstance(node, TABLE):
        return node.values()
    return node if isinstance(node, list | tuple) else ()


def _with_open_data(reading: Reading, root: Node) -> Node:
    """Return `root` with one Error and one Data, and Data's text read as XML where it is XML (settled 5)."""
    opened = dict(root)
    for part in ("Error", "Data"):
        if isinstance(opened.get(part), list):
            values = distinct(opened[part])
            if len(values) > 1:
                raise reading.error("reply.ambiguous", node=part)
            opened[part] = values[0] if values else ""
    text = text_of(opened.get("Data"))
    if text:
        document = _open(reading, text)
        if isinstance(document, TABLE) and set(document) == {"Data"}:
            document = document["Data"]  # the text begins with a <Data> of its own
        opened["Data"] = text if document is None else document
    return opened


def _open(reading: Reading, text: str) -> Any:
    """Return the elements that `text` holds, whether escaped once more or not; None where it holds none."""
    from neon_wizard.protocols.markup import xml_text

    host = reading.reply.host
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("&lt;"):
        inner = xml_text(f"<text>{text}</text>", host=host)
        text = text_of(inner["text"]) or "" if isinstance(inner, TABLE) else ""
    return xml_text(text, host=host)
