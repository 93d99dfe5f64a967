"""Where the parts of a reply stand: expressions over plain data, and what is there where one finds nothing.

A plain path (``Data.Number``, ``Error.Code || Error.ErrorCode``) is walked here, so that a repeated node is seen (F30)
and the shipped defaults need no JMESPath; every other expression is JMESPath's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import ReplyError
from neon_wizard.messages import tr
from neon_wizard.operations.reading import TABLE, Path, Reading, leaves, letters, text_of

if TYPE_CHECKING:
    from neon_wizard.messages import operator_replies
    from neon_wizard.operations import amounts
else:
    amounts = late.module("neon_wizard.operations.amounts")
    operator_replies = late.module("neon_wizard.messages.operator_replies")


MOST_LEAVES: Final = 50_000
_NAMES_SHOWN: Final = 12

_PLAIN_PATH = late.pattern(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)


@lru_cache(256)
def plain_paths(expression: str) -> tuple[Path, ...]:
    """Return the alternatives of an expression that consists of plain paths; none where it is anything more."""
    parts = [part.strip() for part in expression.split("||")]
    if not all(_PLAIN_PATH.fullmatch(part) for part in parts):
        return ()
    return tuple(tuple(part.split(".")) for part in parts)


def pick(reading: Reading, data: object, expression: str) -> Any:
    """Return the one value that `expression` finds, a leaf as its text; None where there is none, or an empty one.

    Raises `ReplyError` ``reply.ambiguous`` for different values (F30), ``reply.mapping`` for a broken expression.
    """
    paths = plain_paths(expression)
    if not paths:
        found = _search(reading, data, expression)
        values = found if isinstance(found, list | tuple) else [found]
        return one_of(reading, (value for value in values if value is not None), first_of(expression))
    exact = not reading.usual(expression)
    for path in paths:
        text = _only_text(data, path) if exact else None
        value = one_of(reading, _at(reading, data, expression, path), ".".join(path)) if text is None else text
        if value is not None and value != "":
            return value
    return None


def pick_text(reading: Reading, data: object, expression: str) -> str:
    """Return the text that `expression` finds, or "".

    Raises the same as `pick`, and ``reply.value`` where a node with children stands in place of a leaf.
    """
    value = pick(reading, data, expression)
    return value if isinstance(value, str) else text_at(reading, value, first_of(expression))


def pick_all(reading: Reading, data: object, expression: str) -> list[str]:
    """Return the texts of every leaf that `expression` finds; for what may repeat (F30)."""
    paths = plain_paths(expression)
    exact = not reading.usual(expression)
    for path in paths:
        only = _only_text(data, path) if exact else None
        found = leaves(list(_at(reading, data, expression, path))) if only is None else (((), only),)
        if texts := [text for _path, text in found if text]:
            return texts
    if paths:
        return []
    several = islice(leaves(_search(reading, data, expression)), MOST_LEAVES)
    return [text for _path, text in several if text]


def pick_nodes(reading: Reading, data: object, expression: str) -> list[object]:
    """Return every node that `expression` finds, of whatever kind, in order: the rows of a table."""
    paths = plain_paths(expression)
    if paths:
        return next((found for path in paths if (found := list(_at(reading, data, expression, path)))), [])
    found = _search(reading, data, expression)
    return list(found) if isinstance(found, list | tuple) else [] if found is None else [found]


def one_of(reading: Reading, values: Iterable[object], node: str) -> Any:
    """Return the value that `values` agree on, ignoring empty ones, a leaf as its text; None where there is none."""
    found: object = None
    for value in values:
        text = text_of(value)
        plain = value if text is None else text
        if plain is None or plain == "":
            continue
        if found is None:
            found = plain
        elif plain != found:
            raise reading.error("reply.ambiguous", node=node)
    return found


def text_at(reading: Reading, value: object, node: str) -> str:
    """Return the text of a picked `value`; raises ``reply.value`` where it is a node with children."""
    if value is None:
        return ""
    text = text_of(value)
    if text is None:
        names = _names(reading, value)
        raise reading.error("reply.value", node=node, found=names, there=_holds(names))
    return text


def lacking(reading: Reading, root: object, expression: str) -> ReplyError:
    """Return ``reply.missing``: what `expression` did not find, and what stands where its path breaks off (F24)."""
    node = first_of(expression)
    prefix = _PLAIN_PATH.match(node)
    place, here = "", root
    for name in prefix[0].split(".") if prefix else ():
        inner = next(iter(walk(here, (name,), alike=reading.usual(expression))), None)
        if inner is None or text_of(inner) is not None:
            break
        place, here = f"{place}.{name}".lstrip("."), inner
    names = _names(reading, here)
    return reading.error("reply.missing", node=node, place=place, found=names, there=_holds(names, place))


def first_of(expression: str) -> str:
    """Return what a message calls an expression: its first alternative."""
    return expression.split("||")[0].strip()


def walk(data: object, path: Path, *, alike: bool = False) -> Iterable[object]:
    """Return every value at `path`, through repeated nodes. alike: only letters count in names, in any case."""
    while path and not alike and type(data) is dict:  # mostly nothing repeats, and there is one way
        if path[0] not in data:
            return ()
        data, path = data[path[0]], path[1:]
    return (data,) if not path and not isinstance(data, _SEVERAL) else _each_at(data, path, alike)


_SEVERAL: Final = (list, tuple)


def _each_at(data: object, path: Path, alike: bool) -> Iterator[object]:
    if isinstance(data, _SEVERAL):
        for item in data:
            yield from walk(item, path, alike=alike)
    elif not path:
        yield data
    elif isinstance(data, TABLE):
        named = [name for name in data if letters(name) == letters(path[0])] if alike else path[:1]
        for name in named:
            if name in data:
                yield from walk(data[name], path[1:], alike=alike)


def ground(root: object) -> tuple[Path, Any]:
    """Return `root`, or what stands inside the elements around all of it, with its path."""
    path: Path = ()
    node = root[0] if isinstance(root, list) and len(root) == 1 else root
    while isinstance(node, TABLE):
        inner = [(name, value) for name, value in node.items() if name[:1] != "@"]
        if len(inner) != 1 or not isinstance(inner[0][1], TABLE) or text_of(inner[0][1]) is not None:
            break
        path, node = (*path, inner[0][0]), inner[0][1]
    return path, node


def distinct(values: Iterable[object]) -> list[object]:
    """Return at most two different values; two are enough to know that there is no single one."""
    found: list[object] = []
    for value in values:
        if value not in found:
            found.append(value)
            if len(found) > 1:
                break
    return found


def _only_text(data: object, path: Path) -> str | None:
    """Return the text at the end of the one way along `path`, empty where that ends before; None for anything else."""
    for name in path:
        if type(data) is not dict:
            return None
        if name not in data:
            return ""
        data = data[name]
    return data.strip() if type(data) is str else None


def _at(reading: Reading, data: object, expression: str, path: Path) -> Iterable[object]:
    """Return what stands at `path`; an expression that the profile did not choose matches names in any spelling."""
    if not reading.usual(expression):
        return walk(data, path)
    return walk(ground(data)[1], path, alike=True)


def _names(reading: Reading, node: object) -> str:
    """Return what `node` consists of, by names only, because a value may be a secret."""
    if isinstance(node, list | tuple):
        names = {name: value for item in node if isinstance(item, TABLE) for name, value in item.items()}
    else:
        names = dict(node) if isinstance(node, TABLE) else {}
    shown = [reading.name(str(name), value) for name, value in islice(names.items(), _NAMES_SHOWN)]
    return ", ".join([*shown, "…"] if len(names) > _NAMES_SHOWN else shown)


def _holds(names: str, place: str = "") -> str:
    if not names:
        return ""
    words = operator_replies.HOLDS_AT if place else operator_replies.HOLDS
    return tr(words).format(place=place, found=names)


def _search(reading: Reading, data: object, expression: str) -> Any:

    # The shipped defaults are plain paths: a command that needs no more does without jmespath.
    from neon_wizard.operations.evaluation import evaluate, reason_of

    try:
        rules = reading.service.reply
        many = rules.format != "json"
        return evaluate(
            expression,
            data,
            one_is_many=many,
            decimal_mark=rules.decimal_mark,
            thousandths=reading.thousandths,
            work=reading.work,
        )
    except amounts.UnclearAmountError as error:
        facts = {"found": reading.words(error.text, 40), "node": first_of(expression), **error.facts}
        raise reading.error(error.code, **facts) from None
    # jmespath's own errors are ValueErrors; its functions let Python's through where a value is not what they expect.
    except (ArithmeticError, AttributeError, TypeError, ValueError, RecursionError) as error:
        facts = {"expression": expression, "node": reading.service.name, "reason": reason_of(error)}
        raise reading.error("reply.mapping", **facts) from None
