"""What stands beside an amount that a profile's pattern finds: whether it makes a debt of it.

A pattern such as ``([0-9.,]+)`` leaves out the sign of ``-$60.20``, ``R$ -12,00``, ``60.20-`` and ``(5.00)``. What can
be told is told; what may be a sign as well as a hyphen is in doubt, because a debt must never become a credit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from neon_wizard.profile.patterns import Match

MINUS: Final = (
    "\\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}"
    "\N{FULLWIDTH HYPHEN-MINUS}"
)
SPACES: Final = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
"""Both for a class of a regular expression. Spaces of one line, as they stand within and around numbers."""
_SEEN: Final = 40
"""Characters on either side that are looked at."""

_DASHES: Final = f"{MINUS}\N{EM DASH}\N{HORIZONTAL BAR}\N{PLUS-MINUS SIGN}"
_SYMBOL: Final = r"[$¢£¤¥֏؋৳฿៛\u20a0-\u20c0﷼﹩＄￠￡￥￦]"
_KNOWN: Final = r"Rs|Rp|kr|Kr|Kč|zł|Ft|Fr|SFr|Bs|RM|KSh|TSh|USh|Lei|lei|lek|din|TL|руб|грн|лв|р|B|S|Q|L|K|Gs"
_CURRENCY: Final = rf"(?:[^\W\d_]{{0,3}}{_SYMBOL}|(?<![^\W\d_])(?:[A-Z]{{3}}|{_KNOWN})(?![^\W\d_])[./]?)"
_AROUND: Final = rf"(?:{_CURRENCY}[{SPACES}]*){{0,2}}"
_WORDS: Final = (
    r"dr|cr|db|minus|menos|negativ[eo]|debit|debt|d[ée]bito|deuda|d[íi]vida|owe[ds]?|owing|due|overdrawn|adeud\w+"
    r"|devedor|deudor"
)

_BEFORE: Final = rf"(?P<sign>[{_DASHES}])(?P<space>[{SPACES}]*)(?P<currency>{_AROUND})$"
_AFTER: Final = rf"(?P<currency>[{SPACES}]*{_AROUND})(?P<sign>[{_DASHES}])(?P<rest>.*)"
_OPENED: Final = rf"\([{SPACES}]*{_AROUND}$"
_CLOSED: Final = rf"[{SPACES}]*{_AROUND}\)"
_WORD_BEFORE: Final = rf"(?:^|\W)(?P<word>(?i:{_WORDS}))[.:]?[{SPACES}]*{_AROUND}$"
_WORD_AFTER: Final = rf"[{SPACES}]*{_AROUND}(?P<word>(?i:{_WORDS})|[CD])(?![^\W_]|{_SYMBOL})"
_ENDS_WITH_CURRENCY: Final = rf"{_CURRENCY}[{SPACES}]*$"
_UNKNOWN_UNIT: Final = rf"(?<![^\W_])[{_DASHES}][^\W\d_]{{1,4}}[./]?[{SPACES}]*$"

_FURTHER: Final = r"[0-9]|[.,'’٫][0-9]|[eE][+-]?[0-9]"
_GROUP_FOLLOWS: Final = rf"[{SPACES}][0-9]{{3}}(?![0-9])"
_BEGAN: Final = r"[0-9][.,'’٫]?$"
_GROUP_PRECEDES: Final = rf"(?<![0-9])[0-9]{{1,3}}[{SPACES}]$"


class UnclearAmountError(ValueError):
    """An amount that can be read in two ways. code, facts: of the error that says so. text: what is unclear."""

    def __init__(self, code: str, text: str, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.text = text
        self.facts = facts or {}


def is_debt(match: Match, pattern: str, group: int | str) -> bool:
    """True where a sign beside this group makes a debt of its number, False for a credit.

    pattern: of the profile, which found `match`.
    Raises `UnclearAmountError` ``reply.balance_pattern`` where that cannot be told, or where the number goes on.
    """
    start, end = match.span(group)
    before = match.string[max(0, start - _SEEN) : start].rpartition("\n")[2].replace("US-$", "US$")
    after = re.split(r"[\r\n]", match.string[end : end + _SEEN], maxsplit=1)[0]
    found = match[group] or ""
    signs = [_sign_before(before, pattern), _sign_after(after), _brackets(before, after, pattern)]
    own = bool(re.match(rf"[+(){_DASHES}]", found.strip(SPACES)))
    doubt = None in signs or signs.count(True) + own > 1 or (own and signs.count(True))
    if doubt or _goes_on(match, group, before, after) or _says_debt(before, after, pattern.casefold()):
        raise UnclearAmountError("reply.balance_pattern", f"{before}{found}{after}".strip())
    return True in signs


def _goes_on(match: Match, group: int | str, before: str, after: str) -> bool:
    """Whether only a part of a number was found; what the pattern itself goes on to match, its author has seen."""
    found = match[group] or ""
    if match.end() == match.end(group):
        grows = re.fullmatch(rf"[+{MINUS}]?[{SPACES}]?[0-9]{{1,3}}([{SPACES}][0-9]{{3}})*", found)
        if re.match(_FURTHER, after) or (grows and re.match(_GROUP_FOLLOWS, after)):
            return True
    if match.start() == match.start(group) and found[:1].isdigit():
        grown = re.match(r"[0-9]{3}(?![0-9])", found)
        return bool(re.search(_BEGAN, before) or (grown and re.search(_GROUP_PRECEDES, before)))
    return False


def _says_debt(before: str, after: str, pattern: str) -> bool:
    """``5.00 DR``, ``owed 5.00``: words whose meaning nobody gave; but what the pattern names, its author knows of."""
    for found in (re.search(_WORD_BEFORE, before), re.match(_WORD_AFTER, after)):
        if found and found["word"].casefold() not in pattern:
            return True
    return False


def _sign_before(before: str, pattern: str) -> bool | None:
    """None where it cannot be told, here and below."""
    found = re.search(_BEFORE, before)
    if found is None:
        return None if re.search(_UNKNOWN_UNIT, before) else False
    ahead = before[: found.start()]
    last, apart = ahead.rstrip(SPACES)[-1:], ahead != ahead.rstrip(SPACES)
    alone = not last or not (last.isalnum() or last in f"{_DASHES[1:]})") or re.search(_ENDS_WITH_CURRENCY, ahead)
    if alone or (last.isalnum() and apart and not found["space"]):  # "$ -5", "Saldo: -5", "Saldo -5"
        return _minus(found["sign"])
    between = apart and found["space"]  # "Saldo - 5"
    return False if between and _prescribes("-", pattern) else None


def _sign_after(after: str) -> bool | None:
    found = re.match(_AFTER, after)
    if found is None:
        return False
    unit, rest, following = found["currency"], found["rest"], found["rest"].lstrip(SPACES)
    apart = unit != unit.rstrip(SPACES)
    if not following or (rest != following and re.match(_CURRENCY, following)):
        return _minus(found["sign"])  # "5-", "5 -", "5- EUR"
    if apart:
        # "5 - valid until May" and "5 -3": neither is ours.
        words = rest != following and re.match(rf"(?!(?i:{_WORDS})\b)[^\W\d_]{{2}}", following)
        return False if words or (rest == following and following[0].isdigit()) else None
    if unit[-1:].isalpha() and following[0].isalpha() and rest == following:
        return False  # "EUR-Guthaben"
    joined = rest == following and re.match(rf"\w|[{_DASHES}]|{_SYMBOL}", following)
    return None if joined else _minus(found["sign"])


def _brackets(before: str, after: str, pattern: str) -> bool | None:
    opened = re.search(_OPENED, before)
    if opened is None or not re.match(_CLOSED, after):
        return False
    ahead = before[: opened.start()]
    if not ahead.rstrip(SPACES)[-1:].isalnum() or re.search(_ENDS_WITH_CURRENCY, ahead):
        return True
    return False if _prescribes("(", pattern) else None


def _minus(sign: str) -> bool | None:
    """A long dash may be anything."""
    return True if re.fullmatch(f"[{MINUS}]", sign) else None


def _prescribes(mark: str, pattern: str) -> bool:
    """Whether `pattern` wants `mark` in every text, in that of a debt as well as in that of a credit."""
    bare = re.sub(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", "", pattern)
    written = re.escape(re.escape(mark)) if mark == "(" else rf"\\?{mark}"
    return "|" not in bare and bool(re.search(rf"{written}(?![?*{{])", bare))
