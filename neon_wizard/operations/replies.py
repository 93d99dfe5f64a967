"""A reply's plain data → the model, or a coded error: what an answer means (F3, F4, settled 2 to 9).

Nothing is taken from a reply before its success has been read, its code has been read, and both agree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.model import EMPTY, Balance, Provisioned, Secret, SipSettings
from neon_wizard.operations.amounts import (
    UnclearAmountError,
    currency_in,
    decimals,
    grouped_amount,
    in_units,
    negated,
    parse_amount,
)
from neon_wizard.operations.info import sanitise
from neon_wizard.operations.mapping import expression_of, payload_text, settings
from neon_wizard.operations.paths import first_of, ground, lacking, pick, pick_all, pick_text, plain_paths, walk
from neon_wizard.operations.reading import NumberText, Reading, letters, text_of
from neon_wizard.operations.structure import structure
from neon_wizard.profile import patterns
from neon_wizard.profile.placeholders import FIVE, names
from neon_wizard.profile.requests import placeholders_of
from neon_wizard.protocols.reply_reader import accepted_statuses

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols import Reply

REFUSALS: Final = frozenset({100, 101, 102, 103, 104, 500, 501})
"""The codes of F4; every other one is treated as 501 (settled 3)."""

_UNKNOWN: Final = 501
_CODE_OF_STATUS: Final = {400: 100, 404: 102, 409: 103, 410: 102, 422: 101}
"""What a status means where nothing in the reply, nor the profile, says it."""
_WORDS: Final = ("message", "errormessage", "errordescription", "description", "detail", "title", "reason", "error")
_FIELD_OF_CODE: Final = {103: "login", 104: "password"}
_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}
_CODE = re.compile(r"[+-]?[0-9]{1,9}", re.ASCII)
_FIRST_WORD = re.compile(r"[^\w]*([\w-]+)")
_CURRENCY = re.compile(r"[A-Za-z]{3}", re.ASCII)


def read(reply: Reply, service: Service, operator: str, *, secrets: tuple[Secret, ...] = ()) -> Any:
    """The structure of F3 as plain data, once the reply has been found to be a success; ``Data`` is data, not text.

    Raises `OperatorError` for a refusal (F4) or a fault, `ReplyError` for an answer that cannot be relied on.
    """
    return _verified(Reading(reply, service, operator, secrets))


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
    root = _verified(reading)
    unconfirmed = bool(_truth(reading, root, service.reply.unconfirmed))
    found = settings(reading, root, defaults)
    if not unconfirmed:
        _require(reading, root, found.sip, found.password)
    info = "\n".join(pick_all(reading, root, service.reply.info))
    return Provisioned(
        found.sip,
        found.password,
        sanitise(info),
        confirmed=not unconfirmed,
        defaulted=found.defaulted,
        ignored=found.ignored,
    )


def _require(reading: Reading, root: Any, sip: SipSettings, password: Secret) -> None:
    for setting, there in (("number", bool(sip.number)), ("password", bool(password))):
        if not there:
            raise lacking(reading, root, expression_of(reading, setting))


def balance(
    reply: Reply, service: Service, operator: str, *, currency: str = "", secrets: tuple[Secret, ...] = ()
) -> Balance:
    """The balance of a reply, read now; raises as `read`, and ``reply.number`` for what is no amount (F25 to F29).

    currency: the profile's, used where the reply names none.
    """
    reading = Reading(reply, service, operator, secrets)
    root = _verified(reading)
    rules = service.reply
    named = payload_text(reading, root, rules.currency, "Currency") if rules.currency else ""
    sure = named.upper() if _CURRENCY.fullmatch(named) else currency
    summed = replace(reading, thousandths=decimals(sure) == 3 and rules.balance_unit == 1)
    text = payload_text(summed, root, rules.balance, "Balance")
    if not text:
        raise lacking(reading, root, rules.balance)
    shown = named.upper() if _CURRENCY.fullmatch(named) else currency_in(text, rules.balance_pattern) or currency
    try:
        amount = in_units(_amount(reading, text, shown), rules.balance_unit)
    except UnclearAmountError as error:
        found = reading.words(error.text, 40)
        raise reading.error(error.code, found=found, node=first_of(rules.balance), **error.facts) from None
    except ValueError:
        raise reading.error("reply.number", found=reading.words(text, 40), node=first_of(rules.balance)) from None
    return Balance(negated(amount) if rules.balance_sign == "inverted" else amount, shown, datetime.now(UTC))


def _amount(reading: Reading, text: str, currency: str) -> Decimal:
    """What the balance says, in whatever unit and sign; raises as `parse_amount`."""
    rules = reading.service.reply
    if isinstance(text, NumberText):
        return parse_amount(text, rules.balance_pattern, decimal_mark=".")
    # The thousandth of a currency is no thousandth of its cents.
    thousandths = decimals(currency) == 3 and rules.balance_unit == 1
    if rules.pattern and not rules.balance_pattern and patterns.group_number(rules.pattern, rules.balance):
        from neon_wizard.protocols.formats import LONGEST_TEXT

        # The pattern of the whole text may have left a sign out.
        whole = str(reading.reply.data.get("text", ""))[:LONGEST_TEXT]
        return grouped_amount(
            whole, rules.pattern, rules.balance, decimal_mark=rules.decimal_mark, thousandths=thousandths
        )
    return parse_amount(text, rules.balance_pattern, decimal_mark=rules.decimal_mark, thousandths=thousandths)


def _verified(reading: Reading) -> Any:
    root = structure(reading)
    forced = _code_of_status(reading)
    if root is None and forced is None:
        raise _no_structure(reading)
    root = {} if root is None else root
    fault = _fault(reading)
    if fault and forced is None and _only_a_fault(reading, root, fault):
        raise _failed(reading, fault)
    success = _success(reading, root, needed=forced is None)
    code = _code(reading, root, success) if forced is None else forced
    if success is not None and success != (code == 0):
        raise reading.error("reply.contradictory", success=str(success).lower(), operator_code=code)
    if code:
        raise _refusal(reading, root, code)
    if fault is not None:
        raise _failed(reading, fault)
    if reading.reply.status >= 400 and forced is None:
        raise reading.error("reply.status", status=reading.reply.status)
    return root


def _code_of_status(reading: Reading) -> int | None:
    """The code that the profile gives the HTTP status (``"http 409" = 103``, ``"http 4xx" = 501``), or None."""
    status = reading.reply.status
    if status not in accepted_statuses(reading.service):
        return None
    codes = {" ".join(key.lower().split()): code for key, code in reading.service.reply.codes.items()}
    return codes.get(f"http {status}", codes.get(f"http {status // 100}xx"))


def _no_structure(reading: Reading) -> NeonError:
    fault = _fault(reading)
    if fault is not None:
        return _failed(reading, fault)
    if reading.reply.status >= 400:
        return reading.error("reply.status", status=reading.reply.status)
    rules = reading.service.reply
    return lacking(reading, reading.reply.data, rules.success or rules.code)


def _fault(reading: Reading) -> Mapping[str, Any] | None:
    data = reading.reply.data
    fault = data.get("Fault") if isinstance(data, Mapping) else None
    if fault is None:
        return None
    return fault if isinstance(fault, Mapping) else {"faultstring": fault}


def _only_a_fault(reading: Reading, root: Any, fault: Mapping[str, Any]) -> bool:
    """True for SOAP's fault in place of a reply of the operator's own shape: the HTTP status beside it says less."""
    code = reading.service.reply.code
    soap = "faultcode" in fault or "faultstring" in fault
    return reading.loose and soap and not (code and pick_text(reading, root, code))


def _failed(reading: Reading, fault: Mapping[str, Any]) -> OperatorError:
    """What a SOAP fault means: a code of F4 where the profile translates the fault's, else the service's failure."""
    name = text_of(fault.get("faultcode")) or ""
    description = reading.words(text_of(fault.get("faultstring")) or "")
    codes = reading.service.reply.codes
    code = codes.get(name, codes.get(name.rpartition(":")[2]))
    if code:
        return _operator_error(reading, code, description, _field(reading, {}, code, description))
    return OperatorError("operator.fault", description=description, facts=_facts(reading), detail=reading.outline())


def _success(reading: Reading, root: Any, *, needed: bool) -> bool | None:
    """Success; None where the profile expects none, or where an HTTP status has already told."""
    expression = reading.service.reply.success
    truth = _truth(reading, root, expression)
    if truth and reading.loose and reading.reply.status >= 400:
        truth = None  # a status that failed says more than an expression such as "!error"
    told = reading.usual(expression) or (reading.loose and reading.reply.status >= 400)
    if truth is None and needed and expression and not told:
        raise lacking(reading, root, expression)
    return truth


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


def _code(reading: Reading, root: Any, success: bool | None) -> int:
    """The code of F4: the reply's number, or what the profile translates it into."""
    rules = reading.service.reply
    text = pick_text(reading, root, rules.code) if rules.code else ""
    if not text:
        return _code_without_one(reading, root, success)
    if text in rules.codes:
        return rules.codes[text]
    if _CODE.fullmatch(text):
        return int(text)
    if reading.loose and (success is False or reading.reply.status >= 400):
        return _UNKNOWN
    raise reading.error("reply.code", found=reading.words(text, 40), node=first_of(rules.code))


def _code_without_one(reading: Reading, root: Any, success: bool | None) -> int:
    """What a reply without a code means: F3 must have one, elsewhere the success and the HTTP status tell."""
    rules, status = reading.service.reply, reading.reply.status
    if not reading.loose:
        if rules.code:
            raise lacking(reading, root, rules.code)
        return 0
    if success is None and status >= 400:
        return _CODE_OF_STATUS.get(status, 500 if status >= 500 else _UNKNOWN)
    named = bool(rules.code) and not reading.usual(rules.code)
    if named and (success is None or (success and _has_error_without_code(root, rules.code))):
        raise lacking(reading, root, rules.code)
    return _UNKNOWN if success is False else 0


def _has_error_without_code(root: Any, expression: str) -> bool:
    """True where the table stands in which the code should: an error that does not say which is no "no error" (F24)."""
    parents = [path[:-1] for path in plain_paths(expression) if len(path) > 1]
    return any(isinstance(value, Mapping) for path in parents for value in walk(root, path))


def _refusal(reading: Reading, root: Any, code: int) -> OperatorError:
    rules = reading.service.reply
    words = pick_all(reading, root, rules.description) if rules.description else []
    if not words and reading.usual(rules.description):
        words = _usual_words(root)
    if reading.loose and code == _UNKNOWN and rules.code:
        # A code that no table knows is shown, as a number would be (settled 3).
        words += [text for text in pick_all(reading, root, rules.code) if text not in words and not text.isdigit()]
    description = reading.words("; ".join(words))
    return _operator_error(reading, code, description, _field(reading, root, code, description))


def _usual_words(root: Any) -> list[str]:
    """The operator's words where they usually stand in a reply of its own shape."""
    base = ground(root)[1]
    for place in (base, *walk(base, ("error",), alike=True), *walk(base, ("data",), alike=True)):
        for name in _WORDS:
            for value in walk(place, (name,), alike=True) if isinstance(place, Mapping) else ():
                if text := text_of(value):
                    return [text]
    return []


def _operator_error(reading: Reading, code: int, description: str, field: str | None) -> OperatorError:
    return OperatorError(
        f"operator.{code if code in REFUSALS else 501}",
        operator_code=code,
        description=description,
        field=field,
        facts=_facts(reading),
        detail=reading.outline(),
    )


def _facts(reading: Reading) -> dict[str, str]:
    return {"operator": reading.operator, "host": reading.reply.host, "service": reading.service.name}


def _field(reading: Reading, root: Any, code: int, description: str) -> str | None:
    """The input that can mend a refusal: by the code, by the field that the operator names, or none."""
    service = reading.service
    if not service.own:
        if code in _FIELD_OF_CODE:
            return _FIELD_OF_CODE[code]
        if code not in (100, 101):
            return None
    expression = reading.service.reply.error_field
    named = pick_all(reading, root, expression)[:1] if expression else []
    first = _FIRST_WORD.match(description)
    found = (f for name in (*named, first and first[1]) if name and (f := _input_called(reading, name)))
    usual = _FIELD_OF_CODE.get(code)
    return next(found, usual if usual in _asked(service) else None)


def _input_called(reading: Reading, name: str) -> str | None:
    """The input behind a field's name on the wire (``EMail``, ``Signup/E-Mail``), or behind our own name for it."""
    service = reading.service
    asked = _asked(service)
    by_name = {letters(own): own for own in asked}
    for wire, template in service.fields.items():
        by_name.update({letters(wire): own for own in names(template)[:1] if own in asked})
    return by_name.get(letters(re.split(r"[./:]", name)[-1]))


def _asked(service: Service) -> list[str]:
    """What the user may have typed for this service."""
    own = [asked.name for asked in service.inputs]
    if service.own:
        return [*own, "password"] if "password" in placeholders_of(service) else own
    return [*(name for name in FIVE if name not in service.omit), *own]
