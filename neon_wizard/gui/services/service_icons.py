"""A service's icon: one of the program's, or the operator's own file; readable in light and dark (rule 17)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.drawings import drawings
from neon_wizard.gui.parts.header import VISIBLE, average

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ActionGlyph", "action_icon"]

_SHARP = 3


def action_icon(icon: str | Path, *, menu: bool = False) -> QIcon:
    """The icon; null if there is none, or none yet. Ask again on ``QEvent.Type.PaletteChange`` and `Drawings.drawn`.

    menu: it is for an entry of a menu, which the accent fills while it is pointed at; else for a button.
    """
    if not isinstance(icon, Path):
        return theme.icon(icon, active="on_accent" if menu else "") if icon else QIcon()
    drawn, tones, made = drawings().of(icon, theme.ICON * _SHARP), theme.tones(), QIcon()
    if not drawn.isNull():
        made.addPixmap(_visible(drawn, tones.window, tones.text))
        if menu:
            made.addPixmap(_visible(drawn, tones.accent, tones.on_accent), QIcon.Mode.Active)
    return made


def _visible(picture: QImage, ground: QColor, ink: QColor) -> QPixmap:
    """Keep the colours of an operator's own icon, unless it could not be told from the ground: then take the text's."""
    if theme.contrast(average(picture), ground) >= VISIBLE:
        return QPixmap.fromImage(picture)
    drawn = picture.copy()
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), ink)
    painter.end()
    return QPixmap.fromImage(drawn)


class ActionGlyph(QWidget):
    """A service's icon beside its title. Decoration, as `widgets.Glyph` is."""

    def __init__(self, icon: str | Path, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(size, size)
        drawings().drawn.connect(self.update)
        if not theme.is_painted():
            QTimer.singleShot(0, self, self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        action_icon(self._icon).paint(painter, self.rect())
        painter.end()
