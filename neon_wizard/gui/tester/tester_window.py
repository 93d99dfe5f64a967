"""The endpoint tester: choose an operator, see what it still has to hand over, test its services, report, test again.

What is asked and decided is `neon_wizard.checks`'s, on worker threads (`testing`); the parts of the window show it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QSplitter, QVBoxLayout, QWidget

from neon_wizard.checks.findings import Check, CheckResult, Effect, Run
from neon_wizard.checks.run_files import KeptRun
from neon_wizard.errors import NeonError
from neon_wizard.gui import preferences
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import WindowRules, room_for
from neon_wizard.gui.remedies import offered
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester import words
from neon_wizard.gui.tester.changes import TestedProfile
from neon_wizard.gui.tester.controls import Controls, OperatorChooser, Progress
from neon_wizard.gui.tester.panes import Panes, SignupQuestion
from neon_wizard.gui.tester.reporting import Material, Reporting
from neon_wizard.gui.tester.testing import SecretAsking, Testing, test_secret
from neon_wizard.gui.tester.tree import CheckTree
from neon_wizard.messages import Remedy

if TYPE_CHECKING:
    from neon_wizard.checks.check_context import RunOptions
    from neon_wizard.context import Context

__all__ = ["TesterWindow"]

_SIZE: Final = QSize(1120, 760)


class TesterWindow(QMainWindow):
    """Deletes itself when it is closed. operator: an id, a profile's file, or ``demo``; empty: the first there is."""

    __test__ = False  # its name begins like a test's, but it is none of pytest's
    # The path of a profile's file that was changed here.
    profile_changed = Signal(str)
    # The file of the tested profile, which is to be opened in its editor.
    edit_wanted = Signal(Path)

    def __init__(self, context: Context, operator: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Test an operator's web services"))
        self.tasks = Tasks(self)
        self.testing = Testing(context, self.tasks, self)
        self.profile = TestedProfile(self.testing, self.tasks, self)
        self.shown: Run | None = None
        self._results: dict[str, CheckResult] = {}
        self._compared: Run | None = None
        # What was wanted last, with what was agreed on then: for another try at it.
        self._begin: Callable[[], None] = lambda: None
        self._waiting: frozenset[str] = frozenset()
        self.chooser = OperatorChooser(context, self.tasks)
        self.controls = Controls()
        self.progress = Progress()
        self.banner = Banner()
        self.tree = CheckTree()
        self.summary = label(role="strong")
        self.panes = Panes(self.tasks)
        self.asking = SecretAsking(self.testing, self)
        self.reporting = Reporting(self.tasks, self, self._material)
        self.reporting.asked_by = preferences.read(context, preferences.SENDER, "")
        self.report = QPushButton(self.tr("&Report"))
        self.report.setMenu(self.reporting.menu)
        self.password = QPushButton(self.tr("Test &password…"))
        self._lay_out()
        self._connect()
        WindowRules(self)
        self.resize(_SIZE)
        self._follow()
        self.chooser.fill(operator)

    # ---- the parts ----

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.controls)
        column.addWidget(self.tree, 1)
        column.addWidget(self.summary)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.space(2))
        splitter.addWidget(left)
        splitter.addWidget(self.panes)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SIZE.width() // 2, _SIZE.width() // 2])
        top = QVBoxLayout() if room_for(self).width() < _SIZE.width() else QHBoxLayout()
        top.setSpacing(theme.space(1))
        beside = QHBoxLayout()
        beside.setSpacing(theme.space(1))
        beside.addWidget(self.password)
        beside.addWidget(self.report)
        beside.addStretch(0)
        top.addWidget(self.chooser, 1)
        top.addLayout(beside)
        centre = QWidget()
        whole = QVBoxLayout(centre)
        margin = theme.space(2)
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(theme.space(1.5))
        whole.addLayout(top)
        whole.addWidget(self.banner)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.progress)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        testing = self.testing
        testing.opened.connect(self._opened)
        testing.begun.connect(self._begun)
        testing.asking.connect(self._asking)
        testing.answered.connect(self._answered)
        testing.ended.connect(self._ended)
        testing.ended_beside.connect(self._ended_beside)
        testing.secret_wanted.connect(self._ask_secret)
        for source in (testing.failed, self.profile.failed, self.reporting.failed, self.panes.runs.failed):
            source.connect(self._show_error)
        testing.unkept.connect(lambda error: self.banner.show_error(error, (), tone="warning"))
        self.chooser.chosen.connect(self._open)
        self.chooser.edit_wanted.connect(self.profile.edit)
        self.panes.checklist.edit_wanted.connect(self.profile.edit)
        self.controls.wanted.connect(self._test)
        self.progress.stopped.connect(testing.stop)
        self.tree.chosen.connect(self._look_at)
        self.tree.ticked_changed.connect(lambda: self.controls.tick(self.tree.ticked))
        self.panes.detail.again_wanted.connect(lambda check_id: self._test((check_id,)))
        self.panes.detail.change_wanted.connect(self.profile.change)
        self.profile.changed.connect(self.profile_changed)
        self.profile.edit_wanted.connect(self.edit_wanted)
        self.profile.told.connect(
            lambda words, path, offers: self.banner.show_words(words, path, offers, tone="success")
        )
        self.profile.test_wanted.connect(lambda check_id: self.test(self._depending(check_id)))
        self.panes.runs.open_wanted.connect(self._open_run)
        self.panes.runs.compared.connect(self._compare)
        self.panes.runs.beside_wanted.connect(self._start_beside)
        self.reporting.told.connect(lambda words, path, tone: self.banner.show_words(words, path, tone=tone))
        self.reporting.sender_changed.connect(self._keep_sender)
        self.password.clicked.connect(self.asking.ask_test_password)
        self.banner.chosen.connect(self._mend)

    # ---- whom ----

    def _open(self, name_or_path: str) -> None:
        self.banner.clear()
        self.testing.open(name_or_path)

    def _opened(self) -> None:
        loaded = self.testing.loaded
        if loaded is not None:
            self.chooser.name(loaded.profile.name)
        self.tree.show_checks(step.check for step in (loaded.steps if loaded else ()))
        self._show_run(self.testing.run if loaded else None)
        self.panes.show_operator(loaded, first=self.testing.run is None)

    # ---- testing ----

    def _test(self, ids: Collection[str]) -> None:
        self.banner.clear()
        self.test(ids)

    def test(self, ids: Collection[str] = ()) -> None:
        """Ask the checks with these ids, or all where there is none; those that create accounts are agreed on first."""
        loaded = self.testing.loaded
        if loaded is None or self.testing.running:
            return
        wanted = frozenset(ids)
        asked_for = any(step.check.effect is Effect.CREATES and step.check.id in wanted for step in loaded.steps)
        options = self.controls.options
        if asked_for and not options.allow_signup:
            self.controls.signup.setChecked(True)
            options = self.controls.options
        steps = self.testing.chosen(wanted, allow_signup=options.allow_signup)
        creating = sum(step.check.signs_up for step in steps)
        if not creating:
            if steps:
                self._start(wanted, options)
            return
        question = SignupQuestion(loaded.profile.name, creating, self)
        question.agreed.connect(lambda: self._start(wanted, options))
        question.open()

    def _depending(self, check_id: str) -> tuple[str, ...]:
        """Return a check, and those that its failure left open: with the change the next error is in sight."""
        return self.shown.depending(check_id) if self.shown else (check_id,)

    def _start(self, wanted: frozenset[str], options: RunOptions) -> None:
        """Begin the run. options: as they were when this was agreed on."""
        self._begin = lambda: self._start(wanted, options)
        self.progress.begin()
        self.testing.start(self.testing.chosen(wanted, allow_signup=options.allow_signup), options)
        self._follow()

    def _start_beside(self) -> None:
        """Ask where users ask, too."""
        self.banner.clear()
        options = self.controls.options
        self._begin = self._start_beside
        self.progress.begin()
        self.testing.start_beside(options)
        self._follow()

    def _ended_beside(self, run: Run) -> None:
        self.panes.setCurrentWidget(self.panes.runs)
        self.panes.runs.show_changes(run)

    def _begun(self, ids: frozenset[str]) -> None:
        if self.shown is not self.testing.run:
            self._show_run(self.testing.run)
        self.tree.forget(ids)
        for each in ids:
            self._results.pop(each, None)
        self._waiting = ids
        self._show_check()

    def _asking(self, number: int, count: int, check: Check) -> None:
        self.progress.tell(number, count, check)
        self.tree.show_asking(check.id)

    def _answered(self, result: CheckResult) -> None:
        self._results[result.check.id] = result
        self.tree.show_result(result)
        if self.tree.current == result.check.id:
            self._show_check()

    def _ended(self) -> None:
        self.progress.hide()
        self._show_run(self.testing.run)
        if not self.tree.current and self.shown is not None:
            self.tree.look_at(self.tree.worst(self.shown.results))
        self._follow()

    # ---- what is shown ----

    def _show_run(self, run: Run | None) -> None:
        self.shown = run
        loaded = self.testing.loaded
        self._results = {each.check.id: each for each in run.results} if run else {}
        self.tree.show_results(self._results.values())
        self.panes.show_run(run, loaded.kept if loaded else ())
        self.summary.setText(words.summary(run))
        self._show_check()
        self._follow()

    def _show_check(self) -> None:
        """Show the check that is looked at, as it is now."""
        current = self.tree.current
        if current:
            asking = self.testing.running and current in self._waiting
            self.panes.show_check(current, self._results, self.testing.loaded, asking=asking)

    def _look_at(self, _check_id: str) -> None:
        self._show_check()
        self.panes.setCurrentWidget(self.panes.detail)

    def _open_run(self, kept: KeptRun) -> None:
        self._show_run(kept.run)

    def _compare(self, earlier: Run | None) -> None:
        self._compared = earlier

    def _follow(self) -> None:
        loaded, running = self.testing.loaded, self.testing.running
        ready = loaded is not None and not running
        signup = loaded is not None and any(step.check.effect is Effect.CREATES for step in loaded.steps)
        self.controls.follow(ready=ready, signup=signup)
        self.chooser.setEnabled(not running)
        editable = self.profile.file is not None
        self.chooser.edit.setEnabled(editable and not running)
        self.panes.checklist.edit.setVisible(editable)
        self.panes.detail.again.setEnabled(ready)
        self.report.setEnabled(self.shown is not None and not running)
        runs = self.panes.runs
        runs.beside.setVisible(loaded is not None and loaded.production is not None)
        runs.beside.setEnabled(ready and self.shown is not None and self.shown is self.testing.run)
        self.password.setVisible(bool(test_secret(self.testing)))
        self.password.setEnabled(ready)

    # ---- secrets ----

    def _ask_secret(self, name: str, account: bool) -> None:
        """Ask for a secret that the run needs and that is known nowhere; then the run begins."""
        self.progress.hide()
        self._follow()
        dialog = self.asking.ask(name, account=account)
        if dialog is not None:
            dialog.accepted.connect(self._begin)

    # ---- reports ----

    def _material(self) -> Material | None:
        loaded = self.testing.loaded
        if self.shown is None or loaded is None:
            return None
        contact = loaded.profile.contact.email
        profile, sender = loaded.subject.profile, self.reporting.asked_by
        return Material(self.shown, self.testing.secrets, contact, self._compared, profile, sender)

    def _keep_sender(self, sender: str) -> None:
        store = self.testing.context.store
        self.tasks.run(lambda: store.set_preference(preferences.SENDER, sender), lambda _: None, self._show_error)

    # ---- what went wrong ----

    def _show_error(self, error: NeonError) -> None:
        self.banner.show_error(error, offered(error, among=(Remedy.TRUST_HOSTS, Remedy.UNLOCK)))

    def _mend(self, step: Remedy) -> None:
        self.banner.clear()
        if step is Remedy.TRUST_HOSTS:
            self.testing.trust(self._begin)
        elif step is Remedy.UNLOCK:
            self._begin()
        elif step is Remedy.UNDO:
            self.profile.undo()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.testing.stop()
        self.tasks.cancel_all()
        super().closeEvent(event)
