"""What an installed package holds: the program, its resources and languages; nothing that only its makers need."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from translations.texts import LANGUAGES

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def held(tmp_path_factory) -> set[str]:
    """The names of what the wheel holds; it is built from a copy, since it compiles what other tests read meanwhile."""
    copy, made = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("wheel")
    for folder in ("neon_wizard", "resources", "tools", "tests/data", "translations"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, copy)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)
    with zipfile.ZipFile(next(made.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def files(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_it_installs_one_package_and_what_a_desktop_reads(held):
    assert {name.partition("/")[0].rpartition(".")[2] for name in held} == {"neon_wizard", "data", "dist-info"}


def test_it_holds_the_whole_program_and_its_resources(held):
    assert files("neon_wizard") <= held
    assert {f"neon_wizard/{name}" for name in files("resources")} <= held


def test_of_the_languages_it_holds_those_that_users_speak(held):
    made = {f"neon_wizard_{language}.qm" for language in LANGUAGES} | {f"messages_{name}.json" for name in LANGUAGES}
    assert {name for name in held if "/translations/" in name} == {f"neon_wizard/translations/{name}" for name in made}


def test_it_holds_nothing_that_only_its_makers_need(held):
    program = {name for name in held if name.startswith("neon_wizard/")}
    brought = {f"neon_wizard/{name}" for name in files("resources")}
    translated = {name for name in program if name.startswith("neon_wizard/translations/")}
    assert program - brought - translated == files("neon_wizard")
