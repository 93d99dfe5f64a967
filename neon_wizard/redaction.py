"""Secrets out of any text that a person may copy: by value, in every form in which they travel (F60)."""

from __future__ import annotations

import base64
import itertools
import json
import re
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus, unquote_plus

from neon_wizard.model import Secret

MASK = "•••"

_SECRET_PART = re.compile(r"passw|passphrase|secret|credential|senha|contrase|clave", re.IGNORECASE)
_SECRET_WORDS = frozenset({"pass", "pwd", "pin", "token", "ha1", "apikey", "authkey", "srtpkey", "privatekey"})
_SECRET_PAIRS = frozenset(
    {("api", "key"), ("auth", "key"), ("access", "key"), ("private", "key"), ("srtp", "key"), ("encryption", "key")}
)
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])")


def looks_secret(name: str) -> bool:
    """True for a name (``PortalPassword``, ``pin``, ``senha_sip``) whose value is to be treated as a secret."""
    words = [word.lower() for word in _WORD.findall(name)]
    pairs = itertools.pairwise(words)
    return bool(
        _SECRET_PART.search(name)
        or any(word in _SECRET_WORDS for word in words)
        or any(pair in _SECRET_PAIRS for pair in pairs)
    )


# Everything is bounded: the text is a stranger's, and may be made to keep a regular expression busy.
_END = r"(?:(?:pass|pwd|secret|credential|token|senha|contrase|clave|ha1)[\w.-]{0,40}|\bpin)"
_ANY_NAME = ("pass", "pwd", "secret", "credential", "token", "senha", "contrase", "clave", "ha1", "pin")
_NAME = rf"(?:[\w.-]{{0,40}}{_END}|pin)"
# In order: an element, the same escaped, JSON, an attribute or a parameter, PHP's map.
_NAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(<(?:[\w.-]+:)?{_NAME}(?:\s[^<>]*)?(?<!/)>)((?:<!\[CDATA\[.{{0,4096}}?\]\]>|[^<])+)(?=<)",
        rf"(&lt;(?:[\w.-]+:)?{_NAME}(?:\s(?:(?!&[lg]t;)[^<>])*)?(?<!/)&gt;)((?:(?!&lt;)[^<])+)(?=&lt;)",
        rf"({_END}\"\s*:\s*\")((?:[^\"\\]|\\.)++)(?=\")",
        rf"({_END}\s*=\s*[\"'])([^\"'<>]+)(?=[\"'])",
        rf"(<key[^<>]*>\s*{_NAME}\s*</key>\s*<value[^<>]*>)([^<]+)(?=<)",
    )
)


_BLANKS = {ord("\n"): "&#10;", ord("\r"): "&#13;", ord("\t"): "&#9;"}
"""What an XML attribute cannot hold as it is."""
_QUOTES: tuple[dict[int, str], ...] = (
    {},
    {34: "&quot;"},
    {34: "&quot;", 39: "&apos;"},
    {34: "&quot;", 39: "&#x27;"},
    {34: "&quot;", 39: "&#39;"},
)
"""How writers of XML write quotation marks."""


_ESCAPED = re.compile(r"%[0-9A-F]{2}")


def forms(secret: str) -> set[str]:
    """Every way in which `secret` may stand in a request, a reply or a log."""
    raw = secret.encode(errors="surrogatepass")  # a password from the environment may hold bytes that are no text
    encoded = base64.b64encode(raw).decode()
    in_xml = _in_xml(secret)
    in_url = {quote(raw, safe=""), quote(raw), quote_plus(raw)}
    in_json = {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    return {
        secret,
        *in_url,
        *(_ESCAPED.sub(lambda match: match[0].lower(), each) for each in in_url),  # as .NET writes them
        *in_xml,
        *(twice for once in in_xml for twice in _in_xml(once)),  # XML in a text of XML (F2)
        secret.replace("]]>", "]]]]><![CDATA[>"),
        *in_json,
        *(each.replace("/", "\\/") for each in in_json),  # as PHP writes them
        encoded,
        encoded.rstrip("="),
        base64.urlsafe_b64encode(raw).decode().rstrip("="),
        *_within_base64(raw),
    }


def _within_base64(raw: bytes) -> set[str]:
    """What the base64 of a longer text shows of it, by where in three bytes it begins: Basic's ``login:password``."""
    found = set()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + raw + b"\0\0")
        found.add(whole[-(-8 * before // 6) : 8 * (before + len(raw)) // 6].decode())
    return {each for part in found if len(part) >= _TELLING for each in (part, part.translate(_URL_SAFE))}


_TELLING = 6
"""Characters; less of it stands in any base64."""
_URL_SAFE = {ord("+"): "-", ord("/"): "_"}


def _in_xml(text: str) -> set[str]:
    if text.isascii() and text.isalnum():
        return {text}
    # As xml.sax.saxutils does it, which would bring urllib.request.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    written = {each.translate(quotes) for each in (escaped, escaped.replace(">", "&gt;")) for quotes in _QUOTES}
    written |= {each.translate(_BLANKS) for each in written}
    return written | {each.encode("ascii", "xmlcharrefreplace").decode() for each in written}


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """`text` with every form of every secret replaced by a mask."""
    return redactor(secrets)(text)


def redactor(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """`redact` for several texts: the forms are made once."""
    found = {form for secret in secrets if secret for form in forms(secret.reveal()) if form}
    longest_first = sorted(found, key=len, reverse=True)

    def masked(text: str) -> str:
        for form in longest_first:
            text = text.replace(form, MASK)
        return text

    return masked


def redact_named(text: str) -> str:
    """`text` with every value masked that stands under a name like “password”, for secrets that a reply brings."""
    if text.isascii():  # beyond it a pattern that ignores case takes more letters for one, as “ſ” for “s”
        lower = text.lower()
        if not any(name in lower for name in _ANY_NAME):  # as in every reply to a question for the balance
            return text
    for pattern in _NAMED:
        text = pattern.sub(lambda match: match[1] + MASK, text)
    return text


_PAIR = re.compile(r"(?P<name>[^&;=#?]{1,200})=(?P<value>[^&;#]+)")


def redact_query(address: str) -> str:
    """`address` with every value masked that stands in its query under a name like “token”."""
    head, mark, query = address.partition("?")
    if not mark:
        return address

    def masked(pair: re.Match[str]) -> str:
        return f"{pair['name']}={MASK}" if looks_secret(unquote_plus(pair["name"])) else pair[0]

    return head + mark + _PAIR.sub(masked, query)
