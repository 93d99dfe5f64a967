"""Blocks of a SOAP header as a profile writes them, tables of elements and attributes, as XML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from neon_wizard import late

if TYPE_CHECKING:
    from xml.parsers import expat
else:
    expat = late.module("xml.parsers.expat")

NAMESPACES: Final[Mapping[str, str]] = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}
"""Of the envelope, by SOAP version."""
TEXT: Final = "#text"
_NAME: Final = r"[^\W\d][\w.-]{0,99}(?::[^\W\d][\w.-]{0,99})?"


def xml_escaped(text: str, *, quote: bool = True) -> str:
    """Return `text` as `html.escape` does, whose module holds two thousand names of HTML's characters.

    quote: quotation marks too, for attributes.
    """
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#x27;") if quote else text


def written(name: str, block: Any) -> str:
    """Return `block` as the element `name`, or as several where it is a list; everything in it is filled in already."""
    if isinstance(block, list | tuple):
        return "".join(written(name, each) for each in block)
    if not isinstance(block, Mapping):
        return f"<{name}>{_text(block)}</{name}>"
    attributes = "".join(f' {key[1:]}="{_text(value)}"' for key, value in block.items() if key.startswith("@"))
    inside = "".join(
        _text(value) if key == TEXT else written(key, value) for key, value in block.items() if not key.startswith("@")
    )
    return f"<{name}{attributes}>{inside}</{name}>"


def header(blocks: str, version: str, prefix: str = "soap") -> str:
    """Return the element Header with `blocks` in it. prefix: of the envelope's namespace, which is declared anew."""
    return f'<{prefix}:Header xmlns:{prefix}="{NAMESPACES[version]}">{blocks}</{prefix}:Header>'


def problem(name: str, block: Any, version: str) -> str:
    """Return what is wrong with a block of a profile, in words; empty where it is XML, whatever is filled in."""
    for each in (name, *_names(block)):
        if not re.fullmatch(_NAME, each.removeprefix("@")) and each != TEXT:
            return f"the name “{each[:60]}”"
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(header(written(name, block), version).encode(), True)
    except expat.ExpatError as error:
        return f"what is not XML ({error})"
    return ""


def _names(block: Any) -> Iterator[str]:
    if isinstance(block, Mapping):
        yield from block
        for value in block.values():
            yield from _names(value)
    elif isinstance(block, list | tuple):
        for value in block:
            yield from _names(value)


def _text(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return xml_escaped(text).replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")
