"""Beside the text of a profile: what is wrong with it, and what it will send where."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.authoring.checking import Problem
from neon_wizard.authoring.desk import Fix, Mend
from neon_wizard.authoring.overview import Outline
from neon_wizard.gui import theme
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.widgets import Column, Glyph, label

__all__ = ["OutlinePane", "ProblemsPane"]


class _Pane(Column):
    """A column that is filled anew each time."""

    def _empty(self) -> None:
        while (item := self.box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class ProblemsPane(_Pane):
    """Every problem with its line, which is a way to it, and with what the program can do about it."""

    line_wanted = Signal(int)
    fix_wanted = Signal(object)
    """A `Fix` that the author chose."""

    def show_problems(self, problems: Sequence[tuple[Problem, Sequence[Fix]]], undecided: Sequence[str] = ()) -> None:
        """Each problem with its fixes. undecided: what a service description left open, below the problems."""
        self._empty()
        for problem, ways in problems:
            self.box.addWidget(self._problem(problem, ways))
        if not problems:
            self.box.addWidget(_said("success", "success", self.tr("This profile can be used.")))
        for what in undecided:
            self.box.addWidget(_said("info", "secondary", self.tr("Left to decide: {what}").format(what=what)))
        self.box.addStretch(1)

    def show_nothing(self) -> None:
        """There is no profile yet."""
        self._empty()
        words = self.tr("Open a profile or a service description, or make a new profile: what is wrong stands here.")
        self.box.addWidget(label(words, tone="secondary"))
        self.box.addStretch(1)

    def _problem(self, problem: Problem, ways: Sequence[Fix]) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        if problem.line:
            go = QPushButton(self.tr("Line {line}").format(line=problem.line))
            go.clicked.connect(lambda _=False, line=problem.line: self.line_wanted.emit(line))
            row.addWidget(go)
        for fix in ways:
            button = QPushButton(self._words(fix))
            button.clicked.connect(lambda _=False, fix=fix: self.fix_wanted.emit(fix))
            row.addWidget(button)
        glyph, tone = ("warning", "warning") if problem.warning else ("error", "danger")
        return _said(glyph, tone, problem.message, problem.remedy, buttons if problem.line or ways else None)

    def _words(self, fix: Fix) -> str:
        return {
            Mend.RENAME: self.tr("Write “{what}”"),
            Mend.REMOVE: self.tr("Remove “{what}”"),
            Mend.PROTECT: self.tr("Write {what}"),
            Mend.HIDE: self.tr("Write “{what}”"),
        }[fix.mend].format(what=fix.what)


class OutlinePane(_Pane):
    """One card for each service: host, protection, protocol, what is sent, which secrets go along."""

    def show_services(self, name: str, services: Sequence[Outline]) -> None:
        """name: the operator's; empty, with no services, where the profile cannot be used."""
        self._empty()
        if not services:
            words = self.tr("What the profile sends where is shown here once nothing is wrong with it.")
            self.box.addWidget(label(words, tone="secondary"))
        else:
            self.box.addWidget(label(name, role="title"))
        for service in services:
            self.box.addWidget(self._card(service))
        self.box.addStretch(1)

    def _card(self, service: Outline) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
        column.setSpacing(theme.space(1))
        column.addWidget(label(service.title or self._service_name(service.service), role="strong"))
        column.addWidget(self._host(service))
        rows = [(self.tr("Protocol"), f"{service.protocol}, {service.operation}".strip(", "))]
        rows += [(self.tr("Login of the program"), service.auth)] if service.auth else []
        rows += [(self.tr("Secrets"), ", ".join(service.secrets))] if service.secrets else []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setColumnStretch(1, 1)
        for name, text in rows:
            _row(grid, name, text)
        column.addLayout(grid)
        grid.addWidget(label(self.tr("What it sends"), role="small", tone="secondary"), grid.rowCount(), 0, 1, 3)
        for each in service.fields:
            _row(grid, each.name, each.template or "–", secret=each.secret)
        return card

    def _host(self, service: Outline) -> QWidget:
        glyph, tone, words = "lock", "success", self.tr("{host}, protected")
        if service.found_by:
            glyph, tone, words = "info", "secondary", self.tr("found through {host}")
        elif not service.host:
            glyph, tone, words = "folder", "secondary", self.tr("the address stands in the service description")
        elif not service.protected:
            glyph, tone, words = "lock-open", "warning", self.tr("{host}, not protected")
        return _said(glyph, tone, words.format(host=service.host))

    def _service_name(self, name: str) -> str:
        return {
            "signup": self.tr("Create an account"),
            "provisioning": self.tr("Fetch the settings"),
            "balance": self.tr("Balance"),
            "licence": self.tr("Licence"),
            "licence_status": self.tr("State of the licence"),
        }.get(name, name)


def _row(grid: QGridLayout, name: str, text: str, *, secret: bool = False) -> None:
    at = grid.rowCount()
    top = Qt.AlignmentFlag.AlignTop
    left = label(name, tone="secondary")
    left.setWordWrap(False)
    grid.addWidget(left, at, 0, top)
    grid.addWidget(label(text), at, 1, top)
    if secret:
        grid.addWidget(Glyph("lock", "secondary"), at, 2, top)


def _said(glyph: str, tone: str, message: str, more: str = "", below: QWidget | None = None) -> QFrame:
    """A glyph, and beside it words, more words, and what can be pressed."""
    box = QFrame()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space(1))
    row.addWidget(Glyph(glyph, tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.space(0.5))
    first = label(message)
    first.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(first)
    if more:
        words.addWidget(label(more, tone="secondary"))
    if below is not None:
        words.addWidget(below)
    row.addLayout(words, 1)
    return box
