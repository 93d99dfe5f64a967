"""What a fetch would change, before it does: old beside new, without any secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neon_wizard.accounts.sip_settings import named
from neon_wizard.gui import theme
from neon_wizard.gui.setting_cell import term
from neon_wizard.gui.widgets import alert, label

if TYPE_CHECKING:
    from neon_wizard.accounts.connection import Fetched

__all__ = ["Comparison"]


class Comparison(QFrame):
    """Hidden until there is something to compare."""

    apply_wanted = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setProperty("role", "banner")
        self.setProperty("tone", "info")
        self._title = label(role="strong")
        self._grid = QWidget()
        self.apply = QPushButton(self.tr("&Use the new settings"))
        self.apply.setObjectName("apply")
        self.apply.clicked.connect(self.apply_wanted)
        self.discard = QPushButton(self.tr("&Keep the old ones"))
        self.discard.setFlat(True)
        self.discard.clicked.connect(self._discard)
        for button in (self.apply, self.discard):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addWidget(self.discard)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(2), theme.space(1.5), theme.space(2), theme.space(1.5))
        self._column.setSpacing(theme.space(1.5))
        self._column.addWidget(self._title)
        self._column.addWidget(self._grid)
        self._column.addLayout(row)
        self.hide()

    def show_fetched(self, fetched: Fetched) -> None:
        """fetched: with at least one difference."""
        rows = [(term(each.name, named(each.name)), each.old, each.new) for each in fetched.differences]
        if fetched.password_changed:
            rows.append((term("password"), self.tr("hidden"), self.tr("another one, hidden")))
        title = self.tr("Your operator has other settings for you.")
        if fetched.renumbered:
            title = self.tr("Your operator gives this account another number: {0} instead of {1}.").format(
                fetched.found.sip.number, fetched.of.sip.number
            )
        self._title.setText(title)
        grid = self._fill(rows)
        self._column.replaceWidget(self._grid, grid)
        self._grid.deleteLater()
        self._grid = grid
        self.show()
        alert(self, title)
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, rows: list[tuple[str, str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.75))
        for column, text in enumerate((self.tr("Setting"), self.tr("Until now"), self.tr("New"))):
            grid.addWidget(label(text, tone="secondary", role="small"), 0, column)
            grid.setColumnStretch(column, 1)
        for line, (name, old, new) in enumerate(rows, start=1):
            for column, text in enumerate((name, old or self.tr("none"), new or self.tr("none"))):
                cell = label(text, role="strong" if column == 2 else "")
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(cell, line, column)
            first = grid.itemAtPosition(line, 0)
            shown = first.widget() if first else None
            if isinstance(shown, QLabel):
                shown.setAccessibleName(f"{name}: {old or self.tr('none')} → {new or self.tr('none')}")
        return made

    def _discard(self) -> None:
        self.hide()
        self.discarded.emit()
