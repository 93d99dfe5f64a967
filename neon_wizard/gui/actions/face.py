"""How an action's dialog looks: the parts and where they stand; what they do is the dialog's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.accounts_model import shown_name, shown_number
from neon_wizard.gui.actions.icons import ActionGlyph
from neon_wizard.gui.errors import Banner
from neon_wizard.gui.fields import FieldRow, Row, give_letters
from neon_wizard.gui.header import Header
from neon_wizard.gui.pages.form import HostLine
from neon_wizard.gui.widgets import Column, ProgressLine, alert, label

if TYPE_CHECKING:
    from neon_wizard.gui.actions.page import ActionPage
    from neon_wizard.gui.actions.results import ResultView
    from neon_wizard.model import Account
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionFace"]

_LONGEST_BUTTON = 32  # characters: a longer title is no text for a button
_TABLE_WIDTH = 720


class ActionFace(QWidget):
    """Shows the form, or what came of it."""

    def __init__(
        self,
        profile: Profile,
        action: OperatorAction,
        title: str,
        account: Account,
        page: ActionPage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.result: ResultView | None = None
        self._host = profile.name
        self.header = Header()
        self.header.show_operator(profile.name, profile.logo)
        self.banner = Banner()
        self.host_line = HostLine()
        self.host_line.setVisible(bool(action.service.host))
        if action.service.host:
            self._host = action.service.host
            self.host_line.show_service(action.service)
        self.column = Column(width=_TABLE_WIDTH if action.result.columns else theme.FORM_WIDTH)
        words = action.description.for_language(QLocale().name())
        self._description = label(words, tone="secondary")
        self._description.setVisible(bool(words))
        self._who = label(f"{shown_name(account)} · {shown_number(account)}", tone="secondary", role="small")
        self.portal = FieldRow(
            "portal-password",
            self.tr("&Password"),
            secret=True,
            help_text=self.tr("The one that you sign in with at {0}; it is not kept.").format(profile.name),
        )
        self.portal.hide()
        self._form = QWidget()
        self.line = ProgressLine()
        self.words = label(tone="secondary", role="small")
        escaped = title.replace("&", "&&")
        self.go = self._button(escaped if len(title) <= _LONGEST_BUTTON else self.tr("&Send"), "go")
        self.go.setDefault(True)
        self.cancel = self._button(self.tr("&Cancel"), "cancel")
        self.again = self._button(self.tr("Ask &again") if action.reads_only else self.tr("&Once more…"), "again")
        self.again.hide()
        self._lay_out(action, title)
        self.go.installEventFilter(self)

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def _lay_out(self, action: OperatorAction, title: str) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(theme.space(1.5))
        if action.icon:
            heading.addWidget(ActionGlyph(action.icon, theme.space(3)), 0, Qt.AlignmentFlag.AlignVCenter)
        name = label(title, role="title")
        name.setObjectName("action-title")
        heading.addWidget(name, 1)
        top = QVBoxLayout()
        top.setSpacing(theme.space(0.5))
        top.addLayout(heading)
        top.addWidget(self._who)
        asked = QVBoxLayout(self._form)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(theme.space(1.5))
        for asking in (self._description, self.host_line, self.page, self.portal):
            asked.addWidget(asking)
        self.column.box.addLayout(top)
        for part in (self.banner, self._form):
            self.column.box.addWidget(part)
        self.column.box.addStretch(1)
        policy = self.line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.line.setSizePolicy(policy)
        self.line.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.words, 1)
        for button in (self.again, self.cancel, self.go):
            foot.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.column, 1)
        outer.addWidget(self.line)
        outer.addLayout(foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The second half of a double click is no press of its own (F55)."""
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)

    @property
    def wanted_height(self) -> int:
        """Pixels in which nothing has to be scrolled, in the usual width."""
        body = self.column.widget()
        inside = max(body.heightForWidth(self.width()), body.sizeHint().height()) if body is not None else 0
        return inside + theme.HEADER + self.cancel.sizeHint().height() + theme.space(4)

    # ---- what is shown ----

    def show_form(self) -> None:
        """In place of a result."""
        self._drop_result()
        self._form.show()
        self.again.hide()
        self.go.show()
        self.cancel.setText(self.tr("&Cancel"))
        self.share_mnemonics()

    def show_result(self, view: ResultView) -> None:
        """In place of the form."""
        self._drop_result()
        self.result = view
        self._form.hide()
        self.column.box.insertWidget(self.column.box.indexOf(self._form), view)
        self.again.show()
        self.go.hide()
        self.cancel.setText(self.tr("&Close"))
        self.share_mnemonics()
        self.column.show_to(view.message)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, busy: bool) -> None:
        """What is being asked of which host, while it is."""
        self._form.setEnabled(not busy)
        self.again.setEnabled(not busy)
        self._say_busy(self.tr("Asking {0}…").format(self._host) if busy else "")
        if busy:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_looking(self, looking: bool) -> None:
        """The password store is asked, which may ask a question of its own."""
        self._say_busy(self.tr("Looking into your system's password store…") if looking else "")

    def _say_busy(self, words: str) -> None:
        self.line.setVisible(bool(words))
        self.words.setText(words)
        if words:
            alert(self.words, words)

    def ask_portal_password(self, wrong: str = "") -> None:
        """wrong: what is wrong with the one that was used."""
        self.portal.show()
        self.portal.show_wrong(wrong)
        self.share_mnemonics()
        if wrong:
            self.portal.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.portal.line.selectAll()
            self.column.show_to(self.portal)

    def share_mnemonics(self) -> None:
        """Letters that are unique among what is shown (rule 11)."""
        shown: list[QAbstractButton | Row] = [
            each for each in (self.go, self.cancel, self.again) if not each.isHidden()
        ]
        if self.result is not None:
            shown += self.result.buttons()
        else:
            shown += [*self.page.owners(), *([] if self.portal.isHidden() else [self.portal])]
        give_letters(shown)

    def _drop_result(self) -> None:
        if self.result is not None:
            self.column.box.removeWidget(self.result)
            self.result.hide()
            self.result.deleteLater()
            self.result = None
