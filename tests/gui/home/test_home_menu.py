"""The home window's menus, as macOS moves their entries to its own menu, and what the program says of itself."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from neon_wizard import __version__
from neon_wizard.gui.balance.balance_poller import Balances
from neon_wizard.gui.home.about import AboutDialog
from neon_wizard.gui.home.home_window import HomeWindow
from neon_wizard.gui.tasks import Tasks
from neon_wizard.model import Balance
from tests.gui.driver import press

pytestmark = pytest.mark.usefixtures("here")
Role = QAction.MenuRole


@pytest.fixture
def home(qtbot, open_context):
    tasks = Tasks()
    balances = Balances(tasks, lambda _account, _cancel: Balance(Decimal(1), "BRL", datetime.now(UTC)))
    window = HomeWindow(open_context(), tasks, balances)
    qtbot.addWidget(window)
    window.show()
    yield window
    balances.stop()


def entries(home: HomeWindow) -> list[QAction]:
    bar = home.menuBar()
    tops = [top for each in bar.actions() if isinstance(top := each.menu(), QMenu)]
    return [entry for top in tops for entry in top.actions() if not entry.isSeparator() and entry.menu() is None]


def test_about_preferences_and_quit_have_their_roles_and_nothing_else_is_moved_by_its_words(home):
    roles = {entry: entry.menuRole() for entry in entries(home)}
    own = {home.menu.about: Role.AboutRole, home.menu.sip: Role.PreferencesRole, home.menu.quit: Role.QuitRole}
    assert {entry: role for entry, role in roles.items() if role is not Role.NoRole} == own


def test_about_says_name_and_version_and_the_licences(qtbot, home):
    home.menu.about.trigger()
    dialog = home.findChild(AboutDialog)
    assert __version__ in dialog.version.text()
    assert QApplication.applicationDisplayName() in dialog.version.text()
    assert "LGPL" in dialog.licence.text()
    press(qtbot, dialog.copied)
