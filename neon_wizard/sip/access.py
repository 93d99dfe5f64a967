"""A SIP account as its registrar and other softphones need it: checked, with the operator's further settings read."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final

from neon_wizard.errors import UsageError
from neon_wizard.model import SipSettings
from neon_wizard.sip.settings import further

DEFAULT_PORTS: Final = {"udp": 5060, "tcp": 5060, "tls": 5061}
"""RFC 3261 section 19.1.2; its keys are the transports there are."""
DEFAULT_EXPIRES: Final = 3600
_MOST_SECONDS: Final = 86_400
EXPIRY: Final = ("expires", "expiry", "registerexpires", "registrationexpiry")
ENCRYPTION: Final = ("srtp", "mediaencryption", "encryption")
"""What operators call these settings, for `setting`."""

_ADDRESS = re.compile(
    r"<?\s*(?:(?P<scheme>sips?):(?:[^@;<>]*@)?)?(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<name>[\w.-]+))"
    r"(?::(?P<port>\d{1,5}))?(?P<params>(?:;[^\s<>]*)?)\s*>?",
    re.IGNORECASE,
)
_TRANSPORT = re.compile(r";transport=(\w+)", re.IGNORECASE)
_ENCRYPTION: Final = {
    "srtp": "sdes",
    "mandatory": "sdes",
    "required": "sdes",
    "yes": "sdes",
    "true": "sdes",
    "1": "sdes",
}
_NO_ENCRYPTION: Final = {"", "no", "none", "false", "off", "0", "disabled", "optional"}


@dataclass(frozen=True)
class Hop:
    """A host as it is written. port: 0 without one. transport: ``udp``, ``tcp``, ``tls``, empty where none is said."""

    host: str
    port: int = 0
    transport: str = ""

    @property
    def numeric(self) -> bool:
        """True for an address instead of a name."""
        return is_address(self.host)

    def is_at(self, other: Hop) -> bool:
        """Whether both are one host, whatever the ports: by name, or by address where both are addresses."""
        if self.numeric and other.numeric:
            return ipaddress.ip_address(self.host) == ipaddress.ip_address(other.host)
        return self.host.lower().rstrip(".") == other.host.lower().rstrip(".")

    def __str__(self) -> str:
        """For a SIP URI and for a person: ``host``, ``host:port``, ``[v6]:port``."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{name}:{self.port}" if self.port else name


@dataclass(frozen=True)
class Access:
    """What is needed to register. No secret.

    registrar: the domain, in ASCII. proxy: the outbound proxy, the first hop instead of the registrar. transport: empty
    where the domain's records decide (RFC 3263). expires: seconds. stun: ``host`` or ``host:port``, or empty.
    srtp: ``sdes``, ``dtls``, ``zrtp`` or empty. codecs: in the operator's order, with the operator's names.
    """

    number: str
    registrar: Hop
    auth_name: str
    display_name: str = ""
    proxy: Hop | None = None
    transport: str = ""
    expires: int = DEFAULT_EXPIRES
    stun: str = ""
    srtp: str = ""
    codecs: tuple[str, ...] = ()

    @property
    def aor(self) -> str:
        """The address of record: a registrar's port is no part of it (RFC 3261 section 10.2)."""
        return f"sip:{user_part(self.number)}@{Hop(self.registrar.host)}"

    @property
    def first_hop(self) -> Hop:
        return self.proxy or self.registrar


def access_of(sip: SipSettings) -> Access:
    """`sip` as it is used; raises `UsageError` ``sip.setting`` naming the one that cannot be."""
    for name in ("number", "domain"):
        if not getattr(sip, name):
            raise _unusable(name, "")
    for name in ("number", "auth_name", "display_name"):
        if any(character < " " or character == "\x7f" for character in getattr(sip, name)):
            raise _unusable(name, getattr(sip, name))
    transport = sip.transport.strip().lower() or further(sip, "transport").lower()
    if transport and transport not in DEFAULT_PORTS:
        raise _unusable("transport", transport)
    registrar = hop("domain", sip.domain)
    own_port = further(sip, "port")
    if own_port and not registrar.port:
        registrar = hop("port", f"{registrar}:{own_port}")
    proxy = hop("proxy", sip.proxy) if sip.proxy.strip() else None
    first = (proxy or registrar).transport
    return Access(
        number=sip.number,
        registrar=registrar,
        auth_name=sip.auth_name or sip.number,
        display_name=sip.display_name,
        proxy=proxy,
        # Where the setting and the address do not agree, nothing is sent unprotected.
        transport="tls" if "tls" in (transport, first) else transport or first,
        expires=_seconds(further(sip, "expires")),
        stun=_stun(further(sip, "stun")),
        srtp=_srtp(further(sip, "srtp").lower()),
        codecs=tuple(word for word in re.split(r"[\s,;|]+", further(sip, "codecs")) if word),
    )


def hop(name: str, text: str) -> Hop:
    """``host``, ``host:port``, ``[v6]:port`` or a SIP URI, the name in ASCII; raises `UsageError` ``sip.setting``."""
    text = text.strip()
    if is_address(text):  # an IPv6 address that was written without its brackets
        return Hop(text)
    match = _ADDRESS.fullmatch(text)
    if match is None or int(match["port"] or 0) > 65_535:
        raise _unusable(name, text)
    said = _TRANSPORT.search(match["params"])
    transport = said[1].lower() if said else ""
    if (match["scheme"] or "").lower() == "sips":
        transport = "tls"
    if transport and transport not in DEFAULT_PORTS:
        raise _unusable(name, text)
    host = match["v6"] or match["name"]
    try:
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise _unusable(name, text) from None
    if match["v6"] and not is_address(host):
        raise _unusable(name, text)
    return Hop(host, int(match["port"] or 0), transport)


def is_address(host: str) -> bool:
    """True for an IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def user_part(number: str) -> str:
    """`number` for a SIP URI, what may not stand there escaped (RFC 3261 section 25.1)."""
    from urllib.parse import quote

    return quote(number, safe="-_.!~*'()&=+$,;?/")


def _seconds(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,6}", text) and 0 < int(text) <= _MOST_SECONDS else DEFAULT_EXPIRES


def _stun(text: str) -> str:
    bare = re.sub(r"^stuns?:", "", text, flags=re.IGNORECASE)
    return str(hop("stun", bare)) if bare else ""


def _srtp(text: str) -> str:
    if text in _NO_ENCRYPTION:
        return ""
    return next((kind for kind in ("dtls", "zrtp", "sdes") if kind in text), _ENCRYPTION.get(text, "sdes"))


def _unusable(name: str, value: str) -> UsageError:
    field = "number" if name == "number" else None
    return UsageError("sip.setting", field=field, facts={"setting": name, "value": ascii(value)[1:-1][:80]})
