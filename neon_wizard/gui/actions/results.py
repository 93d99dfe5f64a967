"""What came of an action: the operator's words, its page, its table, a link, and what followed from it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.actions.table import ResultTableView
from neon_wizard.gui.errors import Banner
from neon_wizard.gui.info_view import InfoView
from neon_wizard.gui.links import LinkQuestion, destination
from neon_wizard.gui.widgets import Glyph, alert, label

if TYPE_CHECKING:
    from neon_wizard.accounts.actions import Done
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.action import OperatorAction

__all__ = ["ResultView", "follow_ups"]


def follow_ups(action: OperatorAction, done: Done) -> list[str]:
    """What this computer did, or does now, because of what came of `action`; nothing of what failed."""
    wrong = {problem.code for problem in done.problems}
    said = []
    if action.result.new_password and "action.not_kept" not in wrong:
        said.append(QCoreApplication.translate("ResultView", "Sign in with the new password from now on."))
    if done.result.provision_again and done.account and not wrong & {"action.fetch", "action.not_fetched"}:
        said.append(QCoreApplication.translate("ResultView", "The account's settings were fetched anew."))
    if done.result.refresh_balance:
        said.append(QCoreApplication.translate("ResultView", "The balance is asked for again."))
    return said


class ResultView(QWidget):
    """Made for one result. name: the action's title."""

    failed = Signal(object)
    """A `NeonError`: something could not be done with the result."""

    def __init__(self, action: OperatorAction, done: Done, name: str, tasks: Tasks) -> None:
        super().__init__()
        self._link = QUrl(done.result.link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))
        self.message = label(self._words(action, done), role="strong")
        self.message.setObjectName("result-message")
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.notes: list[QLabel] = []
        self.info: InfoView | None = None
        self.table: ResultTableView | None = None
        self.link: QPushButton | None = None
        self._add_words(action, done)
        for problem in done.problems:
            banner = Banner()
            banner.show_error(problem, (), tone="warning")
            self._column.addWidget(banner)
        if done.result.info_html:
            self._add_info(done.result.info_html)
        if done.result.table is not None and done.result.table.rows:
            self.table = ResultTableView(done.result.table, name, tasks)
            self.table.failed.connect(self.failed)
            self._column.addWidget(self.table)
        if destination(self._link):
            self._add_link()
        if self.message.text():
            alert(self.message, self.message.text())
        else:
            alert(self, name)

    def _words(self, action: OperatorAction, done: Done) -> str:
        """The operator's own; ours where it gives none, and what is shown does not speak for itself."""
        result = done.result
        if result.message:
            return result.message
        if result.table is not None and not result.table.rows:
            return self.tr("There is nothing to show.")
        if result.table is not None or result.info_html or action.reads_only:
            return ""
        return self.tr("Done.")

    def _add_words(self, action: OperatorAction, done: Done) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.5))
        if self.message.text():
            words.addWidget(self.message)
        else:
            self.message.setParent(self)
            self.message.hide()
        for text in follow_ups(action, done):
            note = label(text, tone="secondary")
            self.notes.append(note)
            words.addWidget(note)
        if not words.count():
            return
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        if not action.reads_only:
            row.addWidget(Glyph("success", "success"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _add_info(self, html: str) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.info = InfoView()
        inside.addWidget(self.info)
        self.info.show_info(html)
        self._column.addWidget(card)

    def _add_link(self) -> None:
        host = destination(self._link)
        self.link = QPushButton(self.tr("&Open a page of {0}…").format(host.replace("&", "&&")))
        self.link.setObjectName("result-link")
        self.link.setAutoDefault(False)
        self.link.clicked.connect(lambda: LinkQuestion.ask(self, self._link))
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def buttons(self) -> list[QAbstractButton]:
        """For unique mnemonics."""
        own = [] if self.table is None else [self.table.copy, self.table.save]
        return [*own, *([] if self.link is None else [self.link])]
