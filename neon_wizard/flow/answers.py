"""The pages, the roads, and what the user answers on them.

The first window needs these classes, so that they stay light.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile import Mode
from neon_wizard.secret import Secret

if TYPE_CHECKING:
    from datetime import datetime

    from neon_wizard.model import SignupForm, Value
    from neon_wizard.profile.form.form_inputs import Input


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


@dataclass(frozen=True)
class Field:
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
        self.inputs: dict[str, Value] = {}
        self.mode = Mode.ONCE
        """When settings are fetched, where the profile leaves that to the user (B3, B4)."""
        self.agreed: datetime | None = None
        """When the user agreed to the operator's terms; None while they have not."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answers) and vars(other) == vars(self)

    __hash__ = None  # type: ignore[assignment]  # they change

    def get(self, name: str) -> str:
        """Return what was typed; of a file its name."""
        if name == "password":
            return self.password.reveal()
        if name in FIVE:
            return str(getattr(self, name))
        value = self.inputs.get(name, "")
        return value if isinstance(value, str) else value.reveal() if isinstance(value, Secret) else value.name

    def set(self, name: str, value: Value) -> None:
        if name == "password":
            self.password = value if isinstance(value, Secret) else Secret(str(value))
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

    def forget_secrets(self) -> None:
        """Forget what has served and must not stay: the password, and what else is secret."""
        self.password = Secret("")
        self.inputs = {name: value for name, value in self.inputs.items() if not isinstance(value, Secret)}

    def form(self) -> SignupForm:
        from neon_wizard.model import SignupForm  # not before the first window

        return SignupForm(self.login.strip(), self.password, self.name, self.email, self.phone, dict(self.inputs))
