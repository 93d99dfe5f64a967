"""One connection to one server: open it, send a request, return its answer (RFC 3261, 17.1.2 and 18).

The guard bounds the time of the whole test; a silent server is left when its own share of that is over.
"""

from __future__ import annotations

import ipaddress
import math
import socket
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from neon_wizard.errors import NetworkError
from neon_wizard.protocols import tls
from neon_wizard.protocols.deadline import DeadlineError, Guard, closed_on_failure
from neon_wizard.sip import sip_messages
from neon_wizard.sip.names import Target
from neon_wizard.sip.trace import Trace

_T1: Final = 0.5
_T2: Final = 4.0
"""Seconds from a second request over UDP to the next, and the longest pause (RFC 3261, 17.1.2.1)."""
_MOST_STRAY: Final = 32
_IP_RECVERR: Final = 11
_IPV6_RECVERR: Final = 25
"""Linux tells an unconnected socket of refusals only where it asks for that (ip(7)); Python does not name them."""
_MOST_DAMAGED: Final = 2
_MOST_GARBAGE: Final = 2
"""Datagrams that are not SIP; a stream is given up at the first."""


class SipConnection:
    """An open connection, and what came over it. local: this end's address and port."""

    def __init__(self, target: Target, sock: socket.socket, guard: Guard, trace: Trace) -> None:
        self.target = target
        self.local: tuple[str, int] = sock.getsockname()[:2]
        self._sock = sock
        self._guard = guard
        self._trace = trace
        self._received = sip_messages.Stream()
        self._damaged = 0
        """Answers to the request over UDP that could not be read: a good one may follow."""
        self._patience = math.inf
        """Until when that is waited for."""

    def ask(self, request: bytes, asked: sip_messages.Asked, until: float) -> sip_messages.SipReply:
        """Return the final answer to `request`; provisional ones only say that it arrived.

        until: monotonic time at which a silent server is given up. Raises `NetworkError`: ``sip.silent``,
        ``sip.closed``, ``sip.reset``, ``sip.protocol``, ``sip.damaged``.
        """
        self._damaged, self._patience = 0, math.inf
        self._trace.step("send", "REGISTER")
        self._trace.message("→", request)
        if self.target.transport == "udp":
            replies = self._datagrams(request, asked.branch.encode(), until)
        else:
            replies = self._stream(request, until)
        for _, data in zip(range(_MOST_STRAY), replies, strict=False):
            reply = self._read(data)
            if reply is not None and reply.answers(asked):
                self._trace.step("reply", f"{reply.status} {reply.reason}")
                if reply.status >= 200:
                    return reply
        raise self._failed("sip.protocol")

    def _read(self, data: bytes) -> sip_messages.SipReply | None:
        self._trace.message("←", data)
        try:
            return sip_messages.read(sip_messages.head_of(data))
        except sip_messages.NotSipError as error:
            if self.target.transport == "udp":
                self._damaged += 1
                self._patience = min(self._patience, time.monotonic() + _T2)
                if self._damaged < _MOST_DAMAGED:
                    return None
            raise self._failed(_unread(error), error) from error

    def _datagrams(self, request: bytes, branch: bytes, until: float) -> Iterator[bytes]:
        """Send `request`, again and again, and yield the datagrams that answer it.

        They come from the server's address, whatever its port: a server with several may answer from another one than
        it was asked at (RFC 3261, 18.1.2). And they name `branch`, which nobody can guess.
        """
        pause, garbage, arrived = _T1, 0, False
        self._send(request)
        again = time.monotonic() + pause
        while True:
            now, until = time.monotonic(), min(until, self._patience)
            if now >= until:
                raise self._failed("sip.damaged" if self._damaged else "sip.protocol" if garbage else "sip.silent")
            if now >= again:
                self._send(request)
                pause = _T2 if arrived else min(2 * pause, _T2)
                again = now + pause
            self._sock.settimeout(_left(min(until, again), self._guard))
            try:
                data, sender = self._sock.recvfrom(sip_messages.MAX_BODY)
            except TimeoutError:
                continue
            except ConnectionError as error:  # a refusal, whatever the system calls it
                self._guard.remaining()
                raise self._failed("sip.closed", error) from error
            except OSError as error:
                self._guard.remaining()
                raise self._failed(_code(error), error) from error
            self._guard.remaining()  # what comes after the deadline may be the shutdown itself
            if not data.strip() or not _same(sender[0], self.target.address):
                continue
            if data.startswith(b"SIP/2.0 "):
                if branch in data:
                    arrived = True  # a provisional answer slows the repetition down
                    yield data
            elif sender[1] == self.target.port:
                self._trace.message("←", data)
                if (garbage := garbage + 1) >= _MOST_GARBAGE:
                    raise self._failed("sip.protocol")

    def _stream(self, request: bytes, until: float) -> Iterator[bytes]:
        self._send(request)
        while True:
            try:
                while (message := self._received.take()) is None:
                    self._sock.settimeout(_left(until, self._guard))
                    data = self._sock.recv(65_536)
                    self._guard.remaining()
                    if not data:
                        raise self._failed("sip.reset")
                    self._received += data
            except sip_messages.NotSipError as error:
                self._trace.message("←", bytes(self._received)[:1024])
                raise self._failed(_unread(error), error) from error
            except TimeoutError:
                self._guard.remaining()
                raise self._failed("sip.silent") from None
            except OSError as error:
                self._guard.remaining()
                raise self._failed("sip.reset", error) from error
            yield message[1]

    def _send(self, data: bytes) -> None:
        self._guard.remaining()
        try:
            if self.target.transport == "udp":
                self._sock.sendto(data, (self.target.address, self.target.port))
            else:
                self._sock.sendall(data)
        except TimeoutError:
            raise DeadlineError from None
        except OSError as error:
            self._guard.remaining()
            raise self._failed(_code(error), error) from error

    def _failed(self, code: str, error: Exception | None = None) -> NetworkError:
        return _failed(code, self.target, error, sent=True)


@contextmanager
def connected(
    target: Target, trust: ssl.SSLContext | None, server: str, until: float, guard: Guard, trace: Trace
) -> Iterator[SipConnection]:
    """Open a connection to `target`, closed afterwards; raises `NetworkError` and `TlsError`.

    trust: for TLS; None for UDP and TCP. server: whom its certificate has to name. until: as in `SipConnection.ask`.
    """
    trace.step("connect", target)
    sock = _open(target, until, guard)
    try:
        if trust is not None:
            trace.step("tls", server)
            sock = _secured(sock, target, trust, server, until, guard)
            trace.step("tls", f"{sock.version()}")
        yield SipConnection(target, sock, guard, trace)
    finally:
        sock.close()


def _open(target: Target, until: float, guard: Guard) -> socket.socket:
    family = socket.AF_INET6 if ":" in target.address else socket.AF_INET
    kind = socket.SOCK_DGRAM if target.transport == "udp" else socket.SOCK_STREAM
    try:
        sock = socket.socket(family, kind)
    except OSError as error:
        raise _failed("sip.unreachable", target, error) from error
    try:
        with closed_on_failure(sock):
            guard.watch(sock)
            sock.settimeout(_left(until, guard))
            if kind is socket.SOCK_DGRAM:
                _bind(sock, target)
            else:
                sock.connect((target.address, target.port))
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except TimeoutError:
        guard.remaining()
        raise _failed("sip.unreachable", target) from None
    except OSError as error:
        guard.remaining()
        raise _failed(_code(error), target, error) from error
    return sock


def _bind(sock: socket.socket, target: Target) -> None:
    """Bind `sock` to this computer's address towards `target`.

    It is not connected, because a connected socket would not hear from the other ports there.
    """
    with socket.socket(sock.family, socket.SOCK_DGRAM) as towards:
        towards.connect((target.address, target.port))
        name, *more = towards.getsockname()
    more[0] = 0
    sock.bind((name, *more))
    if sys.platform == "linux":  # Windows reports a closed port by itself, macOS does not
        level, option = (socket.IPPROTO_IPV6, _IPV6_RECVERR) if ":" in name else (socket.IPPROTO_IP, _IP_RECVERR)
        sock.setsockopt(level, option, 1)


def _same(address: str, other: str) -> bool:
    """Return whether both are one address, however an IPv6 one is written."""
    return len({ipaddress.ip_address(each.partition("%")[0]) for each in (address, other)}) == 1


def _secured(
    sock: socket.socket, target: Target, trust: ssl.SSLContext, server: str, until: float, guard: Guard
) -> ssl.SSLSocket:
    """Return TLS over `sock`, which belongs to the new socket from now on.

    Raises `TlsError` where the server cannot be trusted.
    """
    secured = trust.wrap_socket(sock, server_hostname=server, do_handshake_on_connect=False)
    try:
        with closed_on_failure(secured):
            guard.watch(secured)
            secured.settimeout(_left(until, guard))
            tls.shake_hands(secured)
        return secured
    except ssl.SSLError as error:
        guard.remaining()
        raise tls.untrusted(error, server, lambda: _certificate(target, server, until, guard)) from error
    except TimeoutError:
        guard.remaining()
        raise _failed("sip.silent", target) from None
    except OSError as error:
        guard.remaining()
        raise _failed("sip.reset", target, error) from error


def _certificate(target: Target, server: str, until: float, guard: Guard) -> bytes | None:
    """Return the certificate that was just refused (DER), over a new connection on which nothing is sent."""
    with suppress(OSError, NetworkError):
        blind = tls.blind_context().wrap_socket(
            _open(target, until, guard), server_hostname=server, do_handshake_on_connect=False
        )
        with blind:
            guard.watch(blind)
            blind.do_handshake()
            return blind.getpeercert(binary_form=True)
    return None


def _left(until: float, guard: Guard) -> float:
    """Return the seconds for the next wait; raises `DeadlineError` when all of the time is gone."""
    return max(0.001, min(guard.remaining(), until - time.monotonic()))


def _code(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return "sip.closed"
    return "sip.reset" if isinstance(error, ConnectionError) else "sip.unreachable"


def _unread(error: sip_messages.NotSipError) -> str:
    return "sip.damaged" if isinstance(error, sip_messages.DamagedError) else "sip.protocol"


def _failed(code: str, target: Target, error: Exception | None = None, *, sent: bool = False) -> NetworkError:
    facts = {"host": target.name, "address": target, "case": target.transport}
    return NetworkError(code, sent=sent, facts=facts, detail=f"{type(error).__name__}: {error}" if error else "")
