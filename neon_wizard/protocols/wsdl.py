"""SOAP with a WSDL: zeep reads the description and writes the request, our one reader reads the reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from neon_wizard.errors import NetworkError, ProfileError, ReplyError
from neon_wizard.profile.bodies import Spot
from neon_wizard.profile.operator import host_of, origin_of
from neon_wizard.protocols import Call, Reply

if TYPE_CHECKING:
    from neon_wizard.profile.operator import Service
    from neon_wizard.protocols.description import Description
    from neon_wizard.protocols.http import Session


class Wsdl:
    """The dialect ``wsdl``. Options: ``wsdl`` (address or absolute path), ``operation``, ``port``."""

    name = "wsdl"
    options: frozenset[str] = frozenset({"wsdl", "operation", "port"})

    def __init__(self) -> None:
        # A description is read once per session, so once per operator.
        self._read: WeakKeyDictionary[Session, dict[str, Description]] = WeakKeyDictionary()

    def call(self, service: Service, call: Call, session: Session) -> Reply:
        """Read the WSDL if that is still to be done, then one POST; see `neon_wizard.protocols.Protocol`."""
        from neon_wizard.protocols.http import Request
        from neon_wizard.protocols.reading import accepted_statuses, read
        from neon_wizard.protocols.template import Filler

        filler = Filler(service, call)
        fields = _parameters(service, filler.fields(Spot.XML, escape=False))
        description = self._description(service, call, session)
        operation = str(service.options.get("operation", "")) or service.soap.element
        prepared = description.prepare(operation, str(service.options.get("port", "")), fields, filler.secrets)
        url = service.url or _address(prepared.address, _wsdl(service))
        request = Request("POST", url, prepared.headers, prepared.body)
        accept = accepted_statuses(service)
        answer, exchange = session.send(
            request, service.http, cancel=call.cancel, secrets=filler.secrets, accept=accept
        )
        return read(answer, exchange, url, service)

    def _description(self, service: Service, call: Call, session: Session) -> Description:
        from neon_wizard.protocols.description import Description

        wsdl = _wsdl(service)
        known = self._read.setdefault(session, {})
        if wsdl not in known:
            known[wsdl] = Description(wsdl, lambda url: _fetch(url, service, call, session))
        return known[wsdl]


def _fetch(url: str, service: Service, call: Call, session: Session) -> bytes:
    """One document of the description. It carries nothing of the user's, so whatever fails here, nothing was sent."""
    from neon_wizard.protocols.http import Request
    from neon_wizard.protocols.reading import looks_like_html

    try:
        answer, exchange = session.send(
            Request("GET", url, follow=True), service.http, cancel=call.cancel, secrets=call.secrets
        )
        if answer.status < 400 and looks_like_html(answer.body):
            raise NetworkError("network.captive_portal", facts={"host": host_of(url)}, detail=exchange.text())
    except NetworkError as error:
        error.sent = False
        raise
    except ReplyError as error:
        raise _unusable(url, error.code) from error
    if answer.status != 200:
        raise _unusable(url, f"HTTP {answer.status}", exchange.text())
    return answer.body


def _parameters(service: Service, fields: Mapping[str, str]) -> Mapping[str, str]:
    """The operation's parameters: the fields themselves, or one text that holds them as XML (F2)."""
    if service.parameters != "xml-string":
        return fields
    from neon_wizard.protocols.envelope import xml_string

    return xml_string(service, fields)


def _address(address: str, wsdl: str) -> str:
    """The endpoint that the WSDL names, at the WSDL's own origin: no secret goes where the profile does not say."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _unusable(wsdl, f"its address “{address[:80]}” is none; write the service's own as “url”")
    if "://" not in wsdl:
        return address
    address = as_fetched(address, wsdl)
    if origin_of(address) == origin_of(wsdl):
        return address
    raise _unusable(wsdl, f"its address is at {origin_of(address)}; if that is right, write it as “url”")


def as_fetched(url: str, wsdl: str) -> str:
    """`url`, out of the document `wsdl`, with https where that was fetched with it.

    Behind a proxy that speaks TLS for it, a server describes itself with http, as it sees itself.
    """
    parts, own = urlsplit(url), urlsplit(wsdl)
    if (parts.hostname, parts.scheme, own.scheme, parts.port or 80) == (own.hostname, "http", "https", 80):
        return parts._replace(scheme="https", netloc=own.netloc).geturl()
    return url


def _wsdl(service: Service) -> str:
    wsdl = str(service.options.get("wsdl", ""))
    if not wsdl:
        facts = {"file": "profile", "key": f"services.{service.name}.wsdl", "expected": "the address of the WSDL"}
        raise ProfileError("profile.missing", facts=facts)
    return wsdl


def _unusable(wsdl: str, reason: str, detail: str = "") -> ProfileError:
    return ProfileError("profile.wsdl", facts={"wsdl": wsdl, "reason": reason}, detail=detail)
