"""A network that wants a sign-in first, told from the operator (F13): by who can have answered, and by what it said.

Over TLS nobody answers in the operator's place, since the certificate was looked at. So only plain addresses are asked
about here, of which this computer's own are no exception: tests and tunnels use them.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from neon_wizard.profile.addresses import is_loopback

# What leads a browser on, or asks its user for something.
_LEADS_ON: Final = re.compile(
    rb"<form\b|<input\b|<meta\b[^>]{0,200}http-equiv\s{0,9}=\s{0,9}[\"']?refresh|\blocation\s{0,9}(?:\.\w{1,20}\s{0,9})?[=(]",
    re.I,
)
# What web servers and PHP, ASP.NET, Java or Python say in a page of their own.
_FAILED: Final = re.compile(
    rb"\b(?:fatal|parse|server|application|database|sql|syntax|runtime|internal) error|exception\b|stack ?trace"
    rb"|\btraceback\b|<b>(?:warning|notice)</b>:"
    rb"|<(?:title|h1)[^>]{0,200}>[^<]{0,80}\b(?:error|erro|not found|forbidden|unavailable|maintenance|manuten)",
    re.I,
)
_WORDS: Final = re.compile(
    r"(?:^|[^a-z])(?:log-?[io]n|sign-?in|portal|hot-?spot|captive|wi-?fi|wlan|guest|splash|auth(?![a-z])|landing)", re.I
)
_LOCAL: Final = re.compile(r"[^.:]+|.*\.(?:lan|local|home|internal|intranet|wifi|arpa)")
_READ: Final = 65_536
"""Bytes of a page that are looked at."""


def answered(url: str, body: bytes) -> bool:
    """Whether a network, rather than the operator at `url`, sent this web page as an answer."""
    if urlsplit(url).scheme != "http":
        return False
    start = body[:_READ]
    return bool(_LEADS_ON.search(start)) or not _FAILED.search(start)


def sends_on(url: str, target: str) -> bool:
    """Whether a network, rather than the operator at `url`, sends on to `target`: a sign-in, a local host, or one that
    is told where its visitor wanted to go.
    """
    asked, to = urlsplit(url), urlsplit(target)
    host, there = asked.hostname or "", to.hostname or ""
    if asked.scheme != "http" or there == host or _of_one_owner(host, there):
        return False
    if _WORDS.search(there) or _WORDS.search(unquote(to.path)) or (host and host in unquote(to.query).lower()):
        return True
    return not is_loopback(host) and (_is_local_address(there) or bool(_LOCAL.fullmatch(there)))


def _of_one_owner(host: str, other: str) -> bool:
    """Whether both names end alike, below what is anybody's: ``com``, ``com.br``."""
    ends = [name.split(".")[1:] if name.count(".") > 1 else name.split(".") for name in (host, other)]
    anybodys = 2 if len(ends[0][-1]) == 2 else 1
    return ends[0] == ends[1] and len(ends[0]) > anybodys and not _is_address(host)


def _is_address(host: str) -> bool:
    return bool(re.fullmatch(r"[0-9.]+|.*:.*", host))


def _is_local_address(host: str) -> bool:
    import ipaddress

    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False
