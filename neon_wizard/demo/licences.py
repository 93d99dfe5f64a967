"""The demo operator's licences, which need credit, and the page where credit is bought; without HTTP.

Nothing is paid: who presses the button has the credit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from html import escape
from typing import Final

from neon_wizard.demo.subscribers import Answer, Subscribers

MINIMUM: Final = Decimal("25.00")
"""A new account has less, so that there is something to buy; resources/operators/demo.toml says the same."""
PORTION: Final = Decimal("10.00")
LARGEST: Final = Decimal("1000.00")
LASTS: Final = timedelta(days=30)

_INFO: Final = """<h1>Your licence is active</h1>
<p>It lasts <b>30 days</b>. Thank you for trying the demo operator.</p>"""
_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Buy credit – Demo Operator</title>
<style>
:root {{ color-scheme: light dark; font-family: system-ui, sans-serif }}
body {{ max-width: 26rem; margin: 4rem auto; padding: 0 1rem }}
label, output {{ display: block; margin: 1rem 0 }}
input, button {{ display: block; width: 100%; box-sizing: border-box; padding: .6rem; margin-top: .3rem }}
button {{ background: #0a6e8a; color: #fff; border: 0; border-radius: .3rem; margin-top: 1.5rem }}
</style></head><body>
<h1>Buy credit</h1>
<p>This is the demo operator: nothing is paid, and nothing leaves your computer.</p>
{said}
<form method="post" action="/buy">
<label>Your number <input name="number" value="{number}" inputmode="numeric" required></label>
<label>Amount in R$ <input name="amount" value="{amount}" inputmode="decimal" required></label>
<button>Buy</button>
</form></body></html>
"""


class LicenceDesk:
    """Which numbers are licensed; as long as the server lives. Every method may be called from any thread."""

    def __init__(self, subscribers: Subscribers) -> None:
        self._subscribers = subscribers
        self._lock = threading.Lock()
        self._ends: dict[str, datetime] = {}
        self.methods: Mapping[str, Callable[[Mapping[str, str]], Answer]] = {
            "ActivateLicence": self.activate,
            "GetLicence": self.status,
        }

    def activate(self, arguments: Mapping[str, str]) -> Answer:
        """A licence for a number that has credit; refuses with 100 missing, 102 unknown number."""
        refused = self._refused(arguments)
        if refused:
            return refused
        with self._lock:
            self._ends[arguments["Number"]] = datetime.now(UTC) + LASTS
        answer = self.status(arguments)
        return Answer(data={**answer.data, "Info": _INFO})

    def status(self, arguments: Mapping[str, str]) -> Answer:
        """How it stands, which changes nothing."""
        refused = self._refused(arguments)
        if refused:
            return refused
        with self._lock:
            ends = self._ends.get(arguments["Number"])
        if ends is None:
            return Answer(data={"State": "not-activated"})
        return Answer(data={"State": "active", "Expires": ends.isoformat(timespec="seconds")})

    def page(self, number: str = "", amount: str = str(PORTION), said: str = "") -> str:
        """The page where credit is bought, for the newest account unless a number is named."""
        known = self._subscribers.numbers
        words = f"<output role='status'>{escape(said)}</output>" if said else ""
        return _PAGE.format(number=escape(number or next(iter(known), "")), amount=escape(amount), said=words)

    def buy(self, number: str, amount: str) -> tuple[str, bool]:
        """The page after the button was pressed, and whether there is more credit now."""
        try:
            wanted = Decimal(amount.strip().replace(",", ".")).quantize(Decimal("0.01"))
        except InvalidOperation:
            wanted = Decimal(0)
        if not (wanted.is_finite() and 0 < wanted <= LARGEST):
            return self.page(number, amount, f"An amount between 0.01 and {LARGEST} is needed."), False
        if not self._subscribers.buy(number.strip(), wanted):
            return self.page(number, amount, "There is no such number."), False
        credit = self._subscribers.credit(number.strip())
        return self.page(number, amount, f"Bought: R$ {wanted}. Your credit is R$ {credit} now."), True

    def _refused(self, arguments: Mapping[str, str]) -> Answer | None:
        number = arguments.get("Number", "").strip()
        if not number:
            return Answer(100, "Number is missing.", "Number")
        credit = self._subscribers.credit(number)
        if credit is None:
            return Answer(102, "There is no such number.", "Number")
        if credit < MINIMUM:
            reason = f"A licence needs a credit of at least R$ {MINIMUM}. Yours is R$ {credit}."
            return Answer(data={"State": "needs-credit", "Reason": reason})
        return None
