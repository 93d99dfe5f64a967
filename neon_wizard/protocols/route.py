"""Where a request goes, by which way, and what comes back: the values that connections work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.late_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from neon_wizard.protocols.tls import ClientCertificate

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Proxy:
    """An HTTP proxy. authorization: value for Proxy-Authorization, or empty."""

    host: str
    port: int
    authorization: str = ""

    @property
    def shown(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True)
class Route:
    """Where a request goes and how. host: ASCII. shown: the host as a person is told it. certificate: our own.

    bound: the number of a connection that somebody has signed in and that serves nothing else; 0 for any.
    """

    scheme: str
    host: str
    port: int
    shown: str
    ca: Path | None = None
    certificate: ClientCertificate | None = None
    proxy: Proxy | None = None
    bound: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """All that it consists of: as the key of a table it is found sooner than what it is itself."""
        return self.scheme, self.host, self.port, self.shown, self.ca, self.certificate, self.proxy, self.bound


@dataclass(frozen=True)
class Received:
    """An answer as it came: header lines in their order, body unpacked.

    peer: the server's certificate, where bound. seconds: from the first byte sent to the last one read.
    """

    status: int
    headers: Headers
    body: bytes
    peer: bytes = b""
    seconds: float = 0.0
