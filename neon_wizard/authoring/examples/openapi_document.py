"""A description in OpenAPI 3 or Swagger 2.0, as JSON: its operations, what they take and what they answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urljoin

from neon_wizard.authoring.examples.example_requests import (
    HOST,
    MAX_LEAVES,
    Examples,
    Shown,
    ShownAuth,
    leaves_of,
    path_of,
    spoken,
)
from neon_wizard.authoring.service_description import Leaf
from neon_wizard.redaction import may_be_secret

MOST: Final = 2_000
MAX_DEPTH: Final = 6
_METHODS: Final = ("get", "post", "put", "patch", "delete")
_FORMS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
_KINDS: Final = {"integer": "int", "number": "decimal", "boolean": "boolean"}
_BLANKS: Final[Mapping[str, Any]] = {"integer": 0, "number": 0.5, "boolean": False}


def is_openapi(data: Any) -> bool:
    return (
        isinstance(data, Mapping)
        and ("openapi" in data or "swagger" in data)
        and isinstance(data.get("paths"), Mapping)
    )


def read_openapi(data: Mapping[str, Any], source: str) -> Examples:
    """Return the operations of a description. source: its address, from which a relative one of the server starts."""
    document = _Document(data, source)
    info = document.table(data.get("info"))
    found = tuple(document.operations())
    words = " ".join(str(info.get("description") or "").split())[:200]
    return Examples(source, str(info.get("title", "")), words, found, tuple(document.left_out))


class _Document:
    """A description, with its references followed within itself only."""

    def __init__(self, data: Mapping[str, Any], source: str) -> None:
        self._data = data
        self._source = source
        self._old = "swagger" in data
        self.left_out: list[str] = []

    def operations(self) -> Iterator[Shown]:
        server = self._server()
        count = 0
        for path, node in self._data["paths"].items():
            item = self.table(node)
            for method in _METHODS:
                if method in item and count < MOST:
                    count += 1
                    yield self._operation(server, str(path), method, item, self.table(item[method]))

    def table(self, given: Any, depth: int = 0) -> Mapping[str, Any]:
        """Return a table, with ``$ref`` followed; empty where there is none."""
        if not isinstance(given, Mapping) or depth > MAX_DEPTH:
            return {}
        reference = given.get("$ref")
        if not isinstance(reference, str):
            return given
        if not reference.startswith("#/"):
            note = f"what stands in another file: {reference[:100]}"
            if note not in self.left_out:
                self.left_out.append(note)
            return {}
        here: Any = self._data
        for part in reference[2:].split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            here = here.get(name) if isinstance(here, Mapping) else None
        return self.table(here, depth + 1)

    def _server(self) -> str:
        if self._old:
            schemes = self._data.get("schemes") or ["https"]
            scheme = "https" if "https" in schemes else str(schemes[0])
            return f"{scheme}://{self._data.get('host') or HOST}{str(self._data.get('basePath') or '').rstrip('/')}"
        servers = _list(self._data.get("servers"))
        first = servers[0] if servers else {}
        variables = self.table(first.get("variables"))

        def filled(found: re.Match[str]) -> str:
            return str(self.table(variables.get(found[1])).get("default", found[0]))

        url = re.sub(r"\{([^{}]+)\}", filled, str(first.get("url") or "/"))
        base = self._source if "://" in self._source else f"https://{HOST}/"
        return urljoin(base, url).rstrip("/")

    def _operation(
        self, server: str, path: str, method: str, item: Mapping[str, Any], operation: Mapping[str, Any]
    ) -> Shown:
        url, leaves = path_of(server + path)
        parameters = [self.table(each) for node in (item, operation) for each in _any_list(node.get("parameters"))]
        own = {(str(each.get("in")), str(each.get("name"))): each for each in parameters if each.get("name")}
        for (where, name), each in own.items():
            if where in ("query", "header") and name.lower() not in ("accept", "content-type", "authorization"):
                leaves.append(self._leaf((where, name), each))
        kind, schema, example = self._body(operation, own)
        body, body_leaves = self._structure(schema, example) if kind else (None, [])
        writing = {"json": "json", "form": "form"}.get(kind, "")
        if kind and not writing:
            self.left_out.append(f"{method.upper()} {path}: its body in {kind}")
        leaves += [replace(leaf, path=("body", *leaf.path)) for leaf in body_leaves if writing]
        gives, reply = self._reply(operation)
        names = (str(operation.get("operationId") or ""), str(operation.get("summary") or ""))
        title = next((each for each in names if each), f"{method.upper()} {path}")
        auth, in_query = self._auth(operation)
        leaves += [Leaf(("query", in_query), "string")] if in_query else []
        secrets = {leaf.path: "" for leaf in leaves if leaf.path[0] != "body" and leaf.name == in_query}
        return Shown(
            name=" ".join(title.split())[:80],
            method=method.upper(),
            url=url,
            also=(*(each for each in names[1:] if each), *spoken(method.upper(), url)),
            takes=tuple(leaves[:MAX_LEAVES]),
            writing=writing if body not in (None, {}) else "",
            body=body,
            content_type="application/json" if writing == "json" else "",
            auth=auth,
            secrets=secrets,
            gives=tuple(gives[:MAX_LEAVES]),
            reply=reply,
        )

    def _leaf(self, path: tuple[str, ...], parameter: Mapping[str, Any]) -> Leaf:
        schema = self.table(parameter.get("schema")) or parameter
        sample = parameter.get("example", schema.get("default", schema.get("example", "")))
        kind = _KINDS.get(str(schema.get("type")), "string")
        return Leaf(path, kind, optional=not parameter.get("required"), sample=_text(sample))

    def _body(self, operation: Mapping[str, Any], own: Mapping[tuple[str, str], Any]) -> tuple[str, Any, Any]:
        """Return what a body is written in, its schema and its example."""
        if self._old:
            form = {name: each for (where, name), each in own.items() if where == "formData"}
            if form:
                required = [name for name, each in form.items() if each.get("required")]
                return "form", {"type": "object", "properties": form, "required": required}, None
            given = next((each for (where, _), each in own.items() if where == "body"), None)
            return ("json", given.get("schema"), None) if given else ("", None, None)
        content = self.table(self.table(operation.get("requestBody")).get("content"))
        kind = next((each for each in content if "json" in each), None)
        kind = kind or next((each for each in _FORMS if each in content), None) or next(iter(content), "")
        media = self.table(content.get(kind))
        return "json" if "json" in kind else "form" if kind in _FORMS else kind, media.get("schema"), _example(media)

    def _reply(self, operation: Mapping[str, Any]) -> tuple[list[Leaf], str]:
        responses = self.table(operation.get("responses"))
        good = next((responses[each] for each in ("200", "201", "202", "2XX", "default") if each in responses), None)
        answer = self.table(good)
        if self._old:
            schema, example, kind = answer.get("schema"), None, "json"
            produces = operation.get("produces") or self._data.get("produces") or ["application/json"]
            kind = "json" if any("json" in str(each) for each in produces) else "xml"
        else:
            content = self.table(answer.get("content"))
            name = next((each for each in content if "json" in each), next(iter(content), ""))
            media = self.table(content.get(name))
            schema, example, kind = (
                media.get("schema"),
                _example(media),
                "json" if "json" in name or not name else "xml",
            )
        if schema is None and example is None:
            return [], kind
        if kind != "json":
            self.left_out.append("answers in XML: what stands in them is not described well enough to be found")
            return [], kind
        return self._structure(schema, example, samples=False)[1], kind

    def _structure(self, schema: Any, example: Any, *, samples: bool = True) -> tuple[Any, list[Leaf]]:
        """Return an example of what a schema describes, and its leaves. samples: whether those are worth sending."""
        known: dict[tuple[str, ...], tuple[str, bool, bool]] = {}
        made = self._sample(self.table(schema), (), True, known, ())
        shown = example if isinstance(example, dict | list) else made
        leaves = []
        for leaf in leaves_of(shown, "json"):
            kind, needed, said = known.get(leaf.path, (leaf.kind, True, True))
            sample = leaf.sample if said or isinstance(example, dict | list) else ""
            leaves.append(replace(leaf, kind=kind, optional=not needed, sample=sample))
        return shown, leaves

    def _sample(
        self,
        schema: Mapping[str, Any],
        path: tuple[str, ...],
        needed: bool,
        known: dict[tuple[str, ...], tuple[str, bool, bool]],
        within: tuple[Mapping[str, Any], ...],
    ) -> Any:
        """Return a value that fits `schema`; notes in `known` each leaf's kind, and whether it is needed and given.

        within: the schemas that this one stands in; what would stand in itself is left out.
        """
        if len(path) > MAX_DEPTH:
            return None
        parts = tuple(self._parts(schema))
        properties, required = self._properties(parts)
        within = (*within, *parts)
        if properties:
            inner = {name: self.table(each) for name, each in properties.items()}
            return {
                name: self._sample(each, (*path, name), needed and name in required, known, within)
                for name, each in inner.items()
                if not any(each is one for one in within)
            }
        kind = schema.get("type")
        kind = next((each for each in kind if each != "null"), "string") if isinstance(kind, list) else kind
        if kind == "array":
            item = self.table(schema.get("items"))
            repeated = any(item is one for one in within)
            return [] if repeated else [self._sample(item, (*path, "0"), needed, known, within)]
        given = schema.get("default", schema.get("example", _first(schema.get("enum"), schema.get("const"))))
        known[path] = (_KINDS.get(str(kind), "string"), needed, given is not None)
        return given if isinstance(given, str | int | float | bool) else _BLANKS.get(str(kind), "")

    def _parts(self, schema: Mapping[str, Any], depth: int = 0) -> Iterator[Mapping[str, Any]]:
        """Yield a schema and all that it is made of; of what it may be, the first."""
        yield schema
        if depth <= MAX_DEPTH:
            for each in (
                *_any_list(schema.get("allOf")),
                *_any_list(schema.get("oneOf"))[:1],
                *_any_list(schema.get("anyOf"))[:1],
            ):
                yield from self._parts(self.table(each), depth + 1)

    def _properties(self, parts: tuple[Mapping[str, Any], ...]) -> tuple[dict[str, Any], set[str]]:
        """Return the properties of the parts of a schema, and which are needed."""
        properties: dict[str, Any] = {}
        required = set[str]()
        for part in parts:
            properties = {**self.table(part.get("properties")), **properties}
            required |= {str(each) for each in _any_list(part.get("required"))}
        return properties, required

    def _auth(self, operation: Mapping[str, Any]) -> tuple[ShownAuth | None, str]:
        """Return how an operation signs in; else the parameter of its address that holds a key, or nothing."""
        wanted = operation.get("security", self._data.get("security"))
        names = [name for each in _list(wanted) for name in each]
        if not names:
            return None, ""
        schemes = self._data.get("securityDefinitions") or self.table(self._data.get("components")).get(
            "securitySchemes"
        )
        scheme = self.table(self.table(schemes).get(names[0]))
        kind, http = str(scheme.get("type")), str(scheme.get("scheme", "")).lower()
        if kind == "basic" or (kind == "http" and http in ("basic", "digest")):
            return ShownAuth(http or "basic", "neon"), ""
        if kind == "http" and http == "bearer":
            return ShownAuth("bearer"), ""
        if kind == "apiKey":
            name = str(scheme.get("name") or "X-Api-Key")
            if scheme.get("in") == "query":
                return None, name
            return (
                (ShownAuth("header", header=name), "")
                if scheme.get("in") == "header" or may_be_secret(name)
                else (None, "")
            )
        note = f"the authentication {names[0]} ({kind or 'unknown'}): see [sessions] in docs/operator-profile.md"
        if note not in self.left_out:
            self.left_out.append(note)
        return None, ""


def _example(media: Mapping[str, Any]) -> Any:
    several = media.get("examples")
    first = next(iter(several.values()), None) if isinstance(several, Mapping) else None
    return media.get("example", first.get("value") if isinstance(first, Mapping) else None)


def _first(*lists: Any) -> Any:
    return next((each[0] if isinstance(each, list) else each for each in lists if each not in (None, [])), None)


def _list(given: Any) -> list[Mapping[str, Any]]:
    return [each for each in _any_list(given) if isinstance(each, Mapping)]


def _any_list(given: Any) -> list[Any]:
    return given if isinstance(given, list) else []


def _text(given: Any) -> str:
    return given if isinstance(given, str) else str(given).lower() if isinstance(given, bool) else str(given)
