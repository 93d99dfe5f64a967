"""Accounts to another computer, and from one: the two dialogs for a file that its pass phrase encrypts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts import files
from neon_wizard.accounts.encrypted_file import SHORTEST, SUFFIX
from neon_wizard.authoring import moving
from neon_wizard.errors import NeonError
from neon_wizard.gui.home.accounts_list import shown_name, shown_number
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file, ask_target
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.fields import FieldRow, beside_field
from neon_wizard.gui.parts.widgets import PageColumn, ProgressLine, label
from neon_wizard.gui.parts.window_rules import WindowRules, hand_focus
from neon_wizard.gui.remedies import offered
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Account, Secret

if TYPE_CHECKING:
    from neon_wizard.accounts.account_moves import Arrival
    from neon_wizard.context import Context

__all__ = ["BringDialog", "TakeAlongDialog"]


class _MoveDialog(QDialog):
    """A column that scrolls, what went wrong or well on top of it, and a row of buttons that is always seen."""

    def __init__(self, context: Context, parent: QWidget, *, name: str, title: str, go: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        WindowRules(self)
        self.context, self.tasks = context, Tasks(self)
        self.banner = Banner()
        self.progress = ProgressLine()
        self.progress.hide()
        self.page = PageColumn()
        self.go = QPushButton(go)
        self.go.setProperty("main", "yes")
        self.go.setDefault(True)
        self.end = QPushButton(self.tr("Cance&l"))
        self.end.setAutoDefault(False)
        self.go.clicked.connect(self.start)
        self.end.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(self.page)
        row = QHBoxLayout()
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.end)
        column.addLayout(row)
        self.resize(theme.space(62), theme.space(62))

    def lay_out(self, *parts: QWidget) -> None:
        """Put `parts` into the column; they go when it is done."""
        self._parts = parts
        for part in (self.banner, *parts):
            self.page.box.addWidget(part)
        self.page.box.addStretch(1)

    def start(self) -> None:
        """Do what the main button says."""
        raise NotImplementedError

    def work(self, busy: bool) -> None:
        """Show whether something is being done; meanwhile nothing can be pressed but the way out."""
        self.progress.setVisible(busy)
        self.page.setEnabled(not busy)
        self.go.setEnabled(not busy)

    def wrong(self, row: FieldRow, words: str) -> None:
        row.show_wrong(words)
        self.page.show_to(row)
        row.line.setFocus()

    def fail(self, error: NeonError, row: FieldRow) -> None:
        """Say it beside the pass phrase, if that is what is wrong, else on top."""
        self.work(False)
        if error.field == "passphrase":
            self.banner.clear()
            self.wrong(row, beside_field(error))
            return
        self.banner.show_error(error, offered(error))
        self.page.show_to(self.banner)

    def finish(self, message: str, next_step: str) -> None:
        """Say that it is done; there is nothing left to press but Close."""
        self.work(False)
        for part in self._parts:
            part.hide()
        self.banner.show_words(message, next_step, tone="success")
        self.go.hide()
        self.end.setText(self.tr("C&lose"))
        self.end.setDefault(True)
        hand_focus(self.end)


class TakeAlongDialog(_MoveDialog):
    """Writes accounts with their passwords into a file for another computer. accounts: all that could go."""

    def __init__(self, context: Context, accounts: tuple[Account, ...], parent: QWidget) -> None:
        super().__init__(
            context,
            parent,
            name="take-along",
            title=self.tr("To another computer"),
            go=self.tr("&Save to a file…"),
        )
        self.boxes = {each.id: self._box(each) for each in moving.movable(accounts)}
        short = self.tr("At least {0} characters; four words are good. Nobody can find it out for you.")
        self.phrase = FieldRow(
            "passphrase", self.tr("&Pass phrase"), secret=True, rated=True, help_text=short.format(SHORTEST)
        )
        self.again = FieldRow("again", self.tr("The same &once more"), secret=True)
        self.phrase.typed.connect(lambda: self.again.show_wrong(""))
        holds = self.tr(
            "The file holds these accounts with their passwords, encrypted with a pass phrase, and the profiles of"
            " their operators. It does not hold balances and the settings of the windows. The accounts stay on this"
            " computer too."
        )
        self.lay_out(label(holds), *self.boxes.values(), self.phrase, self.again)
        self.phrase.line.setFocus()
        if not self.boxes:
            self.go.setEnabled(False)
            self.banner.show_words(
                self.tr("There is no account here that could go."),
                self.tr("Accounts of the demo operator stay where they are."),
            )

    def _box(self, account: Account) -> QCheckBox:
        words = f"{shown_name(account)} · {shown_number(account)} · {account.operator_name}"
        made = QCheckBox(words.replace("&", "&&"))
        made.setChecked(True)
        made.toggled.connect(lambda _: self.go.setEnabled(any(box.isChecked() for box in self.boxes.values())))
        return made

    def start(self) -> None:
        phrase = self.phrase.value
        if len(phrase) < SHORTEST:
            words = self.tr("It is too short: {0} characters at least.").format(SHORTEST)
            self.wrong(self.phrase, words)
        elif self.again.value != phrase:
            self.wrong(self.again, self.tr("These two are not the same."))
        else:
            kinds = f"{self.tr('Accounts')} (*{SUFFIX})"
            proposed = f"accounts{SUFFIX}"
            ask_target(self, self.tr("Save the accounts"), kinds, proposed, lambda path: self.save(Path(path)))

    def save(self, path: Path) -> None:
        """Write the chosen accounts to `path`."""
        ids = [key for key, box in self.boxes.items() if box.isChecked()]
        context, phrase = self.context, Secret(self.phrase.value)

        def write() -> None:
            content = moving.file_of(context.store, ids, context.profile, phrase)
            with files.storage_errors(path):
                files.replace(path, content)

        self.work(True)
        self.tasks.run(write, lambda _: self._saved(path), lambda error: self.fail(error, self.phrase), owner=self)

    def _saved(self, path: Path) -> None:
        for row in (self.phrase, self.again):
            row.line.clear()
        self.finish(
            self.tr("The accounts are in {0}.").format(path),
            self.tr(
                "Copy the file to the other computer, and choose “From another computer…” in the menu “Account” there."
                " Then delete the file."
            ),
        )


class BringDialog(_MoveDialog):
    """Takes in the accounts of a file that was written on another computer. path: of the file, if it is known."""

    # Accounts have come; the id of the first.
    brought = Signal(str)

    def __init__(self, context: Context, parent: QWidget, path: str = "") -> None:
        super().__init__(
            context, parent, name="bring", title=self.tr("From another computer"), go=self.tr("&Take them in")
        )
        self._choose = QPushButton(self.tr("Choose the &file…"))
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._ask)
        self._path = label(tone="secondary")
        self.phrase = FieldRow("passphrase", self.tr("&Pass phrase of the file"), secret=True)
        self.over = QCheckBox(self.tr("&Replace accounts that are here already"))
        self.over.setToolTip(self.tr("Otherwise they stay as they are."))
        words = self.tr(
            "On the other computer, choose “To another computer…” in the menu “Account”, and bring the file here. An"
            " account that is here already stays as it is."
        )
        choosing = QWidget()
        row = QHBoxLayout(choosing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choose)
        row.addWidget(self._path, 1)
        self.lay_out(label(words), choosing, self.phrase, self.over)
        self.file = path
        self.choose(path)

    def _ask(self) -> None:
        kinds = [f"{self.tr('Accounts')} (*{SUFFIX})", self.tr("All files (*)")]
        ask_file(self, self.tr("Choose the file with the accounts"), kinds, self.choose)

    def choose(self, path: str) -> None:
        """Take this file; empty for none yet."""
        self.file = path
        self._path.setText(path or self.tr("No file is chosen yet."))
        self.go.setEnabled(bool(path))
        self.banner.clear()
        (self.phrase.line if path else self._choose).setFocus()

    def start(self) -> None:
        if not self.phrase.value:
            self.wrong(self.phrase, self.tr("The pass phrase is needed."))
            return
        context, path = self.context, Path(self.file)
        phrase, over = Secret(self.phrase.value), self.over.isChecked()

        def take() -> Arrival:
            moved = moving.opened(path, phrase).of_operator(context.brand)
            return moving.take_in(context.store, context.kept, moved, context.profile, over=over)

        self.work(True)
        self.tasks.run(take, self._taken, partial(self.fail, row=self.phrase), owner=self)

    def _taken(self, found: Arrival) -> None:
        self.phrase.line.clear()
        names = {each.id: f"{shown_name(each)} ({shown_number(each)})" for each in self.context.accounts()}
        came = (*found.added, *found.replaced)
        counts = (
            (self.tr("new here: {0}"), found.added),
            (self.tr("replaced: {0}"), found.replaced),
            (self.tr("here already, and left as they were: {0}"), found.kept),
        )
        said = "; ".join(words.format(", ".join(names.get(each, each) for each in ids)) for words, ids in counts if ids)
        message = self.tr("The accounts are here.") if came else self.tr("Nothing has changed.")
        self.finish(message, f"{said[:1].upper()}{said[1:]}." if said else self.tr("The file holds no account."))
        if came:
            self.brought.emit(came[0])
