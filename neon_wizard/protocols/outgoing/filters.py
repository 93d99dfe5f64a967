"""The filters of placeholders, and the digests of values of an operator's own.

Bytes that are no text, such as a raw digest, go from one filter to the next as text with a surrogate for each stray
byte (PEP 383), so that nothing has to know which of the two it has.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import html
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final
from urllib.parse import quote, unquote_plus

from neon_wizard.errors import UsageError
from neon_wizard.profile.composing.parts import RAW, Composed
from neon_wizard.profile.phones import e164, example_number
from neon_wizard.profile.placeholders import DIGESTS


def filtered(value: str, name: str, *, field: str, country: str) -> str:
    """Return `value` after the filter `name`, one of `neon_wizard.profile.placeholders.FILTERS`.

    field: the placeholder that the value is of. country: for telephone numbers. Raises `UsageError` ``input.phone`` for
    what is no telephone number, and ValueError, in words, for what cannot be decoded.
    """
    if name == "e164":
        return _phone(value, field, country)
    return _PLAIN[name](value)


def digested(text: str, made: Composed, key: str) -> str:
    """Return the digest or HMAC of `text` by `made`, written as it says."""
    name = made.algorithm.removeprefix("hmac-")
    keyed = made.algorithm != name
    digest = hmac.digest(as_bytes(key), as_bytes(text), name) if keyed else _digest(name, text)
    return as_text(digest) if made.form == RAW else _WRITE[made.form](digest)


def as_bytes(value: str) -> bytes:
    """Return the UTF-8 of `value`, with its stray bytes as they were."""
    return value.encode("utf-8", "surrogateescape")


def as_text(value: bytes) -> str:
    """Return `value` as text that `as_bytes` turns back."""
    return value.decode("utf-8", "surrogateescape")


def _digest(algorithm: str, value: str) -> bytes:
    # The operator chose the algorithm, and not for its strength: it is what its service compares.
    return hashlib.new(algorithm, as_bytes(value), usedforsecurity=False).digest()


def _base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def _from_base64(value: str) -> str:
    text = "".join(value.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return as_text(base64.b64decode(text + "=" * (-len(text) % 4), validate=True))
    except (binascii.Error, ValueError):
        raise ValueError("a text in base64") from None


def _from_hex(value: str) -> str:
    try:
        return as_text(bytes.fromhex(value))
    except ValueError:
        raise ValueError("a text of hexadecimal digits") from None


def _utf16(value: str) -> str:
    try:
        return as_text(value.encode("utf-16-le"))
    except UnicodeEncodeError:
        raise ValueError("a text, and no bytes") from None


def _phone(value: str, field: str, country: str) -> str:
    number = e164(value, country) if value else ""
    if number is None:
        raise UsageError("input.phone", field=field, facts={"example": example_number(country)})
    return number


_WRITE: Final[Mapping[str, Callable[[bytes], str]]] = {
    "hex": bytes.hex,
    "base64": lambda value: base64.b64encode(value).decode("ascii"),
    "base64url": _base64url,
}


def _made(write: Callable[[bytes], str], read: Callable[[str], bytes]) -> Callable[[str], str]:
    return lambda value: write(read(value))


_PLAIN: Final[Mapping[str, Callable[[str], str]]] = {
    **{name: _made(bytes.hex, partial(_digest, name)) for name in DIGESTS},
    **{f"{name}-raw": _made(as_text, partial(_digest, name)) for name in DIGESTS},
    **{name: _made(write, as_bytes) for name, write in _WRITE.items()},
    "base64-decode": _from_base64,
    "hex-decode": _from_hex,
    "utf-16le": _utf16,
    "urlencode": lambda value: quote(as_bytes(value), safe=""),
    "urldecode": partial(unquote_plus, errors="surrogateescape"),
    "xml": lambda value: html.escape(value).replace("\r", "&#13;"),
    "json": lambda value: json.dumps(value)[1:-1],
    "odata": lambda value: value.replace("'", "''"),
    "lower": str.lower,
    "upper": str.upper,
    "trim": str.strip,
    "digits": lambda value: "".join(character for character in value if character in "0123456789"),
}
