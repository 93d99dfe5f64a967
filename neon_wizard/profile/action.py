"""An extra service (E1), as its operator's profile describes it: frozen values with their defaults."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from neon_wizard.late_dataclass import dataclass, field
from neon_wizard.profile.form.form_inputs import NOTHING, Input, Text
from neon_wizard.profile.placeholders import ACCOUNT, settings_in
from neon_wizard.profile.service import Service


class Where(StrEnum):
    """Where an extra service is offered."""

    HOME = "home"
    ACCOUNT = "account"
    AFTER_WIZARD = "after-wizard"


@dataclass(frozen=True)
class Column:
    """One column of a result's table. value: JMESPath within a row. kind: ``text number money date``.

    format: how a date is written (strptime), empty for ISO 8601.
    """

    title: Text
    value: str
    kind: str = "text"
    format: str = ""


@dataclass(frozen=True)
class ActionReply:
    """Where the parts of a result stand (JMESPath), and what follows from its success.

    rows: empty where the result has no table. info: empty where the service's reply says it. new_password: the input
    that becomes the portal password, or empty.
    """

    message: str = "Data.Message"
    info: str = ""
    link: str = "Data.Link"
    rows: str = ""
    columns: tuple[Column, ...] = ()
    refresh_balance: bool = False
    provision_again: bool = False
    new_password: str = ""


@dataclass(frozen=True)
class OperatorAction:
    """One extra service. service: how it is asked; its inputs are the action's own, its name is ``actions.ID``.

    icon: a name among the program's icons, or a file, or empty. confirm: the question before it is sent; without any
    text there is none. reads_only: nothing changes at the operator, so it may be asked again. uses: the placeholders in
    what is sent.
    """

    id: str
    title: Text
    service: Service
    inputs: tuple[Input, ...] = ()
    result: ActionReply = field(default_factory=ActionReply)
    description: Text = NOTHING
    icon: str | Path = ""
    confirm: Text = NOTHING
    where: tuple[Where, ...] = (Where.HOME, Where.ACCOUNT)
    reads_only: bool = False
    uses: frozenset[str] = frozenset()

    @property
    def asks_password(self) -> bool:
        """Whether the portal password is sent; the user is asked where none is kept."""
        return "password" in self.uses

    @property
    def needs_account(self) -> bool:
        """Whether it says something about an account, or changes what is kept of one."""
        asks_for_one = bool(self.uses & ACCOUNTS or settings_in(self.uses))
        return asks_for_one or self.result.provision_again or bool(self.result.new_password)


ACCOUNTS = frozenset(ACCOUNT)
"""What an account fills in."""


def service_name(action_id: str) -> str:
    """Return what an action's service is called among an operator's services."""
    return f"actions.{action_id}"
