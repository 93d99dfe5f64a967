"""How to ask: one module per dialect behind the seam `Protocol`, over the one HTTP session.

No lxml, zeep or requests object leaves this package: a call returns plain data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from typing import Protocol as Seam

from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.http import Session

Plain = Mapping[str, Any] | Sequence[Any] | str | None
"""Plain data: an element with children is a dict, repeated ones are a list, text is a str, an attribute is ``@name``.

What has no children but text is that text; its attributes then stand beside it, as ``Element@name``.
"""


@dataclass(frozen=True)
class Exchange:
    """One request and its reply as they travelled, every secret already replaced (F60).

    seconds: from the first byte wanted to the last byte read.
    """

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: str
    status: int = 0
    reply_headers: tuple[tuple[str, str], ...] = ()
    reply_body: str = ""
    seconds: float = 0.0

    def text(self) -> str:
        """All of it as one text, for an error's `detail` and for support."""
        request = [f"{self.method} {self.url}", *(f"{n}: {v}" for n, v in self.request_headers), "", self.request_body]
        reply = [f"HTTP {self.status}", *(f"{n}: {v}" for n, v in self.reply_headers), "", self.reply_body]
        return "\n".join([*request, "", *reply])


@dataclass(frozen=True)
class Reply:
    """What came back. data: plain data, what stands in the SOAP body or the whole document. host: who said it."""

    status: int
    data: Any
    host: str
    exchange: Exchange


@dataclass(frozen=True)
class Call:
    """What is to be sent: the values that fill a service's field templates, by placeholder name.

    secrets: everything that must be replaced in an `Exchange`. cancel: the user's way to stop the exchange.
    """

    values: Mapping[str, str | Secret]
    secrets: tuple[Secret, ...] = field(default=())
    cancel: Cancel | None = None


class Protocol(Seam):
    """A dialect: turns a service's description and values into one exchange.

    Raises `NetworkError`, `TlsError`, `ReplyError`, `OperatorError` (``operator.unauthorized``, ``operator.busy``) or
    `ProfileError`; nothing else.
    """

    name: str
    options: frozenset[str]

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Send once, never again by itself."""
        ...
