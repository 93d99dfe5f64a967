"""What is sent when the user says so, and what it comes to if it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from neon_wizard.accounts.setup import SetupStep, create_account, sign_in
from neon_wizard.errors import NeonError
from neon_wizard.flow.answers import Page, Road
from neon_wizard.messages import Remedy

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result
    from neon_wizard.accounts.store import AccountStore
    from neon_wizard.model import Account, SignupForm
    from neon_wizard.operations.person import Somebody
    from neon_wizard.operations.services import Services
    from neon_wizard.profile import Mode
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import Service
    from neon_wizard.protocols.deadline import Cancel


@dataclass(eq=False)
class Submission:
    """One request: what is asked is fixed when the user asks for it; how far it has come is noted while it runs.

    page: where an error of it can be mended. confirm_of: the unconfirmed account that it looks for (A5). mode: when
    settings are fetched, None where nobody asks. again: the user wants a signup sent although an earlier one's answer
    was lost. may_be_sent: whether the operator may have received the request already; the worker's thread sets it, and
    any thread may read it. step: of a signup of several requests, the last that was to change something.
    """

    road: Road
    page: Page
    profile: Profile
    form: SignupForm
    confirm_of: Account | None = None
    mode: Mode | None = None
    again: bool = False
    may_be_sent: bool = field(default=False, init=False)
    step: str = field(default="", init=False)

    @property
    def service(self) -> Service:
        return self.profile.services["signup" if self.road is Road.NEW else "provisioning"]

    def reached(self, step: SetupStep) -> None:
        """Note that it has come to `step`; where it prepares once more, what was sent has surely made nothing."""
        self.may_be_sent = step.may_be_sent or (self.may_be_sent and step is not SetupStep.PREPARING)

    def _noted(self, step: str) -> None:
        self.step = step

    def run(
        self,
        services: Services,
        store: AccountStore,
        cancel: Cancel,
        progress: Callable[[SetupStep], None],
        person: Somebody,
    ) -> Result:
        """Do it. Runs on a worker's thread, which imports what this needs. Raises `NeonError` and `Cancelled`.

        person: who is asked what only a person can answer.
        """

        def reached(step: SetupStep) -> None:
            self.reached(step)
            progress(step)

        if self.road is Road.NEW:
            return create_account(
                services, store, self.form, cancel, reached, self.mode, person, self._noted, again=self.again
            )
        login, password = self.form.login, self.form.password
        confirm_of, mode, consent = self.confirm_of, self.mode, self.form.consent
        return sign_in(services, store, login, password, cancel, reached, confirm_of, mode, person, consent)


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
