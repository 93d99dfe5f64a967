"""What a form needs, done on a worker's thread as soon as the form is seen: imports, and a look at the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks

__all__ = ["Precheck"]


class Precheck(QObject):
    """Runs once per wizard; `look` again at the user's word."""

    failed = Signal(object)
    """The `StorageError` that a signup would meet: said before it is sent (F38, F39, F42, F43)."""

    def __init__(self, context: Context, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tasks = tasks
        self._started = False

    def start(self, country: str) -> None:
        """country: of the phone numbers that will be checked."""
        if self._started:
            return
        self._started = True
        self._tasks.run(lambda: _load_validation(country), lambda _: None, lambda error: None)
        self.look()

    def look(self) -> None:
        """Can the account be kept on this computer?"""
        self._tasks.run(lambda: self._context.store.check(), lambda _: None, self.failed.emit)


def _load_validation(country: str) -> None:
    """What checking a form imports, so that leaving its first field costs nothing."""
    import email_validator  # noqa: F401

    from neon_wizard.profile.phones import e164, example_number

    e164("0", country)
    example_number(country)
