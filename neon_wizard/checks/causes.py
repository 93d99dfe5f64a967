"""Which cause an error has, told as exactly as what travelled permits: by the case of its code, with more facts.

The codes remain those of the program's errors, so that scripts know them; the case and the words are the tester's
(`neon_wizard.checks.texts.on_causes`). Nothing is asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urljoin, urlsplit

from neon_wizard.checks.web_words import firewall, header, is_page, of_a_network, page_words, reference
from neon_wizard.digest import challenges
from neon_wizard.masking import letters
from neon_wizard.protocols.exchange import brings_secrets, profiles_words, withheld
from neon_wizard.redaction import MASK

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.exchange import Exchange


AROUND: Final = 40
"""Characters that are shown of what cannot be read."""
_BEFORE: Final = 26
"""Of them before the place: what is wrong has mostly been read by then."""
_BY_STATUS: Final = {
    "400": "400",
    "402": "402",
    "403": "403",
    "404": "404",
    "405": "405",
    "406": "406",
    "408": "408",
    "410": "404",
    "413": "large",
    "414": "large",
    "415": "415",
    "421": "421",
    "422": "422",
    "423": "423",
    "431": "large",
    "451": "451",
    "500": "500",
    "502": "gateway",
    "504": "gateway",
}
_PACKED: Final = ("\x1f\x8b", "\x1f\ufffd", "\x1f\udc8b")
_UNREAD: Final = frozenset({"reply.malformed", "reply.format", "reply.encoding", "reply.missing"})
_WORD: Final = re.compile(r"[^\W_][\w.-]*")
# fmt: off
_KNOWN: Final = frozenset({
    "xml", "version", "encoding", "utf", "envelope", "body", "header", "soap", "soapenv", "env", "xmlns", "xsi", "xsd",
    "nil", "true", "false", "returndata", "success", "error", "code", "description", "errorcode", "errordescription",
    "data", "number", "password", "domain", "balance", "currency", "info", "result", "response", "fault", "faultcode",
    "faultstring", "provisioningresponse", "signupresponse", "html", "doctype",
})
# fmt: on
"""Words that no reply has to hide; letters only."""


class Cause(NamedTuple):
    """code: of the error, or of what the error comes from. facts: with ``case`` where the cause is known better."""

    code: str
    facts: Mapping[str, str]


class _Met(NamedTuple):
    error: NeonError
    exchange: Exchange
    asked: Service | None
    fine: bool


def closer(error: NeonError, exchange: Exchange | None, asked: Service | None, *, fine: bool = False) -> Cause:
    """Return the cause of `error`.

    exchange: the one that failed, None where nothing came back. asked: its request. fine: whether its reply would be a
    success but for its HTTP status.
    """
    facts = dict(error.facts)
    if exchange is None:
        return Cause(error.code, facts)
    for find in _FINDERS:
        found = find(_Met(error, exchange, asked, fine))
        if found is not None:
            return Cause(found.code, {**facts, **found.facts})
    return Cause(error.code, facts)


def target_of(exchange: Exchange) -> str:
    """Return where an answer sends on to, as a full address; empty where it does not, or to nothing that is one."""
    location = header(exchange, "location").strip()
    try:
        target = urljoin(exchange.url, location) if location else ""
        return target if urlsplit(target).scheme in ("http", "https") and urlsplit(target).hostname else ""
    except ValueError:
        return ""


def _firewall(met: _Met) -> Cause | None:
    product = (
        firewall(met.exchange) if met.error.code.startswith(("reply.", "operator.", "network.captive_portal")) else ""
    )
    if not product:
        return None
    facts = {
        "case": "firewall",
        "status": str(met.exchange.status),
        "found": product,
        "reference": reference(met.exchange),
    }
    return Cause("reply.status", {**facts, "path": _path(met.exchange)})


def _busy(met: _Met) -> Cause | None:
    if met.error.code != "operator.busy" or "status" not in met.error.facts:
        return None  # or a registry's own word for it
    case = "429" if met.exchange.status == 429 else "503"
    return Cause(
        met.error.code,
        {"case": case, "wait": header(met.exchange, "retry-after"), "said": _said(met.exchange, met.asked)},
    )


def _status(met: _Met) -> Cause | None:
    if met.error.code != "reply.status":
        return None
    status = str(met.exchange.status)
    facts = {"status": status, "path": _path(met.exchange), "said": _said(met.exchange, met.asked)}
    if met.fine:
        return Cause(met.error.code, {**facts, "case": "good", "said": ""})
    case = _BY_STATUS.get(status)
    if case is None:
        return Cause(met.error.code, facts)
    sent = next((value for name, value in met.exchange.request_headers if name.lower() == "content-type"), "")
    more = {"method": met.exchange.method, "allowed": header(met.exchange, "allow") or "?", "type": sent}
    return Cause(met.error.code, {**facts, **more, "case": case})


def _unauthorized(met: _Met) -> Cause | None:
    if met.error.code != "operator.unauthorized":
        return None
    said = challenges([value for name, value in met.exchange.reply_headers if name.lower() == "www-authenticate"])
    realm = next((each.params["realm"] for each in said if each.params.get("realm")), "")
    facts = {"status": str(met.exchange.status), "realm": realm, "said": _said(met.exchange, met.asked)}
    facts["scheme"] = ", ".join(dict.fromkeys(each.scheme.capitalize() for each in said)) or "?"
    facts["path"] = _path(met.exchange)
    if code_in(met.exchange.reply_body) == "104":
        facts["case"] = "104"
    elif met.exchange.status == HTTPStatus.FORBIDDEN:
        facts["case"] = "403"
    else:
        facts["case"] = "none" if met.asked is not None and met.asked.http.auth.scheme == "none" else ""
    return Cause(met.error.code, facts)


def code_in(body: str) -> str:
    """Return the specification's code in a reply that nobody reads because of its status; or empty."""
    found = re.search(
        r"<(?:\w+:)?(?:Error)?Code\b[^>]{0,200}>\s*(\d{1,6})\s*<|\"(?:Error)?Code\"\s*:\s*\"?(\d{1,6})", body
    )
    return (found[1] or found[2]) if found else ""


def _page(met: _Met) -> Cause | None:
    portal = met.error.code == "network.captive_portal" and met.error.facts.get("case") != "sent_on"
    if not (portal or met.error.code == "reply.format") or not is_page(met.exchange.reply_body):
        return None
    if portal and (of_a_network(met.exchange.reply_body) or met.exchange.status >= 400):
        return None
    title, words = page_words(met.exchange.reply_body)
    if met.asked is not None and brings_secrets(met.asked):
        words = ""
    shown = ": ".join(filter(None, (title, words.removeprefix(title).strip()))) or "?"
    return Cause("reply.format", {"case": "page", "said": shown, "path": _path(met.exchange), "found": "a web page"})


def _packed(met: _Met) -> Cause | None:
    if met.error.code not in _UNREAD or header(met.exchange, "content-encoding"):
        return None
    if not met.exchange.reply_body.startswith(_PACKED):
        return None
    return Cause("reply.compression", {"case": "undeclared"})


def _malformed(met: _Met) -> Cause | None:
    if met.error.code != "reply.malformed":
        return None
    body = met.exchange.reply_body
    place = _place(body, met.error.facts.get("line", "1"), met.error.facts.get("column", "1"))
    start = max(0, min(place - _BEFORE, len(body) - AROUND))
    around = " ".join(body[start : start + AROUND].split())
    if met.asked is not None and brings_secrets(met.asked):
        known = {*_KNOWN, *profiles_words(met.asked.reply), *(letters(name) for name in met.asked.fields)}
        around = _WORD.sub(lambda word: word[0] if _told(word[0], known) else MASK, around)
    reason = re.sub(r",? line \d+, column \d+.*", "", met.error.detail.partition("\n")[0]).strip()
    return Cause(met.error.code, {"reason": reason[:200] or "?", "around": around})


def _told(word: str, known: set[str]) -> bool:
    return all(letters(part) in known or not letters(part) for part in re.split(r"[^\w]|_", word))


def _place(body: str, line: str, column: str) -> int:
    lines = body.split("\n")
    number = min(max(int(line) if line.isdigit() else 1, 1), len(lines))
    before = sum(len(each) + 1 for each in lines[: number - 1])
    return min(before + max((int(column) if column.isdigit() else 1) - 1, 0), len(body))


def _empty(met: _Met) -> Cause | None:
    """“Balance” is there, but nothing is in it, or it is “balance”."""
    if met.error.code != "reply.missing":
        return None
    last = met.error.facts.get("node", "").rpartition(".")[2]
    names = met.error.facts.get("found", "").split(", ")
    there = next((name for name in names if last and letters(name) == letters(last)), "")
    if not there:
        return None
    case = "empty" if there == last else "spelt"
    return Cause(met.error.code, {"case": case, "node": last, "found": there})


def _bodiless(met: _Met) -> Cause | None:
    """No failure, and no plain success either, with nothing behind it: 204, or 302 without Location."""
    if met.error.code != "reply.empty" or met.exchange.status in (None, HTTPStatus.OK):
        return None
    return Cause(met.error.code, {"case": "status", "status": str(met.exchange.status)})


def _redirect(met: _Met) -> Cause | None:
    if not met.error.code.startswith("network.redirect"):
        return None
    target = target_of(met.exchange)
    facts = {"status": str(met.exchange.status), "path": _path(met.exchange)}
    if met.error.code == "network.redirect_loop" and header(met.exchange, "set-cookie"):
        facts["case"] = "cookie"
    new_query = bool(target and urlsplit(target).query) and not urlsplit(met.exchange.url).query
    if met.error.code == "network.redirect" and new_query:
        facts["case"] = "page"
    elif target:
        facts["to"] = target.partition("#")[0].partition("?")[0]  # a query may hold what was sent
    return Cause(met.error.code, facts)


_FINDERS: Final = (_firewall, _busy, _unauthorized, _status, _page, _packed, _malformed, _empty, _bodiless, _redirect)


def _path(exchange: Exchange) -> str:
    return urlsplit(exchange.url).path or "/"


def _said(exchange: Exchange, asked: Service | None) -> str:
    """Return what a body says beside a status that failed: a page's title, or a short text's own words."""
    body = exchange.reply_body
    if is_page(body):
        title, words = page_words(body)
        return title or ("" if asked is not None and brings_secrets(asked) else words)
    if asked is not None and brings_secrets(asked):
        body = withheld(exchange, asked.reply).reply_body
    if body.lstrip()[:1] in ("<", "{", "["):
        return next(_descriptions(body), "")
    return page_words(body).words


def _descriptions(body: str) -> Iterator[str]:
    """Yield what a structured reply says went wrong."""
    names = r"(?:faultstring|Text|\w*Description|message|detail|error|reason|title)"
    for found in re.finditer(
        rf"<(?:\w+:)?{names}\b[^>]{{0,200}}>([^<]{{1,300}})<|\"{names}\"\s*:\s*\"([^\"]{{1,300}})", body
    ):
        yield page_words(found[1] or found[2]).words
