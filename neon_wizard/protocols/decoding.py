"""The body of an answer: read in small pieces, unpacked, and bounded in its *unpacked* size (F04, F06)."""

from __future__ import annotations

import http.client
import zlib

from neon_wizard.errors import NetworkError, ReplyError

PIECE = 65_536


def read_body(response: http.client.HTTPResponse, limit: int, host: str) -> bytes:
    """The whole unpacked body, at most `limit` bytes.

    Raises `ReplyError` ``reply.too_large`` or ``reply.compression``, `NetworkError` ``network.truncated``; OSError and
    http.client's own exceptions are the caller's to translate.
    """
    if response.length is not None and response.length > limit:
        raise _too_large(limit, host)
    unpack = _unpacker(response.headers.get("Content-Encoding", ""), host)
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
        plain = piece if unpack is None else _unpack(unpack, piece, limit - total + 1, host)
        total += len(plain)
        if total > limit:
            raise _too_large(limit, host)
        parts.append(plain)
    if (expected is not None and received < expected) or (unpack is not None and received and not unpack.eof):
        raise NetworkError("network.truncated", sent=True, facts={"host": host})
    return b"".join(parts)


def _unpacker(encoding: str, host: str) -> zlib._Decompress | None:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return None
    if name in ("gzip", "x-gzip"):
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    raise ReplyError("reply.compression", facts={"host": host}, detail=f"Content-Encoding: {name[:40]}")


def _unpack(unpack: zlib._Decompress, piece: bytes, room: int, host: str) -> bytes:
    """What `piece` holds, never more than `room` bytes: a bomb ends here (one byte over the limit tells the caller)."""
    try:
        plain = unpack.decompress(piece, room)
        if unpack.unused_data:
            raise zlib.error("something follows the compressed data")
    except zlib.error as error:
        raise ReplyError("reply.compression", facts={"host": host}, detail=str(error)) from error
    return plain


def _too_large(limit: int, host: str) -> ReplyError:
    shown = f"{limit // 1_048_576} MiB" if limit % 1_048_576 == 0 else f"{limit} B"
    return ReplyError("reply.too_large", facts={"host": host, "limit": shown})
