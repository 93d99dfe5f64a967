"""Labels whose words may be as long as an operator's server likes, and the line that says that work is under way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.widgets import ProgressLine, breakable, label

CLASS = "System.Web.Services.Protocols.SoapHeaderExceptionOfTheServerThatNobodyKnows"


@given(st.text())
def test_a_text_with_breaks_is_the_text_without_them(text):
    text = text.replace("\u200b", "")
    broken = breakable(text)
    assert broken.replace("\u200b", "") == text
    assert all(len(part) <= 20 for word in broken.split() for part in word.split("\u200b"))


def test_words_of_a_language_are_not_broken():
    text = "A responsabilidade da operadora, e-mail maria@example.com"
    assert breakable(text) == text


@pytest.mark.parametrize("word", [CLASS, "x" * 300, "https://voip.example.com/" + "a/" * 60])
def test_a_long_word_needs_no_more_room_than_a_line_has(qtbot, word):
    made = label(word)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < 250
    assert made.text() == word
    assert made.accessibleName() == word
    made.setText("short")
    assert made.accessibleName() == ""


def test_what_is_copied_has_no_breaks(qtbot):
    made = label(f"It said {CLASS}.")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    made.setSelection(8, 40)
    assert "\u200b" not in made.selectedText()
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == made.selectedText() != ""


def test_nothing_slides_where_less_motion_is_wished(qtbot):
    line = ProgressLine()
    qtbot.addWidget(line)
    line.resize(300, 4)
    theme.keep_still(True)
    try:
        line.show()
        line._move()
        assert line._timer.interval() >= 1000
        places = set()
        for _ in range(6):
            line._move()
            places.add(line._at)
        assert len(places) == 3, "it goes from place to place, so that a wait is seen to go on"
    finally:
        theme.keep_still(False)
    line._move()
    assert line._timer.interval() < 50
