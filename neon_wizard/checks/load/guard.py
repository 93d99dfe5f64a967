"""Locust's page answers this computer's user only: a page of another site could start, and multiply, a load test.

It has no token of its own, and some of what it does is done by GET; so who asks is told by the browser's own headers.
"""

from __future__ import annotations

from typing import Any

from neon_wizard.profile.addresses import is_foreign


def protect(app: Any) -> None:
    """app: Flask's, of Locust's page."""
    from flask import abort, request

    def refuse_strangers() -> None:
        if is_foreign({name.lower(): value for name, value in request.headers}):
            abort(403)

    app.before_request(refuse_strangers)
