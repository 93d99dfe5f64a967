"""One voice in each language: what translations/README.md says, and what finds the other one's words."""

import pytest

from translations.build import ROOT
from translations.texts import LANGUAGES, forms, messages, ts_file
from translations.voices import strange


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("es", "Inténtelo de nuevo.", "Inténtelo"),
        ("es", "Nada se envió. Escriba la contraseña.", "Escriba"),
        ("es", "Cierra el programa y vuelva.", "y vuelva"),
        ("es", "Si usted quiere", "usted"),
        ("es", "El fichero no existe.", "fichero"),
        ("pt_BR", "A tua conta está pronta.", "tua"),
        ("pt_BR", "Introduza a palavra-passe.", "palavra-passe"),
    ],
)
def test_the_other_voice_is_found(language, text, word):
    assert word in list(strange(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Puede que tu cuenta ya exista; pide al operador que la borre."),
        ("es", "Su respuesta se perdió. Inténtalo de nuevo."),
        ("es", "Activa por ahora"),
        ("pt_BR", "Abra o link do e-mail, depois volte e pressione o botão."),
        ("pt_BR", "A sua conta está pronta."),
    ],
)
def test_what_is_in_the_voice_passes(language, text):
    assert list(strange(language, text)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_to_its_voice(language):
    found = [
        (form, words)
        for _text, message in messages(ts_file(language))
        for form in forms(message)
        if (words := list(strange(language, form or "")))
    ]
    assert found == []


def test_each_language_has_its_style_line():
    readme = (ROOT / "translations" / "README.md").read_text(encoding="utf-8")
    for name in ("English", "Português (Brasil)", "Español"):
        assert f"| {name} |" in readme
