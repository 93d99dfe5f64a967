"""A result's table: aligned, sorted by what its cells are, copied and saved with exact values."""

from __future__ import annotations

import csv
import io
import time
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from neon_wizard.gui.services.service_results import ResultTableView, as_csv, as_text
from neon_wizard.gui.tasks import Tasks
from neon_wizard.operations.extra_service import Cell, ResultTable
from neon_wizard.profile.action import Column
from neon_wizard.profile.form.form_inputs import Text


def column(title, kind="text"):
    return Column(Text(MappingProxyType({"en": title})), title, kind)


COLUMNS = (column("Day", "date"), column("To"), column("Minutes", "number"), column("Price", "money"))
ROWS = tuple(
    (Cell(day, date.fromisoformat(day)), Cell(to), Cell(minutes, Decimal(minutes)), Cell(price, Decimal(price), "BRL"))
    for day, to, minutes, price in (
        ("2026-01-31", "+55 71 3555-0100", "9", "1.5"),
        ("2025-12-01", "190", "10", "-0.25"),
        ("2026-02-01", "=1+1", "1.75", "1234.5"),
    )
)
UNREAD = (Cell("?"), Cell("x"), Cell("ten"), Cell("free"))


@pytest.fixture
def tasks():
    made = Tasks()
    yield made
    assert made.wait(10)


@pytest.fixture
def shown(qtbot, tasks):
    def show(*rows, more=False):
        view = ResultTableView(ResultTable(COLUMNS, rows, more), "Recent calls", tasks)
        qtbot.addWidget(view)
        view.resize(600, 300)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        return view

    return show


def column_texts(view, place):
    return [view.model.text(row, place).replace("\xa0", " ") for row in range(view.model.rowCount())]


def test_days_numbers_and_money_are_the_locales_and_amounts_stand_right(shown):
    QLocale.setDefault(QLocale("pt_BR"))
    view = shown(*ROWS, UNREAD)
    assert column_texts(view, 0) == ["31/01/2026", "01/12/2025", "01/02/2026", "?"]
    assert column_texts(view, 2) == ["9", "10", "1,75", "ten"]
    assert column_texts(view, 3) == ["R$ 1,50", "-R$ 0,25", "R$ 1.234,50", "free"]
    role = Qt.ItemDataRole.TextAlignmentRole
    right = [bool(view.model.data(view.model.index(0, i), role) & Qt.AlignmentFlag.AlignRight) for i in range(4)]
    assert right == [False, False, True, True]


def test_a_time_is_this_computers(shown):
    moment = datetime(2026, 1, 31, 18, 5, tzinfo=UTC)
    view = shown((Cell("", moment), *ROWS[0][1:]))
    here = moment.astimezone()
    assert column_texts(view, 0)[0].startswith(f"{here.month}/{here.day}/2026")


def test_the_smallest_date_of_other_languages_is_shown_and_sorted_in_every_zone(monkeypatch, shown):
    monkeypatch.setenv("TZ", "America/Sao_Paulo")
    time.tzset()
    try:
        view = shown(*((Cell("", datetime(year, 1, 1, tzinfo=UTC)), *ROWS[0][1:]) for year in (2026, 1)))
        view.model.sort(0)
        assert column_texts(view, 0)[0].startswith("1/1/0001 ")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_f50_an_operators_words_are_no_html_in_a_tool_tip(shown):
    words = '<img src="file:////acme.example/x.png">&lt;b&gt;'
    view = shown((ROWS[0][0], Cell(words), *ROWS[0][2:]))
    tip = view.model.data(view.model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    document = QTextDocument()
    document.setHtml(tip)
    assert tip.startswith("<")
    assert document.toPlainText() == words
    assert view.model.data(view.model.index(0, 2), Qt.ItemDataRole.ToolTipRole) == "9"


def test_it_is_sorted_by_what_the_cells_are_and_back_again(qtbot, shown):
    view = shown(*ROWS, UNREAD)
    header = view.view.horizontalHeader()

    def click():
        place = header.sectionViewportPosition(2) + header.sectionSize(2) // 2
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 5))
        return column_texts(view, 2)

    assert column_texts(view, 2) == ["9", "10", "1.75", "ten"], "as the operator gave them"
    assert click() == ["1.75", "9", "10", "ten"]
    assert click() == ["10", "9", "1.75", "ten"]
    assert click() == ["9", "10", "1.75", "ten"]


def test_days_and_times_in_one_column_are_sorted(shown):
    noon = datetime(2026, 1, 1, 12)  # noqa: DTZ001 - as operators write it
    cells = [Cell("", date(2026, 1, 2)), Cell("", noon), Cell("", datetime(2026, 1, 3, 12, tzinfo=UTC))]
    view = shown(*((cell, *ROWS[0][1:]) for cell in cells))
    view.model.sort(0)
    assert [row[0] for row in view.model.rows] == [cells[1], cells[0], cells[2]]


def test_it_is_copied_as_text_and_as_csv(qtbot, shown):
    view = shown(*ROWS)
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[0] == "Day\tTo\tMinutes\tPrice"
    assert data.text().splitlines()[1].replace("\xa0", "") == "1/31/2026\t+55 71 3555-0100\t9\tR$1.50"
    given = bytes(data.data("text/csv").data())
    assert given.startswith(b"Day,To,Minutes,Price (BRL)\r\n2026-01-31,+55 71 3555-0100,9,1.5\r\n")
    assert view.note.text() == "Rows copied: 3"


def test_chosen_rows_are_copied_with_the_usual_key(shown):
    view = shown(*ROWS)
    view.view.setFocus()
    view.view.selectRow(1)
    QTest.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    assert "190" in QGuiApplication.clipboard().text()


def test_it_is_saved(qtbot, shown, tmp_path):
    view = shown(*ROWS)
    qtbot.mouseClick(view.save, Qt.MouseButton.LeftButton)
    dialog = view.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Recent calls.csv")
    dialog.reject()
    target = tmp_path / "calls.csv"
    view.save_to(str(target))
    qtbot.waitUntil(lambda: view.note.text() == f"Saved: {target}")
    assert target.read_bytes().startswith(b"\xef\xbb\xbfDay,To")


def test_f43_a_folder_that_cannot_be_written_is_said(qtbot, shown, tmp_path):
    view = shown(*ROWS)
    with qtbot.waitSignal(view.failed) as failure:
        view.save_to(str(tmp_path / "missing" / "calls.csv"))
    assert failure.args[0].code == "settings.failed"


def test_there_may_be_more(shown):
    assert shown(*ROWS, more=True).note.text() == "Only the first 3 rows are shown."


def test_words_take_the_room_that_is_left_and_many_rows_scroll(shown):
    view = shown(*ROWS)
    header = view.view.horizontalHeader()
    assert header.sectionSize(1) > max(header.sectionSize(place) for place in (0, 2, 3))
    low = view.view.height()
    assert shown(*ROWS * 4).view.height() == shown(*ROWS * 300).view.height() > low
    view.resize(150, 300)
    assert view.view.horizontalScrollBar().maximum() > 0, "nothing is squeezed"


def test_tab_leaves_it(shown):
    assert not shown(*ROWS).view.tabKeyNavigation()


@pytest.mark.parametrize("text", ["=1+1", "@cmd", "+SUM(A1)", "-2+cmd|x", "\tx"])
def test_an_operators_words_never_become_a_formula(text):
    assert next(csv.reader(io.StringIO(as_csv(["a"], [[Cell(text)]]).partition("\r\n")[2])))[0] == f"'{text}"


@pytest.mark.parametrize("text", ["+55 (71) 3555-0100", "-3.5", "190", "a=b"])
def test_numbers_stay_as_they_are(text):
    assert as_csv(["a"], [[Cell(text)]]).splitlines()[1] == text


def test_several_currencies_stand_beside_their_amounts():
    rows = [[Cell("", Decimal("1.5"), "BRL")], [Cell("", Decimal(2), "EUR")]]
    assert as_csv(["Price"], rows).splitlines() == ["Price", "1.5 BRL", "2 EUR"]


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_every_csv_can_be_read_again(rows):
    cells = [[Cell(text) for text in row] for row in rows]
    read = list(csv.reader(io.StringIO(as_csv(["a", "b"], cells), newline="")))
    assert [[text.removeprefix("'") for text in row] for row in read[1:]] == [
        [text.removeprefix("'") for text in row] for row in rows
    ]


@given(st.lists(st.text(), min_size=2, max_size=2))
def test_copied_text_has_one_line_for_each_row(row):
    assert as_text(["a", "b"], [row]).count("\n") == 2
