"""Operator profiles: open or drop one, see what it sends where and what is wrong, mend it, make a new one.

The work is `neon_wizard.authoring`'s; here it is put on a worker's thread and shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from neon_wizard import places
from neon_wizard.authoring import profile_files
from neon_wizard.authoring.checking import Checked
from neon_wizard.authoring.profile_files import is_address
from neon_wizard.authoring.service_description import Access
from neon_wizard.authoring.sheet import Fix, LookedAt, Sheet, look_at, open_source
from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.widgets import ProgressLine, label
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.profiles.kept_profiles import KeptPane, ProfileKeeping, RemoveProfileQuestion
from neon_wizard.gui.profiles.profile_dialogs import (
    NEW_FILE,
    AccessDialog,
    ProfileSources,
    UnsavedQuestion,
    source_of,
)
from neon_wizard.gui.profiles.profile_editor import OutlinePane, ProblemsPane, ProfileEditor
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.profile.addresses import host_of
from neon_wizard.protocols.deadline import Cancel

if TYPE_CHECKING:
    from neon_wizard.authoring.keeping import Listed
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile

__all__ = ["ProfileWindow"]

_SIZE = QSize(1040, 688)


class ProfileWindow(QMainWindow):
    """Deletes itself when it is closed."""

    # The file of a profile that was put among the user's own, or that is not among them any more.
    kept = Signal(str)
    # The file that holds now what is in the editor.
    saved = Signal(str)
    # The file of a profile whose services are to be tested.
    test_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, context: Context | None = None) -> None:
        """context: of the program, for keeping and testing; None: neither is offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Operator profiles"))
        self.setAcceptDrops(True)
        self.tasks = Tasks(self)
        self._context = context
        self.sheet = Sheet("", NEW_FILE)
        self.checked: Checked | None = None
        self._saved = ""
        self._after_save: Callable[[], None] | None = None
        self._fetching: Ticket | None = None
        self.editor = ProfileEditor()
        self.problems = ProblemsPane()
        self.services = OutlinePane()
        self.mine = KeptPane()
        self.tabs = QTabWidget()
        self.banner = Banner()
        self._sources = ProfileSources(self)
        self._name = QLabel()
        self._line = ProgressLine()
        self._stop = QPushButton(self.tr("Stop"))
        self._buttons()
        self._lay_out()
        self._connect()
        WindowRules(self)
        self.resize(_SIZE)
        self._show(self.sheet)

    def _buttons(self) -> None:
        self.open_file_button = QPushButton(self.tr("&Open a file…"))
        self.open_address_button = QPushButton(self.tr("Open an &address…"))
        self.new_button = QPushButton(self.tr("&New…"))
        self.save_button = QPushButton(self.tr("&Save"))
        self.keep_button = QPushButton(self.tr("&Keep among my operators"))
        self.test_button = QPushButton(self.tr("&Test its services…"))
        self.save_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
        self.open_file_button.clicked.connect(lambda: self._unless_unsaved(self._sources.choose_file))
        self.open_address_button.clicked.connect(lambda: self._unless_unsaved(self._sources.ask_address))
        self.new_button.clicked.connect(lambda: self._unless_unsaved(self._sources.ask_new))
        self.save_button.clicked.connect(lambda: self.save())
        self.keep_button.clicked.connect(self._keep)
        self.test_button.clicked.connect(self._test)
        if self._context is None:
            self.test_button.hide()
            self.keep_button.hide()

    def _lay_out(self) -> None:
        top = _row(self.open_file_button, self.open_address_button, self.new_button)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("tone", "secondary")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.problems, self.tr("Problems"))
        self.tabs.addTab(self.services, self.tr("What is sent where"))
        if self._context is not None:
            self.tabs.addTab(self.mine, self.tr("My operators"))
            self.tabs.setCurrentWidget(self.mine)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(theme.space(2))
        self._splitter.addWidget(self.editor)
        self._splitter.addWidget(self.tabs)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([_SIZE.width() * 3 // 5, _SIZE.width() * 2 // 5])
        waiting = QHBoxLayout()
        waiting.addWidget(self._line, 1)
        waiting.addWidget(self._stop)
        foot = _row(self.save_button, self.keep_button, self.test_button)
        centre = QWidget()
        column = QVBoxLayout(centre)
        margin = theme.space(2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(1))
        column.addWidget(top)
        column.addWidget(self.banner)
        column.addLayout(waiting)
        column.addWidget(self._name)
        column.addWidget(self._splitter, 1)
        drop = self.tr(
            "A profile, a description (WSDL, OpenAPI), a Postman collection, a HAR, an address or a line for curl can "
            "be dropped here, or pasted into the text."
        )
        column.addWidget(label(drop, tone="secondary"))
        column.addWidget(foot)
        self._wait(False)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.editor.paused.connect(self._check)
        self.editor.textChanged.connect(self._show_name)
        self.editor.example_pasted.connect(lambda text: self._unless_unsaved(lambda: self.open_source(text)))
        self.problems.line_wanted.connect(self.editor.go_to)
        self.problems.fix_wanted.connect(self._mend)
        self._stop.clicked.connect(self._stop_fetching)
        self._sources.chosen.connect(self.open_source)
        self._sources.written.connect(self._show)
        self._sources.target.connect(self._save_as)
        self.mine.open_wanted.connect(lambda path: self._unless_unsaved(lambda: self.open_source(path)))
        if self._context is not None:
            self._keeping = ProfileKeeping(self._context, self.tasks, self)
            self._keeping.kept.connect(self._was_kept)
            self._keeping.failed.connect(self._not_opened)
            self.mine.update_wanted.connect(self._update)
            self.mine.remove_wanted.connect(self._ask_to_remove)
            self._list()

    # ---- what is in the editor ----

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    @property
    def unsaved(self) -> bool:
        return self.text != self._saved

    def open_source(self, source: str, access: Access | None = None) -> None:
        """Open a file's path, an address or a text: a profile, or what one is made of."""
        self.banner.clear()
        self._stop_fetching()  # what was wanted before is not wanted any more
        self._wait(True)
        cancel = Cancel()
        self._fetching = self.tasks.run(
            lambda: open_source(source, cancel, access),
            self._opened,
            lambda error: self._ask_access(source, error),
            cancel=cancel,
        )

    def _opened(self, sheet: Sheet) -> None:
        self._wait(False)
        self._show(sheet)

    def _ask_access(self, source: str, error: NeonError) -> None:
        """Say that it could not be opened; where a login is needed, ask for it."""
        self._not_opened(error)
        if error.facts.get("reason") == profile_files.LOGIN_NEEDED and is_address(source):
            dialog = AccessDialog(host_of(source), self)
            dialog.given.connect(lambda name, password: self.open_source(source, Access(name, password)))
            dialog.open()

    def _not_opened(self, error: NeonError) -> None:
        self._wait(False)
        self.banner.show_error(error, ())

    def _stop_fetching(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()
        self._wait(False)

    def _show(self, sheet: Sheet) -> None:
        self.sheet = sheet
        # What lies in no file yet has never been saved.
        self._saved = sheet.text.replace("\r\n", "\n") if sheet.path else ""
        self.editor.replace_all(sheet.text)
        self.editor.document().clearUndoRedoStacks()
        self.editor.go_to(1)
        if sheet.text and self.tabs.currentWidget() is self.mine:
            self.tabs.setCurrentWidget(self.problems)
        self._show_name()

    def _show_name(self) -> None:
        mark = " •" if self.unsaved else ""
        self._name.setText(f"{self.sheet.name}{mark}" if self.text or self.sheet.path else "")
        self._name.setToolTip(self.sheet.origin)
        self.save_button.setEnabled(self.unsaved)

    def _wait(self, waiting: bool) -> None:
        self._line.setVisible(waiting)
        self._stop.setVisible(waiting)
        for button in (self.open_file_button, self.open_address_button, self.new_button):
            button.setEnabled(not waiting)

    # ---- what is wrong with it ----

    def _check(self) -> None:
        text, sheet = self.text, self.sheet
        if not text.strip():
            self._show_checked(text, None)
            return

        self.tasks.run(lambda: look_at(sheet, text), lambda found: self._show_checked(text, found), self._not_opened)

    def _show_checked(self, text: str, found: LookedAt | None) -> None:
        if text != self.text:
            return  # a later check is under way
        self.checked = found.checked if found else None
        profile = self.checked.profile if self.checked else None
        problems = self.checked.problems if self.checked else ()
        self.keep_button.setEnabled(profile is not None)
        self.test_button.setEnabled(profile is not None)
        marked = [each for each in reversed(problems) if each.line and not each.notice]
        tones = {each.line: "warning" if each.warning else "danger" for each in marked}
        self.editor.mark_lines(tones)
        if found is None:
            self.problems.show_nothing()
        else:
            self.problems.show_problems(found.problems, self.sheet.undecided)
        number = self.tr("Problems ({number})").format(number=len(problems))
        self.tabs.setTabText(0, number if problems else self.tr("Problems"))
        self.services.show_services(profile.name if profile else "", found.services if found else ())

    def _mend(self, fix: Fix) -> None:
        text = self.text

        def mended(new: str) -> None:
            if self.text == text:
                self.editor.replace_all(new)

        self.tasks.run(lambda: fix.apply(text), mended, self._not_opened)

    # ---- where it comes from ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if source_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        source = source_of(event.mimeData())
        event.acceptProposedAction()
        if source:
            self._unless_unsaved(lambda: self._sources.take(source))

    # ---- where it goes ----

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the text into its file, or into one that is asked for. then: called when it is saved."""
        self._after_save = then
        if self.sheet.path is not None:
            self._save_as(self.sheet.path)
            return
        profile = self.checked.profile if self.checked else None
        self._sources.ask_target(f"{profile.id}.toml" if profile else NEW_FILE)

    def _save_as(self, path: Path) -> None:
        text = self.text

        def work() -> None:
            if path.exists():
                profile_files.save(path, text)
            else:
                profile_files.write_new(path, text)

        self.tasks.run(work, lambda _: self._was_saved(path, text), self._not_opened)

    def _was_saved(self, path: Path, text: str) -> None:
        self.sheet = Sheet(text, str(path), path, undecided=self.sheet.undecided)
        self._saved = text
        self._show_name()
        self._check()
        self.saved.emit(str(path))
        then, self._after_save = self._after_save, None
        if then is not None:
            then()

    def _keep(self) -> None:
        """Keep the profile as it stands here; one that lies among the user's own already is only saved."""
        profile, path = self.checked.profile if self.checked else None, self.sheet.path
        if profile is None or self._context is None:
            return
        if path is not None and path.parent == places.profile_dirs()[0]:
            self.save(lambda: self._was_kept(str(path)))
            return
        there = replace(profile, origin=self.sheet.origin)
        self._keeping.keep(lambda: there)

    def _was_kept(self, path: str) -> None:
        self.banner.show_words(self.tr("The operator can be chosen now."), path, tone="success")
        self._list()
        self.kept.emit(path)

    # ---- those that are kept ----

    def _list(self) -> None:
        context = self._context
        if context is not None:
            self.tasks.run(context.kept.all, self.mine.show_profiles, self._not_opened)

    def _update(self, listed: Listed) -> None:
        """Read it again where it came from; a file that is not there any more is asked for."""
        context, profile = self._context, listed.profile
        if context is None or profile is None:
            return
        self.banner.clear()
        if not is_address(listed.source) and not Path(listed.source).is_file():
            self._keeping.choose_file(profile.id, profile.name)
            return

        def load() -> Profile:
            found = context.fetched(listed.source) if is_address(listed.source) else context.profile(listed.source)
            context.kept.require_operator(found, profile.id, profile.name)
            return found

        self._keeping.keep(load, listed.path)

    def _ask_to_remove(self, listed: Listed) -> None:
        context = self._context
        if context is None:
            return
        question = RemoveProfileQuestion(listed, self)
        question.agreed.connect(
            lambda: self.tasks.run(
                lambda: context.kept.remove(listed.path), lambda _: self._was_removed(listed), self._not_opened
            )
        )
        question.open()

    def _was_removed(self, listed: Listed) -> None:
        self._list()
        self.kept.emit(str(listed.path))

    def _test(self) -> None:
        """Ask for a test of the file, saved first where it must be: a file is what users get."""
        if self.unsaved or self.sheet.path is None:
            self.save(self._test)
            return
        self.test_wanted.emit(str(self.sheet.path))

    def follow_file(self, path: str) -> None:
        """The file at `path` was changed elsewhere: show it as it is now, unless something else was typed meanwhile."""
        if not self.unsaved and self.sheet.path is not None and str(self.sheet.path) == path:
            self.open_source(path)

    # ---- leaving ----

    def _unless_unsaved(self, then: Callable[[], None]) -> None:
        if not self.unsaved or not self.text.strip():
            then()
            return
        question = UnsavedQuestion(self)
        question.save.connect(lambda: self.save(then))
        question.discard.connect(then)
        question.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.unsaved and self.text.strip():
            event.ignore()
            self._unless_unsaved(self._leave)
            return
        self.tasks.cancel_all()
        super().closeEvent(event)

    def _leave(self) -> None:
        self._saved = self.text
        self.close()


def _row(*buttons: QPushButton) -> QWidget:
    """Put them side by side, and below each other where there is no room."""
    box = QWidget()
    row = FlowLayout(box, theme.space(1))
    for button in buttons:
        row.addWidget(button)
    return box
