"""What is said of a signup whose answer was lost: look for the account, or stop looking for it (F32).

One stops looking for it who knows better than this program: the login is somebody else's, or the account is not wanted
any more. The question comes first, then the note of the signup goes.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neon_wizard.errors import NeonError, ProfileError
from neon_wizard.gui.parts import branding
from neon_wizard.gui.parts.dialogs import Question
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.tasks import Tasks
from neon_wizard.late_dataclass import dataclass
from neon_wizard.messages import Remedy
from neon_wizard.model import PendingSignup

if TYPE_CHECKING:
    from datetime import datetime

    from neon_wizard.context import Context

__all__ = ["ForgetQuestion", "Forgetting", "PendingNotice", "shown_time"]


def shown_time(when: datetime) -> str:
    """Date and time as the user's locale writes them."""
    shown = QDateTime.fromMSecsSinceEpoch(round(when.timestamp() * 1000))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


@dataclass(frozen=True)
class _Found:
    """The latest pending signup.

    operator_name: its id where the operator's profile is gone. askable: the operator can be asked for the account.
    support: how to reach it, in words; empty where that is not known.
    """

    signup: PendingSignup
    operator_name: str
    askable: bool
    support: str = ""


class PendingNotice(QWidget):
    """A calm banner, for nothing is wrong with the accounts shown. Hidden while there is no pending signup."""

    # The signup whose account is to be looked for.
    check_wanted = Signal(PendingSignup)

    def __init__(self, context: Context, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._found: _Found | None = None
        self.banner = Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.hide()
        self._forgetting = Forgetting(context, tasks, parent)
        self._forgetting.forgotten.connect(self.look)
        self._forgetting.failed.connect(self._not_forgotten)
        self.banner.chosen.connect(self._take)

    def look(self) -> None:
        """Show what is kept now; the operator's profile may be in a file, so it is read off this thread."""
        context = self._context
        # That the settings cannot be read is said where the accounts are.
        self._tasks.run(lambda: _latest(context), self._show, lambda error: None, owner=self)

    def _show(self, found: _Found | None) -> None:
        if found == self._found and self.banner.error is None:
            return
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            self.banner.clear()
            return
        said = self.tr("You began to create the account “{login}” with {operator} ({time}); the answer was lost.")
        step = self.tr("The account may exist. Looking for it sends nothing a second time.")
        signup = found.signup
        if signup.step:
            said = self.tr(
                "You began to create the account “{login}” with {operator} ({time}); it got as far as the step"
                " “{step}”, and the answer was lost."
            )
        advice = step if found.askable else self.tr("Ask the operator whether the account exists.")
        self.banner.show_words(
            said.format(
                login=signup.login, operator=found.operator_name, time=shown_time(signup.started), step=signup.step
            ),
            "\n".join(filter(None, (advice, found.support))),
            (Remedy.CHECK_ACCOUNT, Remedy.FORGET) if found.askable else (Remedy.FORGET,),
        )

    def _take(self, step: Remedy) -> None:
        found = self._found
        if found is None:
            return
        if step is Remedy.CHECK_ACCOUNT:
            self.check_wanted.emit(found.signup)
        else:
            self._forgetting.ask(found.signup.operator_id, found.operator_name, found.signup.login)

    def _not_forgotten(self, error: NeonError) -> None:
        self.banner.show_error(error, (Remedy.FORGET,), tone="warning")


def _latest(context: Context) -> _Found | None:
    """The latest signup of this program's operators; None where there is none. Runs on a worker's thread."""
    mine = (each for each in context.store.pending_signups() if context.brand in ("", each.operator_id))
    signup = max(mine, key=lambda each: each.started, default=None)
    if signup is None:
        return None
    with suppress(ProfileError):
        profile = context.profile(signup.operator_id)
        help_words = branding.support(profile, profile)
        return _Found(signup, profile.name, "provisioning" in profile.services, help_words)
    return _Found(signup, signup.operator_id, askable=False)


class ForgetQuestion(Question):
    """Says what is lost and what is not."""

    def __init__(self, operator_name: str, login: str, parent: QWidget) -> None:
        super().__init__("forget-question", parent)
        self.setWindowTitle(self.tr("Forget this?"))
        self.setText(self.tr("Stop looking for the account “{login}”?").format(login=login))
        self.setInformativeText(
            self.tr("If {operator} did create it, it stays there, and you can still sign in to it.").format(
                operator=operator_name
            )
        )
        self.offer(self.tr("&Forget"), self.tr("&Keep"))


class Forgetting(QObject):
    """Drops the note of a pending signup when the user agrees. window: over which the question stands."""

    # The operator's id and the login whose note is gone.
    forgotten = Signal(str, str)
    # The note is still there.
    failed = Signal(NeonError)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def ask(self, operator_id: str, operator_name: str, login: str) -> None:
        """Ask; then `forgotten` or `failed` comes, or nothing where the user keeps the note."""
        question = ForgetQuestion(operator_name, login, self._window)
        question.agreed.connect(lambda: self._forget(operator_id, login))
        question.open()

    def _forget(self, operator_id: str, login: str) -> None:
        self._tasks.run(
            lambda: self._context.store.end_signup(operator_id, login),
            lambda _: self.forgotten.emit(operator_id, login),
            self.failed.emit,
            owner=self,
        )
