"""What a person types for a licence: the operator's key, and the password of the login where the operator wants it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neon_wizard.flow.licensing import KEY, PASSWORD, Standing, Typed
from neon_wizard.gui import theme
from neon_wizard.gui.fields import FieldRow
from neon_wizard.model import Secret

__all__ = ["LicenceFields"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LicenceFields(QWidget):
    """Each field is shown where it is of use."""

    entered = Signal()
    """Enter was pressed in one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants: tuple[str, ...] = ()
        self.key = FieldRow(KEY, self.tr("Licence &key"))
        self.password = FieldRow(PASSWORD, self.tr("&Password of your login"), secret=True)
        self.rows = (self.key, self.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        for row in self.rows:
            row.line.installEventFilter(self)
            row.hide()
            column.addWidget(row)
        self.hide()

    def follow(self, standing: Standing, error_field: str) -> None:
        """error_field: the field that the last error names, or empty."""
        self._wants = standing.wants
        useful = not standing.permits or standing.licence.trial
        kept = standing.asks_key and KEY not in standing.wants
        self.key.setVisible(useful and standing.asks_key)
        self.key.set_help(self.tr("Leave it empty to use the key that you typed before.") if kept else "")
        self.password.setVisible((useful and PASSWORD in standing.wants) or error_field == PASSWORD)
        self.setVisible(bool(self.shown))
        for row in self.rows:
            if row.name != error_field:
                row.show_wrong("")

    @property
    def shown(self) -> list[FieldRow]:
        return [row for row in self.rows if not row.isHidden()]

    @property
    def wanted(self) -> FieldRow | None:
        """The first that has to be filled before an activation and is not."""
        return next((row for row in self.shown if row.name in self._wants and not row.value.strip()), None)

    def typed(self) -> Typed:
        """What stands in them; blanks around a pasted key are not of it."""
        key, password = self.key.value.strip(), self.password.value
        return Typed(
            Secret(key) if key and self.key in self.shown else None,
            Secret(password) if password and self.password in self.shown else None,
        )

    def forget(self) -> None:
        """What was typed has served."""
        for row in self.rows:
            row.line.clear()

    def ask_for_wanted(self) -> bool:
        """Say which field has to be filled, and go there; False where none has."""
        row = self.wanted
        if row is not None:
            needed = self.tr("The licence key is needed.") if row is self.key else self.tr("The password is needed.")
            self.show_wrong(row.name, needed)
        return row is not None

    def show_wrong(self, name: str, words: str) -> bool:
        """Say it beside the field of this name, and go there; False where there is none."""
        row = next((row for row in self.rows if row.name == name), None)
        if row is None:
            return False
        row.show_wrong(words)
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def enable(self, enabled: bool) -> None:
        for row in self.rows:
            row.line.setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field is for the licence, and does not press the window's main button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)
