"""Which language is spoken, and which locale writes the figures."""

import os

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from neon_wizard import messages
from neon_wizard.errors import NeonError
from neon_wizard.gui.preferences import LANGUAGES, Languages, locale_for
from neon_wizard.messages.languages import SPOKEN
from tests.keyring_session import environment


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


@pytest.mark.parametrize(
    ("wanted", "speaks"), [("pt_PT.UTF-8", "pt_BR"), ("es_MX", "es"), ("de_DE.UTF-8", "en"), ("C", "en")]
)
def test_without_a_choice_it_is_that_of_the_commands(languages, wanted, speaks):
    with environment({**os.environ, "LC_ALL": wanted, "LANGUAGE": ""}):
        languages.use("")
        assert languages.speaks == speaks


def test_the_languages_to_choose_from_are_those_that_there_are_texts_in():
    assert {each.split("_")[0] for each in LANGUAGES} == SPOKEN


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
