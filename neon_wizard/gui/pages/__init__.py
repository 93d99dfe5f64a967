"""The wizard's pages, one module each; every one is imported when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neon_wizard.flow import Page

if TYPE_CHECKING:
    from neon_wizard.gui.pages.base import WizardPage
    from neon_wizard.gui.wizard import Wizard

__all__ = ["make_page"]


def make_page(page: Page, host: Wizard) -> WizardPage:
    """The page of the window `host` for the flow's `page`."""
    match page:
        case Page.OPERATOR:
            from neon_wizard.gui.pages.operator import OperatorPage

            return OperatorPage(host)
        case Page.START:
            from neon_wizard.gui.pages.start import StartPage

            return StartPage(host)
        case Page.SIGNUP:
            from neon_wizard.gui.pages.form import SignupPage

            return SignupPage(host)
        case Page.LOGIN:
            from neon_wizard.gui.pages.form import LoginPage

            return LoginPage(host)
        case Page.WORKING:
            from neon_wizard.gui.pages.working import WorkingPage

            return WorkingPage(host)
        case Page.RESULT:
            from neon_wizard.gui.pages.result import ResultPage

            return ResultPage(host)
        case Page.LICENCE:
            from neon_wizard.gui.pages.licence import LicencePage

            return LicencePage(host)
