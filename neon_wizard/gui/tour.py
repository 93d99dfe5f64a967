"""A walk through the wizard as a person would take it, with the demo operator, and a picture of every page.

It is for a computer without a display, and to see at a glance that everything works: real keys and clicks, the real
server, the real keyring where there is one. It leaves nothing behind: the settings are in a temporary folder (where the
platform knows no other folder than the user's own, the tour is session-only), and the account is removed at the end,
with its secrets.

`TourOfLicence` buys the credit that the licence needs, at the operator's page as a person would. `TourOfActions`
redeems a voucher and looks at the rates of calls. The pictures of the documents are taken with what stands here first.
"""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from PySide6.QtCore import (
    QEventLoop,
    QLocale,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget, QWizard

from neon_wizard import late, places
from neon_wizard.context import Context
from neon_wizard.errors import NeonError
from neon_wizard.flow import Page
from neon_wizard.flow.licensing import LicenceStep
from neon_wizard.gui.application import NoDisplay, make_application
from neon_wizard.gui.balance.money import format_amount
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.parts.dialogs import LinkQuestion
from neon_wizard.gui.parts.drawings import drawings
from neon_wizard.gui.parts.fields import FieldRow
from neon_wizard.gui.parts.header import Logo
from neon_wizard.gui.program import Program
from neon_wizard.gui.services.service_dialog import ActionDialog
from neon_wizard.gui.services.service_form import ActionForm
from neon_wizard.gui.services.service_results import ResultView
from neon_wizard.gui.services.service_work import ConfirmQuestion
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.wizard.forms import FormPage
from neon_wizard.gui.wizard.licence_page import LicencePage
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Account

if TYPE_CHECKING:
    from neon_wizard.gui.home.home_window import HomeWindow
    from neon_wizard.gui.wizard.wizard_window import Wizard

__all__ = [
    "PATIENCE",
    "Buyer",
    "NotReached",
    "Tour",
    "TourOfActions",
    "TourOfLicence",
    "main",
    "own_settings",
    "quiet",
    "take_picture",
    "wait_until",
]


PATIENCE = 30.0  # seconds for each step; the keyring's own deadline is 10


class NotReached(Exception):  # noqa: N818 - of the walk, not of the program
    """Says what was waited for and did not come."""


@contextmanager
def own_settings() -> Iterator[None]:
    """Keep everything in a temporary folder."""
    before = os.environ.get(places.HOME)
    with tempfile.TemporaryDirectory(prefix="neon-wizard-", ignore_cleanup_errors=True) as home:
        os.environ[places.HOME] = home
        try:
            yield
        finally:
            if before is None:
                del os.environ[places.HOME]
            else:
                os.environ[places.HOME] = before


def quiet() -> None:
    """Drop what Qt's offscreen platform says of every window; whatever else Qt warns of is still written."""
    qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def wait_until(reached: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Let Qt work until `reached`; raises `NotReached` with `what` after `seconds`."""
    if reached():
        return
    loop = QEventLoop()
    looks = QTimer(loop)
    looks.setInterval(10)
    looks.timeout.connect(lambda: loop.quit() if reached() else None)
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    looks.start()
    loop.exec()
    looks.stop()
    if not reached():
        raise NotReached(f"{what} was not reached within {seconds:g} seconds")


def take_picture(window: QWidget, file: Path) -> None:
    """Save a picture of `window`. Raises `NotReached` where a logo is never drawn.

    It takes a few rounds: some parts draw themselves, and columns find their height, a moment after their window.
    """
    for _ in range(3):
        window.grab()
        QApplication.processEvents()
    logos = [logo for logo in window.findChildren(Logo) if logo.isVisible()]
    wait_until(lambda: not drawings().busy and all(logo.settled for logo in logos), "what the operator drew")
    window.grab().save(str(file))


_PAGE = 15.0  # seconds
_FIELD = late.pattern(r'<input name="(\w+)" value="([^"]*)"')


class Buyer(QObject):
    """Stands for the web browser: opens the demo operator's page, and presses its button. number: whose credit."""

    def __init__(self, tasks: Tasks, number: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._number = number
        self.failure = ""
        self.done = False
        QDesktopServices.setUrlHandler("http", self, "open")  # type: ignore[arg-type]  # the stub is wrong

    def close(self) -> None:
        QDesktopServices.unsetUrlHandler("http")

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        address, number = url.toString(), self._number
        self._tasks.run(lambda: buy(address, number), self._bought, lambda error: self._bought(error.code))

    def _bought(self, failure: str) -> None:
        self.failure, self.done = failure, True


def buy(address: str, number: str) -> str:
    """Fill in the form of the page at `address`, and send it. Raises `OSError`.

    What went wrong is returned; an empty text where nothing did.
    """
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
        wait_until(lambda: wizard.flow.licence is not None and wizard.flow.licence.permits, "the licence, active")
        self._tour.page(wizard, "licence-active")

    def _buy(self, page: LicencePage) -> None:
        result = self._wizard.flow.result
        assert result is not None  # noqa: S101
        buyer = Buyer(self._wizard.tasks, result.account.sip.number)
        try:
            error = page.view.banner.error
            if page.view.buttons.of[LicenceStep.BUY].isHidden():
                raise NotReached(explain(error).message if error else "The licence needs no credit: the page to buy it")
            self._tour.press(page.view.buttons.of[LicenceStep.BUY])
            question = self._wizard.findChild(LinkQuestion)
            if question is None:
                raise NotReached("The page where credit is bought")
            agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
            self._tour.press(agree)
            # It stands there only until the page has heard of the credit: on a slow computer that is at once.
            wait_until(page.view.countdown.isVisible, "the countdown")
            self._tour.page(self._wizard, "licence-waiting")
            wait_until(lambda: buyer.done, "the credit")
            if buyer.failure:
                raise NotReached(f"{buyer.failure}: the credit")
        finally:
            buyer.close()


_VOUCHER, _PREFIX = "3333-4444", "5571"


class TourOfActions:
    """From the home window's menu and back. `walk` raises `NotReached`."""

    def __init__(self, tour: Tour, home: HomeWindow) -> None:
        self._tour = tour
        self._home = home

    def walk(self) -> None:
        dialog = self._open("voucher")
        self._type(dialog, "code", _VOUCHER)
        self._tour.picture(dialog, "action-voucher-form")
        amount = self._home.view.balance.amount
        before = amount.text()
        self._tour.press(dialog.face.go)
        self._agree(dialog)
        print(f"{dialog.title}: {self._result(dialog, 'action-voucher').message.text()}")
        wait_until(lambda: amount.text() != before, "the balance after the voucher")
        dialog.close()
        self._tour.picture(self._home, "home-after-voucher")
        print(f"Balance: {amount.text()}")
        dialog = self._open("rates")
        self._type(dialog, "prefix", _PREFIX)
        self._tour.press(dialog.face.go)
        self._say_rates(dialog.title, self._result(dialog, "action-rates"))

    def _open(self, action_id: str) -> ActionDialog:
        for each in self._home.findChildren(ActionDialog):
            each.close()
        name = f"action-{action_id}"
        entry = next((each for each in self._home.menu.services.actions() if each.objectName() == name), None)
        if entry is None:
            raise NotReached(f"The menu entry “{action_id}”")
        entry.trigger()
        dialog = next(each for each in self._home.findChildren(ActionDialog) if each.objectName() == name)
        wait_until(lambda: dialog.isVisible() and dialog.face.go.isEnabled(), f"the dialog “{dialog.title}”")
        return dialog

    @staticmethod
    def _type(dialog: ActionDialog, name: str, text: str) -> None:
        page = dialog.page
        row = page.rows.get(name) if isinstance(page, ActionForm) else None
        if not isinstance(row, FieldRow):
            raise NotReached(f"The field “{name}”")
        row.line.setFocus(Qt.FocusReason.TabFocusReason)
        row.line.selectAll()
        QTest.keyClicks(row.line, text)

    def _agree(self, dialog: ActionDialog) -> None:
        question = dialog.findChild(ConfirmQuestion)
        if question is None:
            raise NotReached("The question before the voucher is redeemed")
        agree = next(b for b in question.buttons() if question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
        self._tour.press(agree)

    def _result(self, dialog: ActionDialog, name: str) -> ResultView:
        wait_until(lambda: not dialog.work.running, "the operator's answer")
        self._tour.picture(dialog, name)
        result, error = dialog.face.result, dialog.banner.error
        if result is None:
            raise NotReached(explain(error).message if error else f"The result of “{dialog.title}”")
        return result

    @staticmethod
    def _say_rates(title: str, result: ResultView) -> None:
        if result.table is None:
            raise NotReached(f"The table of “{title}”")
        model = result.table.model
        for row in range(model.rowCount()):
            print(f"{title}: {', '.join(model.text(row, column) for column in range(model.columnCount()))}")


_ENTRIES = {"name": "Ana Souza", "email": "ana@example.com", "phone": "+55 71 3555-5555"}


def main(pictures: Path, no_display: NoDisplay | None = None) -> int:
    """Walk, save the pictures in that folder, say what came of it; the exit status is returned.

    It needs no screen, and uses none unless ``QT_QPA_PLATFORM`` says so. no_display: as `make_application` takes it.
    """
    quiet()
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(no_display=no_display)
    with own_settings():
        try:
            pictures.mkdir(parents=True, exist_ok=True)
            context = Context.open(operator="demo")
            program = Program(app, context)
        except (NeonError, OSError) as error:
            return _say_failed(str(error))
        program.crashes.install()
        tour = Tour(program, pictures)
        try:
            tour.walk()
        except NotReached as failure:
            tour.picture(QApplication.activeWindow(), "failed")
            return _say_failed(f"{failure}. The last picture: {pictures / 'failed.png'}")
        finally:
            tour.clean_up()
            program.close()
    print(f"Pictures: {pictures}")
    return 0


def _say_failed(reason: str) -> int:
    print(f"The tour ended early: {reason}", file=sys.stderr)
    return 1


class Tour:
    """One walk. `walk` raises `NotReached`."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._number = 0
        self.account: Account | None = None

    def walk(self) -> None:
        self._program.start("demo")
        wizard = self._program.wizard
        assert wizard is not None  # noqa: S101 - start opens it for the demo operator
        QTest.qWaitForWindowExposed(wizard)
        self._choose_new(wizard)
        self._fill(wizard)
        self._create(wizard)
        TourOfLicence(self, wizard).walk()
        self._finish(wizard)
        home = self._program.home
        assert home is not None  # noqa: S101
        self._see_balance(home)
        self._see_licence(home)
        TourOfActions(self, home).walk()

    # ---- the pages ----

    def _choose_new(self, wizard: Wizard) -> None:
        def ready() -> bool:  # the wizard puts other buttons in place of those that it was made with
            return wizard.flow.profile is not None and wizard.button(QWizard.WizardButton.NextButton).isEnabled()

        wait_until(ready, "the demo operator")
        self.page(wizard, "start")
        self.press(wizard.button(QWizard.WizardButton.NextButton))
        wait_until(lambda: wizard.currentId() == Page.SIGNUP, "the form")

    def _fill(self, wizard: Wizard) -> None:
        page = wizard.currentPage()
        assert isinstance(page, FormPage)  # noqa: S101
        wait_until(lambda: wizard.started and not wizard.tasks.busy, "the look at the password store")
        self._mind_keyring(wizard, page)
        rows = [row for row in page.rows.values() if isinstance(row, FieldRow)]
        rows[0].line.setFocus(Qt.FocusReason.TabFocusReason)
        password = secrets.token_urlsafe(12)
        for row in rows:
            wait_until(row.line.hasFocus, f"the field {row.name}, with the Tab key,")
            entry = {"login": f"ana{secrets.randbelow(10**6)}", "password": password}.get(row.name)
            QTest.keyClicks(row.line, entry or _ENTRIES.get(row.name, "1234567"))
            if row is rows[-1]:
                break
            QTest.keyClick(row.line, Qt.Key.Key_Tab)
            if row.password is not None and not row.line.hasFocus():
                # After a password comes the button that reveals it.
                focused = QApplication.focusWidget()
                if focused is not None and focused.objectName() == "reveal":
                    QTest.keyClick(focused, Qt.Key.Key_Tab)
        self.page(wizard, "signup")

    def _mind_keyring(self, wizard: Wizard, page: FormPage) -> None:
        """Where the account cannot be kept, say so and go on without: it is only the demo's."""
        error = page.banner.error
        if error is None:
            return
        print(f"{explain(error).message} This tour goes on without storing its account.")
        self.page(wizard, "signup-not-stored")
        button = page.banner.button(Remedy.SESSION_ONLY)
        if button is None:
            raise NotReached(f"{explain(error).message} No use for this session only is offered: the form")
        self.press(button)
        wait_until(lambda: not self._program.context.store.persistent, "the use for this session only")

    def _create(self, wizard: Wizard) -> None:
        self.press(wizard.button(QWizard.WizardButton.CommitButton))
        if wizard.currentId() != Page.WORKING:
            raise NotReached("The form was not accepted: the working page")
        self.page(wizard, "working")
        wait_until(lambda: wizard.currentId() != Page.WORKING, "the operator's answer")
        if wizard.flow.result is None:
            banner = getattr(wizard.currentPage(), "banner", None)
            error = banner.error if banner else None
            raise NotReached(explain(error).message if error else "The account was not created: the result")
        self.account = wizard.flow.result.account
        self.page(wizard, "result")

    def _finish(self, wizard: Wizard) -> None:
        self.press(wizard.button(QWizard.WizardButton.FinishButton))
        wait_until(lambda: self._program.home is not None, "the home window")

    def _see_balance(self, home: HomeWindow) -> None:
        account = home.account
        if account is None or self.account is None or account.id != self.account.id:
            raise NotReached("The new account is not shown: the home window")
        balances = self._program.balances
        state = balances.state
        wait_until(lambda: bool(state(account.id).balance or state(account.id).error), "the balance")
        balance, error = state(account.id).balance, state(account.id).error
        if balance is None:
            raise NotReached(explain(error).message if error else "the balance")
        print(f"Account: {account.sip.number} ({account.sip.display_name or account.login}), {account.operator_name}")
        print(f"Balance: {format_amount(balance.amount, balance.currency or home.policy.currency, QLocale())}")

    def _see_licence(self, home: HomeWindow) -> None:
        card = home.licence
        assert card is not None  # noqa: S101 - the program gives its windows one
        wait_until(lambda: card.standing is not None and not self._program.tasks.busy, "the licence")
        self.picture(home, "home")
        print(f"Licence: {card.view.pill.text}. {card.view.words.text()}")

    # ---- hands and camera ----

    def press(self, button: QAbstractButton) -> None:
        """Click the button as soon as it can be clicked. Raises `NotReached`."""
        wait_until(button.isEnabled, f"the button “{button.text()}”")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()  # the page finds its new shape before the next key, as under a person's hands

    def page(self, wizard: Wizard, name: str) -> None:
        """Take a picture of the wizard's current page; the pages are numbered."""
        self._number += 1
        self.picture(wizard, f"wizard-{self._number}-{name}")

    def picture(self, window: QWidget | None, name: str) -> None:
        if window is not None:
            take_picture(window, self._folder / f"{name}.png")

    def clean_up(self) -> None:
        """Remove the account that was made, with its secrets."""
        if self.account is not None:
            try:
                self._program.context.store.remove(self.account.id)
            except NeonError as error:
                print(explain(error).message, file=sys.stderr)
        self._program.quit()
