"""Signup, and how services refuse (A1, A2, F4).

Refusals first: the code of F4 for the input that deserves it, and hostile text taken as data; none of this creates an
account. Signup itself, its refusals, and what provisioning then says of the account, are asked only where that is
allowed.
"""

from __future__ import annotations

import secrets as randomness
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from neon_wizard.checks.catalogue import leaks
from neon_wizard.checks.catalogue.connections import READING, changed, needs
from neon_wizard.checks.catalogue.good_cases import ignored, page_of, removed
from neon_wizard.checks.causes import code_in
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep
from neon_wizard.checks.findings import Check, Created, Effect, Severity
from neon_wizard.checks.run_redaction import says
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import Cancelled, NetworkError, OperatorError, ProfileError, ReplyError, UsageError
from neon_wizard.model import Provisioned, SignupForm
from neon_wizard.operations.account_services import outcome_unknown, values_of
from neon_wizard.operations.known_values import sends_password
from neon_wizard.profile.placeholders import names
from neon_wizard.profile.service import ReplyMap, sent_by, sent_in_request
from neon_wizard.protocols.dialect import hidden
from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import Values
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service, SharedLogin


HOSTILE: Final = ('O\'Neil "x" --', "<b>&amp;</b> ]]>", "Zoë Ação", "☎😀", "x" * 255)
"""Text that is nothing but data: quotes, markup, non-ASCII, beyond the basic plane, as long as permitted."""
_SHOWN_REFUSED: Final = 20
_SHOWN: Final = 40
_BY_THE_STACK: Final = frozenset({"refusal.internal", "refusal.status"})
_USERS_MISTAKE: Final = frozenset({100, 101, 102, 104})


def refusal_steps(profile: Profile) -> Iterator[CheckStep]:
    for name in READING:
        if name not in profile.services:
            continue
        # By what follows from what: who takes any password compares nothing at all, who takes any number needs none.
        for code, ask in {104: _wrong_password, 102: _unknown, 100: _argument_left_out}.items():
            if code == 104 and name == "balance" and not sends_password(profile.services[name]):
                continue
            check = Check(f"{name}.code-{code}", "F4", Severity.WARNING, service=name, after=(f"{name}.good",))
            yield CheckStep(check, partial(ask, name))
        check = Check(f"{name}.hostile", "F4", Severity.WARNING, service=name, after=(f"{name}.code-102",))
        yield CheckStep(check, partial(_hostile, name))


Changed = tuple["Service", "Mapping[str, SharedLogin]"]


def without(bench: CheckContext, name: str, value: str) -> Changed:
    """Return the service and its sessions with nothing in any request where `value` would stand."""

    def bare(service: Service) -> Service:
        kept = {wire: template for wire, template in service.fields.items() if value not in names(template)}
        return replace(service, fields=kept)

    return changed(bench, name, bare)


def refused(
    bench: CheckContext, name: str, values: Values, expected: int, other: Changed | None = None
) -> Iterator[CheckFound]:
    """Yield what is wrong with how the operator refuses `values`. other: the requests that are sent instead."""
    facts = {"expected": str(expected)}
    try:
        bench.judged(name, values, *(other or ()))
    except OperatorError as error:
        if error.operator_code is None and error.code != "operator.fault":
            if expected == 104 and bench.failed is not None and code_in(bench.failed.reply_body) == "104":
                bench.change = {f'services.{name}.reply.codes."http 401"': "104"}
            raise
        asked = bench.asked or bench.service(name)
        yield from _quoted(bench, error)
        if error.committed:
            late = {**facts, "committed": error.committed}
            yield CheckFound("refusal.late", late, Severity.NOTICE, bench.step)
        if _is_expected(error, expected, asked):
            rules = asked.reply
            if not error.description and rules.row is None and not rules.verify:  # else this program refuses
                yield CheckFound("refusal.wordless", facts, Severity.NOTICE, bench.step)
        elif error.operator_code in (None, 500):
            yield CheckFound("refusal.internal", facts, step=bench.step)
        else:
            yield CheckFound("refusal.other", {**facts, "found": str(error.operator_code)}, step=bench.step)
    except ReplyError as error:
        if error.code != "reply.status":
            raise
        yield CheckFound("refusal.status", {**facts, "found": error.facts.get("status", "")}, step=bench.step)
    else:
        cause = _follows_from(name, expected, bench)
        if cause:
            raise SkippedError(cause)
        bench.accepting.setdefault(name, expected)
        opened = expected == 104 or (name == "provisioning" and expected == 100)
        if opened or expected == 103:
            facts["case"] = f"{expected}.{name}"
        yield CheckFound("refusal.accepted", facts, Severity.ERROR if opened else None)


def _follows_from(name: str, expected: int, bench: CheckContext) -> str:
    """Return the check that has told why this is accepted; empty where that is a finding of its own.

    An unknown login that is let in has a password all the same, but a balance without a number is anybody's.
    """
    before = bench.accepting.get(name)
    if name not in READING or before is None or before == expected:
        return ""
    return f"{name}.code-{before}" if before == 104 or name == "balance" else ""


def _quoted(bench: CheckContext, error: OperatorError) -> Iterator[CheckFound]:
    """Look for passwords in a refusal: its words are shown, and written into logs."""
    right, sip = leaks.portal_password(bench), leaks.sip_password(bench)
    if right and (says(error.description, right) or _leak(bench, right)):
        yield CheckFound("secret.told", severity=Severity.ERROR, step=bench.step)
    elif sip and (found := _leak(bench, sip)):
        yield CheckFound("secret.sip", {"node": found.node, "case": "refused"}, Severity.ERROR, bench.step)
    elif MASK in error.description:
        yield CheckFound("secret.quoted", severity=Severity.WARNING, step=bench.step)


def _leak(bench: CheckContext, secret: str) -> leaks.Leak | None:
    """Return where the refusal says it, unless it was sent, or this program refuses by what the reply has to say."""
    reply, asked = bench.refusal, bench.asked
    sent = any(secret == each.reveal() for each in hidden(bench.sent))
    if reply is None or sent or (asked is not None and leaks.needs_password(asked.reply)):
        return None
    return leaks.in_headers(reply, secret) or leaks.in_body(reply, secret)


def _is_expected(error: OperatorError, expected: int, asked: Service) -> bool:
    """Return whether it is the code for this input, or the nearest one that `asked` has."""
    by_login = asked.name.startswith("sessions.") or asked.http.auth.users
    if by_login and expected in (100, 102) and error.operator_code in (100, 102, 104):
        return True  # a login does not say which of the two was wrong, or missing
    if asked.reply.format == "xmlrpc" and error.code == "operator.fault":
        return expected not in asked.reply.codes.values()  # its faults have no word for it that the profile knows
    return error.operator_code == expected or (error.operator_code == 501 and not _tells_codes(asked))


def _tells_codes(service: Service) -> bool:
    """Return whether the replies have room for a code; a line of text has none where the profile finds none in it."""
    rules = service.reply
    return rules.format != "text" or rules.code != ReplyMap.code or bool(rules.codes)


def _argument_left_out(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    value = _whose(name, bench) if name == "balance" else "password"
    if not any(value in sent_in_request(each) for each in bench.requests(name)) or _in_path(bench, name, value):
        raise SkippedError  # the operator is not told it anyway, or the path without it is another one
    values = {**bench.values(name), value: ""}
    try:
        found = list(refused(bench, name, values, 100, without(bench, name, value)))
        if found and {each.code for each in found} <= _BY_THE_STACK and not list(refused(bench, name, values, 100)):
            return  # the SOAP library refuses what lacks an element; an empty one reaches the service, which says 100
        yield from found
    except (UsageError, ProfileError):
        raise SkippedError from None  # the request cannot be written without it, as a description demands it


def _unknown(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    _require_told(name, bench)
    yield from refused(bench, name, _nobody(name, bench), 102)


def _require_told(name: str, bench: CheckContext) -> None:
    """Raise `SkippedError` where the operator is not told whose it is."""
    if not {"login", "number"} & {*sent_by(bench.service(name))}:
        raise SkippedError


def _nobody(name: str, bench: CheckContext, who: str = "") -> Values:
    who = who or "neon-nobody-" + randomness.token_hex(4)
    if name == "balance":
        return {**bench.values(name), _whose(name, bench): who}
    return {"login": who, "password": bench.invented()}


def _whose(name: str, bench: CheckContext) -> str:
    """Return the placeholder that says whose the balance is: the number, where the request has a place for it."""
    return "login" if {"login", "number"} & {*sent_by(bench.service(name))} == {"login"} else "number"


def _wrong_password(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    yield from refused(bench, name, {**bench.values(name), "password": bench.invented()}, 104)


def _hostile(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    _require_told(name, bench)
    in_path = _in_path(bench, name, _whose(name, bench))
    met: dict[tuple[bool, str, str], list[str]] = {}
    for text in HOSTILE:
        if in_path and "/" in text:
            continue  # to a path it is no data: most servers refuse it, however it is written
        try:
            bench.judged(name, _nobody(name, bench, text))
        except UsageError:
            continue  # this operator's requests cannot carry it, so no user can send it
        except (OperatorError, ReplyError, NetworkError) as error:
            if isinstance(error, OperatorError) and error.operator_code is None and error.code != "operator.fault":
                raise  # nobody looked at the text
            found = _failure(error, bench.asked or bench.service(name))
            if found:
                met.setdefault((False, found, bench.step), []).append(_cut(text, _SHOWN_REFUSED))
        else:
            if (cause := bench.accepting.get(name)) in (102, 104):
                raise SkippedError(f"{name}.code-{cause}")
            met.setdefault((True, "", ""), []).append(_cut(text, _SHOWN_REFUSED))
    for (taken, found, step), texts in met.items():
        facts = {"name": "”, “".join(texts), "found": found}
        if taken:
            yield CheckFound("hostile.accepted", facts, Severity.ERROR)
        else:
            yield CheckFound("hostile.failed", facts, step=step)


def _in_path(bench: CheckContext, name: str, value: str) -> bool:
    return any(value in names(urlsplit(each.url).path) for each in bench.requests(name))


def _failure(error: OperatorError | ReplyError | NetworkError, asked: Service) -> str:
    """Return how a service failed over a text; empty where it took it for what it is: the user's mistake."""
    if isinstance(error, OperatorError):
        told = error.operator_code in _USERS_MISTAKE or (error.operator_code == 501 and not _tells_codes(asked))
        return "" if told else str(error.operator_code or "fault")
    status = error.facts.get("status", "") if error.code == "reply.status" else ""
    return "" if status.startswith("4") else status or error.code


HOSTILE_NAME: Final = 'Zoë O\'Neil "x" <b> & 😀'
LONG_NAME: Final = ("Maria da Conceição " * 14)[:254] + "x"
"""255 characters, of which the last is no blank."""


def signup_steps(profile: Profile) -> Iterator[CheckStep]:
    if "signup" not in profile.services:
        return
    good = ("signup.good",)

    def check(kind: str, number: str, severity: Severity, after: tuple[str, ...] = good) -> Check:
        looks = kind in ("info", "settings", "secrets", "same")
        return Check(f"signup.{kind}", number, severity, Effect.CREATES, "signup", after, not looks)

    yield CheckStep(check("good", "A1", Severity.ERROR, needs(profile, "signup")), _good)
    yield CheckStep(check("info", "A4", Severity.NOTICE), _info)
    yield CheckStep(check("settings", "A2", Severity.WARNING), _settings)
    yield CheckStep(check("secrets", "F5", Severity.WARNING), _secrets)
    yield CheckStep(check("code-100", "F4", Severity.WARNING), _left_out)
    yield CheckStep(check("code-101", "F4", Severity.WARNING), _bad_email)
    yield CheckStep(check("code-103", "F4", Severity.ERROR), _again)
    yield CheckStep(check("echo", "F7", Severity.WARNING), partial(_echo, HOSTILE_NAME))
    yield CheckStep(check("echo-long", "F7", Severity.WARNING, ("signup.echo",)), partial(_echo, LONG_NAME))
    if "provisioning" in profile.services:
        yield CheckStep(check("same", "B1", Severity.ERROR, (*good, "provisioning.good")), _same)


def _good(bench: CheckContext) -> Iterator[CheckFound]:
    form = bench.form()
    bench.signed = form, _sign_up(bench, form)
    bench.page = page_of("signup", bench)
    if bench.reply is not None:
        bench.good["signup"] = bench.reply
    yield from ()


def _info(bench: CheckContext) -> Iterator[CheckFound]:
    """Look at the good signup's page; nothing is sent."""
    yield from removed(bench.page)


def _settings(bench: CheckContext) -> Iterator[CheckFound]:
    """Look at the good signup's settings; nothing is sent."""
    _, account = _signed(bench)
    yield from ignored(account)


def _secrets(bench: CheckContext) -> Iterator[CheckFound]:
    """Look for the passwords in the good signup's reply; nothing is sent."""
    form, account = _signed(bench)
    yield from leaks.told("signup", bench, leaks.telling(form.password), leaks.telling(account.sip_password))


def _sign_up(bench: CheckContext, form: SignupForm) -> Provisioned:
    """Sign up, and return the new account."""
    with _noted(bench, form):
        made = bench.judged("signup", values_of(bench.service("signup"), form))
    assert isinstance(made, Provisioned)  # noqa: S101 - signup gives nothing else
    bench.created.append(Created(form.login, made.sip.number))
    return made


@contextmanager
def _noted(bench: CheckContext, form: SignupForm) -> Iterator[None]:
    """List the login where its account may exist although the signup failed, or was stopped on its way."""
    before = bench.begun
    try:
        yield
    except Exception as error:
        if bench.begun > before and (isinstance(error, Cancelled) or outcome_unknown(error)):
            bench.created.append(Created(form.login))
        raise


def _refused(
    bench: CheckContext, form: SignupForm, values: Values, code: int, other: Changed | None = None
) -> Iterator[CheckFound]:
    made = Created(form.login)
    with _noted(bench, form):
        for found in refused(bench, "signup", values, code, other):
            failed_inside = found.code == "refusal.status" and found.facts.get("found", "").startswith("5")
            left = found.code in ("refusal.accepted", "refusal.late") or failed_inside
            if left and made not in bench.created:
                bench.created.append(made)
            yield found


def _left_out(bench: CheckContext) -> Iterator[CheckFound]:
    service, form = bench.service("signup"), bench.form()
    needed = {*sent_by(service)} - {*service.omit, *service.optional}
    value = next((name for name in ("email", "name", "phone") if name in needed), "")
    if not value:
        raise SkippedError
    values = {**values_of(service, form), value: ""}
    try:
        yield from _refused(bench, form, values, 100, without(bench, "signup", value))
    except ProfileError:
        raise SkippedError from None  # a description demands it


def _bad_email(bench: CheckContext) -> Iterator[CheckFound]:
    service, form = bench.service("signup"), bench.form(email="neon-test.example.com")
    if "email" in service.omit or "email" not in sent_by(service):
        raise SkippedError
    yield from _refused(bench, form, values_of(service, form), 101)


def _again(bench: CheckContext) -> Iterator[CheckFound]:
    form, _ = _signed(bench)
    yield from refused(bench, "signup", values_of(bench.service("signup"), form), 103)


def _echo(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    if "name" in bench.service("signup").omit:
        raise SkippedError
    try:
        shown = _sign_up(bench, bench.form(name=name)).sip.display_name
    except OperatorError as error:
        if error.operator_code in (100, 101):
            raise SkippedError from None  # such names are not accepted, and the operator says so
        raise
    if shown and shown != name:
        yield CheckFound("echo.changed", {"found": _cut(shown), "expected": _cut(name)})


def _cut(text: str, longest: int = _SHOWN) -> str:
    """Return a long text as a person is told it."""
    return text if len(text) <= longest else f"{text[: min(longest, _SHOWN)]}… ({len(text)})"


def _same(bench: CheckContext) -> Iterator[CheckFound]:
    form, made = _signed(bench)
    if not made.confirmed:
        raise SkippedError
    found = bench.judged("provisioning", {"login": form.login, "password": form.password})
    assert isinstance(found, Provisioned)  # noqa: S101 - provisioning gives nothing else
    differing = [name for name in ("number", "domain", "auth_name", "proxy") if _differs(name, made, found)]
    differing += ["password"] if made.sip_password != found.sip_password else []
    if differing:
        yield CheckFound("provisioning.differs", {"found": ", ".join(differing)})


def _differs(name: str, one: Provisioned, other: Provisioned) -> bool:
    return bool(getattr(one.sip, name) != getattr(other.sip, name))


def _signed(bench: CheckContext) -> tuple[SignupForm, Provisioned]:
    if bench.signed is None:
        raise SkippedError
    return bench.signed
