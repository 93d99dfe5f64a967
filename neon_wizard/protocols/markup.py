"""XML → plain data, bounded: the one reader of every XML reply, whatever wrote it.

Namespaces are dropped: ``soap:Body`` and ``Body`` are the same name. Nothing is fetched, no entity is ever expanded,
and a document type is refused at its first byte (F18, F19). A document of any size is never held as a tree: elements
become plain data as they are read, so that a reply of many small elements ends at the limit and not in the memory (F06,
F20). Only a small document that consists of nothing but elements and text, as most replies do, is read from one. White
space before the XML declaration, which many a PHP server sends, is ignored, as it can change no meaning. What SOAP's
encodings add is read here too (`neon_wizard.protocols.graph`): references, arrays, maps, attachments.

`Names` bounds the names in replies of every format, because everything that reads a reply compares them one by one: a
million letters in one name, or fifty thousand names, cost more than any value does.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, Final
from urllib.parse import unquote

from lxml import etree

from neon_wizard import late
from neon_wizard.errors import ReplyError
from neon_wizard.model import EMPTY
from neon_wizard.protocols import graph
from neon_wizard.protocols.graph import add

MAX_NAME: Final = 1_000
"""Characters, with a namespace."""
MAX_NAMES: Final = 5_000
"""Different ones in one reply."""


class ReplyNames:
    """The different names of one reply. host: who said it, for the errors."""

    def __init__(self, host: str) -> None:
        self._host = host
        self.seen: set[str] = set()

    def take(self, name: str) -> None:
        """Note a name; raises `ReplyError` ``reply.too_large`` where it is too long, or one too many."""
        if name in self.seen:
            return
        if len(name) > MAX_NAME:
            raise self._too_large(f"a name of {MAX_NAME} characters")
        self.seen.add(name)
        if len(self.seen) > MAX_NAMES:
            raise self._too_large(f"{MAX_NAMES} different names")

    def _too_large(self, limit: str) -> ReplyError:
        return ReplyError("reply.too_large", facts={"host": self._host, "limit": limit})


MAX_ELEMENTS: Final = 50_000
MAX_ATTRIBUTES: Final = 1_000
"""Of one element."""
MAX_DEPTH: Final = 256
MAX_INCLUDED: Final = 8_388_608
"""How many characters of attachments a document may stand for, because one attachment may be included many times."""
BLANKS: Final = " \t\r\n"
"""What XML calls white space; other blanks are part of a text."""
_BLANKS: Final = tuple(BLANKS)

_DECLARATION: Final = late.pattern(r"^\s*<\?xml\b[^>]{0,200}\?>")
_DECLARED: Final = late.pattern(rb"^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Without a byte-order mark, UTF-16 is recognised by the first character of an XML document (XML 1.0, appendix F).
_UNMARKED: Final = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
# Encodings of Python's own, in which no document is written.
_NOT_FOR_DOCUMENTS: Final = frozenset(
    {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7", "undefined"}
)
_XSI: Final = tuple(f"{{http://www.w3.org/{when}/XMLSchema-instance}}" for when in ("2001", "2000/10", "1999"))


def from_xml(
    body: bytes | str,
    *,
    charset: str | None = None,
    host: str,
    attachments: Mapping[str, str] = EMPTY,
) -> dict[str, Any]:
    """Return ``{local name of the root: its plain data}``.

    charset: what the HTTP header says; a byte-order mark is stronger, the XML declaration weaker (RFC 7303).
    attachments: Content-ID → text, for ``cid:`` references. host: who sent it, for the errors. Raises `ReplyError`:
    ``reply.malformed`` with line and column (F23), ``reply.encoding`` (F21), ``reply.document_type``,
    ``reply.too_deep``, ``reply.too_large``, ``reply.missing`` for an attachment.
    """
    text = body if isinstance(body, str) else decode(body, charset, host)
    if text.startswith(_BLANKS) and (declaration := _DECLARATION.match(text)):
        # The declaration is blanked, not cut off, so that lines and columns stay those of what was sent. It is already
        # text, so the encoding that it names no longer counts.
        text = re.sub(r"\S", " ", declaration[0]) + text[declaration.end() :]
    return _parse(text, host, attachments)


def xml_text(text: str, *, host: str = "") -> Any | None:
    """Return the plain data of a text that holds XML, as ``{name: …}``; None when it holds none.

    There may be one element or several side by side. A declaration is dropped, whatever encoding it claims, as this is
    already text. Raises `ReplyError` as `from_xml` does, but never ``reply.malformed``: a text that is no XML is just a
    text.
    """
    inner = _DECLARATION.sub("", text.lstrip("\ufeff" + BLANKS), count=1).strip(BLANKS)
    if not inner.startswith("<"):
        return None
    try:
        if inner[:9].upper() == "<!DOCTYPE":
            raise _document_type(host)
        found = _parse(f"<x>{inner}</x>", host)["x"]
    except ReplyError as error:
        if error.code == "reply.malformed":
            return None
        raise
    return found if isinstance(found, dict) and "#text" not in found else None


def decode(body: bytes, charset: str | None, host: str, usual: str = "utf-8") -> str:
    """Decode `body` strictly: what is not in its own encoding is refused, never guessed (F21).

    charset: what the HTTP header says; a byte-order mark is stronger, an XML declaration weaker, `usual` comes last.
    """
    marked = not body.startswith(b"<")
    for mark, encoding in _MARKS if marked else ():
        if body.startswith(mark):
            return _strict(body[len(mark) :], encoding, host)
    if charset is None or charset.lower().replace("_", "-") in ("utf-16", "iso-10646-ucs-2", "ucs-2"):
        for start, encoding in _UNMARKED:
            if body.startswith(start):
                return _strict(body, encoding, host)
    declared = _DECLARED.match(body)
    return _strict(body, charset or (declared[1].decode("ascii") if declared else usual), host)


@lru_cache(64)
def _codec(encoding: str) -> str:
    return codecs.lookup(encoding).name.replace("_", "-")


def _strict(body: bytes, encoding: str, host: str) -> str:
    try:
        name = _codec(encoding)
        # A declaration that can be read byte by byte is not in an encoding of two or four bytes, whatever it says.
        if name in _NOT_FOR_DOCUMENTS or (name.startswith(("utf-16", "utf-32")) and body.startswith(b"<?xml")):
            raise LookupError(encoding)
        return body.decode(encoding)
    except (LookupError, ValueError) as error:
        facts = {"host": host, "encoding": encoding[:40]}
        raise ReplyError("reply.encoding", facts=facts, detail=str(error)[:200]) from error


_idle: list[tuple[_Builder, Any]] = []
"""Parsers with their targets that wait for the next document. Making one takes longer than most replies do, and each
one that is thrown away leaves a cycle in memory, with all of its reply.
"""
_MOST_IDLE: Final = 2


def _parser() -> tuple[_Builder, Any]:
    try:
        return _idle.pop()
    except IndexError:
        target = _Builder()
        return target, etree.XMLParser(  # type: ignore[call-overload]  # its stubs want every method of a target
            target=target,
            encoding="utf-8",  # overrides the declaration, as the text is already decoded
            # With none at all, a target is given “&#38;” for the & of an attribute. None can be declared: `doctype`.
            resolve_entities="internal",
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )


_SMALL: Final = 16_384
"""Characters, in which there is no room for what `_Builder` bounds, but for depth and the length of a name."""
_DEEP: Final = 100
_DECLARES_NAMESPACE: Final = late.pattern(r" xmlns(?::[\w.-]+)?=")


@cache
def _tree_parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8", resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=False
    )


class _OtherwiseError(Exception):
    """The document is none of those that `_simple` reads."""


def _simple(text: str) -> dict[str, Any] | None:
    """Return the plain data of a small document of elements and text alone; None for any other, and for a broken one.

    That is most replies, and takes two thirds of the time. There is no comment, section, document type or instruction,
    and each “=” declares a namespace, so that there is no attribute either.
    """
    start = text.find("?>") + 2 if text.startswith("<?xml ") else 0
    if len(text) > _SMALL or "<!" in text or text.find("<?", start) >= 0 or "Include" in text:
        return None
    if text.count("=", start) != len(_DECLARES_NAMESPACE.findall(text, start)):
        return None
    try:
        root = etree.fromstring(text.encode("utf-8"), _tree_parser())
        return {_local(str(root.tag)): _inside(root, 1)}
    except (etree.XMLSyntaxError, UnicodeEncodeError, _OtherwiseError):
        _tree_parser.cache_clear()  # it knows what was wrong, in the reply's own words
        return None


def _inside(element: Any, depth: int) -> Any:
    text = element.text or ""
    if depth > _DEEP:
        raise _OtherwiseError
    children: dict[str, Any] = {}
    for child in element:
        value = _inside(child, depth + 1) if len(child) else (child.text or "").strip(BLANKS)
        name = _local(child.tag)
        if name in children:
            add(children, name, value)
        else:
            children[name] = value
        if tail := child.tail:
            text += tail
    text = text.strip(BLANKS)
    if not children:
        return text
    return {**children, "#text": text} if text else children


@lru_cache(1_024)
def _local(tag: str) -> str:
    local = tag[tag.rfind("}") + 1 :]
    if len(tag) > MAX_NAME or ":" in local:  # a prefix that nothing declares, of which lxml tells only mostly
        raise _OtherwiseError
    return local


def _parse(text: str, host: str, attachments: Mapping[str, str] = EMPTY) -> dict[str, Any]:
    simple = _simple(text)
    if simple is not None:
        return simple
    target, parser = _parser()
    target.begin(host, attachments)
    try:
        parser.feed(text.encode("utf-8"))
        found: dict[str, Any] = parser.close()
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise _too_deep(host) from error
        line, column = error.position
        facts = {"host": host, "line": max(line, 1), "column": max(column, 1)}
        raise ReplyError("reply.malformed", facts=facts, detail=error.msg or "") from error
    except UnicodeEncodeError as error:
        raise ReplyError("reply.encoding", facts={"host": host, "encoding": "utf-8"}) from error
    finally:
        target.begin("", EMPTY)  # nothing of the reply stays
    if len(_idle) < _MOST_IDLE:  # after a failure nobody knows what is left in the parser
        _idle.append((target, parser))
    return found


class _Open:
    """An element whose end was not read yet. noted: what its attributes say, which most elements do not have."""

    __slots__ = ("children", "name", "noted", "text")

    def __init__(self, name: str) -> None:
        self.name = name
        self.noted: _Noted | None = None
        self.children: dict[str, Any] = {}
        self.text: list[str] = []


class _Noted:
    """What the attributes of one element say of it."""

    __slots__ = ("attributes", "id", "kind", "nil", "reference")

    def __init__(self, attributes: Mapping[str, str]) -> None:
        # Attributes with a namespace are about the notation (xsi:type, encodingStyle), not about the content.
        self.attributes = {name: value for name, value in attributes.items() if not name.startswith("{")}
        self.kind, self.nil = "", False
        for name, value in attributes.items():
            if name.startswith(_XSI):
                if name.endswith("}type"):
                    self.kind = value.rpartition(":")[2]
                elif name.endswith(("}nil", "}null")):
                    self.nil = value in ("true", "1")
        self.id, self.reference = graph.named(attributes)
        if not self.kind and graph.is_array(attributes):
            self.kind = "Array"


class _Builder:
    """Receives the parser's events; an error raised in one of them ends the parsing."""

    def __init__(self) -> None:
        self.begin("", EMPTY)

    def begin(self, host: str, attachments: Mapping[str, str]) -> None:
        """Forget what was read, for the next document."""
        self._host = host
        self._attachments = attachments
        self._included = 0
        self._elements = 0
        self._names = ReplyNames(host)
        self._stack: list[_Open] = [_Open("")]
        self._graph = graph.Graph()

    def doctype(self, _name: str, _public: str | None, _system: str | None) -> None:
        raise _document_type(self._host)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise _too_large(self._host)
        if len(self._stack) > MAX_DEPTH:
            raise _too_deep(self._host)
        # With its namespace: a long one, declared once, would be written out for every element.
        if tag not in self._names.seen:
            self._names.take(tag)
        opened = _Open(tag[tag.rfind("}") + 1 :])
        if attributes:
            if len(attributes) > MAX_ATTRIBUTES:
                raise _too_large(self._host, f"{MAX_ATTRIBUTES} attributes of one element")
            for name in attributes:
                self._names.take(name)
            opened.noted = _Noted(attributes)
        self._stack.append(opened)

    def data(self, text: str) -> None:
        self._stack[-1].text.append(text)

    def end(self, tag: str) -> None:
        done = self._stack.pop()
        parent = self._stack[-1]
        if tag == graph.INCLUDE:
            parent.text.append(self._attachment(done.noted.reference if done.noted else ""))
            return
        if done.noted is not None:
            value = self._value(done, done.noted)
        else:  # as most elements are
            text = "".join(done.text).strip(BLANKS)
            value = text if not done.children else {**done.children, "#text": text} if text else done.children
        if done.name not in parent.children:
            parent.children[done.name] = value
        else:
            add(parent.children, done.name, value)

    def close(self) -> dict[str, Any]:
        """Return the plain data, with references replaced by what they refer to."""
        try:
            return self._graph.resolved(self._stack[0].children, MAX_ELEMENTS, MAX_DEPTH)
        except graph.TooLarge:
            raise _too_large(self._host) from None
        except (graph.TooDeep, RecursionError):
            raise _too_deep(self._host) from None

    def _value(self, element: _Open, noted: _Noted) -> Any:
        # Only in an envelope do id and href mean what SOAP's encoding says; elsewhere they are ordinary attributes.
        encoded = len(self._stack) > 1 and self._stack[1].name == "Envelope"
        text = "".join(element.text).strip(BLANKS)
        if encoded and noted.reference and not text and not element.children:
            if noted.reference.startswith("cid:"):
                noted.attributes.pop("href", None)
                value: Any = self._attachment(noted.reference)
            else:
                value = self._graph.refer(noted.reference.removeprefix("#"), noted.attributes)
        else:
            value = _value(element, noted, text)
        if encoded and noted.id:
            # What stands beside the operation's result in the Body is there only to be referred to.
            apart = len(self._stack) == 3 and bool(self._stack[2].children)
            return self._graph.define(noted.id, value, apart=apart)
        return value

    def _attachment(self, reference: str) -> str:
        name = unquote(reference.removeprefix("cid:"))
        if name not in self._attachments:
            raise ReplyError("reply.missing", facts={"host": self._host, "node": f"cid:{name[:80]}"})
        self._included += len(self._attachments[name])
        if self._included > MAX_INCLUDED:
            raise ReplyError("reply.too_large", facts={"host": self._host, "limit": f"{MAX_INCLUDED} characters"})
        return self._attachments[name]


def _value(element: _Open, noted: _Noted, text: str) -> Any:
    attributes = {f"@{name}": value for name, value in noted.attributes.items()}
    if noted.nil:
        return ""
    if noted.kind in ("Array", "Vector"):  # Vector is Apache's name for an array
        return graph.array(element.children)
    if not element.children:
        text = _from_base64(text) if noted.kind in ("base64Binary", "base64") else text
        return {**attributes, "#text": text} if attributes else text
    if noted.kind == "Map":
        return graph.table(element.children)
    return {**attributes, **element.children, **({"#text": text} if text else {})}


def _from_base64(text: str) -> str:
    """Decode base64Binary, in which SOAP::Lite sends text beyond ASCII; what does not decode to text stays as it is."""
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return text


def _document_type(host: str) -> ReplyError:
    return ReplyError("reply.document_type", facts={"host": host})


def _too_large(host: str, limit: str = f"{MAX_ELEMENTS} elements") -> ReplyError:
    return ReplyError("reply.too_large", facts={"host": host, "limit": limit})


def _too_deep(host: str) -> ReplyError:
    return ReplyError("reply.too_deep", facts={"host": host, "limit": MAX_DEPTH})
