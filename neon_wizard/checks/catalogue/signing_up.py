"""Signup: the good case, its refusals, and what provisioning then says of the account (A1, A2). Only where allowed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.bench import Bench, Found, SkippedError, Step
from neon_wizard.checks.catalogue.access import needs
from neon_wizard.checks.catalogue.operations import ignored, page_of, removed
from neon_wizard.checks.catalogue.refusals import refused, without
from neon_wizard.checks.model import Check, Created, Effect, Severity
from neon_wizard.errors import Cancelled, OperatorError
from neon_wizard.model import Provisioned, SignupForm
from neon_wizard.operations.signup import outcome_unknown, values_of

if TYPE_CHECKING:
    from neon_wizard.checks.bench import Values
    from neon_wizard.profile.operator import Profile, Service

HOSTILE_NAME: Final = 'Zoë O\'Neil "x" <b> & 😀'
LONG_NAME: Final = ("Maria da Conceição " * 14)[:254] + "x"
"""255 characters, the last one no blank."""
_SHOWN: Final = 40


def steps(profile: Profile) -> Iterator[Step]:
    if "signup" not in profile.services:
        return
    good = ("signup.good",)

    def check(kind: str, number: str, severity: Severity, after: tuple[str, ...] = good) -> Check:
        return Check(f"signup.{kind}", number, severity, Effect.CREATES, "signup", after)

    yield Step(check("good", "A1", Severity.ERROR, needs(profile, "signup")), _good)
    yield Step(check("info", "A4", Severity.NOTICE), _info)
    yield Step(check("settings", "A2", Severity.WARNING), _settings)
    yield Step(check("code-100", "F4", Severity.WARNING), _left_out)
    yield Step(check("code-101", "F4", Severity.WARNING), _bad_email)
    yield Step(check("code-103", "F4", Severity.ERROR), _again)
    yield Step(check("echo", "F7", Severity.WARNING), partial(_echo, HOSTILE_NAME))
    yield Step(check("echo-long", "F7", Severity.WARNING, ("signup.echo",)), partial(_echo, LONG_NAME))
    if "provisioning" in profile.services:
        yield Step(check("same", "B1", Severity.ERROR, (*good, "provisioning.good")), _same)


def _good(bench: Bench) -> Iterator[Found]:
    form = bench.form()
    bench.signed = form, _sign_up(bench, form)
    bench.page = page_of("signup", bench)
    yield from ()


def _info(bench: Bench) -> Iterator[Found]:
    """Of the good signup: nothing is sent."""
    yield from removed(bench.page)


def _settings(bench: Bench) -> Iterator[Found]:
    """Of the good signup: nothing is sent."""
    _, account = _signed(bench)
    yield from ignored(account)


def _sign_up(bench: Bench, form: SignupForm) -> Provisioned:
    """The new account."""
    with _noted(bench, form):
        made = bench.judged("signup", values_of(bench.service("signup"), form))
    assert isinstance(made, Provisioned)  # noqa: S101 - signup gives nothing else
    bench.created.append(Created(form.login, made.sip.number))
    return made


@contextmanager
def _noted(bench: Bench, form: SignupForm) -> Iterator[None]:
    """Lists the login where its account may exist although the signup did not end well, or was stopped on its way."""
    before = bench.begun
    try:
        yield
    except Exception as error:
        if bench.begun > before and (isinstance(error, Cancelled) or outcome_unknown(error)):
            bench.created.append(Created(form.login))
        raise


def _refused(
    bench: Bench, form: SignupForm, values: Values, code: int, service: Service | None = None
) -> Iterator[Found]:
    with _noted(bench, form):
        for found in refused(bench, "signup", values, code, service):
            failed_inside = found.code == "refusal.status" and found.facts.get("found", "").startswith("5")
            if found.code == "refusal.accepted" or failed_inside:
                bench.created.append(Created(form.login))
            yield found


def _left_out(bench: Bench) -> Iterator[Found]:
    service, form = bench.service("signup"), bench.form()
    value = next((n for n in ("email", "name", "phone") if n not in (*service.omit, *service.optional)), "")
    if not value:
        raise SkippedError
    values = {**values_of(service, form), value: ""}
    yield from _refused(bench, form, values, 100, without(service, value))


def _bad_email(bench: Bench) -> Iterator[Found]:
    service, form = bench.service("signup"), bench.form(email="neon-test.example.com")
    if "email" in service.omit:
        raise SkippedError
    yield from _refused(bench, form, values_of(service, form), 101)


def _again(bench: Bench) -> Iterator[Found]:
    form, _ = _signed(bench)
    yield from refused(bench, "signup", values_of(bench.service("signup"), form), 103)


def _echo(name: str, bench: Bench) -> Iterator[Found]:
    if "name" in bench.service("signup").omit:
        raise SkippedError
    try:
        shown = _sign_up(bench, bench.form(name=name)).sip.display_name
    except OperatorError as error:
        if error.operator_code in (100, 101):
            raise SkippedError from None  # such names are not taken, and it says so
        raise
    if shown and shown != name:
        yield Found("echo.changed", {"found": _cut(shown), "expected": _cut(name)})


def _cut(text: str) -> str:
    """As a person is told it."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}… ({len(text)})"


def _same(bench: Bench) -> Iterator[Found]:
    form, made = _signed(bench)
    if not made.confirmed:
        raise SkippedError
    found = bench.judged("provisioning", {"login": form.login, "password": form.password})
    assert isinstance(found, Provisioned)  # noqa: S101 - provisioning gives nothing else
    differing = [name for name in ("number", "domain", "auth_name", "proxy") if _differs(name, made, found)]
    differing += ["password"] if made.sip_password != found.sip_password else []
    if differing:
        yield Found("provisioning.differs", {"found": ", ".join(differing)})


def _differs(name: str, one: Provisioned, other: Provisioned) -> bool:
    return bool(getattr(one.sip, name) != getattr(other.sip, name))


def _signed(bench: Bench) -> tuple[SignupForm, Provisioned]:
    if bench.signed is None:
        raise SkippedError
    return bench.signed
