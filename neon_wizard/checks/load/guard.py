"""Locust's page answers this computer's user only: a page of another site could start, and multiply, a load test.

It has no token of its own, and some of what it does is done by GET; so who asks is told by the browser's own headers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from neon_wizard.profile.addresses import is_loopback


def strange(headers: Mapping[str, str]) -> bool:
    """Whether a request with these headers came from another site's page, or to a name that merely points here."""
    host = headers.get("Host", "")
    try:
        named, origin = urlsplit(f"//{host}").hostname or "", urlsplit(headers.get("Origin", f"//{host}")).netloc
    except ValueError:
        return True
    return (
        not is_loopback(named) or origin != host or headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")
    )


def protect(app: Any) -> None:
    """app: Flask's, of Locust's page."""
    from flask import abort, request

    def refuse_strangers() -> None:
        if strange(dict(request.headers)):
            abort(403)

    app.before_request(refuse_strangers)
