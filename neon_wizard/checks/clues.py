"""What an operator's refusals, and its WSDL where there is one, tell about the variant that it wants."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.profile.operator import host_of

if TYPE_CHECKING:
    from neon_wizard.checks.bench import Bench
    from neon_wizard.profile.operator import Service

_MOST: Final = 3
"""Namespaces, operations or names of one kind: more are no clue."""
_DECLARED: Final = re.compile(r"\bxmlns(?::[\w.-]{1,40})?\s*=\s*[\"']([^\"'<>\s]{1,200})[\"']")
_NAMED: Final = re.compile(r"(?:https?://|urn:)[^\s\"'“”‘’<>(){}\[\],;]{1,200}")
"""What may be a namespace in the words of a fault."""
_STANDARD: Final = ("http://schemas.xmlsoap.org/", "http://www.w3.org/", "http://xml.apache.org/")
_PARAMETER: Final = re.compile(r"\bparameter\b[:\s]*[\"'“‘`]?([A-Za-z_][\w-]{0,60})", re.IGNORECASE)
_VERSION: Final = "versionmismatch"


@dataclass(frozen=True)
class Operation:
    """As a WSDL describes it. namespace: of the body's element. qualified: its parameters are in it too.

    string: the one parameter, where that is a text which is none of the profile's fields.
    """

    name: str
    namespace: str
    action: str
    style: str
    use: str
    qualified: bool
    string: str = ""


class Clues:
    """namespaces: seen in replies. strings: names that may be that of the one text parameter. operations: described."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._refused: set[tuple[str, ...]] = set()
        self.namespaces: list[str] = []
        self.strings: list[str] = []
        self.operations: tuple[Operation, ...] = ()

    def learn(self, asked: Service, error: NeonError, reply: str) -> None:
        """From how `asked` was refused."""
        if error.facts.get("status", "") in ("415", 415):
            self._refused.add(_type_of(asked))
        if _VERSION in reply.lower().replace(" ", "") and asked.protocol == "soap":
            self._refused.add((asked.soap.version,))
        for namespace in _DECLARED.findall(reply):
            _note(self.namespaces, "" if namespace.startswith(_STANDARD) else namespace)
        if isinstance(error, OperatorError):
            sent = (asked.soap.namespace, asked.soap.action, asked.url)
            for found in _NAMED.findall(error.description):
                namespace = found.rstrip(".:!?")
                _note(self.namespaces, "" if namespace in sent or namespace.startswith(_STANDARD) else namespace)
        for name in _PARAMETER.findall(reply):
            _note(self.strings, "" if name in self._service.fields else name)

    def rule_out(self, candidate: Service) -> bool:
        """Whether something of it was refused already."""
        return _type_of(candidate) in self._refused or (
            candidate.protocol == "soap" and (candidate.soap.version,) in self._refused
        )

    def describe(self, bench: Bench) -> None:
        """Look whether the service shows a WSDL where servers show them; one request."""
        from neon_wizard.protocols.http import Request
        from neon_wizard.protocols.markup import from_xml

        url = self._service.url.partition("?")[0] + "?wsdl"
        bench.pause()
        with suppress(NeonError):
            answer, _ = bench.session.send(Request("GET", url), self._service.http, cancel=bench.cancel)
            if answer.status != HTTPStatus.OK:
                return
            document = from_xml(answer.body, charset=answer.charset, host=host_of(url)).get("definitions")
            if isinstance(document, dict):
                wanted = self._service.soap.element
                found = tuple(_operations(document, wanted, set(self._service.fields)))[:_MOST]
                exact = tuple(each for each in found if each.name == wanted)
                self.operations = exact or found
                self.strings += [each.string for each in self.operations if each.string]


def _type_of(service: Service) -> tuple[str, ...]:
    """What a 415 is about: ASP.NET tells the version by the type, and wants both to agree."""
    soap = service.soap
    return ("soap", soap.content_type, soap.version) if service.protocol == "soap" else (service.protocol, service.url)


def _note(kept: list[str], found: str) -> None:
    if found and found not in kept and len(kept) < _MOST:
        kept.append(found)


def _operations(document: dict[str, Any], wanted: str, fields: set[str]) -> Iterator[Operation]:
    """Of all bindings, those that are called `wanted` in whatever case."""
    target = _text(document, "@targetNamespace")
    for binding in _all(document, "binding"):
        soap = next(_all(binding, "binding"), {})
        for operation in _all(binding, "operation"):
            name = _text(operation, "@name")
            if name.lower() != wanted.lower():
                continue
            own = next(_all(operation, "operation"), {})
            body = next(_all(next(_all(operation, "input"), {}), "body"), {})
            style = _text(own, "@style") or _text(soap, "@style") or "document"
            namespace, qualified, string = _message(document, name, style, fields)
            namespace = (_text(body, "@namespace") if style == "rpc" else namespace) or target
            use = _text(body, "@use") or "literal"
            if style in ("document", "rpc") and use in ("literal", "encoded"):
                yield Operation(name, namespace, _text(own, "@soapAction"), style, use, qualified, string)


def _message(document: dict[str, Any], name: str, style: str, fields: set[str]) -> tuple[str, bool, str]:
    """Namespace of the element, whether its parameters are in it, and the one text parameter."""
    if style == "rpc":
        operations = [o for port in _all(document, "portType") for o in _all(port, "operation")]
        inputs = [_text(i, "@message") for o in operations if _text(o, "@name") == name for i in _all(o, "input")]
        named = {each.rpartition(":")[2] for each in inputs}
        parts = [p for m in _all(document, "message") if _text(m, "@name") in named for p in _all(m, "part")]
        return "", False, _one_text([(_text(part, "@name"), _text(part, "@type")) for part in parts], fields)
    for schema in (s for types in _all(document, "types") for s in _all(types, "schema")):
        for element in _all(schema, "element"):
            if _text(element, "@name") != name:
                continue
            sequence = next(_all(next(_all(element, "complexType"), {}), "sequence"), {})
            inside = [(_text(each, "@name"), _text(each, "@type")) for each in _all(sequence, "element")]
            qualified = _text(schema, "@elementFormDefault") == "qualified"
            return _text(schema, "@targetNamespace"), qualified, _one_text(inside, fields)
    return "", True, ""


def _one_text(parameters: list[tuple[str, str]], fields: set[str]) -> str:
    if len(parameters) != 1 or parameters[0][0] in fields:
        return ""
    name, kind = parameters[0]
    return name if kind.rpartition(":")[2] in ("string", "anyType") else ""


def _all(node: Any, name: str) -> Iterator[dict[str, Any]]:
    """The children of that name that have something in them."""
    found = node.get(name, ()) if isinstance(node, dict) else ()
    yield from (each for each in (found if isinstance(found, list) else [found]) if isinstance(each, dict))


def _text(node: Any, name: str) -> str:
    found = node.get(name, "") if isinstance(node, dict) else ""
    return found if isinstance(found, str) else ""
