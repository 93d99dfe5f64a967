"""What is to go wrong, when, and where: rules, in the order in which they were set."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class Effect(StrEnum):
    """What goes wrong; `MEANINGS` says how, and what a rule's value is for."""

    CODE = "code"
    ACCEPT = "accept"
    LOST = "lost"
    CONTRADICTORY = "contradictory"
    SUCCESS = "success"
    CODE_TEXT = "code-text"
    WITHOUT = "without"
    BALANCE = "balance"
    UNSTEADY = "unsteady"
    SETTING = "setting"
    INFO = "info"
    MANGLED = "mangled"
    STATUS = "status"
    BUSY = "busy"
    REDIRECT = "redirect"
    PAGE = "page"
    FAULT = "fault"
    EMPTY = "empty"
    CUT = "cut"
    MISSPELT = "misspelt"
    LATIN = "latin"
    CHARSET = "charset"
    CONTENT_TYPE = "content-type"
    REPLACE = "replace"
    PADDED = "padded"
    CLOSE = "close"
    DELAY = "delay"
    DRIP = "drip"
    RESET = "reset"
    SHORT = "short"
    HANG = "hang"
    OPEN = "open"
    ANY_PASSWORD = "any-password"
    WEAKER = "weaker"
    DENY = "deny"
    WANTS = "wants"
    CERTIFICATE = "certificate"


MEANINGS: Final[Mapping[Effect, tuple[str, str]]] = {
    Effect.CODE: ("the answer is this code", "104"),
    Effect.ACCEPT: ("what should be refused is taken", ""),
    Effect.LOST: ("this input is not read", "email"),
    Effect.CONTRADICTORY: ("success and code do not agree", ""),
    Effect.SUCCESS: ("what stands for true or false", "maybe"),
    Effect.CODE_TEXT: ("what stands for the code", "zero"),
    Effect.WITHOUT: ("this part is left out: success, code, description, balance, number, password, domain …", "code"),
    Effect.BALANCE: ("what stands for the amount", "none"),
    Effect.UNSTEADY: ("the balance falls with each reading", ""),
    Effect.SETTING: ("a setting has another value", "number=9"),
    Effect.INFO: ("the page for the user", "<script>1</script>"),
    Effect.MANGLED: ("names are spoilt: escaped (twice), ascii, quoted or cut", "escaped"),
    Effect.STATUS: ("this HTTP status, with nothing else", "500"),
    Effect.BUSY: ("503, with the seconds to wait", "30"),
    Effect.REDIRECT: ("sent on to this address", "https://elsewhere.example/"),
    Effect.PAGE: ("a web page, as networks that want a login send it", ""),
    Effect.FAULT: ("a SOAP fault with these words", "NullReferenceException"),
    Effect.EMPTY: ("an answer without content", ""),
    Effect.CUT: ("half of the answer, declared as all of it", ""),
    Effect.MISSPELT: ("the last tag or bracket does not match", ""),
    Effect.LATIN: ("ISO-8859-1, declared as what it was", ""),
    Effect.CHARSET: ("this encoding in the header, another in the document", "iso-8859-1"),
    Effect.CONTENT_TYPE: ("this content type; none where it is empty", "text/plain"),
    Effect.REPLACE: ("each FROM=>TO in the answer", "true=>yes"),
    Effect.PADDED: ("so many blanks more", "5000"),
    Effect.CLOSE: ("the connection is closed after each answer", ""),
    Effect.DELAY: ("seconds before the answer", "3"),
    Effect.DRIP: ("seconds before each byte", "0.3"),
    Effect.RESET: ("the connection is reset instead of an answer", ""),
    Effect.SHORT: ("the connection ends within the answer", ""),
    Effect.HANG: ("no answer ever", ""),
    Effect.OPEN: ("no HTTP authentication is demanded", ""),
    Effect.ANY_PASSWORD: ("HTTP authentication takes any password", ""),
    Effect.WEAKER: ("Basic is offered beside the profile's scheme", ""),
    Effect.DENY: ("nobody is let in", ""),
    Effect.WANTS: ("only requests with this type, version, namespace or action are understood", "type=text/xml"),
    Effect.CERTIFICATE: ("with --tls: expired, not-yet, wrong-host, self-signed, soon, tls-1.0 or tls-1.2", "expired"),
}
"""For the documentation and the page: what an effect does, and an example of its value, empty where it takes none."""

BESIDE: Final = ("description", "registry")
"""What a rule may name besides the profile's services."""
OPTIONAL: Final = frozenset({Effect.CONTENT_TYPE, Effect.FAULT, Effect.INFO})
"""Effects whose value may be empty."""
CHOICES: Final[Mapping[Effect, tuple[str, ...]]] = {
    Effect.MANGLED: ("escaped", "ascii", "quoted", "cut"),
    Effect.CERTIFICATE: ("expired", "not-yet", "wrong-host", "self-signed", "soon", "tls-1.0", "tls-1.2"),
}
"""What the value may be, where it is one of a few."""
_NUMBER: Final = (r"[0-9]{1,6}", "a whole number up to 999999")
_SECONDS: Final = (r"[0-9]{1,6}(\.[0-9]{1,6})?", "a number of seconds")
_PLAIN: Final = (r"[ -~]*", "plain ASCII characters")
_SHAPES: Final[Mapping[Effect, tuple[str, str]]] = {
    Effect.CODE: _NUMBER,
    Effect.STATUS: (r"[2-5][0-9][0-9]", "an HTTP status from 200 to 599"),
    Effect.BUSY: _NUMBER,
    Effect.PADDED: _NUMBER,
    Effect.DELAY: _SECONDS,
    Effect.DRIP: _SECONDS,
    Effect.REDIRECT: _PLAIN,
    Effect.CONTENT_TYPE: _PLAIN,
    Effect.CHARSET: _PLAIN,
    Effect.SETTING: (r"\w+=.*", "NAME=VALUE"),
    Effect.REPLACE: (r"(?s).+=>.*", "FROM=>TO"),
    Effect.WANTS: (r"(type|version|namespace|action)=.+", "type=…, version=…, namespace=… or action=…"),
}
"""How the value is written, where it is more than a word or a number."""
_EARLY: Final = frozenset(
    {Effect.LOST, Effect.MANGLED, Effect.OPEN, Effect.ANY_PASSWORD, Effect.WEAKER, Effect.DENY, Effect.WANTS}
)


@dataclass(frozen=True)
class Fault:
    """One rule. service: its name, ``description`` (a WSDL) or ``registry``; empty for every service of the profile.

    instead_of: only where the true answer is this code, 0 for a success. login: only this login or number.
    holds: only requests in which this text stands. nth: only that request, counted from 1. every: each so-manieth.
    """

    effect: Effect
    value: str = ""
    service: str = ""
    instead_of: int | None = None
    login: str = ""
    holds: str = ""
    nth: int = 0
    every: int = 0

    @property
    def number(self) -> float:
        return float(self.value)

    def problem(self) -> str:
        """What is wrong with it, in words; or empty."""
        if MEANINGS[self.effect][1] and not self.value and self.effect not in OPTIONAL:
            return f"{self.effect} needs a value, such as {MEANINGS[self.effect][1]}"
        shape, words = _SHAPES.get(self.effect, (r"(?s).*", ""))
        if not re.fullmatch(shape, self.value):
            return f"{self.effect} takes {words}"
        choices = CHOICES.get(self.effect, ())
        if choices and self.value not in choices:
            return f"{self.effect} takes one of {', '.join(choices)}"
        if min(self.nth, self.every, self.instead_of or 0) < 0:
            return "nth, every and instead_of are not negative"
        return ""


@dataclass
class Faults:
    """The rules that are set, which a page or a test may change while requests come."""

    rules: list[Fault] = field(default_factory=list)
    _counts: dict[Fault, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def set(self, *rules: Fault) -> None:
        """These, and no others."""
        with self._lock:
            self.rules[:] = rules
            self._counts.clear()

    def add(self, rule: Fault) -> None:
        with self._lock:
            self.rules.append(rule)

    def remove(self, index: int) -> None:
        """The rule at `index`, if there is one."""
        with self._lock:
            if 0 <= index < len(self.rules):
                self._counts.pop(self.rules.pop(index), None)

    def before(self, service: str, who: Iterable[str], text: str) -> tuple[Fault, ...]:
        """Those about how a request is let in and read, each counted.

        who: login and number that it brought. text: all of it, as it was sent and as it was meant.
        """
        return self._meant(service, who, text, None, early=True)

    def after(self, service: str, who: Iterable[str], text: str, code: int | None) -> tuple[Fault, ...]:
        """Those about what is answered, each counted. code: the true answer's, None where there is none."""
        return self._meant(service, who, text, code, early=False)

    def _meant(
        self, service: str, who: Iterable[str], text: str, code: int | None, *, early: bool
    ) -> tuple[Fault, ...]:
        found: list[Fault] = []
        own = service not in BESIDE
        names = {name.lower() for name in who}
        with self._lock:
            for rule in self.rules:
                fits = (rule.effect in _EARLY) == early
                fits = fits and (rule.service == service or (not rule.service and own))
                fits = fits and (early or rule.instead_of is None or rule.instead_of == code)
                fits = fits and (not rule.login or rule.login.lower() in names) and rule.holds in text
                if fits and self._its_turn(rule):
                    found.append(rule)
        return tuple(found)

    def certificate(self) -> str:
        """Which certificate is shown; empty for a good one."""
        with self._lock:
            return next((rule.value for rule in self.rules if rule.effect is Effect.CERTIFICATE), "")

    def _its_turn(self, rule: Fault) -> bool:
        count = self._counts[rule] = self._counts.get(rule, 0) + 1
        return (not rule.nth or count == rule.nth) and (not rule.every or count % rule.every == 0)


def read(path: Path, services: Collection[str] = (), *, tls: bool = True) -> tuple[Fault, ...]:
    """The rules in a TOML file, ``[[fault]]`` each; raises `UsageError` ``mock.file``.

    services: of the profile, where one is known: a rule for another one, or for a certificate without `tls`, would
    never be about anything.
    """
    from neon_wizard.demo.mock.files import table, tables

    found = []
    for number, each in enumerate(tables(path, "fault"), start=1):
        where = f"fault {number}"
        keys = {"effect": str, "service": str, "instead_of": int, "login": str, "holds": str, "nth": int, "every": int}
        value = each.pop("value", "")
        table(path, where, each, keys)
        try:
            effect = Effect(each.pop("effect", ""))
        except ValueError:
            raise _wrong(path, f"{where}: effect is one of {', '.join(Effect)}") from None
        rule = made(effect, value, each)
        if rule.problem():
            raise _wrong(path, f"{where}: {rule.problem()}")
        known = (*services, *BESIDE)
        if services and rule.service not in ("", *known):
            raise _wrong(path, f"{where}: there is no service {rule.service}; there are {', '.join(known)}")
        if effect is Effect.CERTIFICATE and not tls:
            raise _wrong(path, f"{where}: certificate goes with --tls")
        found.append(rule)
    return tuple(found)


def made(effect: Effect, value: Any, conditions: Mapping[str, Any]) -> Fault:
    return Fault(effect, str(value), **conditions)


def _wrong(path: Path, reason: str) -> UsageError:
    return UsageError("mock.file", facts={"file": path, "reason": reason})
