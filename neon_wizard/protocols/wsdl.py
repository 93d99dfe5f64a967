"""SOAP with a WSDL: zeep reads the description and builds the request, our one reader reads the reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.protocols import Call, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.http import Session


class Wsdl:
    """The dialect ``wsdl``."""

    name = "wsdl"
    options: frozenset[str] = frozenset({"wsdl", "operation", "port"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        raise NotImplementedError
