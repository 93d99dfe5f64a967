"""What the next steps of an error do in the wizard (rule 7), and what can be mended before a form is sent."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWizard

from neon_wizard.errors import NeonError
from neon_wizard.flow import Page, Road
from neon_wizard.gui.pages.base import WizardPage
from neon_wizard.messages import Action

if TYPE_CHECKING:
    from neon_wizard.gui.precheck import Precheck
    from neon_wizard.gui.wizard import Wizard
    from neon_wizard.profile.operator import Access, Contact

__all__ = ["NextSteps"]

_FORMS = (Page.SIGNUP, Page.LOGIN)


class NextSteps(QObject):
    """Of the wizard `host`, which shows what comes of them."""

    def __init__(self, host: Wizard) -> None:
        super().__init__(host)
        self._host = host

    @cached_property
    def _precheck(self) -> Precheck:
        from neon_wizard.gui.precheck import Precheck

        made = Precheck(self._host.context, self._host.tasks, self)
        made.failed.connect(self._storage_fails)
        return made

    def prepare_form(self) -> None:
        """A form is shown: load what it needs, and look at the keyring before anything is typed (F38, F39)."""
        profile = self._host.flow.profile
        self._precheck.start(profile.country if profile else "")

    def _storage_fails(self, error: NeonError) -> None:
        page = self._host.currentPage()
        if isinstance(page, WizardPage) and page.page in _FORMS and not page.banner.isVisible():
            page.banner.show_error(error, self._host.flow.storage_offers(error), tone="warning")

    def take(self, step: Action) -> None:
        """The user pressed a next step on the current page."""
        host = self._host
        page = host.currentPage()
        assert isinstance(page, WizardPage)  # noqa: S101
        if step is Action.FORGET:
            self.ask_to_forget(host.flow.answers.form().login)
            return
        error = page.banner.error
        page.banner.clear()
        sent = host.submitter.last_page is page.page
        if error is not None and step is not Action.SUPPORT and not sent:
            self._mend_storage(step)
            return
        if step is Action.SUPPORT and error is not None:
            page.banner.show_error(error, (Action.SUPPORT,))
        host.submitter.take(step, page.page)

    def _mend_storage(self, step: Action) -> None:
        """The keyring failed before anything was asked for: mend it, and let the user go on typing."""
        if step is Action.SESSION_ONLY:
            self._host.context.use_session_only()
        else:
            self._precheck.look()

    def ask_secret(self, access: Access) -> None:
        """That of the operator's own, for this program, which the page at hand needs."""
        from neon_wizard.gui.credentials import CredentialsDialog

        host = self._host
        profile = host.flow.profile
        assert profile is not None  # noqa: S101
        page = Page(host.currentId())
        dialog = CredentialsDialog(profile.name, access, host)
        dialog.given.connect(lambda secret: host.submitter.keep_secret(access.secret, secret, page))
        dialog.open()

    def ask_support(self, contact: Contact) -> None:
        """Nothing that a profile names is opened before the user has seen it."""
        from neon_wizard.gui.links import LinkQuestion, support_of

        LinkQuestion.ask(self._host, support_of(contact), of_profile=True)

    def ask_to_forget(self, login: str) -> None:
        """The note of this login's signup, whose answer was lost, goes when the user agrees."""
        from neon_wizard.gui.forgetting import Forgetting

        host = self._host
        profile = host.flow.profile
        assert profile is not None  # noqa: S101 - a note is one operator's
        forgetting = Forgetting(host.context, host.tasks, host)
        forgetting.forgotten.connect(self._forgotten)
        forgetting.failed.connect(lambda error: host.show_error(error, (Action.FORGET,)))
        forgetting.ask(profile.id, profile.name, login)

    def _forgotten(self, operator_id: str, login: str) -> None:
        host = self._host
        host.flow.forgotten(operator_id, login)
        page = host.currentPage()
        if isinstance(page, WizardPage):
            page.clear_banner()
        if host.to_login:
            host.leave()  # it was opened for nothing else
        elif host.currentId() == Page.LOGIN:
            QWizard.back(host)
        host.refresh_start()

    def to_sign_in(self) -> None:
        """To the choice of the road, which is taken anew."""
        from neon_wizard.gui.pages.start import StartPage

        host = self._host
        QWizard.back(host)
        page = host.currentPage()
        if isinstance(page, StartPage):
            page.choices[Road.EXISTING].radio.setChecked(True)
            host.next()
