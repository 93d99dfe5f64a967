"""The mock's web page, on this computer only: what fails, and what was asked, without its secrets.

Plain HTML without scripts. Whoever changes something brings the token that the page was given, and asks this computer
by its own name: a page of another site can do neither.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from neon_wizard.demo.mock.faults import BESIDE, MEANINGS, Fault, FaultEffect, made
from neon_wizard.demo.mock.spoiling import Response
from neon_wizard.masking import redact_named
from neon_wizard.profile.addresses import is_foreign
from neon_wizard.redaction import redactor

if TYPE_CHECKING:
    from neon_wizard.demo.mock.incoming import Arrived
    from neon_wizard.demo.mock.mock_operator import MockOperator, MockSeen

_SHOWN: Final = 50
_LONGEST: Final = 20_000
_HEADERS: Final = (
    ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"),
    ("X-Frame-Options", "DENY"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
)
_HTML: Final = "text/html; charset=utf-8"
_STYLE: Final = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8886; vertical-align: top; }
form.rule { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem 1rem; }
label { display: grid; gap: .2rem; align-content: end; font-size: .9rem; } label.wide { grid-column: 1 / -1; }
input, select, button { font: inherit; padding: .35rem .5rem; min-height: 2.2rem; box-sizing: border-box; }
.end { align-self: end; } .error { border-left: .3rem solid #c33; padding: .3rem .8rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; margin: .3rem 0; }
.quiet { opacity: .75; }
"""


class MockPage:
    """What answers the page's requests. profile: where the copy of the profile is that leads to the mock."""

    def __init__(self, operator: MockOperator, addresses: Mapping[str, str], profile: str) -> None:
        self._operator = operator
        self._addresses = addresses
        self._profile = profile
        self._token = secrets.token_urlsafe(24)

    def answer(self, arrived: Arrived) -> Response:
        if is_foreign(arrived.headers):
            return _said(403, "This page is for this computer only.")
        if arrived.path == "/" and arrived.method == "GET":
            return Response(200, self._page().encode(), _HTML, _HEADERS)
        if arrived.path in ("/add", "/remove") and arrived.method == "POST":
            sent = {name: values[0] for name, values in parse_qs(arrived.body.decode("utf-8", "replace")).items()}
            if not secrets.compare_digest(sent.get("token", "").encode(), self._token.encode()):
                return _said(403, "This form is of an earlier run. Load the page again.")
            return self._add(sent) if arrived.path == "/add" else self._remove(sent)
        return _said(404, "There is nothing here.")

    def _add(self, sent: Mapping[str, str]) -> Response:
        try:
            rule = _rule(sent)
            problem = rule.problem()
        except ValueError:
            problem = "“Code”, “nth” and “every” are whole numbers"
        if problem:
            return Response(400, self._page(problem, sent).encode(), _HTML, _HEADERS)
        self._operator.faults.add(rule)
        return _back()

    def _remove(self, sent: Mapping[str, str]) -> Response:
        index = sent.get("index", "")
        if index.isascii() and index.isdigit():
            self._operator.faults.remove(int(index))
        return _back()

    def _page(self, problem: str = "", sent: Mapping[str, str] | None = None) -> str:
        name = escape(self._operator.profile.name)
        addresses = "".join(
            f'<tr><th scope="row">{escape(service)}</th><td><code>{escape(address)}</code></td></tr>'
            for service, address in self._addresses.items()
        )
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mock of {name}</title>'
            f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body><main>'
            f"<h1>Mock of {name}</h1><p class=quiet>Profile that leads here: <code>{escape(self._profile)}</code></p>"
            f"<table>{addresses}</table>"
            f"<h2>What goes wrong</h2>{self._rules()}<h2>One thing more</h2>{self._form(problem, sent or {})}"
            f'<h2>What was asked</h2><p><a href="/">Show the newest</a></p>{self._requests()}</main></body></html>'
        )

    def _rules(self) -> str:
        rules = tuple(self._operator.faults.rules)
        if not rules:
            return "<p>Nothing: it answers as its operator should.</p>"
        rows = "".join(
            f"<tr><td>{escape(rule.effect)}</td><td>{escape(rule.value)}</td><td>{escape(_when(rule))}</td>"
            f'<td><form method="post" action="/remove">{self._hidden()}'
            f'<input type="hidden" name="index" value="{index}">'
            f'<button aria-label="Remove {escape(rule.effect)}, number {index + 1}">Remove</button></form></td></tr>'
            for index, rule in enumerate(rules)
        )
        return f"<table>{_head('Effect', 'Value', 'When', '')}{rows}</table>"

    def _hidden(self) -> str:
        return f'<input type="hidden" name="token" value="{self._token}">'

    def _form(self, problem: str, sent: Mapping[str, str]) -> str:
        services = {"": "all of them", **{each: each for each in (*self._addresses, *BESIDE)}}
        effects = {
            each.value: f"{each}: {meaning}{example and f', such as {example}'}"
            for each, (meaning, example) in MEANINGS.items()
        }
        said = f'<p class="error wide" role="alert">{escape(problem)}</p>' if problem else ""
        kept = {name: sent.get(name, "") for name in ("value", "instead_of", "login", "holds", "nth", "every")}
        return (
            f'{said}<form class="rule" method="post" action="/add">{self._hidden()}'
            f'<label class="wide">Effect {_select("effect", effects, sent.get("effect", ""))}</label>'
            f"<label>Value {_input('value', kept)}</label>"
            f"<label>Service {_select('service', services, sent.get('service', ''))}</label>"
            f"<label>Only instead of code {_input('instead_of', kept, 'number')}</label>"
            f"<label>Only for login or number {_input('login', kept)}</label>"
            f"<label>Only where the request holds {_input('holds', kept)}</label>"
            f"<label>Only the nth request {_input('nth', kept, 'number')}</label>"
            f"<label>Every nth request {_input('every', kept, 'number')}</label>"
            '<button class="end">Add</button></form>'
        )

    def _requests(self) -> str:
        seen = list(self._operator.seen)[-_SHOWN:][::-1]
        if not seen:
            return "<p>Nothing yet.</p>"
        masked = redactor((*self._operator.secrets, *(secret for each in seen for secret in each.brought)))
        rows = "".join(_row(each, *(_shortened(redact_named(masked(text))) for text in texts(each))) for each in seen)
        return f"<table>{_head('Time', 'Service', 'Request', 'Status', 'Faults')}{rows}</table>"


def texts(seen: MockSeen) -> tuple[str, str, str]:
    """Return target, request and reply, with secrets, but without what authentication brought in its own header."""
    arrived, response = seen.arrived, seen.response
    target = f"{arrived.path}?{arrived.query}" if arrived.query else arrived.path
    headers = "\n".join(f"{n}: {'•••' if n == 'authorization' else v}" for n, v in arrived.headers.items())
    request = f"{arrived.method} {target}\n{headers}\n\n{_read(arrived.body)}"
    return target, request, f"{response.status} {response.content_type}\n\n{_read(response.body)}"


def _read(body: bytes) -> str:
    return body.decode("utf-8", "replace")


def _shortened(text: str) -> str:
    """Shorten a text that is already masked, because half a secret is a secret too."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"


def _row(seen: MockSeen, target: str, request: str, reply: str) -> str:
    at = time.strftime("%H:%M:%S", time.localtime(seen.at))
    faults = ", ".join(rule.effect for rule in seen.faults) or "–"
    detail = f"<pre>{escape(request)}</pre><pre>{escape(reply)}</pre>"
    shown = f"<details><summary>{escape(seen.arrived.method)} {escape(target)}</summary>{detail}</details>"
    cells = (escape(seen.service or "–"), shown, str(seen.response.status), escape(faults))
    return f"<tr><td>{at}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _head(*names: str) -> str:
    return f"<thead><tr>{''.join(f'<th scope=col>{name}</th>' for name in names)}</tr></thead>"


def _select(name: str, choices: Mapping[str, str], chosen: str) -> str:
    options = "".join(
        f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>{escape(label)}</option>'
        for value, label in choices.items()
    )
    return f'<select name="{name}">{options}</select>'


def _input(name: str, values: Mapping[str, str], kind: str = "text") -> str:
    least = ' min="0"' if kind == "number" else ""
    return f'<input type="{kind}" name="{name}" value="{escape(values[name])}"{least} autocomplete="off">'


def _rule(sent: Mapping[str, str]) -> Fault:
    """Return the rule that was sent; raises ValueError for what is no number, and no effect."""
    conditions: dict[str, str | int] = {name: sent[name] for name in ("service", "login", "holds") if sent.get(name)}
    conditions |= {name: int(sent[name]) for name in ("instead_of", "nth", "every") if sent.get(name)}
    return made(FaultEffect(sent.get("effect", "")), sent.get("value", ""), conditions)


def _when(rule: Fault) -> str:
    parts: Sequence[str] = (
        rule.service and f"service {rule.service}",
        "" if rule.instead_of is None else f"instead of code {rule.instead_of}",
        rule.login and f"for {rule.login}",
        rule.holds and f"where “{rule.holds}” is in it",
        f"request {rule.nth}" if rule.nth else "",
        f"one request in {rule.every}" if rule.every else "",
    )
    return ", ".join(part for part in parts if part) or "always"


def _back() -> Response:
    return Response(303, headers=(("Location", "/"),))


def _said(status: int, words: str) -> Response:
    return Response(status, f"{words}\n".encode(), "text/plain; charset=utf-8", _HEADERS)
