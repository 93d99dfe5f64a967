"""What travelled, as support may see it: an `Exchange` without a secret in it (F60)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from neon_wizard.masking import redact_named
from neon_wizard.model import Secret
from neon_wizard.protocols import Exchange
from neon_wizard.redaction import MASK, redactor

if TYPE_CHECKING:
    from neon_wizard.protocols.http import Request
    from neon_wizard.protocols.transport import Received

MAX_TEXT = 65_536
"""Characters of each body that are kept, about."""
_MARGIN = 4_096
"""Longer than any secret: where a body is cut, the cut may go through one that is then not recognised."""

_STRAY = {0xDC00 + byte: chr(byte) for byte in range(0x80, 0x100)}

_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})


def exchange_of(
    request: Request, headers: Mapping[str, str], received: Received, seconds: float, secrets: Iterable[Secret]
) -> Exchange:
    """`request` with the `headers` that really went, and what was `received`.

    Known `secrets` are masked wherever they stand, and every value whose name is like “password”.
    """
    masked = redactor(secrets)
    return Exchange(
        method=request.method,
        url=masked(_without_login(request.url)),
        request_headers=_headers(headers.items(), masked),
        request_body=_body(request.body, "utf-8", masked),
        status=received.status,
        reply_headers=_headers(received.headers.items(), masked),
        reply_body=_body(received.body, received.headers.get_content_charset(), masked),
        seconds=seconds,
    )


def _headers(headers: Iterable[tuple[str, str]], masked: Callable[[str], str]) -> tuple[tuple[str, str], ...]:
    # By way of a list, whose length is known: see benchmarks/connected.py on what a tuple of unknown length leaves.
    return tuple([(name, MASK if name.lower() in _SECRET_HEADERS else masked(value)) for name, value in headers])


def _body(body: bytes, charset: str | None, masked: Callable[[str], str]) -> str:
    text = _text(body, charset)
    shown = redact_named(masked(text[: MAX_TEXT + _MARGIN]))
    return shown[:-_MARGIN] if len(text) > MAX_TEXT + _MARGIN else shown


def _text(body: bytes, charset: str | None) -> str:
    """`body` in its own encoding, or what it would not be recognised in: a secret in UTF-16, ``señha`` in Latin-1.

    What is in none is UTF-8 with each stray byte as the Latin-1 character that it most likely is.
    """
    from neon_wizard.errors import ReplyError
    from neon_wizard.protocols.markup import decode

    try:
        return decode(body, charset, "")
    except ReplyError:
        return body.decode("utf-8", "surrogateescape").translate(_STRAY)


def _without_login(url: str) -> str:
    if "@" not in url:
        return url
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
