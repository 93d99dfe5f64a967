"""Profiles to test with, and how the tests load them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import tomli_w

from neon_wizard.errors import ProfileError
from neon_wizard.profile.load import load
from neon_wizard.profile.operator import Profile, Source
from neon_wizard.protocols.registry import names_and_options

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
