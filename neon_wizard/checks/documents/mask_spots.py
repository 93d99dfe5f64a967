"""Where a mask stands in what was sent: in XML, in JSON, in a form, in an address, and in one of these within another.

Whoever puts a value in the mask's place has to write it as that place wants it, the innermost notation first.
"""

from __future__ import annotations

import html
import json
import re
from enum import StrEnum
from typing import Final
from urllib.parse import unquote, unquote_plus

from neon_wizard.redaction import MASK

_HERE: Final = "\ue000"
"""Stands for the mask that is meant while the text around it is decoded: a character that nobody sends."""
_DEEPEST: Final = 4
"""Texts within texts."""
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)', re.DOTALL)
_ROOT: Final = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")


class Notation(StrEnum):
    """What a value is written for.

    xml: text of an element, where quotation marks stay. xml_quoted: an attribute, or text whose writer escapes them
    everywhere. url: a part of an address. form: of ``application/x-www-form-urlencoded``.
    """

    XML = "xml"
    XML_QUOTED = "xml_quoted"
    CDATA = "cdata"
    JSON = "json"
    URL = "url"
    FORM = "form"


def notations(text: str, place: int, around: Notation | None = None) -> tuple[Notation, ...]:
    """Return how a value is written that stands in place of the mask at `place`, the innermost notation first.

    around: ``form`` or ``url`` where the text is one of those.
    """
    marked = text[:place] + _HERE + text[place + len(MASK) :]
    if around is None:
        return _within(marked, _DEEPEST)
    separator = "&" if around is Notation.FORM else "?&/#"
    decode = unquote_plus if around is Notation.FORM else unquote
    part = next(each for each in re.split(f"[{separator}]", marked) if _HERE in each)
    name, equals, value = part.partition("=")
    inner = value if equals and _HERE in value else name
    return (*_within(decode(inner), _DEEPEST), around)


def _within(text: str, depth: int, *, in_envelope: bool = False) -> tuple[Notation, ...]:
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if depth == 0 or start not in ("<", "{", "["):
        return ()
    return _in_markup(text, depth, in_envelope=in_envelope) if start == "<" else _in_json(text, depth)


def _in_markup(text: str, depth: int, *, in_envelope: bool) -> tuple[Notation, ...]:
    """Return the notations in XML. in_envelope: the text stands in an envelope, whose writer leaves quotes alone."""
    before, _, after = text.partition(_HERE)
    section = before.rpartition("<![CDATA[")
    if section[1] and "]]>" not in section[2]:
        return (*_within(f"{section[2]}{_HERE}{after.partition(']]>')[0]}", depth - 1), Notation.CDATA)
    root = _ROOT.search(text)
    in_envelope = in_envelope or (root is not None and root[1] == "Envelope")
    tag, closed = before.rpartition("<")[2], before.rpartition(">")[2]
    if len(tag) < len(closed):  # the last “<” is still open: an attribute
        return (Notation.XML_QUOTED,)
    inner = html.unescape(f"{closed}{_HERE}{after.partition('<')[0]}")
    own = Notation.XML if in_envelope else Notation.XML_QUOTED
    return (*_within(inner, depth - 1, in_envelope=in_envelope), own)


def _in_json(text: str, depth: int) -> tuple[Notation, ...]:
    for found in _STRING.finditer(text):
        if _HERE in found[0]:
            try:
                inner = str(json.loads(found[0], strict=False))
            except ValueError:
                inner = ""
            return (*_within(inner, depth - 1), Notation.JSON)
    return ()
