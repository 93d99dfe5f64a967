"""Which language is spoken, and which locale writes the figures."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from neon_wizard import messages
from neon_wizard.errors import NeonError
from neon_wizard.gui.preferences import LANGUAGES, Languages, locale_for


@pytest.fixture
def languages(qapp):
    before = QLocale()
    made = Languages(qapp)
    yield made
    made.use("en")
    messages.set_translator(lambda _context, text: text)
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_the_user_chose(languages, language):
    languages.use(language)
    assert languages.speaks == language
    assert QLocale().name().startswith(language)


@pytest.mark.parametrize("language", ["pt_BR", "es"])
def test_window_and_messages_speak_it(languages, language):
    languages.use("en")
    error = NeonError("keyring.locked")
    english = messages.explain(error).message
    languages.use(language)
    assert messages.explain(error).message != english
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel", "Qt's own words too"
    languages.use("en")
    assert messages.explain(error).message == english


def test_the_locale_that_speaks_to_programs_becomes_english():
    assert locale_for("C").name() == "en_US"
