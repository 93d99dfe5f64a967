"""One reply while it is judged, and the leaves of its plain data. Errors say where, never what a value was."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import Cancelled, NeonError, ReplyError
from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.masking import is_code, is_speakable
from neon_wizard.model import EMPTY
from neon_wizard.profile.service import LicenceMap, ReplyMap
from neon_wizard.protocols.exchange import profiles_words
from neon_wizard.redaction import MASK, redact

if TYPE_CHECKING:
    import decimal
    from contextlib import AbstractContextManager

    from neon_wizard.model import Secret
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Reply
else:
    decimal = late.module("decimal")

Path = tuple[str, ...]
Node = Mapping[str, Any]
TABLE: Final = (dict, Mapping)
"""What `isinstance` is asked for a `Node`. A dict is found at once, and the abstract class takes ten times as long."""

AROUND: Final = "@reply"
"""The key under which a part of a reply has the whole of it, where a profile's expressions are about that part."""
TEXT: Final = "#text"
"""The key of an element's text, where the element also has attributes."""

_BIDI_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Invisible marks that nobody types. Not among them are joiners, which Persian, the scripts of India and emoji need, and
# the marks of direction, which change nothing but the place of a bracket.
UNSEEN = frozenset(
    "\u00ad\u034f\u180e\u200b\u2060\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb\ufffe\uffff"
)
_MARKS: Final = "\u200c\u200d\u200e\u200f\u061c"
"""Joiners and marks of direction, which do nothing at either end of a text."""
_OUTLINE_LINES = 60
_SHOWN_IN_OUTLINE = frozenset({"success", "code", "errorcode"})
_LONGEST_CALL: Final = 200
_NAMED_BY_LINES = frozenset({"form", "properties", "ini"})
_NAME = late.pattern(r"[\w.:@$\[\]/# -]{1,200}")
_TOLD_APART_BY = ("@name", "@key")
"""Attributes that tell elements apart where all have the same name: ``<entry name="username">``."""
_USUAL = frozenset(
    value for rules in (ReplyMap(), LicenceMap()) for value in vars(rules).values() if isinstance(value, str) and value
)


@dataclass
class EvaluationWork:
    """What evaluating a profile's expressions over one reply has taken so far."""

    steps: int = 0


@dataclass(frozen=True)
class Reading:
    """One reply while it is judged: who said it, by which service's rules, and what must not be repeated.

    secrets: what was sent and must not come back in an error (F60). sent: the values that filled the request.
    thousandths: whether its money has three decimals.
    """

    reply: Reply
    service: Service
    operator: str
    secrets: tuple[Secret, ...] = ()
    sent: Mapping[str, str | Secret] = field(default_factory=lambda: EMPTY)
    work: EvaluationWork = field(default_factory=EvaluationWork)
    thousandths: bool = False

    @property
    def filled(self) -> Mapping[str, str | Secret]:
        """Everything that filled the requests, what steps before this one took and secrets among it."""
        return {**self.reply.sent, **self.sent}

    @property
    def loose(self) -> bool:
        """Whether the reply has the operator's own shape: what the profile does not name is looked for, or missing."""
        return self.service.reply.format != "returndata"

    def usual(self, expression: str) -> bool:
        """Return whether the profile did not choose this expression, in a reply of the operator's own shape."""
        return self.loose and expression in _USUAL

    @staticmethod
    def around(part: Any, whole: Any) -> Any:
        """Return `part` with the `whole` of which it is one; as an attribute, it is nothing of what the part says."""
        return {AROUND: whole, **part} if isinstance(part, Mapping) else part

    def error(self, code: str, **facts: object) -> ReplyError:
        """Return a `ReplyError` with the host and, for support, the reply's outline without its values."""
        return ReplyError(code, facts={"host": self.reply.host, **facts}, detail=self.outline())

    def words(self, text: str, limit: int = 500) -> str:
        """Return the operator's words as plain text: no control characters, no secret, at most `limit` characters."""
        return self.plain(redact(text, (*self.secrets, *self.reply.secrets)), limit)

    @staticmethod
    def plain(text: str, limit: int) -> str:
        """Return a stranger's text on one line, without control characters, at most `limit` characters of it."""
        shown = " ".join("".join(" " if _is_control(c) else c for c in text).split())
        return shown if len(shown) <= limit else shown[: limit - 1] + "…"

    def outline(self) -> str:
        """Return what the reply consists of: every path; values only of the success and the codes (an allow-list)."""
        exchange = self.reply.exchange
        lines = [f"{exchange.method} {exchange.url} → {self.reply.status}"]
        for path, value in leaves(self.reply.data):
            if len(lines) > _OUTLINE_LINES:
                lines.append("…")
                break
            known = letters(path[-1]) in _SHOWN_IN_OUTLINE if path else False
            known = known and (is_code(value) or letters(value) in self._words)
            shown = self.words(value, 20) if known else f"({len(value)} characters)"
            names = [self.name(name, value if place == len(path) else "…") for place, name in enumerate(path, 1)]
            lines.append(f"{'.'.join(names) or '.'} = {shown}")
        return "\n".join(lines)

    def name(self, name: str, value: object) -> str:
        """Return a name of the reply if it looks like one, else a stand-in.

        A line without a value may be a secret that was taken for a name (``OK|5555|password`` is a property in Java's
        notation).
        """
        empty = value in ("", None) and self.service.reply.format in _NAMED_BY_LINES
        given = _NAME.fullmatch(name) and (letters(name) in self._words or is_speakable(name))
        return self.words(name, 40) if given and not empty else MASK

    @property
    @late.once
    def _words(self) -> frozenset[str]:
        """The `letters` of the profile's own names and codes."""
        return frozenset(profiles_words(self.service.reply))


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _BIDI_OVERRIDES


def has_control(text: str) -> bool:
    """Return whether a text has control characters, line separators, or marks that turn the reading direction."""
    return not text.isprintable() if text.isascii() else any(_is_control(character) for character in text)


class NumberText(str):
    """The text of a value that was a number and not a text, so its only mark is the decimal mark."""

    __slots__ = ()


def unusable_in(text: str) -> str:
    """Return the first character of `text` that cannot be seen and may not be sent or kept; or empty."""
    return next((c for c in text if _is_control(c) or c in UNSEEN), "")


def trimmed(text: str) -> str:
    """Return `text` without blanks around it, and without the invisible characters that come with pasted text."""
    if text.isascii():
        return text.strip()
    ends = "".join({c for c in text if c in UNSEEN or c in _BIDI_OVERRIDES or c in _MARKS or c.isspace()})
    return text.strip(ends)


def unmarked(text: str) -> str:
    """`text` without marks that cannot be seen: a number or a host has none. What turns it around stays within it."""
    text = trimmed(text)
    return text if text.isascii() else "".join(c for c in text if c not in UNSEEN and c not in _MARKS)


def seen(text: str) -> str:
    """Return `text` on one line, without what cannot be seen: a name as it is shown."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return trimmed(" ".join("".join("" if unusable_in(c) and not c.isspace() else c for c in text).split()))


def text_of(value: object) -> str | None:
    """Return the text of a leaf, without blanks around it; None for a node with children and for nothing at all."""
    if isinstance(value, str):
        return value if isinstance(value, NumberText) else value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or isinstance(value, list):
        return None
    if isinstance(value, TABLE):
        for key in value:
            if key != TEXT and not key.startswith("@"):
                return None
        return text_of(value.get(TEXT, ""))
    if isinstance(value, int | float):
        return NumberText(value)
    if isinstance(value, decimal.Decimal):
        return NumberText(f"{value:f}")
    return None


@lru_cache(8_192)
def letters(name: str) -> str:
    """Return a name as it is compared: letters and digits only, in one case."""
    return "".join(c for c in name.casefold() if c.isalnum())


def open_outcome(service: Service) -> AbstractContextManager[None]:
    """Around asking `service` and reading what it answers: whatever nobody foresaw in that leaves the outcome open.

    Raises `ReplyError` ``reply.unforeseen`` for it, with the places in the code, and never the exception's own words:
    they may hold a secret (F60).
    """
    return _OpenOutcome(service)


class _OpenOutcome:
    """No generator, as every request is twice within one."""

    __slots__ = ("_service",)

    def __init__(self, service: Service) -> None:
        self._service = service

    def __enter__(self) -> None:
        """Nothing is to be done before."""

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if not isinstance(error, Exception) or isinstance(error, NeonError | Cancelled):
            return
        import traceback  # what a start does without

        frames = traceback.extract_tb(error.__traceback__)
        places = [f"{os.path.basename(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        detail = "\n".join([type(error).__name__, *places])
        raise ReplyError("reply.unforeseen", facts={"host": self._service.host}, detail=detail) from error


def _called(node: Node, name: str) -> str:
    if _TOLD_APART_BY[0] not in node and _TOLD_APART_BY[1] not in node:
        return name
    own = next((node[key] for key in _TOLD_APART_BY if isinstance(node.get(key), str) and node[key]), name)
    return str(own) if len(own) <= _LONGEST_CALL else name


def leaves(data: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every leaf of `data` in document order, with its path.

    Attributes are left out, but an element that has a ``@name`` goes by that; a list repeats its path.
    """
    pending: list[tuple[Path, object]] = [(path, data)]
    while pending:
        here, node = pending.pop()
        if isinstance(node, str):
            yield here, text_of(node) or ""
            continue
        if here and isinstance(node, TABLE):
            here = (*here[:-1], _called(node, here[-1]))
        text = text_of(node)
        if text is not None:
            yield here, text
        elif isinstance(node, TABLE):
            pending.extend(reversed([((*here, k), v) for k, v in node.items() if k[:1] != "@"]))
        elif isinstance(node, list | tuple):
            pending.extend(reversed([(here, item) for item in node]))
