"""UDDI's inquiry API, versions 1 to 3: one question and its answer as plain data. What to ask is `.uddi`'s.

A registry is a stranger who is told nothing: no credentials, and nothing of the user's, ever travel with a question.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from neon_wizard.errors import NetworkError, OperatorError, ProfileError, ReplyError
from neon_wizard.profile.operator import Auth, Http, host_of

if TYPE_CHECKING:
    from neon_wizard.protocols import Exchange
    from neon_wizard.protocols.cancel import Cancel
    from neon_wizard.protocols.http import Answer, Session

_NAMESPACES: Final = {1: "urn:uddi-org:api", 2: "urn:uddi-org:api_v2", 3: "urn:uddi-org:api_v3"}
_GENERIC: Final = {1: "1.0", 2: "2.0"}
_SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
_BUSY: Final = 10400
# E_invalidKeyPassed, E_keyRetired (version 1).
_NO_SUCH_KEY: Final = frozenset({10210, 10310})
_LONGEST_WORDS: Final = 300


@dataclass(frozen=True)
class Inquiry:
    """Questions to one registry. version: of its API, 1 to 3. http: the wire's settings, whose `auth` is not used."""

    address: str
    version: int
    http: Http
    session: Session
    cancel: Cancel | None = None

    @property
    def host(self) -> str:
        return host_of(self.address)

    def at(self, address: str) -> Inquiry:
        """The same of another registry."""
        return replace(self, address=address)

    def ask(self, operation: str, parameters: str, **attributes: str) -> Any:
        """What stands in the answer's SOAP body.

        parameters: XML, its texts escaped. attributes: of the operation's element; empty ones are left out.
        Raises `OperatorError` (``operator.registry``, ``operator.registry_reply``, ``operator.busy``), `ProfileError`
        ``profile.uddi_key``, `NetworkError` (never ``sent``: nothing of the user's is in it), `Cancelled`.
        """
        from neon_wizard.protocols.http import Request

        # An empty SOAPAction up to version 2; version 3 names the operation (UDDI 3.0.2 section 5.1.4).
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
        from neon_wizard.protocols.markup import from_xml

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
    """One element with a text in it."""
    return f"<{name}>{html.escape(text, quote=False)}</{name}>"


def nodes(data: Any, name: str) -> Iterator[Any]:
    """Every node called `name`, at any depth, in the document's order within its parent; repeated ones one by one."""
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
    """What stands directly in `node`, its white space reduced to single blanks."""
    text = node.get("#text", "") if isinstance(node, Mapping) else node
    return " ".join(str(text or "").split())


def attribute_of(node: Any, attribute: str) -> str:
    """That attribute of `node`, or empty."""
    return str(node.get(f"@{attribute}", "")).strip() if isinstance(node, Mapping) else ""


def texts(data: Any, *names: str) -> Iterator[str]:
    """The texts of every node called one of `names`."""
    return (text_of(node) for name in names for node in nodes(data, name))


def attributes(data: Any, name: str, attribute: str) -> Iterator[str]:
    """That attribute of every node called `name` that has it."""
    return (value for node in nodes(data, name) if (value := attribute_of(node, attribute)))


def _number(report: Any) -> int:
    """The first error of a disposition report; 0 where all is well (E_success)."""
    found = [int(value) for value in attributes(report, "result", "errno") if value.isascii() and value.isdigit()]
    return next((number for number in found if number), 0)


def _words(report: Any) -> str:
    """``E_invalidKeyPassed: The key is not known``, as much of it as there is."""
    codes = dict.fromkeys(code for code in attributes(report, "errInfo", "errCode") if code)
    said = dict.fromkeys(text for text in texts(report, "errInfo") if text)
    return ": ".join([*codes, *said])[:_LONGEST_WORDS]
