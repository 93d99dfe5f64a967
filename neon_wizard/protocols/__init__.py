"""How to ask: one module per dialect behind the seam `Protocol`, over the one HTTP session.

No lxml, zeep or requests object leaves this package: a call returns plain data. What is named here is what a plug-in
may import from the package itself; docs/plugins.md promises it.
"""

from neon_wizard.protocols.dialect import Call, Describing, Plain, Protocol, Reply

__all__ = ["Call", "Describing", "Plain", "Protocol", "Reply"]
