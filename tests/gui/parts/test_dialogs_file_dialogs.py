"""Which file, and where to: asked without waiting, told to who asked, and gone afterwards."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from neon_wizard.gui.parts.dialogs import ask_file, ask_target


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_file_that_is_there(window):
    told: list[str] = []
    ask_file(window, "Open", ["Tables (*.csv)", "All files (*)"], told.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.nameFilters() == ["Tables (*.csv)", "All files (*)"]
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit("/tmp/a.csv")
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert told == ["/tmp/a.csv"]
    assert not shiboken6.isValid(dialog)


def test_a_place_for_a_file(window):
    ask_target(window, "Save", "Tables (*.csv)", "rates.csv", lambda path: None)
    dialog = window.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "csv"
    assert dialog.selectedFiles()[0].endswith("rates.csv")
