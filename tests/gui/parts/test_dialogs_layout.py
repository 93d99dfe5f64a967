"""A dialog that only shows something: its page, and *Close* in its foot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from neon_wizard.gui.parts.dialogs import lay_out_page


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    qtbot.addWidget(made)
    return made


def shown(qtbot, dialog, *buttons):
    page = QWidget()
    lay_out_page(dialog, page, *buttons)
    dialog.resize(400, 300)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    return page


def test_close_ends_it(qtbot, dialog):
    page = shown(qtbot, dialog)
    (close,) = dialog.findChildren(QPushButton)
    assert page.width() == dialog.width()
    assert close.mapTo(dialog, close.rect().topLeft()).y() > page.geometry().bottom()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)


def test_or_other_buttons_stand_there(qtbot, dialog):
    buttons = QDialogButtonBox()
    buttons.addButton("Write it", QDialogButtonBox.ButtonRole.AcceptRole)
    shown(qtbot, dialog, buttons)
    assert [each.text() for each in dialog.findChildren(QPushButton)] == ["Write it"]
