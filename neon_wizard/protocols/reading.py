"""An answer → plain data, for both SOAP dialects; what is no answer at all becomes a coded error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from neon_wizard.errors import NeonError, NetworkError, ReplyError
from neon_wizard.profile.operator import host_of
from neon_wizard.protocols import Exchange, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.http import Answer

_HTML = re.compile(
    rb"\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_MARK = b"\xef\xbb\xbf"


def accepted_statuses(service: Service) -> frozenset[int]:
    """The statuses that the profile translates itself (``codes = { "http 409" = 103 }``)."""
    matches = (re.fullmatch(r"http\s+([1-5][0-9]{2})", key, re.IGNORECASE) for key in service.reply.codes)
    return frozenset(int(match[1]) for match in matches if match)


def looks_like_html(body: bytes) -> bool:
    """True when `body` begins as a web page does, whatever its headers say."""
    return _HTML.match(body.removeprefix(_MARK)) is not None


def read(answer: Answer, exchange: Exchange, url: str, service: Service) -> Reply:
    """The reply: what stands in the SOAP body, or the whole document where it is no SOAP.

    A status that the profile translates is a reply even when nothing else in it can be read.
    Raises `NetworkError` ``network.captive_portal`` (F13), `ReplyError`.
    """
    host = host_of(url)
    try:
        data = _data(answer, host)
    except NeonError as error:
        if answer.status in accepted_statuses(service):
            return Reply(answer.status, {}, host, exchange)
        error.detail = "\n\n".join(filter(None, (error.detail, exchange.text())))
        raise
    return Reply(answer.status, data, host, exchange)


def _data(answer: Answer, host: str) -> Any:
    from neon_wizard.protocols.markup import from_xml
    from neon_wizard.protocols.multipart import unpacked

    failed = answer.status >= 400
    answer, attachments = unpacked(answer, host)
    if not answer.body.strip():
        raise _status(answer, host) if failed else ReplyError("reply.empty", facts={"host": host})
    if looks_like_html(answer.body):
        raise _status(answer, host) if failed else _captive_portal(host)
    try:
        document = from_xml(answer.body, charset=answer.charset, host=host, attachments=attachments)
    except ReplyError as error:
        if failed:
            raise _status(answer, host) from error
        if answer.content_type == "text/html" and error.code == "reply.malformed":
            raise _captive_portal(host) from error
        raise
    envelope = document.get("Envelope")
    if envelope is None:
        return document
    return _body(envelope, host)


def _body(envelope: Any, host: str) -> Any:
    body = envelope.get("Body") if isinstance(envelope, dict) else None
    if body is None:
        raise ReplyError("reply.missing", facts={"host": host, "node": "Body"})
    if not isinstance(body, dict):
        raise ReplyError("reply.empty", facts={"host": host})
    return {name: _fault(value) if name == "Fault" else value for name, value in body.items()}


def _fault(fault: Any) -> Any:
    """A fault of either version under the names of SOAP 1.1: ``faultcode``, ``faultstring``, ``detail``."""
    if not isinstance(fault, dict) or "faultcode" in fault or "faultstring" in fault:
        return fault
    code, reason = fault.get("Code", ""), fault.get("Reason", "")
    # The innermost subcode is the application's own code; the outer ones say as little as SOAP 1.1's Client and Server.
    while isinstance(code, dict) and isinstance(code.get("Subcode"), dict):
        code = code["Subcode"]
    text = reason.get("Text", "") if isinstance(reason, dict) else reason
    return {
        "faultcode": code.get("Value", "") if isinstance(code, dict) else code,
        "faultstring": text[0] if isinstance(text, list) else text,
        "detail": fault.get("Detail", ""),
    }


def _status(answer: Answer, host: str) -> ReplyError:
    return ReplyError("reply.status", facts={"host": host, "status": answer.status})


def _captive_portal(host: str) -> NetworkError:
    """F13. What was asked may have been sent on to the operator all the same."""
    return NetworkError("network.captive_portal", sent=True, facts={"host": host})
