"""What requests are written in → their texts: envelopes, XML, JSON, forms.

Written apart from `neon_wizard.protocols` on purpose: the two sides check each other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from neon_wizard.demo.envelopes import NotSoapError

Pairs = Iterator[tuple[str, str | None]]
"""A template, and the text that was sent where it stands; None where nothing was."""


class MisreadError(ValueError):
    """A request that cannot be read; its text may be told to the sender."""


@dataclass(frozen=True)
class Enveloped:
    """What an envelope holds. method, namespace: of the body's element. soap: the envelope's namespace."""

    method: str
    namespace: str
    soap: str
    leaves: Mapping[str, str]


def envelope(body: bytes) -> Enveloped:
    """Raises `NotSoapError`."""
    from lxml import etree

    from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2

    try:
        root = parsed(body)
    except MisreadError as error:
        raise NotSoapError(str(error)) from None
    content = [child for part in root if local(part) == "Body" for child in part]
    name = etree.QName(root)
    if name.localname != "Envelope" or name.namespace not in (SOAP_1_1, SOAP_1_2) or not content:
        raise NotSoapError("not an envelope with an element in its body")
    own = etree.QName(content[0])
    return Enveloped(own.localname, own.namespace or "", str(name.namespace), leaves_of(root))


def parsed(body: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise MisreadError(f"not well-formed: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise MisreadError("a document type is not accepted")
    return root


def local(element: Any) -> str:
    from lxml import etree

    return etree.QName(element).localname


def leaves_of(root: Any) -> dict[str, str]:
    """Local name → text of every element without children, and of every attribute."""
    found: dict[str, str] = {}
    for element in root.iter():
        found.update({name.rpartition("}")[2]: value for name, value in element.attrib.items()})
        if not len(element):
            found[local(element)] = element.text or ""
    return found


def alike(template: Any, sent: Any) -> Pairs:
    """Texts and attributes of two documents of one shape."""
    if local(template) != local(sent):
        raise MisreadError(f"the document has {local(sent)} where {local(template)} belongs")
    yield template.text or "", sent.text or ""
    yield from ((value, sent.attrib.get(name)) for name, value in template.attrib.items())
    for one, other in zip(template, sent, strict=False):
        yield from alike(one, other)


def beside(template: Any, sent: Any) -> Pairs:
    """Texts of two tables of one shape."""
    if isinstance(template, Mapping):
        for name, value in template.items():
            yield from beside(value, sent.get(name) if isinstance(sent, Mapping) else None)
    elif isinstance(template, list | tuple):
        for index, value in enumerate(template):
            yield from beside(value, sent[index] if isinstance(sent, list) and index < len(sent) else None)
    elif isinstance(template, str):
        yield template, None if sent is None else str(sent)


def from_json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MisreadError(f"not JSON: {error}") from None


def from_form(text: str) -> dict[str, str]:
    return dict(parse_qsl(text, keep_blank_values=True))


def text_of(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise MisreadError("not UTF-8") from None
