"""The program's own icon, for window and tray. Asked for after the first paint: the library for SVG takes time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from neon_wizard.places import resources

__all__ = ["app_icon"]

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def app_icon() -> QIcon:
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(resources() / "icons" / "neon-wizard.svg"))
    result = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result
