"""Who is let in: authentication demanded, wrong credentials refused, no weaker scheme offered (F5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from neon_wizard.checks.bench import Bench, Found, SkippedError, Step
from neon_wizard.checks.model import Check, Severity
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError, TlsError
from neon_wizard.profile.operator import Auth

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile

READING: Final = ("provisioning", "balance")
_WEAKER: Final = {"digest": ("basic",), "bearer": ("basic", "digest"), "certificate": ("basic", "digest")}
_NOT_LET_IN: Final = frozenset(
    {"operator.unauthorized", "operator.other_digest", "operator.weaker_auth"}
    | {"tls.certificate_wanted", "tls.certificate_refused"}
)


def steps(profile: Profile) -> Iterator[Step]:
    for name in READING:
        if name in profile.services:
            demanded = f"{name}.auth"
            check = Check(demanded, "F5", Severity.ERROR, service=name, after=needs(profile, name))
            yield Step(check, partial(_demanded, name))
            yield Step(
                Check(f"{name}.auth-wrong", "F5", Severity.ERROR, service=name, after=(demanded,)),
                partial(_wrong, name),
            )


def needs(profile: Profile, name: str) -> tuple[str, ...]:
    """Ids of the checks without whose success nothing can be sent to the service."""
    return (f"{name}.description",) if profile.services[name].options.get("wsdl") else ()


def _demanded(name: str, bench: Bench) -> Iterator[Found]:
    service = bench.service(name)
    auth = service.http.auth
    if auth.scheme == "none":
        yield Found("access.none", severity=Severity.NOTICE)
        return
    error = _refusal(name, bench, Auth())
    if error is None:
        yield Found("access.open")
        return
    offered = error.facts.get("offered", "").split(", ")
    weaker = [scheme for scheme in offered if scheme in _WEAKER.get(auth.scheme, ())]
    if weaker:
        yield Found("access.weaker", {"found": ", ".join(weaker), "expected": auth.scheme}, Severity.WARNING)
    if isinstance(error, OperatorError) and not error.facts.get("offered"):
        yield Found("access.unnamed", severity=Severity.NOTICE)


def _wrong(name: str, bench: Bench) -> Iterator[Found]:
    auth = bench.service(name).http.auth
    if auth.scheme not in ("basic", "digest", "bearer", "header"):
        raise SkippedError
    if _refusal(name, bench, replace(auth, password=bench.invented().reveal())) is None:
        yield Found("access.any-password")


def _refusal(name: str, bench: Bench, auth: Auth) -> NeonError | None:
    """How the operator turned down who came with `auth`; None where it answered.

    Raises `SkippedError` where it can do neither, which the good case tells."""
    service = bench.service(name)
    service = replace(service, http=replace(service.http, auth=auth))
    try:
        bench.judged(name, bench.values(name), service)
    except (OperatorError, TlsError) as error:
        if error.code in _NOT_LET_IN:
            return error
        if isinstance(error, OperatorError) and error.operator_code is not None:
            return None  # it was read and judged
        raise SkippedError from None
    except ReplyError as error:
        if error.code == "reply.status" and error.facts.get("status") == "403":
            return error
        raise SkippedError from None
    except NetworkError:
        raise SkippedError from None
    return None
