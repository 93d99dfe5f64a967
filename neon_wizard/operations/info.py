"""The operator's page for the user (A4), made harmless before any widget sees it (F49 to F53)."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import Final
from urllib.parse import unquote, urlsplit

from neon_wizard import late
from neon_wizard.operations.reading import UNSEEN, has_control
from neon_wizard.profile.addresses import mail_of, mailto

LONGEST: Final = 65_536
"""Characters of the source that are read; the rest is left out."""
MOST_TAGS: Final = 4_000
DEEPEST: Final = 50

TAGS: Final = frozenset(
    {"p", "br", "hr", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"}
    | {"b", "strong", "i", "em", "u", "s", "small", "sub", "sup", "code", "pre", "blockquote", "a"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
"""What may stand in the result: formatted words. No pictures, no styles, no forms, no media."""

_TABLE: Final = frozenset({"table", "thead", "tbody", "tr", "th", "td"})
_VOID: Final = frozenset({"br", "hr"})
# Removed with everything inside; of any other unknown element the words inside stay.
_CONTENT_GONE: Final = frozenset(
    {"script", "style", "title", "iframe", "noscript", "noembed", "noframes", "object", "svg", "math", "template"}
    | {"textarea", "audio", "video", "canvas", "xmp"}
)
# The HTML parser opens these again in every paragraph. If their attributes differ, it would do so without bound.
_FORMATTING = late.pattern(
    r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*(?:>|\Z)", re.IGNORECASE
)
# Elements within a line. All others, also ones that a page made up, stand on lines of their own.
_WITHIN_A_LINE: Final = frozenset(
    {
        "abbr",
        "acronym",
        "bdi",
        "bdo",
        "big",
        "cite",
        "data",
        "del",
        "dfn",
        "font",
        "ins",
        "kbd",
        "mark",
        "nobr",
        "q",
        "rb",
    }
    | {"rp", "rt", "ruby", "samp", "strike", "time", "tt", "var", "wbr", "blink", "span", "b", "strong", "i", "em", "u"}
    | {"s", "small", "sub", "sup", "code", "a"}
)
_GONE_VOID: Final = frozenset({"img", "input", "embed"})
_APART: Final = frozenset({"label", "button", "option", "output", "meter", "progress", *_GONE_VOID})
"""Within a line, but set apart from what stands beside them."""
# The parser drops cells outside of a table, and a caption among the rows.
_CELL = late.pattern(r"<(/?)t[dh](?=[\s/>])", re.IGNORECASE)
_ROW = late.pattern(r"<(/?)(?:tr|thead|tbody|tfoot)(?=[\s/>])", re.IGNORECASE)
_CAPTION = late.pattern(r"<(/?)caption(?=[\s/>])", re.IGNORECASE)
# Elements that the parser handles itself, and those that bring no words or bring them in a way of their own.
_NO_BLOCKS: Final = frozenset(
    {"html", "head", "body", "base", "link", "meta", "plaintext", "frameset", "frame", "noframes", "col", "colgroup"}
    | {"tfoot", "source", "track", "param", "area", "keygen", "image", "picture", "isindex"}
)
_NAME = late.pattern(r"</?([a-z][^\s/>\0]{0,60})", re.IGNORECASE)
_TAG = late.pattern(r'<(/?)([a-z][^\s/>]*)((?:\s+[a-z]+="[^"]*")*)\s*>')
_CALLS_NUMBER: Final = r"(?:tel|callto|sms|smsto|sips?|whatsapp):(?://(?:send/?\?phone=)?)?([^?;&<>\"\r\n]{1,80})"
_CALLED = late.pattern(_CALLS_NUMBER, re.IGNORECASE)
# One after another they are words or numbers of their own, which only a style sheet would keep apart.
_NEIGHBOURS = late.pattern(
    r"(</(?:kbd|data|time|tt|font|nobr|rt|rb|samp|var|output)\s*>)(?=<(?:kbd|data|time|tt|font|nobr|rt|rb|samp|var)[\s>])",
    re.IGNORECASE,
)
_INLINE: Final = "|".join(sorted(_WITHIN_A_LINE - {"wbr"}))
_NUMBERS = late.pattern(
    rf"(?<=[0-9])((?:</(?:{_INLINE})>){{1,9}})(?=(?:<(?:{_INLINE})(?:\s[^<>]{{0,200}})?>){{1,9}}[0-9])", re.IGNORECASE
)
_SHOWN_AS_BLOCK = late.pattern(
    r"<span\b[^<>]{0,500}?display\s*:\s*(?:block|flex|grid|table|list-item)[^<>]{0,500}>", re.IGNORECASE
)
_SPEAKING = late.pattern(r"<(img|input|area)\b([^<>]{0,2000})>", re.IGNORECASE)
_SAYS = late.pattern(r"(?<![\w-])(alt|value|type|href)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_NOT_SHOWN: Final = frozenset({"hidden", "password", "checkbox", "radio", "file", "image"})
"""Types of inputs whose value nobody sees."""
_CALLED_LINK = late.pattern(rf'href="{_CALLS_NUMBER}[^"]*"', re.IGNORECASE)
_CALLS: Final = frozenset({"tel", "callto", "sms", "smsto", "sip", "sips", "whatsapp"})


def sanitise(html: str) -> str:
    """Return `html` with only `TAGS` and links to https and mailto left; the same source gives the same result.

    The words of two blocks stay apart, whatever the blocks are. A link to a telephone becomes its number. Bounded in
    size, in tags and in depth, and quick for any source. Nothing is fetched, nothing is kept.
    """
    if not html.strip():
        return ""
    import nh3

    source = _bounded(html)
    cleaned = nh3.clean(
        source,
        tags=set(TAGS) | _blocks(source),
        clean_content_tags=set(_CONTENT_GONE),
        attributes={"a": {"href"}},
        attribute_filter=_link_only,
        url_schemes={"https", "mailto", *_CALLS},
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )
    return _flattened("".join(c for c in cleaned if c not in UNSEEN)).strip()


def _bounded(html: str) -> str:
    """Return the beginning of `html`, cut so that it is parsed quickly."""
    source = html[:LONGEST]
    end = -1
    for _ in range(MOST_TAGS):
        end = source.find(">", end + 1)
        if end < 0:
            break
    else:
        source = source[: end + 1]
    source = _NUMBERS.sub(r"\1 ", _NEIGHBOURS.sub(r"\1 ", _SPEAKING.sub(_spoken, source)))
    source = _with_breaks(source)
    source = _CAPTION.sub(r"<\1x-caption", _FORMATTING.sub(r"<\1>", source))
    if "<table" not in source.lower():
        source = _ROW.sub(r"<\1x-row", _CELL.sub(r"<\1label", source))
    return source


def _spoken(tag: re.Match[str]) -> str:
    """The words of an element that has them in an attribute: a picture's, what stands in an input, a link's area."""
    name = tag[1].lower()
    said = {each[1].lower(): each[2] or each[3] or each[4] or "" for each in _SAYS.finditer(tag[2])}
    if name == "area":
        link = f' href="{escape(unescape(said.get("href", "")))}"' if said.get("href") else ""
        return f" <a{link}>{_as_text(said.get('alt', ''))}</a> "
    hidden = name == "input" and said.get("type", "").lower() in _NOT_SHOWN
    return " " if hidden else f" {_as_text(said.get('alt' if name == 'img' else 'value', ''))} "


def _as_text(attribute: str) -> str:
    return escape(unescape(attribute), quote=False)


def _with_breaks(source: str) -> str:
    """`source` with what a style sets as a block in lines of its own."""
    parts: list[str] = []
    end = 0
    for found in _SHOWN_AS_BLOCK.finditer(source):
        before = source[end : found.start()]
        broken = "<br>" if (parts or before.strip()) and not before.rstrip().endswith("<br>") else ""
        close = source.find("</span>", found.end())
        close = close if close >= 0 else len(source)
        whole = source[found.start() : close + len("</span>")]
        if _SHOWN_AS_BLOCK.search(whole, 1):  # one within another
            whole = found[0]
        parts += [before, broken, whole, "<br>" if whole != found[0] else ""]
        end = found.start() + len(whole)
    return "".join([*parts, source[end:]])


def _blocks(source: str) -> set[str]:
    """Return the elements of `source` beyond `TAGS` that end a line, or at least a word."""
    found = {name.lower() for name in _NAME.findall(source)}
    return found - TAGS - _CONTENT_GONE - _NO_BLOCKS - (_WITHIN_A_LINE - TAGS)


def _link_only(_tag: str, _attribute: str, value: str) -> str | None:
    """Return a link's address if it may stay: https with a host and no user part posing as one, or mail."""
    address = value.strip()
    if address.lower().startswith("mailto:"):
        return mailto(mail_of(re.split("[?#]", address)[0])) or None  # the rest can name a file to attach
    if called := _CALLED.match(address):
        return called[0]  # kept only for its number; the link goes
    if not re.fullmatch(r"https://[^\s\\]+", address, re.IGNORECASE):
        return None
    try:
        parts = urlsplit(address)
        return address if parts.hostname and "@" not in parts.netloc else None
    except ValueError:
        return None


def _flattened(html: str) -> str:
    """Return `html`, already well-formed, without tags deeper than `DEEPEST` and without tables inside tables.

    An element beyond `TAGS` becomes a block of its own, or a word; what is left out still keeps words apart.
    """
    open_tags: list[str] = []  # the name of each open element, "" where its tag was left out
    left: list[str] = []  # what is written where each of them ends

    def keep(match: re.Match[str]) -> str:
        closing, name = match[1], match[2]
        if closing:
            if not open_tags:
                return ""
            open_tags.pop()
            return left.pop()
        shown = name if name in TAGS else "" if name in _APART else "div"
        deep = len(open_tags) >= DEEPEST or (name in _TABLE and _inside_a_cell(open_tags[:DEEPEST]))
        written, end = _written(shown, match[3], "" if deep else shown, _number(match, html))
        if name not in _VOID | _GONE_VOID:
            open_tags.append("" if deep else shown)
            left.append(end)
        return written

    return _TAG.sub(keep, html)


def _written(name: str, attributes: str, kept: str, number: str) -> tuple[str, str]:
    """Return what stands for an element's two tags. kept: its name, or empty where it is left out."""
    if not kept:
        apart = "" if name in _WITHIN_A_LINE else " "
        return apart, number + ("<br>" if name == "tr" else apart)
    if number or _CALLED_LINK.search(attributes):
        attributes = ""
    return f"<{kept}{attributes}>", f"</{kept}>{number}"


def _number(tag: re.Match[str], html: str) -> str:
    """Return, in brackets, the number or address that a link calls; empty where its words already say it."""
    called = _CALLED_LINK.search(tag[3]) if tag[2] == "a" else None
    if called is None:
        return ""
    number = unquote(unescape(called[1])).strip()
    end = html.find("</a>", tag.end())
    words = unescape(_TAG.sub("", html[tag.end() : end if end >= 0 else len(html)]))
    said = _digits(number) in _digits(words) if _digits(number) else number.lower() in words.lower()
    return "" if said or not number or has_control(number) else f" ({escape(number, quote=False)})"


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _inside_a_cell(open_tags: list[str]) -> bool:
    return "td" in open_tags or "th" in open_tags
