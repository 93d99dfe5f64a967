"""Pictures that a profile names, logo and icons: read, and checked before Qt is given them to draw.

Qt draws what it is told: an SVG of thirty lines whose groups use each other takes minutes, a PNG of a kilobyte fills
the memory, and an ``<image>`` opens files of this computer (F50). So whatever may take long or look elsewhere is
refused.
"""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.parsers import expat

from neon_wizard import disk, late

MAX_BYTES: Final = 1_048_576
MAX_PIXELS: Final = 16_777_216
"""Of a bitmap, or of all bitmaps in an SVG."""
MAX_DRAWN: Final = 10_000
"""Elements of an SVG, each counted as often as it is used; a hundred characters of a path count as one more."""
MAX_DEPTH: Final = 100
"""Elements within elements, also by use."""
MAX_EFFECTS: Final = 400
"""Masks, patterns and markers, each as often as it is drawn; one step of a filter takes as long as many of them."""
_FILTER_STEP: Final = 25
_POINTS_OF_ONE: Final = 25
_POINTS_OF_DASHES: Final = 20

_EFFECTS: Final = frozenset({"mask", "pattern", "marker", "filter"})
_REFERENCE: Final = late.pattern(r"url\(\s*[\"']?#([^\"')\s]{1,200})")
_DATA: Final = late.pattern(r"\s*data:image/[a-z+]{1,20}(?:;[a-zA-Z=-]{1,40})*;base64,")


class Refused(ValueError):  # noqa: N818 - what is wrong with a picture, for the one who says it
    """The picture is left out; the message says why."""


def read(file: Path) -> tuple[str, bytes]:
    """Return what the picture in `file` is written in (svg, png, jpeg, gif), and its bytes; raises `Refused`."""
    try:
        data = disk.read(file, MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Refused(str(error.strerror if isinstance(error, OSError) else error)) from error
    if len(data) > MAX_BYTES:
        raise Refused(f"it is larger than {MAX_BYTES} bytes")
    form, width, height = _pixels(data)
    if not form:
        _check_drawing(data)
        return "svg", data
    if width * height > MAX_PIXELS:
        raise Refused(f"it has {width}×{height} pixels")
    return form, data


def _pixels(data: bytes) -> tuple[str, int, int]:
    """Return format, width and height of a bitmap, by its first bytes; an empty format for none."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return ("png", *struct.unpack(">II", data[16:24]))
    if data.startswith((b"GIF87a", b"GIF89a")) and len(data) >= 10:
        return ("gif", *struct.unpack("<HH", data[6:10]))
    if data.startswith(b"\xff\xd8\xff"):
        return ("jpeg", *_jpeg_size(data))
    return "", 0, 0


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Return width and height as the frame header says (ITU T.81, B.2.2); nothing where there is none."""
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 1 if marker == 0xFF else 2 + max(length, 2)
    return 0, 0


# ---- SVG ----


@dataclass(slots=True)
class _Element:
    name: str
    references: list[str] = field(default_factory=list)
    within: list[_Element] = field(default_factory=list)
    points: int = 1
    """At about how many places a marker may stand."""
    dashed: bool = False


class _Drawing:
    """An SVG's elements, and what is referred to."""

    def __init__(self) -> None:
        self.root = _Element("")
        self.named: dict[str, _Element] = {}
        self.styles: list[str] = []
        self._open = [self.root]
        self._count = 0
        self._pixels = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_DRAWN or len(self._open) > MAX_DEPTH:
            raise Refused("it has too many elements, or they nest too deep")
        made = _Element(name.rpartition(":")[2])
        for key, value in attributes.items():
            made.references += _REFERENCE.findall(value)
            made.dashed |= key == "stroke-dasharray" or "stroke-dasharray" in value
            if key.rpartition(":")[2] == "href":
                if value.strip().startswith("#"):
                    made.references.append(value.strip()[1:])
                elif made.name in ("image", "feImage"):
                    self._image(value)
        made.points = 1 + len(attributes.get("d", attributes.get("points", ""))) // 4
        if "id" in attributes:
            self.named.setdefault(attributes["id"], made)
        self._open[-1].within.append(made)
        self._open.append(made)

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if self._open[-1].name == "style":
            self.styles.append(text)

    def instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":  # Qt opens the file that it names
            raise Refused("it takes its styles from another file")

    def _image(self, address: str) -> None:
        start = _DATA.match(address)
        if start is None:
            raise Refused("it shows another file")
        try:
            form, width, height = _pixels(base64.b64decode(address[start.end() :]))
        except binascii.Error:
            form = ""
        if not form:
            raise Refused("it holds a picture that is no PNG, JPEG or GIF")
        self._pixels += width * height
        if self._pixels > MAX_PIXELS:
            raise Refused("the pictures in it have too many pixels")


def _check_drawing(data: bytes) -> None:
    drawing = _Drawing()
    parser = expat.ParserCreate()
    parser.StartElementHandler = drawing.start
    parser.EndElementHandler = drawing.end
    parser.CharacterDataHandler = drawing.text
    parser.ProcessingInstructionHandler = drawing.instruction
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Refused(f"it is no SVG, PNG, JPEG or GIF ({expat.ErrorString(error.code)})") from error
    if [each.name for each in drawing.root.within] != ["svg"]:
        raise Refused("it is no SVG, PNG, JPEG or GIF")
    count = _Count(drawing.named)
    drawn, effects, _depth = count.of(drawing.root)
    by_style = sum(count.effect(name) for name in _REFERENCE.findall("".join(drawing.styles)))
    if drawn > MAX_DRAWN or effects + by_style * drawn > MAX_EFFECTS:
        raise Refused("it takes too long to draw")


class _Count:
    """How many elements and effects are drawn for one element, with everything it refers to."""

    def __init__(self, named: dict[str, _Element]) -> None:
        self._named = named
        self._known: dict[int, tuple[int, int, int]] = {}
        self._open: set[int] = set()

    def of(self, element: _Element) -> tuple[int, int, int]:
        """Return elements, effects, and how deep they nest; raises `Refused` where that is endless, or too deep."""
        if id(element) not in self._known:
            if id(element) in self._open or len(self._open) > 2 * MAX_DEPTH:
                raise Refused("its elements use each other too deep")
            self._open.add(id(element))
            parts = [self.of(part) for part in (*element.within, *self._used(element))]
            depth = 1 + max((part[2] for part in parts), default=0)
            if depth > 2 * MAX_DEPTH:
                raise Refused("its elements use each other too deep")
            effects = sum(self.effect(name, element.points) for name in element.references)
            effects += element.points // _POINTS_OF_DASHES if element.dashed else 0
            drawn = 1 + element.points // _POINTS_OF_ONE + sum(part[0] for part in parts)
            more = sum(part[1] for part in parts)
            self._known[id(element)] = drawn, effects + more, depth
            self._open.discard(id(element))
        return self._known[id(element)]

    def effect(self, name: str, points: int = 1) -> int:
        """Return what it costs to apply the mask, pattern, marker or filter of this name; 0 where there is none.

        points: at how many places a marker is drawn.
        """
        found = self._named.get(name)
        if found is None or found.name not in _EFFECTS:
            return 0
        if found.name == "filter":
            return _FILTER_STEP * len(found.within)
        return points if found.name == "marker" else 1

    def _used(self, element: _Element) -> Iterator[_Element]:
        return (self._named[name] for name in element.references if name in self._named)
