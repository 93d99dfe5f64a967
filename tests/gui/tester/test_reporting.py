"""A run as a file and as a mail: searched for secrets first, attached where the desktop can, pointed at where not."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtWidgets import QWidget

from neon_wizard import places
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.reporting import Material, Reporting
from neon_wizard.gui.tester.sender import SenderDialog
from neon_wizard.model import Secret
from tests.checks.samples import FULL
from tests.marks import posix_only

pytestmark = pytest.mark.usefixtures("here")
MATERIAL = Material(FULL, (Secret("a-secret-nobody-sees"),), "noc@acme.example")


@pytest.fixture
def reporting(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Reporting(Tasks(window), window, lambda: MATERIAL)
    return made


@pytest.fixture
def said(reporting):
    """What was told: words, path, tone."""
    found: list[tuple[str, str, str]] = []
    reporting.told.connect(lambda *what: found.append(what))
    return found


def saved(qtbot, reporting, path, kind, material=MATERIAL):
    with qtbot.waitSignal(reporting.told, timeout=10_000):
        reporting.save(path, kind, material)
    return path.read_text(encoding="utf-8")


def test_the_kinds_of_file_in_the_language_that_is_chosen(qtbot, reporting, tmp_path):
    next(each for each in reporting._languages.actions() if each.data() == "pt_BR").trigger()
    assert '<html lang="pt-BR">' in saved(qtbot, reporting, tmp_path / "r.html", "html")
    assert ET.fromstring(saved(qtbot, reporting, tmp_path / "r.xml", "xml")).tag == "testsuites"
    assert "noc@acme.example" in saved(qtbot, reporting, tmp_path / "r.eml", "eml")
    assert json.loads(saved(qtbot, reporting, tmp_path / "r.json", "json"))["operator_id"] == "acme"
    assert json.loads(saved(qtbot, reporting, tmp_path / "r.har", "har"))["log"]["version"] == "1.2"


def test_f60_a_file_that_would_hold_a_secret_is_not_written(qtbot, reporting, tmp_path):
    with qtbot.waitSignal(reporting.failed, timeout=10_000) as caught:
        reporting.save(tmp_path / "r.html", "html", Material(FULL, (Secret("Telecom"),)))
    assert caught.args[0].code == "check.leak"
    assert not (tmp_path / "r.html").exists()


@pytest.fixture
def mail_program(tmp_path, monkeypatch):
    """An xdg-email that writes down how it was called. program: what takes mails on this desktop."""

    def install(status: int, program: str = "mail.desktop"):
        folder = tmp_path / "bin"
        folder.mkdir()
        tools = {
            "xdg-email": f'#!/bin/sh\nprintf "%s\\0" "$@" > "{tmp_path}/called"\nexit {status}\n',
            "xdg-mime": f"#!/bin/sh\necho {program}\n",
        }
        for name, text in tools.items():
            script = folder / name
            script.write_text(text)
            script.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin:/bin")
        return lambda: (tmp_path / "called").read_text().split("\0")[:-1]

    return install


def test_who_asks_is_asked_for_and_said(qtbot, reporting):
    reporting.who.trigger()
    dialog = reporting._window.findChild(SenderDialog)
    dialog.row.line.setText(" Ana, NEON support ")
    with qtbot.waitSignal(reporting.sender_changed) as caught:
        dialog.use.click()
    assert caught.args == ["Ana, NEON support"]
    assert reporting.asked_by == "Ana, NEON support"


@posix_only("xdg-email is of Linux desktops")
def test_the_draft_has_the_report_attached_where_the_desktop_can(qtbot, reporting, said, desktop, mail_program):
    called = mail_program(0)
    reporting.send_to_contact()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    words = called()
    assert words[-1] == "noc@acme.example"
    attached = words[words.index("--attach") + 1]
    assert attached.startswith(str(places.data_dir()))
    assert "ACME Telecom" in Path(attached).read_text(encoding="utf-8")
    assert desktop.urls == []
    assert said[-1][2] == "success"


@posix_only("xdg-email is of Linux desktops")
def test_elsewhere_the_file_is_shown_in_its_folder_to_be_attached(qtbot, reporting, said, desktop, mail_program):
    mail_program(3)
    reporting.send_to_contact()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    mail, folder = desktop.urls
    assert unquote(mail).startswith("mailto:noc@acme.example?subject=Test of the web services of ACME Telecom")
    assert folder.endswith("/reports")
    words, path, tone = said[-1]
    assert ("Attach this file" in words, path.endswith(".html"), tone) == (True, True, "warning")


@posix_only("xdg-mime is of Linux desktops")
def test_without_a_mail_program_no_draft_is_said_to_be_open(qtbot, reporting, said, desktop, mail_program):
    mail_program(3, program="")
    reporting.send_to_contact()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    (folder,) = desktop.urls
    assert folder.endswith("/reports")
    words, path, tone = said[-1]
    assert (words, tone) == (
        "No mail program was found on this computer. Send this file to noc@acme.example:",
        "warning",
    )
    assert path.endswith(".html")
