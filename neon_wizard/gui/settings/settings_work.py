"""The work of the settings window that waits: fetch, apply, save, test. One at a time, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from neon_wizard.accounts.connection import apply, choose_mode, fetch
from neon_wizard.accounts.sip_settings import usable
from neon_wizard.errors import ConnectError, NeonError
from neon_wizard.gui.tasks import OneAtATime, Tasks
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.operations.person import NOBODY, Somebody
from neon_wizard.profile import Mode
from neon_wizard.profile.operator import Profile
from neon_wizard.sip.register import register

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Fetched
    from neon_wizard.context import Context
    from neon_wizard.protocols.deadline import Cancel
    from neon_wizard.sip.register import RegistrationResult

__all__ = ["SettingsWork"]

_T = TypeVar("_T")


class SettingsWork(QObject):
    """Works on one account of `profile`'s, and tells the outcome in a signal on the GUI thread."""

    # What is being done, in words; empty when nothing is any more.
    busy = Signal(str)
    # A `Fetched`. Its class would bring what asks an operator, which the worker loads.
    fetched = Signal(object)
    # The account as it is kept now.
    kept = Signal(Account)
    # A `RegistrationResult`, whose class would bring what speaks SIP.
    registered = Signal(object)
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._profile = profile
        self._words = ""
        self.person: Somebody = NOBODY
        """Who is asked what the operator wants to know on the way."""
        self._job = OneAtATime(tasks, self, self._tell_busy)

    @property
    def running(self) -> bool:
        return self._job.running

    @property
    def saving(self) -> bool:
        """Whether something is under way that cannot be taken back: whoever left now would not hear what was kept."""
        return self.running and not self._job.stoppable

    def fetch(self, account: Account, login: str, password: Secret | None) -> None:
        """Ask the operator for the settings. password: None for the one that is kept."""

        def work(cancel: Cancel) -> Fetched:
            services = self._context.services(self._profile)
            store, person = self._context.store, self.person
            return fetch(services, store, account, login=login, password=password, cancel=cancel, person=person)

        self._run(work, self.fetched.emit, self._asking(self._profile.services["provisioning"].host))

    def apply(self, fetched: Fetched) -> None:
        """Keep what was fetched."""
        self._save(lambda: apply(self._context.services(self._profile), self._context.store, fetched))

    def save(self, account: Account) -> None:
        """Keep what the user has changed."""
        self._save(lambda: self._context.store.amend(account))

    def choose_mode(self, account: Account, mode: Mode) -> None:
        """Keep when the user wants the settings to be fetched."""
        self._save(lambda: choose_mode(self._context.store, account, mode, self._profile))

    def test(self, account: Account, sip: SipSettings) -> None:
        """Try whether `sip` registers with the password that is kept for `account`."""

        def work(cancel: Cancel) -> RegistrationResult:
            password = self._context.store.sip_password(account.id, self._profile.origins)
            if password is None:
                raise ConnectError("connection.secret", facts={"account": sip.number})
            return register(usable(sip, self._profile.sip), password, ca=self._profile.http.ca, cancel=cancel)

        self._run(work, self.registered.emit, self._asking(sip.proxy or sip.domain))

    def cancel(self) -> None:
        """Stop what is under way, unless that is `saving`; its outcome never arrives."""
        self._job.stop()

    def _asking(self, host: str) -> str:
        return self.tr("Asking {0}…").format(host)

    def _save(self, work: Callable[[], Account]) -> None:
        self._run(lambda _: work(), self.kept.emit, self.tr("Saving…"), stoppable=False)

    def _run(
        self, work: Callable[[Cancel], _T], done: Callable[[_T], object], words: str, *, stoppable: bool = True
    ) -> None:
        if not self.running:
            self._words = words
            self._job.start(work, done, self.failed.emit, stoppable=stoppable)

    def _tell_busy(self) -> None:
        self.busy.emit(self._words if self.running else "")
