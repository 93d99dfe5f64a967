"""Expressions read backwards: data in which JMESPath, or a text in which a regular expression, finds what it should.

The mock knows what it wants to answer, and the profile says how an answer is read. So a reply is made by walking the
expression's syntax tree and building, at each step, what that step would look for: a field makes a table with that
name, an index makes a list that long, a filter makes an item for which the condition holds.

A `Node` is a place in the reply that is being made. What cannot be turned around (a function that changes a value, a
choice among all names) raises `InverseError`, whose message says what it is. Nothing here has to be right in all cases:
`neon_wizard.demo.mock.planning` reads back every reply before it is served.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, product
from typing import Any, Final

import jmespath
from jmespath.visitor import TreeInterpreter

from neon_wizard.operations.reading import TEXT
from neon_wizard.profile.patterns import TOKEN, compiled

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    from re import _constants as constants  # type: ignore[attr-defined]  # there is no public way to it
    from re import _parser as parser  # type: ignore[attr-defined]

_MOST: Final = 50
_SAMPLES: Final = "0aA -_.,;:$€R/@<>\"'=&%#!?+*()[]{}\\|~^`\t\n"
_CLASSES: Final[Mapping[Any, str]] = {
    constants.CATEGORY_DIGIT: "0",
    constants.CATEGORY_SPACE: " ",
    constants.CATEGORY_WORD: "a",
    constants.CATEGORY_NOT_DIGIT: "a",
    constants.CATEGORY_NOT_SPACE: "a",
    constants.CATEGORY_NOT_WORD: "-",
}


def matching(pattern: str, groups: Mapping[str | int, str]) -> str:
    """Return a text in which `pattern` finds what `groups` gives by name or number.

    A group that is not given becomes the shortest text that its own pattern takes. Raises ValueError where no such text
    is found.
    """
    made = compiled(pattern)
    numbers = {made.groupindex[name] if isinstance(name, str) else name: text for name, text in groups.items()}
    # Several texts have the right shape. RE2 decides, because an earlier place of the text may match too.
    for text in _texts(_parsed(pattern), numbers):
        found = made.search(text)
        if found is not None and all(found[number] == wanted for number, wanted in numbers.items()):
            return text
    raise ValueError(pattern)


def choices(pattern: str, name: str) -> tuple[str, ...]:
    """Return texts that the group `name` may hold: all of its alternatives, as far as they are written out."""
    number = compiled(pattern).groupindex.get(name)
    return tuple(_of_group(_parsed(pattern), number)) if number else ()


def _parsed(pattern: str) -> Any:
    """Return Python's tree of RE2's `pattern`; ValueError where the two differ too much. RE2 checks the result."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parser.parse("".join(_for_python(token) for token in TOKEN.finditer(pattern)))
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(pattern) from error


def _for_python(token: re.Match[str]) -> str:
    """Translate RE2's own notations for Python's parser; flags are dropped, as they change no text made here."""
    if token["name"]:
        return f"(?P<{token['name']}>"
    if token["flags"]:
        return "(?:" if token["end"] == ":" else ""
    if token["quoted"] is not None:
        return re.escape(token["quoted"])
    if token["class"]:
        inner = _POSIX.sub(lambda named: _SAMPLES_OF.get(named[1], "a"), token[0])
        return "[" + "".join(_in_class(each) for each in TOKEN.finditer(inner[1:-1])) + "]"
    if token["code"] or token["unicode"]:
        return f"[{_in_class(token)}]"
    return r"\Z" if token["letter"] == "z" else token[0]


def _in_class(token: re.Match[str]) -> str:
    if token["code"]:
        return re.escape(chr(min(int(token["code"], 16), 0x10FFFF)))
    if not token["unicode"]:
        return token[0]
    kind = (token["short"] or token["long"])[0]
    if (token["unicode"] == "P") != (token["not"] == "^"):
        return "".join(samples for name, samples in _SAMPLES_OF.items() if name in "LNPSZ" and name != kind)
    return _SAMPLES_OF.get(kind, "a")


_POSIX: Final = re.compile(r"\[:(\w+):\]")
_SAMPLES_OF: Final[Mapping[str, str]] = {
    "L": "a-zA-Z", "N": "0-9", "Z": " ", "P": r".,;:!?\-", "S": "$+=",
    "alnum": "a-zA-Z0-9", "alpha": "a-zA-Z", "digit": "0-9", "lower": "a-z", "upper": "A-Z", "space": " ",
    "blank": " ", "punct": "!-/", "word": r"\w", "xdigit": "0-9a-fA-F",
}  # fmt: skip
"""For a class that RE2 knows by name: characters that are in it."""


def _of_group(tree: Any, number: int) -> Iterator[str]:
    """Yield the texts that the group `number` may hold, wherever it stands in the tree."""
    for code, value in tree:
        if code is constants.SUBPATTERN:
            if value[0] == number:
                yield from _texts(value[-1], {})
            else:
                yield from _of_group(value[-1], number)
        elif code is constants.BRANCH:
            for branch in value[1]:
                yield from _of_group(branch, number)
        elif code in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            yield from _of_group(value[2], number)


def _texts(tree: Any, groups: Mapping[int, str]) -> Iterator[str]:
    """Yield texts of this shape, the plainest first; at most `_MOST`."""
    parts = [list(islice(_part(code, value, groups), _MOST)) for code, value in tree]
    for count, chosen in enumerate(product(*parts)):
        if count >= _MOST:
            return
        yield "".join(chosen)


def _part(code: Any, value: Any, groups: Mapping[int, str]) -> Iterator[str]:
    """Yield texts for one element of the tree: the code and value that Python's parser gives it."""
    if code is constants.LITERAL:
        yield chr(value)
    elif code is constants.NOT_LITERAL:
        yield next(c for c in _SAMPLES if c != chr(value))
    elif code is constants.ANY:
        yield "x"
    elif code is constants.IN:
        yield _one_of(value)
    elif code is constants.BRANCH:
        for branch in value[1]:
            yield from _texts(branch, groups)
    elif code is constants.SUBPATTERN:
        yield from (groups[value[0]],) if value[0] in groups else _texts(value[-1], groups)
    elif code in (constants.MAX_REPEAT, constants.MIN_REPEAT):
        least, most, inner = value
        # A group that is given has to be there, even where the pattern could do without it.
        wanted = any(number in groups for number in _numbers(inner))
        count = max(least, 1) if wanted else least
        for each in _texts(inner, groups):
            yield each * count
        if least == 0 and most and not wanted:
            # Leaving it out was tried above; the rest of the pattern may need it once.
            yield from _texts(inner, groups)
    elif code is constants.AT:
        yield ""
    else:
        raise ValueError(str(code))


def _numbers(tree: Any) -> Iterator[int]:
    """Yield the numbers of all groups in the tree."""
    for code, value in tree:
        if code is constants.SUBPATTERN:
            if value[0]:
                yield value[0]
            yield from _numbers(value[-1])


def _one_of(items: Any) -> str:
    """Return a character of the class."""
    negated = items[0][0] is constants.NEGATE
    if not negated:
        code, value = items[0]
        if code is constants.LITERAL:
            return chr(value)
        if code is constants.RANGE:
            return chr(value[0])
        return _CLASSES[value]
    return next(c for c in _SAMPLES if not any(_group_holds(item, c) for item in items[1:]))


def _group_holds(item: Any, character: str) -> bool:
    code, value = item
    if code is constants.LITERAL:
        return chr(value) == character
    if code is constants.RANGE:
        return ord(character) in range(value[0], value[1] + 1)
    return bool(re.match(f"\\{_LETTERS[value]}", character))


_LETTERS: Final[Mapping[Any, str]] = {
    constants.CATEGORY_DIGIT: "d",
    constants.CATEGORY_SPACE: "s",
    constants.CATEGORY_WORD: "w",
    constants.CATEGORY_NOT_DIGIT: "D",
    constants.CATEGORY_NOT_SPACE: "S",
    constants.CATEGORY_NOT_WORD: "W",
}


Scalar = str | bool | int
_TRANSPARENT: Final = ("to_string", "to_number", "not_null", "trim", "sum", "avg", "max", "min")
"""Functions that give back the value they are given, also where it is the only one in a list."""
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
        """Return the node under `name`, made where it does not exist."""
        return self.table.setdefault(name, Node())

    def item(self, index: int) -> Node:
        """Return the item at `index`; the list grows to it, and a negative index takes the first."""
        while len(self.items) <= max(index, 0):
            self.items.append(Node())
        return self.items[index]

    @property
    def empty(self) -> bool:
        return self.text is None and not self.table and not self.items

    def plain(self) -> Any:
        """Return tables, lists and texts, as a reply's reader makes them."""
        if self.items:
            return [each.plain() for each in self.items]
        if not self.table:
            return "" if self.text is None else self.text
        made = {name: each.plain() for name, each in self.table.items() if not each.empty}
        return made if self.text is None else {**made, TEXT: self.text}


Other = Callable[[str, Scalar], Scalar]
"""Returns what may stand at a name in place of a value, where something else than the value is to stand."""


def another(_name: str, value: Scalar) -> Scalar:
    """Return something else than `value`."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    return "failed" if value != "failed" else "ok"


@lru_cache(256)
def parsed(expression: str) -> dict[str, Any]:
    """Return jmespath's tree."""
    tree: Any = jmespath.compile(expression).parsed
    return dict(tree)


def put(root: Node, expression: str, value: Scalar, *, weak: bool = False) -> None:
    """Make `expression` find `value` in `root`. weak: what stands there already stays."""
    tree = parsed(expression)
    for alternative in _alternatives(tree):
        if alternative["type"] == "literal" and str(alternative["value"]) == str(value):
            return  # the expression itself gives this value where nothing stands
    # A sum is the value only if its other summands are nothing.
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
    """Return so many nodes that `expression` finds, to be filled."""
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
    """Return what ``sum([credit, bonus])`` adds to the first."""
    summed = tree["children"][0] if tree["type"] == "function_expression" and tree["value"] == "sum" else None
    several = summed is not None and summed["type"] == "multi_select_list"
    return list(summed["children"][1:]) if summed is not None and several else []


def _place(tree: dict[str, Any], node: Node) -> Node:
    """Return the node that `tree` finds from `node`, made where it does not exist."""
    kind, children = tree["type"], tree["children"]
    if kind == "field":
        return node.child(str(tree["value"]))
    if kind in ("identity", "current"):
        return node
    if kind == "index":
        return node.item(int(tree["value"]))
    if kind in ("subexpression", "index_expression", "pipe"):
        for index, child in enumerate(children):
            # Left of a pipe a projection gives a list, and the next step starts from that list as a whole.
            projects = kind == "pipe" and index < len(children) - 1
            node = _projected(child, node) if projects else _place(child, node)
        return node
    # One alternative is enough, and the first is the one that counts.
    if kind in ("or_expression", "flatten"):
        return _place(children[0], node)
    # A projection looks into every item; one item with the value is enough.
    if kind == "projection":
        return _place(children[1], _list(children[0], node).item(0))
    if kind == "filter_projection":
        return _place(children[1], _filtered(tree, node))
    if kind == "value_projection" and children[1]["type"] != "identity":
        # Whatever the table is called; one that stands there already is what the rest of the profile names.
        table = _place(children[0], node)
        return _place(children[1], table.child(next(iter(table.table), "any")))
    if kind == "slice":
        return node
    if kind == "function_expression" and tree["value"] in _TRANSPARENT:
        several = tree["value"] == "sum" and children[0]["type"] == "multi_select_list"
        return _place(children[0]["children"][0] if several else children[0], node)
    if kind == "function_expression" and tree["value"] == "map":
        return _place(children[0]["children"][0], _list(children[1], node).item(0))
    raise InverseError(_words(tree))


def _projected(tree: dict[str, Any], node: Node) -> Node:
    """Return what the right side of a ``|`` begins with: the list that `tree` goes through, or one of its finds."""
    through = tree["type"] not in ("filter_projection", "value_projection") and not (
        tree["type"] == "projection" and tree["children"][1]["type"] != "identity"
    )
    return _list(tree, node) if through else Node(items=[_place(tree, node)])


def _list(tree: dict[str, Any], node: Node) -> Node:
    """Return the node whose items `tree` goes through."""
    if tree["type"] == "projection" and tree["children"][1]["type"] == "identity":
        return _list(tree["children"][0], node)
    if tree["type"] == "flatten":
        return _place(tree["children"][0], node)
    return _place(tree, node)


def _filtered(tree: dict[str, Any], node: Node) -> Node:
    """Return the item for which the condition holds, made where there is none."""
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
    """Return whether jmespath itself finds the condition true for the item."""
    tree: Any = condition
    return bool(TreeInterpreter().visit(tree, item.plain()))


def _hold(tree: dict[str, Any], node: Node, truth: bool, other: Other) -> None:
    """Make a condition true or false: the places that it compares get values that decide it."""
    kind, children = tree["type"], tree["children"]
    if kind == "not_expression":
        _hold(children[0], node, not truth, other)
    elif kind in ("and_expression", "or_expression"):
        # An “and” that is to be true needs all of its parts, one that is to be false only one; “or” is the opposite.
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
            name = str(tree.get("value", ""))
            said = other(name, "")
            # Behind an “and”, what stands there is the answer, and has to be a truth; a text's pattern has its own.
            found.text = True if said == another(name, "") else said


def _compare(tree: dict[str, Any], node: Node, truth: bool, other: Other) -> None:
    """Put a value where a comparison looks, so that the comparison is true or false."""
    sides = tree["children"]
    literal = next((side for side in sides if side["type"] == "literal"), None)
    place = next((side for side in sides if side["type"] != "literal"), None)
    if literal is None or place is None:
        raise InverseError("a comparison of two nodes")
    operator = tree["value"] if truth else _OPPOSITE[tree["value"]]
    value = literal["value"]
    found = _place(place, node)
    if found.text is not None and _holds(tree, node) == truth:
        return  # something that stands there already decides it
    if operator in ("eq", "lte", "gte"):
        found.text = value
    elif operator == "ne":
        found.text = other(str(place.get("value", "")), value) if value is not None else True
    else:  # a number that is one larger or smaller, depending on the side on which it stands
        larger = (operator == "gt") == (sides[0] is place)
        found.text = int(value) + (1 if larger else -1)


def _words(tree: dict[str, Any]) -> str:
    """Describe, for the error, what cannot be turned around."""
    named = {
        "function_expression": f"the function {tree.get('value')}()",
        "value_projection": "every name (*)",
        "literal": "a value that is always the same",
        "multi_select_list": "several nodes at once",
        "multi_select_dict": "several nodes at once",
    }
    return named.get(tree["type"], str(tree["type"]).replace("_", " "))
