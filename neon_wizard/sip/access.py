"""A SIP account as its registrar and other softphones need it: checked, with the operator's further settings read.

The one table of the names that operators use for further settings stands here (`KNOWN`). How one line of a setting is
read as an address stands in `neon_wizard.sip_address`.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from neon_wizard.errors import UsageError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import SipSettings
from neon_wizard.profile.addresses import PORT_NAMES
from neon_wizard.sip_address import (
    ContradictionError,
    UnreadableError,
    is_address,
    is_void,
    plain,
    port_of,
    read_host,
    without_password,
)

KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "port": PORT_NAMES,
    "expires": (
        *("expires", "expiry", "registerexpires", "registrationexpiry", "registrationexpires", "registrationtime"),
        *("registerrefresh", "regint"),
    ),
    "stun": ("stun", "stunserver", "stunhost"),
    "codecs": ("codecs", "audiocodecs", "codec"),
    "srtp": ("srtp", "mediaencryption", "encryption", "mediaenc"),
}
"""Our name → theirs, the more specific ones first; only letters and digits count, in any case."""


def known_as(name: str) -> str:
    """Return which of `KNOWN` an operator means by `name`; empty for none of them."""
    letters = _letters(name)
    return next((known for known, names in KNOWN.items() if letters in names), "")


def further(sip: SipSettings, known: str) -> str:
    """Return the operator's further setting that is known as `known`, or has that very name; empty without one."""
    found = {_letters(name): value.strip() for name, value in sip.extra.items()}
    return next((found[name] for name in KNOWN.get(known, (known,)) if found.get(name)), "")


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


DEFAULT_PORTS: Final = {"udp": 5060, "tcp": 5060, "tls": 5061}
"""Transport → port (RFC 3261, 19.1.2). The keys are all the transports there are."""
DEFAULT_EXPIRES: Final = 3600
_MOST_SECONDS: Final = 86_400

_PLAIN: Final = ("number", "domain", "display_name", "auth_name", "proxy", "transport")
_ENCRYPTION: Final = {
    "srtp": "sdes",
    "mandatory": "sdes",
    "required": "sdes",
    "yes": "sdes",
    "true": "sdes",
    "1": "sdes",
}
_NO_ENCRYPTION: Final = {"", "no", "none", "false", "off", "0", "disabled", "optional", "null", "n/a", "-"}


@dataclass(frozen=True)
class Hop:
    """A host as it is written. port: 0 without one. transport: ``udp``, ``tcp``, ``tls``; empty where none is given."""

    host: str
    port: int = 0
    transport: str = ""

    @property
    def numeric(self) -> bool:
        """Whether the host is an address instead of a name."""
        return is_address(self.host)

    def is_at(self, other: Hop) -> bool:
        """Return whether both are one host, whatever the ports: the same name, or the same address."""
        if self.numeric and other.numeric:
            return ipaddress.ip_address(self.host) == ipaddress.ip_address(other.host)
        return self.host.lower().rstrip(".") == other.host.lower().rstrip(".")

    def __str__(self) -> str:
        """Return it for a SIP URI and for a person: ``host``, ``host:port``, ``[v6]:port``."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return f"{name}:{self.port}" if self.port else name


@dataclass(frozen=True)
class SipAccess:
    """What is needed to register. No secret.

    registrar: the domain, in ASCII. proxy: the outbound proxy, the first hop in place of the registrar. transport:
    empty where the domain's records decide (RFC 3263). expires: seconds. stun: ``host`` or ``host:port``, or empty.
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
        """The address of record; a registrar's port is no part of it (RFC 3261, 10.2)."""
        return f"sip:{user_part(self.number)}@{Hop(self.registrar.host)}"

    @property
    def first_hop(self) -> Hop:
        return self.proxy or self.registrar


def access_of(sip: SipSettings) -> SipAccess:
    """Return `sip` ready for use, in whatever notation it was kept; unknown values count as not given.

    Raises `UsageError` ``sip.setting`` naming the setting that is missing, or that makes it impossible to register.
    """
    for name in ("number", "domain"):
        if not getattr(sip, name):
            raise _unusable(name, "")
    for name in ("number", "auth_name", "display_name"):
        if any(character < " " or character == "\x7f" for character in getattr(sip, name)):
            raise _unusable(name, getattr(sip, name))
    said = said_of(sip)
    try:
        found = plain(said, strict=False)
    except UnreadableError as error:
        raise _unusable(error.name, said[error.name]) from None
    for name in ("number", "domain"):
        if not getattr(found, name):
            raise _unusable(name, said[name])
    registrar = hop("domain", found.domain)
    return SipAccess(
        number=found.number,
        registrar=registrar if registrar.port else Hop(registrar.host, port_of(said["port"])),
        auth_name=found.auth_name or found.number,
        display_name=found.display_name,
        proxy=hop("proxy", found.proxy) if found.proxy else None,
        transport=found.transport,
        expires=_seconds(further(sip, "expires")),
        stun=_stun(further(sip, "stun")),
        srtp=_srtp(further(sip, "srtp").lower()),
        codecs=tuple(word for word in re.split(r"[\s,;|]+", further(sip, "codecs")) if word),
    )


def agreed(sip: SipSettings) -> SipSettings:
    """Return what a person typed as plain settings; raises `UsageError` ``sip.setting`` and ``input.contradiction``."""
    said = said_of(sip)
    try:
        found = plain(said)
    except UnreadableError as error:
        raise _unusable(error.name, said[error.name]) from None
    except ContradictionError as error:
        raise contradiction(error) from None
    return replace(sip, **{name: getattr(found, name) for name in _PLAIN})


def said_of(sip: SipSettings) -> dict[str, str]:
    """Return what `sip` says, for `neon_wizard.sip_address.plain`."""
    return {
        "number": sip.number,
        "domain": sip.domain,
        "display_name": sip.display_name,
        # The same as the number means that nobody gave it.
        "auth_name": "" if sip.auth_name == sip.number else sip.auth_name,
        "proxy": sip.proxy,
        "transport": sip.transport.strip() or further(sip, "transport"),
        "port": further(sip, "port"),
    }


def contradiction(error: ContradictionError, field: str | None = None) -> UsageError:
    """Return ``input.contradiction`` for a person who typed the two settings, or one of them."""
    facts = {
        "setting": error.names[0],
        "value": error.values[0],
        "other": error.names[1],
        "other_value": error.values[1],
    }
    return UsageError("input.contradiction", field=field, facts=facts)


def hop(name: str, text: str) -> Hop:
    """Read ``host``, ``host:port``, ``[v6]:port`` or a SIP URI; raises `UsageError` ``sip.setting``.

    The name is returned in ASCII. name: of the setting, for the error.
    """
    try:
        found = read_host(text)
        host = found.host if found.host.isascii() else found.host.encode("idna").decode("ascii")
    except ValueError:
        raise _unusable(name, text) from None
    return Hop(host, found.port, found.transport)


def is_usable(known: str, value: str) -> bool:
    """Return whether `value` says anything usable for the further setting `known`, one of `KNOWN`."""
    match known:
        case "port":
            return bool(port_of(value))
        case "expires":
            return _is_seconds(value.strip())
        case "stun":
            return bool(_stun(value.strip()))
        case _:
            return True


def user_part(number: str) -> str:
    """Return `number` for a SIP URI, with what may not stand there escaped (RFC 3261, 25.1)."""
    return quote(number, safe="-_.!~*'()&=+$,;?/")


def _seconds(text: str) -> int:
    return int(text) if _is_seconds(text) else DEFAULT_EXPIRES


def _is_seconds(text: str) -> bool:
    return bool(re.fullmatch(r"[0-9]{1,6}", text)) and 0 < int(text) <= _MOST_SECONDS


def _stun(text: str) -> str:
    """Return the first server that is named, as ``stun:host:port`` (RFC 7064) or without the scheme; empty for none."""
    bare = re.sub(r"^stuns?:", "", re.split(r"[\s,;?]", text, maxsplit=1)[0], flags=re.IGNORECASE)
    try:
        return "" if not bare or is_void(bare) else str(hop("stun", bare))
    except UsageError:
        return ""


def _srtp(text: str) -> str:
    if text in _NO_ENCRYPTION:
        return ""
    return next((kind for kind in ("dtls", "zrtp", "sdes") if kind in text), _ENCRYPTION.get(text, "sdes"))


def _unusable(name: str, value: str) -> UsageError:
    field = "number" if name == "number" else None
    return UsageError(
        "sip.setting", field=field, facts={"setting": name, "value": ascii(without_password(value))[1:-1][:80]}
    )
