"""What SOAP's encodings add to plain data: arrays, Apache's maps, and values that stand once and are referred to.

Sources: SOAP 1.1, section 5 (``id`` and ``href="#…"``); SOAP 1.2 part 2, section 3 (``enc:id`` and ``enc:ref``). A
graph may refer to itself, and a small one may unfold to a huge tree, so it is measured before anyone walks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

INCLUDE: Final = "{http://www.w3.org/2004/08/xop/include}Include"
_ENC_1_1: Final = "{http://schemas.xmlsoap.org/soap/encoding/}"
_ENC_1_2: Final = "{http://www.w3.org/2003/05/soap-encoding}"


class TooLarge(Exception):  # noqa: N818 - what is wrong with the graph, for the one who knows the host
    """The references unfold to too many elements."""


class TooDeep(Exception):  # noqa: N818
    """The graph nests too deep, which a cycle does without end."""


class Repeated(list[Any]):
    """Several elements of one name; not a list that is a value of its own (an array)."""


class _Array(list[Any]):
    """An array's members: one value, however many there are."""


class _Reference:
    """Stands in for ``href="#name"``. otherwise: the attributes to use if nothing has that name."""

    def __init__(self, name: str, otherwise: dict[str, str]) -> None:
        self.name = name
        self.otherwise = otherwise


class _Target:
    """Stands in for the element with that id. apart: the element exists only to be referred to."""

    def __init__(self, name: str, value: Any, apart: bool) -> None:
        self.name = name
        self.value = value
        self.apart = apart


class _Map(dict[str, Any]):
    """Items of an Apache map that contain a reference; they are read when that is resolved."""


def named(attributes: Mapping[str, str]) -> tuple[str, str]:
    """Return the element's own id, and the id that it refers to after ``#`` or ``cid:``; empty for none."""
    own = attributes.get("id", attributes.get(f"{_ENC_1_2}id", ""))
    href = attributes.get("href", attributes.get("ref", ""))  # gSOAP writes ref where nothing is encoded
    if href.startswith(("#", "cid:")):
        return own, href
    ref = attributes.get(f"{_ENC_1_2}ref", "")
    return own, f"#{ref.removeprefix('#')}" if ref else ""


def is_array(attributes: Mapping[str, str]) -> bool:
    """Return whether the attributes describe the members of an array."""
    return f"{_ENC_1_1}arrayType" in attributes or f"{_ENC_1_2}itemType" in attributes


def add(table: dict[str, Any], name: str, value: Any) -> None:
    """Put `value` under `name`, beside what is already there."""
    if name not in table:
        table[name] = value
    elif isinstance(table[name], Repeated):
        table[name].append(value)
    else:
        table[name] = Repeated([table[name], value])


def array(children: Mapping[str, Any]) -> list[Any]:
    """Return the members of an array, whatever their elements are called."""
    return _Array(value for name, each in children.items() if "@" not in name for value in _each(each))


def table(children: dict[str, Any]) -> Any:
    """Read an Apache map: items of key and value that stand for a table. PHP without a WSDL answers like this."""
    pairs = list(_each(children.get("item", Repeated())))
    if not all(isinstance(pair, dict) for pair in pairs):
        return _Map(children) if any(isinstance(pair, _Reference) for pair in pairs) else children
    if any(isinstance(pair.get("key"), _Reference) for pair in pairs):
        return _Map(children)
    if not all(isinstance(pair.get("key"), str) for pair in pairs):
        return children
    made: dict[str, Any] = {}
    for pair in pairs:
        add(made, pair["key"], pair.get("value", ""))
    return made


class Graph:
    """The references of one document."""

    def __init__(self) -> None:
        self._targets: dict[str, _Target] = {}
        self._referred: set[str] = set()

    def refer(self, name: str, attributes: dict[str, str]) -> _Reference:
        """Return a stand-in for an element that refers to the one with this id; `attributes` are its own."""
        self._referred.add(name)
        return _Reference(name, attributes)

    def define(self, name: str, value: Any, *, apart: bool) -> _Target:
        """Return a stand-in for the element with this id; of two with the same id the first counts."""
        target = _Target(name, value, apart)
        self._targets.setdefault(name, target)
        return target

    def resolved(self, data: dict[str, Any], most: int, deepest: int) -> dict[str, Any]:
        """Return `data` with every reference replaced by its value, at most so large and so deep."""
        if not self._targets and not self._referred:
            return data
        done, _size, _depth = _Resolution(self._targets, self._referred, most, deepest).value(data, 0)
        return done  # type: ignore[no-any-return]  # a dict stays one


class _Resolution:
    """One walk over a document. Each target is unfolded once; its size and depth count wherever it is referred to."""

    def __init__(self, targets: Mapping[str, _Target], referred: set[str], most: int, deepest: int) -> None:
        self._targets = targets
        self._referred = referred
        self._most = most
        self._deepest = deepest
        self._known: dict[str, tuple[Any, int, int]] = {}
        self._open: set[str] = set()

    def value(self, data: Any, depth: int) -> tuple[Any, int, int]:
        """Return `data` resolved, how many nodes it unfolds to, and how deep it nests."""
        if depth > self._deepest:
            raise TooDeep
        if isinstance(data, _Reference):
            if data.name not in self._targets:
                return {f"@{name}": text for name, text in data.otherwise.items()} or "", 1, 1
            return self._target(self._targets[data.name], depth + 1)
        if isinstance(data, _Target):
            return self._target(data, depth + 1)
        if isinstance(data, dict):
            return self._dict(data, depth)
        if isinstance(data, list):
            return self._list(data, depth)
        return data, 1, 1

    def _target(self, target: _Target, depth: int) -> tuple[Any, int, int]:
        if self._targets[target.name] is not target:
            return self.value(target.value, depth)
        if target.name not in self._known:
            if target.name in self._open:
                raise TooDeep
            self._open.add(target.name)
            value, size, deep = self.value(target.value, depth)
            self._known[target.name] = (_unnamed(value) if target.name in self._referred else value), size, deep
            self._open.discard(target.name)
        known = self._known[target.name]
        if depth + known[2] > self._deepest:
            raise TooDeep
        return known

    def _dict(self, data: dict[str, Any], depth: int) -> tuple[Any, int, int]:
        made: dict[str, Any] = {}
        size, deep = 1, 0
        for name, each in data.items():
            for child in _each(each):
                if isinstance(child, _Target) and child.apart and child.name in self._referred:
                    continue
                value, more, below = self.value(child, depth + 1)
                size, deep = size + more, max(deep, below)
                if size > self._most:
                    raise TooLarge
                add(made, name, value)
        return (table(made) if isinstance(data, _Map) else made), size, deep + 1

    def _list(self, data: list[Any], depth: int) -> tuple[Any, int, int]:
        made, size, deep = type(data)(), 1, 0
        for child in data:
            value, more, below = self.value(child, depth + 1)
            size, deep = size + more, max(deep, below)
            if size > self._most:
                raise TooLarge
            made.append(value)
        return made, size, deep + 1


def _unnamed(value: Any) -> Any:
    """Return `value` without the id by which it was referred to; any other id is part of the value."""
    if not isinstance(value, dict) or "@id" not in value:
        return value
    rest = {name: each for name, each in value.items() if name != "@id"}
    return rest["#text"] if set(rest) == {"#text"} else rest


def _each(value: Any) -> Iterator[Any]:
    if isinstance(value, Repeated):
        yield from value
    else:
        yield value
