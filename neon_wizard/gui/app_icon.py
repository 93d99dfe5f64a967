"""The icon of windows and tray. Asked for after the first paint: the library for SVG takes time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from neon_wizard.places import resources

__all__ = ["app_icon"]

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def app_icon(logo: Path | None = None) -> QIcon:
    """The program's own. logo: of the operator whose own start command this is."""
    from PySide6.QtSvg import QSvgRenderer

    if logo is not None and logo.suffix.lower() != ".svg":
        return QIcon(str(logo))
    drawing = QSvgRenderer(str(logo or resources() / "icons" / "neon-wizard.svg"))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    result = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result
