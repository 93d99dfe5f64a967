"""XML-RPC (xmlrpc.com/spec): the dialect ``xmlrpc``, a method's name and its parameters, each with its type.

A whole number goes as ``int``, beyond 32 bits as ``i8``: the specification's ``int`` has 32, and what more servers than
not understand of the extensions is ``i8``. A ``double`` is written without an exponent, which the specification does
not have. How replies are read is `neon_wizard.protocols.formats.from_xmlrpc`.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import UsageError
from neon_wizard.profile.placeholders import PLACEHOLDER, Spot, names
from neon_wizard.profile.rules.requests import typed
from neon_wizard.protocols.dialect import Taken
from neon_wizard.protocols.rest import send
from neon_wizard.protocols.templates import Filler, escaped

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Call, Reply
    from neon_wizard.protocols.http import Session

_TYPE: Final = "text/xml; charset=utf-8"
_INT: Final = range(-(2**31), 2**31)
_LONG: Final = range(-(2**63), 2**63)
_WHOLE: Final = late.pattern(r"[+-]?[0-9]{1,19}", re.ASCII)
_FRACTION: Final = late.pattern(r"[+-]?[0-9]{1,60}(?:\.[0-9]{1,60})?", re.ASCII)
_TRUTH: Final = {"true": "1", "1": "1", "false": "0", "0": "0"}


class XmlRpc:
    """The dialect ``xmlrpc``: one POST; ``fields`` are the members of the one structure unless ``params`` says more."""

    name = "xmlrpc"
    options: frozenset[str] = frozenset({"method", "params", "headers"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Send one request, as `Protocol.call`; `UsageError` ``input.character`` and ``input.phone`` too."""
        filler = Filler(service, call)
        body = _Writer(filler, call).request(service)
        return send(service, call, session, filler, "POST", filler.url(service.url), body.encode(), _TYPE)


class _Writer:
    def __init__(self, filler: Filler, call: Call) -> None:
        self._filler = filler
        self._values = call.values

    def request(self, service: Service) -> str:
        """Return the document."""
        params = service.options.get("params", {})
        if isinstance(params, Mapping):
            fields = {name: _element("string", _text(value, name)) for name, value in self._filler.fields().items()}
            written = [self._struct(params, fields)] if fields or "params" in service.options else []
        else:
            written = [self._value(value) for value in params]
        inner = "".join(f"<param><value>{value}</value></param>" for value in written)
        method = html.escape(str(service.options.get("method", "")))
        head = '<?xml version="1.0" encoding="utf-8"?>\n'
        return f"{head}<methodCall><methodName>{method}</methodName><params>{inner}</params></methodCall>\n"

    def _value(self, value: Any) -> str:
        """Return the element of a value as the profile writes it: a text is a template."""
        if isinstance(value, str):
            return self._template(value)
        if kind := typed(value):
            return self._of_type(kind, str(next(iter(value.values()))))
        if isinstance(value, Mapping):
            return self._struct(value, {})
        if isinstance(value, list | tuple):
            return _array([self._value(each) for each in value])
        return _element(*_plain(value))

    def _struct(self, members: Mapping[str, Any], fields: Mapping[str, str]) -> str:
        made = {self._filler.text(name, Spot.TABLE): self._value(value) for name, value in members.items()}
        return _struct({**made, **fields})

    def _template(self, template: str) -> str:
        """Return a text; of what an earlier reply said, alone in its place, the type that it had there."""
        alone = PLACEHOLDER.fullmatch(template)
        value = self._values.get(alone["name"]) if alone and not alone["filters"] else None
        if isinstance(value, Taken) and not isinstance(value.raw, str):
            return _taken(value.raw)
        return _element("string", self._filled(template))

    def _filled(self, template: str) -> str:
        """Return the filled template, escaped as a whole; raises, naming the placeholder that cannot stand there."""
        self._filler.text(template, Spot.XML)
        return _text(self._filler.text(template, Spot.TABLE), _first(template))

    def _of_type(self, kind: str, template: str) -> str:
        if kind == "nil":
            return "<nil/>"
        if kind == "string":
            return _element(kind, self._filled(template))
        text = self._filler.text(template, Spot.TABLE)
        if kind == "base64":
            return _element(kind, base64.b64encode(text.encode("utf-8", "surrogateescape")).decode("ascii"))
        made = _as(kind, text.strip())
        if made is None:
            raise UsageError("input.character", field=_first(template))
        return _element(kind, made)


def _first(template: str) -> str:
    return next(iter(names(template)), "params")


def _as(kind: str, text: str) -> str | None:
    """Return a filled text as its type writes it; None where it is no such value."""
    if kind in ("int", "i4", "i8"):
        fits = _WHOLE.fullmatch(text) and int(text) in (_LONG if kind == "i8" else _INT)
        return str(int(text)) if fits else None
    if kind == "double":
        return text if _FRACTION.fullmatch(text) else None
    if kind == "boolean":
        return _TRUTH.get(text.lower())
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if found.tzinfo else _moment(found)


def _plain(value: Any) -> tuple[str, str]:
    """Return the type and the text of a value that is no text, no table and no list."""
    if isinstance(value, bool):
        return "boolean", str(int(value))
    if isinstance(value, int):
        return ("int" if value in _INT else "i8" if value in _LONG else "string"), str(value)
    if isinstance(value, float | Decimal):
        return "double", f"{Decimal(repr(value)) if isinstance(value, float) else value:f}"
    if isinstance(value, date):
        return "dateTime.iso8601", _moment(value)
    return "nil", ""


def _moment(value: date) -> str:
    return f"{value:%Y%m%dT%H:%M:%S}"


def _taken(raw: Any) -> str:
    """Return the element of what an earlier reply said, which holds no template."""
    if isinstance(raw, Mapping):
        return _struct({str(name): _taken(value) for name, value in raw.items()})
    if isinstance(raw, list | tuple):
        return _array([_taken(each) for each in raw])
    return _element("string", _text(raw, "params")) if isinstance(raw, str) else _element(*_plain(raw))


def _text(text: str, field: str) -> str:
    return escaped(text, Spot.XML, field)


def _element(kind: str, text: str) -> str:
    return f"<{kind}>{text}</{kind}>" if kind != "nil" else "<nil/>"


def _array(values: list[str]) -> str:
    return f"<array><data>{''.join(f'<value>{value}</value>' for value in values)}</data></array>"


def _struct(members: Mapping[str, str]) -> str:
    inner = (f"<member><name>{_text(n, 'params')}</name><value>{v}</value></member>" for n, v in members.items())
    return f"<struct>{''.join(inner)}</struct>"
