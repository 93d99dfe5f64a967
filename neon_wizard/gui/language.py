"""The language of the windows and the locale of figures: the system's, or what the user chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from neon_wizard import messages, places

__all__ = ["LANGUAGES", "Languages", "locale_for"]

LANGUAGES = {"en": "English", "pt_BR": "Português (Brasil)", "es": "Español"}
"""Each by its own name: whoever looks for it reads that, whatever the window speaks now."""


def locale_for(language: str) -> QLocale:
    """The locale of `language`; empty: the system's. "C", which speaks to programs, becomes English."""
    locale = QLocale(language) if language else QLocale.system()
    return QLocale("en_US") if locale.language() == QLocale.Language.C else locale


class Languages:
    """Installs the translators of one language at a time: ours and Qt's own."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.chosen = ""
        self.locale = QLocale()
        messages.set_translator(QCoreApplication.translate)

    def use(self, language: str) -> None:
        """language: a key of `LANGUAGES`, ``pseudo``, or empty for the system's; windows made from now on speak it."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed.clear()
        self.chosen = language
        self.locale = locale_for("" if language == "pseudo" else language)
        QLocale.setDefault(self.locale)
        own = self.speaks
        if own != "en":
            self._install(places.translations() / f"neon_wizard_{own}.qm")
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qt / f"qtbase_{own}.qm")

    @property
    def speaks(self) -> str:
        """The language in use, as the translations are named."""
        if self.chosen:
            return self.chosen
        for wanted in self.locale.uiLanguages():
            plain = wanted.replace("-", "_")
            if plain.startswith("pt"):
                return "pt_BR"
            for known in LANGUAGES:
                if plain == known or plain.split("_")[0] == known:
                    return known
        return "en"

    def _install(self, file: Path) -> None:
        translator = QTranslator(self._app)
        if file.is_file() and translator.load(str(file)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
