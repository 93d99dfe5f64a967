"""The dialect ``soap`` keeps the contract of all dialects, in both versions and with one text parameter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from html import escape

from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from neon_wizard.profile.service import Http, Service, Soap
from neon_wizard.protocols.markup import xml_text
from tests.protocols import soap_replies
from tests.protocols.dialect_contract import DialectContract, Outcome
from tests.servers.scripted import Given, Seen


class TestSoap11(DialectContract):
    version = "1.1"

    def service(self, name: str, origin: str) -> Service:
        soap = Soap(version=self.version, element=ELEMENTS[name])
        return Service(name, "soap", f"{origin}/{name}", Http(timeout=5), soap, fields=FIELDS[name])

    def reply(self, service: str, outcome: Outcome) -> Given:
        return soap_replies.enveloped(f"<Response><Result>{soap_replies.structure(outcome)}</Result></Response>",
                                      self.version)  # fmt: skip

    def sent(self, seen: Seen) -> Mapping[str, str]:
        return soap_replies.fields(seen)

    def fault(self, words: str) -> Given:
        return soap_replies.enveloped(soap_replies.fault(words, self.version), self.version)


class TestSoap12(TestSoap11):
    version = "1.2"


class TestOneTextParameter(TestSoap11):
    """F2's other form, both ways: the parameters and the reply are one text of XML."""

    def service(self, name: str, origin: str) -> Service:
        made = super().service(name, origin)
        return replace(made, parameters="xml-string", string_parameter="xmlData")

    def reply(self, service: str, outcome: Outcome) -> Given:
        text = f'<?xml version="1.0" encoding="utf-16"?><ReturnData>{soap_replies.structure(outcome)}</ReturnData>'
        return soap_replies.enveloped(f"<Response><Result>{escape(text)}</Result></Response>")

    def sent(self, seen: Seen) -> Mapping[str, str]:
        (content,) = (xml_text(soap_replies.fields(seen)["xmlData"]) or {}).values()
        return dict(content)
