"""Where an account registers, as origins beside those of the web: ``sips://host:port`` with TLS, else ``sip://…``.

A SIP password is bound to them as every secret is to web hosts (F61). Nothing here is strict: what cannot be read as a
host is compared as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

__all__ = ["covered", "is_registrar", "places", "registrar_of", "unprotected_now"]

_SCHEMES: Final = ("sip://", "sips://")
_OWN_PORTS: Final = {"sip": ":5060", "sips": ":5061"}
_URI: Final = re.compile(r"<?\s*(?:(sips?):)?(?:[^@<>]*@)?([^;?<>]+)([^<>]*)>?.*", re.IGNORECASE)
_TLS: Final = re.compile(r";\s*transport\s*=\s*tls\b", re.IGNORECASE)


def is_registrar(origin: str) -> bool:
    """True for one of `places`, False for an origin of the web."""
    return origin.startswith(_SCHEMES)


def places(settings: Mapping[str, str]) -> tuple[str, ...]:
    """The origins of what `settings` call ``domain``, ``proxy`` and ``transport``; none where they name no host."""
    further = (str(value) for name, value in settings.items() if name.lower() == "transport" and value)
    transport = str(settings.get("transport") or next(further, ""))
    written = [str(settings.get(name, "") or "").strip() for name in ("proxy", "domain")]
    found = [_host(text) for text in written if text]
    if not found:
        return ()
    # The first hop is what is connected to; its own words count beside the setting.
    scheme = "sips" if transport.strip().lower() == "tls" or found[0][1] else "sip"
    return tuple(dict.fromkeys(f"{scheme}://{host.removesuffix(_OWN_PORTS[scheme])}" for host, _ in found))


def covered(place: str, bound: Collection[str]) -> bool:
    """Whether who agreed to `bound` agreed to `place`: TLS is never less than what was agreed to."""
    return place in bound or (place.startswith("sips://") and place.replace("sips:", "sip:", 1) in bound)


def unprotected_now(missing: Iterable[str], bound: Collection[str]) -> bool:
    """Whether all of `missing` are places agreed to, but with TLS."""
    return all(is_registrar(each) and each.replace("sip:", "sips:", 1) in bound for each in missing)


def registrar_of(origin: str) -> str:
    """``sip:host`` or ``sips:host``, as a person is shown it."""
    return origin.replace("//", "", 1)


def _host(text: str) -> tuple[str, bool]:
    """Host with its port where one is written, and whether its own words demand TLS."""
    match = _URI.fullmatch(text)
    if match is None:
        return text.lower(), False
    scheme, host, rest = match.groups()
    return host.strip().rstrip(".").lower(), (scheme or "").lower() == "sips" or bool(_TLS.search(rest))
