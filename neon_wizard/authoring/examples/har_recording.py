"""What a browser recorded (HAR 1.2): the requests that a page's program sent, with what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from neon_wizard.authoring.examples.example_requests import Examples, Shown, request_of

MOST: Final = 500
"""How many requests are looked at: a page loads hundreds."""
_PAGES: Final = ("text/html", "text/css", "image/", "font/", "video/", "audio/", "javascript", "wasm", "octet-stream")


def is_har(data: Any) -> bool:
    return isinstance(data, Mapping) and isinstance(data.get("log"), Mapping) and "entries" in data["log"]


def read_har(data: Mapping[str, Any], source: str) -> Examples:
    """Return the requests of a recording that are a program's: not those for pages, pictures, scripts and styles."""
    left_out: list[str] = []
    found: dict[tuple[str, str], Shown] = {}
    for entry in _list(data["log"].get("entries"))[:MOST]:
        request, response = _table(entry.get("request")), _table(entry.get("response"))
        content = _table(response.get("content"))
        kind = str(content.get("mimeType", ""))
        method = str(request.get("method", "GET")).upper()
        if method in ("OPTIONS", "HEAD", "CONNECT") or any(each in kind for each in _PAGES):
            continue
        posted = _table(request.get("postData"))
        parts = [(str(each.get("name", "")), str(each.get("value", ""))) for each in _list(posted.get("params"))]
        text = str(posted.get("text", ""))
        good = 200 <= _number(response.get("status")) < 300
        shown = request_of(
            method,
            str(request.get("url", "")),
            [*_pairs(request.get("headers")), *_typed(request, posted)],
            text,
            parts=() if text else parts,
            reply=(kind, str(content.get("text", ""))) if good and content.get("encoding") != "base64" else ("", ""),
            left_out=left_out,
            told_by=source,
        )
        known = found.get((method, shown.url))
        if known is None or (not known.gives and shown.gives):
            found[method, shown.url] = shown
    return Examples(source, "", "", tuple(found.values()), tuple(left_out))


def _typed(request: Mapping[str, Any], posted: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the body's type where no header says it."""
    said = any(name.lower() == "content-type" for name, _ in _pairs(request.get("headers")))
    kind = str(posted.get("mimeType", ""))
    return [("Content-Type", kind)] if kind and not said else []


def _pairs(given: Any) -> list[tuple[str, str]]:
    return [(str(each.get("name", "")), str(each.get("value", ""))) for each in _list(given)]


def _list(given: Any) -> list[Mapping[str, Any]]:
    return [each for each in given if isinstance(each, Mapping)] if isinstance(given, list) else []


def _table(given: Any) -> Mapping[str, Any]:
    return given if isinstance(given, Mapping) else {}


def _number(given: Any) -> int:
    return given if isinstance(given, int) else 0
