"""What the first window shows of an operator, out of its profile before that is checked.

To load and check a profile takes as long as Qt takes to show a window. So the window comes with what stands here, and
the whole profile takes its place right after the first paint, before anything can be pressed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from neon_wizard import disk
from neon_wizard.errors import ProfileError
from neon_wizard.file_names import is_device, is_remote
from neon_wizard.late_dataclass import dataclass
from neon_wizard.profile import RESERVED_ID
from neon_wizard.profile.brand import Brand

__all__ = ["Glance", "ProfileFace", "glance"]


class ProfileFace(Protocol):
    """An operator as the windows show it: what it is called, how it looks, the names of its services.

    Both a `Glance` and a whole `neon_wizard.profile.operator.Profile` are one.
    """

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def logo(self) -> Path | None: ...

    @property
    def accent(self) -> str: ...

    @property
    def brand(self) -> Brand: ...

    @property
    def services(self) -> Mapping[str, object]: ...


@dataclass(frozen=True)
class Glance:
    """The face of a profile that is not checked yet; as `ProfileFace`."""

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
    from neon_wizard.profile.toml_text import decode, parse, read_bytes

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
    usual = tables.get("format") == 1 and identity and name and identity != RESERVED_ID and not is_device(identity)
    if not usual or not {"signup", "provisioning"} <= {*services}:
        return None
    logo = _line(operator, "logo")
    if is_remote(logo):
        return None
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
