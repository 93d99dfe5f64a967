"""An answer → a reply that the profile's own expressions read back: the reply map, turned around.

What the profile leaves to the defaults is written as the specification has it. Codes of F4 are written in the profile's
own words, or as the HTTP status. An extra service (E1) gets a table with a few rows of each column's kind. Whether the
reader finds the same in what was written is checked in `neon_wizard.demo.mock.planning`, before anything is served.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.demo.mock import inverse, known_accounts
from neon_wizard.demo.mock.incoming import inlined
from neon_wizard.demo.mock.inverse import InverseError, Node, Scalar, another, hold, lines, put
from neon_wizard.demo.mock.known_accounts import MockAccount, MockAnswer
from neon_wizard.errors import ProfileError
from neon_wizard.operations.amounts import in_units, negated, parse_amount
from neon_wizard.operations.paths import plain_paths, walk
from neon_wizard.profile.action import ActionReply
from neon_wizard.profile.placeholders import PLACEHOLDER
from neon_wizard.profile.service import LicenceMap, ReplyMap
from neon_wizard.protocols.reply_reader import accepted_statuses

if TYPE_CHECKING:
    from neon_wizard.profile.action import ActionReply, Column, OperatorAction
    from neon_wizard.profile.service import Service


_USUAL: Final = {100: 400, 101: 422, 102: 404, 103: 409, 500: 500}
"""What REST services answer where no profile says it."""


def written_code(rules: ReplyMap, code: int) -> str:
    """Return what stands for `code` in a reply."""
    own = (key for key, each in rules.codes.items() if each == code and not key.lower().startswith("http"))
    return next(own, str(code))


def translated_code(rules: ReplyMap, code: int) -> int | None:
    """Return the HTTP status that the profile takes for `code`, where it says so."""
    for key, each in rules.codes.items():
        match = re.fullmatch(r"http +([1-5][0-9]{2}|[45]xx)", key, re.IGNORECASE)
        if match and each == code:
            return int(match[1].lower().replace("xx", "00"))
    return None


def status_of(service: Service, code: int) -> int:
    """Return the status of a refusal: the profile's for it; with REST the usual one, unless it means another code."""
    told = translated_code(service.reply, code)
    if told is not None:
        return told
    usual = _USUAL.get(code, 200)
    rest = service.protocol == "rest" and service.reply.format != "returndata"
    return usual if rest and usual not in accepted_statuses(service) else 200


_ROWS: Final = 2
_DAY: Final = date(2026, 1, 31)
_SAMPLES: Final = {"number": "7", "money": "1.50", "date": _DAY.isoformat()}
"""What stands in a column of each kind."""


def fill(root: Node, rules: ActionReply) -> None:
    """Put the rows where `rules` finds them; raises `InverseError`."""
    for row in lines(root, rules.rows, _ROWS) if rules.rows else ():
        for column in rules.columns:
            put(row, column.value, _sample(column))


def _sample(column: Column) -> str:
    return _DAY.strftime(column.format) if column.format else _SAMPLES.get(column.kind, "sample")


_NAMES: Final[Mapping[str, str]] = {
    "number": "Number",
    "password": "Password",
    "domain": "Domain",
    "display_name": "DisplayName",
    "auth_name": "AuthName",
    "proxy": "Proxy",
    "transport": "Transport",
    "stun": "StunServer",
}
_NEEDED: Final = ("number", "password", "domain")
_ROOT: Final = "Reply"
"""The element around a document for which the profile names none."""


@dataclass(frozen=True)
class ComposedReply:
    """A reply before it is written in a format. data: plain, without the envelope."""

    status: int
    data: Mapping[str, Any]


@dataclass(frozen=True)
class ReplyFault:
    """What is to be wrong with a reply. success, code: in place of the true ones. without: parts that are left out.

    balance: in place of the amount. changed: settings, by name. info: the page for the user.
    """

    success: Scalar | None = None
    code: str | None = None
    without: frozenset[str] = frozenset()
    balance: str | None = None
    changed: Mapping[str, str] = field(default_factory=dict)
    info: str | None = None


HONEST: Final = ReplyFault()


@dataclass(frozen=True)
class HandedOver:
    """What a reply gives to the requests after it. taken: by expression. alone: whether it tells nothing else.

    brought: what came of them with the request, by placeholder. inside: the same replies of other services, which are
    asked in just this way.
    """

    taken: Mapping[str, Scalar] = field(default_factory=dict)
    alone: bool = False
    brought: Mapping[str, str] = field(default_factory=dict)
    inside: tuple[tuple[Service, OperatorAction | None], ...] = ()


NOTHING: Final = HandedOver()


def compose(
    service: Service,
    answer: MockAnswer,
    twist: ReplyFault = HONEST,
    action: OperatorAction | None = None,
    accounts: tuple[MockAccount, ...] = (),
    handed: HandedOver = NOTHING,
) -> ComposedReply:
    """Return the reply of `service`; raises `ProfileError` ``profile.mock`` with the key that cannot be turned around.

    twist: what is to be wrong with it. action: the extra service that `service` belongs to, where it is one's.
    accounts: whose rows a list holds besides the answer's own.
    """
    return _Composer(service, answer, twist, action, accounts, handed).written()


class _Composer:
    def __init__(
        self,
        service: Service,
        answer: MockAnswer,
        twist: ReplyFault,
        action: OperatorAction | None,
        accounts: tuple[MockAccount, ...],
        handed: HandedOver,
    ) -> None:
        self._handed = handed
        self._service = self._first = service
        self._rules = service.reply
        self._answer = answer
        self._twist = twist
        self._action = action
        self._root = self._here = Node()
        self._others = [each for each in accounts if answer.account and each.login != answer.account.login]
        self._strict = service.reply.format == "returndata"
        self._loose: list[tuple[str, str, Scalar]] = []
        """Key, expression and value of what is looked for from the document's root; put when the rest stands."""

    def written(self) -> ComposedReply:
        status = 200
        if self._answer.code == 0 and self._answer.account is not None:
            self._contents(self._answer.account)
            self._contents_of_others(self._answer.account)
            self._outcome(True, written_code(self._rules, 0) if self._says_zero() else None)
            self._zero_beside_others()
        else:
            status = status_of(self._service, self._answer.code)
            self._failure(told=status != 200 and translated_code(self._rules, self._answer.code) == status)
        return ComposedReply(status, self._document())

    # ---- what is said ----

    def _contents_of_others(self, account: MockAccount) -> None:
        """Write what other services read of the same reply, as far as that agrees with it."""
        own = self._service, self._rules, self._action
        for service, action in self._handed.inside:
            self._service, self._rules, self._action = service, service.reply, action
            with suppress(ProfileError):
                self._contents(account)
            self._here = self._root
        self._service, self._rules, self._action = own

    def _contents(self, account: MockAccount) -> None:
        """Write what the account is told; where the profile picks a row, into the account's row among the others'."""
        rules, accounts = self._rules, [account, *self._others]
        if rules.row is None:
            self._compared(rules.verify, account, "verify")
            self._content(account)
            return
        with _naming(self._service, "row.of"):
            rows = lines(self._root, rules.row.of, len(accounts))
        for row, each in zip(rows, accounts, strict=False):
            self._here = row
            self._compared(rules.row.where, each, "row.where")
            self._compared(rules.verify, each, "verify")
            self._content(each)
        self._here = self._root

    def _compared(self, table: Mapping[str, str], account: MockAccount, key: str) -> None:
        """Write what the program compares with what it sent."""
        for expression, template in table.items():
            with _naming(self._service, key):
                whole = inlined(template, self._service.values)
                text = known_accounts.template_of(whole, account, also=self._handed.brought)
                put(self._here, expression, text)

    def _content(self, account: MockAccount) -> None:
        name = self._service.name
        if self._answer.account is not None and account.login == self._answer.account.login:
            for expression, value in self._handed.taken.items():
                with _naming(self._service, f"take ({expression})"):
                    put(self._here, expression, value, weak=self._here is not self._root)
        if self._handed.alone and self._service is self._first:
            return
        if name == "balance":
            self._credit(account)
        elif name in ("signup", "provisioning"):
            self._settings(account)
        elif self._action is not None:
            self._result(self._action.result)
        else:
            self._licence(account)

    def _licence(self, account: MockAccount) -> None:
        rules = self._rules.licence
        own = (word for word, state in rules.states.items() if state == account.licence)
        usual = LicenceMap()
        parts = {"state": next(own, account.licence), "expires": account.licence_until}
        for name, value in parts.items():
            expression = getattr(rules, name)
            if value and expression and name not in self._twist.without:
                loose = not self._strict and expression == getattr(usual, name)
                self._put(f"licence.{name}", expression, value, loose=loose)

    def _result(self, rules: ActionReply) -> None:
        """Write words, and a table of two rows where the action has one."""
        said = rules.message and (self._strict or rules.message != ActionReply.message)
        if said and "message" not in self._twist.without:
            self._put("result.message", rules.message, "Done.", weak=True)
        with _naming(self._service, "result.rows"):
            fill(self._here, rules)

    def _outcome(self, success: bool, code: str | None) -> None:
        """Write success and code. code: None where none is written."""
        twist, rules = self._twist, self._rules
        code = twist.code if twist.code is not None else code
        if code is not None and "code" not in twist.without:
            self._put("code", rules.code, int(code) if re.fullmatch("[0-9]{1,9}", code) else code)
        says = self._strict or not self._usual("success") or (not success and self._usual("code"))
        if not (says and rules.success) or "success" in twist.without:
            return
        if isinstance(twist.success, str):
            self._put("success", rules.success, twist.success)
        elif self._loose_default("success"):
            self._put("success", rules.success, success if twist.success is None else twist.success)
        else:
            truth = success if twist.success is None else bool(twist.success)
            with _naming(self._service, "success"):
                hold(self._root, rules.success, truth, self._other)

    def _failure(self, *, told: bool) -> None:
        """Write a refusal. told: whether the HTTP status already says the code."""
        answer, rules = self._answer, self._rules
        if rules.format == "xmlrpc" and self._usual("code"):
            fault = self._root.child("Fault")
            fault.child("faultcode").text = written_code(rules, answer.code)
            fault.child("faultstring").text = answer.description
            return
        if not told:
            self._outcome(False, written_code(self._rules, answer.code))
        if answer.description and "description" not in self._twist.without:
            usual = told and not self._strict and self._usual("description")
            expression = "message" if usual else rules.description
            if expression:
                self._put("description", expression, answer.description, weak=True, loose=usual or None)
        named = answer.field and rules.error_field and (self._strict or not self._usual("error_field"))
        if named and "field" not in self._twist.without:
            self._put("error_field", rules.error_field, _wire(self._service, answer.field), weak=True)

    def _says_zero(self) -> bool:
        if self._strict:
            return bool(self._rules.code)
        return not self._usual("code") and self._usual("success") and bool(self._rules.code)

    def _zero_beside_others(self) -> None:
        """Write a code of zero, as a profile's own code must stand in the table in which it is looked for."""
        rules = self._rules
        if self._strict or self._usual("code") or self._usual("success") or "code" in self._twist.without:
            return
        parents = [path[:-1] for path in plain_paths(rules.code) if len(path) > 1]
        data = self._root.plain()
        if any(isinstance(each, Mapping) for path in parents for each in walk(data, path)):
            self._put("code", rules.code, written_code(rules, 0), weak=True)

    def _credit(self, account: MockAccount) -> None:
        rules, twist = self._rules, self._twist
        text = as_counted(account.balance if twist.balance is None else twist.balance, rules)
        if rules.balance_pattern:
            with _naming(self._service, "balance_pattern"):
                try:
                    text = inverse.matching(rules.balance_pattern, {1: text})
                except ValueError:
                    if twist.balance is None:
                        raise InverseError("no text that this pattern finds") from None
        if "balance" not in twist.without and not PLACEHOLDER.fullmatch(rules.balance):
            self._put("balance", rules.balance, text)
        mapped = rules.currency and not PLACEHOLDER.fullmatch(rules.currency)
        if account.currency and mapped and (self._strict or not self._usual("currency")):
            self._put("currency", rules.currency, account.currency, weak=True)

    def _settings(self, account: MockAccount) -> None:
        rules = self._rules
        known = {
            "number": account.number,
            "password": account.sip_password.reveal(),
            "display_name": account.name,
            **account.settings,
            **self._twist.changed,
        }
        known = {name: value for name, value in known.items() if value and name not in self._twist.without}
        address = rules.account.get("address")
        if address and not PLACEHOLDER.fullmatch(address) and {"number", "domain"} <= known.keys():
            self._put("account.address", address, f"{known['number']}@{known['domain']}")
        for name, value in known.items():
            self._setting(name, value, said=bool(address) and name in ("number", "domain"))
        for name, expression in rules.account.items():
            if name not in _NAMES and name in account.extra and not PLACEHOLDER.fullmatch(expression):
                self._put(f"account.{name}", expression, account.extra[name])
        for name, value in account.extra.items():
            if name not in rules.account and (self._strict or name in (*(rules.keep or ()), *rules.aside)):
                self._put(f"account.{name}", f"Data.{name}", value, loose=not self._strict)
        self._remarks(account)

    def _setting(self, name: str, value: str, *, said: bool) -> None:
        """Write a setting. said: whether the address already says it."""
        rules = self._rules
        expression = rules.account.get(name)
        if expression is not None:
            if not PLACEHOLDER.fullmatch(expression):
                self._put(f"account.{name}", expression, value)
        elif not said and (self._strict or not rules.account or name in _NEEDED) and name in _NAMES:
            self._put(f"account.{name}", f"Data.{_NAMES[name]}", value, loose=not self._strict)

    def _remarks(self, account: MockAccount) -> None:
        """Write the page for the user, and that the account waits for a confirmation."""
        rules = self._rules
        info = account.info if self._twist.info is None else self._twist.info
        wanted = rules.info and (self._service.name == "signup" or self._twist.info is not None)
        if info and wanted and (self._strict or not self._usual("info")) and "info" not in self._twist.without:
            self._put("info", rules.info, info)
        if not account.confirmed and rules.unconfirmed:
            with _naming(self._service, "unconfirmed"):
                hold(self._here, rules.unconfirmed, True, self._other)

    # ---- where it stands ----

    def _put(self, key: str, expression: str, value: Scalar, *, weak: bool = False, loose: bool | None = None) -> None:
        """Put a value where `expression` finds it. loose: it is looked for from the document's root."""
        usual = self._loose_default(key) if loose is None else loose
        if usual and self._here is self._root:
            self._loose.append((key, expression.split("||")[0], value))
            return
        with _naming(self._service, key):
            # What a row is known by says what is read there, too.
            put(self._here, expression, value, weak=weak or self._here is not self._root)

    def _loose_default(self, key: str) -> bool:
        return not self._strict and self._usual(key)

    def _usual(self, key: str) -> bool:
        return bool(getattr(self._rules, key, None) == getattr(ReplyMap, key, ""))

    def _ground(self) -> Node:
        """Return where what the profile does not name is looked for: inside the elements around everything."""
        node = self._root
        if not node.table and self._rules.format == "xml":
            node.child(_ROOT)
        while len(node.table) == 1:
            inner = next(iter(node.table.values()))
            if inner.text is not None or inner.items or (not inner.table and node is not self._root):
                break
            node = inner
        return node

    def _document(self) -> Mapping[str, Any]:
        ground = self._ground() if self._loose else self._root
        for key, expression, value in self._loose:
            with _naming(self._service, key):
                put(ground, expression, value)
        plain = self._root.plain()
        found = plain if isinstance(plain, Mapping) else {}
        return {_ROOT: ""} if not found and self._rules.format == "xml" else found

    def _other(self, name: str, value: Scalar) -> Scalar:
        """Return something else than `value`: with a text's pattern, another of its group's choices."""
        if self._rules.format == "text" and self._rules.pattern:
            for each in inverse.choices(self._rules.pattern, name):
                if each != value:
                    return each
        return another(name, value)


class _naming:  # noqa: N801 - reads as a statement
    """Says which key of the profile cannot be turned around."""

    def __init__(self, service: Service, key: str) -> None:
        self._key = f"services.{service.name}.reply.{key}"

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, InverseError):
            raise ProfileError("profile.mock", facts={"key": self._key, "reason": str(error)}) from error


def as_counted(balance: str, rules: ReplyMap) -> str:
    """Return an amount in the operator's unit, with its sign and mark; what is no amount, for a test, as it is."""
    plain = rules.balance_unit == 1 and rules.balance_sign == "as-written"
    mark = rules.decimal_mark or "."
    try:
        if plain and mark == ".":
            return balance
        amount = in_units(parse_amount(balance, decimal_mark="."), Decimal(1) / rules.balance_unit)
    except ValueError:
        return balance
    turned = negated(amount) if rules.balance_sign == "inverted" else amount
    return f"{turned:f}".replace(".", mark)


def _wire(service: Service, name: str) -> str:
    """Return what the input `name` is called on the wire."""
    return next((wire for wire, template in service.fields.items() if f"{{{name}" in template), name)
