"""Placeholders in a profile's templates: ``{login}`` and ``{login|filter|filter}``; every other brace is itself.

Also the bodies that are text templates: what one is written in, and where in it each placeholder stands. Both are read
here so that a profile is checked by the same rules by which `neon_wizard.protocols.templates` fills in and escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from neon_wizard import late

FIVE: Final = ("login", "password", "name", "email", "phone")
"""What the specification's signup asks (A1)."""

SENT: Final = (*FIVE, "number")
"""What a request carries of the user's; a setting may be said to be one of these."""

_WRITINGS: Final = ("iso", "basic", "http", "date", "expiry")
TIMES: Final = ("timestamp", "timestamp_ms", *(f"timestamp_{each}" for each in _WRITINGS))
"""One moment of the request: seconds, milliseconds, as ISO 8601 with and without marks, as in HTTP's Date, the day
alone; and the moment five minutes later, in seconds."""

MACHINE: Final = ("uuid", "os", "hostname", "locale", "version", *TIMES, "nonce")
"""What this computer and this program fill in themselves."""

INSTALLATION: Final = ("machine_id",)
"""What is made once for this installation, and differently for every operator (`neon_wizard.accounts`)."""

CONSENT: Final = ("terms_version", "consent_time")
"""What a signup says of the user's consent: to which terms, and when, as ISO 8601 in UTC."""

BUILTIN: Final = (*SENT, *MACHINE, *INSTALLATION, *CONSENT)
"""Names that no input may have, because the program fills them in itself somewhere."""

LICENCE: Final = ("licence_key",)
"""What the licence services are sent besides."""

ACCOUNT: Final = ("login", "number", "password")
"""What an account fills in where an extra service sends it."""

WITHOUT_PLACEHOLDERS: Final = ("soap", "wsdl", "form")
"""Protocols whose address is always the same: no placeholder may stand in it."""

_LICENSED: Final = ("number", "login", "password", "name", *LICENCE)
FILLED: Final[Mapping[str, tuple[str, ...]]] = {
    "signup": (*FIVE, *CONSENT),
    "provisioning": ("login", "password"),
    "balance": ("number", "login", "password"),
    "licence": _LICENSED,
    "licence_status": _LICENSED,
}
"""What each operation has a value for, besides `MACHINE`, `INSTALLATION`, secrets and a signup's inputs."""

OF_ACCOUNT: Final = "account."
"""What stands before the name of a setting of the account: ``{account.CustomerId}``."""

DIGESTS: Final = ("md5", "sha1", "sha256", "sha384", "sha512")
_BYTES: Final = (*(f"{each}-raw" for each in DIGESTS), "base64-decode", "hex-decode", "utf-16le")
_WRITTEN: Final = (*DIGESTS, "hex", "base64", "base64url", "urlencode")
_INSIDE: Final = ("xml", "json", "odata")
FILTERS: Final = (*_WRITTEN, *_BYTES, *_INSIDE, "urldecode", "e164", "lower", "upper", "trim", "digits")
"""What may stand after a ``|``, applied from left to right."""

SECRET_PREFIX: Final = "secret:"
SECRET_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}"
"""What may stand after the prefix."""

_WORD: Final = r"[A-Za-z_][A-Za-z0-9_-]*"
INPUT_NAME: Final = r"[A-Za-z_][A-Za-z0-9_-]{0,39}"
PLACEHOLDER: Final = late.pattern(
    rf"\{{(?P<name>{SECRET_PREFIX}{SECRET_NAME}|{_WORD}(?:\.{_WORD})?)(?P<filters>(?:\|{_WORD})*)\}}", re.ASCII
)
"""``{login}``, ``{login|md5}``, ``{secret:http}``; ``{device.id}`` for what an earlier reply or the account holds."""
_BARE_SECRET: Final = rf"(?<![\w{{-]){SECRET_PREFIX}{SECRET_NAME}"
"""A reference without its braces, which would be sent as these very letters."""
_SLIP: Final = late.pattern(r"\{[^\S\n]*(?P<name>[A-Za-z_][\w-]*)[^\S\n]*(?P<rest>[:|.=][^{}\"'\n]{0,80})?\}", re.ASCII)
"""What may be meant as a placeholder: ``{ login }``, ``{secrets:http}``, ``{password | md5}``."""
_ALIKE: Final = 0.75
MAX_DEPTH: Final = 30
"""How deep a template that is a table may nest."""


def filled_in(service: str) -> tuple[str, ...]:
    """Return the placeholders that are filled when `service` is asked, besides its inputs and secrets."""
    return (*FILLED[service], *MACHINE, *INSTALLATION)


@lru_cache(256)
def names(template: str) -> tuple[str, ...]:
    """Return the placeholders of `template`, in order, without their filters."""
    return tuple(match["name"] for match in PLACEHOLDER.finditer(template))


def filters_of(match: re.Match[str]) -> tuple[str, ...]:
    """Return the filters of one placeholder, from left to right."""
    return tuple(match["filters"].split("|")[1:])


def gives_bytes(filters: Iterable[str], *, before: bool = False) -> bool:
    """Return whether what comes out of `filters` is no text but bytes. before: whether what goes in is bytes."""
    encoded = False  # bytes in percent-encoding, which `urldecode` takes off again
    for word in filters:
        if word == "urldecode":
            before, encoded = before or encoded, False
        elif word in _BYTES:
            before, encoded = True, False
        elif word in _WRITTEN:
            before, encoded = False, word == "urlencode" and (before or encoded)
    return before


def without(template: str) -> str:
    """Return `template` with a plain letter for each placeholder, so that what surrounds them can be checked."""
    return PLACEHOLDER.sub("x", template)


def texts(template: Any) -> Iterator[str]:
    """Yield every text in a template that is a text, or a table or list of such; ValueError when it nests too deep."""
    waiting: list[tuple[Any, int]] = [(template, 0)]
    while waiting:
        value, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise ValueError("nests too deep")
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from value
            waiting += [(item, depth + 1) for item in value.values()]
        elif isinstance(value, list):
            waiting += [(item, depth + 1) for item in value]


def unknown(template: Any, known: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return unknown names and filters, and what only looks like a placeholder; each once, with its kind.

    ``("name", "logn")``, ``("filter", "sha3")``, ``("slip", "{ login }")``. known: the names that are filled. Raises
    ValueError as `texts`.
    """
    filled = frozenset(known)
    found: dict[tuple[str, str], None] = {}
    for text in texts(template):
        for match in PLACEHOLDER.finditer(text):
            if match["name"] not in filled and not is_secret(match["name"]):
                found["name", match["name"]] = None
            found |= {("filter", word): None for word in filters_of(match) if word not in FILTERS}
        found |= {("slip", each): None for each in slips(text, filled)}
    return tuple(found)


def is_secret(name: str) -> bool:
    """Return whether a placeholder of this name stands for ``secret:NAME``."""
    return name.startswith(SECRET_PREFIX)


def settings_in(found: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the account's settings among the placeholders `found`, each once."""
    return tuple(dict.fromkeys(name.removeprefix(OF_ACCOUNT) for name in found if name.startswith(OF_ACCOUNT)))


def as_template(text: str) -> str:
    """Return `text` as a template: ``secret:NAME`` alone means ``{secret:NAME}``, anything else itself.

    Raises ValueError for a reference whose name cannot be one.
    """
    if not is_secret(text) or "{" in text:
        return text
    if not re.fullmatch(SECRET_PREFIX + SECRET_NAME, text):
        raise ValueError("a reference whose name is not one of letters, digits, _ and -")
    return f"{{{text}}}"


def slips(text: str, known: Iterable[str]) -> Iterator[str]:
    """Yield what in `text` seems to be meant as a placeholder, and would be sent as it stands.

    ``{secrets:http}``, ``{ login }``, and ``secret:http`` without its braces.
    """
    if "{" not in text and SECRET_PREFIX not in text:
        return
    filled = frozenset(known)
    if text.startswith("{") and text[1:-1] in filled:
        return
    for match in _SLIP.finditer(text):
        rest = (match["rest"] or "|")[0]
        ours = filled if rest == "|" else ("secret",)
        if not PLACEHOLDER.fullmatch(match[0]) and any(_near(match["name"], name) for name in ours):
            yield match[0]
    if SECRET_PREFIX in text:
        yield from re.findall(_BARE_SECRET, _SLIP.sub("", text))


def meant(text: str) -> str:
    """Return the first thing in `text` that is meant as a placeholder, where none is filled in; empty for none."""
    found = PLACEHOLDER.search(text)
    return found[0] if found else next(slips(text, _EVERY), "")


def meant_in_password(text: str) -> str:
    """Return the same for a password, where braces are its own unless they hold one of our names, or nearly one."""
    for match in PLACEHOLDER.finditer(text):
        if is_secret(match["name"]) or any(_near(match["name"], name) for name in _EVERY):
            return match[0]
    return next((each for each in slips(text, _EVERY) if each != text), "")


_EVERY: Final = frozenset((*BUILTIN, *LICENCE))


def _near(word: str, name: str) -> bool:
    import difflib

    return difflib.SequenceMatcher(None, word.lower(), name).ratio() >= _ALIKE


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
    DIGESTED = "in what is digested or composed, which may be bytes"
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
    """Return what the template `body` is written in: by `content_type`, else by its look; None when neither tells."""
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
    """Yield each placeholder of `body`, in order, with where it stands."""
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
    """Return what is wrong with the template `body`, in words; empty when it can be filled with any value."""
    import json  # the first window does without

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
