"""What the windows know of one account's licence, and what is being done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from neon_wizard.errors import NeonError
from neon_wizard.flow.licensing import Standing

__all__ = ["LicenceStatus", "Work"]


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
