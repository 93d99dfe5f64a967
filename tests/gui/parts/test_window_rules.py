"""What holds for every window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QRadioButton, QToolButton, QVBoxLayout

from neon_wizard.gui.parts.window_rules import WindowRules, room_for


@pytest.fixture
def dialog(qtbot):
    """A dialog with a main button, and what it pressed."""
    made = QDialog()
    WindowRules(made)
    made.pressed = []
    column = QVBoxLayout(made)
    for kind, name in ((QPushButton, "main"), (QPushButton, "other"), (QToolButton, "tool"), (QRadioButton, "choice")):
        button = kind(made)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False, name=name: made.pressed.append(name))
        column.addWidget(button)
        if kind is QPushButton:
            button.setAutoDefault(False)
    made.findChild(QPushButton, "main").setDefault(True)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    ("focused", "pressed"), [("main", "main"), ("other", "other"), ("tool", "tool"), ("choice", "main")]
)
def test_enter_presses_the_button_with_the_focus(dialog, key, focused, pressed):
    widget = dialog.findChild(object, focused)
    widget.setFocus()
    QTest.keyClick(widget, key)
    assert dialog.pressed == [pressed]


def test_a_window_that_is_larger_than_the_screen_is_made_smaller_and_moved_into_it(dialog, qtbot):
    dialog.hide()
    dialog.resize(9000, 9000)
    dialog.move(5000, 5000)
    dialog.show()
    area = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: area.contains(dialog.frameGeometry()))
    dialog.resize(9000, 300)
    qtbot.waitUntil(lambda: area.contains(dialog.frameGeometry()))
    assert dialog.height() == 300
    assert dialog.size() == dialog.size().boundedTo(room_for(dialog))
