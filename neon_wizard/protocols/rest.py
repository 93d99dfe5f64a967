"""Web services without SOAP (F6): the dialects ``rest``, ``xml`` and ``form``.

``rest`` sends any method with a body of JSON, XML or form text, or none. ``xml`` sends the fields as one document.
``form`` sends every declared field over GET or POST, the empty ones too, and files as ``multipart/form-data`` (RFC
7578), written as browsers write it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus

from neon_wizard.errors import ProfileError
from neon_wizard.profile import placeholders
from neon_wizard.profile.form.form_inputs import file_name
from neon_wizard.profile.placeholders import Spot, Written
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.outgoing.dispatch import dispatch
from neon_wizard.protocols.templates import Filler

if TYPE_CHECKING:
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.dialect import Call
    from neon_wizard.protocols.http import Session


def files_of(service: Service) -> dict[str, str]:
    """Return field → the input whose file the field is, unchanged; empty where the service is sent no file."""
    files = {asked.name for asked in service.inputs if asked.kind == "file"}
    return {wire: name for wire, template in service.fields.items() for name in files if template == f"{{{name}}}"}


def multipart(service: Service, call: Call, filler: Filler) -> tuple[bytes, str]:
    """Return the body with every field of `service`, and its Content-Type; raises the same as `Filler.text`."""
    from urllib3.filepost import encode_multipart_formdata  # a large library, for forms with a file in them

    return encode_multipart_formdata([*_parts(service, call, filler)])


def _parts(service: Service, call: Call, filler: Filler) -> Iterator[tuple[str, str | tuple[str, bytes]]]:
    """Field → text, or a file's name and content; the name tells its type."""
    files = files_of(service)
    for wire, template in service.fields.items():
        if wire not in files:
            yield wire, filler.text(template, Spot.TABLE)
            continue
        content, name = (str(call.values.get(key, "")) for key in (files[wire], file_name(files[wire])))
        yield wire, (name.encode("utf-8", "replace").decode(), content.encode("utf-8", "surrogateescape"))


Headers = tuple[tuple[str, str], ...]

_ACCEPT: Final = {"json": "application/json", "xml": "application/xml, text/xml;q=0.9, */*;q=0.1"}
_BODILESS: Final = frozenset({"GET", "DELETE"})
"""Methods whose fields go into the query, unless the profile writes a body."""


class Rest:
    """The dialect ``rest``: fields go as JSON, or into the query; a ``body`` in the profile overrides that."""

    name = "rest"
    options: frozenset[str] = frozenset({"method", "body", "graphql", "headers", "content_type"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One request, as `Protocol.call`; `UsageError` ``input.character`` and ``input.phone`` too."""
        filler = Filler(service, call)
        method = str(service.options.get("method", "POST"))
        if "body" in service.options or method not in _BODILESS:
            body, kind = _body(service, filler)
            return send(service, call, session, filler, method, filler.url(service.url), body, kind)
        url = with_query(filler.url(service.url), filler.fields(Spot.FORM))
        return send(service, call, session, filler, method, url)


class Xml:
    """The dialect ``xml``: the fields as the elements of one document, without an envelope."""

    name = "xml"
    options: frozenset[str] = frozenset({"method", "body", "headers", "content_type", "element"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Send one request, as `Rest.call`."""
        filler = Filler(service, call)
        template = service.options.get("body")
        body = _document(service, filler) if template is None else filler.body(str(template), Written.XML)
        method = str(service.options.get("method", "POST"))
        return send(service, call, session, filler, method, filler.url(service.url), body.encode(), Written.XML)


def send(
    service: Service,
    call: Call,
    session: Session,
    filler: Filler,
    method: str,
    url: str,
    body: bytes = b"",
    kind: Written | str = "",
) -> Reply:
    """Send the request with the profile's headers, and return its reply read in the profile's format.

    kind: what the body is written in, unless the profile says it; a text is a whole Content-Type.
    """
    request = Request(method, url, _headers(service, filler, kind), body)
    return dispatch(service, call, session, filler, request)


def with_query(url: str, fields: Mapping[str, str]) -> str:
    """Return `url` with `fields`, their values already escaped, after the query that it may already have."""
    pairs = pairs_of(fields)
    if not pairs:
        return url
    mark = "" if url.endswith(("?", "&")) else "&" if "?" in url else "?"
    return f"{url}{mark}{pairs}"


def pairs_of(fields: Mapping[str, str]) -> str:
    """Return ``a=1&b=2``; the values are already escaped."""
    return "&".join(f"{quote_plus(name)}={value}" for name, value in fields.items())


def _graphql(asked: Mapping[str, Any], filler: Filler) -> bytes:
    """Return a query as it stands, with its variables (GraphQL over HTTP, 5.4); nothing of a user's gets into it."""
    template = asked.get("variables", {})
    if isinstance(template, str):
        variables = json.loads(filler.body(template, Written.JSON))
    else:
        variables = {**filler.table(template), **filler.fields()}
    named = {"operationName": asked["operation"]} if "operation" in asked else {}
    return json.dumps({"query": asked["query"], "variables": variables, **named}, ensure_ascii=False).encode()


def _body(service: Service, filler: Filler) -> tuple[bytes, Written]:
    if "graphql" in service.options:
        return _graphql(service.options["graphql"], filler), Written.JSON
    template = service.options.get("body", {})
    declared = str(service.options.get("content_type", ""))
    if isinstance(template, str):
        kind = placeholders.written(template, declared)
        if kind is None:
            facts = {"file": "profile", "key": f"{service.place}.content_type"}
            raise ProfileError("profile.missing", facts={**facts, "expected": "what the body is written in"})
        return filler.body(template, kind).encode(), kind
    if not template and declared and placeholders.written("", declared) is Written.FORM:
        return pairs_of(filler.fields(Spot.FORM)).encode(), Written.FORM
    table = {**filler.table(template), **filler.fields()}
    return json.dumps(table, ensure_ascii=False).encode(), Written.JSON


def _document(service: Service, filler: Filler) -> str:
    root = str(service.options.get("element", "")) or service.soap.element
    elements = "".join(f"<{name}>{value}</{name}>" for name, value in filler.fields(Spot.XML).items())
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{root}>{elements}</{root}>\n'


def _headers(service: Service, filler: Filler, kind: Written | str) -> Headers:
    """Return the headers that the profile names, and for others what is sent and what is wanted."""
    own = {name: filler.text(value, Spot.HEADER) for name, value in service.options.get("headers", {}).items()}
    known = {name.lower() for name in own}
    ours = {"Accept": _ACCEPT.get(service.reply.format, "*/*")}
    if kind:
        usual = kind.value if isinstance(kind, Written) else kind
        ours["Content-Type"] = str(service.options.get("content_type", "")) or usual
    return (*((name, value) for name, value in ours.items() if name.lower() not in known), *own.items())


class Form:
    """The dialect ``form``: every field goes out, the empty ones too; a file as a part of a multipart body."""

    name = "form"
    options: frozenset[str] = frozenset({"method", "headers"})

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """One request, as `Protocol.call`; `UsageError` ``input.character`` and ``input.phone`` too."""
        filler = Filler(service, call)
        if files_of(service):
            body, kind = multipart(service, call, filler)
            return send(service, call, session, filler, "POST", service.url, body, kind)
        fields = filler.fields(Spot.FORM)
        if service.options.get("method") == "GET":
            return send(service, call, session, filler, "GET", with_query(service.url, fields))
        return send(service, call, session, filler, "POST", service.url, pairs_of(fields).encode(), Written.FORM)
