"""The wizard: from nothing to an account. Maps the flow's pages to Qt's and nothing more; the flow decides.

Only light modules are imported at the top: the window is on the screen before anything heavy is loaded. The pages, one
module each, are put together with the wizard in `make_page`, and each is imported when it is first shown.
"""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget, QWizard

from neon_wizard.context import load_plugins
from neon_wizard.errors import NeonError
from neon_wizard.flow import Flow, Page, Road
from neon_wizard.gui import preferences
from neon_wizard.gui.application import LATEST_PAINT
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.wizard.page import WizardFrame, WizardPage
from neon_wizard.gui.wizard.start_page import StartPage
from neon_wizard.messages import Remedy

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from neon_wizard.accounts.setup import Result, SetupStep
    from neon_wizard.context import Context
    from neon_wizard.errors import ProfileError
    from neon_wizard.flow import Problem, Submission
    from neon_wizard.gui.parts.person_panel import PersonDialog
    from neon_wizard.gui.posed import Posed
    from neon_wizard.gui.wizard.licence_page import LicensingStep
    from neon_wizard.gui.wizard.sending import NextSteps, Submitter, WorkingPage
    from neon_wizard.model import Account, PendingSignup
    from neon_wizard.profile.glance import ProfileFace
    from neon_wizard.profile.operator import Profile

__all__ = ["Wizard", "make_page"]


_log = logging.getLogger(__name__)
_B = QWizard.WizardButton


class Wizard(WizardFrame):
    """profile: the operator, when it is already chosen; face: of one whose profile comes later, by `use_operator`.

    demo: start the demo operator after the first paint, and use it.
    confirm: an unconfirmed account that is to be fetched (A5), check: a signup whose account is to be looked for (F32);
    only the password is asked. choose: the operator is chosen on the first page, also where there is but one.
    """

    # An `Account` was stored, or changed: once when it is there, again when it is confirmed. (An object: the first
    # window does without that class.)
    account_ready = Signal(object)
    # It is on the screen for the first time.
    painted = Signal()

    def __init__(
        self,
        context: Context,
        *,
        profile: Profile | None = None,
        face: ProfileFace | None = None,
        demo: bool = False,
        confirm: Account | None = None,
        check: PendingSignup | None = None,
        choose: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        chosen = profile is not None or face is not None or demo
        operators = (profile,) if profile else () if chosen else context.profiles()
        flow = Flow(operators, face=face, confirm=confirm, check=check, language=QLocale().name(), choose=choose)
        _take_accent(flow)  # while there is nothing yet that would have to be dressed anew
        super().__init__(parent)
        self.context = context
        self.flow = flow
        self.tasks = Tasks(self)
        self.broken: tuple[ProfileError, ...] = () if chosen else context.broken_profiles()
        self.last_operator = preferences.read(context, "operator", "")
        self._demo = demo
        self.to_login = confirm is not None or check is not None
        self.started = self._leaving = False
        self.open_in_size(preferences.read(context, "wizard-size", []))
        self.currentIdChanged.connect(self._page_changed)
        self.setStartId(self.prepared(first := Page.START if demo else self.flow.first))
        # Not while it is painted, but as soon as it is.
        self.page_of(first).header.logo.painted.connect(lambda: QTimer.singleShot(0, self, self._after_first_paint))
        QTimer.singleShot(LATEST_PAINT, self, self._after_first_paint)
        self.show_operator()

    @cached_property
    def submitter(self) -> Submitter:
        """Made when there is something to send: the first page does not need it."""
        from neon_wizard.gui.wizard.sending import Submitter

        made = Submitter(self.context, self.flow, self.tasks, self)
        made.stepped.connect(self._show_step)
        made.posed.connect(self._pose)
        made.settled.connect(lambda: self._working().settle())
        made.succeeded.connect(self._succeeded)
        made.failed.connect(self._failed)
        made.again.connect(self.send)
        return made

    @cached_property
    def _dialog(self) -> PersonDialog:
        from neon_wizard.gui.parts.person_panel import PersonDialog

        made = PersonDialog(self.windowTitle(), self)
        self.submitter.settled.connect(made.settle)
        return made

    @cached_property
    def _licensing(self) -> LicensingStep:
        from neon_wizard.gui.wizard.licence_page import LicensingStep

        made = LicensingStep(self.context, self.flow, self.tasks, self)
        made.looked.connect(self._show_result)
        return made

    @cached_property
    def steps(self) -> NextSteps:
        """Made with the first form, or the first error."""
        from neon_wizard.gui.wizard.sending import NextSteps

        made = NextSteps(self)
        made.forgotten.connect(self._forgotten)
        made.sign_in_wanted.connect(self._to_sign_in)
        made.account_changed.connect(self._account_changed)
        return made

    def show_operator(self) -> None:
        """Show the flow's operator in headers, title and accent."""
        for page in self._pages():
            self._name(page)
        self.setWindowTitle(branding.window_title(self.flow.face))
        _take_accent(self.flow)

    def _name(self, page: WizardPage) -> None:
        face = self.flow.face
        page.header.show_operator(face.name if face else branding.program_name(), face.logo if face else None)

    @property
    def untouched(self) -> bool:
        """Whether nothing was done in it yet."""
        return Page(self.currentId()) is self.flow.first and not self.flow.something_to_lose

    # ---- what waits for the first paint ----

    def _after_first_paint(self) -> None:
        if self.started:
            return
        self.started = True
        theme.painted()
        self.painted.emit()
        self.watch_double_clicks()
        self.setAcceptDrops(True)
        self.share_mnemonics()  # Qt shows the first page's buttons after it has told of the page
        # They may come after the wizard has gone, as when a link of another operator's was opened meanwhile.
        self.tasks.run(self.context.pending_signups, self._take_pending, lambda error: None, owner=self)
        self.tasks.run(load_plugins, lambda _: None, lambda error: None)
        if self._demo:
            self.tasks.run(
                self.context.start_demo, self.use_operator, lambda error: self.show_error(error, ()), owner=self
            )

    def _take_pending(self, pending: tuple[PendingSignup, ...]) -> None:
        self.flow.pending = pending
        self.refresh_start()

    def use_operator(self, profile: Profile) -> None:
        """Take an operator whose profile was not there at first: from a file, the demo, or with only its face shown."""
        self.flow.operators = (*(known for known in self.flow.operators if known.id != profile.id), profile)
        self.flow.choose(profile)
        self.show_operator()
        self.refresh_start()
        if self.to_login and self.currentId() == Page.START:
            super().next()

    @property
    def may_choose_operator(self) -> bool:
        """As `Host.may_choose_operator`: not in an operator's own program, nor for an account that is known."""
        return not self.context.brand and not self.to_login and self.startId() != Page.OPERATOR

    def other_operator(self) -> None:
        """As `Host.other_operator`: the choice becomes the first page."""
        self.flow.offer(self.context.profiles())
        self.broken, self._demo = self.context.broken_profiles(), False
        self.setStartId(self.prepared(Page.OPERATOR))
        self.restart()

    @property
    def takes_drops(self) -> bool:
        """As `WizardFrame.takes_drops`: where an operator may be chosen, and nothing typed would be lost."""
        chooses = self.currentId() == self.startId() and self.may_choose_operator and not self.flow.something_to_lose
        return chooses or self.currentId() == Page.OPERATOR

    def take_dropped(self, what: QMimeData) -> None:
        """As `WizardFrame.take_dropped`: an operator's profile, a picture of its QR code, or its link."""
        if self.currentId() != Page.OPERATOR:
            self.other_operator()
        self.page_of(Page.OPERATOR).take_dropped(what)

    def refresh_start(self) -> None:
        page = self.currentPage()
        if isinstance(page, StartPage):
            page.refresh()
            self.share_mnemonics()

    # ---- pages ----

    def prepared(self, page: Page) -> int:
        """Qt's id of `page`, which is made when it is first needed."""
        if self.page(int(page)) is None:
            made = make_page(page, self)
            self._name(made)
            self.setPage(int(page), made)
        return int(page)

    def _pages(self) -> list[WizardPage]:
        """Those that are made by now."""
        return [page for page in map(self.page, self.pageIds()) if isinstance(page, WizardPage)]

    def page_of(self, page: Page) -> WizardPage:
        made = self.page(self.prepared(page))
        assert isinstance(made, WizardPage)  # noqa: S101
        return made

    def _page_changed(self, number: int) -> None:
        if number < 0:
            return
        page = Page(number)
        self.dress_page()
        shown = self.currentPage()
        first = shown.first_focus() if isinstance(shown, WizardPage) else None
        if first is not None:
            self.hand_focus_to(first)
        elif page is Page.WORKING:
            QTimer.singleShot(0, self, self.hand_focus_to_cancel)
        if page is Page.WORKING and self.flow.under_way is not None:
            self._working().show_submission(self.flow.under_way)
            self.submitter.send(self.flow.under_way)

    def dress_page(self) -> None:
        """Give the current page the buttons that it has now, and them their letters."""
        page = Page(self.currentId())
        last = self.flow.next(Page.RESULT) is None
        back = self.flow.back_possible(page)
        if page is Page.LICENCE and not self.flow.may_finish:
            self.lay_out_buttons(finishes=True, back=back)
        else:
            result = _B.FinishButton if last else _B.NextButton
            alone = {Page.WORKING: _B.CancelButton, Page.RESULT: result, Page.LICENCE: _B.FinishButton}
            self.lay_out_buttons(alone.get(page), back=page is Page.LICENCE and back)
        if page is Page.LICENCE:  # on every other page Qt knows which one leads
            self.lead_with_finish(self.flow.licence is not None and self.flow.licence.permits)
        self.share_mnemonics()

    def back(self) -> None:
        """One page back, where the flow allows it (F58)."""
        if self.flow.back_possible(Page(self.currentId())):
            super().back()

    # ---- sending ----

    def prepare_form(self) -> None:
        """As `Host.prepare_form`."""
        self.steps.prepare_form()

    def send(self, submission: Submission) -> None:
        """As `Host.send`."""
        if submission.page is Page.RESULT:
            self.submitter.send(submission)
        else:
            super().next()  # the working page sends what the flow has under way

    def validateCurrentPage(self) -> bool:
        """Qt asks before it goes on. Now, and not earlier, make the page that it goes to.

        Where something is under way already, as after a remedy, the form is not asked, which would begin once more.
        """
        valid = self.flow.under_way is not None or super().validateCurrentPage()
        following = self.flow.next(Page(self.currentId()))
        if valid and following is not None:
            self.prepared(following)
        return bool(valid)

    def _working(self) -> WorkingPage:
        from neon_wizard.gui.wizard.sending import WorkingPage

        page = self.page_of(Page.WORKING)
        assert isinstance(page, WorkingPage)  # noqa: S101
        return page

    def _show_step(self, submission: Submission, step: SetupStep) -> None:
        if self.currentId() == Page.WORKING:
            self._working().show_step(submission, step)

    def _pose(self, posed: Posed) -> None:
        """Ask the user on the working page, or over the page from which something is fetched in place."""
        if self.currentId() == Page.WORKING:
            self._working().show_posed(posed)
        else:
            self._dialog.show_posed(posed)

    def _succeeded(self, result: Result) -> None:
        _log.info("%s: set up", result.account.id)
        self._forget_passwords()
        self.account_ready.emit(result.account)
        self._licensing.look(result.account)  # then `_show_result`

    def _show_result(self) -> None:
        result = self.flow.result
        if result is None:
            return
        if self.currentId() == Page.WORKING:
            super().next()
            return
        page = self.page_of(Page.RESULT)
        page.initializePage()
        if not result.account.confirmed:
            from neon_wizard.flow import Problem

            page.show_problem(Problem(NeonError("operator.unconfirmed"), Page.RESULT, None, ()))
        self.dress_page()

    def _failed(self, problem: Problem) -> None:
        if self.currentId() == Page.WORKING:
            super().back()
        self.page_of(problem.page).show_problem(problem)
        if problem.error.code == "profile.secret" and Remedy.HTTP_CREDENTIALS in problem.offers:
            self.steps.take_on(problem.page, Remedy.HTTP_CREDENTIALS)  # nothing is wrong: it was never asked for

    def show_error(self, error: NeonError, offers: tuple[Remedy, ...]) -> None:
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.banner.show_error(error, offers)

    def show_notice(self, error: NeonError, tone: str) -> None:
        """Say what has nothing to do with the current page, unless the page says something itself."""
        page = self.currentPage()
        if isinstance(page, WizardPage) and not page.banner.isVisible():
            page.banner.show_error(error, (), tone=tone)

    # ---- what is pressed beneath an error ----

    def take(self, remedy: Remedy) -> None:
        """As `Host.take`."""
        self.steps.take(remedy)

    def _to_sign_in(self) -> None:
        """Go back to the choice of the road, and take the one of those who have an account."""
        super().back()
        page = self.currentPage()
        if isinstance(page, StartPage):
            page.choices[Road.EXISTING].radio.setChecked(True)
            self.next()

    def _forgotten(self, operator_id: str, login: str) -> None:
        """The note of this signup is gone, and so is what was shown because of it."""
        self.flow.forgotten(operator_id, login)
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.clear_banner()
        if self.to_login:
            self.leave()  # it was opened for nothing else
        elif self.currentId() == Page.LOGIN:
            super().back()
        self.refresh_start()

    def open_help(self, key: str) -> None:
        """As `Host.open_help`."""
        self.steps.open_help(key)

    def _account_changed(self, account: Account) -> None:
        self.flow.changed(account)
        self.account_changed(account)
        page = self.currentPage()
        if isinstance(page, WizardPage):
            page.refresh()

    def account_changed(self, account: Account) -> None:
        """As `Host.account_changed`."""
        self.account_ready.emit(account)

    # ---- leaving ----

    def reject(self) -> None:
        """Cancel or Esc: stops what runs; else leaves, and asks first when something would be lost (rule 13)."""
        if self.submitter.running and self.currentId() == Page.WORKING:
            problem = self.submitter.stop()
            super().back()
            if problem is not None:
                self.page_of(problem.page).show_problem(problem)
        elif self.flow.result is not None:
            self.accept()
        elif self.flow.something_to_lose and not self._leaving:
            self._ask_to_leave()
        else:
            super().reject()

    def _ask_to_leave(self) -> None:
        from neon_wizard.gui.parts.dialogs import LeaveQuestion

        flow = self.flow
        lost = flow.answers.form().login if flow.made_already else ""
        ask = flow.profile.name if flow.profile is not None and not flow.looks_first else ""
        question = LeaveQuestion(self, lost, ask)
        question.agreed.connect(self.leave)
        question.open()

    def leave(self) -> None:
        """Without a question."""
        self._leaving = True
        self.reject()

    def abandon(self) -> None:
        """The program ends, whatever is under way: reading calls are dropped, a signup is recorded as pending (F56)."""
        self.submitter.stop()
        self.tasks.cancel_all()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing during a call asks nothing (F56)."""
        if self.submitter.running:
            self.submitter.stop()
            self._leaving = True
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.tasks.cancel_all()
        self._forget_passwords()
        for page in self._pages():
            page.stop()
        self.flow.forget()
        self._remember()
        super().done(result)

    def _forget_passwords(self) -> None:
        for page in self._pages():
            page.forget_passwords()

    def _remember(self) -> None:
        """Keep the window's size and the operator for the next time; off the GUI thread, for a file is written."""
        kept: dict[str, str | list[int]] = {"wizard-size": [self.width(), self.height()]}
        if self.flow.face and not self._demo:
            kept["operator"] = self.flow.face.id

        def write() -> None:
            for name, value in kept.items():
                self.context.store.set_preference(name, value)

        self.tasks.run(write, lambda _: None, lambda error: None)


def _take_accent(flow: Flow) -> None:
    theme.set_accent(flow.face.accent if flow.face else "")


def make_page(page: Page, wizard: Wizard) -> WizardPage:
    """The page of `wizard` for the flow's `page`, with its wishes connected; imported now, and not earlier."""
    match page:
        case Page.OPERATOR:
            from neon_wizard.gui.wizard.operator_page import OperatorPage

            choice = OperatorPage(wizard, broken=wizard.broken, last_operator=wizard.last_operator)
            choice.picked.connect(wizard.show_operator)
            choice.opened.connect(wizard.use_operator)
            return choice
        case Page.START:
            start = StartPage(wizard)
            start.forget_wanted.connect(lambda login: wizard.steps.ask_to_forget(login))
            return start
        case Page.SIGNUP:
            from neon_wizard.gui.wizard.forms import SignupPage

            return SignupPage(wizard)
        case Page.LOGIN:
            from neon_wizard.gui.wizard.forms import LoginPage

            return LoginPage(wizard)
        case Page.WORKING:
            from neon_wizard.gui.wizard.sending import WorkingPage

            return WorkingPage(wizard)
        case Page.RESULT:
            from neon_wizard.gui.wizard.result_page import ResultPage

            return ResultPage(wizard)
        case Page.LICENCE:
            from neon_wizard.gui.wizard.licence_page import LicencePage

            licence = LicencePage(wizard)
            licence.buttons_changed.connect(wizard.dress_page)
            return licence
