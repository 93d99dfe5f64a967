"""What the operator handed over for the integration, and what is still to be asked for (G1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neon_wizard.checks.readiness import Piece, State
from neon_wizard.checks.texts import handing_over
from neon_wizard.gui import theme
from neon_wizard.gui.flowlayout import FlowLayout
from neon_wizard.gui.widgets import Column, Glyph, alert, label
from neon_wizard.messages import tr

__all__ = ["Checklist"]

_WIDE: Final = 960
_LOOKS: Final = {
    State.THERE: ("success", "success"),
    State.PARTLY: ("warning", "warning"),
    State.MISSING: ("minus", "secondary"),
}


class Checklist(Column):
    """Each piece with its state in words, where it stands in the profile, and what to ask for."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDE)
        self._pieces: tuple[Piece, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space(2))
        self.edit = QPushButton(self.tr("Edit the profile…"))
        self.copy = QPushButton(self.tr("Copy what to ask for"))
        self.edit.clicked.connect(self.edit_wanted)
        self.copy.clicked.connect(self._copy)
        self.said = label(tone="secondary", role="small")
        buttons = QWidget()
        row = FlowLayout(buttons, theme.space(1))
        row.addWidget(self.edit)
        row.addWidget(self.copy)
        self.heading = label(role="heading")
        self.box.addWidget(self.heading)
        self.box.addLayout(self._list)
        self.box.addWidget(buttons)
        self.box.addWidget(self.said)
        self.box.addStretch(1)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(pieces)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for piece in pieces:
            self._list.addWidget(self._row(piece))
        number = sum(piece.state is State.THERE for piece in pieces)
        words = self.tr("{number} of {count} were handed over")
        self.heading.setText(words.format(number=number, count=len(pieces)) if pieces else "")
        self.copy.setEnabled(number < len(pieces))
        self.said.setText("")

    @property
    def lacking(self) -> int:
        """How many pieces are not there, or not whole."""
        return sum(piece.state is not State.THERE for piece in self._pieces)

    def _row(self, piece: Piece) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1.5))
        row.addWidget(Glyph(*_LOOKS[piece.state]), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(theme.space(0.5))
        text.addWidget(label(f"{handing_over.name(piece, tr)}: {tr(handing_over.STATES[piece.state])}", role="strong"))
        if piece.found:
            text.addWidget(label(", ".join(piece.found)))
        if remedy := handing_over.remedy(piece, tr):
            text.addWidget(label(remedy))
            text.addWidget(label(piece.key, tone="secondary", role="small"))
        row.addLayout(text, 1)
        return box

    def _copy(self) -> None:
        asked = (handing_over.remedy(piece, tr) for piece in self._pieces)
        QGuiApplication.clipboard().setText("\n".join(f"- {each}" for each in asked if each))
        self.said.setText(self.tr("Copied."))
        alert(self.said, self.said.text())
