"""Faults put into practice: what a request loses, what an answer becomes, how a reply is spoilt and sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from neon_wizard.demo.envelopes import SOAP_1_1, fault
from neon_wizard.demo.mock.composed_replies import ReplyFault
from neon_wizard.demo.mock.faults import Fault, FaultEffect
from neon_wizard.demo.mock.known_accounts import Given, MockAccount, MockAnswer, Values

Headers = tuple[tuple[str, str], ...]
_PAGE: Final = b"<!DOCTYPE html><html><head><title>Wi-Fi</title></head><body><h1>Please sign in</h1></body></html>\n"
_WORDS: Final[Mapping[int, str]] = {
    100: "An argument is missing.",
    101: "An argument is malformed.",
    102: "There is no such account.",
    103: "This login already exists.",
    104: "The password is wrong.",
    500: "Something went wrong inside.",
}


@dataclass(frozen=True)
class Response:
    """What is sent. delay: seconds before it. drip: seconds before each byte.

    ending: ``reset``, ``short``, ``hang`` or empty. close: whether the connection ends with it.
    """

    status: int
    body: bytes = b""
    content_type: str = ""
    headers: Headers = ()
    delay: float = 0.0
    drip: float = 0.0
    ending: str = ""
    close: bool = False


def heard(values: Values, faults: Iterable[Fault]) -> dict[str, Given]:
    """Return what of a request's values arrives."""
    left = dict(values)
    for each in faults:
        if each.effect is FaultEffect.LOST:
            left.pop(each.value, None)
        elif each.effect is FaultEffect.MANGLED and "name" in left:
            left["name"] = Given(_MANGLED[each.value](left["name"].text))
    return left


_MANGLED: Final[Mapping[str, Callable[[str], str]]] = {
    "escaped": lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
    "ascii": lambda text: text.encode("ascii", "replace").decode(),
    "quoted": lambda text: text.replace("'", "\\'").replace('"', '\\"'),
    "cut": lambda text: text[:10],
}


def answered(answer: MockAnswer, faults: Iterable[Fault], known: MockAccount) -> MockAnswer:
    """Return what is answered in place of the truth. known: an account to answer for what should be refused."""
    for each in faults:
        if each.effect is FaultEffect.CODE:
            code = int(each.number)
            words = _WORDS.get(code, f"Error {code}.")
            answer = MockAnswer(code, words) if code else MockAnswer(account=answer.account or known)
        elif each.effect is FaultEffect.ACCEPT and answer.code:
            answer = MockAnswer(account=answer.account or known)
    return answer


def twisted(answer: MockAnswer, faults: Iterable[Fault]) -> ReplyFault:
    """Return what is to be wrong with the reply's content."""
    twist = ReplyFault()
    for each in faults:
        name, _, value = each.value.partition("=")
        match each.effect:
            case FaultEffect.CONTRADICTORY:
                twist = replace(twist, success=bool(answer.code), code=twist.code or str(answer.code))
            case FaultEffect.SUCCESS:
                twist = replace(twist, success=each.value)
            case FaultEffect.CODE_TEXT:
                twist = replace(twist, code=each.value)
            case FaultEffect.WITHOUT:
                twist = replace(twist, without=twist.without | {each.value})
            case FaultEffect.BALANCE:
                twist = replace(twist, balance=each.value)
            case FaultEffect.SETTING:
                twist = replace(twist, changed={**twist.changed, name: value})
            case FaultEffect.INFO:
                twist = replace(twist, info=each.value)
    return twist


def spoilt(response: Response, faults: Iterable[Fault]) -> Response:
    """Return the reply as it is sent."""
    for each in faults:
        if each.effect in _WIRE:
            response = _WIRE[each.effect](response, each)
    return response


def _fault(response: Response, rule: Fault) -> Response:
    soap = SOAP_1_1 if SOAP_1_1.encode() in response.body else ""
    words = rule.value or "Something went wrong inside."
    body = fault(words, soap or SOAP_1_1).replace(b"soap:Client", b"soap:Server")
    return replace(response, status=500, body=body)


def _misspelt(response: Response, _rule: Fault) -> Response:
    head, mark, tail = response.body.rpartition(b"</" if b"</" in response.body else b"}")
    wrong = b"</x" if mark == b"</" else b"]"
    return replace(response, body=head + (wrong if mark else b"") + tail)


def _latin(response: Response, _rule: Fault) -> Response:
    """Encode in Latin-1; if nothing in it is beyond ASCII, a word that is gets added at the end."""
    text = response.body.decode()
    if text.isascii():
        text = text.replace("</", "é</", 1) if "</" in text else text.replace('"}', 'é"}', 1)
    return replace(response, body=text.encode("latin-1", "replace"))


def _charset(response: Response, rule: Fault) -> Response:
    kind = response.content_type.partition(";")[0]
    return replace(response, content_type=f"{kind}; charset={rule.value}")


def _replaced(response: Response, rule: Fault) -> Response:
    old, _, new = rule.value.partition("=>")
    return replace(response, body=response.body.replace(old.encode(), new.encode()))


_WIRE: Final[Mapping[FaultEffect, Callable[[Response, Fault], Response]]] = {
    FaultEffect.STATUS: lambda _, rule: Response(int(rule.number), b"no\n", "text/plain"),
    FaultEffect.BUSY: lambda _, rule: Response(503, b"busy\n", "text/plain", (("Retry-After", rule.value),)),
    FaultEffect.REDIRECT: lambda _, rule: Response(307, headers=(("Location", rule.value),)),
    FaultEffect.PAGE: lambda _, __: Response(200, _PAGE, "text/html; charset=utf-8"),
    FaultEffect.FAULT: _fault,
    FaultEffect.EMPTY: lambda response, _: replace(response, body=b""),
    FaultEffect.CUT: lambda response, _: replace(response, body=response.body[: len(response.body) // 2]),
    FaultEffect.MISSPELT: _misspelt,
    FaultEffect.LATIN: _latin,
    FaultEffect.CHARSET: _charset,
    FaultEffect.CONTENT_TYPE: lambda response, rule: replace(response, content_type=rule.value),
    FaultEffect.REPLACE: _replaced,
    FaultEffect.PADDED: lambda response, rule: replace(response, body=response.body + b" " * int(rule.number)),
    FaultEffect.CLOSE: lambda response, _: replace(response, close=True),
    FaultEffect.DELAY: lambda response, rule: replace(response, delay=rule.number),
    FaultEffect.DRIP: lambda response, rule: replace(response, drip=rule.number),
    FaultEffect.RESET: lambda response, _: replace(response, ending="reset"),
    FaultEffect.SHORT: lambda response, _: replace(response, ending="short"),
    FaultEffect.HANG: lambda response, _: replace(response, ending="hang"),
}
