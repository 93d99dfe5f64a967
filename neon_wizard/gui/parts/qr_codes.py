"""Reads the QR codes of a picture: Qt opens the picture, zxing-cpp finds the codes (docs/decisions, record 27)."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from neon_wizard.errors import UsageError
from neon_wizard.profile.addresses import is_link
from neon_wizard.profile.pictures import Refused, read

__all__ = ["codes_in", "is_picture", "link_in", "read_codes"]

_DRAWN = 1024
_LARGEST = 4096  # pixels: a picture of a telephone is read smaller, which is faster and no worse


def is_picture(path: str) -> bool:
    """Whether Qt can open the file at `path` as a picture, whatever it is called."""
    reader = _reader(path)
    return reader is not None and reader.canRead()


def read_codes(path: str) -> tuple[str, ...]:
    """The texts of the codes in the picture at `path`; raises `UsageError` as `codes_in`, ``input.file``."""
    reader = _reader(path)
    if reader is None:
        raise UsageError("input.file", facts={"file": path, "reason": os.strerror(errno.EINVAL)})
    if reader.format().startsWith(b"svg"):
        return codes_in(_drawn(path), Path(path).name)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise UsageError("input.file", facts={"file": path, "reason": reader.errorString()})
    return codes_in(picture, Path(path).name)


def _reader(path: str) -> QImageReader | None:
    """What reads the picture, by its content; None for a folder, a named pipe or a device, which may never end."""
    if not os.path.isfile(path):
        return None
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    return reader


def _drawn(path: str) -> QImage:
    """The drawing at `path`; one that opens other files, or takes minutes, is refused as an operator's logo is."""
    try:
        form, data = read(Path(path))
    except Refused as error:
        raise UsageError("input.file", facts={"file": path, "reason": error}) from error
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setScaledSize(reader.size().scaled(_DRAWN, _DRAWN, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def codes_in(picture: QImage, name: str) -> tuple[str, ...]:
    """The texts of the codes in `picture`. name: what messages call it.

    Raises `UsageError`: ``input.code_reader`` where what reads them is not installed, ``input.code`` where there is
    none. Runs on any thread.
    """
    try:
        import zxingcpp  # an extra, which need not be installed
    except ImportError:
        raise UsageError("input.code_reader") from None
    # On white: a code may be drawn in black on nothing at all.
    solid = QImage(picture.size(), QImage.Format.Format_RGB32)
    solid.fill(Qt.GlobalColor.white)
    painter = QPainter(solid)
    painter.drawImage(0, 0, picture)
    painter.end()
    found = zxingcpp.read_barcodes(solid, formats=zxingcpp.barcode_formats_from_str("QRCode"))
    texts = tuple(dict.fromkeys(code.text.strip() for code in found if code.text.strip()))
    if not texts:
        raise UsageError("input.code", facts={"file": name})
    return texts


def link_in(texts: tuple[str, ...]) -> str:
    """The first of the codes' `texts` that leads to a profile; the first at all where none does."""
    return next((text for text in texts if is_link(text) or text.lower().startswith("https://")), texts[0])
