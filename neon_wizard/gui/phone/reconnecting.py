"""What was connected when the program was closed is connected when it is opened, so that calls arrive.

Whoever disconnects an account does not want it connected the next time; one that lost its connection stays wanted.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from neon_wizard.context import load_plugins
from neon_wizard.errors import NeonError
from neon_wizard.gui import preferences

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.phone.phone_lines import Lines
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["Reconnecting"]

_log = logging.getLogger(__name__)


class Reconnecting(QObject):
    """Notes which accounts of `lines` are connected; `connect_again` connects them."""

    def __init__(self, context: Context, tasks: Tasks, lines: Lines, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._tasks, self._lines = context, tasks, lines
        self._wanted: list[str] = preferences.read(context, preferences.CONNECTED, [])
        lines.phone.registered.connect(self._connected)
        lines.released.connect(self._released)

    def connect_again(self) -> None:
        """Connect what was connected last, where the user wants that and this program makes calls here."""
        chosen = bool(preferences.read(self._context, preferences.RECONNECT, 1))
        if not (chosen and self._wanted and self._lines.phone.calls_here):
            return
        wanted = tuple(self._wanted)
        self._tasks.run(lambda: self._found(wanted), self._connect, self._unknown, owner=self)

    def _found(self, wanted: tuple[str, ...]) -> list[tuple[Account, Profile]]:
        """Return the accounts that are still there, with their profiles. Runs on a worker's thread."""
        load_plugins()
        found = []
        for account in self._context.accounts():
            if account.id in wanted and account.sip.number:
                try:
                    found.append((account, self._context.profile(account.operator_id)))
                except NeonError as error:  # the window says it when the account is shown
                    _log.warning("%s is not connected again: %s", account.id, error.code)
        return found

    def _connect(self, found: list[tuple[Account, Profile]]) -> None:
        for account, profile in found:
            _log.info("%s is connected again", account.id)
            self._lines.connect_account(account, profile)

    def _unknown(self, error: NeonError) -> None:
        _log.warning("nothing is connected again: %s", error.code)

    def _connected(self, account_id: str) -> None:
        if account_id not in self._wanted:
            self._keep([*self._wanted, account_id])

    def _released(self, account_id: str) -> None:
        if account_id in self._wanted:
            self._keep([each for each in self._wanted if each != account_id])

    def _keep(self, wanted: list[str]) -> None:
        self._wanted = wanted
        store = self._context.store
        # As it is when it is written: two may be under way, in any order.
        self._tasks.run(
            lambda: store.set_preference(preferences.CONNECTED, list(self._wanted)), lambda _: None, self._unknown
        )
