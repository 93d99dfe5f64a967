"""The demo operator: a real HTTP server on loopback that answers the specification's exchanges.

demo_operator: the server, and its profile, made from resources/operators/demo.toml. subscribers: whom it knows, and
what it answers them. offers: its licences, where credit for them is bought, and its extra services. envelopes: its
SOAP. pages: the texts that it hands out (WSDL, page for the user). mock: operators made from any profile.

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
