"""Bodies as people read them best: XML and JSON indented. For the eye alone: what is read is read from the bytes."""

from __future__ import annotations

import re
from typing import Final

LARGEST: Final = 200_000
"""Characters; a longer body is shown as it came."""
DEEPEST: Final = 50
"""Steps of indentation; what nests deeper stands no further to the right, or brackets alone would fill the memory."""

# What JSON consists of (RFC 8259, 2): a string, a mark that opens, closes or separates, or anything else.
# One that never ends is one token as well: each quote in it would be tried as a beginning.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)


def pretty(body: str) -> str:
    """`body` indented where it is JSON or XML, else as it is; no value in it changes."""
    text = body.removeprefix("\ufeff").strip()
    if len(text) > LARGEST:
        return body
    if text.startswith(("{", "[")):
        return _json(text)
    return _xml(text) or body if text.startswith("<") else body


def _json(text: str) -> str:
    """By its marks alone, so that numbers stay as they are written, and what is not quite JSON can be looked at too."""
    lines: list[str] = []
    line, depth = "", 0
    tokens = _TOKEN.findall(text)
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        if token in "[{" and following not in ("]", "}"):
            lines.append(_indent(depth) + line + token)
            line, depth = "", depth + 1
        elif token in "]}" and not line.endswith(("[", "{")):
            lines += [_indent(depth) + line] if line else []
            depth = max(depth - 1, 0)
            line = token
        elif token == ",":
            lines.append(_indent(depth) + line + token)
            line = ""
        else:
            line += f"{token} " if token == ":" else token
    return "\n".join([*lines, _indent(depth) + line] if line else lines)


def _indent(depth: int) -> str:
    return "  " * min(depth, DEEPEST)


def _xml(text: str) -> str:
    """Empty for what is not well-formed."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_blank_text=True, huge_tree=False
    )
    declared = re.match(r"<\?xml[^>]*\?>", text)  # says an encoding, which the text has no more
    try:
        root = etree.fromstring(text[declared.end() if declared else 0 :].encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return ""
    document = root.getroottree()
    if document.docinfo.doctype:
        return ""
    etree.indent(root)
    whole = str(etree.tostring(document, encoding="unicode", pretty_print=True)).rstrip("\n")
    return f"{declared[0]}\n{whole}" if declared else whole
