"""A state as a word with an icon in a rounded frame: never by colour alone (rule 7)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.widgets import Glyph, label

__all__ = ["Pill"]

_GLYPH = 16


class Pill(QFrame):
    """tone: ``success``, ``warning``, ``danger`` or ``secondary``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pill")
        self._glyph = Glyph("info", "secondary", _GLYPH)
        self._word = label(role="small")
        self._word.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(1), theme.space(0.25), theme.space(1.25), theme.space(0.25))
        row.setSpacing(theme.space(0.5))
        row.addWidget(self._glyph)
        row.addWidget(self._word)

    @property
    def text(self) -> str:
        return self._word.text()

    def say(self, word: str, glyph: str, tone: str) -> None:
        self._glyph.show_as(glyph, tone or "secondary")
        self._word.setText(word)
        theme.mark(self._word, tone=tone)
        theme.mark(self, tone=tone)
        self.setAccessibleName(word)
