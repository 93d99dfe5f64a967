"""Which computers a SIP domain means, and in which order: NAPTR, SRV and address records (RFC 3263)."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NetworkError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.sip.access import DEFAULT_PORTS, Hop
from neon_wizard.sip_address import is_address

if TYPE_CHECKING:
    from dns.resolver import Resolver

    from neon_wizard.protocols.deadline import Guard

_SERVICES: Final = {"tls": "_sips._tcp", "tcp": "_sip._tcp", "udp": "_sip._udp"}
"""SRV names of each transport, best protected first, which is the order of asking where no NAPTR record says otherwise.
"""
_NAPTR: Final = {"SIPS+D2T": "tls", "SIP+D2T": "tcp", "SIP+D2U": "udp"}
_MOST_TARGETS: Final = 8
"""If a domain has more servers than this, one of the first answers or it is not reached at all."""


@dataclass(frozen=True)
class Target:
    """One address to try. name: of the host, for a person. address, port: where to connect."""

    transport: str
    name: str
    address: str
    port: int

    def __str__(self) -> str:
        return f"{self.transport.upper()} {Hop(self.address, self.port)}"


class HostNames:
    """Looks names up. resolver: asked before the system's own; by default only for records the system has no call for.

    The system knows what DNS does not: its hosts file, ``localhost``, names of the local network.
    """

    def __init__(self, resolver: Resolver | None = None) -> None:
        self._own = resolver
        self._silent = False

    def targets(self, hop: Hop, transport: str, guard: Guard) -> tuple[Target, ...]:
        """The addresses of `hop`, at least one, in the order of trying; raises `NetworkError` ``sip.unresolved``."""
        found: list[Target] = []
        for kind, name, port in self._servers(hop, transport, guard):
            for address in self._addresses(name, port, guard):
                target = Target(kind, name, address, port)
                if target not in found and len(found) < _MOST_TARGETS:
                    found.append(target)
        if not found:
            raise NetworkError("sip.unresolved", facts={"host": hop.host})
        return tuple(found)

    def _servers(self, hop: Hop, transport: str, guard: Guard) -> Iterator[tuple[str, str, int]]:
        """Transport, name and port of the servers of `hop` (RFC 3263 sections 4.1 and 4.2)."""
        if hop.numeric or hop.port or hop.host == "localhost":
            kind = transport or "udp"
            yield kind, hop.host, hop.port or DEFAULT_PORTS[kind]
            return
        from dns.resolver import NXDOMAIN

        services: Iterable[tuple[str, str]]
        try:
            if transport:
                services = [(transport, f"{_SERVICES[transport]}.{hop.host}")]
            else:
                services = self._by_naptr(hop.host, guard) or [
                    (kind, f"{service}.{hop.host}") for kind, service in _SERVICES.items()
                ]
        except NXDOMAIN:  # then it has no SRV record either, but the system may know the name all the same
            services = ()
        known = False
        for kind, service in services:
            for target, port in self._srv(service, guard):
                known = True
                yield kind, target, port
            if known:
                return
        kind = transport or "udp"
        yield kind, hop.host, DEFAULT_PORTS[kind]

    def _by_naptr(self, host: str, guard: Guard) -> list[tuple[str, str]]:
        """Transports in the domain's own order, each with the name of its SRV records."""
        found: list[tuple[str, str]] = []
        for record in self._ask(host, "NAPTR", guard, missing=True):
            kind = _NAPTR.get(record.service.decode("ascii", "replace").upper())
            if kind and record.flags.lower() == b"s":
                found.append((kind, str(record.replacement).rstrip(".")))
        return found

    def _srv(self, service: str, guard: Guard) -> Iterator[tuple[str, int]]:
        for record in self._ask(service, "SRV", guard):
            target = str(record.target).rstrip(".")
            if target and record.port:  # “.” means that the service is decidedly not there (RFC 2782)
                yield target, record.port

    def _addresses(self, name: str, port: int, guard: Guard) -> list[str]:
        if is_address(name):
            return [name]
        kinds = ("AAAA", "A") if self._own is not None else ()
        if found := [record.address for kind in kinds for record in self._ask(name, kind, guard)]:
            return found
        try:
            entries = socket.getaddrinfo(name, port, type=socket.SOCK_DGRAM)
        except (OSError, UnicodeError):
            return []
        return list(dict.fromkeys(str(address[0]) for *_, address in entries))

    def _ask(self, name: str, kind: str, guard: Guard, *, missing: bool = False) -> list[Any]:
        """The records in the order of their use; none where nobody answers. missing: raise dnspython's NXDOMAIN."""
        if self._silent:
            return []
        import dns.exception
        import dns.resolver

        try:
            resolver = self._own or dns.resolver.get_default_resolver()
            # A third of the time at most, so that a silent name server leaves time to ask the system.
            answer = resolver.resolve(name, kind, lifetime=min(guard.remaining() / 3, 5.0), search=False)
        except dns.resolver.NXDOMAIN:
            if missing:
                raise
            return []
        except (dns.exception.Timeout, dns.resolver.NoNameservers):
            self._silent = True  # each further question would wait for it again
            return []
        except (dns.exception.DNSException, OSError, ValueError):
            return []
        return list(answer.rrset.processing_order()) if answer.rrset else []
