"""An answer → plain data, for every dialect; what is no answer at all becomes a coded error.

Of a reply in several parts (RFC 2387), the root is read as if it had come alone. MTOM's ``xop:Include`` and SwA's
``href="cid:…"`` refer to the attachments beside it by Content-ID. What the plain data means is judged in
`neon_wizard.operations.replies`.
"""

from __future__ import annotations

import base64
import binascii
import math
import quopri
import re
import time
from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import NeonError, NetworkError, OperatorError, ReplyError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.model import EMPTY
from neon_wizard.profile.addresses import host_of
from neon_wizard.protocols.deadline import DeadlineError, Guard, run
from neon_wizard.protocols.dialect import Reply
from neon_wizard.protocols.exchange import Exchange, brings_secrets, withheld
from neon_wizard.protocols.header_values import charset_of, first, media_type, parameter
from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from email import parser as mail
    from email.message import Message

    from neon_wizard.profile.service import Service
    from neon_wizard.protocols import portals
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.exchange import Answer
else:
    mail = late.module("email.parser")
    portals = late.module("neon_wizard.protocols.portals")


MAX_PARTS: Final = 100
_MAX_HEAD: Final = 8_192


@dataclass(frozen=True)
class _Part:
    head: Message
    body: bytes

    @property
    def id(self) -> str:
        return _bare(self.head.get("Content-ID", ""))

    @property
    def content_type(self) -> str:
        return str(self.head.get("Content-Type", ""))


def unpacked(answer: Answer, host: str) -> tuple[Answer, Mapping[str, str]]:
    """Return `answer` itself and nothing, or its root part as an answer and its attachments: Content-ID → text.

    An attachment that is no text becomes base64. Raises `ReplyError` ``reply.format`` or ``reply.too_large``.
    """
    if not answer.content_type.startswith("multipart/"):
        return answer, EMPTY
    declared = first(answer.headers, "content-type")
    parts = _parts(answer.body, declared, host)
    start = _bare(parameter(declared, "start"))
    root = next((part for part in parts if part.id == start), None) if start else parts[0]
    if root is None:
        raise _wrong(host, f"several parts without the root “{start[:80]}”", "a multipart reply with its root part")
    attachments = {part.id: _text(part, host) for part in parts if part is not root and part.id}
    alone = replace(
        answer,
        body=root.body,
        content_type=media_type(root.content_type),
        charset=charset_of(root.content_type),
    )
    return alone, MappingProxyType(attachments)


def _parts(body: bytes, declared: str, host: str) -> list[_Part]:
    boundary = parameter(declared, "boundary")
    if not re.fullmatch(r"[ -~]{1,200}", boundary):
        raise _wrong(host, "several parts without a boundary", "a multipart reply with its boundary")
    # A line that begins with the boundary; what is before the first and after the last one is no part (RFC 2046,
    # 5.1.1).
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
        # In an empty part, the line end after one boundary is also the one before the next.
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
    parsed = mail.BytesHeaderParser().parsebytes(head + b"\r\n\r\n")
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
    """Return what an attachment says, in the encoding that it declares; bytes that are no text, as base64."""
    from neon_wizard.protocols.markup import decode

    try:
        text = decode(part.body, charset_of(part.content_type), host)
    except ReplyError:
        return base64.b64encode(part.body).decode("ascii")
    return text


def _bare(identifier: str) -> str:
    return str(identifier).strip().removeprefix("<").removesuffix(">")


def _wrong(host: str, found: str, expected: str) -> ReplyError:
    return ReplyError("reply.format", facts={"host": host, "found": found, "expected": expected})


# A comment ends at its first end and nowhere else; otherwise many comments could be tried as ever longer ones.
_HTML = late.pattern(
    rb"\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?><!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_SOON_READ: Final = 65_536
"""Bytes. A smaller body is read before another thread would have begun."""
_MARK = b"\xef\xbb\xbf"


_OWN_MEANING: Final = frozenset({401, 407, 429, 503, 511})
"""Statuses about the way to the service, not about what it was asked; translated only where the profile names them."""
_ONLY_XML: Final = frozenset({"soap", "wsdl", "xml"})
"""Dialects whose structure of F3 (``returndata``) is always written in XML."""
_BODILESS: Final = frozenset({201, 202, 204, 205})
_NAMES: Final = {"json": "JSON", "xml": "XML", "returndata": "XML", "form": "a=b&c=d", "properties": "Java properties",
                 "ini": "INI", "text": "text", "xmlrpc": "XML-RPC", "html": "a web page"}  # fmt: skip


# fmt: off
_COMPLAINING: Final = frozenset({
    "opening", "and", "ending", "tag", "mismatch", "line", "column", "couldn", "t", "find", "end", "of", "start",
    "specification", "mandates", "value", "for", "attribute", "attributes", "values", "entity", "entityref", "not",
    "defined", "premature", "data", "in", "extra", "content", "at", "the", "document", "expected", "expecting",
    "xmlparseentityref", "xmlparsestarttag", "xmlparsecharref", "invalid", "element", "name", "no", "namespace",
    "prefix", "on", "is", "unescaped", "allowed", "redefined", "char", "character", "out", "range", "input", "proper",
    "utf-8", "indicate", "encoding", "bytes", "cdata", "section", "finished", "comment", "terminated", "empty",
    "attvalue", "or", "property", "enclosed", "double", "quotes", "delimiter", "control", "escape", "unterminated",
    "string", "starting", "a", "to", "this", "content-encoding",
})
"""Words with which readers of XML and JSON say what is wrong; any other word may be quoted from what they read."""
# fmt: on


_LOOKS: Final = {"json": ("json",), "xmlrpc": ("xml",), "text": ("json", "xml", "text"), "ini": ("json", "text")}
"""What a format may look like, where it is no plain text."""


@late.once
def accepted_statuses(service: Service) -> frozenset[int]:
    """Return the statuses that the profile translates itself (``codes = { "http 409" = 103, "http 4xx" = 501 }``)."""
    found: set[int] = set()
    for key in (*service.reply.codes, *service.accepts):
        if match := re.fullmatch(r"http\s+([1-5][0-9]{2})", key, re.IGNORECASE):
            found.add(int(match[1]))
        elif match := re.fullmatch(r"http\s+([45])xx", key, re.IGNORECASE):
            found |= {*range(int(match[1]) * 100, int(match[1]) * 100 + 100)} - _OWN_MEANING
    return frozenset(found)


def looks_like_html(body: bytes) -> bool:
    """Return whether `body` begins as a web page does, whatever its headers say."""
    return _HTML.match(body.removeprefix(_MARK)) is not None


def looks_like(body: bytes) -> str:
    """Return what `body` is written in, by its first characters: html, xml, json, or text where nothing tells."""
    if looks_like_html(body):
        return "html"
    start = body[:200].removeprefix(_MARK).replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")[:1]
    return "xml" if start == b"<" else "json" if start in (b"{", b"[") else "text"


def read(answer: Answer, exchange: Exchange, url: str, service: Service, cancel: Cancel | None = None) -> Reply:
    """Return the reply as plain data: the document in the profile's format; of SOAP, what stands in the body.

    A status that the profile translates is a reply even when nothing else in it can be read. Raises `NetworkError`
    ``network.captive_portal`` (F13) or ``network.timeout``, `ReplyError`, `Cancelled`.
    """
    host = host_of(url)
    try:
        data = _in_time(answer, url, host, service, cancel)
    except NeonError as error:
        if answer.status in accepted_statuses(service):
            return Reply(answer.status, {}, host, exchange, answer.secrets, answer.headers)
        error.detail = "\n\n".join(filter(None, _for_support(error.detail, exchange, service)))
        raise
    return Reply(answer.status, data, host, exchange, answer.secrets, answer.headers)


def _in_time(answer: Answer, url: str, host: str, service: Service, cancel: Cancel | None) -> Any:
    """Return `_data` within the time of the whole exchange (F05), as two megabytes can be written to take long."""
    if len(answer.body) < _SOON_READ or math.isinf(answer.ends):
        return _data(answer, url, host, service)

    try:
        return run(lambda: _data(answer, url, host, service), Guard(answer.ends - time.monotonic()), cancel)
    except DeadlineError:
        facts = {"host": host, "seconds": f"{service.http.timeout:g}"}
        raise NetworkError("network.timeout", sent=True, facts=facts) from None


def _for_support(detail: str, exchange: Exchange, service: Service) -> tuple[str, str]:
    """Return a reader's complaint and the exchange, without what a reply that could not be read may hold of an account.

    The complaint may quote the reply: “<” in a password begins an element, and the complaint names it.
    """
    if not brings_secrets(service):
        return detail, exchange.text()
    shown = withheld(exchange, service.reply)

    def word(found: re.Match[str]) -> str:
        plain = found[0].lower() in _COMPLAINING or found[0].isdecimal()
        return found[0] if plain or found[0] in shown.reply_body else MASK

    return re.sub(r"[^\s:,;'\"()<>&]+", word, detail), shown.text()


def _data(answer: Answer, url: str, host: str, service: Service) -> Any:
    failed = answer.status >= 400
    answer, attachments = unpacked(answer, host)
    if not answer.body.strip():
        if answer.status in _BODILESS and service.reply.format != "returndata":
            return {}  # the status says it all
        raise _status(answer, host, service) if failed else ReplyError("reply.empty", facts={"host": host})
    looks = looks_like(answer.body)
    if looks == "html":
        raise _status(answer, host, service) if failed else web_page(url, answer.body, service.reply.format)
    unmarked = not failed and looks != "json" and portals.answered_unmarked(url, answer.body)
    if unmarked and looks == "xml" and "xml" not in answer.content_type:
        raise web_page(url, answer.body, service.reply.format)
    try:
        return _parsed(answer, host, service, looks, attachments)
    except ReplyError as error:
        if failed:
            raise _status(answer, host, service) from error
        page = unmarked or answer.content_type == "text/html"
        if page and error.code in ("reply.malformed", "reply.format"):
            raise web_page(url, answer.body, service.reply.format) from error
        raise


def _parsed(answer: Answer, host: str, service: Service, looks: str, attachments: Mapping[str, str]) -> Any:
    """Return the plain data of an answer that `looks` so; ``reply.format`` where that is not what was declared."""
    declared = service.reply.format
    if declared == "returndata" and looks == "json" and service.protocol not in _ONLY_XML:
        declared = "json"
    if declared in ("xml", "returndata"):
        if looks == "json":
            raise _other_format(host, looks, declared)
        from neon_wizard.protocols.markup import from_xml

        try:
            document = from_xml(answer.body, charset=answer.charset, host=host, attachments=attachments)
        except ReplyError as error:
            if looks == "text" and error.code == "reply.malformed":
                raise _other_format(host, looks, declared) from error
            raise
        envelope = document.get("Envelope")
        return document if envelope is None else _body(envelope, host)
    expected = _LOOKS.get(declared, ("text",))
    if looks not in expected:
        raise _other_format(host, looks, declared)
    from neon_wizard.protocols.formats import READERS

    options = {"pattern": service.reply.pattern} if declared == "text" else {}
    return READERS[declared](answer.body, charset=answer.charset, host=host, **options)


def web_page(url: str, body: bytes, expected: str) -> NetworkError | ReplyError:
    """Return what it means that a web page came from `url` in place of an answer.

    It is a network that wants a sign-in (F13), or an operator that answers like this. Either way, what was asked may
    have been carried out.
    """
    host = host_of(url)
    if portals.answered(url, body):
        return NetworkError("network.captive_portal", sent=True, facts={"host": host})
    return _other_format(host, "html", expected)


def _other_format(host: str, found: str, expected: str) -> ReplyError:
    return ReplyError("reply.format", facts={"host": host, "found": _NAMES[found], "expected": _NAMES[expected]})


def _body(envelope: Any, host: str) -> Any:
    body = envelope.get("Body") if isinstance(envelope, dict) else None
    if body is None:
        raise ReplyError("reply.missing", facts={"host": host, "node": "Body"})
    if not isinstance(body, dict):
        raise ReplyError("reply.empty", facts={"host": host})
    return {name: _fault(value) if name == "Fault" else value for name, value in body.items()}


def _fault(fault: Any) -> Any:
    """Return a fault of either version under the names of SOAP 1.1: ``faultcode``, ``faultstring``, ``detail``."""
    if not isinstance(fault, dict) or "faultcode" in fault or "faultstring" in fault:
        return fault
    code, reason = fault.get("Code", ""), fault.get("Reason", "")
    # The innermost subcode is the application's own; the outer ones say as little as SOAP 1.1's Client and Server.
    while isinstance(code, dict) and isinstance(code.get("Subcode"), dict):
        code = code["Subcode"]
    text = reason.get("Text", "") if isinstance(reason, dict) else reason
    return {
        "faultcode": code.get("Value", "") if isinstance(code, dict) else code,
        "faultstring": text[0] if isinstance(text, list) else text,
        "detail": fault.get("Detail", ""),
    }


def _status(answer: Answer, host: str, service: Service) -> NeonError:
    auth = service.http.auth
    # this is how many say that a token or key is wrong
    if answer.status == HTTPStatus.FORBIDDEN and auth.kind != "none" and not auth.users:
        return OperatorError("operator.unauthorized", facts={"host": host, "offered": "", "case": auth.kind})
    return ReplyError("reply.status", facts={"host": host, "status": answer.status})
