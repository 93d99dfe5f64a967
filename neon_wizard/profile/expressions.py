"""JMESPath of a profile: does it compile, within bounds?

jmespath is imported only for an expression that is more than a plain path, so that most profiles load without it.
"""

from __future__ import annotations

import re
import warnings
from typing import Any, Final

from neon_wizard.profile.meaning import check_meaning, hint
from neon_wizard.profile.placeholders import PLACEHOLDER, SENT

MAX_EXPRESSION: Final = 300
"""Characters. Each `|` of an expression costs its reader two levels of recursion."""
MAX_DEPTH: Final = 20
"""Brackets within brackets."""

_STEP = r'(?:[A-Za-z_][A-Za-z0-9_]*|"@?[A-Za-z_][A-Za-z0-9_-]*")'
_PATH = rf"{_STEP}(?:\.{_STEP})*"
_PLAIN: Final = rf"{_PATH}(?: *\|\| *{_PATH})*"


def check_expression(expression: str, *, texts: bool = False) -> None:
    """ValueError, saying why, unless `expression` is JMESPath that can be evaluated, and can find something.

    texts: in a reply that knows neither numbers nor truths, as XML.
    """
    if len(expression) > MAX_EXPRESSION:
        raise ValueError(f"a text of {len(expression)} characters")
    if re.fullmatch(_PLAIN, expression):
        return
    if _depth(expression) > MAX_DEPTH:
        raise ValueError("an expression that nests too deep")
    _compile(expression, texts)


def check_setting(expression: str, *, texts: bool = False) -> None:
    """As `check_expression`, but ``{login}`` may stand for what was sent."""
    if match := PLACEHOLDER.fullmatch(expression):
        if match["filters"] or match["name"] not in SENT:
            raise ValueError(f"{shown(expression)}, which is none of {', '.join(f'{{{name}}}' for name in SENT)}")
        return
    check_expression(expression, texts=texts)


def _compile(expression: str, texts: bool) -> None:
    import jmespath
    import jmespath.exceptions
    import jmespath.functions

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            parsed: Any = jmespath.compile(expression).parsed
    # ValueError: jmespath lets int() speak for itself on absurd numbers.
    except (jmespath.exceptions.JMESPathError, RecursionError, ValueError, Warning) as error:
        # Its messages go on with a drawing of the expression, over several lines.
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
    """The names of the functions that a parsed expression calls; jmespath itself notices only when it evaluates."""
    found = [str(node["value"])] if node["type"] == "function_expression" else []
    for child in node["children"]:
        if isinstance(child, dict):
            found += _functions(child)
    return found


def shown(text: str) -> str:
    """`text` as a message quotes it: on one line, not too long."""
    quoted = "".join(c if c.isprintable() else "�" for c in text[:61])
    return f"“{quoted[:60]}…”" if len(text) > 60 else f"“{quoted}”"
