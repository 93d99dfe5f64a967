"""The SIP settings of an account (B2): every setting with its origin, fetched anew, edited, undone, tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts.connection import mode_of
from neon_wizard.accounts.sip_settings import Editor
from neon_wizard.errors import NeonError, OperatorError
from neon_wizard.gui.home.accounts_list import shown_number
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import DiscardQuestion
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import FieldRow, ModeChoice
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.person_panel import asking_in_dialogs
from neon_wizard.gui.parts.widgets import PageColumn, ProgressLine, label, unique_mnemonics
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.remedies import Remedies, offered
from neon_wizard.gui.settings.setting_cell import Comparison, SettingCell
from neon_wizard.gui.settings.settings_work import SettingsWork
from neon_wizard.messages import Remedy, explain
from neon_wizard.model import Account, Secret
from neon_wizard.profile import Mode
from neon_wizard.profile.operator import Profile

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Fetched
    from neon_wizard.context import Context
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.sip.register import RegistrationResult

__all__ = ["AccountSettings"]

_SIZE = QSize(680, 720)


class AccountSettings(QDialog):
    """Edits the account in the store, and tells that in `changed`. Deletes itself when it is closed."""

    # The id that the account had, and the account as it is kept now.
    changed = Signal(str, Account)

    def __init__(
        self, context: Context, tasks: Tasks, account: Account, profile: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("account-settings")
        self.setWindowTitle(self.tr("SIP account settings: {0}").format(shown_number(account)))
        self.editor = Editor(account)
        self._profile = profile
        self._fetched: Fetched | None = None
        self.work = SettingsWork(context, tasks, profile, self)
        self.work.person = asking_in_dialogs(self, self.tr("Fetching the settings"))
        self._remedies = Remedies(context, tasks, self)
        self.cells: dict[str, SettingCell] = {}
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_account()
        WindowRules(self)
        self.resize(_SIZE)

    # ---- parts ----

    def _make_parts(self) -> None:
        self.banner = Banner()
        self.comparison = Comparison()
        self.line = ProgressLine()
        self.words = label(tone="secondary", role="small")
        self.login = FieldRow("login", self.tr("&Login"))
        self.password = FieldRow("password", self.tr("&Password"), secret=True, help_text=" ")
        self.fetch = self._button(self.tr("&Fetch settings"), "fetch")
        self.mode = ModeChoice()
        self.mode_words = label(tone="secondary", role="small")
        self.test = self._button(self.tr("&Test registration"), "test")
        self.undo_all = self._button(self.tr("&Undo all my changes"), "undo-all")
        self.save = self._button(self.tr("&Save"), "save")
        self.save.setProperty("main", "yes")
        self.shut = self._button(self.tr("&Close"), "close")
        self.stop = self._button(self.tr("C&ancel"), "cancel")

    def _button(self, text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        page = PageColumn(width=theme.FORM_WIDTH + theme.space(8))
        self.page = page
        self._cells = QWidget()
        self._grid = QGridLayout(self._cells)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(2))
        self._grid.setVerticalSpacing(theme.space(1.5))
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)
            self._grid.setColumnMinimumWidth(half, theme.space(24))
        self._tests = QWidget()
        row = FlowLayout(self._tests, theme.space(1))
        row.addWidget(self.test)
        row.addWidget(self.undo_all)
        for part in (self.banner, self.comparison, self._fetching(), self._tests, self._cells):
            page.box.addWidget(part)
        page.box.addStretch(1)
        for kept in (self.line, self.stop):
            policy = kept.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            kept.setSizePolicy(policy)
            kept.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.words, 1)
        for button in (self.stop, self.save, self.shut):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self.line)
        column.addLayout(foot)

    def _fetching(self) -> QWidget:
        """The card with login and password, and when they are used."""
        card = QFrame()
        card.setProperty("role", "card")
        fields = QHBoxLayout()
        fields.setSpacing(theme.space(2))
        fields.addWidget(self.login, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.password, 1, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        inside.setSpacing(theme.space(1.5))
        inside.addLayout(fields)
        inside.addWidget(self.mode)
        inside.addWidget(self.mode_words)
        inside.addWidget(self.fetch, 0, Qt.AlignmentFlag.AlignLeft)
        card.setVisible("provisioning" in self._profile.services)
        self._card = card
        return card

    def _connect(self) -> None:
        self.fetch.clicked.connect(self._fetch)
        self.login.line.returnPressed.connect(self._fetch)
        self.password.line.returnPressed.connect(self._fetch)
        self.test.clicked.connect(self._test)
        self.undo_all.clicked.connect(self._undo_all)
        self.save.clicked.connect(self._save)
        self.shut.clicked.connect(self.reject)
        self.stop.clicked.connect(self.work.cancel)
        self.mode.chosen.connect(self._choose_mode)
        self.comparison.apply_wanted.connect(self._apply)
        self.banner.chosen.connect(self._take)
        self._remedies.failed.connect(self._failed)
        self.work.busy.connect(self._show_busy)
        self.work.fetched.connect(self._compare)
        self.work.kept.connect(self._kept)
        self.work.registered.connect(self._registered)
        self.work.failed.connect(self._failed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._save)

    # ---- what is shown ----

    def show_account(self) -> None:
        """Show everything as the editor has it."""
        account, mode = self.editor.account, mode_of(self._profile, self.editor.account)
        self.login.set_text(account.login)
        kept = mode is Mode.ALWAYS and self._profile.mode is not Mode.ONCE
        self.password.set_help(self.tr("Leave it empty to use the kept one.") if kept else "")
        self.mode.setVisible(self._profile.mode is Mode.ASK)
        self.mode.show_mode(mode, keeps_password=self._profile.asks_with_password)
        self.mode_words.setVisible(self._profile.mode is not Mode.ASK)
        self.mode_words.setText(
            self.tr("{0} gives your settings anew before every connection.").format(self._profile.name)
            if mode is Mode.ALWAYS
            else self.tr("Settings are fetched only when you say so; your password is not kept.")
        )
        self._show_cells()

    def _show_cells(self) -> None:
        settings = self.editor.settings
        if [each.name for each in settings] != list(self.cells):
            self._make_cells()
        for each in settings:
            self.cells[each.name].show_setting(each)
        self._show_buttons()

    def _make_cells(self) -> None:
        for cell in self.cells.values():
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = {}
        for place, setting in enumerate(self.editor.settings):
            cell = self.cells[setting.name] = SettingCell(setting)
            cell.typed.connect(self._typed)
            cell.left.connect(self._left)
            cell.undo_wanted.connect(self._undo)
            self._grid.addWidget(cell, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self._share_mnemonics()

    def _share_mnemonics(self) -> None:
        buttons = [self.fetch, self.test, self.undo_all, self.save, self.shut, self.stop, *self.mode.buttons()]
        rows = [self.login, self.password, *(cell.row for cell in self.cells.values())]
        texts = unique_mnemonics([*(each.text() for each in buttons), *(row.title for row in rows)])
        for button, text in zip(buttons, texts, strict=False):
            button.setText(text)
        for row, text in zip(rows, texts[len(buttons) :], strict=True):
            row.set_title(text)

    def _show_buttons(self) -> None:
        idle = not self.work.running
        self.save.setEnabled(idle and self.editor.unsaved and not self.editor.wrong)
        self.undo_all.setEnabled(idle and self.editor.changed)
        for button in (self.fetch, self.test, self.comparison.apply):
            button.setEnabled(idle)
        self.mode.setEnabled(idle)

    def _show_busy(self, words: str) -> None:
        self.words.setText(words)
        self.line.setVisible(bool(words))
        self.stop.setVisible(bool(words))
        if words:
            for button in (self.fetch, self.test, self.save, self.undo_all, self.comparison.apply, self.mode):
                button.setEnabled(False)
        else:
            self._show_buttons()

    # ---- editing ----

    def _typed(self, name: str, text: str) -> None:
        self.editor.set(name, text)
        self._show_origin(name)

    def _left(self, name: str) -> None:
        self.cells[name].show_wrong(self.editor.wrong.get(name))
        for each in self.editor.settings:  # a typed address may hold more than the setting that it was typed for
            if each.name in self.cells and each.name not in self.editor.wrong:
                self.cells[each.name].show_setting(each)
        self._show_origin(name)

    def _show_origin(self, name: str) -> None:
        self.cells[name].show_origin(next(each for each in self.editor.settings if each.name == name))
        self._show_buttons()

    def _undo(self, name: str) -> None:
        self.editor.undo(name)
        self.cells[name].show_wrong(None)
        self._show_cells()

    def _undo_all(self) -> None:
        self.editor.undo()
        for cell in self.cells.values():
            cell.show_wrong(None)
        self._show_cells()
        self.test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self._all_right() and self.editor.unsaved:
            self.work.save(self.editor.account)

    def _all_right(self) -> bool:
        """Whether nothing is wrong. What is wrong is shown beside its field, and the first gets the focus (rule 7)."""
        for name, error in self.editor.wrong.items():
            self.cells[name].show_wrong(error)
        first = next((cell for name, cell in self.cells.items() if name in self.editor.wrong), None)
        if first is not None:
            first.row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.page.show_to(first)
        return first is None

    def _choose_mode(self, mode: Mode) -> None:
        self.work.choose_mode(self.editor.saved, mode)

    # ---- fetching and testing ----

    def _fetch(self) -> None:
        if self.work.running or not self.fetch.isVisibleTo(self):
            return
        self.banner.clear()
        self.comparison.hide()
        text = self.password.line.text()
        self.work.fetch(self.editor.saved, self.login.line.text(), Secret(text) if text else None)

    def _compare(self, fetched: Fetched) -> None:
        self._fetched = fetched
        if fetched.changed:
            self.comparison.show_fetched(fetched)
            self.page.show_to(self.comparison)
            self._show_buttons()
        else:
            self._apply()

    def _apply(self) -> None:
        if self._fetched is not None:
            self.work.apply(self._fetched)

    def _kept(self, account: Account) -> None:
        if self._fetched is not None:
            same = not self._fetched.changed
            self.comparison.hide()
            self.password.line.clear()
            self._fetched = None
            words = self.tr("Nothing has changed.") if same else self.tr("The new settings are used from now on.")
            self.banner.show_words(words, tone="success")
        before = self.editor.saved.id
        self.editor.rebase(account)
        self.setWindowTitle(self.tr("SIP account settings: {0}").format(shown_number(account)))
        self.show_account()
        self.changed.emit(before, account)

    def _test(self) -> None:
        if self._all_right() and not self.work.running:
            self.banner.clear()
            self.work.test(self.editor.saved, self.editor.account.sip)

    def _registered(self, found: RegistrationResult) -> None:
        words = self.tr("This account registers: {0} over {1} at {2}.").format(
            found.aor, found.transport.upper(), found.address
        )
        more = [self.tr("{0} s were granted.").format(found.expires)] if found.expires else []
        if found.contacts:
            more.append(self.tr("Phones that are registered now: {0}.").format(len(found.contacts)))
        self.banner.show_words(words, " ".join(more), tone="success")
        self.page.show_to(self.banner)

    def _failed(self, error: NeonError) -> None:
        self._fetched = None
        if (isinstance(error, OperatorError) and error.code == "operator.104") or error.field == "password":
            self.password.show_wrong(explain(error).message)
            self.password.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.line.selectAll()
            return
        self.banner.show_error(error, offered(error))
        self.page.show_to(self.banner)

    def _take(self, remedy: Remedy) -> None:
        self.banner.clear()
        self._remedies.take(remedy, self._profile, "provisioning", self._fetch)

    # ---- leaving ----

    def reject(self) -> None:
        """Esc and Close: leave, and ask first only if something would be lost (rule 13)."""
        if self.work.saving:
            return
        if not self.editor.unsaved:
            self._leave()
            return
        question = DiscardQuestion(self)
        question.agreed.connect(self._leave)
        question.open()

    def _leave(self) -> None:
        self.work.cancel()
        self.password.line.clear()
        super().reject()
