"""What is wrong somewhere in a WSDL taken out of it, so that the operations that do not need it can still be used.

Each document is mended before zeep reads it, and what zeep then misses is put there as an empty type. Whatever is done
is noted, and an operation that needs one of those empty types is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree
from zeep import xsd
from zeep.exceptions import LookupError as NotThere
from zeep.exceptions import NamespaceError

from neon_wizard.profile.addresses import is_readable

MOST: Final = 20
"""How many types that are nowhere are put there, each of which costs a reading of the whole."""
_LONGEST: Final = 300
_WSDL: Final = "{http://schemas.xmlsoap.org/wsdl/}"
_SCHEMA: Final = "{http://www.w3.org/2001/XMLSchema}"
_NEEDED: Final = {"portType": ("name",), "binding": ("name", "type"), "port": ("name", "binding"), "part": ("name",)}
"""Element of a WSDL → attributes without which zeep reads none of it."""
_NAMES: Final = ("message", "type", "element", "binding", "base", "ref")
"""Attributes that hold a qualified name."""
_WITH_CONTENT: Final = ("type", "group")
_TAGS: Final = {
    "type": "complexType",
    "element": "element",
    "attribute": "attribute",
    "group": "group",
    "attribute_group": "attributeGroup",
    "attributeGroup": "attributeGroup",
}
_MISSING: Final = re.compile(r"Unable to resolve (\w+) (?:\{([^}]*)\})?([\w.-]+\w)")


class BrokenParts:
    """What is mended in one description. notes: what was left out, with the reason, in words."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self._missing: dict[str, tuple[str, str, str]] = {}

    @property
    def is_empty(self) -> bool:
        return not self.notes

    def note(self, text: str) -> None:
        plain = " ".join(text.split())
        plain = f"{plain[:_LONGEST]} …" if len(plain) > _LONGEST else plain
        if plain not in self.notes:
            self.notes.append(plain)

    def supplies(self, error: Exception) -> bool:
        """Note what `error` of zeep's misses; return whether it is put there when the description is read again."""
        missing = _missing(error)
        if missing is None or len(self._missing) >= MOST:
            return False
        kind, namespace, name = missing
        key = f"{kind} {{{namespace}}}{name}"
        if key in self._missing:
            return False
        self._missing[key] = missing
        self.note(f"the {kind} {name} of {namespace or 'no namespace'} is nowhere in it")
        return True

    def without(self, content: bytes) -> bytes:
        """Return a document as zeep can read it; what is no XML, and no description, unchanged."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError):
            return content
        if root.getroottree().docinfo.doctype:
            return content  # zeep says what is wrong with that
        self._prune(root)
        if root.tag == f"{_WSDL}definitions":
            self._supply(root)
        return etree.tostring(root)

    def needs(self, kind: Any) -> bool:
        """Return whether zeep's type `kind` holds what was nowhere."""
        if not self._missing:
            return False
        names = {f"{{{namespace}}}{name}" for _kind, namespace, name in self._missing.values()}
        return any(str(each) in names for each in _names_in(kind))

    def _prune(self, root: Any) -> None:
        for element in list(root.iter()):
            if not isinstance(element.tag, str):
                continue
            address = element.get("location") or ""
            if element.tag.endswith("}address") and not is_readable(address):
                port = element.getparent()
                self.note(f"port {port.get('name') if port is not None else ''}: its address “{address[:80]}” is none")
                del element.attrib["location"]
            reason = _reason_against(element)
            if reason is None:
                continue
            lost = _container(element)
            name = lost.get("name") or ""
            self.note(f"{etree.QName(lost).localname} {name}: {reason}".replace(" :", ":"))
            if lost.getparent() is not None:
                lost.getparent().remove(lost)

    def _supply(self, root: Any) -> None:
        types = root.find(f"{_WSDL}types")
        if types is None:
            types = etree.Element(f"{_WSDL}types")
            root.insert(0, types)
        for kind, namespace, name in self._missing.values():
            schema = etree.SubElement(types, f"{_SCHEMA}schema", nsmap={"xs": _SCHEMA[1:-1]})
            if namespace:
                schema.set("targetNamespace", namespace)
            made = etree.SubElement(schema, f"{_SCHEMA}{_TAGS[kind]}", name=name)
            if kind in _WITH_CONTENT:
                etree.SubElement(made, f"{_SCHEMA}sequence")


def _missing(error: Exception) -> tuple[str, str, str] | None:
    """Return what is nowhere: its kind, namespace and name."""
    if isinstance(error, NotThere) and error.qname is not None and error.item_name:
        name = etree.QName(str(error.qname))
        return (str(error.item_name), name.namespace or "", name.localname) if error.item_name in _TAGS else None
    found = _MISSING.search(str(error)) if isinstance(error, NotThere | NamespaceError) else None
    return (found[1], found[2] or "", found[3]) if found and found[1] in _TAGS else None


def _reason_against(element: Any) -> str | None:
    """Return why zeep could not read an element of a description or a schema; None where it can."""
    for name in _NAMES:
        prefix, colon, _local = (element.get(name) or "").partition(":")
        if colon and prefix not in element.nsmap and prefix != "xml":
            return f"its {name} has the prefix “{prefix}”, which is declared nowhere"
    if not element.tag.startswith(_WSDL):
        return None
    local = element.tag[len(_WSDL) :]
    for name in _NEEDED.get(local, ()):
        if not element.get(name):
            return f"it has no {name}"
    parent = element.getparent()
    inside = parent.getparent() if parent is not None else None
    if local in ("input", "output", "fault") and inside is not None and inside.tag == f"{_WSDL}portType":
        return None if element.get("message") else f"its {local} has no message"
    return None


def _container(element: Any) -> Any:
    """Return what is left out for `element`: the operation, message or type around it, or itself."""
    here = element
    while (parent := here.getparent()) is not None:
        if etree.QName(here).localname in ("operation", "message") or parent.tag == f"{_SCHEMA}schema":
            return here
        here = parent
    return element


def _names_in(kind: Any) -> Iterator[Any]:
    """Yield the names of a type of zeep's, of those that it extends, and of those in it."""
    pending, seen = [kind], set[int]()
    while pending:
        here = pending.pop()
        if here is None or id(here) in seen:
            continue
        seen.add(id(here))
        yield getattr(here, "qname", None)
        pending.append(getattr(here, "_extension", None))
        pending.append(getattr(here, "_restriction", None))
        if isinstance(here, xsd.ComplexType):
            for _name, element in here.elements:
                yield getattr(element, "qname", None)
                pending.append(getattr(element, "type", None))
