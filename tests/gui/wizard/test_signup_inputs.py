"""What an operator asks at a signup besides the five, in the real window: the rows of an extra service's form."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from neon_wizard.flow import Page, Road
from neon_wizard.gui.parts.fields import ChoiceRow
from tests.examples.loading import FOLDER, ORIGIN
from tests.examples.test_signup_form import MADE
from tests.gui.driver import MARIA, B
from tests.servers.scripted import ScriptedServer

pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def server():
    with ScriptedServer({"*": MADE}) as running:
        yield running


@pytest.fixture
def form(drive, open_context, profile_of, server):
    """The wizard at the form of docs/examples/signup-form.toml, in its first empty field."""

    def start():
        text = (FOLDER / "signup-form.toml").read_text(encoding="utf-8").replace(ORIGIN, server.origin)
        context = open_context()
        driver = drive(context, profile=profile_of(context, text))
        driver.at(Page.SIGNUP).quiet()
        return driver

    return start


def choose(driver, name, words):
    box = driver.current.rows[name].box
    box.setFocus()
    QTest.keyClicks(box, words)


def fill(driver):
    driver.fill(**MARIA, cpf="529.982.247-25", born="1/31/1990", pin="1234")
    choose(driver, "area", "71")
    driver.current.rows["adult"].box.click()
    driver.current.consent.box.click()


def test_what_is_wanted_is_said_before_anything_is_typed(form):
    rows = form().current.rows
    assert rows["login"].line.accessibleDescription() == "4 to 20 small letters, digits and points; a letter first."
    assert rows["password"].line.accessibleDescription() == "At least 8 characters, with letters and digits."
    assert rows["cpf"].line.accessibleDescription() == "11 digits, such as 529.982.247-25"
    assert rows["pin"].line.accessibleDescription() == "Four digits."
    assert (rows["plan"].value, rows["lines"].value, rows["area"].value) == ("basic", "1", "")


def test_every_kind_is_typed_or_chosen_and_sent(form, server, tmp_path):
    driver = form()
    fill(driver)
    choose(driver, "plan", "F")
    paper = tmp_path / "id.pdf"
    paper.write_bytes(b"%PDF")
    driver.current.rows["document"].read(str(paper))
    driver.until(lambda: driver.current.rows["document"].upload is not None)
    driver.press(B.CommitButton)
    driver.at(Page.RESULT)
    body = json.loads(server.requests[0].body)
    assert {name: body[name] for name in ("plan", "area", "cpf", "born", "lines", "pin")} == {
        "plan": "family", "area": "71", "cpf": "52998224725", "born": "31/01/1990", "lines": "1", "pin": "1234",
    }  # fmt: skip
    assert body["document"]["name"] == "id.pdf"
    assert (body["adult"], body["news"]) == ("S", "false")
    assert "pin" not in driver.flow.answers.inputs, "a secret that has served is forgotten"


def test_a_slip_is_said_beside_its_field_when_it_is_left(form, server):
    driver = form()
    fill(driver)
    driver.fill(cpf="529.982.247-26")
    driver.key(Qt.Key.Key_Tab)
    assert driver.wrong("cpf") == "This number cannot be right: a digit is wrong, or one is missing."
    driver.fill(login="Maria Silva", password="12345678", born="31/31/1990", pin="12")
    driver.press(B.CommitButton)
    assert driver.wrong("login") == "4 to 20 small letters, digits and points; a letter first."
    assert driver.wrong("password") == "At least 8 characters, with letters and digits."
    assert driver.wrong("pin") == "Four digits."
    assert driver.wrong("born").startswith("This is not a date; write it like ")
    assert driver.focused is driver.field("login")
    assert not server.requests


def test_back_and_forth_keeps_every_entry(form):
    driver = form()
    fill(driver)
    driver.fill(lines="3")
    page = driver.current
    page.initializePage()
    shown = {name: page.rows[name].value for name in ("area", "born", "lines", "pin", "plan")}
    assert shown == {"area": "71", "born": "1990-01-31", "lines": "3", "pin": "1234", "plan": "basic"}


def test_a_long_choice_makes_no_form_wider_than_its_window(qtbot):
    row = ChoiceRow("plan", "Plan", {"a": "words without end " * 30})
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < 300


def test_in_portuguese(form):
    QLocale.setDefault(QLocale("pt_BR"))
    rows = form().current.rows
    assert rows["area"].title.replace("&", "") == "DDD do novo número"
    assert rows["plan"].box.currentText() == "Básico, R$ 19,90 por mês"
    assert rows["pin"].line.accessibleDescription() == "Quatro dígitos."


def test_a_file_that_is_not_taken_says_so_and_the_one_before_is_gone(form, tmp_path):
    driver = form()
    row = driver.current.rows["document"]
    for name in ("id.pdf", "id.exe"):
        path = tmp_path / name
        path.write_bytes(b"x")
        row.read(str(path))
        assert not driver.current.isComplete(), "it is being read"
        driver.quiet()
    assert row.wrong
    assert driver.flow.answers.inputs["document"] == ""
    assert driver.flow.road is Road.NEW


def test_a_box_is_ticked_at_its_words_and_by_its_letter_and_has_to_be(form, server):
    driver = form()
    fill(driver)
    row = driver.current.rows["adult"]
    assert row.label.buddy() is row.box
    assert row.box.accessibleName() == "I am 18 or older."
    assert "(optional)" not in driver.current.rows["news"].title
    QTest.mouseClick(row.label, Qt.MouseButton.LeftButton)
    assert (row.value, row.wrong) == ("false", "This has to be ticked.")
    driver.press(B.CommitButton)
    assert driver.focused is row.box
    assert not server.requests
    driver.key(Qt.Key.Key_Space)
    assert (row.value, row.wrong) == ("true", "")
