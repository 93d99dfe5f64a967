"""What is sent when the user says so, and what it comes to if it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from neon_wizard.accounts.setup import create_account, sign_in
from neon_wizard.errors import NeonError
from neon_wizard.flow.answers import Page, Road
from neon_wizard.messages import Remedy

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Account, SignupForm
    from neon_wizard.operations.services import Services
    from neon_wizard.profile.glance import Mode
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel


@dataclass(eq=False)
class Submission:
    """One request: what is asked is fixed when the user asks for it; how far it has come is noted while it runs.

    page: where an error of it can be mended. confirm_of: the unconfirmed account that it looks for (A5). mode: when
    settings are fetched, None where nobody asks. may_be_sent: whether the operator may have received the request
    already; the worker's thread sets it, it stays set, and any thread may read it.
    """

    road: Road
    page: Page
    profile: Profile
    form: SignupForm
    confirm_of: Account | None = None
    mode: Mode | None = None
    may_be_sent: bool = field(default=False, init=False)

    @property
    def service(self) -> Service:
        return self.profile.services["signup" if self.road is Road.NEW else "provisioning"]

    def reached(self, step: SetupStep) -> None:
        """Note that it has come to `step`."""
        self.may_be_sent = self.may_be_sent or step.may_be_sent

    def run(
        self, services: Services, store: AccountStore, cancel: Cancel, progress: Callable[[SetupStep], None]
    ) -> Result:
        """Do it. Runs on a worker's thread, which imports what this needs. Raises `NeonError` and `Cancelled`."""

        def reached(step: SetupStep) -> None:
            self.reached(step)
            progress(step)

        if self.road is Road.NEW:
            return create_account(services, store, self.form, cancel, reached, self.mode)
        login, password = self.form.login, self.form.password
        return sign_in(services, store, login, password, cancel, reached, self.confirm_of, self.mode)


@dataclass(frozen=True)
class Problem:
    """An error, where it can be mended, and what is offered, the best first. field: one that `page` shows, or None."""

    error: NeonError
    page: Page
    field: str | None
    offers: tuple[Remedy, ...]

    @property
    def countdown(self) -> int:
        """Seconds to wait before trying again, as the operator asked (F17); 0 if it did not."""
        wait = self.error.retry_after
        return round(wait or 0)
