"""Whom the demo operator knows, and what it answers them: the operator's side of the specification, without HTTP.

Accounts live as long as the server. Every public method may be called from any thread.
"""

from __future__ import annotations

import dataclasses
import re
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

STARTING_CREDIT: Final = Decimal("20.15")
# What a reading costs: the balance moves, and becomes low within some twenty readings.
_COSTS: Final = (Decimal("0.35"), Decimal("1.20"), Decimal("0.07"))
_LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{2,31}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{5,19}")
_PASSWORD = re.compile(r".{6,64}")
_SIGNUP_ARGUMENTS: Final = ("Login", "Password", "Name", "EMail", "Phone")


@dataclass(frozen=True)
class SipServer:
    """Where the accounts register. announce: called with each one's number, authentication name and SIP password."""

    domain: str = "sip.example.com"
    proxy: str = "proxy.example.com:5061"
    transport: str = "tls"
    stun: str = "stun.example.com"
    announce: Callable[[str, str, str], None] = lambda _number, _auth_name, _password: None


@dataclass(frozen=True)
class DemoAnswer:
    """One reply of F3: a code of F4 (0 is success), its words, the argument that is meant, and the data in order."""

    code: int = 0
    description: str = ""
    field: str = ""
    data: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass
class Subscriber:
    """One account. password: the portal's; None for an adopted account until somebody signs in to it.

    settings: what provisioning answers beyond number, password and domain.
    """

    login: str
    number: str
    password: str | None
    sip_password: str
    settings: dict[str, str] = dataclasses.field(default_factory=dict)
    confirmed: bool = True


class Subscribers:
    """The accounts of one demo operator. info: makes the page for the user from name and number (HTML)."""

    def __init__(self, info: Callable[[str, str], str], sip: SipServer | None = None) -> None:
        self._info = info
        self._sip = sip or SipServer()
        self._lock = threading.Lock()
        self._by_login: dict[str, Subscriber] = {}
        self._readings: dict[str, int] = {}
        self._bought: dict[str, Decimal] = {}
        # The accounts of the specification's examples; the one for GetBalance has a digit less.
        self._add(Subscriber("Tester", "55555555", "123456", "123456"))
        self._readings["5555555"] = 0
        self.methods: Mapping[str, Callable[[Mapping[str, str]], DemoAnswer]] = {
            "Signup": self.signup,
            "Provisioning": self.provision,
            "GetBalance": self.balance,
        }

    def signup(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Create an account, or refuse: 100 missing, 101 malformed, 103 taken.

        An e-mail address like ``ana+confirm@example.com`` makes an account that has to be confirmed first (A5).
        """
        problem = _missing(arguments, _SIGNUP_ARGUMENTS) or _malformed(arguments)
        if problem:
            return problem
        login, name = arguments["Login"], arguments["Name"]
        with self._lock:
            if login.lower() in self._by_login:
                return DemoAnswer(103, "This login already exists.", "Login")
            subscriber = Subscriber(
                login,
                self._free_number(),
                arguments["Password"],
                secrets.token_urlsafe(12),
                {
                    "DisplayName": name,
                    "AuthName": "",
                    "Proxy": self._sip.proxy,
                    "Transport": self._sip.transport,
                    "StunServer": self._sip.stun,
                },
                confirmed=not arguments["EMail"].split("@")[0].endswith("+confirm"),
            )
            auth_name = subscriber.settings["AuthName"] = f"auth-{subscriber.number}"
            self._add(subscriber)
            self._sip.announce(subscriber.number, auth_name, subscriber.sip_password)
            return DemoAnswer(data={**self._data(subscriber), "Info": self._info(name, subscriber.number)})

    def provision(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Return all settings for login and password, or refuse: 100 missing, 102 unknown login, 104 wrong password."""
        problem = _missing(arguments, ("Login", "Password"))
        if problem:
            return problem
        with self._lock:
            subscriber = self._by_login.get(arguments["Login"].lower())
            if subscriber is None:
                return DemoAnswer(102, "There is no such login.", "Login")
            if subscriber.password is None:
                subscriber.password = arguments["Password"]
            if not secrets.compare_digest(subscriber.password.encode(), arguments["Password"].encode()):
                return DemoAnswer(104, "The password is wrong.", "Password")
            return DemoAnswer(data=self._data(subscriber))

    def balance(self, arguments: Mapping[str, str]) -> DemoAnswer:
        """Return a number's credit, a little less at each reading; refuses with 100 missing, 102 unknown number."""
        problem = _missing(arguments, ("Number",))
        if problem:
            return problem
        with self._lock:
            number = arguments["Number"]
            if number not in self._readings:
                return DemoAnswer(102, "There is no such number.", "Number")
            readings = self._readings[number]
            self._readings[number] = readings + 1
            return DemoAnswer(data={"Balance": str(_credit(readings) + self._bought.get(number, Decimal(0)))})

    def change_password(self, login: str, old: str, new: str) -> DemoAnswer:
        """Change the portal password; refuses with 102 unknown login, 104 wrong old one, 101 unusable new one."""
        with self._lock:
            subscriber = self._by_login.get(login.lower())
            if subscriber is None:
                return DemoAnswer(102, "There is no such login.", "login")
            if subscriber.password not in (None, old):
                return DemoAnswer(104, "The old password is wrong.", "old")
            if not _PASSWORD.fullmatch(new):
                return DemoAnswer(101, "A password has 6 to 64 characters.", "new")
            subscriber.password = new
            return DemoAnswer()

    def credit(self, number: str) -> Decimal | None:
        """Return the credit as the next reading would tell it; None for an unknown number."""
        with self._lock:
            readings = self._readings.get(number)
            return None if readings is None else _credit(readings) + self._bought.get(number, Decimal(0))

    def buy(self, number: str, amount: Decimal) -> bool:
        """Add to the credit of a number; False for an unknown one."""
        with self._lock:
            if number not in self._readings:
                return False
            self._bought[number] = self._bought.get(number, Decimal(0)) + amount
            return True

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers, the newest first."""
        with self._lock:
            return tuple(reversed(self._readings))

    def adopt(self, number: str, login: str, sip_password: str = "") -> None:
        """Know an account again that an earlier run created; the next password that is tried becomes its own."""
        with self._lock:
            if login.lower() not in self._by_login and number not in self._readings:
                self._add(Subscriber(login, number, None, sip_password or secrets.token_urlsafe(12)))

    def confirm(self, login: str) -> bool:
        """Do what following the link in the operator's mail does; False for an unknown login."""
        with self._lock:
            subscriber = self._by_login.get(login.lower())
            if subscriber is not None:
                subscriber.confirmed = True
            return subscriber is not None

    def _add(self, subscriber: Subscriber) -> None:
        self._by_login[subscriber.login.lower()] = subscriber
        self._readings[subscriber.number] = 0

    def _free_number(self) -> str:
        while (number := f"555{secrets.randbelow(10**6):06d}") in self._readings:
            pass
        return number

    def _data(self, subscriber: Subscriber) -> dict[str, str]:
        data = {"Number": subscriber.number, "Password": subscriber.sip_password, "Domain": self._sip.domain}
        data |= subscriber.settings
        return data if subscriber.confirmed else {**data, "Unconfirmed": "true"}


def _missing(arguments: Mapping[str, str], names: tuple[str, ...]) -> DemoAnswer | None:
    for name in names:
        if not arguments.get(name, "").strip():
            return DemoAnswer(100, f"{name} is missing.", name)
    return None


def _malformed(arguments: Mapping[str, str]) -> DemoAnswer | None:
    rules = (
        ("Login", _LOGIN, "A login has 3 to 32 letters, digits, dots, hyphens."),
        ("Password", _PASSWORD, "A password has 6 to 64 characters."),
        ("EMail", _EMAIL, "This is not an e-mail address."),
        ("Phone", _PHONE, "This is not a telephone number."),
    )
    for name, pattern, words in rules:
        if not pattern.fullmatch(arguments[name]):
            return DemoAnswer(101, words, name)
    return None


def _credit(readings: int) -> Decimal:
    """Return the balance after so many readings; used up, it starts anew, as if the user had bought credit."""
    credit = STARTING_CREDIT
    for reading in range(readings):
        credit -= _COSTS[reading % len(_COSTS)]
        if credit <= 0:
            credit = STARTING_CREDIT
    return credit
