"""Sends what the wizard's flow has fixed, off the GUI thread, shows it under way, and carries out an error's remedies.

`Precheck` does what a form needs as soon as it is seen: imports, and a look at the keyring. `Submitter` sends.
`WorkingPage` says meanwhile what is asked of which host; Cancel stops it. `NextSteps` does what the user presses
beneath an error (rule 7).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWizardPage

from neon_wizard.errors import NeonError, StorageError
from neon_wizard.flow import Flow, Page, Problem, Road, Submission
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import ProgressLine, alert, label
from neon_wizard.gui.wizard.page import Host, WizardPage
from neon_wizard.messages import Remedy

if TYPE_CHECKING:
    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.context import Context
    from neon_wizard.flow import Submission
    from neon_wizard.gui.tasks import Tasks, Ticket
    from neon_wizard.model import Secret
    from neon_wizard.profile.operator import Contact, Profile
    from neon_wizard.profile.service import AccessSecret

__all__ = ["NextSteps", "Precheck", "Submitter", "WorkingPage"]


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
    """The `AccessSecret` whose secret is to be asked for, then `keep_secret`."""
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
        from neon_wizard.protocols.deadline import Cancel

        context, cancel = self._context, Cancel()
        self._last = submission

        def work(report: Callable[[Any], None]) -> Result:
            services = context.services(submission.profile)
            return submission.run(services, context.store, cancel, report)

        def told(step: SetupStep) -> None:
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

    def take(self, step: Remedy, page: Page) -> None:
        """Do what the user pressed on `page`."""
        profile = self._flow.profile
        match step:
            case Remedy.RETRY | Remedy.UNLOCK:
                self._repeat(page)
            case Remedy.CHECK_ACCOUNT:
                self._go(self._flow.check_account(page))
            case Remedy.SESSION_ONLY:
                self._context.use_session_only()
                self._repeat(page)
            case Remedy.TRUST_HOSTS | Remedy.REPLACE_PROFILE if profile is not None:
                self._first(lambda: self._context.trust(profile), page)
            case Remedy.HTTP_CREDENTIALS if profile is not None:
                self._want_secret(profile)
            case Remedy.SIGN_IN:
                self.sign_in_wanted.emit()
            case Remedy.SUPPORT if profile is not None:
                self.support_wanted.emit(profile.support)
            case _:
                pass

    def _want_secret(self, profile: Profile) -> None:
        """Find out which one is to be asked for: whether one is known, the keyring may have to say."""
        if self._last is None:
            return
        service = self._last.service.name

        def found(access: AccessSecret | None) -> None:
            if access is not None and self._flow.profile is profile:
                self.secret_wanted.emit(access)

        work = partial(self._context.wanted_access, profile, service)
        self._tasks.run(work, found, lambda error: self.stay.emit(error, (Remedy.RETRY,)), owner=self)

    def keep_secret(self, name: str, secret: Secret, page: Page) -> None:
        """Store the operator's access secret, then try once more (F14)."""
        profile = self._flow.profile
        assert profile is not None  # noqa: S101 - it was asked for on the profile's behalf
        store = self._context.store
        self._first(lambda: store.keep_operator_secret(profile.id, name, secret, profile.origins), page)

    def _first(self, work: Callable[[], None], page: Page) -> None:
        self._tasks.run(work, lambda _: self._repeat(page), lambda error: self.stay.emit(error, (Remedy.RETRY,)))

    def _repeat(self, page: Page) -> None:
        """What failed, once more; what the form holds now, not what it held then."""
        last = self._last
        look = last is not None and last.page is page and (last.road is Road.CHECK or self._flow.made_already)
        found = self._flow.check_account(page) if look and page is Page.SIGNUP else None
        self._go(found or self._flow.begin(page))

    def _go(self, submission: Submission | None) -> None:
        if submission is not None:
            self.again.emit(submission)


class Precheck(QObject):
    """Runs once per wizard; `look` again at the user's word."""

    # What a signup would meet: said before it is sent (F38, F39, F42, F43).
    failed = Signal(StorageError)

    def __init__(self, context: Context, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._started = False

    def start(self, country: str) -> None:
        """country: of the phone numbers that will be checked."""
        if self._started:
            return
        self._started = True
        self._tasks.run(lambda: _load_validation(country), lambda _: None, lambda error: None)
        self.look()

    def look(self) -> None:
        """Can the account be kept on this computer?"""
        self._tasks.run(lambda: self._context.store.check(), lambda _: None, self.failed.emit)


def _load_validation(country: str) -> None:
    """What checking a form imports, so that leaving its first field costs nothing."""
    import email_validator  # noqa: F401

    from neon_wizard.profile.phones import e164, example_number

    e164("0", country)
    example_number(country)


_FORMS = (Page.SIGNUP, Page.LOGIN)


class SendingHost(Host, Protocol):
    """What `NextSteps` needs of the wizard besides: who sends, and where an error is shown."""

    @property
    def submitter(self) -> Submitter: ...

    def currentPage(self) -> QWizardPage:
        """The page that is shown."""

    def show_error(self, error: NeonError, offers: tuple[Remedy, ...]) -> None:
        """Say on the current page what went wrong."""


class NextSteps(QObject):
    """Carries out, for the wizard `host`, what the user presses beneath an error."""

    # An operator's id and a login: the note of that signup is gone.
    forgotten = Signal(str, str)

    def __init__(self, host: SendingHost) -> None:
        super().__init__(host.window())
        self._host = host

    @cached_property
    def _precheck(self) -> Precheck:
        made = Precheck(self._host.context, self._host.tasks, self)
        made.failed.connect(self._storage_fails)
        return made

    def prepare_form(self) -> None:
        """As `Host.prepare_form`."""
        profile = self._host.flow.profile
        self._precheck.start(profile.country if profile else "")

    def _storage_fails(self, error: NeonError) -> None:
        page = self._host.currentPage()
        if isinstance(page, WizardPage) and page.page in _FORMS and not page.banner.isVisible():
            page.banner.show_error(error, self._host.flow.storage_offers(error), tone="warning")

    def take(self, step: Remedy) -> None:
        """The user pressed a next step on the current page."""
        host = self._host
        page = host.currentPage()
        assert isinstance(page, WizardPage)  # noqa: S101
        if step is Remedy.FORGET:
            self.ask_to_forget(host.flow.answers.form().login)
            return
        error = page.banner.error
        page.banner.clear()
        sent = host.submitter.last_page is page.page
        if error is not None and step is not Remedy.SUPPORT and not sent:
            self._mend_storage(step)
            return
        if step is Remedy.SUPPORT and error is not None:
            page.banner.show_error(error, (Remedy.SUPPORT,))
        host.submitter.take(step, page.page)

    def _mend_storage(self, step: Remedy) -> None:
        """The keyring failed before anything was asked for: mend it, and let the user go on typing."""
        if step is Remedy.SESSION_ONLY:
            self._host.context.use_session_only()
        else:
            self._precheck.look()

    def ask_secret(self, access: AccessSecret) -> None:
        """Ask for the secret with which this program itself signs in at the operator: the current page needs it."""
        from neon_wizard.gui.parts.credentials import CredentialsDialog

        host = self._host
        profile = host.flow.profile
        assert profile is not None  # noqa: S101
        page = host.currentPage()
        assert isinstance(page, WizardPage)  # noqa: S101
        asked_by = page.page
        dialog = CredentialsDialog(profile.name, access, host.window())
        dialog.given.connect(lambda secret: host.submitter.keep_secret(access.secret, secret, asked_by))
        dialog.open()

    def ask_support(self, contact: Contact) -> None:
        """Nothing that a profile names is opened before the user has seen it."""
        from neon_wizard.gui.parts.dialogs import LinkQuestion, support_of

        LinkQuestion.ask(self._host.window(), support_of(contact), of_profile=True)

    def ask_to_forget(self, login: str) -> None:
        """Ask whether to drop the note of this login's signup, whose answer was lost; then `forgotten`."""
        from neon_wizard.gui.home.pending import Forgetting

        host = self._host
        profile = host.flow.profile
        assert profile is not None  # noqa: S101 - a note is one operator's
        forgetting = Forgetting(host.context, host.tasks, host.window())
        forgetting.forgotten.connect(self.forgotten)
        forgetting.failed.connect(lambda error: host.show_error(error, (Remedy.FORGET,)))
        forgetting.ask(profile.id, profile.name, login)


class WorkingPage(WizardPage):
    """What is being asked of which host, while it is being asked; Cancel stops it."""

    page = Page.WORKING

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.setCommitPage(True)  # so that Qt, too, knows of no way back from what follows
        self._line = ProgressLine()
        self._step = label()
        self._step.setObjectName("step")
        self._hint = label(tone="secondary")
        self.box.addSpacing(theme.space(1))
        self.box.addWidget(self._line)
        self.box.addWidget(self._step)
        self.box.addWidget(self._hint)
        self.box.addStretch(1)

    def show_submission(self, submission: Submission) -> None:
        titles = {
            Road.NEW: self.tr("Creating your account"),
            Road.EXISTING: self.tr("Fetching your account"),
            Road.CHECK: self.tr("Looking for your account"),
        }
        self.say_title(titles[submission.road])
        self._say(self.tr("Getting ready…"), "")

    def show_step(self, submission: Submission, step: str) -> None:
        """step: the name of an `accounts.setup.SetupStep`."""
        host = submission.service.host
        if step == "CHECKING_KEYRING":
            self._say(
                self.tr("Checking your system's password store…"),
                self.tr("If it asks a question, answer the keyring's question to go on."),
            )
        elif step == "LOOKING_UP":
            asked = self.tr("Asking {0} where the operator's service is…").format(host)
            self._say(asked if host else self.tr("Reading the description of the operator's service…"), "")
        elif step == "STORING":
            self._say(
                self.tr("Storing the account on this computer…"),
                self.tr("If your system's password store asks a question, answer it."),
            )
        else:
            asking = {
                Road.NEW: self.tr("Asking {0} to create the account…"),
                Road.EXISTING: self.tr("Asking {0} for your account…"),
                Road.CHECK: self.tr("Asking {0} whether your account exists…"),
            }
            self._say(asking[submission.road].format(host), "")

    def _say(self, text: str, hint: str) -> None:
        self._step.setText(text)
        self._hint.setText(hint)
        alert(self._step, f"{text} {hint}".strip())

    def isComplete(self) -> bool:
        return False
