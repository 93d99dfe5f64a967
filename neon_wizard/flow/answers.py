"""The pages and roads of the wizard, what the user answers, and what is sent when the user says so.

`Answers` is no dataclass: the first window needs it, and nothing else of `dataclasses`. Which page follows which is
decided in `neon_wizard.flow.navigation`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.messages import Remedy
from neon_wizard.profile.glance import Mode
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Account, SignupForm
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.glance import Mode
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Input, Service
    from neon_wizard.protocols.deadline import Cancel


FIVE = ("login", "password", "name", "email", "phone")


class Page(IntEnum):
    """The pages, in the order in which they may come."""

    OPERATOR = 0
    START = 1
    SIGNUP = 2
    LOGIN = 3
    WORKING = 4
    RESULT = 5
    LICENCE = 6


class Road(StrEnum):
    """How the user gets to the account."""

    NEW = "new"
    EXISTING = "existing"
    CHECK = "check"
    """Look whether an earlier signup made the account, by signing in with the same login and password (F31, F32)."""


class Field(NamedTuple):
    """Something that a form page asks. input: the profile's description; None for one of the five."""

    name: str
    optional: bool
    input: Input | None = None


class Answers:
    """What the user typed so far; kept through Back and errors, but the password only until it has served."""

    def __init__(self, login: str = "") -> None:
        self.login = login
        self.password = Secret("")
        self.name = self.email = self.phone = ""
        self.inputs: dict[str, str] = {}
        self.mode = Mode.ONCE
        """When settings are fetched, where the profile leaves that to the user (B3, B4)."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answers) and vars(other) == vars(self)

    __hash__ = None  # type: ignore[assignment]  # they change

    def get(self, name: str) -> str:
        if name == "password":
            return self.password.reveal()
        return str(getattr(self, name)) if name in FIVE else self.inputs.get(name, "")

    def set(self, name: str, value: str) -> None:
        if name == "password":
            self.password = Secret(value)
        elif name in FIVE:
            setattr(self, name, value)
        else:
            self.inputs[name] = value

    @property
    def empty(self) -> bool:
        return not self.login and self.only_login

    @property
    def only_login(self) -> bool:
        """Whether nothing else was answered."""
        return not any((self.password, self.name, self.email, self.phone, *self.inputs.values()))

    def form(self) -> SignupForm:
        from neon_wizard.model import SignupForm  # not before the first window

        return SignupForm(self.login.strip(), self.password, self.name, self.email, self.phone, dict(self.inputs))


@dataclass(frozen=True)
class Submission:
    """One request, fixed at the moment when the user asked for it.

    page: where an error in it is repaired. confirm_of: the unconfirmed account that it looks for (A5).
    """

    road: Road
    page: Page
    profile: Profile
    form: SignupForm
    confirm_of: Account | None = None
    mode: Mode | None = None
    _steps: list[SetupStep] = field(default_factory=list, compare=False)

    @property
    def may_be_sent(self) -> bool:
        """Whether the operator may have received the request already. Exact from any thread."""
        return any(step.name not in ("CHECKING_KEYRING", "LOOKING_UP") for step in self._steps)

    @property
    def service(self) -> Service:
        return self.profile.services["signup" if self.road is Road.NEW else "provisioning"]

    def run(
        self, services: Services, store: AccountStore, cancel: Cancel, progress: Callable[[SetupStep], None]
    ) -> Result:
        """Send the request; call it on a worker's thread. Raises `NeonError`, `Cancelled`."""
        from neon_wizard.accounts.setup import create_account, sign_in

        def reached(step: SetupStep) -> None:
            self._steps.append(step)
            progress(step)

        if self.road is Road.NEW:
            return create_account(services, store, self.form, cancel, reached, self.mode)
        login, password = self.form.login, self.form.password
        return sign_in(services, store, login, password, cancel, reached, self.confirm_of, self.mode)


@dataclass(frozen=True)
class Problem:
    """An error, where it is repaired, and what is offered, the best first. field: one that `page` shows, or None."""

    error: NeonError
    page: Page
    field: str | None
    offers: tuple[Remedy, ...]

    @property
    def countdown(self) -> int:
        """Seconds to wait before trying again, as the operator asked (F17)."""
        wait = self.error.retry_after if isinstance(self.error, OperatorError) else None
        return round(wait or 0)
