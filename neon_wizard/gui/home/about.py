"""What the program says of itself: version and licences, where things are kept, and its last lines for support."""

from __future__ import annotations

import platform
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neon_wizard import __version__, disk, places
from neon_wizard.accounts.files import storage_errors
from neon_wizard.checks.mailing import Draft
from neon_wizard.errors import NeonError
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.dialogs import ask_target
from neon_wizard.gui.parts.error_banner import Banner
from neon_wizard.gui.parts.flow_layout import FlowLayout
from neon_wizard.gui.parts.mail_program import open_draft
from neon_wizard.gui.parts.speaking import announce
from neon_wizard.gui.parts.widgets import PageColumn, label
from neon_wizard.gui.parts.window_rules import WindowRules
from neon_wizard.gui.recent_log import MOST_LINES

if TYPE_CHECKING:
    from neon_wizard.context import Context
    from neon_wizard.profile.operator import Profile

__all__ = ["AboutDialog", "LogDialog", "kept_in", "support_facts", "without_home"]

_OURS = "neon-wizard"
_LOGO = 6


def kept_in() -> dict[str, Path]:
    """Return where things are on this computer, by an English name."""
    return {
        "settings": places.settings_file(),
        "profiles": places.profile_dirs()[0],
        "balances": places.data_dir() / "balances.sqlite",
        "cache": places.cache_dir(),
        "crashes": places.log_dir(),
    }


def support_facts(context: Context) -> str:
    """Return what support asks first, in English: versions, system, places, how many accounts; no name, no number."""
    try:
        operators = [each.operator_id for each in context.accounts()]
    except NeonError as error:
        operators = [error.code]
    counts = ", ".join(f"{each} ({operators.count(each)})" for each in dict.fromkeys(operators))
    lines = {
        "NEON Wizard": __version__,
        "Python": f"{platform.python_version()} ({sys.executable})",
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "System": platform.platform(),
        "Language": QLocale().name(),
        "Screen": ", ".join(
            f"{each.geometry().width()}x{each.geometry().height()} at {each.devicePixelRatio():g}"
            for each in QGuiApplication.screens()
        ),
        "Accounts": counts or "none",
        **{name.capitalize(): str(path) for name, path in kept_in().items()},
    }
    return without_home("\n".join(f"{name}: {value}" for name, value in lines.items()))


def without_home(text: str) -> str:
    """Return `text` with ``~`` for the user's own folder, whose path says who the user is."""
    home = str(Path.home())
    ends = r"(?=[\\/\s'\"):;,]|$)"
    return re.sub(rf"{re.escape(home)}{ends}", "~", text) if len(home) > 1 else text


def parts_with_licences() -> list[str]:
    """Return the installed packages that this program needs, each with its version and licence."""
    found: dict[str, str] = {}
    waiting = [_OURS]
    while waiting:
        name = waiting.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        known = package.name.lower().replace("_", "-")
        if known in found:
            continue
        found[known] = f"{package.name} {package.version}: {_licence(package)}"
        plain = (each for each in package.requires or () if "extra ==" not in each)
        waiting += [match[0] for each in plain if (match := re.match(r"[\w.-]+", each))]
    found.pop(_OURS, None)
    return [found[name] for name in sorted(found)]


def _licence(package: Distribution) -> str:
    said = package.metadata
    classified = [each for each in said.get_all("Classifier") or () if each.startswith("License ::")]
    given = [*(said.get_all("License-Expression") or ()), *(said.get_all("License") or ()), ""]
    named = given[0].strip().partition("\n")[0]
    return named if 0 < len(named) < 80 else ", ".join(each.rpartition(":: ")[2] for each in classified) or "?"


class _Sheet(QDialog):
    """A column that scrolls, with a row of buttons under it that is always seen."""

    def __init__(self, name: str, title: str, parent: QWidget, *, width: int = theme.FORM_WIDTH) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        WindowRules(self)
        self.page = PageColumn(width=width)
        buttons = QWidget()
        self._flow = FlowLayout(buttons, theme.space(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(2))
        column.addWidget(self.page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        foot.addWidget(buttons)
        column.addLayout(foot)

    def offer(self, text: str, pressed: object) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(pressed)
        self._flow.addWidget(made)
        return made

    def copy(self, text: str, button: QPushButton) -> None:
        """Put `text` on the clipboard, and say so on the button."""
        QGuiApplication.clipboard().setText(text)
        button.setText(self.tr("Copied"))
        announce(button, self.tr("Copied"))


class AboutDialog(_Sheet):
    """Name, version, licences, where things are kept."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        name = branding.program_name()
        super().__init__("about", self.tr("About {0}").format(name), parent)
        self._context = context
        version = f"{name} {__version__}" if name == "NEON Wizard" else f"{name} (NEON Wizard {__version__})"
        self.version = label(version, role="title")
        self.licence = label(
            self.tr(
                "NEON Wizard is free software under the Apache License 2.0. Its windows are made with Qt {0} and"
                " PySide6, which are free under the LGPL 3."
            ).format(qVersion())
        )
        picture = QLabel()
        picture.setPixmap(QApplication.windowIcon().pixmap(theme.space(_LOGO)))
        top = QHBoxLayout()
        top.setSpacing(theme.space(2))
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.version, 1)
        self.page.box.addLayout(top)
        self.page.box.addWidget(self.licence)
        self.page.box.addWidget(label(self.tr("Where things are kept"), role="heading"))
        self.page.box.addLayout(self._places())
        self.page.box.addWidget(label(self.tr("Its parts and their licences"), role="heading"))
        self.parts = _plain_text("\n".join(parts_with_licences()), self.tr("Its parts and their licences"))
        self.page.box.addWidget(self.parts)
        self.page.box.addStretch(1)
        self.copied = self.offer(self.tr("&Copy for support"), self._copy)
        self.offer(self.tr("C&lose"), self.reject).setFocus()
        self.resize(theme.FORM_WIDTH, theme.space(74))

    def _places(self) -> QGridLayout:
        titles = {
            "settings": self.tr("Accounts and settings"),
            "profiles": self.tr("Operator profiles"),
            "balances": self.tr("Balances"),
            "cache": self.tr("What can be fetched again"),
            "crashes": self.tr("Crash reports"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(2))
        grid.setVerticalSpacing(theme.space(0.75))
        grid.setColumnStretch(1, 1)
        rows = [(titles[name], str(path)) for name, path in kept_in().items()]
        rows.insert(1, (self.tr("Passwords"), self.tr("In your system's password store")))
        for number, (title, text) in enumerate(rows):
            value = label(text)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(title, tone="secondary"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
        return grid

    def _copy(self) -> None:
        self.copy(support_facts(self._context), self.copied)


class LogDialog(_Sheet):
    """The last lines of what the program did. profile: of the operator whose support gets them, None for none."""

    def __init__(self, context: Context, lines: str, profile: Profile | None, parent: QWidget) -> None:
        super().__init__("log", self.tr("What the program did"), parent, width=theme.space(120))
        self._text = f"{support_facts(context)}\n\n{without_home(lines)}"
        self._contact = profile.support if profile is not None else None
        self._operator = profile.name if profile is not None else ""
        self.banner = Banner()
        words = self.tr(
            "The last {0} lines since the program was started. They hold no password, but they name your accounts and"
            " the computers of your operator: send them only to somebody who helps you."
        )
        self.lines = _plain_text(self._text, self.tr("What the program did"))
        self.lines.setFixedHeight(theme.space(40))
        for part in (self.banner, label(words.format(MOST_LINES)), self.lines):
            self.page.box.addWidget(part)
        self.page.box.addStretch(1)
        self.copied = self.offer(self.tr("&Copy"), self._copy)
        self.save = self.offer(self.tr("&Save…"), self._ask)
        self.mail = self.offer(self.tr("&Write to support…"), self._write_mail)
        self.mail.setVisible(bool(self._contact and self._contact.email))
        self.offer(self.tr("C&lose"), self.reject).setFocus()
        self.resize(theme.space(88), theme.space(66))

    def _copy(self) -> None:
        self.copy(self._text, self.copied)

    def _ask(self) -> None:
        kind = self.tr("Texts (*.txt)")
        ask_target(self, self.tr("Save the lines"), kind, "neon-wizard-log.txt", lambda path: self.write(Path(path)))

    def write(self, path: Path) -> None:
        """Write the lines to `path`; says whether that was possible."""
        try:
            with storage_errors(path):
                disk.write(path, f"{self._text}\n".encode())
        except NeonError as error:
            self.banner.show_error(error, ())
            return
        self.banner.show_words(self.tr("{0} was written.").format(path), tone="success")

    def _write_mail(self) -> None:
        """Open a draft with as many lines as a draft's address may hold; all of them are on the clipboard."""
        contact = self._contact
        if contact is None:
            return
        QGuiApplication.clipboard().setText(self._text)
        asked = self.tr("What I wanted to do, and what happened:")
        pasted = self.tr("All lines are in the clipboard; paste them here:")
        draft = Draft(contact.email, f"NEON Wizard {__version__}, {self._operator}", f"{asked}\n\n\n{pasted}\n")
        if open_draft(QUrl(draft.mailto, QUrl.ParsingMode.StrictMode)):
            words = self.tr(
                "A draft was opened in your mail program. Paste the lines there: they are in the clipboard."
            )
            self.banner.show_words(words, tone="success")
        else:
            words = self.tr("No mail program was found here. Write to {0}; the lines are in the clipboard.")
            self.banner.show_words(words.format(contact.email), tone="warning")


def _plain_text(text: str, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setAccessibleName(name)
    made.setMinimumHeight(theme.space(20))
    return made
