"""Amounts as operators write them → exact decimals (settled 6 and 8; F25 to F29), with their currency (ISO 4217).

Here stand also the sign beside an amount, and when to tell the user that credit runs low. What a reply's balance is,
and in which unit, `neon_wizard.operations.replies` decides.

A profile's pattern such as ``([0-9.,]+)`` leaves out the sign of ``-$60.20``, ``R$ -12,00``, ``60.20-`` and ``(5.00)``,
so the text around the match is read too. What can be told is told; what may be a sign as well as a hyphen is an error,
because a debt must never become a credit.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from decimal import Context, Decimal
from html import unescape
from typing import TYPE_CHECKING, Final

from neon_wizard.model import Balance
from neon_wizard.profile import patterns

if TYPE_CHECKING:
    from neon_wizard.profile.patterns import PatternMatch


_SIGNS: Final = (("R$", "BRL"), ("US$", "USD"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("₽", "RUB"), ("₺", "TRY"))
"""A bare $ is not among them: it may be the money of twenty countries, so the profile says which."""
_CURRENCIES: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ "
    "GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
    "LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN "
    "PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
    "TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG "
)
_WITHOUT_CENTS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_WITH_THOUSANDTHS: Final = "BHD IQD JOD KWD LYD OMR TND"


def decimals(currency: str) -> int:
    """Return how many decimals money of `currency` has; two where that is not known."""
    if currency in _WITHOUT_CENTS.split():
        return 0
    return 3 if currency in _WITH_THOUSANDTHS.split() else 2


def currency_in(text: str, pattern: str = "") -> str:
    """The code that stands beside the amount in `text`, or that a sign beside it can only mean; else empty.

    pattern: finds the amount with its first group; without one, `text` has nothing but the amount and its currency.
    """
    match = patterns.search(pattern, text) if pattern else None
    if match is None or not patterns.compiled(pattern).groups:
        return "" if pattern else currency_and_word(text)[0]
    start, end = match.span(1)
    before, after = _seen(text[max(0, start - _SEEN) : start]), _seen(text[end : end + _SEEN])
    ahead = re.search(rf"(?:{_ONE_CURRENCY}[)\]]?[:=]?{_NO_WORD}){{1,2}}$", before)
    behind = re.match(rf"(?:{_NO_WORD}{_ONE_CURRENCY}){{1,2}}", after)
    found = [currency_and_word(each[0])[0] for each in (ahead, behind) if each]
    if ahead and ahead[0].split(":")[0].strip() in _PLAIN_WORDS.split():
        found[0] = ""  # "ALL: 5.00"
    named = {code for code in found if code}
    return named.pop() if len(named) == 1 else ""


def currency_and_word(text: str) -> tuple[str, str]:
    """The code of the currency that a word of `text` says, and that word; both empty where none does."""
    for word in re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", text):
        if word in _CURRENCIES.split():
            return word, word
    # AR$ and E£ are other currencies than R$ and £.
    stands = ((code, sign) for sign, code in _SIGNS if re.search(rf"(?<![A-Za-z]){re.escape(sign)}", text))
    return next(stands, ("", ""))


MINUS: Final = (
    "\\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{MINUS SIGN}\N{SMALL HYPHEN-MINUS}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{SUPERSCRIPT MINUS}\N{SUBSCRIPT MINUS}\N{HEAVY MINUS SIGN}"
    "\N{MODIFIER LETTER MINUS SIGN}"
)
SPACES: Final = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
"""Spaces within a line, as they stand in and around numbers; for a character class of either regular-expression engine.
"""
_SEEN: Final = 80
"""Characters that are looked at on either side."""

_DASHES: Final = f"{MINUS}\N{EM DASH}\N{HORIZONTAL BAR}\N{PLUS-MINUS SIGN}"
_SYMBOL: Final = r"[$¢£¤¥֏؋৳฿៛\u20a0-\u20c0﷼﹩＄￠￡￥￦]"
_KNOWN: Final = r"Rs|Rp|kr|Kr|Kč|zł|Ft|Fr|SFr|Bs|RM|KSh|TSh|USh|Lei|lei|lek|din|TL|руб|грн|лв|р|B|S|Q|L|K|Gs"
_CURRENCY: Final = rf"(?:[^\W\d_]{{0,3}}{_SYMBOL}|(?<![^\W\d_])(?:[A-Z]{{3}}|{_KNOWN})(?![^\W\d_])[./]?)"
_AROUND: Final = rf"(?:{_CURRENCY}[{SPACES}]*){{0,2}}"

_BEFORE: Final = rf"(?P<sign>[{_DASHES}])(?P<space>[{SPACES}]*)(?P<currency>{_AROUND})$"
_AFTER: Final = rf"(?P<currency>[{SPACES}]*{_AROUND})(?P<sign>[{_DASHES}])(?P<rest>.*)"
_OPENED: Final = rf"\([{SPACES}]*{_AROUND}$"
_CLOSED: Final = rf"[{SPACES}]*{_AROUND}\)"
_ENDS_WITH_CURRENCY: Final = rf"{_CURRENCY}[{SPACES}]*$"
_LETTERS: Final = r"[^\W\d_]+"
# A dash that begins what leads to the number, and is no arrow, nor a list's mark before a label or a sentence.
_UNKNOWN_UNIT: Final = (
    rf"(?<![^\W_])(?:[{_DASHES}](?![{SPACES}>])|[{_DASHES}](?=[{SPACES}]+[^:=]*$))"
    rf"(?:[^\w{_DASHES}]*{_LETTERS}){{0,2}}[^\w{_DASHES}]*$"
)
_UNKNOWN_UNIT_AFTER: Final = (
    rf"(?:[{SPACES}]*{_LETTERS}[./]?){{1,2}}[{SPACES}]*[{_DASHES}](?!>)"
    rf"(?=[{SPACES}]*(?:$|[^\w{SPACES}])|[{SPACES}]+{_CURRENCY})"
)
_SIGN_NAMED: Final = rf"(?i:sign|signo|sinal)[^\w{_DASHES}]{{1,4}}[{_DASHES}]"

_ONE_CURRENCY: Final = rf"(?:(?<![A-Za-z])[A-Z]{{3}}(?![A-Za-z])|[A-Za-z]{{0,3}}{_SYMBOL})"
_NO_WORD: Final = rf"[{SPACES}+({_DASHES}*\"'“”„»«]*"
"""What may stand between an amount and its currency."""
_PLAIN_WORDS: Final = "ALL COP CUP GEL MAD MOP PEN SOS TOP TRY"
"""Codes that are words too: before a colon they may be just that."""

_DEBTS: Final = (
    r"(?:adeud|arrear|arriere|atras|borc|debet|debit|debt|decouvert|defici|descubiert|dett|deud|devedor|dlug|dluh|fehl"
    r"|gjeld|gæld|hutang|impag|impay|inadimpl|indebt|insolut|minus|moros|negati|overdr|overdue|ruckstand|rueckstand"
    r"|scopert|schuld|skuld|tekort|uberzogen|ueberzogen|ujemn|unbezahlt|unpaid|verschuldigd|zadluz"
    r"|дебет|долг|задолж|минус|отриц|(?:dividas?|eksi|neg|ow(?:e[ds]?|ing))$)"
)
"""How words of debt begin, in small letters without accents."""
_DEBTS_TOO: Final = r"(?:due|menos?|mora|moins|offene?[rs]?|outstanding|payable|pend[ei]+nte|soll(?:saldo)?)$"
"""Words that may begin another matter in a sentence of its own after the amount."""
_DEBTS_AHEAD: Final = r"(?:deb[eo]|deve|doit|dovuto|loan)$"
"""Words that mean a debt where they stand before its amount, and other things elsewhere."""
_CODE_BEFORE: Final = rf"(?:^|[^\w])(?P<word>(?i:dr|cr|db))[^\w]*{_AROUND}$"
_CODE_AFTER: Final = rf"[^\w]*{_AROUND}[^\w]*(?P<word>(?i:dr|cr|db|dt|od)|[CDHS])(?![^\W_]|{_SYMBOL}|/)"
"""Two letters or one that a bank writes directly beside an amount."""

_INLINE: Final = (
    r"</?(?:a|b|bdi|bdo|big|code|data|em|font|i|ins|kbd|mark|nobr|s|samp|small|span|strong|sub|sup|tt|u|var)"
    r"\b[^<>]*>"
)
_ADORNED: Final = r"[*\"'`´‘’‚‛“”„‟«»‹›]"
_ONE_SIGN: Final = rf"[{SPACES}]*[{_DASHES}][{SPACES}]*{_AROUND}"

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


def is_debt(match: PatternMatch, pattern: str, group: int | str) -> bool:
    """Return True where a sign beside this group makes its number a debt, False for a credit.

    pattern: the profile's, which found `match`. Raises `UnclearAmountError` ``reply.balance_pattern`` where that cannot
    be told, or where the number goes on outside of the match.
    """
    start, end = match.span(group)
    before = _seen(match.string[max(0, start - _SEEN) : start]).replace("US-$", "US$")
    after = _seen(match.string[end : end + _SEEN])
    found = visible(match[group] or "")
    above, _, left = before.rpartition("\n")
    right, _, below = after.partition("\n")
    if (
        _goes_on(match, group, left, right)
        or _says_debt(left if re.search(r"\w", left) else before, right if re.search(r"\w", right) else after, pattern)
        or _sign_elsewhere(above, left, right, below)
    ):
        raise _unclear(left, found, right)
    left, right = re.sub(_ADORNED, "", left), re.sub(_ADORNED, "", right)
    signs = [_sign_before(left, pattern), _sign_after(right), _brackets(left, right, pattern)]
    own = _own_sign(found)
    if own and signs == [False, False, True] and not _dash_ahead(left):
        signs = [_minus(own)]  # (-5.00)
    elif own and True in signs:
        signs = [None]
    if None in signs or signs.count(True) > 1:
        raise _unclear(left, found, right)
    return True in signs


def visible(text: str) -> str:
    """`text` without what nobody sees: marks of direction, soft hyphens, blanks without a width."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def _seen(text: str) -> str:
    """What a reader of `text` sees of it, where it is HTML too."""
    text = re.sub(r"<(?:br|p|div|tr|li)\b[^<>]*>|\r\n?", "\n", text, flags=re.IGNORECASE)
    text = re.sub(_INLINE, "", text, flags=re.IGNORECASE)
    text = re.sub(r"</?[a-zA-Z][^<>]*>", " ", text)
    return visible(unescape(text)).replace("\t", " ")


def _unclear(before: str, found: str, after: str) -> UnclearAmountError:
    return UnclearAmountError("reply.balance_pattern", f"{before[-40:]}{found}{after[:40]}".strip())


def _own_sign(found: str) -> str:
    """The sign or bracket that the pattern's group itself begins with."""
    match = re.match(rf"[+(){_DASHES}]", found.strip(SPACES))
    return match[0] if match else ""


def _dash_ahead(before: str) -> bool:
    """Whether a dash stands before the bracket at the end of `before`."""
    return bool(re.search(rf"[{_DASHES}][{SPACES}]*{_AROUND}\([{SPACES}]*{_AROUND}$", before))


def _sign_elsewhere(above: str, left: str, right: str, below: str) -> bool:
    """A dash alone in the line before the number or in the one after it, or one that is called a sign."""
    lines = (above.rpartition("\n")[2], left), (below.partition("\n")[0], right)
    if any(re.search(_SIGN_NAMED, text) for text in (above, left, right, below)):  # "balance=5.00;sign=-"
        return True
    return any(
        re.fullmatch(_ONE_SIGN, line) and re.fullmatch(rf"[{SPACES}]*{_AROUND}", beside) for line, beside in lines
    )


def _goes_on(match: PatternMatch, group: int | str, before: str, after: str) -> bool:
    """Return whether only a part of a number was found.

    What the pattern itself matches beside the number, its author has seen, so that is not looked at.
    """
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
    """``5.00 DR``, ``you owe us 5.00``: words nobody explained; of what the pattern names, its author knows."""
    sentence, *others = re.split(r"[.!?;](?=\s)", after, maxsplit=1)
    ahead, beside, later = _words(before), _words(sentence), _words(" ".join(others))
    said = [word for word in (*ahead, *beside, *later) if re.match(_DEBTS, word)]
    said += [word for word in (*ahead, *beside) if re.match(_DEBTS_TOO, word)]
    said += [word for word in ahead if re.match(_DEBTS_AHEAD, word)]
    codes = (re.search(_CODE_BEFORE, before), re.match(_CODE_AFTER, after))
    said += [found["word"].casefold() for found in codes if found]
    named = _unaccented(pattern).casefold()
    return any(word not in named for word in said)


def _words(text: str) -> list[str]:
    """The words of `text`, as they are compared; ``amountDue`` and ``amount_due`` are two each."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return re.findall(_LETTERS, _unaccented(apart).casefold())


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _sign_before(before: str, pattern: str) -> bool | None:
    """Return whether a sign before the number makes it a debt; None, here and below, where that cannot be told."""
    found = re.search(_BEFORE, before)
    if found is None:
        return None if re.search(_UNKNOWN_UNIT, before) and not _prescribes("-", pattern) else False
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
        return None if re.match(_UNKNOWN_UNIT_AFTER, after) else False
    unit, rest, following = found["currency"], found["rest"], found["rest"].lstrip(SPACES)
    apart = unit != unit.rstrip(SPACES)
    if not following or (rest != following and re.match(_CURRENCY, following)):
        return _minus(found["sign"])  # "5-", "5 -", "5- EUR"
    if apart:
        # "5 - valid until May" and "5 -3": the sign is not the number's.
        words = rest != following and re.match(r"[^\W\d_]{2}", following)
        return False if words or (rest == following and following[0].isdigit()) else None
    if unit[-1:].isalpha() and following[0].isalpha() and rest == following:
        return False  # "EUR-Guthaben"
    joined = rest == following and re.match(rf"\w|[{_DASHES}]|{_SYMBOL}", following)
    return None if joined else _minus(found["sign"])


def _brackets(before: str, after: str, pattern: str) -> bool | None:
    opened = re.search(_OPENED, before)
    if opened is None:
        unopened = re.match(_CLOSED, after) and before.count("(") <= before.count(")")
        worded = re.match(rf"[{SPACES}]*\([^)]*\w[^)]*$", before)
        around_all = worded and after.rstrip(f"{SPACES}.")[-1:] == ")"  # "(Balance: 5.00)"
        return None if (unopened or around_all) and not _prescribes("(", pattern) else False
    ahead = before[: opened.start()]
    apart = not ahead.rstrip(SPACES)[-1:].isalnum() or re.search(_ENDS_WITH_CURRENCY, ahead)
    if not re.match(_CLOSED, after):
        aside = ")" in after and not apart  # "Prepaid (5.00 left)"
        return False if aside or _prescribes("(", pattern) else None
    if apart:
        return True
    return False if _prescribes("(", pattern) else None


def _minus(sign: str) -> bool | None:
    """Return whether the sign means minus; None for a long dash, which may be anything."""
    return True if re.fullmatch(f"[{MINUS}]", sign) else None


def _prescribes(mark: str, pattern: str) -> bool:
    """Return whether `pattern` requires `mark` in every text, whether it tells a debt or a credit."""
    bare = re.sub(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", "", pattern)
    written = re.escape(re.escape(mark)) if mark == "(" else rf"\\?{mark}"
    return "|" not in bare and bool(re.search(rf"{written}(?![?*{{])", bare))


MOST_DIGITS: Final = 30
LONGEST_TEXT: Final = 200
_EXACT: Final = Context(prec=100)

_NUMBER: Final = rf"""
    (?:
        (?P<whole>[0-9]*) (?: (?P<mark>[.,]) (?P<part>[0-9]+) )? (?: [eE] (?P<exponent>[+-]?[0-9]{{1,3}}) )?
      | (?P<groups>
            [1-9][0-9]{{0,2}} (?P<gap>[.,'’{SPACES}]) [0-9]{{3}} (?: (?P=gap) [0-9]{{3}} )*   # 1.234.567  1'234
          | [1-9][0-9]? (?: ,[0-9]{{2}} )+ ,[0-9]{{3}}                                        # 12,34,567, as in India
        )
        (?: (?P<behind>[.,]) (?P<rest>[0-9]+) )?
    )"""
_AMOUNT: Final = (
    rf"(?xa) (?: (?P<sign>[+{MINUS}]) [{SPACES}]? )? (?P<number> {_NUMBER} )"
    rf"(?: [{SPACES}]? (?P<behind_all>[{MINUS}]) )?"
)
_BRACKETED: Final = rf"\([{SPACES}]?(?P<inner>[^()]*)[{SPACES}]?\)"
"""A debt as accountants write it: ``(5.00)``."""
_EITHER: Final = r"[1-9][0-9]{0,2}[.,][0-9]{3}"
"""A number whose mark may separate thousands or decimals."""


def parse_amount(text: str, pattern: str = "", *, decimal_mark: str = "", thousandths: bool = False) -> Decimal:
    """Return the amount that `text` is, or that the one group of `pattern` (``balance_pattern``) finds in it.

    Marks between groups of three separate thousands where the other mark follows, or where they repeat; a single mark
    is the decimal mark. Only ``1.234`` and ``1,234`` may be both: `decimal_mark` (``.`` or ``,``) decides, or
    `thousandths` where the money has three decimals. A sign counts on either side, also where the pattern leaves it
    out.

    Raises `UnclearAmountError` for a mark that may be both, and for what stands beside the pattern's group and may
    belong to the number; ValueError for everything else: words, digits other than ASCII's, more than `MOST_DIGITS`
    digits.
    """
    if len(text) > LONGEST_TEXT:
        raise ValueError("too long")
    if not pattern:
        return _bare(visible(text).strip(f"{SPACES}\t\r\n"), decimal_mark, thousandths)
    return grouped_amount(text, pattern, 1, decimal_mark=decimal_mark, thousandths=thousandths)


def grouped_amount(
    text: str, pattern: str, group: int | str, *, decimal_mark: str = "", thousandths: bool = False
) -> Decimal:
    """Return the amount in this group of `pattern`, with the sign beside it; raises the same as `parse_amount`."""
    match = patterns.search(pattern, text)
    if match is None or not patterns.compiled(pattern).groups:
        raise ValueError("not found by the profile's pattern")
    if isinstance(group, str):
        group = patterns.group_number(pattern, group) or 0  # RE2's matches know groups by number only
    debt = is_debt(match, pattern, group)
    amount = parse_amount(match[group] or "", decimal_mark=decimal_mark, thousandths=thousandths)
    return negated(amount.copy_abs()) if debt else amount


def _bare(text: str, decimal_mark: str, thousandths: bool) -> Decimal:
    """Return an amount that has nothing around it but its sign."""
    bracketed = re.fullmatch(_BRACKETED, text)
    match = re.fullmatch(_AMOUNT, bracketed["inner"].strip(SPACES) if bracketed else text)
    if match is None or (match["behind_all"] and (bracketed or match["sign"])) or (bracketed and match["sign"] == "+"):
        raise ValueError("not an amount")
    number = _number(match, decimal_mark, thousandths)
    debt = bracketed or match["behind_all"] or match["sign"] not in (None, "+")
    return negated(number) if debt else number.copy_abs()


def _number(match: re.Match[str], decimal_mark: str, thousandths: bool) -> Decimal:
    whole, gap, mark, part = _parts(match)
    if re.fullmatch(_EITHER, match["number"]) and (decimal_mark or not thousandths):
        if not decimal_mark:
            facts = {"thousands": f"{whole}{part}", "whole": whole}
            raise UnclearAmountError("reply.decimal_mark", match["number"], facts)
        if mark != decimal_mark:
            whole, gap, mark, part = f"{whole}{part}", mark, "", ""
    if (mark and mark == gap) or (decimal_mark and (gap == decimal_mark or mark not in ("", decimal_mark))):
        raise ValueError("not an amount with this decimal mark")
    return _bounded(f"{whole}.{part}" if part else whole, int(match["exponent"] or 0))


def _parts(match: re.Match[str]) -> tuple[str, str, str, str]:
    """Return the digits before the mark, what stands between their groups, the mark, and the digits after it."""
    groups = match["groups"]
    if not groups:
        return match["whole"], "", match["mark"] or "", match["part"] or ""
    return re.sub("[^0-9]", "", groups), match["gap"] or ",", match["behind"] or "", match["rest"] or ""


def _bounded(number: str, exponent: int) -> Decimal:
    if not number or abs(exponent) > MOST_DIGITS:
        raise ValueError("no digits, or too many")
    digits = f"{Decimal(number).scaleb(exponent, _EXACT):f}"
    if len(digits.replace(".", "")) > MOST_DIGITS:
        raise ValueError("too many digits")
    return Decimal(digits)


def negated(amount: Decimal) -> Decimal:
    """Return a debt for a credit and the other way around, to the last digit; zero stays zero."""
    return amount.copy_negate() if amount else amount.copy_abs()


def in_units(amount: Decimal, unit: Decimal | int) -> Decimal:
    """Return `amount` counted in `unit`, exactly: 1234 hundredths are 12.34."""
    return Decimal(f"{_EXACT.multiply(amount, unit):f}")


def money_in(text: str, *, currency: str = "", decimal_mark: str = "") -> tuple[Decimal, str]:
    """Return an amount and the currency beside it, or `currency` where none is; raises the same as `parse_amount`."""
    named, written = currency_and_word(text)
    bare = text.replace(written, "", 1) if written else text
    amount = parse_amount(bare, decimal_mark=decimal_mark, thousandths=decimals(named or currency) == 3)
    return amount, named or currency


class LowCredit:
    """Tells once when credit falls low, and again only after it rose; remembers the last amount of each account."""

    def __init__(self) -> None:
        self._last: dict[str, Decimal] = {}

    def fell(self, account_id: str, balance: Balance, low: Decimal | None, before: Balance | None = None) -> bool:
        """Return whether `balance` is the first that is at or below `low`.

        before: the last balance of an earlier run, so that a new start does not tell it again.
        """
        last = self._last.get(account_id, before.amount if before else None)
        self._last[account_id] = balance.amount
        return low is not None and balance.amount <= low and (last is None or last > low)
