"""The demo operator: a real HTTP server on loopback that answers the specification's exchanges.

operator.py: the server. subscribers.py: whom it knows, and what it answers them. licences.py: its licences, and where
credit for them is bought. offers.py: what it alone offers. envelopes.py: its SOAP. pages.py: the texts that it hands
out (WSDL, page for the user). profile.py: its profile, made from resources/operators/demo.toml.
Nothing heavy is imported before the server is started.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.demo import demo_operator
from neon_wizard.demo.demo_operator import demo_profile, served_profile

if TYPE_CHECKING:
    from neon_wizard.demo.demo_operator import DemoOperator, Seen

__all__ = ["DemoOperator", "Seen", "demo_profile", "served_profile"]


def __getattr__(name: str) -> object:
    if name in ("DemoOperator", "Seen"):
        return getattr(demo_operator, name)
    raise AttributeError(name)
