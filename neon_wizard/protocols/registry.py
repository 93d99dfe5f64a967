"""The dialects that this program speaks, and the profile keys that each understands.

Importing this costs nothing: zeep, lxml and the HTTP machinery are imported by the dialects when they are first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from neon_wizard.protocols import Protocol
from neon_wizard.protocols.envelope import Envelope
from neon_wizard.protocols.form import Form
from neon_wizard.protocols.rest import Rest, Xml
from neon_wizard.protocols.wsdl import Wsdl


def builtin() -> dict[str, Protocol]:
    """A new instance of every built-in dialect, by the name that a profile uses; the caller owns them."""
    dialects: tuple[Protocol, ...] = (Envelope(), Wsdl(), Form(), Rest(), Xml())
    return {dialect.name: dialect for dialect in dialects}


def names_and_options() -> Mapping[str, frozenset[str]]:
    """Name → the further keys under ``[services.*]`` that only this dialect understands."""
    return MappingProxyType({name: dialect.options for name, dialect in builtin().items()})
