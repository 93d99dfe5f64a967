"""Where the parts of a reply stand: the structure of F3 under any element, and expressions over plain data.

A plain path (``Data.Number``, ``Error.Code || Error.ErrorCode``) is walked here, so that a repeated node is seen (F30)
and the shipped defaults need no JMESPath; every other expression is JMESPath's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from neon_wizard.operations.reading import Node, Path, Reading, leaves, text_of

_PLAIN_PATH = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)
_LITERAL = re.compile(r"'[^']*'|`[^`]*`")
_FIRST_NAME = re.compile(r'(?<![.\w])(?:"([^"]+)"|([A-Za-z_]\w*))', re.ASCII)


def plain_paths(expression: str) -> tuple[Path, ...]:
    """The alternatives of an expression that consists of plain paths; none where it is anything more."""
    parts = [part.strip() for part in expression.split("||")]
    if not all(_PLAIN_PATH.fullmatch(part) for part in parts):
        return ()
    return tuple(tuple(part.split(".")) for part in parts)


def pick(reading: Reading, data: object, expression: str) -> Any:
    """The one value that `expression` finds in `data`, a leaf as its text; None where there is none or an empty one.

    Raises `ReplyError` ``reply.ambiguous`` for different values (F30), ``reply.mapping`` for a broken expression.
    """
    paths = plain_paths(expression)
    if not paths:
        found = _search(reading, data, expression)
        return None if text_of(found) == "" else found
    for path in paths:
        value = one_of(reading, walk(data, path), ".".join(path))
        if value is not None:
            return value
    return None


def pick_text(reading: Reading, data: object, expression: str) -> str:
    """The text that `expression` finds, or ""; raises as `pick`, and ``reply.value`` where no leaf stands."""
    return text_at(reading, pick(reading, data, expression), first_of(expression))


def pick_all(reading: Reading, data: object, expression: str) -> list[str]:
    """The texts of every leaf that `expression` finds: for what may repeat (F30)."""
    for path in plain_paths(expression):
        texts = [text for _path, text in leaves(list(walk(data, path))) if text]
        if texts:
            return texts
    if plain_paths(expression):
        return []
    return [text for _path, text in leaves(_search(reading, data, expression)) if text]


def one_of(reading: Reading, values: Iterable[object], node: str) -> Any:
    """The value that `values` agree on, empty ones aside, a leaf as its text; None for none at all."""
    plain = (value if (text := text_of(value)) is None else text for value in values)
    found = _distinct(value for value in plain if value != "")
    if len(found) > 1:
        raise reading.error("reply.ambiguous", node=node)
    return found[0] if found else None


def text_at(reading: Reading, value: object, node: str) -> str:
    """The text of a picked `value`; raises ``reply.value`` where a node with children stands instead of a leaf."""
    if value is None:
        return ""
    text = text_of(value)
    if text is None:
        raise reading.error("reply.value", node=node)
    return text


def first_of(expression: str) -> str:
    """What an expression is called in a message: its first alternative."""
    return expression.split("||")[0].strip()


def walk(data: object, path: Path) -> Iterator[object]:
    """Every value at `path`, through repeated nodes."""
    if isinstance(data, list | tuple):
        for item in data:
            yield from walk(item, path)
    elif not path:
        yield data
    elif isinstance(data, Mapping) and path[0] in data:
        yield from walk(data[path[0]], path[1:])


def _distinct(values: Iterable[object]) -> list[object]:
    """At most two different values: more are not needed to know that there is no single one."""
    found: list[object] = []
    for value in values:
        if value not in found:
            found.append(value)
            if len(found) > 1:
                break
    return found


def _search(reading: Reading, data: object, expression: str) -> Any:
    import jmespath

    try:
        return jmespath.search(expression, data)
    # jmespath's own errors are ValueErrors; its functions let Python's through where a value is not what they expect.
    except (ArithmeticError, AttributeError, TypeError, ValueError, RecursionError) as error:
        facts = {"expression": expression, "node": reading.service.name, "reason": _reason(error)}
        raise reading.error("reply.mapping", **facts) from None


def _reason(error: Exception) -> str:
    """Why an expression could not be evaluated, without the value: it may be a secret (F60)."""
    from jmespath.exceptions import JMESPathTypeError

    if isinstance(error, JMESPathTypeError):
        return f"{error.function_name}() cannot take a value of type {error.actual_type}"
    return type(error).__name__


def structure(reading: Reading) -> Node | None:
    """The dict that holds Success, Error and Data (F3), ``Data`` opened where it is text; None where there is none.

    It is the shallowest one in which the service's success expression can be read, in the data as it came or, where
    the whole result is one string of XML, in that string.
    """
    data = reading.reply.data
    rules = reading.service.reply
    key = rules.success or rules.code
    if rules.format != "returndata" or not key:
        return data if isinstance(data, Mapping) else None
    found = _shallowest(reading, data, key)
    if found is None:
        opened = [document for _path, text in leaves(data) if (document := _open(reading, text)) is not None]
        found = _shallowest(reading, opened, key)
    return None if found is None else _with_open_data(reading, found)


def _shallowest(reading: Reading, data: object, key: str) -> Node | None:
    holds = _holder(key)
    level: list[object] = [data]
    while level:
        found = _distinct(node for node in level if isinstance(node, Mapping) and holds(node))
        if len(found) > 1:
            raise reading.error("reply.ambiguous", node=first_of(key))
        if found and isinstance(found[0], Mapping):
            return found[0]
        level = [child for node in level for child in _children(node)]
    return None


def _holder(expression: str) -> Callable[[Node], bool]:
    """Whether a node is the one for which `expression` was written.

    A plain path must end at a leaf, for a result element may itself be called Success. Any other expression is taken
    to be meant for the node that has one of the names with which it begins.
    """
    paths = plain_paths(expression)
    if paths:
        return lambda node: any(text_of(value) is not None for path in paths for value in walk(node, path))
    names = {quoted or bare for quoted, bare in _FIRST_NAME.findall(_LITERAL.sub("", expression))}
    return lambda node: not names.isdisjoint(node)


def _children(node: object) -> Iterable[object]:
    if isinstance(node, Mapping):
        return node.values()
    return node if isinstance(node, list | tuple) else ()


def _with_open_data(reading: Reading, root: Node) -> Node:
    """`root` with one Error and one Data, and Data's text read as XML where it is XML (settled 5)."""
    opened = dict(root)
    for part in ("Error", "Data"):
        if isinstance(opened.get(part), list):
            values = _distinct(opened[part])
            if len(values) > 1:
                raise reading.error("reply.ambiguous", node=part)
            opened[part] = values[0] if values else ""
    text = text_of(opened.get("Data"))
    if text:
        document = _open(reading, text)
        if isinstance(document, Mapping) and set(document) == {"Data"}:
            document = document["Data"]  # the text begins with its own <Data>
        opened["Data"] = text if document is None else document
    return opened


def _open(reading: Reading, text: str) -> Any:
    """The elements that `text` holds, escaped once more or not; None where it holds none."""
    from neon_wizard.protocols.markup import xml_text

    host = reading.reply.host
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("&lt;"):
        inner = xml_text(f"<text>{text}</text>", host=host)
        text = text_of(inner["text"]) or "" if isinstance(inner, Mapping) else ""
    return xml_text(text, host=host)
