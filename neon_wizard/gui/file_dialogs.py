"""The two questions for a file: which one, and where to; without waiting for the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["ask_file", "ask_target"]


def ask_file(window: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> None:
    """One that is there. kinds: as Qt writes them, ``Tables (*.csv)``; none for every file. chosen: gets its path."""
    dialog = _dialog(window, title, kinds, chosen)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.open()


def ask_target(window: QWidget, title: str, kind: str, proposed: str, chosen: Callable[[str], object]) -> None:
    """Where to write. proposed: its name; the ending of that is put to a name without one."""
    dialog = _dialog(window, title, [kind], chosen)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.rpartition(".")[2])
    dialog.selectFile(proposed)
    dialog.open()


def _dialog(window: QWidget, title: str, kinds: Sequence[str], chosen: Callable[[str], object]) -> QFileDialog:
    from PySide6.QtWidgets import QFileDialog  # no first page shows one

    dialog = QFileDialog(window, title)
    if kinds:
        dialog.setNameFilters(list(kinds))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
