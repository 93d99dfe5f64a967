"""The header of 64 pixels: the operator's logo and name, or the program's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.tasks import Tasks, Ticket

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter, QPaintEvent


__all__ = ["VISIBLE", "Header", "Logo", "average"]

_CLEAR = QColor(0, 0, 0, 0)
_SHARP = 3  # drawn at this multiple, for screens of high resolution
VISIBLE = 1.8  # the contrast below which a logo cannot be told from its ground


class Logo(QWidget):
    """An operator's logo, fitted into a square; the program's glyph if there is none, or none that can be read.

    It is drawn on a thread, a moment after the window: the library for SVG is not loaded before the first paint. A logo
    that could not be told from the ground, such as a dark one in the dark, gets a plate.
    """

    # The window that it stands in is being painted for the first time; told once.
    painted = Signal()

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._file: Path | None = None
        self._picture: QImage | None = None
        self._drawing: Ticket | None = None
        self._ready = False

    @property
    def settled(self) -> bool:
        """Whether it looks as it will; False while the logo is being drawn."""
        return self._file is None or self._picture is not None

    def set_file(self, file: Path | None) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        self._file, self._picture, self._drawing = file, None, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._ready:
            self._ready = True
            self.painted.emit()
            if not theme.is_painted():
                QTimer.singleShot(0, self, self.update)
                return
        painter = QtGui.QPainter(self)
        painter.setRenderHints(QtGui.QPainter.RenderHint.Antialiasing | QtGui.QPainter.RenderHint.SmoothPixmapTransform)
        if not self._paint_file(painter):
            # Both as drawings of ours: a pen or a brush would need the namespace `Qt`, and the wizard does without.
            tones, area, inset = theme.tones(), QtCore.QRectF(self.rect()), self.width() * 0.22
            theme.paint_icon(painter, area, "plate", tones.accent)
            theme.paint_icon(painter, area.adjusted(inset, inset, -inset, -inset), "phone", tones.on_accent)
        painter.end()

    def _draw(self, file: Path) -> None:
        from neon_wizard.gui.parts.drawings import picture

        size = self.size() * _SHARP
        self._drawing = Tasks(self).run(lambda: picture(file, size), self._drawn, lambda _: None)

    def _drawn(self, made: QImage) -> None:
        self._picture = made
        self.update()

    def _paint_file(self, painter: QPainter) -> bool:
        if self._file is not None and self._drawing is None:
            self._draw(self._file)
        if self._picture is None or self._picture.isNull():
            return False
        area = QtCore.QRectF(self.rect())
        if theme.contrast(average(self._picture), theme.tones().base) < VISIBLE:
            painter.setPen(_CLEAR)
            painter.setBrush(QColor("#ffffff" if theme.tones().dark else "#1d2126"))
            painter.drawRoundedRect(area, theme.GRID, theme.GRID)
            area.adjust(4, 4, -4, -4)
        painter.drawImage(area, self._picture)
        return True


def average(image: QImage) -> QColor:
    """The mean colour of what is opaque, which is enough to know whether it can be seen."""
    small = image.scaled(
        16, 16, QtCore.Qt.AspectRatioMode.IgnoreAspectRatio, QtCore.Qt.TransformationMode.SmoothTransformation
    )
    seen = [colour for x in range(16) for y in range(16) if (colour := small.pixelColor(x, y)).alpha() > 127]
    if not seen:
        return QColor("#808080")
    count = len(seen)
    return QColor(sum(c.red() for c in seen) // count, sum(c.green() for c in seen) // count,
                  sum(c.blue() for c in seen) // count)  # fmt: skip


class Header(QFrame):
    """Stands over every page of a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setFixedHeight(theme.HEADER)
        self.logo = Logo(theme.space(5))
        self._name = label(role="heading")
        self._name.setObjectName("operator-name")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        row.setSpacing(theme.space(1.5))
        row.addWidget(self.logo)
        row.addWidget(self._name, 1)

    def show_operator(self, name: str, logo: Path | None) -> None:
        self._name.setText(name)
        self.logo.set_file(logo)
