"""What the program says of itself: version, licences, places, its last lines, and the documentation in it."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from neon_wizard import __version__, places
from neon_wizard.gui.home.about import AboutDialog, LogDialog, support_facts, without_home
from neon_wizard.gui.home.help_window import HelpWindow, help_file
from neon_wizard.gui.recent_log import RecentLog, recent_lines
from tests.gui.driver import press

pytestmark = pytest.mark.usefixtures("here")
SUPPORT = '[operator.support]\nemail = "help@acme.example"\n[services.provisioning]\nurl = "https://acme.example/P"\n'
PROFILE = 'format = 1\n[operator]\nid = "acme"\nname = "ACME"\n'


@pytest.fixture
def context(open_context):
    return open_context()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def log():
    made = RecentLog()
    made.install()
    yield made
    made.uninstall()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_about_says_where_things_are_kept_and_the_licence_of_every_part(qtbot, window, context):
    dialog = AboutDialog(context, window)
    dialog.show()
    said = " ".join(each.text().replace("\u200b", "") for each in dialog.findChildren(QLabel))
    assert str(places.settings_file()) in said
    assert "password store" in said
    parts = dict(line.split(": ", 1) for line in dialog.parts.toPlainText().splitlines())
    assert {name.split()[0].lower() for name in parts} >= {"pyside6_essentials", "cryptography", "keyring", "requests"}
    assert not [name for name, licence in parts.items() if licence in ("", "?")]


def test_support_gets_versions_and_places_and_nobody_s_number(qtbot, window, context):
    dialog = AboutDialog(context, window)
    dialog.show()
    press(qtbot, dialog.copied)
    assert clipboard().startswith(f"NEON Wizard: {__version__}\n")
    assert "Accounts: none" in clipboard()
    assert dialog.copied.text() == "Copied"


def test_support_learns_no_user_s_name_from_the_paths(window, context):
    home = str(Path.home())
    assert without_home(f"{home}/.config/x, {home}x/y: {home}") == f"~/.config/x, {home}x/y: ~"
    assert home not in support_facts(context)
    assert home not in LogDialog(context, f'File "{home}/neon/a.py"', None, window).lines.toPlainText()


def test_f60_the_log_keeps_the_last_hundred_lines_and_no_password(log):
    own = logging.getLogger("neon_wizard.gui.test")
    for number in range(120):
        own.info("line %s password=canary-secret", number)
    logging.getLogger("urllib3").warning("canary of another")
    lines = recent_lines().splitlines()
    assert (len(lines), "line 119" in lines[-1], "line 20" in lines[0]) == (100, True, True)
    assert "canary" not in recent_lines()
    log.uninstall()
    assert recent_lines() == ""


def test_the_lines_can_be_copied_and_saved(qtbot, window, context, tmp_path):
    dialog = LogDialog(context, "2026-01-31 12:00:00 INFO    phone: acme/1: REGISTERED", None, window)
    dialog.show()
    press(qtbot, dialog.copied)
    assert "REGISTERED" in clipboard()
    dialog.write(tmp_path / "log.txt")
    assert (tmp_path / "log.txt").read_text(encoding="utf-8").strip() == clipboard()
    dialog.write(tmp_path / "no" / "log.txt")
    assert dialog.banner.error is not None
    assert not dialog.mail.isVisible(), "there is nobody to write to"


def test_a_draft_goes_to_the_operator_s_support_where_there_is_a_mail_program(
    qtbot, window, context, profile_of, browser, mail_program
):
    dialog = LogDialog(context, "one line", profile_of(context, PROFILE + SUPPORT), window)
    dialog.show()
    mail_program("")
    press(qtbot, dialog.mail)
    assert browser.urls == []
    assert "help@acme.example" in dialog.banner.accessibleName()
    assert "No mail program" in dialog.banner.accessibleName()
    mail_program("mail.desktop")
    press(qtbot, dialog.mail)
    assert browser.urls[0].startswith("mailto:help@acme.example?")
    assert "A draft was opened" in dialog.banner.accessibleName()
    assert "one line" in clipboard()


def headings(locale: str) -> list[str]:
    text = help_file(QLocale(locale)).read_text(encoding="utf-8")
    return re.findall(r"(?m)^(#+) ", text)


def test_the_documentation_is_in_every_language_and_has_the_same_chapters(qtbot, window):
    assert [help_file(QLocale(each)).stem for each in ("en_GB", "pt_BR", "pt_PT", "es_MX", "de")] == [
        *("en", "pt_BR", "pt_BR", "es", "en")
    ]
    assert headings("en") == headings("pt_BR") == headings("es")
    help_window = HelpWindow(window)
    help_window.show()
    assert "First steps" in help_window.view.toPlainText()
