"""A body that is a text template: what it is written in, and where in it each placeholder stands.

Read here, so that a profile is checked against the same rule by which `neon_wizard.protocols` escapes what it fills in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

from neon_wizard.profile.placeholders import PLACEHOLDER, without


class Written(Enum):
    """What a body is written in. Its value is the Content-Type that goes with it."""

    JSON = "application/json"
    XML = "application/xml; charset=utf-8"
    FORM = "application/x-www-form-urlencoded; charset=utf-8"
    TEXT = "text/plain; charset=utf-8"


class Spot(Enum):
    """Where a value is to stand, which decides how it is escaped."""

    PLAIN = "in plain text"
    JSON_STRING = "inside a JSON string"
    JSON_VALUE = "as a JSON value of its own"
    XML = "in XML text or an attribute"
    XML_CDATA = "in a CDATA section"
    TABLE = "in a table that is written later"
    FORM = "in a form"
    PATH = "in the path of an address"
    QUERY = "in the query of an address"
    HEADER = "in a header"
    NOWHERE = "where no value may stand"


_SPOTS: Final = {Written.FORM: Spot.FORM, Written.TEXT: Spot.PLAIN}
_STRING: Final = r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)'
_MARKUP: Final = (
    r"<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!--(?P<comment>.*?)-->|<\?.*?\?>"
    r"|<(?P<tag>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"
)
_DECLARED: Final = r"\s*<\?xml\b[^>]*\bencoding\s*=\s*[\"']([^\"']*)"
_QUOTED: Final = r"\"[^\"]*\"|'[^']*'"
_PAIRS: Final = r"[^=&\s]+=[^&\s]*(?:&[^=&\s]+=[^&\s]*)*"


def written(body: str, content_type: str = "") -> Written | None:
    """What the template `body` is written in: as `content_type` says, else as it looks; None when neither tells."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind:
        return _by_type(kind)
    text = without(body).strip()
    if text[:1] in ("{", "["):
        return Written.JSON
    if text[:1] == "<":
        return Written.XML
    return Written.FORM if re.fullmatch(_PAIRS, text) else None


def _by_type(kind: str) -> Written:
    if kind.endswith(("/json", "+json")):
        return Written.JSON
    if kind.endswith(("/xml", "+xml")):
        return Written.XML
    return Written.FORM if kind.endswith("x-www-form-urlencoded") else Written.TEXT


def spots(body: str, kind: Written) -> Iterator[tuple[re.Match[str], Spot]]:
    """Each placeholder of `body`, in order, with where it stands."""
    if kind in _SPOTS:
        yield from ((match, _SPOTS[kind]) for match in PLACEHOLDER.finditer(body))
        return
    regions = _json_regions(body) if kind is Written.JSON else _xml_regions(body)
    outside = Spot.JSON_VALUE if kind is Written.JSON else Spot.XML
    begin, end, spot = next(regions, (len(body), len(body), outside))
    for match in PLACEHOLDER.finditer(body):
        while end <= match.start():
            begin, end, spot = next(regions, (len(body) + 1, len(body) + 1, outside))
        yield match, spot if begin <= match.start() else outside


def problem(body: str, kind: Written) -> str:
    """What is wrong with the template `body`, in words; empty when every value can be filled in and parsed again."""
    checked = body
    for match, spot in reversed(list(spots(body, kind))):
        if spot is Spot.NOWHERE:
            return f"a body with {match[0]} where XML takes no value"
        checked = f"{checked[: match.start()]}{'0' if spot is Spot.JSON_VALUE else 'x'}{checked[match.end() :]}"
    try:
        if kind is Written.JSON:
            json.loads(checked)
        elif kind is Written.XML:
            _check_xml(checked)
    except RecursionError:
        return "a body that nests too deep"
    except ValueError as error:
        return f"a body that is not {kind.name} ({str(error)[:100]})"
    return ""


def _json_regions(body: str) -> Iterator[tuple[int, int, Spot]]:
    return ((found.start(), found.end(), Spot.JSON_STRING) for found in re.finditer(_STRING, body, re.DOTALL))


def _xml_regions(body: str) -> Iterator[tuple[int, int, Spot]]:
    for found in re.finditer(_MARKUP, body, re.DOTALL):
        if found["cdata"] is not None:
            yield found.start(), found.end(), Spot.XML_CDATA
            continue
        begin = found.start()
        for quoted in re.finditer(_QUOTED, found["tag"]) if found["tag"] else ():
            start, end = found.start("tag") + quoted.start(), found.start("tag") + quoted.end()
            yield begin, start, Spot.NOWHERE
            yield start, end, Spot.XML
            begin = end
        yield begin, found.end(), Spot.NOWHERE


def _check_xml(text: str) -> None:
    from xml.parsers import expat

    declared = re.match(_DECLARED, text)
    if declared and declared[1].lower() != "utf-8":
        raise ValueError(f"it declares {declared[1][:40]}; it is sent in utf-8")
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _no_document_type
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def _no_document_type(*_: object) -> None:
    raise ValueError("it has a document type")
