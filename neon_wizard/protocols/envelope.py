"""SOAP without a WSDL: writes the envelope byte for byte as the specification shows it (F7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from neon_wizard import late
from neon_wizard.errors import ProfileError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile.composing.soap_blocks import NAMESPACES, xml_escaped
from neon_wizard.profile.placeholders import Spot
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.outgoing.dispatch import dispatch
from neon_wizard.protocols.templates import Filler

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service, Soap
    from neon_wizard.protocols.http import Session

ENCODINGS = {
    "1.1": "http://schemas.xmlsoap.org/soap/encoding/",
    "1.2": "http://www.w3.org/2003/05/soap-encoding",
}
"""What ``encodingStyle`` names, by SOAP version."""

_NAME = late.pattern(r"[^\W\d][\w.-]*")
_TAKEN = ("soap", "xsi", "xsd", "xml", "xmlns")
_PREFIX = "m"
"""The prefix of an element's namespace where its parameters are in another one; SOAP 1.1's own examples use it."""


class Envelope:
    """The dialect ``soap``. Option: ``string_element``."""

    name = "soap"
    options: frozenset[str] = frozenset()

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One POST of the envelope, see `neon_wizard.protocols.dialect.Protocol`; `UsageError` ``input.*`` too."""
        filler = Filler(service, call)
        fields = filler.fields(Spot.XML, escape=False)
        header = ""
        if service.soap.wsse is not None or service.soap.headers:
            from neon_wizard.protocols.outgoing.soap_header import SoapHeader  # as few profiles have one

            header = SoapHeader(service, filler).written(service.soap.version)
        request = Request("POST", service.url, headers(service.soap), write(service, fields, header))
        return dispatch(service, call, session, filler, request)


def headers(soap: Soap) -> tuple[tuple[str, str], ...]:
    """Return the headers that say what is sent: for 1.1 a SOAPAction if there is an action, for 1.2 a part of the type.

    An action may be written with its quotation marks. Two marks alone are an empty action, which Axis wants in place of
    none.
    """
    content_type = soap.content_type
    if not soap.action:
        return (("Content-Type", content_type),)
    quoted = soap.action if re.fullmatch(r'".*"', soap.action) else f'"{soap.action}"'
    if soap.version == "1.2":  # it has no SOAPAction; the action travels in the content type (RFC 3902)
        named = content_type if "action=" in content_type else f"{content_type}; action={quoted}"
        return (("Content-Type", named),)
    return (("Content-Type", content_type), ("SOAPAction", quoted))


def write(service: Service, fields: Mapping[str, str], header: str = "") -> bytes:
    """Return the envelope; `fields` are the operation's parameters, or the content of its one text parameter (F2).

    header: the whole element Header, or empty.
    """
    if service.parameters == "xml-string":
        fields = xml_string(service, fields)
    frame = _frame(service)
    parameters = [frame.parameter(service, name, value) for name, value in fields.items()]
    header = f"  {header}\n" if header else ""
    return "".join((frame.envelope, header, frame.opening, *parameters, frame.closing)).encode()


@dataclass(frozen=True)
class _Frame:
    """What stands around the parameters of an operation, and before and within the tag of each."""

    envelope: str
    opening: str
    closing: str
    indent: str
    prefix: str
    attributes: str

    def parameter(self, service: Service, name: str, value: str) -> str:
        """Return one parameter on a line of its own."""
        attributes, soap = self.attributes, service.soap
        if soap.use == "encoded":
            attributes += f' xsi:type="xsd:{_checked(soap.types.get(name, "string"), service, "soap.types")}"'
        return f"{self.indent}{_element(name, value, service, self.prefix, attributes)}\n"


@late.once
def _frame(service: Service) -> _Frame:
    """Return what is the same in every envelope of the service, its parameters each in the profile's namespace."""
    soap = service.soap
    element = _checked(soap.element, service, "soap.element")
    own = {"document": soap.namespace, "rpc": ""}[soap.style]
    inner = own if soap.fields_namespace is None else soap.fields_namespace
    if soap.prefix in _TAKEN:
        facts = {"file": "profile", "key": f"{service.place}.soap.prefix", "found": f"“{soap.prefix}”"}
        raise ProfileError("profile.value", facts={**facts, "expected": f"another prefix than {', '.join(_TAKEN)}"})
    prefix = soap.prefix or ("" if inner == soap.namespace else _PREFIX)
    attributes = _declared(soap.namespace, prefix)
    if soap.use == "encoded":
        attributes += f' soap:encodingStyle="{ENCODINGS[soap.version]}"'
    name = _in(soap.namespace, prefix, element)
    indent = "      "
    around, within = "", ""
    if soap.request:
        # The structure is the operation's own, so it is in the operation's namespace unless nothing in it is.
        in_own = bool(own) and inner != ""
        request = _checked(soap.request, service, "soap.request")
        request = _in(soap.namespace, prefix, request) if in_own else request
        declared = _declared(inner, "") if inner != soap.namespace else ""
        around, within = f"{indent}<{request}{declared}>\n", f"{indent}</{request}>\n"
        indent += "  "
    return _Frame(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<soap:Envelope xmlns:soap="{NAMESPACES[soap.version]}"\n'
        '               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n'
        '               xmlns:xsd="http://www.w3.org/2001/XMLSchema">\n',
        f"  <soap:Body>\n    <{name}{attributes}>\n{around}",
        f"{within}    </{name}>\n  </soap:Body>\n</soap:Envelope>\n",
        indent,
        # Only an element whose namespace has a prefix can hold parameters of another namespace, or of none.
        prefix if inner and inner == soap.namespace else "",
        # In a structure, another namespace is declared on the structure, else on each parameter.
        _declared(inner, "") if inner not in ("", soap.namespace) and not soap.request else "",
    )


def _declared(namespace: str, prefix: str) -> str:
    if not namespace:
        return ""
    return f' xmlns{":" if prefix else ""}{prefix}="{xml_escaped(namespace)}"'


def _in(namespace: str, prefix: str, name: str) -> str:
    return f"{prefix}:{name}" if namespace and prefix else name


def xml_string(service: Service, fields: Mapping[str, str]) -> dict[str, str]:
    """Return the one text parameter by name; its content is one element with the fields, named like the operation."""
    parameter = _checked(service.string_parameter, service, "string_parameter")
    named = str(service.options.get("string_element", ""))
    element = _checked(named or service.soap.element, service, "string_element" if named else "soap.element")
    content = "".join(_element(name, value, service) for name, value in fields.items())
    return {parameter: f"<{element}>{content}</{element}>"}


def _element(name: str, value: str, service: Service, prefix: str = "", attributes: str = "") -> str:
    """Return one element; a carriage return is escaped, because a reader would turn it into a line feed."""
    _checked(name, service, "fields")
    name = f"{prefix}:{name}" if prefix else name
    text = xml_escaped(value, quote=False).replace("\r", "&#13;")
    return f"<{name}{attributes}>{text}</{name}>"


def _checked(name: str, service: Service, key: str) -> str:
    if not (name.isascii() and name.isidentifier()) and not _NAME.fullmatch(name):
        facts = {"file": "profile", "key": f"{service.place}.{key}", "expected": "an XML element's name"}
        raise ProfileError("profile.value", facts={**facts, "found": f"“{name}”"})
    return name
