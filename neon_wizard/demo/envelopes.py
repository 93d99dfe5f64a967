"""The demo operator's SOAP: a request's method and arguments out of an envelope, an answer into one.

Written apart from `neon_wizard.protocols` on purpose, so that the two sides check each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from lxml import etree

from neon_wizard.demo.subscribers import DemoAnswer

SOAP_1_1: Final = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_1_2: Final = "http://www.w3.org/2003/05/soap-envelope"

_ENVELOPE: Final = """<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="{soap}"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <soap:Body>
{body}
  </soap:Body>
</soap:Envelope>
"""
_RESULT: Final = """    <{method}Response{namespace}>
      <{method}Result>
          <Success>{success}</Success>
          <Error>
            <Code>{code}</Code>
            {description}{field}
          </Error>
          <Data>{data}
          </Data>
      </{method}Result>
    </{method}Response>"""


class NotSoapError(ValueError):
    """What came is not a request; the message may be told to the sender."""


@dataclass(frozen=True)
class SoapRequest:
    """method: the local name of the body's element. namespace: its own, or empty. soap: the envelope's namespace."""

    method: str
    arguments: Mapping[str, str]
    namespace: str
    soap: str


def read(body: bytes) -> SoapRequest:
    """Return the request in an envelope of either version; raises `NotSoapError`."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise NotSoapError(f"not well-formed: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise NotSoapError("a document type is not accepted")
    envelope = etree.QName(root)
    content = [child for part in root if etree.QName(part).localname == "Body" for child in part]
    if envelope.localname != "Envelope" or envelope.namespace not in (SOAP_1_1, SOAP_1_2) or len(content) != 1:
        raise NotSoapError("not an envelope with one element in its body")
    name = etree.QName(content[0])
    arguments = {etree.QName(child).localname: child.text or "" for child in content[0]}
    return SoapRequest(name.localname, arguments, name.namespace or "", envelope.namespace)


def write(request: SoapRequest, answer: DemoAnswer) -> bytes:
    """Return the reply, laid out like the specification's examples."""
    data = "".join(f"\n            <{name}>{escape(value)}</{name}>" for name, value in answer.data.items())
    words = escape(answer.description)
    body = _RESULT.format(
        method=request.method,
        namespace=f' xmlns="{escape(request.namespace, {chr(34): "&quot;"})}"' if request.namespace else "",
        success="true" if answer.code == 0 else "false",
        code=answer.code,
        description=f"<Description>{words}</Description>" if words else "<Description />",
        field=f"\n            <Field>{escape(answer.field)}</Field>" if answer.field else "",
        data=data,
    )
    return _ENVELOPE.format(soap=request.soap, body=body).encode()


def fault(words: str, soap: str = SOAP_1_1) -> bytes:
    """Return a SOAP fault that blames the sender."""
    if soap == SOAP_1_2:
        inner = (
            f"<soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code>"
            f'<soap:Reason><soap:Text xml:lang="en">{escape(words)}</soap:Text></soap:Reason>'
        )
    else:
        inner = f"<faultcode>soap:Client</faultcode><faultstring>{escape(words)}</faultstring>"
    return _ENVELOPE.format(soap=soap, body=f"    <soap:Fault>{inner}</soap:Fault>").encode()
