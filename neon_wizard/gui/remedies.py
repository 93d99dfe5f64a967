"""What can be done about an error: which remedies a window offers for it, and what each of them does (rule 7).

The wizard's flow offers by itself (`flow.Flow`), for there the answer also depends on what was sent and where the user
is; what is pressed is carried out here, as for every other window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts.credentials import CredentialsDialog
from neon_wizard.gui.parts.dialogs import LinkQuestion, support_of
from neon_wizard.gui.tasks import Tasks
from neon_wizard.messages import Remedy, explain

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile
    from neon_wizard.profile.service import AccessSecret
    from neon_wizard.secret import Secret

__all__ = ["EVERYWHERE", "Remedies", "offered"]

EVERYWHERE = (Remedy.UNLOCK, Remedy.TRUST_HOSTS, Remedy.HTTP_CREDENTIALS, Remedy.SUPPORT)
"""What every window can offer that shows one operator's error: `Remedies.take` does it all."""


def offered(error: NeonError, *, among: Collection[Remedy] = EVERYWHERE, again: bool = False) -> tuple[Remedy, ...]:
    """The remedies that a banner shows for `error`, the best first.

    among: those that can be taken here; the error's own remedy is offered if it is one of them. again: what failed can
    be tried again here, and that is offered too.
    """
    own = explain(error).action
    best = (own,) if own in among else ()
    return tuple(dict.fromkeys((*best, Remedy.RETRY))) if again else best


class Remedies(QObject):
    """Takes the remedies that concern an operator's profile, secrets and hosts. window: its questions stand over it."""

    # Why a remedy could not be taken.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def take(
        self,
        remedy: Remedy,
        profile: Profile | None,
        service: str,
        mended: Callable[[], object],
        *,
        asks: Callable[[], bool] = lambda: True,
    ) -> None:
        """Do what the user pressed; any other remedy than these, and one that needs the `profile` without it, is none.

        service: the name of the one whose error it is. mended: called when what failed may be tried again. asks: told
        once it is known which secret to ask for, which may take a while; False if the user is elsewhere by then.
        """
        match remedy:
            case Remedy.RETRY | Remedy.UNLOCK:
                mended()  # a locked keyring asks its own question when it is used again
            case Remedy.SESSION_ONLY:
                self._context.use_session_only()
                mended()
            case Remedy.TRUST_HOSTS | Remedy.REPLACE_PROFILE if profile is not None:
                self._do(partial(self._context.trust, profile), mended)
            case Remedy.HTTP_CREDENTIALS if profile is not None:
                self._find_secret(profile, service, mended, asks)
            case Remedy.FORGOT_PASSWORD if profile is not None:
                LinkQuestion.ask(self._window, QUrl(profile.forgot_password), of_profile=True)
            case Remedy.SUPPORT if profile is not None:
                self._ask_support(profile)
            case _:
                pass

    def _do(self, work: Callable[[], None], mended: Callable[[], object]) -> None:
        self._tasks.run(work, lambda _: mended(), self.failed.emit, owner=self)

    def _find_secret(
        self, profile: Profile, service: str, mended: Callable[[], object], asks: Callable[[], bool]
    ) -> None:
        """Find out which secret is to be asked for: the keyring may have to say whether one is known."""

        def found(access: AccessSecret | None) -> None:
            if not asks():
                return
            if access is None:  # the profile itself holds it, or names none: only the operator can mend that
                self._ask_support(profile)
            else:
                self._ask_secret(profile, access, mended)

        self._tasks.run(lambda: self._context.wanted_access(profile, service), found, self.failed.emit, owner=self)

    def _ask_secret(self, profile: Profile, access: AccessSecret, mended: Callable[[], object]) -> None:
        """Ask for the secret with which this program itself signs in at the operator, and keep it (F14)."""
        name, store = access.secret, self._context.store

        def keep(secret: Secret) -> None:
            self._do(lambda: store.keep_operator_secret(profile.id, name, secret, profile.origins), mended)

        dialog = CredentialsDialog(profile.name, access, self._window)
        dialog.given.connect(keep)
        dialog.open()

    def _ask_support(self, profile: Profile) -> None:
        """Show whom to write to, or which page to visit: nothing that a profile names is opened unseen."""
        LinkQuestion.ask(self._window, support_of(profile.support), of_profile=True)
