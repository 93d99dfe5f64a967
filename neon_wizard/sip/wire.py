"""SIP messages as bytes: what is sent is written here; what comes is read here, bounded (RFC 3261 section 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from neon_wizard.digest import Challenge, challenges

MAX_HEAD: Final = 32_768
MAX_BODY: Final = 65_536
"""Bytes of the largest message that is read."""
MAX_HEADERS: Final = 256
_MOST_CONTACTS: Final = 64

_LONG: Final = {"v": "via", "m": "contact", "l": "content-length", "i": "call-id", "f": "from", "t": "to"}
"""The compact forms that are of use here (RFC 3261 section 7.3.3)."""
_STATUS_LINE = re.compile(r"SIP/2\.0 ([1-6][0-9]{2})(?: (.*))?")
_REQUEST_LINE = re.compile(r"[!%*+.`'~\w-]{1,32} \S+ SIP/2\.0")
_SPLIT = re.compile(r'(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,"<>])+')
_URI = re.compile(r"<\s*([^<>\s]*)\s*>|^\s*([^\s;<>\"]+)")
_EXPIRES = re.compile(r";\s*expires\s*=\s*\"?([0-9]{1,10})", re.IGNORECASE)


class NotSipError(Exception):
    """What came is no SIP message, or a larger one than a registrar has reason to send."""


@dataclass(frozen=True)
class Contact:
    """Where a phone is reached. expires: seconds that are left of its registration, None where that is not said."""

    uri: str
    expires: int | None = None


@dataclass(frozen=True)
class Reply:
    """A response. headers: name in lower case, never its compact form, and value, in their order."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name]

    def first(self, name: str) -> str:
        return next(iter(self.all(name)), "")

    def number(self, name: str, most: int) -> int | None:
        """The number that the header begins with, at most `most`; None where there is none."""
        match = re.match(r"\s*([0-9]{1,10})", self.first(name))
        return min(int(match[1]), most) if match else None

    @property
    def branch(self) -> str:
        """Of the topmost Via: says to which request this answers."""
        match = re.search(r";\s*branch\s*=\s*([^;,\s]+)", self.first("via"), re.IGNORECASE)
        return match[1] if match else ""

    @property
    def contacts(self) -> tuple[Contact, ...]:
        found = (part for value in self.all("contact") for part in _SPLIT.findall(value))
        parsed = (_contact(part) for part, _ in zip(found, range(_MOST_CONTACTS), strict=False))
        return tuple(contact for contact in parsed if contact)

    def challenges(self, name: str) -> tuple[Challenge, ...]:
        return challenges(self.all(name))


def request(uri: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """A REGISTER without a body. The values must be free of line ends."""
    lines = [f"REGISTER {uri} SIP/2.0", *(f"{name}: {value}" for name, value in headers), "Content-Length: 0", "", ""]
    return "\r\n".join(lines).encode(errors="surrogateescape")


def read(head: bytes) -> Reply | None:
    """The head of one message; None for a request. Raises `NotSipError`."""
    lines = (
        head.decode("utf-8", "replace").split("\r\n")
        if b"\r\n" in head
        else head.decode("utf-8", "replace").split("\n")
    )
    if _REQUEST_LINE.fullmatch(lines[0]):
        return None
    match = _STATUS_LINE.fullmatch(lines[0])
    if match is None:
        raise NotSipError(ascii(lines[0][:80]))
    if len(lines) > MAX_HEADERS:
        raise NotSipError(f"more than {MAX_HEADERS} headers")
    return Reply(int(match[1]), _clean(match[2] or ""), tuple(_headers(lines[1:])))


def take(received: bytearray) -> tuple[bytes, bytes] | None:
    """The first whole message at the start of a stream, as its head and all its bytes, taken off it; None while it is
    not complete. Raises `NotSipError` as soon as it is clear that none is coming.
    """
    while received[:2] == b"\r\n":  # keep-alives (RFC 5626 section 3.5.1)
        del received[:2]
    start = bytes(received[:8])
    if start[:1] and not re.match(rb"[A-Z/]", start):
        raise NotSipError(ascii(bytes(received[:40])))
    end = received.find(b"\r\n\r\n")
    if end < 0:
        first = received.find(b"\r\n")
        if first >= 0:
            read(bytes(received[:first]))
        if len(received) > MAX_HEAD:
            raise NotSipError(f"a head of more than {MAX_HEAD} bytes")
        return None
    if end > MAX_HEAD:
        raise NotSipError(f"a head of more than {MAX_HEAD} bytes")
    head = bytes(received[:end])
    length = _body_length(head)
    if length > MAX_BODY:
        raise NotSipError(f"a body of more than {MAX_BODY} bytes")
    if len(received) < end + 4 + length:
        return None
    whole = bytes(received[: end + 4 + length])
    del received[: len(whole)]
    return head, whole


def _body_length(head: bytes) -> int:
    match = re.search(rb"\r\n(?:content-length|l)[ \t]*:[ \t]*([0-9]{1,10})[ \t]*(?:\r\n|$)", head, re.IGNORECASE)
    return int(match[1]) if match else 0


def _headers(lines: Iterable[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in (" ", "\t"):
            if found:  # a folded line goes on (RFC 3261 section 7.3.1)
                found[-1] = (found[-1][0], f"{found[-1][1]} {_clean(line)}")
            continue
        name, colon, value = line.partition(":")
        if colon:
            name = name.strip().lower()
            found.append((_LONG.get(name, name), _clean(value)))
    return found


def _clean(text: str) -> str:
    """A stranger's text on one line: no control character is passed on."""
    return "".join(character for character in text if character >= " " and character != "\x7f").strip()


def _contact(text: str) -> Contact | None:
    match = _URI.search(text)
    uri = (match[1] or match[2] or "") if match else ""
    if not uri or uri == "*":
        return None
    after = text[match.end() :] if match else ""
    expires = _EXPIRES.search(after)
    return Contact(uri[:512], int(expires[1]) if expires else None)
