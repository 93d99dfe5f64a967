"""The texts that the demo operator hands out: its WSDL, and the page for the user with everything a page may try."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from neon_wizard.messages import tr

NAMESPACE: Final = "urn:neon-wizard:demo"
OPERATIONS: Final = {
    "Signup": ("Login", "Password", "Name", "EMail", "Phone"),
    "Provisioning": ("Login", "Password"),
    "GetBalance": ("Number",),
    "ActivateLicence": ("Number",),
    "GetLicence": ("Number",),
    "RedeemVoucher": ("Number", "Code"),
}
_DATA: Final = (
    *("Number", "Password", "Domain", "DisplayName", "AuthName", "Proxy", "Transport", "StunServer"),
    *("Unconfirmed", "Info", "Balance", "State", "Reason", "Expires", "Message"),
)

_INFO: Final = """<h1>{welcome}</h1>
<p>{works}</p>
<h2>{now}</h2>
<ul>
  <li>{call}</li>
  <li>{watch}</li>
</ul>
<p>{questions} <a href="https://example.com/help">example.com/help</a>,
<a href="mailto:help@example.com">help@example.com</a>.</p>
<img src="{origin}/pixel.png" alt="a picture that must not load" width="1" height="1">
<script>new Image().src = "{origin}/script";</script>
"""

_WSDL: Final = """<?xml version="1.0" encoding="utf-8"?>
<wsdl:definitions name="DemoOperator" targetNamespace="{namespace}" xmlns:tns="{namespace}"
    xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <wsdl:types>
    <xsd:schema targetNamespace="{namespace}" elementFormDefault="qualified">
      <xsd:complexType name="Error"><xsd:sequence>
        <xsd:element name="Code" type="xsd:int"/>
        <xsd:element name="Description" type="xsd:string"/>
        <xsd:element name="Field" type="xsd:string" minOccurs="0"/>
      </xsd:sequence></xsd:complexType>
      <xsd:complexType name="Data"><xsd:sequence>
{data}
      </xsd:sequence></xsd:complexType>
      <xsd:complexType name="Result"><xsd:sequence>
        <xsd:element name="Success" type="xsd:boolean"/>
        <xsd:element name="Error" type="tns:Error"/>
        <xsd:element name="Data" type="tns:Data"/>
      </xsd:sequence></xsd:complexType>
{elements}
    </xsd:schema>
  </wsdl:types>
{messages}
  <wsdl:portType name="DemoOperator">
{port_type}
  </wsdl:portType>
  <wsdl:binding name="DemoOperatorSoap" type="tns:DemoOperator">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http" style="document"/>
{binding}
  </wsdl:binding>
  <wsdl:service name="DemoOperator">
    <wsdl:port name="DemoOperatorSoap" binding="tns:DemoOperatorSoap">
      <soap:address location="{origin}/service"/>
    </wsdl:port>
  </wsdl:service>
</wsdl:definitions>
"""
_ELEMENTS: Final = """      <xsd:element name="{name}"><xsd:complexType><xsd:sequence>
{arguments}
      </xsd:sequence></xsd:complexType></xsd:element>
      <xsd:element name="{name}Response"><xsd:complexType><xsd:sequence>
        <xsd:element name="{name}Result" type="tns:Result"/>
      </xsd:sequence></xsd:complexType></xsd:element>"""
_MESSAGES: Final = """  <wsdl:message name="{name}In"><wsdl:part name="parameters" element="tns:{name}"/></wsdl:message>
  <wsdl:message name="{name}Out"><wsdl:part name="parameters" element="tns:{name}Response"/></wsdl:message>"""
_PORT_TYPE: Final = """    <wsdl:operation name="{name}">
      <wsdl:input message="tns:{name}In"/>
      <wsdl:output message="tns:{name}Out"/>
    </wsdl:operation>"""
_BINDING: Final = """    <wsdl:operation name="{name}">
      <soap:operation soapAction="{namespace}:{name}"/>
      <wsdl:input><soap:body use="literal"/></wsdl:input>
      <wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>"""


def info(origin: str, name: str, number: str) -> str:
    """Return the page that a signup brings (A4): formatting and links, a picture and a script that must do nothing."""
    return _INFO.format(
        origin=origin,
        welcome=tr("Welcome, {name}!").format(name=escape(name)),
        works=tr("Your number is {number}. It works as soon as your licence is active.").format(
            number=f"<b>{escape(number)}</b>"
        ),
        now=tr("What you can do now"),
        call=tr("Call any number of the demo operator: it costs nothing, because nothing rings."),
        watch=tr("Watch your credit: it falls a little each time it is read."),
        questions=tr("Questions? Read the help pages, or write to us:"),
    )


def wsdl(origin: str) -> bytes:
    """Return the WSDL of the same services: document/literal, SOAP 1.1, at ``/service``."""
    return _WSDL.format(
        namespace=NAMESPACE,
        origin=origin,
        data=_sequence(_DATA, 'minOccurs="0"'),
        elements="\n".join(
            _ELEMENTS.format(name=name, arguments=_sequence(arguments, 'minOccurs="0"'))
            for name, arguments in OPERATIONS.items()
        ),
        messages=_each(_MESSAGES),
        port_type=_each(_PORT_TYPE),
        binding=_each(_BINDING),
    ).encode()


def _sequence(names: Sequence[str], occurs: str) -> str:
    return "\n".join(f'        <xsd:element name="{name}" type="xsd:string" {occurs}/>' for name in names)


def _each(template: str) -> str:
    return "\n".join(template.format(name=name, namespace=NAMESPACE) for name in OPERATIONS)
