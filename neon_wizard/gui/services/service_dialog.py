"""The dialog of one extra service: its form, its confirmation, what is under way, and what came of it.

`ActionForms` holds the parts and lays them out; `ActionDialog` decides what they do.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.gui.home.accounts_list import shown_name, shown_number
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import FieldRow, HostLine, Row, beside_field, give_letters
from neon_wizard.gui.parts.header import Header
from neon_wizard.gui.parts.person_panel import PersonDialog
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import PageColumn, ProgressLine, label
from neon_wizard.gui.parts.window_rules import WindowRules, hand_focus, room_for
from neon_wizard.gui.remedies import EVERYWHERE, Remedies, offered
from neon_wizard.gui.services.service_form import ActionForm, PluginPage
from neon_wizard.gui.services.service_icons import ActionGlyph
from neon_wizard.gui.services.service_results import ResultView
from neon_wizard.gui.services.service_work import ActionWork, ConfirmQuestion, LeaveActionQuestion
from neon_wizard.messages import Remedy
from neon_wizard.model import Account, Secret

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.services.service_form import ActionPage, Offer, Values
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.profile.action import OperatorAction
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionDialog", "ActionForms"]


_LONGEST_BUTTON = 32  # characters: a longer title does not go on a button
_TABLE_WIDTH = 720


class ActionForms(QWidget):
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
        self.column = PageColumn(width=_TABLE_WIDTH if action.result.columns else theme.FORM_WIDTH)
        words = action.description.for_language(QLocale().name())
        self._description = label(words, tone="secondary")
        self._description.setVisible(bool(words))
        who = " · ".join(dict.fromkeys((shown_name(account), shown_number(account))))
        self._who = label(who, tone="secondary", role="small")
        self._who.setVisible(bool(who))
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
        """Drop the second half of a double click, which is no press of its own (F55)."""
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)

    @property
    def wanted_height(self) -> int:
        """The height in pixels at which nothing has to be scrolled, in the usual width."""
        body = self.column.widget()
        inside = max(body.heightForWidth(self.width()), body.sizeHint().height()) if body is not None else 0
        return inside + theme.HEADER + self.cancel.sizeHint().height() + theme.space(4)

    # ---- what is shown ----

    def show_form(self) -> None:
        """Show the form in place of a result."""
        self._drop_result()
        self._form.show()
        self.again.hide()
        self.go.show()
        self.cancel.setText(self.tr("&Cancel"))
        self.share_mnemonics()

    def show_result(self, view: ResultView) -> None:
        """Show a result in place of the form."""
        self._drop_result()
        self.result = view
        self._form.hide()
        self.column.box.insertWidget(self.column.box.indexOf(self._form), view)
        self.again.show()
        self.go.hide()
        self.cancel.setText(self.tr("&Close"))
        self.share_mnemonics()
        self.column.show_to(view.message)
        hand_focus(self.cancel)

    def show_busy(self, busy: bool) -> None:
        """Show which host is being asked, while it is."""
        self._form.setEnabled(not busy)
        self.again.setEnabled(not busy)
        self._say_busy(self.tr("Asking {0}…").format(self._host) if busy else "")
        if busy:
            hand_focus(self.cancel)

    def show_looking(self, looking: bool) -> None:
        """Say that the password store is asked, which may ask the user a question of its own."""
        self._say_busy(self.tr("Looking into your system's password store…") if looking else "")

    def _say_busy(self, words: str) -> None:
        self.line.setVisible(bool(words))
        self.words.setText(words)
        if words:
            announce(self.words, words)

    def ask_portal_password(self, wrong: str = "") -> None:
        """Show the field for the portal password. wrong: what is wrong with the one that was used."""
        self.portal.show()
        self.portal.show_wrong(wrong)
        self.share_mnemonics()
        if wrong:
            self.portal.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.portal.line.selectAll()
            self.column.show_to(self.portal)

    def share_mnemonics(self) -> None:
        """Give each part that is shown a letter of its own (rule 11)."""
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


_WIDTH, _WITH_TABLE = theme.FORM_WIDTH + theme.space(6), theme.space(92)
_LOWEST, _HIGHEST = theme.space(46), theme.space(90)
_UNKNOWN = "action.unknown"
_NOTICEABLE = 400  # milliseconds: a line that is shown for less than this is only a flicker


class ActionDialog(QDialog):
    """Does `offer` for `account` each time the user says so. Deletes itself when it is closed."""

    # The operator has done it: the account as it was, and the `accounts.extra_services.Done`.
    carried_out = Signal(Account, object)
    # It was closed while the operator was asked, and this says so.
    left_unknown = Signal(NeonError)

    def __init__(
        self, context: Context, tasks: Tasks, profile: Profile, offer: Offer, account: Account, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rules = WindowRules(self)
        self.action = offer.action
        self.account = account
        self.title = self.action.title.for_language(QLocale().name()) or self.action.id
        self.setObjectName(f"action-{self.action.id}")
        self.setWindowTitle(f"{self.title} — {profile.name}")
        self._tasks = tasks
        self._profile = profile
        self._unsure = False  # the operator may already have done what would be sent once more
        self._looking = False
        self.page = _page(context, tasks, profile, offer, account)
        self.face = ActionForms(profile, self.action, self.title, account, self.page, self)
        self.banner = self.face.banner
        self.work = ActionWork(context, tasks, profile, offer, account, self)
        self._remedies = Remedies(context, tasks, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        self._connect()
        self.resize(_WITH_TABLE if self.action.result.columns else _WIDTH, _LOWEST)
        self._begin()
        self._grow()

    def prefill(self, given: Mapping[str, str], password: Secret) -> None:
        """Put into the form what the user has typed elsewhere a moment ago, by the names of inputs."""
        self.page.prefill(given)
        self.face.portal.set_text(password.reveal())

    def _connect(self) -> None:
        self.face.go.clicked.connect(self.go)
        self.face.cancel.clicked.connect(self.reject)
        self.face.again.clicked.connect(self._again)
        self.page.ready_changed.connect(self._show_ready)
        self.page.ready_changed.connect(self.face.share_mnemonics)
        self.page.ready_changed.connect(lambda: QTimer.singleShot(0, self, self._grow))  # once it is laid out
        self.banner.chosen.connect(self._take)
        self._remedies.failed.connect(self._show_error)
        self.work.busy.connect(self._show_busy)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)
        self.work.looked.connect(self._looked)
        self.work.posed.connect(lambda posed: self._asking.show_posed(posed))
        self.work.settled.connect(lambda: self._asking.settle())

    @cached_property
    def _asking(self) -> PersonDialog:
        """What the operator wants to know on the way is asked over this window."""
        return PersonDialog(self.windowTitle(), self)

    def _grow(self) -> None:
        """Make the window higher until nothing has to be scrolled, as far as is pleasant; never smaller."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wanted = min(self.face.wanted_height, _HIGHEST, room_for(self).height())
        if wanted > self.height():
            self.resize(self.width(), wanted)
            self._rules.fit()

    # ---- the form ----

    def _begin(self) -> None:
        self.face.show_form()
        if self.action.asks_password:
            self._looking = True
            self._show_ready()
            QTimer.singleShot(_NOTICEABLE, self, self._show_looking)
            self.work.look_for_password()
        else:
            self._looked(False)

    def _show_looking(self) -> None:
        if self._looking:
            self.face.show_looking(True)

    def _looked(self, asks: bool) -> None:
        """The password store was asked. asks: the portal password is sent and is not kept, so it has to be typed."""
        self._looking = False
        self.face.show_looking(False)
        if asks:
            self.face.ask_portal_password()
        self._show_ready()
        self.page.focus_first()
        if not self.page.owners():
            hand_focus(self.face.portal.line if asks else self.face.go)
        if not asks and self._speaks_for_itself:
            self.go()

    @property
    def _speaks_for_itself(self) -> bool:
        """Whether opening it is enough to send it: it asks nothing and changes nothing."""
        asks = self.action.inputs or self.action.confirm.for_language("en")
        return self.action.reads_only and not asks and isinstance(self.page, ActionForm)

    def _show_ready(self) -> None:
        self.face.go.setEnabled(self.page.ready and not self._looking and not self.work.running)

    def _show_busy(self, busy: bool) -> None:
        self.face.show_busy(busy)
        self._show_ready()

    # ---- sending ----

    def go(self) -> None:
        """Send what is in the form, once, after whatever has to be asked before."""
        if not self.face.go.isEnabled() or self.face.result is not None:
            return
        self.banner.clear()
        values = self.page.take()
        password = self._portal_password(lead_there=values is not None)
        if values is None or password is None:
            return
        words = self.action.confirm.for_language(QLocale().name())
        if words or self._unsure:
            self._confirm(words, values, password)
        else:
            self._send(values, password)

    def _portal_password(self, *, lead_there: bool) -> Secret | None:
        """What was typed, empty if it is not asked for. If it is missing: None, after saying so beside the field."""
        row = self.face.portal
        if row.isHidden():
            return Secret("")
        row.show_wrong("" if row.value else self.tr("The password is needed."))
        if row.value:
            return Secret(row.value)
        if lead_there:
            row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def _confirm(self, words: str, values: Values, password: Secret) -> None:
        summary, yes = self.page.summary(), self.face.go.text()
        question = ConfirmQuestion(self.title, words, summary, yes, self, unsure=self._unsure)
        question.agreed.connect(lambda: self._send(values, password))
        question.open()

    def _send(self, values: Values, password: Secret) -> None:
        self.work.start(values, password or None)

    def _again(self) -> None:
        """Go back to the form; if that asks nothing, ask the operator again."""
        self.banner.clear()
        self.face.show_form()
        self._show_ready()
        self.page.focus_first()
        if self._speaks_for_itself and self.face.portal.isHidden():
            self.go()

    # ---- what came of it ----

    def _done(self, done: Done) -> None:
        self._unsure = False
        before, self.account = self.account, done.account or self.account
        self.face.portal.line.clear()
        self.page.sent()
        if not self.action.reads_only:
            self.page.reset()
        view = ResultView(self.action, done, self.title, self._tasks)
        view.failed.connect(self._show_error)
        self.face.show_result(view)
        QTimer.singleShot(0, self, self._grow)  # when a table has found its height
        self.carried_out.emit(before, done)

    def _failed(self, error: NeonError) -> None:
        """Show it beside the field that it is about, and with its details above; what was typed stays."""
        self._unsure = self._unsure or error.code == _UNKNOWN
        refused = isinstance(error, OperatorError) and error.code == "operator.104" and error.field is None
        if self.action.asks_password and (error.field == "password" or refused):
            self.face.ask_portal_password(beside_field(error))
            return
        beside = self.page.show_problem(error)
        self._show_error(error, beside_field=beside)
        if beside:
            self.face.column.show_to(self.banner)
        elif not self.banner.focus_first():
            hand_focus(self.face.cancel)

    def _show_error(self, error: NeonError, *, beside_field: bool = False) -> None:
        offers = offered(error, among=(Remedy.RETRY, *EVERYWHERE)) if self.face.result is None else ()
        wait = error.retry_after
        tone = "warning" if error.code == _UNKNOWN else "danger"
        self.banner.show_error(error, offers, tone=tone, countdown=round(wait or 0), beside_field=beside_field)
        self.face.column.show_to(self.banner)

    def _take(self, remedy: Remedy) -> None:
        self.banner.clear()
        self._remedies.take(remedy, self._profile, self.action.service.name, self.go)

    # ---- leaving ----

    def reject(self) -> None:
        """Cancel, Close and Esc: stop what runs; else leave, and ask first if something would be lost (rule 13)."""
        if self.work.running:
            self._stop()
        elif self.face.result is None and self.page.touched:
            question = LeaveActionQuestion(self)
            question.agreed.connect(self._leave)
            question.open()
        else:
            self._leave()

    def _stop(self) -> None:
        error = self.work.stop()
        if error is not None:
            self._failed(error)
        else:
            self.page.focus_first()

    def _leave(self) -> None:
        self.page.reset()  # with its secrets
        self.face.portal.line.clear()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing while it is under way cancels it, and asks nothing (F56)."""
        running, error = self.work.running, self.work.stop()
        if error is not None:
            self.left_unknown.emit(error)
        if running:
            self._leave()
        super().closeEvent(event)


def _page(context: Context, tasks: Tasks, profile: Profile, offer: Offer, account: Account) -> ActionPage:
    """The page that a plug-in brings, if it brings one, else a form of the inputs."""
    if offer.plugin is not None and offer.plugin.has_page:
        return PluginPage(context, tasks, profile, offer.plugin, account)
    return ActionForm(offer.action, tasks)
