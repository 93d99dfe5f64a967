"""SOAP with a WSDL: zeep reads the description and writes the request, our one reader reads the reply."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from neon_wizard import places
from neon_wizard.errors import NetworkError, ProfileError, ReplyError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.profile.addresses import as_fetched, host_of, is_readable, origin_of
from neon_wizard.profile.placeholders import Spot
from neon_wizard.protocols.dialect import Call, Reply
from neon_wizard.protocols.envelope import xml_string
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.outgoing.dispatch import dispatch
from neon_wizard.protocols.outgoing.soap_header import SoapHeader
from neon_wizard.protocols.reply_reader import looks_like_html, web_page
from neon_wizard.protocols.templates import Filler
from neon_wizard.protocols.wsdl.cache import Documents
from neon_wizard.redaction import redact, redact_query

if TYPE_CHECKING:
    from neon_wizard.profile.service import Http, Service
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.exchange import Answer
    from neon_wizard.protocols.http import Session
    from neon_wizard.protocols.wsdl.cache import Headers
    from neon_wizard.protocols.wsdl.description import Description

T = TypeVar("T")


@dataclass(frozen=True)
class _Known:
    """A description, and the documents that it was read from."""

    description: Description
    documents: Documents


class Wsdl:
    """The dialect ``wsdl``. Options: ``wsdl`` (address, absolute path, or that of a zip), ``operation``, ``port``."""

    name = "wsdl"
    options: frozenset[str] = frozenset({"wsdl", "operation", "port"})

    def __init__(self) -> None:
        # A description is read once per session, so once per operator.
        self._read: WeakKeyDictionary[Session, dict[str, _Known]] = WeakKeyDictionary()

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Read the WSDL if that is still to be done, then one POST; see `neon_wizard.protocols.dialect.Protocol`."""
        filler = Filler(service, call)
        http = filler.http
        fields = _parameters(service, filler.fields(Spot.XML, escape=False))
        operation, port = _operation(service)
        header = SoapHeader(service, filler)
        call = replace(call, secrets=filler.secrets)
        prepared = self._asked(
            replace(service, http=http),
            call,
            session,
            lambda described: described.prepare(operation, port, fields, call.secrets, header),
        )
        url = service.url or _address(prepared.address, _wsdl(service))
        request = Request("POST", url, prepared.headers, prepared.body)
        reply = dispatch(service, call, session, filler, request)
        if _is_misunderstood(reply):
            self._read[session][_wsdl(service)].documents.doubt(_wsdl(service))
        return reply

    def address(self, service: Service, session: Session, cancel: Cancel | None = None) -> str:
        """The endpoint that the WSDL names, see `neon_wizard.protocols.dialect.Describing`."""
        call = Call({}, cancel=cancel)
        address = self._asked(service, call, session, lambda described: described.address(*_operation(service)))
        return _address(address, _wsdl(service))

    def _asked(self, service: Service, call: Call, session: Session, ask: Callable[[Description], T]) -> T:
        """What `ask` gets of the description; where it does not fit one that was read earlier, read anew, once."""
        wsdl = _wsdl(service)
        known = self._read.setdefault(session, {})
        earlier = known.get(wsdl)
        documents = earlier.documents if earlier else _documents(service, session)
        try:
            if earlier is None:
                known[wsdl] = _Known(_described(service, call, session, documents), documents)
            return ask(known[wsdl].description)
        except ProfileError as error:
            if error.code != "profile.wsdl" or not (earlier or documents.unasked):
                raise
        documents = _documents(service, session)
        known[wsdl] = _Known(_described(service, call, session, documents, again=True), documents)
        return ask(known[wsdl].description)


def _operation(service: Service) -> tuple[str, str]:
    """The operation, and its port or empty."""
    return str(service.options.get("operation", "")) or service.soap.element, str(service.options.get("port", ""))


def _documents(service: Service, session: Session) -> Documents:
    """Where copies of the description are: those of the session's owner, as whom the service's HTTP section asks."""
    auth = service.http.auth
    folder = places.cache_dir() / "documents" / session.owner if session.owner else None
    return Documents(folder, f"{auth.scheme} {auth.username}")


def _described(
    service: Service, call: Call, session: Session, documents: Documents, *, again: bool = False
) -> Description:
    from neon_wizard.protocols.wsdl.description import Description

    # F05: one deadline for all its documents.
    ends = time.monotonic() + service.http.timeout

    def ask(url: str, headers: Headers) -> Answer:
        left = ends - time.monotonic()
        try:
            if left <= 0:
                raise NetworkError("network.timeout", facts={"host": host_of(url)})
            return _ask(url, headers, replace(service.http, timeout=left), call, session)
        except NetworkError as error:
            if error.code == "network.timeout":
                error.facts = MappingProxyType({**error.facts, "seconds": f"{service.http.timeout:g}"})
            raise

    def fetch(url: str) -> bytes:
        try:
            return documents.get(url, lambda headers: ask(url, headers), keep=holds_no_secret, again=again)
        except ValueError as error:
            raise _unusable(url, str(error)) from error

    def holds_no_secret(body: bytes) -> bool:
        text = body.decode("utf-8", "replace")
        return redact(text, call.secrets) == text

    return Description(_wsdl(service), fetch)


def _ask(url: str, headers: Headers, http: Http, call: Call, session: Session) -> Answer:
    """One document of the description. It carries nothing of the user's, so whatever fails here, nothing was sent."""
    try:
        answer, exchange = session.send(
            Request("GET", url, headers, follow=True),
            http,
            cancel=call.cancel,
            secrets=call.secrets,
            accept=(304,) if headers else (),
        )
        if answer.status < 400 and looks_like_html(answer.body):
            page = web_page(url, answer.body, "xml")
            page.detail = exchange.text()
            raise page
    except NetworkError as error:
        error.sent = False
        raise
    except ReplyError as error:
        raise _unusable(url, error.code) from error
    return answer


def _is_misunderstood(reply: Reply) -> bool:
    """True when the service says that it does not know what it was sent: perhaps its description is another by now."""
    fault = reply.data.get("Fault") if isinstance(reply.data, Mapping) else None
    code = str(fault.get("faultcode", "")) if isinstance(fault, Mapping) else ""
    return code.rpartition(":")[2].partition(".")[0] in ("Client", "Sender", "ProcedureNotPresent", "VersionMismatch")


def _parameters(service: Service, fields: Mapping[str, str]) -> Mapping[str, str]:
    """The operation's parameters: the fields themselves, or one text that holds them as XML (F2)."""
    if service.parameters != "xml-string":
        return fields

    return xml_string(service, fields)


def _address(address: str, wsdl: str) -> str:
    """The endpoint that the WSDL names, at the WSDL's own origin: no secret goes where the profile does not say."""
    parts = urlsplit(address if is_readable(address) else "")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _unusable(wsdl, f"its address “{address[:80]}” is none; write the service's own as “url”")
    if "://" not in wsdl:
        return address
    address = as_fetched(address, wsdl)
    if origin_of(address) == origin_of(wsdl):
        return address
    raise _unusable(wsdl, f"its address is at {origin_of(address)}; if that is right, write it as “url”")


def _wsdl(service: Service) -> str:
    wsdl = str(service.options.get("wsdl", ""))
    if not wsdl:
        facts = {"file": "profile", "key": f"{service.place}.wsdl", "expected": "the address of the WSDL"}
        raise ProfileError("profile.missing", facts=facts)
    return wsdl


def _unusable(wsdl: str, reason: str, detail: str = "") -> ProfileError:
    return ProfileError("profile.wsdl", facts={"wsdl": redact_query(wsdl), "reason": reason}, detail=detail)
