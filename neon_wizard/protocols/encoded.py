"""What ``use="encoded"`` adds to a request that zeep has written: the encoding style, and each value's type.

SOAP 1.1, section 5; SOAP 1.2 part 2, section 3. Servers of that age dispatch on ``xsi:type``; zeep does not write it.
"""

from __future__ import annotations

from typing import Any, Final

from lxml import etree
from zeep import xsd

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_XSD: Final = "http://www.w3.org/2001/XMLSchema"


def typed(envelope: Any, body: Any, style: str) -> None:
    """Write `style` and the types into `envelope`. body: zeep's element for the operation, which names the types."""
    env = etree.QName(envelope).namespace
    container = envelope.find(f"{{{env}}}Body")
    if container is None or not len(container):
        return
    operation = container[0]
    operation.set(f"{{{env}}}encodingStyle", style)
    prefixes = {_XSD: "xsd", _XSI: "xsi"}
    _type_children(operation, body.type, prefixes)
    etree.cleanup_namespaces(
        envelope,
        top_nsmap={prefix: namespace for namespace, prefix in prefixes.items()},
        keep_ns_prefixes=list(prefixes.values()),
    )


def _type_children(node: Any, type_: Any, prefixes: dict[str, str]) -> None:
    if not isinstance(type_, xsd.ComplexType):
        return
    elements = {element.qname.localname: element for _name, element in type_.elements if element.qname is not None}
    for child in node:
        element = elements.get(etree.QName(child).localname)
        if element is None:
            continue
        name = getattr(element.type, "qname", None) or getattr(element.type, "_default_qname", None)
        if name is not None and f"{{{_XSI}}}type" not in child.attrib:
            prefix = prefixes.setdefault(name.namespace or "", f"n{len(prefixes)}") if name.namespace else ""
            child.set(f"{{{_XSI}}}type", f"{prefix}:{name.localname}" if prefix else name.localname)
        _type_children(child, element.type, prefixes)
