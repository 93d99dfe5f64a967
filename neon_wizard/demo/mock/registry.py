"""A UDDI registry (versions 1, 2 and 3) that knows a profile's own services, by the names and keys that it asks for."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape, quoteattr

from neon_wizard.demo.envelopes import SOAP_1_1
from neon_wizard.demo.mock.notations import MisreadError, parsed
from neon_wizard.demo.mock.writers import in_envelope
from neon_wizard.profile.addresses import is_uddi_key

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service

_NAMESPACES: Final = {1: "urn:uddi-org:api", 2: "urn:uddi-org:api_v2", 3: "urn:uddi-org:api_v3"}
_GENERIC: Final = {1: ' generic="1.0"', 2: ' generic="2.0"', 3: ""}


def answer(body: bytes, services: Mapping[str, Service], addresses: Mapping[str, str]) -> bytes:
    """The reply to an inquiry. addresses: of each service, by its name: its endpoint, or its WSDL's.

    Raises `MisreadError` for what is no inquiry of these.
    """
    from lxml import etree

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
