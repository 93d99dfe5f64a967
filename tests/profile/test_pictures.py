"""What may be drawn of the pictures that a profile names; everything else is left out, with a reason."""

from __future__ import annotations

import base64
import gzip
import os
import struct
import zlib
from pathlib import Path

import pytest

from neon_wizard.places import resources
from neon_wizard.profile.pictures import MAX_BYTES, MAX_DEPTH, MAX_DRAWN, Refused, read
from tests.marks import posix_only

LINE = f'<path d="M0 0{" L9 9" * 9999}"/>'
RECT = '<rect width="9" height="9"/>'


def svg(inside: str) -> bytes:
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 99 99">'
    return f"{start}{inside}</svg>".encode()


def png(width: int, height: int) -> bytes:
    """A PNG that says how large it is; its pixels are missing."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def jpeg(width: int, height: int) -> bytes:
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + bytes(9) + b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width)


def using(levels: int, times: int = 10) -> str:
    """Groups that each use the one before so many times."""
    groups = [f'<g id="a0">{RECT}</g>']
    groups += [f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * times + "</g>" for n in range(1, levels)]
    return f'<defs>{"".join(groups)}</defs><use xlink:href="#a{levels - 1}"/>'


def within(data: bytes, kind: str = "png") -> str:
    return f'<image width="9" height="9" xlink:href="data:image/{kind};base64,{base64.b64encode(data).decode()}"/>'


def masked(count: int) -> str:
    return f'<mask id="m">{RECT}</mask>' + '<rect mask="url(#m)" width="9" height="9"/>' * count


def filtered(count: int, steps: int = 1) -> str:
    blur = '<feGaussianBlur stdDeviation="9"/>' * steps
    return f'<filter id="f">{blur}</filter>' + "<rect style=\"filter:url('#f')\"/>" * count


GOOD = {
    "a drawing": svg(RECT),
    "one with a document type, as drawing programs write it": b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC '
    b'"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + svg(RECT),
    "parts that are used": svg(using(3)),
    "many parts": svg(RECT * 5000),
    "a traced picture": svg(LINE * 5),
    "a long path with a pattern": svg('<pattern id="p"/>' + LINE.replace("<path", '<path fill="url(#p)"')),
    "a dashed frame": svg(
        '<rect width="9" height="9" stroke-dasharray="1 2"/><path stroke-dasharray="1" d="M0 0L9 9"/>'
    ),
    "a mask and a shadow": svg(masked(3) + filtered(2, 7)),
    "a picture in it": svg(within(png(64, 64))),
    "links and colours": svg(f'<linearGradient id="g"/><a href="https://a.example/"><g fill="url(#g)">{RECT}</g></a>'),
    "a PNG": png(512, 512),
    "a JPEG": jpeg(512, 512),
    "a GIF": b"GIF89a" + struct.pack("<HH", 64, 64),
}
BAD = {
    "groups that use each other": (svg(using(8)), "too long"),
    "a group that uses itself": (svg('<g id="a"><use href="#a"/></g>'), "too deep"),
    "two that use each other": (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "too deep"),
    "a long way of uses": (svg(using(500, 1)), "too deep"),
    "deep groups": (svg("<g>" * (MAX_DEPTH + 1) + "</g>" * (MAX_DEPTH + 1)), "too deep"),
    "too many parts": (svg("<g/>" * (MAX_DRAWN + 1)), "too many"),
    "masks without end": (svg(masked(3000)), "too long"),
    "shadows without end": (svg(filtered(100)), "too long"),
    "a long shadow": (svg(filtered(1, 1000)), "too long"),
    "shadows by style": (svg(f"<style>rect{{filter:url(#f)}}</style>{filtered(0)}{RECT * 50}"), "too long"),
    "a pattern in a used group": (svg('<pattern id="p"/><rect id="a0" fill="url(#p)"/>' + using(4)), "too long"),
    "marks on a long line": (svg(f'<marker id="m"/><path marker-mid="url(#m)" d="M0 0{" L9 9" * 999}"/>'), "too long"),
    "a long path that is used": (svg(LINE.replace("<path", '<path id="l"') + '<use href="#l"/>' * 99), "too long"),
    "dashes along long paths": (svg(LINE.replace("<path", '<path stroke-dasharray="1"')), "too long"),
    "dashes by style": (svg(LINE.replace("<path", '<path style="stroke-dasharray:1"')), "too long"),
    "a file of this computer": (svg('<image xlink:href="file:///etc/passwd"/>'), "another file"),
    "a file beside it": (svg('<image href="other.png"/>'), "another file"),
    "a share of another computer": (svg(r'<image href="\\host\share\a.png"/>'), "another file"),
    "styles of another file": (b'<?xml-stylesheet type="text/css" href="a.css"?>' + svg(RECT), "another file"),
    "a picture of elsewhere": (svg('<image href="https://a.example/a.png"/>'), "another file"),
    "a drawing in it": (svg(within(svg(using(8)), "svg+xml")), "no PNG"),
    "a huge picture in it": (svg(within(png(60_000, 60_000))), "pixels"),
    "large pictures in it": (svg(within(png(3000, 3000)) * 2), "pixels"),
    "a huge PNG": (png(60_000, 60_000), "60000×60000"),
    "a huge JPEG": (jpeg(60_000, 60_000), "60000×60000"),
    "a huge GIF": (b"GIF89a" + struct.pack("<HH", 60_000, 60_000), "60000×60000"),
    "a packed drawing": (gzip.compress(svg(" " * 1_000_000)), "no SVG"),
    "entities within entities": (
        b'<!DOCTYPE svg [<!ENTITY a "<g/><g/><g/><g/><g/><g/><g/><g/><g/><g/>">'
        + b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(6))
        + b"]>"
        + svg("&g;"),
        "too many|no SVG",
    ),
    "a web page": (b"<html><body/></html>", "no SVG"),
    "nothing": (b"", "no SVG"),
    "half of it": (svg(RECT)[:-10], "no SVG"),
    "too many bytes": (svg(" " * MAX_BYTES), "larger"),
}  # fmt: skip


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
def test_what_a_logo_is_made_of_is_taken(tmp_path, data):
    file = tmp_path / "logo.svg"
    file.write_bytes(data)
    assert read(file)[1] == data


@pytest.mark.parametrize(("data", "reason"), BAD.values(), ids=BAD)
def test_what_would_take_long_or_looks_elsewhere_is_refused(tmp_path, data, reason):
    file = tmp_path / "logo.svg"
    file.write_bytes(data)
    with pytest.raises(Refused, match=reason):
        read(file)


def test_the_format_is_what_is_in_it_and_not_what_the_file_is_called(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(svg(RECT))
    assert read(file)[0] == "svg"


@posix_only("named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "logo.svg")
    with pytest.raises(Refused, match="not a file"):
        read(tmp_path / "logo.svg")


@pytest.mark.parametrize("file", sorted(resources().rglob("*.svg")), ids=lambda file: file.name)
def test_the_programs_own_pictures_may_be_drawn(file: Path):
    assert read(file)[0] == "svg"
