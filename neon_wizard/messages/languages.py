"""Which language the environment asks for, and its texts as the build compiled them; what is missing stays English."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from neon_wizard import places


def language_of(environ: Mapping[str, str]) -> str:
    """Return ``pt_BR`` of ``LANG=pt_BR.UTF-8``, by the first of LC_ALL, LC_MESSAGES, LANG that is set; else ``en``."""
    value = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    language = value.split(".")[0].split("@")[0].replace("-", "_")
    return "en" if language in ("", "C", "POSIX") else language


def current() -> str:
    """Return the language of this process's environment."""
    return language_of(os.environ)


def translator(language: str) -> Callable[[str], str]:
    """Return a function English → `language` (``pt_BR``), or another country's variant of it.

    No file is read before its first call.
    """
    if language.split("_")[0] == "en":
        return lambda text: text
    table: dict[str, str] | None = None

    def translate(text: str) -> str:
        nonlocal table
        if table is None:
            table = _table(language)
        return table.get(text, text)

    return translate


def _table(language: str) -> dict[str, str]:
    folder = places.translations()
    variants = sorted(folder.glob(f"messages_{language.split('_')[0]}*.json"))
    for path in (folder / f"messages_{language}.json", *variants):
        texts = _read(path)
        if texts:
            return texts
    return {}


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
