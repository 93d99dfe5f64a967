"""A UDDI registry of versions 1, 2 and 3: checks each question against the standard's schema, answers as real ones do.

``ScriptedServer({"/inquiry": Registry(2, [Business(…)])})``. The names and their order are those of the schemas
uddi_v1.xsd, uddi_v2.xsd and uddi_v3.xsd; what differs between registries (prefixes, white space, how faults come) is a
choice of `Registry`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from lxml import etree

from tests.servers.scripted import Given, Seen

SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
NAMESPACES: Final = {1: "urn:uddi-org:api", 2: "urn:uddi-org:api_v2", 3: "urn:uddi-org:api_v3"}
GENERIC: Final = {1: "1.0", 2: "2.0", 3: None}
_QUALIFIERS: Final = {
    1: {"exactNameMatch", "caseSensitiveMatch"},
    2: {"exactNameMatch", "caseSensitiveMatch"},
    3: {"exactMatch", "approximateMatch", "caseSensitiveMatch", "caseInsensitiveMatch"},
}


@dataclass(frozen=True)
class Model:
    """A tModel. overview: its overviewURL. use: that one's useType (version 3). kinds: keyValues of its categoryBag."""

    key: str
    overview: str = ""
    use: str = ""
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Binding:
    """A bindingTemplate. kind: URLType up to version 2, useType in version 3. redirector: a key in its place."""

    key: str
    point: str = ""
    kind: str = ""
    redirector: str = ""
    models: tuple[str, ...] = ()
    overview: str = ""


@dataclass(frozen=True)
class Service:
    key: str
    names: tuple[str, ...]
    bindings: tuple[Binding, ...] = ()


@dataclass(frozen=True)
class Business:
    key: str
    names: tuple[str, ...]
    services: tuple[Service, ...] = ()


@dataclass
class Registry:
    """prefix: of the answers' elements; empty for a default namespace. spaced: white space around every text.

    bare_faults: faults come in an Envelope without namespace. fault_status: 500, or 200. rows: how many a list holds.
    careless: it lists whatever it has, called as is wanted or not. hidden: bindings that are only found by their key.
    asked: the operations, in their order.
    """

    version: int
    businesses: Sequence[Business] = ()
    models: Sequence[Model] = ()
    hidden: Sequence[Binding] = ()
    prefix: str = ""
    spaced: bool = False
    bare_faults: bool = False
    fault_status: int = 500
    rows: int = 100
    failing: int = 0
    careless: bool = False
    asked: list[str] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)

    def __call__(self, seen: Seen) -> Given:
        self.seen.append(seen)
        operation = self._checked(seen)
        name = etree.QName(operation).localname
        self.asked.append(name)
        if self.failing:
            return self._fault(self.failing, "E_busy" if self.failing == 10400 else "E_fatalError", "not now")
        answers = {
            "find_business": self._find_business,
            "find_service": self._find_service,
            "get_serviceDetail": self._service_detail,
            "get_bindingDetail": self._binding_detail,
            "get_tModelDetail": self._model_detail,
        }
        return answers[name](operation)

    # --- the question ---------------------------------------------------------------------------------------------

    def _checked(self, seen: Seen) -> etree._Element:
        """The operation's element, once all that the standard asks of a question is there."""
        assert seen.method == "POST"
        assert seen.header("content-type") == "text/xml; charset=utf-8"
        assert seen.header("authorization") is None, "a registry is told no secret"
        envelope = etree.fromstring(seen.body)
        assert envelope.tag == f"{{{SOAP}}}Envelope"
        (operation,) = envelope[0]
        namespace, name = etree.QName(operation).namespace, etree.QName(operation).localname
        assert namespace == NAMESPACES[self.version]
        assert operation.get("generic") == GENERIC[self.version]
        assert seen.header("soapaction") == (f'"{name}"' if self.version == 3 else '""')
        children = [etree.QName(child).localname for child in operation]
        if name.startswith("find_"):
            assert children in (["name"], ["findQualifiers", "name"])
            asked = {element.text for element in operation.iter(f"{{{namespace}}}findQualifier")}
            assert asked <= _QUALIFIERS[self.version]
        else:
            part = name.removeprefix("get_").removesuffix("Detail")
            assert children
            assert set(children) == {f"{part}Key"}
        if self.version == 1 and name == "find_service":
            assert operation.get("businessKey"), "version 1 asks within a business only"
        assert set(operation.attrib) <= {"generic", "businessKey"}
        return operation

    def _matches(self, operation: etree._Element, names: Iterable[str]) -> bool:
        if self.careless:
            return True
        namespace = NAMESPACES[self.version]
        wanted = operation.findtext(f"{{{namespace}}}name") or ""
        qualifiers = {element.text for element in operation.iter(f"{{{namespace}}}findQualifier")}
        if "caseInsensitiveMatch" in qualifiers or self.version < 3:
            wanted, names = wanted.lower(), [name.lower() for name in names]
        if self.version == 3 and "approximateMatch" in qualifiers:
            plain = wanted.replace("\\", "")
            return any(name.startswith(plain[:-1]) if plain.endswith("%") else name == plain for name in names)
        if self.version == 3 or "exactNameMatch" in qualifiers:
            return wanted in names
        return any(name.startswith(wanted) for name in names)

    # --- the answer -----------------------------------------------------------------------------------------------

    def _find_business(self, operation: etree._Element) -> Given:
        found = [business for business in self.businesses if self._matches(operation, business.names)]
        infos = "".join(
            self._tag(
                "businessInfo",
                self._names(business.names)
                + self._tag("serviceInfos", self._service_infos(business.services, business)),
                businessKey=business.key,
            )
            for business in found[: self.rows]
        )
        return self._list("business", infos, len(found) > self.rows)

    def _find_service(self, operation: etree._Element) -> Given:
        within = operation.get("businessKey")
        if within and within not in {business.key for business in self.businesses}:
            return self._fault(10210, "E_invalidKeyPassed", f"unknown key {within}")
        found = [
            (service, business)
            for business in self.businesses
            if within in (None, business.key)
            for service in business.services
            if self._matches(operation, service.names)
        ]
        infos = "".join(self._service_infos([service], business) for service, business in found[: self.rows])
        return self._list("service", infos, len(found) > self.rows)

    def _service_detail(self, operation: etree._Element) -> Given:
        wanted = operation[0].text
        for business in self.businesses:
            for service in business.services:
                if service.key == wanted:
                    templates = self._tag("bindingTemplates", "".join(map(self._template, service.bindings)))
                    content = self._names(service.names) + (templates if service.bindings else "")
                    keys = {"serviceKey": service.key, "businessKey": business.key}
                    return self._body("serviceDetail", self._tag("businessService", content, **keys))
        return self._fault(10210, "E_invalidKeyPassed", f"unknown key {wanted}")

    def _binding_detail(self, operation: etree._Element) -> Given:
        known = [b for business in self.businesses for service in business.services for b in service.bindings]
        for binding in (*self.hidden, *known):
            if binding.key == operation[0].text:
                return self._body("bindingDetail", self._template(binding))
        return self._fault(10210, "E_invalidKeyPassed", f"unknown key {operation[0].text}")

    def _model_detail(self, operation: etree._Element) -> Given:
        wanted = [key.text for key in operation]
        return self._body("tModelDetail", "".join(self._model(m) for m in self.models if m.key in wanted))

    def _service_infos(self, services: Iterable[Service], business: Business) -> str:
        return "".join(
            self._tag("serviceInfo", self._names(each.names), serviceKey=each.key, businessKey=business.key)
            for each in services
        )

    def _template(self, binding: Binding) -> str:
        content = self._tag("description", "how it is reached")
        if binding.redirector:
            content += self._tag("hostingRedirector", "", bindingKey=binding.redirector)
        else:
            attribute = {"useType" if self.version == 3 else "URLType": binding.kind}
            content += self._tag("accessPoint", escape(binding.point), **attribute)
        overview = self._tag("overviewDoc", self._tag("overviewURL", escape(binding.overview)))
        infos = "".join(self._tag("tModelInstanceInfo", "", tModelKey=key) for key in binding.models)
        if binding.overview:
            details = self._tag("instanceDetails", overview)
            infos += self._tag("tModelInstanceInfo", details, tModelKey="uuid:of-the-instance")
        content += self._tag("tModelInstanceDetails", infos)
        return self._tag("bindingTemplate", content, bindingKey=binding.key)

    def _model(self, model: Model) -> str:
        url = self._tag("overviewURL", escape(model.overview), useType=model.use)
        content = self._tag("name", "a model") + self._tag("overviewDoc", url)
        kinds = "".join(self._tag("keyedReference", "", keyValue=kind, tModelKey="uuid:types") for kind in model.kinds)
        return self._tag("tModel", content + (self._tag("categoryBag", kinds) if kinds else ""), tModelKey=model.key)

    def _names(self, names: Iterable[str]) -> str:
        return "".join(self._tag("name", escape(name)) for name in names)

    def _tag(self, name: str, content: str, **attributes: str) -> str:
        written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items() if value)
        name = f"{self.prefix}:{name}" if self.prefix else name
        if not content:
            return f"<{name}{written}/>"
        space = "\n      " if self.spaced else ""
        return f"<{name}{written}>{space}{content}{space}</{name}>"

    def _list(self, kind: str, infos: str, cut: bool) -> Given:
        inner = self._tag(f"{kind}Infos", infos) if infos or self.version < 3 else ""
        return self._body(f"{kind}List", inner, truncated="true" if cut else "false")

    def _body(self, name: str, content: str, **attributes: str) -> Given:
        declared = f"xmlns:{self.prefix}" if self.prefix else "xmlns"
        given = {declared: NAMESPACES[self.version], "generic": GENERIC[self.version] or "", "operator": "a registry"}
        answer = self._tag(name, content or " ", **given, **attributes)
        return Given(f'<s:Envelope xmlns:s="{SOAP}"><s:Body>{answer}</s:Body></s:Envelope>'.encode())

    def _fault(self, number: int, code: str, words: str) -> Given:
        report = (
            f'<dispositionReport xmlns="{NAMESPACES[self.version]}"><result errno="{number}">'
            f'<errInfo errCode="{code}">{words}</errInfo></result></dispositionReport>'
        )
        fault = f"<faultcode>Client</faultcode><faultstring>Client Error</faultstring><detail>{report}</detail>"
        if self.bare_faults:
            text = f"<Envelope><Body><Fault>{fault}</Fault></Body></Envelope>"
        else:
            text = f'<s:Envelope xmlns:s="{SOAP}"><s:Body><s:Fault>{fault}</s:Fault></s:Body></s:Envelope>'
        return Given(f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode(), self.fault_status)
