"""A request as it arrived → the values in it: the templates of a profile, read backwards.

First the texts are taken out of what the request is written in: envelopes, XML, JSON, forms. Written apart from
`neon_wizard.protocols` on purpose, so that the two sides check each other.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import xmlrpc.client
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.parsers.expat import ExpatError

from lxml import etree

from neon_wizard.demo.envelopes import SOAP_1_1, SOAP_1_2, NotSoapError
from neon_wizard.demo.mock.known_accounts import Given
from neon_wizard.profile import placeholders
from neon_wizard.profile.composing.parts import Template, Values
from neon_wizard.profile.placeholders import PLACEHOLDER, Spot, Written
from neon_wizard.profile.rules.requests import typed

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service


Pairs = Iterator[tuple[str, str | None]]
"""A template, and the text that was sent where it stands; None where nothing was."""


class MisreadError(ValueError):
    """A request that cannot be read; the message may be told to the sender."""


@dataclass(frozen=True)
class Enveloped:
    """What an envelope holds. method, namespace: of the body's element. soap: the envelope's namespace."""

    method: str
    namespace: str
    soap: str
    leaves: Mapping[str, str]


def envelope(body: bytes) -> Enveloped:
    """Read an envelope; raises `NotSoapError`."""
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
    return etree.QName(element).localname


def leaves_of(root: Any) -> dict[str, str]:
    """Return local name → text of every element without children, and of every attribute."""
    found: dict[str, str] = {}
    for element in root.iter():
        found.update({name.rpartition("}")[2]: value for name, value in element.attrib.items()})
        if not len(element):
            found[local(element)] = element.text or ""
    return found


def alike(template: Any, sent: Any) -> Pairs:
    """Yield the texts and attributes of two documents of one shape, side by side."""
    if local(template) != local(sent):
        raise MisreadError(f"the document has {local(sent)} where {local(template)} belongs")
    yield template.text or "", sent.text or ""
    yield from ((value, sent.attrib.get(name)) for name, value in template.attrib.items())
    for one, other in zip(template, sent, strict=False):
        yield from alike(one, other)


def beside(template: Any, sent: Any) -> Pairs:
    """Yield the texts of two tables of one shape, side by side."""
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


_SOAP: Final = ("soap", "wsdl")
_BODILESS: Final = ("GET", "DELETE")
_IN_ADDRESS: Final = ("rest", "xml", "xmlrpc")
"""Protocols in whose address placeholders may stand."""


@dataclass(frozen=True)
class Arrived:
    """A request. path: as it was sent, without the query. headers: names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


def asked(service: Service) -> frozenset[str]:
    """Return the placeholders that the requests of `service` fill."""
    return frozenset(name for template in _templates(service) for name in placeholders.names(template))


def is_for(service: Service, arrived: Arrived, path: str) -> bool:
    """Return whether `arrived` asks this service. path: of its address on the mock, with placeholders."""
    if arrived.method != method(service) or not is_at(path, arrived.path):
        return False
    if service.protocol == "xmlrpc":
        try:
            return _called(arrived.body)[1] == service.options.get("method")
        except MisreadError:
            return True  # as below
    if service.protocol not in _SOAP:
        return True
    try:
        return envelope(arrived.body).method == operation(service)
    except NotSoapError:
        return True  # only reading the request tells which service is meant


def method(service: Service) -> str:
    return "POST" if service.protocol in (*_SOAP, "xmlrpc") else str(service.options.get("method", "POST"))


def operation(service: Service) -> str:
    """Return the element in the envelope's body."""
    return str(service.options.get("operation", "")) or service.soap.element


def values(service: Service, arrived: Arrived, path: str) -> dict[str, Given]:
    """Return what the request brought, by placeholder; raises `MisreadError`."""
    found: dict[str, Given] = {}
    for template, text in (*_pairs(service, arrived, path), *_proven(service, arrived)):
        if text is not None and not _is_composed(template, service):
            for name, given in unfilled(inlined(template, service.values), text).items():
                if given.text or name not in found:
                    found[name] = given
    return found


def composed(service: Service, arrived: Arrived, path: str) -> list[tuple[str, str]]:
    """Return the templates that cannot be read backwards, each with its text; raises `MisreadError`."""
    pairs = (*_pairs(service, arrived, path), *_proven(service, arrived))
    return [(template, text) for template, text in pairs if text is not None and _is_composed(template, service)]


def _is_composed(template: str, service: Service) -> bool:
    """Return whether a template holds a value of the profile's own, or placeholders side by side."""
    whole = inlined(template, service.values)
    literals, named = _split(whole)
    return "" in literals[1:-1] or any(name in service.values for name, _ in named)


def likeness(service: Service, arrived: Arrived, path: str) -> tuple[bool, int, int]:
    """Return how much a request looks like this service's: what the profile writes out counts before the rest."""
    try:
        pairs = list(_pairs(service, arrived, path))
    except MisreadError:
        return False, 0, 0
    literal = [text == template for template, text in pairs if not placeholders.names(template)]
    fits = all(text is None or _between(_split(template)[0], text) is not None for template, text in pairs)
    return fits and all(literal), sum(text is not None for _, text in pairs), sum(literal)


def unfilled(template: str, text: str) -> dict[str, Given]:
    """Return the values with which `template` became `text`; none where it cannot have become that."""
    literals, named = _split(template)
    values = _between(literals, text)
    if values is None:
        return {}
    return {name: _undone(value, filters) for (name, filters), value in zip(named, values, strict=True)}


def inlined(template: str, values: Values) -> str:
    """Return `template` with those of the profile's own values written out that can be read back."""

    def written(match: re.Match[str]) -> str:
        made, more = values.get(match["name"]), match["filters"]
        if made is None or made.algorithm:
            return match[0]
        inner = inlined(made.over, values)
        if filters := "".join(f"|{word}" for word in made.filters) + more:
            alone = PLACEHOLDER.fullmatch(inner)
            return f"{inner[:-1]}{filters}}}" if alone else match[0]
        return inner

    return PLACEHOLDER.sub(written, template) if values else template


def _proven(service: Service, arrived: Arrived) -> Pairs:
    """Yield what HTTP's own authentication brings where it is the user's: Basic's pair, or a header's text."""
    auth = service.http.auth
    if not auth.filled:
        return
    password = auth.password.text if isinstance(auth.password, Template) else ""
    scheme, _, given = arrived.headers.get("authorization", "").partition(" ")
    if auth.scheme == "basic" and scheme.lower() == "basic":
        try:
            name, _, proof = base64.b64decode(given, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return
        yield from ((auth.username, name), (password, proof))
    elif auth.scheme == "bearer":
        yield password, given
    elif auth.scheme == "header":
        yield password, arrived.headers.get(str(auth.options["header"]).lower())


@lru_cache(256)
def _split(template: str) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return what stands before, between and after the placeholders of `template`, and these."""
    literals, named, end = [], [], 0
    for match in PLACEHOLDER.finditer(template):
        literals.append(template[end : match.start()])
        named.append((match["name"], placeholders.filters_of(match)))
        end = match.end()
    return (*literals, template[end:]), tuple(named)


def _between(literals: tuple[str, ...], text: str) -> list[str] | None:
    """Return what stands in `text` between `literals`, each found where it comes first; None where it does not fit.

    It is one walk, because a regular expression would try every way to part the text, however many there are.
    """
    first, *others = literals
    if not text.startswith(first) or (not others and text != first):
        return None
    found, place = [], len(first)
    for number, literal in enumerate(others, start=1):
        last = number == len(others)
        at = len(text) - len(literal) if last else text.find(literal, place)
        if at < place or not text.startswith(literal, at):
            return None
        found.append(text[place:at])
        place = at + len(literal)
    return found


def _undone(text: str, filters: tuple[str, ...]) -> Given:
    """Undo the filters that can be undone; a digest stays one."""
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


def is_at(path: str, arrived: str) -> bool:
    """Return whether `arrived` is `path`, in which a placeholder is a part of one segment."""
    wanted, given = path.split("/"), arrived.split("/")
    return len(wanted) == len(given) and all(
        _between(_split(a)[0], b) is not None for a, b in zip(wanted, given, strict=True)
    )


def _templates(service: Service) -> Iterator[str]:
    yield from service.fields.values()
    yield from service.options.get("headers", {}).values()
    yield from placeholders.texts(service.options.get("body", ""))
    yield from placeholders.texts(service.options.get("params", ""))
    yield from placeholders.texts(service.options.get("graphql", {}).get("variables", ""))
    if service.protocol in _IN_ADDRESS:
        yield service.url


def _pairs(service: Service, arrived: Arrived, path: str) -> Pairs:
    if service.protocol in _IN_ADDRESS:
        for name, text in unfilled(path, arrived.path).items():
            yield f"{{{name}}}", unquote(text.text)
        sent = from_form(arrived.query)
        for wire, template in parse_qsl(urlsplit(service.url).query, keep_blank_values=True):
            yield template, sent.get(wire)
    for wire, template in service.options.get("headers", {}).items():
        yield template, arrived.headers.get(wire.lower())
    yield from _READ[service.protocol](service, arrived)


def _of_form(service: Service, arrived: Arrived) -> Pairs:
    sent = from_form(arrived.query if arrived.method == "GET" else text_of(arrived.body))
    yield from ((template, sent.get(wire)) for wire, template in service.fields.items())


def _of_graphql(service: Service, asked: Mapping[str, Any], arrived: Arrived) -> Pairs:
    sent = from_json(text_of(arrived.body))
    query = sent.get("query") if isinstance(sent, Mapping) else None
    # No brace of a query begins a placeholder.
    yield _unbraced(str(asked["query"])), None if query is None else _unbraced(str(query))
    variables = sent.get("variables") if isinstance(sent, Mapping) else None
    template = asked.get("variables", {})
    if isinstance(template, str):
        yield from beside(json.loads(_quoted(template)), variables)
    else:
        yield from beside({**template, **service.fields}, variables)


def _unbraced(query: str) -> str:
    return query.replace("{", "(").replace("}", ")")


def _of_rest(service: Service, arrived: Arrived) -> Pairs:
    if "graphql" in service.options:
        yield from _of_graphql(service, service.options["graphql"], arrived)
        return
    template = service.options.get("body", {})
    declared = str(service.options.get("content_type", ""))
    if isinstance(template, str):
        yield from _of_body(template, placeholders.written(template, declared), arrived)
    elif arrived.method in _BODILESS and "body" not in service.options:
        sent = from_form(arrived.query)
        yield from ((each, sent.get(wire)) for wire, each in service.fields.items())
    elif not template and declared and placeholders.written("", declared) is Written.FORM:
        yield from _of_form(service, arrived)
    else:
        yield from beside({**template, **service.fields}, from_json(text_of(arrived.body)))


def _of_xml(service: Service, arrived: Arrived) -> Pairs:
    template = service.options.get("body")
    if template is not None:
        yield from _of_body(str(template), Written.XML, arrived)
        return
    root = parsed(arrived.body)
    own = str(service.options.get("element", "")) or service.soap.element
    if local(root) != own:
        raise MisreadError(f"the document begins with {local(root)}, not with {own}")
    yield from _named(service.fields, leaves_of(root))


def _of_body(template: str, kind: Written | None, arrived: Arrived) -> Pairs:
    """Read a body that is a text template: it and what was sent are read alike, and laid side by side."""
    text = text_of(arrived.body)
    if kind is Written.JSON:
        yield from beside(json.loads(_quoted(template)), from_json(text))
    elif kind is Written.XML:
        yield from alike(parsed(template.encode()), parsed(arrived.body))
    elif kind is Written.FORM:
        sent = from_form(text)
        yield from ((each, sent.get(wire)) for wire, each in parse_qsl(template, keep_blank_values=True))
    else:
        yield template, text


def _quoted(template: str) -> str:
    """Return a text of JSON in which each placeholder is a string."""
    quoted = template
    for match, spot in reversed(list(placeholders.spots(template, Written.JSON))):
        if spot is Spot.JSON_VALUE:
            quoted = f'{quoted[: match.start()]}"{match[0]}"{quoted[match.end() :]}'
    return quoted


def _called(body: bytes) -> tuple[tuple[Any, ...], str]:
    """Return the parameters and the method of a call of XML-RPC; a call that cannot be read is of no method."""
    try:
        parsed(body)  # refuses what no parser should be given
        params, called = xmlrpc.client.loads(body, use_builtin_types=True)
    except (MisreadError, ExpatError, ValueError, TypeError, KeyError, IndexError, xmlrpc.client.Error) as error:
        raise MisreadError(f"no call of XML-RPC: {error}") from None
    return params, called or ""


def _of_xmlrpc(service: Service, arrived: Arrived) -> Pairs:
    sent, _called_method = _called(arrived.body)
    params = service.options.get("params", {})
    own = [{**params, **service.fields}] if isinstance(params, Mapping) else params
    yield from beside([_untyped(each) for each in own], [_untyped(each) for each in sent])


def _untyped(value: Any) -> Any:
    """Return a parameter without the type that the profile says of it, and as text what is not text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if typed(value):
        return next(iter(value.values()))
    if isinstance(value, Mapping):
        return {name: _untyped(each) for name, each in value.items()}
    return [_untyped(each) for each in value] if isinstance(value, list | tuple) else value


def _of_envelope(service: Service, arrived: Arrived) -> Pairs:
    try:
        request = envelope(arrived.body)
    except NotSoapError as error:
        raise MisreadError(str(error)) from None
    leaves = request.leaves
    if service.parameters == "xml-string":
        text = _of_name(leaves, service.string_parameter)
        leaves = leaves_of(parsed((text or "<x/>").encode()))
    yield from _named(service.fields, leaves)


def _named(fields: Mapping[str, str], leaves: Mapping[str, str]) -> Pairs:
    yield from ((template, _of_name(leaves, wire.rpartition(".")[2])) for wire, template in fields.items())


def _of_name(leaves: Mapping[str, str], name: str) -> str | None:
    """Return the text with that name; if none is spelt exactly so, only letters count, as for a WSDL's parameters."""
    if name in leaves:
        return leaves[name]
    alike = (text for each, text in leaves.items() if _letters(each) == _letters(name))
    return next(alike, None)


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


_READ: Final[Mapping[str, Callable[[Service, Arrived], Pairs]]] = {
    "soap": _of_envelope,
    "wsdl": _of_envelope,
    "form": _of_form,
    "rest": _of_rest,
    "xml": _of_xml,
    "xmlrpc": _of_xmlrpc,
}
