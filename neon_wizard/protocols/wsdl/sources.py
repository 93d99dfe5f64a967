"""A zip in which an operator hands over the description of its services: read in place, nothing is ever unpacked.

Where the documents of a WSDL come from, for zeep: the operator's own host, a folder, a zip, the program itself.

Nothing else is ever asked: what stands on other computers is taken for empty, public names are not resolved.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit
from urllib.request import url2pathname

from lxml import etree
from zeep.wsdl import bindings

from neon_wizard import disk, late
from neon_wizard.errors import ProfileError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.places import resources
from neon_wizard.profile.addresses import as_fetched, host_of, origin_of
from neon_wizard.protocols.envelope import ENCODINGS

MARK: Final = "!/"
"""Between the archive's path and the name inside it: ``acme-docs.zip!/wsdl/service.wsdl``."""
MAX_MEMBERS: Final = 10_000
MAX_BYTES: Final = 16_777_216
"""Of one document, unpacked."""


def is_in_archive(wsdl: str) -> bool:
    """True for a path that names an archive, or a document inside one."""
    return MARK in wsdl or wsdl.lower().endswith(".zip")


def split(wsdl: str) -> tuple[Path, str]:
    """The archive's path and the name inside it, which is empty where none is written."""
    path, _, name = wsdl.partition(MARK)
    return Path(path), name


def document(path: Path, name: str) -> tuple[str, bytes]:
    """The document `name` of the archive at `path`, or the only WSDL in it; raises ValueError that says what is wrong.

    Names are only compared: one that is absolute or climbs out of the archive is just no name of a document.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS:
                raise ValueError(f"{path.name} holds more than {MAX_MEMBERS} files")
            names = {member.filename.replace("\\", "/"): member for member in members if not member.is_dir()}
            name = name or _only_wsdl(path, names)
            if name not in names:
                raise ValueError(f"{path.name} holds no “{name}”; it holds {_some(names)}")
            return name, _content(archive, names[name], name)
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ValueError(f"{path.name}: {reason}") from error


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    if member.flag_bits & 1:
        raise ValueError(f"{name} is locked with a password")
    with archive.open(member) as stream:
        # Not by the size that it claims: a bomb claims little.
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise ValueError(f"{name} is larger than {MAX_BYTES // 1_048_576} MiB")
    return content


def _only_wsdl(path: Path, names: dict[str, zipfile.ZipInfo]) -> str:
    found = [name for name in names if name.lower().endswith(".wsdl") and not name.startswith("__MACOSX/")]
    if len(found) == 1:
        return found[0]
    if not found:
        raise ValueError(f"{path.name} holds no .wsdl; it holds {_some(names)}")
    raise ValueError(f"{path.name} holds several: {_some(found)}; write which, as in {path.name}{MARK}{found[0]}")


def _some(names: dict[str, zipfile.ZipInfo] | list[str]) -> str:
    return ", ".join(list(names)[:10]) + (" …" if len(names) > 10 else "") or "nothing"


MAX_DOCUMENTS: Final = 30
"""How many documents one description may consist of."""
MAX_UNFOLDED: Final = 10_000
"""How many groups of its schemas one group may stand for: a few, each naming the next one twice, stand for millions."""

_SHIPPED: Final = {
    "http://schemas.xmlsoap.org/soap/encoding": "soap-encoding.xsd",
    "http://www.w3.org/2003/05/soap-encoding": "soap12-encoding.xsd",
    "http://schemas.xmlsoap.org/soap/envelope": "soap-envelope.xsd",
    "http://www.w3.org/2003/05/soap-envelope": "soap12-envelope.xsd",
    "http://www.w3.org/2001/xml.xsd": "xml.xsd",
    "http://www.w3.org/2001/03/xml.xsd": "xml.xsd",
    "http://www.w3.org/2009/01/xml.xsd": "xml.xsd",
    "http://www.w3.org/XML/1998/namespace": "xml.xsd",
    "http://www.w3.org/2004/08/xop/include": "xop-include.xsd",
    "http://www.w3.org/2005/05/xmlmime": "xmlmime.xsd",
    "http://www.w3.org/2004/11/xmlmime": "xmlmime-2004.xsd",
    "http://www.w3.org/2005/08/addressing": "ws-addr.xsd",
    "http://www.w3.org/2005/08/addressing/ws-addr.xsd": "ws-addr.xsd",
    "http://www.w3.org/2006/03/addressing/ws-addr.xsd": "ws-addr.xsd",
    "http://schemas.xmlsoap.org/wsdl": "wsdl.xsd",
}
_EMPTY_SCHEMA: Final = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'


def is_shipped(url: str) -> bool:
    """Return whether the document at `url` is a public one of which the program has a copy."""
    return _copy_of(url) is not None


def _copy_of(url: str) -> str | None:
    return _SHIPPED.get(url.rstrip("/").replace("https:", "http:", 1))


_WSDL_1_1: Final = "{http://schemas.xmlsoap.org/wsdl/}definitions"
_WSDL_2_0: Final = "{http://www.w3.org/ns/wsdl}description"
_ADDRESS: Final = late.pattern(rb"<[\w.-]+:address\s+location\s*=\s*[\"'](https?://[^\"'\s]{1,1000})[\"']")
# An import of a public namespace that does not say where it is: everybody is expected to have it.
_IMPORT: Final = late.pattern(rb"<([\w.-]+:)?import\s+namespace\s*=\s*([\"'])(http://[^\"'\s]{1,100})\2\s*/>")


@dataclass(frozen=True)
class Prepared:
    """A request as zeep writes it. address: what the WSDL says, which may be nothing that can be used."""

    address: str
    body: bytes
    headers: tuple[tuple[str, str], ...]


class Sources:
    """What zeep takes for its transport.

    skipped: imports of other hosts, for which an empty schema was given. elsewhere: the imported document that is being
    read, or empty. encodings: (binding, operation) → its encoding style, where its input is encoded.
    finish: changes an envelope before it is written.
    """

    def __init__(self, fetch: Callable[[str], bytes]) -> None:
        self.skipped: list[str] = []
        self.elsewhere = ""
        self.encodings: dict[tuple[str, str], str] = {}
        self.finish: Callable[[Any], None] | None = None
        self.binding_classes = [
            _noting(bindings.Soap11Binding, self.encodings),
            _noting(bindings.Soap12Binding, self.encodings),
            bindings.HttpGetBinding,
            bindings.HttpPostBinding,
        ]
        self._fetch = fetch
        self._root = ""
        self._loaded = 0
        self._groups: dict[str, list[str]] = {}
        self._internal = ""

    def root_of(self, wsdl: str) -> str:
        """The address of the description itself; raises ValueError where an archive does not tell which it is."""
        if "://" in wsdl:
            self._root = wsdl
        elif is_in_archive(wsdl):
            path, name = split(wsdl)
            name = name or document(path, "")[0]
            self._root = f"{path.as_uri()}{MARK}{quote(name)}"
        else:
            self._root = Path(wsdl).as_uri()
        return self._root

    def load(self, url: str) -> bytes:
        """The document at `url`: the program's own copy of a public one, the WSDL's own origin's, or an empty one."""
        shipped = _copy_of(url)
        if shipped:
            return (resources() / "schemas" / shipped).read_bytes()
        self._loaded += 1
        if self._loaded > MAX_DOCUMENTS:
            raise ValueError(f"it consists of more than {MAX_DOCUMENTS} documents")
        first = self._loaded == 1
        self.elsewhere = "" if first else _shown(url)
        content = _IMPORT.sub(_with_location, self._content(url)).lstrip(b" \t\r\n")
        self._check_groups(content)
        if first:
            _check_root(content)
            address = _ADDRESS.search(content)
            self._internal = origin_of(address[1].decode("latin-1")) if address else ""
        return content

    def done(self) -> None:
        """Every document has been read: what is wrong from now on is wrong with the description as a whole."""
        self.elsewhere = ""

    def post_xml(self, address: str, envelope: Any, headers: Mapping[str, str]) -> Prepared:
        """Called by zeep to send: nothing is sent here."""
        if self.finish is not None:
            self.finish(envelope)
        body = etree.tostring(envelope, xml_declaration=True, encoding="utf-8")
        # zeep writes the action of an operation that has none as Python's.
        sent = {name: value.replace('; action="None"', "") for name, value in headers.items()}
        return Prepared(address, body, tuple(sent.items()))

    def _check_groups(self, content: bytes) -> None:
        """zeep unfolds groups of elements and of attributes wherever they are named, however many that makes."""
        if b"roup" not in content and b"r\0o\0u\0p" not in content:
            return
        for name, named in _groups(content):
            self._groups.setdefault(name, []).extend(named)
        sizes: dict[str, int] = {}
        for group in self._groups:
            if _unfolded(group, self._groups, sizes) > MAX_UNFOLDED:
                raise ValueError(f"its group “{group[:80]}” stands for more than {MAX_UNFOLDED} others")

    def _content(self, url: str) -> bytes:
        url = as_fetched(url, self._root)
        scheme = urlsplit(url).scheme
        if scheme in ("http", "https"):
            if origin_of(url) == origin_of(self._root):
                return self._fetch(url)
            return self._of_other_host(url)
        if scheme == "file" and self._root.startswith("file:"):
            return self._read(url)
        raise ValueError(f"it refers to {scheme or 'a file'}, which is refused")

    def _of_other_host(self, url: str) -> bytes:
        """Behind a proxy, a server refers to its own documents by an internal name: they are asked for by its real one.

        It is known by the address that the description gives for its services.
        """
        if "://" in self._root and not self._root.startswith("file:") and origin_of(url) == self._internal:
            own = urlsplit(self._root)
            try:
                return self._fetch(urlsplit(url)._replace(scheme=own.scheme, netloc=own.netloc).geturl())
            except ProfileError:
                pass  # it is not there
        self.skipped.append(host_of(url))
        return _EMPTY_SCHEMA

    def _read(self, url: str) -> bytes:
        """A file in the folder of the WSDL, or below; in the zip where the WSDL is in one."""
        root, mark, _ = self._root.partition(MARK)
        path = urlsplit(url).path
        if mark:
            inside, found, name = path.partition(MARK)
            if inside != urlsplit(root).path or not found:
                raise ValueError(f"it refers to {path.rpartition('/')[2]}, which is outside of its own archive")
            return document(Path(url2pathname(inside)), unquote(name))[1]
        named, home = _path(url), _path(root).parent
        # First by the letters alone: to follow the links of a file on another computer would ask it (F50).
        if not named.is_relative_to(home) or not (file := named.resolve()).is_relative_to(home.resolve()):
            raise ValueError(f"it refers to {named.name}, which is outside of its own folder")
        try:
            return disk.read(file)
        except OSError as error:
            raise ValueError(f"{file.name}: {error.strerror}") from error


def _path(url: str) -> Path:
    """The path of a ``file:`` address, without ``..``; nothing is looked up."""
    parts = urlsplit(url)
    return Path(os.path.normpath(url2pathname(f"//{parts.netloc}{parts.path}" if parts.netloc else parts.path)))


def _shown(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2] or host_of(url)


def _with_location(match: re.Match[bytes]) -> bytes:
    prefix, _quote, namespace = match[1] or b"", match[2], match[3]
    if namespace.decode("latin-1").rstrip("/") not in _SHIPPED:
        return match[0]
    return b'<%simport namespace="%s" schemaLocation="%s"/>' % (prefix, namespace, namespace)


def _check_root(content: bytes) -> None:
    """Say what a document is that is no WSDL 1.1; what is no XML at all, zeep says better."""
    parser = etree.XMLPullParser(events=("start",), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        parser.feed(content[:65_536])
        tag = next((element.tag for _event, element in parser.read_events()), None)
    except etree.XMLSyntaxError:
        return
    if tag == _WSDL_2_0:
        raise ValueError("it is WSDL 2.0; ask the operator for WSDL 1.1, or write protocol = “soap” and its elements")
    if tag not in (None, _WSDL_1_1):
        raise ValueError(f"it begins with “{etree.QName(str(tag)).localname}”, and a WSDL with “definitions”")


def _groups(content: bytes) -> Iterator[tuple[str, list[str]]]:
    """Each named group of a schema and those that it names, by local names; nothing of what is no XML: zeep says it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    for group in root.iter("{*}group", "{*}attributeGroup"):
        if name := group.get("name"):
            inner = group.iter("{*}group", "{*}attributeGroup")
            yield name, [ref.rpartition(":")[2] for each in inner if (ref := each.get("ref"))]


def _unfolded(group: str, groups: Mapping[str, list[str]], sizes: dict[str, int]) -> int:
    """How many groups `group` stands for; one that names itself is left to zeep, which refuses it."""
    if group not in sizes:
        sizes[group] = 0
        sizes[group] = 1 + sum(_unfolded(each, groups, sizes) for each in groups.get(group, ()))
    return sizes[group]


def _noting(base: Any, encodings: dict[tuple[str, str], str]) -> Any:
    """zeep's class for a binding, that also notes which operations are encoded: zeep itself forgets it."""

    class Noting(base):  # type: ignore[misc]  # zeep has no types
        @classmethod
        def parse(cls, definitions: Any, xmlelement: Any) -> Any:
            made = super().parse(definitions, xmlelement)
            for operation in xmlelement.findall("wsdl:operation", namespaces=cls.nsmap):
                body = operation.find("wsdl:input/soap:body", namespaces=cls.nsmap)
                if body is not None and body.get("use") == "encoded":
                    style = (body.get("encodingStyle") or "").split()
                    encodings[str(made.name), operation.get("name")] = style[0] if style else _own_encoding(base)
            return made

    return Noting


def _own_encoding(base: Any) -> str:
    return ENCODINGS["1.2" if issubclass(base, bindings.Soap12Binding) else "1.1"]
