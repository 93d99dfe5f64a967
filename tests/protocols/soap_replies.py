"""Replies as SOAP servers write them, for the contract of both SOAP dialects."""

from __future__ import annotations

from html import escape

from neon_wizard.protocols.markup import from_xml
from tests.protocols.dialect_contract import Outcome
from tests.servers.scripted import Given, Seen

ENVELOPE = {"1.1": "http://schemas.xmlsoap.org/soap/envelope/", "1.2": "http://www.w3.org/2003/05/soap-envelope"}


def enveloped(body: str, version: str = "1.1", status: int = 200) -> Given:
    """`body` in an envelope."""
    text = f'<s:Envelope xmlns:s="{ENVELOPE[version]}"><s:Body>{body}</s:Body></s:Envelope>'
    kind = "application/soap+xml" if version == "1.2" else "text/xml"
    return Given(text.encode(), status, content_type=f"{kind}; charset=utf-8")


def structure(outcome: Outcome) -> str:
    """The structure of F3 as XML."""
    success = "" if outcome.success is None else f"<Success>{outcome.success}</Success>"
    code = "" if outcome.code is None else f"<Code>{outcome.code}</Code>"
    error = f"<Error>{code}<Description>{escape(outcome.description)}</Description></Error>"
    data = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in outcome.data.items())
    return f"{success}{error}<Data>{data}</Data>"


def fault(words: str, version: str = "1.1", detail: str = "") -> str:
    """A fault of the server's, of either version."""
    if version == "1.2":
        detail = f"<s:Detail>{detail}</s:Detail>" if detail else ""
        reason = f'<s:Reason><s:Text xml:lang="en">{escape(words)}</s:Text></s:Reason>'
        return f"<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code>{reason}{detail}</s:Fault>"
    detail = f"<detail>{detail}</detail>" if detail else ""
    return f"<s:Fault><faultcode>s:Server</faultcode><faultstring>{escape(words)}</faultstring>{detail}</s:Fault>"


def fields(seen: Seen) -> dict[str, str]:
    """The operation's parameters as they arrived."""
    body = from_xml(seen.body, host="x")["Envelope"]["Body"]
    (operation,) = body.values()
    return {name: text for name, text in operation.items() if "@" not in name}
