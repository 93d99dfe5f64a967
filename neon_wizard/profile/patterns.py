"""Regular expressions of a profile, run by RE2, whose time grows with the length of the text and no faster.

Python's own engine holds the interpreter while it searches, on some texts for hours, and looking at a pattern does not
tell which. RE2 has no such pattern: it lacks what would need one, and that is refused here, in words. Character classes
such as d, w and b mean ASCII (F27); s means any blank, including those that do not break a line.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final, Protocol

from neon_wizard import late
from neon_wizard.errors import shown

MAX_LENGTH: Final = 1000
MAX_GROUPS: Final = 50
MAX_DEPTH: Final = 50
"""Brackets within brackets."""
MAX_TOGETHER: Final = 2_000_000
"""Steps of all the patterns of one profile, as RE2 counts them: about a second's work."""
_MEMORY: Final = 2_097_152
"""Bytes for each pattern: ``[\\pL ]{1,100}`` takes half of them."""
_REFUSED: Final = 100_000
"""What a pattern that does not compile counts for; RE2 spends as long on it as on one of this many steps."""

_BLANK: Final = r"\s\v\x{1c}-\x{1f}\x{85}\pZ"
_NO_BLANK: Final = (
    r"\x{0}-\x{8}\x{e}-\x{1b}!-\x{84}\x{86}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}"
    r"\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{10ffff}"
)
_INSIDE: Final = late.pattern(r"(?s)\[:\^?\w+:\]|\\(?P<letter>.)|.")
TOKEN: Final = late.pattern(
    r"""(?xs) \\Q (?P<quoted> .*? ) (?: \\E | \Z )
      | \\x \{ (?P<code> [0-9A-Fa-f]{1,6} ) \}
      | \\ (?P<unicode> [pP] ) (?: \{ (?P<not> \^? ) (?P<long> \w+ ) \} | (?P<short> \w ) )
      | \\ (?P<letter> .)
      | (?P<class> \[ \^? \]? (?: \[:\^?\w+:\] | \\. | [^\]\\] )* \] )
      | \( \? P? < (?P<name> \w+ ) >
      | \( \? (?P<flags> [imsU-]+ ) (?P<end> [:)] )
      | (?P<least> \{ , [0-9]+ \} )
      | .""",
)
"""What a pattern consists of."""

_ADVICE: Final = (
    (r"\(\?[=!]", "look-ahead; leave it out, or write what the whole text is made of"),
    (r"\(\?<[=!]", "look-behind; put what stands before into the pattern and what is wanted into a group"),
    (r"\(\?P=|\\[1-9]", "a reference to another group; write what may stand there once more"),
    (r"\(\?>", "an atomic group; write “(?:”"),
    (r"\(\?\(", "a condition; write both cases as “(?:…|…)”"),
    (r"\(\?#", "a comment; leave it out"),
    (r"\(\?x", "the flag x; write the pattern without blanks and comments"),
    (r"\(\?[auL]", "a flag; leave it out"),
    (r"\(", "no kind of group that there is; write “(…)”, “(?:…)” or “(?P<name>…)”"),
    (r".*[*+?}]\+$", "a possessive repetition; leave out the last “+”"),
    (r".*[*+?][*+?]", "a repetition of a repetition; put the first into “(?:…)”"),
    (r"\{", "more than 1,000 repetitions, those within others multiplied; write fewer"),
    (r"\\Z", "write “\\z”, or “$”"),
    (r"\\[uU]", "write “\\x{20ac}” for “\\u20ac”"),
    (r"\\N", "write the character itself"),
    (r"\\[hR]", "write “\\s”"),
    (r"\\[dDsSwW]", "not what a range can end with; put the “-” last"),
    (r"\\[pP]", "not a class of Unicode; one is “\\pL”, any letter"),
    (r"\\", "write the character itself, after a “\\” only if it is none of letters and digits"),
    (r"\[", "not a class; write its characters, and “\\\\[” for a bracket itself"),
)
"""What RE2 does not understand → what it is, and what to write in its place."""


class PatternMatch(Protocol):
    """What a pattern found: the members of Python's own that are used here."""

    @property
    def string(self) -> str: ...

    def __getitem__(self, group: int | str) -> str | None: ...

    def span(self, group: int | str = 0) -> tuple[int, int]: ...

    def start(self, group: int | str = 0) -> int: ...

    def end(self, group: int | str = 0) -> int: ...

    def groupdict(self) -> dict[str, str | None]: ...


class Allowance:
    """What the patterns of one profile may still cost, all together; a file may hold thousands."""

    def __init__(self) -> None:
        self._left = MAX_TOGETHER
        self._checked: dict[str, int] = {}

    def check(self, pattern: str, groups: int | None = None) -> None:
        """Raise ValueError, saying why, unless RE2 takes `pattern` (and it has so many groups)."""
        if pattern not in self._checked:
            self._checked[pattern] = self._checked_groups(pattern)
        if groups not in (None, self._checked[pattern]):
            raise ValueError(f"{shown(pattern)} with {self._checked[pattern]} groups")

    def _checked_groups(self, pattern: str) -> int:
        if self._left <= 0:
            raise ValueError(f"{shown(pattern)}, one more than may be in a file with such large ones")
        self._left -= _REFUSED
        check(pattern)
        made = compiled(pattern)
        self._left += _REFUSED - int(made.programsize)
        return int(made.groups)


def check(pattern: str) -> None:
    """Raise ValueError, saying what is not understood and what to write, unless RE2 takes `pattern`, within bounds."""
    if len(pattern) > MAX_LENGTH:
        raise ValueError(f"a text of {len(pattern)} characters")
    _check_tokens(pattern)
    try:
        groups = compiled(pattern).groups
    except _re2().error as error:
        raise ValueError(_why(pattern, error.args[0])) from error
    if groups > MAX_GROUPS:
        raise ValueError(f"{shown(pattern)} with {groups} groups")


def _check_tokens(pattern: str) -> None:
    """Refuse what RE2 takes for something else than its author will have meant, or where that cannot be told."""
    if not pattern.isprintable() and any("\ud800" <= character <= "\udfff" for character in pattern):
        raise ValueError(f"{shown(pattern)}, with half a character")
    names: set[str] = set()
    depth = 0
    for token in TOKEN.finditer(pattern):
        depth += (token[0][0] == "(") - (")" in (token[0], token["end"]))
        if depth > MAX_DEPTH:
            raise ValueError(f"{shown(pattern)} with more than {MAX_DEPTH} brackets within brackets")
        if token["least"]:
            wanted = token["least"].replace("{", "{0")
            raise ValueError(_misread(pattern, token["least"], f"the characters themselves; write “{wanted}”"))
        if token["letter"] == "C":
            raise ValueError(_misread(pattern, r"\C", "half a character; write “.”"))
        if token["name"] in names:
            raise ValueError(_misread(pattern, token[0], "two groups of one name; give each its own"))
        names |= {token["name"]} - {None}


def _why(pattern: str, told: bytes) -> str:
    reason, _, fragment = told.decode("utf-8", "replace").partition(": ")
    if reason == "pattern too large - compile failed":
        return f"{shown(pattern)} (too much is repeated too often; write fewer repetitions)"
    if reason == "invalid named capture group":
        return _misread(pattern, fragment, "not a group's name; write one of letters, digits and _, then “>”")
    if reason.startswith(("missing", "unexpected", "trailing", "no argument")):
        return f"{shown(pattern)} ({reason})"
    if fragment == "(?P" and "(?P=" in pattern:  # RE2 quotes no more of it
        fragment = "(?P="
    advice = next((words for start, words in _ADVICE if re.match(start, fragment)), reason)
    return _misread(pattern, fragment, advice)


def _misread(pattern: str, part: str, advice: str) -> str:
    return f"{shown(pattern)}, where {shown(part)} is not understood: {advice}"


@lru_cache(32)
def compiled(pattern: str) -> Any:
    """Return RE2's object, which has the methods of Python's own; raises RE2's ``error``."""
    options = _re2().Options()
    options.max_mem = _MEMORY
    options.log_errors = False  # otherwise it would write on the command's stderr
    return _re2().compile(_translated(pattern), options)


def _re2() -> Any:
    import re2  # few profiles have a pattern, and no first window waits for it

    return re2


def _translated(pattern: str) -> str:
    r"""`pattern` with ``\s`` and ``\S`` as any blank: amounts are written with blanks that do not break a line."""
    if r"\s" not in pattern.lower():
        return pattern
    return "".join(_token(token) for token in TOKEN.finditer(pattern))


def _token(token: re.Match[str]) -> str:
    if token["class"]:
        return _INSIDE.sub(lambda part: {"s": _BLANK, "S": _NO_BLANK}.get(part["letter"], part[0]), token[0])
    return {"s": f"[{_BLANK}]", "S": f"[^{_BLANK}]"}.get(token["letter"], token[0])


def group_number(pattern: str, name: str) -> int | None:
    """Return which group of a checked `pattern` has this name; None where none has."""
    number: int | None = compiled(pattern).groupindex.get(name)
    return number


def search(pattern: str, text: str) -> PatternMatch | None:
    """Return the first place in `text` that a checked `pattern` finds."""
    return _found(compiled(pattern).search, text)


def fullmatch(pattern: str, text: str) -> PatternMatch | None:
    """Return what a checked `pattern` finds, if it is all of `text`."""
    return _found(compiled(pattern).fullmatch, text)


def _found(find: Any, text: str) -> PatternMatch | None:
    try:
        found: PatternMatch | None = find(text)
    except UnicodeEncodeError:
        return None  # half a character, which a command line may bring, is never what a pattern means
    return found
