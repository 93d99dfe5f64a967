"""What macOS asks the program to open, a link or a profile's file: never lost, never opened unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from neon_wizard.context import Context
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.gui.program import Program
from tests.gui.driver import end

LINK = "neon-wizard:https://voip.acme.example/acme.toml"
pytestmark = pytest.mark.usefixtures("here")


@pytest.fixture
def program(qtbot, qapp):
    made = Program(qapp, Context.open(session_only=True))
    made.start()
    qtbot.waitUntil(lambda: made.wizard is not None and made.wizard.isVisible())
    yield made
    qapp.open_with(lambda address: None)
    made.languages.use("en")
    end(made)
    made.context.close()


def opened(qapp: QApplication, what: QUrl | str) -> None:
    QApplication.sendEvent(qapp, QFileOpenEvent(what))


def question(program):
    return program.wizard.findChild(QMessageBox, "profile-link-question")


def test_a_link_is_asked_about_before_anything_is_fetched(qtbot, qapp, program):
    qapp.open_with(program.open_asked)
    opened(qapp, QUrl(LINK))
    assert "voip.acme.example" in question(program).text()
    question(program).reject()


def test_what_comes_before_the_first_window_waits_for_it(qtbot, qapp, program):
    qapp._open = None  # as at the start
    opened(qapp, QUrl(LINK))
    assert question(program) is None
    qapp.open_with(program.open_asked)
    assert "voip.acme.example" in question(program).text()
    question(program).reject()


def test_a_profiles_file_opens_its_operator(qtbot, qapp, program, demo, tmp_path: Path):
    file = tmp_path / "Operadora São João.toml"
    file.write_text(served_profile(demo.origin), encoding="utf-8")
    qapp.open_with(program.open_asked)
    opened(qapp, str(file))
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard.flow.profile is not None)
    assert program.wizard.flow.profile.id == "demo-served"


def test_a_file_that_is_no_profile_is_said_and_changes_nothing(qtbot, qapp, program, tmp_path: Path):
    file = tmp_path / "holiday.toml"
    file.write_text("no profile", encoding="utf-8")
    qapp.open_with(program.open_asked)
    opened(qapp, str(file))
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard.isVisible())
    qtbot.waitUntil(lambda: program.wizard.currentPage().banner.isVisible())
    assert program.wizard.currentPage().banner.error.code.startswith("profile.")


@pytest.mark.parametrize(
    "address", ["https://voip.acme.example/acme.toml", "neon-wizard:file:///etc/passwd", "mailto:a@b.c"]
)
def test_any_other_address_is_refused(qtbot, qapp, program, address):
    qapp.open_with(program.open_asked)
    opened(qapp, QUrl(address))
    assert question(program) is None
    assert program.wizard.currentPage().banner.error.code == "usage.link"
