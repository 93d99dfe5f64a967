"""A reply's plain data → body and content type, in an envelope where its service speaks SOAP."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from neon_wizard.demo.mock import writers
from neon_wizard.demo.mock.arriving import operation
from neon_wizard.errors import ProfileError

if TYPE_CHECKING:
    from neon_wizard.demo.mock.replies import Written
    from neon_wizard.profile.operator import Service


def render(service: Service, written: Written, namespace: str, soap: str) -> tuple[bytes, str]:
    """Body and content type. namespace, soap: of the request's element and its envelope; empty without SOAP."""
    rules = service.reply
    if service.protocol in ("soap", "wsdl") and rules.format in ("returndata", "xml"):
        return _enveloped(service, written, namespace, soap), writers.envelope_type(soap)
    data = {"ReturnData": written.data} if rules.format == "returndata" else written.data
    try:
        if rules.format == "text":
            return writers.to_text(data, rules.pattern), writers.TYPES["text"]
        return writers.WRITERS[rules.format](data), writers.TYPES[rules.format]
    except ValueError as error:
        key = f"services.{service.name}.reply.{'pattern' if rules.format == 'text' else 'account'}"
        raise ProfileError("profile.mock", facts={"key": key, "reason": str(error)}) from error


def _enveloped(service: Service, written: Written, namespace: str, soap: str) -> bytes:
    if service.reply.format == "xml":
        return writers.in_envelope(writers.elements(written.data, namespace), soap)
    name = operation(service)
    inner = writers.elements(written.data)
    if service.parameters == "xml-string":  # who takes one text gives one
        inner = writers.elements(f"<ReturnData>{inner}</ReturnData>")
    rpc = service.soap.style == "rpc"
    prefix = "m:" if rpc and namespace else ""
    declared = f" xmlns{':m' if rpc else ''}={quoteattr(namespace)}" if namespace else ""
    result = "return" if rpc else f"{name}Result"
    content = f"<{prefix}{name}Response{declared}><{result}>{inner}</{result}></{prefix}{name}Response>"
    return writers.in_envelope(content, soap)
