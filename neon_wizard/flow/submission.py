"""What is sent when the user says so, and what it comes to when it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.flow.answers import Page, Road
from neon_wizard.messages import Action

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, Step
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Account, SignupForm
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.operator import Mode, Profile, Service
    from neon_wizard.protocols.cancel import Cancel


@dataclass(frozen=True)
class Submission:
    """One request, fixed at the moment when the user asked for it.

    page: where an error of it is mended. confirm_of: the unconfirmed account that it looks for (A5).
    """

    road: Road
    page: Page
    profile: Profile
    form: SignupForm
    confirm_of: Account | None = None
    mode: Mode | None = None
    _steps: list[Step] = field(default_factory=list, compare=False)

    @property
    def may_be_sent(self) -> bool:
        """Whether the operator may have received the request already. Exact from any thread."""
        return any(step.name not in ("CHECKING_KEYRING", "LOOKING_UP") for step in self._steps)

    @property
    def service(self) -> Service:
        return self.profile.services["signup" if self.road is Road.NEW else "provisioning"]

    def run(self, services: Services, store: AccountStore, cancel: Cancel, progress: Callable[[Step], None]) -> Result:
        """Do it; on a worker's thread. Raises `NeonError`, `Cancelled`."""
        from neon_wizard.accounts.setup import create_account, sign_in

        def reached(step: Step) -> None:
            self._steps.append(step)
            progress(step)

        if self.road is Road.NEW:
            return create_account(services, store, self.form, cancel, reached, self.mode)
        login, password = self.form.login, self.form.password
        return sign_in(services, store, login, password, cancel, reached, self.confirm_of, self.mode)


@dataclass(frozen=True)
class Problem:
    """An error, where it is mended, and what is offered, the best first. field: one that `page` shows, or None."""

    error: NeonError
    page: Page
    field: str | None
    offers: tuple[Action, ...]

    @property
    def countdown(self) -> int:
        """Seconds to wait before trying again, as the operator asked (F17)."""
        wait = self.error.retry_after if isinstance(self.error, OperatorError) else None
        return round(wait or 0)
