"""A run as a file, or as a mail to the operator's contact; searched for secrets once more before it leaves (F60)."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from neon_wizard import disk
from neon_wizard.accounts.files import replace, storage_errors
from neon_wizard.checks import mailing, run_files, run_redaction
from neon_wizard.checks.reports import Material, document, draft
from neon_wizard.errors import NeonError, StorageError
from neon_wizard.gui.parts.dialogs import ask_target
from neon_wizard.gui.parts.mail_program import open_draft
from neon_wizard.gui.preferences import LANGUAGES
from neon_wizard.gui.tasks import Tasks
from neon_wizard.gui.tester.sender import SenderDialog

__all__ = ["Material", "Reporting"]

_MODE: Final = 0o600


class Reporting(QObject):
    """Writes and sends reports, from a menu that hangs at the window's button.

    material: gives what is reported, when something is to be written; None where there is no run.
    """

    # What was done, the file that it is about, and the tone in which it is said.
    told = Signal(str, str, str)
    # Who asks, as reports say it from now on.
    sender_changed = Signal(str)
    # Nothing was written, or sent.
    failed = Signal(NeonError)

    def __init__(self, tasks: Tasks, window: QWidget, material: Callable[[], Material | None]) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._material = material
        self.asked_by = ""
        self.menu = QMenu(window)
        self.html = self.menu.addAction(self.tr("Save as a page (&HTML)…"))
        self.junit = self.menu.addAction(self.tr("Save as &JUnit XML…"))
        self.har = self.menu.addAction(self.tr("Save what &travelled (HAR)…"))
        self.json = self.menu.addAction(self.tr("Save the &run (JSON)…"))
        self.mail = self.menu.addAction(self.tr("Save as a &mail to the contact…"))
        self._languages = QActionGroup(self)
        self._offer_languages()
        self.who = self.menu.addAction(self.tr("&Who asks…"))
        self.menu.addSeparator()
        self.send = self.menu.addAction(self.tr("&Send to the contact…"))
        self.html.triggered.connect(lambda: self._ask("html", self.tr("Pages (*.html)")))
        self.junit.triggered.connect(lambda: self._ask("xml", self.tr("JUnit files (*.xml)")))
        self.har.triggered.connect(lambda: self._ask("har", self.tr("HTTP archives (*.har)")))
        self.json.triggered.connect(lambda: self._ask("json", self.tr("Saved runs (*.json)")))
        self.mail.triggered.connect(lambda: self._ask("eml", self.tr("Mails (*.eml)")))
        self.send.triggered.connect(self.send_to_contact)
        self.who.triggered.connect(self._ask_sender)

    def _offer_languages(self) -> None:
        """Offer the report's language: the contact reads it, not the user."""
        menu = self.menu.addMenu(self.tr("&Language of the report"))
        own = QLocale().name()
        for key, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(key)
            action.setChecked(own.startswith(key))
            self._languages.addAction(action)

    @property
    def language(self) -> str:
        return next((str(each.data()) for each in self._languages.actions() if each.isChecked()), "en")

    def _ask_sender(self) -> None:
        dialog = SenderDialog(self.asked_by, self._window)
        dialog.given.connect(self._take_sender)
        dialog.open()

    def _take_sender(self, sender: str) -> None:
        self.asked_by = sender
        self.sender_changed.emit(sender)

    # ---- into a file ----

    def _ask(self, kind: str, names: str) -> None:
        material = self._material()
        if material is None:
            return
        proposed = f"{material.name}.{kind}"
        save = partial(self._save, kind, material)
        ask_target(self._window, self.tr("Save the report"), names, proposed, save)

    def _save(self, kind: str, material: Material, path: str) -> None:
        self.save(Path(path), kind, material)

    def save(self, path: Path, kind: str, material: Material) -> None:
        """Write a report; then `told` or `failed`. kind: one of `reports.KINDS`."""
        language = self.language
        self._tasks.run(
            lambda: _write(path, kind, material, language),
            lambda written: self.told.emit(self.tr("The file was written."), str(written), "success"),
            self.failed.emit,
            owner=self,
        )

    # ---- to the contact ----

    def send_to_contact(self) -> None:
        """Open a draft in the user's mail program; this program sends nothing."""
        material, language = self._material(), self.language
        if material is None:
            return

        def work() -> tuple[mailing.Draft, Path, bool]:
            folder = run_files.folder_of(material.run.operator_id) / "reports"
            path = folder / f"{material.name}.html"
            with storage_errors(path):
                disk.make_private(folder)
            _write(path, "html", material, language)
            with _searched():
                mail = draft(material, language)
            return mail, path, _attached(mailing.attaching(mail, path))

        self.told.emit(self.tr("The report is made, and your mail program opens…"), "", "info")
        self._tasks.run(work, lambda found: self._drafted(*found), self.failed.emit, owner=self)

    def _drafted(self, mail: mailing.Draft, path: Path, attached: bool) -> None:
        if attached:
            # Some desktops pass the draft on and lose the file without a word.
            words = self.tr("The draft is in your mail program, with this report; if it is not there, attach it:")
            self.told.emit(words, str(path), "success")
            return
        opened = open_draft(QUrl(mail.mailto, QUrl.ParsingMode.StrictMode))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        if opened:
            words = self.tr("A draft was opened in your mail program. Attach this file to it:")
        elif mail.to:
            words = self.tr("No mail program was found on this computer. Send this file to {0}:").format(mail.to)
        else:
            words = self.tr("No mail program was found on this computer. Send this file to the operator's contact:")
        self.told.emit(words, str(path), "warning")


def _write(path: Path, kind: str, material: Material, language: str) -> Path:
    """Write the report to `path`, and return that. Raises `StorageError`.

    Its code is ``check.leak`` where a secret was left in the report; nothing is written then.
    """
    with _searched():
        content = document(kind, material, language)
    with storage_errors(path):
        replace(path, content, _MODE)
    return path


@contextmanager
def _searched() -> Iterator[None]:
    try:
        yield
    except run_redaction.LeakError:
        raise StorageError("check.leak") from None


def _attached(command: list[str] | None) -> bool:
    """Whether the mail program took draft and file. Some return when the mail is sent, others at once."""
    if command is None:
        return False
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0
