"""The language of commands: the compiled translations as JSON, without Qt."""

from __future__ import annotations

import os
from collections.abc import Mapping

from neon_wizard import messages


def language_of(environ: Mapping[str, str]) -> str:
    """``pt_BR`` out of ``LANG=pt_BR.UTF-8``; the first of LC_ALL, LC_MESSAGES, LANG that is set; else ``en``."""
    value = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    language = value.split(".")[0].split("@")[0].replace("-", "_")
    return "en" if language in ("", "C", "POSIX") else language


def use(language: str) -> None:
    """Say everything in `language` from now on. Reads nothing yet."""
    if language.split("_")[0] == "en":
        return
    from neon_wizard.messages.languages import translator

    translate = translator(language)
    messages.set_translator(lambda _context, text: translate(text))


def current() -> str:
    return language_of(os.environ)
