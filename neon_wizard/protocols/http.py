"""What an HTTP status means whatever the dialect: sent on, not let in, too busy.

The one HTTP session: what may be sent where, and what an answer's status means before any dialect reads it.

One session per operator, so that neither a kept connection nor a credential reaches another one (F63). Nothing is sent
twice, no cookie is kept, no redirect is followed with anything that carries a secret. How the wire itself works is
`neon_wizard.protocols.transport`; the deadline over all of it is `neon_wizard.protocols.deadline`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from neon_wizard import __version__, late
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ProfileError, TlsError
from neon_wizard.late_dataclass import replace
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import by_start, host_of, is_loopback, origin_of
from neon_wizard.profile.placeholders import SECRET_PREFIX
from neon_wizard.profile.service import Auth, Http, SecretRef, secrets_of
from neon_wizard.protocols.deadline import DeadlineError, Guard
from neon_wizard.protocols.exchange import Answer, Exchange, Request, exchange_of, withheld
from neon_wizard.protocols.header_values import charset_of, first, media_type, retry_after
from neon_wizard.protocols.login import Login, Logins, base64_of, offered_challenges
from neon_wizard.protocols.route import Headers, Proxy, Received, Route
from neon_wizard.protocols.transport import Connections
from neon_wizard.redaction import redact, redact_query

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols import portals
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.tls import ClientCertificate
else:
    portals = late.module("neon_wizard.protocols.portals")


_STRENGTH = {"none": 0, "basic": 1, "digest": 2, "ntlm": 2, "header": 2, "bearer": 3, "certificate": 3, "negotiate": 3}
_CHALLENGED = frozenset({"basic", "digest", "ntlm", "negotiate"})
_INVALID = "invalid"
"""The scheme that stands before the target of a redirect that is no address."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# What nginx (495, 496, told as 400) and its kin say of a client's certificate; TLS itself went well then.
_CERTIFICATE_STATUSES = frozenset({400, 403, 495, 496})
_CERTIFICATE_WANTED = late.pattern(r"no required (?:ssl|client) certificate|client certificate (?:is )?required", re.I)
_CERTIFICATE_REFUSED = late.pattern(r"the ssl certificate error|client certificate (?:is )?(?:invalid|rejected)", re.I)
# What nginx, Apache, Tomcat and Go's server say to a plain request at the port of https, and with which status.
_NEEDS_TLS = late.pattern(
    r"plain HTTP (?:request was sent )?to (?:an SSL-enabled|HTTPS port)|HTTP request to an HTTPS server"
    r"|combination of host and port requires TLS",
    re.I,
)
_PLAIN_STATUSES = frozenset({400, 426, 497})


def redirect_target(status: int, headers: Headers, url: str) -> str | None:
    """Where the answer sends on, as a full address; None when it does not."""
    location = next(iter(_values(headers, "location")), None) if status in _REDIRECTS else None
    if location is None:
        return None
    try:
        target = urljoin(url, location.strip())
        urlsplit(target).port  # noqa: B018 - raises where the port is no number
    except ValueError:
        return f"{_INVALID}:.{location}"
    return target


def redirected(status: int, url: str, target: str, exchange: Exchange) -> NetworkError:
    """The refusal of a redirect (F07 to F09, F13). 303 alone may mean that the request was carried out."""
    code = _redirect_code(url, target)
    facts = {"host": host_of(url), "target": host_of(target) if code == "network.redirect_host" else _shown(target)}
    if urlsplit(target).scheme == _INVALID:
        facts |= {"case": "damaged"}
    if code == "network.redirect_host" and portals.sends_on(url, target):
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
    if target.startswith(f"{_INVALID}:."):
        address = re.split(r"[?#]", target.removeprefix(f"{_INVALID}:."))[0].strip()
        return re.sub(r"//[^/]*@", "//", address)[:_LONGEST_SHOWN]
    parts = urlsplit(urldefrag(target).url)
    return f"{parts.scheme}://{host_of(target)}{parts.path}" if parts.hostname else f"{parts.scheme}:"


def _sign_in_first(url: str, status: int, exchange: Exchange) -> NetworkError:
    """A network's page with the `status` of a failure; what was asked was not done where such a status says so."""
    sent = status not in (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
    facts = {"host": host_of(url)}
    return NetworkError("network.captive_portal", sent=sent, facts=facts, detail=withheld(exchange).text())


def check(status: int, headers: Headers, auth: Auth, url: str, exchange: Exchange) -> None:
    """Raise what 401, 407, 429, 503, 511, a plain request at the port of https and a client's certificate mean.

    auth: the profile's.
    """
    if status < HTTPStatus.BAD_REQUEST:
        return
    host = host_of(url)
    facts = {"host": host}
    if status == HTTPStatus.UNAUTHORIZED:
        raise _unauthorized(headers, auth, host, exchange)
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        wait = retry_after(headers, datetime.now(UTC))
        facts |= {"status": str(status)}
        raise OperatorError("operator.busy", retry_after=wait, facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED:
        raise NetworkError("network.captive_portal", facts=facts, detail=withheld(exchange).text())
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED and urlsplit(url).scheme == "http":
        # No proxy is in use that this computer knows of: one stands on the way all the same.
        raise NetworkError("network.proxy_auth", facts={**facts, "case": "unknown"}, detail=withheld(exchange).text())
    if status in _PLAIN_STATUSES and _NEEDS_TLS.search(exchange.reply_body):
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


def _require_judged(url: str, answer: Answer, auth: Auth, exchange: Exchange) -> None:
    """Raise where a 401 does not mean that the user's password is wrong: nobody looked at it."""
    if portals.answered_failing(url, answer.status, answer.headers, answer.body):
        raise _sign_in_first(url, answer.status, exchange)
    error = _unauthorized(answer.headers, auth, host_of(url), exchange)
    offered = offered_schemes(answer.headers)
    if offered and auth.scheme in _CHALLENGED and auth.scheme not in offered:
        error.facts = MappingProxyType({**error.facts, "case": "none"})
        raise error
    if error.code != "operator.unauthorized":
        raise error


def offered_schemes(headers: Headers) -> tuple[str, ...]:
    """The schemes of every WWW-Authenticate header, lower case."""
    return tuple(challenge.scheme.lower() for challenge in offered_challenges(headers))


def _values(headers: Headers, name: str) -> Iterable[str]:
    return (value for key, value in headers if key.lower() == name)


MAX_REDIRECTS = 5
_LONGEST_SHOWN: Final = 100
"""Characters of an address that is none."""


class Meter(Protocol):
    """Measures exchanges, without a look at what they are. Both are called on the thread of who sends."""

    def begins(self) -> None:
        """An exchange begins; from now on there is nothing to do but to wait."""

    def ended(self, seconds: float, size: int) -> None:
        """It ended, well or not. seconds: on the wire. size: bytes of the answer."""


class Session:
    """Everything that one operator is sent goes through here. resolve: a secret's reference or literal → its value.

    owner: the operator's id, under which its documents may be kept on this disk; empty keeps none.
    watch: told every exchange, also one whose answer is then refused. meter: told how long each took.
    """

    def __init__(
        self,
        resolve: Callable[[SecretRef | str], Secret],
        owner: str = "",
        watch: Callable[[Exchange], None] | None = None,
        meter: Meter | None = None,
    ) -> None:
        self.owner = owner
        self._watch = watch
        self._meter = meter
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
        login = self._logins.login(http.auth, request.url)
        try:
            return self._sent(request, http, login, cancel, secrets, accept)
        finally:
            login.released()

    def _sent(
        self,
        request: Request,
        http: Http,
        login: Login,
        cancel: Cancel | None,
        secrets: Iterable[Secret],
        accept: Iterable[int],
    ) -> tuple[Answer, Exchange]:
        hidden = (*secrets, *login.secrets)
        guard = Guard(http.timeout)
        for _ in range(MAX_REDIRECTS + 1):
            answer, exchange = self._send_once(request, http, login, hidden, guard, cancel)
            while login.answers(answer.status, answer.headers):
                answer, exchange = self._send_once(request, http, login, hidden, guard, cancel)
            if answer.status in accept:
                if answer.status == HTTPStatus.UNAUTHORIZED and http.auth.users:
                    _require_judged(request.url, answer, http.auth, exchange)
                return answer, exchange
            target = redirect_target(answer.status, answer.headers, request.url)
            if target is None:
                if portals.answered_failing(request.url, answer.status, answer.headers, answer.body):
                    raise _sign_in_first(request.url, answer.status, exchange)
                check(answer.status, answer.headers, http.auth, request.url, exchange)
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
        route = _route(request.url, http, login.certificate, login.bound)
        target = _target(request.url, route)
        headers = _headers(request, route, login.headers(request.method, target, request.body))
        cookies = http.cookies
        if cookies is not None and (cookie := cookies.header(request.url)):
            headers = {**headers, "Cookie": cookie}
        wire = (request.method, target, headers, request.body or None)
        started = time.monotonic()
        received: Received | None = None
        if self._meter is not None:
            self._meter.begins()
        try:
            received = self._connections.exchange(route, wire, http.max_bytes, guard, cancel)
        except DeadlineError:
            facts = {"host": route.shown, "seconds": f"{http.timeout:g}"}
            raise NetworkError("network.timeout", sent=guard.sent, facts=facts) from None
        except NeonError as error:
            error.detail = redact(error.detail, secrets)
            raise
        finally:
            if self._meter is not None:
                took = received.seconds if received is not None else time.monotonic() - started
                self._meter.ended(took, len(received.body) if received is not None else 0)
        login.met(received.peer)
        if cookies is not None:
            cookies.keep(request.url, tuple(_values(received.headers, "set-cookie")))
            secrets = (*secrets, *cookies.secrets)
        mask = partial(exchange_of, request, headers, received, time.monotonic() - started, secrets)
        if self._watch is None:
            return _answer(received, secrets, guard.ends), Exchange.masked_late(mask)
        exchange = mask()
        self._watch(exchange)
        return _answer(received, secrets, guard.ends), exchange


def _without(secrets: Iterable[Secret], error: NetworkError) -> NetworkError:
    """`error` with the target of a redirect as it may be shown: a server repeats there what it was sent (F60)."""
    error.facts = MappingProxyType({**error.facts, "target": redact(error.facts["target"], secrets)})
    return error


def _route(url: str, http: Http, certificate: ClientCertificate | None, bound: int) -> Route:
    """Where `url` leads; raises `NetworkError` ``network.insecure`` for http that nobody allowed."""
    scheme, host, port, shown, loopback = _destination(url)
    if scheme not in ("http", "https") or not host:
        facts = {"file": "profile", "key": "url", "found": scheme or url, "expected": "an http or https address"}
        raise ProfileError("profile.value", facts=facts)
    if scheme == "http" and not loopback and not http.allow_http:
        raise NetworkError("network.insecure", facts={"host": shown})
    if certificate is not None and scheme == "http":
        facts = {"file": "profile", "key": "url", "found": f"http://{shown}"}
        raise ProfileError(
            "profile.value", facts={**facts, "expected": "https, which shows this program's certificate"}
        )
    ca, own = (http.ca, certificate) if scheme == "https" else (None, None)
    proxy = None if loopback else proxy_for(scheme, host, shown)
    return Route(scheme, host, port, shown, ca, own, proxy, bound)


@by_start
def _destination(url: str) -> tuple[str, str, int, str, bool]:
    """Return scheme, host in ASCII (or empty), port, the host as it is shown, and whether it is this computer."""
    parts = urlsplit(url)
    host = _ascii_host(parts.hostname or "")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, host, port, host_of(url), is_loopback(host)


def _ascii_host(host: str) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def proxy_for(scheme: str, host: str, shown: str) -> Proxy | None:
    """The system's proxy for `host`, or None where it has none or excepts this host.

    Raises `NetworkError` ``network.proxy`` for one that is not written as an HTTP proxy is.
    """
    from urllib.request import getproxies, proxy_bypass  # much besides, which a local operator does without

    if proxy_bypass(host):
        return None
    proxies = getproxies()
    address = proxies.get(scheme) or proxies.get("all")
    if not address:
        return None
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        scheme, name, port = parts.scheme, parts.hostname, parts.port
    except ValueError:  # a port or an address that is none
        scheme, name, port = "", None, None
    if scheme != "http" or not name:
        written = address.rpartition("@")[2].rpartition("//")[2].partition("/")[0]  # no login is shown
        facts = {"host": shown, "proxy": written[:_LONGEST_SHOWN]}
        raise NetworkError("network.proxy", facts=facts, detail="not an HTTP proxy")
    login, password = unquote(parts.username or ""), unquote(parts.password or "")
    authorization = f"Basic {base64_of(f'{login}:{password}')}" if login else ""
    return Proxy(name, port or 80, authorization)


def _target(url: str, route: Route) -> str:
    """The request's target: path and query, or for an http proxy the whole address without user name and fragment."""
    if (plain := _PLAIN_TARGET.fullmatch(url)) is not None:
        target = plain[1]
    else:
        _scheme, _host, path, query = on_the_wire(url)
        target = f"{path}?{query}" if query else path
    if route.proxy is not None and route.scheme == "http":
        return f"http://{_authority(route)}{target}"
    return target


_IN_PATH: Final = "/%:@!$&'()*+,;=~"
_IN_QUERY: Final = f"{_IN_PATH}?"
_PLAIN_TARGET: Final = late.pattern(
    rf"https?://[a-z0-9.:-]+(/[\w.{re.escape(_IN_PATH)}-]*(?:\?[\w.{re.escape(_IN_QUERY)}-]+)?)", re.ASCII
)
"""An address of which a request says path and query as they are written."""


def _authority(route: Route) -> str:
    return _named(route.scheme, route.host, route.port)


def _named(scheme: str, host: str, port: int) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port == {"http": 80, "https": 443}.get(scheme) else f"{name}:{port}"


def on_the_wire(url: str) -> tuple[str, str, str, str]:
    """Return scheme, host with its port where that is not the scheme's own, path and query, as a request says them."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80}.get(parts.scheme, 443)
    host = _named(parts.scheme, _ascii_host(parts.hostname or ""), port)
    return parts.scheme, host, quote(parts.path or "/", safe=_IN_PATH), quote(parts.query, safe=_IN_QUERY)


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
    declared = first(received.headers, "content-type")
    return Answer(
        status=received.status,
        headers=received.headers,
        body=received.body,
        content_type=media_type(declared),
        charset=charset_of(declared),
        secrets=secrets,
        ends=ends,
    )
