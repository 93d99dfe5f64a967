"""The dialog of one action: its form, its confirmation, what is under way, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.gui import theme
from neon_wizard.gui.actions.face import ActionFace
from neon_wizard.gui.actions.form import ActionForm
from neon_wizard.gui.actions.work import ActionWork
from neon_wizard.gui.mending import Mender
from neon_wizard.gui.pages.form import beside_field
from neon_wizard.messages import Action, explain
from neon_wizard.model import Secret

if TYPE_CHECKING:
    from neon_wizard.accounts.actions import Done
    from neon_wizard.context import Context
    from neon_wizard.gui.actions.page import ActionPage, Offer, Values
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.model import Account
    from neon_wizard.profile.operator import Profile

__all__ = ["ActionDialog"]

_WIDTH, _WITH_TABLE = theme.FORM_WIDTH + theme.space(6), theme.space(92)
_LOWEST, _HIGHEST = theme.space(46), theme.space(90)
_MENDED_HERE = (Action.RETRY, Action.UNLOCK, Action.TRUST_HOSTS, Action.HTTP_CREDENTIALS, Action.SUPPORT)
_UNKNOWN = "action.unknown"
_NOTICEABLE = 400  # milliseconds: a line that comes and goes faster than this is only a flicker


class ActionDialog(QDialog):
    """Does `offer` for `account`, each time at the user's word. Deletes itself when it is closed."""

    carried_out = Signal(object, object)
    """The `Account` as it was, and `accounts.actions.Done`: the operator has done it."""
    left_unknown = Signal(object)
    """It was closed while the operator was asked: the `NeonError` that says so."""

    def __init__(
        self, context: Context, tasks: Tasks, profile: Profile, offer: Offer, account: Account, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.action = offer.action
        self.account = account
        self.title = self.action.title.for_language(QLocale().name()) or self.action.id
        self.setObjectName(f"action-{self.action.id}")
        self.setWindowTitle(f"{self.title} — {profile.name}")
        self._tasks = tasks
        self._profile = profile
        self._unsure = False  # the operator may have done already what would be sent once more
        self._looking = False
        self.page = _page(context, tasks, profile, offer, account)
        self.face = ActionFace(profile, self.action, self.title, account, self.page, self)
        self.banner = self.face.banner
        self.work = ActionWork(context, tasks, profile, offer, account, self)
        self._mender = Mender(context, tasks, self, service=self.action.service.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        self._connect()
        self.resize(_WITH_TABLE if self.action.result.columns else _WIDTH, _LOWEST)
        self._begin()
        self._grow()

    def _connect(self) -> None:
        self.face.go.clicked.connect(self.go)
        self.face.cancel.clicked.connect(self.reject)
        self.face.again.clicked.connect(self._again)
        self.page.ready_changed.connect(self._show_ready)
        self.page.ready_changed.connect(self.face.share_mnemonics)
        self.page.ready_changed.connect(lambda: QTimer.singleShot(0, self, self._grow))  # once it is laid out
        self.banner.chosen.connect(self._mend)
        self._mender.mended.connect(self.go)
        self._mender.failed.connect(self._show_error)
        self.work.busy.connect(self._show_busy)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)
        self.work.looked.connect(self._looked)

    def _grow(self) -> None:
        """Until nothing has to be scrolled, or the window is as high as is pleasant; never smaller."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        room = self.screen().availableSize().height() - theme.space(5)  # for the window's own title
        wanted = min(self.face.wanted_height, _HIGHEST, room)
        if wanted > self.height():
            self.resize(self.width(), wanted)

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
        """asks: the portal password is sent, and not kept."""
        self._looking = False
        self.face.show_looking(False)
        if asks:
            self.face.ask_portal_password()
        self._show_ready()
        self.page.focus_first()
        if not self.page.owners():
            (self.face.portal.line if asks else self.face.go).setFocus(Qt.FocusReason.OtherFocusReason)
        if not asks and self._speaks_for_itself:
            self.go()

    @property
    def _speaks_for_itself(self) -> bool:
        """Nothing is asked, and nothing is changed: whoever opens it wants to see what comes of it."""
        asks = self.action.inputs or self.action.confirm.for_language("en")
        return self.action.reads_only and not asks and isinstance(self.page, ActionForm)

    def _show_ready(self) -> None:
        self.face.go.setEnabled(self.page.ready and not self._looking and not self.work.running)

    def _show_busy(self, busy: bool) -> None:
        self.face.show_busy(busy)
        self._show_ready()

    # ---- sending ----

    def go(self) -> None:
        """Send what is in the form, once, after what has to be asked before."""
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
        """As it was typed, empty where it is not asked for; None, and that is said, where it is missing."""
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
        from neon_wizard.gui.actions.confirming import ConfirmQuestion

        summary, yes = self.page.summary(), self.face.go.text()
        question = ConfirmQuestion(self.title, words, summary, yes, self, unsure=self._unsure)
        question.agreed.connect(lambda: self._send(values, password))
        question.open()

    def _send(self, values: Values, password: Secret) -> None:
        self.work.start(values, password or None)

    def _again(self) -> None:
        """Back to the form; where nothing is asked, the answer anew."""
        self.banner.clear()
        self.face.show_form()
        self._show_ready()
        self.page.focus_first()
        if self._speaks_for_itself and self.face.portal.isHidden():
            self.go()

    # ---- what came of it ----

    def _done(self, done: Done) -> None:
        from neon_wizard.gui.actions.results import ResultView

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
        """Beside the field that it is about, and with its details above; what was typed stays."""
        self._unsure = self._unsure or error.code == _UNKNOWN
        refused = isinstance(error, OperatorError) and error.code == "operator.104" and error.field is None
        if self.action.asks_password and (error.field == "password" or refused):
            self.face.ask_portal_password(beside_field(error))
            return
        self._show_error(error)
        if self.page.show_problem(error):
            self.face.column.show_to(self.banner)
        elif not self.banner.focus_first():
            self.face.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_error(self, error: NeonError) -> None:
        own = explain(error).action
        offers = (own,) if own in _MENDED_HERE and self.face.result is None else ()
        wait = error.retry_after if isinstance(error, OperatorError) else None
        tone = "warning" if error.code == _UNKNOWN else "danger"
        self.banner.show_error(error, offers, tone=tone, countdown=round(wait or 0))
        self.face.column.show_to(self.banner)

    def _mend(self, step: Action) -> None:
        self.banner.clear()
        self._mender.take(step, self._profile)

    # ---- leaving ----

    def reject(self) -> None:
        """Cancel, Close and Esc: stop what runs; else leave, and ask first where something would be lost (rule 13)."""
        if self.work.running:
            self._stop()
        elif self.face.result is None and self.page.touched:
            from neon_wizard.gui.actions.confirming import LeaveActionQuestion

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
    """A page of its own where there is one, else a form of the inputs."""
    if offer.plugin is not None and offer.plugin.has_page:
        from neon_wizard.gui.actions.plugin_page import PluginPage

        return PluginPage(context, tasks, profile, offer.plugin, account)
    return ActionForm(offer.action, tasks)
