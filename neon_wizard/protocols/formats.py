"""Replies that are not XML → plain data, bounded: JSON, form encoding, Java properties, INI and plain text.

A name with dots (``Data.Number``, in forms also ``Data[Number]``) leads into tables, so that one expression reads every
format; what stands twice is a list (F30). XML is read by `neon_wizard.protocols.markup`.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any, Final
from urllib.parse import parse_qsl

from neon_wizard import late
from neon_wizard.errors import ReplyError
from neon_wizard.profile import patterns
from neon_wizard.protocols.graph import add
from neon_wizard.protocols.markup import MAX_DEPTH, MAX_ELEMENTS, ReplyNames, decode, from_xml

LONGEST_TEXT: Final = 1_000
"""Characters of a plain text that a profile's pattern is tried on."""
_EXACT: Final = range(-(2**63), 2**64)
"""Whole numbers that stay numbers, so that expressions can compare them; any other is its text."""
_LONGEST_WHOLE: Final = 20
"""Characters of those."""
_LONGEST_FRACTION: Final = 60
"""Characters, and places before or after the mark, of a number with a fraction or an exponent that stays a number."""

Pairs = Iterable[tuple[str, str]]


def from_json(body: bytes, *, charset: str | None = None, host: str) -> Any:
    """Read JSON (RFC 8259). Numbers with a fraction or an exponent become decimals: money is never a binary float.

    Raises `ReplyError` ``reply.malformed`` with line and column, also for NaN and Infinity (F25), ``reply.too_deep``,
    ``reply.too_large``, ``reply.encoding``.
    """
    text = decode(body, charset, host)
    _check_json(text, host)
    names = ReplyNames(host)
    try:
        table = partial(_table, names)
        found = json.loads(text, object_pairs_hook=table, parse_int=_whole, parse_float=_fraction)
        if half := re.search(r"(?i)\\ud[89a-f]", text):
            _check_whole(found, host, *_place(text, half.start()))
        return found
    except json.JSONDecodeError as error:
        raise _malformed(host, error.lineno, error.colno, error.msg) from error


# A string that never ends is one token too, else each quote in it would be tried as a beginning. The possessive
# quantifier saves 128 bytes for each character, which Python would note as a place to come back to.
_JSON_TOKEN: Final = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[\]{},]|NaN|-?Infinity'


def _check_json(text: str, host: str) -> None:
    """Check the bounds: Python's own reader nests without a limit, and accepts numbers that JSON does not have."""
    depth = elements = 0
    for found in re.finditer(_JSON_TOKEN, text, re.DOTALL):
        token = found[0]
        if token in ("{", "["):
            depth += 1
            if depth > MAX_DEPTH:
                raise ReplyError("reply.too_deep", facts={"host": host, "limit": MAX_DEPTH})
        elif token in ("}", "]"):
            depth -= 1
        elif token == "," or token[0] == '"':
            pass
        else:
            line, column = _place(text, found.start())
            raise _malformed(host, line, column, f"{token} is not JSON")
        elements += token in ("{", "[", ",")
        _bound(elements, host)


def _check_whole(found: Any, host: str, line: int, column: int) -> None:
    """Refuse half of a surrogate pair, which is no character: nothing that holds one can be shown or stored."""
    try:
        json.dumps(found, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        raise _malformed(host, line, column, "half a character") from error


def _whole(text: str) -> int | str:
    """Return a whole number; one beyond 64 bits is its text."""
    number = int(text) if len(text) <= _LONGEST_WHOLE and text != "-0" else None
    return text if number is None or number not in _EXACT else number


def _fraction(text: str) -> Decimal | str:
    """Return the exact number; what is too long to be an amount is its text."""
    if len(text) > _LONGEST_FRACTION:
        return text
    try:
        number = Decimal(text)
    except InvalidOperation:  # an exponent beyond all bounds
        return text
    exponent = int(number.as_tuple().exponent)
    return number if max(abs(exponent), abs(number.adjusted())) <= _LONGEST_FRACTION else text


def _table(names: ReplyNames, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    repeated: dict[str, list[Any]] = {}
    for name, value in pairs:
        names.take(name)
        repeated.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in repeated.items()}


_WHOLE: Final = late.pattern(r"[+-]?[0-9]{1,40}", re.ASCII)
_FRACTION: Final = late.pattern(r"[+-]?(?:[0-9]{1,400}(?:\.[0-9]*)?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_MOMENT: Final = late.pattern(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]([0-9:]{2,8}.*))?", re.ASCII)
_BARE_TIME: Final = late.pattern(r"([0-9]{2})([0-9]{2})([0-9]{2})?(.*)", re.ASCII)
_WHOLES: Final = frozenset({"int", "i1", "i2", "i4", "i8", "biginteger"})
_FRACTIONS: Final = frozenset({"double", "float", "bigdecimal"})
_TEXTS: Final = frozenset({"string", "dateTime.iso8601", "dateTime", "base64"})
_NIL: Final = frozenset({"nil", "null"})
_XMLRPC: Final = "XML-RPC"


def from_xmlrpc(body: bytes, *, charset: str | None = None, host: str) -> Any:
    """Read a response of XML-RPC (xmlrpc.com/spec, with Apache's further types): its value, with the types it names.

    A double becomes an exact decimal, a date its ISO 8601 text, nil None; a value that is no table and no list stands
    in ``{"value": …}``. A fault becomes ``{"Fault": {"faultcode": …, "faultstring": …}}``, as SOAP's does.
    Raises as `neon_wizard.protocols.markup.from_xml`, and ``reply.format`` for any other document.
    """
    document = from_xml(body, charset=charset, host=host)
    response = document.get("methodResponse")
    if isinstance(response, dict) and "fault" in response:
        fault = _value_in(response["fault"], host)
        parts = fault if isinstance(fault, dict) else {}
        return {"Fault": {"faultcode": parts.get("faultCode", ""), "faultstring": parts.get("faultString", "")}}
    if response is None or (isinstance(response, dict) and "params" not in response):
        name = next(iter(document))
        raise _no_xmlrpc(
            host, f"a document that begins with {name[:40]}" if response is None else "neither params nor a fault"
        )
    params = response["params"] if isinstance(response, dict) else ""
    values = _listed(params.get("param", []) if isinstance(params, dict) else [])
    found = [_value_in(param, host) for param in values]
    whole = found[0] if len(found) == 1 else found
    return whole if isinstance(whole, dict | list) else {"value": whole}


def _listed(node: Any) -> list[Any]:
    """Return what may stand once or often, as a list; an empty element holds nothing."""
    return node if isinstance(node, list) else [] if node == "" else [node]


def _value_in(holder: Any, host: str) -> Any:
    if not isinstance(holder, dict) or "value" not in holder or isinstance(holder["value"], list):
        raise _no_xmlrpc(host, "a part without its one value")
    return _typed(holder["value"], host)


def _typed(value: Any, host: str) -> Any:
    """Return what stands in a ``value``: a text, or one element that names its type."""
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or len(value) != 1:
        raise _no_xmlrpc(host, "a value of several types")
    ((kind, held),) = value.items()
    if kind == "struct":
        return _struct(held, host)
    if kind == "array":
        data = held.get("data", "") if isinstance(held, dict) else ""
        return [_typed(each, host) for each in (_listed(data.get("value", [])) if isinstance(data, dict) else [])]
    if kind in _NIL:
        return None
    if isinstance(held, str) and (found := _scalar(kind, held)) is not None:
        return found
    raise _no_xmlrpc(host, f"<{kind[:40]}> that is none")


def _struct(held: Any, host: str) -> dict[str, Any]:
    made: dict[str, Any] = {}
    names = ReplyNames(host)
    for member in _listed(held.get("member", []) if isinstance(held, dict) else []):
        name = member.get("name") if isinstance(member, dict) else None
        if not isinstance(name, str):
            raise _no_xmlrpc(host, "a member without its name")
        names.take(name)
        add(made, name, _value_in(member, host))
    return made


def _scalar(kind: str, text: str) -> Any:
    """Return the value of a type's text; None where it is none of that type."""
    if kind in _TEXTS:
        return text if kind == "string" else _from_base64(text) if kind == "base64" else _moment(text)
    if kind in _WHOLES and _WHOLE.fullmatch(text):
        return _whole(text.removeprefix("+"))
    if kind in _FRACTIONS and _FRACTION.fullmatch(text):
        return _fraction(text)
    return {"1": True, "true": True, "0": False, "false": False}.get(text) if kind == "boolean" else None


def _moment(text: str) -> str:
    """Return XML-RPC's ``20261201T10:00:00`` as ISO 8601 writes it in full; anything else as it is."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        return text
    day, time = "-".join(found.groups()[:3]), found[4] or ""
    if bare := _BARE_TIME.fullmatch(time):
        time = ":".join(part for part in bare.groups()[:3] if part) + bare[4]
    return f"{day}T{time}" if time else day


def _from_base64(text: str) -> str:
    """Return the text in it; what is no text stays base64, without the blanks in it."""
    plain = "".join(text.split())
    try:
        return base64.b64decode(plain, validate=True).decode()
    except (binascii.Error, ValueError):
        return plain


def _no_xmlrpc(host: str, found: str) -> ReplyError:
    return ReplyError("reply.format", facts={"host": host, "found": found, "expected": _XMLRPC})


def from_form(body: bytes, *, charset: str | None = None, host: str) -> dict[str, Any]:
    """Read ``a=1&b=2``, as browsers send it; raises `ReplyError` ``reply.malformed``, ``reply.encoding``, …"""
    encoding = charset or "utf-8"
    text = decode(body, charset, host).strip()
    _bound(text.count("&"), host)
    parts = [part for part in text.split("&") if part]  # nothing may stand between two marks, or after the last
    try:
        pairs = parse_qsl(
            "&".join(parts), keep_blank_values=True, strict_parsing=True, encoding=encoding, errors="strict"
        )
    except UnicodeDecodeError as error:
        raise ReplyError("reply.encoding", facts={"host": host, "encoding": encoding[:40]}) from error
    except ValueError as error:
        bad = next((part for part in parts if "=" not in part), "")
        raise _malformed(host, *_place(text, text.find(bad)), "a part without “=”") from error
    return _nested(((_dotted(name), value) for name, value in pairs), host)


def _dotted(name: str) -> str:
    """Return ``sip[user]`` and ``codec[]``, as PHP writes them, with dots."""
    return re.sub(r"\[([^\[\]]*)\]", lambda match: f".{match[1]}" if match[1] else "", name)


def from_properties(body: bytes, *, charset: str | None = None, host: str) -> dict[str, Any]:
    """Read Java's ``.properties``: ISO-8859-1 unless declared otherwise, with its escapes and continued lines."""
    text = decode(body, charset, host, "iso-8859-1")
    return _nested(_properties(text, host), host)


_PROPERTY: Final = r"(?s)(?P<name>(?:[^\\=: \t\f]++|\\.)*+)[ \t\f]*[=:]?[ \t\f]*(?P<value>.*)"
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}


def _properties(text: str, host: str) -> Iterator[tuple[str, str]]:
    lines = iter(enumerate(re.split(r"\r\n|\r|\n", text), start=1))
    for number, first in lines:
        line = first.lstrip(" \t\f")
        if not line or line[0] in "#!":
            continue
        parts = []
        while _continued(line):
            parts.append(line[:-1])
            line = next(lines, (0, ""))[1].lstrip(" \t\f")
        match = re.fullmatch(_PROPERTY, "".join((*parts, line)))
        if match is not None:
            yield _unescaped(match["name"], number, host), _unescaped(match["value"], number, host)


def _continued(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _unescaped(text: str, line: int, host: str) -> str:
    def character(match: re.Match[str]) -> str:
        if match[1] is not None:
            return chr(int(match[1], 16))
        if match[2] == "u":
            raise _malformed(host, line, 1, "an incomplete \\u escape")
        return _ESCAPES.get(match[2], match[2])

    plain = re.sub(r"\\(?:u([0-9A-Fa-f]{4})|(.)|$)", lambda m: "" if m[0] == "\\" else character(m), text)
    try:
        # Java writes what is beyond 16 bits as two escapes.
        return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError as error:
        raise _malformed(host, line, 1, "half a character") from error


def from_ini(body: bytes, *, charset: str | None = None, host: str) -> dict[str, Any]:
    """Read INI: ``[section]``, ``name=value`` with or without quotes around it, comments after ``;`` and ``#``."""
    return _nested(_ini(decode(body, charset, host), host), host)


def _ini(text: str, host: str) -> Iterator[tuple[str, str]]:
    section = ""
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        line = raw.strip()
        if not line or line[0] in ";#":
            continue
        name, mark, value = (part.strip() for part in line.partition("="))
        if line[0] == "[" and line[-1] == "]" and line[1:-1].strip():
            section = line[1:-1].strip()
        elif mark and name:
            quoted = len(value) >= 2 and value[0] == value[-1] == '"'
            yield f"{section}.{name}" if section else name, value[1:-1] if quoted else value
        else:
            raise _malformed(host, number, 1, "neither a section nor name=value")


def from_text(body: bytes, *, charset: str | None = None, host: str, pattern: str = "") -> dict[str, Any]:
    """Return ``text``, its ``lines``, and each named group of `pattern`, tried on the first `LONGEST_TEXT` characters.

    Raises `ReplyError` ``reply.format`` where the pattern matches nowhere in the text.
    """
    text = decode(body, charset, host).strip()
    lines = text.splitlines()
    _bound(len(lines), host)
    found = patterns.search(pattern, text[:LONGEST_TEXT]) if pattern else None
    if pattern and found is None:
        expected = f"a text with “{pattern[:80]}”"
        raise ReplyError("reply.format", facts={"host": host, "found": "another text", "expected": expected})
    groups = {name: value or "" for name, value in found.groupdict().items()} if found else {}
    return {"text": text, "lines": lines, **groups}


def _nested(pairs: Pairs, host: str) -> dict[str, Any]:
    """Make nested tables out of dotted names; a name that is also a table keeps its own text as ``#text``."""
    root: dict[str, Any] = {}
    names = ReplyNames(host)
    for count, (name, value) in enumerate(pairs, start=1):
        _bound(count, host)
        *way, last = name.split(".")
        for part in (*way, last):
            names.take(part)
        if len(way) > MAX_DEPTH:
            raise ReplyError("reply.too_deep", facts={"host": host, "limit": MAX_DEPTH})
        table = root
        for part in way:
            inner = table.get(part)
            if not isinstance(inner, dict):
                inner = {} if inner is None else {"#text": inner}
                table[part] = inner
            table = inner
        if isinstance(table.get(last), dict):
            add(table[last], "#text", value)
        else:
            add(table, last, value)
    return root


def _bound(elements: int, host: str) -> None:
    if elements > MAX_ELEMENTS:
        raise ReplyError("reply.too_large", facts={"host": host, "limit": f"{MAX_ELEMENTS} elements"})


def _place(text: str, position: int) -> tuple[int, int]:
    """Return line and column, counted from 1."""
    before = text[: max(position, 0)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _malformed(host: str, line: int, column: int, reason: str) -> ReplyError:
    return ReplyError("reply.malformed", facts={"host": host, "line": line, "column": column}, detail=reason)


READERS: Final[Mapping[str, Callable[..., Any]]] = {
    "json": from_json,
    "form": from_form,
    "properties": from_properties,
    "ini": from_ini,
    "text": from_text,
    "xmlrpc": from_xmlrpc,
}
"""By the name that a profile writes; `from_text` takes the pattern too."""
