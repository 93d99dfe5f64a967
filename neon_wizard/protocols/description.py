"""A service's WSDL, read by zeep: which endpoint, and how the request for an operation is written.

zeep sends nothing and fetches nothing: its transport here loads documents through the operator's own session, from the
WSDL's own origin only, and keeps the request that it is asked to post. The reply never gets to it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from lxml import etree
from zeep import Client, Settings
from zeep.exceptions import Error as ZeepError
from zeep.wsdl.bindings.soap import SoapBinding

from neon_wizard.errors import ProfileError
from neon_wizard.places import resources
from neon_wizard.profile.operator import host_of, origin_of
from neon_wizard.protocols.wsdl import as_fetched
from neon_wizard.redaction import redact

MAX_DOCUMENTS = 30
"""How many documents one description may consist of."""

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
)
_SHIPPED = {
    "http://schemas.xmlsoap.org/soap/encoding": "soap-encoding.xsd",
    "http://www.w3.org/2001/xml.xsd": "xml.xsd",
    "http://www.w3.org/2001/03/xml.xsd": "xml.xsd",
    "http://www.w3.org/XML/1998/namespace": "xml.xsd",
}
_EMPTY_SCHEMA = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'


@dataclass(frozen=True)
class Prepared:
    """A request as zeep writes it. address: what the WSDL says, which may be nothing that can be used."""

    address: str
    body: bytes
    headers: tuple[tuple[str, str], ...]


class Description:
    """One WSDL, read once. wsdl: address, or absolute path. fetch: gets a document of the WSDL's own origin.

    Raises `ProfileError` ``profile.wsdl`` with the reason, and what `fetch` raises.
    """

    def __init__(self, wsdl: str, fetch: Callable[[str], bytes]) -> None:
        self._wsdl = wsdl
        self._documents = _Documents(wsdl if "://" in wsdl else Path(wsdl).as_uri(), fetch)
        self._lock = threading.Lock()
        with self._explained(()):
            # forbid_external would also block the WSDL's own host, and not file:; force_https logs a warning each time.
            # `_Documents` and `as_fetched` do instead what they are for.
            settings = Settings(
                strict=True, forbid_dtd=True, forbid_entities=True, force_https=False, raw_response=True
            )
            client: Any = Client  # zeep has no types
            self._client = client(self._documents.root, transport=self._documents, settings=settings)

    @property
    def definitions(self) -> Any:
        """zeep's own view of the whole document, for `neon_wizard.authoring`."""
        return self._client.wsdl

    def prepare(self, operation: str, port: str, fields: Mapping[str, str], hidden: tuple[Any, ...]) -> Prepared:
        """The request for `operation` with `fields`; port: its name, or empty for the first that has the operation.

        hidden: secrets that must not stand in the reason of an error.
        """
        with self._lock, self._explained(hidden):
            chosen = self._port(operation, port)
            address = str(chosen.binding_options["address"])
            service = self._client.create_service(str(chosen.binding.name), address)
            prepared: Prepared = service[operation](**fields)
            return prepared

    def _port(self, operation: str, name: str) -> Any:
        ports = [port for service in self._client.wsdl.services.values() for port in service.ports.values()]
        soap = [port for port in ports if isinstance(port.binding, SoapBinding)]
        if name:
            soap = [port for port in soap if port.name == name]
            if not soap:
                raise ValueError(f"it has no SOAP port “{name}”; it has {_listed(port.name for port in ports)}")
        for port in soap:
            if operation in port.binding.all():
                return port
        known = _listed(each for port in soap for each in port.binding.all())
        raise ValueError(f"it has no operation “{operation}”; it has {known}")

    @contextmanager
    def _explained(self, hidden: tuple[Any, ...]) -> Iterator[None]:
        """Whatever zeep makes of it becomes one error that says what does not fit."""
        try:
            yield
        except _MISFITS as error:
            reason = redact(" ".join(str(error).split()), hidden)[:300] or type(error).__name__
            if self._documents.skipped:
                reason += f" (not loaded, because they are on other computers: {_listed(self._documents.skipped)})"
            facts = {"wsdl": self._wsdl, "reason": reason}
            raise ProfileError("profile.wsdl", facts=facts, detail=type(error).__name__) from None


class _Documents:
    """What zeep takes for its transport. skipped: imports of other hosts, for which an empty schema was given."""

    def __init__(self, root: str, fetch: Callable[[str], bytes]) -> None:
        self.root = root
        self.skipped: list[str] = []
        self._fetch = fetch
        self._loaded = 0

    def load(self, url: str) -> bytes:
        """The document at `url`: the program's own copy of a public one, the WSDL's own origin's, or an empty one."""
        self._loaded += 1
        if self._loaded > MAX_DOCUMENTS:
            raise ValueError(f"it consists of more than {MAX_DOCUMENTS} documents")
        shipped = _SHIPPED.get(url.rstrip("/").replace("https:", "http:", 1))
        if shipped:
            return (resources() / "schemas" / shipped).read_bytes()
        url = as_fetched(url, self.root)
        scheme = urlsplit(url).scheme
        if scheme in ("http", "https") and origin_of(url) == origin_of(self.root):
            return self._fetch(url)
        if scheme == "file" and self.root.startswith("file:"):
            return self._read(url)
        if scheme not in ("http", "https"):
            raise ValueError(f"it refers to {scheme or 'a file'}, which is refused")
        self.skipped.append(host_of(url))
        return _EMPTY_SCHEMA

    def post_xml(self, address: str, envelope: Any, headers: Mapping[str, str]) -> Prepared:
        """Called by zeep to send: nothing is sent here."""
        body = etree.tostring(envelope, xml_declaration=True, encoding="utf-8")
        return Prepared(address, body, tuple((name, value) for name, value in headers.items()))

    def _read(self, url: str) -> bytes:
        """A file in the folder of the WSDL, or below."""
        path = Path(url2pathname(urlsplit(url).path)).resolve()
        folder = Path(url2pathname(urlsplit(self.root).path)).resolve().parent
        if not path.is_relative_to(folder):
            raise ValueError(f"it refers to {path.name}, which is outside of its own folder")
        try:
            return path.read_bytes()
        except OSError as error:
            raise ValueError(f"{path.name}: {error.strerror}") from error


def _listed(names: Iterator[str] | list[str]) -> str:
    return ", ".join(dict.fromkeys(names)) or "none"
