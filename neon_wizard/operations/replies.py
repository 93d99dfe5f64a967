"""A reply's plain data → the model, or a coded error: what an answer means (F3, F4, settled 2 to 9).

Nothing is taken from a reply before its success has been read, its code has been read, and both agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import NeonError, OperatorError, ReplyError
from neon_wizard.late_dataclass import replace
from neon_wizard.model import EMPTY, Balance, Provisioned, Secret, SipSettings
from neon_wizard.operations.mapping import expression_of, payload_text, settings
from neon_wizard.operations.paths import first_of, ground, lacking, pick, pick_all, pick_text, plain_paths, walk
from neon_wizard.operations.reading import TABLE, NumberText, Reading, text_of
from neon_wizard.operations.structure import structure
from neon_wizard.profile import patterns
from neon_wizard.protocols.reply_reader import accepted_statuses

if TYPE_CHECKING:
    from decimal import Decimal

    from neon_wizard.operations import amounts, known_values, refused_field
    from neon_wizard.operations import info as info_page
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Reply
else:
    amounts = late.module("neon_wizard.operations.amounts")
    info_page = late.module("neon_wizard.operations.info")
    known_values = late.module("neon_wizard.operations.known_values")
    refused_field = late.module("neon_wizard.operations.refused_field")

REFUSALS: Final = frozenset({100, 101, 102, 103, 104, 500, 501})
"""The codes of F4; every other one is treated as 501 (settled 3)."""

_UNKNOWN: Final = 501
_CODE_OF_STATUS: Final = {400: 100, 404: 102, 409: 103, 410: 102, 422: 101}
"""What a status means where nothing in the reply, nor the profile, says it."""
_WORDS: Final = ("message", "errormessage", "errordescription", "description", "detail", "title", "reason", "error")
_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}
_CODE = late.pattern(r"[+-]?[0-9]{1,9}", re.ASCII)
_CURRENCY = late.pattern(r"[A-Za-z]{3}", re.ASCII)


def read(
    reply: Reply,
    service: Service,
    operator: str,
    *,
    secrets: tuple[Secret, ...] = (),
    sent: Mapping[str, str | Secret] = EMPTY,
) -> Any:
    """The structure of F3 as plain data, once the reply has been found to be a success; ``Data`` is data, not text.

    sent: what filled the request, by which the user's row is known. Where the profile has one, it is what is returned.
    Raises `OperatorError` for a refusal (F4) or a fault, `ReplyError` for an answer that cannot be relied on.
    """
    return verified(Reading(reply, service, operator, secrets, sent))


def code_of(reading: Reading) -> str:
    """Return the operator's own code in a reply, or that of a fault; empty where it has none that can be read."""
    try:
        case = _Case(reading)
        return case.code_text or text_of((case.fault or {}).get("faultcode")) or ""
    except ReplyError:
        return ""


def account(
    reply: Reply,
    service: Service,
    operator: str,
    *,
    defaults: Mapping[str, str] = EMPTY,
    secrets: tuple[Secret, ...] = (),
    sent: Mapping[str, str | Secret] = EMPTY,
) -> Provisioned:
    """The SIP account of a signup's or a provisioning's reply; raises as `read`.

    defaults: the profile's ``[sip]`` (A3). sent: what filled the request, for what is as the user typed it. Number and
    password may be missing while the account is unconfirmed (A5).
    """
    reading = Reading(reply, service, operator, secrets, sent)
    root = verified(reading)
    unconfirmed = bool(_truth(reading, root, service.reply.unconfirmed))
    found = settings(reading, root, defaults)
    if not unconfirmed:
        _require(reading, root, found.sip, found.password)
    info = "\n".join(pick_all(reading, root, service.reply.info))
    return Provisioned(
        found.sip,
        found.password,
        info_page.sanitise(info) if info else "",
        confirmed=not unconfirmed,
        defaulted=found.defaulted,
        ignored=found.ignored,
        kept=found.kept,
    )


def _require(reading: Reading, root: Any, sip: SipSettings, password: Secret) -> None:
    for setting, there in (("number", bool(sip.number)), ("password", bool(password))):
        if not there:
            raise lacking(reading, root, expression_of(reading, setting))


def balance(
    reply: Reply,
    service: Service,
    operator: str,
    *,
    currency: str = "",
    secrets: tuple[Secret, ...] = (),
    sent: Mapping[str, str | Secret] = EMPTY,
) -> Balance:
    """The balance of a reply, read now; raises as `read`, and ``reply.number`` for what is no amount (F25 to F29).

    currency: the profile's, used where the reply names none.
    """
    reading = Reading(reply, service, operator, secrets, sent)
    root = verified(reading)
    rules = service.reply
    named = payload_text(reading, root, rules.currency, "Currency") if rules.currency else ""
    sure = named.upper() if _CURRENCY.fullmatch(named) else currency
    summed = replace(reading, thousandths=amounts.decimals(sure) == 3 and rules.balance_unit == 1)
    text = payload_text(summed, root, rules.balance, "Balance")
    if not text:
        raise lacking(reading, root, rules.balance)
    shown = (
        named.upper() if _CURRENCY.fullmatch(named) else amounts.currency_in(text, rules.balance_pattern) or currency
    )
    try:
        amount = amounts.in_units(_amount(reading, text, shown), rules.balance_unit)
    except amounts.UnclearAmountError as error:
        found = reading.words(error.text, 40)
        raise reading.error(error.code, found=found, node=first_of(rules.balance), **error.facts) from None
    except ValueError:
        raise reading.error("reply.number", found=reading.words(text, 40), node=first_of(rules.balance)) from None
    return Balance(amounts.negated(amount) if rules.balance_sign == "inverted" else amount, shown, datetime.now(UTC))


def _amount(reading: Reading, text: str, currency: str) -> Decimal:
    """What the balance says, in whatever unit and sign; raises as `parse_amount`."""
    rules = reading.service.reply
    if isinstance(text, NumberText):
        return amounts.parse_amount(text, rules.balance_pattern, decimal_mark=".")
    # The thousandth of a currency is no thousandth of its cents.
    thousandths = amounts.decimals(currency) == 3 and rules.balance_unit == 1
    if rules.pattern and not rules.balance_pattern and patterns.group_number(rules.pattern, rules.balance):
        from neon_wizard.protocols.formats import LONGEST_TEXT

        # The pattern of the whole text may have left a sign out.
        whole = str(reading.reply.data.get("text", ""))[:LONGEST_TEXT]
        return amounts.grouped_amount(
            whole, rules.pattern, rules.balance, decimal_mark=rules.decimal_mark, thousandths=thousandths
        )
    return amounts.parse_amount(text, rules.balance_pattern, decimal_mark=rules.decimal_mark, thousandths=thousandths)


def verified(reading: Reading) -> Any:
    """The structure of a reply that is a success, or the user's row in it; raises what says that it is none."""
    root, rules = _successful(reading), reading.service.reply
    if rules.row is None and not rules.verify:
        return root
    from neon_wizard.operations.rows import chosen  # most operators look for the row themselves

    roots = [root, *(_successful(replace(reading, reply=page)) for page in reading.reply.further)]
    found, code = chosen(reading, roots)
    if code:
        raise _operator_error(reading, code, "", refused_field.field_of(reading, root, code, ""))
    return found


def _successful(reading: Reading) -> Any:
    """The structure of a reply that no rule finds fault with; raises what the first that does says."""
    case = _Case(reading)
    for rule in _RULES if _is_readable(case) else _RULES_OF_NOTHING:
        if (error := rule(case)) is not None:
            raise error
    return case.root


class _Case:
    """A reply on its way through the rules; its success and its code are read once, when a rule first asks for them."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.status = reading.reply.status
        found = structure(reading)
        self.has_structure = found is not None
        self.root: Any = found if self.has_structure else {}
        # Where the profile says what the HTTP status means, nothing in the reply has to say it: the first of `_CODES`.
        self.code_of_status = _code_of_status(reading)
        self.fault = _fault(reading)

    @property
    @late.once
    def success(self) -> bool | None:
        """What the reply says of its success (settled 7); None where it says nothing. Raises ``reply.truth``.

        In a reply of the operator's own shape, a status that failed says more than an expression such as ``!error``.
        """
        truth = _truth(self.reading, self.root, self.reading.service.reply.success)
        return None if truth and self.failed_by_status else truth

    @property
    @late.once
    def code(self) -> int:
        """The code of F4, by the first of `_CODES` that knows it; raises where the reply must have one (settled 7)."""
        for find in _CODES:
            if (code := find(self)) is not None:
                return code
        raise AssertionError("the last one always knows")

    @property
    @late.once
    def code_text(self) -> str:
        """What stands where the profile says that the code is; empty where nothing does."""
        expression = self.reading.service.reply.code
        return pick_text(self.reading, self.root, expression) if expression else ""

    @property
    def failed_by_status(self) -> bool:
        """True where the HTTP status may tell a failure: of the specification's structure it is only a frame."""
        return self.reading.loose and self.status >= 400


def _fault_instead(case: _Case) -> NeonError | None:
    """A SOAP fault is all there is: what it says, counts."""
    return _failed(case.reading, case.fault) if case.fault is not None else None


def _status_instead(case: _Case) -> NeonError | None:
    """Nothing of the profile's is there, and the HTTP status says that it failed."""
    return _bad_status(case) if case.status >= 400 else None


def _structure_missing(case: _Case) -> NeonError:
    """Nothing of the profile's is there (F24): success is named, or the code where the profile knows no success."""
    rules = case.reading.service.reply
    return lacking(case.reading, case.reading.reply.data, rules.success or rules.code)


def _fault_alone(case: _Case) -> NeonError | None:
    """SOAP's own fault where a reply of the operator's own shape should be: the status beside it says less."""
    reading, fault = case.reading, case.fault
    if not fault or case.code_of_status is not None or not reading.loose:
        return None
    soap = "faultcode" in fault or "faultstring" in fault
    return _failed(reading, fault) if soap and not case.code_text else None


def _success_missing(case: _Case) -> NeonError | None:
    """What the profile says is the success is not there (F24).

    Nothing is missing where the status has told, or where nobody chose the expression: its own shape need not have one.
    """
    reading, expression = case.reading, case.reading.service.reply.success
    if case.success is not None or case.code_of_status is not None or not expression:
        return None
    told = reading.usual(expression) or case.failed_by_status
    return None if told else lacking(reading, case.root, expression)


def _contradictory(case: _Case) -> NeonError | None:
    """Success and code disagree (settled 2, F34, F35): neither is believed."""
    if case.success is None or case.success == (case.code == 0):
        return None
    return case.reading.error("reply.contradictory", success=str(case.success).lower(), operator_code=case.code)


def _refused(case: _Case) -> NeonError | None:
    """The operator refuses with a code (F4, settled 3)."""
    return _refusal(case.reading, case.root, case.code) if case.code else None


def _fault_beside(case: _Case) -> NeonError | None:
    """A SOAP fault beside a code 0 is no success (settled 2)."""
    return _failed(case.reading, case.fault) if case.fault is not None else None


def _status_beside(case: _Case) -> NeonError | None:
    """A status of 400 or more beside a code 0 is no success (settled 2), unless the profile says that it is one."""
    if case.status < 400 or case.code_of_status is not None:
        return None
    return case.reading.error("reply.status", status=case.status, beside="success")


_Rules = tuple[Callable[[_Case], NeonError | None], ...]
_RULES_OF_NOTHING: Final[_Rules] = (_fault_instead, _status_instead, _structure_missing)
"""What is said of a reply in which there is nothing that could be read; the first error counts, the last one is one."""
_RULES: Final[_Rules] = (
    # Success before code: nobody asks for the code of a reply whose success is not a truth.
    _fault_alone,
    _success_missing,
    _contradictory,
    _refused,
    # Success and code agree that it went well; what stands around them may not.
    _fault_beside,
    _status_beside,
)
"""What keeps a reply that can be read from being a success, in the order in which it is asked; the first error counts.

Each rule presumes that those before it hold. A rule that reads a value may raise what is wrong with that value itself:
``reply.truth``, ``reply.code``, ``reply.ambiguous`` (F30).
"""


def _is_readable(case: _Case) -> bool:
    """True where there is anything to read: the structure, or a status that the profile translates."""
    return case.has_structure or case.code_of_status is not None


def _bad_status(case: _Case) -> NeonError:
    return case.reading.error("reply.status", status=case.status)


# --- the code ---------------------------------------------------------------------------------------------------------


def _status_in_profile(case: _Case) -> int | None:
    """The profile says what this HTTP status means; the reply is not asked."""
    return case.code_of_status


def _translated(case: _Case) -> int | None:
    """The profile says what this text means."""
    return case.reading.service.reply.codes.get(case.code_text) if case.code_text else None


def _number(case: _Case) -> int | None:
    """The reply says it as F4 does."""
    return int(case.code_text) if _CODE.fullmatch(case.code_text) else None


def _unknown_text(case: _Case) -> int | None:
    """A text that no table knows: 501 where the reply of an own shape failed (settled 3), else nothing to rely on."""
    if not case.code_text:
        return None
    if case.reading.loose and (case.success is False or case.status >= 400):
        return _UNKNOWN
    found, node = case.reading.words(case.code_text, 40), first_of(case.reading.service.reply.code)
    raise case.reading.error("reply.code", found=found, node=node)


def _none_in_structure(case: _Case) -> int | None:
    """The specification's structure must have a code (F3, settled 7), unless the profile expects none."""
    if case.reading.loose:
        return None
    if expression := case.reading.service.reply.code:
        raise lacking(case.reading, case.root, expression)
    return 0


def _meaning_of_status(case: _Case) -> int | None:
    """Neither code nor success, and a status that failed: what such a status usually means."""
    if case.success is not None or case.status < 400:
        return None
    return _CODE_OF_STATUS.get(case.status, 500 if case.status >= 500 else _UNKNOWN)


def _none_where_named(case: _Case) -> int | None:
    """The profile chose an expression for the code, and there is none (F24): a failure may do without, a success not.

    Unless the success says that it is one, and no table of an error stands where the code should.
    """
    expression = case.reading.service.reply.code
    if not expression or case.reading.usual(expression) or case.success is False:
        return None
    if case.success is None or _has_error_without_code(case.root, expression):
        raise lacking(case.reading, case.root, expression)
    return None


def _by_success(case: _Case) -> int:
    """The success alone tells; where that is missing too, nothing says that it failed."""
    return _UNKNOWN if case.success is False else 0


_CODES: Final[tuple[Callable[[_Case], int | None], ...]] = (
    _status_in_profile,
    _translated,
    _number,
    _unknown_text,
    # From here on the reply has no code.
    _none_in_structure,
    _meaning_of_status,
    _none_where_named,
    _by_success,
)
"""Where the code of a reply comes from: the first that knows it. The last one always does."""


def _code_of_status(reading: Reading) -> int | None:
    """The code that the profile gives the HTTP status (``"http 409" = 103``, ``"http 4xx" = 501``), or None."""
    status = reading.reply.status
    if status not in accepted_statuses(reading.service):
        return None
    codes = {" ".join(key.lower().split()): code for key, code in reading.service.reply.codes.items()}
    return codes.get(f"http {status}", codes.get(f"http {status // 100}xx"))


def _has_error_without_code(root: Any, expression: str) -> bool:
    """True where the table stands in which the code should: an error that does not say which is no "no error" (F24)."""
    parents = [path[:-1] for path in plain_paths(expression) if len(path) > 1]
    return any(isinstance(value, TABLE) for path in parents for value in walk(root, path))


def _fault(reading: Reading) -> Mapping[str, Any] | None:
    data = reading.reply.data
    fault = data.get("Fault") if isinstance(data, TABLE) else None
    if fault is None:
        return None
    return fault if isinstance(fault, TABLE) else {"faultstring": fault}


def _failed(reading: Reading, fault: Mapping[str, Any]) -> OperatorError:
    """What a SOAP fault means: a code of F4 where the profile translates the fault's, else the service's failure."""
    name = text_of(fault.get("faultcode")) or ""
    description = reading.words(text_of(fault.get("faultstring")) or "")
    codes = reading.service.reply.codes
    code = codes.get(name, codes.get(name.rpartition(":")[2]))
    if code:
        return _operator_error(reading, code, description, refused_field.field_of(reading, {}, code, description))
    return OperatorError("operator.fault", description=description, facts=_facts(reading), detail=reading.outline())


def _truth(reading: Reading, root: Any, expression: str) -> bool | None:
    """True or false as settled 7 reads it; None where nothing stands; raises ``reply.truth`` for anything else."""
    value = pick(reading, root, expression) if expression else None
    if value is None:
        return None
    text = text_of(value)
    truth = _TRUTH.get((text or "").lower())
    if truth is None:
        found = reading.words("…" if text is None else text, 40)
        raise reading.error("reply.truth", found=found, node=first_of(expression))
    return truth


def _refusal(reading: Reading, root: Any, code: int) -> OperatorError:
    rules = reading.service.reply
    words = pick_all(reading, root, rules.description) if rules.description else []
    if not words and reading.usual(rules.description):
        words = _usual_words(root)
    if reading.loose and code == _UNKNOWN and rules.code:
        # A code that no table knows is shown, as a number would be (settled 3).
        words += [text for text in pick_all(reading, root, rules.code) if text not in words and not text.isdigit()]
    description = reading.words("; ".join(words))
    return _operator_error(reading, code, description, refused_field.field_of(reading, root, code, description))


def _usual_words(root: Any) -> list[str]:
    """The operator's words where they usually stand in a reply of its own shape."""
    base = ground(root)[1]
    for place in (base, *walk(base, ("error",), alike=True), *walk(base, ("data",), alike=True)):
        for name in _WORDS:
            for value in walk(place, (name,), alike=True) if isinstance(place, TABLE) else ():
                if text := text_of(value):
                    return [text]
    return []


def _operator_error(reading: Reading, code: int, description: str, field: str | None) -> OperatorError:
    return OperatorError(
        f"operator.{code if code in REFUSALS else 501}",
        operator_code=code,
        description=description,
        field=field,
        facts={**_facts(reading), **_wrong_portal(reading.service, code)},
        detail=reading.outline(),
    )


def _wrong_portal(service: Service, code: int) -> dict[str, str]:
    """Return what tells that the user's own password is wrong: with it a balance may be refused, without it never."""
    asked_with_it = code == 104 and service.name == "balance" and known_values.sends_password(service)
    return {"service": "", "case": "portal"} if asked_with_it else {}


def _facts(reading: Reading) -> dict[str, str]:
    return {"operator": reading.operator, "host": reading.reply.host, "service": reading.service.name}
