"""SOAP without a WSDL: the envelope is written here, byte for byte as the specification shows it (F7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.protocols import Call, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.http import Session


class Envelope:
    """The dialect ``soap``."""

    name = "soap"
    options: frozenset[str] = frozenset()

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        raise NotImplementedError
