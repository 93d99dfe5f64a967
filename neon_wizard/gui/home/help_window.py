"""The documentation in the program: what a user needs, in the user's language, without a network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from neon_wizard import disk, places
from neon_wizard.gui.parts import branding, theme
from neon_wizard.gui.parts.dialogs import lay_out_page
from neon_wizard.gui.parts.window_rules import WindowRules

__all__ = ["HelpWindow", "help_file"]


def help_file(locale: QLocale) -> Path:
    """Return the text in this language; the English one where there is none."""
    folder = places.resources() / "help"
    names = (locale.name(), locale.name().split("_")[0])
    spoken = (folder / f"{name}.md" for name in names)
    related = sorted(folder.glob(f"{names[1]}_*.md"))  # Portuguese of another country than Brazil
    return next((each for each in (*spoken, *related) if each.is_file()), folder / "en.md")


class HelpWindow(QDialog):
    """Stays open beside the other windows, which can be used meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help for {0}").format(branding.program_name()))
        WindowRules(self)
        self.view = QTextBrowser()
        self.view.setAccessibleName(self.tr("Help"))
        self.view.setOpenLinks(False)
        self.view.document().setDocumentMargin(theme.space(3))
        self.view.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.view.setMarkdown(disk.read(help_file(QLocale())).decode("utf-8"))
        lay_out_page(self, self.view)
        self.resize(theme.space(78), theme.space(80))
