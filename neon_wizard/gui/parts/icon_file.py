"""An SVG → a Windows icon: ``python -m neon_wizard.gui.parts.icon_file SVG ICO``.

It runs as a process of its own, because whoever writes packages (`neon_wizard.authoring.installers`) knows no Qt.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

__all__ = ["icon"]

_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_AS_PNG = 256  # Windows reads a PNG of this size; smaller ones are bitmaps everywhere


def icon(svg: bytes) -> bytes:
    """Return the picture in every size that Windows shows; raises `ValueError` for what Qt cannot draw."""
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        raise ValueError("Qt cannot draw it")
    images = [_encoded(_drawn(renderer, size)) for size in _SIZES]
    directory = struct.pack("<HHH", 0, 1, len(images))
    at = len(directory) + 16 * len(images)
    for size, image in zip(_SIZES, images, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    return directory + b"".join(images)


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    box = renderer.defaultSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF((size - box.width()) / 2, (size - box.height()) / 2, box.width(), box.height()))
    painter.end()
    return image


def _encoded(image: QImage) -> bytes:
    """As a file of this kind holds it: a PNG, or a bitmap without its file header and with an empty mask."""
    size = image.width()
    if size >= _AS_PNG:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs know no QBuffer here
        return bytes(buffer.data().data())
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    lines = (bytes(image.constScanLine(y)) for y in reversed(range(size)))  # type: ignore[call-overload]  # a memoryview
    rows = (line[: size * 4] for line in lines)
    return header + b"".join(rows) + bytes((size + 31) // 32 * 4 * size)


def main(source: str, target: str) -> int:
    QGuiApplication(sys.argv[:1])  # texts in a picture need its fonts
    try:
        Path(target).write_bytes(icon(Path(source).read_bytes()))
    except (OSError, ValueError) as error:
        print(f"{source}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
