"""JMESPath in a profile: does it compile, within bounds, and can it find anything at all?

An expression that can never find anything, whatever the reply, is refused when the profile is checked. Each part of an
expression gives values of some kinds. A field of something that is never a table, or a comparison of kinds that are
never alike, is not a matter of taste: its author meant something else. Where some reply could prove the expression
right, nothing is said.

jmespath is imported only for an expression that is more than a plain path, so that most profiles load without it.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final

from neon_wizard import late
from neon_wizard.errors import shown
from neon_wizard.profile.placeholders import PLACEHOLDER

Kinds = frozenset[str]
Parsed = dict[str, Any]

_ANY: Final[Kinds] = frozenset({"null", "boolean", "number", "text", "list", "table"})
_TEXTS: Final[Kinds] = frozenset({"null", "text", "list", "table"})
"""What a reply in any format but JSON consists of."""
_NOTHING: Final[Kinds] = frozenset({"null"})
_SCALARS: Final[Kinds] = frozenset({"null", "boolean", "number"})
_ORDERED: Final = ("number", "text")
_RESULTS: Final = {
    **dict.fromkeys(("abs", "avg", "ceil", "floor", "length", "sum", "to_number"), "number"),
    **dict.fromkeys(("contains", "ends_with", "starts_with"), "boolean"),
    **dict.fromkeys(("join", "to_string", "type"), "text"),
    **dict.fromkeys(("keys", "map", "sort", "sort_by", "to_array", "values"), "list"),
    "merge": "table",
}
_OF: Final = {bool: "boolean", int: "number", float: "number", str: "text", list: "list", dict: "table"}
_SAYS: Final = {
    "boolean": "true or false",
    "number": "a number",
    "text": "a text",
    "list": "a list",
    "table": "a table",
}
_TAKES: Final = {"string": "text", "array": "list", "object": "table"}
"""jmespath's names for the kinds that its functions take, where ours differ."""
_NAME_STEP: Final = r'(?:[A-Za-z_]\w*|"[^"]*")'
_MORE: Final = rf"(?:\.\s*(?:{_NAME_STEP}(?:\([^()]*\))?|\*)|\[[^\[\]]*\])"
_NEGATED: Final = late.pattern(rf"!\s*({_NAME_STEP}(?:\s*{_MORE})+|[^&|]+\|[^|].*)")
_QUOTED: Final = r'"(?!@)(?:[^"\\]|\\.)*"'
_QUOTED_SIDE: Final = late.pattern(rf"[!=]=\s*({_QUOTED})(?!\s*[.\[(])|(?<![.\w])({_QUOTED})\s*[!=]=")
_NOT_A_NUMBER: Final = late.pattern(r"!\s*\(?\s*([\w.\"]+(?:\((?:[^()]|\([^()]*\))*\))?)")
_COUNTS: Final = late.pattern(r"(?:^|.*_|.*[a-z](?=C))(?:[cC]ounts?|quantity|qty)")
"""Names of what is a number in every reply that has it."""
_LITERALS: Final = ("true", "false", "null")
_SAID_WORDS: Final = frozenset(
    {
        "yes",
        "no",
        "y",
        "n",
        "ok",
        "okay",
        "success",
        "succeeded",
        "successful",
        "failed",
        "failure",
        "done",
        "none",
        "nil",
    }
    | {"on", "off", "active", "inactive", "enabled", "disabled", "valid", "invalid", "sim", "nao", "si", "accepted"}
)
"""What a reply says, and rarely a field is called that another one is compared with."""
_NAME_PATH: Final = ("field", "subexpression")


def check_meaning(expression: str, parsed: Parsed, *, texts: bool = False) -> None:
    """Raise ValueError, saying what to write, where a part of the expression can never find or be anything.

    parsed: what jmespath made of `expression`. texts: the reply's format has neither numbers nor truths, as XML.
    """
    _Reader(expression, _TEXTS if texts else _ANY).kinds(parsed, _TEXTS if texts else _ANY)


def hint(expression: str) -> str:
    """Return what to write where `expression` could not be parsed; empty where nobody knows."""
    if number := re.search(r"(?:[!=<>]=|[<>])\s*(-?[0-9.]+)", expression):
        return f"write `{number[1]}` for the number, '{number[1]}' for the text"
    if re.search(r"(?<![!=<>])=(?!=)|===", expression):
        return "write == to compare"
    word = re.search(r"\s(and|or|not)\s|^(not)\s", expression)
    written = {"and": "&&", "or": "||", "not": "!"}
    return f"write {written[word[1] or word[2]]} for “{word[1] or word[2]}”" if word else ""


class _Reader:
    def __init__(self, expression: str, fields: Kinds) -> None:
        self._expression = expression
        self._fields = fields

    def kinds(self, node: Parsed, here: Kinds) -> Kinds:
        """Return the kinds that `node` gives, where it is applied to values of the kinds `here`."""
        read = getattr(self, f"_{node['type']}", None)
        if read is not None:
            found: Kinds = read(node, here)
            return found
        for child in _children(node):
            self.kinds(child, _ANY)
        return _ANY

    def _field(self, _node: Parsed, here: Kinds) -> Kinds:
        if "table" not in here:
            raise self._senseless(here)
        return self._fields

    def _current(self, _node: Parsed, here: Kinds) -> Kinds:
        return here

    _identity = _current

    def _subexpression(self, node: Parsed, here: Kinds) -> Kinds:
        for child in _children(node):
            here = self.kinds(child, here)
        return here

    _pipe = _subexpression

    def _literal(self, node: Parsed, _here: Kinds) -> Kinds:
        return frozenset({_OF.get(type(node["value"]), "null")})

    def _not_expression(self, node: Parsed, here: Kinds) -> Kinds:
        of = self._subexpression(node, here)
        if ("number" in of and of <= {"number", "null"}) or _COUNTS.fullmatch(_last_name(node)):
            found = _NOT_A_NUMBER.search(self._expression)
            raise ValueError(f"a number is never false, nor is 0: write {found[1] if found else '…'} == `0`")
        return frozenset({"boolean"})

    def _or_expression(self, node: Parsed, here: Kinds) -> Kinds:
        return frozenset().union(*(self.kinds(child, here) for child in _children(node)))

    _and_expression = _or_expression

    def _multi_select_list(self, node: Parsed, here: Kinds) -> Kinds:
        self._or_expression(node, here)
        return frozenset({"list", "null"})

    def _multi_select_dict(self, node: Parsed, here: Kinds) -> Kinds:
        if here <= _SCALARS:
            raise self._senseless(here)
        self._or_expression(node, here)
        return frozenset({"table", "null"})

    _key_val_pair = _or_expression

    def _value_projection(self, node: Parsed, here: Kinds) -> Kinds:
        return self._projected(node, here)

    _projection = _value_projection
    _filter_projection = _value_projection

    def _projected(self, node: Parsed, here: Kinds) -> Kinds:
        left, *rest = _children(node)
        of = self.kinds(left, here)
        if of <= _SCALARS:
            raise self._senseless(of)
        for child in rest:
            self.kinds(child, self._fields)
        return frozenset({"list", "null"})

    def _flatten(self, node: Parsed, here: Kinds) -> Kinds:
        return self._projected(node, here)

    def _function_expression(self, node: Parsed, here: Kinds) -> Kinds:
        from jmespath.functions import Functions

        signature = Functions.FUNCTION_TABLE.get(node["value"], {}).get("signature", ())
        for index, child in enumerate(_children(node)):
            given, taken = self.kinds(child, here), signature[index]["types"] if index < len(signature) else ()
            kinds = {_TAKES.get(kind.partition("-")[0], kind) for kind in taken}
            if kinds and "expref" not in kinds and not given & kinds:
                raise ValueError(f"{node['value']}() cannot take {_said(given)}{self._rewritten()}")
        result = _RESULTS.get(node["value"])
        return frozenset({result, *(["null"] if node["value"] == "to_number" else [])}) if result else _ANY

    def _comparator(self, node: Parsed, here: Kinds) -> Kinds:
        left, right = (self.kinds(child, here) for child in _children(node))
        self._check_names(node)
        if node["value"] in ("eq", "ne"):
            alike = bool(left & right)
        else:
            alike = any(kind in left and kind in right for kind in _ORDERED)
        if not alike:
            raise ValueError(f"{_said(left)} is compared with {_said(right)}: never alike{self._rewritten()}")
        return frozenset({"boolean"} if node["value"] in ("eq", "ne") else {"boolean", "null"})

    def _check_names(self, node: Parsed) -> None:
        """Find a field that is written where a text or a truth is meant: ``status == "ok"``, ``done == true``."""
        sides = _children(node)
        if any(side["type"] not in _NAME_PATH for side in sides):
            return
        for side in sides:
            if side["type"] == "field" and side["value"].casefold() in _LITERALS:
                raise ValueError(f"{side['value']} is a field’s name here: write `{side['value'].casefold()}`")
        word = sides[-1]["value"] if sides[-1]["type"] == "field" else ""
        if f'"{word}"' not in self._expression and word.casefold() in _SAID_WORDS:
            raise ValueError(f"{word} is a field’s name here: write '{word}' for the text")
        if quoted := _QUOTED_SIDE.search(self._expression):
            name = quoted[1] or quoted[2]
            raise ValueError(f"{name} is a field’s name here: write '{name[1:-1]}' for the text")

    def _senseless(self, here: Kinds) -> ValueError:
        return ValueError(f"{_said(here)} has no parts: nothing is ever found{self._rewritten()}")

    def _rewritten(self) -> str:
        found = _NEGATED.search(self._expression)
        return f"; “!” takes what follows it alone: write !({found[1].strip()})" if found else ""


def _last_name(node: Parsed) -> str:
    """The name that a negated path ends in; empty for what is no path."""
    while node["type"] in ("not_expression", "subexpression"):
        node = _children(node)[-1]
    return str(node["value"]) if node["type"] == "field" else ""


def _children(node: Parsed) -> list[Parsed]:
    return [child for child in node["children"] if isinstance(child, dict)]


def _said(kinds: Kinds) -> str:
    return " or ".join(_in_order(kinds)) or "nothing"


def _in_order(kinds: Kinds) -> Iterator[str]:
    return (words for kind, words in _SAYS.items() if kind in kinds)


MAX_EXPRESSION: Final = 300
"""Characters. Each `|` of an expression costs its reader two levels of recursion."""
MAX_DEPTH: Final = 20
"""Brackets within brackets."""

_STEP = r'(?:[A-Za-z_][A-Za-z0-9_]*|"@?[A-Za-z_][A-Za-z0-9_-]*")'
_PATH = rf"{_STEP}(?:\.{_STEP})*"
_PLAIN: Final = rf"{_PATH}(?: *\|\| *{_PATH})*"


def check_expression(expression: str, *, texts: bool = False) -> None:
    """Raise ValueError, saying why, unless `expression` is JMESPath that can be evaluated and can find something.

    texts: the reply's format has neither numbers nor truths, as XML.
    """
    if len(expression) > MAX_EXPRESSION:
        raise ValueError(f"a text of {len(expression)} characters")
    if re.fullmatch(_PLAIN, expression):
        return
    if _depth(expression) > MAX_DEPTH:
        raise ValueError("an expression that nests too deep")
    _compile(expression, texts)


@lru_cache(256)
def constant(expression: str) -> str:
    """What `expression` gives without any reply: ``'sip.acme.example'``, ``Proxy || 'sip.acme.example'``; else empty.

    Nothing of an operator's answer decides it, so that a person can be shown it before there is one.
    """
    if not re.search("['`]", expression):
        return ""
    import jmespath
    import jmespath.exceptions

    nothing: Any
    for nothing in ({}, None):
        with suppress(jmespath.exceptions.JMESPathError, RecursionError, ValueError, TypeError):
            found = jmespath.search(expression, nothing)
            if isinstance(found, str | int) and not isinstance(found, bool):
                return str(found).strip()
    return ""


def check_setting(expression: str, *, texts: bool = False) -> None:
    """Check as `check_expression`, but accept ``{login}`` and the like, which stand for what was sent.

    Whether it was is told where that is known.
    """
    if not PLACEHOLDER.fullmatch(expression):
        check_expression(expression, texts=texts)


def _compile(expression: str, texts: bool) -> None:
    import jmespath
    import jmespath.exceptions
    import jmespath.functions

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            parsed: Any = jmespath.compile(expression).parsed
    # ValueError, because jmespath passes on what int() says about absurd numbers.
    except (jmespath.exceptions.JMESPathError, RecursionError, ValueError, Warning) as error:
        # Its messages continue with a drawing of the expression, over several lines.
        reason = str(error).strip().partition("\n")[0].rstrip(":")
        raise ValueError(f"{shown(expression)} ({hint(expression) or reason[:100]})") from error
    for name in _functions(parsed):
        if name not in jmespath.functions.Functions.FUNCTION_TABLE:
            raise ValueError(f"{shown(expression)} (there is no function {name})")
    try:
        check_meaning(expression, parsed, texts=texts)
    except ValueError as error:
        raise ValueError(f"{shown(expression)} ({error})") from None


def _depth(expression: str) -> int:
    depth = deepest = 0
    for character in expression:
        depth += (character in "([{!&") - (character in ")]}")
        deepest = max(deepest, depth)
    return deepest


def _functions(node: dict[str, Any]) -> list[str]:
    """Return the functions that an expression calls; jmespath itself checks their names only when it evaluates."""
    found = [str(node["value"])] if node["type"] == "function_expression" else []
    for child in node["children"]:
        if isinstance(child, dict):
            found += _functions(child)
    return found
