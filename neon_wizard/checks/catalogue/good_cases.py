"""The good case of everything that only reads: understood, well written, steady, quick (B1, C3, F3).

Licences (D1) are only asked for their state: nothing is ever activated, because that may cost something. Last comes
whether the account that provisioning gives can be used at its registrar.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.checks.catalogue import leaks
from neon_wizard.checks.catalogue.connections import READING, needs, open_steps
from neon_wizard.checks.catalogue.expected import expected_steps
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep
from neon_wizard.checks.findings import Check, Effect, Severity
from neon_wizard.checks.offered_changes import change_for
from neon_wizard.checks.operation_requests import step_of
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import NeonError
from neon_wizard.model import Balance, LicenceAnswer, LicenceState, Provisioned
from neon_wizard.operations.info import TAGS
from neon_wizard.operations.licence import ACTIVATION, STATUS
from neon_wizard.operations.paths import pick_all
from neon_wizard.operations.reading import Reading
from neon_wizard.operations.replies import read
from neon_wizard.profile.placeholders import is_secret, names
from neon_wizard.redaction import MASK, looks_secret
from neon_wizard.sip.register import register

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.exchange import Exchange


LARGE: Final = 4_096
"""Characters of a reply from which on compression pays."""
_REQUIREMENTS: Final = {"provisioning": "B1", "balance": "C3"}
_OFF: Final = 300.0
_FAR_OFF: Final = 86_400.0
"""Seconds; with a clock that is a day off, certificates and tokens end at the wrong time."""
_PROLOG: Final = re.compile(r"^\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.-]+)")
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.-]+)", re.IGNORECASE)
_PARTS: Final = {
    name.lower(): name for name in ("Success", "Error", "Data", "Code", "Description", "ErrorCode", "ErrorDescription")
}
"""The specification's names (F3)."""
_MARKED: Final = frozenset({"returndata", "xml", "json"})
"""Formats with a content type of their own. INI is not among them, as it may begin like JSON."""
_TAG: Final = re.compile(r"<([a-zA-Z][\w-]*)")
_ACTIVE: Final = re.compile(r"\son\w+\s*=|javascript:", re.IGNORECASE)


def good_case_steps(profile: Profile) -> Iterator[CheckStep]:
    for name in READING:
        if name not in profile.services:
            continue
        good = f"{name}.good"
        after = (good,)
        requirement = _REQUIREMENTS[name]
        check = Check(good, requirement, Severity.ERROR, service=name, after=needs(profile, name))
        yield CheckStep(check, partial(_good, name))
        yield from open_steps(profile, name)
        yield from expected_steps(profile, name)
        more: dict[str, tuple[str, Severity, Callable[[str, CheckContext], Iterator[CheckFound]]]] = {
            "content-type": ("F7", Severity.WARNING, _content_type),
            "encoding": ("F7", Severity.WARNING, _encoding),
            "naming": ("F3", Severity.NOTICE, _naming),
            "in-address": ("F5", Severity.NOTICE, _in_address),
            "times": ("G2", Severity.WARNING, _times),
            "connection": ("G2", Severity.NOTICE, _connection),
        }
        if name == "balance":
            more["steady"] = ("C3", Severity.NOTICE, _steady)
        else:
            more["info"] = ("A4", Severity.NOTICE, _info)
            more["settings"] = ("A2", Severity.WARNING, _settings)
        for kind, (number, severity, ask) in more.items():
            check = Check(f"{name}.{kind}", number, severity, service=name, after=after)
            yield CheckStep(check, partial(ask, name))


def _good(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    try:
        found = bench.judged(name, bench.values(name))
    except NeonError as error:
        bench.change = {} if bench.step else change_for(name, bench, error)
        raise
    if bench.reply is not None:
        bench.good[name] = bench.reply
    if isinstance(found, Provisioned):
        bench.account = found
        if not found.sip.domain:
            yield CheckFound("provisioning.no-domain")
    if isinstance(found, Balance):
        bench.credit = found
        bench.measure(balance=f"{found.amount} {found.currency}".strip())


def _exchanges(name: str, bench: CheckContext) -> list[tuple[Exchange, Service]]:
    """Return a good case's exchanges, as they travelled, each with its request; those of sessions that were opened."""
    before, reading = len(bench.exchanges), {step_of(each): each for each in reversed(bench.requests(name))}
    bench.ask(name, bench.values(name))
    return [(each, reading[each.step]) for each in bench.exchanges[before:]]


def _header(exchange: Exchange, wanted: str) -> str:
    return next((value for name, value in exchange.reply_headers if name.lower() == wanted), "")


def _content_type(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    asked = False
    for exchange, request in _exchanges(name, bench):
        declared = _header(exchange, "content-type")
        body = exchange.reply_body.lstrip("\ufeff \t\r\n")
        kind = "xml" if body.startswith("<") else "json" if body.startswith(("{", "[")) else ""
        if not kind or request.reply.format not in _MARKED:
            continue
        asked = True
        bench.measure(type=declared)
        if not declared:
            yield CheckFound("content-type.missing", step=exchange.step)
        elif kind not in declared.lower():
            yield CheckFound("content-type.other", {"found": declared, "expected": kind}, step=exchange.step)
    if not asked:
        raise SkippedError


def _encoding(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    for exchange, _ in _exchanges(name, bench):
        charset = _CHARSET.search(_header(exchange, "content-type"))
        prolog = _PROLOG.search(exchange.reply_body)
        named = {match[1].lower().replace("_", "-") for match in (charset, prolog) if match}
        if len(named) > 1:
            yield CheckFound("encoding.differs", {"found": " / ".join(sorted(named))}, step=exchange.step)
        elif "\ufffd" in exchange.reply_body and named <= {"utf-8"}:
            yield CheckFound("encoding.wrong", step=exchange.step)


def _naming(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    """Look at the names in the reply's structure: every spelling is understood here, but not by every softphone."""
    reply = bench.ask(name, bench.values(name))
    if bench.service(name).reply.format != "returndata":
        raise SkippedError
    holder = _holder(reply.data)
    if holder is None:
        raise SkippedError
    error = holder.get(_spelt(holder, "error"))
    inner = list(error) if isinstance(error, Mapping) else []
    other = [written for written in (*holder, *inner) if _PARTS.get(written.lower(), written) != written]
    if other:
        expected = ", ".join(_PARTS[written.lower()] for written in other)
        yield CheckFound("naming.case", {"found": ", ".join(other), "expected": expected})
    lower = {written.lower() for written in inner}
    if {"code", "errorcode"} <= lower or {"description", "errordescription"} <= lower:
        yield CheckFound("naming.both", {"found": ", ".join(inner)})
    elif {"code", "errordescription"} <= lower or {"errorcode", "description"} <= lower:
        yield CheckFound("naming.mixed", {"found": ", ".join(inner)})


def _holder(data: object) -> Mapping[str, Any] | None:
    """Return the outermost element with a Success, in whatever case."""
    pending: list[object] = [data]
    for node in pending:
        if isinstance(node, Mapping):
            if _spelt(node, "success"):
                return node
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    return None


def _spelt(node: Mapping[str, Any], wanted: str) -> str:
    return next((name for name in node if name.lower() == wanted), "")


def _in_address(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    """Look for secrets in the address, which get into the server's logs; `address.protected` checks encryption."""
    for exchange, request in _exchanges(name, bench):
        if MASK in exchange.url and _sends_secret(request):
            yield CheckFound("address.secret", step=exchange.step)


def _sends_secret(request: Service) -> bool:
    """Return whether a mask in the address stands for more than the id that a step before took."""
    written = [*names(request.url), *(each for text in request.fields.values() for each in names(text))]
    taken = [each for each in written if "." in each]
    return not request.step or not taken or any(is_secret(each) or looks_secret(each) for each in written)


def _times(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    values = bench.values(name)
    taken = []
    for _ in range(bench.options.calls):
        before = len(bench.exchanges)
        bench.ask(name, values)
        taken.append(sum(exchange.seconds for exchange in bench.exchanges[before:]))
    seconds = sorted(taken)
    middle, late = statistics.median(seconds), seconds[min(len(seconds) - 1, round(0.95 * len(seconds)))]
    bench.measure(median=f"{middle:.3f}", p95=f"{late:.3f}")
    slow = bench.options.slow
    if middle > slow:
        yield CheckFound("times.slow", {"found": f"{middle:.1f}", "late": f"{late:.1f}", "expected": f"{slow:g}"})
    elif late > slow:
        yield CheckFound("times.uneven", {"found": f"{middle:.2g}", "late": f"{late:.1f}", "expected": f"{slow:g}"})


def _connection(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    for exchange, request in _exchanges(name, bench):
        if "close" in _header(exchange, "connection").lower():
            yield CheckFound("connection.closed-at-once", step=exchange.step)
        if len(exchange.reply_body) > LARGE and not _header(exchange, "content-encoding"):
            facts = {"found": str(len(exchange.reply_body))}
            yield CheckFound("connection.not-compressed", facts, step=exchange.step)
        if _header(exchange, "set-cookie") and not request.name.startswith("sessions."):
            yield CheckFound("cookie.set", step=exchange.step)
        yield from _clock(exchange)


def _clock(exchange: Exchange) -> Iterator[CheckFound]:
    """Compare the server's clock with this computer's; a few minutes are nobody's fault."""
    try:
        date = parsedate_to_datetime(_header(exchange, "date"))
    except (ValueError, TypeError, OverflowError):
        return
    off = abs((date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
    if off > _OFF:
        facts = {"found": date.strftime("%Y-%m-%d %H:%M")}
        yield CheckFound("clock.off", facts, Severity.WARNING if off > _FAR_OFF else None, exchange.step)


def _steady(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    first, second = (bench.judged(name, bench.values(name)) for _ in range(2))
    if isinstance(first, Balance) and isinstance(second, Balance) and first.amount != second.amount:
        yield CheckFound("balance.unsteady", {"found": f"{first.amount}, {second.amount}"})


def _info(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    bench.ask(name, bench.values(name))
    yield from removed(page_of(name, bench))


def _settings(_name: str, bench: CheckContext) -> Iterator[CheckFound]:
    """Look at the good case's settings; nothing is sent."""
    yield from ignored(bench.provisioned())


def ignored(account: Provisioned) -> Iterator[CheckFound]:
    """Yield what the reply says for a setting and users' programs ignore."""
    for setting, value in account.ignored.items():
        yield CheckFound("provisioning.ignored", {"setting": setting, "found": value})


def page_of(name: str, bench: CheckContext) -> str:
    """Return the page for the user in the last reply, as the operator wrote it; or empty."""
    service, operator = bench.service(name), bench.profile.name
    if bench.reply is None:
        return ""
    root = read(bench.reply, service, operator, sent=bench.sent)
    return "\n".join(pick_all(Reading(bench.reply, service, operator), root, service.reply.info))


def removed(source: str) -> Iterator[CheckFound]:
    """Yield what is removed from a page for the user before it is shown (F49 to F53)."""
    if not source:
        raise SkippedError
    gone = sorted({tag.lower() for tag in _TAG.findall(source)} - TAGS - {"html", "head", "body", "title", "meta"})
    gone += ["on…="] if _ACTIVE.search(source) else []
    if gone:
        yield CheckFound("info.removed", {"found": ", ".join(gone)})


def licence_steps(profile: Profile) -> Iterator[CheckStep]:
    if STATUS in profile.services:
        good = Check(f"{STATUS}.good", "D1", Severity.ERROR, service=STATUS, after=needs(profile, STATUS))
        yield CheckStep(good, _good_licence)
        told = Check(f"{STATUS}.secrets", "F5", Severity.WARNING, Effect.NONE, STATUS, (good.id,))
        yield CheckStep(told, partial(leaks.secrets, STATUS))
        unknown = Check(f"{STATUS}.unknown", "D1", Severity.WARNING, service=STATUS, after=(good.id,))
        yield CheckStep(unknown, partial(_unknown, "neon-nobody"))
    elif "licence" in profile.services:
        yield CheckStep(Check(f"{ACTIVATION}.status", "D1", Severity.NOTICE, Effect.NONE, ACTIVATION), _no_status)


def _no_status(_bench: CheckContext) -> Iterator[CheckFound]:
    yield CheckFound("status.missing")


def _good_licence(bench: CheckContext) -> Iterator[CheckFound]:
    try:
        found = bench.judged(STATUS, bench.values(STATUS))
    except NeonError as error:
        bench.change = {} if bench.step else change_for(STATUS, bench, error)
        raise
    assert isinstance(found, LicenceAnswer)  # noqa: S101 - the service gives nothing else
    bench.measure(state=found.state.value)
    if bench.reply is not None:
        bench.good[STATUS] = bench.reply
    yield from ()


def _unknown(who: str, bench: CheckContext) -> Iterator[CheckFound]:
    """Ask for an account that nobody has: its licence must not be active."""
    found = bench.judged(STATUS, {**bench.values(STATUS), "number": who, "login": who})
    if isinstance(found, LicenceAnswer) and found.state is LicenceState.ACTIVE:
        yield CheckFound("status.anybody")


_RESERVED: Final = ("example", "test", "invalid", "example.com", "example.net", "example.org")
"""Names that no server has (RFC 2606), so there is nothing to ask."""


def telephone_steps(profile: Profile) -> Iterator[CheckStep]:
    if "provisioning" in profile.services:
        check = Check("sip.registers", "B1", Severity.ERROR, after=("provisioning.good",))
        yield CheckStep(check, _registers)


def _registers(bench: CheckContext) -> Iterator[CheckFound]:
    account = bench.provisioned()
    host = account.sip.domain.partition(":")[0].lower()
    if not account.confirmed or not host or any(host == name or host.endswith(f".{name}") for name in _RESERVED):
        raise SkippedError
    bench.pause()
    found = register(account.sip, account.sip_password, ca=bench.profile.http.ca, cancel=bench.cancel)
    bench.measure(address=found.address, transport=found.transport)
    if not found.authenticated:
        yield CheckFound("telephone.no-password")
