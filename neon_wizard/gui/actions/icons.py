"""An action's icon: one of the program's, or the operator's own file; readable in light and dark (rule 17)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.header import VISIBLE, average, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ActionGlyph", "action_icon"]

_SHARP = 3


def action_icon(icon: str | Path, *, menu: bool = False) -> QIcon:
    """Ask again on ``QEvent.Type.PaletteChange``. Null where there is none.

    menu: for an entry of one, whose ground is the accent while it is pointed at; else for a button.
    """
    if not isinstance(icon, Path):
        return theme.icon(icon, active="on_accent" if menu else "") if icon else QIcon()
    tones, made = theme.tones(), QIcon()
    made.addPixmap(_drawn(icon, tones.window.name(), tones.text.name()))
    if menu:
        made.addPixmap(_drawn(icon, tones.accent.name(), tones.on_accent.name()), QIcon.Mode.Active)
    return made


@lru_cache(maxsize=64)
def _drawn(file: Path, ground: str, ink: str) -> QPixmap:
    """An operator's own icon keeps its colours; where it could not be told from the ground it takes the text's."""
    drawn = picture(file, QSize(theme.ICON * _SHARP, theme.ICON * _SHARP))
    if not drawn.isNull() and theme.contrast(average(drawn), QColor(ground)) < VISIBLE:
        painter = QPainter(drawn)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawn.rect(), QColor(ink))
        painter.end()
    return QPixmap.fromImage(drawn)


class ActionGlyph(QWidget):
    """An action's icon beside its title. Decoration, as `widgets.Glyph` is."""

    def __init__(self, icon: str | Path, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(size, size)
        if not theme.is_painted():
            QTimer.singleShot(0, self, self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        action_icon(self._icon).paint(painter, self.rect())
        painter.end()
