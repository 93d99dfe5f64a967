"""SIP messages as bytes: writes what is sent, and reads what comes, bounded (RFC 3261, 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Self

from neon_wizard import late
from neon_wizard.digest import Challenge, challenges
from neon_wizard.late_dataclass import dataclass

MAX_HEAD: Final = 32_768
MAX_BODY: Final = 65_536
"""Bytes of the largest message that is read."""
MAX_FIRST_LINE: Final = 2_048
MAX_HEADERS: Final = 256
_MOST_CONTACTS: Final = 64

_LONG: Final = {"v": "via", "m": "contact", "l": "content-length", "i": "call-id", "f": "from", "t": "to"}
"""The compact forms that are of use here (RFC 3261, 7.3.3)."""
_STATUS_LINE = late.pattern(r"SIP/2\.0 ([1-6][0-9]{2})(?: (.*))?")
_REQUEST_LINE = late.pattern(r"[!%*+.`'~\w-]{1,32} \S+ SIP/2\.0")
_SHAPELESS = late.pattern("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_MARK = late.pattern(r'[\\"<>,]')
_BARE_URI = late.pattern(r"\s*([^\s;<>\"]+)")
_EXPIRES = late.pattern(r";\s*expires\s*=\s*\"?([0-9]{1,10})", re.IGNORECASE)
_WARNING = late.pattern(r'[0-9]{3} \S+ "((?:[^"\\]|\\.)*)"')


class NotSipError(Exception):
    """What came is no SIP message, or none that can be read."""


class DamagedError(NotSipError):
    """It begins as SIP, and is damaged or larger than what is read."""


@dataclass(frozen=True)
class SipContact:
    """Where a phone is reached. expires: seconds left of its registration, None where that is not told."""

    uri: str
    expires: int | None = None


@dataclass(frozen=True)
class Asked:
    """What of a request its answer has to repeat. sequence: the value of its CSeq."""

    branch: str
    call_id: str
    sequence: str


@dataclass(frozen=True)
class SipReply:
    """A response. headers: name in lower case, never its compact form, and value, in their order."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name]

    def first(self, name: str) -> str:
        return next(iter(self.all(name)), "")

    def number(self, name: str, most: int) -> int | None:
        """Return the number that the header begins with, at most `most`; None where there is none."""
        match = re.match(r"\s*([0-9]{1,10})", self.first(name))
        return min(int(match[1]), most) if match else None

    @property
    def branch(self) -> str:
        """The branch of the topmost Via, which tells the request that this answers."""
        match = re.search(r";\s*branch\s*=\s*([^;,\s]+)", self.first("via"), re.IGNORECASE)
        return match[1] if match else ""

    @property
    def contacts(self) -> tuple[SipContact, ...]:
        found = (part for value in self.all("contact") for part in _parts(value))
        parsed = (_contact(*part) for part, _ in zip(found, range(_MOST_CONTACTS), strict=False))
        return tuple(contact for contact in parsed if contact)

    @property
    def warning(self) -> str:
        """The words of the first ``Warning`` header (RFC 3261, 20.43), without its code and agent."""
        value = self.first("warning")
        match = _WARNING.match(value)
        return re.sub(r"\\(.)", r"\1", match[1]) if match else value

    def answers(self, asked: Asked) -> bool:
        """Return whether this answers that request (RFC 3261, 17.1.3), and no other of its dialogue."""
        sequence = self.first("cseq").split()
        return (self.branch, self.first("call-id"), sequence) == (asked.branch, asked.call_id, asked.sequence.split())

    def challenges(self, name: str) -> tuple[Challenge, ...]:
        return challenges(self.all(name))


def request(uri: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """Return a REGISTER without a body. The values must be free of line ends."""
    lines = [f"REGISTER {uri} SIP/2.0", *(f"{name}: {value}" for name, value in headers), "Content-Length: 0", "", ""]
    return "\r\n".join(lines).encode(errors="surrogateescape")


def head_of(message: bytes) -> bytes:
    """What stands before its body. Some servers end their lines with a line feed alone."""
    return message.partition(_end_of_head(message.partition(b"\n")[0]))[0]


def _end_of_head(first_line: bytes | bytearray) -> bytes:
    """What ends the head of a message whose first line, up to its line feed, is this one."""
    return b"\r\n\r\n" if first_line.endswith(b"\r") else b"\n\n"


def read(head: bytes) -> SipReply | None:
    """The head of one message; None for a request. Raises `NotSipError`."""
    begin = head[:MAX_FIRST_LINE].partition(b"\n")[0].rstrip(b"\r").decode("utf-8", "replace")
    if _REQUEST_LINE.fullmatch(begin):
        return None
    match = _STATUS_LINE.fullmatch(begin)
    if match is None:
        raise NotSipError(ascii(begin[:80]))
    if len(head) > MAX_HEAD:
        raise DamagedError(f"a head of more than {MAX_HEAD} bytes")
    _, *lines = _lines(head)
    return SipReply(int(match[1]), plain(match[2] or ""), tuple(_headers(lines)))


class Stream:
    """Cuts what comes over a connection into messages.

    Each byte is looked at only a few times, however small the pieces in which it comes.
    """

    def __init__(self) -> None:
        self._received = bytearray()
        self._looked = 0
        """How far the head of the coming message was searched; where it ends, once that is known."""
        self._whole = 0
        """The length of that message; 0 while it is not known."""
        self._mark = b""
        """What ends its head; empty until its first line is there."""

    def __iadd__(self, data: bytes) -> Self:
        self._received += data
        return self

    def __bytes__(self) -> bytes:
        return bytes(self._received)

    def take(self) -> tuple[bytes, bytes] | None:
        """Take off the next whole message, as its head and all its bytes; None while it is not complete.

        Raises `NotSipError` as soon as it is clear that none is coming.
        """
        if not self._whole:
            self._begin()
        if not self._whole or len(self._received) < self._whole:
            return None
        head, whole = bytes(self._received[: self._looked]), bytes(self._received[: self._whole])
        del self._received[: self._whole]
        self._looked = self._whole = 0
        self._mark = b""
        return head, whole

    def _begin(self) -> None:
        """Look for the end of a head, from where the last look ended."""
        received = self._received
        if not self._mark:
            if keep_alive := re.match(rb"(?:\r?\n)+", received):  # RFC 5626 section 3.5.1
                del received[: keep_alive.end()]
            if not self._first_line():
                return
        mark = self._mark
        end = received.find(mark, self._looked)
        if max(end, len(received) if end < 0 else 0) > MAX_HEAD:
            raise DamagedError(f"a head of more than {MAX_HEAD} bytes")
        if end >= 0:
            self._whole = end + len(mark) + _body_length(bytes(received[:end]))
        self._looked = end if end >= 0 else max(0, len(received) - len(mark) + 1)

    def _first_line(self) -> bool:
        """Return whether the first line is there and is SIP's."""
        received = self._received
        if not received.strip(b"\r"):
            return False
        if not re.match(rb"[A-Z/]", received[:1]):
            raise NotSipError(ascii(bytes(received[:40])))
        end = received.find(b"\n", 0, MAX_FIRST_LINE + 2)
        if end >= 0:
            read(bytes(received[:end]))
            self._mark = _end_of_head(received[:end])
        elif len(received) > MAX_FIRST_LINE:
            kind = DamagedError if received.startswith(b"SIP/2.0 ") else NotSipError
            raise kind(f"a first line of more than {MAX_FIRST_LINE} bytes")
        return end >= 0


def _body_length(head: bytes) -> int:
    written = {value for name, value in _headers(_lines(head)[1:]) if name == "content-length"}
    lengths = {int(value) if re.fullmatch(r"[0-9]{1,10}", value) else -1 for value in written} or {0}
    if len(lengths) > 1 or -1 in lengths:
        raise DamagedError("a body of no clear length")
    (length,) = lengths
    if length > MAX_BODY:
        raise DamagedError(f"a body of more than {MAX_BODY} bytes")
    return length


def _lines(head: bytes) -> list[str]:
    lines = head.decode("utf-8", "replace").split("\r\n" if b"\r\n" in head else "\n")
    if len(lines) > MAX_HEADERS:
        raise DamagedError(f"more than {MAX_HEADERS} headers")
    return lines


def _headers(lines: Iterable[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in (" ", "\t"):
            if found:  # a folded line continues the one before (RFC 3261, 7.3.1)
                found[-1] = (found[-1][0], f"{found[-1][1]} {plain(line)}".strip())
            continue
        name, colon, value = line.partition(":")
        if colon:
            name = name.strip().lower()
            found.append((_LONG.get(name, name), plain(value)))
    return found


def plain(text: str) -> str:
    """Return a stranger's text on one line, without invisible characters that would change its look."""
    return _SHAPELESS.sub("", text).strip()


def _parts(value: str) -> Iterator[tuple[str, str, str]]:
    """Yield the parts of a comma-separated list: the name, what stands in angle brackets, and what follows them.

    A quotation mark or bracket that is never closed ends the list, as nothing after it can be told apart.
    """
    begin = 0
    opened = closed = -1
    quoted = False
    marks = _MARK.finditer(value)
    for mark in marks:
        at, sign = mark.start(), mark[0]
        if sign == "\\":
            if quoted and value[at + 1 : at + 2] in ("\\", '"'):
                next(marks, None)
        elif opened >= 0 and closed < 0:
            closed = at if sign == ">" else closed
        elif sign == '"':
            quoted = not quoted
        elif sign == "<" and not quoted and opened < 0:
            opened = at
        elif sign == "," and not quoted:
            yield _part(value, begin, opened, closed, at)
            begin, opened, closed = at + 1, -1, -1
    if not quoted and (opened < 0 or closed >= 0):
        yield _part(value, begin, opened, closed, len(value))


def _part(value: str, begin: int, opened: int, closed: int, end: int) -> tuple[str, str, str]:
    if opened < 0:
        return value[begin:end], "", ""
    return value[begin:opened], value[opened + 1 : closed], value[closed + 1 : end]


def _contact(name: str, bracketed: str, after: str) -> SipContact | None:
    if not bracketed and (match := _BARE_URI.match(name)):
        bracketed, after = match[1], name[match.end() :]
    uri = bracketed.strip()
    if not uri or uri == "*" or re.search(r"\s", uri):
        return None
    expires = _EXPIRES.search(after)
    return SipContact(uri[:512], int(expires[1]) if expires else None)
