"""The operator's page for the user (A4), made harmless before any widget sees it (F49 to F53)."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from neon_wizard.profile.addresses import mail_of, mailto

LONGEST: Final = 65_536
"""Characters of source that are read; the rest is left out."""
MOST_TAGS: Final = 4_000
DEEPEST: Final = 50

TAGS: Final = frozenset(
    {"p", "br", "hr", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"}
    | {"b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "code", "pre", "blockquote", "a"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
"""What may stand in the result: words with a shape. No pictures, no styles, no forms, no media."""

_TABLE: Final = frozenset({"table", "thead", "tbody", "tr", "th", "td"})
_VOID: Final = frozenset({"br", "hr"})
# Gone with all that they hold; the words inside any other unknown element stay.
_CONTENT_GONE: Final = frozenset(
    {"script", "style", "title", "iframe", "noscript", "noembed", "noframes", "object", "svg", "math", "template"}
    | {"textarea", "select", "button", "audio", "video", "canvas", "xmp"}
)
# The HTML parser opens these again in every paragraph; with differing attributes it would do so without bound.
_FORMATTING = re.compile(
    r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*(?:>|\Z)", re.IGNORECASE
)
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"]*")*)\s*>')


def sanitise(html: str) -> str:
    """`html` with nothing left but `TAGS` and links to https and mailto; the same result for the same source.

    Bounded in size, in tags and in depth, and quick for any source. Pure: nothing is fetched, nothing is kept.
    """
    if not html.strip():
        return ""
    import nh3

    cleaned = nh3.clean(
        _bounded(html),
        tags=set(TAGS),
        clean_content_tags=set(_CONTENT_GONE),
        attributes={"a": {"href"}},
        attribute_filter=_link_only,
        url_schemes={"https", "mailto"},
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )
    return _flattened(cleaned).strip()


def _bounded(html: str) -> str:
    """The beginning of `html` that can be parsed in no time."""
    source = html[:LONGEST]
    end = -1
    for _ in range(MOST_TAGS):
        end = source.find(">", end + 1)
        if end < 0:
            break
    else:
        source = source[: end + 1]
    return _FORMATTING.sub(r"<\1>", source)


def _link_only(_tag: str, _attribute: str, value: str) -> str | None:
    """The address of a link that may stay: https with a host and no user part that pretends one, or a mail address."""
    address = value.strip()
    if address.lower().startswith("mailto:"):
        return mailto(mail_of(re.split("[?#]", address)[0])) or None  # the rest can name a file to attach
    if not re.fullmatch(r"https://[^\s\\]+", address, re.IGNORECASE):
        return None
    try:
        parts = urlsplit(address)
        return address if parts.hostname and "@" not in parts.netloc else None
    except ValueError:
        return None


def _flattened(html: str) -> str:
    """`html`, already well-formed, without the tags deeper than `DEEPEST` and without tables inside tables."""
    open_tags: list[str] = []  # the name of each open element, "" where its tag was left out

    def keep(match: re.Match[str]) -> str:
        closing, name = match[1], match[2]
        if closing:
            return match[0] if open_tags and open_tags.pop() else ""
        fits = len(open_tags) < DEEPEST and not (name in _TABLE and _inside_a_cell(open_tags[:DEEPEST]))
        if name not in _VOID:
            open_tags.append(name if fits else "")
        return match[0] if fits else ""

    return _TAG.sub(keep, html)


def _inside_a_cell(open_tags: list[str]) -> bool:
    return "td" in open_tags or "th" in open_tags
