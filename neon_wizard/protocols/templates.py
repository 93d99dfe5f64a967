"""Templates: ``{login}`` and the like become values; every other brace is itself.

A value may pass through filters (``{password|sha1}``). It is then escaped for where it stands, so that what surrounds
it stays what it is and the other side reads the value back unchanged. It is put in once and never read as a template
itself. The notation is that of `neon_wizard.profile.placeholders`, which checks a profile before it gets here.
"""

from __future__ import annotations

import base64
import html
import json
import re
import socket
import time
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, quote_plus, urlsplit

from neon_wizard import __version__
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.messages.languages import current
from neon_wizard.model import Secret
from neon_wizard.profile import literals, placeholders
from neon_wizard.profile.phones import e164, example_number
from neon_wizard.profile.placeholders import (
    BUILTIN,
    FILTERS,
    LICENCE,
    PLACEHOLDER,
    Spot,
    Written,
    filters_of,
    is_secret,
    names,
)
from neon_wizard.protocols.dialect import Taken

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Call


def filtered(value: str, name: str, *, field: str, country: str) -> str:
    """Return `value` after the filter `name`, one of `neon_wizard.profile.placeholders.FILTERS`.

    field: the placeholder that the value is of. country: for telephone numbers. Raises `UsageError` ``input.phone`` for
    what is no telephone number.
    """
    if name == "e164":
        return _phone(value, field, country)
    return _PLAIN[name](value)


def _digest(algorithm: str, value: str) -> str:
    import hashlib  # imported here, as few profiles ask for it

    # The operator chose the algorithm, and not for its strength: it is what its service compares.
    return hashlib.new(algorithm, _bytes(value), usedforsecurity=False).hexdigest()


def _base64(value: str) -> str:
    return base64.b64encode(_bytes(value)).decode("ascii")


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape")


def _phone(value: str, field: str, country: str) -> str:
    number = e164(value, country) if value else ""
    if number is None:
        raise UsageError("input.phone", field=field, facts={"example": example_number(country)})
    return number


_PLAIN: Final[Mapping[str, Callable[[str], str]]] = {
    "md5": partial(_digest, "md5"),
    "sha1": partial(_digest, "sha1"),
    "sha256": partial(_digest, "sha256"),
    "base64": _base64,
    "urlencode": lambda value: quote(_bytes(value), safe=""),
    "lower": str.lower,
    "upper": str.upper,
}


# Everything that XML 1.0 cannot carry, escaped or not; half a surrogate pair is no character either. Named one by one,
# because the complement of what is allowed takes 6 ms to compile at every start.
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?", re.ASCII)


def escaped(value: str, spot: Spot, field: str) -> str:
    """Return `value` as it stands at `spot`.

    field: the placeholder that the value is of. Raises `UsageError` ``input.character`` for what cannot stand there.
    """
    if _unusable(value, spot):
        raise UsageError("input.character", field=field)
    return _ESCAPES[spot](value)


def _unusable(value: str, spot: Spot) -> bool:
    if spot in (Spot.XML, Spot.XML_CDATA):
        return bool(_NOT_XML.search(value))
    if spot is Spot.HEADER:
        return not (value.isascii() and (value.isprintable() or not value))
    if spot is Spot.PLAIN:
        return any(unicodedata.category(character) in ("Cc", "Cs") for character in value)
    return any("\ud800" <= character <= "\udfff" for character in value)


def _xml(value: str) -> str:
    """Escape for text and attributes alike; line ends become numbers, as a reader would turn them into blanks."""
    escaped = html.escape(value).replace("\r", "&#13;")
    return escaped.replace("\n", "&#10;").replace("\t", "&#9;")


def _cdata(value: str) -> str:
    # Neither a carriage return nor the end of the section can be written inside of it.
    return value.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")


def _json_string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)[1:-1]


def _json_value(value: str) -> str:
    """Return a number where it is one, else a string: ``{"age": {age}}`` is JSON whatever is typed."""
    return value if _NUMBER.fullmatch(value) else json.dumps(value, ensure_ascii=False)


_ESCAPES: Final[Mapping[Spot, Callable[[str], str]]] = {
    Spot.PLAIN: str,
    Spot.HEADER: str,
    Spot.TABLE: str,
    Spot.JSON_STRING: _json_string,
    Spot.JSON_VALUE: _json_value,
    Spot.XML: _xml,
    Spot.XML_CDATA: _cdata,
    Spot.FORM: quote_plus,
    Spot.PATH: lambda value: quote(value, safe=""),
    Spot.QUERY: lambda value: quote(value, safe=""),
}


_SYSTEMS: Final = {"Darwin": "macOS"}


def _uuid() -> str:
    import uuid  # imported here and below, as few profiles ask for it

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


def as_number(value: Decimal) -> int | float | str:
    """Return a number as JSON is written from it; one that a double cannot hold stays a text."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if Decimal(repr(float(value))) == value else f"{value:f}"


class Filler:
    """Fills the templates of one request; what this computer says of itself is the same in all of them."""

    def __init__(self, service: Service, call: Call) -> None:
        self._service = service
        self._country = call.country
        self._values: dict[str, str | Secret] = dict(call.values)
        self._known = {*BUILTIN, *LICENCE, *(each.name for each in service.inputs), *call.values}
        self._secrets = dict.fromkeys((*call.secrets, *literals.secrets(service)))

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not stand in an `Exchange`: the call's secrets, and every form that a filter made of them."""
        return tuple(self._secrets)

    def text(self, template: str, spot: Spot = Spot.PLAIN) -> str:
        """Return `template` with each placeholder replaced and escaped for `spot`.

        A known name without a value becomes nothing. Raises `ProfileError` ``profile.value`` for an unknown name or
        filter, `UsageError` ``input.character`` or ``input.phone`` for a value that cannot be sent there.
        """
        return PLACEHOLDER.sub(lambda match: self._escaped(match, spot), template)

    def fields(self, spot: Spot = Spot.TABLE, *, escape: bool = True) -> dict[str, str]:
        """Return the fields of the service by their name on the wire, in order, each escaped as a whole for `spot`.

        A field that only refers to what the operator does not ask for is left out; what is empty is sent empty, because
        some services fail without it. escape: False where the caller escapes. Raises the same as `text`.
        """
        omitted = set(self._service.omit)
        fields: dict[str, str] = {}
        for wire, template in self._service.fields.items():
            named = set(names(template))
            if not named or not named <= omitted:
                self.text(template, spot)  # raises, naming the placeholder whose value cannot stand there
                value = self.text(template, Spot.TABLE)
                fields[wire] = escaped(value, spot, wire) if escape else value
        return fields

    def table(self, template: Any) -> Any:
        """Return a table, list or text of templates with everything in it filled; anything else stays as it is."""
        if isinstance(template, str):
            return self._alone(template)
        if isinstance(template, Mapping):
            return {self.text(name, Spot.TABLE): self.table(value) for name, value in template.items()}
        if isinstance(template, list | tuple):
            return [self.table(value) for value in template]
        return template

    def _alone(self, template: str) -> Any:
        """Return a text that is filled; a number or truth that a reply gave stays one where it stands alone."""
        match = PLACEHOLDER.fullmatch(template)
        value = self._values.get(match["name"]) if match and not match["filters"] else None
        if isinstance(value, Taken) and not isinstance(value.raw, str | dict | None):
            return as_number(value.raw) if isinstance(value.raw, Decimal) else value.raw
        return self.text(template, Spot.TABLE)

    def body(self, template: str, kind: Written) -> str:
        """Return a body that is a text template of that `kind`, each value escaped for where it stands."""
        parts: list[str] = []
        end = 0
        for match, spot in placeholders.spots(template, kind):
            if spot is Spot.NOWHERE:
                raise self._wrong("body", match[0], "no placeholder where XML takes no value")
            parts += template[end : match.start()], self._escaped(match, spot)
            end = match.end()
        return "".join((*parts, template[end:]))

    def url(self, template: str) -> str:
        """Return an address; what is filled in stays within its segment of the path, or its value in the query."""
        path, mark, query = template.partition("?")
        url = self.text(path, Spot.PATH) + mark + self.text(query, Spot.QUERY)
        # Servers take “.” and “..” for steps, however they are written.
        for filled, segment in zip(urlsplit(url).path.split("/"), urlsplit(path).path.split("/"), strict=False):
            if filled in (".", "..") and filled != segment:
                raise UsageError("input.character", field=names(segment)[0])
        return url

    def _escaped(self, match: re.Match[str], spot: Spot) -> str:
        value = self._values.get(match["name"])
        if spot is Spot.JSON_VALUE and isinstance(value, Taken) and not match["filters"]:
            return json.dumps(self._alone(match[0]), ensure_ascii=False)
        try:
            return escaped(self._value(match), spot, match["name"])
        except UsageError:
            if is_secret(match["name"]):  # no form has this field, so nobody typed the value there
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
