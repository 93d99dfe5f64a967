"""Sends what the wizard's flow has fixed, off the GUI thread, and takes the next steps that an error offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neon_wizard.errors import NeonError
from neon_wizard.flow import Flow, Page, Problem, Road, Submission
from neon_wizard.messages import Action

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, Step
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks, Ticket
    from neon_wizard.model import Secret
    from neon_wizard.profile.operator import Access, Profile

__all__ = ["Submitter"]


class Submitter(QObject):
    """One request at a time; its outcome as a signal on the GUI thread."""

    stepped = Signal(object, str)
    """Submission, and the name of the step that it has reached."""
    succeeded = Signal(object)
    failed = Signal(object)
    """The `Problem`."""
    again = Signal(object)
    """A next step was taken; the submission that follows from it."""
    stay = Signal(object, object)
    """A next step failed by itself: the error, and what is offered."""
    secret_wanted = Signal(object)
    """The `Access` whose secret is to be asked for, then `keep_secret`."""
    support_wanted = Signal(object)
    """The `Contact` who helps: to be written to, or visited, once the user has seen where that leads."""
    sign_in_wanted = Signal()

    def __init__(self, context: Context, flow: Flow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._tasks = tasks
        self._ticket: Ticket | None = None
        self._last: Submission | None = None

    @property
    def running(self) -> bool:
        return self._ticket is not None and self._ticket.waiting

    @property
    def last_page(self) -> Page | None:
        """The page whose request failed last; None before the first."""
        return self._last.page if self._last is not None else None

    def send(self, submission: Submission) -> None:
        """Send it once. The answer to one that was stopped in the meantime never arrives (F57)."""
        from neon_wizard.protocols.cancel import Cancel

        context, cancel = self._context, Cancel()
        self._last = submission

        def work(report: Callable[[Any], None]) -> Result:
            services = context.services(submission.profile)
            return submission.run(services, context.store, cancel, report)

        def told(step: Step) -> None:
            self.stepped.emit(submission, step.name)

        self._ticket = self._tasks.run_reporting(work, self._succeeded, self._failed, told, cancel=cancel)

    def stop(self) -> Problem | None:
        """Cancel; a problem when a signup's outcome is now unknown."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        return self._flow.stopped()

    def _succeeded(self, result: Result) -> None:
        self._ticket = None
        self._flow.succeeded(result)
        self.succeeded.emit(result)

    def _failed(self, error: NeonError) -> None:
        self._ticket = None
        self.failed.emit(self._flow.failed(error))

    # ---- next steps ----

    def take(self, step: Action, page: Page) -> None:
        """Do what the user pressed on `page`."""
        profile = self._flow.profile
        match step:
            case Action.RETRY | Action.UNLOCK:
                self._repeat(page)
            case Action.CHECK_ACCOUNT:
                self._go(self._flow.check_account(page))
            case Action.SESSION_ONLY:
                self._context.use_session_only()
                self._repeat(page)
            case Action.TRUST_HOSTS | Action.REPLACE_PROFILE if profile is not None:
                self._first(lambda: self._context.trust(profile), page)
            case Action.HTTP_CREDENTIALS if profile is not None:
                self._want_secret(profile)
            case Action.SIGN_IN:
                self.sign_in_wanted.emit()
            case Action.SUPPORT if profile is not None:
                self.support_wanted.emit(profile.support)
            case _:
                pass

    def _want_secret(self, profile: Profile) -> None:
        """Find out which one is to be asked for: whether one is known, the keyring may have to say."""
        if self._last is None:
            return
        service = self._last.service.name

        def found(access: Access | None) -> None:
            if access is not None and self._flow.profile is profile:
                self.secret_wanted.emit(access)

        work = partial(self._context.wanted_access, profile, service)
        self._tasks.run(work, found, lambda error: self.stay.emit(error, (Action.RETRY,)), owner=self)

    def keep_secret(self, name: str, secret: Secret, page: Page) -> None:
        """Store the operator's access secret, then try once more (F14)."""
        profile = self._flow.profile
        assert profile is not None  # noqa: S101 - it was asked for on the profile's behalf
        store = self._context.store
        self._first(lambda: store.keep_operator_secret(profile.id, name, secret, profile.origins), page)

    def _first(self, work: Callable[[], None], page: Page) -> None:
        self._tasks.run(work, lambda _: self._repeat(page), lambda error: self.stay.emit(error, (Action.RETRY,)))

    def _repeat(self, page: Page) -> None:
        """What failed, once more; what the form holds now, not what it held then."""
        last = self._last
        look = last is not None and last.page is page and (last.road is Road.CHECK or self._flow.made_already)
        found = self._flow.check_account(page) if look and page is Page.SIGNUP else None
        self._go(found or self._flow.begin(page))

    def _go(self, submission: Submission | None) -> None:
        if submission is not None:
            self.again.emit(submission)
