"""A request as it arrived → the values in it: the templates of a profile, read backwards.

Written apart from `neon_wizard.protocols` on purpose: the two sides check each other.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from neon_wizard.demo.envelopes import NotSoapError
from neon_wizard.demo.mock.accounts import Given
from neon_wizard.profile import bodies, placeholders
from neon_wizard.profile.bodies import Spot, Written
from neon_wizard.profile.placeholders import PLACEHOLDER

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service

Pairs = Iterator[tuple[str, str | None]]
"""A template, and the text that was sent where it stands; None where nothing was."""

_SOAP: Final = ("soap", "wsdl")
_BODILESS: Final = ("GET", "DELETE")


@dataclass(frozen=True)
class Arrived:
    """A request. path: as it was sent, without the query. headers: names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class MisreadError(ValueError):
    """A request that cannot be read; its text may be told to the sender."""


def asked(service: Service) -> frozenset[str]:
    """The placeholders that the requests of `service` fill."""
    return frozenset(name for template in _templates(service) for name in placeholders.names(template))


def is_for(service: Service, arrived: Arrived, path: str) -> bool:
    """Whether `arrived` asks this service. path: of its address on the mock, with placeholders."""
    if arrived.method != method(service) or not re.fullmatch(_path_pattern(path), arrived.path):
        return False
    if service.protocol not in _SOAP:
        return True
    try:
        return envelope(arrived.body).method == operation(service)
    except NotSoapError:
        return True  # the address's only way to say so is to read it


def method(service: Service) -> str:
    return "POST" if service.protocol in _SOAP else str(service.options.get("method", "POST"))


def operation(service: Service) -> str:
    """The element in the envelope's body."""
    return str(service.options.get("operation", "")) or service.soap.element


def values(service: Service, arrived: Arrived, path: str) -> dict[str, Given]:
    """What the request brought, by placeholder; raises `MisreadError`."""
    found: dict[str, Given] = {}
    for template, text in _pairs(service, arrived, path):
        if text is not None:
            for name, given in unfilled(template, text).items():
                if given.text or name not in found:
                    found[name] = given
    return found


def likeness(service: Service, arrived: Arrived, path: str) -> tuple[bool, int]:
    """How much a request looks like this service's: whether what the profile writes out stands there, how much else."""
    try:
        pairs = list(_pairs(service, arrived, path))
    except MisreadError:
        return False, 0
    fixed = all(text == template for template, text in pairs if not placeholders.names(template))
    return fixed, sum(text is not None for _, text in pairs)


def unfilled(template: str, text: str) -> dict[str, Given]:
    """The values with which `template` became `text`; none where it cannot have become that."""
    pattern, named = _compiled(template)
    match = pattern.fullmatch(text)
    if match is None:
        return {}
    return {name: _undone(group, filters) for (name, filters), group in zip(named, match.groups(), strict=True)}


@lru_cache(256)
def _compiled(template: str) -> tuple[re.Pattern[str], tuple[tuple[str, tuple[str, ...]], ...]]:
    parts, named, end = [], [], 0
    for match in PLACEHOLDER.finditer(template):
        parts += [re.escape(template[end : match.start()]), "(.*?)"]
        named.append((match["name"], placeholders.filters_of(match)))
        end = match.end()
    return re.compile("".join((*parts, re.escape(template[end:]))), re.DOTALL), tuple(named)


def _undone(text: str, filters: tuple[str, ...]) -> Given:
    """Without what can be undone; a digest stays one."""
    while filters and filters[-1] in ("base64", "urlencode"):
        if filters[-1] == "urlencode":
            text = unquote(text)
        else:
            try:
                text = base64.b64decode(text, validate=True).decode()
            except (binascii.Error, UnicodeDecodeError):
                break
        filters = filters[:-1]
    return Given(text, filters)


@lru_cache(64)
def _path_pattern(path: str) -> str:
    parts, end = [], 0
    for match in PLACEHOLDER.finditer(path):
        parts += [re.escape(path[end : match.start()]), "[^/]*"]
        end = match.end()
    return "".join((*parts, re.escape(path[end:])))


def _templates(service: Service) -> Iterator[str]:
    yield from service.fields.values()
    yield from service.options.get("headers", {}).values()
    yield from placeholders.texts(service.options.get("body", ""))
    if service.protocol in ("rest", "xml"):
        yield service.url


def _pairs(service: Service, arrived: Arrived, path: str) -> Pairs:
    if service.protocol in ("rest", "xml"):
        for name, text in unfilled(path, arrived.path).items():
            yield f"{{{name}}}", unquote(text.text)
        sent = _form(arrived.query)
        for wire, template in parse_qsl(urlsplit(service.url).query, keep_blank_values=True):
            yield template, sent.get(wire)
    for wire, template in service.options.get("headers", {}).items():
        yield template, arrived.headers.get(wire.lower())
    read = {"soap": _of_envelope, "wsdl": _of_envelope, "form": _of_form, "rest": _of_rest, "xml": _of_xml}
    yield from read[service.protocol](service, arrived)


def _of_form(service: Service, arrived: Arrived) -> Pairs:
    sent = _form(arrived.query if arrived.method == "GET" else _text(arrived))
    yield from ((template, sent.get(wire)) for wire, template in service.fields.items())


def _of_rest(service: Service, arrived: Arrived) -> Pairs:
    template = service.options.get("body", {})
    declared = str(service.options.get("content_type", ""))
    if isinstance(template, str):
        yield from _of_body(template, bodies.written(template, declared), arrived)
    elif arrived.method in _BODILESS and "body" not in service.options:
        sent = _form(arrived.query)
        yield from ((each, sent.get(wire)) for wire, each in service.fields.items())
    elif not template and declared and bodies.written("", declared) is Written.FORM:
        yield from _of_form(service, arrived)
    else:
        yield from _beside({**template, **service.fields}, _json(_text(arrived)))


def _of_xml(service: Service, arrived: Arrived) -> Pairs:
    template = service.options.get("body")
    if template is not None:
        yield from _of_body(str(template), Written.XML, arrived)
        return
    root = parsed(arrived.body)
    own = str(service.options.get("element", "")) or service.soap.element
    if _local(root) != own:
        raise MisreadError(f"the document begins with {_local(root)}, not with {own}")
    yield from _named(service.fields, _leaves(root))


def _of_body(template: str, kind: Written | None, arrived: Arrived) -> Pairs:
    """A body that is a text template: it and what was sent are read alike, and laid side by side."""
    text = _text(arrived)
    if kind is Written.JSON:
        quoted = template
        for match, spot in reversed(list(bodies.spots(template, kind))):
            if spot is Spot.JSON_VALUE:
                quoted = f'{quoted[: match.start()]}"{match[0]}"{quoted[match.end() :]}'
        yield from _beside(json.loads(quoted), _json(text))
    elif kind is Written.XML:
        yield from _alike(parsed(template.encode()), parsed(arrived.body))
    elif kind is Written.FORM:
        sent = _form(text)
        yield from ((each, sent.get(wire)) for wire, each in parse_qsl(template, keep_blank_values=True))
    else:
        yield template, text


def _of_envelope(service: Service, arrived: Arrived) -> Pairs:
    try:
        request = envelope(arrived.body)
    except NotSoapError as error:
        raise MisreadError(str(error)) from None
    leaves = request.leaves
    if service.parameters == "xml-string":
        text = _of_name(leaves, service.string_parameter)
        leaves = _leaves(parsed((text or "<x/>").encode()))
    yield from _named(service.fields, leaves)


def _named(fields: Mapping[str, str], leaves: Mapping[str, str]) -> Pairs:
    yield from ((template, _of_name(leaves, wire.rpartition(".")[2])) for wire, template in fields.items())


def _of_name(leaves: Mapping[str, str], name: str) -> str | None:
    """The text of that name; where none is written exactly so, letters alone count, as for a WSDL's parameters."""
    if name in leaves:
        return leaves[name]
    alike = (text for each, text in leaves.items() if _letters(each) == _letters(name))
    return next(alike, None)


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


# ---- notations ----


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
    content = [child for part in root if _local(part) == "Body" for child in part]
    name = etree.QName(root)
    if name.localname != "Envelope" or name.namespace not in (SOAP_1_1, SOAP_1_2) or not content:
        raise NotSoapError("not an envelope with an element in its body")
    own = etree.QName(content[0])
    return Enveloped(own.localname, own.namespace or "", str(name.namespace), _leaves(root))


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


def _local(element: Any) -> str:
    from lxml import etree

    return etree.QName(element).localname


def _leaves(root: Any) -> dict[str, str]:
    """Local name → text of every element without children, and of every attribute."""
    found: dict[str, str] = {}
    for element in root.iter():
        found.update({name.rpartition("}")[2]: value for name, value in element.attrib.items()})
        if not len(element):
            found[_local(element)] = element.text or ""
    return found


def _alike(template: Any, sent: Any) -> Pairs:
    """Texts and attributes of two documents of one shape."""
    if _local(template) != _local(sent):
        raise MisreadError(f"the document has {_local(sent)} where {_local(template)} belongs")
    yield template.text or "", sent.text or ""
    yield from ((value, sent.attrib.get(name)) for name, value in template.attrib.items())
    for one, other in zip(template, sent, strict=False):
        yield from _alike(one, other)


def _beside(template: Any, sent: Any) -> Pairs:
    """Texts of two tables of one shape."""
    if isinstance(template, Mapping):
        for name, value in template.items():
            yield from _beside(value, sent.get(name) if isinstance(sent, Mapping) else None)
    elif isinstance(template, list | tuple):
        for index, value in enumerate(template):
            yield from _beside(value, sent[index] if isinstance(sent, list) and index < len(sent) else None)
    elif isinstance(template, str):
        yield template, None if sent is None else str(sent)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise MisreadError(f"not JSON: {error}") from None


def _form(text: str) -> dict[str, str]:
    return dict(parse_qsl(text, keep_blank_values=True))


def _text(arrived: Arrived) -> str:
    try:
        return arrived.body.decode()
    except UnicodeDecodeError:
        raise MisreadError("not UTF-8") from None
