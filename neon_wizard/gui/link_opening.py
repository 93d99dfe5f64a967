"""A link that opens a profile: its host is shown before it is asked, and where passwords would go before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from neon_wizard.gui.question import Question
from neon_wizard.profile.links import address_of
from neon_wizard.profile.operator import Profile, host_of, place_of

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.errors import ProfileError
    from neon_wizard.gui.tasks import Tasks

__all__ = ["LinkOpening"]


class _Question(Question):
    def __init__(self, title: str, text: str, more: str, yes: str, parent: QWidget) -> None:
        super().__init__("profile-link-question", parent)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self.offer(yes, self.tr("&Cancel"), QMessageBox.ButtonRole.AcceptRole)


class LinkOpening(QObject):
    """One link, over `window`. Asks twice, fetches in between, and keeps the profile among the user's own."""

    kept = Signal(str)
    """The path of the profile's file."""
    failed = Signal(object)
    """The `NeonError` that ended it."""

    def __init__(self, context: Context, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._tasks = tasks
        self._window = window

    def open(self, link: str) -> None:
        """Raises `UsageError` ``usage.link`` for what is none."""
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
            return profile, self._context.kept.asks(profile)

        self._tasks.run(fetch, lambda found: self._ask_to_keep(*found), self.failed.emit, owner=self)

    def _ask_to_keep(self, profile: Profile, asked: ProfileError | None) -> None:
        if asked is not None:
            from neon_wizard.gui.profile_keeping import KeepQuestion

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
            lambda: self._context.kept.keep(profile),
            lambda path: self.kept.emit(str(path)),
            self.failed.emit,
            owner=self,
        )
