"""The icon of windows and tray. Asked for after the first paint: the library for SVG takes time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from neon_wizard.places import resources

__all__ = ["LARGEST", "app_icon"]

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
LARGEST = _SIZES[-1]


def app_icon(logo: QImage | None = None) -> QIcon:
    """The program's own. logo: as drawn, of the operator whose own start command this is."""
    from PySide6.QtSvg import QSvgRenderer

    result = QIcon()
    if logo is not None and not logo.isNull():
        for size in _SIZES:
            result.addPixmap(QPixmap.fromImage(logo.scaledToWidth(size, Qt.TransformationMode.SmoothTransformation)))
        return result
    drawing = QSvgRenderer(str(resources() / "icons" / "neon-wizard.svg"))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result
