"""Addresses in a profile: which can be asked, and which stay on this computer."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final
from urllib.parse import urlsplit

from neon_wizard.profile.expressions import shown

_UUID: Final = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_UDDI_KEY: Final = rf"(?i)(?:uuid:)?{_UUID}|uddi:\S+"
_MAIL_CHARACTERS: Final = r"[\w.+'~@-]{3,254}"
"""What RFC 5322 allows besides, such as ``?``, ``&`` and ``=``, some mail programs take for a part of a ``mailto:``."""
_ATOM: Final = r"[A-Za-z0-9_+'~-]+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN_MAIL: Final = rf"{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
_ADDRESS: Final = r"[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*"


def on_this_computer(origins: Collection[str]) -> bool:
    """Whether nobody else is asked, as with a mock or the demo operator."""
    return bool(origins) and all(is_loopback(urlsplit(each).hostname or "") for each in origins)


def is_loopback(host: str) -> bool:
    """True for this computer by its own names; nothing is resolved, so a name that merely points here is not meant."""
    if not re.fullmatch(_ADDRESS, host):
        return host.lower() == "localhost"
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_foreign(headers: Mapping[str, str]) -> bool:
    """Whether a request to a server of this computer's came from a site's page, or to a name that merely points here.

    headers: names in lower case. A browser lets any page ask this computer, and its name may be made to point here (DNS
    rebinding); but the name that was asked, and the site that asks, are in what the browser itself writes.
    """
    host = headers.get("host", "")
    try:
        named, origin = urlsplit(f"//{host}").hostname or "", urlsplit(headers.get("origin", f"//{host}")).netloc
    except ValueError:
        return True
    asked_by = headers.get("sec-fetch-site", "none")
    return not is_loopback(named) or origin != host or asked_by not in ("none", "same-origin")


def document_problem(url: str) -> str:
    """What is wrong with the address of a profile, a WSDL or a page: it is to be https, or on this computer."""
    if found := url_problem(url):
        return found
    return shown(url) if unprotected_host(url) else ""


def unprotected_host(url: str) -> str:
    """The host that would get `url`'s secrets in the clear beyond this computer; empty when none would."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return "" if parts.scheme != "http" or is_loopback(host) else host


def is_mail_address(text: str) -> bool:
    """True for one e-mail address that can be handed to any mail program; whether it exists is not asked.

    What is reserved for examples and tests (RFC 2606) is one too.
    """
    if not re.fullmatch(_MAIL_CHARACTERS, text):
        return False
    if re.fullmatch(_PLAIN_MAIL, text):
        return True  # without the library: every start loads profiles
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def mailto(address: str) -> str:
    """The ``mailto:`` (RFC 6068) of an address, without subject or anything else; empty where it is none."""
    from urllib.parse import quote

    return f"mailto:{quote(address, safe='@')}" if is_mail_address(address) else ""


def mail_of(link: str) -> str:
    """The one address that a ``mailto:`` is for; empty where it says anything else besides, such as what to attach."""
    from urllib.parse import unquote

    scheme, _, address = link.partition(":")
    found = unquote(address)
    return found if scheme.lower() == "mailto" and is_mail_address(found) else ""


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
        from neon_wizard.redaction import redact_query

        return shown(redact_query(url))
    return ""


def is_uddi_key(text: str) -> bool:
    """True for a UUID (UDDI versions 1 and 2) and for a ``uddi:`` key (version 3); anything else is a name."""
    return re.fullmatch(_UDDI_KEY, text.strip()) is not None
