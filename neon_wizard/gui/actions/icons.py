"""An action's icon: one of the program's, or the operator's own file; readable in light and dark (rule 17)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.header import VISIBLE, average, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ActionGlyph", "action_icon"]

_SHARP = 3


def action_icon(icon: str | Path) -> QIcon:
    """For a menu or a button; ask again on ``QEvent.Type.PaletteChange``. Null where there is none."""
    if isinstance(icon, Path):
        return QIcon(QPixmap.fromImage(_drawn(icon, theme.ICON * _SHARP, theme.tones().dark)))
    return theme.icon(icon) if icon else QIcon()


@lru_cache(maxsize=64)
def _drawn(file: Path, size: int, dark: bool) -> QImage:
    """An operator's own icon keeps its colours; where it could not be told from the ground it takes the text's."""
    drawn = picture(file, QSize(size, size))
    tones = theme.tones()
    if not drawn.isNull() and theme.contrast(average(drawn), tones.window) < VISIBLE:
        painter = QPainter(drawn)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawn.rect(), tones.text)
        painter.end()
    return drawn


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
