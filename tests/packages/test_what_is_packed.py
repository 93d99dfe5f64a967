"""What goes into a package, and what is said where something for it cannot be had."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neon_wizard.cli.commands import COMMANDS
from tests.marks import linux_only
from tools.packages import manual, newer_versions, pruning, wheels
from tools.packages.__main__ import main as make_packages
from tools.packages.failures import BuildError
from tools.packages.windows_folder import TARGET

ROOT = Path(__file__).parents[2]

pytestmark = linux_only("packages are made there")


def test_every_module_of_qt_that_the_program_imports_is_packed():
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "neon_wizard").rglob("*.py"))
    assert set(re.findall(r"PySide6\.(Qt\w+)", sources)) == set(pruning.MODULES)


def test_windows_gets_what_the_program_and_its_tests_of_services_need_and_no_maker_of_it():
    wanted = set(wheels.wanted(TARGET))
    assert {
        "pyside6-essentials",
        "shiboken6",
        "cryptography",
        "keyring",
        "pywin32-ctypes",
        "pyspnego",
        "sspilib",
        "locust",
        "hatchling",
    } <= wanted
    assert not wanted & {
        "secretstorage",
        "jeepney",
        "baresip-python",
        "pytest",
        "mypy",
        "ruff",
        "hypothesis",
        "phonenumbers",
    }


@pytest.mark.parametrize(
    ("kind", "packages"),
    [
        ("windows", {"nsis", "gcc-mingw-w64-x86-64-win32", "binutils-mingw-w64-x86-64", "wine", "xvfb"}),
        ("linux", {"patchelf", "binutils", "dpkg", "xz-utils"}),
    ],
)
def test_without_the_programs_that_make_it_their_packages_are_named_and_nothing_is_written(
    kind, packages, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # which is set otherwise, and would stay
    monkeypatch.setenv("PATH", str(tmp_path))
    assert make_packages([kind, "--output", str(tmp_path / "out"), "--work", str(tmp_path / "work")]) == 1
    assert packages <= set(capsys.readouterr().err.partition("apt-get install ")[2].split())
    assert list(tmp_path.iterdir()) == []


def test_the_manual_page_and_the_completions_have_every_command(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    manual.write(tmp_path)
    page = (tmp_path / "man" / "man1" / "neon-wizard.1").read_text("utf-8")
    completions = [
        (tmp_path / folder / name).read_text("utf-8")
        for folder, name in (
            ("bash-completion/completions", "neon-wizard"),
            ("zsh/vendor-completions", "_neon-wizard"),
        )
    ]
    assert page.startswith('.TH NEON-WIZARD "1" "2023\\-11\\-14"')
    for name in COMMANDS:
        assert name.replace("-", "\\-") in page, name
        assert all(name in each for each in completions), name


def test_every_wheel_has_its_hash():
    assert all("--hash=sha256:" in line for line in wheels.wanted(TARGET).values())


def test_without_a_network_the_wheel_that_is_missing_is_named(tmp_path, monkeypatch):
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    lines = [wheels.wanted(TARGET)["segno"]]
    with pytest.raises(BuildError, match=r"The wheel of segno==\S+ for win_amd64 cannot be downloaded"):
        wheels.fetch(lines, TARGET, tmp_path / "cache")


def test_a_wheel_whose_bytes_are_others_is_not_taken(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    line = wheels.wanted(TARGET)["segno"]
    version = line.partition("==")[2].split()[0]
    (tmp_path / f"segno-{version}-py3-none-any.whl").write_bytes(b"something else")
    with pytest.raises(BuildError, match="segno"):
        wheels.fetch([line], TARGET, tmp_path)


KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
"""Of RFC 8032, section 7.1, test 1."""


def test_a_package_can_tell_of_newer_versions(tmp_path):
    file, packages = tmp_path / "mine.toml", tmp_path / "packages"
    file.write_text(f'url = "https://neon.example/versions.json"\nkey = "{KEY}"\n')
    (packages / "neon_wizard" / "resources").mkdir(parents=True)
    newer_versions.put(newer_versions.read(file), packages)
    assert (packages / "neon_wizard" / "resources" / "updates.toml").read_text() == file.read_text()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("url =", "Invalid value"),
        ('url = "https://neon.example"', "url and key"),
        (f'url = "http://neon.example"\nkey = "{KEY}"', "no https:// address"),
        ('url = "https://neon.example"\nkey = "abc="', "no public key"),
        ('url = "https://neon.example"\nkey = "not base64"', "no public key"),
    ],
)
def test_an_address_or_a_key_that_cannot_work_is_refused_before_anything_is_made(text, said, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(text)
    with pytest.raises(BuildError, match=said) as raised:
        newer_versions.read(file)
    assert str(file) in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BuildError, match=r"none\.toml"):
        newer_versions.read(tmp_path / "none.toml")
