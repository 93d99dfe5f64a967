"""Requests that an operator shows → a commented profile, matched by name and type as the operations of a WSDL are."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote, urlsplit

from lxml import etree

from neon_wizard.authoring.examples.example_requests import (
    Examples,
    Shown,
    ShownAuth,
    graphql_in,
    is_variable,
    payload,
)
from neon_wizard.authoring.from_wsdl import nothing_fits
from neon_wizard.authoring.matching import LOGIN, Match, match, wire_name
from neon_wizard.authoring.name_words import cut, words
from neon_wizard.authoring.questions import slug
from neon_wizard.authoring.service_description import DescribedOperation, Leaf, ServiceDescription
from neon_wizard.authoring.toml_writer import Writer
from neon_wizard.authoring.written_profile import (
    WrittenProfile,
    operator_name,
    write_head,
    write_inputs,
    write_phones,
    write_reply,
)
from neon_wizard.errors import ProfileError
from neon_wizard.profile import placeholders
from neon_wizard.profile.addresses import is_loopback
from neon_wizard.profile.placeholders import PLACEHOLDER
from neon_wizard.redaction import redact_query

_NONE: Final[Mapping[str, str]] = {}
_RANDOM: Final = frozenset(["request", "correlation", "idempotency", "trace", "transaction", "message", "nonce"])
_IDS: Final = frozenset(("id", "key", "uuid", "nonce"))
_ENVELOPES: Final = {"http://www.w3.org/2003/05/soap-envelope": "1.2"}
_FORM: Final = "application/x-www-form-urlencoded"


def from_examples(examples: Examples, chosen: Mapping[str, str] = _NONE) -> WrittenProfile:
    """Return the profile for the requests that were shown. chosen: service → request, as `matching.match` takes it.

    Raises `ProfileError` ``profile.no_operation`` where none of them is recognised.
    """
    shown = _named_once(examples.requests)
    operations = {name: _operation(name, each, examples.source) for name, each in shown.items()}
    document = ServiceDescription(
        examples.source, examples.title, examples.words, tuple(operations.values()), _once(examples.left_out)
    )
    matches = match(document, {key: name for key, name in chosen.items() if key != LOGIN}, sessions=False)
    if not matches:
        raise nothing_fits(examples.source, list(operations))
    # A source is not told who the operator is; the hosts that are asked are.
    name = operator_name(replace(document, operations=tuple(each.operation for each in matches)))
    auths = {each.service: shown[each.operation.name].auth for each in matches}
    kept = _Secrets()
    usual = next((each for each in auths.values() if each is not None), None)
    head = kept.table(usual) if usual is not None else {}
    written = WrittenProfile(slug(name) or "operator", name, "", document, matches, {})
    out = Writer()
    write_head(out, written, head, (), _notes(matches, auths))
    for each in matches:
        own = auths[each.service]
        access = None if own == usual else kept.table(own)
        _service(out, each, shown[each.operation.name], access, kept)
    write_phones(out)
    return replace(written, text=out.text, secrets=kept.values)


def _named_once(requests: tuple[Shown, ...]) -> dict[str, Shown]:
    """Return the requests by their names; one that is called as an earlier one has its place in its name."""
    named: dict[str, Shown] = {}
    for number, each in enumerate(requests, start=1):
        name = each.name if each.name not in named else f"{each.name} ({number})"
        named[name] = each
    return named


def _once(notes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(notes))


def _operation(name: str, shown: Shown, source: str) -> DescribedOperation:
    fixed = {path: f"{{secret:{_secret_name(path)}}}" for path in shown.secrets}
    fixed |= {leaf.path: "{uuid}" for leaf in shown.takes if leaf.path not in fixed and _is_random(leaf)}
    takes = tuple(
        replace(leaf, sample="" if is_variable(leaf.sample) or leaf.path in shown.secrets else leaf.sample)
        for leaf in shown.takes
    )
    return DescribedOperation(
        name=name,
        port="",
        address=shown.url,
        takes=takes,
        answer=shown.answer,
        gives=shown.gives,
        reply_format=shown.reply or "json",
        fixed=fixed,
        told_by=source,
        also=shown.also,
    )


def _is_random(leaf: Leaf) -> bool:
    found = set(words(leaf.name))
    return bool(found & _RANDOM) and bool(found & _IDS)


def _secret_name(path: tuple[str, ...]) -> str:
    named = next((each for each in reversed(path) if not each.isdigit()), "secret")
    return re.sub(r"[^a-z0-9-]", "", "-".join(words(named)))[:40].strip("-") or "secret"


class _Secrets:
    """The secrets that are left out of the file, by the names under which it refers to them."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def table(self, auth: ShownAuth | None) -> dict[str, str]:
        """Return ``auth`` for it."""
        if auth is None:
            return {"scheme": "none"}
        name = self.named("http", auth.secret)
        user = {"username": "neon" if is_variable(auth.username) else auth.username} if auth.username else {}
        header = {"header": auth.header} if auth.header else {}
        return {"scheme": auth.scheme, **user, **header, "password": f"secret:{name}"}

    def named(self, name: str, value: str) -> str:
        """Return the name under which a value is kept: another one where that is taken by another value."""
        known = [name, *(f"{name}-{number}" for number in range(2, 100))]
        free = next(each for each in known if self.values.get(each, value) == value)
        self.values[free] = "" if is_variable(value) else value
        return free


def _notes(matches: tuple[Match, ...], auths: Mapping[str, ShownAuth | None]) -> list[str]:
    basic = [each.service for each in matches if (own := auths[each.service]) and own.scheme in ("basic", "digest")]
    asked = [name for name in basic if name != "signup"]
    if not asked:
        return []
    return [
        f"{', '.join(asked)}: whose name and password HTTP authentication takes; the operator's own is written. Where "
        'it is the user\'s: username = "{login}", password = "{password}"'
    ]


# ---- a service ----


def _service(out: Writer, made: Match, shown: Shown, access: dict[str, str] | None, kept: _Secrets) -> None:
    for path, value in shown.secrets.items():
        kept.named(_secret_name(path), value)
    filled = _Filled(made)
    out.table("services", made.service)
    if made.others:
        out.comment(f"This too looks like it: {', '.join(made.others[:10])}")
    flat = _flat_soap(shown)
    if flat is not None:
        _soap(out, made, shown, flat, filled)
    else:
        _http(out, made, shown, filled)
    if access is not None:
        out.key("http", {"auth": access})
    if made.omit:
        out.key("omit", list(made.omit), "not asked, for the request does not take it")
    write_inputs(out, made)
    write_reply(out, made)


class _Filled:
    """The templates of a service, by the places of its request's values."""

    def __init__(self, made: Match) -> None:
        self._made = made
        self.leaves = {leaf.path: leaf for leaf in made.operation.takes}

    def of(self, path: tuple[str, ...]) -> str | None:
        """Return the template for what stands at `path`; None where it is left out."""
        leaf = self.leaves.get(path)
        return None if leaf is None else self._made.fields.get(wire_name(self._made.operation, leaf))

    def under(self, where: str) -> dict[str, str]:
        found = {leaf.path[1]: self.of(path) for path, leaf in self.leaves.items() if path[0] == where}
        return {name: template for name, template in found.items() if template is not None}


def _http(out: Writer, made: Match, shown: Shown, filled: _Filled) -> None:
    query, url = filled.under("query"), _url(shown, filled)
    has_body = bool(shown.writing)
    plain_form = shown.writing == "form" and "{" not in url and not query and shown.method == "POST"
    out.key("protocol", "form" if plain_form else "xml" if shown.writing in ("xml", "soap") else "rest")
    if has_body and query:
        url += "?" + "&".join(f"{quote(name)}={_in_query(template)}" for name, template in query.items())
    _write_url(out, url)
    if shown.method != "POST":
        out.key("method", shown.method)
    headers = filled.under("header")
    if shown.writing == "soap" and shown.action:
        headers["SOAPAction"] = f'"{shown.action}"'
    if headers:
        out.key("headers", headers)
    if not has_body:
        out.key("fields", query, "" if query else "nothing besides the address")
        return
    if shown.writing == "form":
        if not plain_form:
            out.key("content_type", _FORM)
        out.key("fields", filled.under("body"))
        return
    kind = shown.content_type.partition(";")[0].strip()
    if query_of_graph := graphql_in(shown.body):
        variables = _json_body(shown.body.get("variables") or {}, ("body", "variables"), filled)
        out.key("graphql", {"query": query_of_graph, "variables": variables})
        return
    if shown.writing == "json":
        body = _json_body(shown.body, ("body",), filled)
        if kind and kind != "application/json":
            out.key("content_type", shown.content_type)
        out.key("body", body if isinstance(body, dict) and body else json.dumps(body, ensure_ascii=False))
        return
    if kind:
        out.key("content_type", shown.content_type)
    out.key("body", _xml_body(shown.body, filled))


def _in_query(template: str) -> str:
    return template if PLACEHOLDER.fullmatch(template) else quote(template)


def _url(shown: Shown, filled: _Filled) -> str:
    """Return the address with templates for the parts of its path that vary."""

    def part(found: re.Match[str]) -> str:
        template = filled.of(("path", found[1]))
        return template or quote(filled.leaves[("path", found[1])].sample or found[1].upper(), safe="+@")

    return re.sub(r"\{([^{}]+)\}", part, shown.url)


def _write_url(out: Writer, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        out.comment("The example asks without TLS, which would send passwords in the open; guessed to work with it:")
        url = f"https{url[4:]}"
    out.key("url", url)


def _json_body(data: Any, path: tuple[str, ...], filled: _Filled) -> Any:
    """Return the example's structure with templates in it; what is left out, and ``null``, is not there."""
    if isinstance(data, Mapping):
        inner = {
            name: _json_body(each, (*path, str(name)), filled)
            for name, each in data.items()
            if not placeholders.meant(str(name))
        }
        return {name: each for name, each in inner.items() if each is not None}
    if isinstance(data, list):
        rows = [_json_body(each, (*path, str(number)), filled) for number, each in enumerate(data)]
        return [each for each in rows if each is not None]
    template = filled.of(path)
    if template is None:
        return None
    written = data if isinstance(data, str) else json.dumps(data)
    return data if template == written else template


def _xml_body(text: str, filled: _Filled) -> str:
    """Return the example's document with templates in it."""
    root = etree.fromstring(text.encode())

    def fill(element: Any, path: tuple[str, ...]) -> None:
        for child in [each for each in element if isinstance(each.tag, str)]:
            here = (*path, etree.QName(child).localname)
            for name in child.attrib:
                if (template := filled.of((*here, f"@{name}"))) is not None:
                    child.set(name, template)
            if len(child):
                fill(child, here)
            elif (template := filled.of(here)) is not None:
                child.text = template
            else:
                element.remove(child)

    fill(payload(root), ("body",))
    return str(etree.tostring(root, encoding="unicode"))


def _flat_soap(shown: Shown) -> Any:
    """Return the element in the envelope's body, where its children are values and nothing else; else None."""
    if shown.writing != "soap" or any(leaf.path[0] == "query" for leaf in shown.takes):
        return None
    root = etree.fromstring(str(shown.body).encode())
    inner = payload(root)
    has_header = any(etree.QName(part).localname == "Header" and len(part) for part in root)
    names = [etree.QName(child).localname for child in inner]
    flat = all(not len(child) and not child.attrib for child in inner) and len({*names}) == len(names)
    return inner if flat and not has_header and inner is not root and "{" not in shown.url else None


def _soap(out: Writer, made: Match, shown: Shown, inner: Any, filled: _Filled) -> None:
    """Write the specification's dialect: an envelope around names and texts."""
    root = inner.getroottree().getroot()
    name = etree.QName(inner)
    soap: dict[str, Any] = {"element": name.localname}
    version = _ENVELOPES.get(etree.QName(root).namespace or "", "1.1")
    if version != "1.1":
        soap = {"version": version, **soap}
    if name.namespace:
        soap["namespace"] = name.namespace
        if len(inner) and not any(etree.QName(child).namespace for child in inner):
            soap["fields_namespace"] = ""
    if shown.action:
        soap["action"] = shown.action
    kind = shown.content_type
    if kind and version == "1.1" and not kind.startswith("application/soap+xml"):
        soap["content_type"] = kind
    _write_url(out, _url(shown, filled))
    out.key("soap", soap)
    out.key("fields", filled.under("body"))
    if headers := filled.under("header"):
        out.comment(f"The example also sends: {cut(', '.join(headers), 80, ', ')}")


def unreadable(source: str, reason: str) -> ProfileError:
    """Return the error for a text that is not what it should be."""
    return ProfileError("profile.unreadable", facts={"file": redact_query(source), "reason": reason})
