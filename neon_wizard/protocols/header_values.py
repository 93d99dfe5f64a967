"""What stands in a header of a reply: a stranger's text, read without the standard library's reader of mail headers.

That one follows RFC 2231 (``charset*0*=…``) and fails with errors of any kind on what is written a little differently.
In HTTP a parameter is ``name=value``, and nothing else (RFC 9110 section 5.6.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from neon_wizard import late

MAX_RETRY_AFTER: Final = 300.0
"""Seconds; what an operator asks beyond that is cut to it (F17)."""
LONGEST_TYPE: Final = 2_000
"""Characters of a Content-Type."""

_PARAMETER: Final = late.pattern(r""";\s*([^\s;="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))""", re.DOTALL)
_ESCAPED: Final = late.pattern(r"\\(.)", re.DOTALL)
_CHARSET: Final = late.pattern(r"[!-~]+")


def media_type(content_type: str) -> str:
    """``type/subtype`` of a Content-Type, lower case; ``text/plain`` where it names none, empty where it is empty."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind if kind.count("/") == 1 or not content_type else "text/plain"


def parameter(content_type: str, name: str) -> str:
    """The value of the first parameter `name` (lower case) of a Content-Type, without its quotes; empty without it."""
    if ";" not in content_type:
        return ""
    for found in _PARAMETER.finditer(content_type):
        if found[1].lower() == name:
            return str(found[3]) if found[2] is None else _ESCAPED.sub(r"\1", found[2])
    return ""


def charset_of(content_type: str) -> str | None:
    """The encoding that a Content-Type declares, lower case; None where it declares none that could have a name."""
    found = parameter(content_type, "charset").lower()
    return found if found and _CHARSET.fullmatch(found) else None


def retry_after(headers: Iterable[tuple[str, str]], now: datetime) -> float | None:
    """Seconds to wait, from 0 to `MAX_RETRY_AFTER`; None when the answer does not say or says nonsense."""
    value = first(headers, "retry-after").strip()
    if re.fullmatch(r"[0-9]{1,12}", value):
        return min(float(value), MAX_RETRY_AFTER)
    from email.utils import parsedate_to_datetime  # much besides, which a start does without

    try:
        date = parsedate_to_datetime(value)
        seconds = (date.replace(tzinfo=date.tzinfo or UTC) - now).total_seconds()
    except (ValueError, TypeError, OverflowError):  # the last for a year, an hour or a zone of twenty digits
        return None
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def first(headers: Iterable[tuple[str, str]], name: str) -> str:
    """The first header `name` (lower case), or empty."""
    for key, value in headers:
        if key.lower() == name:
            return value
    return ""
