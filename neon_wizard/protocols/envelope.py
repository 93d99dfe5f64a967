"""SOAP without a WSDL: the envelope is written here, byte for byte as the specification shows it (F7)."""

from __future__ import annotations

import html  # not xml.sax.saxutils, which brings all of urllib.request before the first window
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from neon_wizard.errors import ProfileError
from neon_wizard.profile.bodies import Spot
from neon_wizard.protocols import Call, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service, Soap
    from neon_wizard.protocols.http import Session

_NAMESPACES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}
_NAME = re.compile(r"[^\W\d][\w.-]*")


class Envelope:
    """The dialect ``soap``."""

    name = "soap"
    options: frozenset[str] = frozenset()

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One POST of the envelope, see `neon_wizard.protocols.Protocol`; `UsageError` ``input.*`` too."""
        from neon_wizard.protocols.http import Request
        from neon_wizard.protocols.reading import accepted_statuses, read
        from neon_wizard.protocols.template import Filler

        filler = Filler(service, call)
        body = write(service, filler.fields(Spot.XML, escape=False))
        request = Request("POST", service.url, headers(service.soap), body)
        accept = accepted_statuses(service)
        answer, exchange = session.send(
            request, service.http, cancel=call.cancel, secrets=filler.secrets, accept=accept
        )
        return read(answer, exchange, service.url, service)


def headers(soap: Soap) -> tuple[tuple[str, str], ...]:
    """The headers that say what is sent: for 1.1 a SOAPAction where there is an action, for 1.2 a part of the type."""
    content_type = soap.content_type
    if not soap.action:
        return (("Content-Type", content_type),)
    if soap.version == "1.2":
        named = content_type if "action=" in content_type else f'{content_type}; action="{soap.action}"'
        return (("Content-Type", named),)
    return (("Content-Type", content_type), ("SOAPAction", f'"{soap.action}"'))


def write(service: Service, fields: Mapping[str, str]) -> bytes:
    """The envelope with `fields` as the operation's parameters, or as the content of its one text parameter (F2)."""
    soap = service.soap
    element = _checked(soap.element, service, "soap.element")
    attribute = f' xmlns="{html.escape(soap.namespace)}"' if soap.namespace else ""
    if service.parameters == "xml-string":
        fields = xml_string(service, fields)
    lines = [f"      {_element(name, value, service)}\n" for name, value in fields.items()]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<soap:Envelope xmlns:soap="{_NAMESPACES[soap.version]}"\n'
        '               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n'
        '               xmlns:xsd="http://www.w3.org/2001/XMLSchema">\n'
        "  <soap:Body>\n"
        f"    <{element}{attribute}>\n"
        f"{''.join(lines)}"
        f"    </{element}>\n"
        "  </soap:Body>\n"
        "</soap:Envelope>\n"
    ).encode()


def xml_string(service: Service, fields: Mapping[str, str]) -> dict[str, str]:
    """The one text parameter by its name; its content is an element named like the operation, with the fields in it."""
    parameter = _checked(service.string_parameter, service, "string_parameter")
    element = _checked(service.soap.element, service, "soap.element")
    content = "".join(_element(name, value, service) for name, value in fields.items())
    return {parameter: f"<{element}>{content}</{element}>"}


def _element(name: str, value: str, service: Service) -> str:
    """One element; a carriage return is escaped, because a reader would make a line feed of it."""
    _checked(name, service, "fields")
    text = html.escape(value, quote=False).replace("\r", "&#13;")
    return f"<{name}>{text}</{name}>"


def _checked(name: str, service: Service, key: str) -> str:
    if not _NAME.fullmatch(name):
        facts = {"file": "profile", "key": f"services.{service.name}.{key}", "expected": "an XML element's name"}
        raise ProfileError("profile.value", facts={**facts, "found": f"“{name}”"})
    return name
