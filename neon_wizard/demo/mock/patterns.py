"""Regular expressions backwards: a text that one finds, with given texts in its groups."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any, Final

from neon_wizard.profile.patterns import TOKEN, compiled

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    from re import _constants as constants  # type: ignore[attr-defined]  # re has no other way to its parser
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
    """A text in which `pattern` finds what `groups` gives by name or number; raises ValueError where none is found.

    A group that is not named there becomes the shortest text that its own pattern takes.
    """
    made = compiled(pattern)
    numbers = {made.groupindex[name] if isinstance(name, str) else name: text for name, text in groups.items()}
    for text in _texts(_parsed(pattern), numbers):
        found = made.search(text)
        if found is not None and all(found[number] == wanted for number, wanted in numbers.items()):
            return text
    raise ValueError(pattern)


def choices(pattern: str, name: str) -> tuple[str, ...]:
    """Texts that the group `name` may hold: all of its alternatives, as far as they are written out."""
    number = compiled(pattern).groupindex.get(name)
    return tuple(_of_group(_parsed(pattern), number)) if number else ()


def _parsed(pattern: str) -> Any:
    """Python's tree of RE2's `pattern`; ValueError where the two differ too much. RE2 has the last word on a text."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parser.parse("".join(_for_python(token) for token in TOKEN.finditer(pattern)))
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(pattern) from error


def _for_python(token: re.Match[str]) -> str:
    """What RE2 alone writes so, as Python's parser takes it; flags aside, which change no text that is made here."""
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
"""Of a class that RE2 knows by name: characters that are in it."""


def _of_group(tree: Any, number: int) -> Iterator[str]:
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
    """Texts of this shape, the plainest first; at most `_MOST`."""
    parts = [list(islice(_part(code, value, groups), _MOST)) for code, value in tree]
    for count, chosen in enumerate(product(*parts)):
        if count >= _MOST:
            return
        yield "".join(chosen)


def _part(code: Any, value: Any, groups: Mapping[int, str]) -> Iterator[str]:
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
        wanted = any(number in groups for number in _numbers(inner))
        count = max(least, 1) if wanted else least
        for each in _texts(inner, groups):
            yield each * count
        if least == 0 and most and not wanted:
            yield from _texts(inner, groups)
    elif code is constants.AT:
        yield ""
    else:
        raise ValueError(str(code))


def _numbers(tree: Any) -> Iterator[int]:
    for code, value in tree:
        if code is constants.SUBPATTERN:
            if value[0]:
                yield value[0]
            yield from _numbers(value[-1])


def _one_of(items: Any) -> str:
    """A character of the class."""
    negated = items[0][0] is constants.NEGATE
    if not negated:
        code, value = items[0]
        if code is constants.LITERAL:
            return chr(value)
        if code is constants.RANGE:
            return chr(value[0])
        return _CLASSES[value]
    return next(c for c in _SAMPLES if not any(_holds(item, c) for item in items[1:]))


def _holds(item: Any, character: str) -> bool:
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
