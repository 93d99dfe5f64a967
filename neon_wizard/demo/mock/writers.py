"""A reply's plain data → body and content type, in every format that `neon_wizard.protocols` reads.

Written apart from the readers on purpose, so that the two sides check each other.
"""

from __future__ import annotations

import base64
import json
import xmlrpc.client
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

from neon_wizard.demo.envelopes import SOAP_1_2
from neon_wizard.demo.mock.incoming import operation
from neon_wizard.demo.mock.inverse import Node, matching, put
from neon_wizard.errors import ProfileError
from neon_wizard.operations.reading import TEXT
from neon_wizard.profile.patterns import compiled

if TYPE_CHECKING:
    from neon_wizard.demo.mock.composed_replies import ComposedReply
    from neon_wizard.profile.service import InsideRule, Service


XML_TYPE: Final = "text/xml; charset=utf-8"
SOAP_1_2_TYPE: Final = "application/soap+xml; charset=utf-8"
TYPES: Final[Mapping[str, str]] = {
    "returndata": XML_TYPE,
    "xml": "application/xml; charset=utf-8",
    "json": "application/json",
    "form": "application/x-www-form-urlencoded; charset=utf-8",
    "properties": "text/plain; charset=iso-8859-1",
    "ini": "text/plain; charset=utf-8",
    "text": "text/plain; charset=utf-8",
    "xmlrpc": XML_TYPE,
}
"""The content type of each format."""
_DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>\n'


def to_xml(data: Mapping[str, Any]) -> bytes:
    """Return a document; raises ValueError where `data` does not have exactly one root."""
    if len(data) != 1 or isinstance(next(iter(data.values())), list):
        raise ValueError(f"an XML document has one root, not {', '.join(data) or 'none'}")
    return (_DECLARATION + elements(data) + "\n").encode()


def elements(data: Any, namespace: str = "") -> str:
    """Return the content of an element. namespace: a default one, declared on each of the outermost."""
    if not isinstance(data, Mapping):
        return _text(data)
    parts = []
    for name, value in data.items():
        if name == TEXT:
            parts.append(_text(value))
        elif not name.startswith("@"):
            for each in value if isinstance(value, list) else [value]:
                declared = f" xmlns={quoteattr(namespace)}" if namespace else ""
                attributes = each.items() if isinstance(each, Mapping) else ()
                written = "".join(f" {key[1:]}={quoteattr(_plain(v))}" for key, v in attributes if key[:1] == "@")
                parts.append(f"<{name}{declared}{written}>{elements(each)}</{name}>")
    return "".join(parts)


def _text(value: Any) -> str:
    return escape(_plain(value)).replace("\r", "&#13;")


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def in_envelope(body: str, soap: str) -> bytes:
    """Return `body`, XML, in an envelope of the namespace `soap`."""
    return (
        f'{_DECLARATION}<soap:Envelope xmlns:soap="{soap}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        f' xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>{body}</soap:Body></soap:Envelope>\n'
    ).encode()


def envelope_type(soap: str) -> str:
    return SOAP_1_2_TYPE if soap == SOAP_1_2 else XML_TYPE


def to_json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()


def to_form(data: Any) -> bytes:
    return urlencode(list(_dotted(data))).encode()


def to_properties(data: Any) -> bytes:
    """Return ISO-8859-1, as Java reads it; what is beyond is written as ``\\u0000``, in UTF-16's units."""
    lines = (f"{_escaped(name, ' =:#!')}={_escaped(value, '')}\n" for name, value in _dotted(data))
    return "".join(lines).encode("ascii")


def _escaped(text: str, special: str) -> str:
    parts = []
    for index, character in enumerate(text):
        if character == "\\" or character in special or (character == " " and index == 0):
            parts.append(f"\\{character}")
        elif " " <= character <= "~":
            parts.append(character)
        else:
            units = character.encode("utf-16-be")
            parts += [f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2)]
    return "".join(parts)


def to_ini(data: Mapping[str, Any]) -> bytes:
    """Return values in quotation marks, without line ends, which INI cannot hold."""
    lines: list[str] = []
    plain = {name: value for name, value in data.items() if not isinstance(value, Mapping)}
    for section, table in {"": plain, **data}.items():
        if isinstance(table, Mapping):
            lines += [f"[{section}]"] if section else []
            lines += [f'{name}="{" ".join(value.splitlines())}"' for name, value in _dotted(table)]
    return "\r\n".join((*lines, "")).encode()


def _dotted(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from _dotted(value, path if name == TEXT else (*path, name))
    elif isinstance(data, list):
        for each in data:
            yield from _dotted(each, path)
    else:
        yield ".".join(path), _plain(data)


def to_text(data: Mapping[str, Any], pattern: str) -> bytes:
    """Return the text itself, its lines, or one that `pattern` reads; raises ValueError where there is none."""
    if not pattern:
        lines = data.get("lines", [])
        return _plain(data.get("text") or "\n".join(map(_plain, lines))).encode()
    names = compiled(pattern).groupindex
    return matching(pattern, {name: _plain(data[name]) for name in names if name in data}).encode() + b"\n"


def to_xmlrpc(data: Mapping[str, Any]) -> bytes:
    """Return a response of XML-RPC, or a fault."""
    fault = data.get("Fault")
    if isinstance(fault, Mapping):
        code = str(fault.get("faultcode", ""))
        number = int(code) if code.isdecimal() else code
        said: Any = xmlrpc.client.Fault(number, str(fault.get("faultstring", "")))  # type: ignore[arg-type]
    else:
        said = (data,)
    return xmlrpc.client.dumps(said, methodresponse=True, allow_none=True, encoding="utf-8").encode()


WRITERS: Final[Mapping[str, Callable[[Any], bytes]]] = {
    "returndata": to_xml,
    "xml": to_xml,
    "json": to_json,
    "form": to_form,
    "properties": to_properties,
    "ini": to_ini,
    "xmlrpc": to_xmlrpc,
}
"""By the name that a profile writes; `to_text` takes the pattern too."""


def render(service: Service, written: ComposedReply, namespace: str, soap: str) -> tuple[bytes, str]:
    """Return body and content type. namespace, soap: of the request's element and envelope; empty without SOAP."""
    rules = service.reply
    if rules.inside is not None:
        written = replace(written, data=_around(service, rules.inside, written.data))
    if service.protocol in ("soap", "wsdl") and rules.format in ("returndata", "xml"):
        return _enveloped(service, written, namespace, soap), envelope_type(soap)
    strict = rules.format == "returndata" and rules.inside is None
    data = {"ReturnData": written.data} if strict else written.data
    try:
        if rules.format == "text":
            return to_text(data, rules.pattern), TYPES["text"]
        return WRITERS[rules.format](data), TYPES[rules.format]
    except ValueError as error:
        key = f"services.{service.name}.reply.{'pattern' if rules.format == 'text' else 'account'}"
        raise ProfileError("profile.mock", facts={"key": key, "reason": str(error)}) from error


def _around(service: Service, rules: InsideRule, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a reply in which `data` is a text."""
    outer = Node()
    try:
        text = WRITERS[rules.format or "json"](data)
        put(outer, rules.at, base64.b64encode(text).decode("ascii") if rules.encoding else text.decode())
    except ValueError as error:
        key = f"services.{service.name}.reply.inside"
        raise ProfileError("profile.mock", facts={"key": key, "reason": str(error)}) from error
    found = outer.plain()
    return found if isinstance(found, Mapping) else {}


def _enveloped(service: Service, written: ComposedReply, namespace: str, soap: str) -> bytes:
    if service.reply.format == "xml" or service.reply.inside is not None:
        return in_envelope(elements(written.data, namespace), soap)
    name = operation(service)
    inner = elements(_in_order(written.data))
    if service.parameters == "xml-string":  # a service that takes one text gives one
        inner = elements(f"<ReturnData>{inner}</ReturnData>")
    rpc = service.soap.style == "rpc"
    alone = rpc or service.soap.fields_namespace == ""  # only the outermost element is in the namespace
    prefix = "m:" if alone and namespace else ""
    declared = f" xmlns{':m' if alone else ''}={quoteattr(namespace)}" if namespace else ""
    result = "return" if rpc else f"{name}Result"
    content = f"<{prefix}{name}Response{declared}><{result}>{inner}</{result}></{prefix}{name}Response>"
    return in_envelope(content, soap)


_ORDER: Final[Mapping[str, tuple[str, ...]]] = {
    "": ("Success", "Error", "Data"),
    "Error": ("Code", "Description", "Field"),
}
"""Element → what stands in it, in the order in which the description has it: a schema's sequence is one."""


def _in_order(data: Mapping[str, Any], within: str = "") -> Mapping[str, Any]:
    known = _ORDER[within]
    names = sorted(data, key=lambda name: known.index(name) if name in known else len(known))
    ordered = {name: data[name] for name in names}
    error = ordered.get("Error")
    if not within and isinstance(error, Mapping):
        ordered["Error"] = _in_order(error, "Error")
    return ordered
