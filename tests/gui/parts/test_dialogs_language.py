"""Qt's own file dialog speaks the user's language, what its translation lacks too."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLabel, QWidget

from neon_wizard.gui.parts.dialogs import ask_target
from neon_wizard.gui.preferences import Languages


@pytest.fixture
def languages(qapp):
    made = Languages(qapp)
    yield made
    made.use("en")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt_BR", {"&Procurar em:", "&Nome do arquivo:", "&Tipo de arquivo:"}),
        ("es", {"&Buscar en:", "&Tipo de archivo:"}),
    ],
)
def test_every_label_of_the_file_dialog_is_translated(qtbot, languages, language, words):
    languages.use(language)
    window = QWidget()
    qtbot.addWidget(window)
    ask_target(window, "TOML", "TOML (*.toml)", "acme.toml", lambda _path: None)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    labels = {each.text() for each in dialog.findChildren(QLabel) if each.text()}
    assert words <= labels
    assert not labels & {"&Look in:", "Look in:", "File &name:", "Files of &type:", "Files of type:"}


@pytest.mark.parametrize(
    ("language", "folder", "kind", "asks"),
    [("pt_BR", "Pasta", "Arquivo %1", "Você quer"), ("es", "Carpeta", "Archivo %1", "¿Quieres")],
)
def test_what_qt_s_own_translation_lacks_or_says_in_another_voice_is_ours(
    qtbot, languages, language, folder, kind, asks, tmp_path
):
    languages.use(language)
    (tmp_path / "below").mkdir()
    model = QFileSystemModel()
    with qtbot.waitSignal(model.directoryLoaded):
        model.setRootPath(str(tmp_path))
    assert model.type(model.index(str(tmp_path / "below"))) == folder
    say = QCoreApplication.translate
    assert say("QAbstractFileIconProvider", "%1 File", "%1 is a file name suffix, for example txt") == kind
    assert asks in say("QFileDialog", "%1 already exists.\nDo you want to replace it?")
