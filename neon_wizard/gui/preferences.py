"""What the windows remember, by name, and the language that they speak.

Settings that cannot be read are as good as none (F45). Language and locale of figures are the system's, or those that
the user chose.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale

from neon_wizard import messages, places
from neon_wizard.errors import StorageError
from neon_wizard.messages import languages

if TYPE_CHECKING:
    from PySide6.QtCore import QSize, QTranslator

    from neon_wizard.context import Context

__all__ = [
    "CONNECTED",
    "ENGINE",
    "HOME_SIZE",
    "KEEP_IN_TRAY",
    "LANGUAGE",
    "LANGUAGES",
    "LAST_ACCOUNT",
    "RECONNECT",
    "SENDER",
    "Languages",
    "locale_for",
    "read",
    "read_size",
]


LANGUAGE: Final = "language"
KEEP_IN_TRAY: Final = "keep-in-tray"
LAST_ACCOUNT: Final = "account"
ENGINE: Final = "engine"
HOME_SIZE: Final = "home-size"
CONNECTED: Final = "connected"
"""The ids of the accounts that are connected, for the next start."""
RECONNECT: Final = "reconnect"
SENDER: Final = "report-sender"

_P = TypeVar("_P", str, int, list[Any])


def read(context: Context, name: str, default: _P) -> _P:
    """What is kept under `name`; `default` where nothing is, or where it cannot be read."""
    if context.nothing_kept:
        return default
    try:
        return context.store.preference(name, default)
    except StorageError:
        return default


def read_size(context: Context, name: str, default: QSize) -> QSize:
    """The size of a window that is kept as a list of width and height; else `default`."""
    size: list[Any] = read(context, name, [])
    known = len(size) == 2 and all(type(each) is int and each > 0 for each in size)
    return QtCore.QSize(*size) if known else default


# Each under its own name: whoever looks for a language can read that, whatever the window speaks now.
LANGUAGES = {"en": "English", "pt_BR": "Português (Brasil)", "es": "Español"}


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
            qt = Path(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qt / f"qtbase_{own}.qm")
            # Last, so that it is asked first: some words of Qt's are said better there.
            self._install(places.translations() / f"neon_wizard_{own}.qm")

    @property
    def speaks(self) -> str:
        """The language in use, as the translations are named."""
        if self.chosen:
            return self.chosen
        spoken = languages.current().split("_")[0]
        return next((known for known in LANGUAGES if known.split("_")[0] == spoken), "en")

    def _install(self, file: Path) -> None:
        translator = QtCore.QTranslator(self._app)
        if file.is_file() and translator.load(str(file)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
