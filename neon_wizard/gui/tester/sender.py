"""Who asks, as the reports to the operators' contacts are to say it: asked once, and kept with the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import lay_out_small
from neon_wizard.gui.parts.fields import FieldRow
from neon_wizard.gui.parts.widgets import label
from neon_wizard.gui.parts.window_rules import WindowRules

__all__ = ["SenderDialog"]

_LONGEST = 200


class SenderDialog(QDialog):
    """Asks for a name and a way to reply; empty for a report that does not say it."""

    # What reports are to say from now on.
    given = Signal(str)

    def __init__(self, sender: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report-sender")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who asks"))
        self.row = FieldRow("sender", self.tr("&Your name, and how you are reached"))
        self.row.line.setText(sender)
        self.row.line.setMaxLength(_LONGEST)
        self.row.line.setPlaceholderText(self.tr("Ana Souza, ACME support, ana@acme.example"))
        who = label(self.tr("The operator's technical contact reads it at the top."), tone="secondary")
        _, self.use = lay_out_small(
            self, [self.row, who], self.tr("&Use it in reports"), self.tr("&Cancel"), self._give
        )
        WindowRules(self)
        self.setMinimumWidth(theme.space(60))
        self.row.line.setFocus()

    def _give(self) -> None:
        self.given.emit(self.row.line.text().strip())
        self.accept()
