"""What describes and locates a profile's services: WSDLs of its SOAP services, and a UDDI registry (versions 1 to 3).

The WSDLs say that the services speak as the profile says. The registry knows them by the names and keys that the
profile asks for.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from neon_wizard.demo.envelopes import SOAP_1_1
from neon_wizard.demo.mock.incoming import MisreadError, operation, parsed
from neon_wizard.demo.mock.writers import in_envelope
from neon_wizard.profile.addresses import is_uddi_key
from neon_wizard.protocols.envelope import ENCODINGS

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service


NAMESPACE: Final = "urn:neon-wizard:mock"
"""The namespace of services whose profile names none, as a description needs one."""
_SOAP: Final = {"1.1": "http://schemas.xmlsoap.org/wsdl/soap/", "1.2": "http://schemas.xmlsoap.org/wsdl/soap12/"}
_ANYTHING: Final = (
    '<xsd:complexType><xsd:sequence><xsd:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>'
    '</xsd:sequence><xsd:anyAttribute processContents="lax"/></xsd:complexType>'
)
"""The type of a reply that is the operator's own."""


def description(services: Iterable[Service], address: str) -> bytes:
    """Return a WSDL 1.1 with a port for each service, all at `address`."""
    described = tuple(services)
    spaces = dict.fromkeys(each.soap.namespace or NAMESPACE for each in described)
    prefixes = {namespace: f"n{number}" for number, namespace in enumerate(spaces)}
    declared = "".join(f" xmlns:{prefix}={quoteattr(namespace)}" for namespace, prefix in prefixes.items())
    own = next(iter(spaces))
    schemas = "".join(_schema(namespace, prefixes, described) for namespace in spaces)
    middle = "".join(_operation(each, prefixes[each.soap.namespace or NAMESPACE], prefixes[own]) for each in described)
    ports = "".join(
        f'<port name="{operation(each)}Port" binding="{prefixes[own]}:{operation(each)}Binding">'
        f'<{_prefix(each)}:address location="{escape(address)}"/></port>'
        for each in described
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<definitions name="Mock" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
        f' xmlns:soap="{_SOAP["1.1"]}" xmlns:soap12="{_SOAP["1.2"]}"{declared} targetNamespace={quoteattr(own)}>'
        f'<types>{schemas}</types>{middle}<service name="Mock">{ports}</service></definitions>\n'
    ).encode()


def _prefix(service: Service) -> str:
    return "soap12" if service.soap.version == "1.2" else "soap"


def _schema(namespace: str, prefixes: Mapping[str, str], services: Iterable[Service]) -> str:
    own = [each for each in services if (each.soap.namespace or NAMESPACE) == namespace]
    results = "".join(_result(form) for form in dict.fromkeys(map(_form, own)))
    elements = "".join(_elements(each, prefixes[namespace]) for each in own if each.soap.style == "document")
    return (
        f'<xsd:schema targetNamespace={quoteattr(namespace)} elementFormDefault="qualified">'
        f"{results}{elements}</xsd:schema>"
    )


def _form(service: Service) -> str:
    """Return whether what stands inside the outermost element is in its namespace."""
    inside = service.soap.style == "document" and service.soap.fields_namespace != ""
    return "qualified" if inside else "unqualified"


def _result(form: str) -> str:
    """Return the type of the specification's structure. Whatever part is missing, a client still reads the rest."""
    error = "".join(_part(name, form, ' type="xsd:string"/>') for name in ("Code", "Description", "Field"))
    parts = (
        _part("Success", form, ' type="xsd:boolean"/>'),
        _part("Error", form, f"><xsd:complexType><xsd:sequence>{error}</xsd:sequence></xsd:complexType></xsd:element>"),
        _part("Data", form, f">{_ANYTHING}</xsd:element>"),
    )
    return f'<xsd:complexType name="{_TYPES[form]}"><xsd:sequence>{"".join(parts)}</xsd:sequence></xsd:complexType>'


def _part(name: str, form: str, rest: str) -> str:
    return f'<xsd:element name="{name}" minOccurs="0" form="{form}"{rest}'


_TYPES: Final = {"qualified": "Result", "unqualified": "PlainResult"}


def _is_own(service: Service) -> bool:
    """Return whether the profile says what the reply looks like."""
    return service.reply.format != "returndata" or service.reply.inside is not None


def _elements(service: Service, prefix: str) -> str:
    name, form = operation(service), _form(service)
    result = "xsd:string" if service.parameters == "xml-string" else f"{prefix}:{_TYPES[form]}"
    answer = (
        "<xsd:complexType><xsd:sequence>"
        f'<xsd:element name="{name}Result" type="{result}" minOccurs="0" form="{form}"/>'
        "</xsd:sequence></xsd:complexType>"
    )
    return (
        f'<xsd:element name="{name}">{_type(_parameters(service), form)}</xsd:element>'
        f'<xsd:element name="{name}Response">{_ANYTHING if _is_own(service) else answer}</xsd:element>'
    )


def _parameters(service: Service) -> dict[str, Any]:
    """Return the parameters' names; those within a structure (``request.Login``) in a table of their own."""
    if service.parameters == "xml-string":
        return {service.string_parameter: {}}
    found: dict[str, Any] = {}
    inner = found.setdefault(service.soap.request, {}) if service.soap.request else found
    for wire in service.fields:
        place = inner
        for part in wire.split("."):
            place = place.setdefault(part, {})
    return found


def _type(parameters: Mapping[str, Any], form: str) -> str:
    elements = "".join(
        f'<xsd:element name="{name}" minOccurs="0" form="{form}">{_type(inner, form)}</xsd:element>'
        if inner
        else f'<xsd:element name="{name}" type="xsd:string" minOccurs="0" form="{form}"/>'
        for name, inner in parameters.items()
    )
    return f"<xsd:complexType><xsd:sequence>{elements}</xsd:sequence></xsd:complexType>"


def _operation(service: Service, prefix: str, own: str) -> str:
    """Return messages, port type and binding. own: the prefix of what the description itself defines."""
    name, soap, kind = operation(service), service.soap, _prefix(service)
    if soap.style == "rpc":
        types = soap.types
        parts = "".join(
            f'<part name="{each}" type="xsd:{types.get(each, "string")}"/>' for each in _leaves(_parameters(service))
        )
        result = "xsd:anyType" if _is_own(service) else f"{prefix}:{_TYPES[_form(service)]}"
        messages = _message(f"{name}In", parts) + _message(f"{name}Out", f'<part name="return" type="{result}"/>')
    else:
        messages = _message(f"{name}In", f'<part name="parameters" element="{prefix}:{name}"/>')
        messages += _message(f"{name}Out", f'<part name="parameters" element="{prefix}:{name}Response"/>')
    body = f'use="{soap.use}"'
    if soap.style == "rpc":
        body += f" namespace={quoteattr(soap.namespace or NAMESPACE)}"
    if soap.use == "encoded":
        body += f' encodingStyle="{ENCODINGS[soap.version]}"'
    inout = f"<input><{kind}:body {body}/></input><output><{kind}:body {body}/></output>"
    return (
        f'{messages}<portType name="{name}Type"><operation name="{name}"><input message="{own}:{name}In"/>'
        f'<output message="{own}:{name}Out"/></operation></portType>'
        f'<binding name="{name}Binding" type="{own}:{name}Type">'
        f'<{kind}:binding style="{soap.style}" transport="http://schemas.xmlsoap.org/soap/http"/>'
        f'<operation name="{name}"><{kind}:operation soapAction={quoteattr(soap.action.strip(chr(34)))}/>'
        f"{inout}</operation></binding>"
    )


def _message(name: str, parts: str) -> str:
    return f'<message name="{name}">{parts}</message>'


def _leaves(parameters: Mapping[str, Any]) -> Iterator[str]:
    for name, inner in parameters.items():
        yield from _leaves(inner) if inner else (name,)


_NAMESPACES: Final = {1: "urn:uddi-org:api", 2: "urn:uddi-org:api_v2", 3: "urn:uddi-org:api_v3"}
_GENERIC: Final = {1: ' generic="1.0"', 2: ' generic="2.0"', 3: ""}


def answer(body: bytes, services: Mapping[str, Service], addresses: Mapping[str, str]) -> bytes:
    """Return the reply to an inquiry. addresses: of each service by name, its endpoint or its WSDL's.

    Raises `MisreadError` for what is no such inquiry.
    """
    operations = [child for part in parsed(body) for child in part]
    if not operations:
        raise MisreadError("not an inquiry")
    name = etree.QName(operations[0])
    version = next((v for v, namespace in _NAMESPACES.items() if namespace == name.namespace), 0)
    known = {each: s for each, s in services.items() if s.options.get("uddi", {}).get("version", 2) == version}
    asked = {etree.QName(each).localname: (each.text or "").strip() for each in operations[0].iter() if not len(each)}
    replies = {
        "find_business": lambda: _list("business", known.values()),
        "find_service": lambda: _list("service", known.values()),
        "get_serviceDetail": lambda: _detail(known, addresses, asked.get("serviceKey", "")),
    }
    if not version or name.localname not in replies:
        raise MisreadError(f"{name.localname} is not answered here")
    root, inner = replies[name.localname]()
    namespace = quoteattr(_NAMESPACES[version])
    content = f'<{root} xmlns={namespace}{_GENERIC[version]} operator="mock" truncated="false">{inner}</{root}>'
    return in_envelope(content, SOAP_1_1)


def _named(service: Service, what: str) -> str:
    uddi: Mapping[str, Any] = service.options["uddi"]
    return str(uddi.get(what, ""))


def _key(service: Service, what: str) -> str:
    name = _named(service, what)
    return name if is_uddi_key(name) else str(uuid.uuid5(uuid.NAMESPACE_URL, f"{what}:{name}"))


def _list(kind: str, services: Iterable[Service]) -> tuple[str, str]:
    found = {_key(each, kind): escape(_named(each, kind)) for each in services}
    infos = "".join(
        f"<{kind}Info {kind}Key={quoteattr(key)}><name>{name}</name></{kind}Info>" for key, name in found.items()
    )
    return f"{kind}List", f"<{kind}Infos>{infos}</{kind}Infos>"


def _detail(services: Mapping[str, Service], addresses: Mapping[str, str], wanted: str) -> tuple[str, str]:
    found = next(((name, each) for name, each in services.items() if _key(each, "service") == wanted), None)
    if found is None:
        raise MisreadError("there is no such key")
    name, service = found
    attribute = "useType" if service.options["uddi"].get("version", 2) == 3 else "URLType"
    kind = "wsdlDeployment" if addresses[name].endswith("?wsdl") else "http"
    point = f'<accessPoint {attribute}="{kind}">{escape(addresses[name])}</accessPoint>'
    template = f'<bindingTemplate bindingKey="{uuid.uuid5(uuid.NAMESPACE_URL, name)}">{point}</bindingTemplate>'
    named = f"<name>{escape(_named(service, 'service'))}</name>"
    keys = f"serviceKey={quoteattr(wanted)} businessKey={quoteattr(_key(service, 'business'))}"
    return "serviceDetail", (
        f"<businessService {keys}>{named}<bindingTemplates>{template}</bindingTemplates></businessService>"
    )
