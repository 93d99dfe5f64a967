"""The seam between what is asked and how: a dialect turns a `Call` into one exchange and a `Reply`.

The built-in dialects are listed in `neon_wizard.protocols.dialects`, where those of plug-ins come in too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, runtime_checkable
from typing import Protocol as Seam

from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from decimal import Decimal

    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.exchange import Exchange
    from neon_wizard.protocols.http import Session

Plain: TypeAlias = "Mapping[str, Any] | Sequence[Any] | str | int | Decimal | bool | None"
"""Plain data: an element with children is a dict, repeated ones are a list, text is a str, an attribute is ``@name``.

An element with attributes is a dict as well, its text is ``#text``; where a text is wanted, that is taken. Of JSON,
true, false, null and numbers stay what they are, a fraction as a Decimal; a whole number beyond 64 bits is its text.
"""


Values = Mapping[str, "str | Secret"]
_NOTHING: Final = 2
"""Characters of what was taken that are not hidden."""


class Taken(Secret):
    """A value that was taken out of a reply, for a request after it: not to be shown, whatever it is.

    raw: as it stood there, so that a number goes out as a number where it stands alone in a table.
    """

    __slots__ = ("raw",)

    def __init__(self, text: str, raw: Any) -> None:
        super().__init__(text)
        self.raw = raw


@dataclass(frozen=True)
class Reply:
    """What came back. data: plain data, what stands in the SOAP body or the whole document. host: who said it.

    secrets: what was sent, as it was sent (a password's digest, the HTTP credentials): not to be shown if it is echoed.
    headers: as they came. sent: everything that filled the requests of a chain, by placeholder. further: the pages that
    follow this one. unread: whether there are more pages than were asked for.
    """

    status: int
    data: Any
    host: str
    exchange: Exchange
    secrets: tuple[Secret, ...] = ()
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    sent: Mapping[str, str | Secret] = field(default_factory=dict, repr=False)
    further: tuple[Reply, ...] = ()
    unread: bool = False

    def to(self, sent: Mapping[str, str | Secret]) -> Reply:
        """Return it as the reply to what was `sent`."""
        return Reply(
            self.status,
            self.data,
            self.host,
            self.exchange,
            self.secrets,
            self.headers,
            sent,
            self.further,
            self.unread,
        )


@dataclass(frozen=True)
class Call:
    """What is to be sent: the values that fill a service's field templates, by placeholder name.

    secrets: everything that must be replaced in an `Exchange`. cancel: the user's way to stop the exchange.
    country: the operator's, two letters or empty, for telephone numbers (``{phone|e164}``).
    """

    values: Mapping[str, str | Secret]
    secrets: tuple[Secret, ...] = field(default=())
    cancel: Cancel | None = None
    country: str = ""


def hidden(filled: Values) -> tuple[Secret, ...]:
    """Return what must not be shown of what fills a request.

    Of what a reply gave, one or two characters tell nothing, and stand everywhere in the operator's words.
    """
    secrets = [value for value in filled.values() if not isinstance(value, str) and value]
    return tuple([value for value in secrets if not isinstance(value, Taken) or len(value.reveal()) > _NOTHING])


class Protocol(Seam):
    """A dialect: turns a service's description and values into one exchange.

    Raises `NetworkError`, `TlsError`, `ReplyError`, `OperatorError` (``operator.unauthorized``, ``operator.busy``),
    `ProfileError`, or `UsageError` (``input.character``, ``input.phone``) for what cannot be sent; nothing else.
    Templates are filled by `neon_wizard.protocols.templates.Filler`, which also knows what must not be shown.
    """

    name: str
    options: frozenset[str]

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Send once, never again by itself."""
        ...


@runtime_checkable
class Describing(Seam):
    """A dialect whose services may describe themselves, and say in that where they are."""

    def address(self, service: Service, session: Session, cancel: Cancel | None = None) -> str:
        """The endpoint that the description of `service` names; nothing of the user's is sent for it.

        Raises as `Protocol.call`, but never with an error that leaves a call's outcome open.
        """
        ...
