"""Regular expressions and JMESPath of a profile: do they compile, within bounds?

jmespath is imported only for an expression that is more than a plain path, so that most profiles load without it.
"""

from __future__ import annotations

import re
import time
import warnings
from typing import Any, Final

from neon_wizard.profile.meaning import check_meaning, hint
from neon_wizard.profile.placeholders import PLACEHOLDER, SENT

MAX_REGEX: Final = 1000
MAX_EXPRESSION: Final = 300
"""Characters. Each `|` of an expression costs its reader two levels of recursion."""
MAX_DEPTH: Final = 20
"""Brackets within brackets."""
_MAX_GROUPS: Final = 5
"""Groups within groups of a regular expression: each may multiply the ways that there are to try."""
_LENGTHS: Final = (*range(1, 25), 32, 48, 64, 96)
_TOO_LONG: Final = 0.005
"""Seconds of this computer's time that one try on so short a text may take; 0.00001 is usual."""

_STEP = r'(?:[A-Za-z_][A-Za-z0-9_]*|"@?[A-Za-z_][A-Za-z0-9_-]*")'
_PATH = rf"{_STEP}(?:\.{_STEP})*"
_PLAIN: Final = rf"{_PATH}(?: *\|\| *{_PATH})*"


def check_regex(pattern: str, *, groups: int | None = None) -> None:
    """ValueError, saying why, unless `pattern` compiles (and has so many groups)."""
    if len(pattern) > MAX_REGEX:
        raise ValueError(f"a text of {len(pattern)} characters")
    try:
        # A pattern that Python only warns about means something else than its author thinks.
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError, Warning) as error:
        raise ValueError(f"{shown(pattern)} ({error})") from error
    if groups is not None and compiled.groups != groups:
        raise ValueError(f"{shown(pattern)} with {compiled.groups} groups")
    if not _ends(compiled):
        raise ValueError(f"{shown(pattern)} (on some texts it takes without end)")


def _ends(compiled: re.Pattern[str]) -> bool:
    """Whether `compiled` is through soon with any text; ``(a+)+$`` takes twice as long with each further letter.

    Python cannot stop a search, and nothing else runs meanwhile: it is tried on ever longer texts of what it looks for.
    """
    bare = re.sub(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]", "", compiled.pattern, flags=re.DOTALL)
    if "(" not in bare and len(re.findall(r"[*+?]|\{[0-9]*,[0-9]*\}", bare)) <= 2:
        return True  # without groups, so few quantifiers that vary leave little to try
    if not re.search(r"[*+}?]", bare):
        return True
    depth = deepest = 0
    for character in bare:
        depth += (character == "(") - (character == ")")
        deepest = max(deepest, depth)
    if deepest > _MAX_GROUPS:
        return False
    pumps = dict.fromkeys(("a", "A", "0", " ", ".", "-", *re.findall(r"\w{2,20}", bare)[:10], *compiled.pattern[:200]))
    return all(_is_quick(compiled, (pump * length)[:length] + "\0") for pump in pumps for length in _LENGTHS)


def _is_quick(compiled: re.Pattern[str], text: str) -> bool:
    for _ in range(2):  # once it may have been the machine
        started = time.thread_time()
        compiled.search(text)
        compiled.fullmatch(text)
        if time.thread_time() - started < _TOO_LONG:
            return True
    return False


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
