"""Colours that can be read, icons that can be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from neon_wizard.gui.parts import theme
from neon_wizard.places import resources

WORDS = ("text", "secondary", "link", "danger", "warning", "success")


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def dressed(request, qapp):
    theme.apply(qapp, dark=request.param)
    yield theme.tones()
    theme.apply(qapp, dark=False)


def test_every_tone_of_words_can_be_read(dressed):
    for tone in WORDS:
        for ground in ("window", "base"):
            assert theme.contrast(getattr(dressed, tone), getattr(dressed, ground)) >= 4.5, (tone, ground)
    for tone in ("danger", "warning", "success"):
        assert theme.contrast(dressed.text, getattr(dressed, f"{tone}_wash")) >= 4.5
        assert theme.contrast(getattr(dressed, tone), getattr(dressed, f"{tone}_wash")) >= 4.5


def test_the_edges_of_fields_can_be_seen(dressed):
    for ground in (dressed.window, dressed.base):
        assert theme.contrast(dressed.edge, ground) >= 3


@pytest.mark.parametrize("accent", ["#ffff00", "#000000", "#ffffff", "#0a7d5a", "#777777", "", "no colour"])
def test_an_operators_accent_is_corrected_until_it_can_be_read(dressed, accent):
    theme.set_accent(accent)
    tones = theme.tones()
    assert theme.contrast(tones.accent, tones.window) >= 3
    assert theme.contrast(tones.on_accent, tones.accent) >= 4.5
    assert theme.contrast(tones.link, tones.base) >= 4.5
    theme.set_accent("")


@given(st.integers(0, 0xFFFFFF), st.sampled_from(["#ffffff", "#000000", "#1d2126", "#f6f7f9"]))
def test_readable_reaches_the_ratio_on_light_and_dark(rgb, ground):
    found = theme.readable(QColor(f"#{rgb:06x}"), [QColor(ground)])
    assert theme.contrast(found, QColor(ground)) >= 4.5


ICONS = [file for file in sorted((resources() / "icons").glob("*.svg")) if "currentColor" in file.read_text("utf-8")]


@pytest.mark.parametrize("file", ICONS, ids=lambda p: p.stem)
def test_every_icon_draws_in_the_colour_asked_for(dressed, file):
    image = (
        theme.icon(file.stem, "danger")
        .pixmap(
            32,
            32,
        )
        .toImage()
    )
    drawn = {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert dressed.danger.name() in drawn


def test_the_scheme_reaches_the_program(dressed):
    assert QApplication.palette().window().color() == dressed.window
    assert dressed.dark == (theme.contrast(dressed.window, QColor("white")) > 4.5)


def test_a_palette_that_comes_after_the_news_of_the_scheme_is_taken_too(qtbot, qapp, monkeypatch):
    """As Windows does it; a header drawn for the palette before would be light in a dark window."""
    monkeypatch.setattr(theme._State, "own_palette", False)
    monkeypatch.setattr(theme._State, "dark", None)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.setPalette(QPalette(QColor("#3c3c3c"), QColor("#1e1e1e")))
    qtbot.waitUntil(lambda: theme.tones().window.name() == "#1e1e1e")
    assert theme.tones().dark
    monkeypatch.undo()
    theme.apply(qapp, dark=False)
    assert not theme.tones().dark


def test_chosen_rows_can_be_read_in_every_style():
    """The styles of Windows choose a row in colours of their own, in which neither our words nor our icons are seen."""
    sheet = theme.stylesheet(theme.tones(), 10, own_controls=False)
    rule = next(each for each in sheet.split("}") if "QTreeView::item:selected" in each)
    assert f"background: {theme.tones().accent.name()}" in rule
    assert f"color: {theme.tones().on_accent.name()}" in rule
