"""What a step has from its service, and a session's other requests from its login: the keys that they do not write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Raw = Mapping[str, Any]

_MERGED: Final = ("http", "soap", "reply", "headers", "values")
"""Tables of which a step writes only what differs."""
_RESULTS: Final = ("account", "balance", "currency", "balance_pattern", "balance_unit", "balance_sign", "info")
_RESULT: Final = (*_RESULTS, "decimal_mark", "unconfirmed", "licence", "row", "verify", "pages")
"""What the last step's reply is read for alone."""
_OF_PROTOCOLS: Final = (
    *("method", "body", "params", "graphql", "content_type", "headers", "element"),
    *("soap", "wsdl", "operation", "port"),
)
"""Keys that a step of another protocol does not inherit."""
CONTENT: Final = ("fields", "body", "params", "graphql")
"""A request has one of them: a step that writes one does not inherit the other."""


def over(shared: Raw, own: Raw, *, last: bool) -> dict[str, Any]:
    """Return the keys of a step over those of its service: tables of which it writes a part keep the rest."""
    beneath = dict(shared)
    if any(key in own for key in CONTENT):
        for key in CONTENT:
            beneath.pop(key, None)
    if "protocol" in own and own["protocol"] != shared.get("protocol", "soap"):
        for key in _OF_PROTOCOLS:
            beneath.pop(key, None)
    if "url" in own:
        beneath.pop("uddi", None)
        beneath.pop("test_url", None)
    for key in ("inputs", "omit", "optional"):
        beneath.pop(key, None)
    if isinstance(beneath.get("reply"), Mapping) and not last:
        beneath["reply"] = {key: value for key, value in beneath["reply"].items() if key not in _RESULT}
    for key, value in own.items():
        under = beneath.get(key)
        both = key in _MERGED and isinstance(value, Mapping) and isinstance(under, Mapping)
        beneath[key] = _merged(under, value) if both else value
    return beneath


def _merged(under: Any, over: Raw) -> dict[str, Any]:
    found = {**under, **over}
    if isinstance(under.get("codes"), Mapping) and isinstance(over.get("codes"), Mapping):
        found["codes"] = {**under["codes"], **over["codes"]}
    return found
