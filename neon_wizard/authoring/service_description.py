"""A service description as the author of a profile sees it: its operations, what they take, what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from neon_wizard import disk
from neon_wizard.authoring import profile_files
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_readable
from neon_wizard.profile.service import Http
from neon_wizard.protocols.http import Session
from neon_wizard.redaction import redact_query

if TYPE_CHECKING:
    from neon_wizard.protocols.deadline import Cancel

MAX_DEPTH: Final = 6
MAX_LEAVES: Final = 200
MAX_WORDS: Final = 300
"""Characters of a documentation that are used."""


@dataclass(frozen=True)
class Leaf:
    """One value that is sent or answered. path: names from the operation's element down, without it.

    kind: the type's own name, such as ``string`` or ``boolean``. many: whether it, or what holds it, may repeat.
    """

    path: tuple[str, ...]
    kind: str
    optional: bool = False
    many: bool = False

    @property
    def name(self) -> str:
        return self.path[-1]


@dataclass(frozen=True)
class DescribedOperation:
    """One operation. answer: the element in the reply's body. address: as the description names it.

    headers: what the blocks of its SOAP header take, each with the name of its block first.
    """

    name: str
    port: str
    address: str
    takes: tuple[Leaf, ...]
    answer: str
    gives: tuple[Leaf, ...]
    headers: tuple[Leaf, ...] = ()


@dataclass(frozen=True)
class ServiceDescription:
    """What a description says. wsdl: its address or path. service: its name. words: its documentation."""

    wsdl: str
    service: str
    words: str
    operations: tuple[DescribedOperation, ...]


def read(wsdl: str, cancel: Cancel | None = None) -> ServiceDescription:
    """Return the description at an address or in a file; what it imports is read as the dialect ``wsdl`` would.

    Raises `ProfileError` ``profile.wsdl`` or ``profile.unreadable``, `NetworkError`, `TlsError`.
    """
    from neon_wizard.protocols.wsdl.description import Description

    session = Session(lambda _wanted: Secret(""))
    root: list[bytes] = []

    def get(url: str) -> bytes:
        root.append(profile_files.document(url, session, Http(timeout=profile_files.SECONDS), cancel))
        return root[-1]

    try:
        where = profile_files.check_address(wsdl) if profile_files.is_address(wsdl) else str(_file(wsdl))
        definitions = Description(where, get).definitions
        first = root[0] if root else disk.read(where)
    finally:
        session.close()
    operations = tuple(_operations(definitions))
    unreadable = next((each.address for each in operations if not is_readable(each.address)), None)
    if unreadable is not None:
        reason = f"its address “{unreadable[:80]}” is none"
        raise ProfileError("profile.wsdl", facts={"wsdl": redact_query(where), "reason": reason})
    names = list(definitions.services)
    return ServiceDescription(where, str(names[0]) if names else "", _words(first), operations)


def _file(path: str) -> Path:
    found = disk.absolute(path)
    if not found.is_file():
        raise ProfileError("profile.unreadable", facts={"file": path, "reason": "there is no such file"})
    return found


def _operations(definitions: Any) -> Iterator[DescribedOperation]:
    """Yield the operations of every SOAP port, each name once: the dialect takes the first port that has it."""
    from zeep.wsdl.bindings.soap import SoapBinding

    seen: set[str] = set()
    for service in definitions.services.values():
        for port in service.ports.values():
            if not isinstance(port.binding, SoapBinding):
                continue
            binding: Any = port.binding
            for operation in binding.all().values():
                if operation.name not in seen:
                    seen.add(operation.name)
                    yield _operation(operation, port)


def _operation(operation: Any, port: Any) -> DescribedOperation:
    taken, given = _body(operation.input), _body(operation.output)
    rpc = operation.style == "rpc"  # WS-I Basic Profile: the answer is then named after the operation
    return DescribedOperation(
        name=str(operation.name),
        port=str(port.name),
        address=str(port.binding_options.get("address", "")),
        takes=tuple(_bounded(taken)),
        answer=f"{operation.name}Response" if rpc or given is None else str(given.name),
        gives=tuple(_bounded(given)),
        headers=tuple(_bounded(getattr(operation.input, "header", None))),
    )


def _body(message: Any) -> Any:
    return getattr(message, "body", None)


def _bounded(body: Any) -> Iterator[Leaf]:
    for number, leaf in enumerate(_leaves(body)):
        if number >= MAX_LEAVES:
            return
        yield leaf


def _leaves(body: Any) -> Iterator[Leaf]:
    """Yield the values inside the element `body`; where it is a value itself, that one, with an empty path."""
    if body is None or getattr(body, "type", None) is None:
        return
    inner = _elements(body.type)
    if inner is None:
        yield Leaf((str(body.name),), _kind(body.type))
        return
    pending: list[tuple[tuple[str, ...], bool, bool, Any]] = [
        ((), False, False, element) for element in reversed(inner)
    ]
    while pending:
        path, optional, many, element = pending.pop()
        here = (*path, str(element.name))
        optional = optional or bool(getattr(element, "is_optional", False))
        many = many or bool(getattr(element, "accepts_multiple", False))
        children = _elements(element.type)
        if children is None or len(here) >= MAX_DEPTH:
            yield Leaf(here, _kind(element.type), optional, many)
        else:
            pending += [(here, optional, many, child) for child in reversed(children)]


def _elements(kind: Any) -> list[Any] | None:
    """Return the elements of a type, None for a simple one. What has no name (``xs:any``) is left out."""
    elements = getattr(kind, "elements", None)
    if elements is None:
        return None
    return [each for _name, each in elements if getattr(each, "name", None) and getattr(each, "type", None) is not None]


def _kind(kind: Any) -> str:
    return str(getattr(kind, "name", "") or "")


def _words(document: bytes) -> str:
    """Return the documentation of the service, or of the whole. The document was already read safely before."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(document, parser)
    except etree.LxmlError:
        return ""
    for path in ("{*}service/{*}documentation", "{*}documentation"):
        found = root.find(path)
        if found is not None:
            return " ".join("".join(map(str, found.itertext())).split())[:MAX_WORDS]
    return ""
