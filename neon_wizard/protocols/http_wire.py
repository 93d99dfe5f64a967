"""HTTP/1.1 on a socket: how a request is written, and how an answer's head and body are read (RFC 9112).

The body of an answer is read in small pieces, unpacked, and bounded in its *unpacked* size (F04, F06).

An answer's head is read in one of two ways, with the same outcome. Most heads are simple: a status, some header lines
in plain characters, and how long the body is. `_simple` reads those with one look. Everything else, such as a body in
chunks, is left to `http.client`, whose reader of headers is that of mail and takes longer than all the rest of an
exchange (docs/decisions, record 28). It knows no cookies, no .netrc, no environment and no redirects, so none of them
has to be switched off.
"""

from __future__ import annotations

import http
import io
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from neon_wizard import late
from neon_wizard.errors import NetworkError, ReplyError
from neon_wizard.protocols.header_values import LONGEST_TYPE, first
from neon_wizard.protocols.route import Headers

if TYPE_CHECKING:
    import socket

    from neon_wizard.protocols import whole_response
    from neon_wizard.protocols.deadline import Guard
else:
    whole_response = late.module("neon_wizard.protocols.whole_response")

_NAME: Final = late.pattern(r"[^:\s][^:\r\n]*")
_ENDS_LINE: Final = late.pattern(r"\n(?![ \t])|\r(?![ \t\n])")
"""What in a header's value would end it, and begin another."""
_NOT_IN_LINE: Final = late.pattern(r"[^!-~]")
_WITH_BODY: Final = frozenset({"PATCH", "POST", "PUT"})
_FRAMING: Final = frozenset({"content-length", "transfer-encoding"})
"""Headers that say themselves how long the body is."""


def written(method: str, target: str, headers: Mapping[str, str], body: bytes | None) -> bytes:
    """Return the bytes of one request; raises ValueError for what cannot stand in one."""
    if _NOT_IN_LINE.search(method) or _NOT_IN_LINE.search(target):
        raise ValueError("a character that cannot stand in a request's first line")
    lines = [f"{method} {target} HTTP/1.1"]
    framed = body is None and method not in _WITH_BODY
    for name, value in headers.items():
        if not _may_stand(name, value):
            raise ValueError(f"the header {name!a} cannot be sent")
        lines.append(f"{name}: {value}")
        framed = framed or name.lower() in _FRAMING
    if not framed:
        lines.insert(1, f"Content-Length: {len(body or b'')}")
    return "\r\n".join((*lines, "", "")).encode("latin-1") + (body or b"")


def _may_stand(name: str, value: str) -> bool:
    if name.isascii() and name.replace("-", "").isalnum() and value.isprintable():
        return True  # as nearly every header
    return name.isascii() and _NAME.fullmatch(name) is not None and not _ENDS_LINE.search(value)


def send(message: bytes, sock: socket.socket, guard: Guard) -> None:
    """Send all of `message`. Whoever takes it slowly is never waited for longer than the guard allows."""
    left = memoryview(message)
    while left:
        sock.settimeout(guard.slice())
        with suppress(TimeoutError):  # unless the guard says that this is the end
            left = left[sock.send(left) :]


PIECE: Final = 65_536


class Incoming:
    """What comes in on a socket, which is never waited for longer than the guard allows."""

    __slots__ = ("_ahead", "_guard", "_sock")

    def __init__(self, sock: socket.socket, guard: Guard) -> None:
        self._sock = sock
        self._guard = guard
        self._ahead = b""

    def read1(self, size: int = PIECE) -> bytes:
        """Return what is there, at least one byte and at most `size`; empty where the other side has ended."""
        if self._ahead:
            piece, self._ahead = self._ahead[:size], self._ahead[size:]
            return piece
        while True:
            self._sock.settimeout(self._guard.slice())
            try:
                return self._sock.recv(size)
            except TimeoutError:
                pass  # unless the guard says that this is the end

    def put_back(self, piece: bytes) -> None:
        """Have `piece` read once more, before anything else."""
        self._ahead = piece + self._ahead

    @property
    def ahead(self) -> bool:
        """Whether more came than was read."""
        return bool(self._ahead)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Return what `http.client` reads from, which takes this for a socket."""
        return io.BufferedReader(_File(self))


class _File(io.RawIOBase):
    """What comes in, as a file."""

    def __init__(self, incoming: Incoming) -> None:
        self._incoming = incoming

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # its stub has any buffer
        piece = self._incoming.read1(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


class Answered:
    """An answer whose head was read. length: of its body in bytes, None where its end tells.

    read1: returns what is there of the body, of at most so many bytes; empty at its end.
    """

    def __init__(
        self,
        status: int,
        headers: Headers,
        length: int | None,
        read1: Callable[[int], bytes],
        may_be_reused: Callable[[], bool],
    ) -> None:
        self.status = status
        self.headers = headers
        self.length = length
        self.read1 = read1
        self._may_be_reused = may_be_reused

    @property
    def reusable(self) -> bool:
        """Whether the connection may serve another request, once the body was read."""
        return self._may_be_reused()


# A status of its own right, and header lines that are whole, of plain characters, and not too many for `http.client`.
_SIMPLE: Final = late.pattern(
    rb"HTTP/1\.1 ([2-5][0-9]{2})(?: [\t -~\x80-\xff]*)?\r\n"
    rb"((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t -~\x80-\xff]*\r\n){0,99})\r\n"
)
_LINE: Final = late.pattern(r"([^:]+):[ \t]*([^\r]*)\r\n")
_LENGTH: Final = late.pattern(r"[0-9]{1,15}")
_EMPTY: Final = frozenset({http.HTTPStatus.NO_CONTENT, http.HTTPStatus.NOT_MODIFIED})


def answer_to(method: str, incoming: Incoming) -> Answered:
    """Return the answer to a request of this `method`, of which the head was read.

    OSError, ValueError and http.client's own exceptions are left for the caller to translate.
    """
    start = incoming.read1()
    if method != "HEAD" and (found := _SIMPLE.match(start)) is not None:
        answered = _simple(int(found[1]), found[2].decode("latin-1"), incoming)
        if answered is not None:
            incoming.put_back(start[found.end() :])
            return answered
    incoming.put_back(start)
    # As HTTPConnection does it, which has no other use here.
    response = whole_response.WholeResponse(incoming, method=method)  # type: ignore[arg-type]  # all that it wants is `makefile`
    response.begin()
    return Answered(
        response.status,
        tuple(response.headers.items()),
        response.length,
        response.read1,
        lambda: not response.will_close,
    )


def _simple(status: int, lines: str, incoming: Incoming) -> Answered | None:
    """Return the answer with these header lines; None where they say anything that is not simple."""
    headers: list[tuple[str, str]] = _LINE.findall(lines)
    lengths, goes_on = [], True
    for name, value in headers:
        called = name.lower()
        if called == "content-length":
            lengths.append(value)
        elif called == "connection":
            goes_on = goes_on and "close" not in value.lower()
        elif called == "content-type":
            if len(value) > LONGEST_TYPE or "multipart" in value.lower():
                return None  # of which Python reads more than a line
        elif called == "transfer-encoding":
            return None
    if len(lengths) != 1 or not _LENGTH.fullmatch(lengths[0]):
        return None
    length = 0 if status in _EMPTY else int(lengths[0])
    return Answered(status, tuple(headers), length, incoming.read1, lambda: goes_on and not incoming.ahead)


MAX_MEMBERS = 1_000
"""Of a gzip body; each costs more than its bytes."""

_ZLIB_HEADER = 2


def read_body(answered: Answered, limit: int, host: str) -> bytes:
    """Return the whole unpacked body, at most `limit` bytes.

    Raises `ReplyError` ``reply.too_large`` or ``reply.compression``, `NetworkError` ``network.truncated``; OSError and
    http.client's own exceptions are left for the caller to translate.
    """
    if answered.length is not None and answered.length > limit:
        raise _too_large(limit, host)
    unpacker = _unpacker(first(answered.headers, "content-encoding"), host)
    parts: list[bytes] = []
    total = 0
    expected, received = answered.length, 0
    while expected is None or received < expected:
        # read1 returns what is there. read() would wait for a full piece, which a slow drip fills only after a long
        # time.
        piece = answered.read1(PIECE if expected is None else min(PIECE, expected - received))
        if not piece:
            break
        received += len(piece)
        if received > limit:
            raise _too_large(limit, host)
        plain = piece if unpacker is None else unpacker.unpack(piece, limit - total + 1)
        total += len(plain)
        if total > limit:
            raise _too_large(limit, host)
        parts.append(plain)
    if (expected is not None and received < expected) or (unpacker is not None and received and not unpacker.complete):
        raise NetworkError("network.truncated", sent=True, facts={"host": host})
    return b"".join(parts)


def _unpacker(encoding: str, host: str) -> _Unpacker | None:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return None
    if name in ("gzip", "x-gzip", "deflate"):
        return _Unpacker(name == "deflate", host)
    raise ReplyError("reply.compression", facts={"host": host}, detail=f"Content-Encoding: {name[:40]}")


class _Unpacker:
    """gzip, which may consist of several members (RFC 1952), or deflate.

    By deflate RFC 9110 means zlib's format; some servers send the bare data, as they always did.
    """

    def __init__(self, deflate: bool, host: str) -> None:
        self._host = host
        self._deflate = deflate
        self._members = 0
        self._start = b""
        self._current: zlib._Decompress | None = None

    @property
    def complete(self) -> bool:
        """Whether what was read so far is a whole packed body."""
        return self._current is not None and self._current.eof

    def unpack(self, piece: bytes, room: int) -> bytes:
        """Return what `piece` holds, never more than `room` bytes: a bomb ends here (one byte over the limit tells)."""
        plain = b""
        try:
            while piece and len(plain) < room:
                if self._current is None or self._current.eof:
                    piece = self._begin(piece)
                    if self._current is None:
                        break
                plain += self._current.decompress(piece, room - len(plain))
                piece = self._current.unused_data
        except zlib.error as error:
            raise ReplyError("reply.compression", facts={"host": self._host}, detail=str(error)) from error
        return plain

    def _begin(self, piece: bytes) -> bytes:
        """Start the next member; return what is to be unpacked of it, once its format is known."""
        self._members += 1
        if not self._deflate:
            if self._members > MAX_MEMBERS:
                raise zlib.error("too many members")
            self._current = zlib.decompressobj(16 + zlib.MAX_WBITS)
            return piece
        if self._current is not None:
            raise zlib.error("something follows the compressed data")
        self._start += piece
        if len(self._start) < _ZLIB_HEADER:
            return b""
        # The method is 8, and the first two bytes as one number are a multiple of 31 (RFC 1950).
        zlibs = self._start[0] & 15 == 8 and int.from_bytes(self._start[:2], "big") % 31 == 0
        self._current = zlib.decompressobj(zlib.MAX_WBITS if zlibs else -zlib.MAX_WBITS)
        return self._start


def _too_large(limit: int, host: str) -> ReplyError:
    shown = f"{limit // 1_048_576} MiB" if limit % 1_048_576 == 0 else f"{limit} B"
    return ReplyError("reply.too_large", facts={"host": host, "limit": shown})
