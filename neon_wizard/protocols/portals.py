"""A network that wants a sign-in first, told from the operator (F13): by who can have answered, and by what it said.

Over TLS nobody answers in the operator's place, since the certificate was looked at. So only plain addresses are asked
about here, of which this computer's own are no exception: tests and tunnels use them.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Final
from urllib.parse import unquote, urlsplit

from neon_wizard import late
from neon_wizard.profile.addresses import is_loopback

# What leads a browser on, or asks its user for something.
_LEADS_ON: Final = late.pattern(
    rb"<form\b|<input\b|<i?frame\b|<WISPAccessGateway|<meta\b[^>]{0,200}http-equiv\s{0,9}=\s{0,9}[\"']?refresh"
    rb"|\blocation(?:[\"']\])?\s{0,9}(?:\.\w{1,20}\s{0,9})?[=(]",
    re.I,
)
# What a page for people begins with where it does not say that it is one. An operator's own XML may begin so too.
_FRAGMENT: Final = late.pattern(
    rb"\s*<(?:!--|!doctype\s|(?:html|p|a|div|span|center|font|h[1-6]|br|hr|img|script|noscript|style|link|meta|i?frame(?:set)?|body|head|title"
    rb"|form|table|input)\b)",
    re.I,
)
# Said to a person: “login” alone is a field's name, and what went wrong with a password is the operator's word.
_SIGN_IN: Final = late.pattern(rb"\b(?:sign|log)[ -](?:in|on)\b(?!\s?[/\\'\"])", re.I)
_REFUSED: Final = late.pattern(rb"\b(?:wrong|invalid|incorrect|failed|cannot|could not|unable|denied)\b", re.I)
_OF_A_NETWORK: Final = late.pattern(
    rb"log-?[io]n|log[ -]in|sign[ -]?in|portal|hot-?spot|captive|wi-?fi|wlan|guest", re.I
)
# What web servers and PHP, ASP.NET, Java or Python say in a page of their own.
_FAILED: Final = late.pattern(
    rb"\b(?:fatal|parse|server|application|database|sql|syntax|runtime|internal) error|exception\b|stack ?trace"
    rb"|\btraceback\b|<b>(?:warning|notice)</b>:"
    rb"|<(?:title|h1)[^>]{0,200}>[^<]{0,80}\b(?:error|erro|not found|forbidden|unavailable|maintenance|manuten)",
    re.I,
)
_WORDS: Final = late.pattern(
    r"(?:^|[^a-z])(?:log-?[io]n|sign-?in|portal|hot-?spot|captive|wi-?fi|wlan|guest|splash|landing)", re.I
)
_AUTH: Final = late.pattern(r"(?:^|[^a-z])auth(?![a-z])", re.I)
"""A network's where it is asked for without TLS; with it, operators call so where they have users sign in."""
_LOCAL: Final = late.pattern(r"[^.:]+|.*\.(?:lan|local|home|internal|intranet|wifi|arpa)")
_READ: Final = 65_536
"""Bytes of a page that are looked at."""


def _is_plain(url: str) -> bool:
    return url[:5].lower() == "http:"


def answered(url: str, body: bytes) -> bool:
    """Whether a network, rather than the operator at `url`, sent this web page as an answer."""
    if not _is_plain(url):
        return False
    start = body[:_READ]
    return bool(_LEADS_ON.search(start) or _asks(start)) or not _FAILED.search(start)


def answered_unmarked(url: str, body: bytes) -> bool:
    """As `answered`, for what neither says nor looks as if it were a web page: the beginning of one, or a bare word."""
    start = body[:_READ]
    if not _is_plain(url):
        return False
    if start.lstrip().startswith(b"<"):
        return bool(_FRAGMENT.match(start)) and bool(_LEADS_ON.search(start) or _asks(start))
    return _asks(start)


def answered_failing(url: str, status: int, headers: Iterable[tuple[str, str]], body: bytes) -> bool:
    """As `answered`, for a status that says that something failed, which an operator's server says with a page of its
    own too: here only a form counts, or what leads to one, that says what it is for.
    """
    start = body[:_READ]
    if status < HTTPStatus.BAD_REQUEST or not _is_plain(url) or not _FRAGMENT.match(start):
        return False
    names = {name.lower() for name, _ in headers}
    if not names.isdisjoint(("www-authenticate", "proxy-authenticate", "retry-after")):
        return False  # it says itself what it wants
    return bool(_LEADS_ON.search(start) and _OF_A_NETWORK.search(start)) and not _FAILED.search(start)


def _asks(start: bytes) -> bool:
    return bool(_SIGN_IN.search(start)) and not _REFUSED.search(start)


def sends_on(url: str, target: str) -> bool:
    """Whether a network, rather than the operator at `url`, sends on to `target`: a sign-in, a local host, or one that
    is told where its visitor wanted to go.
    """
    asked, to = urlsplit(url), urlsplit(target)
    host, there = asked.hostname or "", to.hostname or ""
    if asked.scheme != "http" or there == host or _of_one_owner(host, there):
        return False
    words = [_WORDS, _AUTH] if to.scheme == "http" else [_WORDS]
    if any(each.search(there) or each.search(unquote(to.path)) for each in words):
        return True
    return bool(host and host in unquote(to.query).lower()) or (_is_nearby(there) and not _is_nearby(host))


def _is_nearby(host: str) -> bool:
    """Whether `host` is in the same network as this computer, and not this computer."""
    return not is_loopback(host) and (_is_local_address(host) or bool(_LOCAL.fullmatch(host)))


def _of_one_owner(host: str, other: str) -> bool:
    """Whether both names end alike, below what is anybody's: ``com``, ``com.br``."""
    ends = [name.split(".")[1:] if name.count(".") > 1 else name.split(".") for name in (host, other)]
    anybodys = 2 if len(ends[0][-1]) == 2 else 1
    return ends[0] == ends[1] and len(ends[0]) > anybodys and not _is_address(host)


def _is_address(host: str) -> bool:
    return bool(re.fullmatch(r"[0-9.]+|.*:.*", host))


def _is_local_address(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False
