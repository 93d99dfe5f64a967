"""Values of an operator's own, signatures and SOAP's token, as a profile describes them: frozen values, nothing else.

Made by `neon_wizard.profile.composing.rules`; `neon_wizard.protocols.outgoing` makes the texts of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.profile import placeholders
from neon_wizard.profile.placeholders import DIGESTS

ALGORITHMS: Final = (*(f"hmac-{each}" for each in DIGESTS), *DIGESTS)
"""What a value or a signature is made with; those with a key first."""
WRITTEN_AS: Final = ("hex", "base64", "base64url")
RAW: Final = "raw"
"""How a value is written that only another one is made of, such as the key of the next step."""

REQUEST: Final = (
    *("method", "host", "url", "path", "target", "query", "body"),
    *("sorted_query", "sorted_body", "joined_query", "joined_body"),
)
"""What a signature can be over besides: the request as it goes out. Only there are these placeholders filled."""

SIGNATURE: Final = "signature"
"""The placeholder of the signature itself, where it stands in a longer text."""


@dataclass(frozen=True)
class Composed:
    """A text made of others. over: a template. filters: applied to all of it, from left to right.

    algorithm: one of `ALGORITHMS` or empty, with which the text's bytes are digested. key: of an HMAC, a template.
    form: how the outcome is written, one of `WRITTEN_AS` or `RAW`.
    """

    over: str = field(repr=False)
    filters: tuple[str, ...] = ()
    algorithm: str = ""
    key: str = field(default="", repr=False)
    form: str = "hex"

    @property
    def names(self) -> tuple[str, ...]:
        """The placeholders that it is made of."""
        return (*placeholders.names(self.over), *placeholders.names(self.key))


Values = Mapping[str, Composed]
NONE: Final[Values] = MappingProxyType({})


@dataclass(frozen=True)
class Signature:
    """A signature of the finished request. made: of what and with what. value: the text that carries it, a template.

    header, parameter: where it goes, one of the two; a parameter stands in the query, or in a body of form pairs.
    """

    made: Composed
    value: str = f"{{{SIGNATURE}}}"
    header: str = ""
    parameter: str = ""


@dataclass(frozen=True)
class UsernameToken:
    """WS-Security's UsernameToken (OASIS, profile 1.0). username, password: templates.

    type: ``text`` or ``digest``. must_understand: whether the server is to refuse what it does not understand.
    expires: seconds that the message is good for, in a timestamp of its own; 0 sends none.
    """

    username: str
    password: str = field(repr=False)
    type: str = "text"
    must_understand: bool = True
    expires: int = 0


@dataclass(frozen=True)
class Template:
    """A password that a request's own values fill in, where others are the program's."""

    text: str = field(repr=False)


def within(names: Iterable[str], values: Values) -> Iterator[str]:
    """Yield `names`, and after each that is one of `values` everything that it is made of, each once."""
    waiting, seen = list(names)[::-1], set[str]()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            yield name
            waiting += values[name].names[::-1] if name in values else ()


def usable(values: Values, known: Iterable[str]) -> tuple[str, ...]:
    """Return the names of those `values` of which every part has a value: a secret, or one of `known`."""
    filled = {*known, *values}
    return tuple(
        name
        for name in values
        if all(part in filled or placeholders.is_secret(part) for part in within([name], values))
    )


def lacking(name: str, values: Values, known: Iterable[str]) -> str:
    """Return the first part of one of `values` that has no value itself; empty where all have."""
    filled = {*known, *values}
    parts = within([name], values) if name in values else ()
    return next((part for part in parts if part not in filled and not placeholders.is_secret(part)), "")


def is_bytes(name: str, values: Values) -> bool:
    """Return whether the value of this name is no text but bytes, which can stand in no request as they are."""
    made = values.get(name)
    if made is None:
        return False
    if made.algorithm:
        return made.form == RAW
    return placeholders.gives_bytes(made.filters, before=holds_bytes(made.over, values))


def holds_bytes(template: str, values: Values) -> bool:
    """Return whether something in `template` is bytes once it is filled in."""
    return any(
        placeholders.gives_bytes(placeholders.filters_of(match), before=is_bytes(match["name"], values))
        for match in placeholders.PLACEHOLDER.finditer(template)
    )
