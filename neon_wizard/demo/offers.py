"""What the demo operator sells: licences, which need credit, the page where credit is bought, and its extra services.

The extra services are each in another protocol: vouchers, call rates, recent calls, a new password. Nothing is paid:
whoever presses the button has the credit. Written apart from `neon_wizard.protocols` on purpose, as its SOAP is.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import parse_qs, unquote, urlencode
from xml.sax.saxutils import escape as xml_text
from xml.sax.saxutils import quoteattr

from lxml import etree
from werkzeug.wrappers import Response

from neon_wizard.demo.subscribers import DemoAnswer, Subscribers
from neon_wizard.messages import tr

if TYPE_CHECKING:
    from werkzeug.wrappers import Request


MINIMUM: Final = Decimal("25.00")
"""A new account has less, so that there is something to buy; resources/operators/demo.toml says the same."""
PORTION: Final = Decimal("10.00")
LARGEST: Final = Decimal("1000.00")
LASTS: Final = timedelta(days=30)

_INFO: Final = "<h1>{active}</h1>\n<p>{lasts}</p>"
_PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} – Demo Operator</title>
<style>
:root {{ color-scheme: light dark; font-family: system-ui, sans-serif }}
body {{ max-width: 26rem; margin: 4rem auto; padding: 0 1rem }}
label, output {{ display: block; margin: 1rem 0 }}
input, button {{ display: block; width: 100%; box-sizing: border-box; padding: .6rem; margin-top: .3rem }}
button {{ background: #0a6e8a; color: #fff; border: 0; border-radius: .3rem; margin-top: 1.5rem }}
</style></head><body>
<h1>{title}</h1>
<p>{free}</p>
{said}
<form method="post" action="/buy">
<label>{your_number} <input name="number" value="{number}" inputmode="numeric" required></label>
<label>{how_much} <input name="amount" value="{amount}" inputmode="decimal" required></label>
<button>{buy}</button>
</form></body></html>
"""


def _info() -> str:
    return _INFO.format(
        active=tr("Your licence is active"), lasts=tr("It lasts 30 days. Thank you for trying the demo operator.")
    )


class DemoLicences:
    """Which numbers are licensed, as long as the server lives. Every method may be called from any thread."""

    def __init__(self, subscribers: Subscribers) -> None:
        self._subscribers = subscribers
        self._lock = threading.Lock()
        self._ends: dict[str, datetime] = {}
        self.methods: Mapping[str, Callable[[Mapping[str, str]], DemoAnswer]] = {
            "ActivateLicence": self.activate,
            "GetLicence": self.status,
        }

    def activate(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Give a licence to a number that has credit; refuses with 100 missing, 102 unknown number."""
        refused = self._refused(arguments)
        if refused:
            return refused
        with self._lock:
            self._ends[arguments["Number"]] = datetime.now(UTC) + LASTS
        answer = self.status(arguments)
        return DemoAnswer(data={**answer.data, "Info": _info()})

    def status(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Return how it stands, which changes nothing."""
        refused = self._refused(arguments)
        if refused:
            return refused
        with self._lock:
            ends = self._ends.get(arguments["Number"])
        if ends is None:
            return DemoAnswer(data={"State": "not-activated"})
        return DemoAnswer(data={"State": "active", "Expires": ends.isoformat(timespec="seconds")})

    def page(self, number: str = "", amount: str = str(PORTION), said: str = "") -> str:
        """Return the page where credit is bought, for the newest account unless a number is named."""
        known = self._subscribers.numbers
        words = f"<output role='status'>{escape(said)}</output>" if said else ""
        return _PAGE.format(
            number=escape(number or next(iter(known), "")),
            amount=escape(amount),
            said=words,
            language=tr("en"),
            title=tr("Buy credit"),
            free=tr("This is the demo operator: nothing is paid, and nothing leaves your computer."),
            your_number=tr("Your number"),
            how_much=tr("Amount in R$"),
            buy=tr("Buy"),
        )

    def buy(self, number: str, amount: str) -> tuple[str, bool]:
        """Return the page after the button was pressed, and whether there is more credit now."""
        try:
            wanted = Decimal(amount.strip().replace(",", ".")).quantize(Decimal("0.01"))
        except InvalidOperation:
            wanted = Decimal(0)
        if not (wanted.is_finite() and 0 < wanted <= LARGEST):
            return self.page(
                number, amount, tr("An amount between 0.01 and {largest} is needed.").format(largest=LARGEST)
            ), False
        if not self._subscribers.buy(number.strip(), wanted):
            return self.page(number, amount, tr("There is no such number.")), False
        credit = self._subscribers.credit(number.strip())
        return self.page(
            number,
            amount,
            tr("Bought: R$ {amount}. Your credit is R$ {credit} now.").format(amount=wanted, credit=credit),
        ), True

    def _refused(self, arguments: Mapping[str, str]) -> DemoAnswer | None:
        number = arguments.get("Number", "").strip()
        if not number:
            return DemoAnswer(100, "Number is missing.", "Number")
        credit = self._subscribers.credit(number)
        if credit is None:
            return DemoAnswer(102, "There is no such number.", "Number")
        if credit < MINIMUM:
            reason = f"A licence needs a credit of at least R$ {MINIMUM}. Yours is R$ {credit}."
            return DemoAnswer(data={"State": "needs-credit", "Reason": reason})
        return None


VOUCHERS: Final[Mapping[str, Decimal]] = {
    "1111-2222": Decimal("10.00"),
    "3333-4444": Decimal("25.00"),
    "5555-6666": Decimal("50.00"),
}
"""Every number can redeem each of them once."""
USED: Final = "9999-0000"
"""A voucher that somebody else has redeemed."""
RATES: Final = (
    ("1", "United States, Canada", "0.12"),
    ("34", "Spain", "0.15"),
    ("351", "Portugal", "0.15"),
    ("44", "United Kingdom", "0.18"),
    ("49", "Germany", "0.16"),
    ("54", "Argentina", "0.22"),
    ("55", "Brazil", "0.08"),
    ("5511", "Brazil, São Paulo", "0.05"),
    ("5571", "Brazil, Salvador", "0.05"),
    ("55719", "Brazil, Salvador, mobile", "0.30"),
)
_CALLS: Final = (
    (2, "out", "+557135555555", 184, "0.20"),
    (26, "in", "+5511991234567", 61, "0.00"),
    (27, "out", "+4930123456", 742, "2.08"),
    (75, "out", "190", 35, "0.00"),
    (170, "in", "+34911234567", 12, "0.00"),
)
"""Hours ago, direction, the other number, seconds, price."""


class DemoCall(NamedTuple):
    start: datetime
    direction: str
    peer: str
    seconds: int
    price: str


class Offers:
    """The extra services, as long as the server lives; every method may be called from any thread."""

    def __init__(self, subscribers: Subscribers) -> None:
        self._subscribers = subscribers
        self._lock = threading.Lock()
        self._redeemed: set[tuple[str, str]] = set()
        self.methods: Mapping[str, Callable[[Mapping[str, str]], DemoAnswer]] = {"RedeemVoucher": self.redeem}

    def redeem(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Give a number more credit; refuses with 100 missing, 102 unknown number or voucher, 103 used before."""
        for name in ("Number", "Code"):
            if not arguments.get(name, "").strip():
                return DemoAnswer(100, f"{name} is missing.", name)
        number, code = arguments["Number"].strip(), arguments["Code"].strip()
        amount = VOUCHERS.get(code)
        if code == USED:
            return DemoAnswer(103, "This voucher was redeemed before.", "Code")
        if amount is None:
            return DemoAnswer(102, "There is no such voucher.", "Code")
        with self._lock:
            if (number, code) in self._redeemed:
                return DemoAnswer(103, "You have redeemed this voucher before.", "Code")
            if not self._subscribers.buy(number, amount):
                return DemoAnswer(102, "There is no such number.", "Number")
            self._redeemed.add((number, code))
        credit = self._subscribers.credit(number)
        return DemoAnswer(data={"Message": f"R$ {amount} were added. Your credit is R$ {credit} now."})

    def reply(self, request: Request, body: bytes) -> Response | None:
        """Return the answer where `request` is for one of the services without SOAP; else None."""
        match request.method, request.path.strip("/").split("/"):
            case "GET", ["rates", prefix]:
                return _rates(unquote(prefix))
            case "POST", ["calls"]:
                return self._calls(body)
            case "POST", ["password"]:
                return self._password(body)
        return None

    def _calls(self, body: bytes) -> Response:
        """Answer XML with XML."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            asked = {str(child.tag): child.text or "" for child in etree.fromstring(body, parser)}
            since = datetime.fromisoformat(asked.get("Since") or "2000-01-01").replace(tzinfo=UTC)
        except (etree.XMLSyntaxError, ValueError):
            return Response('<Calls ok="false" code="101" message="This is not understood."/>', content_type="text/xml")
        if self._subscribers.credit(asked.get("Number", "")) is None:
            text = f'<Calls ok="false" code="102" message={quoteattr("There is no such number.")}/>'
            return Response(text, content_type="text/xml")
        kinds = {asked.get("Kind") or "all"}
        found = [call for call in calls() if call.start >= since and kinds & {"all", call.direction}]
        rows = "".join(map(_element, found))
        return Response(f'<Calls ok="true" code="0">{rows}</Calls>', content_type="text/xml; charset=utf-8")

    def _password(self, body: bytes) -> Response:
        """Answer a form with a form."""
        given = {name: values[0] for name, values in parse_qs(body.decode("utf-8", "replace")).items()}
        answer = self._subscribers.change_password(given.get("login", ""), given.get("old", ""), given.get("new", ""))
        said = {"ok": "false" if answer.code else "true", "code": str(answer.code)}
        said |= {"text": answer.description, "field": answer.field}
        return Response(urlencode(said), content_type="application/x-www-form-urlencoded")


def calls() -> Iterator[DemoCall]:
    """Yield the same calls for everybody, the newest first."""
    now = datetime.now(UTC).replace(minute=20, second=0, microsecond=0)
    for hours, direction, peer, seconds, price in _CALLS:
        yield DemoCall(now - timedelta(hours=hours), direction, peer, seconds, price)


def _element(call: DemoCall) -> str:
    return (
        f"<Call direction={quoteattr(call.direction)}><Start>{call.start.isoformat()}</Start>"
        f"<Peer>{xml_text(call.peer)}</Peer><Minutes>{call.seconds / 60:.1f}</Minutes>"
        f"<Price>{call.price}</Price></Call>"
    )


def _rates(prefix: str) -> Response:
    """Return JSON: the rates that hold for a number, and those of numbers that begin like it."""
    digits = "".join(c for c in prefix if c.isdigit())
    found = [rate for rate in RATES if digits and (digits.startswith(rate[0]) or rate[0].startswith(digits))]
    if not found:
        words = json.dumps({"message": "There is no rate for this number."})
        return Response(words, 404, content_type="application/json")
    rates = [{"prefix": prefix, "destination": where, "per_minute": price} for prefix, where, price in found]
    return Response(json.dumps({"rates": rates}), content_type="application/json")
