"""Look through the pictures that a tour has left: ``python -m tools.windows.tour FOLDER`` fails if one is missing."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.gui.test_tour import PAGES

_FEW_COLOURS = 40  # a blank window has one or two; text alone, with its soft edges, has more


def problems(folder: Path) -> list[str]:
    """Return one sentence for each picture that is missing, not expected, too small or blank."""
    found = {file.stem: QImage(str(file)) for file in folder.glob("*.png")}
    said = [f"{name}.png is missing" for name in PAGES if name not in found]
    said += [f"{name}.png is not expected" for name in sorted(found) if name not in PAGES]
    for name, picture in sorted(found.items()):
        if picture.width() < 400 or picture.height() < 300:
            said.append(f"{name}.png is {picture.width()} × {picture.height()}, at least 400 × 300 were expected")
        elif (
            len({picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(picture.height())})
            < _FEW_COLOURS
        ):
            said.append(f"{name}.png is blank")
    return said


def _colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(picture.height())})


def main() -> int:
    """Print what is wrong; return 1 if anything is."""
    folder = Path(sys.argv[1])
    said = problems(folder)
    print("\n".join(said) or f"Tour: {len(PAGES)} pictures, none blank")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
