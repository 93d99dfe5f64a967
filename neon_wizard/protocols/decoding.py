"""The body of an answer: read in small pieces, unpacked, and bounded in its *unpacked* size (F04, F06)."""

from __future__ import annotations

import http.client
import zlib

from neon_wizard.errors import NetworkError, ReplyError

PIECE = 65_536
MAX_MEMBERS = 1_000
"""Of a gzip body: each costs more than its bytes."""

_ZLIB_HEADER = 2


def read_body(response: http.client.HTTPResponse, limit: int, host: str) -> bytes:
    """The whole unpacked body, at most `limit` bytes.

    Raises `ReplyError` ``reply.too_large`` or ``reply.compression``, `NetworkError` ``network.truncated``; OSError and
    http.client's own exceptions are the caller's to translate.
    """
    if response.length is not None and response.length > limit:
        raise _too_large(limit, host)
    unpacker = _unpacker(response.headers.get("Content-Encoding", ""), host)
    parts: list[bytes] = []
    total = 0
    expected, received = response.length, 0
    while expected is None or received < expected:
        # read1 gives what is there: read() would wait for a full piece, and a slow drip would fill the buffer first.
        piece = response.read1(PIECE if expected is None else min(PIECE, expected - received))
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

    RFC 9110 means zlib's format by that name; some servers send the bare data, as they always did.
    """

    def __init__(self, deflate: bool, host: str) -> None:
        self._host = host
        self._deflate = deflate
        self._members = 0
        self._start = b""
        self._current: zlib._Decompress | None = None

    @property
    def complete(self) -> bool:
        """True when what was read so far is a whole packed body."""
        return self._current is not None and self._current.eof

    def unpack(self, piece: bytes, room: int) -> bytes:
        """What `piece` holds, never more than `room` bytes: a bomb ends here (one byte over the limit tells)."""
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
        """Start the next member; gives what is to be unpacked of it, once its format is known."""
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
        # RFC 1950: the method is 8, and the first two bytes as one number are a multiple of 31.
        zlibs = self._start[0] & 15 == 8 and int.from_bytes(self._start[:2], "big") % 31 == 0
        self._current = zlib.decompressobj(zlib.MAX_WBITS if zlibs else -zlib.MAX_WBITS)
        return self._start


def _too_large(limit: int, host: str) -> ReplyError:
    shown = f"{limit // 1_048_576} MiB" if limit % 1_048_576 == 0 else f"{limit} B"
    return ReplyError("reply.too_large", facts={"host": host, "limit": shown})
