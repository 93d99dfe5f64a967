"""A run's requests and replies as HAR 1.2, which browsers and proxies open; every secret in it is already replaced."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from neon_wizard import __version__

if TYPE_CHECKING:
    from neon_wizard.checks.findings import CheckResult, Run
    from neon_wizard.protocols.exchange import Exchange

_UNKNOWN: Final = -1
"""What the format has for a size that nobody measured."""


def to_har(run: Run) -> str:
    """Return one entry for each exchange, in the order of asking; ``_check`` and ``_step`` name what it was for."""
    entries = [_entry(run, result, exchange) for result in run.results for exchange in result.exchanges]
    entries.sort(key=lambda entry: str(entry["startedDateTime"]))
    creator = {"name": "NEON Wizard", "version": run.version or __version__}
    log = {"version": "1.2", "creator": creator, "pages": [], "entries": entries}
    return json.dumps({"log": {**log, "comment": run.operator_name}}, ensure_ascii=False, indent=1) + "\n"


def _entry(run: Run, result: CheckResult, exchange: Exchange) -> dict[str, Any]:
    took = round(exchange.seconds * 1000, 3)
    return {
        "startedDateTime": exchange.at or run.started.isoformat(timespec="milliseconds"),
        "time": took,
        "request": _request(exchange),
        "response": _response(exchange),
        "cache": {},
        "timings": {"send": 0, "wait": took, "receive": 0},
        "_check": result.check.id,
        **({"_step": exchange.step} if exchange.step else {}),
    }


def _request(exchange: Exchange) -> dict[str, Any]:
    query = urlsplit(exchange.url).query
    pairs = parse_qsl(query, keep_blank_values=True)
    kind = _header(exchange.request_headers, "content-type")
    body = {"postData": {"mimeType": kind, "text": exchange.request_body}} if exchange.request_body else {}
    return {
        "method": exchange.method,
        "url": exchange.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _named(exchange.request_headers),
        "queryString": _named(pairs),
        **body,
        "headersSize": _UNKNOWN,
        "bodySize": len(exchange.request_body.encode(errors="surrogatepass")),
    }


def _response(exchange: Exchange) -> dict[str, Any]:
    size = len(exchange.reply_body.encode(errors="surrogatepass"))
    kind = _header(exchange.reply_headers, "content-type")
    return {
        "status": exchange.status,
        "statusText": HTTPStatus(exchange.status).phrase if exchange.status in _PHRASES else "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _named(exchange.reply_headers),
        "content": {"size": size, "mimeType": kind or "x-unknown", "text": exchange.reply_body},
        "redirectURL": _header(exchange.reply_headers, "location"),
        "headersSize": _UNKNOWN,
        "bodySize": _UNKNOWN,
    }


_PHRASES: Final = frozenset(map(int, HTTPStatus))


def _header(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")


def _named(pairs: Any) -> list[Mapping[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]
