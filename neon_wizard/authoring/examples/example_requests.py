"""A request as an operator shows it, whatever it was written in, and what it says of the values in it.

What authenticates is taken out of it at once, so that it stands in nothing that is made of the request.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote, unquote_plus, urlsplit, urlunsplit

from lxml import etree

from neon_wizard.authoring import vocabulary
from neon_wizard.authoring.name_words import cut, word_set, words
from neon_wizard.authoring.service_description import Leaf
from neon_wizard.profile import placeholders
from neon_wizard.redaction import looks_secret, may_be_secret

HOST: Final = "voip.acme.example"
"""Stands where an example leaves its host to a variable."""
MAX_LEAVES: Final = 200
_VARIABLE: Final = (
    r"\{\{\s*([^{}]{1,60}?)\s*\}\}|\$\{(\w{1,60})\}|\$(\w{1,60})|<([^<>\s][^<>]{0,60})>|"
    r"\{(\w[\w -]{0,60})\}|%(\w{1,60})%"
)
_OWN: Final = word_set(
    "host user-agent accept accept-encoding accept-language content-length content-type connection origin referer "
    "cache-control pragma dnt priority te upgrade-insecure-requests postman-token transfer-encoding soapaction "
    "authorization keep-alive if-none-match if-modified-since"
)
"""Headers that a client writes by itself, or that have a place of their own in a profile."""
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_LONG: Final = 24
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class ShownAuth:
    """How an example signs in: as ``[http] auth`` says it. header: the header's name, with the scheme ``header``."""

    scheme: str
    username: str = ""
    secret: str = field(default="", repr=False)
    header: str = ""


@dataclass(frozen=True)
class Shown:
    """One request that is shown.

    name: what it is called; also: by what else it may be told. url: without the query; a part of the path that varies
    is ``{name}``. takes: what goes out, each leaf under ``path``, ``query``, ``header`` or ``body`` with the names
    below. body: the structure of the body, a text, or None. writing: ``json``, ``form``, ``xml``, ``soap``, or empty.
    gives, reply: what is answered, and its format.
    """

    name: str
    method: str
    url: str
    also: tuple[str, ...] = ()
    takes: tuple[Leaf, ...] = ()
    writing: str = ""
    body: Any = None
    content_type: str = ""
    action: str = ""
    auth: ShownAuth | None = None
    secrets: Mapping[tuple[str, ...], str] = field(default_factory=dict, repr=False)
    gives: tuple[Leaf, ...] = ()
    answer: str = ""
    reply: str = ""


@dataclass(frozen=True)
class Examples:
    """What was handed over. source: what it is called. title, words: what it says of itself. left_out: with reasons."""

    source: str
    title: str
    words: str
    requests: tuple[Shown, ...]
    left_out: tuple[str, ...] = ()


def request_of(
    method: str,
    url: str,
    headers: Iterable[tuple[str, str]],
    body: str,
    *,
    name: str = "",
    parts: Sequence[tuple[str, str]] = (),
    auth: ShownAuth | None = None,
    reply: tuple[str, str] = ("", ""),
    left_out: list[str],
    told_by: str,
) -> Shown:
    """Return a request that is written out. parts: those of a form that is not in `body`. reply: its type and its text.

    What cannot be used is added to `left_out`, in words.
    """
    headers = list(headers)
    sent = {each.lower(): value for each, value in headers}
    where, query, in_address = _address(url)
    path, path_leaves = path_of(where)
    auth = auth or in_address or _auth_of(sent)
    secrets: dict[tuple[str, ...], str] = {}
    kind = sent.get("content-type", "")
    writing, structure = _body_of(body, kind, parts)
    if writing == "text":
        left_out.append(f"the body of {method} {path}, which is neither JSON nor XML nor a form")
        writing, structure = "", None
    leaves = [
        *path_leaves,
        *(Leaf(("query", each), "string", sample=value, called=_called(value)) for each, value in query),
    ]
    auth, header_leaves = _headers(headers, auth, left_out)
    leaves += header_leaves
    query_of_graph = graphql_in(structure)
    inside = [_under("body", leaf) for leaf in leaves_of(structure, writing)]
    leaves += [leaf for leaf in inside if not query_of_graph or leaf.path[1] == "variables"]
    if kind.startswith("multipart/"):
        left_out.append(f"the parts of {method} {path} as parts: they are sent as an ordinary form")
    odd = [leaf for leaf in leaves if not _can_be_sent(leaf)]
    left_out += [f"{leaf.path[0]} “{cut(leaf.name, 40, ' ')}”, which cannot stand in a profile" for leaf in odd]
    leaves = [leaf for leaf in leaves if leaf not in odd]
    for leaf in leaves:
        if _is_secret(leaf):
            secrets[leaf.path] = leaf.sample
    reply_kind, gives, answer = reply_of(*reply)
    accepted = sent.get("accept", "")
    element = _element_of(structure) if writing == "soap" else _operation_in(query_of_graph)
    named = name or element or f"{method} {urlsplit(path).path or '/'}"
    return Shown(
        name=" ".join(named.split())[:80],
        method=method,
        url=path,
        also=(element, *spoken(method, path)) if element else spoken(method, path),
        takes=tuple(leaves[:MAX_LEAVES]),
        writing=writing,
        body=structure,
        content_type=kind,
        action=sent.get("soapaction", "").strip('"') or _action_in(kind),
        auth=auth,
        secrets=secrets,
        gives=gives,
        answer=answer,
        reply=reply_kind
        or ("json" if writing == "json" or "json" in accepted else "")
        or _usual_reply(writing, accepted),
    )


def spoken(method: str, url: str) -> tuple[str, ...]:
    """Return by what a request may be told besides its own name: what its path ends with, and what it does to that."""
    segments = [each for each in urlsplit(url).path.split("/") if each and not each.startswith("{")]
    segments = [re.sub(r"\.(?:php|aspx?|asmx|jsp|do|json|xml|cgi)$", "", each) for each in segments]
    segments = [
        each for each in segments if not re.fullmatch(r"(?:api|rest|v\d+(?:\.\d+)*|services?|index)", each.lower())
    ]
    if not segments or method in ("DELETE", "PATCH", "HEAD", "OPTIONS"):
        return ("delete",) if method == "DELETE" else ("update",) if method == "PATCH" else ()
    last = segments[-1]
    verb = {"GET": "get", "POST": "create", "PUT": "create"}.get(method, "")
    singular = last[:-1] if last.lower().endswith("s") and not last.lower().endswith("ss") else last
    return tuple(dict.fromkeys([last, f"{verb} {last}", f"{verb} {singular}"]))


# ---- the address ----


def _address(url: str) -> tuple[str, list[tuple[str, str]], ShownAuth | None]:
    """Return an address without query and user, the query's pairs, and whom its user part names."""
    found = re.match(rf"(?:{_VARIABLE})(?=/|$|\?)", url)
    if found:  # https:// and the host stand in a variable
        url = f"https://{HOST}{url[found.end() :]}"
    scheme, _, rest = url.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    user, at, bare = host.rpartition("@")
    bare = HOST if re.search(_VARIABLE, bare) else bare
    rest = bare + rest[len(host) :]
    try:
        parts = urlsplit(f"{scheme.lower()}://{rest}")
        parts.port  # noqa: B018 - raises where it is none
    except ValueError:
        parts = urlsplit(f"https://{HOST}/")
    name, _, password = user.partition(":")
    auth = ShownAuth("basic", unquote(name), unquote(password)) if at else None
    query = parse_qsl(parts.query, keep_blank_values=True)
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", "", "")), query, auth


def path_of(url: str) -> tuple[str, list[Leaf]]:
    """Return an address with ``{name}`` for each part of its path that varies, and these parts."""
    parts = urlsplit(url)
    made: list[str] = []
    leaves: list[Leaf] = []
    for segment in parts.path.split("/"):
        said = _varies(unquote(segment), made[-1] if made else "")
        if said is None:
            made.append(quote(unquote(segment), safe="@:!$&'()*+,;=~"))
            continue
        taken = [leaf.name for leaf in leaves]
        name = said if said not in taken else f"{said}-{len(taken) + 1}"
        leaves.append(Leaf(("path", name), "string", sample=unquote(segment)))
        made.append(f"{{{name}}}")
    return parts._replace(path="/".join(made)).geturl(), leaves


def _varies(segment: str, before: str) -> str | None:
    """Return what a part of a path is that is another one for each user, named by itself or by the one before."""
    if found := re.fullmatch(rf"{_VARIABLE}|:([A-Za-z]\w*)", segment):
        name = re.sub(r"\W+", "_", next(each for each in found.groups() if each))
        inner = name.lower()
        return _singular(before) or name if inner in ("id", "uuid", "key") else name
    is_value = re.fullmatch(r"\+?\d{4,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@/]+@[^@/]+", segment)
    return (_singular(before) or "value") if is_value else None


def _singular(name: str) -> str:
    found = words(name)
    if not found or name.startswith("{"):
        return ""
    last = found[-1]
    return last[:-1] if last.endswith("s") and not last.endswith("ss") else last


# ---- headers ----


def _auth_of(sent: Mapping[str, str]) -> ShownAuth | None:
    scheme, _, given = sent.get("authorization", "").partition(" ")
    kind = scheme.lower()
    if kind == "basic":
        try:
            name, _, password = base64.b64decode(given.strip(), validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            name, password = "", ""
        return ShownAuth("basic", name, password)
    if kind in ("digest", "ntlm", "negotiate"):
        found = re.search(r'username="([^"]*)"', given)
        return ShownAuth(kind, found[1] if found else "")
    if kind == "bearer":
        return ShownAuth("bearer", secret=given.strip())
    return ShownAuth("header", secret=sent["authorization"], header="Authorization") if kind else None


def _headers(
    headers: Iterable[tuple[str, str]], auth: ShownAuth | None, left_out: list[str]
) -> tuple[ShownAuth | None, list[Leaf]]:
    """Return how it signs in, where a header says that, and those that go out besides."""
    leaves: list[Leaf] = []
    for name, value in headers:
        lower = name.lower()
        if lower in _OWN or lower.startswith((":", "sec-", "x-forwarded", "proxy-")):
            continue
        if not re.fullmatch(_HEADER_NAME, name):
            left_out.append(f"a header that HTTP has no room for: {cut(name, 40, ' ')}")
        elif lower == "cookie":
            left_out.append("the cookies, which are those of one session: see [sessions] in docs/operator-profile.md")
        elif auth is None and may_be_secret(name) and not vocabulary.field(name):
            auth = ShownAuth("header", secret=value, header=name)
        else:
            leaves.append(Leaf(("header", name), "string", sample=value, called=_called(value)))
    return auth, leaves


def _action_in(kind: str) -> str:
    found = re.search(r'action="?([^";]+)', kind)
    return found[1] if found else ""


# ---- the body ----


def _body_of(body: str, kind: str, parts: Sequence[tuple[str, str]]) -> tuple[str, Any]:
    """Return what a body is written in, and its structure: of a form the pairs, of XML the text."""
    if parts:
        return "form", dict(parts)
    text = body.strip()
    if not text:
        return "", None
    if "json" in kind or text[0] in "{[":
        found = _json(text)
        if isinstance(found, dict | list):
            return "json", found
    if text[0] == "<" and (root := _xml(text)) is not None:
        return ("soap" if etree.QName(root).localname == "Envelope" else "xml"), text
    if kind.startswith(_FORM) or re.fullmatch(r"[\w.%+\[\]-]+=[^&\s]*(?:&[\w.%+\[\]-]+=[^&\s]*)*", text):
        pairs = [pair.partition("=") for pair in text.split("&") if pair]
        return "form", {unquote_plus(name): unquote_plus(value) for name, _, value in pairs}
    return "text", None


def _json(text: str) -> Any:
    """Read JSON, also where variables stand outside of quotation marks; None where it is none."""
    for each in (
        text,
        re.sub(rf"(?<=[:,\[\s])(?:{_VARIABLE})(?=\s*[,\]}}])", lambda found: json.dumps(found[0]), text),
    ):
        try:
            return json.loads(each)
        except (ValueError, RecursionError):
            continue
    return None


def _xml(text: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root.getroottree().docinfo.doctype else root


def _element_of(envelope: str) -> str:
    """Return the name of the operation that an envelope asks."""
    root = _xml(envelope)
    return etree.QName(payload(root)).localname if root is not None else ""


def graphql_in(structure: Any) -> str:
    """Return the query of a body that is GraphQL's; empty for any other."""
    query = structure.get("query") if isinstance(structure, Mapping) else None
    return query if isinstance(query, str) and "{" in query else ""


def _operation_in(query: str) -> str:
    found = re.search(r"\b(?:query|mutation)\s+(\w+)", query)
    return found[1] if found else ""


def leaves_of(structure: Any, writing: str) -> Iterator[Leaf]:
    """Yield the values in a body: names on the way to each, without those around everything in XML."""
    if writing in ("xml", "soap"):
        root = _xml(str(structure))
        if root is not None:
            yield from _leaves_of_xml(payload(root), ())
    elif structure is not None:
        yield from _leaves_of_data(structure, (), False)


def payload(root: Any) -> Any:
    """Return the element that is meant: the first one in the body of an envelope, else the root."""
    if etree.QName(root).localname != "Envelope":
        return root
    bodies = [child for part in root if etree.QName(part).localname == "Body" for child in part]
    return bodies[0] if bodies else root


def _leaves_of_data(data: Any, path: tuple[str, ...], many: bool) -> Iterator[Leaf]:
    if isinstance(data, Mapping):
        for name, inner in data.items():
            yield from _leaves_of_data(inner, (*path, str(name)), many)
    elif isinstance(data, list):
        for number, inner in enumerate(data):
            yield from _leaves_of_data(inner, (*path, str(number)), True)
    elif path:
        kind = {bool: "boolean", int: "int", float: "decimal", type(None): "null"}.get(type(data), "string")
        text = json.dumps(data) if not isinstance(data, str) else data
        named = next((each for each in reversed(path) if not each.isdigit()), path[-1])
        called = _called(text) or ("" if named == path[-1] else _singular(named))
        yield Leaf(path, kind, optional=data is None, many=many, sample="" if data is None else text, called=called)


def _leaves_of_xml(element: Any, path: tuple[str, ...]) -> Iterator[Leaf]:
    children = [child for child in element if isinstance(child.tag, str)]
    names = [etree.QName(child).localname for child in children]
    for child, name in zip(children, names, strict=True):
        here = (*path, name)
        for each, value in child.attrib.items():
            if "}" not in each:
                yield Leaf((*here, f"@{each}"), "string", many=names.count(name) > 1, sample=value, called=each)
        if len(child):
            yield from _leaves_of_xml(child, here)
        else:
            text = (child.text or "").strip()
            yield Leaf(here, "string", many=names.count(name) > 1, sample=text, called=_called(text))


def _under(where: str, leaf: Leaf) -> Leaf:
    return Leaf((where, *leaf.path), leaf.kind, leaf.optional, leaf.many, leaf.sample, leaf.called)


def _called(value: str) -> str:
    """Return what a variable is called, where that says what it holds: ``{{msisdn}}``, ``YOUR_LOGIN``."""
    found = re.fullmatch(_VARIABLE, value.strip())
    name = next((each for each in found.groups() if each), "") if found else ""
    if not name and re.fullmatch(r"(?i)(?:your|my|the)[ _-]?[a-z _-]{2,40}", value.strip()):
        name = value.strip()
    kept = [word for word in words(name) if word not in ("your", "my", "the", "new", "test")]
    return "_".join(kept) if vocabulary.field("_".join(kept)) else ""


def is_variable(value: str) -> bool:
    """Return whether an example leaves a value to whoever reads it."""
    return re.search(_VARIABLE, value) is not None or re.match(r"(?i)your[ _-]", value) is not None


def _can_be_sent(leaf: Leaf) -> bool:
    """Return whether a profile can say a value's name: it holds no placeholder, and HTTP has rules for a header's."""
    if leaf.path[0] == "header":
        return re.fullmatch(_HEADER_NAME, leaf.name) is not None and leaf.sample.isascii()
    return bool(leaf.name) and not placeholders.meant(leaf.name) and leaf.name.isprintable()


def _is_secret(leaf: Leaf) -> bool:
    """Return whether a value is a secret of the operator's, and not what a user types."""
    if vocabulary.field(leaf.said) or leaf.kind in ("boolean", "null", "decimal"):
        return False
    if leaf.kind == "int":
        return looks_secret(leaf.name)
    return may_be_secret(leaf.name) or _is_token(leaf.sample)


def _is_token(value: str) -> bool:
    """Return whether a text looks made by chance: long, without blanks, of letters and digits."""
    plain = re.fullmatch(r"[A-Za-z0-9_+/=.~-]+", value) is not None and len(value) >= _LONG
    return plain and bool(re.search(r"\d", value)) and bool(re.search(r"[A-Za-z]", value)) and "://" not in value


# ---- the reply ----


def reply_of(kind: str, text: str) -> tuple[str, tuple[Leaf, ...], str]:
    """Return the format of a reply, the values in it, and the element around them in XML."""
    text = text.strip()
    if text[:1] == "<" and "html" not in kind:
        root = _xml(text)
        if root is not None:
            inner = payload(root)
            return "xml", tuple(_leaves_of_xml(inner, ()))[:MAX_LEAVES], etree.QName(inner).localname
    if text[:1] in ("{", "["):
        found = _json(text)
        if isinstance(found, dict | list):
            return "json", tuple(_leaves_of_data(found, (), False))[:MAX_LEAVES], ""
    return ("json" if "json" in kind else "xml" if "xml" in kind else ""), (), ""


def _usual_reply(writing: str, accepted: str) -> str:
    if writing == "json" or "json" in accepted:
        return "json"
    return "xml" if writing in ("xml", "soap") or "xml" in accepted else "json"
