"""A walk through the wizard as a person would take it, with the demo operator, and a picture of every page.

For a computer without a display, and to see at a glance that everything works: real keys and clicks, the real server,
the real keyring where there is one. It leaves nothing behind: the settings are in a temporary folder (where the
platform knows no other folder than the user's own, the tour is session-only), and the account is removed at the end,
with its secrets.
"""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget, QWizard

from neon_wizard.context import Context
from neon_wizard.errors import NeonError
from neon_wizard.flow import Page
from neon_wizard.gui.application import NoDisplay, make_application
from neon_wizard.gui.home import HomeWindow
from neon_wizard.gui.money import format_amount
from neon_wizard.gui.pages.form import FormPage
from neon_wizard.gui.program import Program
from neon_wizard.gui.staging import NotReached, own_settings, quiet, take_picture, wait_until
from neon_wizard.gui.tour_actions import TourOfActions
from neon_wizard.gui.tour_licence import TourOfLicence
from neon_wizard.gui.wizard import Wizard
from neon_wizard.messages import Action, explain
from neon_wizard.model import Account

__all__ = ["Tour", "main"]

_ENTRIES = {"name": "Ana Souza", "email": "ana@example.com", "phone": "+55 71 3555-5555"}


def main(pictures: Path, no_display: NoDisplay | None = None) -> int:
    """Walk, save the pictures there, say what came of it; answers the exit status. no_display: as of the application.

    It needs no screen, and takes none where it is not told to.
    """
    quiet()
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(no_display=no_display)
    with own_settings() as persistent:
        try:
            pictures.mkdir(parents=True, exist_ok=True)
            context = Context.open(operator="demo", session_only=not persistent)
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
        following = wizard.button(QWizard.WizardButton.NextButton)
        wait_until(lambda: wizard.flow.profile is not None and following.isEnabled(), "the demo operator")
        self.page(wizard, "start")
        self.press(following)
        wait_until(lambda: wizard.currentId() == Page.SIGNUP, "the form")

    def _fill(self, wizard: Wizard) -> None:
        page = wizard.currentPage()
        assert isinstance(page, FormPage)  # noqa: S101
        wait_until(lambda: wizard.started and not wizard.tasks.busy, "the look at the password store")
        self._mind_keyring(wizard, page)
        rows = list(page.rows.values())
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
        """Where the account cannot be kept: say so, and go on without, for it is only the demo's."""
        error = page.banner.error
        if error is None:
            return
        print(f"{explain(error).message} This tour goes on without storing its account.")
        self.page(wizard, "signup-not-stored")
        button = page.banner.button(Action.SESSION_ONLY)
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
        wait_until(button.isEnabled, f"the button “{button.text()}”")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()  # the page finds its new shape before the next key, as under a person's hands

    def page(self, wizard: Wizard, name: str) -> None:
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
