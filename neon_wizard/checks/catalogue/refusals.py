"""The code of F4 for the input that deserves it, and hostile text taken as data; nothing is created by any of this."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.bench import Bench, Found, SkippedError, Step
from neon_wizard.checks.catalogue.access import READING
from neon_wizard.checks.model import Check, Severity
from neon_wizard.errors import OperatorError, ReplyError, UsageError
from neon_wizard.profile.operator import ReplyMap
from neon_wizard.profile.placeholders import names

if TYPE_CHECKING:
    from neon_wizard.checks.bench import Values
    from neon_wizard.profile.operator import Profile, Service

HOSTILE: Final = ('O\'Neil "x" --', "<b>&amp;</b> ]]>", "Zoë Ação", "☎😀", "x" * 255)
"""Text that is nothing but data: quotes, markup, non-ASCII, beyond the basic plane, as long as may be."""
_SHOWN: Final = 20
_USERS_MISTAKE: Final = frozenset({100, 101, 102, 104})


def steps(profile: Profile) -> Iterator[Step]:
    for name in READING:
        if name not in profile.services:
            continue
        for code, ask in {100: _left_out, 102: _unknown, 104: _wrong_password}.items():
            if code == 104 and name == "balance":
                continue
            check = Check(f"{name}.code-{code}", "F4", Severity.WARNING, service=name, after=(f"{name}.good",))
            yield Step(check, partial(ask, name))
        check = Check(f"{name}.hostile", "F4", Severity.WARNING, service=name, after=(f"{name}.code-102",))
        yield Step(check, partial(_hostile, name))


def without(service: Service, value: str) -> Service:
    """`service` with nothing in its request where `value` would stand."""
    kept = {wire: template for wire, template in service.fields.items() if value not in names(template)}
    return replace(service, fields=kept)


def refused(bench: Bench, name: str, values: Values, expected: int, service: Service | None = None) -> Iterator[Found]:
    """What is wrong with how the operator turns `values` down."""
    facts = {"expected": str(expected)}
    try:
        bench.judged(name, values, service)
    except OperatorError as error:
        if error.operator_code is None and error.code != "operator.fault":
            raise
        if error.operator_code == expected or (error.operator_code == 501 and not _tells_codes(bench.service(name))):
            if not error.description:
                yield Found("refusal.wordless", facts, Severity.NOTICE)
        elif error.operator_code in (None, 500):
            yield Found("refusal.internal", facts)
        else:
            yield Found("refusal.other", {**facts, "found": str(error.operator_code)})
    except ReplyError as error:
        if error.code != "reply.status":
            raise
        yield Found("refusal.status", {**facts, "found": error.facts.get("status", "")})
    else:
        yield Found("refusal.accepted", facts, Severity.ERROR if expected == 104 else None)


def _tells_codes(service: Service) -> bool:
    """Whether the replies have room for a code: a line of text has none where the profile finds none in it."""
    rules = service.reply
    return rules.format != "text" or rules.code != ReplyMap.code or bool(rules.codes)


def _left_out(name: str, bench: Bench) -> Iterator[Found]:
    value = "number" if name == "balance" else "password"
    values = {**bench.values(name), value: ""}
    try:
        yield from refused(bench, name, values, 100, without(bench.service(name), value))
    except UsageError:
        raise SkippedError from None  # the request cannot be written without it


def _unknown(name: str, bench: Bench) -> Iterator[Found]:
    yield from refused(bench, name, _nobody(name, bench), 102)


def _nobody(name: str, bench: Bench, who: str = "") -> Values:
    who = who or "neon-nobody-" + randomness.token_hex(4)
    return {"number": who} if name == "balance" else {"login": who, "password": bench.invented()}


def _wrong_password(name: str, bench: Bench) -> Iterator[Found]:
    yield from refused(bench, name, {**bench.values(name), "password": bench.invented()}, 104)


def _hostile(name: str, bench: Bench) -> Iterator[Found]:
    for text in HOSTILE:
        facts = {"name": text if len(text) <= _SHOWN else f"{text[:3]}… ({len(text)})"}
        try:
            bench.judged(name, _nobody(name, bench, text))
        except UsageError:
            continue  # this operator's requests cannot carry it, and no user can send it
        except OperatorError as error:
            told = error.operator_code in _USERS_MISTAKE
            if not told and (error.operator_code != 501 or _tells_codes(bench.service(name))):
                yield Found("hostile.failed", {**facts, "found": str(error.operator_code or "fault")})
        except ReplyError as error:
            if not (error.code == "reply.status" and error.facts.get("status", "").startswith("4")):
                yield Found("hostile.failed", {**facts, "found": error.facts.get("status") or error.code})
        else:
            yield Found("hostile.accepted", facts, Severity.ERROR)
