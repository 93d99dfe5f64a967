"""A service description as the author of a profile sees it: its operations, what they take, what they answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, overload

from lxml import etree

from neon_wizard import disk
from neon_wizard.authoring import profile_files
from neon_wizard.authoring.name_words import cut
from neon_wizard.errors import ProfileError
from neon_wizard.model import Secret
from neon_wizard.profile.addresses import is_readable
from neon_wizard.profile.service import Auth, Http, SecretRef
from neon_wizard.protocols.http import Session

if TYPE_CHECKING:
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.wsdl.description import Description

MAX_BYTES: Final = 16_777_216
"""Of one document."""
MAX_DEPTH: Final = 6
MAX_LEAVES: Final = 200
MAX_WORDS: Final = 300
"""Characters of a documentation that are used."""


@dataclass(frozen=True)
class Leaf:
    """One value that is sent or answered. path: names from the operation's element down, without it.

    kind: the type's own name, such as ``string`` or ``boolean``. many: whether it, or what holds it, may repeat.
    sample: what an example has there. called: what it is there, where its name does not say it.
    """

    path: tuple[str, ...]
    kind: str
    optional: bool = False
    many: bool = False
    sample: str = ""
    called: str = ""

    @property
    def name(self) -> str:
        return self.path[-1]

    @property
    def said(self) -> str:
        """What tells what it holds."""
        return self.called or self.name


@dataclass(frozen=True)
class DescribedOperation:
    """One operation. answer: the element in the reply's body. address: as the description names it.

    headers: what the blocks of its SOAP header take, each with the name of its block first. reply_format: as a
    `ReplyMap` names it. fixed: path → template, for what is known already. told_by: who describes it, in words.
    also: by what else than its name it may be told.
    """

    name: str
    port: str
    address: str
    takes: Sequence[Leaf]
    answer: str
    gives: Sequence[Leaf]
    headers: Sequence[Leaf] = ()
    reply_format: str = "xml"
    fixed: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    told_by: str = "the description"
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class ServiceDescription:
    """What a description says. wsdl: its address or path. service: its name. words: its documentation.

    left_out: the parts of it that cannot be used, each with the reason.
    """

    wsdl: str
    service: str
    words: str
    operations: tuple[DescribedOperation, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Access:
    """How a description in front of which is HTTP authentication (Basic) is asked for."""

    username: str
    password: Secret


def read(wsdl: str, cancel: Cancel | None = None, access: Access | None = None) -> ServiceDescription:
    """Return the description at an address or in a file; what it imports is read as the dialect ``wsdl`` would.

    What is wrong with a part of it leaves out that part.
    Raises `ProfileError` ``profile.wsdl`` or ``profile.unreadable``, `NetworkError`, `TlsError`.
    """
    from neon_wizard.protocols.wsdl.description import Description

    secret = access.password if access else Secret("")
    auth = Auth("basic", access.username, SecretRef("http")) if access else Auth()
    session = Session(lambda _wanted: secret)
    http = Http(auth=auth, timeout=profile_files.SECONDS, max_bytes=MAX_BYTES)
    root: list[bytes] = []

    def get(url: str) -> bytes:
        root.append(profile_files.document(url, session, http, cancel))
        return root[-1]

    try:
        where = profile_files.check_address(wsdl) if profile_files.is_address(wsdl) else str(_file(wsdl))
        described = Description(where, get)
        first = root[0] if root else disk.read(where)
    finally:
        session.close()
    left_out = list(described.left_out)
    operations = tuple(_operations(described, left_out))
    names = list(described.definitions.services)
    words, ports = _told(first)
    known = {port.name for service in described.definitions.services.values() for port in service.ports.values()}
    left_out += [
        f"port {name}: its binding is nowhere, or of a kind that is not SOAP" for name in ports if name not in known
    ]
    return ServiceDescription(where, str(names[0]) if names else "", words, operations, tuple(left_out))


def _file(path: str) -> Path:
    found = disk.absolute(path)
    if not found.is_file():
        raise ProfileError("profile.unreadable", facts={"file": path, "reason": "there is no such file"})
    return found


def _operations(described: Description, left_out: list[str]) -> Iterator[DescribedOperation]:
    """Yield the operations of every SOAP port, each name once: the dialect takes the first port that has it."""
    from zeep.wsdl.bindings.soap import SoapBinding

    from neon_wizard.protocols.wsdl.description import address_of

    seen: set[str] = set()
    for service in described.definitions.services.values():
        for port in service.ports.values():
            if not isinstance(port.binding, SoapBinding):
                continue
            address = address_of(port)
            if not is_readable(address):
                left_out.append(f"port {port.name}: its address “{address[:80]}” is none")
                address = ""
            binding: Any = port.binding
            for operation in binding.all().values():
                if operation.name in seen:
                    continue
                if described.needs_what_is_missing(operation):
                    left_out.append(f"operation {operation.name}: it takes what is nowhere in the description")
                    continue
                seen.add(operation.name)
                yield _operation(operation, port, address)


def _operation(operation: Any, port: Any, address: str) -> DescribedOperation:
    taken, given = _body(operation.input), _body(operation.output)
    rpc = operation.style == "rpc"  # WS-I Basic Profile: the answer is then named after the operation
    return DescribedOperation(
        name=str(operation.name),
        port=str(port.name),
        address=address,
        takes=_Leaves(taken),
        answer=f"{operation.name}Response" if rpc or given is None else str(given.name),
        gives=_Leaves(given),
        headers=_Leaves(getattr(operation.input, "header", None)),
    )


def _body(message: Any) -> Any:
    return getattr(message, "body", None)


class _Leaves(Sequence[Leaf]):
    """The leaves of a message's part, found when they are first looked at: most operations are told by their names."""

    def __init__(self, body: Any) -> None:
        self._body = body

    @cached_property
    def _found(self) -> tuple[Leaf, ...]:
        return tuple(_bounded(self._body))

    @overload
    def __getitem__(self, index: int) -> Leaf: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Leaf]: ...
    def __getitem__(self, index: int | slice) -> Leaf | Sequence[Leaf]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)


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


def _told(document: bytes) -> tuple[str, list[str]]:
    """Return the documentation of the service, or of the whole, and the names of the ports.

    The document was already read safely before.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(document, parser)
    except etree.LxmlError:
        return "", []
    ports = [name for port in root.iterfind("{*}service/{*}port") if (name := port.get("name"))]
    for path in ("{*}service/{*}documentation", "{*}documentation"):
        found = root.find(path)
        if found is not None:
            return cut(" ".join("".join(map(str, found.itertext())).split()), MAX_WORDS, " "), ports
    return "", ports
