"""Whether the answers are the test account's own: what ``[test]`` expects, a second account, and no password in them.

Most of it looks at the good case's reply, and sends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING, Final

from neon_wizard.authoring import name_words
from neon_wizard.checks.catalogue import leaks
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep
from neon_wizard.checks.findings import Check, Effect, Severity
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import OperatorError, ReplyError, UsageError
from neon_wizard.model import Provisioned, Secret
from neon_wizard.operations.known_values import sends_password
from neon_wizard.operations.reading import leaves

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.protocols.dialect import Reply


_UNITS: Final = {Decimal(100): "0.01", Decimal(1000): "0.001"}
"""How many times too large a balance is → the unit that it is counted in."""


_MASKED: Final = 3
"""Characters; fewer asterisks may be a password."""
_HASH: Final = re.compile(r"\$(?:1|2[abxy]?|5|6|y|argon2\w{1,2})\$")
"""How crypt(3) and its like begin what they write."""
_NOTHING: Final = frozenset({"null", "none", "nil", "undefined"})
"""How languages write that there is nothing."""

_CASE: Final = CheckFound("password.case")
_TRIMMED: Final = CheckFound("password.trimmed", severity=Severity.NOTICE)
_LONGER: Final = CheckFound("password.longer")


def expected_steps(profile: Profile, name: str) -> Iterator[CheckStep]:
    """Return what is asked of a service's good answer."""
    good = (f"{name}.good",)
    ask = {"provisioning": _account, "balance": _credit}.get(name)
    if ask is not None:
        yield CheckStep(Check(f"{name}.expected", "B1", Severity.ERROR, Effect.NONE, name, good), ask)
    yield CheckStep(Check(f"{name}.secrets", "F5", Severity.WARNING, Effect.NONE, name, good), partial(_secrets, name))
    if name == "provisioning" and profile.kept.get("test", {}).get("second_login"):
        yield CheckStep(Check("provisioning.second", "B1", Severity.ERROR, service=name, after=good), _second)


def exact_steps(profile: Profile) -> Iterator[CheckStep]:
    """Return the question whether a password that is nearly right is refused."""
    service = profile.services.get("provisioning")
    if service is not None and sends_password(service):
        check = Check(
            "provisioning.password", "F4", Severity.WARNING, service="provisioning", after=("provisioning.code-104",)
        )
        yield CheckStep(check, _exactly)


def _account(bench: CheckContext) -> Iterator[CheckFound]:
    account, wanted = bench.provisioned(), bench.expected
    number, domain = wanted.get("number", ""), wanted.get("domain", "")
    if number and not _alike(account.sip.number, number):
        yield CheckFound("expected.number", _another(account.sip.number, number))
    if domain and account.sip.domain.lower() != domain.lower():
        yield CheckFound("expected.domain", {"found": account.sip.domain, "expected": domain})
    yield from _no_password(account, bench)
    secret = bench.expected_secret("sip_password")
    if secret is not None and account.sip_password != secret:
        yield CheckFound("expected.sip-password")
    if secret is None and not (number or domain):
        raise SkippedError


def _no_password(account: Provisioned, bench: CheckContext) -> Iterator[CheckFound]:
    """Look whether the SIP password can be one, and is not what anybody knows."""
    secret = account.sip_password.reveal()
    if len(secret) >= _MASKED and not secret.strip("*•"):
        yield CheckFound("secret.masked")
    elif _HASH.match(secret):
        yield CheckFound("secret.hashed")
    elif secret.strip("()").lower() in _NOTHING:
        yield CheckFound("secret.null")
    elif secret in (account.sip.number, bench.login):
        yield CheckFound("secret.guessable", severity=Severity.WARNING)


def _another(found: str, wanted: str) -> dict[str, str]:
    """Return the facts: whether it is the same number with other signs, none at all, or another customer's."""
    digits = "".join(filter(str.isdigit, found))
    case = "written" if _alike(digits, wanted) else "" if digits else "none"
    return {"found": found, "expected": wanted, "case": case}


def _alike(one: str, other: str) -> bool:
    """Return whether two numbers may be of one account: services write them with more or fewer digits around."""
    long, short = sorted((one, other), key=len, reverse=True)
    return bool(short) and (long.startswith(short) or long.endswith(short))


def _credit(bench: CheckContext) -> Iterator[CheckFound]:
    other = next((text for text in _numbers(bench) if not _alike(text, bench.number)), "")
    if other:
        yield CheckFound("expected.other-number", {"found": other, "expected": bench.number})
    wanted, found = bench.expected.get("balance", ""), bench.credit
    if not wanted or found is None:
        if not other:
            raise SkippedError
        return
    with suppress(InvalidOperation):
        amount = Decimal(wanted.replace(",", "."))
        facts = {"found": str(found.amount), "expected": wanted}
        if found.amount == amount:
            return
        unit = _UNITS.get(found.amount / amount if amount else Decimal(0))
        if unit:
            yield CheckFound("expected.unit", facts, change={"services.balance.reply.balance_unit": f'"{unit}"'})
        else:
            yield CheckFound("expected.balance", facts, Severity.WARNING)


def _numbers(bench: CheckContext) -> Iterator[str]:
    """Yield the telephone numbers that a balance's reply names."""
    reply = bench.good.get("balance")
    for path, text in leaves(reply.data) if reply is not None else ():
        name = path[-1] if path else ""
        if text and text.isdigit() and name_words.plain(name) in _NUMBERS:
            yield text


_NUMBERS: Final = frozenset({"number", "numero", "account", "conta", "cuenta", "ramal", "extension", "sipnumber"})


def _secrets(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    """Look for the two passwords in a reply where it has no reason to say them."""
    reply, portal, sip = bench.good.get(name), leaks.portal_password(bench), leaks.sip_password(bench)
    if reply is None or not (portal or sip):
        raise SkippedError
    needed = any(leaks.needs_password(each.reply) for each in bench.requests(name))
    if portal and (in_header := leaks.in_headers(reply, portal)):
        yield CheckFound("secret.echoed", {"node": in_header.node, "case": "header"})
    elif portal and not needed:
        yield from _echoed(name, reply, portal, sip)
    if sip and sip != portal:
        if in_header := leaks.in_headers(reply, sip):
            yield CheckFound("secret.sip", {"node": in_header.node, "case": "header"})
        elif name == "balance" and not needed and (in_body := leaks.in_body(reply, sip)):
            yield CheckFound("secret.sip", {"node": in_body.node})


def _echoed(name: str, reply: Reply, portal: str, sip: str) -> Iterator[CheckFound]:
    """Look for the portal's password in a body: whoever asks knows it already."""
    if portal == sip:
        if name == "provisioning":
            yield CheckFound("secret.same", severity=Severity.NOTICE)
    elif told := leaks.in_body(reply, portal):
        yield CheckFound("secret.echoed", {"node": told.node, "case": "" if told.plain else "encoded"})


def _second(bench: CheckContext) -> Iterator[CheckFound]:
    """Ask for the second account, and then for the first one again: neither may be answered with the other's."""
    first, password = bench.provisioned(), bench.expected_secret("second_password")
    if password is None:
        raise SkippedError("test.second_password")
    other = bench.judged("provisioning", {"login": bench.expected["second_login"], "password": password})
    assert isinstance(other, Provisioned)  # noqa: S101 - provisioning gives nothing else
    wanted = bench.expected.get("second_number", "")
    again = bench.judged("provisioning", bench.values("provisioning"))
    assert isinstance(again, Provisioned)  # noqa: S101 - nor the second time
    if other.sip.number == first.sip.number and wanted != first.sip.number:
        yield CheckFound("second.same", {"found": other.sip.number})
    elif wanted and not _alike(other.sip.number, wanted):
        yield CheckFound("expected.number", _another(other.sip.number, wanted))
    if again.sip.number != first.sip.number:
        yield CheckFound("second.same", {"found": again.sip.number})


def _exactly(bench: CheckContext) -> Iterator[CheckFound]:
    """Ask with passwords that are nearly right; between them rightly, so that nothing is locked."""
    values, password = bench.values("provisioning"), bench.password.reveal()
    near = {password.swapcase(): _CASE, f"{password}x": _LONGER, f"{password} ": _TRIMMED}
    met: list[CheckFound] = []
    for other, found in near.items():
        if other == password or (found is _TRIMMED and _LONGER in met):
            continue
        try:
            bench.judged("provisioning", {**values, "password": bench.known(Secret(other))})
        except (OperatorError, ReplyError, UsageError):
            bench.judged("provisioning", values)
        else:
            met.append(found)
            yield found
