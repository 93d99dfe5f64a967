"""A day in a form: typed as the locale writes it, or picked from a calendar; unlike Qt's own field it can be empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from neon_wizard.gui import theme
from neon_wizard.gui.actions.locale_text import read_day, write_day
from neon_wizard.gui.fields import Row
from neon_wizard.gui.widgets import IconButton

__all__ = ["Calendar", "DayRow"]


class DayRow(Row):
    """Its value is written 2026-01-31 as long as it is a day."""

    def __init__(self, name: str, title: str, *, help_text: str = "") -> None:
        self.line = QLineEdit()
        self.button = IconButton("calendar", "")
        self.button.setObjectName(f"calendar-{name}")
        self.calendar: Calendar | None = None
        super().__init__(name, title, self.line, help_text=help_text, beside=self.button)
        self.button.show_as("calendar", self.tr("Choose a day"))
        self.line.setPlaceholderText(write_day(date.today(), QLocale()))  # noqa: DTZ011 - the user's own day is meant
        self.line.editingFinished.connect(self._leave)
        self.line.textEdited.connect(self._edited)
        self.button.clicked.connect(self.show_calendar)

    @property
    def value(self) -> str:
        return read_day(self.line.text(), QLocale())

    @property
    def example(self) -> str:
        return self.line.placeholderText()

    def set_text(self, text: str) -> None:
        day = QDate.fromString(text, Qt.DateFormat.ISODate)
        self.line.setText(write_day(date(day.year(), day.month(), day.day()), QLocale()) if day.isValid() else text)

    def show_calendar(self) -> None:
        """Beneath the field, on the day that is in it."""
        self.calendar = self.calendar or Calendar(self)
        self.calendar.open_at(QDate.fromString(self.value, Qt.DateFormat.ISODate))

    def take(self, day: QDate) -> None:
        """From the calendar."""
        self.set_text(day.toString(Qt.DateFormat.ISODate))
        self._edited()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit(self.name)

    def _edited(self) -> None:
        self.show_wrong("")
        self.typed.emit(self.name, self.value)

    def _leave(self) -> None:
        self.left.emit(self.name)


class Calendar(QFrame):
    """Hangs from its row until a day is picked."""

    def __init__(self, row: DayRow) -> None:
        super().__init__(row, Qt.WindowType.Popup)
        self._row = row
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget()
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # As legible as the others: Qt's own red is not, on a dark ground.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, QTextCharFormat())
        self.days.clicked.connect(self._pick)
        self.days.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.days)

    def showEvent(self, event: QShowEvent) -> None:
        """In the colours of now."""
        super().showEvent(event)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.days.findChild(QToolButton, name)
            if button is not None and theme.draws_controls():
                button.setIcon(theme.icon(icon, "on_accent"))

    def turn_to(self, day: QDate) -> None:
        """To today where it is none."""
        self.days.setSelectedDate(day if day.isValid() else QDate.currentDate())

    def open_at(self, day: QDate) -> None:
        self.turn_to(day)
        self.adjustSize()
        line: QWidget = self._row.line
        self.move(line.mapToGlobal(line.rect().bottomLeft()))
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.hide()
        self._row.take(day)
