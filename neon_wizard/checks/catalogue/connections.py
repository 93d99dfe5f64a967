"""Checks of connections (F5): addresses, names, certificates, and who is let in.

Who is let in means: authentication is demanded, wrong credentials are refused, no weaker scheme is offered. Services
are asked for no more than that here.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from neon_wizard.checks.certificate_chains import issuing
from neon_wizard.checks.check_context import CheckContext, CheckFound, CheckStep
from neon_wizard.checks.findings import Check, Effect, Severity
from neon_wizard.checks.operation_requests import addresses, requests_changed, step_of
from neon_wizard.checks.skipping import SkippedError
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError, TlsError
from neon_wizard.operations.known_values import sends_password
from neon_wizard.profile.addresses import host_of, is_loopback, origin_of
from neon_wizard.profile.service import Auth, Http, secrets_of
from neon_wizard.protocols import tls
from neon_wizard.protocols.deadline import closed_on_failure
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.http import proxy_for
from neon_wizard.protocols.route import Proxy, Route
from neon_wizard.protocols.transport import tunnel

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service, SharedLogin


READING: Final = ("provisioning", "balance")
_WEAKER: Final = {"digest": ("basic",), "bearer": ("basic", "digest"), "certificate": ("basic", "digest")}
_NOT_LET_IN: Final = frozenset(
    {"operator.unauthorized", "operator.other_digest", "operator.weaker_auth", "operator.session"}
    | {"tls.certificate_wanted", "tls.certificate_refused"}
)


def access_steps(profile: Profile) -> Iterator[CheckStep]:
    """Return who is let in, of the services that the profile signs in at; the others are asked first (`open_steps`)."""
    for name in READING:
        if name in profile.services and _guards(profile, name):
            demanded = f"{name}.auth"
            check = Check(demanded, "F5", Severity.ERROR, service=name, after=needs(profile, name))
            yield CheckStep(check, partial(_demanded, name))
            yield CheckStep(
                Check(f"{name}.auth-wrong", "F5", Severity.ERROR, service=name, after=(demanded,)),
                partial(_wrong, name),
            )


def open_steps(profile: Profile, name: str) -> Iterator[CheckStep]:
    """Return the question whether a service that answered wants nothing from its caller."""
    if not _guards(profile, name):
        check = Check(f"{name}.auth", "F5", Severity.NOTICE, Effect.NONE, name, (f"{name}.good",))
        yield CheckStep(check, partial(_asks_nothing, name))


def _guards(profile: Profile, name: str) -> bool:
    return any(each.http.auth.scheme != "none" for each in profile.exchanges_of(profile.services[name]))


def _asks_nothing(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    service = bench.profile.services[name]
    if service.sessions or len(service.exchanges) > 1:
        raise SkippedError  # what a login gives is what lets in
    if secrets_of(service) or service.signatures or service.soap.wsse is not None:
        raise SkippedError  # it proves who asks in another way than HTTP's
    if name == "balance" and not sends_password(service):
        # Where other services are guarded, this one was forgotten.
        forgotten = any(_guards(bench.profile, each) for each in bench.profile.services)
        yield CheckFound("access.anybodys-credit", severity=Severity.WARNING if forgotten else None)
    else:
        yield CheckFound("access.none")


def needs(profile: Profile, name: str) -> tuple[str, ...]:
    """Return the ids of the checks that must succeed before anything can be sent to the service."""
    return (f"{name}.description",) if described(profile, name) else ()


def described(profile: Profile, name: str) -> tuple[Service, ...]:
    """Return those requests of the service that a WSDL describes."""
    requests = profile.exchanges_of(profile.services[name])
    return tuple({str(each.options["wsdl"]): each for each in requests if each.options.get("wsdl")}.values())


def _demanded(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    service = bench.service(name)
    guarded = _guarded(bench, service)
    for request in guarded:
        auth, step = request.http.auth, step_of(request)
        error = _refusal(name, bench, request, Auth())
        if error is None:
            yield CheckFound("access.open", step=step)
            continue
        offered = error.facts.get("offered", "").split(", ")
        weaker = [scheme for scheme in offered if scheme in _WEAKER.get(auth.scheme, ())]
        if weaker:
            facts = {"found": ", ".join(weaker), "expected": auth.scheme}
            yield CheckFound("access.weaker", facts, Severity.WARNING, step)
        if error.code == "operator.unauthorized" and not error.facts.get("offered"):
            yield CheckFound("access.unnamed", severity=Severity.NOTICE, step=step)


def _wrong(name: str, bench: CheckContext) -> Iterator[CheckFound]:
    schemes = ("basic", "digest", "bearer", "header")
    guarded = [each for each in _guarded(bench, bench.service(name)) if each.http.auth.scheme in schemes]
    proven = [each for each in guarded if not each.http.auth.users]  # a user's own is asked for code 104
    if not proven:
        raise SkippedError
    for request in proven:
        other = replace(request.http.auth, password=bench.invented().reveal(), filled=False)
        if _refusal(name, bench, request, other) is None:
            yield CheckFound("access.any-password", step=step_of(request))


def _guarded(bench: CheckContext, service: Service) -> list[Service]:
    """Return those requests of an operation that sign in by HTTP authentication."""
    sessions = (bench.profile.sessions[name] for name in service.sessions)
    opening = (each for session in sessions for each in (session.challenge, session.login) if each is not None)
    return [each for each in (*opening, *service.exchanges) if each.http.auth.scheme != "none"]


def _refusal(name: str, bench: CheckContext, request: Service, auth: Auth) -> NeonError | None:
    """Return how the operator refused somebody who came with `auth` for one of its requests; None where it answered.

    Raises `SkippedError` where it neither refused nor answered, which the good case reports.
    """

    def other(each: Service) -> Service:
        meant = step_of(each) == step_of(request)
        return replace(each, http=replace(each.http, auth=auth)) if meant else each

    service, sessions = changed(bench, name, other)
    try:
        bench.judged(name, bench.values(name), service, sessions)
    except (OperatorError, TlsError) as error:
        proven = request.http.auth.users and isinstance(error, OperatorError) and error.operator_code == 104
        if error.code in _NOT_LET_IN or proven:
            return error
        if isinstance(error, OperatorError) and error.operator_code is not None:
            return None  # the request was read and judged
        if error.facts.get("status") == "429":
            raise
        raise SkippedError from None
    except ReplyError as error:
        if error.code == "reply.status" and error.facts.get("status") == "403":
            return error
        raise SkippedError from None
    except NetworkError:
        raise SkippedError from None
    return None


def changed(
    bench: CheckContext, name: str, how: Callable[[Service], Service]
) -> tuple[Service, Mapping[str, SharedLogin]]:
    """Return the service and the sessions with each request of its operation changed."""
    service, sessions = bench.service(name), bench.profile.sessions
    steps = tuple(how(each) for each in service.steps)
    made = replace(service, steps=steps) if steps else how(service)
    return made, {key: requests_changed(each, how) for key, each in sessions.items()}


SOON_DAYS: Final = 21
"""A certificate that ends within three weeks should be renewed now."""


class Endpoint(NamedTuple):
    """Where services are. shown: the host as a person is told it. ca: the profile's own, or None."""

    url: str
    host: str
    port: int
    shown: str
    ca: Path | None

    @property
    def secured(self) -> bool:
        return self.url.lower().startswith("https:")


def connection_steps(_profile: Profile) -> Iterator[CheckStep]:
    yield CheckStep(Check("address.public", "F5", Severity.WARNING, Effect.NONE), _public)
    yield CheckStep(Check("address.protected", "F5", Severity.ERROR, Effect.NONE), _protected)
    yield CheckStep(Check("name.resolves", "F6", Severity.ERROR, Effect.NONE), _resolves)
    yield CheckStep(Check("tcp.connects", "F6", Severity.ERROR, Effect.NONE), _connects)
    yield CheckStep(Check("tls.trusted", "F5", Severity.ERROR, Effect.NONE), _trusted)
    yield CheckStep(Check("tls.expiry", "F5", Severity.WARNING, Effect.NONE, after=("tls.trusted",)), _expiry)
    yield CheckStep(Check("tls.versions", "F5", Severity.WARNING, Effect.NONE, after=("tls.trusted",)), _versions)
    yield CheckStep(Check("address.plain-door", "F5", Severity.WARNING), _plain_door)


def _places(bench: CheckContext, *, secured: bool = False) -> list[Endpoint]:
    """Return every host that can be reached so far, each once; raises `SkippedError` where there is none."""
    found: dict[str, Endpoint] = {}
    own = (each for service in bench.profile.services.values() for each in service.exchanges)
    sessions = (each for session in bench.profile.sessions.values() for each in session.exchanges)
    for request in (*own, *sessions):
        for url in addresses(request):
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
            found.setdefault(origin_of(url), Endpoint(url, parts.hostname or "", port, host_of(url), request.http.ca))
    kept = [p for origin, p in found.items() if origin not in bench.down and (p.secured or not secured)]
    if not kept:
        raise SkippedError
    return kept


def _public(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench):
        with suppress(ValueError):
            if not is_loopback(place.host) and not ipaddress.ip_address(place.host).is_global:
                yield CheckFound("address.private", {"name": place.shown})


def _protected(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench):
        if not (place.secured or is_loopback(place.host)):
            yield CheckFound("address.clear", {"name": place.shown})


def _resolves(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench):
        if _proxy(place):
            continue  # the proxy resolves names itself, so this computer need not know them
        try:
            socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            bench.down.add(origin_of(place.url))
            yield CheckFound("network.unresolved", {"host": place.shown, "name": place.shown})


def _connects(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench):
        proxy = _proxy(place)
        if proxy is not None:
            yield CheckFound("proxy.between", {"name": place.shown, "found": proxy.shown}, Severity.NOTICE)
        try:
            _dial(bench, place).close()
        except NetworkError as error:  # about the proxy
            bench.down.add(origin_of(place.url))
            yield CheckFound(error.code, {**error.facts, "name": place.shown})
        except OSError as error:
            bench.down.add(origin_of(place.url))
            refused = isinstance(error, ConnectionRefusedError)
            code = "network.refused" if refused else "network.unreachable"
            yield CheckFound(code, {"host": place.shown, "name": place.shown})


def _proxy(place: Endpoint) -> Proxy | None:
    """Return this computer's proxy on the way to the operator."""
    return None if is_loopback(place.host) else proxy_for(urlsplit(place.url).scheme, place.host, place.shown)


def _dial(bench: CheckContext, place: Endpoint) -> socket.socket:
    """Return a connection as users' programs make it: through the proxy where there is one, for https by its tunnel.

    Raises `OSError`, and `NetworkError` for what is wrong with the proxy.
    """
    bench.pause()
    proxy = _proxy(place)
    if proxy is None:
        return socket.create_connection((place.host, place.port), bench.options.timeout)
    try:
        sock = socket.create_connection((proxy.host, proxy.port), bench.options.timeout)
    except OSError as error:
        facts = {"host": place.shown, "proxy": proxy.shown}
        raise NetworkError("network.proxy", facts=facts, detail=str(error)) from error
    if place.secured:
        with closed_on_failure(sock):
            tunnel(sock, Route("https", place.host, place.port, place.shown, proxy=proxy), proxy)
    return sock


def _shake(bench: CheckContext, place: Endpoint, context: ssl.SSLContext) -> tuple[list[bytes], str]:
    """Return the certificates (DER) that were sent and the TLS version, over a connection on which nothing is sent."""
    with (
        _dial(bench, place) as sock,
        context.wrap_socket(sock, server_hostname=place.host, do_handshake_on_connect=False) as secured,
    ):
        tls.shake_hands(secured)
        chain = tls.sent_chain(secured) or [secured.getpeercert(binary_form=True) or b""]
        return chain, secured.version() or ""


def _trusted(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench, secured=True):
        error = _distrust(bench, place)
        if error is not None:
            bench.down.add(origin_of(place.url))
            yield CheckFound(error.code, {**error.facts, "name": place.shown})


def _distrust(bench: CheckContext, place: Endpoint) -> NeonError | None:
    try:
        _shake(bench, place, tls.context(place.ca))
    except ssl.SSLError as error:
        if tls.refuses_us(error):
            return None
        chain = _chain_of(bench, place)
        found = tls.untrusted(error, place.shown, lambda: chain[0] if chain else None)
        found.facts = MappingProxyType({**found.facts, **_more_of(found.code, bench, place, chain)})
        return found
    except NetworkError as error:
        return error
    except OSError as error:
        return NetworkError("network.reset", facts={"host": place.shown}, detail=str(error))
    return None


def _more_of(code: str, bench: CheckContext, place: Endpoint, chain: list[bytes]) -> dict[str, str]:
    """Return what only a second look at the server tells: who issued its certificate, what it speaks."""
    if code == "tls.unknown_ca":
        return issuing(chain, place.ca)
    if code == "tls.outdated":
        old = [name for name, version in _OLD.items() if _speaks(bench, place, version)]
        return {"found": old[-1] if old else "SSL 3.0"}
    return {}


def _chain_of(bench: CheckContext, place: Endpoint) -> list[bytes]:
    with suppress(OSError, NetworkError):
        return _shake(bench, place, tls.blind_context())[0]
    return []


def _expiry(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench, secured=True):
        certificate = tls.readable(next(iter(_chain_of(bench, place)), b""))
        if certificate is None:
            continue
        end = certificate.not_valid_after_utc
        days = (end - datetime.now(UTC)).days
        bench.measure(days=str(days))
        if days < SOON_DAYS:
            facts = {"name": place.shown, "days": str(days), "date": end.date().isoformat()}
            yield CheckFound("certificate.soon", facts)


def _versions(bench: CheckContext) -> Iterator[CheckFound]:
    for place in _places(bench, secured=True):
        old = [name for name, version in _OLD.items() if _speaks(bench, place, version)]
        if old:
            yield CheckFound("tls.old-versions", {"name": place.shown, "found": ", ".join(old)})
        elif not _speaks(bench, place, ssl.TLSVersion.TLSv1_3):
            yield CheckFound("tls.no-1-3", {"name": place.shown}, Severity.NOTICE)


_OLD: Final = {"TLS 1.0": ssl.TLSVersion.TLSv1, "TLS 1.1": ssl.TLSVersion.TLSv1_1}


def _speaks(bench: CheckContext, place: Endpoint, version: ssl.TLSVersion) -> bool:
    context = tls.blind_context()
    with warnings.catch_warnings():  # an old version is just what is asked for
        warnings.simplefilter("ignore", DeprecationWarning)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = version
    try:
        return bool(_shake(bench, place, context)[1])
    except (OSError, NetworkError):
        return False


def _plain_door(bench: CheckContext) -> Iterator[CheckFound]:
    """Ask whether a protected service also answers without protection; nothing of anybody's is sent there."""
    for place in _places(bench, secured=True):
        if _proxy(place):
            continue  # the proxy would answer in the operator's place
        name = f"[{place.host}]" if ":" in place.host else place.host
        url = f"http://{name}:{bench.options.plain_port}{urlsplit(place.url).path}"
        http = replace(Http(), timeout=bench.options.timeout, allow_http=True)
        bench.pause()
        try:
            answer, _ = bench.session.send(Request("GET", url), http, accept=range(100, 600))
        except NeonError:
            continue
        if answer.status < 300 or answer.status in (401, 405, 415, 500):
            yield CheckFound("address.plain-open", {"name": place.shown, "status": str(answer.status)})
