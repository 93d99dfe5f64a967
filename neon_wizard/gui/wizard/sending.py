"""Sends what the wizard's flow has fixed, off the GUI thread, shows it under way, and carries out an error's remedies.

`Precheck` does what a form needs as soon as it is seen: imports, and a look at the keyring. `Submitter` sends.
`WorkingPage` says meanwhile what is asked of which host; Cancel stops it. `NextSteps` does what the user presses
beneath an error (rule 7): what is the wizard's own, and the rest by `gui.remedies`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neon_wizard.errors import NeonError, StorageError
from neon_wizard.flow import Flow, Page, Problem, Road, Submission
from neon_wizard.gui.home.pending import Forgetting
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.remedies import Remedies
from neon_wizard.gui.tasks import OneAtATime, Tasks
from neon_wizard.gui.wizard.page import WizardPage
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, SipSettings, account_id
from neon_wizard.profile.phones import e164, example_number

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtWidgets import QWizardPage

    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.context import Context
    from neon_wizard.gui.parts.person_panel import PersonPanel
    from neon_wizard.gui.posed import Posed
    from neon_wizard.gui.services.service_offers import ActionWindows
    from neon_wizard.gui.wizard.host import Host
    from neon_wizard.protocols.deadline import Cancel

    class SendingHost(Host, Protocol):
        """What `NextSteps` needs of the wizard besides: who sends, and where an error is shown."""

        @property
        def submitter(self) -> Submitter: ...

        def currentPage(self) -> QWizardPage:
            """The page that is shown."""

        def show_error(self, error: NeonError, offers: tuple[Remedy, ...]) -> None:
            """Say on the current page what went wrong."""


__all__ = ["NextSteps", "Precheck", "Submitter", "WorkingPage"]


class Submitter(QObject):
    """Sends one request at a time, and tells its outcome in a signal on the GUI thread."""

    # A submission, and the `SetupStep` that it has reached. (That class and `Result`, beneath, come with what asks
    # operators: the worker loads that, and the thread that shows the first form does without.)
    stepped = Signal(Submission, StrEnum)
    # The `Result`.
    succeeded = Signal(object)
    failed = Signal(Problem)
    # A `Posed`: the user is asked something on the way. Then: what a page was opened for is done.
    posed = Signal(object)
    settled = Signal()
    # A remedy leads to this submission, which is to be sent.
    again = Signal(Submission)

    def __init__(self, context: Context, flow: Flow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._job = OneAtATime(tasks, self)
        self._last: Submission | None = None

    @property
    def running(self) -> bool:
        return self._job.running

    @property
    def last_page(self) -> Page | None:
        """The page from which the last request was sent; None before the first."""
        return self._last.page if self._last is not None else None

    @property
    def last_service(self) -> str:
        """The name of the service that the last request was for; empty before the first."""
        return self._last.service.name if self._last is not None else ""

    def send(self, submission: Submission) -> None:
        """Send it once. If it is stopped meanwhile, its answer never arrives (F57)."""
        context = self._context
        self._last = submission

        def work(cancel: Cancel, report: Callable[[SetupStep], None]) -> Result:
            from neon_wizard.gui.posed import WindowPerson  # with what asks operators, as the protocols

            person = WindowPerson(self, self.posed.emit, self.settled.emit)
            return submission.run(context.services(submission.profile), context.store, cancel, report, person)

        def told(step: SetupStep) -> None:
            self.stepped.emit(submission, step)

        self._job.start_reporting(work, self._succeeded, self._failed, told)

    def stop(self) -> Problem | None:
        """Cancel. Returns a problem if a signup's outcome is unknown now."""
        self._job.stop()
        return self._flow.stopped()

    def _succeeded(self, result: Result) -> None:
        self._flow.succeeded(result)
        self.succeeded.emit(result)

    def _failed(self, error: NeonError) -> None:
        self.failed.emit(self._flow.failed(error))

    # ---- what a remedy leads to ----

    def repeat(self, page: Page) -> None:
        """Ask once more for what failed, with what the form holds now, not with what it held then."""
        last = self._last
        look = last is not None and last.page is page and (last.road is Road.CHECK or self._flow.made_already)
        found = self._flow.check_account(page) if look and page is Page.SIGNUP else None
        self._go(found or self._flow.begin(page))

    def send_again(self, page: Page) -> None:
        """Send the signup once more, at the user's own word: an earlier one got no answer."""
        self._go(self._flow.begin(page, again=True))

    def check_account(self, page: Page) -> None:
        """Look whether the account of the form exists."""
        self._go(self._flow.check_account(page))

    def _go(self, submission: Submission | None) -> None:
        if submission is not None:
            self.again.emit(submission)


class Precheck(QObject):
    """Loads what a form needs and looks at the keyring, once for each wizard; `look` again if the user wants it."""

    # What a signup would meet: said before it is sent (F38, F39, F42, F43).
    failed = Signal(StorageError)

    def __init__(self, context: Context, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._started = False

    def start(self, country: str) -> None:
        """Do it, unless it was done. country: of the phone numbers that will be checked, two letters."""
        if self._started:
            return
        self._started = True
        self._tasks.run(lambda: _load_validation(country), lambda _: None, lambda error: None)
        self.look()

    def look(self) -> None:
        """Find out whether an account can be kept on this computer."""
        self._tasks.run(lambda: self._context.store.check(), lambda _: None, self.failed.emit)


def _load_validation(country: str) -> None:
    """Import what checks a form, so that leaving its first field costs nothing. Runs on a worker's thread."""
    import email_validator  # noqa: F401

    e164("0", country)
    example_number(country)


_FORMS = (Page.SIGNUP, Page.LOGIN)


class NextSteps(QObject):
    """Carries out, for the wizard `host`, what the user presses beneath an error."""

    # An operator's id and a login: the note of that signup is gone.
    forgotten = Signal(str, str)
    # The user has an account already, and wants to sign in to it.
    sign_in_wanted = Signal()
    # The kept account as a service that helps has left it.
    account_changed = Signal(Account)

    def __init__(self, host: SendingHost) -> None:
        super().__init__(host.window())
        self._host = host

    @cached_property
    def _precheck(self) -> Precheck:
        made = Precheck(self._host.context, self._host.tasks, self)
        made.failed.connect(self._storage_fails)
        return made

    @cached_property
    def _remedies(self) -> Remedies:
        made = Remedies(self._host.context, self._host.tasks, self._host.window())
        made.failed.connect(lambda error: self._host.show_error(error, (Remedy.RETRY,)))
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
        """Do what the user pressed on the current page."""
        host = self._host
        page = host.currentPage()
        assert isinstance(page, WizardPage)  # noqa: S101
        if step is Remedy.FORGET:
            self.ask_to_forget(host.flow.answers.form().login)
            return
        error = page.banner.error
        if step is Remedy.SEND_AGAIN:
            page.banner.clear()
            host.submitter.send_again(page.page)
            return
        if step is Remedy.SUPPORT and error is not None and error.code == "signup.lost":
            self.take_on(page.page, step)  # its other button stays
            return
        page.banner.clear()
        sent = host.submitter.last_page is page.page
        if error is not None and step is not Remedy.SUPPORT and not sent:
            self._mend_storage(step)
            return
        if step is Remedy.SUPPORT and error is not None:
            page.banner.show_error(error, (Remedy.SUPPORT,))
        self.take_on(page.page, step)

    def take_on(self, page: Page, remedy: Remedy) -> None:
        """Carry out a remedy for what was sent from `page`."""
        submitter, flow = self._host.submitter, self._host.flow
        profile = flow.profile
        match remedy:
            case Remedy.CHECK_ACCOUNT:
                submitter.check_account(page)
            case Remedy.SIGN_IN:
                self.sign_in_wanted.emit()
            case Remedy.FORGOT_PASSWORD:
                self.open_help("forgot_password")
            case _:
                repeat = partial(submitter.repeat, page)
                self._remedies.take(
                    remedy, profile, submitter.last_service, repeat, asks=lambda: flow.profile is profile
                )

    @cached_property
    def _windows(self) -> ActionWindows:
        from neon_wizard.gui.services.service_offers import ActionWindows  # with all that an extra service shows

        made = ActionWindows(self._host.context, self._host.tasks, self._host.window(), modal=True)
        made.changed.connect(lambda _before, account: self.account_changed.emit(account))
        return made

    def open_help(self, key: str) -> None:
        """As `Host.open_help`."""
        flow = self._host.flow
        profile, answers = flow.profile, flow.answers
        if profile is None:
            return
        action = profile.help_actions.get(key)
        if action is None:
            self._remedies.take(Remedy.FORGOT_PASSWORD, profile, "", lambda: None)
            return
        from neon_wizard.gui.services.service_form import Offer

        login = answers.form().login
        known = flow.result.account if flow.result is not None else None
        account = known or Account(account_id(profile.id, login, ""), profile.id, profile.name, login, SipSettings(""))
        dialog = self._windows.open(profile, Offer(action), account)
        dialog.prefill({"email": answers.email.strip(), "phone": answers.phone.strip()}, answers.password)

    def _mend_storage(self, step: Remedy) -> None:
        """The keyring failed before anything was asked for: mend that, and let the user go on typing."""
        if step is Remedy.SESSION_ONLY:
            self._host.context.use_session_only()
        else:
            self._precheck.look()

    def ask_to_forget(self, login: str) -> None:
        """Ask whether to drop the note of this login's signup, whose answer was lost; then `forgotten`."""
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
        self._panel: PersonPanel | None = None
        self._submission: Submission | None = None

    @property
    def panel(self) -> PersonPanel:
        """What asks the user on the way; made when something is first asked."""
        if self._panel is None:
            from neon_wizard.gui.parts.person_panel import PersonPanel

            self._panel = PersonPanel()
            self._panel.answered.connect(self.settle)
            self._panel.changed.connect(self.flow.answers.set)
            self.box.insertWidget(self.box.indexOf(self._line), self._panel)
        return self._panel

    def show_posed(self, posed: Posed) -> None:
        """Ask the user something, in place of what is under way."""
        for part in (self._line, self._step, self._hint):
            part.hide()
        self.say_title(self.tr("One more thing"))
        self.panel.show_posed(posed)

    def settle(self) -> None:
        """Nothing is asked any more: show what is under way."""
        if self._panel is not None:
            self._panel.settle()
        for part in (self._line, self._step, self._hint):
            part.show()
        if self._submission is not None:
            self._title_of(self._submission)
            self._say(self.tr("Going on…"), "")

    def show_submission(self, submission: Submission) -> None:
        self._submission = submission
        self.settle()
        self._say(self.tr("Getting ready…"), "")

    def _title_of(self, submission: Submission) -> None:
        titles = {
            Road.NEW: self.tr("Creating your account"),
            Road.EXISTING: self.tr("Fetching your account"),
            Road.CHECK: self.tr("Looking for your account"),
        }
        self.say_title(titles[submission.road])

    def show_step(self, submission: Submission, step: SetupStep) -> None:
        # Not at the top, for the first form does without it; whoever has reached a step has loaded it.
        from neon_wizard.accounts.setup import SetupStep

        host = submission.service.host
        if step is SetupStep.CHECKING_KEYRING:
            self._say(
                self.tr("Checking your system's password store…"),
                self.tr("If it asks a question, answer the keyring's question to go on."),
            )
        elif step is SetupStep.LOOKING_UP:
            asked = self.tr("Asking {0} where the operator's service is…").format(host)
            self._say(asked if host else self.tr("Reading the description of the operator's service…"), "")
        elif step is SetupStep.PREPARING:
            self._say(self.tr("Signing in at {0}…").format(host), "")
        elif step is SetupStep.STORING:
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
        self._hint.setVisible(bool(hint))
        announce(self._step, f"{text} {hint}".strip())

    def isComplete(self) -> bool:
        return False
