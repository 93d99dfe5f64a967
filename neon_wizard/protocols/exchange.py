"""What travelled, as support may see it: an `Exchange` without a secret in it (F60).

Bodies as people read them best: XML and JSON indented. For the eye alone: what is read is read from the bytes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from neon_wizard import late
from neon_wizard.errors import ReplyError
from neon_wizard.late_dataclass import dataclass, field, replace
from neon_wizard.masking import letters, redact_named, withhold
from neon_wizard.model import Secret
from neon_wizard.protocols.header_values import charset_of, first
from neon_wizard.redaction import MASK, looks_secret, redact_query, redactor

if TYPE_CHECKING:
    from neon_wizard.profile.service import ReplyMap, Service
    from neon_wizard.protocols.route import Received


MAX_TEXT = 65_536
"""Characters of each body that are kept, about."""
_MARGIN = 4_096
"""Longer than most secrets: where a body is cut, the cut may go through one that is then not recognised."""
_WRITTEN: Final = 6
"""Characters that one of a secret may be written with, as ``\\u0041``."""

_STRAY = {0xDC00 + byte: chr(byte) for byte in range(0x80, 0x100)}

_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
# fmt: off
PLAIN_HEADERS: Final = frozenset({
    "content-type", "content-length", "content-encoding", "content-language", "transfer-encoding", "connection",
    "keep-alive", "date", "server", "via", "age", "vary", "allow", "cache-control", "expires", "last-modified",
    "retry-after", "www-authenticate", "proxy-authenticate", "x-powered-by", "x-aspnet-version",
    "strict-transport-security",
})
"""Of a reply's headers those that say how it came, and nothing of what it says."""
# fmt: on
_WITH_ACCOUNTS: Final = frozenset({"signup", "provisioning"})
_SESSION: Final = "sessions."
"""How the names of the logins begin that several services share."""
_TOLD: Final = frozenset({"success", "code", "errorcode", "subcode", "faultcode"})
_SAID: Final = frozenset({"description", "errordescription", "faultstring", "reason"})
_IDENTIFIER: Final = late.pattern(r"[A-Za-z_]\w*", re.ASCII)


@dataclass(frozen=True)
class Request:
    """What is to be sent. follow: a plain GET without secrets, which may be sent on within its own origin."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    follow: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back. body: unpacked. content_type: lower case, empty when missing. charset: as declared, or None.

    secrets: everything secret that the request held. ends: until when it has to be read, by ``time.monotonic()``.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str
    charset: str | None
    secrets: tuple[Secret, ...] = ()
    ends: float = math.inf


_MASK: Final = " mask"
"""Where an exchange keeps what masks it, under no name that an attribute may have."""


@dataclass(frozen=True)
class Exchange:
    """One request and its reply as they travelled, every secret replaced by the time that anybody looks (F60).

    seconds: from the first byte wanted to the last byte read. step: of an operation of several requests, which one it
    was, where that is known. at: when it began (ISO 8601, UTC), where that was noted.
    """

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: str
    # Made by factories, so that the class itself has no value that stands for what is not masked yet.
    status: int = field(default_factory=int)
    reply_headers: tuple[tuple[str, str], ...] = field(default_factory=tuple)
    reply_body: str = field(default_factory=str)
    seconds: float = field(default_factory=float)
    step: str = field(default_factory=str)
    at: str = field(default_factory=str)

    @classmethod
    def masked_late(cls, mask: Callable[[], Exchange]) -> Exchange:
        """Return what `mask` returns, which is asked when anybody first looks: at most exchanges nobody does."""
        made = cls.__new__(cls)
        vars(made)[_MASK] = mask
        return made

    if not TYPE_CHECKING:  # to mypy, every name would be an attribute

        def __getattr__(self, name: str) -> Any:
            own = vars(self)
            if mask := own.get(_MASK):
                own.update(vars(mask()))
                own.pop(_MASK, None)  # only now: another thread may look at the same moment
            if name not in own:
                raise AttributeError(name)
            return own[name]

    def text(self) -> str:
        """All of it as one text, for an error's `detail` and for support."""
        request = [f"{self.method} {self.url}", *(f"{n}: {v}" for n, v in self.request_headers), "", self.request_body]
        reply = [f"HTTP {self.status}", *(f"{n}: {v}" for n, v in self.reply_headers), "", self.reply_body]
        return "\n".join([*request, "", *reply])


def exchange_of(
    request: Request, headers: Mapping[str, str], received: Received, seconds: float, secrets: Iterable[Secret]
) -> Exchange:
    """`request` with the `headers` that really went, and what was `received`.

    Known `secrets` are masked wherever they stand, and every value whose name is like “password”.
    """
    hidden = tuple(secrets)
    masked = redactor(hidden)
    margin = max((_MARGIN, *(_WRITTEN * len(secret.reveal()) for secret in hidden)))
    return Exchange(
        method=request.method,
        url=redact_query(masked(_without_login(request.url))),
        request_headers=_headers(headers.items(), masked),
        request_body=_body(request.body, "utf-8", masked, margin),
        status=received.status,
        reply_headers=_headers(received.headers, masked),
        reply_body=_body(received.body, charset_of(first(received.headers, "content-type")), masked, margin),
        seconds=seconds,
    )


def brings_secrets(service: Service) -> bool:
    """Whether the replies of `service` bring what nobody knows before: a password, a session, what an action gives.

    Such a reply is shown once it was read: before that, nobody can tell which of it is secret. A list of which one row
    is the user's brings what is other people's. What is taken out of a reply is a secret, and so is a cookie, which
    servers say again in the body.
    """
    in_session = service.name.startswith(_SESSION) or service.http.cookies is not None
    accounts = service.name in _WITH_ACCOUNTS or service.own or bool(service.reply.row or service.reply.verify)
    return accounts or in_session or bool(service.take)


def withheld(exchange: Exchange, rules: ReplyMap | None = None) -> Exchange:
    """`exchange` with nothing of its reply but what it consists of, whether it succeeded, its code and its description.

    rules: what the profile calls those.
    """
    mapped = {letters(name) for each in (rules.account.values() if rules else ()) for name in _last_names(each)}
    told = _TOLD.union(*map(_last_names, (rules.success, rules.code) if rules else ())) - mapped
    said = _SAID.union(_last_names(rules.description) if rules else ()) - mapped
    known = frozenset(profiles_words(rules)) if rules else frozenset()
    shown = withhold(
        exchange.reply_body, lambda name: letters(name) in told, lambda name: letters(name) in said, known.__contains__
    )
    headers = tuple(
        [(name, value if name.lower() in PLAIN_HEADERS else MASK) for name, value in exchange.reply_headers]
    )
    return replace(exchange, reply_headers=headers, reply_body=shown)


def profiles_words(rules: ReplyMap) -> Iterator[str]:
    """The `letters` of all names and codes that the profile gives for a reply."""
    # By way of a copy: another thread may note in the rules what follows from them.
    written = [value for value in dict(vars(rules)).values() if isinstance(value, str)]
    for expression in (*written, *rules.account.values(), *(rules.keep or ()), *rules.choosing):
        yield from map(letters, _IDENTIFIER.findall(expression))
    yield from map(letters, rules.codes)


def opened(exchange: Exchange, rules: ReplyMap) -> Exchange:
    """`exchange`, whose reply was read, without what stands where the profile has the SIP password from.

    Of other people's rows, and of what a password is compared with, no value is shown.
    """
    if rules.row or rules.verify:
        return withheld(exchange, rules)
    names = frozenset(_last_names(rules.account.get("password", "")))
    return replace(exchange, reply_body=redact_named(exchange.reply_body, names))


def _last_names(expression: str) -> Iterator[str]:
    """The `letters` of the names that the paths of an expression end in, roughly: too many rather than too few."""
    for path in re.findall(r"[\w.\"@#$-]+", expression):
        names = _IDENTIFIER.findall(path.rpartition(".")[2])
        yield from map(letters, names)


def _headers(headers: Iterable[tuple[str, str]], masked: Callable[[str], str]) -> tuple[tuple[str, str], ...]:
    # By way of a list, whose length is known: see benchmarks/connected.py on what a tuple of unknown length leaves.
    return tuple([(name, MASK if _hides(name) else masked(value)) for name, value in headers])


def _hides(name: str) -> bool:
    return name.lower() in _SECRET_HEADERS or looks_secret(name)


def _body(body: bytes, charset: str | None, masked: Callable[[str], str], margin: int) -> str:
    text = _text(body, charset)
    shown = redact_named(masked(text[: MAX_TEXT + margin]))
    return shown[:-margin] if len(text) > MAX_TEXT + margin else shown


def _text(body: bytes, charset: str | None) -> str:
    """`body` in its own encoding, or what it would not be recognised in: a secret in UTF-16, ``señha`` in Latin-1.

    What is in none is UTF-8 with each stray byte as the Latin-1 character that it most likely is.
    """
    from neon_wizard.protocols.markup import decode

    try:
        return decode(body, charset, "")
    except ReplyError:
        return body.decode("utf-8", "surrogateescape").translate(_STRAY)


def _without_login(url: str) -> str:
    if "@" not in url:
        return url
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


LARGEST: Final = 200_000
"""Characters; a longer body is shown as it came."""
DEEPEST: Final = 50
"""Steps of indentation; what nests deeper stands no further to the right, or brackets alone would fill the memory."""

# What JSON consists of (RFC 8259, 2): a string, a mark that opens, closes or separates, or anything else.
# One that never ends is one token as well: each quote in it would be tried as a beginning.
_TOKEN = late.pattern(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)


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
