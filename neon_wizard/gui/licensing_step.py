"""The wizard's way past the licence: looked at before the result is shown, so that its page follows where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.flow import Flow
    from neon_wizard.flow.licensing import Standing
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account

__all__ = ["LicensingStep"]


class LicensingStep(QObject):
    """Tells the flow how the new account's licence stands by what is kept; the page asks the operator."""

    looked = Signal()
    """The flow knows whether there is a page for it."""

    def __init__(self, context: Context, flow: Flow, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._flow = flow
        self._tasks = tasks

    def look(self, account: Account) -> None:
        """Then `looked`; also where it cannot be known, for the home window says why, and nobody calls without it."""
        profile = self._flow.profile
        if profile is None or not (profile.licence.required and account.confirmed and account.sip.number):
            self.looked.emit()
            return

        def work() -> Standing:
            from neon_wizard.flow.licensing import look

            return look(self._context.licences(profile), profile, account)

        self._tasks.run(work, self._tell, lambda _: self.looked.emit(), owner=self)

    def _tell(self, standing: Standing) -> None:
        self._flow.licence = standing
        self.looked.emit()
