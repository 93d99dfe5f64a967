"""Addresses in a profile: which can be asked, and which stay on this computer."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from neon_wizard.profile.expressions import shown

_ADDRESS: Final = r"[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"


def is_loopback(host: str) -> bool:
    """True for this computer by its own names; nothing is resolved, so a name that merely points here is not meant."""
    if not re.fullmatch(_ADDRESS, host):
        return host.lower() == "localhost"
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def unprotected_host(url: str) -> str:
    """The host that would get `url`'s secrets in the clear beyond this computer; empty when none would."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return "" if parts.scheme != "http" or is_loopback(host) else host


def url_problem(url: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """What is wrong with `url`, in words; empty when it can be asked. Nothing of a URL with a password is shown."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return "not an address"
    if "@" in parts.netloc:
        return "an address with a user name or password"
    if parts.scheme not in schemes or not host or any(c.isspace() or c in '\\"<>{}' for c in url):
        return shown(url)
    return ""
