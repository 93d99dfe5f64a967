"""What ``use="encoded"`` adds to a request that zeep has written: the encoding style, and each value's type.

SOAP 1.1, section 5; SOAP 1.2 part 2, section 3. Servers of that age dispatch on ``xsi:type``; zeep does not write it.

A service's WSDL, read by zeep: which endpoint, and how the request for an operation is written.

zeep sends nothing and fetches nothing: its transport here (`neon_wizard.protocols.wsdl.sources`) loads documents
through the operator's own session, from the WSDL's own origin only, and keeps the request that it is asked to post. The
reply never gets to it.
"""

from __future__ import annotations

import difflib
import threading
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from lxml import etree
from zeep import Client, Settings, xsd
from zeep.exceptions import DTDForbidden, EntitiesForbidden
from zeep.exceptions import Error as ZeepError
from zeep.wsdl.bindings.soap import SoapBinding

from neon_wizard.errors import ProfileError
from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile.addresses import is_readable
from neon_wizard.profile.composing.soap_blocks import NAMESPACES
from neon_wizard.protocols.wsdl.broken_parts import MOST, BrokenParts
from neon_wizard.protocols.wsdl.parameters import arguments, declared_blocks, listed
from neon_wizard.protocols.wsdl.sources import Forbidden, Prepared, Sources
from neon_wizard.redaction import redact, redact_query

if TYPE_CHECKING:
    from neon_wizard.protocols.outgoing.soap_header import SoapHeader

__all__ = ["Description", "Prepared"]


_HTTP: Final = ("http", "https")
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_XSD: Final = "http://www.w3.org/2001/XMLSchema"


def typed(envelope: Any, body: Any, style: str) -> None:
    """Write `style` and the types into `envelope`. body: zeep's element for the operation, which names the types."""
    env = etree.QName(envelope).namespace
    container = envelope.find(f"{{{env}}}Body")
    if container is None or not len(container):
        return
    operation = container[0]
    operation.set(f"{{{env}}}encodingStyle", style)
    prefixes = {_XSD: "xsd", _XSI: "xsi"}
    _type_children(operation, body.type, prefixes)
    etree.cleanup_namespaces(
        envelope,
        top_nsmap={prefix: namespace for namespace, prefix in prefixes.items()},
        keep_ns_prefixes=list(prefixes.values()),
    )


def _type_children(node: Any, type_: Any, prefixes: dict[str, str]) -> None:
    if not isinstance(type_, xsd.ComplexType):
        return
    elements = {element.qname.localname: element for _name, element in type_.elements if element.qname is not None}
    for child in node:
        element = elements.get(etree.QName(child).localname)
        if element is None:
            continue
        name = getattr(element.type, "qname", None) or getattr(element.type, "_default_qname", None)
        if name is not None and f"{{{_XSI}}}type" not in child.attrib:
            prefix = prefixes.setdefault(name.namespace or "", f"n{len(prefixes)}") if name.namespace else ""
            child.set(f"{{{_XSI}}}type", f"{prefix}:{name.localname}" if prefix else name.localname)
        _type_children(child, element.type, prefixes)


def _add_header(envelope: Any, header: SoapHeader, done: set[str]) -> None:
    """Put the profile's blocks into `envelope`, but for those that are `done`, behind what zeep has written there."""
    namespace = etree.QName(envelope).namespace
    version = next(version for version, each in NAMESPACES.items() if each == namespace)
    text = header.written(version, done)
    if not text:
        return
    made = etree.fromstring(text.encode())
    written = envelope.find(f"{{{namespace}}}Header")
    if written is None:
        envelope.insert(0, made)
    else:
        written.extend(list(made))


# What zeep raises for a description or a request that does not fit, besides its own errors.
_MISFITS = (
    ZeepError,
    etree.LxmlError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RecursionError,
    AssertionError,
    NotImplementedError,
)


class _Unreadable(ValueError):  # noqa: N818 - said to the one who knows the file
    """What zeep makes nothing of; its cause is zeep's own error."""


# Warnings are one list for all threads.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class _Port:
    """One way to an operation. name: empty where the description has bindings and no service."""

    name: str
    binding: Any
    address: str


class Description:
    """One WSDL, read once. wsdl: address, absolute path, or that of a zip. fetch: gets a document of its own origin.

    Raises `ProfileError` ``profile.wsdl`` with the reason, and what `fetch` raises.
    """

    def __init__(self, wsdl: str, fetch: Callable[[str], bytes]) -> None:
        self._wsdl = wsdl
        self._lock = threading.Lock()
        self._broken = BrokenParts()
        self._wrong: Exception | None = None
        """What keeps the whole from being used as it is; what does not need the broken parts can be asked."""
        self._sources = Sources(fetch, self._broken)
        with self._explained(()):
            root = self._sources.root_of(wsdl)
            try:
                self._client = self._loaded(root)
            except (*_MISFITS, ProfileError) as error:
                self._client = self._mended(root, fetch, error)
                self._wrong = error
            self._sources.done()

    def _loaded(self, root: str) -> Any:
        # forbid_external would also block the WSDL's own host, and not file:; force_https logs a warning each time.
        # `Sources` and `as_fetched` do instead what they are for.
        settings = Settings(strict=True, forbid_dtd=True, forbid_entities=True, force_https=False, raw_response=True)
        client: Any = Client  # zeep has no types
        with _one_at_a_time, warnings.catch_warnings(record=True) as noted:
            warnings.simplefilter("always")
            try:
                made = client(root, transport=self._sources, settings=settings)
            except _MISFITS as error:
                # What is wrong with a part of it, zeep only warns of; then it stumbles over what it left out.
                told = [str(each.message) for each in noted[:1]]
                raise _Unreadable("; ".join([_reason(error), *told])) from error
        for each in noted:
            self._broken.note(str(each.message))
        return made

    def _mended(self, root: str, fetch: Callable[[str], bytes], wrong: Exception) -> Any:
        """Return what can be read when broken parts are left out; raises `wrong` where that leaves no operation."""
        first = self._sources
        if isinstance(wrong.__cause__, Forbidden | DTDForbidden | EntitiesForbidden):
            raise wrong
        if not isinstance(wrong, _Unreadable) and not first.elsewhere:
            raise wrong
        once = cache(fetch)
        for _ in range(MOST + 1):
            self._sources = Sources(once, self._broken, mends=True)
            self._sources.root_of(self._wsdl)
            try:
                made = self._loaded(root)
            except (*_MISFITS, ProfileError) as error:
                if error.__cause__ is not None and self._broken.supplies(error.__cause__):  # type: ignore[arg-type]
                    continue
                break
            bindings: list[Any] = [each for each in made.wsdl.bindings.values() if SoapBinding in type(each).__mro__]
            if any(binding.all() for binding in bindings):
                return made
            break
        self._sources = first
        raise wrong

    @property
    def left_out(self) -> tuple[str, ...]:
        """What is wrong with parts of it, and what was not loaded, in words."""
        hosts = listed(self._sources.skipped) if self._sources.skipped else ""
        return (*self._broken.notes, *([f"not loaded, because they are on other computers: {hosts}"] if hosts else []))

    def needs_what_is_missing(self, operation: Any) -> bool:
        """Return whether the request for zeep's `operation` holds what is nowhere in the description."""
        body = getattr(operation.input, "body", None)
        return body is not None and self._broken.needs(body.type)

    @property
    def definitions(self) -> Any:
        """zeep's own view of the whole document, for `neon_wizard.authoring`."""
        return self._client.wsdl

    def prepare(
        self,
        operation: str,
        port: str,
        fields: Mapping[str, str],
        hidden: tuple[Any, ...],
        header: SoapHeader | None = None,
    ) -> Prepared:
        """The request for `operation` with `fields`; port: its name, or empty for the first that has the operation.

        hidden: secrets that must not stand in the reason of an error. header: what the profile has for the SOAP header;
        a block that the description declares, and that names no namespace of its own, is written as that says.
        """
        with self._lock, self._explained(hidden):
            chosen = self._port(operation, port)
            known = chosen.binding.get(operation)
            if self.needs_what_is_missing(known):
                raise self._wrong or ValueError("; ".join(self._broken.notes))
            blocks = {} if header is None else declared_blocks(known.input, header.blocks)
            given = arguments(known.input, operation, {**fields, **blocks})
            service = self._client.create_service(str(chosen.binding.name), chosen.address)
            positional = () if given.content is None else (given.content,)
            headers = {"_soapheaders": dict(given.headers)} if given.headers else {}
            style = self._sources.encodings.get((str(chosen.binding.name), operation), "")

            def finish(envelope: Any) -> None:
                if style:
                    typed(envelope, known.input.body, style)
                if header is not None:
                    _add_header(envelope, header, {name.partition(".")[0] for name in blocks})

            self._sources.finish = finish
            prepared: Prepared = service[operation](*positional, **given.body, **headers)
            return prepared

    def address(self, operation: str, port: str) -> str:
        """What the WSDL says is the endpoint of `operation`, as `Prepared.address`."""
        with self._lock, self._explained(()):
            return self._port(operation, port).address

    def _port(self, operation: str, name: str) -> _Port:
        ports = list(self._ports())
        soap = [port for port in ports if isinstance(port.binding, SoapBinding)]
        if name:
            known = [port.name for port in soap]
            soap = [port for port in soap if port.name in (name, name.rpartition(".")[2])]
            if not soap:
                raise ValueError(f"it has no SOAP port “{name}”; its SOAP ports are {listed(known)}")
        having = [port for port in soap if operation in port.binding.all()]
        # JMS, mail and pipes have SOAP bindings too; what this program speaks is HTTP.
        having.sort(key=lambda port: not is_readable(port.address) or urlsplit(port.address).scheme not in _HTTP)
        if having:
            return having[0]
        if self._wrong is not None:
            raise self._wrong
        reasons = [note for note in self._broken.notes if f"{operation}" in note]
        raise ValueError("; ".join([_no_operation(operation, soap, ports), *reasons]))

    def _ports(self) -> Iterator[_Port]:
        services = self._client.wsdl.services.values()
        found = [
            _Port(port.name, port.binding, address_of(port)) for service in services for port in service.ports.values()
        ]
        yield from found or (_Port("", binding, "") for binding in self._client.wsdl.bindings.values())

    @contextmanager
    def _explained(self, hidden: tuple[Any, ...]) -> Iterator[None]:
        """Whatever zeep makes of it becomes one error that says what does not fit."""
        try:
            yield
        except _MISFITS as error:
            reason = redact(" ".join(_reason(error).split()), hidden)[:500] or type(error).__name__
            if self._sources.elsewhere:
                reason = f"{self._sources.elsewhere}: {reason}"
            if self._sources.skipped:
                reason += f" (not loaded, because they are on other computers: {listed(self._sources.skipped)})"
            facts = {"wsdl": redact_query(self._wsdl), "reason": reason}
            raise ProfileError("profile.wsdl", facts=facts, detail=type(error).__name__) from None


def address_of(port: Any) -> str:
    """Return the address of zeep's `port`; empty for one without."""
    return str((port.binding_options or {}).get("address") or "")


def _reason(error: Exception) -> str:
    if isinstance(error, DTDForbidden | EntitiesForbidden):
        return "it carries a document type or entities, which is refused"
    return str(error)


def _no_operation(operation: str, soap: list[_Port], ports: list[_Port]) -> str:
    """Why there is none, with what there is and what to write instead."""
    other = [port for port in ports if operation in port.binding.all()]
    if other and not soap:
        return f"its operation “{operation}” has no SOAP binding, only the port {other[0].name} of another kind"
    known = list(dict.fromkeys(each for port in soap for each in port.binding.all()))
    near = difflib.get_close_matches(operation, known, 1, 0.5)
    hint = f"; write operation = “{near[0]}”" if near else ""
    if not ports:
        return "it has neither a service nor a binding"
    return f"it has no operation “{operation}”; it has {listed(known)}{hint}"
