"""The icon of windows and tray. Asked for after the first paint: the library for SVG takes time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

from neon_wizard.places import resources

__all__ = ["app_icon"]

_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def app_icon(logo: Path | None = None) -> QIcon:
    """The program's own. logo: of the operator whose own start command this is; where it is one that can be drawn."""
    from neon_wizard.gui.header import picture

    own = resources() / "icons" / "neon-wizard.svg"
    result = QIcon()
    for size in _SIZES:
        drawn = picture(logo or own, QSize(size, size))
        if drawn.isNull() and logo is not None:
            return app_icon()
        result.addPixmap(QPixmap.fromImage(drawn))
    return result
