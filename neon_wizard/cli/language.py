"""The language of commands: the compiled translations as JSON, without Qt."""

from __future__ import annotations

import json
from pathlib import Path

from neon_wizard import messages, places
from neon_wizard.messages.language import current, language_of

__all__ = ["current", "language_of", "use"]


def use(language: str) -> None:
    """Say everything in `language` from now on; what has no translation stays English. Reads nothing yet."""
    if language.split("_")[0] == "en":
        return
    table: dict[str, str] | None = None

    def translate(_context: str, text: str) -> str:
        nonlocal table
        if table is None:
            table = _table(language)
        return table.get(text, text)

    messages.set_translator(translate)


def _table(language: str) -> dict[str, str]:
    """The texts of the language, or of another country's variant of it; empty when there is none."""
    folder = places.translations()
    for path in (
        folder / f"messages_{language}.json",
        *sorted(folder.glob(f"messages_{language.split('_')[0]}*.json")),
    ):
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
