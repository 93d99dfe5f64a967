"""What holds for every window."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QRadioButton, QToolButton, QVBoxLayout

from neon_wizard.gui.parts.window_rules import WindowRules, hand_focus, room_for


class Pressing(QDialog):
    """A dialog with a main button, and the names of what was pressed."""

    def __init__(self):
        super().__init__()
        WindowRules(self)
        self.pressed: list[str] = []
        main, other = QPushButton(self), QPushButton(self)
        column = QVBoxLayout(self)
        for name, button in (
            ("main", main), ("other", other), ("tool", QToolButton(self)), ("choice", QRadioButton(self)),
        ):  # fmt: skip
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, name=name: self.pressed.append(name))
            column.addWidget(button)
        other.setAutoDefault(False)
        main.setDefault(True)


@pytest.fixture
def dialog(qtbot):
    made = Pressing()
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
    widget = dialog.findChild(QAbstractButton, focused)
    widget.setFocus()
    QTest.keyClick(widget, key)
    assert dialog.pressed == [pressed]


def test_f59_a_button_that_is_handed_the_focus_is_pressed_by_no_key_that_was_meant_for_another(dialog, qtbot):
    main, other = (dialog.findChild(QAbstractButton, name) for name in ("main", "other"))
    for button in (main, other):
        hand_focus(button)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            QTest.keyClick(button, key)
    assert not dialog.pressed
    qtbot.waitUntil(lambda: not other.findChildren(QObject))
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert dialog.pressed == ["other"]


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
