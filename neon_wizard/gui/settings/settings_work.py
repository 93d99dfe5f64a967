"""What the settings window has done off the GUI thread: fetch, apply, save, test; one at a time, with Cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from neon_wizard.errors import ConnectError, NeonError
from neon_wizard.model import Account, Secret, SipSettings
from neon_wizard.profile.glance import Mode
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Fetched
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks, Ticket
    from neon_wizard.sip.register import RegistrationResult

__all__ = ["SettingsWork"]


class SettingsWork(QObject):
    """Of one account of `profile`'s; outcomes as signals on the GUI thread."""

    busy = Signal(str)
    """What is being done, in words; empty when nothing is any more."""
    fetched = Signal(object)
    kept = Signal(object)
    """The `Account` as it is kept now."""
    registered = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, tasks: Tasks, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._profile = profile
        self._ticket: Ticket | None = None
        self._stoppable = False

    @property
    def running(self) -> bool:
        return self._ticket is not None and self._ticket.waiting

    @property
    def saving(self) -> bool:
        """Something is under way that cannot be taken back: who goes now would not hear what is kept."""
        return self.running and not self._stoppable

    def fetch(self, account: Account, login: str, password: Secret | None) -> None:
        from neon_wizard.accounts.connection import fetch
        from neon_wizard.protocols.deadline import Cancel

        cancel = Cancel()

        def work() -> Fetched:
            services = self._context.services(self._profile)
            return fetch(services, self._context.store, account, login=login, password=password, cancel=cancel)

        host = self._profile.services["provisioning"].host
        self._run(work, self.fetched, self.tr("Asking {0}…").format(host), cancel)

    def apply(self, fetched: Fetched) -> None:
        from neon_wizard.accounts.connection import apply

        def work() -> Account:
            return apply(self._context.services(self._profile), self._context.store, fetched)

        self._run(work, self.kept, self.tr("Saving…"))

    def save(self, account: Account) -> None:
        self._run(lambda: self._context.store.amend(account), self.kept, self.tr("Saving…"))

    def choose_mode(self, account: Account, mode: Mode) -> None:
        from neon_wizard.accounts.connection import choose_mode

        self._run(lambda: choose_mode(self._context.store, account, mode), self.kept, self.tr("Saving…"))

    def test(self, account: Account, sip: SipSettings) -> None:
        """Does `sip` register with the password that is kept of `account`?"""
        from neon_wizard.protocols.deadline import Cancel

        cancel = Cancel()

        def work() -> RegistrationResult:
            from neon_wizard.accounts.sip_settings import usable
            from neon_wizard.sip.register import register

            password = self._context.store.sip_password(account.id, self._profile.origins)
            if password is None:
                raise ConnectError("connection.secret", facts={"account": sip.number})
            return register(usable(sip, self._profile.sip), password, ca=self._profile.http.ca, cancel=cancel)

        self._run(work, self.registered, self.tr("Asking {0}…").format(sip.proxy or sip.domain), cancel)

    def cancel(self) -> None:
        """Stop what is under way, but for `saving`; its outcome never arrives."""
        if self._ticket is not None and not self.saving:
            self._ticket.cancel()
            self._ticket = None
            self.busy.emit("")

    def _run(self, work: Callable[[], Any], done: Any, words: str, cancel: Any = None) -> None:
        if self.running:
            return

        def ended(signal: Any, what: object) -> None:
            self._ticket = None
            self.busy.emit("")
            signal.emit(what)

        def failed(error: NeonError) -> None:
            ended(self.failed, error)

        self.busy.emit(words)
        self._stoppable = cancel is not None
        self._ticket = self._tasks.run(work, lambda what: ended(done, what), failed, cancel=cancel)
