"""What the first window shows of an operator, read from its profile before that is checked; and the modes.

Loading and checking a profile takes as long as Qt takes to show a window. So the window comes with what stands here,
and the whole profile takes its place right after the first paint, before anything can be pressed. `Mode` stands here
because the first window needs it, and does without `neon_wizard.profile.operator`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from neon_wizard import disk
from neon_wizard.errors import ProfileError
from neon_wizard.profile import RESERVED_ID
from neon_wizard.profile.brand import Brand
from neon_wizard.profile.toml_text import decode, parse, read_bytes

__all__ = ["Glance", "glance"]


class Mode(StrEnum):
    """When the settings are fetched (B3, B4)."""

    ONCE = "once"
    ALWAYS = "always"
    ASK = "ask"


class Glance(NamedTuple):
    """Part of a `neon_wizard.profile.operator.Profile`: its name, how it looks, the names of its services."""

    id: str
    name: str
    logo: Path | None
    accent: str
    brand: Brand
    services: Mapping[str, object]


def glance(name_or_path: str, folders: Iterable[Path]) -> Glance | None:
    """Return the glance of the profile that `neon_wizard.profile.load.find` would find.

    None where only `find` can tell what is there, or what is wrong. Also None for an operator with a single service for
    accounts: its first page is a form, which needs all of the profile.
    """
    whole = name_or_path.endswith(".toml") or os.path.basename(name_or_path) != name_or_path
    paths = (Path(name_or_path),) if whole else (folder / f"{name_or_path}.toml" for folder in folders)
    path = next((disk.absolute(path) for path in paths if path.is_file()), None)
    if path is None:
        return None
    try:
        tables = parse(decode(read_bytes(path), str(path)), str(path))
    except ProfileError:
        return None
    operator, services = _table(tables, "operator"), _table(tables, "services")
    identity, name = _line(operator, "id"), _line(operator, "name")
    usual = tables.get("format") == 1 and identity and name and identity != RESERVED_ID
    if not usual or not {"signup", "provisioning"} <= {*services}:
        return None
    logo = _line(operator, "logo")
    return Glance(
        identity, name, path.parent / logo if logo else None, _line(operator, "accent"), _brand(operator), services
    )


def _brand(operator: Mapping[str, Any]) -> Brand:
    texts = {name: text for name, given in _table(operator, "texts").items() if (text := _texts(given))}
    hidden = operator.get("hide")
    parts = frozenset(each for each in hidden if isinstance(each, str)) if isinstance(hidden, list) else frozenset()
    return Brand(_texts(operator.get("window_title")), texts, parts)


def _texts(given: Any) -> Mapping[str, str]:
    table = {"en": given} if isinstance(given, str) else given if isinstance(given, dict) else {}
    return {language: text for language, text in table.items() if isinstance(text, str) and text.isprintable()}


def _table(tables: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = tables.get(key)
    return found if isinstance(found, dict) else {}


def _line(table: Mapping[str, Any], key: str) -> str:
    found = table.get(key)
    return found if isinstance(found, str) and found.isprintable() else ""
