"""The language of commands: the compiled translations as JSON, without Qt."""

from __future__ import annotations

from neon_wizard import messages
from neon_wizard.messages.languages import current, language_of, translator

__all__ = ["current", "language_of", "use"]


def use(language: str) -> None:
    """Say everything in `language` from now on. Reads nothing yet."""
    if language.split("_")[0] == "en":
        return
    translate = translator(language)
    messages.set_translator(lambda _context, text: translate(text))
