"""What the windows know of one account's licence, and what is being done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from neon_wizard.errors import NeonError
from neon_wizard.flow.licensing import Standing, Typed

if TYPE_CHECKING:
    from neon_wizard.gui.tasks import Ticket
    from neon_wizard.model import Account
    from neon_wizard.operations.licence_times import Rechecks
    from neon_wizard.profile.operator import Profile

__all__ = ["NOTHING_TYPED", "Followed", "LicenceStatus", "Work"]

NOTHING_TYPED = Typed()
_FRESH = 600.0  # seconds: for so long a balance that was read serves


class Work(StrEnum):
    """What is under way."""

    LOOK = "look"
    CHECK = "check"
    ACTIVATE = "activate"
    BOUGHT = "bought"
    """A look whether the credit suffices by now, with the activation that follows."""

    @property
    def may_activate(self) -> bool:
        return self in (Work.ACTIVATE, Work.BOUGHT)


@dataclass(frozen=True)
class LicenceStatus:
    """What is known of one account's licence.

    standing: None until it was looked at. error: why the last work failed, None when it did not. failed: which that
    was. failures: in a row. waiting: the user has gone to buy credit, and it is asked again by itself.
    """

    standing: Standing | None = None
    work: Work | None = None
    error: NeonError | None = None
    failed: Work | None = None
    failures: int = 0
    waiting: bool = False

    @property
    def asking(self) -> bool:
        """Whether the operator is being asked."""
        return self.work not in (None, Work.LOOK)


@dataclass
class Followed:
    """An account whose licence is followed. typed: for the activation that the user waits for.

    forced: the user asked for what is under way. owed: when that is over it is asked about once more.
    credit, credit_read: the balance that was told last, and when.
    """

    account: Account
    profile: Profile
    rechecks: Rechecks
    status: LicenceStatus = field(default_factory=LicenceStatus)
    typed: Typed = NOTHING_TYPED
    forced: bool = False
    owed: bool = False
    credit: Decimal | None = None
    credit_read: float = 0.0
    ticket: Ticket | None = None

    @property
    def busy(self) -> bool:
        return self.ticket is not None and self.ticket.waiting

    def credit_at(self, now: float) -> Decimal | None:
        """The balance, as long as it says something of the credit `now`."""
        return self.credit if now - self.credit_read < _FRESH else None
