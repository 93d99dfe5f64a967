"""A server that behaves as ASP.NET's web services (.asmx) do: strict about types, namespaces and actions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from urllib.parse import parse_qsl

from lxml import etree

from neon_wizard.profile.rules.service_keys import ELEMENTS, FIELDS
from tests.servers.descriptions import SERVICES
from tests.servers.scripted import Given, ScriptedServer, Seen

PATH = "/VoipService.asmx"
NAMESPACE = "http://tempuri.org/"
PARAMETERS = {ELEMENTS[name]: tuple(FIELDS[name]) for name in SERVICES}
_ENVELOPES = {
    "text/xml": "http://schemas.xmlsoap.org/soap/envelope/",
    "application/soap+xml": "http://www.w3.org/2003/05/soap-envelope",
}
_NIL = ' xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


class AsmxServer(ScriptedServer):
    """SOAP 1.1 and 1.2 at `PATH`, forms at ``PATH/OPERATION``. calls: operation and what arrived in each parameter.

    judge: the operator's own code, from the operation and its parameters to the answer's structure; by default one that
    takes everybody.
    """

    def __init__(self, judge: Callable[[str, Mapping[str, str | None]], str] | None = None) -> None:
        self._judge = judge
        super().__init__({PATH: self._soap, **{f"{PATH}/{each}": self._form for each in PARAMETERS}})
        self.calls: list[tuple[str, dict[str, str | None]]] = []

    def _soap(self, seen: Seen) -> Given:
        content_type = seen.header("content-type") or ""
        kind = content_type.partition(";")[0].strip().lower()
        if kind not in _ENVELOPES:
            return Given(status=415)
        envelope = _ENVELOPES[kind]
        named = re.search(r'action="([^"]*)"', content_type)
        action = (seen.header("soapaction") or "").strip('"') if kind == "text/xml" else named[1] if named else ""
        root = etree.fromstring(seen.body)
        if root.tag != f"{{{envelope}}}Envelope":
            return Given(status=415)  # the specification's SOAP 1.1 under the type of 1.2
        body = root.find(f"{{{envelope}}}Body")
        assert body is not None
        # By the action; SOAP 1.2 goes without one too, then the element tells.
        operation = action.removeprefix(NAMESPACE) if action else ""
        if not action and kind == "application/soap+xml":
            called = etree.QName(body[0])
            operation = called.localname if called.namespace == NAMESPACE else ""
        if operation not in PARAMETERS:
            return _fault(kind, "Client", f"Server did not recognize the value of HTTP Header SOAPAction: {action}.")
        wrapper = body.find(f"{{{NAMESPACE}}}{operation}")
        found = {
            name: None if wrapper is None else wrapper.findtext(f"{{{NAMESPACE}}}{name}")
            for name in PARAMETERS[operation]
        }
        return_data = self._answer(operation, found)
        response = f'<{operation}Response xmlns="{NAMESPACE}"><{operation}Result>{return_data}</{operation}Result>'
        return _enveloped(kind, f"{response}</{operation}Response>")

    def _form(self, seen: Seen) -> Given:
        operation = seen.path.partition("?")[0].rpartition("/")[2]
        if (seen.header("content-type") or "").partition(";")[0] != "application/x-www-form-urlencoded":
            return Given(b"Request format is unrecognized.", 500, content_type="text/plain; charset=utf-8")
        found = dict(parse_qsl(seen.body.decode(), keep_blank_values=True))
        missing = [name for name in PARAMETERS[operation] if name not in found]
        if missing:
            return Given(f"Missing parameter: {missing[0]}.".encode(), 500, content_type="text/plain; charset=utf-8")
        data = self._answer(operation, {name: found[name] for name in PARAMETERS[operation]})
        return Given(f'<?xml version="1.0"?><ReturnData xmlns="{NAMESPACE}">{data}</ReturnData>'.encode())

    def _answer(self, operation: str, found: dict[str, str | None]) -> str:
        self.calls.append((operation, found))
        if self._judge is not None:
            return self._judge(operation, found)
        if None in found.values():
            return structure(100, "Null argument")
        if found.get("Login") == "taken":
            return structure(103, "already exists")
        if operation == "GetBalance":
            return structure(0, "", "<Balance>20.15</Balance>")
        return structure(0, "", "<Number>55555555</Number><Password>123456</Password><Domain>sip.example.com</Domain>")


def structure(code: int, words: str, data: str = "") -> str:
    description = f"<Description>{escape(words)}</Description>" if words else f"<Description{_NIL}/>"
    inner = f"<Data>{data}</Data>" if data else f"<Data{_NIL}/>"
    return f"<Success>{str(code == 0).lower()}</Success><Error><Code>{code}</Code>{description}</Error>{inner}"


def _fault(kind: str, code: str, words: str) -> Given:
    if kind == "text/xml":
        fault = f"<faultcode>s:{code}</faultcode><faultstring>{words}</faultstring>"
    else:
        code = {"Client": "Sender"}.get(code, code)
        fault = f"<s:Code><s:Value>s:{code}</s:Value></s:Code><s:Reason><s:Text>{words}</s:Text></s:Reason>"
    return _enveloped(kind, f"<s:Fault>{fault}</s:Fault>", 500)


def _enveloped(kind: str, body: str, status: int = 200) -> Given:
    text = f'<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="{_ENVELOPES[kind]}"><s:Body>{body}</s:Body>'
    return Given(f"{text}</s:Envelope>".encode(), status, content_type=f"{kind}; charset=utf-8")
