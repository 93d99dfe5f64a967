"""“Start with the session” in the home window's menu says how it is on the desktop, and changes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from neon_wizard import autostart
from neon_wizard.link_scheme import handler_of
from tests.marks import linux_only

pytestmark = linux_only("a Linux desktop's files")
MINE = handler_of("neon-wizard")


@pytest.fixture
def menu(qtbot, program):
    program.open_home()
    qtbot.waitUntil(program.home.isVisible)
    program.home.menu.settings.aboutToShow.emit()
    return program.home.menu


def test_it_is_switched_on_and_off(qtbot, program, menu):
    assert not menu.autostart.isChecked()
    menu.autostart.trigger()
    qtbot.waitUntil(lambda: autostart.is_on(MINE))
    autostart.turn_off(MINE)  # as the desktop's own settings do
    menu.settings.aboutToShow.emit()
    assert not menu.autostart.isChecked()


def test_what_cannot_be_written_is_said_and_the_menu_tells_the_truth(qtbot, program, menu):
    folder = Path(autostart.place(MINE)).parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    menu.autostart.trigger()
    banner = program.home.empty.banner
    qtbot.waitUntil(banner.isVisible)
    assert banner.error.code.startswith("settings.")
    assert not menu.autostart.isChecked()
