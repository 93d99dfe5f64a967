"""UDDI: from a business and a service, each by its name or key, to an endpoint or to its WSDL (versions 1, 2 and 3).

`Inquiry` asks one question of the registry's API and returns plain data; `find` decides what to ask. A registry is a
stranger: no credentials, and nothing of the user's, ever travel with a question. This module only says where a service
is; whether anything may be sent there is decided elsewhere (F61).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urldefrag

from neon_wizard.errors import NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.late_dataclass import dataclass, replace
from neon_wizard.profile.addresses import host_of, is_uddi_key, url_problem
from neon_wizard.profile.service import Auth, Http
from neon_wizard.protocols.exchange import Request
from neon_wizard.protocols.markup import from_xml

if TYPE_CHECKING:
    from neon_wizard.profile.service import Http
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.protocols.exchange import Answer, Exchange
    from neon_wizard.protocols.http import Session


_NAMESPACES: Final = {1: "urn:uddi-org:api", 2: "urn:uddi-org:api_v2", 3: "urn:uddi-org:api_v3"}
_GENERIC: Final = {1: "1.0", 2: "2.0"}
_SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
_BUSY: Final = 10400
# E_invalidKeyPassed, E_keyRetired (version 1).
_NO_SUCH_KEY: Final = frozenset({10210, 10310})
_LONGEST_WORDS: Final = 300


@dataclass(frozen=True)
class Inquiry:
    """Questions to one registry. version: of its API, 1 to 3. http: settings for sending; `auth` is not used."""

    address: str
    version: int
    http: Http
    session: Session
    cancel: Cancel | None = None

    @property
    def host(self) -> str:
        return host_of(self.address)

    def at(self, address: str) -> Inquiry:
        """Return the same for another registry."""
        return replace(self, address=address)

    def ask(self, operation: str, parameters: str, **attributes: str) -> Any:
        """Return what stands in the answer's SOAP body.

        parameters: XML, its texts escaped. attributes: of the operation's element; empty ones are left out. Raises
        `OperatorError` (``operator.registry``, ``operator.registry_reply``, ``operator.busy``), `ProfileError`
        ``profile.uddi_key``, `NetworkError` (never ``sent``, as nothing of the user's is in it), `Cancelled`.
        """
        # Empty up to version 2; version 3 names the operation (UDDI 3.0.2, 5.1.4).
        action = operation if self.version == 3 else ""
        headers = (("Content-Type", "text/xml; charset=utf-8"), ("SOAPAction", f'"{action}"'))
        request = Request("POST", self.address, headers, self._envelope(operation, parameters, attributes))
        try:
            answer, exchange = self.session.send(request, replace(self.http, auth=Auth()), cancel=self.cancel)
            return self._content(answer, exchange)
        except NetworkError as error:
            error.sent = False
            raise
        except ReplyError as error:
            raise self._not_understood(error.code, error.detail) from error

    def _envelope(self, operation: str, parameters: str, attributes: Mapping[str, str]) -> bytes:
        given = {"generic": _GENERIC.get(self.version, ""), **attributes}
        written = "".join(f' {name}="{html.escape(value)}"' for name, value in given.items() if value)
        element = f'<{operation}{written} xmlns="{_NAMESPACES[self.version]}">{parameters}</{operation}>'
        return (
            '<?xml version="1.0" encoding="utf-8"?>\n'
            f'<soap:Envelope xmlns:soap="{_SOAP}"><soap:Body>{element}</soap:Body></soap:Envelope>'
        ).encode()

    def _content(self, answer: Answer, exchange: Exchange) -> Any:
        document = from_xml(answer.body, charset=answer.charset, host=self.host)
        report = next(nodes(document, "dispositionReport"), None)
        if report is not None and (number := _number(report)):
            raise self._refused(number, _words(report), exchange)
        fault = next(nodes(document, "Fault"), None)
        if fault is not None:
            words = next((text for text in texts(fault, "faultstring", "Text") if text), "")
            raise self._refused(0, words, exchange)
        body = next(nodes(document, "Body"), None)
        if answer.status != 200 or body is None:
            raise self._not_understood(f"HTTP {answer.status}", exchange.text())
        return body

    def _refused(self, number: int, words: str, exchange: Exchange) -> OperatorError | ProfileError:
        detail = exchange.text()
        if number == _BUSY:
            return OperatorError("operator.busy", facts={"host": self.host}, detail=detail)
        if number in _NO_SUCH_KEY:
            return ProfileError("profile.uddi_key", facts={"host": self.host, "reason": words}, detail=detail)
        facts = {"host": self.host, "errno": number or ""}
        return OperatorError("operator.registry", description=words, facts=facts, detail=detail)

    def _not_understood(self, reason: str, detail: str) -> OperatorError:
        return OperatorError("operator.registry_reply", facts={"host": self.host, "reason": reason}, detail=detail)


def element(name: str, text: str) -> str:
    """Return one element with a text in it."""
    return f"<{name}>{html.escape(text, quote=False)}</{name}>"


def nodes(data: Any, name: str) -> Iterator[Any]:
    """Yield every node called `name`, at any depth, in document order within its parent; repeated ones one by one."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key == name:
                yield from value if isinstance(value, list) else (value,)
            else:
                yield from nodes(value, name)
    elif isinstance(data, list):
        for item in data:
            yield from nodes(item, name)


def text_of(node: Any) -> str:
    """Return what stands directly in `node`, with its white space reduced to single blanks."""
    text = node.get("#text", "") if isinstance(node, Mapping) else node
    return " ".join(str(text or "").split())


def attribute_of(node: Any, attribute: str) -> str:
    """Return that attribute of `node`, or empty."""
    return str(node.get(f"@{attribute}", "")).strip() if isinstance(node, Mapping) else ""


def texts(data: Any, *names: str) -> Iterator[str]:
    """Yield the texts of every node called one of `names`."""
    return (text_of(node) for name in names for node in nodes(data, name))


def attributes(data: Any, name: str, attribute: str) -> Iterator[str]:
    """Yield that attribute of every node called `name` that has it."""
    return (value for node in nodes(data, name) if (value := attribute_of(node, attribute)))


def _number(report: Any) -> int:
    """Return the number of a disposition report's first error; 0 where all is well (E_success)."""
    found = [int(value) for value in attributes(report, "result", "errno") if value.isascii() and value.isdigit()]
    return next((number for number in found if number), 0)


def _words(report: Any) -> str:
    """Return ``E_invalidKeyPassed: The key is not known``, as much of it as there is."""
    codes = dict.fromkeys(code for code in attributes(report, "errInfo", "errCode") if code)
    said = dict.fromkeys(text for text in texts(report, "errInfo") if text)
    return ": ".join([*codes, *said])[:_LONGEST_WORDS]


MAX_HOPS: Final = 8
"""How many references to other bindings are followed in all."""
MAX_BINDINGS: Final = 20
_LISTED: Final = 8

_WSDL_QUERIES: Final = frozenset({"wsdl", "singlewsdl"})
# Redirection by a key of version 3 (UDDI 3.0.2, appendix B.1), and other values of accessPoint@useType.
_BINDING, _REDIRECTOR, _DEPLOYMENT = "bindingtemplate", "hostingredirector", "wsdldeployment"


@dataclass(frozen=True)
class FoundEndpoint:
    """Where a service is. url: its endpoint, empty where only the WSDL says it. wsdl: its address, or empty."""

    url: str = ""
    wsdl: str = ""


@dataclass(frozen=True)
class _Point:
    """An access point. binding: the bindingTemplate that leads to it. described: whether it is a WSDL's address."""

    url: str
    binding: Any
    described: bool = False


def find(
    uddi: Mapping[str, Any], http: Http, session: Session, cancel: Cancel | None = None, *, described: bool = False
) -> FoundEndpoint:
    """Return what the registry says about ``uddi = { inquiry, version, business, service }``.

    described: whether a WSDL is wanted too. Raises `ProfileError` (``profile.uddi_none``, ``.uddi_several``,
    ``.uddi_key``, ``.uddi_endpoint``, ``.uddi_described``, ``.uddi_wsdl``) and the same as `Inquiry.ask`.
    """
    inquiry = Inquiry(str(uddi["inquiry"]), int(uddi.get("version", 2)), http, session, cancel)
    wanted = str(uddi["service"])
    key = _service_key(inquiry, str(uddi.get("business", "")), wanted)
    detail = inquiry.ask("get_serviceDetail", element("serviceKey", key))
    templates = _first(nodes(detail, "bindingTemplate"))
    search = _Search(inquiry)
    points = [point for template in templates for point in search.points(template)]
    endpoint = _best(point for point in points if not point.described)
    deployed = _best(point for point in points if point.described)
    if described:
        bindings = [endpoint.binding, *templates] if endpoint else templates
        wsdl = deployed.url if deployed else _overview(inquiry, bindings)
        if wsdl:
            return FoundEndpoint(endpoint.url if endpoint else "", wsdl)
        raise ProfileError("profile.uddi_wsdl", facts={"host": inquiry.host, "service": wanted})
    if endpoint:
        return FoundEndpoint(endpoint.url)
    facts = {"host": inquiry.host, "service": wanted, "found": _listed(search.others) or "–"}
    raise ProfileError("profile.uddi_described" if deployed else "profile.uddi_endpoint", facts=facts)


# --- names to keys ----------------------------------------------------------------------------------------------------


def _service_key(inquiry: Inquiry, business: str, service: str) -> str:
    if is_uddi_key(service):
        return service.strip()
    owner = _key(inquiry, "business", business) if business else ""
    return _key(inquiry, "service", service, businessKey=owner)


def _key(inquiry: Inquiry, kind: str, wanted: str, **narrowed: str) -> str:
    """Return the key of the business or service called `wanted`; raises `ProfileError` where there is none, or several.

    Up to version 2 a name finds whatever begins with it; in version 3 only what has exactly that name, unless it holds
    a ``%``.
    """
    if is_uddi_key(wanted):
        return wanted.strip()
    pattern = inquiry.version == 3 and "%" in wanted
    known, cut = _infos(inquiry, kind, wanted, ("approximateMatch",) if pattern else (), narrowed)
    if cut and inquiry.version < 3 and len(_called(known, wanted)) != 1:
        exact, _ = _infos(inquiry, kind, wanted, ("exactNameMatch",), narrowed)
        known = exact or known
    elif not known and inquiry.version == 3 and not pattern:
        qualifiers = ("approximateMatch", "caseInsensitiveMatch")
        known, _ = _infos(inquiry, kind, f"{_literal(wanted)}%", qualifiers, narrowed)
    chosen = _called(known, wanted) or [key for key, names in known.items() if _may_be(names, wanted)]
    if len(chosen) == 1:
        return chosen[0]
    facts = {"host": inquiry.host, "name": wanted}
    if not chosen:
        raise ProfileError("profile.uddi_none", facts=facts)
    shown = _listed(f"{'/'.join(known[key])} ({key})" for key in chosen)
    raise ProfileError("profile.uddi_several", facts={**facts, "known": shown})


def _infos(
    inquiry: Inquiry, kind: str, name: str, qualifiers: tuple[str, ...], narrowed: Mapping[str, str]
) -> tuple[dict[str, tuple[str, ...]], bool]:
    """Return key → names of what the registry lists, and whether it says that there is more."""
    asked = "".join(element("findQualifier", each) for each in qualifiers)
    asked = f"<findQualifiers>{asked}</findQualifiers>" if asked else ""
    answer = inquiry.ask(f"find_{kind}", asked + element("name", name), **narrowed)
    found: dict[str, tuple[str, ...]] = {}
    for info in nodes(answer, f"{kind}Info"):
        if key := attribute_of(info, f"{kind}Key"):
            # A business's own names, not those of the services that are listed in it.
            found[key] = tuple(texts({"name": info.get("name", ())}, "name"))
    return found, "true" in {cut.lower() for cut in attributes(answer, f"{kind}List", "truncated")}


def _called(known: Mapping[str, tuple[str, ...]], wanted: str) -> list[str]:
    """Return the keys of those with exactly this name; where there are none, of those that differ only in capitals."""
    name = " ".join(wanted.split())
    exact = [key for key, names in known.items() if name in names]
    return exact or [key for key, names in known.items() if name.casefold() in map(str.casefold, names)]


def _may_be(names: tuple[str, ...], wanted: str) -> bool:
    """Return whether one of these names begins like `wanted`.

    Some registries list whatever they have, and passwords go to the one that is taken.
    """
    return not names or "%" in wanted or any(name.casefold().startswith(wanted.strip().casefold()) for name in names)


def _literal(name: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", name)


# --- bindings to addresses --------------------------------------------------------------------------------------------


class _Search:
    """Follows a binding to where it leads. others: access points that are no web address."""

    def __init__(self, inquiry: Inquiry) -> None:
        self.others: list[str] = []
        self._inquiry = inquiry
        self._hops = 0

    def points(self, template: Any, inquiry: Inquiry | None = None) -> Iterator[_Point]:
        """Yield the addresses of `template`, or of another binding where it refers to one."""
        inquiry = inquiry or self._inquiry
        if isinstance(template, Mapping):
            for key in attributes(template, "hostingRedirector", "bindingKey"):
                yield from self._follow(key, inquiry)
            for access in nodes(template, "accessPoint"):
                kind = attribute_of(access, "useType").lower().replace("_", "")
                yield from self._point(text_of(access), kind, template, inquiry)

    def _point(self, text: str, kind: str, template: Mapping[str, Any], inquiry: Inquiry) -> Iterator[_Point]:
        if kind == _REDIRECTOR:
            yield from self._redirected(text, attribute_of(template, "bindingKey"), inquiry)
        elif kind == _BINDING or (is_uddi_key(text) and text.lower().startswith("uddi:")):
            yield from self._follow(text, inquiry)
        elif text and not url_problem(text):
            yield _Point(text, template, kind == _DEPLOYMENT or _is_wsdl(text))
        elif text:
            self.others.append(text)

    def _follow(self, key: str, inquiry: Inquiry) -> Iterator[_Point]:
        """Use the binding with this key in place of the one that names it."""
        if key and self._may_go_on():
            answer = inquiry.ask("get_bindingDetail", element("bindingKey", key))
            for template in _first(nodes(answer, "bindingTemplate")):
                yield from self.points(template, inquiry)

    def _redirected(self, where: str, key: str, inquiry: Inquiry) -> Iterator[_Point]:
        """Ask another registry that knows the same binding (UDDI 3.0.2, B.1.4). where: its address, or its binding."""
        registries = [where] if not url_problem(where) else [point.url for point in self._follow(where, inquiry)]
        for address in registries[:1]:
            yield from self._follow(key, inquiry.at(address))

    def _may_go_on(self) -> bool:
        self._hops += 1
        return self._hops <= MAX_HOPS


def _best(points: Iterable[_Point]) -> _Point | None:
    """Return the first that is encrypted, else the first."""
    known = list(points)
    return next((point for point in known if point.url.lower().startswith("https:")), known[0] if known else None)


def _overview(inquiry: Inquiry, bindings: Iterable[Any]) -> str:
    """Return the address of a WSDL among the technical models of these bindings, of the first that has one; or empty.

    A model counts as a WSDL by the rules of the OASIS note “Using WSDL in a UDDI Registry”, and by its address.
    """
    asked_for: set[str] = set()
    for binding in bindings:
        ranked = list(_overviews(binding))
        keys = [key for key in _first(dict.fromkeys(attributes(binding, "tModelInstanceInfo", "tModelKey"))) if key]
        if new := [key for key in keys if key not in asked_for]:
            asked_for.update(new)
            answer = inquiry.ask("get_tModelDetail", "".join(element("tModelKey", key) for key in new))
            ranked += [overview for model in nodes(answer, "tModel") for overview in _overviews(model)]
        if ranked:
            return max(ranked, key=lambda overview: overview[0])[1]
    return ""


def _overviews(node: Any) -> Iterator[tuple[int, str]]:
    """Yield web addresses of overview documents, with how sure it is that they are WSDLs; others are left out."""
    is_interface = "wsdlSpec" in attributes(node, "keyedReference", "keyValue")
    for overview in nodes(node, "overviewURL"):
        url = urldefrag(text_of(overview)).url  # an XPointer into the document may follow
        named = attribute_of(overview, "useType").lower() == "wsdlinterface"
        rank = 4 * named + 2 * _is_wsdl(url) + is_interface
        if rank and not url_problem(url):
            yield rank, url


def _is_wsdl(url: str) -> bool:
    """Return whether the address looks like a WSDL's: ``…?wsdl``, ``…?a=b&singleWsdl=1`` and ``….wsdl``."""
    address = url.lower()
    named = {part.partition("=")[0] for part in re.split("[?&]", address)[1:]}
    return address.endswith(".wsdl") or not named.isdisjoint(_WSDL_QUERIES)


def _first(found: Iterable[Any]) -> list[Any]:
    return list(found)[:MAX_BINDINGS]


def _listed(words: Iterable[str]) -> str:
    listed = list(dict.fromkeys(word[:120] for word in words))
    return ", ".join(listed[:_LISTED]) + (" …" if len(listed) > _LISTED else "")
