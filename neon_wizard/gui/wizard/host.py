"""What a page may ask of the wizard that it stands in.

Never loaded: it is there for who reads, and for the type checker. To make a protocol takes a third of a millisecond,
and the first window would wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from neon_wizard.context import Context
    from neon_wizard.flow import Flow, Submission
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.messages import Remedy
    from neon_wizard.model import Account

__all__ = ["Host"]


class Host(Protocol):
    """What a page may ask of the wizard that it stands in. `Wizard` is one; a page knows no more of it than this."""

    @property
    def context(self) -> Context: ...

    @property
    def flow(self) -> Flow: ...

    @property
    def tasks(self) -> Tasks: ...

    def leave(self) -> None:
        """Close the wizard without a question."""

    def window(self) -> QWidget:
        """The wizard as a widget, over which dialogs stand."""

    def take(self, remedy: Remedy) -> None:
        """Do what the user pressed beneath the current page's error."""

    def prepare_form(self) -> None:
        """Load what a form needs, and look at the keyring before anything is typed there (F38, F39)."""

    def send(self, submission: Submission) -> None:
        """Send this now: from the result page in place, else by way of the working page."""

    def open_help(self, key: str) -> None:
        """Open what helps on the way to an account, by its key among the operator's: its page, or its service."""

    @property
    def may_choose_operator(self) -> bool:
        """Whether another operator can be chosen although the wizard has opened with one."""

    def other_operator(self) -> None:
        """Go to the choice of the operator."""

    def account_changed(self, account: Account) -> None:
        """Tell the program that a stored account is another now."""
