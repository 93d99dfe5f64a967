"""Two settings of the home window: what is connected at the start, and whether the session starts the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from neon_wizard import autostart, places
from neon_wizard.accounts.files import storage_errors
from neon_wizard.errors import NeonError
from neon_wizard.gui import preferences
from neon_wizard.link_scheme import handler_of

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.gui.home.home_menu import HomeMenu
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.glance import ProfileFace

__all__ = ["StartSettings"]


class StartSettings(QObject):
    """Connects the two entries of `menu`. face: the operator whose own command this is, None for the program's."""

    # What was chosen cannot be kept.
    failed = Signal(NeonError)

    def __init__(
        self, menu: HomeMenu, context: Context, tasks: Tasks, face: ProfileFace | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._menu, self._context, self._tasks = menu, context, tasks
        self._handler = handler_of(QGuiApplication.desktopFileName() if face else places.APP, face)
        menu.reconnect.setChecked(bool(preferences.read(context, preferences.RECONNECT, 1)))
        menu.reconnect.triggered.connect(self._keep_reconnect)
        menu.autostart.triggered.connect(self._keep_autostart)
        menu.settings.aboutToShow.connect(self.look)

    def look(self) -> None:
        """Show how it is now: the desktop's own settings may have changed it."""
        try:
            on = autostart.is_on(self._handler)
        except OSError:
            on = False
        self._menu.autostart.setChecked(on)

    def _keep_reconnect(self, wanted: bool) -> None:
        store = self._context.store
        self._tasks.run(
            lambda: store.set_preference(preferences.RECONNECT, int(wanted)),
            lambda _: None,
            self.failed.emit,
            owner=self,
        )

    def _keep_autostart(self, wanted: bool) -> None:
        def work() -> None:
            with storage_errors(Path(autostart.place(self._handler))):
                if wanted:
                    autostart.turn_on(self._handler)
                else:
                    autostart.turn_off(self._handler)

        self._tasks.run(work, lambda _: self.look(), self._not_kept, owner=self)

    def _not_kept(self, error: NeonError) -> None:
        self.look()
        self.failed.emit(error)
