"""A reply of several parts (RFC 2387): the root that is read as if it had come alone, and the attachments beside it.

MTOM's ``xop:Include`` and SwA's ``href="cid:…"`` refer to an attachment by its Content-ID.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Mapping
from dataclasses import replace
from email.message import Message
from email.parser import BytesHeaderParser
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from neon_wizard.errors import ReplyError
from neon_wizard.model import EMPTY

if TYPE_CHECKING:
    from neon_wizard.protocols.http import Answer

MAX_PARTS: Final = 100
_MAX_HEAD: Final = 8_192


class _Part(NamedTuple):
    head: Message
    body: bytes

    @property
    def id(self) -> str:
        return _bare(self.head.get("Content-ID", ""))


def unpacked(answer: Answer, host: str) -> tuple[Answer, Mapping[str, str]]:
    """`answer` itself and nothing, or its root part as an answer and its attachments: Content-ID → text.

    An attachment that is no text stands as base64. Raises `ReplyError` ``reply.format`` or ``reply.too_large``.
    """
    if not answer.content_type.startswith("multipart/"):
        return answer, EMPTY
    declared = Message()
    declared["Content-Type"] = next(value for name, value in answer.headers if name.lower() == "content-type")
    parts = _parts(answer.body, declared, host)
    start = _bare(_parameter(declared, "start"))
    root = next((part for part in parts if part.id == start), None) if start else parts[0]
    if root is None:
        raise _wrong(host, f"several parts without the root “{start[:80]}”", "a multipart reply with its root part")
    attachments = {part.id: _text(part, host) for part in parts if part is not root and part.id}
    alone = replace(
        answer,
        body=root.body,
        content_type=root.head.get_content_type() if "Content-Type" in root.head else "",
        charset=root.head.get_content_charset() if "Content-Type" in root.head else None,
    )
    return alone, MappingProxyType(attachments)


def _parts(body: bytes, declared: Message, host: str) -> list[_Part]:
    boundary = _parameter(declared, "boundary")
    if not re.fullmatch(r"[ -~]{1,200}", boundary):
        raise _wrong(host, "several parts without a boundary", "a multipart reply with its boundary")
    # RFC 2046: a line that begins with the boundary; what is before the first one and after the last one is no part.
    line = re.compile(rb"(?:\A|\r?\n)--" + re.escape(boundary.rstrip().encode("ascii")) + rb"(--)?[ \t]*(\r?\n|\Z)")
    parts: list[_Part] = []
    begins: int | None = None
    position = 0
    while found := line.search(body, position):
        if begins is not None:
            parts.append(_part(body[begins : found.start()], host))
        if len(parts) > MAX_PARTS:
            raise ReplyError("reply.too_large", facts={"host": host, "limit": f"{MAX_PARTS} parts"})
        if found[1]:
            break
        begins = found.end()
        # The line end after one boundary is the one before the next where a part is empty.
        position = begins - len(found[2])
    else:
        raise _wrong(host, "several parts without an end", "a whole multipart reply")  # F04
    if not parts:
        raise _wrong(host, "a multipart reply without parts", "one with its root part")
    return parts


def _part(raw: bytes, host: str) -> _Part:
    if raw.startswith((b"\r\n", b"\n")):
        head, body = b"", raw[2 if raw.startswith(b"\r") else 1 :]
    else:
        ends = re.search(rb"\r?\n\r?\n", raw[:_MAX_HEAD])
        if ends is None:
            raise _wrong(host, "a part without an end of its headers", "a multipart reply")
        head, body = raw[: ends.start()], raw[ends.end() :]
    parsed = BytesHeaderParser().parsebytes(head + b"\r\n\r\n")
    encoding = str(parsed.get("Content-Transfer-Encoding", "")).strip().lower()
    try:
        if encoding == "base64":
            body = base64.b64decode(b"".join(body.split()), validate=True)
        elif encoding == "quoted-printable":
            body = quopri.decodestring(body)
    except binascii.Error as error:
        raise _wrong(host, "a part that is not the base64 it claims", "a multipart reply") from error
    return _Part(parsed, body)


def _text(part: _Part, host: str) -> str:
    """What an attachment says, in the encoding that it declares; bytes that are no text, as base64."""
    from neon_wizard.protocols.markup import decode

    try:
        text = decode(part.body, part.head.get_content_charset() if "Content-Type" in part.head else None, host)
    except ReplyError:
        return base64.b64encode(part.body).decode("ascii")
    return text


def _parameter(declared: Message, name: str) -> str:
    value = declared.get_param(name, "")
    return value[2] if isinstance(value, tuple) else str(value)


def _bare(identifier: str) -> str:
    return str(identifier).strip().removeprefix("<").removesuffix(">")


def _wrong(host: str, found: str, expected: str) -> ReplyError:
    return ReplyError("reply.format", facts={"host": host, "found": found, "expected": expected})
