"""The dialect ``wsdl`` keeps the contract of all dialects, whatever the style of the description."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.profile.service import Http, Service, Soap
from tests.protocols import soap_replies, test_envelope_contract
from tests.protocols.dialect_contract import DialectContract, Outcome
from tests.servers.descriptions import SERVICES, described
from tests.servers.scripted import Given, Seen


class TestDocument(DialectContract):
    style = "document"
    use = "literal"
    version = "1.1"
    qualified = True
    parameters: Mapping[str, tuple[str, ...]] = {ELEMENTS[name]: tuple(FIELDS[name]) for name in SERVICES}

    def service(self, name: str, origin: str) -> Service:
        options = {"wsdl": f"{origin}/voip?wsdl", "operation": ELEMENTS[name]}
        return Service(
            name, "wsdl", "", Http(timeout=5), Soap(element=ELEMENTS[name]), fields=FIELDS[name], options=options
        )

    def documents(self, origin: str) -> dict[str, bytes]:
        addresses = {ELEMENTS[name]: f"{origin}/{name}" for name in SERVICES}
        wsdl = described(
            addresses,
            self.style,
            use=self.use,
            version=self.version,
            qualified=self.qualified,
            parameters=self.parameters,
        )
        return {"/voip": wsdl}

    def reply(self, service: str, outcome: Outcome) -> Given:
        element = ELEMENTS[service]
        body = f"<t:{element}Response xmlns:t='urn:voip'><Result>{soap_replies.structure(outcome)}</Result>"
        return soap_replies.enveloped(f"{body}</t:{element}Response>", self.version)

    def sent(self, seen: Seen) -> Mapping[str, str]:
        return soap_replies.fields(seen)

    def fault(self, words: str) -> Given:
        return soap_replies.enveloped(soap_replies.fault(words, self.version), self.version)


class TestRpcEncoded(TestDocument):
    style = "rpc"
    use = "encoded"


class TestOneTextParameter(TestDocument):
    version = "1.2"
    qualified = False
    parameters = dict.fromkeys((ELEMENTS[name] for name in SERVICES), ("xmlData",))

    def service(self, name: str, origin: str) -> Service:
        return replace(super().service(name, origin), parameters="xml-string", string_parameter="xmlData")

    def reply(self, service: str, outcome: Outcome) -> Given:
        return test_envelope_contract.TestOneTextParameter().reply(service, outcome)

    def sent(self, seen: Seen) -> Mapping[str, str]:
        return test_envelope_contract.TestOneTextParameter().sent(seen)
