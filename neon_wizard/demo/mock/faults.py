"""What is to fail, when, and where: rules, in the order in which they were set."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.demo.mock.known_accounts import table, tables
from neon_wizard.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class FaultEffect(StrEnum):
    """What fails; `MEANINGS` says how, and what a rule's value is for."""

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
    EXPIRE = "expire"
    CERTIFICATE = "certificate"


MEANINGS: Final[Mapping[FaultEffect, tuple[str, str]]] = {
    FaultEffect.CODE: ("the answer is this code", "104"),
    FaultEffect.ACCEPT: ("what should be refused is taken", ""),
    FaultEffect.LOST: ("this input is not read", "email"),
    FaultEffect.CONTRADICTORY: ("success and code do not agree", ""),
    FaultEffect.SUCCESS: ("what stands for true or false", "maybe"),
    FaultEffect.CODE_TEXT: ("what stands for the code", "zero"),
    FaultEffect.WITHOUT: (
        "this part is left out: success, code, description, balance, number, password, domain …",
        "code",
    ),
    FaultEffect.BALANCE: ("what stands for the amount", "none"),
    FaultEffect.UNSTEADY: ("the balance falls with each reading", ""),
    FaultEffect.SETTING: ("a setting has another value", "number=9"),
    FaultEffect.INFO: ("the page for the user", "<script>1</script>"),
    FaultEffect.MANGLED: ("names are spoilt: escaped (twice), ascii, quoted or cut", "escaped"),
    FaultEffect.STATUS: ("this HTTP status, with nothing else", "500"),
    FaultEffect.BUSY: ("503, with the seconds to wait", "30"),
    FaultEffect.REDIRECT: ("sent on to this address", "https://elsewhere.example/"),
    FaultEffect.PAGE: ("a web page, as networks that want a login send it", ""),
    FaultEffect.FAULT: ("a SOAP fault with these words", "NullReferenceException"),
    FaultEffect.EMPTY: ("an answer without content", ""),
    FaultEffect.CUT: ("half of the answer, declared as all of it", ""),
    FaultEffect.MISSPELT: ("the last tag or bracket does not match", ""),
    FaultEffect.LATIN: ("ISO-8859-1, declared as what it was", ""),
    FaultEffect.CHARSET: ("this encoding in the header, another in the document", "iso-8859-1"),
    FaultEffect.CONTENT_TYPE: ("this content type; none where it is empty", "text/plain"),
    FaultEffect.REPLACE: ("each FROM=>TO in the answer", "true=>yes"),
    FaultEffect.PADDED: ("so many blanks more", "5000"),
    FaultEffect.CLOSE: ("the connection is closed after each answer", ""),
    FaultEffect.DELAY: ("seconds before the answer", "3"),
    FaultEffect.DRIP: ("seconds before each byte", "0.3"),
    FaultEffect.RESET: ("the connection is reset instead of an answer", ""),
    FaultEffect.SHORT: ("the connection ends within the answer", ""),
    FaultEffect.HANG: ("no answer ever", ""),
    FaultEffect.OPEN: ("no HTTP authentication is demanded", ""),
    FaultEffect.ANY_PASSWORD: ("HTTP authentication takes any password", ""),
    FaultEffect.WEAKER: ("Basic is offered beside the profile's scheme", ""),
    FaultEffect.DENY: ("nobody is let in", ""),
    FaultEffect.WANTS: ("only requests with this type, version, namespace or action are understood", "type=text/xml"),
    FaultEffect.EXPIRE: ("every session that is open has ended", ""),
    FaultEffect.CERTIFICATE: (
        "with --tls: expired, not-yet, wrong-host, self-signed, soon, tls-1.0 or tls-1.2",
        "expired",
    ),
}
"""For the documentation and the page: what an effect does, and an example of its value, empty where it takes none."""

BESIDE: Final = ("description", "registry")
"""What a rule may name besides the profile's services."""
OPTIONAL: Final = frozenset({FaultEffect.CONTENT_TYPE, FaultEffect.FAULT, FaultEffect.INFO})
"""Effects whose value may be empty."""
CHOICES: Final[Mapping[FaultEffect, tuple[str, ...]]] = {
    FaultEffect.MANGLED: ("escaped", "ascii", "quoted", "cut"),
    FaultEffect.CERTIFICATE: ("expired", "not-yet", "wrong-host", "self-signed", "soon", "tls-1.0", "tls-1.2"),
}
"""What the value may be, where it is one of a few."""
_NUMBER: Final = (r"[0-9]{1,6}", "a whole number up to 999999")
_SECONDS: Final = (r"[0-9]{1,6}(\.[0-9]{1,6})?", "a number of seconds")
_PLAIN: Final = (r"[ -~]*", "plain ASCII characters")
_SHAPES: Final[Mapping[FaultEffect, tuple[str, str]]] = {
    FaultEffect.CODE: _NUMBER,
    FaultEffect.STATUS: (r"[2-5][0-9][0-9]", "an HTTP status from 200 to 599"),
    FaultEffect.BUSY: _NUMBER,
    FaultEffect.PADDED: _NUMBER,
    FaultEffect.DELAY: _SECONDS,
    FaultEffect.DRIP: _SECONDS,
    FaultEffect.REDIRECT: _PLAIN,
    FaultEffect.CONTENT_TYPE: _PLAIN,
    FaultEffect.CHARSET: _PLAIN,
    FaultEffect.SETTING: (r"\w+=.*", "NAME=VALUE"),
    FaultEffect.REPLACE: (r"(?s).+=>.*", "FROM=>TO"),
    FaultEffect.WANTS: (r"(type|version|namespace|action)=.+", "type=…, version=…, namespace=… or action=…"),
}
"""How the value is written, where it is more than a word or a number."""
_EARLY: Final = frozenset(
    {
        FaultEffect.LOST,
        FaultEffect.MANGLED,
        FaultEffect.OPEN,
        FaultEffect.ANY_PASSWORD,
        FaultEffect.WEAKER,
        FaultEffect.DENY,
        FaultEffect.WANTS,
        FaultEffect.EXPIRE,
    }
)


@dataclass(frozen=True)
class Fault:
    """One rule.

    service: its name, that of one of its requests (``provisioning.device``, ``sessions.user``), ``description`` (a
    WSDL) or ``registry``; empty for every service of the profile.

    instead_of: only where the true answer is this code, 0 for a success. login: only this login or number. holds: only
    requests that contain this text. nth: only that request, counted from 1. every: only each one of so many.
    """

    effect: FaultEffect
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
        """Return what is wrong with it, in words; or empty."""
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
        """Set these, and no others."""
        with self._lock:
            self.rules[:] = rules
            self._counts.clear()

    def add(self, rule: Fault) -> None:
        with self._lock:
            self.rules.append(rule)

    def remove(self, index: int) -> None:
        """Remove the rule at `index`, if there is one."""
        with self._lock:
            if 0 <= index < len(self.rules):
                self._counts.pop(self.rules.pop(index), None)

    def before(self, service: str, who: Iterable[str], text: str, request: str = "") -> tuple[Fault, ...]:
        """Return those about how a request is let in and read, and count each.

        request: which of the service's requests it is, where there are several. who: login and number that it brought.
        text: all of it, as it was sent and as it was meant.
        """
        return self._meant((service, request), who, text, None, early=True)

    def after(
        self, service: str, who: Iterable[str], text: str, code: int | None, request: str = ""
    ) -> tuple[Fault, ...]:
        """Return those about what is answered, and count each. code: the true answer's, None where there is none."""
        return self._meant((service, request), who, text, code, early=False)

    def _meant(
        self, named: tuple[str, str], who: Iterable[str], text: str, code: int | None, *, early: bool
    ) -> tuple[Fault, ...]:
        found: list[Fault] = []
        own = named[0] not in BESIDE
        names = {name.lower() for name in who}
        with self._lock:
            for rule in self.rules:
                fits = (rule.effect in _EARLY) == early
                fits = fits and (rule.service in named if rule.service else own)
                fits = fits and (early or rule.instead_of is None or rule.instead_of == code)
                fits = fits and (not rule.login or rule.login.lower() in names) and rule.holds in text
                if fits and self._its_turn(rule):
                    found.append(rule)
        return tuple(found)

    def certificate(self) -> str:
        """Return which certificate to show; empty for a good one."""
        with self._lock:
            return next((rule.value for rule in self.rules if rule.effect is FaultEffect.CERTIFICATE), "")

    def _its_turn(self, rule: Fault) -> bool:
        count = self._counts[rule] = self._counts.get(rule, 0) + 1
        return (not rule.nth or count == rule.nth) and (not rule.every or count % rule.every == 0)


def read(path: Path, services: Collection[str] = (), *, tls: bool = True) -> tuple[Fault, ...]:
    """Return the rules in a TOML file, ``[[fault]]`` each; raises `UsageError` ``mock.file``.

    services: of the profile, where one is known. A rule for another service, or for a certificate without `tls`, would
    never apply.
    """
    found = []
    for number, each in enumerate(tables(path, "fault"), start=1):
        where = f"fault {number}"
        keys = {"effect": str, "service": str, "instead_of": int, "login": str, "holds": str, "nth": int, "every": int}
        value = each.pop("value", "")
        table(path, where, each, keys)
        try:
            effect = FaultEffect(each.pop("effect", ""))
        except ValueError:
            raise _wrong(path, f"{where}: effect is one of {', '.join(FaultEffect)}") from None
        rule = made(effect, value, each)
        if rule.problem():
            raise _wrong(path, f"{where}: {rule.problem()}")
        known = (*services, *BESIDE)
        if services and rule.service not in ("", *known):
            raise _wrong(path, f"{where}: there is no service {rule.service}; there are {', '.join(known)}")
        if effect is FaultEffect.CERTIFICATE and not tls:
            raise _wrong(path, f"{where}: certificate goes with --tls")
        found.append(rule)
    return tuple(found)


def made(effect: FaultEffect, value: Any, conditions: Mapping[str, Any]) -> Fault:
    return Fault(effect, str(value), **conditions)


def _wrong(path: Path, reason: str) -> UsageError:
    return UsageError("mock.file", facts={"file": path, "reason": reason})
