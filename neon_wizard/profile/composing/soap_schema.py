"""The keys under ``soap``: how an envelope is written, and what stands in its header.

`neon_wizard.profile.schema` has the other keys.
"""

from __future__ import annotations

from typing import Final

from neon_wizard.profile.composing.parts import UsernameToken
from neon_wizard.profile.kinds import Key, Kind, Table
from neon_wizard.profile.service import Soap

AS_IT_STANDS: Final = "a text without placeholders: nothing is filled in here"
"""What to write in place of a placeholder where a text is sent as it is."""

WSSE: Final = Table(
    "The UsernameToken of WS-Security in the SOAP header.",
    {
        "username": Key(Kind.TEMPLATE, "Who signs in.", None, '"{secret:user}"', required=True),
        "password": Key(Kind.TEMPLATE, "With what.", None, '"{secret:api}"', required=True),
        "type": Key(
            Kind.CHOICE,
            "The password itself, or a digest of it with a nonce and the time.",
            UsernameToken.type,
            '"digest"',
            choices=("text", "digest"),
        ),
        "must_understand": Key(
            Kind.BOOLEAN,
            "A server that does not know the header refuses the request.",
            UsernameToken.must_understand,
            "false",
        ),
        "expires": Key(
            Kind.INTEGER,
            "Seconds that the request is good for, in a Timestamp, without which WCF refuses it; 0 sends none.",
            UsernameToken.expires,
            "300",
            limits=(0, 86_400),
        ),
    },
)

HEADERS: Final = Table(
    "Blocks of the SOAP header, each an element; in it @name is an attribute, @xmlns the namespace, #text the text.",
    others=Key(
        Kind.BLOCK,
        "The block of this name.",
        None,
        '{ "@xmlns" = "urn:acme", User = "{secret:user}", Password = "{secret:api}" }',
    ),
)

SOAP: Final = Table(
    "How the envelope is written without a WSDL.",
    {
        "version": Key(Kind.CHOICE, "The envelope's version.", Soap.version, '"1.2"', choices=("1.1", "1.2")),
        "element": Key(
            Kind.XML_NAME,
            "The element in the Body; by default the specification's for this service.",
            None,
            '"CreateUser"',
        ),
        "namespace": Key(Kind.TEXT, "That element's namespace.", Soap.namespace, '"urn:acme"', as_is=AS_IT_STANDS),
        "action": Key(
            Kind.HEADER,
            "SOAPAction; empty sends none, two quotation marks an empty one.",
            Soap.action,
            '"urn:acme#CreateUser"',
            as_is=AS_IT_STANDS,
        ),
        "content_type": Key(
            Kind.HEADER,
            "The request's Content-Type; with version 1.2 the default also names the action.",
            Soap.content_type,
            '"text/xml; charset=utf-8"',
            as_is=AS_IT_STANDS,
        ),
        "style": Key(
            Kind.CHOICE,
            "As a WSDL's binding says it; with rpc the parameters stand outside of the namespace.",
            Soap.style,
            '"rpc"',
            choices=("document", "rpc"),
        ),
        "use": Key(
            Kind.CHOICE,
            "As a WSDL's binding says it; encoded writes each parameter's type and the encoding style.",
            Soap.use,
            '"encoded"',
            choices=("literal", "encoded"),
        ),
        "prefix": Key(
            Kind.XML_NAME, "The namespace's prefix, for servers that know it by nothing else.", None, '"acme"'
        ),
        "fields_namespace": Key(
            Kind.TEXT,
            "The parameters' namespace where it is another one; empty where elementFormDefault is unqualified.",
            None,
            '""',
            as_is=AS_IT_STANDS,
        ),
        "request": Key(
            Kind.XML_NAME,
            "An element around the parameters, where the operation takes one structure.",
            None,
            '"request"',
        ),
        "types": Table(
            "With encoded: the XML Schema type of a parameter that is no string.",
            others=Key(Kind.XML_NAME, "The type of this parameter.", None, '"int"'),
        ),
        "wsse": WSSE,
        "headers": HEADERS,
    },
)
