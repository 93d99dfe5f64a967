"""Widgets that are an icon of ours with a word: said beside it, or kept for its tool tip and for a screen reader.

`Pill` says a state in a word with an icon, never by colour alone (rule 7).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import Glyph, label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

__all__ = ["IconButton", "Pill"]

_GLYPH = 16


class IconButton(QToolButton):
    """A button with one of our icons, whose words are its tool tip and its accessible name."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_as(name, text)

    def show_as(self, name: str, text: str) -> None:
        self._name = name
        self.setToolTip(text)
        self.setAccessibleName(text)
        if self.isVisible():
            self.setIcon(theme.icon(name))

    def showEvent(self, event: QShowEvent) -> None:
        self.setIcon(theme.icon(self._name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.setIcon(theme.icon(self._name))
        super().changeEvent(event)


class Pill(QFrame):
    """A state as a word with an icon in a rounded frame."""

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
        """tone: ``success``, ``warning``, ``danger`` or ``secondary``; empty for that."""
        self._glyph.show_as(glyph, tone or "secondary")
        self._word.setText(word)
        theme.mark(self._word, tone=tone)
        theme.mark(self, tone=tone)
        self.setAccessibleName(word)
