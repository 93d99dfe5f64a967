"""What came of an extra service: the operator's words, its page, its table, a link, and what followed from it here.

A table is sorted by what its cells are, and copied or saved for a spreadsheet: with exact values then, whatever the
window's language.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from neon_wizard import late
from neon_wizard.accounts import files
from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import theme
from neon_wizard.gui.parts.dialogs import LinkQuestion, ask_target, destination
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.info_view import InfoView
from neon_wizard.gui.parts.locale_text import cell_text
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import Glyph, label, plain_tip
from neon_wizard.operations.dates import local

if TYPE_CHECKING:
    from neon_wizard.accounts.extra_services import Done
    from neon_wizard.gui.tasks import Tasks
    from neon_wizard.operations.extra_service import Cell, ResultTable
    from neon_wizard.profile.action import OperatorAction

__all__ = ["ResultTableView", "ResultView", "TableModel", "as_csv", "as_text", "follow_ups"]


_FORMULA: Final = late.pattern(r"[=@\t\r]|[+-](?![0-9 ().,/-]*\Z)")
"""What a spreadsheet would take for a formula. A telephone number with its + is none."""


def as_csv(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """The table as CSV (RFC 4180). Days are written 2026-01-31, numbers with a point; no words become a formula.

    A currency stands in its column's title, or beside each amount if there are several in the column.
    """
    currencies = [{row[place].currency for row in rows} for place in range(len(titles))]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(_title, titles, currencies))
    writer.writerows(map(_exact, row, currencies) for row in rows)
    return text.getvalue()


def as_text(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A line for each row, with tabs between the cells, as every program takes it from the clipboard."""
    return "".join("\t".join(re.sub(r"\s+", " ", each) for each in row) + "\n" for row in (titles, *rows))


def _title(title: str, currencies: set[str]) -> str:
    return _harmless(f"{title} ({next(iter(currencies))})" if len(currencies) == 1 and any(currencies) else title)


def _exact(cell: Cell, currencies: set[str]) -> str:
    value = cell.value
    if isinstance(value, Decimal):
        return f"{value:f} {cell.currency}".strip() if len(currencies) > 1 else f"{value:f}"
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else _harmless(cell.text)


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


_MOST_SHOWN = 12  # rows: a longer table scrolls by itself
_MOST_MEASURED = 50  # rows that decide a column's width: a thousand would hold the window up
_Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """The table's rows, in the order in which they are shown."""

    def __init__(self, table: ResultTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._locale = QLocale()
        language = self._locale.name()
        self.columns = table.columns
        self.titles = [column.title.for_language(language) for column in table.columns]
        self.rows = list(table.rows)
        self._given = table.rows

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def text(self, row: int, column: int) -> str:
        return cell_text(self.rows[row][column], self.columns[column], self._locale)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(index.row(), index.column()))
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        numbers = self.columns[column].kind in ("number", "money")
        return (Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by what the cells are; what could not be read comes last. column: below 0 for the operator's order."""
        self.layoutAboutToBeChanged.emit()
        self.rows = list(self._given)
        if 0 <= column < len(self.columns):
            read = [row for row in self.rows if row[column].value is not None]
            rest = [row for row in self.rows if row[column].value is None]
            down = order is Qt.SortOrder.DescendingOrder
            read.sort(key=lambda row: _place(row[column]), reverse=down)
            rest.sort(key=lambda row: row[column].text.casefold(), reverse=down)
            self.rows = read + rest
        self.layoutChanged.emit()


def _place(cell: Cell) -> Any:
    """What a column's cells are sorted by: amounts by their value, days and times by one clock."""
    value = cell.value
    if isinstance(value, datetime):
        return local(value).replace(tzinfo=None)
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else value  # noqa: DTZ001


class ResultTableView(QWidget):
    """The table, and beneath it what can be done with it."""

    # What kept it from being saved.
    failed = Signal(NeonError)

    def __init__(self, table: ResultTable, name: str, tasks: Tasks) -> None:
        """name: what the table is called, for assistive technology and for the file in which it may be saved."""
        super().__init__()
        self._tasks = tasks
        self._name = name
        self.model = TableModel(table, self)
        self.view = QTableView()
        self.view.setAccessibleName(name)
        self.copy = self._button(self.tr("Cop&y"), "copy-table")
        self.save = self._button(self.tr("Sa&ve as CSV…"), "save-table")
        self.note = label(tone="secondary", role="small")
        words = [place for place, each in enumerate(table.columns) if each.kind == "text"]
        self._words = words[-1] if words else len(table.columns) - 1
        self._need = 0  # pixels across, however much its cells hold
        self._narrow: bool | None = None
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.view)
        below = QWidget()
        row = FlowLayout(below, theme.space(1))
        row.addWidget(self.copy)
        row.addWidget(self.save)
        column.addWidget(below)
        column.addWidget(self.note)
        first = self.tr("Only the first {0} rows are shown.").format(QLocale().toString(len(table.rows)))
        self._say(first if table.more else "")
        self.copy.clicked.connect(self.copy_all)
        self.save.clicked.connect(self.ask_where)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy_chosen,
                  context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip

    def _button(self, text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def _set_up(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)  # Tab leaves the table, the arrows move in it
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        view.setSortingEnabled(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MOST_MEASURED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._need = 0  # only now is the style known
        self._fit()

    def _fit(self) -> None:
        """Give the room that is left to words: amounts stay near what they belong to. Be as high as the rows."""
        view, header = self.view, self.view.horizontalHeader()
        frame = 2 * view.frameWidth()
        if not self._need:
            places = range(len(self.model.columns))
            self._need = sum(max(view.sizeHintForColumn(i), header.sectionSizeHint(i)) for i in places)
        narrow = self._need > self.width() - frame
        if narrow is not self._narrow:
            self._narrow = narrow
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(self._words, mode.ResizeToContents if narrow else mode.Stretch)
        rows = view.verticalHeader().defaultSectionSize() * min(len(self.model.rows), _MOST_SHOWN)
        bar = view.horizontalScrollBar().sizeHint().height() if narrow else 0
        view.setFixedHeight(rows + header.sizeHint().height() + frame + bar)

    def copy_all(self) -> None:
        self._copy(range(len(self.model.rows)))

    def copy_chosen(self) -> None:
        self._copy(sorted({index.row() for index in self.view.selectionModel().selectedRows()}))

    def _copy(self, rows: Sequence[int]) -> None:
        """Copy it as text and as CSV: a program takes from the clipboard what it understands best."""
        if not rows:
            return
        model = self.model
        data = QMimeData()
        shown = [[model.text(row, column) for column in range(len(model.columns))] for row in rows]
        data.setText(as_text(model.titles, shown))
        data.setData("text/csv", as_csv(model.titles, [model.rows[row] for row in rows]).encode())
        QGuiApplication.clipboard().setMimeData(data)
        self._say(self.tr("Rows copied: {0}").format(QLocale().toString(len(rows))))

    def ask_where(self) -> None:
        kind, proposed = self.tr("Tables for a spreadsheet (*.csv)"), f"{self._name.replace('/', '-')}.csv"
        ask_target(self, self.tr("Save the table"), kind, proposed, self.save_to)

    def save_to(self, path: str) -> None:
        """Save it, whole or not at all (F44)."""
        text = as_csv(self.model.titles, self.model.rows)

        def write() -> None:
            with files.storage_errors(Path(path)):
                files.replace(Path(path), text.encode("utf-8-sig"))  # the mark tells spreadsheets that it is UTF-8

        saved = self.tr("Saved: {0}").format(path)
        self._tasks.run(write, lambda _: self._say(saved), self.failed.emit, owner=self)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            announce(self.note, words)


def follow_ups(action: OperatorAction, done: Done) -> list[str]:
    """What this computer has done, or does now, because `action` was carried out; nothing that failed."""
    wrong = {problem.code for problem in done.problems}
    said = []
    if action.result.new_password and "action.not_kept" not in wrong:
        said.append(QCoreApplication.translate("ResultView", "Sign in with the new password from now on."))
    if done.result.provision_again and done.account and not wrong & {"action.fetch", "action.not_fetched"}:
        said.append(QCoreApplication.translate("ResultView", "The account's settings were fetched anew."))
    if done.result.refresh_balance:
        said.append(QCoreApplication.translate("ResultView", "The balance is asked for again."))
    return said


class ResultView(QWidget):
    """Shows one result. name: the service's title."""

    # Why something could not be done with the result.
    failed = Signal(NeonError)

    def __init__(self, action: OperatorAction, done: Done, name: str, tasks: Tasks) -> None:
        super().__init__()
        self._link = QUrl(done.result.link)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))
        self.message = label(self._words(action, done), role="strong")
        self.message.setObjectName("result-message")
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.notes: list[QLabel] = []
        self.info: InfoView | None = None
        self.table: ResultTableView | None = None
        self.link: QPushButton | None = None
        self._add_words(action, done)
        for problem in done.problems:
            banner = Banner()
            banner.show_error(problem, (), tone="warning")
            self._column.addWidget(banner)
        if done.result.info_html:
            self._add_info(done.result.info_html)
        if done.result.table is not None and done.result.table.rows:
            self.table = ResultTableView(done.result.table, name, tasks)
            self.table.failed.connect(self.failed)
            self._column.addWidget(self.table)
        if destination(self._link):
            self._add_link()
        if self.message.text():
            announce(self.message, self.message.text())
        else:
            announce(self, name)

    def _words(self, action: OperatorAction, done: Done) -> str:
        """The operator's own words; ours if it gives none, and what is shown does not speak for itself."""
        result = done.result
        if result.message:
            return result.message
        if result.table is not None and not result.table.rows:
            return self.tr("There is nothing to show.")
        if result.table is not None or result.info_html or action.reads_only:
            return ""
        return self.tr("Done.")

    def _add_words(self, action: OperatorAction, done: Done) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.5))
        if self.message.text():
            words.addWidget(self.message)
        else:
            self.message.setParent(self)
            self.message.hide()
        for text in follow_ups(action, done):
            note = label(text, tone="secondary")
            self.notes.append(note)
            words.addWidget(note)
        if not words.count():
            return
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        if not action.reads_only:
            row.addWidget(Glyph("success", "success"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _add_info(self, html: str) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.info = InfoView()
        inside.addWidget(self.info)
        self.info.show_info(html)
        self._column.addWidget(card)

    def _add_link(self) -> None:
        host = destination(self._link)
        self.link = QPushButton(self.tr("&Open a page of {0}…").format(host.replace("&", "&&")))
        self.link.setObjectName("result-link")
        self.link.setAutoDefault(False)
        self.link.clicked.connect(lambda: LinkQuestion.ask(self, self._link))
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

    def buttons(self) -> list[QAbstractButton]:
        """Its buttons, so that each can get a letter of its own."""
        own = [] if self.table is None else [self.table.copy, self.table.save]
        return [*own, *([] if self.link is None else [self.link])]
