"""The rules that hold for every window: mnemonics, names, nothing cut off, in a longer language too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPlainTextEdit, QPushButton, QTreeWidget

from neon_wizard import messages
from tests.gui.test_rules import Longer, mnemonic
from tools.pictures.tester import PROFILE, runs


@pytest.fixture(params=["en", "longer"])
def shown(request, qtbot, qapp, window, tmp_path):
    """The window with a run that has a finding, a change and an exchange."""
    translator = Longer()
    if request.param == "longer":
        qapp.installTranslator(translator)
        messages.set_translator(QCoreApplication.translate)
    path = tmp_path / "aurora.toml"
    path.write_text(PROFILE, encoding="utf-8")
    opened = window(str(path))
    opened.testing.run = runs(opened.testing.loaded.steps)[1]
    opened._show_run(opened.testing.run)
    opened.tree.look_at("provisioning.good")
    qtbot.waitUntil(lambda: not opened.tasks.busy)
    yield opened
    qapp.removeTranslator(translator)
    messages.set_translator(lambda _context, text: text)


def visible(window, kind):
    return [each for each in window.findChildren(kind) if each.isVisible()]


def test_each_mnemonic_stands_once(shown):
    texts = [each.text() for each in visible(shown, QAbstractButton)]
    texts += [each.text() for each in visible(shown, QLabel) if each.buddy() is not None]
    letters = [letter for text in texts if (letter := mnemonic(text))]
    assert len(letters) == len(set(letters)), texts


def test_everything_that_takes_the_focus_has_a_name(shown):
    for kind in (QComboBox, QTreeWidget, QPlainTextEdit):
        assert all(each.accessibleName() for each in visible(shown, kind))
    assert all(each.text() for each in visible(shown, QPushButton))


@pytest.mark.parametrize("pane", range(4))
def test_nothing_is_cut_off(shown, pane):
    shown.panes.setCurrentIndex(pane)
    QCoreApplication.processEvents()
    for button in visible(shown, QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
    for each in visible(shown, QLabel):
        need = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
        assert each.height() >= need, each.text()
        assert each.wordWrap() or each.width() >= each.sizeHint().width(), each.text()
    assert shown.minimumSizeHint().width() <= 1280
