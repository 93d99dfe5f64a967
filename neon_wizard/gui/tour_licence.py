"""The tour's walk past the licence: it needs credit, which is bought at the operator's page as a person would."""

from __future__ import annotations

import re
from html import unescape
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWizard

from neon_wizard.flow import Page
from neon_wizard.flow.licensing import Step
from neon_wizard.gui.links import LinkQuestion
from neon_wizard.gui.pages.licence import LicencePage
from neon_wizard.gui.staging import NotReached, wait_until
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import explain

if TYPE_CHECKING:
    from neon_wizard.gui.tour import Tour
    from neon_wizard.gui.wizard import Wizard

__all__ = ["Buyer", "TourOfLicence"]

_PAGE = 15.0  # seconds
_FIELD = re.compile(r'<input name="(\w+)" value="([^"]*)"')


class Buyer(QObject):
    """Stands for the web browser: opens the demo operator's page, and presses its button. number: whose credit."""

    def __init__(self, tasks: Tasks, number: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._number = number
        self.failure = ""
        QDesktopServices.setUrlHandler("http", self, "open")  # type: ignore[arg-type]  # the stub is wrong

    def close(self) -> None:
        QDesktopServices.unsetUrlHandler("http")

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        address, number = url.toString(), self._number
        self._tasks.run(lambda: buy(address, number), self._bought, lambda error: self._bought(error.code))

    def _bought(self, failure: str) -> None:
        self.failure = failure


def buy(address: str, number: str) -> str:
    """Fill in the form of the page at `address` and send it; what went wrong, or nothing. Raises OSError."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=_PAGE)
    try:
        connection.request("GET", parts.path)
        page = connection.getresponse().read().decode()
        form = {name: unescape(value) for name, value in _FIELD.findall(page)} | {"number": number}
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", parts.path, urlencode(form), kind)
        status = connection.getresponse().status
    finally:
        connection.close()
    return "" if status == 200 else f"The page answered {status}"


class TourOfLicence:
    """From the result page to a licence that is active. `walk` raises `NotReached`."""

    def __init__(self, tour: Tour, wizard: Wizard) -> None:
        self._tour = tour
        self._wizard = wizard

    def walk(self) -> None:
        wizard = self._wizard
        self._tour.press(wizard.button(QWizard.WizardButton.NextButton))
        wait_until(lambda: wizard.currentId() == Page.LICENCE, "the licence")
        page = wizard.currentPage()
        assert isinstance(page, LicencePage)  # noqa: S101
        wait_until(lambda: not wizard.tasks.busy, "how the licence stands")
        self._tour.page(wizard, "licence")
        self._buy(page)
        self._tour.page(wizard, "licence-waiting")
        wait_until(lambda: wizard.flow.licence is not None and wizard.flow.licence.permits, "the licence, active")
        self._tour.page(wizard, "licence-active")

    def _buy(self, page: LicencePage) -> None:
        result = self._wizard.flow.result
        assert result is not None  # noqa: S101
        buyer = Buyer(self._wizard.tasks, result.account.sip.number)
        try:
            error = page.view.banner.error
            if page.view.buttons.of[Step.BUY].isHidden():
                raise NotReached(explain(error).message if error else "The licence needs no credit: the page to buy it")
            self._tour.press(page.view.buttons.of[Step.BUY])
            question = self._wizard.findChild(LinkQuestion)
            if question is None:
                raise NotReached("The page where credit is bought")
            agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
            self._tour.press(agree)
            wait_until(lambda: not self._wizard.tasks.busy and page.view.countdown.isVisible(), "the countdown")
            if buyer.failure:
                raise NotReached(f"{buyer.failure}: the credit")
        finally:
            buyer.close()
