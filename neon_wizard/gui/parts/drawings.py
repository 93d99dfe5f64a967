"""Operators' pictures, drawn on threads: a stranger's picture may take longer to draw than a window may wait."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter

from neon_wizard.gui.tasks import Tasks
from neon_wizard.profile.pictures import MAX_PIXELS, Refused, read

__all__ = ["Drawings", "drawings", "picture"]


def picture(file: Path, size: QSize) -> QImage:
    """The picture in `file`, fitted into `size`; null if it is none, or one that may not be drawn. On any thread.

    Qt's picture reader also reads SVG, and is the only one that lets other threads of Python run meanwhile.
    """
    try:
        form, data = read(file)
    except Refused:
        return QImage()  # as “profile validate” says
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(
        buffer, QByteArray(form.encode())
    )  # the format is named, or Qt would find out by itself that the file is in another one
    whole = reader.size()
    if form == "svg":
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    elif whole.width() * whole.height() > MAX_PIXELS:
        return QImage()
    return _centred(reader.read(), size)


def _centred(drawn: QImage, size: QSize) -> QImage:
    if drawn.isNull():
        return drawn
    fitted = drawn.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.drawImage(QPoint((size.width() - fitted.width()) // 2, (size.height() - fitted.height()) // 2), fitted)
    painter.end()
    return image


class Drawings(QObject):
    """Keeps the pictures that were drawn, by file; draws one that was not, and then tells `drawn`."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tasks = Tasks(self)
        self._known: dict[tuple[Path, int], QImage | None] = {}

    @property
    def busy(self) -> bool:
        return self._tasks.busy

    def of(self, file: Path, size: int) -> QImage:
        """The picture in `file` in a square of `size`; null until it is drawn, and if it cannot be."""
        key = (file, size)
        if key not in self._known:
            self._known[key] = None
            self._tasks.run(lambda: picture(file, QSize(size, size)), lambda made: self._keep(key, made), _left_out)
        return self._known[key] or QImage()

    def _keep(self, key: tuple[Path, int], made: QImage) -> None:
        self._known[key] = made
        self.drawn.emit()


def _left_out(_error: object) -> None:
    """It could not be drawn, and is not shown."""


@cache
def drawings() -> Drawings:
    """The only ones there are. First called on the GUI thread, which makes them."""
    return Drawings()
