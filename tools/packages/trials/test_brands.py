"""White label: two operators' installers and the plain program, beside each other on one Windows and in one Debian."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from tools.packages.trials.test_linux import clean, deb  # noqa: F401 - fixtures
from tools.packages.trials.test_windows import UNINSTALL, installed, windows_path  # noqa: F401 - a fixture

PROFILE = """\
format = 1
[operator]
id = "{id}"
name = "{name}"
country = "BR"
logo = "logo.svg"
[services.balance]
url = "https://voip.{id}.example/GetBalance"
[services.balance.http.auth]
scheme = "basic"
username = "{id}"
password = "CANARY-{id}"
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#0a8a63" d="M0 0h8v8z"/></svg>'
BRANDS = {"acme": "ACME Telefônica", "zeta": "Zeta Voice"}


@pytest.fixture(scope="module")
def built(dist, tmp_path_factory):
    """What `build-brand` answers for each, and the paths that were handed to be signed."""
    folder = tmp_path_factory.mktemp("brands")
    signed = folder / "signed"
    sign = folder / "sign"
    sign.write_text(f'#!/bin/sh\nbasename "$1" >> {signed}\n')
    sign.chmod(0o755)
    answers = {}
    for id, name in BRANDS.items():
        (folder / id).mkdir()
        (folder / id / "logo.svg").write_text(LOGO)
        (folder / id / f"{id}.toml").write_text(PROFILE.format(id=id, name=name), encoding="utf-8")
        words = [sys.executable, "-m", "neon_wizard", "build-brand", str(folder / id / f"{id}.toml"), "--json",
                 "--windows", "--deb", "--from", str(dist), "--output", str(folder / "out"), "--version", "2.1.0",
                 "--sign", str(sign)]  # fmt: skip
        env = {**os.environ, "NEON_PACKAGES_QUICK": "1"}
        done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        answers[id] = json.loads(done.stdout)["brand"]
    return answers, signed.read_text("utf-8").splitlines()


def test_each_program_and_each_setup_was_signed(built):
    _, signed = built
    for id, title in BRANDS.items():
        stem = "-".join(title.split())
        assert {f"{id}-softphone-window.exe", f"{id}-softphone.exe", f"{stem}-2.1.0-setup.exe"} <= set(signed)
    assert len(signed) == 4 * len(BRANDS)  # with the uninstaller, whose name is NSIS's own


def test_two_brands_live_beside_the_program_on_windows(windows, installed, built):  # noqa: F811
    answers, _ = built
    programs = windows.home() / "AppData" / "Local" / "Programs"
    for id in BRANDS:
        setup = next(path for path in answers[id]["files_written"] if path.endswith(".exe"))
        assert windows.run(setup, "/S").returncode == 0
        folder = windows.suits(programs / f"{id}-softphone")
        done = windows.run(folder / f"{id}-softphone.exe", "--version")
        assert done.stdout.startswith(f"{id}-softphone 2.1.0 (NEON Wizard "), done.stdout + done.stderr
        assert windows.registry(rf"{UNINSTALL}\{id}-softphone", "DisplayVersion") == "2.1.0"
        command = windows.registry(rf"Software\Classes\{id}-softphone\shell\open\command")
        assert f"{id}-softphone\\" in command
        for path in (programs / f"{id}-softphone").rglob(f"{id}.toml"):
            assert b"CANARY" not in path.read_bytes()
    assert windows.run(programs / "neon-wizard" / "neon-wizard.exe", "--version").returncode == 0
    for id in BRANDS:
        folder = programs / f"{id}-softphone"
        inside = f"C:{windows_path(folder).partition('drive_c')[2]}"
        assert windows.run(folder / "uninstall.exe", "/S", f"_?={inside}").returncode == 0
        assert windows.registry(rf"{UNINSTALL}\{id}-softphone", "DisplayName") == ""
    assert windows.registry(rf"{UNINSTALL}\neon-wizard", "DisplayName") == "NEON Wizard"


def test_two_brands_live_beside_the_program_in_a_debian(clean, built):  # noqa: F811
    answers, _ = built
    assert clean("dpkg", "--install", "/tmp/this.deb").returncode == 0
    for id in BRANDS:
        file = next(path for path in answers[id]["files_written"] if path.endswith(".deb"))
        shutil.copy(file, clean.root / "tmp" / f"{id}.deb")
        done = clean("dpkg", "--install", f"/tmp/{id}.deb")
        assert done.returncode == 0, done.stderr[-2000:]
        assert clean(f"{id}-softphone", "--version").stdout.startswith(f"{id}-softphone 2.1.0")
        entry = clean.root / "usr" / "share" / "applications" / f"{id}-softphone.desktop"
        assert f"x-scheme-handler/{id}-softphone" in entry.read_text("utf-8")
        subprocess.run(["lintian", "--fail-on", "error", file], check=True, capture_output=True)
    done = clean("dpkg", "--purge", *(f"{id}-softphone" for id in BRANDS))
    assert done.returncode == 0, done.stderr[-2000:]
    assert clean("neon-wizard", "--version").returncode == 0
