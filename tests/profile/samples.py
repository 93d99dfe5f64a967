"""Profiles to test with, and how the tests load them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli_w

from neon_wizard.errors import ProfileError
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile
from neon_wizard.profile.service import Source
from neon_wizard.protocols.dialects import names_and_options

PROFILES = Path(__file__).resolve().parent.parent / "data" / "profiles"
PROTOCOLS = names_and_options()

MINIMAL = """\
format = 1
[operator]
id = "acme"
name = "ACME Telecom"
[services.signup]
url = "https://voip.acme.example/Signup"
"""


def load_text(text: str | bytes, *, source: Source = Source.FILE, base: Path | None = PROFILES) -> Profile:
    return load(text, file="acme.toml", source=source, base=base, protocols=PROTOCOLS)


def problems(text: str | bytes, *, source: Source = Source.FILE, base: Path | None = PROFILES) -> list[ProfileError]:
    """Every problem of `text`; none when it loads."""
    try:
        load_text(text, source=source, base=base)
    except ProfileError as error:
        return list(error.problems)
    return []


def facts(text: str | bytes, **options: Any) -> list[tuple[str, str]]:
    """The code and the key of every problem."""
    return [(problem.code, problem.facts.get("key", "")) for problem in problems(text, **options)]


def minimal(**tables: Any) -> str:
    """The shortest profile with `tables` merged in: ``minimal(http={"timeout": 3})``, ``minimal(signup={…})``."""
    data = tomllib.loads(MINIMAL)
    data["services"]["signup"].update(tables.pop("signup", {}))
    for name, table in tables.items():
        data[name] = {**data.get(name, {}), **table}
    return tomli_w.dumps(data)


def with_actions(*actions: dict[str, Any]) -> str:
    """The shortest profile with these ``[[actions]]``, each filled up to the shortest one."""
    usual = {"id": "voucher", "title": "Voucher", "service": {"url": "https://voip.acme.example/Voucher"}}
    return "\n".join([MINIMAL, *_tables("actions", [{**usual, **action} for action in actions])])


def _tables(path: str, value: Any) -> Iterator[str]:
    """As a person writes them: tomli_w writes a short array of tables on one line."""
    if isinstance(value, list):
        for item in value:
            yield f"[[{path}]]"
            yield from _entries(path, item)
    else:
        yield f"[{path}]"
        yield from _entries(path, value)


def _entries(path: str, table: dict[str, Any]) -> Iterator[str]:
    inner = {name: value for name, value in table.items() if isinstance(value, dict) or _is_tables(value)}
    yield tomli_w.dumps({name: value for name, value in table.items() if name not in inner})
    for name, value in inner.items():
        yield from _tables(f"{path}.{name}", value)


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)
