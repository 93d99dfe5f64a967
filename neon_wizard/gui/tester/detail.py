"""One check: what became of it, each finding with what to do about it, what was measured, what travelled."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.checks.curl import Login
from neon_wizard.checks.model import Check, Effect, Finding, Result, Verdict
from neon_wizard.gui import theme
from neon_wizard.gui.pill import Pill
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.gui.tester import words
from neon_wizard.gui.tester.changes import ChangeCard
from neon_wizard.gui.tester.exchanges import Exchanges, messages_of
from neon_wizard.gui.widgets import Column, Glyph, label

if TYPE_CHECKING:
    from neon_wizard.checks.texts import Wording
    from neon_wizard.profile.operator import Profile

__all__ = ["DetailPane"]

_WIDE = 960


class DetailPane(Column):
    """Filled anew for each check."""

    again_wanted = Signal(str)
    """The id of the check that is to be asked once more."""
    change_wanted = Signal(str, object)
    """The id of a check, and the change of the profile after which it is to be asked again."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self._tasks = tasks
        self._ticket: Ticket | None = None
        self._check_id = ""
        self.title = label(role="title")
        self.pill = Pill()
        self.about = label(tone="secondary", role="small")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(self.tr("Test again"))
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._check_id))
        self.exchanges = Exchanges()
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self.pill)
        head.addStretch(1)
        head.addWidget(self.again)
        self._found = QVBoxLayout()
        self._found.setSpacing(theme.space(2))
        self.box.addWidget(self.title)
        self.box.addLayout(head)
        self.box.addWidget(self.about)
        self.box.addLayout(self._found)
        self.box.addWidget(self.exchanges, 100)
        self.box.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No check is chosen."""
        self._clear("", self.tr("Choose a check to see what was found, and what travelled for it."))
        self.pill.hide()
        self.again.hide()

    def show_check(self, check: Check, *, asking: bool = False) -> None:
        """One without an answer. asking: it is being asked, or about to be."""
        self._head(check)
        word = self.tr("Testing…") if asking else self.tr("Not asked yet")
        self.pill.say(word, "clock" if asking else "minus", "")
        if check.effect is Effect.CREATES:
            self._add(label(self.tr("This check creates an account at the operator's.")))

    def show_result(self, result: Result, profile: Profile | None, file: Path | None) -> None:
        """profile: of the operator, for how this program signs in; None where it is not known. file: its own."""
        self._head(result.check)
        glyph, tone = words.look_of(result)
        self.pill.say(words.wording().outcome(result), glyph, "" if tone == "secondary" else tone)
        if result.verdict in (Verdict.PASSED, Verdict.FAILED):
            self.about.setText("  ·  ".join(filter(None, (self.about.text(), words.seconds(result.seconds)))))
        wording = words.wording()
        for finding in result.findings:
            self._add(self._finding(finding, wording))
            if finding.change:
                card = ChangeCard(finding.change, file, self._tasks)
                card.wanted.connect(partial(self.change_wanted.emit, result.check.id))
                self._add(card)
        if not result.findings:
            self._add(label(self._nothing_found(result)))
        if result.facts:
            self._add(_facts(wording.measured(result)))
        login = _login(profile, result.check.service)
        self._ticket = self._tasks.run(
            lambda: messages_of(result.exchanges, login), self.exchanges.show_messages, lambda _: None, owner=self
        )

    def _head(self, check: Check) -> None:
        self._check_id = check.id
        self._clear(words.wording().title(check.id), check.id)
        self.about.setToolTip(self.tr("Requirement {0} of the specification").format(check.requirement))
        self.pill.show()
        self.again.show()

    def _clear(self, title: str, about: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.about.setText(about)
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.exchanges.show_messages(())
        self.verticalScrollBar().setValue(0)

    def _add(self, widget: QWidget) -> None:
        self._found.addWidget(widget)

    def _finding(self, finding: Finding, wording: Wording) -> QWidget:
        glyph, tone = words.GLYPHS.get(finding.severity, ("info", "secondary"))
        card = QFrame()
        card.setObjectName("finding")
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        row.setSpacing(theme.space(1.5))
        row.addWidget(Glyph(glyph, tone), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(theme.space(0.5))
        for words_, role in ((wording.sentence(finding), "strong"), (wording.advice(finding), "")):
            line = label(words_, role=role)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.addWidget(line)
            if not words_:
                line.hide()
        row.addLayout(text, 1)
        return card

    def _nothing_found(self, result: Result) -> str:
        return {
            Verdict.PASSED: self.tr("Nothing was found."),
            Verdict.FAILED: "",
            Verdict.SKIPPED: words.wording().unasked(result),
            Verdict.CANCELLED: self.tr("The test was stopped before this was answered."),
        }[result.verdict]


def _login(profile: Profile | None, service: str) -> Login:
    described = profile.services.get(service) if profile else None
    auth = described.http.auth if described else profile.http.auth if profile else None
    return Login(auth.scheme, auth.username) if auth else Login()


def _facts(facts: Mapping[str, str]) -> QWidget:
    """What was measured, under the names and with the units that reports have."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.space(2))
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts.items()):
        left = label(name, tone="secondary")
        left.setWordWrap(False)
        right = label(value)
        right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(right, row, 1)
    return box
