"""The operator's logo: drawn on a thread, and never what would hold the window."""

from __future__ import annotations

import struct
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from neon_wizard.gui.desktop import app_icon
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.drawings import drawings, picture
from neon_wizard.gui.parts.header import Logo
from tests.profile.test_pictures import BAD, png, svg

RED = svg('<rect width="99" height="99" fill="#ff0000"/>')


@pytest.fixture
def logo(qtbot):
    theme.painted()
    made = Logo(40)
    qtbot.addWidget(made)
    made.show()
    return made


def middle(logo: Logo) -> QColor:
    return logo.grab().toImage().pixelColor(20, 4)


def written(file: Path, data: bytes) -> Path:
    file.write_bytes(data)
    return file


def test_it_is_drawn_once_it_was_read(qtbot, logo, tmp_path):
    logo.set_file(written(tmp_path / "logo.svg", RED))
    qtbot.waitUntil(lambda: not logo.grab().isNull() and logo.settled)
    assert middle(logo).name() == "#ff0000"


def test_until_then_the_programs_own_glyph_stands_there(qtbot, logo, tmp_path):
    logo.set_file(written(tmp_path / "logo.svg", RED))
    assert not logo.settled
    assert middle(logo) == theme.tones().accent
    qtbot.waitUntil(lambda: logo.settled)


def test_f57_a_logo_that_is_not_wanted_any_more_is_not_shown(qtbot, logo, tmp_path):
    logo.set_file(written(tmp_path / "logo.svg", RED))
    logo.grab()
    logo.set_file(written(tmp_path / "blue.svg", RED.replace(b"ff0000", b"0000ff")))
    qtbot.waitUntil(lambda: not logo.grab().isNull() and logo.settled)
    assert middle(logo).name() == "#0000ff"


@pytest.mark.parametrize(("data", "_reason"), BAD.values(), ids=BAD)
def test_f50_what_may_not_be_drawn_is_left_out(tmp_path, qapp, data, _reason):
    assert picture(written(tmp_path / "logo.svg", data), QSize(90, 90)).isNull()


def test_a_picture_of_pixels_is_fitted(tmp_path, qapp):
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    lines = b"".join(b"\0" + b"\xff\0\0\xff" * 8 for _ in range(4))
    whole = png(8, 4) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")
    made = picture(written(tmp_path / "logo.png", whole), QSize(80, 80))
    assert made.pixelColor(40, 40).name() == "#ff0000"
    assert made.pixelColor(40, 10).alpha() == 0


def test_another_thread_may_run_while_it_is_drawn(tmp_path, qapp):
    """Qt's own class for SVG holds Python's interpreter: a thread would hold the window all the same."""
    line = "M0 0" + " L99 50 L0 9 L50 99" * 1000
    slow = svg(f'<path fill="none" stroke="blue" stroke-width="3" d="{line}"/>' * 4)
    counted, over = [0], threading.Event()

    def count() -> None:
        while not over.wait(0.001):
            counted[0] += 1

    other = threading.Thread(target=count)
    other.start()
    made = picture(written(tmp_path / "logo.svg", slow), QSize(192, 192))
    over.set()
    other.join()
    assert not made.isNull()
    assert counted[0] > 20


def test_an_icon_is_drawn_once_and_then_it_is_there(qtbot, tmp_path, qapp):
    file = written(tmp_path / "icon.svg", RED)
    with qtbot.waitSignal(drawings().drawn):
        assert drawings().of(file, 40).isNull()
    assert drawings().of(file, 40).pixelColor(20, 20).name() == "#ff0000"


def test_the_programs_icon_stands_for_a_logo_that_may_not_be_drawn(tmp_path, qapp):
    bad, _reason = BAD["groups that use each other"]
    drawn = picture(written(tmp_path / "logo.svg", bad), QSize(256, 256))
    assert app_icon(drawn).pixmap(64, 64).toImage() == app_icon().pixmap(64, 64).toImage()
