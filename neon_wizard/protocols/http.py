"""The one HTTP session: what may be sent where, and what an answer's status means before any dialect reads it.

One session per operator, so that neither a kept connection nor a credential reaches another one (F63). Nothing is sent
twice, no cookie is kept, no redirect is followed with anything that carries a secret. How the wire itself works is
`neon_wizard.protocols.transport`; the deadline over all of it is `neon_wizard.protocols.deadline`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from neon_wizard import __version__
from neon_wizard.errors import NeonError, NetworkError, ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.profile.operator import Http, SecretRef, host_of, origin_of
from neon_wizard.profile.placeholders import SECRET_PREFIX
from neon_wizard.profile.requests import secrets_of
from neon_wizard.protocols import Exchange, statuses
from neon_wizard.protocols.deadline import DeadlineError, Guard, run
from neon_wizard.protocols.login import Login, Logins, base64_of
from neon_wizard.protocols.transcript import exchange_of
from neon_wizard.protocols.transport import Connections, Proxy, Received, Route
from neon_wizard.redaction import redact, redact_query

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.tls import ClientCertificate

MAX_REDIRECTS = 5


@dataclass(frozen=True)
class Request:
    """What is to be sent. follow: a plain GET without secrets, which may be sent on within its own origin."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    follow: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back. body: unpacked. content_type: lower case, empty when missing. charset: as declared, or None.

    secrets: everything secret that the request held. ends: until when it has to be read, by ``time.monotonic()``.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str
    charset: str | None
    secrets: tuple[Secret, ...] = ()
    ends: float = math.inf


class Session:
    """Everything that one operator is sent goes through here. resolve: a secret's reference or literal → its value.

    owner: the operator's id, under which its documents may be kept on this disk; empty keeps none.
    watch: told every exchange, also one whose answer is then refused.
    """

    def __init__(
        self,
        resolve: Callable[[SecretRef | str], Secret],
        owner: str = "",
        watch: Callable[[Exchange], None] | None = None,
    ) -> None:
        self.owner = owner
        self._watch = watch
        self._resolve = resolve
        self._logins = Logins(resolve)
        self._connections = Connections()

    def send(
        self,
        request: Request,
        http: Http,
        *,
        cancel: Cancel | None = None,
        secrets: Iterable[Secret] = (),
        accept: Iterable[int] = (),
    ) -> tuple[Answer, Exchange]:
        """One request and its answer, within ``http.timeout`` seconds for the whole of it.

        secrets: what must not stand in the `Exchange`. accept: statuses that are an answer, not an error.
        With digest what answered 401 is sent again with the answer to the challenge: it was not carried out before.
        Raises `NetworkError`, `TlsError`, `OperatorError` (``operator.unauthorized``, ``operator.weaker_auth``,
        ``operator.busy``), `ReplyError` (size, compression), `ProfileError`, `Cancelled`.
        """
        login = self._logins.login(http.auth, origin_of(request.url))
        hidden = (*secrets, *login.secrets)
        guard = Guard(http.timeout)
        for _ in range(MAX_REDIRECTS + 1):
            answer, exchange = self._send_once(request, http, login, hidden, guard, cancel)
            while login.answers(answer.status, answer.headers):
                answer, exchange = self._send_once(request, http, login, hidden, guard, cancel)
            if answer.status in accept:
                return answer, exchange
            target = statuses.redirect_target(answer.status, answer.headers, request.url)
            if target is None:
                statuses.check(answer.status, answer.headers, http.auth, host_of(request.url), exchange)
                return answer, exchange
            if not (request.follow and origin_of(target) == origin_of(request.url)):
                raise _without(hidden, statuses.redirected(answer.status, request.url, target, exchange))
            request = replace(request, url=target)
        raise NetworkError(
            "network.redirect_loop", facts={"host": host_of(request.url), "target": redact_query(request.url)}
        )

    def secrets(self, service: Service) -> dict[str, Secret]:
        """What each ``{secret:NAME}`` of `service` stands for, by placeholder.

        To be asked before anything is sent; raises `ProfileError` for one that is not known.
        """
        return {f"{SECRET_PREFIX}{name}": self._resolve(SecretRef(name)) for name in secrets_of(service)}

    def close(self) -> None:
        """Close the connections that were kept open."""
        self._connections.close()

    def _send_once(
        self,
        request: Request,
        http: Http,
        login: Login,
        secrets: tuple[Secret, ...],
        guard: Guard,
        cancel: Cancel | None,
    ) -> tuple[Answer, Exchange]:
        route = _route(request.url, http, login.certificate)
        target = _target(request.url, route)
        headers = _headers(request, route, login.headers(request.method, target, request.body))
        wire = (request.method, target, headers, request.body or None)
        started = time.monotonic()
        try:
            received = run(lambda: self._connections.exchange(route, wire, http.max_bytes, guard), guard, cancel)
        except DeadlineError:
            facts = {"host": route.shown, "seconds": f"{http.timeout:g}"}
            raise NetworkError("network.timeout", sent=guard.sent, facts=facts) from None
        except NeonError as error:
            error.detail = redact(error.detail, secrets)
            raise
        exchange = exchange_of(request, headers, received, time.monotonic() - started, secrets)
        if self._watch is not None:
            self._watch(exchange)
        return _answer(received, secrets, guard.ends), exchange


def _without(secrets: Iterable[Secret], error: NetworkError) -> NetworkError:
    """`error` with the target of a redirect as it may be shown: a server repeats there what it was sent (F60)."""
    error.facts = MappingProxyType({**error.facts, "target": redact(error.facts["target"], secrets)})
    return error


def _route(url: str, http: Http, certificate: ClientCertificate | None) -> Route:
    """Where `url` leads; raises `NetworkError` ``network.insecure`` for http that nobody allowed."""
    parts = urlsplit(url)
    host = _ascii_host(parts.hostname or "")
    if parts.scheme not in ("http", "https") or not host:
        facts = {"file": "profile", "key": "url", "found": parts.scheme or url, "expected": "an http or https address"}
        raise ProfileError("profile.value", facts=facts)
    loopback = is_loopback(host)
    if parts.scheme == "http" and not loopback and not http.allow_http:
        raise NetworkError("network.insecure", facts={"host": host_of(url)})
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if certificate is not None and parts.scheme == "http":
        facts = {"file": "profile", "key": "url", "found": f"http://{host_of(url)}"}
        raise ProfileError(
            "profile.value", facts={**facts, "expected": "https, which shows this program's certificate"}
        )
    ca, own = (http.ca, certificate) if parts.scheme == "https" else (None, None)
    proxy = None if loopback else proxy_for(parts.scheme, host, host_of(url))
    return Route(parts.scheme, host, port, host_of(url), ca, own, proxy)


def _ascii_host(host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def proxy_for(scheme: str, host: str, shown: str) -> Proxy | None:
    """The system's proxy for `host`, or None where it has none or excepts this host."""
    from urllib.request import getproxies, proxy_bypass  # much besides, which a local operator does without

    if proxy_bypass(host):
        return None
    proxies = getproxies()
    address = proxies.get(scheme) or proxies.get("all")
    if not address:
        return None
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme != "http" or not parts.hostname:
        facts = {"host": shown, "proxy": host_of(address)}
        raise NetworkError("network.proxy", facts=facts, detail="not an HTTP proxy")
    login, password = unquote(parts.username or ""), unquote(parts.password or "")
    authorization = f"Basic {base64_of(f'{login}:{password}')}" if login else ""
    return Proxy(parts.hostname, parts.port or 80, authorization)


def _target(url: str, route: Route) -> str:
    """The request's target: path and query, or for an http proxy the whole address without user name and fragment."""
    parts = urlsplit(url)
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    query = "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~?") if parts.query else ""
    if route.proxy is not None and route.scheme == "http":
        return f"http://{_authority(route)}{path}{query}"
    return path + query


def _authority(route: Route) -> str:
    name = f"[{route.host}]" if ":" in route.host else route.host
    own = {"http": 80, "https": 443}[route.scheme]
    return name if route.port == own else f"{name}:{route.port}"


def _headers(request: Request, route: Route, authorization: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    headers = {
        "Host": _authority(route),
        "User-Agent": f"NEON-Wizard/{__version__}",
        "Accept-Encoding": "gzip",
        **dict(request.headers),
        **dict(authorization),
    }
    if route.proxy is not None and route.proxy.authorization and route.scheme == "http":
        headers["Proxy-Authorization"] = route.proxy.authorization
    for name, value in headers.items():
        # A digest repeats the server's realm, which may be in any encoding.
        digest = name == "Authorization" and value.startswith("Digest ")
        if not (digest or (value.isascii() and value.isprintable())):
            facts = {"file": "profile", "key": name, "found": "an unusable header", "expected": "printable ASCII"}
            raise ProfileError("profile.value", facts=facts)
    return headers


def _answer(received: Received, secrets: tuple[Secret, ...], ends: float) -> Answer:
    headers = received.headers
    declared = "Content-Type" in headers
    return Answer(
        status=received.status,
        headers=tuple(headers.items()),
        body=received.body,
        content_type=headers.get_content_type() if declared else "",
        charset=headers.get_content_charset() if declared else None,
        secrets=secrets,
        ends=ends,
    )
