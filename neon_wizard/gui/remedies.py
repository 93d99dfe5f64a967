"""What the next steps of a balance's error do (rule 7); when it is mended, the balance is asked for again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.parts.dialogs import LinkQuestion, support_of
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import AccessSecret

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.model import Secret

__all__ = ["Mender"]


class Mender(QObject):
    """window: over which its questions stand. service: whose error is mended."""

    mended = Signal()
    """Ask again."""
    failed = Signal(object)
    """The `NeonError` of the mending itself."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget, service: str = "balance") -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self._service = service

    def take(self, step: Remedy, profile: Profile) -> None:
        match step:
            case Remedy.RETRY | Remedy.UNLOCK:
                self.mended.emit()  # a locked keyring asks its own question when it is asked again
            case Remedy.TRUST_HOSTS:
                self._tasks.run(lambda: self._context.trust(profile), self._done, self.failed.emit, owner=self)
            case Remedy.HTTP_CREDENTIALS:
                self._ask_secret(profile)
            case Remedy.SUPPORT:
                self._ask_support(profile)
            case _:
                pass

    def _done(self, _: object) -> None:
        self.mended.emit()

    def _ask_secret(self, profile: Profile) -> None:
        wanted = partial(self._context.wanted_access, profile, self._service)
        self._tasks.run(wanted, lambda access: self._ask_access(profile, access), self.failed.emit, owner=self)

    def _ask_access(self, profile: Profile, access: AccessSecret | None) -> None:
        from neon_wizard.gui.parts.credentials import CredentialsDialog

        if access is None:  # the profile itself holds it, or names none: only the operator can mend that
            self._ask_support(profile)
            return
        name, store = access.secret, self._context.store

        def keep(secret: Secret) -> None:
            self._tasks.run(
                lambda: store.keep_operator_secret(profile.id, name, secret, profile.origins),
                self._done,
                self.failed.emit,
                owner=self,
            )

        dialog = CredentialsDialog(profile.name, access, self._window)
        dialog.given.connect(keep)
        dialog.open()

    def _ask_support(self, profile: Profile) -> None:
        LinkQuestion.ask(self._window, support_of(profile.support), of_profile=True)
