"""Connections: name, address, proxy, TLS, and one request with its answer over them; kept open for the next request.

Everything that can go wrong on the wire becomes one of the program's own errors here. How a request is written and an
answer read is `neon_wizard.protocols.http_wire`; what may be sent where is decided in `neon_wizard.protocols.http`.

Each socket is handed to the deadline's guard as it opens. A new connection is made on a thread that can be left behind,
for nothing else ends a name resolution that hangs; over one that was kept, the caller's own thread does the exchange.
"""

from __future__ import annotations

import http
import re
import select
import socket
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from neon_wizard import late
from neon_wizard.errors import NetworkError, ReplyError, TlsError
from neon_wizard.late_dataclass import replace
from neon_wizard.masking import words_withheld
from neon_wizard.protocols.deadline import DeadlineError, Guard, closed_on_failure, run, run_here
from neon_wizard.protocols.header_values import first, media_type, retry_after
from neon_wizard.protocols.http_wire import Answered, Incoming, answer_to, read_body, send, written
from neon_wizard.protocols.route import Headers, Proxy, Received, Route

if TYPE_CHECKING:
    import ssl
    from http import client

    from neon_wizard.protocols import tls, whole_response
    from neon_wizard.protocols.deadline import Cancel
else:
    client = late.module("http.client")
    whole_response = late.module("neon_wizard.protocols.whole_response")
    tls = late.module("neon_wizard.protocols.tls")
    ssl = late.module("ssl")

_PROXY_CODES: Final = {
    401: "network.proxy_auth",
    403: "network.proxy_forbids",
    407: "network.proxy_auth",
    429: "network.proxy_busy",
    502: "network.proxy_unreachable",
    503: "network.proxy_busy",
    504: "network.proxy_unreachable",
}
"""What a proxy's own refusal means, by its status."""
_PROXYS_OWN: Final = ("x-squid-error", "proxy-authenticate", "proxy-agent")
"""Headers that only a proxy's own answer has."""
_PROXIES: Final = late.pattern(
    r"squid|zscaler|bluecoat|websense|ironport|fortiproxy|privoxy|tinyproxy|netskope|e2guardian|httpproxy", re.I
)
"""What proxies call themselves in ``Server``."""

IDLE_SECONDS = 60.0
"""A connection that was idle for longer is not used again: something in between may have dropped it silently."""


class Connections:
    """The open connections of one operator, by route (F63); safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: dict[tuple[object, ...], list[tuple[float, socket.socket]]] = {}
        self._contexts: dict[tuple[Path | None, tls.ClientCertificate | None], ssl.SSLContext] = {}
        self._closed = False

    def exchange(
        self,
        route: Route,
        request: tuple[str, str, Mapping[str, str], bytes | None],
        max_bytes: int,
        guard: Guard,
        cancel: Cancel | None = None,
    ) -> Received:
        """Send `request` (method, target, headers, body) once, and read its answer.

        Raises as `neon_wizard.protocols.deadline.run` besides the program's own errors.
        """

        def over_kept() -> Received | None:
            sock = self._take(route)
            return None if sock is None else self._conversed(sock, route, request, max_bytes, guard)

        def anew() -> Received:
            return self._conversed(self._connect(route, guard), route, request, max_bytes, guard)

        received = run_here(over_kept, guard, cancel)
        return run(anew, guard, cancel) if received is None else received

    def _conversed(
        self,
        sock: socket.socket,
        route: Route,
        request: tuple[str, str, Mapping[str, str], bytes | None],
        max_bytes: int,
        guard: Guard,
    ) -> Received:
        with closed_on_failure(sock):  # and no longer: once it is kept, another thread may have it
            guard.watch(sock)
            peer = sock.getpeercert(binary_form=True) if route.bound and isinstance(sock, ssl.SSLSocket) else None
            received, reusable = _converse(sock, route, request, max_bytes, guard)
        if reusable:
            self._keep(route, sock, guard)
        else:
            sock.close()
        return received if peer is None else replace(received, peer=peer)

    def close(self) -> None:
        """Close what is idle; what is under way is closed when it ends."""
        with self._lock:
            self._closed = True
            idle = [sock for kept in self._idle.values() for _, sock in kept]
            self._idle.clear()
        for sock in idle:
            sock.close()

    def _take(self, route: Route) -> socket.socket | None:
        while True:
            with self._lock:
                kept = self._idle.get(route.key)
                if not kept:
                    return None
                since, sock = kept.pop()
            if time.monotonic() - since < IDLE_SECONDS and _is_quiet(sock, route):
                return sock
            sock.close()

    def _keep(self, route: Route, sock: socket.socket, guard: Guard) -> None:
        guard.release()
        with self._lock:
            if not self._closed and not guard.over:
                self._idle.setdefault(route.key, []).append((time.monotonic(), sock))
                return
        sock.close()

    def _connect(self, route: Route, guard: Guard) -> socket.socket:
        if route.scheme != "https":
            return _open(route, guard)
        context = self._context(route)
        sock = _open(route, guard)
        try:
            return _secure(sock, context, route, guard)
        except ssl.SSLError as error:
            if tls.refuses_us(error):
                raise tls.refused(route.shown, error, ours=route.certificate is not None) from error
            raise tls.untrusted(error, route.shown, lambda: _certificate(route, guard)) from error
        except DeadlineError:
            raise
        except TimeoutError as error:
            raise DeadlineError from error  # the socket's own time-out is what is left for the whole exchange
        except OSError as error:
            detail = f"{type(error).__name__}: {error}"
            raise TlsError("tls.failed", facts={"host": route.shown}, detail=detail) from error

    def _context(self, route: Route) -> ssl.SSLContext:
        with self._lock:
            key = (route.ca, route.certificate)
            if key not in self._contexts:
                self._contexts[key] = tls.context(*key)
            return self._contexts[key]


def _is_quiet(sock: socket.socket, route: Route) -> bool:
    """Return whether nothing came over `sock` since its last answer.

    Something although nothing was asked means that the other side closed it, and a request would be lost on it; or it
    is no part of any answer, and would be taken for the next one. With TLS it may have been read along with the answer,
    or be about TLS itself, as are tickets for a later handshake (RFC 8446, 4.6).
    """
    if route.scheme != "https":
        return not select.select([sock], [], [], 0)[0]
    sock.settimeout(0)
    try:
        sock.recv(1)
    except ssl.SSLWantReadError:
        return True
    except OSError:
        pass
    return False


def _open(route: Route, guard: Guard) -> socket.socket:
    """Return a connected socket, to the proxy where there is one; for https with the tunnel already made."""
    proxy = route.proxy
    if proxy is None:
        return _dial(route.host, route.port, guard, lambda code, error: _lost(code, route, error))
    sock = _dial(proxy.host, proxy.port, guard, lambda _, error: _proxy_failed(route, proxy, error))
    if route.scheme == "https":
        with closed_on_failure(sock):
            tunnel(sock, route, proxy)
    return sock


def _dial(host: str, port: int, guard: Guard, failed: Callable[[str, OSError], NetworkError]) -> socket.socket:
    """Connect to the first address that answers."""
    try:
        # As bytes, because a str would load Python's IDNA tables with the same outcome.
        name = host.encode("ascii") if host.isascii() else host
        addresses = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (socket.gaierror, UnicodeError) as error:
        cause = error if isinstance(error, OSError) else OSError(str(error))
        raise failed("network.unresolved", cause) from error
    last: OSError = OSError("no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        sock = socket.socket(family, kind, protocol)
        try:
            with closed_on_failure(sock):
                guard.watch(sock)
                # A silent address leaves time for those after it.
                sock.settimeout(guard.remaining() / (len(addresses) - number))
                sock.connect(address)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                sock.settimeout(guard.remaining())
                return sock
        except OSError as error:
            last = error
    code = "network.refused" if isinstance(last, ConnectionRefusedError) else "network.unreachable"
    raise failed(code, last) from last


def tunnel(sock: socket.socket, route: Route, proxy: Proxy) -> None:
    """Ask the proxy for a way through to the operator (CONNECT)."""
    name = f"[{route.host}]" if ":" in route.host else route.host
    lines = [f"CONNECT {name}:{route.port} HTTP/1.1", f"Host: {name}:{route.port}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    try:
        sock.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        with whole_response.WholeResponse(sock, method="CONNECT") as response:
            response.begin()
    except (OSError, client.HTTPException) as error:
        raise _proxy_failed(route, proxy, error) from error
    if not 200 <= response.status < 300:
        raise _proxy_refused(route, proxy, response.status, tuple(response.headers.items()))


def _secure(sock: socket.socket, context: ssl.SSLContext, route: Route, guard: Guard) -> ssl.SSLSocket:
    """Return TLS over `sock`, which is closed when that fails."""
    with closed_on_failure(sock):
        # The handshake is a step of its own, so that the guard can reach the socket meanwhile.
        secured = context.wrap_socket(sock, server_hostname=route.host, do_handshake_on_connect=False)
    with closed_on_failure(secured):
        guard.watch(secured)
        tls.shake_hands(secured)
    return secured


def _certificate(route: Route, guard: Guard) -> bytes | None:
    """Return the certificate that was just refused (DER), over a new connection on which nothing is sent."""
    try:
        with _secure(_open(route, guard), tls.blind_context(), route, guard) as sock:
            return sock.getpeercert(binary_form=True)
    except (OSError, NetworkError, DeadlineError):
        return None


def _converse(
    sock: socket.socket,
    route: Route,
    request: tuple[str, str, Mapping[str, str], bytes | None],
    max_bytes: int,
    guard: Guard,
) -> tuple[Received, bool]:
    """Do the exchange itself; also return whether `sock` may serve another one."""
    try:
        guard.remaining()
        guard.sent = True
        message, began = written(*request), time.perf_counter()
        send(message, sock, guard)
        answered = answer_to(request[0], Incoming(sock, guard))
        if route.proxy is not None and route.scheme == "http" and of_the_proxy(answered):
            raise _proxy_refused(route, route.proxy, answered.status, answered.headers, sent=True)
        content = read_body(answered, max_bytes, route.shown)
        took = time.perf_counter() - began
        return Received(answered.status, answered.headers, content, seconds=took), answered.reusable
    except TimeoutError as error:
        raise DeadlineError from error
    except client.RemoteDisconnected as error:
        raise _lost("network.reset", route, error, sent=True) from error
    except client.IncompleteRead as error:
        raise _lost("network.truncated", route, error, sent=True) from error
    except whole_response.HeadersError as error:
        facts = {"host": route.shown, "found": "one with damaged headers", "expected": "one of HTTP"}
        raise ReplyError("reply.format", facts=facts, detail=str(error)) from error
    except (client.HTTPException, ValueError, TypeError, LookupError, ArithmeticError) as error:
        code = "network.needs_tls" if _answers_in_tls(error) else "network.protocol"
        # The error quotes what was not HTTP, which may be the whole answer.
        said = f"{type(error).__name__}: {words_withheld(str(error))}"
        raise NetworkError(code, sent=True, facts={"host": route.shown}, detail=said) from error
    except OSError as error:
        alert = _alert(sock, error, guard)
        if tls.refuses_us(alert):
            raise tls.refused(route.shown, alert, ours=route.certificate is not None) from error
        raise _lost("network.reset", route, error, sent=True) from error


def _alert(sock: socket.socket, error: OSError, guard: Guard) -> OSError:
    """Return what the other side said before it hung up, where writing failed first.

    With TLS 1.3 it looks at a client's certificate only after the handshake is over for the client.
    """
    if isinstance(sock, ssl.SSLSocket) and not isinstance(error, ssl.SSLError):
        try:
            Incoming(sock, guard).read1(1)
        except OSError as said:
            return said
    return error


def _lost(code: str, route: Route, error: Exception, *, sent: bool = False) -> NetworkError:
    return NetworkError(code, sent=sent, facts={"host": route.shown}, detail=f"{type(error).__name__}: {error}")


def _proxy_failed(route: Route, proxy: Proxy, error: Exception) -> NetworkError:
    facts = {"host": route.shown, "proxy": proxy.shown}
    return NetworkError("network.proxy", facts=facts, detail=f"{type(error).__name__}: {error}")


def _proxy_refused(route: Route, proxy: Proxy, status: int, headers: Headers, *, sent: bool = False) -> NetworkError:
    """Return the error for a proxy's own answer (F16): the proxy wants a login, forbids it, is busy or cannot go on.

    sent: whether the proxy had the request itself; it may have passed on what it got no answer to.
    """
    facts: dict[str, object] = {"host": route.shown, "proxy": proxy.shown, "status": status}
    detail = f"HTTP {status} from the proxy"
    location = first(headers, "location")
    if status == http.HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED or (300 <= status < 400 and location):
        sent_on = re.match(r"https?://([\w.:-]{1,100})", location)
        facts |= {"case": "sent_on", "target": sent_on[1]} if sent_on else {}
        return NetworkError("network.captive_portal", facts=facts, detail=detail)
    code = _PROXY_CODES.get(status, "network.proxy")
    wait = retry_after(headers, datetime.now(UTC)) if code == "network.proxy_busy" else None
    passed_on = sent and code == "network.proxy_unreachable"
    return NetworkError(code, sent=passed_on, retry_after=wait, facts=facts, detail=detail)


def of_the_proxy(answered: Answered) -> bool:
    """Return whether the proxy, asked for a plain address, says this itself and does not pass on what the server said.

    Some say so outright (RFC 9209, Squid). Otherwise it is an answer that no web service would give, and that names
    either no software or the one that ``Via`` names too: what is passed on carries the name of the server's own
    software.
    """
    status, headers = answered.status, answered.headers
    if status == http.HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return True
    if status not in _PROXY_CODES:
        return False
    names = {name.lower() for name, _ in headers}
    if not names.isdisjoint(_PROXYS_OWN) or "error=" in first(headers, "proxy-status"):
        return True
    software = first(headers, "server").partition("/")[0].strip().lower()
    if _PROXIES.search(software):
        return True
    if status in (http.HTTPStatus.UNAUTHORIZED, http.HTTPStatus.TOO_MANY_REQUESTS):
        return False  # as every web service answers
    # Who says how long to wait is as likely the operator, whose servers may not say what they are.
    unnamed = not software and not (status == http.HTTPStatus.SERVICE_UNAVAILABLE and "retry-after" in names)
    named = unnamed or bool(software and software in first(headers, "via").lower())
    kind = first(headers, "content-type") if "content-type" in names else "text/plain"
    return named and (answered.length == 0 or media_type(kind) in ("text/html", "text/plain"))


def _answers_in_tls(error: Exception) -> bool:
    """Return whether an alert of TLS came in place of a status line (RFC 8446, 5.1)."""
    return isinstance(error, client.BadStatusLine) and str(error).startswith("\x15\x03")
