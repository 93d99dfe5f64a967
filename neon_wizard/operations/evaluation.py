"""JMESPath over a reply's plain data, bounded, and with what XML needs: one element may be a list of one.

Four things differ from the bare language. A projection, a filter or an index takes a single value for a list of one,
because in XML, forms, properties and INI one and many look the same (in JSON they do not, and nothing differs). An
element with attributes counts as its text in comparisons and functions. Numbers are exact decimals; `sum`, `avg` and
what compares (`max`, `min`, `sort` and their kin) take amounts that are texts for amounts. And there is an end to what
may be evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Any, Final

import jmespath
from jmespath.exceptions import JMESPathTypeError
from jmespath.functions import Functions, signature
from jmespath.visitor import Options, TreeInterpreter

from neon_wizard.operations.amounts import UnclearAmountError, parse_amount
from neon_wizard.operations.reading import TEXT, EvaluationWork

MAX_STEPS: Final = 200_000
MAX_WORK: Final = 1_000_000
"""Steps of all the expressions that are evaluated over one reply."""
MAX_SIZE: Final = 100_000
"""Elements of a list, or characters of a text, that an expression may produce."""
MAX_UNFOLDED: Final = 500_000
"""Values that a result may unfold to: ``[@,@]|[@,@]|…`` is short, but endless to walk. Ten characters of a text count
as one value.
"""


def evaluate(
    expression: str,
    data: Any,
    *,
    one_is_many: bool,
    decimal_mark: str = "",
    thousandths: bool = False,
    work: EvaluationWork | None = None,
) -> Any:
    """What `expression` finds in `data`. decimal_mark, thousandths: of the amounts that are texts; see `parse_amount`.

    work: what was done over the same reply before; it grows.
    Raises jmespath's errors, `UnclearAmountError`, and ArithmeticError where there is no end to it.
    """
    parsed = jmespath.compile(expression).parsed
    work = work or EvaluationWork()
    interpreter = _Interpreter(
        one_is_many, _Functions(decimal_mark, thousandths), min(MAX_STEPS, MAX_WORK - work.steps)
    )
    try:
        return interpreter.visit(_with_exact_literals(parsed), data)
    finally:
        work.steps += interpreter.steps


_MAKING: Final = frozenset({"multi_select_list", "multi_select_dict", "function_expression"})
"""Nodes that put one value into several places."""


_OF_LISTS: Final = frozenset({"sum", "avg", "max", "min"})


class _Interpreter(TreeInterpreter):
    def __init__(self, one_is_many: bool, functions: _Functions, most: int) -> None:
        super().__init__(Options(custom_functions=functions))
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
        left, right = (_plain(self.visit(child, value)) for child in node["children"])
        if isinstance(left, str) != isinstance(right, str):
            left, right = _as_text(left), _as_text(right)
        return super().visit_comparator(_with(node, [_literal(left), _literal(right)]), value)

    def visit_function_expression(self, node: Any, value: Any) -> Any:
        children = [
            child if child["type"] == "expref" else _literal(_plain(self.visit(child, value)))
            for child in node["children"]
        ]
        if node["value"] in _OF_LISTS and len(children) == 1:
            children = [_literal(self._many(children[0].get("value")))]
        if node["value"] == "join" and len(children) == 2:
            separator, joined = (child.get("value") for child in children)
            if isinstance(separator, str) and isinstance(joined, list) and len(separator) * len(joined) > MAX_SIZE:
                raise OverflowError("more than can be evaluated")
        return super().visit_function_expression(_with(node, children), value)

    def _size(self, value: Any) -> int:
        """Return how many values `value` unfolds to; what it shares with others is counted once and remembered."""
        if isinstance(value, str):
            return 1 + len(value) // 10
        if not isinstance(value, list | dict):
            return 1
        if id(value) not in self._sizes:
            size = 1 + sum(map(self._size, value.values() if isinstance(value, dict) else value))
            if size > MAX_UNFOLDED:
                raise OverflowError("more than can be evaluated")
            self._sizes[id(value)] = value, size  # keeps the value alive, so that its id stays its own
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
    """Return an element with attributes as its text, also within a list; everything else as it is."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping) and TEXT in value and all(name == TEXT or name[:1] == "@" for name in value):
        return value[TEXT]
    return value


def _as_text(value: Any) -> Any:
    """Return a number with a fraction as its text, which it is wherever text is wanted; the rest as it is."""
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return f"{value:f}" if isinstance(value, Decimal) else value


def _with_exact_literals(tree: Any) -> Any:
    """Return a parsed expression whose literals hold decimals instead of binary fractions."""
    children = [_with_exact_literals(child) if isinstance(child, dict) else child for child in tree["children"]]
    literal = {"value": _exact(tree["value"])} if tree["type"] == "literal" else {}
    return {**tree, "children": children, **literal}


def _exact(value: Any) -> Any:
    """Return `value` with decimals, as they are written, in place of binary fractions."""
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, list):
        return [_exact(item) for item in value]
    return {name: _exact(item) for name, item in value.items()} if isinstance(value, dict) else value


_SUMS: Final = Context(prec=200, traps=[Inexact, InvalidOperation, Overflow])
_NUMBER: Final = r"[+-]?(?:[0-9]{1,60}(?:\.[0-9]{0,60})?|\.[0-9]{1,60})(?:[eE][+-]?[0-9]{1,2})?"


_Own: Any = Functions  # jmespath's stubs leave out the methods


class _Functions(_Own):  # type: ignore[misc]
    """JMESPath's own functions, with exact decimals for numbers."""

    def __init__(self, decimal_mark: str, thousandths: bool) -> None:
        self._decimal_mark = decimal_mark
        self._thousandths = thousandths

    def call_function(self, function_name: str, resolved_args: list[Any]) -> Any:
        wanted = self.FUNCTION_TABLE.get(function_name, {}).get("signature", ())
        for index, (argument, each) in enumerate(zip(resolved_args, wanted, strict=False)):
            if each["types"] == ["array-string"] or ("string" in each["types"] and isinstance(argument, Decimal)):
                resolved_args[index] = _as_text(argument)
        return super().call_function(function_name, resolved_args)

    def _get_allowed_pytypes(self, types: list[str]) -> Any:
        allowed, within = super()._get_allowed_pytypes(types)
        return _with_decimals(allowed), [_with_decimals(each) for each in within]

    def _convert_to_jmespath_type(self, pyobject: str) -> Any:
        return "number" if pyobject == "Decimal" else super()._convert_to_jmespath_type(pyobject)

    @signature({"types": ["number"]})
    def _func_abs(self, arg: Any) -> Any:
        return arg.copy_abs() if isinstance(arg, Decimal) else abs(arg)

    @signature({"types": ["array"]})
    def _func_sum(self, arg: list[Any]) -> Any:
        return self._sum("sum", arg)

    @signature({"types": ["array"]})
    def _func_avg(self, arg: list[Any]) -> Any:
        return Decimal(self._sum("avg", arg)) / len(arg) if arg else None

    def _sum(self, name: str, values: list[Any]) -> Any:
        numbers = [self._number(value) for value in values]
        self._type_check_single(numbers, ["array-number"], name)
        if all(isinstance(number, int) for number in numbers):
            return sum(numbers)
        total = Decimal(0)
        for number in numbers:
            total = _SUMS.add(total, number)
        return total

    def _number(self, value: Any) -> Any:
        """Return an amount that is a text as its number; anything else stays, for the check of types."""
        if not isinstance(value, str):
            return _exact(value)
        try:
            return parse_amount(value, decimal_mark=self._decimal_mark, thousandths=self._thousandths)
        except UnclearAmountError:
            raise
        except ValueError:
            return value

    @signature({"types": ["array"]})
    def _func_max(self, arg: list[Any]) -> Any:
        ordered = self._by_amount(arg, arg)
        return ordered[-1] if ordered else super()._func_max(self._alike("max", arg))

    @signature({"types": ["array"]})
    def _func_min(self, arg: list[Any]) -> Any:
        ordered = self._by_amount(arg, arg)
        return ordered[0] if ordered else super()._func_min(self._alike("min", arg))

    @signature({"types": ["array"]})
    def _func_sort(self, arg: list[Any]) -> Any:
        return self._by_amount(arg, arg) or super()._func_sort(self._alike("sort", arg))

    @signature({"types": ["array"]}, {"types": ["expref"]})
    def _func_sort_by(self, array: list[Any], expref: Any) -> Any:
        return self._by_amount(array, self._keys(array, expref)) or super()._func_sort_by(array, expref)

    @signature({"types": ["array"]}, {"types": ["expref"]})
    def _func_max_by(self, array: list[Any], expref: Any) -> Any:
        ordered = self._by_amount(array, self._keys(array, expref), largest_first=True)
        return ordered[0] if ordered else super()._func_max_by(array, expref)

    @signature({"types": ["array"]}, {"types": ["expref"]})
    def _func_min_by(self, array: list[Any], expref: Any) -> Any:
        ordered = self._by_amount(array, self._keys(array, expref))
        return ordered[0] if ordered else super()._func_min_by(array, expref)

    def _keys(self, array: list[Any], expref: Any) -> list[Any]:
        return [_plain(expref.visit(expref.expression, item)) for item in array]

    def _alike(self, name: str, values: list[Any]) -> list[Any]:
        """`values`, of which JMESPath wants all to be numbers or all texts."""
        self._type_check_single(values, ["array-number", "array-string"], name)
        return values

    def _by_amount(self, items: list[Any], keys: list[Any], *, largest_first: bool = False) -> list[Any]:
        """`items` in the order of `keys`, among which texts are amounts; none where no text, or not every one, is."""
        if not any(isinstance(key, str) for key in keys):
            return []
        amounts = [self._number(key) for key in keys]
        if not all(isinstance(amount, int | Decimal) and not isinstance(amount, bool) for amount in amounts):
            return []
        order = sorted(range(len(items)), key=amounts.__getitem__, reverse=largest_first)
        return [items[place] for place in order]

    @signature({"types": []})
    def _func_to_number(self, arg: Any) -> Any:
        if not isinstance(arg, str):
            return arg if isinstance(arg, int | Decimal) and not isinstance(arg, bool) else None
        text = arg.strip()
        if not re.fullmatch(_NUMBER, text):
            return None
        return int(text) if text.lstrip("+-").isdigit() else Decimal(text)

    @signature({"types": []})
    def _func_to_string(self, arg: Any) -> Any:
        return _as_text(arg) if isinstance(arg, Decimal) else super()._func_to_string(arg)

    @signature({"types": []})
    def _func_type(self, arg: Any) -> Any:
        return "number" if isinstance(arg, Decimal) else super()._func_type(arg)


def _with_decimals(names: Any) -> Any:
    return [*names, "Decimal"] if "int" in names else names


def reason_of(error: Exception) -> str:
    """Return why an expression could not be evaluated, without the value, which may be a secret (F60)."""
    if isinstance(error, JMESPathTypeError):
        return f"{error.function_name}() cannot take a value of type {error.actual_type}"
    return "there is no end to it" if isinstance(error, OverflowError) else type(error).__name__
