"""JMESPath backwards: a reply's plain data in which an expression finds the value that it should find.

A `Node` is a place in the reply that is being made. What cannot be turned around (a function that changes a value, a
choice among all names) raises `InverseError`, whose text says what it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from neon_wizard.operations.reading import TEXT

Scalar = str | bool | int
_TRANSPARENT: Final = ("to_string", "to_number", "not_null", "trim", "sum", "avg", "max", "min")
"""Functions through which a value goes as it is, also where it is the only one of a list."""
_HOLDING: Final = ("contains", "starts_with", "ends_with")
_BOOLEAN: Final = ("comparator", "not_expression", "and_expression")
_OPPOSITE: Final = {"eq": "ne", "ne": "eq", "lt": "gte", "gte": "lt", "gt": "lte", "lte": "gt"}


class InverseError(ValueError):
    """An expression that cannot be read backwards."""


@dataclass
class Node:
    """A text, a table, a list, or nothing yet; an element with attributes is a table with a text."""

    text: Scalar | None = None
    table: dict[str, Node] = field(default_factory=dict)
    items: list[Node] = field(default_factory=list)

    def child(self, name: str) -> Node:
        return self.table.setdefault(name, Node())

    def item(self, index: int) -> Node:
        while len(self.items) <= max(index, 0):
            self.items.append(Node())
        return self.items[index]

    @property
    def empty(self) -> bool:
        return self.text is None and not self.table and not self.items

    def plain(self) -> Any:
        """Tables, lists and texts, as a reply's reader makes them."""
        if self.items:
            return [each.plain() for each in self.items]
        if not self.table:
            return "" if self.text is None else self.text
        made = {name: each.plain() for name, each in self.table.items() if not each.empty}
        return made if self.text is None else {**made, TEXT: self.text}


Other = Callable[[str, Scalar], Scalar]
"""What may stand in place of a value, at a name, where something else than it is to stand."""


def another(_name: str, value: Scalar) -> Scalar:
    """Something else than `value`."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    return "failed" if value != "failed" else "ok"


@lru_cache(256)
def parsed(expression: str) -> dict[str, Any]:
    """jmespath's tree."""
    import jmespath

    tree: Any = jmespath.compile(expression).parsed
    return dict(tree)


def put(root: Node, expression: str, value: Scalar, *, weak: bool = False) -> None:
    """Make `expression` find `value` in `root`. weak: what stands there already stays."""
    tree = parsed(expression)
    for alternative in _alternatives(tree):
        if alternative["type"] == "literal" and str(alternative["value"]) == str(value):
            return  # where nothing stands, the expression says so itself
    for child in _further_summands(tree):
        _place(child, root).text = "0"
    node = _place(tree, root)
    if node.text is None:
        node.text = value
    elif not weak and str(node.text) != str(value):
        raise InverseError(f"{expression} stands for two values at once")


def hold(root: Node, expression: str, truth: bool, other: Other = another) -> None:
    """Make `expression` true or false in `root`: a condition, or a node that says true or false itself."""
    tree = parsed(expression)
    if _is_condition(tree):
        _hold(tree, root, truth, other)
    else:
        put(root, expression, truth)


def lines(root: Node, expression: str, count: int) -> list[Node]:
    """So many nodes that `expression` finds, to be filled."""
    tree = parsed(expression)
    found = _list(tree, root)
    while len(found.items) < count:
        found.items.append(Node())
    return found.items


def _is_condition(tree: dict[str, Any]) -> bool:
    kind = tree["type"]
    if kind == "or_expression":
        return any(_is_condition(child) for child in tree["children"])
    return kind in _BOOLEAN or (kind == "function_expression" and tree["value"] in _HOLDING)


def _alternatives(tree: dict[str, Any]) -> list[dict[str, Any]]:
    if tree["type"] != "or_expression":
        return [tree]
    return [each for child in tree["children"] for each in _alternatives(child)]


def _further_summands(tree: dict[str, Any]) -> list[dict[str, Any]]:
    """What ``sum([credit, bonus])`` adds to the first."""
    summed = tree["children"][0] if tree["type"] == "function_expression" and tree["value"] == "sum" else None
    several = summed is not None and summed["type"] == "multi_select_list"
    return list(summed["children"][1:]) if summed is not None and several else []


def _place(tree: dict[str, Any], node: Node) -> Node:
    """The node that `tree` finds from `node`, made where it is not there."""
    kind, children = tree["type"], tree["children"]
    if kind == "field":
        return node.child(str(tree["value"]))
    if kind in ("identity", "current"):
        return node
    if kind == "index":
        return node.item(int(tree["value"]))
    if kind in ("subexpression", "index_expression", "pipe"):
        for index, child in enumerate(children):
            projects = kind == "pipe" and index < len(children) - 1
            node = _projected(child, node) if projects else _place(child, node)
        return node
    if kind in ("or_expression", "flatten"):
        return _place(children[0], node)
    if kind == "projection":
        return _place(children[1], _list(children[0], node).item(0))
    if kind == "filter_projection":
        return _place(children[1], _filtered(tree, node))
    if kind == "slice":
        return node
    if kind == "function_expression" and tree["value"] in _TRANSPARENT:
        several = tree["value"] == "sum" and children[0]["type"] == "multi_select_list"
        return _place(children[0]["children"][0] if several else children[0], node)
    if kind == "function_expression" and tree["value"] == "map":
        return _place(children[0]["children"][0], _list(children[1], node).item(0))
    raise InverseError(_words(tree))


def _projected(tree: dict[str, Any], node: Node) -> Node:
    """What the right side of a ``|`` begins with: the list that `tree` goes through, or one of what it finds."""
    through = tree["type"] != "filter_projection" and not (
        tree["type"] == "projection" and tree["children"][1]["type"] != "identity"
    )
    return _list(tree, node) if through else Node(items=[_place(tree, node)])


def _list(tree: dict[str, Any], node: Node) -> Node:
    """The node whose items `tree` goes through."""
    if tree["type"] == "projection" and tree["children"][1]["type"] == "identity":
        return _list(tree["children"][0], node)
    if tree["type"] == "flatten":
        return _place(tree["children"][0], node)
    return _place(tree, node)


def _filtered(tree: dict[str, Any], node: Node) -> Node:
    """The item for which the condition holds."""
    left, _, condition = tree["children"]
    items = _list(left, node)
    for item in items.items:
        if _holds(condition, item):
            return item
    item = Node()
    items.items.append(item)
    _hold(condition, item, True, another)
    return item


def _holds(condition: dict[str, Any], item: Node) -> bool:
    from jmespath.visitor import TreeInterpreter

    tree: Any = condition
    return bool(TreeInterpreter().visit(tree, item.plain()))


def _hold(tree: dict[str, Any], node: Node, truth: bool, other: Other) -> None:
    kind, children = tree["type"], tree["children"]
    if kind == "not_expression":
        _hold(children[0], node, not truth, other)
    elif kind in ("and_expression", "or_expression"):
        every = (kind == "and_expression") == truth
        for child in children if every else children[:1]:
            _hold(child, node, truth, other)
    elif kind == "comparator":
        _compare(tree, node, truth, other)
    elif kind == "function_expression" and tree["value"] in _HOLDING:
        wanted = str(children[1].get("value"))
        _place(children[0], node).text = wanted if truth else "-" if wanted != "-" else "+"
    elif kind == "literal":
        if bool(tree["value"]) != truth:
            raise InverseError(_words(tree))
    elif truth:
        found = _place(tree, node)
        if found.empty:
            found.text = other(str(tree.get("value", "")), "")


def _compare(tree: dict[str, Any], node: Node, truth: bool, other: Other) -> None:
    sides = tree["children"]
    literal = next((side for side in sides if side["type"] == "literal"), None)
    place = next((side for side in sides if side["type"] != "literal"), None)
    if literal is None or place is None:
        raise InverseError("a comparison of two nodes")
    operator = tree["value"] if truth else _OPPOSITE[tree["value"]]
    value = literal["value"]
    found = _place(place, node)
    if found.text is not None and _holds(tree, node) == truth:
        return  # what stands there for another reason says it
    if operator in ("eq", "lte", "gte"):
        found.text = value
    elif operator == "ne":
        found.text = other(str(place.get("value", "")), value) if value is not None else True
    else:  # a number is smaller than the one beyond it, on whichever side it stands
        larger = (operator == "gt") == (sides[0] is place)
        found.text = int(value) + (1 if larger else -1)


def _words(tree: dict[str, Any]) -> str:
    named = {
        "function_expression": f"the function {tree.get('value')}()",
        "value_projection": "every name (*)",
        "literal": "a value that is always the same",
        "multi_select_list": "several nodes at once",
        "multi_select_dict": "several nodes at once",
    }
    return named.get(tree["type"], str(tree["type"]).replace("_", " "))
