"""Each kind of input in a form: what is in it becomes what is sent, whatever the user's language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from neon_wizard.gui.parts.locale_text import read_day, read_number, write_day, write_number
from neon_wizard.gui.services.service_form import ActionForm
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Upload
from tests.profile.samples import load_text, with_actions

LOCALES = st.sampled_from(
    ["en_US", "en_GB", "pt_BR", "pt_PT", "es_ES", "es_MX", "de_CH", "fr_FR", "sv_SE", "en_IN", "ar_EG"]
)


@given(LOCALES, st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_a_day_is_read_as_it_is_written(name, day):
    locale = QLocale(name)
    assert read_day(write_day(day, locale), locale) == day.isoformat()


@pytest.mark.parametrize(("name", "typed", "day"), [
    ("pt_BR", "4/3/2026", "2026-03-04"), ("pt_BR", "04-03-2026", "2026-03-04"), ("es_MX", "4.3.2026", "2026-03-04"),
    ("en_US", "4/3/2026", "2026-04-03"), ("en_US", "2026-04-03", "2026-04-03"), ("sv_SE", "2026-4-3", "2026-04-03"),
    ("pt_BR", "31/02/2026", "31/02/2026"), ("pt_BR", "4/3/26", "4/3/26"), ("pt_BR", "amanhã", "amanhã"),
])  # fmt: skip
def test_a_day_may_be_typed_with_other_marks_and_without_noughts(name, typed, day):
    assert read_day(typed, QLocale(name)) == day


@given(LOCALES, st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=3))
def test_a_number_is_read_as_it_is_written(name, number):
    locale = QLocale(name)
    read = read_number(write_number(number, locale), locale).replace(locale.decimalPoint(), ".")
    assert Decimal(read) == number


@pytest.mark.parametrize(("name", "typed", "read"), [
    ("pt_BR", "1.234", "1234"), ("en_US", "1,234", "1234"), ("en_US", "1.234", "1.234"), ("pt_BR", "1,5", "1,5"),
    ("en_IN", "10,00,000", "1000000"),
    ("fr_FR", "12 345,5", "12345,5"), ("en_US", "12,34", "12,34"),
    ("pt_BR", "ten", "ten"), ("pt_BR", "", ""),
])  # fmt: skip
def test_marks_between_groups_are_the_locales(name, typed, read):
    assert read_number(typed, QLocale(name)) == read


@pytest.fixture
def form(qtbot):
    """A form of these inputs, on the screen."""
    tasks = Tasks()

    def make(*inputs):
        action = load_text(with_actions({"inputs": list(inputs)})).actions[0]
        made = ActionForm(action, tasks)
        qtbot.addWidget(made)
        made.show()
        return made

    yield make
    assert tasks.wait(10)


def test_a_choice_shows_words_and_sends_its_value(form):
    shown = form({"name": "plan", "kind": "choice", "choices": {"b": "Basic", "f": "Family"}})
    row = shown.rows["plan"]
    assert shown.take() is None, "nothing is chosen yet"
    assert row.wrong == "This field is needed."
    row.box.setFocus()
    QTest.keyClicks(row.box, "F")
    assert shown.take() == {"plan": "f"}
    assert shown.summary() == (("plan", "Family"),)


def test_a_box_is_looked_over_in_words_and_sent_as_the_operator_says(form):
    shown = form({"name": "loud", "kind": "check", "optional": True, "on": "S", "off": "N", "default": "true"})
    assert (shown.take(), shown.summary()) == ({"loud": "S"}, (("loud", "Yes"),))
    shown.rows["loud"].box.click()
    assert (shown.take(), shown.summary()) == ({"loud": "N"}, (("loud", "No"),))
    shown.reset()
    assert shown.rows["loud"].value == "true"


def test_an_optional_choice_may_be_none(form):
    shown = form({"name": "plan", "kind": "choice", "optional": True, "choices": {"b": "Basic"}})
    assert shown.rows["plan"].box.currentText() == "No choice"
    assert shown.take() == {"plan": ""}


def test_a_number_in_the_users_language_and_its_bounds(form):
    QLocale.setDefault(QLocale("pt_BR"))
    shown = form({"name": "amount", "kind": "number", "minimum": 5, "maximum": 1500, "default": "1250"})
    row = shown.rows["amount"]
    assert row.line.text() == "1.250"
    assert row.editor.accessibleDescription() == "From 5 to 1.500."
    assert shown.take() == {"amount": "1250"}
    row.line.setText("2.000,50")
    assert shown.take() is None
    assert row.wrong == "This is not between 5 and 1.500."


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_day_is_typed_or_picked_from_the_calendar(qtbot, form):
    QLocale.setDefault(QLocale("pt_BR"))
    shown = form({"name": "day", "kind": "date", "format": "%Y%m%d", "default": "2026-01-31"})
    row = shown.rows["day"]
    assert row.line.text() == "31/01/2026"
    row.line.setText("28/02/2026")
    assert shown.take() == {"day": "20260228"}
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    days = row.calendar.days
    assert days.selectedDate() == QDate(2026, 2, 28)
    qtbot.keyClick(days.focusWidget() or days, Qt.Key.Key_Left)
    qtbot.keyClick(days.focusWidget() or days, Qt.Key.Key_Return)
    assert row.line.text() == "27/02/2026"
    assert not row.calendar.isVisible()
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row.calendar, Qt.Key.Key_Escape)
    assert not row.calendar.isVisible()
    assert row.line.text() == "27/02/2026"
    row.line.setText("31/02/2026")
    assert shown.take() is None
    assert row.wrong == f"This is not a date; write it like {row.example}."


def test_a_field_that_is_left_is_judged_and_an_empty_one_is_not(form):
    shown = form({"name": "code", "label": "Code", "pattern": r"\d{4}"})
    row = shown.rows["code"]
    row.line.editingFinished.emit()
    assert row.wrong == ""
    QTest.keyClicks(row.line, "12")
    row.line.editingFinished.emit()
    assert row.wrong == "Code is not in the form that the operator expects."
    QTest.keyClicks(row.line, "34")
    assert row.wrong == "", "it is being mended"


FILE = {"name": "proof", "kind": "file", "endings": [".pdf"], "max_bytes": 100}


class TestFile:
    def read(self, qtbot, shown, path):
        row = shown.rows["proof"]
        row.read(str(path))
        qtbot.waitUntil(lambda: shown.ready)
        return row

    def test_what_is_chosen_is_sent(self, qtbot, form, tmp_path):
        (tmp_path / "invoice.pdf").write_bytes(b"%PDF")
        shown = form(FILE)
        row = self.read(qtbot, shown, tmp_path / "invoice.pdf")
        assert row.line.text().startswith("invoice.pdf (4 ")
        assert row.choose.accessibleName() == "proof: Choose…"
        assert row.choose.accessibleDescription().startswith("invoice.pdf"), "said to who cannot see the field"
        row.editor.setFocus()
        assert shown.focusWidget() is row.choose, "there is nothing to type"
        assert shown.take() == {"proof": Upload("invoice.pdf", b"%PDF")}
        qtbot.mouseClick(row.clear, Qt.MouseButton.LeftButton)
        assert shown.take() is None
        assert row.wrong == "This field is needed."

    def test_while_it_is_read_nothing_is_sent(self, qtbot, form, tmp_path):
        (tmp_path / "invoice.pdf").write_bytes(b"%PDF")
        shown = form(FILE)
        with qtbot.waitSignals([shown.ready_changed] * 2):
            shown.rows["proof"].read(str(tmp_path / "invoice.pdf"))
            assert not shown.ready

    @pytest.mark.parametrize(("name", "size", "told"), [
        ("invoice.pdf", 101, "too large"), ("invoice.exe", 4, "kind of file"), ("", 0, "cannot be read"),
    ])  # fmt: skip
    def test_what_is_wrong_with_it_is_said_at_once(self, qtbot, form, tmp_path, name, size, told):
        (tmp_path / (name or "folder")).write_bytes(bytes(size))
        row = self.read(qtbot, form(FILE), tmp_path / (name or "missing.pdf"))
        assert told in row.wrong
        assert row.upload is None

    def test_its_bound_is_written_as_the_locale_does(self, qtbot, form, tmp_path):
        QLocale.setDefault(QLocale("pt_BR"))
        (tmp_path / "invoice.pdf").write_bytes(bytes(1501))
        row = self.read(qtbot, form({**FILE, "max_bytes": 1500}), tmp_path / "invoice.pdf")
        assert "at most 1.500 bytes" in row.wrong

    def test_it_is_asked_for_with_its_endings(self, qtbot, form):
        row = form(FILE).rows["proof"]
        qtbot.mouseClick(row.choose, Qt.MouseButton.LeftButton)
        dialog = row.findChild(QFileDialog)
        assert "*.pdf" in dialog.nameFilters()[0]
        dialog.reject()

    def test_it_can_be_dropped(self, qtbot, form, tmp_path):
        (tmp_path / "invoice.pdf").write_bytes(b"%PDF")
        shown = form(FILE)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / "invoice.pdf"))])
        shown.rows["proof"].dropEvent(
            QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)
        )  # fmt: skip
        qtbot.waitUntil(lambda: shown.rows["proof"].upload is not None)


def test_texts_are_the_users_and_an_ampersand_is_a_letter(form):
    QLocale.setDefault(QLocale("pt_BR"))
    shown = form({"name": "a", "label": {"en": "Rates", "pt_BR": "Tarifas & taxas"}, "hint": {"pt_BR": "Opcional"}})
    row = shown.rows["a"]
    assert row.editor.accessibleName() == "Tarifas & taxas"
    assert row.editor.accessibleDescription() == "Opcional"


def test_what_sounds_secret_is_masked_and_never_summed_up(form):
    shown = form({"name": "pin"}, {"name": "note"})
    shown.rows["pin"].set_text("4711-canary")
    shown.rows["note"].set_text("hello")
    assert shown.rows["pin"].line.echoMode() == shown.rows["pin"].line.EchoMode.Password
    assert "canary" not in str(shown.summary())
    assert "canary" not in str(shown.take())
    shown.reset()
    assert not shown.rows["pin"].value
