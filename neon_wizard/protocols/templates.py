"""Templates: ``{login}`` and the like become values; every other brace is itself.

A value may pass through filters (``{password|sha1}``). It is then escaped for where it stands, so that what surrounds
it stays what it is and the other side reads the value back unchanged. It is put in once and never read as a template
itself. The notation is that of `neon_wizard.profile.placeholders`, which checks a profile before it gets here.
"""

from __future__ import annotations

import json
import re
import socket
import time
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, quote_plus, urlsplit

from neon_wizard import __version__, late
from neon_wizard.errors import ProfileError, UsageError
from neon_wizard.late_dataclass import replace
from neon_wizard.messages.languages import current
from neon_wizard.model import Secret
from neon_wizard.profile import literals, placeholders
from neon_wizard.profile.composing.parts import Template
from neon_wizard.profile.composing.soap_blocks import xml_escaped
from neon_wizard.profile.placeholders import (
    BUILTIN,
    FILTERS,
    LICENCE,
    PLACEHOLDER,
    TIMES,
    Spot,
    Written,
    filters_of,
    is_secret,
    names,
)
from neon_wizard.protocols.dialect import Taken
from neon_wizard.redaction import redactor

if TYPE_CHECKING:
    import decimal

    from neon_wizard.profile.composing.parts import Composed
    from neon_wizard.profile.service import Http, Service
    from neon_wizard.protocols.dialect import Call
else:
    decimal = late.module("decimal")


# Everything that XML 1.0 cannot carry, escaped or not; half a surrogate pair is no character either. Named one by one,
# because the complement of what is allowed takes 6 ms to compile at every start.
_NOT_XML = late.pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBER = late.pattern(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?", re.ASCII)


def escaped(value: str, spot: Spot, field: str) -> str:
    """Return `value` as it stands at `spot`.

    field: the placeholder that the value is of. Raises `UsageError` ``input.character`` for what cannot stand there.
    """
    if _unusable(value, spot):
        raise UsageError("input.character", field=field)
    return value if spot is Spot.TABLE else _ESCAPES[spot](value)


def _unusable(value: str, spot: Spot) -> bool:
    if value.isascii() and value.isprintable():
        return False  # which may stand everywhere
    if spot in (Spot.XML, Spot.XML_CDATA):
        return bool(_NOT_XML.search(value))
    if spot is Spot.DIGESTED:
        return False
    if spot is Spot.HEADER:
        return True
    if spot is Spot.PLAIN:
        return any(unicodedata.category(character) in ("Cc", "Cs") for character in value)
    return any("\ud800" <= character <= "\udfff" for character in value)


def _xml(value: str) -> str:
    """Escape for text and attributes alike; line ends become numbers, as a reader would turn them into blanks."""
    text = xml_escaped(value).replace("\r", "&#13;")
    return text.replace("\n", "&#10;").replace("\t", "&#9;")


_NEW_SECTION: Final = "]]><![CDATA["


def _cdata(value: str) -> str:
    # Neither a carriage return nor the end of the section can be written inside of it, nor may a value make that end
    # together with what stands beside it.
    written = value.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    before = _NEW_SECTION if value.startswith(("]", ">")) else ""
    return before + written + (_NEW_SECTION if value.endswith("]") else "")


def _json_string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)[1:-1]


def _json_value(value: str) -> str:
    """Return a number where it is one, else a string: ``{"age": {age}}`` is JSON whatever is typed."""
    return value if _NUMBER.fullmatch(value) else json.dumps(value, ensure_ascii=False)


_ESCAPES: Final[Mapping[Spot, Callable[[str], str]]] = {
    Spot.PLAIN: str,
    Spot.HEADER: str,
    Spot.DIGESTED: str,
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


def _nonce() -> str:
    from neon_wizard.protocols.outgoing.nonces import next_nonce

    return str(next_nonce())


_MACHINE: Final[Mapping[str, Callable[[], str]]] = {
    "uuid": _uuid,
    "os": _system,
    "hostname": socket.gethostname,
    "locale": current,
    "version": lambda: __version__,
    "nonce": _nonce,
}

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_GOOD_FOR: Final = 300
"""Seconds from a request's moment to that of ``{timestamp_expiry}``."""
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def moment(nanoseconds: int) -> dict[str, str]:
    """Return one moment, counted from 1970, under each of `neon_wizard.profile.placeholders.TIMES`."""
    at = _EPOCH + timedelta(seconds=nanoseconds // 10**9)
    # Not by strftime, whose words are those of this computer's language.
    day = f"{_DAYS[at.weekday()]}, {at:%d} {_MONTHS[at.month - 1]} {at:%Y}"
    texts = (
        *(str(nanoseconds // 10**9), str(nanoseconds // 10**6)),
        *(f"{at:%Y-%m-%dT%H:%M:%SZ}", f"{at:%Y%m%dT%H%M%SZ}", f"{day} {at:%H:%M:%S} GMT", f"{at:%Y-%m-%d}"),
        str(nanoseconds // 10**9 + _GOOD_FOR),
    )
    return dict(zip(TIMES, texts, strict=True))


def _filters() -> ModuleType:
    from neon_wizard.protocols.outgoing import filters  # with all digests, which few profiles ask for

    return filters


def as_number(value: decimal.Decimal) -> int | float | str:
    """Return a number as JSON is written from it; one that a double cannot hold stays a text."""
    if value == value.to_integral_value():
        return int(value)
    return float(value) if decimal.Decimal(repr(float(value))) == value else f"{value:f}"


@late.once
def _known(service: Service) -> frozenset[str]:
    """Return the placeholders that stand for something, or for nothing, whatever a call is given."""
    return frozenset((*BUILTIN, *LICENCE, *(each.name for each in service.inputs), *service.values))


@late.once
def _fields_sent(service: Service) -> tuple[tuple[str, str, re.Match[str] | None], ...]:
    """Return name and template of each field, but for those that only refer to what the operator does not ask for.

    With the placeholder, where the template is nothing else.
    """
    omitted = frozenset(service.omit)
    fields = ((wire, template, names(template)) for wire, template in service.fields.items())
    return tuple(
        (wire, template, PLACEHOLDER.fullmatch(template))
        for wire, template, named in fields
        if not named or not omitted.issuperset(named)
    )


class Filler:
    """Fills the templates of one request; what this computer says of itself is the same in all of them."""

    def __init__(self, service: Service, call: Call) -> None:
        self._service = service
        self._country = call.country
        self._values: dict[str, str | Secret] = dict(call.values)
        self._secrets = dict.fromkeys((*call.secrets, *literals.secrets(service)))
        self._request: dict[str, str | Secret] = {}

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
        fields: dict[str, str] = {}
        for wire, template, alone in _fields_sent(self._service):
            value = self.text(template, Spot.TABLE) if alone is None else self._escaped(alone, Spot.TABLE)
            if _unusable(value, spot):
                self.text(template, spot)  # raises, naming the placeholder whose value cannot stand there
            fields[wire] = escaped(value, spot, wire) if escape else value
        return fields

    def table(self, template: Any, spot: Spot = Spot.TABLE) -> Any:
        """Return a table, list or text of templates with everything in it filled; anything else stays as it is.

        spot: where the caller writes it, which has to be able to hold it.
        """
        if isinstance(template, str):
            self.text(template, spot)
            return self._alone(template)
        if isinstance(template, Mapping):
            return {self.text(name, Spot.TABLE): self.table(value, spot) for name, value in template.items()}
        if isinstance(template, list | tuple):
            return [self.table(value, spot) for value in template]
        return template

    def _alone(self, template: str) -> Any:
        """Return a text that is filled; a number or truth that a reply gave stays one where it stands alone."""
        match = PLACEHOLDER.fullmatch(template)
        value = self._values.get(match["name"]) if match and not match["filters"] else None
        if isinstance(value, Taken) and not isinstance(value.raw, str | dict | None):
            return as_number(value.raw) if isinstance(value.raw, decimal.Decimal) else value.raw
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

    @property
    def http(self) -> Http:
        """How the service's requests are sent, with the user's own HTTP authentication filled in where it has one."""
        http, auth = self._service.http, self._service.http.auth
        if not auth.filled:
            return http
        password = auth.password
        if isinstance(password, Template):
            spot = Spot.HEADER if auth.scheme in ("bearer", "header") else Spot.PLAIN
            password = Secret(self.text(password.text, spot))
            self._secrets[password] = None
        username = self.text(auth.username)
        if auth.scheme == "basic" and ":" in username:  # the first colon ends the name (RFC 7617, 2)
            raise UsageError("input.character", field=next(iter(names(auth.username)), "login"))
        return replace(http, auth=replace(auth, username=username, password=password, filled=False))

    def compose(self, made: Composed, request: Mapping[str, str] | None = None) -> Secret | str:
        """Return a value of the operator's own; a `Secret` when any part of it is.

        request: what a signature may be over besides, by `neon_wizard.profile.composing.parts.REQUEST`; for this value
        and those that it is made of.
        """
        if request is not None:
            shown = redactor(self._secrets)
            self._request = {name: text if shown(text) == text else Secret(text) for name, text in request.items()}
        try:
            text = self.text(made.over, Spot.DIGESTED)
            hidden = any(isinstance(self._of(name), Secret) for name in made.names)
            if made.algorithm:
                text = _filters().digested(text, made, self.text(made.key, Spot.DIGESTED))
            text = self._through(text, made.filters, made.over, made.over, hidden=hidden)
        finally:
            if request is not None:
                self._request = {}
        if hidden:
            self.hide(Secret(text))
        return Secret(text) if hidden else text

    def carrying(self, template: str, more: Mapping[str, str | Secret], spot: Spot) -> str:
        """Return `template` as `text` does, with `more` values filled in."""
        self._request = {**more}
        try:
            return self.text(template, spot)
        finally:
            self._request = {}

    def hide(self, secret: Secret) -> None:
        """Note what must not stand in an `Exchange`."""
        if secret:
            self._secrets[secret] = None

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
        if name not in self._values and name not in _known(self._service) and name not in self._request:
            every = sorted({*self._values, *_known(self._service), *self._request})
            raise self._wrong("fields", match[0], ", ".join(f"{{{each}}}" for each in every))
        value = self._of(name)
        text = value.reveal() if isinstance(value, Secret) else value
        if not match["filters"]:
            return text
        hidden = isinstance(value, Secret) and bool(value)
        return self._through(text, filters_of(match), match[0], name, hidden=hidden)

    def _of(self, name: str) -> str | Secret:
        """Return what a placeholder stands for; what is made for this request is made once."""
        if name in self._request:
            return self._request[name]
        if name not in self._values:
            if name in self._service.values:
                made = self.compose(self._service.values[name])
                # What is made of the request itself is another one for the next signature.
                (self._request or self._values)[name] = made
                return made
            if name in TIMES:
                self._values.update(moment(time.time_ns()))
            elif name in _MACHINE:
                self._values[name] = _MACHINE[name]()
        return self._values.get(name, "")

    def _through(self, text: str, filters: tuple[str, ...], shown: str, field: str, *, hidden: bool) -> str:
        """Return `text` after `filters`. shown: the template that has them. field: the placeholder."""
        for each in filters:
            if each not in FILTERS:
                raise self._wrong("fields", shown, f"one of the filters {', '.join(FILTERS)}")
            try:
                text = _filters().filtered(text, each, field=field, country=self._country)
            except ValueError as error:
                raise self._wrong("values", shown, f"{error} in front of the filter {each}") from None
            if hidden:
                self.hide(Secret(text))
        return text

    def _wrong(self, key: str, found: str, expected: str) -> ProfileError:
        facts = {"file": "profile", "key": f"{self._service.place}.{key}"}
        return ProfileError("profile.value", facts={**facts, "found": found, "expected": expected})
