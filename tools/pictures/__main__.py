"""``python -m tools.pictures.__main__ DIR``: a picture of every page and window, in English and Portuguese, light
and dark, at 100 and 200 %. Nothing is asked of any network: two runs give the same pictures.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from neon_wizard import places
from neon_wizard.accounts.balance_history import History
from neon_wizard.accounts.connection import Fetched
from neon_wizard.accounts.setup import Result, SetupStep
from neon_wizard.accounts.sip_settings import change, differences, flat
from neon_wizard.errors import KeyringError, NeonError, OperatorError
from neon_wizard.flow import Page, Problem, Road
from neon_wizard.gui.application import GarbageCollector, make_application
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.parts import theme
from neon_wizard.gui.posed import Posed
from neon_wizard.gui.preferences import Languages
from neon_wizard.gui.profiles.profile_dialogs import NewProfileDialog
from neon_wizard.gui.profiles.profile_window import ProfileWindow
from neon_wizard.gui.settings.settings_window import AccountSettings
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tour import own_settings, quiet, take_picture, wait_until
from neon_wizard.gui.wizard.sending import WorkingPage
from neon_wizard.gui.wizard.wizard_window import Wizard
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Balance, Provisioned, Secret
from neon_wizard.operations.person import CodeQuestion, PageVisit
from neon_wizard.profile import Mode
from neon_wizard.profile.operator import Profile
from neon_wizard.protocols.deadline import Cancel
from tools.pictures.brands import draw_brand
from tools.pictures.dialogs import draw_dialogs
from tools.pictures.licences import draw_licences
from tools.pictures.plugins import draw_plugin
from tools.pictures.props import (
    ANA,
    BUSY,
    CODE,
    INFO,
    LOST,
    OPERATOR,
    OTHERS,
    PAGE,
    SLOW,
    Clock,
    install_operators,
    open_context,
)
from tools.pictures.services import draw_actions
from tools.pictures.signups import draw_signups
from tools.pictures.tester import draw_tester

__all__ = ["main"]

SCALES = (1, 2)
LANGUAGES = ("en", "pt_BR")


def main(arguments: list[str]) -> int:
    """Draw all pictures, a process for each scale; answers the exit status."""
    if len(arguments) == 1 and not arguments[0].startswith("-"):
        os.makedirs(arguments[0], exist_ok=True)
        command = [sys.executable, "-m", "tools.pictures", arguments[0]]
        scaled = [
            subprocess.Popen([*command, str(scale)], env={**os.environ, "QT_SCALE_FACTOR": str(scale)})
            for scale in SCALES
        ]
        return max(process.wait() for process in scaled)
    if len(arguments) == 2:
        return _draw(Path(arguments[0]), int(arguments[1]))
    print(__doc__, file=sys.stderr)
    return 2


def _draw(folder: Path, scale: int) -> int:
    quiet()
    app = make_application(dark=False)
    GarbageCollector(app)
    theme.painted()
    languages = Languages(app)
    with own_settings():
        install_operators()
        for language in LANGUAGES:
            languages.use(language)
            for dark in (False, True):
                theme.apply(app, dark)
                ending = f"{language}-{'dark' if dark else 'light'}-{scale}00"
                Studio(folder, ending, INFO[language]).draw_all()
    return 0


class Studio:
    """Puts each window on the stage and takes its picture."""

    def __init__(self, folder: Path, ending: str, info: str) -> None:
        self._folder = folder
        self._ending = ending
        self._ana = replace(ANA, info_html=info)

    def draw_all(self) -> None:
        self._draw_wizard()
        draw_signups(self._take)
        self._draw_home()
        self._draw_profiles()
        self._draw_settings()
        draw_licences(self._take, self._ana)
        draw_actions(self._take, self._ana, self._ending[: self._ending.index("-")])
        draw_tester(self._take)
        draw_brand(self._take)
        draw_plugin(self._take, self._ana)
        draw_dialogs(self._take, self._ana)

    def _take(self, window: QWidget, name: str) -> None:
        take_picture(window, self._folder / f"{name}-{self._ending}.png")

    # ---- the wizard ----

    def _draw_wizard(self) -> None:
        self._wizard("wizard-1-operator", None, lambda wizard: None, all_operators=True)
        self._wizard("wizard-2-start", None, lambda wizard: None)
        self._wizard("wizard-3-signup", Page.SIGNUP, lambda wizard: None)
        self._wizard("wizard-4-signup-error", Page.SIGNUP, self._refuse)
        self._wizard("wizard-5-login", Page.LOGIN, lambda wizard: None, road=Road.EXISTING)
        self._wizard("wizard-6-working", Page.WORKING, self._work)
        self._wizard("wizard-6-code", Page.WORKING, self._ask)
        self._wizard("wizard-6-code-wrong", Page.WORKING, self._ask_again)
        self._wizard("wizard-6-page", Page.WORKING, self._open)
        self._wizard("wizard-7-result", Page.RESULT, lambda wizard: None)
        self._wizard("wizard-8-keyring", Page.SIGNUP, self._lose_keyring)
        self._wizard("wizard-9-lost-signup", None, lambda wizard: None, lost=LOST)

    def _wizard(
        self,
        name: str,
        page: Page | None,
        then: Callable[[Wizard], None],
        *,
        road: Road = Road.NEW,
        all_operators: bool = False,
        lost: str = "",
    ) -> None:
        context = open_context(lost)
        wizard = Wizard(context, profile=None if all_operators else context.profile("aurora"))
        wizard.resize(theme.WIZARD_SIZE)  # the screen that is none would be too small for it at 200 %
        if page is not None:
            self._go(wizard, page, road)
        wizard.show()
        QApplication.processEvents()
        wait_until(lambda: not wizard.tasks.busy and bool(wizard.flow.pending) == bool(lost), name)
        then(wizard)
        QApplication.processEvents()
        self._take(wizard, name)
        wizard.hide()
        wizard.deleteLater()
        context.close()

    def _go(self, wizard: Wizard, page: Page, road: Road) -> None:
        """As a person who has typed everything and come there."""
        wizard.flow.take(road)
        answers = wizard.flow.answers
        entries = {"login": "ana.souza", "password": "a-good-pass-phrase"}
        entries |= {"name": "Ana Souza", "email": "ana@example.com", "phone": "71 3555-5555"}
        for field, text in entries.items():
            answers.set(field, text)
        if page is Page.RESULT:
            wizard.flow.succeeded(Result(self._ana, Secret("not shown"), self._ana.info_html))
        if page in (Page.SIGNUP, Page.LOGIN):
            wizard.restart()
            wizard.next()
        else:
            wizard.setStartId(wizard.prepared(page))

    @staticmethod
    def _refuse(wizard: Wizard) -> None:
        error = OperatorError("operator.103", operator_code=103, field="login", facts={"operator": "Aurora Telecom"})
        wizard.page_of(Page.SIGNUP).show_problem(Problem(error, Page.SIGNUP, "login", (Remedy.SIGN_IN,)))

    @staticmethod
    def _work(wizard: Wizard) -> None:
        page = wizard.page_of(Page.WORKING)
        submission = wizard.flow.begin(Page.SIGNUP)
        if isinstance(page, WorkingPage) and submission is not None:
            page.show_submission(submission)
            page.show_step(submission, SetupStep.ASKING)

    def _ask(self, wizard: Wizard) -> None:
        self._pose(wizard, CODE)

    def _ask_again(self, wizard: Wizard) -> None:
        problem = OperatorError("operator.wrong_code", field="code", facts={"operator": CODE.operator})
        self._pose(wizard, replace(CODE, wait=0.0, problem=problem))

    def _open(self, wizard: Wizard) -> None:
        self._pose(wizard, PAGE)

    @staticmethod
    def _pose(wizard: Wizard, what: CodeQuestion | PageVisit) -> None:
        page = wizard.page_of(Page.WORKING)
        submission = wizard.flow.begin(Page.SIGNUP)
        assert isinstance(page, WorkingPage)
        assert submission is not None
        page.show_submission(submission)
        page.show_posed(Posed(what, None))

    @staticmethod
    def _lose_keyring(wizard: Wizard) -> None:
        error = KeyringError("keyring.missing")
        banner = wizard.page_of(Page.SIGNUP).banner
        banner.show_error(error, wizard.flow.storage_offers(error), tone="warning")

    # ---- the home window ----

    def _draw_home(self) -> None:
        self._home("home-1-balance", (self._ana,), ["20.15"])
        self._home("home-2-low", (self._ana,), ["3.20"])
        self._home("home-3-debt", (self._ana,), ["-12.50"])
        self._home("home-4-stale", (self._ana,), ["20.15", SLOW])
        self._home("home-5-error", (self._ana,), [BUSY])
        self._home("home-6-unconfirmed", OTHERS[1:], [])
        self._home("home-7-accounts", (self._ana, *OTHERS), ["20.15"])
        self._home("home-8-empty", (), [])
        self._home("home-9-lost-signup", (self._ana,), ["20.15"], lost=LOST)
        self._home("home-10-no-domain", (replace(self._ana, sip=replace(ANA.sip, domain="")),), ["20.15"])

    def _home(
        self, name: str, accounts: tuple[Account, ...], answers: list[str | NeonError], *, lost: str = ""
    ) -> None:
        """answers: what the operator gives, one after the other, three minutes apart."""
        context = open_context(lost)
        tasks, clock, left = Tasks(), Clock(), list(answers)

        def ask(account: Account, cancel: Cancel) -> Balance:
            answer = left.pop(0)
            if isinstance(answer, NeonError):
                raise answer
            return Balance(Decimal(answer), "BRL", datetime.now(UTC))

        for account in accounts:
            profile: Profile = context.profile(account.operator_id)
            context.store.save(account, Secret("not shown"), origins=profile.origins)
        balances = Balances(tasks, ask, clock=clock, awake=clock)
        history = History(None)
        if name.startswith(("home-1", "home-2", "home-7")):
            for days, amount in enumerate((24, 18.5, 17, 9, 4.2, 30, 28, 22, 21.4)):
                read = Balance(Decimal(str(amount)), "BRL", datetime.now(UTC) - timedelta(days=27 - days * 3))
                history.add(self._ana.id, read)
            history.add(self._ana.id, Balance(Decimal(str(answers[0])), "BRL", datetime.now(UTC)))
        home = HomeWindow(context, tasks, balances, history=history)
        home.show()
        home.reload()
        wait_until(lambda: not tasks.busy, name)
        while left:
            clock.now += 185
            balances.refresh()
            wait_until(lambda: not tasks.busy, name)
        clock.now += 130
        if home.account is not None and answers:
            home.view.balance.show_state(balances.state(home.account.id))
        QApplication.processEvents()
        self._take(home, name)
        if name == "home-1-balance":
            home.menu.services.aboutToShow.emit()  # not opened: this platform cannot
            self._take(home.menu.services, "actions-0-menu")
        balances.stop()
        home.hide()
        home.deleteLater()
        context.close()

    # ---- profiles ----

    def _draw_profiles(self) -> None:
        good = OPERATOR.format(id="aurora", name="Aurora Telecom", accent="#0a6e8a", logo="")
        wrong = good.replace("country", "contry").replace("https://voip.aurora.example/Provis", "http://voip/Provis")
        self._profile("profiles-1-problems", wrong, 0)
        self._profile("profiles-2-services", good, 1)
        self._profile("profiles-3-empty", "", 0)
        window = ProfileWindow()
        dialog = NewProfileDialog(window)
        dialog.rows["name"].line.setText("Aurora Telecom")
        dialog.show()
        QApplication.processEvents()
        self._take(dialog, "profiles-4-new")
        dialog.close()
        window.close()

    def _profile(self, name: str, text: str, tab: int) -> None:
        context = open_context()
        window = ProfileWindow(context=context)
        window.show()
        if text:
            path = places.settings_dir() / "aurora.toml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            window.open_source(str(path))
            wait_until(lambda: window.checked is not None and not window.tasks.busy, name)
        window.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        self._take(window, name)
        window.close()
        context.close()

    # ---- the settings window ----

    def _draw_settings(self) -> None:
        context = open_context()
        tasks = Tasks()
        profile = replace(context.profile("aurora"), mode=Mode.ASK)
        sip = replace(self._ana.sip, transport="udp", extra={"Expires": "3600", "StunServer": "stun.aurora.example"})
        account = replace(self._ana, sip=sip, defaulted=frozenset({"StunServer"}), mode="always")
        context.store.save(account, Secret("not shown"), origins=profile.origins)
        account = change(change(account, "transport", "tls"), "port", "5061")
        window = AccountSettings(context, tasks, account, profile)
        window.show()
        QApplication.processEvents()
        self._take(window, "settings-1-account")
        window.cells["port"].row.editor.setFocus()
        window.cells["port"].row.set_text("sip")
        window.cells["port"].typed.emit("port", "sip")
        window.cells["port"].left.emit("port")
        self._take(window, "settings-2-error")
        window.undo_all.click()
        found = Provisioned(replace(sip, domain="sip2.aurora.example", proxy="edge.aurora.example"), Secret("another"))
        new = replace(account, sip=found.sip)
        changes = differences(flat(sip), flat(found.sip))
        window.comparison.show_fetched(Fetched(account, new, found, Secret("not shown"), changes, True))
        self._take(window, "settings-3-comparison")
        window.hide()
        window.deleteLater()
        context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
