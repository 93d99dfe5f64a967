"""An operator that does everything right, in SOAP behind HTTP Basic, until a test spoils what it answers."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import Final

from lxml import etree

from tests.servers.scripted import Given, Seen

PATH: Final = "/voip"
LOGIN, PASSWORD, NUMBER, SIP_PASSWORD, DOMAIN = "tester", "Portal-4711", "55555555", "s1p-p4ss-1", "sip.example.com"
SECOND: Final = ("tester-2", "Portal-0815", "55555556", "s1p-p4ss-2")
HTTP_USER, HTTP_PASSWORD = "neon", "CANARY-http"
CREDIT: Final = "20.15"


@dataclass(frozen=True)
class Asked:
    """A request as the operator's own code sees it: the operation, and what came in each field."""

    operation: str
    fields: Mapping[str, str]


@dataclass
class Breakable:
    """The script of a `ScriptedServer`. spoil: gets the request, what was asked, and the right answer.

    guarded: whether HTTP Basic is wanted. judge: the operator's own code.
    """

    spoil: Callable[[Seen, Asked, Given], Given] = lambda _seen, _asked, given: given
    judge: Callable[[Breakable, Asked], Given] = lambda own, asked: own.answer(asked)
    guarded: bool = True
    count: int = 0
    turn: int = 0
    seen: list[Asked] = field(default_factory=list)

    def __call__(self, seen: Seen) -> Given:
        if seen.method == "GET":
            return Given(b"Not Found", 404, content_type="text/plain")
        self.count += 1
        asked = read(seen.body)
        self.seen.append(asked)
        given = self.judge(self, asked) if self._is_let_in(seen) else unauthorized()
        return self.spoil(seen, asked, given)

    def _is_let_in(self, seen: Seen) -> bool:
        wanted = base64.b64encode(f"{HTTP_USER}:{HTTP_PASSWORD}".encode()).decode()
        return not self.guarded or seen.header("authorization") == f"Basic {wanted}"

    def answer(self, asked: Asked, password: Callable[[str, str], bool] = lambda sent, kept: sent == kept) -> Given:
        """The right answer. password: how the one that was sent is compared with the one that is kept."""
        accounts = {LOGIN: (PASSWORD, NUMBER, SIP_PASSWORD), SECOND[0]: SECOND[1:]}
        if asked.operation == "GetBalance":
            number = asked.fields.get("Number", "")
            if not number:
                return refused(100, "Number is missing.")
            known = number in {each[1] for each in accounts.values()}
            return done(f"<Balance>{CREDIT}</Balance>") if known else refused(102, "There is no such number.")
        login, sent = asked.fields.get("Login", ""), asked.fields.get("Password", "")
        if not (login and sent):
            return refused(100, "Something is missing.")
        if login not in accounts:
            return refused(102, "There is no such account.")
        kept, number, secret = accounts[login]
        return account(number, secret) if password(sent, kept) else refused(104, "The password is wrong.")


def read(body: bytes) -> Asked:
    """The operation in an envelope."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    operation = etree.fromstring(body, parser).find("{*}Body/*")
    assert operation is not None
    fields = {etree.QName(each).localname: each.text or "" for each in operation}
    return Asked(etree.QName(operation).localname, fields)


def account(number: str = NUMBER, secret: str = SIP_PASSWORD, domain: str = DOMAIN, more: str = "") -> Given:
    return done(f"<Number>{number}</Number><Password>{secret}</Password><Domain>{domain}</Domain>{more}")


def done(data: str) -> Given:
    return structure("<Success>true</Success><Error><Code>0</Code></Error>", f"<Data>{data}</Data>")


def refused(code: int, words: str) -> Given:
    error = f"<Error><Code>{code}</Code><Description>{escape(words)}</Description></Error>"
    return structure(f"<Success>false</Success>{error}", "")


def structure(*parts: str, status: int = 200) -> Given:
    return enveloped(f"<ReturnData>{''.join(parts)}</ReturnData>", status)


def enveloped(inner: str, status: int = 200) -> Given:
    text = (
        '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">'
        f"<soap:Body>{inner}</soap:Body></soap:Envelope>"
    )
    return Given(text.encode(), status)


def fault(words: str, status: int = 500) -> Given:
    inner = f"<soap:Fault><faultcode>soap:Server</faultcode><faultstring>{escape(words)}</faultstring></soap:Fault>"
    return enveloped(inner, status)


def unauthorized(challenge: str = 'Basic realm="VoIP API"', body: bytes = b"") -> Given:
    return Given(body, 401, {"WWW-Authenticate": challenge} if challenge else {}, "text/html")


def page(title: str, words: str, status: int = 200, **headers: str) -> Given:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    html = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><p>{words}</p></body></html>"
    return Given(html.encode(), status, named, "text/html; charset=utf-8")


def changed(given: Given, old: str, new: str) -> Given:
    """`given` with each `old` in its body replaced."""
    return replace(given, body=given.body.replace(old.encode(), new.encode()))
