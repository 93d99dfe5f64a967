"""The texts of another language, as the build compiled them; what has no translation stays English."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from neon_wizard import places


def translator(language: str) -> Callable[[str], str]:
    """English text → `language` (``pt_BR``), or another country's variant of it. Reads nothing before its first use."""
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
