"""A service's fields → the parameters of an operation that a WSDL describes, into whatever structure it gives them.

A field is matched by the name of an element or attribute; where none is written exactly so, letters alone count, in any
case. A dotted name (``request.Login``) says which of several is meant. What does not fit is said with what would.
"""

from __future__ import annotations

import difflib
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

from zeep import xsd
from zeep.xsd.elements.indicators import Choice, Group, Indicator

from neon_wizard.late_dataclass import dataclass

MAX_DEPTH: Final = 6
"""How deep parameters are looked for: types may hold themselves."""
_MOST: Final = 2_000
_LISTED: Final = 20
_ENCODINGS: Final = ("http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/2003/05/soap-encoding")
_CONTENT: Final = "_value_1"
"""What zeep calls the text of an element that also has attributes."""


class Misfit(ValueError):  # noqa: N818 - what does not fit, for the one who knows the file
    """A field or a parameter that has no counterpart."""


@dataclass(frozen=True)
class _Place:
    """Where one text can stand. path: names from the outermost parameter on. made: zeep's element or attribute."""

    path: tuple[str, ...]
    made: Any

    @property
    def shown(self) -> str:
        return ".".join(name for name in self.path if name != _CONTENT)

    @property
    def name(self) -> str:
        return self.shown.rpartition(".")[2]


@dataclass(frozen=True)
class OperationArguments:
    """What zeep takes: `content` where the operation's element is itself a text, else `body`, and SOAP headers."""

    body: Mapping[str, Any]
    headers: Mapping[str, Any]
    content: str | None = None


def arguments(message: Any, operation: str, fields: Mapping[str, str]) -> OperationArguments:
    """`fields` as the input `message` (zeep's) takes them; raises `Misfit` with names only, never a value."""
    body_type = message.body.type if message.body is not None else None
    header_type = message.header.type if message.header is not None else None
    body = _places(body_type)
    headers = _places(header_type)
    if body_type is not None and not isinstance(body_type, xsd.ComplexType):
        if len(fields) != 1:
            raise Misfit(f"the operation {operation} takes one text; “fields” has {', '.join(fields) or 'none'}")
        return OperationArguments({}, {}, next(iter(fields.values())))
    chosen = {name: _chosen(name, body, headers, operation) for name in fields}
    twice = [name for name, place in chosen.items() if list(chosen.values()).count(place) > 1]
    if twice:
        raise Misfit(f"several fields mean the parameter {chosen[twice[0]].shown}: {', '.join(twice)}")
    body_tree, header_tree = _Tree(), _Tree()
    for name, value in fields.items():
        place = chosen[name]
        (body_tree if place in body else header_tree).put(place, value)
    _check_all_there(body_type, body_tree.made, (), operation)
    return OperationArguments(_listed(body_tree.made, body_type), _listed(header_tree.made, header_type))


def declared_blocks(message: Any, blocks: Mapping[str, Any]) -> dict[str, str]:
    """Those `blocks` of a profile's SOAP header that the input `message` declares, as fields with dotted names.

    One that names its namespace itself, or a prefix, is the profile's own.
    """
    header, body = (part.type if part is not None else None for part in (message.header, message.body))
    if not isinstance(header, xsd.ComplexType) or not isinstance(body, xsd.ComplexType):
        return {}
    declared = {name for name, _element in header.elements}
    return dict(pair for name, block in blocks.items() if name in declared for pair in _dotted(name, block))


def _dotted(path: str, block: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(block, Mapping):
        yield path, str(block).lower() if isinstance(block, bool) else str(block)
    elif "@xmlns" not in block:
        for name, inner in block.items():
            yield from _dotted(f"{path}.{name.removeprefix('@')}" if name != "#text" else path, inner)


class _Tree:
    """Texts by their paths."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}

    def put(self, place: _Place, value: str) -> None:
        node = self.made
        for name in place.path[:-1]:
            node = node.setdefault(name, {})
        text = _written(place.made, value)
        if text is not None:
            node[place.path[-1]] = text


def _places(type_: Any) -> list[_Place]:
    """Everywhere in `type_` that a text can stand, the outermost first: at most `_MOST`, however much it unfolds to."""
    found: list[_Place] = []
    pending: deque[tuple[Any, tuple[str, ...], tuple[Any, ...]]] = deque([(type_, (), ())])
    for _ in range(_MOST):
        if not pending or len(found) >= _MOST:
            break
        here, path, inside = pending.popleft()
        if not isinstance(here, xsd.ComplexType) or len(path) >= MAX_DEPTH or here in inside:
            continue
        for name, element in here.elements:
            if isinstance(element, xsd.Any):
                continue
            if isinstance(element.type, xsd.ComplexType):
                pending.append((element.type, (*path, name), (*inside, here)))
            else:
                found.append(_Place((*path, name), element))
        if getattr(here.qname, "namespace", "") not in _ENCODINGS:  # their id and href are the encoding's own
            attributes = ((name, each) for name, each in here.attributes if isinstance(each, xsd.Attribute))
            found.extend(_Place((*path, name), attribute) for name, attribute in attributes)
    return found[:_MOST]


def _chosen(name: str, body: list[_Place], headers: list[_Place], operation: str) -> _Place:
    for fits in (_is_exactly, _is_alike):
        for places in (body, headers):
            found = [place for place in places if fits(name, place)]
            depth = min((len(place.path) for place in found), default=0)
            found = [place for place in found if len(place.path) == depth]
            if len(found) > 1:
                ways = ", ".join(place.shown for place in found)
                raise Misfit(f"the field {name} may mean {ways}; write one of these as its name under “fields”")
            if found:
                return found[0]
    known = [place.shown for place in (*body, *headers)]
    near = difflib.get_close_matches(name, [place.name for place in (*body, *headers)], 1, 0.5)
    hint = f"; the nearest is {near[0]}" if near else ""
    if len(body) == 1 and not near:
        hint = f"; to send the fields as XML in its one text, write parameters = “xml-string” for {known[0]}"
    raise Misfit(f"the operation {operation} has no parameter {name}{hint}; it takes {listed(known)}")


def _is_exactly(name: str, place: _Place) -> bool:
    return name in (place.name, place.shown)


def _is_alike(name: str, place: _Place) -> bool:
    return _letters(name) == _letters(place.shown if "." in name else place.name)


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum() or c == ".")


def _written(made: Any, value: str) -> str | None:
    """`value` as the type is written; None, which sends nothing, for an empty text where no number need stand."""
    type_ = made.type
    if isinstance(type_, xsd.String) or not isinstance(type_, xsd.types.builtins.BuiltinType):
        return value
    if isinstance(type_, xsd.Boolean):
        value = value.strip().lower()
    spared = not isinstance(made, xsd.Element) or made.is_optional or made.nillable
    return None if spared and not value.strip() else value


def _check_all_there(type_: Any, made: Mapping[str, Any], path: tuple[str, ...], operation: str) -> None:
    """Every element that must stand in `type_`, and in what is sent of it, is filled."""
    if not isinstance(type_, xsd.ComplexType) or len(path) >= MAX_DEPTH:
        return
    for name, element in type_.elements:
        if isinstance(made.get(name), Mapping):
            _check_all_there(element.type, made[name], (*path, name), operation)
    for element in _needed(type_._element):
        if element.attr_name not in made:
            missing = ".".join((*path, element.attr_name))
            raise Misfit(f"the operation {operation} needs {missing}, which no field fills; write it under “fields”")


def _needed(element: Any) -> Iterator[Any]:
    """The elements that must stand there, whatever else does."""
    if element is None or isinstance(element, Choice | xsd.Any) or getattr(element, "is_optional", False):
        return
    if isinstance(element, Group):
        yield from _needed(element.child)
    elif isinstance(element, Indicator):
        for child in list(element):  # type: ignore[call-overload]  # zeep's stubs do not say that it is one
            yield from _needed(child)
    elif isinstance(element, xsd.Element) and not element.nillable and element.attr_name != _CONTENT:
        yield element


def _listed(made: Mapping[str, Any], type_: Any) -> dict[str, Any]:
    """`made` with lists where the type takes several."""
    if not isinstance(type_, xsd.ComplexType):
        return dict(made)
    elements = dict(type_.elements)
    out: dict[str, Any] = {}
    for name, value in made.items():
        element = elements.get(name)
        inner = _listed(value, element.type) if element is not None and isinstance(value, Mapping) else value
        out[name] = [inner] if element is not None and element.accepts_multiple else inner
    return out


def listed(names: list[str]) -> str:
    """Some names, for a message."""
    known = list(dict.fromkeys(names))
    return ", ".join(known[:_LISTED]) + (" …" if len(known) > _LISTED else "") or "none"
