"""OAuth 2 as a session (RFC 6749): the requests that ``scheme = "oauth2"`` stands for, as a profile writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Raw = Mapping[str, Any]


def login_request(good: Raw, request: Raw) -> dict[str, Any]:
    """Return the keys of the request for a token (RFC 6749, 4.3 and 4.4) over those that the profile writes itself.

    good: the table of the session. request: the keys in it that any service has.
    """
    grant = good.get("grant", "client_credentials")
    user = {"username": "{login}", "password": "{password}"} if grant == "password" else {}
    return _request(good, request, {"grant_type": grant, **user, **_scope(good)})


def refresh_request(good: Raw, request: Raw, name: str) -> dict[str, Any]:
    """Return the keys of the request with which a token is renewed (RFC 6749, 6)."""
    return _request(good, request, {"grant_type": "refresh_token", "refresh_token": f"{{{name}.refresh_token}}"})


def _scope(good: Raw) -> dict[str, Any]:
    return {"scope": good["scope"]} if "scope" in good else {}


def _request(good: Raw, request: Raw, fields: Mapping[str, Any]) -> dict[str, Any]:
    client = {key: good[key] for key in ("client_id", "client_secret") if key in good}
    http = request.get("http", {})
    if good.get("client_auth") == "basic":
        auth = {"scheme": "basic", "username": client.get("client_id", ""), "password": client.get("client_secret", "")}
        http, client = {**http, "auth": auth}, {}
    reply = {
        "format": "json",
        "success": "access_token != `null`",
        "code": "error",
        "description": "error_description || error",
        **request.get("reply", {}),
    }
    # A refused password is told as invalid_grant, with 400 (RFC 6749, 5.2).
    refused = {"invalid_grant": 104} if good.get("grant") == "password" else {}
    reply["codes"] = {**refused, **reply.get("codes", {})}
    written = {"protocol": "form", **{key: value for key, value in request.items() if key not in ("http", "reply")}}
    return {
        **written,
        "fields": {**fields, **client, **request.get("fields", {})},
        "reply": reply,
        **({"http": http} if http else {}),
    }
