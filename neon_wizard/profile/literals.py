"""Secrets that a profile writes out where ``secret:NAME`` belongs, recognised by the names above them.

They cause a warning, are hidden wherever what was sent is shown, and are left out of what is given to everybody.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote_plus

from neon_wizard import late
from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.profile.placeholders import PLACEHOLDER, SECRET_PREFIX, WITHOUT_PLACEHOLDERS
from neon_wizard.profile.service import Service
from neon_wizard.profile.toml_text import KeyPath
from neon_wizard.redaction import MASK, looks_secret, may_be_secret
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    import html
else:  # with its table of all characters that have a name
    html = late.module("html")


__all__ = ["Literal", "in_table", "literals", "masked", "proposed", "replaced", "secrets"]

SHORTEST: Final = 3
"""Characters; what is shorter is a number or a switch."""
_SWITCHES: Final = frozenset({"true", "false", "yes", "off", "none", "null"})
_DESCRIPTIVE: Final = frozenset(
    {"type", "kind", "format", "method", "mode", "encoding", "algorithm", "length", "expires", "ttl", "policy", "label"}
)
"""Endings of names that only say something about a secret: ``token_type``."""
_WORD: Final = r"[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])"
_ALGORITHMS: Final = r"(?i)(?:hmac|rsa|oauth|sha|md|[hre]s|v|basic|digest|bearer)[-_ ]?\d[\w.-]{0,8}"
"""What stands under such a name and is none."""
_FEWEST: Final = 6
_SURELY: Final = 16
"""Characters of what stands under a name such as ``key``, with a digit in it or without."""
_CREDENTIALS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_SCHEME: Final = r"\s*(?i:bearer|basic|token|digest|apikey)\s+"


@dataclass(frozen=True)
class Literal:
    """A secret that is written out. path: its key within the service. name: what it is called there.

    whole: the text at `path`, in which it stands from `begin` to `end`. value: as the operator reads it. replaceable:
    whether a placeholder may stand in its place.
    """

    path: KeyPath
    name: str
    begin: int
    end: int
    whole: str = field(repr=False)
    value: str = field(repr=False)
    replaceable: bool = True


def literals(made: Service) -> Iterator[Literal]:
    """Yield every secret that is written out in the requests of `made`."""
    token = {} if made.soap.wsse is None else {"wsse": {"password": made.soap.wsse.password}}
    composed = {
        "soap": {"headers": made.soap.headers, **token},
        "values": {name: {"over": value.over, "key": value.key} for name, value in made.values.items()},
        "sign": [{"key": each.made.key} for each in made.signatures],
    }
    return in_table({**made.options, **composed, "protocol": made.protocol, "url": made.url, "fields": made.fields})


def in_table(service: Mapping[str, Any]) -> Iterator[Literal]:
    """Yield the same, for a service as the profile writes it."""
    for path, address in _addresses(service):
        if "://" in address:
            fillable = path[0] in ("url", "test_url") and service.get("protocol", "soap") not in WITHOUT_PLACEHOLDERS
            if "=" in address:
                yield from _found(_PAIRS, path, address, unquote_plus, replaceable=fillable)
            if any(map(_may_be_step, address.partition("://")[2].split("/")[1:])):
                yield from _found(_STEPS, path, address, unquote_plus, replaceable=fillable)
    for table in ("headers", "fields"):
        for name, text in service.get(table, {}).items():
            yield from _named((table, name), name, text)
    yield from _in_body(("body",), "", service.get("body", ""))
    yield from _in_body(("params",), "", service.get("params", ""))
    yield from _in_body(("graphql", "variables"), "", service.get("graphql", {}).get("variables", ""))
    yield from _composed(service)


def _composed(service: Mapping[str, Any]) -> Iterator[Literal]:
    """Look at values of the profile's own, keys of signatures, and what stands in a SOAP header."""
    for name, value in service.get("values", {}).items():
        texts = value if isinstance(value, Mapping) else {"over": str(value)}
        yield from _named(("values", name), name, str(texts.get("over", "")))
        yield from _named(("values", name), "password", str(texts.get("key", "")))
    signatures = service.get("sign", ())
    several = [signatures] if isinstance(signatures, Mapping) else signatures
    for index, each in enumerate(several):
        path: KeyPath = ("sign", "key") if isinstance(signatures, Mapping) else ("sign", index, "key")
        yield from _named(path, "password", str(each.get("key", "")))
    soap = service.get("soap", {})
    yield from _named(("soap", "wsse", "password"), "password", str(soap.get("wsse", {}).get("password", "")))
    yield from _in_body(("soap", "headers"), "", soap.get("headers", {}))


def _addresses(service: Mapping[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    yield from (((key,), service.get(key, "")) for key in ("url", "test_url", "wsdl"))
    yield ("uddi", "inquiry"), service.get("uddi", {}).get("inquiry", "")


@late.once
def secrets(made: Service) -> tuple[Secret, ...]:
    """Return the secrets, as they are written and as they are read."""
    hidden: list[Secret] = []
    for found in literals(made):
        written = found.whole[found.begin : found.end]
        hidden += map(Secret, dict.fromkeys((found.value, written)))
        if re.match(r"\s*(?i:basic)\s", found.whole):
            hidden += _within_basic(found.value)
    return tuple(hidden)


def replaced(whole: str, found: list[tuple[Literal, str]]) -> str:
    """Return `whole` with a reference of the given name in place of each literal; all of them stand in it."""
    if len(found) == 1 and whole.strip() == whole[found[0][0].begin : found[0][0].end]:
        return f"{SECRET_PREFIX}{found[0][1]}"
    for literal, name in sorted(found, key=lambda each: each[0].begin, reverse=True):
        whole = f"{whole[: literal.begin]}{{{SECRET_PREFIX}{name}}}{whole[literal.end :]}"
    return whole


def masked(whole: str, found: Iterable[Literal]) -> str:
    """Return `whole`, safe to be shown."""
    for literal in sorted(found, key=lambda each: each.begin, reverse=True):
        whole = f"{whole[: literal.begin]}{MASK}{whole[literal.end :]}"
    return whole


def proposed(name: str) -> str:
    """Return a name for the secret that is written out under `name`."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-_")[:36].lower() or "http"


def _names_secret(name: str, value: str) -> bool:
    """Whether `name` says that `value` is a secret; ``key``, ``X-Auth``, ``hash`` do where it also looks like one."""
    words = re.findall(_WORD, name)
    if words[-1:] == [] or words[-1].lower() in _DESCRIPTIVE:
        return False
    return looks_secret(name) or (may_be_secret(name) and _looks_random(value.strip()))


def _looks_random(text: str) -> bool:
    if re.search(r"\s", text) or re.fullmatch(_ALGORITHMS, text):
        return False
    return len(text) >= (_FEWEST if re.search(r"\d", text) else _SURELY)


def _is_value(text: str) -> bool:
    if PLACEHOLDER.search(text) or text.startswith(SECRET_PREFIX):
        return False
    return len(text.strip()) >= SHORTEST and text.strip().lower() not in _SWITCHES


def _named(path: KeyPath, name: str, text: str) -> Iterator[Literal]:
    """Look at a whole value under its name; a scheme before it, as in ``Bearer abc``, is no part of the secret."""
    credentials = name.lower() in _CREDENTIALS
    several = any(map(str.isspace, text))
    scheme = re.match(_SCHEME if not credentials else r"\s*[\w-]+\s+(?=\S)", text) if several else None
    begin = scheme.end() if scheme else len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if _is_value(text[begin:end]) and (credentials or scheme or _names_secret(name, text[begin:end])):
        yield Literal(path, name, begin, end, text, text[begin:end])
        return
    yield from _in_text(path, text)


def _in_body(path: KeyPath, name: str, value: Any) -> Iterator[Literal]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _in_body((*path, key), key, inner)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _in_body((*path, index), name, inner)
    elif isinstance(value, str):
        yield from _named(path, name, value)
    elif not isinstance(value, bool) and _names_secret(name, str(value)) and _is_value(str(value)):
        yield Literal(path, name, 0, len(str(value)), str(value), str(value), replaceable=False)


def _in_text(path: KeyPath, text: str) -> Iterator[Literal]:
    """Look at a text that itself holds names and values; yield each secret once."""
    if not re.search(r"[=:<]", text):
        return
    taken: set[int] = set()
    for pattern, read in _READ:
        for literal in _found(pattern, path, text, read, replaceable=True):
            if literal.begin not in taken:
                taken.add(literal.begin)
                yield literal


def _found(
    pattern: str, path: KeyPath, text: str, read: Callable[[str], str], *, replaceable: bool
) -> Iterator[Literal]:
    for match in re.finditer(pattern, text, re.DOTALL):
        group = "value" if match["value"] else "other"
        if _is_value(match[group]) and _names_secret(unquote_plus(match["name"]), match[group]):
            begin, end = match.span(group)
            yield Literal(path, match["name"], begin, end, text, read(match[group]), replaceable)


def _may_be_step(part: str) -> bool:
    return len(part) >= _SHORTEST_STEP and any(map(str.isdigit, part))


def _json(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _unescaped(text: str) -> str:
    return html.unescape(text) if "&" in text else text


_PAIRS: Final = r"(?:^|[?&;\s])(?P<name>[^=&;?\s<>\"']{1,60})=(?P<value>[^&;#\s<>\"']+)(?P<other>)"
_STEPS: Final = r"(?<=/)(?P<name>[^/?#;=\s{}.:]{1,60})/(?=(?P<value>(?=[^/?#]*\d)[^/?#;&\s{}]{8,}))(?P<other>)"
"""``/token/abc12345`` in the path of an address; what is shorter or has no digit is a word."""
_SHORTEST_STEP: Final = 8
_READ: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    (r"\"(?P<name>[^\"\\]{1,60})\"\s*:\s*(?:\"(?P<value>(?:[^\"\\]|\\.)+)\"|(?P<other>[0-9]+))", _json),
    (
        r"<(?:[\w.-]+:)?(?P<name>[\w.-]{1,60})(?:\s[^<>]*)?>(?:<!\[CDATA\[(?P<other>.+?)\]\]>|(?P<value>[^<]+))<",
        _unescaped,
    ),
    (r"\b(?P<name>[\w.-]{1,60})\s*=\s*(?:\"(?P<value>[^\"<>]+)\"|'(?P<other>[^'<>]+)')", _unescaped),
    (
        r"<(?:name|key)\b[^<>]*>\s*(?P<name>[^<]{1,60}?)\s*</\w+>\s*<value[^<>]*>\s*(?:<\w+>)?(?P<value>[^<]+)"
        r"(?P<other>)<",
        _unescaped,
    ),
    (_PAIRS, unquote_plus),
)
"""JSON, elements, attributes, the structures of XML-RPC and PHP, and pairs; each with how its values are read."""


def _within_basic(text: str) -> Iterator[Secret]:
    try:
        pair = base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return
    yield Secret(pair)
    if password := pair.partition(":")[2]:
        yield Secret(password)
