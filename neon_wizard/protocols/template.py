"""Templates: ``{login}`` and the like become values; every other brace is itself.

The notation is that of `neon_wizard.profile.placeholders`, by which a profile is checked before it gets here. A value
is put in once and never read as a template itself.
"""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard import __version__
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.messages.languages import current
from neon_wizard.model import Secret
from neon_wizard.profile import bodies, literals
from neon_wizard.profile.bodies import Spot, Written
from neon_wizard.profile.placeholders import BUILTIN, FILTERS, LICENCE, PLACEHOLDER, filters_of, is_secret, names
from neon_wizard.protocols.escaping import escaped
from neon_wizard.protocols.filters import filtered

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols import Call

_SYSTEMS: Final = {"Darwin": "macOS"}


def _uuid() -> str:
    import uuid  # as below: what few profiles ask for is loaded then

    return str(uuid.uuid4())


def _system() -> str:
    import platform

    return _SYSTEMS.get(platform.system(), platform.system())


_MACHINE: Final[Mapping[str, Callable[[], str]]] = {
    "uuid": _uuid,
    "os": _system,
    "hostname": socket.gethostname,
    "locale": current,
    "version": lambda: __version__,
    "timestamp": lambda: str(int(time.time())),
}


class Filler:
    """Fills the templates of one request: what this computer says of itself is the same in all of them."""

    def __init__(self, service: Service, call: Call) -> None:
        self._service = service
        self._country = call.country
        self._values: dict[str, str | Secret] = dict(call.values)
        self._known = {*BUILTIN, *LICENCE, *(each.name for each in service.inputs), *call.values}
        self._secrets = dict.fromkeys((*call.secrets, *literals.secrets(service)))

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """All that must not stand in an `Exchange`: the call's secrets, and every form that a filter made of one."""
        return tuple(self._secrets)

    def text(self, template: str, spot: Spot = Spot.PLAIN) -> str:
        """`template` with each placeholder replaced and escaped for `spot`.

        A known name without a value becomes nothing; raises `ProfileError` ``profile.value`` for an unknown name or
        filter, `UsageError` ``input.character`` or ``input.phone`` for a value that cannot be sent there.
        """
        return PLACEHOLDER.sub(lambda match: self._escaped(match, spot), template)

    def fields(self, spot: Spot = Spot.TABLE, *, escape: bool = True) -> dict[str, str]:
        """The fields of the service by their name on the wire, in order, each escaped as a whole for `spot`.

        A field that only refers to what the operator omits is left out; what is empty is sent empty, because some
        services fail without it. escape: False where who writes them does that. Raises as `text`.
        """
        omitted = set(self._service.omit)
        fields: dict[str, str] = {}
        for wire, template in self._service.fields.items():
            named = set(names(template))
            if not named or not named <= omitted:
                self.text(template, spot)  # names the placeholder whose value cannot stand there
                value = self.text(template, Spot.TABLE)
                fields[wire] = escaped(value, spot, wire) if escape else value
        return fields

    def table(self, template: Any) -> Any:
        """A table, list or text of templates, filled through and through; what is neither stays as it is."""
        if isinstance(template, str):
            return self.text(template, Spot.TABLE)
        if isinstance(template, Mapping):
            return {self.text(name, Spot.TABLE): self.table(value) for name, value in template.items()}
        if isinstance(template, list | tuple):
            return [self.table(value) for value in template]
        return template

    def body(self, template: str, kind: Written) -> str:
        """A body that is a text template of that `kind`, each value escaped for where it stands."""
        parts: list[str] = []
        end = 0
        for match, spot in bodies.spots(template, kind):
            if spot is Spot.NOWHERE:
                raise self._wrong("body", match[0], "no placeholder where XML takes no value")
            parts += template[end : match.start()], self._escaped(match, spot)
            end = match.end()
        return "".join((*parts, template[end:]))

    def url(self, template: str) -> str:
        """An address; what is filled in stays within its segment of the path, or its value in the query."""
        path, mark, query = template.partition("?")
        url = self.text(path, Spot.PATH) + mark + self.text(query, Spot.QUERY)
        # Servers take these two for steps, however they are written.
        for filled, segment in zip(urlsplit(url).path.split("/"), urlsplit(path).path.split("/"), strict=False):
            if filled in (".", "..") and filled != segment:
                raise UsageError("input.character", field=names(segment)[0])
        return url

    def _escaped(self, match: re.Match[str], spot: Spot) -> str:
        try:
            return escaped(self._value(match), spot, match["name"])
        except UsageError:
            if is_secret(match["name"]):  # no field of a form: nobody typed it there
                raise self._wrong(
                    "http", "a secret that cannot be sent there", f"another value of {match[0]}"
                ) from None
            raise

    def _value(self, match: re.Match[str]) -> str:
        name = match["name"]
        if name not in self._known:
            expected = ", ".join(f"{{{each}}}" for each in sorted(self._known))
            raise self._wrong("fields", match[0], expected)
        if name not in self._values and name in _MACHINE:
            self._values[name] = _MACHINE[name]()
        value = self._values.get(name, "")
        text = value.reveal() if isinstance(value, Secret) else value
        for each in filters_of(match):
            if each not in FILTERS:
                raise self._wrong("fields", match[0], f"one of the filters {', '.join(FILTERS)}")
            text = filtered(text, each, field=name, country=self._country)
            if isinstance(value, Secret) and value and text:
                self._secrets[Secret(text)] = None
        return text

    def _wrong(self, key: str, found: str, expected: str) -> ProfileError:
        facts = {"file": "profile", "key": f"{self._service.place}.{key}"}
        return ProfileError("profile.value", facts={**facts, "found": found, "expected": expected})
