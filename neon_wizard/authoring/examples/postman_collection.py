"""A collection of Postman's (format 2.0 and 2.1): its requests, with the answers that were saved beside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from neon_wizard.authoring.examples.example_requests import Examples, Shown, ShownAuth, request_of

MOST: Final = 500
MAX_DEPTH: Final = 12
_AUTHS: Final = ("basic", "digest", "bearer", "apikey", "ntlm")


def is_postman(data: Any) -> bool:
    return isinstance(data, Mapping) and isinstance(data.get("info"), Mapping) and isinstance(data.get("item"), list)


def read_postman(data: Mapping[str, Any], source: str) -> Examples:
    """Return the requests of a collection, with its variables filled in where it says their values."""
    info = data["info"]
    left_out: list[str] = []
    variables = {
        str(each.get("key", "")): str(each.get("value", "") or "")
        for each in _list(data.get("variable"))
        if not each.get("disabled")
    }
    found: list[Shown] = []
    for item, auth in _items(data, data.get("auth"), 0):
        if len(found) < MOST and (shown := _shown(item, auth, variables, source, left_out)) is not None:
            found.append(shown)
    words = info.get("description")
    words = words.get("content", "") if isinstance(words, Mapping) else words
    return Examples(source, str(info.get("name", "")), _line(words), tuple(found), tuple(left_out))


def _items(node: Mapping[str, Any], auth: Any, depth: int) -> Iterator[tuple[Mapping[str, Any], Any]]:
    """Yield each request with the authentication that holds for it: its own, or that of a folder around it."""
    for item in _list(node.get("item")):
        own = item.get("auth") or auth
        if "request" in item:
            yield item, own
        elif depth < MAX_DEPTH:
            yield from _items(item, own, depth + 1)


def _shown(
    item: Mapping[str, Any], auth: Any, variables: Mapping[str, str], source: str, left_out: list[str]
) -> Shown | None:
    request = item["request"]
    if isinstance(request, str):
        request = {"url": request}
    if not isinstance(request, Mapping):
        return None

    def filled(text: Any) -> str:
        return re.sub(r"\{\{\s*([^{}]+?)\s*\}\}", lambda found: variables.get(found[1]) or found[0], str(text or ""))

    headers = [(str(each.get("key", "")), filled(each.get("value"))) for each in _enabled(request.get("header"))]
    body, parts, kind = _body(request.get("body"), filled, left_out)
    if kind and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(("Content-Type", kind))
    saved = next((each for each in _list(item.get("response")) if 200 <= _number(each.get("code")) < 300), {})
    answered = {str(each.get("key", "")).lower(): str(each.get("value", "")) for each in _list(saved.get("header"))}
    signs_in = _auth(request.get("auth") or auth, filled, headers, left_out)
    return request_of(
        str(request.get("method") or "GET").upper(),
        _url(request.get("url"), filled),
        headers,
        body,
        name=str(item.get("name", "")),
        parts=parts,
        auth=signs_in,
        reply=(answered.get("content-type", ""), str(saved.get("body") or "")),
        left_out=left_out,
        told_by=source,
    )


def _url(given: Any, filled: Any) -> str:
    if isinstance(given, str):
        return str(filled(given))
    if not isinstance(given, Mapping):
        return ""
    url = str(filled(given.get("raw", ""))).partition("?")[0]
    if not url:
        host, path = given.get("host", ""), given.get("path", "")
        host = ".".join(map(str, host)) if isinstance(host, list) else str(host)
        path = "/".join(map(str, path)) if isinstance(path, list) else str(path)
        url = str(filled(f"{given.get('protocol') or 'https'}://{host}/{path.lstrip('/')}"))
    query = "&".join(f"{each.get('key', '')}={filled(each.get('value'))}" for each in _enabled(given.get("query")))
    if "://" not in url and not url.startswith("{{"):
        url = f"https://{url}"
    return f"{url}?{query}" if query else url


def _body(given: Any, filled: Any, left_out: list[str]) -> tuple[str, list[tuple[str, str]], str]:
    """Return a body's text, or the parts of a form, and its type."""
    if not isinstance(given, Mapping) or given.get("disabled"):
        return "", [], ""
    mode = given.get("mode")
    if mode == "raw":
        options = given.get("options")
        raw = options.get("raw") if isinstance(options, Mapping) else {}
        language = raw.get("language", "") if isinstance(raw, Mapping) else ""
        kind = {"json": "application/json", "xml": "application/xml"}.get(str(language), "")
        return str(filled(given.get("raw"))), [], kind
    if mode in ("urlencoded", "formdata"):
        files = [each for each in _enabled(given.get(mode)) if each.get("type") == "file"]
        left_out += [f"the part {each.get('key', '')}, which is a file" for each in files]
        rows = [each for each in _enabled(given.get(mode)) if each.get("type") != "file"]
        kind = "multipart/form-data" if mode == "formdata" else ""
        return "", [(str(each.get("key", "")), str(filled(each.get("value")))) for each in rows], kind
    if mode == "graphql" and isinstance(given.get("graphql"), Mapping):
        graph = given["graphql"]
        try:
            variables = json.loads(str(filled(graph.get("variables"))) or "{}")
        except (ValueError, RecursionError):
            left_out.append("the variables of a GraphQL query, which are no JSON")
            variables = {}
        return json.dumps({"query": graph.get("query", ""), "variables": variables}), [], "application/json"
    return "", [], ""


def _auth(given: Any, filled: Any, headers: list[tuple[str, str]], left_out: list[str]) -> ShownAuth | None:
    if not isinstance(given, Mapping) or given.get("type") in (None, "noauth"):
        return None
    kind = str(given.get("type"))
    if kind not in _AUTHS:
        left_out.append(f"the authentication {kind}: see [sessions] and [http] in docs/operator-profile.md")
        return None
    rows = given.get(kind)
    own = rows if isinstance(rows, Mapping) else {str(each.get("key")): each.get("value") for each in _list(rows)}
    if kind == "bearer":
        return ShownAuth("bearer", secret=str(filled(own.get("token"))))
    if kind == "apikey":
        if own.get("in") == "query":
            left_out.append(
                f'the key that stands in the address: write {own.get("key")} = "{{secret:api}}" under fields'
            )
            return None
        return ShownAuth("header", secret=str(filled(own.get("value"))), header=str(own.get("key") or "X-Api-Key"))
    return ShownAuth(kind, str(filled(own.get("username"))), str(filled(own.get("password"))))


def _enabled(given: Any) -> list[Mapping[str, Any]]:
    return [each for each in _list(given) if not each.get("disabled")]


def _list(given: Any) -> list[Mapping[str, Any]]:
    return [each for each in given if isinstance(each, Mapping)] if isinstance(given, list) else []


def _line(given: Any) -> str:
    return " ".join(str(given or "").split())[:200]


def _number(given: Any) -> int:
    return given if isinstance(given, int) else 0
