"""JMESPath over a reply's plain data, bounded, and with what XML needs: one element may be a list of one.

Three things differ from the bare language. A projection, a filter or an index takes a single value for a list of one,
because in XML, forms, properties and INI one and many look the same (in JSON they do not, and nothing differs). An
element with attributes counts as its text in comparisons and functions. And there is an end to what may be evaluated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import jmespath
from jmespath.visitor import TreeInterpreter

from neon_wizard.operations.reading import TEXT, Work

MAX_STEPS: Final = 200_000
MAX_WORK: Final = 1_000_000
"""Steps of all the expressions that are evaluated over one reply."""
MAX_SIZE: Final = 100_000
"""Elements of a list, characters of a text, that an expression may come to."""
MAX_UNFOLDED: Final = 500_000
"""Values that a result may stand for: ``[@,@]|[@,@]|…`` is short, and without end to who walks it. Ten characters of a
text count as one."""


def evaluate(expression: str, data: Any, *, one_is_many: bool, work: Work | None = None) -> Any:
    """What `expression` finds in `data`; raises jmespath's errors, and OverflowError where there is no end to it.

    work: what was done over the same reply before; it grows.
    """
    parsed = jmespath.compile(expression).parsed
    work = work or Work()
    interpreter = _Interpreter(one_is_many, min(MAX_STEPS, MAX_WORK - work.steps))
    try:
        return interpreter.visit(parsed, data)
    finally:
        work.steps += interpreter.steps


_MAKING: Final = frozenset({"multi_select_list", "multi_select_dict", "function_expression"})
"""Nodes that put one value into several places."""


class _Interpreter(TreeInterpreter):
    def __init__(self, one_is_many: bool, most: int) -> None:
        super().__init__()
        self._one_is_many = one_is_many
        self._most = most
        self.steps = 0
        self._sizes: dict[int, tuple[Any, int]] = {}

    def visit(self, node: Any, *args: Any, **kwargs: Any) -> Any:
        self.steps += 1
        found = super().visit(node, *args, **kwargs)
        if self.steps > self._most or (isinstance(found, list | str) and len(found) > MAX_SIZE):
            raise OverflowError("more than can be evaluated")
        if node["type"] in _MAKING:
            self._size(found)
        return found

    def visit_projection(self, node: Any, value: Any) -> Any:
        return super().visit_projection(self._on_a_list(node, value), value)

    def visit_filter_projection(self, node: Any, value: Any) -> Any:
        return super().visit_filter_projection(self._on_a_list(node, value), value)

    def visit_flatten(self, node: Any, value: Any) -> Any:
        return super().visit_flatten(self._on_a_list(node, value), value)

    def visit_index(self, node: Any, value: Any) -> Any:
        return super().visit_index(node, self._many(value))

    def visit_comparator(self, node: Any, value: Any) -> Any:
        children = [_literal(_plain(self.visit(child, value))) for child in node["children"]]
        return super().visit_comparator(_with(node, children), value)

    def visit_function_expression(self, node: Any, value: Any) -> Any:
        children = [
            child if child["type"] == "expref" else _literal(_plain(self.visit(child, value)))
            for child in node["children"]
        ]
        if node["value"] == "join" and len(children) == 2:
            separator, joined = (child.get("value") for child in children)
            if isinstance(separator, str) and isinstance(joined, list) and len(separator) * len(joined) > MAX_SIZE:
                raise OverflowError("more than can be evaluated")
        return super().visit_function_expression(_with(node, children), value)

    def _size(self, value: Any) -> int:
        """How many values `value` unfolds to; what it shares with others is counted once and remembered."""
        if isinstance(value, str):
            return 1 + len(value) // 10
        if not isinstance(value, list | dict):
            return 1
        if id(value) not in self._sizes:
            size = 1 + sum(map(self._size, value.values() if isinstance(value, dict) else value))
            if size > MAX_UNFOLDED:
                raise OverflowError("more than can be evaluated")
            self._sizes[id(value)] = value, size  # the value too, so that its id stays its own
        return self._sizes[id(value)][1]

    def _on_a_list(self, node: Any, value: Any) -> Any:
        first, *rest = node["children"]
        return _with(node, [_literal(self._many(self.visit(first, value))), *rest])

    def _many(self, value: Any) -> Any:
        return [value] if self._one_is_many and value is not None and not isinstance(value, list) else value


def _literal(value: Any) -> Any:
    return {"type": "literal", "value": value, "children": []}


def _with(node: Any, children: list[Any]) -> Any:
    return {**node, "children": children}


def _plain(value: Any) -> Any:
    """An element with attributes as its text, also within a list; everything else as it is."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping) and TEXT in value and all(name == TEXT or name[:1] == "@" for name in value):
        return value[TEXT]
    return value
