"""Where a profile comes from (a file, an address, a few answers, something dropped), and into which file it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from neon_wizard.authoring.desk import Sheet
from neon_wizard.authoring.fetch import is_address
from neon_wizard.gui.file_dialogs import ask_file, ask_target
from neon_wizard.gui.profile_dialogs import AddressDialog, NewProfileDialog

__all__ = ["NEW_FILE", "Sources", "source_of"]

NEW_FILE = "acme.toml"


def source_of(data: QMimeData) -> str:
    """The file's path or the address in what is dragged; empty where there is neither."""
    if data.hasUrls():
        url = data.urls()[0]
        return url.toLocalFile() or url.toString()
    return data.text().strip() if is_address(data.text().strip()) else ""


class Sources(QObject):
    """Asks in dialogs over `window`; `chosen` has a path or an address, `written` a new profile's `Sheet`."""

    chosen = Signal(str)
    written = Signal(object)
    target = Signal(object)
    """The `Path` to save to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def take(self, source: str) -> None:
        """What was dropped: of an address, the host is shown before it is asked."""
        if is_address(source):
            self.ask_address(source)
        else:
            self.chosen.emit(source)

    def choose_file(self) -> None:
        kinds = [self.tr("Profiles and descriptions (*.toml *.wsdl *.xml *.zip)"), self.tr("All files (*)")]
        ask_file(self._window, self.tr("Open a profile or a service description"), kinds, self.chosen.emit)

    def ask_address(self, proposed: str = "") -> None:
        dialog = AddressDialog(self._window)
        dialog.row.line.setText(proposed)
        dialog.given.connect(self.chosen)
        dialog.open()

    def ask_new(self) -> None:
        dialog = NewProfileDialog(self._window)
        dialog.written.connect(self._take_new)
        dialog.open()

    def ask_target(self, proposed: str) -> None:
        kind = self.tr("Operator profiles (*.toml)")
        ask_target(self._window, self.tr("Save the profile"), kind, proposed, lambda path: self.target.emit(Path(path)))

    def _take_new(self, operator_id: str, text: str) -> None:
        self.written.emit(Sheet(text, f"{operator_id}.toml" if operator_id else NEW_FILE))
