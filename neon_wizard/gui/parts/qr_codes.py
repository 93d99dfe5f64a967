"""Reads the QR codes of a picture: Qt opens the picture, zxing-cpp finds the codes (docs/decisions, record 27)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from neon_wizard.errors import UsageError
from neon_wizard.profile.addresses import is_link

__all__ = ["codes_in", "is_picture", "link_in", "read_codes"]

_LARGEST = 4096  # pixels: a picture of a telephone is read smaller, which is faster and no worse


def is_picture(path: str) -> bool:
    """Whether Qt can open the file at `path` as a picture, whatever it is called."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    return reader.canRead()


def read_codes(path: str) -> tuple[str, ...]:
    """The texts of the codes in the picture at `path`; raises `UsageError` as `codes_in`, ``input.file``."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise UsageError("input.file", facts={"file": path, "reason": reader.errorString()})
    return codes_in(picture, Path(path).name)


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
