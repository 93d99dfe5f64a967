"""A network that wants a sign-in first, told from the operator (F13): by who can have answered, and by what it said.

Over TLS nobody answers in the operator's place, since the certificate was looked at. So only plain addresses are asked
about here, of which this computer's own are no exception: tests and tunnels use them.

What an HTTP status means whatever the dialect: sent on, not let in, too busy.

The one HTTP session: what may be sent where, and what an answer's status means before any dialect reads it.

One session per operator, so that neither a kept connection nor a credential reaches another one (F63). Nothing is sent
twice, no cookie is kept, no redirect is followed with anything that carries a secret. How the wire itself works is
`neon_wizard.protocols.transport`; the deadline over all of it is `neon_wizard.protocols.deadline`.
"""

from __future__ import annotations

import ipaddress
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from neon_wizard import __version__
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, TlsError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import host_of, is_loopback, origin_of
from neon_wizard.profile.placeholders import SECRET_PREFIX
from neon_wizard.profile.service import Auth, Http, SecretRef, secrets_of
from neon_wizard.protocols.deadline import DeadlineError, Guard, run
from neon_wizard.protocols.exchange import Answer, Exchange, Request, exchange_of, withheld
from neon_wizard.protocols.login import Login, Logins, base64_of, offered_challenges
from neon_wizard.protocols.transport import Connections, Proxy, Received, Route
from neon_wizard.redaction import redact, redact_query

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.tls import ClientCertificate


# What leads a browser on, or asks its user for something.
_LEADS_ON: Final = re.compile(
    rb"<form\b|<input\b|<meta\b[^>]{0,200}http-equiv\s{0,9}=\s{0,9}[\"']?refresh|\blocation\s{0,9}(?:\.\w{1,20}\s{0,9})?[=(]",
    re.I,
)
# What web servers and PHP, ASP.NET, Java or Python say in a page of their own.
_FAILED: Final = re.compile(
    rb"\b(?:fatal|parse|server|application|database|sql|syntax|runtime|internal) error|exception\b|stack ?trace"
    rb"|\btraceback\b|<b>(?:warning|notice)</b>:"
    rb"|<(?:title|h1)[^>]{0,200}>[^<]{0,80}\b(?:error|erro|not found|forbidden|unavailable|maintenance|manuten)",
    re.I,
)
_WORDS: Final = re.compile(
    r"(?:^|[^a-z])(?:log-?[io]n|sign-?in|portal|hot-?spot|captive|wi-?fi|wlan|guest|splash|auth(?![a-z])|landing)", re.I
)
_LOCAL: Final = re.compile(r"[^.:]+|.*\.(?:lan|local|home|internal|intranet|wifi|arpa)")
_READ: Final = 65_536
"""Bytes of a page that are looked at."""


def answered(url: str, body: bytes) -> bool:
    """Whether a network, rather than the operator at `url`, sent this web page as an answer."""
    if urlsplit(url).scheme != "http":
        return False
    start = body[:_READ]
    return bool(_LEADS_ON.search(start)) or not _FAILED.search(start)


def sends_on(url: str, target: str) -> bool:
    """Whether a network, rather than the operator at `url`, sends on to `target`: a sign-in, a local host, or one that
    is told where its visitor wanted to go.
    """
    asked, to = urlsplit(url), urlsplit(target)
    host, there = asked.hostname or "", to.hostname or ""
    if asked.scheme != "http" or there == host or _of_one_owner(host, there):
        return False
    if _WORDS.search(there) or _WORDS.search(unquote(to.path)) or (host and host in unquote(to.query).lower()):
        return True
    return not is_loopback(host) and (_is_local_address(there) or bool(_LOCAL.fullmatch(there)))


def _of_one_owner(host: str, other: str) -> bool:
    """Whether both names end alike, below what is anybody's: ``com``, ``com.br``."""
    ends = [name.split(".")[1:] if name.count(".") > 1 else name.split(".") for name in (host, other)]
    anybodys = 2 if len(ends[0][-1]) == 2 else 1
    return ends[0] == ends[1] and len(ends[0]) > anybodys and not _is_address(host)


def _is_address(host: str) -> bool:
    return bool(re.fullmatch(r"[0-9.]+|.*:.*", host))


def _is_local_address(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


MAX_RETRY_AFTER = 300.0
"""Seconds; what an operator asks beyond that is cut to it (F17)."""

_STRENGTH = {"none": 0, "basic": 1, "digest": 2, "header": 2, "bearer": 3, "certificate": 3}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# What nginx (495, 496, told as 400) and its kin say of a client's certificate; TLS itself went well then.
_CERTIFICATE_STATUSES = frozenset({400, 403, 495, 496})
_CERTIFICATE_WANTED = re.compile(r"no required (?:ssl|client) certificate|client certificate (?:is )?required", re.I)
_CERTIFICATE_REFUSED = re.compile(r"the ssl certificate error|client certificate (?:is )?(?:invalid|rejected)", re.I)
# What nginx, Apache and Go's server say to a plain request at the port of https, with 400.
_NEEDS_TLS = re.compile(
    r"plain HTTP (?:request was sent )?to (?:an SSL-enabled|HTTPS port)|HTTP request to an HTTPS server", re.I
)
Headers = tuple[tuple[str, str], ...]


def redirect_target(status: int, headers: Headers, url: str) -> str | None:
    """Where the answer sends on, as a full address; None when it does not."""
    location = next(iter(_values(headers, "location")), None)
    if status not in _REDIRECTS or location is None:
        return None
    try:
        target = urljoin(url, location.strip())
        urlsplit(target).port  # noqa: B018 - raises where the port is no number
    except ValueError:
        return "invalid:"
    return target


def redirected(status: int, url: str, target: str, exchange: Exchange) -> NetworkError:
    """The refusal of a redirect (F07 to F09, F13). 303 alone may mean that the request was carried out."""
    code = _redirect_code(url, target)
    facts = {"host": host_of(url), "target": host_of(target) if code == "network.redirect_host" else _shown(target)}
    if code == "network.redirect_host" and sends_on(url, target):
        code, facts["case"] = "network.captive_portal", "sent_on"
    return NetworkError(code, sent=status == HTTPStatus.SEE_OTHER, facts=facts, detail=withheld(exchange).text())


def _redirect_code(url: str, target: str) -> str:
    old, new = urlsplit(url), urlsplit(target)
    if new.scheme not in ("http", "https") or not new.hostname:
        return "network.redirect_scheme"
    if old.scheme == "https" and new.scheme == "http":
        return "network.redirect_downgrade"
    if old.hostname != new.hostname:
        return "network.redirect_host"
    same = origin_of(url) == origin_of(target) and (old.path or "/", old.query) == (new.path or "/", new.query)
    return "network.redirect_loop" if same else "network.redirect"


def _shown(target: str) -> str:
    """`target` without user name, query and fragment: those may carry what was sent."""
    parts = urlsplit(urldefrag(target).url)
    return f"{parts.scheme}://{host_of(target)}{parts.path}" if parts.hostname else f"{parts.scheme}:"


def check(status: int, headers: Headers, auth: Auth, host: str, exchange: Exchange) -> None:
    """Raise what 401, 429, 503, 511 and a client's certificate mean; `auth` is the profile's."""
    facts = {"host": host}
    if status == HTTPStatus.UNAUTHORIZED:
        raise _unauthorized(headers, auth, host, exchange)
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        wait = retry_after(headers, datetime.now(UTC))
        raise OperatorError("operator.busy", retry_after=wait, facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        raise NetworkError("network.captive_portal", facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.BAD_REQUEST and _NEEDS_TLS.search(exchange.reply_body):
        raise NetworkError("network.needs_tls", facts=facts, detail=withheld(exchange).text())
    if status in _CERTIFICATE_STATUSES:
        for code, words in (("wanted", _CERTIFICATE_WANTED), ("refused", _CERTIFICATE_REFUSED)):
            if words.search(exchange.reply_body):
                raise TlsError(f"tls.certificate_{code}", facts=facts, detail=withheld(exchange).text())


def _unauthorized(headers: Headers, auth: Auth, host: str, exchange: Exchange) -> OperatorError:
    """F14, F15. offered: the schemes that the server would take, for who writes the profile."""
    from neon_wizard.digest import strongest

    offered = offered_schemes(headers)
    strength = [_STRENGTH.get(name, 0) for name in offered]
    if strength and max(strength) < _STRENGTH.get(auth.scheme, 0):
        code = "operator.weaker_auth"
    elif auth.scheme == "digest" and "digest" in offered and strongest(offered_challenges(headers)) is None:
        code = "operator.other_digest"
    else:
        code = "operator.unauthorized"
    facts = {"host": host, "offered": ", ".join(offered), "case": auth.kind}
    return OperatorError(code, facts=facts, detail=withheld(exchange).text())


def offered_schemes(headers: Headers) -> tuple[str, ...]:
    """The schemes of every WWW-Authenticate header, lower case."""
    return tuple(challenge.scheme.lower() for challenge in offered_challenges(headers))


def retry_after(headers: Headers, now: datetime) -> float | None:
    """Seconds to wait, from 0 to `MAX_RETRY_AFTER`; None when the answer does not say or says nonsense."""
    value = next(iter(_values(headers, "retry-after")), "").strip()
    if re.fullmatch(r"[0-9]{1,12}", value):
        return min(float(value), MAX_RETRY_AFTER)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    seconds = (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def _values(headers: Headers, name: str) -> Iterable[str]:
    return (value for key, value in headers if key.lower() == name)


MAX_REDIRECTS = 5


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
            target = redirect_target(answer.status, answer.headers, request.url)
            if target is None:
                check(answer.status, answer.headers, http.auth, host_of(request.url), exchange)
                return answer, exchange
            if not (request.follow and origin_of(target) == origin_of(request.url)):
                raise _without(hidden, redirected(answer.status, request.url, target, exchange))
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
