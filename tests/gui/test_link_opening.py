"""A link of an operator's page adds the operator, after its host and its services' hosts were shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from neon_wizard import places
from neon_wizard.demo.demo_operator import served_profile
from neon_wizard.errors import NeonError, UsageError
from neon_wizard.gui.program import Program
from tests.servers.scripted import Given, ScriptedServer

pytestmark = pytest.mark.usefixtures("here")
PROFILE = served_profile("https://voip.example.com")


@pytest.fixture
def page():
    """A web server on this computer with an operator's profile."""
    with ScriptedServer({"/acme.toml": Given(PROFILE.encode(), content_type="application/toml")}) as server:
        yield server


@pytest.fixture
def session_only() -> bool:
    return False


@pytest.fixture
def program(qtbot, qapp, open_context, session_only):
    made = Program(qapp, open_context(session_only=session_only))
    made.start()
    qtbot.waitUntil(lambda: made.wizard is not None and made.wizard.started and not made.wizard.tasks.busy)
    yield made
    for window in (made.wizard, made.home):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.tasks.cancel_all()


def question(program) -> QMessageBox | None:
    found = program.wizard.findChild(QMessageBox, "profile-link-question") if program.wizard else None
    return found if found is not None and found.isVisible() else None


def words(program) -> str:
    asked = question(program)
    return asked.text() if asked is not None else ""


def answer(qtbot, program, role):
    asked = question(program)
    assert asked is not None
    qtbot.mouseClick(next(b for b in asked.buttons() if asked.buttonRole(b) is role), Qt.MouseButton.LeftButton)
    return asked.text(), asked.informativeText()


YES, NO = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole


def test_a_link_adds_the_operator_once_the_user_agreed_twice(qtbot, program, page):
    first = program.wizard
    program.open_link(f"neon-wizard:{page.url('/acme.toml')}")
    assert not page.requests, "nothing is fetched before the user was asked"
    text, more = answer(qtbot, program, YES)
    assert f"127.0.0.1:{page.port}" in text
    assert page.url("/acme.toml") in more
    qtbot.waitUntil(lambda: "Add Demo" in words(program))
    _, more = answer(qtbot, program, YES)
    assert "voip.example.com" in more
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard is not first)
    assert program.wizard.flow.profile.id == "demo-served"
    assert (places.profile_dirs()[0] / "demo-served.toml").read_text(encoding="utf-8") == PROFILE


@pytest.mark.parametrize("session_only", [True])
def test_in_a_session_only_program_the_operator_is_added_for_the_session(qtbot, program, page):
    first = program.wizard
    program.open_link(f"neon-wizard:{page.url('/acme.toml')}")
    answer(qtbot, program, YES)
    qtbot.waitUntil(lambda: "Add Demo" in words(program))
    answer(qtbot, program, YES)
    qtbot.waitUntil(lambda: program.wizard is not None and program.wizard is not first)
    assert program.wizard.flow.profile.id == "demo-served"
    assert "demo-served" in [each.id for each in program.context.profiles()]
    assert not (places.profile_dirs()[0] / "demo-served.toml").exists()


@pytest.mark.parametrize("agreed", [0, 1])
def test_whoever_does_not_agree_keeps_nothing(qtbot, program, page, agreed):
    program.open_link(f"neon-wizard:{page.url('/acme.toml')}")
    for _ in range(agreed):
        answer(qtbot, program, YES)
        qtbot.waitUntil(lambda: "Add" in words(program))
    answer(qtbot, program, NO)
    assert len(page.requests) == agreed
    assert not (places.profile_dirs()[0] / "demo-served.toml").exists()


def test_f62_a_profile_that_names_local_files_is_refused(qtbot, program, page):
    local = PROFILE.replace('name = "', 'logo = "/etc/passwd"\nname = "', 1)
    page.paths["/acme.toml"] = Given(local.encode(), content_type="application/toml")
    program.open_link(f"neon-wizard:{page.url('/acme.toml')}")
    answer(qtbot, program, YES)
    banner = program.wizard.currentPage().banner
    qtbot.waitUntil(banner.isVisible)
    assert isinstance(banner.error, NeonError)
    assert banner.error.code == "profile.local_file"


def test_what_is_no_such_link_is_said(qtbot, program):
    program.open_link("neon-wizard:file:///etc/passwd")
    banner = program.wizard.currentPage().banner
    assert isinstance(banner.error, UsageError)
    assert banner.error.code == "usage.link"


def test_the_running_program_takes_a_link_of_another_start(qtbot, program, page):
    program.answer({"command": "activate", "operator": "", "link": f"neon-wizard:{page.url('/acme.toml')}"})
    qtbot.waitUntil(lambda: question(program) is not None)
