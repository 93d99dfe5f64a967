"""A reply within a reply: what a text of the answer holds (``inside``), as plain data.

The specification's own structure is found within a text without being told: `neon_wizard.operations.structure`.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late
from neon_wizard.errors import ReplyError
from neon_wizard.operations.paths import first_of, lacking, pick_text
from neon_wizard.operations.reading import Reading
from neon_wizard.protocols.formats import READERS
from neon_wizard.protocols.markup import xml_text
from neon_wizard.protocols.reply_reader import accepted_statuses

if TYPE_CHECKING:
    from neon_wizard.profile.service import InsideRule

_ESCAPED: Final = late.pattern(r"\s*(?:&(?:amp;)*lt;|[\[{\s]*&(?:amp;)*(?:quot|#34|#x22);)", re.IGNORECASE)
_DEEPEST: Final = 3
"""How often a text may be escaped."""
_NAMES: Final = {"xml": "XML", "json": "JSON", "form": "a=b&c=d", "properties": "Java properties", "ini": "INI"}
_UNREAD: Final = frozenset({"reply.malformed", "reply.format", "reply.encoding"})


def opened(reading: Reading, rules: InsideRule) -> Any:
    """Return what the text at ``rules.at`` holds, with what is around it under `AROUND`.

    A failure may come without that text: then the reply is returned as it is. Raises `ReplyError` ``reply.inside``,
    which names the place, ``reply.missing``, and what the bounds of every reply say.
    """
    outer = reading.reply.data
    text = pick_text(reading, outer, rules.at)
    if not text.strip():
        if _failed(reading):
            return outer
        raise lacking(reading, outer, rules.at)
    return reading.around(_parsed(reading, rules, text), outer)


def _failed(reading: Reading) -> bool:
    data, status = reading.reply.data, reading.reply.status
    fault = isinstance(data, Mapping) and "Fault" in data
    return fault or status >= 400 or status in accepted_statuses(reading.service)


def _parsed(reading: Reading, rules: InsideRule, text: str) -> Any:
    if rules.encoding:
        try:
            text = base64.b64decode("".join(text.split()), validate=True).decode()
        except (binascii.Error, ValueError):
            raise _unread(reading, rules, rules.encoding) from None
    for _ in range(_DEEPEST):
        if _ESCAPED.match(text):
            text = html.unescape(text)
    written = rules.format or _look(text)
    try:
        found = _read(text, written, reading.reply.host)
    except ReplyError as error:
        if error.code not in _UNREAD:
            raise
        raise _unread(reading, rules, _NAMES[written]) from error
    if not isinstance(found, Mapping | list):
        raise _unread(reading, rules, _NAMES.get(written, "XML / JSON"))
    return found


def _look(text: str) -> str:
    return {"<": "xml", "{": "json", "[": "json", '"': "json"}.get(text.lstrip("\ufeff \t\r\n")[:1], "")


def _read(text: str, written: str, host: str) -> Any:
    """Return plain data; what was written as a string of JSON once more is read once more."""
    if written == "xml":
        return xml_text(text, host=host)
    found: Any = text if written else None
    for _ in range(_DEEPEST):
        if isinstance(found, str):
            found = READERS[written](found.encode(), charset="utf-8", host=host)
    return found


def _unread(reading: Reading, rules: InsideRule, expected: str) -> ReplyError:
    return reading.error("reply.inside", node=first_of(rules.at), expected=expected)
