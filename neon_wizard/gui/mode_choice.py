"""When an account's settings are fetched: once, or before every connection (B3, B4); with what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.widgets import label
from neon_wizard.profile.operator import Mode

__all__ = ["ModeChoice"]


class ModeChoice(QWidget):
    """Two radio buttons under a caption."""

    chosen = Signal(Mode)
    """By the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        caption = label(self.tr("Fetch my settings"))
        self.once = QRadioButton(self.tr("&Once"))
        self.always = QRadioButton(self.tr("&Before every connection"))
        self._help = label(tone="secondary", role="small")
        self._group = QButtonGroup(self)
        for button in self.buttons():
            self._group.addButton(button)
            button.setAccessibleDescription(caption.text())
            button.clicked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.5))
        for part in (caption, self.once, self.always, self._help):
            column.addWidget(part)
        self.show_mode(Mode.ONCE)

    @property
    def mode(self) -> Mode:
        return Mode.ALWAYS if self.always.isChecked() else Mode.ONCE

    def buttons(self) -> list[QAbstractButton]:
        """For unique mnemonics."""
        return [self.once, self.always]

    def show_mode(self, mode: Mode) -> None:
        (self.always if mode is Mode.ALWAYS else self.once).setChecked(True)
        self._explain()

    def _picked(self) -> None:
        self._explain()
        self.chosen.emit(self.mode)

    def _explain(self) -> None:
        self._help.setText(
            self.tr("Always up to date. Your login's password is kept in your system's password store.")
            if self.mode is Mode.ALWAYS
            else self.tr("Your login's password is not kept.")
        )
