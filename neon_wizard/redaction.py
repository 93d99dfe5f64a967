"""Secrets out of any text that a person may copy: by value, in every form in which they travel (F60)."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape, quoteattr

from neon_wizard.model import Secret

MASK = "•••"


def forms(secret: str) -> set[str]:
    """Every way in which `secret` may stand in a request, a reply or a log."""
    raw = secret.encode()
    encoded = base64.b64encode(raw).decode()
    return {
        secret,
        quote(secret, safe=""),
        quote(secret),
        quote_plus(secret),
        escape(secret),
        escape(secret, {'"': "&quot;", "'": "&apos;"}),
        quoteattr(secret)[1:-1],
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        encoded,
        encoded.rstrip("="),
        base64.urlsafe_b64encode(raw).decode().rstrip("="),
    }


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """`text` with every form of every secret replaced by a mask, the longest first."""
    found = {form for secret in secrets if secret for form in forms(secret.reveal()) if form}
    for form in sorted(found, key=len, reverse=True):
        text = text.replace(form, MASK)
    return text
