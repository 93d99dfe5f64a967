"""Follows a link that names a profile.

Its host is shown before anything is fetched from there, and where passwords would go before the profile is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.errors import NeonError
from neon_wizard.gui.parts.dialogs import Question
from neon_wizard.gui.profiles.kept_profiles import KeepQuestion
from neon_wizard.profile.addresses import address_of, host_of, place_of

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.errors import ProfileError
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.operator import Profile

__all__ = ["LinkOpening"]


class _Question(Question):
    def __init__(self, title: str, text: str, more: str, yes: str, parent: QWidget) -> None:
        super().__init__("profile-link-question", parent)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self.offer(yes, self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)


class LinkOpening(QObject):
    """Follows one link, over `window`: asks twice, fetches in between, and keeps the profile as `Context.keep` does."""

    # The path of the profile's file, or its id.
    kept = Signal(str)
    # What ended it.
    failed = Signal(NeonError)
    # Whether something is fetched or kept just now.
    working = Signal(bool)

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window
        self.failed.connect(lambda _error: self.working.emit(False))

    def open(self, link: str) -> None:
        """Ask whether to follow `link`. Raises `UsageError` ``usage.link`` where it is no link of this program's."""
        address = address_of(link)
        question = _Question(
            self.tr("Add an operator"),
            self.tr("Fetch an operator's profile from {0}?").format(host_of(address)),
            self.tr(
                "{0}\n\nA profile says where your login and password go. Go on only if the link is from your operator."
                " Nothing of yours is sent for it."
            ).format(address),
            self.tr("&Fetch it"),
            self._window,
        )
        question.agreed.connect(lambda: self._fetch(address))
        question.open()

    def _fetch(self, address: str) -> None:
        def fetch() -> tuple[Profile, ProfileError | None]:
            profile = self._context.fetched(address)
            return profile, self._context.kept.asks(profile) if self._context.persistent else None

        self.working.emit(True)
        self._tasks.run(fetch, lambda found: self._ask_to_keep(*found), self.failed.emit, owner=self)

    def _ask_to_keep(self, profile: Profile, asked: ProfileError | None) -> None:
        self.working.emit(False)
        if asked is not None:
            changing = KeepQuestion(asked, self._window)
            changing.agreed.connect(lambda: self._keep(profile))
            changing.open()
            return
        hosts = ", ".join(dict.fromkeys(map(place_of, profile.origins)))
        question = _Question(
            self.tr("Add an operator"),
            self.tr("Add {0}?").format(profile.name),
            self.tr("Your login and password for {0} will go to: {1}").format(profile.name, hosts),
            self.tr("&Add it"),
            self._window,
        )
        question.agreed.connect(lambda: self._keep(profile))
        question.open()

    def _keep(self, profile: Profile) -> None:
        self._tasks.run(
            lambda: self._context.keep(profile),
            self.kept.emit,
            self.failed.emit,
            owner=self,
        )
