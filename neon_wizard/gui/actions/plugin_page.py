"""What the action of a plug-in is asked with, where it makes its own inputs: fetched off this thread, shown as a form.

Nothing of the plug-in is a widget: it describes, and the window builds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from neon_wizard.gui import theme
from neon_wizard.gui.actions.form import ActionForm
from neon_wizard.gui.actions.page import ActionPage, Values
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.widgets import ProgressLine, alert, label
from neon_wizard.messages import explain
from neon_wizard.protocols.cancel import Cancel

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.errors import NeonError
    from neon_wizard.gui.fields import Row
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.operations.plugin_actions import PluginAction
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = ["PluginPage"]


class PluginPage(ActionPage):
    """Waits for the plug-in, then shows its words over its form; or why there is none."""

    def __init__(
        self, context: Context, tasks: Tasks, profile: Profile, plugin: PluginAction, account: Account
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._form: ActionForm | None = None
        self._line = ProgressLine()
        self.words = label(tone="secondary")
        self.words.setObjectName("plugin-words")
        self.words.hide()
        self._info = InfoView()
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        inside.addWidget(self._info)
        self._card.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1.5))
        for part in (self._line, self.words, self._card):
            self._column.addWidget(part)
        language, cancel = QLocale().name(), Cancel()
        self._ticket = tasks.run(
            lambda: plugin.page(context.services(profile), account, language, cancel),
            self._show,
            self._fail,
            cancel=cancel,
            owner=self,
        )
        self.destroyed.connect(cancel.cancel)

    def _show(self, made: tuple[str, OperatorAction]) -> None:
        info, action = made
        self._line.hide()
        if info:
            self._info.show_info(info)
            self._card.show()
        self._form = ActionForm(action, self._tasks)
        self._form.ready_changed.connect(self.ready_changed)
        self._column.addWidget(self._form)
        self.ready_changed.emit()
        self.focus_first()

    def _fail(self, error: NeonError) -> None:
        told = explain(error)
        self._line.hide()
        self.words.setText(f"{told.message} {told.next_step}")
        self.words.show()
        theme.mark(self.words, tone="danger")
        alert(self.words, self.words.text())

    @property
    def ready(self) -> bool:
        return self._form is not None and self._form.ready

    @property
    def touched(self) -> bool:
        return self._form is not None and self._form.touched

    def take(self) -> Values | None:
        return self._form.take() if self._form else None

    def summary(self) -> tuple[tuple[str, str], ...]:
        return self._form.summary() if self._form else ()

    def show_problem(self, error: NeonError) -> bool:
        return self._form is not None and self._form.show_problem(error)

    def owners(self) -> Sequence[QAbstractButton | Row]:
        return self._form.owners() if self._form else ()

    def focus_first(self) -> None:
        if self._form is not None:
            self._form.focus_first()

    def reset(self) -> None:
        if self._form is not None:
            self._form.reset()

    def sent(self) -> None:
        if self._form is not None:
            self._form.sent()
