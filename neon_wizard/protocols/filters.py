"""What ``{password|sha1}`` does to a value: the filters of placeholders."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final
from urllib.parse import quote

from neon_wizard.errors import UsageError
from neon_wizard.profile.phones import e164, example_number


def filtered(value: str, name: str, *, field: str, country: str) -> str:
    """`value` through the filter `name`, one of `neon_wizard.profile.placeholders.FILTERS`.

    field: the placeholder that the value is of. Raises `UsageError` ``input.phone`` for what is no telephone number.
    """
    if name == "e164":
        return _phone(value, field, country)
    return _PLAIN[name](value)


def _digest(algorithm: str, value: str) -> str:
    import hashlib  # few profiles ask for it

    # Chosen by the operator, not for their strength: they are what its service compares.
    return hashlib.new(algorithm, _bytes(value), usedforsecurity=False).hexdigest()


def _base64(value: str) -> str:
    return base64.b64encode(_bytes(value)).decode("ascii")


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogateescape")


def _phone(value: str, field: str, country: str) -> str:
    number = e164(value, country) if value else ""
    if number is None:
        raise UsageError("input.phone", field=field, facts={"example": example_number(country)})
    return number


_PLAIN: Final[Mapping[str, Callable[[str], str]]] = {
    "md5": partial(_digest, "md5"),
    "sha1": partial(_digest, "sha1"),
    "sha256": partial(_digest, "sha256"),
    "base64": _base64,
    "urlencode": lambda value: quote(_bytes(value), safe=""),
    "lower": str.lower,
    "upper": str.upper,
}
