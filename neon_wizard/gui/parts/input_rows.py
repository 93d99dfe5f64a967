"""The rows of a form for a day and for a file.

A day is typed as the locale writes it, or picked from a calendar; unlike in Qt's own field it can be left out. A file
is chosen, or dropped on the field, and read at once, so that what is wrong with it is said beside it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neon_wizard.file_names import is_remote
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import ask_file
from neon_wizard.gui.parts.fields import Row
from neon_wizard.gui.parts.icon_widgets import IconButton
from neon_wizard.gui.parts.locale_text import in_locale, read_day, write_day
from neon_wizard.gui.tasks import Tasks, Ticket
from neon_wizard.messages import explain
from neon_wizard.operations.inputs import read_upload

if TYPE_CHECKING:
    from neon_wizard.errors import NeonError
    from neon_wizard.model import Upload
    from neon_wizard.profile.form.form_inputs import Input

__all__ = ["Calendar", "DayRow", "FileRow"]


class DayRow(Row):
    """A day. Its value is written 2026-01-31; what is no day is given as it was typed."""

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
        """Show the calendar beneath the field, at the day that is in it."""
        self.calendar = self.calendar or Calendar(self)
        self.calendar.open_at(QDate.fromString(self.value, Qt.DateFormat.ISODate))

    def take(self, day: QDate) -> None:
        """Take a day that was picked in the calendar."""
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
    """A calendar beneath its row, until a day is picked."""

    def __init__(self, row: DayRow) -> None:
        super().__init__(row, Qt.WindowType.Popup)
        self._row = row
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget()
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Weekends as legible as the other days: on a dark ground, Qt's own red is not.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, QTextCharFormat())
        self.days.clicked.connect(self._pick)
        self.days.activated.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.days)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the colours that are in use now."""
        super().showEvent(event)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.days.findChild(QToolButton, name)
            if button is not None and theme.draws_controls():
                button.setIcon(theme.icon(icon, "on_accent"))

    def turn_to(self, day: QDate) -> None:
        """Show this day, or today if it is none."""
        self.days.setSelectedDate(day if day.isValid() else QDate.currentDate())

    def open_at(self, day: QDate) -> None:
        self.turn_to(day)
        self.adjustSize()
        line: QWidget = self._row.line
        self.move(line.mapToGlobal(line.rect().bottomLeft()))
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the calendar, and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _pick(self, day: QDate) -> None:
        self.hide()
        self._row.take(day)


class FileRow(Row):
    """A file. upload: what is sent, None while there is none."""

    # The file is being read, off this thread.
    reading = Signal(bool)
    # The user has taken the file out.
    emptied = Signal()

    def __init__(self, asked: Input, title: str, tasks: Tasks, *, help_text: str = "") -> None:
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choose = QPushButton()
        self.choose.setObjectName(f"choose-{asked.name}")
        self.choose.setAutoDefault(False)
        self.clear = IconButton("trash", "")
        self.clear.setObjectName(f"clear-{asked.name}")
        self.upload: Upload | None = None
        self._asked = asked
        self._tasks = tasks
        self._ticket: Ticket | None = None
        around = QWidget()
        across = QHBoxLayout(around)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(0.5))
        for widget, stretch in ((self.line, 1), (self.clear, 0), (self.choose, 0)):
            across.addWidget(widget, stretch)
        super().__init__(asked.name, title, self.line, around=around, help_text=help_text or _kinds(asked))
        self.choose.setText(self.tr("Choose…"))
        self._describe()
        self.clear.show_as("trash", self.tr("Take it out"))
        self.line.setPlaceholderText(self.tr("No file yet; one can be dropped here"))
        self.clear.hide()
        self.line.setFocusProxy(self.choose)  # nothing can be typed, so the label's letter leads to the button
        self.choose.clicked.connect(self.ask)
        self.clear.clicked.connect(self._take_out)
        self.setAcceptDrops(True)

    @property
    def value(self) -> str:
        """The file's name, for a person."""
        return self.upload.name if self.upload else ""

    def set_text(self, text: str) -> None:
        """Forget the file: at first there is none."""
        self.forget()

    def forget(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.reading.emit(False)
        self._ticket, self.upload = None, None
        self.line.clear()
        self.clear.hide()
        self._describe()
        self.show_wrong("")

    def _take_out(self) -> None:
        self.forget()
        self.emptied.emit()

    def ask(self) -> None:
        kinds = []
        if self._asked.endings:
            those = " ".join(f"*{ending}" for ending in self._asked.endings)
            kinds = [self.tr("Files that are taken ({0})").format(those), self.tr("All files (*)")]
        ask_file(self, self.tr("Choose a file"), kinds, self.read)

    def read(self, path: str) -> None:
        """Read the file at `path`; what is wrong with it is said here."""
        self.forget()
        asked = self._asked
        self.reading.emit(True)
        self._ticket = self._tasks.run(lambda: read_upload(path, asked), self.take, self._refuse, owner=self)

    def take(self, upload: Upload) -> None:
        """Take the file, which was read."""
        self._end()
        self.upload = upload
        size = QLocale().formattedDataSize(len(upload.content), 1)
        self.line.setText(f"{upload.name} ({size})")
        self.clear.show()
        self._describe()
        self.typed.emit(self.name, self.value)

    def _refuse(self, error: NeonError) -> None:
        self._end()
        told = explain(in_locale(error, self._asked, QLocale()))
        self.show_wrong(f"{told.message} {told.next_step}")

    def _describe(self) -> None:
        super()._describe()
        self.choose.setAccessibleName(f"{self.line.accessibleName()}: {self.choose.text()}")
        self.choose.setAccessibleDescription(" ".join(filter(None, (self.value, self.line.accessibleDescription()))))

    def _end(self) -> None:
        self._ticket = None
        self.reading.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := _dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.read(path)


def _dropped(event: QDropEvent) -> str:
    """The path of the first file that is dragged, never one on another computer (F50); empty for none."""
    paths = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if not is_remote(path)), "")


def _kinds(asked: Input) -> str:
    size = QLocale().formattedDataSize(asked.max_bytes, 1)
    if asked.endings:
        return QCoreApplication.translate("FileRow", "{0}; at most {1}.").format(", ".join(asked.endings), size)
    return QCoreApplication.translate("FileRow", "At most {0}.").format(size)
