"""WSDLs of the specification's three services, in the styles in which servers describe them."""

from __future__ import annotations

from collections.abc import Mapping

from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS

SERVICES = ("signup", "provisioning", "balance")
ENCODING = "http://schemas.xmlsoap.org/soap/encoding/"
PARAMETERS: Mapping[str, tuple[str, ...]] = {ELEMENTS[name]: tuple(FIELDS[name]) for name in SERVICES}
"""Operation → its parameters."""


def described(
    address: str | Mapping[str, str],
    style: str = "document",
    *,
    use: str = "literal",
    version: str = "1.1",
    qualified: bool = True,
    parameters: Mapping[str, tuple[str, ...]] = PARAMETERS,
    more: str = "",
) -> bytes:
    """A WSDL. style: ``document`` (wrapped), ``bare`` (each takes one whole request type) or ``rpc``.

    address: of the one port, or of a port for each operation. more: further schema components.
    """
    addresses = dict.fromkeys(parameters, address) if isinstance(address, str) else address
    soap = {"1.1": "http://schemas.xmlsoap.org/wsdl/soap/", "1.2": "http://schemas.xmlsoap.org/wsdl/soap12/"}[version]
    form = "qualified" if qualified else "unqualified"
    body = f'use="{use}"'
    if style == "rpc":
        body += ' namespace="urn:voip"' + (f' encodingStyle="{ENCODING}"' if use == "encoded" else "")
    write = {"document": _wrapped, "bare": _bare, "rpc": _rpc}[style]
    types, messages = zip(*(write(name, names) for name, names in parameters.items()), strict=True)
    operations = "".join(
        f'<operation name="{name}"><documentation>{name}, in words &amp; more</documentation>'
        f'<input message="t:{name}In"/><output message="t:{name}Out"/></operation>'
        for name in parameters
    )
    bound = "".join(
        f'<binding name="{name}Binding" type="t:VoipPort">'
        f'<soap:binding style="{"rpc" if style == "rpc" else "document"}" '
        'transport="http://schemas.xmlsoap.org/soap/http"/>'
        f'<operation name="{name}"><soap:operation soapAction="urn:voip#{name}"/>'
        f"<input><soap:body {body}/></input><output><soap:body {body}/></output></operation></binding>"
        for name in parameters
    )
    ports = "".join(
        f'<port name="{name}Port" binding="t:{name}Binding"><soap:address location="{addresses[name]}"/></port>'
        for name in parameters
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f'<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="{soap}"'
        ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:voip" targetNamespace="urn:voip" name="Voip">'
        "<documentation>What an operator offers.</documentation>"
        f'<types><xsd:schema targetNamespace="urn:voip" elementFormDefault="{form}">{more}{"".join(types)}'
        "</xsd:schema></types>"
        f'{"".join(messages)}<portType name="VoipPort">{operations}</portType>{bound}'
        f'<service name="Voip">{ports}</service></definitions>'
    ).encode()


def _sequence(names: tuple[str, ...]) -> str:
    elements = "".join(f'<xsd:element name="{name}" type="xsd:string"/>' for name in names)
    return f"<xsd:complexType><xsd:sequence>{elements}</xsd:sequence></xsd:complexType>"


def _documents(name: str) -> str:
    return (
        f'<message name="{name}In"><part name="parameters" element="t:{name}"/></message>'
        f'<message name="{name}Out"><part name="parameters" element="t:{name}Response"/></message>'
    )


def _wrapped(name: str, names: tuple[str, ...]) -> tuple[str, str]:
    elements = f'<xsd:element name="{name}">{_sequence(names)}</xsd:element>'
    return elements + f'<xsd:element name="{name}Response"><xsd:complexType/></xsd:element>', _documents(name)


def _bare(name: str, names: tuple[str, ...]) -> tuple[str, str]:
    """One parameter ``request`` whose type holds the fields."""
    request = _sequence(names).replace("<xsd:complexType>", f'<xsd:complexType name="{name}Request">')
    wrapper = f'<xsd:sequence><xsd:element name="request" type="t:{name}Request" minOccurs="0"/></xsd:sequence>'
    elements = f'<xsd:element name="{name}"><xsd:complexType>{wrapper}</xsd:complexType></xsd:element>'
    return request + elements + f'<xsd:element name="{name}Response"><xsd:complexType/></xsd:element>', _documents(name)


def _rpc(name: str, names: tuple[str, ...]) -> tuple[str, str]:
    parts = "".join(f'<part name="{each}" type="xsd:string"/>' for each in names)
    out = f'<message name="{name}Out"><part name="return" type="xsd:string"/></message>'
    return "", f'<message name="{name}In">{parts}</message>{out}'
